import { BorderStyleTypes, ICommandService } from '@univerjs/core';
import { SelectionMoveType, SetSelectionsOperation } from '@univerjs/sheets';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Attempt } from '../../src/table/problem.ts';
import { type HeadlessGrid, openHeadless, planFor, snapshot } from './headless-grid.ts';

let open: HeadlessGrid;
const start = (...data: Parameters<typeof openHeadless>): HeadlessGrid => (open = openHeadless(...data));
afterEach(() => open.grid.dispose());

const value = (row: number, column: number) =>
  open.workbook.getSheetByName('BHYT')?.getSheet().getCellRaw(row, column)?.v ?? null;
const rules = () => open.workbook.getSheetByName('BHYT')?.getConditionalFormattingRules() ?? [];
const afterCalculation = () => new Promise((done) => setTimeout(done, 400));

/** Selects as a person does with the mouse. */
function point(address: string): void {
  const range = open.workbook.getActiveSheet().getRange(address).getRange();
  const place = { unitId: open.workbook.getId(), subUnitId: 's1' };
  const params = { ...place, selections: [{ range, primary: null }], type: SelectionMoveType.MOVE_END };
  open.grid.injector.get(ICommandService).syncExecuteCommand(SetSelectionsOperation.id, params);
}

async function written(change: Parameters<typeof planFor>[0] = {}) {
  const outcome = await open.host.apply(planFor(change));
  if (outcome.kind !== 'written') throw new Error(JSON.stringify(outcome));
  return outcome.receipt;
}

describe('reading what the person selected', () => {
  test.each([
    ['one cell of the table means the block around it', 'B5', 'A3:D6', false],
    ['one cell of the title means the whole sheet', 'A1', 'A1:D6', false],
    ['an empty cell far away means the whole sheet', 'F20', 'A1:D6', false],
    ['several cells mean exactly these', 'A3:D5', 'A3:D5', true],
    ['more than the table means its filled part', 'A3:F30', 'A3:D6', true],
  ])('%s', async (_name, selected, expected, exact) => {
    const { host } = start();
    await host.select('BHYT', selected);
    const reading = await host.read({});
    const { chosen, cells } = opened(reading);
    expect(cells.sheet).toBe('BHYT');
    expect(chosen).toEqual(expected === 'A1:D6' ? area(0) : area(2, expected === 'A3:D5' ? 4 : 5));
    expect(reading.ok && reading.value.exact).toBe(exact);
    expect(cells.area.right).toBeGreaterThan(20);
  });

  test('values, formats and formulas come from the cells, not from what is displayed', async () => {
    const { host, workbook } = start();
    workbook.setNumfmtLocal('vi');
    await written();
    const reading = await host.read({ address: 'A3:D6' });
    if (!reading.ok) throw new Error('unread');
    const { cells, marks } = reading.value;
    expect([cells.value(3, 1), cells.value(2, 0), cells.value(1, 0)]).toEqual([1000, 'Đơn vị', null]);
    expect([cells.value(3, 4), cells.format(3, 4), cells.formula(3, 4)]).toEqual([0.95, '0.00%', '=D4/B4']);
    expect(marks).toHaveLength(1);
  });

  test('the selected cell is told, and everything on the sheet is read with it', async () => {
    const { host } = start();
    await host.select('BHYT', 'B5');
    const reading = await host.read({});
    expect(reading.ok && reading.value.selected).toEqual({ top: 4, left: 1, bottom: 4, right: 1 });
    expect(opened(reading).cells.area.top).toBe(0);
  });

  test('the sheets are listed with what is used of them', async () => {
    const { host } = start();
    const sheets = await host.sheets();
    expect(sheets.ok && sheets.value).toContainEqual({ name: 'BHYT', state: 'visible', hasCells: true, used: area(0) });
  });

  test.each([
    [{ sheet: 'BHXH' }, 'no-such-sheet'],
    [{ address: 'A:C' }, 'bad-range'],
  ])('%j cannot be read: %s', async (request, code) => {
    const { host } = start();
    const reading = await host.read(request);
    expect(reading.ok ? [] : reading.problems.map((problem) => problem.code)).toEqual([code]);
  });

  test('who watches hears of a selection until it stops watching', async () => {
    const { host } = start();
    const heard: string[] = [];
    const stop = host.watch(({ sheet, address }) => heard.push(`${sheet}!${address}`));
    point('B4:C5');
    stop();
    point('A1');
    expect(heard).toEqual(['BHYT!B4:C5']);
  });
});

describe('writing a plan', () => {
  test('cells show the planned values at once and the formulas follow later edits', async () => {
    const { workbook } = start();
    await written();
    expect([value(2, 4), value(3, 4), value(4, 5)]).toEqual(['Tỷ lệ bao phủ', 0.95, 'Chưa đạt']);
    workbook.getSheetByName('BHYT')?.getRange(3, 3).setValue(500);
    await afterCalculation();
    expect(value(3, 4)).toBe(0.5);
  });

  test('new columns take the look of the table, the total in bold', async () => {
    const { workbook } = start();
    await written();
    const sheet = workbook.getSheetByName('BHYT')?.getSheet();
    expect(sheet?.getCellStyle(2, 4)).toMatchObject({ bl: 1, bd: { b: { s: 1 } } });
    expect(sheet?.getCellStyle(5, 4)).toMatchObject({ bl: 1, n: { pattern: '0.00%' } });
    expect(sheet?.getColumnWidth(4)).toBeGreaterThan(140);
  });

  test('a title runs over the free cells beside it, framed as one cell', async () => {
    const line = { s: BorderStyleTypes.THIN, cl: { rgb: '#000000' } };
    const frame = { t: line, r: line, b: line, l: line };
    const data = snapshot('w1');
    const { workbook } = start({ ...data, styles: { header: { bl: 1, bd: frame, tb: 3, ht: 2 } } });
    const columns = planFor().columns.map((column, index) => ({ ...column, header: [index === 0 ? 'BHYT' : ''] }));
    await written({ columns, titles: [{ top: 2, left: 4, bottom: 2, right: 5 }] });
    const sheet = workbook.getSheetByName('BHYT')?.getSheet();
    expect([value(2, 4), value(2, 5)]).toEqual(['BHYT', null]);
    const { t, r, b, l } = frame;
    expect(sheet?.getCellStyle(2, 4)).toEqual({ bl: 1, ht: 1, tb: 1, bd: { t, b, l } });
    expect(sheet?.getCellStyle(2, 5)).toEqual({ bl: 1, ht: 1, tb: 1, bd: { t, r, b } });
    expect(sheet?.getCellStyle(2, 3)).toMatchObject({ ht: 2, bd: frame });
  });

  test('the rule that must win comes first', async () => {
    start();
    await written();
    expect(rules().map((rule) => rule.rule.type)).toEqual(['highlightCell', 'dataBar']);
  });

  test('one undo takes back cells, rules and the mark; redo brings them again', async () => {
    const { workbook, host } = start();
    const before = JSON.stringify(workbook.save().sheets['s1']?.cellData);
    await written();
    workbook.undo();
    expect(JSON.stringify(workbook.save().sheets['s1']?.cellData)).toBe(before);
    expect(rules()).toEqual([]);
    const reading = await host.read({});
    expect(reading.ok && reading.value.marks).toEqual([]);
    workbook.redo();
    expect(value(3, 4)).toBe(0.95);
    expect(rules()).toHaveLength(2);
  });

  test('a second plan updates the first in place and clears what it no longer fills', async () => {
    const { host } = start();
    await written();
    const reading = await host.read({});
    const supersedes = reading.ok ? reading.value.marks[0] : undefined;
    if (!supersedes) throw new Error('no mark');
    const [coverage] = planFor().columns;
    if (!coverage) throw new Error('no column');
    await written({ supersedes, columns: [coverage], rules: [] });
    expect([value(3, 4), value(3, 5)]).toEqual([0.95, null]);
    expect(rules()).toEqual([]);
  });
});

describe('refusing to write', () => {
  const codes = async (change: Parameters<typeof planFor>[0]) => {
    const outcome = await open.host.apply(planFor(change));
    return outcome.kind === 'refused' ? outcome.problems.map(({ code, cell }) => `${code} ${cell ?? ''}`.trim()) : [];
  };

  test('a cell that holds something the person was not asked about', async () => {
    const { workbook } = start();
    workbook.getSheetByName('BHYT')?.getRange(4, 4).setValue('ghi chú');
    expect(await codes({})).toEqual(['not-empty E5']);
    expect(await codes({ replaces: [{ row: 4, column: 4, holds: 'khác' }] })).toEqual(['changed-since E5']);
    expect(await codes({ replaces: [{ row: 4, column: 4, holds: 'ghi chú' }] })).toEqual([]);
  });

  test('a merged area', async () => {
    start(snapshot('w1', { mergeData: [{ startRow: 2, endRow: 2, startColumn: 4, endColumn: 5 }] }));
    expect(await codes({})).toEqual(['merged-target E3:F3']);
  });

  test('a protected sheet', async () => {
    start(snapshot('w1', { custom: { protected: true } }));
    expect(await codes({})).toEqual(['protected-sheet']);
  });

  test('a sheet that is not there', async () => {
    start();
    expect(await codes({ sheet: 'BHXH' })).toEqual(['no-such-sheet']);
  });
});

describe('taking back', () => {
  test('puts every cell, style, width and rule back, once', async () => {
    const { host, workbook } = start();
    const before = JSON.stringify(workbook.save().sheets['s1']);
    const receipt = await written();
    expect((await host.takeBack(receipt)).kind).toBe('written');
    const after = workbook.save().sheets['s1'];
    expect(JSON.stringify({ ...after, columnData: {} })).toBe(
      JSON.stringify({ ...JSON.parse(before), columnData: {} }),
    );
    expect(rules()).toEqual([]);
    expect((await host.takeBack(receipt)).kind).toBe('refused');
  });

  test('is refused after the person has undone the write', async () => {
    const { host, workbook } = start();
    const receipt = await written();
    workbook.undo();
    expect((await host.takeBack(receipt)).kind).toBe('refused');
  });
});

function area(top: number, bottom = 5) {
  return { top, left: 0, bottom, right: 3 };
}

function opened<T>(attempt: Attempt<T>): T {
  if (!attempt.ok) throw new Error(JSON.stringify(attempt.problems));
  return attempt.value;
}
