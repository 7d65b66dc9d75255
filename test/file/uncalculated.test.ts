import { cellsOf } from './open.ts';

test.each<[string, string, boolean]>([
  ['a formula without a value', '<c r="A1"><f>B1+C1</f></c>', true],
  ['a formula with an empty value', '<c r="A1"><f>B1+C1</f><v></v></c>', true],
  ['a formula that shows nothing', '<c r="A1" t="str"><f>IF(B1="","",B1)</f><v></v></c>', false],
  ['a formula that shows nothing, in short', '<c r="A1" t="str"><f>IF(B1="","",B1)</f><v/></c>', false],
  ['a formula of text without a value', '<c r="A1" t="str"><f>B1&amp;C1</f></c>', true],
  ['a formula with its result', '<c r="A1"><f>B1+C1</f><v>12306</v></c>', false],
  ['a number', '<c r="A1"><v>12306</v></c>', false],
  ['an empty cell', '<c r="A1" s="0"/>', false],
])('%s', async (_, cell, uncalculated) => {
  const cells = await cellsOf(`<sheetData><row r="1">${cell}<c r="B1"><v>1</v></c></row></sheetData>`);
  expect(cells.uncalculated(0, 0)).toBe(uncalculated);
  if (uncalculated) expect(cells.value(0, 0)).toBeNull();
});

test('a text formula that shows nothing is an empty cell', async () => {
  const cells = await cellsOf('<sheetData><row r="1"><c r="A1" t="str"><f>B1</f><v/></c></row></sheetData>');
  expect(cells.value(0, 0)).toBeNull();
});
