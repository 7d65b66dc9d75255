import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileHost } from '../../src/host/file/file-host.ts';
import { openWorkbook } from '../../src/host/file/workbook-file.ts';
import { calculate, takeBack, write } from '../../src/tasks/calculate.ts';
import type { Calculation, Settings } from '../../src/tasks/calculation.ts';
import { onWrittenElsewhere, wroteElsewhere } from '../../src/tasks/elsewhere.ts';
import { addressesOf, covers, tablePlace } from '../../src/tasks/place.ts';
import { preview } from '../../src/tasks/preview.ts';
import { DEFAULT_SETTINGS, nearRate } from '../../src/tasks/settings.ts';

async function sample(name: string): Promise<FileHost> {
  const bytes = new Uint8Array(readFileSync(join(__dirname, `../../assets/samples/${name}.xlsx`)));
  const file = await openWorkbook(bytes, name);
  if (!file.ok) throw new Error('a sample opens');
  return new FileHost(file.value);
}

async function calculated(host: FileHost, settings: Partial<Settings> = {}): Promise<Calculation> {
  const request = { read: {}, roles: new Map(), settings: { ...DEFAULT_SETTINGS, ...settings } };
  const calculation = await calculate(host, request);
  if (!calculation.ok) throw new Error('a sample is calculated');
  return calculation.value;
}

describe('the preview', () => {
  test('shows the digits that will stand in the cells, totals always', async () => {
    const { columns, rows, more } = preview(await calculated(await sample('bac-kan')), 2);
    expect(columns.map(({ title, indicator }) => [title, indicator])).toContainEqual(['Tỷ lệ bao phủ', '']);
    expect(rows.map(({ name }) => name)).toEqual(['Thành phố Bắc Kạn', 'Ba Bể', 'Tổng cộng']);
    expect(rows.at(-1)?.texts).toEqual(['32.387', '15,54%', '97,12%', '932', '0,46', 'Chưa đạt, gần đạt']);
    expect(rows.at(-1)?.bands).toEqual(Array.from({ length: 6 }, () => 'near'));
    expect(more).toBe(6);
  });

  test('names the indicator over its columns where there are several', async () => {
    const { columns } = preview(await calculated(await sample('kien-giang')), 1);
    expect([...new Set(columns.map(({ indicator }) => indicator))]).toEqual([
      'BHXH bắt buộc',
      'BHXH tự nguyện',
      'BHYT',
    ]);
  });

  test('keeps the sheet’s language apart from the reader’s', async () => {
    const calculation = await calculated(await sample('bac-kan'), { language: 'en', sheetLanguage: 'vi' });
    const { columns, rows } = preview(calculation, 1);
    expect(rows.at(-1)?.texts.slice(0, 2)).toEqual(['32,387', '15.54%']);
    expect(columns[1]?.title).toBe('Coverage rate');
    expect(calculation.plan?.columns[1]?.header).toEqual(['Tỷ lệ bao phủ']);
  });
});

test('a write can be taken back, to the byte', async () => {
  const host = await sample('bac-kan');
  const before = host.bytes();
  const outcome = await write(host, await calculated(host), false);
  if (outcome.kind !== 'written') throw new Error('the sample has room');
  expect(Buffer.compare(host.bytes(), before)).not.toBe(0);
  expect((await takeBack(host, outcome.receipt)).kind).toBe('written');
  expect(Buffer.compare(host.bytes(), before)).toBe(0);
});

test('a run that is cancelled says so and gives nothing', async () => {
  const request = { read: {}, roles: new Map(), settings: DEFAULT_SETTINGS };
  const calculation = await calculate(await sample('bac-kan'), request, { cancelled: () => true });
  expect(calculation).toMatchObject({ ok: false, problems: [{ code: 'cancelled' }] });
});

test('a place of the table or of its results means nothing new', async () => {
  const calculation = await calculated(await sample('bac-kan'));
  expect(tablePlace(calculation)).toEqual({ sheet: 'BHXH', address: 'A9:E18' });
  const known = (sheet: string, address: string) => covers(calculation, { sheet, address });
  expect([known('BHXH', 'C12'), known('BHXH', 'K18'), known('BHXH', 'Z99'), known('BHYT', 'C12')]).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(addressesOf([{ top: 0, left: 0, bottom: 1, right: 1 }])).toEqual(['A1:B2']);
});

test('a write of the ribbon button reaches whoever listens, until they stop', () => {
  const heard: number[] = [];
  const stop = onWrittenElsewhere(({ cells }) => heard.push(cells));
  const area = { top: 0, left: 0, bottom: 0, right: 0 };
  wroteElsewhere({ sheet: 'BHXH', area, cells: 60 });
  stop();
  wroteElsewhere({ sheet: 'BHXH', area, cells: 61 });
  expect(heard).toEqual([60]);
});

test.each([
  ['95', true],
  [' 95,5 ', true],
  ['95.5', true],
  ['nhiều', false],
  ['-1', false],
])('the near threshold %p is understood: %s', (typed, understood) => {
  expect(nearRate(typed) !== undefined).toBe(understood);
});
