import { MAIN, plainWorkbook, worksheet } from './build-workbook.ts';
import { cellsOf, opened } from './open.ts';

const data = (rows: string): string => `<sheetData>${rows}</sheetData>`;
const row1 = (cells: string): string => data(`<row r="1">${cells}</row>`);

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
