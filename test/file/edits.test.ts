import type { CellEdit, EditPlan } from '../../src/layout/edit-plan.ts';
import type { Outcome } from '../../src/host/host.ts';
import { HEAD, MAIN, plainWorkbook, worksheet } from './build-workbook.ts';
import { got, hostOf, partText } from './open.ts';

const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="12"/><name val="Times New Roman"/></font>` +
  '<font><b/><sz val="13"/><name val=".VnTime"/><family val="2"/></font></fonts>' +
  '<fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" applyFont="1"/>' +
  '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" quotePrefix="1" applyNumberFormat="1"/></cellXfs></styleSheet>';

const OLD = '<rPr><sz val="13"/><rFont val=".VnTime"/><charset val="0"/></rPr>';
const BOLD = '<rPr><b/><rFont val=".VnTimeH"/></rPr>';

const STRINGS =
  '<si><t>§¬n vÞ</t></si>' + // 0
  `<si><r>${OLD}<t>X· Mü §øc</t></r></si>` + // 1: one look throughout, its own
  `<si><r>${OLD}<t xml:space="preserve">X· </t></r><r>${BOLD}<t>mü §øc</t></r></si>` + // 2: two looks, a space between
  `<si><r>${OLD}<t>X· M</t></r><r>${BOLD}<t>ü §øc</t></r></si>`; // 3: two looks within a word

const ROWS =
  '<row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Số người</t></is></c></row>' +
  '<row r="2"><c r="A2" s="1" t="s"><v>1</v></c><c r="B2" s="2" t="inlineStr"><is><t>12.306</t></is></c></row>' +
  '<row r="3"><c r="A3" s="1" t="s"><v>2</v></c><c r="B3"><v>12.306</v></c></row>' +
  '<row r="4"><c r="A4" s="1" t="s"><v>3</v></c><c r="B4"><f>SUM(B2:B3)</f><v>12.306</v></c></row>' +
  '<row r="5"><c r="A5"><f t="array" ref="A5:A6">B2:B3</f><v>1</v></c></row><row r="6"><c r="A6"><v>2</v></c></row>';

const book = (tail = '<mergeCells><mergeCell ref="C1:C2"/></mergeCells>'): Uint8Array =>
  plainWorkbook({
    sheets: { S: worksheet(`<sheetData>${ROWS}</sheetData>${tail}`) },
    strings: STRINGS,
    styles: STYLES,
  });

const plan = (...edits: CellEdit[]): EditPlan => ({ sheet: 'S', why: 'convert-text', edits });
const told = (outcome: Outcome): readonly string[] =>
  outcome.kind === 'written' ? ['written'] : outcome.problems.map(({ code, cell }) => `${code} ${cell ?? ''}`.trim());

const FONT = 'Times New Roman';
const HEADER = { row: 0, column: 0, was: '§¬n vÞ', becomes: 'Đơn vị', font: FONT };
const NUMBER = { row: 1, column: 1, was: '12.306', becomes: 12306 };

async function edited(...edits: CellEdit[]) {
  const host = await hostOf(book());
  const outcome = await host.edit(plan(...edits));
  expect(told(outcome)).toEqual(['written']);
  const bytes = host.bytes();
  const sheet = await partText(bytes, 'xl/worksheets/sheet1.xml');
  const cell = (address: string): string => new RegExp(`<c r="${address}".*?</c>`).exec(sheet)?.[0] ?? '';
  return { host, outcome, bytes, sheet, cell, styles: await partText(bytes, 'xl/styles.xml') };
}

test('a text is spelled anew in its new font; shared strings and all other cells stay as they are', async () => {
  const { cell, sheet, bytes, styles } = await edited(HEADER);
  expect(cell('A1')).toBe('<c r="A1" s="3" t="inlineStr"><is><t>Đơn vị</t></is></c>');
  expect(styles).toContain('<font><b/><sz val="13"/><name val="Times New Roman"/></font>');
  expect(sheet.replace(cell('A1'), '')).toContain(ROWS.replace('<row r="1"><c r="A1" s="1" t="s"><v>0</v></c>', ''));
  expect(await partText(bytes, 'xl/sharedStrings.xml')).toBe(`${HEAD}<sst xmlns="${MAIN}">${STRINGS}</sst>`);
});

test('a text that looks as its runs say keeps that look, in the new font', async () => {
  const { cell } = await edited({ row: 1, column: 0, was: 'X· Mü §øc', becomes: 'Xã Mỹ Đức', font: FONT });
  expect(cell('A2')).toContain(`<r><rPr><sz val="13"/><rFont val="${FONT}"/></rPr><t>Xã Mỹ Đức</t></r>`);
});

test('words in another look keep it', async () => {
  const { cell } = await edited({ row: 2, column: 0, was: 'X· mü §øc', becomes: 'Xã MỸ ĐỨC', font: FONT });
  expect(cell('A3')).toContain('<t xml:space="preserve">Xã </t></r>');
  expect(cell('A3')).toContain(`<r><rPr><b/><rFont val="${FONT}"/></rPr><t>MỸ ĐỨC</t></r>`);
});

test('a number in a cell made for text becomes a real number', async () => {
  const { cell, styles, host } = await edited(NUMBER);
  expect(cell('B2')).toBe('<c r="B2" s="3"><v>12306</v></c>');
  expect(styles).toContain('<xf numFmtId="0" fontId="1" fillId="0" borderId="0" applyNumberFormat="1"/>');
  const { cells } = got(await host.read({}));
  expect([cells.value(1, 1), cells.format(1, 1)]).toEqual([12306, 'General']);
});

test('a number keeps the format of its cell unless the edit gives one', async () => {
  const { cell } = await edited({ row: 2, column: 1, was: 12.306, becomes: 12306 });
  expect(cell('B3')).toBe('<c r="B3"><v>12306</v></c>');
  const { host } = await edited({ row: 2, column: 1, was: 12.306, becomes: 12306, format: '#,##0' });
  expect(got(await host.read({})).cells.format(2, 1)).toBe('#,##0');
});

test('formulas are calculated again when the file is opened, by whatever program', async () => {
  const { bytes, cell, host } = await edited(NUMBER);
  expect(await partText(bytes, 'xl/workbook.xml')).toContain('</sheets><calcPr fullCalcOnLoad="1"/>');
  expect(cell('B4')).toBe('<c r="B4"><f>SUM(B2:B3)</f></c>');
  const { cells } = got(await host.read({}));
  expect([cells.value(3, 1), cells.uncalculated?.(3, 1)]).toEqual([null, true]);
});

test('taken back, the file is what it was, to the byte', async () => {
  const { host, outcome, bytes } = await edited(HEADER, NUMBER);
  expect(bytes).not.toEqual(book());
  expect(outcome).toMatchObject({ receipt: { cells: 2, area: { top: 0, left: 0, bottom: 1, right: 1 } } });
  if (outcome.kind === 'written') await host.takeBack(outcome.receipt);
  expect(host.bytes()).toEqual(book());
});

test('the font of each cell is known', async () => {
  const { cells } = got(await (await hostOf(book())).read({}));
  expect([cells.font?.(0, 0), cells.font?.(0, 1)]).toEqual(['.VnTime', 'Times New Roman']);
});

test.each<[string, CellEdit, string]>([
  ['a cell that holds something else by now', { ...HEADER, was: 'D©n sè' }, 'changed-since A1'],
  ['a formula', { row: 3, column: 1, was: 12.306, becomes: 12306 }, 'formula-cell B4'],
  ['part of an array formula', { row: 5, column: 0, was: 2, becomes: 3 }, 'array-formula-target A6'],
  ['a merged area’s other cells', { row: 1, column: 2, was: null, becomes: 'x' }, 'merged-target C2'],
  [
    'a text whose looks change within a word',
    { row: 3, column: 0, was: 'X· Mü §øc', becomes: 'Xã Mỹ Đức', font: FONT },
    'mixed-look A4',
  ],
])('nothing is corrected where an edit is for %s', async (_, edit, expected) => {
  const host = await hostOf(book());
  expect(told(await host.edit(plan(NUMBER, edit)))).toEqual([expected]);
  expect(host.bytes()).toEqual(book());
});

test('nothing is corrected on a protected sheet, on none, or without any edit', async () => {
  const locked = await hostOf(book('<sheetProtection sheet="1"/>'));
  expect(told(await locked.edit(plan(NUMBER)))).toEqual(['protected-sheet']);
  const host = await hostOf(book());
  expect(told(await host.edit({ ...plan(NUMBER), sheet: 'T' }))).toEqual(['no-such-sheet']);
  expect(told(await host.edit(plan()))).toEqual(['nothing-to-write']);
});

test('only results that depend on a corrected number are forgotten', async () => {
  const formulas: readonly (readonly [formula: string, forgotten: boolean])[] = [
    ['A1*2', true],
    ['$A$1+1', true],
    ['SUM(A1:A9)', true],
    ['SUM(A2:A9)', false],
    ['C1/2', true], // C1 depends on A1
    ['C4+1', false],
    ['S!A1', true],
    ["'Tháng 8'!A1", false],
    ['IF(B1="A1",1,0)', false],
    ['SUM(A:A)', true],
    ['TongDan', true],
    ['INDIRECT("A1")', true],
    ['ROUND(A2,2)', false],
    ['C1+C12', true],
  ];
  const rows = formulas.map(
    ([formula], n) =>
      `<row r="${n + 1}"><c r="A${n + 1}"><v>${n + 1}</v></c><c r="C${n + 1}"><f>${formula.replaceAll('"', '&quot;')}</f><v>7</v></c></row>`,
  );
  const bytes = plainWorkbook({
    sheets: { S: worksheet(`<sheetData>${rows.join('')}</sheetData>`), 'Tháng 8': worksheet('<sheetData/>') },
  });
  const host = await hostOf(bytes);
  expect(told(await host.edit(plan({ row: 0, column: 0, was: 1, becomes: 1000 })))).toEqual(['written']);
  const { cells } = got(await host.read({ sheet: 'S' }));
  expect(formulas.map(([formula], row) => [formula, cells.value(row, 2) === null])).toEqual(formulas);
  expect(formulas.map((_, row) => cells.formula(row, 2))).toEqual(formulas.map(([formula]) => `=${formula}`));
});
