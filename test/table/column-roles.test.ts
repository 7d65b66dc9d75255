import type { RecognisedColumn, RoleChoice, Table } from '../../src/table/table.ts';
import { type Sheet, measures, problems, read, roles, rows } from './report.ts';

const columnOf = (table: Table, letter: string): RecognisedColumn => {
  const found = table.columns.find(({ column }) => column === letter.charCodeAt(0) - 65);
  if (!found) throw new Error(`no column ${letter}`);
  return found;
};

/** `role certainty reason` of one column. */
const column = (table: Table, letter: string): string => {
  const { role, certainty, reason } = columnOf(table, letter);
  return [role, certainty, reason.code].join(' ');
};

const alternatives = (table: Table, letter: string): readonly string[] =>
  columnOf(table, letter).alternatives.map(({ role, rateScale, indicator, reason }) =>
    [role, rateScale, indicator, reason.code].filter((part) => part !== undefined).join(' '),
  );

const UNITS = ['Xã Tân Hội', 'Xã Phú Hội', 'Xã Ninh Gia', 'Xã Tà Hine'];

/** A table of four communes; each column is its header and its figures. */
const flat = (columns: Readonly<Record<string, readonly (number | string | null)[]>>): Sheet => ({
  rows: [
    ['Đơn vị', ...Object.keys(columns).map((header) => header.replace(/#\d$/, ''))],
    ...UNITS.map((name, index) => [name, ...Object.values(columns).map((values) => values[index] ?? null)]),
  ],
});

const POPULATION = [13204, 18877, 9965, 7012];
const PLAN = [12600, 17900, 9500, 6700];
const DONE = [12077, 17541, 9288, 6433];
const each = (of: (index: number) => number): readonly number[] => UNITS.map((_, index) => of(index));
const rate = (above: readonly number[], below: readonly number[], digits = 2): readonly number[] =>
  each((index) => Number((((above[index] ?? 0) / (below[index] ?? 1)) * 100).toFixed(digits)));
const less = (from: readonly number[], other: readonly number[]): readonly number[] =>
  each((index) => (from[index] ?? 0) - (other[index] ?? 0));

const BASIC = { 'Dân số': POPULATION, 'Kế hoạch': PLAN, 'Thực hiện': DONE };

describe('a comparison without a name of its own is what its figures say', () => {
  test.each<[string, readonly number[], string]>([
    ['Tỷ lệ', rate(DONE, POPULATION), 'coverage likely recomputed'],
    ['Tỷ lệ', rate(DONE, POPULATION, 0), 'coverage likely recomputed'],
    ['Tỷ lệ', rate(DONE, PLAN, 1), 'attainment likely recomputed'],
    ['%', rate(PLAN, POPULATION), 'other likely recomputed'],
    ['Tỷ lệ', each(() => 50), 'coverage asked fits-none'],
    ['So sánh', less(DONE, PLAN), 'gap sure recomputed-difference'],
    ['Chênh lệch', less(PLAN, DONE), 'gap sure recomputed-difference'],
    ['So sánh (%)', rate(DONE, PLAN), 'attainment sure recomputed'],
    ['Còn lại', less(POPULATION, DONE), 'not-insured likely recomputed-difference'],
    ['Tỷ lệ chưa tham gia', rate(less(POPULATION, DONE), POPULATION), 'other sure not-needed'],
    ['Tăng, giảm', each(() => 12), 'gap sure header-words'],
    ['Ước cả năm', rate(DONE, PLAN), 'attainment likely recomputed'],
    ['Ước cả năm', each((index) => 100 + index), 'other likely not-needed'],
    ['Khu vực', each((index) => 100 + index), 'other sure unknown-header'],
    ['So với chỉ tiêu', less(DONE, PLAN), 'gap sure recomputed-difference'],
    ['So với chỉ tiêu', rate(DONE, PLAN), 'attainment sure header-words'],
    ['Tỷ lệ đạt (%)', rate(DONE, POPULATION), 'coverage likely recomputed'],
    ['Tỷ lệ hoàn thành (%)', rate(DONE, POPULATION), 'attainment sure header-words'],
    ['So với cùng kỳ (%)', each((index) => 2 + index / 10), 'gap sure header-words'],
  ])('%s %j', (header, values, expected) => {
    expect(column(read(flat({ ...BASIC, [header]: values })), 'E')).toBe(expected);
  });

  test('beside an earlier period', () => {
    const before = [11800, 17020, 9301, 6020];
    const compared = (header: string, values: readonly number[]): string =>
      column(read(flat({ 'Cùng kỳ': before, 'Kỳ này': DONE, [header]: values })), 'D');
    expect(compared('Tăng/giảm', less(DONE, before))).toBe('gap sure recomputed-difference');
    expect(compared('Tỷ lệ (%)', rate(DONE, before))).toBe('gap likely recomputed');
    expect(compared('Tăng, giảm (%)', rate(less(DONE, before), before))).toBe('gap sure recomputed-growth');
  });

  test('in points against a target rate', () => {
    const targets = [93, 94, 93.5, 95];
    const coverage = rate(DONE, POPULATION);
    const points = each((index) => Number(((coverage[index] ?? 0) - (targets[index] ?? 0)).toFixed(2)));
    const table = read(
      flat({ 'Dân số': POPULATION, 'Chỉ tiêu (%)': targets, 'Thực hiện': DONE, 'Chênh lệch': points }),
    );
    expect(column(table, 'E')).toBe('gap sure recomputed-points');
  });

  test('a plan as large as the population leaves both readings open', () => {
    const table = read(flat({ ...BASIC, 'Kế hoạch': POPULATION, 'Tỷ lệ': rate(DONE, POPULATION) }));
    expect(column(table, 'E')).toBe('coverage asked fits-several');
    expect(alternatives(table, 'E')).toEqual(['attainment recomputed']);
    expect(problems(table)).toEqual(['role-asked E1']);
  });

  test('one commune whose plan differs is enough to tell them apart', () => {
    const plan = [13000, ...POPULATION.slice(1)];
    const table = (rates: readonly number[]): string =>
      column(read(flat({ ...BASIC, 'Kế hoạch': plan, 'Tỷ lệ': rates })), 'E');
    expect(table(rate(DONE, POPULATION))).toBe('coverage likely recomputed');
    expect(table(rate(DONE, plan))).toBe('attainment likely recomputed');
  });

  test('rates of nothing prove nothing', () => {
    const table = read(flat({ ...BASIC, 'Thực hiện': each(() => 0), 'Tỷ lệ': each(() => 0) }));
    expect(column(table, 'E')).toBe('coverage asked header-words');
  });
});

describe('what the sheet itself says stands above what is recalculated', () => {
  const withFormulas = (formula: (row: number) => string, values: readonly number[]): Table => {
    const { rows: lines } = flat({ ...BASIC, 'Tỷ lệ': values });
    const formulas = lines.map((line, row) => line.map((_, at) => (row > 0 && at === 4 ? formula(row + 1) : null)));
    return read({ rows: lines, formulas });
  };
  const rates = rate(DONE, POPULATION);

  test.each<[string, (row: number) => string, string]>([
    ['a plain quotient', (row) => `=D${String(row)}/B${String(row)}`, 'coverage sure cell-formula'],
    ['with absolute columns', (row) => `=100*$D${String(row)}/$C${String(row)}`, 'attainment sure cell-formula'],
    ['rounded', (row) => `=ROUND(D${String(row)}/C${String(row)}*100,1)`, 'attainment sure cell-formula'],
    [
      'rounded before the step to percent',
      (row) => `=ROUND(D${String(row)}/C${String(row)},3)*100`,
      'attainment sure cell-formula',
    ],
    ['begun with a plus', (row) => `=+D${String(row)}/B${String(row)}*100`, 'coverage sure cell-formula'],
    ['guarded', (row) => `=IF(C${String(row)}=0,"",D${String(row)}/C${String(row)})`, 'attainment sure cell-formula'],
    ['guarded twice', (row) => `=IFERROR(ROUND(D${String(row)}/B${String(row)},4),"-")`, 'coverage sure cell-formula'],
    ['a difference', (row) => `=MAX(0,C${String(row)}-D${String(row)})`, 'gap sure cell-formula'],
    ['growth', (row) => `=(D${String(row)}-C${String(row)})/C${String(row)}*100`, 'gap sure cell-formula'],
    ['of another row', (row) => `=D${String(row + 1)}/C${String(row)}`, 'coverage likely recomputed'],
    ['something else', (row) => `=VLOOKUP(A${String(row)},X:Y,2,0)`, 'coverage likely recomputed'],
  ])('%s', (_, formula, expected) => {
    expect(column(withFormulas(formula, rates), 'E')).toBe(expected);
  });

  test('the row of column numbers, with its formula and cell', () => {
    const { rows: lines } = flat({ ...BASIC, 'Tỷ lệ': rates, 'Còn thiếu': less(PLAN, DONE) });
    const numbers = ['A', '1', '2', '3', '4=3/1', '5=2-3'];
    const table = read({ rows: [lines[0] ?? [], numbers, ...lines.slice(1)] });
    expect(columnOf(table, 'E')).toMatchObject({
      role: 'coverage',
      certainty: 'sure',
      reason: { code: 'number-row', details: { formula: '4=3/1', cell: 'E2' } },
    });
    expect(column(table, 'F')).toBe('gap sure number-row');
  });

  test('column numbers that the figures contradict are asked about', () => {
    const { rows: lines } = flat({ ...BASIC, 'Tỷ lệ': rates });
    const table = read({ rows: [lines[0] ?? [], ['A', '1', '2', '3', '4=3/2'], ...lines.slice(1)] });
    expect(column(table, 'E')).toBe('attainment asked number-row');
    expect(alternatives(table, 'E')).toEqual(['coverage recomputed']);
  });

  test('formulas tell what unknown columns hold', () => {
    const { rows: lines } = flat({ 'Dân số': POPULATION, 'Cột 2': DONE, 'Tỷ lệ bao phủ': rates });
    const table = read({ rows: [lines[0] ?? [], ['A', '(1)', '(2)', '(3)=(2)/(1)'], ...lines.slice(1)] });
    expect(column(table, 'C')).toBe('actual likely number-row');
    expect(problems(table)).toContain('role-guessed C1');
  });
});

describe('months side by side', () => {
  const MONTHS = { T1: [10, 20, 30, 40], T2: [12, 22, 31, 40], T3: [13, 23, 29, 41] };
  const sum = each((index) => Object.values(MONTHS).reduce((total, month) => total + (month[index] ?? 0), 0));
  const header = (table: Table): string => roles(table).replace('unit | ', '');

  test('each month has its period, the cumulated column none', () => {
    const table = read(flat({ 'KH năm 2024': PLAN, ...MONTHS, 'Lũy kế': sum }));
    expect(table.columns.map(({ period }) => period?.month)).toEqual([undefined, undefined, 1, 2, 3, undefined]);
    expect(table.series.filter(({ role }) => role === 'month').map(({ period }) => period)).toEqual([
      { month: 1 },
      { month: 2 },
      { month: 3 },
    ]);
    expect(column(table, 'F')).toBe('actual sure months-add-up');
  });

  test('the last month may be the cumulated figure', () => {
    const table = read(flat({ 'KH năm': PLAN, ...MONTHS, 'Lũy kế': MONTHS.T3 }));
    expect(column(table, 'F')).toBe('actual sure months-end-with');
  });

  test('a cumulated column that is neither is asked about', () => {
    const table = read(flat({ 'KH năm': PLAN, ...MONTHS, 'Lũy kế': [500, 600, 700, 800] }));
    expect(column(table, 'F')).toBe('actual asked months-disagree');
    expect(problems(table)).toContain('role-asked F1');
  });

  test('one month beside what was reached since January', () => {
    const table = read(flat({ 'KH năm': PLAN, 'Thực hiện tháng 8': MONTHS.T1, 'Lũy kế 8 tháng': DONE }));
    expect(header(table)).toBe('target-headcount | month | actual');
  });

  test('plan and actual cumulated belong together', () => {
    const table = read(
      flat({ 'KH T1': PLAN, 'TH T1': DONE, 'KH T2': PLAN, 'TH T2': DONE, 'Kế hoạch lũy kế': PLAN, 'TH lũy kế': DONE }),
    );
    expect(measures(table)).toEqual(['(unnamed) G-F-']);
  });

  test('quarters among months are sums of them', () => {
    const quarter = sum;
    const table = read(
      flat({
        'KH năm': PLAN,
        ...MONTHS,
        'Quý I': quarter,
        T4: [1, 2, 3, 4],
        'Lũy kế': each((i) => (sum[i] ?? 0) + i + 1),
      }),
    );
    expect(header(table)).toBe('target-headcount | month | month | month | other | month | actual');
  });

  test('quarters alone are periods', () => {
    const table = read(flat({ 'KH năm': PLAN, 'Quý I': [1, 2, 3, 4], 'Quý II': [1, 2, 3, 4], 'Lũy kế': [2, 4, 6, 8] }));
    expect(header(table)).toBe('target-headcount | month | month | actual');
  });

  test('a month whose zeros are still to come is not the latest', () => {
    const titled = {
      rows: [
        ['SỐ NGƯỜI THAM GIA BHYT NĂM 2024'],
        ...flat({ 'Dân số': POPULATION, 'Tháng 1': DONE, 'Tháng 2': DONE, 'Tháng 3': each(() => 0) }).rows,
      ],
    };
    const table = read(titled);
    expect(header(table)).toBe('denominator | month | actual? | month');
    expect(problems(table)).toContain('role-guessed D2');
  });

  test('nothing tells whether they are counted at a date: the latest is asked about', () => {
    const table = read(flat({ 'KH năm': PLAN, ...MONTHS }));
    expect(column(table, 'E')).toBe('actual asked latest-period');
    expect(alternatives(table, 'E')).toEqual(['month header-words']);
  });

  test('what is counted over a period has no result without a cumulated column', () => {
    const table = read({ rows: [['KẾT QUẢ PHÁT TRIỂN MỚI NĂM 2024'], ...flat({ 'KH năm': PLAN, ...MONTHS }).rows] });
    expect(table.measures).toEqual([]);
    expect(problems(table)).toEqual(['months-not-cumulated C2']);
  });

  test('a person may take another month', () => {
    const table = read(flat({ 'KH năm': PLAN, ...MONTHS }), { roles: new Map([[2, { role: 'actual' }]]) });
    expect(measures(table)).toEqual(['(unnamed) C-B-']);
  });
});

describe('several years', () => {
  const years = (actual: string, title?: string): Table => {
    const { rows: lines } = flat({ 'Chỉ tiêu 2023': PLAN, 'Chỉ tiêu 2024': POPULATION, [actual]: DONE });
    return read({ rows: [...(title === undefined ? [] : [[title]]), ...lines] });
  };

  test('the target of the year of the actual counts', () => {
    expect(measures(years('Thực hiện 2023'))).toEqual(['(unnamed) D-B-']);
    expect(measures(years('Thực hiện đến 30/6/2024'))).toEqual(['(unnamed) D-C-']);
  });

  test('else that of the year in the title', () => {
    const table = years('Thực hiện', 'KẾT QUẢ THỰC HIỆN CHỈ TIÊU NĂM 2023');
    expect(measures(table)).toEqual(['(unnamed) D-B-']);
    expect(problems(table)).toEqual(['no-denominator-column D2']);
  });

  test('else it is asked', () => {
    const table = years('Thực hiện');
    expect(column(table, 'C')).toBe('target-headcount asked year-unknown');
    expect(problems(table)).toContain('role-asked C1');
  });

  test('a target of another year only is told', () => {
    const table = read(flat({ 'Kế hoạch năm 2022': PLAN, 'Thực hiện năm 2023': DONE }));
    expect(table.problems.find(({ code }) => code === 'target-of-another-year')).toMatchObject({
      cell: 'B1',
      details: { year: '2022', expected: '2023' },
    });
  });

  test('the population of the year counts, and the other one is named', () => {
    const table = read(flat({ 'Dân số 2022': PLAN, 'Dân số 2023': POPULATION, 'Tham gia BHYT 2022': DONE }));
    expect(measures(table)).toEqual(['BHYT DB--']);
    expect(table.problems.find(({ code }) => code === 'denominator-taken')).toMatchObject({
      cell: 'B1',
      details: { header: 'Dân số 2022', others: 'Dân số 2023' },
    });
  });
});

describe('columns of words', () => {
  const body = (
    header: readonly (string | null)[],
    ...lines: readonly (readonly (string | number | null)[])[]
  ): string => roles(read({ rows: [header, ...lines] }));

  test('the district beside its communes, repeated or written once', () => {
    const header = ['Huyện', 'Xã', 'Dân số', 'Tham gia BHYT'];
    const communes = ['Hiệp An', 'Đà Loan', 'Mê Linh', 'Gia Lâm'];
    const lines = (districts: readonly (string | null)[]) =>
      communes.map((name, index) => [districts[index] ?? null, name, 1000 + index, 900 + index]);
    const expected = 'parent-unit | unit | denominator | actual';
    expect(body(header, ...lines(['Đức Trọng', 'Đức Trọng', 'Lâm Hà', 'Lâm Hà']))).toBe(expected);
    expect(body(header, ...lines(['Đức Trọng', null, 'Lâm Hà', null]))).toBe(expected);
    expect(body([null, ...header.slice(1)], ...lines(['Đức Trọng', null, 'Lâm Hà', null]))).toBe(
      `parent-unit?${expected.slice(11)}`,
    );
  });

  test('codes and remarks without a header', () => {
    expect(
      body(
        [null, 'Xã', 'Dân số', 'Tham gia BHYT', null],
        ['GD-24769', 'Hiệp An', 1000, 900, 'chưa có số liệu của hai thôn mới tách'],
        ['GD-24772', 'Đà Loan', 2000, 1850, null],
      ),
    ).toBe('unit-code? | unit | denominator | actual | note?');
  });

  test('a header of units over their codes leaves the names to their own column', () => {
    expect(
      body(['Đơn vị', null, 'Dân số', 'Tham gia BHYT'], [24769, 'Hiệp An', 1000, 900], [24772, 'Đà Loan', 2000, 1850]),
    ).toBe('unit-code? | unit? | denominator | actual');
  });

  test.each<[string, readonly (string | number)[], string]>([
    ['Tháng', [7, 7, 8, 8], 'period'],
    ['Tháng', ['Tháng 7', 'Tháng 7', 'Tháng 8', 'Tháng 8'], 'period'],
    ['Kỳ báo cáo', ['7/2024', '7/2024', '8/2024', '8/2024'], 'period'],
    ['Thời điểm', ['31/7/2024', '31/7/2024', '31/8/2024', '31/8/2024'], 'period'],
    ['Quý', ['I', 'I', 'II', 'II'], 'period'],
    ['Năm', [2023, 2023, 2024, 2024], 'period'],
    ['', ['T7/2024', 'T7/2024', 'T8/2024', 'T8/2024'], 'period?'],
    ['Tháng', [130, 140, 150, 160], 'other'],
  ])('the period of each row: %s %j', (header, values, expected) => {
    const names = ['Hiệp An', 'Đà Loan', 'Hiệp An', 'Đà Loan'];
    const lines = names.map((name, index) => [values[index] ?? null, name, 1000 + index, 900 + index]);
    const table = read({ rows: [[header, 'Xã', 'Dân số', 'Tham gia BHYT'], ...lines] });
    expect(roles(table).split(' | ')[0]).toBe(expected);
  });

  test('names under no header are the units, and that is said', () => {
    const table = read({
      rows: [
        [null, 'Dân số', 'Chỉ tiêu', 'Thực hiện'],
        ['Hiệp An', 1000, 950, 900],
        ['Đà Loan', 2000, 1900, 1850],
      ],
    });
    expect(rows(table)).toEqual(['leaf Hiệp An', 'leaf Đà Loan']);
    expect(column(table, 'A')).toBe('unit likely values-names');
    expect(problems(table)).toEqual(['column-guessed A1']);
  });
});

describe('figures under no header', () => {
  test('the only ones left are taken for the actual, and asked about', () => {
    const table = read(flat({ 'Dân số': POPULATION, 'Kế hoạch': PLAN, '': DONE }));
    expect(column(table, 'D')).toBe('actual asked only-one-left');
    expect(problems(table)).toEqual(['role-asked D1']);
  });

  test('two of them are left to the person', () => {
    const lines = flat({ 'Dân số': POPULATION, 'Kế hoạch': PLAN, '#1': DONE, '#2': DONE });
    const table = read(lines);
    expect(table.measures).toEqual([]);
    expect(problems(table)).toEqual(['no-actual-column A1:E1']);
    expect(alternatives(table, 'D')).toEqual([
      'actual values-people',
      'target-headcount values-people',
      'denominator values-people',
      'previous values-people',
    ]);
  });
});

describe('parents', () => {
  const under = (
    headers: readonly (readonly (string | null)[])[],
    line: readonly (string | number)[],
    ...merges: readonly string[]
  ): Table =>
    read({ rows: [...headers, line, ['Xã Đà Loan', ...line.slice(1).map((value) => Number(value) * 2)]], merges });

  test('what stands under "So sánh" is compared, not planned or done again', () => {
    const table = under(
      [
        ['Đơn vị', 'KH 2024', 'TH cùng kỳ', 'TH 2024', 'So sánh', null, null],
        [null, null, null, null, 'KH', 'Cùng kỳ', null],
        [null, null, null, null, '%', '(+/-)', '%'],
      ],
      ['Xã Hiệp An', 1000, 880, 900, 90, 20, 102.27],
      ...['A1:A3', 'B1:B3', 'C1:C3', 'D1:D3', 'E1:G1', 'F2:G2'],
    );
    expect(roles(table)).toBe('unit | target-headcount | previous | actual | attainment | gap | gap');
  });

  test('the reason names the column and its parent', () => {
    const table = under(
      [
        ['Đơn vị', 'Dân số', 'Kế hoạch BHYT', null],
        [null, null, 'Số người', 'Tỷ lệ (%)'],
      ],
      ['Xã Hiệp An', 1000, 950, 95],
      ...['A1:A2', 'B1:B2', 'C1:D1'],
    );
    expect(roles(table)).toBe('unit | denominator | target-headcount | target-rate');
    expect(columnOf(table, 'C').reason).toEqual({
      code: 'parent-header',
      details: { words: 'Số người', cell: 'C2', parent: 'Kế hoạch BHYT' },
    });
  });
});

describe('what a title settles', () => {
  const titled = (title: string, columns: Parameters<typeof flat>[0]): Table =>
    read({ rows: [[title], ['(Kèm theo Quyết định số 12/QĐ-UBND)'], ...flat(columns).rows] });
  const people = { 'Dân số': POPULATION, 'Số người tham gia BHYT': DONE };

  test('people and rates in an appendix that assigns are targets', () => {
    const table = titled('GIAO CHỈ TIÊU BHYT NĂM 2024', { ...people, 'Tỷ lệ bao phủ (%)': rate(DONE, POPULATION) });
    expect(roles(table)).toBe('unit | denominator | target-headcount? | target-rate?');
    expect(problems(table)).toEqual(['targets-only A3:D3']);
  });

  test('in a report they are what was reached', () => {
    expect(roles(titled('KẾT QUẢ THỰC HIỆN CHỈ TIÊU BHYT NĂM 2024', people))).toBe('unit | denominator | actual');
  });

  test('bare years are rates where the title speaks of them, and asked where it does not', () => {
    const years = { 'Dân số': POPULATION, 'Năm 2024': [93, 94, 95, 93], 'Năm 2025': [94, 95, 96, 95] };
    expect(roles(titled('TỶ LỆ BAO PHỦ BHYT THEO CHỈ TIÊU', years))).toBe(
      'unit | denominator | target-rate? | target-rate?',
    );
    expect(roles(titled('CHỈ TIÊU BHXH TỰ NGUYỆN', years))).toBe(
      'unit | denominator | target-headcount?? | target-headcount??',
    );
  });

  test('targets beside attainment are no sheet of targets: the actual is missing', () => {
    const table = read(flat({ 'Dân số': POPULATION, 'Kế hoạch': PLAN, 'Đạt % KH': rate(DONE, PLAN) }));
    expect(problems(table)).toEqual(['no-actual-column A1:D1']);
  });
});

describe('abbreviations of several meanings', () => {
  test('"TN" beside BB is voluntary, beside BHXH TN unemployment', () => {
    const indicators = (...headers: readonly string[]): readonly string[] =>
      read(flat(Object.fromEntries(headers.map((header) => [`${header}`, DONE])))).measures.map(
        ({ indicator }) => indicator,
      );
    expect(indicators('LLLĐ', 'BB', 'TN')).toEqual(['BHXH_BB', 'BHXH_TN']);
    expect(indicators('LLLĐ', 'BHXH TN', 'TN')).toEqual(['BHXH_TN', 'BHTN']);
  });

  test('"TN" beside BHYT alone may be either: it is asked', () => {
    const table = read(flat({ 'Dân số': POPULATION, BHYT: DONE, TN: PLAN }));
    expect(table.problems.find(({ code }) => code === 'name-asked')).toMatchObject({
      cell: 'D1',
      details: { header: 'TN', taken: 'tự nguyện', others: 'thất nghiệp' },
    });
    expect(alternatives(table, 'D')).toContain('actual BHTN open-word');
  });

  test('"TH" without a plan is only likely, beside one it is sure', () => {
    const alone = read(flat({ 'Dân số': POPULATION, TH: DONE }));
    expect(column(alone, 'C')).toBe('actual likely header-words');
    expect(alternatives(alone, 'C')).toContain('other open-word');
    expect(problems(alone)).toContain('role-guessed C1');
    expect(column(read(flat({ KH: PLAN, TH: DONE })), 'C')).toBe('actual sure beside');
  });

  test('"TH" among schools is no figure of what was done: it is asked', () => {
    expect(column(read(flat({ 'Số học sinh': POPULATION, TH: DONE, THCS: DONE })), 'C')).toMatch(/^actual asked/);
  });

  test('"TT" over names is the column of units', () => {
    const table = read({
      rows: [
        ['TT', 'Dân số', 'Tham gia BHYT'],
        ['Liên Nghĩa', 1000, 900],
        ['Đinh Văn', 2000, 1850],
      ],
    });
    expect(roles(table)).toBe('unit? | denominator | actual');
  });
});

describe('targets', () => {
  test('of another indicator are never those of the only one that has actuals', () => {
    const named = { 'Kế hoạch BHXH tự nguyện': each((index) => 90 + index), 'Kế hoạch BHYT': PLAN };
    expect(measures(read(flat({ ...named, 'Đã tham gia BHYT': DONE })))).toEqual(['BHYT D-C-']);
    expect(measures(read(flat({ 'Kế hoạch BHXH tự nguyện': PLAN, 'Đã tham gia BHYT': DONE })))).toEqual(['BHYT C---']);
  });

  test('each of two keeps its assigner, and the first is used', () => {
    const table = read(flat({ 'Dân số': POPULATION, 'UBND tỉnh giao': PLAN, 'BHXH VN giao': PLAN, 'Thực hiện': DONE }));
    expect(table.columns.map(({ assigner }) => assigner)).toEqual([
      undefined,
      undefined,
      'UBND tỉnh',
      'BHXH VN',
      undefined,
    ]);
    expect(table.series.flatMap((each) => each.assigner ?? [])).toEqual(['UBND tỉnh', 'BHXH VN']);
    expect(alternatives(table, 'C')).toEqual(['other rival-column']);
    expect(alternatives(table, 'D')).toEqual(['other rival-column']);
    expect(measures(table)).toEqual(['(unnamed) ECB-'.replace('CB', 'BC')]);
  });

  test('the person may take the other one', () => {
    const chosen = new Map<number, RoleChoice>([[3, { role: 'target-headcount' }]]);
    const table = read(
      flat({ 'Dân số': POPULATION, 'UBND tỉnh giao': PLAN, 'BHXH VN giao': PLAN, 'Thực hiện': DONE }),
      { roles: chosen },
    );
    expect(measures(table)).toEqual(['(unnamed) EBD-']);
    expect(problems(table)).toEqual([]);
  });

  test('alone, with population, in a sheet of their own', () => {
    const table = read(flat({ 'Dân số': POPULATION, 'Chỉ tiêu BHYT (%)': [93, 94, 95, 96] }));
    expect(problems(table)).toEqual(['targets-only A1:C1']);
    expect(table.problems[0]?.severity).toBe('note');
  });

  test('small rates offer the other scale', () => {
    const table = read(
      flat({ LLLĐ: POPULATION, 'Chỉ tiêu (%)': [1.2, 1.4, 1.1, 1.3], 'Thực hiện': [160, 250, 120, 90] }),
    );
    expect(alternatives(table, 'C')[0]).toMatch(/^target-rate fraction/);
  });
});
