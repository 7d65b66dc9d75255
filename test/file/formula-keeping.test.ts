import { patchWorkbook } from '../../src/host/file/patch-workbook.ts';
import type { CellRun } from '../../src/host/file/patch.ts';
import { MAIN, contentTypes, plainWorkbook, relationships, worksheet } from './build-workbook.ts';
import { codes, got, opened, partText } from './open.ts';

const data = (rows: string): string => `<sheetData>${rows}</sheetData>`;
/** One cell with a number, at row and column. */
const put = (row: number, column: number, value: CellRun['cells'][number] = { value: 7 }): CellRun => ({
  column,
  top: row,
  cells: [value],
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
