import { afterEach, describe, expect, test } from '@jest/globals';
import type { CellEdit, EditPlan } from '../../src/layout/edit-plan.ts';
import type { Outcome } from '../../src/host/host.ts';
import { type HeadlessGrid, openHeadless, snapshot } from './headless-grid.ts';

let open: HeadlessGrid;
afterEach(() => open.grid.dispose());

const plan = (...edits: CellEdit[]): EditPlan => ({ sheet: 'BHYT', why: 'repair-numbers', edits });

const cell = (row: number, column: number) =>
  open.workbook.getSheetByName('BHYT')?.getSheet().getCellRaw(row, column) ?? {};
const look = (row: number, column: number) =>
  open.workbook.getSheetByName('BHYT')?.getSheet().getComposedCellStyle(row, column);

function start(): HeadlessGrid {
  const data = snapshot('w1');
  const cells = data.sheets['s1']?.cellData ?? {};
  cells[3] = {
    ...cells[3],
    0: { v: 'X· Mü §øc', t: 1, s: { ff: '.VnTime', bl: 1 } },
    1: { v: '1.000', t: 1, s: { n: { pattern: '@' } } },
    3: { v: 950, t: 2, f: '=900+50' },
  };
  return (open = openHeadless(data));
}

const told = (outcome: Outcome): readonly string[] =>
  outcome.kind === 'written'
    ? ['written']
    : outcome.problems.map(({ code, cell: where }) => `${code} ${where ?? ''}`.trim());

const EDITS = [
  { row: 3, column: 0, was: 'X· Mü §øc', becomes: 'Xã Mỹ Đức', font: 'Times New Roman' },
  { row: 3, column: 1, was: '1.000', becomes: 1000 },
];

test('cells are corrected, keep their looks, and are as before when taken back', async () => {
  const { host } = start();
  const before = structuredClone({ values: [cell(3, 0).v, cell(3, 1).v], looks: [look(3, 0), look(3, 1)] });
  const outcome = await host.edit(plan(...EDITS));
  expect(outcome).toMatchObject({ kind: 'written', receipt: { cells: 2 } });
  expect([cell(3, 0).v, cell(3, 1).v, cell(3, 1).t]).toEqual(['Xã Mỹ Đức', 1000, 2]);
  expect(look(3, 0)).toMatchObject({ ff: 'Times New Roman', bl: 1 });
  expect(look(3, 1)?.n).toBeUndefined();
  if (outcome.kind === 'written') expect(told(await host.takeBack(outcome.receipt))).toEqual(['written']);
  expect({ values: [cell(3, 0).v, cell(3, 1).v], looks: [look(3, 0), look(3, 1)] }).toEqual(before);
});

test('one undo takes a correction back; then there is nothing left to take back', async () => {
  const { host, workbook } = start();
  const outcome = await host.edit(plan(...EDITS));
  workbook.undo();
  expect(cell(3, 0).v).toBe('X· Mü §øc');
  if (outcome.kind === 'written')
    expect(told(await host.takeBack(outcome.receipt))).toEqual(['changed-since A4', 'changed-since B4']);
});

test('fonts of cells are known', async () => {
  const { host } = start();
  const reading = await host.read({ address: 'A3:D6' });
  expect(reading.ok && reading.value.cells.font?.(3, 0)).toBe('.VnTime');
});

describe('nothing is corrected', () => {
  test.each<[string, CellEdit, string]>([
    ['in a cell that holds something else', { row: 3, column: 2, was: 901, becomes: 900 }, 'changed-since C4'],
    ['in a formula', { row: 3, column: 3, was: 950, becomes: 905 }, 'formula-cell D4'],
  ])('%s', async (_, edit, expected) => {
    const { host } = start();
    expect(told(await host.edit(plan(...EDITS, edit)))).toEqual([expected]);
    expect(cell(3, 0).v).toBe('X· Mü §øc');
  });

  test('on a protected sheet, on a sheet that is gone, or without any edit', async () => {
    open = openHeadless(snapshot('w1', { custom: { protected: true } }));
    expect(told(await open.host.edit(plan(...EDITS)))).toEqual(['protected-sheet']);
    expect(told(await open.host.edit({ ...plan(...EDITS), sheet: 'BHXH' }))).toEqual(['no-such-sheet']);
    expect(told(await open.host.edit(plan()))).toEqual(['nothing-to-write']);
  });
});
