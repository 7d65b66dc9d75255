import type { PlannedRule } from '../../src/layout/plan.ts';
import { patchWorkbook } from '../../src/host/file/patch-workbook.ts';
import type { CellRun } from '../../src/host/file/patch.ts';
import { HEAD, MAIN, PLAIN_STYLES, contentTypes, plainWorkbook, relationships, worksheet } from './build-workbook.ts';
import { codes, got, opened, partText, patched } from './open.ts';

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

  test('a number that is none is a mistake of the program', async () => {
    await expect(patched(data(''), { runs: [put(0, 0, { value: NaN })] })).rejects.toThrow(RangeError);
  });
});

describe('Formulas that other cells need are not written over', () => {
  const group = (f: string): string =>
    data(`<row r="1"><c r="A1">${f}<v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>`);
  const shared = '<f t="shared" ref="A1:A2" si="0">B1</f>';
  const array = '<f t="array" ref="A1:A2">B1:B2</f>';

  test.each<[string, string, number[], string[]]>([
    ['the cell that carries a shared formula', shared, [0], ['array-formula-target']],
    ['a cell that uses a shared formula', shared, [1], []],
    ['all cells of a shared formula', shared, [0, 1], []],
    ['the first cell of an array formula', array, [0], ['array-formula-target']],
    ['a later cell of an array formula', array, [1], ['array-formula-target']],
    ['all cells of an array formula', array, [0, 1], []],
  ])('%s', async (_, formula, rows, problems) => {
    const file = await opened(plainWorkbook({ sheets: { S: worksheet(group(formula)) } }));
    expect(
      codes(await patchWorkbook(file, { sheets: [{ sheet: 'S', runs: rows.map((row) => put(row, 0)) }] })),
    ).toEqual(problems);
  });

  test.each([
    ['inside merged cells', 1, ['merged-target']],
    ['in the first of merged cells', 0, []],
  ])('%s', async (_, column, problems) => {
    const inside = `${data('')}<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>`;
    const file = await opened(plainWorkbook({ sheets: { S: worksheet(inside) } }));
    expect(codes(await patchWorkbook(file, { sheets: [{ sheet: 'S', runs: [put(0, column)] }] }))).toEqual(problems);
  });
});

describe('The calculation chain', () => {
  const parts = {
    'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="A1" i="1"/></calcChain>`,
    '[Content_Types].xml': contentTypes({
      'xl/workbook.xml': 'sheet.main',
      'xl/worksheets/sheet1.xml': 'worksheet',
      'xl/styles.xml': 'styles',
      'xl/calcChain.xml': 'calcChain',
    }),
    'xl/_rels/workbook.xml.rels': relationships([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rIdS', 'styles', 'styles.xml'],
      ['rId9', 'calcChain', 'calcChain.xml'],
    ]),
  };
  const book = plainWorkbook({
    sheets: { S: worksheet(data('<row r="1"><c r="A1"><f>B1</f><v>1</v></c></row>')) },
    more: parts,
  });

  test('goes, with all that names it, when a formula is written over', async () => {
    const bytes = got(await patchWorkbook(await opened(book), { sheets: [{ sheet: 'S', runs: [put(0, 0)] }] }));
    expect((await opened(bytes)).package.names()).not.toContain('xl/calcChain.xml');
    expect(await partText(bytes, '[Content_Types].xml')).not.toContain('calcChain');
    expect(await partText(bytes, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });

  test('stays when formulas are only added', async () => {
    const bytes = got(
      await patchWorkbook(await opened(book), {
        sheets: [{ sheet: 'S', runs: [put(0, 1, { value: 1, formula: '=A1' })] }],
      }),
    );
    expect((await opened(bytes)).package.names()).toContain('xl/calcChain.xml');
  });
});

describe('The sheet around the cells', () => {
  test.each<[string, string, string]>([
    ['grows', 'B2:C3', 'A1:C3'],
    ['stays when it covers everything', 'A1:D9', 'A1:D9'],
    ['stays when it cannot be read', 'all', 'all'],
  ])('its dimension %s', async (_, before, after) => {
    expect(await patched(`<dimension ref="${before}"/>${data('')}`, { runs: [put(0, 0)] })).toContain(
      `<dimension ref="${after}"/>`,
    );
  });

  test.each<[string, string, { column: number; width: number }[], string]>([
    [
      'where there are none',
      '',
      [{ column: 2, width: 12 }],
      '<cols><col min="3" max="3" width="12" customWidth="1"/></cols>',
    ],
    [
      'wider than it is',
      '<cols><col min="3" max="3" width="9" customWidth="1" hidden="1"/></cols>',
      [{ column: 2, width: 12 }],
      '<cols><col min="3" max="3" width="12" customWidth="1" hidden="1"/></cols>',
    ],
    [
      'never narrower',
      '<cols><col min="3" max="3" width="30"/></cols>',
      [{ column: 2, width: 12 }],
      '<cols><col min="3" max="3" width="30"/></cols>',
    ],
    [
      'out of a group',
      '<cols><col min="1" max="9" width="8" style="1"/></cols>',
      [
        { column: 2, width: 12 },
        { column: 3, width: 20 },
      ],
      '<cols><col min="1" max="2" width="8" style="1"/><col min="3" max="3" width="12" customWidth="1" style="1"/><col min="4" max="4" width="20" customWidth="1" style="1"/><col min="5" max="9" width="8" style="1"/></cols>',
    ],
    [
      'between and after others',
      '<cols><col min="1" max="1" width="8"/><col min="5" max="5" width="8"/></cols>',
      [
        { column: 6, width: 9 },
        { column: 2, width: 12 },
      ],
      '<cols><col min="1" max="1" width="8"/><col min="3" max="3" width="12" customWidth="1"/><col min="5" max="5" width="8"/><col min="7" max="7" width="9" customWidth="1"/></cols>',
    ],
  ])('makes a column wide %s', async (_, before, widths, after) => {
    expect(await patched(before + data(''), { runs: [], widths })).toBe(after + data(''));
  });
});

describe('Conditional formats', () => {
  const area = { top: 0, left: 0, bottom: 4, right: 0 };
  const look = { fill: 'C6EFCE', text: '006100' };
  const rule: PlannedRule = { kind: 'formula', band: 'met', area, formula: '=$A1 > 1', look, stop: true };
  const bar: PlannedRule = { kind: 'data-bar', area: { ...area, left: 1, right: 1 }, color: '5B9BD5' };
  const theirs =
    '<conditionalFormatting sqref="A1:A9"><cfRule type="expression" dxfId="0" priority="4"><formula>$A1&gt;1</formula></cfRule></conditionalFormatting>';
  const names = (xml: string): string[] =>
    [
      ...xml.matchAll(
        /<(conditionalFormatting|mergeCells|phoneticPr|dataValidations|pageMargins|extLst|mc:AlternateContent|tableParts)\b/g,
      ),
    ].map(([, name]) => name ?? '');

  test.each<[string, string, string[]]>([
    [
      'before validation',
      '<dataValidations count="0"/><pageMargins/>',
      ['conditionalFormatting', 'dataValidations', 'pageMargins'],
    ],
    [
      'after merges',
      '<mergeCells><mergeCell ref="X1:Y1"/></mergeCells><pageMargins/>',
      ['mergeCells', 'conditionalFormatting', 'pageMargins'],
    ],
    [
      'after others',
      `<phoneticPr fontId="1"/>${theirs}<pageMargins/>`,
      ['phoneticPr', 'conditionalFormatting', 'conditionalFormatting', 'pageMargins'],
    ],
    [
      'before what the schema does not know',
      '<mc:AlternateContent/><tableParts/>',
      ['conditionalFormatting', 'mc:AlternateContent', 'tableParts'],
    ],
    ['in an empty sheet', '', ['conditionalFormatting']],
  ])('stand %s', async (_, tail, order) => {
    expect(names(await patched(data('') + tail, { runs: [], rules: [rule] }))).toEqual(order);
  });

  test('come after all others, those of the extension too', async () => {
    const x14 =
      '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><q:conditionalFormattings><q:conditionalFormatting><q:cfRule type="expression" priority="9" id="{1}"/></q:conditionalFormatting></q:conditionalFormattings></ext></extLst>';
    const xml = await patched(data('') + theirs + x14, { runs: [], rules: [rule, bar] });
    expect([...xml.matchAll(/priority="(\d+)"/g)].map(([, number]) => Number(number))).toEqual([4, 10, 11, 9]);
    expect(xml.match(/<ext uri="\{78C0D931[^]*?<\/ext>/)?.[0]).toMatch(
      /id="\{1\}"[^]*<x14:cfRule type="dataBar" id="\{[\dA-F-]{36}\}">[^]*<xm:sqref>B1:B5<\/xm:sqref>/,
    );
  });

  test.each([
    ['no list', ''],
    ['an empty list', '<extLst/>'],
    ['a list of other things', '<extLst><ext uri="{05C60535}"><a/></ext></extLst>'],
    [
      'an empty list of ours',
      '<extLst><ext uri="{78C0D931-6437-407D-A8EE-F0AAD7539E65}"><q:conditionalFormattings/></ext></extLst>',
    ],
  ])('a data bar joins %s of extensions', async (_, list) => {
    const xml = await patched(data('') + list, { runs: [], rules: [bar] });
    expect(xml.match(/<extLst>/g)?.length).toBe(2); // the rule's own, and the sheet's
    expect(xml.match(/x14:conditionalFormattings>/g)?.length).toBe(2);
    const id = /<x14:id>(.*?)<\/x14:id>/.exec(xml)?.[1];
    expect(xml).toContain(`<x14:cfRule type="dataBar" id="${id}">`);
    expect(xml.endsWith('</extLst>')).toBe(true);
    if (list.includes('<a/>')) expect(xml).toContain('<ext uri="{05C60535}"><a/></ext>');
  });

  test('that we made are found again and taken away; theirs stay', async () => {
    const before = data('') + theirs + '<extLst><ext uri="{05C60535}"><a/></ext></extLst>';
    const file = await opened(plainWorkbook({ sheets: { S: worksheet(before) } }));
    const withRules = got(await patchWorkbook(file, { sheets: [{ sheet: 'S', runs: [], rules: [rule, bar] }] }));
    const keys = ['formula|A1:A5|$A1>1', 'data-bar|B1:B5|5B9BD5'];
    const without = got(
      await patchWorkbook(await opened(withRules), { sheets: [{ sheet: 'S', runs: [], removeRules: keys }] }),
    );
    expect(await partText(without, 'xl/worksheets/sheet1.xml')).toBe(worksheet(before));
  });

  test('look as asked, once for all that look the same', async () => {
    const file = await opened(plainWorkbook({ sheets: { S: worksheet(data('')) } }));
    const bytes = got(
      await patchWorkbook(file, {
        sheets: [
          {
            sheet: 'S',
            runs: [],
            rules: [rule, { ...rule, formula: '=TRUE' }, { ...rule, look: { ...look, bold: true } }],
          },
        ],
      }),
    );
    const styles = await partText(bytes, 'xl/styles.xml');
    expect(styles).toContain('</cellStyles><dxfs count="2"><dxf><font><color rgb="FF006100"/></font>');
    expect(styles).toContain('<dxf><font><b/><color rgb="FF006100"/></font>');
  });
});

describe('Styles', () => {
  const cells = data('<row r="1"><c r="A1" s="2"/><c r="B1" s="3"/></row>');
  const styleOf = async (style: CellRun['style'], styles: string | null = PLAIN_STYLES): Promise<[string, string]> => {
    const file = await opened(plainWorkbook({ sheets: { S: worksheet(cells) }, styles }));
    const bytes = got(
      await patchWorkbook(file, {
        sheets: [{ sheet: 'S', runs: [{ column: 5, top: 0, cells: [{ value: 1 }], ...(style && { style }) }] }],
      }),
    );
    const sheet = await partText(bytes, 'xl/worksheets/sheet1.xml');
    const index = Number(/r="F1" s="(\d+)"/.exec(sheet)?.[1] ?? 0);
    const xml = await partText(bytes, 'xl/styles.xml');
    const list = /<cellXfs[^>]*>([^]*)<\/cellXfs>/.exec(xml)?.[1] ?? '';
    return [[...list.matchAll(/<xf [^>]*\/>|<xf [^>]*[^/]>[^]*?<\/xf>/g)][index]?.[0] ?? '', xml];
  };

  test.each<[string, CellRun['style'], string]>([
    [
      'a neighbour',
      { likeColumn: 0 },
      '<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>',
    ],
    [
      'a certain cell',
      { like: { row: 0, column: 1 } },
      '<xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"><protection locked="0"/></xf>',
    ],
    [
      'a neighbour but for format, side and fill',
      { likeColumn: 0, numberFormat: '0.00%', align: 'right', wrap: false, noFill: true },
      '<xf numFmtId="10" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1" applyNumberFormat="1"><alignment horizontal="right" vertical="center" wrapText="0"/></xf>',
    ],
    [
      'a neighbour but for side, its protection kept',
      { likeColumn: 1, align: 'left' },
      '<xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left"/><protection locked="0"/></xf>',
    ],
    [
      'a format of its own',
      { numberFormat: '0.0" điểm %"' },
      '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
    ],
    [
      'itself in bold, a font there is',
      { bold: true },
      '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>',
    ],
  ])('like %s', async (_, style, expected) => {
    expect((await styleOf(style))[0]).toBe(expected);
  });

  test('are only appended, with counts and new formats', async () => {
    const [, xml] = await styleOf({ numberFormat: '0.0" điểm %"', likeColumn: 0 });
    expect(xml).toContain(
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot; điểm %&quot;"/></numFmts><fonts count="2">',
    );
    expect(xml).toContain('<cellXfs count="5">');
    expect(xml.startsWith(PLAIN_STYLES.slice(0, PLAIN_STYLES.indexOf('<fonts')))).toBe(true);
  });

  test('a bold font is made where there is none', async () => {
    const thin = PLAIN_STYLES.replace(
      '<font><b/><sz val="11"/><name val="Calibri"/></font>',
      '<font><i/><sz val="9"/></font>',
    );
    const [xf, xml] = await styleOf({ likeColumn: 0, bold: true }, thin);
    expect(xf).toContain('fontId="2"');
    expect(xml).toContain('<fonts count="3">');
    expect(xml).toContain('<font><b/><i/><sz val="9"/></font></fonts>');
  });

  test('are made, linked and typed for a workbook that has none', async () => {
    const [xf, xml] = await styleOf({ numberFormat: '0.00%' }, null);
    expect(xf).toContain('numFmtId="10"');
    expect(xml.startsWith(HEAD)).toBe(true);
  });
});
