import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Situation, readingOf } from './situation.ts';

const SHEETS = join(import.meta.dirname, 'sheets');

const FILES = readdirSync(SHEETS, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .sort();

const load = async (file: string): Promise<Situation> =>
  ((await import(join(SHEETS, file))) as { default: Situation }).default;

test.each(FILES.map((file) => [relative('.', file).replace(/\.ts$/, '').replaceAll('-', ' '), file] as const))(
  '%s',
  async (_, file) => {
    const situation = await load(file);
    expect(readingOf(situation)).toEqual(situation.reads);
  },
);

test('the gallery shows many situations, no two alike', async () => {
  const situations = await Promise.all(FILES.map(load));
  expect(situations.length).toBeGreaterThanOrEqual(40);
  expect(new Set(situations.map(({ shows }) => shows)).size).toBe(situations.length);
  expect(new Set(situations.map(({ sheet }) => JSON.stringify(sheet.rows))).size).toBe(situations.length);
});
