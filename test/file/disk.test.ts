import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openWorkbookFile, readWorkbookFile, writeWorkbookFile } from '../../src/host/file/disk.ts';
import { museum } from './museum.ts';
import { codes, got } from './open.ts';

describe('Workbooks on disk', () => {
  let folder = '';
  const at = (name: string): string => path.join(folder, name);
  const NEW = new TextEncoder().encode('new');

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'disk-'));
    writeFileSync(at('in.xlsx'), museum());
  });

  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('open', async () => {
    expect(got(await openWorkbookFile(at('in.xlsx'))).sheets.length).toBe(2);
    expect(got(await readWorkbookFile(at('in.xlsx'))).length).toBe(museum().length);
  });

  test.each([
    ['a file that does not exist', 'no.xlsx', 'file-not-found'],
    ['a file inside a file', 'in.xlsx/a.xlsx', 'file-not-found'],
    ['a folder', '.', 'file-unreadable'],
  ])('%s is said to be so', async (_, name, code) => {
    const read = await openWorkbookFile(at(name));
    expect(read).toMatchObject({ ok: false, problems: [{ code, details: { file: at(name) } }] });
  });

  test('are written whole, with nothing left beside them', async () => {
    expect(got(await writeWorkbookFile(at('out.xlsx'), NEW, { input: at('in.xlsx') }))).toBe(at('out.xlsx'));
    expect(readFileSync(at('out.xlsx'), 'utf8')).toBe('new');
    expect(readdirSync(folder).sort()).toEqual(['in.xlsx', 'out.xlsx']);
  });

  test('are never written over their input, by whatever name, unless told so', async () => {
    symlinkSync(at('in.xlsx'), at('link.xlsx'));
    for (const name of ['in.xlsx', 'link.xlsx', `../${path.basename(folder)}/in.xlsx`]) {
      expect(codes(await writeWorkbookFile(at(name), NEW, { input: at('in.xlsx'), force: true }))).toEqual([
        'same-file',
      ]);
    }
    expect(Buffer.compare(readFileSync(at('in.xlsx')), museum())).toBe(0);
    got(await writeWorkbookFile(at('link.xlsx'), NEW, { input: at('in.xlsx'), inPlace: true }));
    expect(readFileSync(at('in.xlsx'), 'utf8')).toBe('new');
  });

  test('do not replace another file unless told so', async () => {
    writeFileSync(at('out.xlsx'), 'old');
    expect(codes(await writeWorkbookFile(at('out.xlsx'), NEW))).toEqual(['output-exists']);
    expect(readFileSync(at('out.xlsx'), 'utf8')).toBe('old');
    got(await writeWorkbookFile(at('out.xlsx'), NEW, { force: true }));
    expect(readFileSync(at('out.xlsx'), 'utf8')).toBe('new');
  });

  test('keep who may read them', async () => {
    chmodSync(at('in.xlsx'), 0o640);
    got(await writeWorkbookFile(at('in.xlsx'), NEW, { input: at('in.xlsx'), inPlace: true }));
    expect(statSync(at('in.xlsx')).mode & 0o777).toBe(0o640);
  });

  test.each([
    ['a folder that does not exist', 'no/out.xlsx'],
    ['the place of a folder', 'taken.xlsx'],
  ])('cannot be written to %s, and say so', async (_, name) => {
    mkdirSync(at('taken.xlsx'));
    expect(codes(await writeWorkbookFile(at(name), NEW, { force: true }))).toEqual(['file-unwritable']);
    expect(readdirSync(folder).sort()).toEqual(['in.xlsx', 'taken.xlsx']);
  });
});
