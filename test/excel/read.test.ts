import { locateTable } from '../../src/host/excel/locate-table.ts';
import { areaName } from '../../src/table/area.ts';
import { cellsFromRows } from '../../src/table/cells.ts';
import { calculate } from '../../src/tasks/calculate.ts';
import { DEFAULT_SETTINGS } from '../../src/tasks/settings.ts';
import { mustRead, openReport } from './report-for-tests.ts';
import { area, dress, emptySheet, type } from './workbook-for-tests.ts';

jest.setTimeout(60_000);

describe('what is read in one round trip', () => {
  test.each([
    ['a selected block', 'A4:D7', 'A4:D7', true],
    ['part of a block', 'A4:D5', 'A4:D5', true],
    ['whole selected columns', 'A1:D1048576', 'A1:D7', true],
    ['one cell of the block', 'B6', 'A4:D7', false],
    ['an empty cell that touches the block', 'B8', 'A4:D8', false],
  ])('%s', async (_name, select, chosen, exact) => {
    const { host, excel } = openReport(3, select);
    const found = await mustRead(host);
    expect(areaName(found.chosen)).toBe(chosen);
    expect(found.exact).toBe(exact);
    expect(found.cells.sheet).toBe('BHYT');
    expect(found.cells.value(4, 0)).toBe('Xã 1');
    expect(excel.batches).toHaveLength(1);
    expect(excel.missing).toEqual([]);
  });

  test('the Excel table around one selected cell, without what touches it', async () => {
    const { host, workbook, sheet, excel } = openReport(3, 'B6');
    type(workbook, sheet, 2, 0, 'Đơn vị tính: người');
    type(workbook, sheet, 5, 4, 'ngoài bảng');
    sheet.tables.push({ id: '{t}', name: 'Bảng1', area: area('A4:D7') });
    const { chosen } = await mustRead(host);
    expect(areaName(chosen)).toBe('A4:D7');
    expect(excel.batches).toHaveLength(1);
  });

  test('a place that is named, wherever the selection is', async () => {
    const { host, workbook, sheet } = openReport(3, 'M50');
    workbook.sheets.push(emptySheet('Phụ lục'));
    workbook.active = 1;
    expect(areaName((await mustRead(host, { sheet: 'BHYT', address: 'A4:D6' })).chosen)).toBe('A4:D6');
    const whole = await mustRead(host, { sheet: sheet.name });
    expect([areaName(whole.chosen), whole.exact]).toEqual(['A1:J7', false]);
    const exact = await mustRead(host, { sheet: 'BHYT', address: 'B6' });
    expect([areaName(exact.chosen), exact.exact]).toEqual(['B6', true]);
  });

  test('formulas, formats, errors and empty cells', async () => {
    const { host, workbook, sheet } = openReport(3, 'A4:D7');
    workbook.calculate = () => 0.9;
    type(workbook, sheet, 4, 3, '=B5*0.9');
    type(workbook, sheet, 5, 3, "'=không phải công thức");
    type(workbook, sheet, 6, 3, '#N/A');
    type(workbook, sheet, 6, 2, '');
    dress(sheet, 'C5', { numberFormat: '0.00%' });
    const { cells } = await mustRead(host);
    expect([cells.formula(4, 3), cells.value(4, 3)]).toEqual(['=B5*0.9', 0.9]);
    expect([cells.formula(5, 3), cells.value(5, 3)]).toEqual([null, '=không phải công thức']);
    expect(cells.value(6, 3)).toEqual({ error: '#N/A' });
    expect(cells.value(6, 2)).toBeNull();
    expect([cells.format(4, 2), cells.format(4, 1)]).toEqual(['0.00%', 'General']);
  });

  test('what stands to the right of the table, and how much room there is', async () => {
    const { host } = openReport(3, 'A4:D7');
    const { cells } = await mustRead(host);
    expect(cells.value(5, 4)).toBeNull();
    expect(cells.value(5, 9)).toBe('ghi chú của cán bộ');
    expect(cells.area.right).toBe(3 + 64);
  });

  test('hidden rows and columns, and merged areas that start above the table', async () => {
    const { host, sheet } = openReport(3, 'A4:D7');
    sheet.hiddenRows.add(5).add(20);
    sheet.hiddenColumns.add(2);
    sheet.merges.push(area('A1:D1'), area('B3:C4'));
    const { cells } = await mustRead(host);
    expect([...cells.hiddenRows]).toEqual([5]);
    expect([...cells.hiddenColumns]).toEqual([2]);
    expect(cells.merges.map(areaName)).toEqual(['A1:D1', 'B3:C4']);
  });
});

describe('what stands around the selection', () => {
  test('one empty cell far away means what is on the sheet', async () => {
    const { cells, chosen, exact } = await mustRead(openReport(3, 'M50').host);
    expect([areaName(chosen), exact]).toEqual(['M50', false]);
    expect(cells.value(3, 0)).toBe('Đơn vị');
  });

  test('titles and header above it are read too', async () => {
    const { host } = openReport(3, 'A5:D7');
    const { cells, chosen, exact } = await mustRead(host);
    expect([areaName(chosen), exact]).toEqual(['A5:D7', true]);
    expect([cells.value(0, 0), cells.value(3, 3)]).toEqual(['BÁO CÁO BHYT', 'Tham gia BHYT']);
  });

  test.each([
    ['A5:D7', 'header-above'],
    ['C4:D7', 'selection-widened'],
    ['A4:D7', undefined],
    ['A1:D1048576', undefined],
    ['B6', undefined],
    ['M50', undefined],
  ])('%s selected: the table is calculated (%s)', async (select, told) => {
    const { host } = openReport(3, select);
    const done = await calculate(host, { read: {}, roles: new Map(), settings: DEFAULT_SETTINGS });
    if (!done.ok) throw new Error(JSON.stringify(done.problems));
    expect(areaName(done.value.table.area)).toBe('A4:D7');
    expect(done.value.problems.find(({ code }) => /header-above|widened/.test(code))?.code).toBe(told);
  });

  test('one cell of a long table brings all of it', async () => {
    const { host, excel } = openReport(6000, 'B6');
    const { cells, chosen, selected } = await mustRead(host);
    expect([areaName(chosen), selected && areaName(selected)]).toEqual(['A4:D6004', 'B6']);
    expect(cells.value(6003, 0)).toBe('Xã 6000');
    expect(excel.batches.length).toBeLessThan(4);
  });
});

test('the sheets are listed in one round trip without a cell', async () => {
  const { host, workbook, excel } = openReport();
  workbook.sheets.push(
    { ...emptySheet('Nháp'), visibility: 'Hidden' },
    { ...emptySheet('Mã'), visibility: 'VeryHidden' },
  );
  expect(await host.sheets()).toEqual({
    ok: true,
    value: [
      { name: 'BHYT', state: 'visible', hasCells: true },
      { name: 'Nháp', state: 'hidden', hasCells: true },
      { name: 'Mã', state: 'very-hidden', hasCells: true },
    ],
  });
  expect(excel.batches).toHaveLength(1);
});

test('a sheet too large for one answer is read in parts', async () => {
  const { host, excel } = openReport(40_000, 'A1:D1048576');
  const { cells, chosen } = await mustRead(host);
  expect(areaName(chosen)).toBe('A1:D40004');
  expect(cells.value(40_003, 3)).toBe(48_999);
  expect(excel.batches.filter(({ error }) => error === 'ResponsePayloadSizeLimitExceeded')).toHaveLength(1);
  expect(excel.batches.length).toBeLessThan(15);
});

describe('a table is found by the names of its columns', () => {
  const rows = [
    ['Đơn vị tính: người', null, null],
    ['Xã', 'Dân số', 'ghi chú'],
    ['A', 1, null],
  ];
  test.each([
    ['its header', ['Xã', 'Dân số'], 'A2:B3'],
    ['names that are not there', ['Xã', 'BHYT'], 'A1:C3'],
    ['no names', [], 'A1:C3'],
  ])('%s', (_name, names, found) => {
    const cells = cellsFromRows(rows);
    expect(areaName(locateTable(cells, cells.area, { row: 2, column: 1 }, names))).toBe(found);
  });
});
