import ExcelJS from 'exceljs';
import { FileHost } from '../../src/host/file/file-host.ts';
import { openWorkbook } from '../../src/host/file/workbook-file.ts';
import { assessmentJson } from '../../src/tasks/assessment-json.ts';
import { calculate, write } from '../../src/tasks/calculate.ts';
import type { Calculation, TargetsRequest } from '../../src/tasks/calculation.ts';
import { joinableTables } from '../../src/tasks/joinable-tables.ts';
import { problemText } from '../../src/tasks/explain.ts';
import { resultTables } from '../../src/tasks/result-table.ts';
import { DEFAULT_SETTINGS } from '../../src/tasks/settings.ts';

type Rows = readonly (readonly (string | number | null)[])[];

const ACTUALS: Rows = [
  ['BẢO HIỂM XÃ HỘI CƠ SỞ ĐỨC TRỌNG'],
  ['KẾT QUẢ THỰC HIỆN BHYT ĐẾN 30/9/2025'],
  [],
  ['STT', 'Xã, thị trấn', 'Dân số', 'Số người tham gia BHYT'],
  [1, 'TT. Liên Nghĩa', 48_210, 41_508],
  [2, 'Hiep An', 14_066, 12_917],
  [3, "N' Thol Hạ", 7_742, 5_334],
  ['', 'Tổng cộng', 70_018, 59_759],
];

const TARGETS: Rows = [
  ['CHỈ TIÊU PHÁT TRIỂN BHYT NĂM 2025'],
  ['(Kèm theo Quyết định số 312/QĐ-UBND ngày 14/01/2025)'],
  ['TT', 'Đơn vị', 'Chỉ tiêu giao (người)'],
  [1, 'Xã Hiệp An', 12_900],
  [2, 'Xã N’Thol Hạ', 7_100],
  [3, 'Thị trấn Liên Nghĩa', 45_600],
  ['', 'Cộng', 65_600],
];

async function workbook(sheets: Readonly<Record<string, Rows>>): Promise<FileHost> {
  const book = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) book.addWorksheet(name).addRows(rows.map((row) => [...row]));
  const file = await openWorkbook(new Uint8Array(await book.xlsx.writeBuffer()), 'bao-cao.xlsx');
  if (!file.ok) throw new Error('the workbook opens');
  return new FileHost(file.value);
}

const HIEP_AN = [{ left: { name: 'Hiep An' }, is: { name: 'Xã Hiệp An' } }];

async function attempted(host: FileHost, targets: TargetsRequest) {
  const request = { read: {}, roles: new Map(), settings: DEFAULT_SETTINGS, targets };
  return calculate(host, request);
}

async function calculated(host: FileHost, targets: TargetsRequest): Promise<Calculation> {
  const calculation = await attempted(host, targets);
  if (!calculation.ok) throw new Error(`not calculated: ${JSON.stringify(calculation.problems)}`);
  return calculation.value;
}

test('targets of another sheet are joined, written as values beside the table, and their sheet is named', async () => {
  const host = await workbook({ 'Thang 9': ACTUALS, 'Chi tieu 2025': TARGETS });
  const calculation = await calculated(host, { sheet: 'Chi tieu 2025', decisions: HIEP_AN });
  expect(calculation.join?.units.map(({ match }) => match?.by)).toEqual(['name', 'chosen', 'name']);
  const columns = calculation.plan?.columns ?? [];
  expect(columns.map(({ header }) => header.at(-1))).toEqual([
    'Chỉ tiêu giao',
    'Tỷ lệ bao phủ',
    'Tỷ lệ đạt so với chỉ tiêu',
    'Còn phải phát triển',
    'Còn thiếu (điểm %)',
    'Đánh giá',
  ]);
  expect(columns.flatMap(({ cells }) => cells.filter(({ formula }) => formula !== undefined))).toEqual([]);
  expect(columns[0]?.cells.map(({ value }) => value)).toEqual([45_600, 12_900, 7_100, 65_600]);
  const said = calculation.problems.map((problem) => problemText(problem, 'vi'));
  expect(said).toContain('BHYT: “Chỉ tiêu giao (người)” lấy từ “Chi tieu 2025”; kết quả được ghi bằng giá trị.');
  expect(said.filter((text) => text.includes('số thuần túy'))).toEqual([]);
  expect((await write(host, calculation, false)).kind).toBe('written');
});

test('a unit that is doubtful has no target and is told at its cell', async () => {
  const host = await workbook({ 'Thang 9': ACTUALS, 'Chi tieu 2025': TARGETS });
  const calculation = await calculated(host, { sheet: 'chi tieu 2025' });
  const [asked] = calculation.problems.filter(({ code }) => code === 'join-unit-asked');
  expect(asked).toMatchObject({ severity: 'warning', sheet: 'Thang 9', cell: 'B6' });
  expect(asked && problemText(asked, 'vi')).toBe(
    'B6: “Hiep An” có thể là “Xã Hiệp An” (B4) trong “Chi tieu 2025”: một bên gõ không dấu. Chưa lấy chỉ tiêu. ' +
      'Hãy xác nhận, chọn đơn vị khác, hoặc cho biết là không có.',
  );
  const status = calculation.plan?.columns.at(-1)?.cells.map(({ value }) => value);
  expect(status?.[1]).toBe('Không đủ số liệu');
  const json = assessmentJson(calculation) as { join: { units: object[] } };
  expect(json.join.units[1]).toEqual({
    name: 'Hiep An',
    cell: 'B6',
    kind: 'leaf',
    candidates: [{ why: 'no-accents', unit: { name: 'Xã Hiệp An', cell: 'B4' } }],
  });
});

test('targets of another file are joined, and the file is named', async () => {
  const host = await workbook({ 'Thang 9': ACTUALS });
  const plan = await workbook({ 'Ghi chú': [['Tài liệu nội bộ']], KH: TARGETS });
  const calculation = await calculated(host, { host: plan, file: 'ke-hoach.xlsx', decisions: HIEP_AN });
  expect(calculation.table.measures[0]?.targetHeadcount?.from).toMatchObject({ sheet: 'KH', file: 'ke-hoach.xlsx' });
  const notes = calculation.problems.filter(({ code }) => code === 'how-joined');
  expect(notes).toMatchObject([{ details: { source: '[ke-hoach.xlsx]KH' } }]);
  const [table] = resultTables(calculation, 'vi');
  expect(table?.header.slice(0, 4)).toEqual(['Đơn vị', 'Dân số', 'Số người tham gia BHYT', 'Chỉ tiêu giao']);
});

test('both tables may stand on one sheet', async () => {
  const host = await workbook({ 'Thang 9': [...ACTUALS, [], [], ...TARGETS] });
  const calculation = await attempted(host, { sheet: 'Thang 9', address: 'A13:C17' });
  expect(calculation).toMatchObject({ ok: true, value: { join: { from: { sheet: 'Thang 9' } } } });
});

describe('a place without targets', () => {
  test.each<[string, Readonly<Record<string, Rows>>, TargetsRequest, string]>([
    ['the sheet is not there', {}, { sheet: 'KH' }, 'no-such-sheet'],
    ['the sheet has the table itself only', {}, { sheet: 'Thang 9' }, 'join-same-table'],
    ['the workbook has no targets', {}, {}, 'join-no-table'],
    ['two sheets have targets', { KH: TARGETS, 'KH cũ': TARGETS }, {}, 'join-several-tables'],
    ['the table itself', {}, { sheet: 'Thang 9', address: 'A4:D8' }, 'join-same-table'],
  ])('%s', async (_, others, targets, code) => {
    const host = await workbook({ 'Thang 9': ACTUALS, ...others });
    expect(await attempted(host, targets)).toMatchObject({ ok: false, problems: [{ code }] });
  });
});

test('a sheet whose targets are not recognised is told, and a person can say which column they are', async () => {
  const named = TARGETS.map((row, index) => (index === 2 ? ['TT', 'Đơn vị', 'Ấn định'] : row));
  const host = await workbook({ 'Thang 9': ACTUALS, KH: named });
  const calculation = await calculated(host, { sheet: 'KH' });
  expect(calculation.problems).toContainEqual(expect.objectContaining({ code: 'join-no-column', cell: 'D4' }));
  expect(calculation.join?.columns.map(({ headerCell, header }) => [headerCell, header]).at(-1)).toEqual([
    'C3',
    'Ấn định',
  ]);
  const roles = new Map([[2, { role: 'target-headcount' } as const]]);
  const again = await calculated(host, { sheet: 'KH', roles });
  expect(again.join?.figures[0]?.taken).toEqual([{ role: 'target-headcount', header: 'Ấn định', cell: 'C3' }]);
});

test('the tables a person may choose from are those with targets', async () => {
  const host = await workbook({ 'Thang 9': ACTUALS, 'Chi tieu 2025': TARGETS });
  expect(await joinableTables(host)).toEqual({
    ok: true,
    value: [{ sheet: 'Chi tieu 2025', address: 'A3:C7', title: 'CHỈ TIÊU PHÁT TRIỂN BHYT NĂM 2025', units: 3 }],
  });
});
