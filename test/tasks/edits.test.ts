import { FileHost } from '../../src/host/file/file-host.ts';
import { openWorkbook } from '../../src/host/file/workbook-file.ts';
import type { EditPlan } from '../../src/layout/edit-plan.ts';
import { calculate, takeBack } from '../../src/tasks/calculate.ts';
import type { Calculation } from '../../src/tasks/calculation.ts';
import { convertTextPlan } from '../../src/tasks/convert-text.ts';
import { edit, editLines, withoutRefused } from '../../src/tasks/edits.ts';
import { repairPlan } from '../../src/tasks/repair.ts';
import { DEFAULT_SETTINGS } from '../../src/tasks/settings.ts';
import { HEAD, MAIN, plainWorkbook, worksheet } from '../file/build-workbook.ts';

const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><name val="Arial"/></font><font><name val=".VnTime"/></font></fonts>` +
  '<fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
  '<cellXfs count="2"><xf fontId="0"/><xf fontId="1"/></cellXfs></styleSheet>';

const text = (address: string, value: string): string =>
  `<c r="${address}" s="1" t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (address: string, value: number, formula = ''): string =>
  `<c r="${address}">${formula && `<f>${formula}</f>`}<v>${value}</v></c>`;

const ROWS = [
  text('A1', 'BiÓu sè 01'),
  [text('A2', '§¬n vÞ'), text('B2', 'D©n sè'), text('C2', 'ChØ tiªu giao'), text('D2', 'Thùc hiÖn')].join(''),
  [text('A3', 'X· Mü §øc'), number('B3', 8210), number('C3', 7800), number('D3', 7655)].join(''),
  [text('A4', 'X· §«ng H¶i'), number('B4', 12.306), number('C4', 11700), number('D4', 11842)].join(''),
  [text('A5', 'X· Phó Lç'), number('B5', 9144), number('C5', 8700), number('D5', 8.431, '8431/1000')].join(''),
];

async function opened(): Promise<{ host: FileHost; calculation: Calculation }> {
  const data = ROWS.map((cells, n) => `<row r="${n + 1}">${cells}</row>`).join('');
  const bytes = plainWorkbook({ sheets: { S: worksheet(`<sheetData>${data}</sheetData>`) }, styles: STYLES });
  const file = await openWorkbook(bytes, 'cu.xlsx');
  if (!file.ok) throw new Error('unopened');
  const host = new FileHost(file.value);
  const calculation = await calculate(host, { read: {}, roles: new Map(), settings: DEFAULT_SETTINGS });
  if (!calculation.ok) throw new Error(JSON.stringify(calculation.problems));
  return { host, calculation: calculation.value };
}

const planned = (plan: EditPlan | undefined): EditPlan => {
  if (!plan) throw new Error('no plan');
  return plan;
};

test('a repair lists each number before and after; formulas are not among them', async () => {
  const { calculation } = await opened();
  expect(editLines(planned(repairPlan(calculation, 'all')), 'vi')).toEqual([
    { cell: 'B4', before: '12,306', after: '12.306' },
  ]);
  expect(editLines(planned(repairPlan(calculation, 'all')), 'en')).toEqual([
    { cell: 'B4', before: '12.306', after: '12,306' },
  ]);
});

test('a conversion covers the table, or the whole sheet with its titles', async () => {
  const { calculation } = await opened();
  const ofTable = planned(convertTextPlan(calculation, 'table'));
  const ofSheet = planned(convertTextPlan(calculation, 'sheet'));
  expect(editLines(ofTable, 'vi').map(({ cell, after }) => `${cell} ${after}`)).toEqual([
    'A2 Đơn vị',
    'B2 Dân số',
    'C2 Chỉ tiêu giao',
    'D2 Thực hiện',
    'A3 Xã Mỹ Đức',
    'A4 Xã Đông Hải',
    'A5 Xã Phú Lỗ',
  ]);
  expect(ofSheet.edits.length).toBe(ofTable.edits.length + 1);
  expect(ofSheet.edits[0]).toEqual({
    row: 0,
    column: 0,
    was: 'BiÓu sè 01',
    becomes: 'Biểu số 01',
    font: 'Times New Roman',
  });
});

test('once corrected there is nothing left to correct, and taken back there is again', async () => {
  const { host, calculation } = await opened();
  const outcome = await edit(host, planned(convertTextPlan(calculation, 'sheet')));
  if (outcome.kind !== 'written') throw new Error(JSON.stringify(outcome));
  const request = { read: {}, roles: new Map(), settings: DEFAULT_SETTINGS };
  const again = await calculate(host, request);
  if (!again.ok) throw new Error('not read');
  expect(convertTextPlan(again.value, 'sheet')).toBeUndefined();
  expect(again.value.problems.some(({ code }) => code === 'old-font-text')).toBe(false);
  expect(again.value.table.rows.map(({ name }) => name)).toEqual(calculation.table.rows.map(({ name }) => name));
  await takeBack(host, outcome.receipt);
  const before = await calculate(host, request);
  expect(before.ok && before.value.problems.some(({ code }) => code === 'old-font-text')).toBe(true);
});

describe('what is left when a host refuses some cells', () => {
  const edits = [3, 4].map((row) => ({ row, column: 0, was: 'a', becomes: 'b' }));
  const plan: EditPlan = { sheet: 'S', why: 'convert-text', edits };

  test('is the plan for the others', () => {
    const problems = [{ code: 'formula-cell', severity: 'error', cell: 'A4' }] as const;
    expect(withoutRefused(plan, problems)?.edits).toEqual(edits.slice(1));
  });

  test('is nothing when the refusal concerns the sheet, or every cell', () => {
    expect(withoutRefused(plan, [{ code: 'protected-sheet', severity: 'error' }])).toBeUndefined();
    expect(withoutRefused(plan, [{ code: 'array-formula-target', severity: 'error', cell: 'A4:A5' }])).toBeUndefined();
    expect(withoutRefused(plan, [{ code: 'changed-since', severity: 'error', cell: 'B9' }])).toBeUndefined();
  });
});
