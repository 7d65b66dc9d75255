import fc from 'fast-check';
import { isAbsent } from '../../src/coverage/index.ts';
import { type CellValue, cellsFromRows } from '../../src/table/cells.ts';
import { type Neighbour, countIssues } from '../../src/table/numbers/count-slips.ts';
import { type CountUnit, PERSONS, countUnit, decimalSeparator } from '../../src/table/numbers/count-unit.ts';
import { groupedDigits } from '../../src/table/numbers/grouped-digits.ts';
import { readCount } from '../../src/table/numbers/numbers.ts';
import { readCounts } from '../../src/table/numbers/read-column.ts';
import { sumEvidence } from '../../src/table/numbers/sum-evidence.ts';
import type { TableRow } from '../../src/table/table.ts';

const whole = (...figures: readonly number[]): Neighbour => ({ figures, whole: true });
const beside = (...figures: readonly number[]): Neighbour => ({ figures, whole: false });

function readColumn(column: readonly CellValue[], neighbours: readonly Neighbour[] = [], unit: CountUnit = PERSONS) {
  const cells = cellsFromRows(column.map((value) => [value]));
  const rows = column.map((_, row) => row);
  const read = readCounts(cells, 0, rows, unit);
  return { ...read, issues: countIssues({ cells, column: 0, rows, unit, read }, neighbours) };
}

function issuesOf(...given: Parameters<typeof readColumn>): readonly string[] {
  return readColumn(...given).issues.map(({ index, code, proposal = '', kept }) =>
    `${index} ${code} ${proposal}${kept ? ' kept' : ''}`.trim(),
  );
}

test('both conventions, spaces, units and marks in one column are all the same figures', () => {
  const column = ['12.306', '12,306', '12 306', '12\u00a0306', "12'306", '12.306 người', '12306', 12306, '12.306*'];
  const { figures, notPlain, issues } = readColumn(column);
  expect(new Set(figures)).toEqual(new Set([12306]));
  expect(notPlain).toEqual([0, 1, 2, 3, 4, 5, 6, 8]);
  expect(issues).toEqual([]);
});

test('digits in groups are read the same way at once and taken apart', () => {
  const separator = fc.constantFrom('', '.', ',', ' ', '\u00a0', "'", '\u202f', '-');
  const part = fc.oneof(fc.integer({ min: 0, max: 1200 }).map(String), fc.constantFrom('000', '04', '306', ''));
  const text = fc.array(fc.tuple(part, separator), { maxLength: 5 }).map((parts) => parts.flat().join(''));
  fc.assert(
    fc.property(text, (typed) => {
      const quick = groupedDigits(typed);
      if (quick !== undefined) expect(readCount(typed, 'General')).toEqual({ ok: true, value: quick, plain: false });
    }),
    { numRuns: 2000 },
  );
  expect(['12.306', '1 427 535', '04', '0', '727,215'].map(groupedDigits)).toEqual([12306, 1427535, 4, 0, 727215]);
  expect(['12.30', '0.306', '1234.567', '1.234,567', '', '.', '12.', '1.234.'].map(groupedDigits)).toEqual(
    Array(8).fill(undefined),
  );
});

describe('thousands that an English Excel took for decimals', () => {
  test('12.306 is refused, with the number it was typed as', () => {
    expect(issuesOf([14000, 15200, 12.306])).toEqual(['2 locale-suspect 12306']);
  });

  test('where one lost its zeros too, small whole numbers of the column are doubted', () => {
    expect(issuesOf([14000, 12.306, 12, 0])).toEqual(['1 locale-suspect 12306', '2 locale-suspect 12000 kept']);
  });

  test('they are not when they would be more people than there are', () => {
    expect(issuesOf([1.25, 480, 95], [whole(2100, 5000, 1400)])).toEqual(['0 locale-suspect 1250']);
  });

  test('a decimal that would be more people than there are is just no whole number', () => {
    expect(issuesOf([480, 12.5, 95], [whole(5000, 2100, 1400)])).toEqual(['1 fraction-of-person']);
  });

  test('a figure of a thousandth of what its row implies is doubted', () => {
    expect(issuesOf([9800, 12, 10500, 11200], [whole(10400, 12900, 11100, 12000)])).toEqual([
      '1 locale-suspect 12000 kept',
    ]);
  });

  test('a small unit is small in all its columns', () => {
    expect(issuesOf([9800, 12, 10500, 11200], [whole(10400, 13, 11100, 12000)])).toEqual([]);
  });

  test('one column that says so is not enough where another says no', () => {
    const neighbours = [whole(10400, 12900, 11100, 12000), beside(9900, 14, 10400, 11900)];
    expect(issuesOf([9800, 12, 10500, 11200], neighbours)).toEqual([]);
  });

  test('a whole column is doubted where it is a thousandth of the targets beside it', () => {
    const rest = [whole(12900, 9400, 7100), beside(12000, 9000, 7000)];
    expect(issuesOf([11, 9, 7], rest)).toEqual([
      '0 locale-suspect 11000 kept',
      '1 locale-suspect 9000 kept',
      '2 locale-suspect 7000 kept',
    ]);
    expect(issuesOf([11, 9, 7], rest.slice(0, 1))).toEqual([]);
    expect(issuesOf([2, 1, 3], rest)).toEqual([]);
  });

  test('a small unit is not doubted because of its size alone', () => {
    expect(issuesOf([14000, 12.306, 684, 15200])).toEqual(['1 locale-suspect 12306']);
    expect(issuesOf([14000, 12.306, 12, 15200, 9800, 41500, 7300])).toEqual(['1 locale-suspect 12306']);
  });

  test('of two rows nobody can say which is wrong', () => {
    expect(issuesOf([9800, 12], [whole(10400, 12900)])).toEqual([]);
  });
});

describe('the unit of a column', () => {
  const PEOPLE = { text: 'Đơn vị tính: nghìn người, triệu đồng', people: 3, money: 6 } as const;

  test.each([
    ['Dân số', undefined, false, 0, false],
    ['Dân số (nghìn người)', undefined, false, 3, false],
    ['Số thu (triệu đồng)', undefined, true, 6, true],
    ['Số chi (tỷ đồng)', undefined, false, 9, true],
    ['Dân số', PEOPLE, false, 3, false],
    ['Số thu', PEOPLE, true, 6, true],
    ['Dân số (người)', PEOPLE, false, 0, false],
    ['Số thu (đồng)', PEOPLE, true, 0, true],
    ['Số thu', { text: 'Đơn vị tính: người', people: 0 } as const, true, 0, true],
    ['Thực hiện', { text: 'ĐVT: triệu đồng', money: 6 } as const, false, 6, true],
  ])('%s', (header, line, money, power, ofMoney) => {
    expect(countUnit(header, line, { money, people: false })).toMatchObject({ power, money: ofMoney });
  });

  test('a line of money alone is not of a column that speaks of people', () => {
    const line = { text: '(Đơn vị tính: triệu đồng)', money: 6 } as const;
    expect(countUnit('Số lao động', line, { money: false, people: true })).toEqual(PERSONS);
  });

  test('the unit is told without what stands before it', () => {
    const named = (header: string, text: string): string | undefined =>
      countUnit(header, { text, money: 6 }, { money: true, people: false }).named;
    expect(named('Số thu (tỷ đồng)', '')).toBe('tỷ đồng');
    expect(named('Số thu', '(Đơn vị tính: triệu đồng)')).toBe('triệu đồng');
    expect(named('Số thu', 'ĐVT: triệu đồng')).toBe('triệu đồng');
  });

  test.each<[readonly CellValue[], CountUnit['decimal']]>([
    [['84,746', '90,1'], ','],
    [['84,746', '90.1'], '.'],
    [['84,746', '1.234.567'], ','],
    [['84.746', '1,234,567'], '.'],
    [['1.234,5', '1,234.5'], 'unclear'],
    [['84,746', '63.124'], 'unclear'],
    [['84,746', 12.5, null], ','],
  ])('the separators of %j', (column, decimal) => {
    const cells = cellsFromRows(column.map((value) => [value]));
    expect(decimalSeparator(cells, 0, [...column.keys()])).toBe(decimal);
  });

  test('a figure printed in thousands or millions is read back exactly, in either convention', () => {
    const power = fc.constantFrom(3, 6);
    const locale = fc.constantFrom(['vi-VN', ','] as const, ['en-US', '.'] as const);
    fc.assert(
      fc.property(fc.nat({ max: 2_000_000_000 }), power, locale, (figure, tens, [language, decimal]) => {
        const printed = (figure / 10 ** tens).toLocaleString(language, { maximumFractionDigits: tens });
        const unit = { ...PERSONS, power: tens, decimal };
        expect(readCount(printed, 'General', unit)).toMatchObject({ ok: true, value: figure });
        expect(readCount(figure / 10 ** tens, '#,##0.000', unit)).toMatchObject({ ok: true, value: figure });
      }),
    );
  });

  test('a decimal comma that was lost makes a thousand times too much', () => {
    const millions = { ...PERSONS, power: 3 };
    expect(issuesOf([12.5, 84746, 80, 11], [beside(12000, 85000, 81000, 11000)], millions)).toEqual([
      '1 locale-suspect 84.746 kept',
    ]);
  });
});

describe('a printed total as evidence', () => {
  const row = (kind: TableRow['kind'], parts: readonly number[] = []): TableRow => ({ row: 0, name: '', kind, parts });
  const weigh = (column: readonly CellValue[], kinds: readonly TableRow[], power = 0) => {
    const { proven, cleared } = sumEvidence(kinds, readColumn(column, [], { ...PERSONS, power }), power);
    return [...[...proven].map(([index, { proposal }]) => `${index} ${proposal}`), ...[...cleared].map(String)];
  };
  const LEAVES = [row('leaf'), row('leaf'), row('leaf')];
  const TOTAL = [...LEAVES, row('total', [0, 1, 2])];

  test.each<[string, readonly CellValue[], readonly string[]]>([
    ['the total less the others is what is proposed', [14000, 12.306, 9870, 36176], ['1 12306']],
    ['several are proven together', [14.5, 12.306, 9870, 36676], ['0 14500', '1 12306']],
    ['it is something else', [14000, 12.306, 9870, 40000], []],
    ['a doubted whole number is proven', [14000, 12.306, 9, 35306], ['1 12306', '2 9000']],
    ['a doubted whole number is right as it stands', [14000, 12.306, 9, 26315], ['1 12306', '2']],
    ['one unit lost its thousands, which nothing else tells', [14000, 12, 9870, 35870], ['1 12000']],
    ['two units that could both be it', [14000, 12, 12, 26012], []],
    ['a misprinted total makes no village the largest of all', [31, 14, 40, 14071], []],
    ['a unit without a figure may be the difference', [14000, 12, null, 26000], []],
    ['the total itself is corrupted', [14000, 12306, 9870, 36.176], ['3 36176']],
    ['all of them are', [14.5, 12.306, 9.87, 36.676], []],
    ['another unit cannot be read at all', [14000, 12.306, 'sai', 36176], []],
    ['another unit is blank', [14000, 12.306, null, 26306], ['1 12306']],
    ['a joined number', [14000, '12.306 / 14.000', 9870, 36176], ['1 12306']],
    ['everything agrees', [14000, 12306, 9870, 36176], []],
  ])('%s', (_, column, expected) => {
    expect(weigh(column, TOTAL)).toEqual(expected);
  });

  test('the sum of a group is evidence like that of the table', () => {
    const kinds = [row('group', [1, 2]), row('leaf'), row('leaf'), row('leaf'), row('total', [1, 2, 3])];
    expect(weigh([26306, 14000, 12.306, 10, 26316], kinds)).toEqual(['2 12306', '3']);
  });

  test('in a column of millions the proposal is in millions', () => {
    expect(weigh([12.5, '1,5 / 2', 8, 22], TOTAL, 6)).toEqual(['1 1.5']);
  });
});

test('a formula without a result is told, a formula that shows nothing is blank', () => {
  const cells = cellsFromRows([[5], [null], ['']], { formulas: [[null], ['=SUM(B2:B9)'], ['=IF(B2="","",B2)']] });
  const { issues, blanks, figures } = readCounts(cells, 0, [0, 1, 2], PERSONS);
  expect(issues).toMatchObject([{ index: 1, code: 'not-recalculated' }]);
  expect(blanks).toEqual([2]);
  expect(figures.map((figure) => (isAbsent(figure) ? figure.absent : figure))).toEqual([5, 'unreadable', 'blank']);
});
