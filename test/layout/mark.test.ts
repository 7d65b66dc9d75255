import fc from 'fast-check';
import { marksFromXml, marksToXml, standingMarks } from '../../src/layout/mark.ts';
import type { Mark } from '../../src/layout/plan.ts';
import { cellsFromRows } from '../../src/table/cells.ts';
import { ruleKey } from '../../src/layout/rule-key.ts';

const MARK: Mark = {
  sheet: 'Tháng 9 <&>"\'',
  table: 'A4:F9',
  columns: [{ column: 6, role: 'coverage', indicator: 'BHYT', header: 'Tỷ lệ bao phủ' }],
  top: 3,
  bottom: 8,
  labelRow: 3,
  rules: ['formula|G5:G9|$G5<1', '{0A-1}'],
};

describe('Marks', () => {
  test('come back as they went', () => {
    expect(marksFromXml(marksToXml([MARK, { ...MARK, sheet: 'B' }]))).toEqual([{ ...MARK }, { ...MARK, sheet: 'B' }]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (sheet, rules) => {
        expect(marksFromXml(marksToXml([{ ...MARK, sheet, rules }]))).toEqual([{ ...MARK, sheet, rules }]);
      }),
    );
  });

  test('are ASCII, so that any encoding keeps them', () => {
    expect(marksToXml([MARK])).toMatch(/^[\n -~]*$/);
  });

  test('survive another program writing the XML its own way', () => {
    const [head, json] = marksToXml([MARK]).split('<json>');
    expect(head).toContain('urn:coverage-planner:marks:1');
    const text = (json ?? '')
      .replace('</json></marks>', '')
      .replaceAll('"', '&quot;')
      .replaceAll('{', '&#123;')
      .replaceAll('}', '&#x7D;');
    expect(
      marksFromXml(`<p:marks xmlns:p='urn:coverage-planner:marks:1'>\n <p:json a="b">${text}</p:json>\n</p:marks>`),
    ).toEqual([MARK]);
  });

  test.each([
    ['nothing', ''],
    ['another part', '<marks xmlns="urn:other"><json>[]</json></marks>'],
    ['no JSON', '<marks xmlns="urn:coverage-planner:marks:1"/>'],
    ['cut JSON', marksToXml([MARK]).slice(0, -30)],
    ['changed JSON', marksToXml([MARK]).replace('[{', '[{{')],
    ['JSON of another shape', marksToXml([MARK]).replace(/<json>.*<\/json>/, '<json>{"sheet":1}</json>')],
  ])('%s holds none', (_, xml) => {
    expect(marksFromXml(xml)).toEqual([]);
  });

  test.each([
    ['a sheet', { ...MARK, sheet: 1 }],
    ['a row', { ...MARK, top: -1 }],
    ['a role', { ...MARK, columns: [{ column: 1, role: 'toString', indicator: '', header: '' }] }],
    ['a column', { ...MARK, columns: [{ column: 1.5, role: 'status', indicator: '', header: '' }] }],
    ['rules', { ...MARK, rules: [1] }],
    ['everything', null],
  ])('without %s one is dropped, the others stay', (_, broken) => {
    expect(marksFromXml(marksToXml([broken as Mark, MARK]))).toEqual([MARK]);
  });

  test('anything at all can be read', () => {
    fc.assert(
      fc.property(fc.string(), (text) =>
        Array.isArray(marksFromXml(`urn:coverage-planner:marks:1<json>${text}</json>`)),
      ),
    );
  });
});

describe('The name of a rule', () => {
  const area = { top: 4, left: 8, bottom: 19, right: 8 };
  const look = { fill: 'FFFFFF', text: '000000' };

  test.each([
    ['blanks mean nothing outside quotes', '= AND( $I5 >= 1 , $C5 = "a  b" )', 'formula|I5:I20|AND($I5>=1,$C5="a  b")'],
    ['with or without its sign', '$I5>1', 'formula|I5:I20|$I5>1'],
  ])('%s', (_, formula, key) => {
    expect(ruleKey({ kind: 'formula', band: 'met', area, formula, look, stop: false })).toBe(key);
  });

  test('of a data bar is its colour', () => {
    expect(ruleKey({ kind: 'data-bar', area, color: '638ec6' })).toBe('data-bar|I5:I20|638EC6');
  });
});

describe('a mark stands', () => {
  const below: readonly null[][] = [[], [], []];
  const header = (column: number, text: string) => [...Array.from({ length: column }, () => null), text];

  test.each([
    ['where its headers still are', header(6, 'Tỷ lệ bao phủ'), 1],
    ['no longer when a column was inserted before it', header(7, 'Tỷ lệ bao phủ'), 0],
    ['no longer when somebody gave the column another name', header(6, 'Ghi chú'), 0],
  ])('%s', (_name, row, standing) => {
    const cells = cellsFromRows([...below, row], { sheet: MARK.sheet });
    expect(standingMarks([MARK], cells)).toHaveLength(standing);
  });
});
