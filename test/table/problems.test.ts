import { cellsFromRows } from '../../src/table/cells.ts';
import { readTable } from '../../src/table/read-table.ts';
import type { Problem } from '../../src/table/problem.ts';
import type { RoleChoice } from '../../src/table/table.ts';
import { area, figures, measures, problems, read, roles, rows, sheet } from './report.ts';

const HEADER = ['STT', 'Đơn vị', 'Dân số', 'Chỉ tiêu (%)', 'Thực hiện'];

describe('no table at all', () => {
  test.each([
    ['empty-area', []],
    ['empty-area', [[null, ''], []]],
    [
      'no-table',
      [
        ['Hiệp An', 14000, 9870],
        ['Đà Loan', 12306, 10780],
      ],
    ],
    ['no-table', [['Kính gửi: UBND huyện'], ['Báo cáo tình hình']]],
    [
      'no-unit-column',
      [
        ['Dân số', 'Thực hiện'],
        [10, 9],
        [20, 18],
      ],
    ],
    ['no-units', [HEADER]],
    ['no-units', [HEADER, ['A', 'B', '1', '2', '3']]],
  ] as const)('%s', (code, lines) => {
    const cells = cellsFromRows(lines);
    const table = readTable(cells, area('A1:E20'), { exact: true });
    expect(table).toMatchObject({ ok: false, problems: [{ code, severity: 'error', sheet: 'Sheet1' }] });
  });

  test('the area asked for lies outside what was read', () => {
    const cells = cellsFromRows([HEADER, [1, 'Hiệp An', 10, 95, 9]]);
    expect(readTable(cells, area('J10:K20'), { exact: true }).ok).toBe(false);
  });
});

describe('missing columns', () => {
  test('no target: coverage can still be calculated', () => {
    const table = read({
      rows: [
        ['Đơn vị', 'Dân số', 'Tham gia BHYT'],
        ['Hiệp An', 10, 9],
      ],
    });
    expect(table.problems).toEqual([
      { code: 'no-target-column', severity: 'warning', sheet: 'Sheet1', cell: 'C1', details: { indicator: 'BHYT' } },
    ]);
  });

  test('no denominator beside a headcount target is a warning, beside a rate an error', () => {
    const severity = (target: string, value: number): Problem['severity'] | undefined =>
      read({
        rows: [
          ['Đơn vị', target, 'Thực hiện'],
          ['Hiệp An', value, 900],
        ],
      }).problems.find(({ code }) => code === 'no-denominator-column')?.severity;
    expect(severity('Chỉ tiêu (người)', 950)).toBe('warning');
    expect(severity('Chỉ tiêu (%)', 95)).toBe('error');
  });

  test('no actual: the columns are shown so that a person can choose one', () => {
    const table = read({
      rows: [
        ['Đơn vị', 'Dân số', 'Chỉ tiêu', 'Nữ'],
        ['Hiệp An', 10, 9, 4],
      ],
    });
    expect(table.measures).toEqual([]);
    expect(table.problems).toMatchObject([{ code: 'no-actual-column', severity: 'error', cell: 'A1:D1' }]);
    expect(table.columns).toHaveLength(4);
  });
});

describe('cells that cannot be understood', () => {
  const table = read({
    rows: [
      HEADER,
      [1, 'Hiệp An', 14000, 95, 'chưa có'],
      [2, 'Đà Loan', 'x', 95, { error: '#DIV/0!' }],
      [3, 'Tà Hine', 12.306, 9515, 11000],
      [4, 'Ninh Gia', 12, null, -5],
      [5, 'Liên Nghĩa', 0, 95, 0],
      [6, 'Hiệp Thạnh', 45199, 95, '84,746 triệu'],
      [null, 'Tổng cộng', 'sai', null, 30000],
    ],
    formats: [[], [], [], [], [], [], ['General', 'General', 'd/m/yyyy']],
  });

  test('each is told with its cell', () => {
    expect([...problems(table)].sort()).toEqual(
      [
        'locale-suspect C4',
        'date-in-number C7',
        'text-in-number C8',
        'locale-suspect C5',
        'blank-actual E2',
        'error-value E3',
        'negative-count E5',
        'scaled-unit E7',
        'rate-out-of-range D4',
        'blank-denominator C3',
        'blank-target D5',
        'zero-denominator C6',
      ].sort(),
    );
  });

  test('nothing is repaired silently, and a proposal is made where one can be', () => {
    expect(figures(table.measures[0]?.denominator)).toEqual([
      14000,
      'blank',
      'unreadable',
      12,
      0,
      'unreadable',
      'unreadable',
    ]);
    const found = (cell: string): unknown => table.problems.find((problem) => problem.cell === cell);
    expect(found('C4')).toMatchObject({
      severity: 'error',
      details: { text: 12.306, proposal: 12306, unit: 'Tà Hine' },
    });
    expect(found('C5')).toMatchObject({ severity: 'warning', details: { text: 12, proposal: 12000 } });
    expect(found('D4')).toMatchObject({ details: { text: 9515, proposal: 95.15 } });
    expect(found('C8')).toMatchObject({ severity: 'warning' });
  });

  test('a column with a refused number is not plain: a formula would take the number', () => {
    expect(table.measures[0]?.denominator?.plain).toBe(false);
    expect(table.measures[0]?.targetRate?.plain).toBe(false);
  });
});

test('a column without any figure is told once', () => {
  const table = read({
    rows: [HEADER, [1, 'Hiệp An', 10, 95, null], [2, 'Đà Loan', 20, 95, '-'], [3, 'Tà Hine', 30, 95, null]],
  });
  expect(problems(table)).toEqual(['blank-actual E1']);
});

test('an empty total is no unit without figures', () => {
  const table = read({
    rows: [HEADER, [1, 'Hiệp An', 10, 95, 9], [2, 'Đà Loan', 20, 95, 18], [null, 'Tổng cộng', null, null, null]],
  });
  expect(problems(table)).toEqual([]);
  expect(rows(table)).toHaveLength(3);
});

test('a target that is blank in one column and given in the other is not told', () => {
  const table = read({
    rows: [
      ['Đơn vị', 'Dân số', 'Chỉ tiêu (người)', 'Chỉ tiêu (%)', 'Thực hiện'],
      ['Hiệp An', 1000, null, 95, 900],
      ['Đà Loan', 2000, 1900, null, 1800],
      ['Tà Hine', 3000, null, null, 2800],
    ],
  });
  expect(problems(table)).toEqual(['blank-target C4']);
});

describe('the scale of rates, by column', () => {
  const scaled = (
    values: readonly (number | string)[],
    formats: readonly string[] = [],
    header = 'Chỉ tiêu giao',
  ): string => {
    const table = read({
      rows: [
        ['Đơn vị', 'Dân số', `${header} (%)`, 'Thực hiện'],
        ...values.map((value, index) => [`Xã ${index}`, 1000, value, 900]),
      ],
      formats: [[], ...formats.map((format) => ['General', 'General', format])],
    });
    return `${figures(table.measures[0]?.targetRate).join(' ')} ${table.measures[0]?.targetRate?.scale} ${problems(table).join()}`.trim();
  };

  test('a percent format holds fractions', () => {
    expect(scaled([0.95, 1], ['0%', '0%'])).toBe('95 100 fraction');
  });
  test('values above 1,5 are percent points', () => {
    expect(scaled([95, 8])).toBe('95 8 points');
  });
  test('a small value among them may be a fraction of one, and is refused', () => {
    expect(scaled([95, 1])).toBe('95 unreadable points rate-out-of-range C3');
  });
  test('a percent sign in the text is percent points', () => {
    expect(scaled(['95%', '0,5%'])).toBe('95 0.5 points');
  });
  test('small values without any sign are asked', () => {
    expect(scaled([0.95, 0.9])).toBe('unreadable unreadable points rate-scale-unknown C1');
  });

  test('until then no formula may read them', () => {
    const table = read({
      rows: [
        ['Đơn vị', 'Dân số', 'Chỉ tiêu tỷ lệ', 'Thực hiện BHYT'],
        ['Hiệp An', 1000, 0.95, 950],
      ],
    });
    expect(table.measures[0]?.targetRate?.plain).toBe(false);
  });

  test('an unformatted cell among percent formats is a fraction too, and told', () => {
    expect(scaled([0.95, 0.92, 0.9], ['0%', '0%', 'General'])).toBe('95 92 90 fraction rate-written-otherwise C4');
  });

  test('the person says', () => {
    const report = {
      rows: [
        ['Đơn vị', 'Dân số', 'Chỉ tiêu (%)', 'Thực hiện'],
        ['Hiệp An', 1000, 0.95, 900],
      ],
    };
    const choice = (rateScale: 'points' | 'fraction'): ReadonlyMap<number, RoleChoice> =>
      new Map([[2, { role: 'target-rate', rateScale }]]);
    expect(figures(read(report, { roles: choice('fraction') }).measures[0]?.targetRate)).toEqual(['95']);
    expect(figures(read(report, { roles: choice('points') }).measures[0]?.targetRate)).toEqual(['0.95']);
    expect(read(report, { roles: choice('points') }).columns[2]).toMatchObject({
      rateScale: 'points',
      certainty: 'chosen',
    });
  });

  test('small targets of the size of the coverage under a header with % are percent points', () => {
    const table = read({
      rows: [
        ['Đơn vị', 'LLLĐ', 'BHXH tự nguyện: chỉ tiêu (%)', 'Tham gia BHXH tự nguyện'],
        ['Hiệp An', 1000, 1.4, 13],
      ],
    });
    expect(figures(table.measures[0]?.targetRate).map(Number)[0]).toBeCloseTo(1.4);
    expect(problems(table)).toEqual([]);
  });
});

describe('whether a target is a rate or a headcount', () => {
  const target = (header: string, values: readonly (number | string)[]): string | undefined =>
    read({
      rows: [
        ['Đơn vị', 'Dân số', header, 'Thực hiện'],
        ...values.map((value, index) => [`Xã ${index}`, 10000, value, 9000 + index]),
      ],
    }).columns[2]?.role;

  test.each<[string, readonly (number | string)[], string]>([
    ['Chỉ tiêu', [9500, 9600], 'target-headcount'],
    ['Chỉ tiêu', [95, 95.5], 'target-rate'],
    ['Chỉ tiêu', [95, 96], 'target-rate'],
    ['Chỉ tiêu', ['95%', '96%'], 'target-rate'],
    ['Chỉ tiêu (%)', [95, 96], 'target-rate'],
    ['Chỉ tiêu giao (%)', [9500, 9600], 'target-headcount'],
    ['Chỉ tiêu (người)', [95, 96], 'target-headcount'],
    ['Kế hoạch', ['9.500', '9.600'], 'target-headcount'],
    ['Kế hoạch', [9.512, 9.601], 'target-headcount'],
    ['Chỉ tiêu giao (%)', [9500, 9250, 9425], 'target-rate'],
    ['Chỉ tiêu giao (%)', [9500, 4250, 6425], 'target-headcount'],
    ['Chỉ tiêu giao (%)', ['91,667', '92,333', '93,4'], 'target-rate'],
  ])('%s with %j', (header, values, role) => {
    expect(target(header, values)).toBe(role);
  });
});

describe('"Tỷ lệ" alone', () => {
  const named = (rates: readonly (number | string)[], numberRow: readonly string[] = []): string | undefined =>
    read({
      rows: [
        ['STT', 'Đơn vị', 'Dân số', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ'],
        ...(numberRow.length > 0 ? [numberRow] : []),
        ...rates.map((rate, index) => [index + 1, `Xã số ${index}`, 1000, 950, 900, rate]),
      ],
    }).columns[5]?.role;

  test('is coverage when it is actual over denominator', () => {
    expect(named([90, 90])).toBe('coverage');
    expect(named([0.9, '90%'])).toBe('coverage');
  });
  test('is attainment when it is actual over plan', () => {
    expect(named([94.74, 94.7])).toBe('attainment');
  });
  test('is what the row of column numbers says', () => {
    expect(named([1, 2], ['A', 'B', '1', '2', '3', '4=3/2'])).toBe('attainment');
    expect(named([1, 2], ['(A)', '(B)', '(1)', '(2)', '(3)', '(4)=(3)/(1)*100'])).toBe('coverage');
  });
  test('is asked when it agrees with neither', () => {
    const table = read({
      rows: [
        ['Đơn vị', 'Dân số', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ'],
        ['Hiệp An', 1000, 950, 900, 50],
      ],
    });
    expect(table.problems).toMatchObject([
      { code: 'role-asked', severity: 'note', cell: 'E1', details: { header: 'Tỷ lệ', roles: 'coverage, attainment' } },
    ]);
  });
});

describe('what a person chooses stands above what is recognised', () => {
  const report = {
    rows: [
      ['STT', 'Đơn vị', 'Cột 1', 'Cột 2', 'Cột 3'],
      [1, 'Hiệp An', 1000, 950, 900],
      [2, 'Đà Loan', 2000, 1900, 1850],
    ],
  };

  test('roles of columns whose headers say nothing', () => {
    const chosen = new Map<number, RoleChoice>([
      [2, { role: 'denominator' }],
      [3, { role: 'target-headcount' }],
      [4, { role: 'actual', indicator: 'BHYT' }],
    ]);
    expect(read(report).measures).toEqual([]);
    const table = read(report, { roles: chosen });
    expect(roles(table)).toBe('ordinal | unit | denominator! | target-headcount! | actual!');
    expect(measures(table)).toEqual(['BHYT ECD-']);
    expect(problems(table)).toEqual([]);
  });

  test('another unit column', () => {
    const table = read(
      {
        rows: [
          ['Đơn vị', 'Cơ quan', 'Dân số', 'Thực hiện'],
          ['A', 'Hiệp An', 10, 9],
          ['A', 'Đà Loan', 20, 18],
        ],
      },
      { roles: new Map([[1, { role: 'unit' }]]) },
    );
    expect(rows(table)).toEqual(['leaf Hiệp An', 'leaf Đà Loan']);
  });

  test('a column taken out', () => {
    const table = read(
      {
        rows: [
          ['Đơn vị', 'Dân số', 'Kế hoạch', 'Thực hiện'],
          ['Hiệp An', 10, 9, 8],
        ],
      },
      { roles: new Map([[2, { role: 'other' }]]) },
    );
    expect(measures(table)).toEqual(['(unnamed) DB--']);
  });
});

test('a guessed column says so when figures depend on it', () => {
  const table = read({
    rows: [
      ['STT', 'Đơn vị', 'Dân số', 'BHYT', 'BHTN'],
      [1, 'Hiệp An', 1000, 900, 80],
    ],
  });
  expect(table.problems.filter(({ code }) => code === 'role-guessed')).toMatchObject([
    { cell: 'D1', details: { header: 'BHYT', role: 'actual' } },
    { cell: 'E1', details: { header: 'BHTN', role: 'actual' } },
  ]);
});

test('hidden rows and columns are read and told', () => {
  const table = read({
    rows: [HEADER, [1, 'Hiệp An', 10, 95, 9], [2, 'Đà Loan', 20, 95, 18]],
    hiddenRows: new Set([2, 90]),
    hiddenColumns: new Set([0, 2]),
  });
  expect(figures(table.measures[0]?.actual)).toEqual([9, 18]);
  expect(table.problems).toMatchObject([
    { code: 'hidden-rows', severity: 'note', cell: 'A3:E3', details: { count: 1, rows: '3' } },
    { code: 'hidden-columns', severity: 'note', cell: 'A1:A3', details: { count: 2, columns: 'A, C' } },
  ]);
});

describe('units that appear twice', () => {
  test('in another spelling', () => {
    const table = read({
      rows: [HEADER, [1, 'Đông Hoà', 10, 95, 9], [2, 'Đà Loan', 20, 95, 18], [3, 'Đông Hòa', 10, 95, 9]],
    });
    expect(table.problems).toMatchObject([
      { code: 'unit-repeated', cell: 'B4', details: { unit: 'Đông Hòa', first: 'B2' } },
    ]);
  });
  test('one name in two groups or two districts is two units', () => {
    const table = read({
      rows: [
        ['Huyện', 'Xã', 'Dân số', 'Thực hiện'],
        ['Đức Trọng', 'Tân Thành', 10, 9],
        ['Lâm Hà', 'Tân Thành', 10, 9],
        ['Lâm Hà', 'Tân Thanh', 10, 9],
      ],
    });
    expect(table.problems.filter(({ code }) => code === 'unit-repeated')).toEqual([]);
    expect(rows(table)).toEqual(['leaf Tân Thành', 'leaf Tân Thành', 'leaf Tân Thanh']);
  });
});

test('only the chosen area is read', () => {
  const cells = sheet({
    rows: [HEADER, [1, 'Hiệp An', 10, 95, 9], [2, 'Đà Loan', 20, 95, 18], [3, 'Tà Hine', 30, 95, 27]],
  });
  const table = readTable(cells, area('A1:E3'), { exact: true });
  expect(table.ok && rows(table.value)).toEqual(['leaf Hiệp An', 'leaf Đà Loan']);
});

test('"Thực hiện" that holds percent is no number of people', () => {
  const table = (values: readonly (number | string)[]): string =>
    roles(
      read({
        rows: [
          ['Đơn vị', 'Dân số', 'Chỉ tiêu (%)', 'Thực hiện'],
          ...values.map((value, index) => [`Xã ${index}`, 14000, 95, value]),
        ],
      }),
    );
  expect(table([95.2, 88.75])).toMatch(/coverage\?$/);
  expect(table(['95,2%', '88,75%'])).toMatch(/coverage\?$/);
  expect(table([12.306, 13.512])).toMatch(/actual$/);
});
