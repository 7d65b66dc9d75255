import type { CellValue } from '../../src/table/cells.ts';
import { columns, findings, joined, lines, report } from './consolidated.ts';

type Rows = readonly (readonly CellValue[])[];

const HEADER = ['STT', 'Thôn', 'Dân số', 'Kế hoạch giao', 'Số người tham gia BHYT'];

/** A commune's report with a letterhead and a title, its villages and their total. */
function commune(name: string, villages: readonly (readonly [number, number, number])[], month = 9): Rows {
  const sum = (at: 0 | 1 | 2): number => villages.reduce((total, village) => total + village[at], 0);
  return [
    ['ỦY BAN NHÂN DÂN'],
    [name.toUpperCase()],
    [`KẾT QUẢ THỰC HIỆN BHYT THÁNG ${String(month)} NĂM 2025`],
    [],
    HEADER,
    ...villages.map((figures, index) => [index + 1, `Thôn ${String(index + 1)}`, ...figures]),
    [null, 'Tổng cộng', sum(0), sum(1), sum(2)],
  ];
}

const HIEP_AN = commune('Xã Hiệp An', [
  [1200, 1140, 1101],
  [830, 790, 744],
]);
const DA_LOAN = commune('Xã Đà Loan', [
  [640, 610, 602],
  [910, 865, 811],
  [455, 433, 440],
]);

describe('a report of a commune', () => {
  test('is one row: its villages added up, under the name its letterhead tells', () => {
    const all = joined([report('xa-hiep-an.xlsx', HIEP_AN), report('xa-da-loan.xlsx', DA_LOAN)]);
    expect(columns(all)).toEqual(['denominator population', 'BHYT target-headcount', 'BHYT actual']);
    expect(lines(all)).toEqual(['Xã Đà Loan: 2005 1908 1853', 'Xã Hiệp An: 2030 1930 1845', '= 4035 3838 3698']);
    expect(findings(all)).toEqual([]);
    expect(all.period?.period).toEqual({ year: 2025, month: 9 });
    expect(all.reports[1]?.subject).toMatchObject({ source: 'letterhead', cell: 'A2', certainty: 'sure' });
  });

  test('keeps its villages under its own name when every unit is wanted', () => {
    const all = joined([report('1.xlsx', HIEP_AN), report('2.xlsx', DA_LOAN)], true);
    expect(lines(all)).toEqual([
      'Xã Hiệp An / Thôn 1: 1200 1140 1101',
      'Xã Hiệp An / Thôn 2: 830 790 744',
      'Xã Đà Loan / Thôn 1: 640 610 602',
      'Xã Đà Loan / Thôn 2: 910 865 811',
      'Xã Đà Loan / Thôn 3: 455 433 440',
      '= 4035 3838 3698',
    ]);
    expect(all.groups.map(({ name, figures }) => [name, ...figures])).toEqual([
      ['Xã Hiệp An', 2030, 1930, 1845],
      ['Xã Đà Loan', 2005, 1908, 1853],
    ]);
  });

  test('without a village’s figure has no sum, and neither has the table', () => {
    const rows = HIEP_AN.map((row) =>
      row[1] === 'Thôn 2' ? [2, 'Thôn 2', 830, 790, null] : row[1] === 'Tổng cộng' ? [] : row,
    );
    const all = joined([report('1.xlsx', rows), report('2.xlsx', DA_LOAN)]);
    expect(lines(all)).toEqual(['Xã Hiệp An: 2030 1930 -', 'Xã Đà Loan: 2005 1908 1853', '= 4035 3838 -']);
    expect(findings(all)).toEqual(['sum-incomplete 1.xlsx']);
  });

  test('without any figure of one indicator is told once, not column by column', () => {
    const labour = [
      ['XÃ TÀ HINE'],
      ['KẾT QUẢ BHXH TỰ NGUYỆN THÁNG 9 NĂM 2025'],
      ['STT', 'Thôn', 'LLLĐ trong độ tuổi', 'Kế hoạch', 'Đã tham gia BHXH tự nguyện'],
    ];
    const all = joined([
      report('1.xlsx', HIEP_AN),
      report('2.xlsx', [...labour, [1, 'Thôn 1', 640, 40, 31], [2, 'Thôn 2', 410, 25, 26]], 'BHXH'),
    ]);
    expect(findings(all)).toEqual(['sums-incomplete 2.xlsx', 'sums-incomplete 1.xlsx']);
    expect(all.problems.map(({ details }) => [details?.['columns'], details?.['unit']])).toEqual([
      [3, 'Xã Tà Hine'],
      [3, 'Xã Hiệp An'],
    ]);
  });

  test('in an old font is of the unit and the month that its titles tell', () => {
    const titles = [['UBND x· HiÖp An'], ['KÕt qu¶ tham gia BHYT'], ['(Sè liÖu ®Õn hÕt th¸ng 8 n¨m 2025)']];
    const { subject, period } = report('1.xlsx', [
      ...titles,
      ['STT', 'Th«n', 'D©n sè', 'KÕ ho¹ch giao', 'Sè ng\u00adêi tham gia BHYT'],
      [1, 'Th«n T©n B×nh', 1200, 1140, 1101],
      [2, 'Th«n S¬n Hµ', 830, 790, 744],
    ]);
    expect(subject).toMatchObject({ name: 'Xã Hiệp An', source: 'letterhead', cell: 'A1' });
    expect(period).toMatchObject({ period: { year: 2025, month: 8 }, cell: 'A3' });
  });

  test('named only by its file is told so', () => {
    const bare = HIEP_AN.filter((_, index) => index > 2);
    const all = joined([
      report('BC_BHYT_xa-hiep-an_T9.xlsx', bare),
      report('so lieu.xlsx', DA_LOAN.slice(3)),
      report('b.xlsx', bare),
    ]);
    expect(lines(all).map((line) => line.replace(/:.*/, ''))).toEqual([
      'b',
      'Xa Hiep An',
      'so lieu',
      '= 6065 5768 5543',
    ]);
    expect(findings(all, true)).toEqual([
      'unit-unknown b.xlsx A2:E5',
      'unit-from-file-name BC_BHYT_xa-hiep-an_T9.xlsx A2:E5',
      'unit-unknown so lieu.xlsx A2:E6',
    ]);
  });

  test('under the letterhead of its district is named by its file', () => {
    const rows = [['BHXH HUYỆN ĐỨC TRỌNG'], ...HIEP_AN.slice(3)];
    const { subject } = report('xa-hiep-an.xlsx', rows);
    expect(subject).toMatchObject({
      name: 'Xa Hiep An',
      within: 'Huyện Đức Trọng',
      source: 'file-name',
      certainty: 'likely',
    });
  });

  test('whose title names one unit and whose file another is asked about', () => {
    const all = joined([report('xa-da-loan.xlsx', HIEP_AN), report('2.xlsx', DA_LOAN)]);
    expect(findings(all)).toEqual(['unit-doubtful xa-da-loan.xlsx A2']);
  });
});

describe('reports of districts', () => {
  const district = (name: string, units: readonly (readonly [string, number, number])[]): Rows => [
    ['BẢO HIỂM XÃ HỘI TỈNH LÂM ĐỒNG'],
    [`BHXH ${name.toUpperCase()}`],
    ['TÌNH HÌNH THAM GIA BHYT ĐẾN 31/8/2025'],
    ['STT', 'Xã, phường, thị trấn', 'Dân số', 'Số người tham gia BHYT'],
    ...units.map((unit, index) => [index + 1, ...unit]),
  ];

  test('give a row for each commune, grouped by the district', () => {
    const all = joined([
      report(
        'a.xlsx',
        district('huyện Đức Trọng', [
          ['Hiệp An', 14000, 9870],
          ['Đà Loan', 12500, 10950],
        ]),
      ),
      report(
        'b.xlsx',
        district('huyện Lâm Hà', [
          ['Tân Hà', 9100, 8300],
          ['Đà Loan', 8000, 7000],
        ]),
      ),
    ]);
    expect(lines(all)).toEqual([
      'Huyện Đức Trọng / Hiệp An: 14000 9870',
      'Huyện Đức Trọng / Đà Loan: 12500 10950',
      'Huyện Lâm Hà / Tân Hà: 9100 8300',
      'Huyện Lâm Hà / Đà Loan: 8000 7000',
      '= 43600 36120',
    ]);
    expect(findings(all)).toEqual([]);
  });

  test('and of the province above them count a district once', () => {
    const province: Rows = [
      ['TỈNH LÂM ĐỒNG'],
      ['STT', 'Huyện, thành phố', 'Dân số', 'Số người tham gia BHYT'],
      [1, 'Huyện Đức Trọng', 26500, 20820],
      [2, 'Huyện Di Linh', 31000, 28000],
    ];
    const all = joined([
      report(
        'duc-trong.xlsx',
        district('huyện Đức Trọng', [
          ['Hiệp An', 14000, 9870],
          ['Đà Loan', 12500, 10950],
        ]),
      ),
      report('tinh.xlsx', province),
    ]);
    expect(lines(all).at(-1)).toBe('= 57500 48820');
    expect(findings(all)).toEqual(['unit-listed-below tinh.xlsx A3']);
  });
});

describe('two files about the same units', () => {
  const table = (title: string, header: readonly string[], ...rows: Rows): Rows => [
    [title],
    ['STT', 'Đơn vị', ...header],
    ...rows,
  ];

  test('meet in one row, by code first, then by name in any spelling', () => {
    const health = table(
      'THAM GIA BHYT TỈNH LÂM ĐỒNG',
      ['Dân số', 'Số người tham gia BHYT'],
      [1, 'Xã Hiệp An', 14000, 9870],
      [2, 'N’Thol Hạ', 9000, 6201],
    );
    const social = table(
      'THAM GIA BHXH TỈNH LÂM ĐỒNG',
      ['LLLĐ trong độ tuổi', 'Số người tham gia BHXH'],
      [1, "N' Thol Hạ", 5200, 610],
      [2, 'Hiệp  An', 8100, 905],
    );
    const all = joined([report('bhyt.xlsx', health), report('bhxh.xlsx', social)]);
    expect(columns(all)).toEqual([
      'denominator population',
      'denominator labour-force-of-working-age',
      'BHXH_CHUNG actual',
      'BHYT actual',
    ]);
    expect(lines(all)).toEqual([
      "Tỉnh Lâm Đồng / N' Thol Hạ: 9000 5200 610 6201",
      'Tỉnh Lâm Đồng / Hiệp An: 14000 8100 905 9870',
      '= 23000 13300 1515 16071',
    ]);
    expect(findings(all)).toEqual([]);
  });

  test('that say the same count once; that contradict each other leave the figure and its total blank', () => {
    const first = report('1.xlsx', HIEP_AN);
    const changed = HIEP_AN.map((row) =>
      row[1] === 'Thôn 2'
        ? [2, 'Thôn 2', 830, 790, 745]
        : row[1] === 'Tổng cộng'
          ? [null, 'Tổng cộng', 2030, 1930, 1846]
          : row,
    );
    expect(lines(joined([first, report('2.xlsx', HIEP_AN)]))).toEqual([
      'Xã Hiệp An: 2030 1930 1845',
      '= 2030 1930 1845',
    ]);
    const all = joined([first, report('2.xlsx', changed), report('3.xlsx', DA_LOAN)]);
    expect(lines(all)).toEqual(['Xã Hiệp An: 2030 1930 -', 'Xã Đà Loan: 2005 1908 1853', '= 4035 3838 -']);
    const [conflict] = all.problems;
    expect(conflict).toMatchObject({
      code: 'figure-conflict',
      severity: 'error',
      file: '1.xlsx',
      cell: 'E8',
      details: { unit: 'Xã Hiệp An', value: 1845, otherValue: 1846, other: '2.xlsx', otherCell: 'E8' },
    });
    expect(findings(all, true)).toContain('figure-repeated 2.xlsx C8');
  });

  test('with names that only a person can tell apart stay apart', () => {
    const one = report(
      '1.xlsx',
      commune('Xã Tân Thành', [
        [100, 95, 90],
        [200, 190, 180],
      ]),
    );
    const other = report(
      '2.xlsx',
      commune('Phường Tân Thành', [
        [300, 285, 290],
        [50, 48, 40],
      ]),
    );
    expect(lines(joined([one, other])).length).toBe(3);
    expect(findings(joined([one, other]))).toEqual([]);
    const bare = report(
      '3.xlsx',
      commune('Xã Tan Thanh', [
        [100, 95, 90],
        [200, 190, 180],
      ]).map((row) => row.map((value) => (value === 'ỦY BAN NHÂN DÂN' ? '' : value))),
    );
    expect(findings(joined([one, bare]))).toEqual(['units-alike 1.xlsx A2']);
  });
});

describe('figures that are not comparable', () => {
  test('over different denominators stand in columns of their own', () => {
    const over = (file: string, base: string, unit: string): ReturnType<typeof report> =>
      report(file, [
        ['STT', 'Đơn vị', base, 'Số người tham gia BHXH'],
        [1, unit, 5000, 700],
        [2, 'Cộng', 5000, 700],
      ]);
    const all = joined([
      over('1.xlsx', 'LLLĐ trong độ tuổi', 'Xã Hiệp An'),
      over('2.xlsx', 'Lao động có việc làm', 'Xã Đà Loan'),
    ]);
    expect(columns(all)).toEqual([
      'BHXH_CHUNG denominator labour-force-of-working-age',
      'BHXH_CHUNG actual labour-force-of-working-age',
      'BHXH_CHUNG denominator employed',
      'BHXH_CHUNG actual employed',
    ]);
    expect(lines(all)).toEqual(['Xã Hiệp An: 5000 700 - -', 'Xã Đà Loan: - - 5000 700', '= - - - -']);
    expect(findings(all)[0]).toBe('denominators-apart 1.xlsx');
  });

  test('target rates and target headcounts keep their columns', () => {
    const rates: Rows = [
      ['STT', 'Đơn vị', 'Dân số', 'Chỉ tiêu (%)', 'Số người tham gia BHYT'],
      [1, 'Xã Đà Loan', 2000, 95, 1900],
    ];
    const all = joined([report('1.xlsx', HIEP_AN), report('2.xlsx', rates)]);
    expect(lines(all)).toEqual(['Xã Hiệp An: 2030 1930 - 1845', 'Xã Đà Loan: 2000 - 95.00% 1900', '= 4030 - - 3745']);
    expect(findings(all, true)).toContain('targets-apart');
  });

  test('a report of another month is told', () => {
    const all = joined([
      report('1.xlsx', HIEP_AN),
      report('2.xlsx', DA_LOAN),
      report(
        '3.xlsx',
        commune(
          'Xã Ninh Gia',
          [
            [10, 9, 8],
            [20, 19, 18],
          ],
          8,
        ),
      ),
    ]);
    expect(findings(all)).toEqual(['period-differs 3.xlsx A3']);
  });
});

test('a sheet of targets and a sheet of actuals make one table', () => {
  const targets: Rows = [
    ['CHỈ TIÊU BHYT NĂM 2025 GIAO CHO CÁC XÃ, TỈNH LÂM ĐỒNG'],
    ['STT', 'Xã, phường', 'Chỉ tiêu BHYT (người)'],
    [1, 'Hiệp An', 13300],
    [2, 'Đà Loan', 11900],
  ];
  const actuals: Rows = [
    ['TỈNH LÂM ĐỒNG'],
    ['STT', 'Xã, phường', 'Dân số', 'Số người tham gia BHYT'],
    [1, 'Hiệp An', 14000, 9870],
    [2, 'Đà Loan', 12500, 10950],
  ];
  const all = joined([report('chi-tieu.xlsx', targets), report('thuc-hien.xlsx', actuals)]);
  expect(lines(all)).toEqual([
    'Tỉnh Lâm Đồng / Hiệp An: 14000 13300 9870',
    'Tỉnh Lâm Đồng / Đà Loan: 12500 11900 10950',
    '= 26500 25200 20820',
  ]);
});
