import { HEAD, MAIN, R, plainWorkbook, relationships, worksheet } from './build-workbook.ts';
import { cellsOf, got, hostOf, opened } from './open.ts';

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

describe('Formulas', () => {
  const shared = '<f t="shared" ref="C1:C3" si="0">IF($A1=0,"A1",B1/A$1)</f>';
  const inside = data(
    `<row r="1"><c r="C1">${shared}<v>1</v></c><c r="D1"><f>SUM(A1:B1)&amp;"x"</f><v>2</v></c></row>` +
      '<row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c><c r="D2"><f t="array" ref="D2:D3">A2:A3*2</f><v>1</v></c></row><row r="3"><c r="C3"><f t="shared" si="0"></f><v>3</v></c><c r="D3"><v>2</v></c></row>',
  );

  test.each([
    ['one of its own', 0, 3, '=SUM(A1:B1)&"x"'],
    ['the cell that carries a shared one', 0, 2, '=IF($A1=0,"A1",B1/A$1)'],
    ['a cell that uses a shared one', 2, 2, '=IF($A3=0,"A1",B3/A$1)'],
    ['an array formula', 1, 3, '=A2:A3*2'],
    ['none', 2, 3, null],
    ['none outside the sheet', 90, 3, null],
  ])('%s', async (_, row, column, formula) => {
    expect((await cellsOf(inside)).formula(row, column)).toBe(formula);
  });
});

describe('Number formats', () => {
  const styles =
    `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="#,##0&quot; người&quot;"/></numFmts>` +
    '<cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="170"/><xf numFmtId="14"/><xf numFmtId="999"/></cellXfs></styleSheet>';

  test.each([
    [0, 'General'],
    [1, '0.00%'],
    [2, '#,##0" người"'],
    [3, 'm/d/yyyy'],
    [4, 'General'],
    [77, 'General'],
  ])('style %i', async (style, format) => {
    expect((await cellsOf(row1(`<c r="A1" s="${style}"><v>1</v></c>`), { styles })).format(0, 0)).toBe(format);
  });

  test('of a row, of a column, and of a workbook without styles', async () => {
    const inside = `<cols><col min="2" max="3" style="1" width="9"/></cols>${data('<row r="2" s="2" customFormat="1"/>')}`;
    const cells = await cellsOf(inside, { styles });
    expect([cells.format(1, 0), cells.format(8, 2), cells.format(8, 4)]).toEqual(['#,##0" người"', '0.00%', 'General']);
    expect((await cellsOf(row1('<c r="A1" s="3"><v>1</v></c>'), { styles: null })).format(0, 0)).toBe('General');
  });
});

describe('What else a sheet tells', () => {
  test('merges, hidden rows and columns, protection, filter, dates', async () => {
    const inside =
      '<cols><col min="2" max="3" hidden="1"/></cols>' +
      data('<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="E2"><v>1</v></c></row>') +
      '<sheetProtection sheet="1"/><autoFilter ref="A1:E2"/><mergeCells><mergeCell ref="A1:B1"/></mergeCells>';
    const cells = await cellsOf(inside);
    expect(cells.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    expect([...cells.hiddenRows]).toEqual([1]);
    expect([...cells.hiddenColumns]).toEqual([1, 2]);
    expect(cells.protected).toBe(true);
    expect(cells.filter).toEqual({ top: 0, left: 0, bottom: 1, right: 4 });
    expect((await opened(plainWorkbook({ sheets: { S: worksheet(data('')) }, date1904: true }))).date1904).toBe(true);
  });

  test('the used range counts what cells hold, not how they look', async () => {
    const cells = await cellsOf(
      data(
        '<row r="3"><c r="B3" s="1"><v>1</v></c><c r="C3"><f>1</f></c></row><row r="900000"><c r="Z900000" s="1"/></row>',
      ),
    );
    expect(cells.area).toEqual({ top: 2, left: 1, bottom: 2, right: 2 });
    expect((await cellsOf(data(''))).area).toEqual({ top: 0, left: 0, bottom: 0, right: 0 });
  });

  test('sheets by name in any case, hidden ones too, the missing one with the names there are', async () => {
    const one = worksheet(row1('<c r="A1"><v>1</v></c>'));
    const file = await opened(plainWorkbook({ sheets: { 'Tháng 9': one, '!Ẩn': one } }));
    expect(file.sheets.map(({ name, state }) => [name, state])).toEqual([
      ['Tháng 9', 'visible'],
      ['Ẩn', 'hidden'],
    ]);
    expect((await file.readSheet('THÁNG 9'.normalize('NFD'))).ok).toBe(true);
    expect(await file.readSheet('Tháng 8')).toEqual({
      ok: false,
      problems: [
        {
          code: 'no-such-sheet',
          severity: 'error',
          details: { file: 'test.xlsx', sheet: 'Tháng 8', sheets: 'Tháng 9, Ẩn' },
        },
      ],
    });
  });
});

describe('The file as a host', () => {
  const book = plainWorkbook({
    sheets: {
      A: worksheet(row1('<c r="A1"><v>1</v></c>')),
      'Tháng 9': worksheet(data('<row r="2"><c r="B2"><v>1</v></c></row><row r="5"><c r="D5"><v>2</v></c></row>')),
    },
    more: {
      'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${R}"><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="A" sheetId="1" r:id="rId1"/><sheet name="Tháng 9" sheetId="2" r:id="rId2"/></sheets></workbook>`,
    },
  });

  test.each([
    ['nothing: the sheet shown first, all that is used', {}, 'Tháng 9', 'B2:D5', false],
    ['a sheet', { sheet: 'A' }, 'A', 'A1:A1', false],
    ['an area', { sheet: 'Tháng 9', address: 'C3:D4' }, 'Tháng 9', 'C3:D4', true],
    ['an area with its sheet', { address: "'Tháng 9'!$C$3:D4" }, 'Tháng 9', 'C3:D4', true],
    ['more than is used', { address: 'B2:XFD1048576' }, 'Tháng 9', 'B2:D5', true],
    ['a place nobody used', { address: 'Z90:AA91' }, 'Tháng 9', 'Z90:Z90', true],
  ])('asked for %s', async (_, request, sheet, chosen, exact) => {
    const reading = got(await (await hostOf(book)).read(request));
    const [first, last] = chosen.split(':').map((name) => [Number(/\d+/.exec(name)?.[0]) - 1, name.replace(/\d+/, '')]);
    expect(reading.cells.sheet).toBe(sheet);
    expect([reading.chosen.top, reading.chosen.bottom]).toEqual([first?.[0], last?.[0]]);
    expect(reading.exact).toBe(exact);
    const { area } = reading.cells;
    expect(
      area.top <= reading.chosen.top && area.right >= reading.chosen.right && area.bottom >= reading.chosen.bottom,
    ).toBe(true);
  });

  test.each([
    ['a range that is none', { address: 'A1:' }, 'bad-range'],
    ['a sheet that is none', { sheet: 'B' }, 'no-such-sheet'],
  ])('asked for %s', async (_, request, code) => {
    const read = await (await hostOf(book)).read(request);
    expect(read.ok ? '' : read.problems[0]?.code).toBe(code);
  });

  test('has no screen', async () => {
    const host = await hostOf(book);
    await expect(host.select()).resolves.toBeUndefined();
    expect(host.watch()()).toBeUndefined();
  });
});
