import { HEAD, MAIN, plainWorkbook, relationships, worksheet } from './build-workbook.ts';
import { cellsOf, got, opened } from './open.ts';

const data = (rows: string): string => `<sheetData>${rows}</sheetData>`;
const row1 = (cells: string): string => data(`<row r="1">${cells}</row>`);

describe('A cell is read as its file means it', () => {
  test.each([
    ['a number', '<c r="A1"><v>14000</v></c>', 14000],
    ['a long fraction', '<c r="A1"><v>0.15539621</v></c>', 0.15539621],
    ['all digits of a double', '<c r="A1"><v>0.1553962196247369</v></c>', 0.1553962196247369],
    ['a small power', '<c r="A1"><v>1.5E-5</v></c>', 0.000015],
    ['a negative number', '<c r="A1"><v>-12.5</v></c>', -12.5],
    ['zero without a sign', '<c r="A1"><v>-0</v></c>', 0],
    ['a shared string', '<c r="A1" t="s"><v>0</v></c>', 'Đơn vị'],
    ['rich text without its reading aid', '<c r="A1" t="s"><v>1</v></c>', 'Dân số (người)'],
    ['a shared string that does not exist', '<c r="A1" t="s"><v>99</v></c>', null],
    ['text in the cell', '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a &amp; b </t></is></c>', ' a & b '],
    ['rich text in the cell', '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>', 'ab'],
    ['text of a formula', '<c r="A1" t="str"><f>"x"</f><v>đạt</v></c>', 'đạt'],
    ['CDATA', '<c r="A1" t="str"><v><![CDATA[<đạt>]]></v></c>', '<đạt>'],
    ['a number with a comment', '<c r="A1"><v>1<!-- 5 -->2</v></c>', 12],
    ['an escaped character', '<c r="A1" t="inlineStr"><is><t>a_x000D_b_x005F_x000D_</t></is></c>', 'a\rb_x000D_'],
    ['a character by number', '<c r="A1" t="inlineStr"><is><t>&#272;&#x111;</t></is></c>', 'Đđ'],
    ['true', '<c r="A1" t="b"><v>1</v></c>', true],
    ['false', '<c r="A1" t="b"><v>0</v></c>', false],
    ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: '#DIV/0!' }],
    ['a date of a strict file', '<c r="A1" t="d"><v>2023-08-31</v></c>', 45169],
    ['a date before the day that never was', '<c r="A1" t="d"><v>1900-01-01T00:00:00</v></c>', 1],
    ['nothing', '<c r="A1" s="1"/>', null],
    ['an empty value', '<c r="A1"><v></v></c>', null],
    ['empty text', '<c r="A1" t="inlineStr"><is><t></t></is></c>', null],
    ['text where a number should be', '<c r="A1"><v>abc</v></c>', 'abc'],
    ['attributes in quotes of either kind and any order', "<c t='b' s = '1' r='A1' ><v>1</v></c>", true],
  ])('%s', async (_, xml, value) => {
    const strings =
      '<si><t>Đơn vị</t></si><si><r><rPr><b/></rPr><t>Dân số</t></r><r><t xml:space="preserve"> (người)</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>';
    const cells = await cellsOf(row1(xml), { strings });
    expect(cells.value(0, 0)).toEqual(value);
  });
});

describe('A cell stands where its file says', () => {
  test.each([
    ['cells without references', data('<row r="2"><c><v>1</v></c><c><v>2</v></c></row>'), 1, 1, 2],
    [
      'a cell without a reference after one with',
      data('<row r="1"><c r="C1"><v>1</v></c><c><v>2</v></c></row>'),
      0,
      3,
      2,
    ],
    ['rows without numbers', data('<row><c><v>1</v></c></row><row><c><v>2</v></c></row>'), 1, 0, 2],
    ['a row named by its first cell only', data('<row><c r="B7"><v>5</v></c></row>'), 6, 1, 5],
    [
      'rows out of order',
      data('<row r="3"><c r="A3"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>'),
      0,
      0,
      1,
    ],
    ['cells out of order', row1('<c r="C1"><v>3</v></c><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c>'), 0, 1, 2],
    ['gaps', row1('<c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c>'), 0, 16_383, 2],
    ['the last row', data('<row r="1048576"><c r="A1048576"><v>9</v></c></row>'), 1_048_575, 0, 9],
  ])('%s', async (_, inside, row, column, value) => {
    expect((await cellsOf(inside)).value(row, column)).toBe(value);
  });

  test('with a prefix on every name', async () => {
    const sheet = `${HEAD}<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c><x:c r="C2"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const cells = got(await (await opened(plainWorkbook({ sheets: { S: sheet } }))).readSheet('S'));
    expect([cells.value(1, 1), cells.value(1, 2), cells.formula(1, 2)]).toEqual(['a', 2, '=1+1']);
  });

  test.each([
    ['utf-16le', [0xff, 0xfe]],
    ['utf-16be', [0xfe, 0xff]],
  ])('in %s', async (encoding, mark) => {
    const text = worksheet(row1('<c r="A1" t="inlineStr"><is><t>Đăk Glei</t></is></c>')).replace('UTF-8', 'UTF-16');
    const units = Buffer.from(text, 'utf16le');
    const sheet = Uint8Array.from([...mark, ...(encoding === 'utf-16le' ? units : units.swap16())]);
    const bytes = plainWorkbook({ sheets: { S: '' }, more: { 'xl/worksheets/sheet1.xml': sheet } });
    expect(got(await (await opened(bytes)).readSheet('S')).value(0, 0)).toBe('Đăk Glei');
  });

  test('with a byte order mark', async () => {
    const bytes = plainWorkbook({ sheets: { S: `\ufeff${worksheet(row1('<c r="A1"><v>1</v></c>'))}` } });
    expect(got(await (await opened(bytes)).readSheet('S')).value(0, 0)).toBe(1);
  });

  test('in a strict file', async () => {
    const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const bytes = plainWorkbook({
      sheets: {
        S: worksheet(row1('<c r="A1"><v>1</v></c>')).replace(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main'),
      },
      more: {
        '_rels/.rels': relationships([['rId1', 'officeDocument', '/xl/workbook.xml']], strict),
        'xl/_rels/workbook.xml.rels': relationships([['rId1', 'worksheet', 'worksheets/sheet1.xml']], strict),
      },
    });
    expect(got(await (await opened(bytes)).readSheet('S')).value(0, 0)).toBe(1);
  });
});
