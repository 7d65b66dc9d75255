import { patchWorkbook } from '../../src/host/file/patch-workbook.ts';
import type { CellRun } from '../../src/host/file/patch.ts';
import { MAIN, plainWorkbook } from './build-workbook.ts';
import { got, opened, partText, patched } from './open.ts';

const data = (rows: string): string => `<sheetData>${rows}</sheetData>`;
/** One cell with a number, at row and column. */
const put = (row: number, column: number, value: CellRun['cells'][number] = { value: 7 }): CellRun => ({
  column,
  top: row,
  cells: [value],
});

describe('A number is put', () => {
  test.each<[string, string, CellRun[], string]>([
    ['into a sheet without rows', '<sheetData/>', [put(0, 0)], data('<row r="1"><c r="A1"><v>7</v></c></row>')],
    ['into an empty list of rows', data(''), [put(2, 1)], data('<row r="3"><c r="B3"><v>7</v></c></row>')],
    [
      'into an empty row',
      data('<row r="2" ht="20"/>'),
      [put(1, 0)],
      data('<row r="2" ht="20"><c r="A2"><v>7</v></c></row>'),
    ],
    [
      'between rows',
      data('<row r="1"/><row r="5"/>'),
      [put(2, 0), put(3, 0)],
      data('<row r="1"/><row r="3"><c r="A3"><v>7</v></c></row><row r="4"><c r="A4"><v>7</v></c></row><row r="5"/>'),
    ],
    [
      'after the last row',
      data('<row r="1"/>'),
      [put(8, 2)],
      data('<row r="1"/><row r="9"><c r="C9"><v>7</v></c></row>'),
    ],
    [
      'before, between and after cells',
      data('<row r="1" spans="2:4"><c r="B1"><v>1</v></c> <c r="D1"><v>2</v></c></row>'),
      [put(0, 0), put(0, 2), put(0, 4)],
      data(
        '<row r="1" spans="1:5"><c r="A1"><v>7</v></c><c r="B1"><v>1</v></c> <c r="C1"><v>7</v></c><c r="D1"><v>2</v></c><c r="E1"><v>7</v></c></row>',
      ),
    ],
    [
      'over a cell, whose style stays',
      data('<row r="1"><c r="A1" s="3" t="s"><v>0</v></c><c r="B1"><v>1</v></c></row>'),
      [put(0, 0)],
      data('<row r="1"><c r="A1" s="3"><v>7</v></c><c r="B1"><v>1</v></c></row>'),
    ],
    [
      'over and after cells without references',
      data('<row><c><v>1</v></c><c><v>2</v></c></row>'),
      [put(0, 1), put(0, 2)],
      data('<row><c><v>1</v></c><c r="B1"><v>7</v></c><c r="C1"><v>7</v></c></row>'),
    ],
    [
      'into rows out of order',
      data('<row r="5"><c r="A5"><v>5</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>'),
      [put(1, 0), put(2, 0), put(4, 1), put(6, 0)],
      data(
        '<row r="3"><c r="A3"><v>7</v></c></row><row r="5"><c r="A5"><v>5</v></c><c r="B5"><v>7</v></c></row><row r="2"><c r="A2"><v>7</v></c></row><row r="7"><c r="A7"><v>7</v></c></row>',
      ),
    ],
    [
      'into cells out of order',
      data('<row r="1"><c r="C1"><v>3</v></c><c r="A1"><v>1</v></c></row>'),
      [put(0, 0), put(0, 2), put(0, 3)],
      data('<row r="1"><c r="C1"><v>7</v></c><c r="A1"><v>7</v></c><c r="D1"><v>7</v></c></row>'),
    ],
    [
      'where a row or column has a style',
      `<cols><col min="2" max="2" style="1"/></cols>${data('<row r="2" s="3" customFormat="1"/>')}`,
      [put(0, 1), put(1, 0)],
      `<cols><col min="2" max="2" style="1"/></cols>${data('<row r="1"><c r="B1" s="1"><v>7</v></c></row><row r="2" s="3" customFormat="1"><c r="A2" s="3"><v>7</v></c></row>')}`,
    ],
    [
      'past comments, unknown elements and extensions',
      data(
        '<!-- a --><row r="1"><c r="A1"><v>1</v><extLst><ext uri="x"><c r="Z9"/></ext></extLst></c><!-- </row> --><c r="C1"/></row>',
      ),
      [put(0, 1)],
      data(
        '<!-- a --><row r="1"><c r="A1"><v>1</v><extLst><ext uri="x"><c r="Z9"/></ext></extLst></c><!-- </row> --><c r="B1"><v>7</v></c><c r="C1"/></row>',
      ),
    ],
  ])('%s', async (_, before, runs, after) => {
    expect(await patched(before, { runs })).toBe(after);
  });

  test('with the prefix the sheet uses', async () => {
    const sheet = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const file = await opened(plainWorkbook({ sheets: { S: sheet } }));
    const bytes = got(
      await patchWorkbook(file, {
        sheets: [{ sheet: 'S', runs: [put(0, 1, { value: 'a', formula: '="a"' }), put(1, 0)] }],
      }),
    );
    expect(await partText(bytes, 'xl/worksheets/sheet1.xml')).toContain(
      '<x:c r="A1"><x:v>1</x:v></x:c><x:c r="B1" t="str"><x:f>"a"</x:f><x:v>a</x:v></x:c></x:row><x:row r="2"><x:c r="A2"><x:v>7</x:v></x:c></x:row></x:sheetData>',
    );
  });
});

describe('What a cell can be given', () => {
  const cell = '<row r="1"><c r="A1" s="1" t="s" cm="1"><v>0</v></c></row>';

  test.each<[string, CellRun['cells'][number], string]>([
    ['text, which stands in the cell', { value: 'đạt' }, '<c r="A1" s="1" t="inlineStr"><is><t>đạt</t></is></c>'],
    [
      'text that looks like a formula stays text',
      { value: '=1+1' },
      '<c r="A1" s="1" t="inlineStr"><is><t>=1+1</t></is></c>',
    ],
    [
      'text with blanks and marks',
      { value: ' a<&>\r"' },
      '<c r="A1" s="1" t="inlineStr"><is><t xml:space="preserve"> a&lt;&amp;&gt;_x000D_"</t></is></c>',
    ],
    ['a truth value', { value: false }, '<c r="A1" s="1" t="b"><v>0</v></c>'],
    ['a formula with its number', { value: 0.5, formula: '=B1/2' }, '<c r="A1" s="1"><f>B1/2</f><v>0.5</v></c>'],
    [
      'a formula with its text',
      { value: 'x', formula: '=IF(B1<1,"x","")' },
      '<c r="A1" s="1" t="str"><f>IF(B1&lt;1,"x","")</f><v>x</v></c>',
    ],
    ['a formula without a result', { value: null, formula: '=B1' }, '<c r="A1" s="1"><f>B1</f></c>'],
    ['nothing, and keeps its style', { value: null }, '<c r="A1" s="1"/>'],
    ['its removal', { remove: true }, ''],
    ['no change', null, '<c r="A1" s="1" t="s" cm="1"><v>0</v></c>'],
  ])('%s', async (_, patch, after) => {
    expect(await patched(data(cell), { runs: [put(0, 0, patch)] })).toBe(data(`<row r="1">${after}</row>`));
  });

  test('the last of two changes counts', async () => {
    expect(await patched(data(cell), { runs: [put(0, 0, { remove: true }), put(0, 0)] })).toBe(
      data('<row r="1"><c r="A1" s="1"><v>7</v></c></row>'),
    );
  });

  test('emptying what is not there adds nothing', async () => {
    expect(await patched(data(''), { runs: [put(3, 3, { value: null }), put(4, 3, { remove: true })] })).toBe(data(''));
  });

  test.each([
    ['column', put(0, 16_384)],
    ['row', put(1_048_576, 0)],
  ])('a cell past the last %s is a mistake of the program', async (_, run) => {
    await expect(patched(data(''), { runs: [run] })).rejects.toThrow(RangeError);
  });

  test('a number that is none is a mistake of the program', async () => {
    await expect(patched(data(''), { runs: [put(0, 0, { value: NaN })] })).rejects.toThrow(RangeError);
  });
});
