import { loadOffice } from './load-office.ts';
import { StrictExcel } from './strict-excel.ts';
import { area, onlySheet, shown, type, workbookOf } from './workbook-for-tests.ts';
import { cellAt } from './workbook-model.ts';

function open(supported?: string) {
  const workbook = workbookOf(
    [
      ['Xã', 'Dân số'],
      ['Hiệp An', 14000],
    ],
    'A4',
  );
  const excel = new StrictExcel(workbook);
  loadOffice(excel, supported);
  return { excel, workbook, sheet: onlySheet(workbook) };
}

/** The code of the error that a batch ends with. */
async function failure(batch: (context: Excel.RequestContext) => void): Promise<string | undefined> {
  try {
    await Excel.run(async (context) => {
      batch(context);
      await context.sync();
    });
    return undefined;
  } catch (error) {
    return error instanceof OfficeExtension.Error ? error.code : String(error);
  }
}

const active = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

describe('the strict Excel, behind Microsoft’s own library', () => {
  test('answers values, and hands out and takes back the references of a run', async () => {
    const { excel } = open();
    const found = await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().getSurroundingRegion();
      range.load('values, address');
      await context.sync();
      const again = range.getCell(1, 1).load('values');
      await context.sync();
      return [range.address, range.values, again.values];
    });
    const values = [
      ['Xã', 'Dân số'],
      ['Hiệp An', 14000],
    ];
    expect(found).toEqual(['BHYT!A4:B5', values, [[14000]]]);
    expect(excel.batches).toHaveLength(3); // the third one lets go of the ranges
  });

  test.each<readonly [string, string, (context: Excel.RequestContext) => void]>([
    ['values of another shape', 'InvalidArgument', (c) => (active(c).getRange('A1:B2').values = [[1, 2]])],
    ['rows of different length', 'InvalidArgument', (c) => (active(c).getRange('A1:B2').values = [[1, 2], [3]])],
    ['a value no cell can hold', 'InvalidArgument', (c) => (active(c).getRange('A1').values = [[{}]])],
    ['values for whole columns', 'InvalidArgument', (c) => (active(c).getRange('A:A').values = 1 as never)],
    ['a range beyond the last column', 'InvalidArgument', (c) => active(c).getRangeByIndexes(0, 16_383, 1, 2)],
    ['an unknown sheet', 'ItemNotFound', (c) => c.workbook.worksheets.getItem('Bảng 9').load('name')],
    ['an unknown rule', 'ItemNotFound', (c) => active(c).getRange('A1').conditionalFormats.getItem('{x}').delete()],
    ['a member it lacks', 'ApiNotFound', (c) => active(c).charts.load('count')],
    ['loading without names', 'InvalidArgument', (c) => active(c).getRange('A1').load()],
    ['a malformed part', 'InvalidArgument', (c) => c.workbook.customXmlParts.add('<a><b></a>x')],
  ])('refuses %s', async (_name, code, batch) => {
    open();
    expect(await failure(batch)).toBe(code);
  });

  test('names the members it lacks', async () => {
    const { excel } = open();
    await failure((context) => active(context).charts.load('count'));
    expect(excel.missing).toEqual(['ApiNotFound: the strict Excel has no member Worksheet.charts']);
  });

  test('carries out nothing while a cell is being typed in', async () => {
    const { excel, sheet } = open();
    excel.editing = true;
    expect(await failure((c) => (active(c).getRange('A1').values = [[1]]))).toBe('InvalidOperationInCellEditMode');
    expect(cellAt(sheet, 0, 0).value).toBeNull();
  });

  test('keeps what ran before the action that fails', async () => {
    const { sheet } = open();
    const batch = (context: Excel.RequestContext) => {
      active(context).getRange('A1').values = [[1]];
      context.workbook.worksheets.getItem('Bảng 9').activate();
      active(context).getRange('A2').values = [[2]];
    };
    expect(await failure(batch)).toBe('ItemNotFound');
    expect(shown(sheet, 'A1:A2').flat()).toEqual([1, null]);
  });

  test('refuses every write to a protected sheet, but not reading it', async () => {
    const { sheet } = open();
    sheet.protected = true;
    expect(await failure((c) => (active(c).getRange('A1').values = [[1]]))).toBe('AccessDenied');
    expect(await failure((c) => (active(c).getRange('A1').format.font.bold = true))).toBe('AccessDenied');
    expect(await failure((c) => active(c).getRange('A1').conditionalFormats.add('Custom'))).toBe('AccessDenied');
    expect(await failure((c) => active(c).getRange('A1').load('values'))).toBeUndefined();
  });

  test('offers only the requirement sets it was given', async () => {
    open('1.9');
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.10')).toBe(false);
    expect(await failure((c) => active(c).getRange('A1').getMergedAreasOrNullObject().load('address'))).toBe(
      'ApiNotFound',
    );
    expect(await failure((c) => active(c).getRange('A1').getTables(false).load('items/name'))).toBeUndefined();
  });

  test('refuses requests above 5 MB and answers above 5 MB', async () => {
    const { excel } = open();
    const long = 'x'.repeat(30_000);
    const write = (c: Excel.RequestContext) =>
      (active(c).getRange('A1:A200').values = Array.from({ length: 200 }, () => [long]));
    expect(await failure(write)).toBe('RequestPayloadSizeLimitExceeded');
    expect(await failure((c) => active(c).getRange('A1:J60000').load('values, formulas, numberFormat'))).toBe(
      'ResponsePayloadSizeLimitExceeded',
    );
    expect(excel.batches).toHaveLength(2);
  });

  test('what is asked of a missing object is missing too', async () => {
    open();
    const found = await Excel.run(async (context) => {
      const empty = active(context).getRange('M50').getUsedRangeOrNullObject(true);
      const rows = empty.getEntireRow().getUsedRangeOrNullObject(true).load('values');
      const states = rows.getRowProperties({ rowHidden: true });
      await context.sync();
      return [empty.isNullObject, rows.isNullObject, states.value];
    });
    expect(found).toEqual([true, true, null]);
  });

  test.each([
    ['12,5', '12,5', null],
    ['12.5', 12.5, null],
    ['12%', 0.12, null],
    ['TRUE', true, null],
    ['=A1', 0, '=A1'],
    ["'=A1", '=A1', null],
    ['31/12/2025', 46022, null],
  ])('takes %p as a person’s typing', async (given, value, formula) => {
    const { sheet } = open();
    await failure((c) => (active(c).getRange('A1').values = [[given]]));
    expect(cellAt(sheet, 0, 0)).toMatchObject({ value, formula });
  });

  test('drops what is written under a merged area', async () => {
    const { sheet } = open();
    sheet.merges.push(area('A1:B1'));
    await failure((c) => (active(c).getRange('A1:B1').values = [[1, 2]]));
    expect(shown(sheet, 'A1:B1').flat()).toEqual([1, null]);
  });

  test('lets somebody else edit between two batches', async () => {
    const { excel, workbook, sheet } = open();
    excel.beforeBatch(0, () => type(workbook, sheet, 0, 0, 'khác'));
    const values = await Excel.run(async (context) => {
      const range = active(context).getRange('A1').load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([['khác']]);
  });
});
