import type { Table } from '../../src/table/table.ts';
import { measures, figures, problems, read, roles, rows } from './report.ts';

test('one indicator, flat', () => {
  const table = read({
    rows: [
      ['STT', 'Đơn vị', 'Dân số', 'Chỉ tiêu giao (%)', 'Số người tham gia', 'Tỷ lệ bao phủ (%)', 'So với chỉ tiêu'],
      [1, 'Hiệp An', 14000, 95, 9870, 70.5, 74.21],
      [2, 'Đà Loan', 12306, 95.5, 10780, 87.6, 91.73],
      [null, 'Tổng cộng', 26306, null, 20650, 78.5, null],
    ],
  });
  expect(roles(table)).toBe('ordinal | unit | denominator | target-rate | actual | coverage | attainment');
  expect(rows(table)).toEqual(['leaf Hiệp An', 'leaf Đà Loan', 'total Tổng cộng = Hiệp An, Đà Loan']);
  expect(measures(table)).toEqual(['(unnamed) EC-D']);
  expect(figures(table.measures[0]?.targetRate)).toEqual(['95', '95.5', 'blank']);
  expect(table.measures[0]?.targetRate?.scale).toBe('points');
  expect(table.measures[0]?.denominator?.kind).toBe('population');
  expect(table).toMatchObject({ headerTop: 0, labelRow: 0, headerBottom: 0 });
  expect(table.area).toEqual({ top: 0, left: 0, bottom: 3, right: 6 });
  expect(problems(table)).toEqual([]);
});

/** A report sheet as offices make them: letterhead, title and unit line above, notes and signatures below. */
const FULL_REPORT = {
  rows: [
    ['UBND HUYỆN ĐỨC TRỌNG', null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['BẢO HIỂM XÃ HỘI', null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
    [],
    ['TÌNH HÌNH THỰC HIỆN CHỈ TIÊU BHXH, BHTN, BHYT NĂM 2023'],
    ['(Kèm theo Báo cáo số 12/BC-BHXH ngày 05/9/2023)'],
    [null, null, null, null, null, null, null, null, 'Đơn vị tính: người, %'],
    ['STT', 'Đơn vị', 'LLLĐ trong độ tuổi', 'BHXH bắt buộc', null, null, 'BHYT', null, null, null, 'Ghi chú'],
    [null, null, null, 'Kế hoạch', 'Thực hiện', 'Tỷ lệ %', 'Dân số', 'KH', 'TH', 'Tỷ lệ bao phủ', null],
    ['A', 'B', '(1)', '(2)', '(3)', '(4)=(3)/(2)', '(5)', '(6)', '(7)', '(8)=(7)/(5)', '(9)'],
    ['I', 'Khối xã', 3000, 300, 280, 93.33, 9000, 8500, 8200, 91.11],
    [1, 'Hiệp An', 1000, 100, 90, 90, 3000, 2800, 2700, 90],
    [2, 'Đà Loan', 2000, 200, 190, 95, 6000, 5700, 5500, 91.67, 'mới tách'],
    ['II', 'Khối thị trấn', 1000, 100, 90, 90, 3000, 2800, 2700, 90],
    [3, 'TT. Liên Nghĩa', 1000, 100, 90, 90, 3000, 2800, 2700, 90],
    [null, 'Tổng cộng', 4000, 400, 370, 92.5, 12000, 11300, 10900, 90.83],
    [],
    ['Ghi chú: số liệu đến 31/8/2023.'],
    ['Nguồn: BHXH huyện'],
    [null, null, null, null, null, null, 'Đức Trọng, ngày 05 tháng 9 năm 2023'],
    [null, 'NGƯỜI LẬP BIỂU', null, null, null, null, 'GIÁM ĐỐC'],
  ],
  merges: ['A1:C1', 'E1:K1', 'A4:K4', 'A5:K5', 'A7:A8', 'B7:B8', 'C7:C8', 'D7:F7', 'G7:J7', 'K7:K8'],
};

describe('several indicators under merged headers, with everything around the table', () => {
  const table = read(FULL_REPORT);

  test('the table is told from letterhead, titles, notes and signatures', () => {
    expect(table.area).toEqual({ top: 6, left: 0, bottom: 14, right: 10 });
    expect(table).toMatchObject({ headerTop: 6, labelRow: 7, headerBottom: 8 });
    expect(problems(table)).toEqual([]);
  });

  test('each column is known', () => {
    expect(roles(table)).toBe(
      'ordinal | unit | denominator | target-headcount | actual | attainment | denominator | target-headcount | actual | coverage | note',
    );
    expect(table.columns.map(({ header }) => header).slice(3, 5)).toEqual([
      'BHXH bắt buộc › Kế hoạch',
      'BHXH bắt buộc › Thực hiện',
    ]);
    expect(table.columns[4]).toMatchObject({ headerCell: 'E8', indicator: 'BHXH_BB' });
  });

  test('the labour force serves BHXH, the population BHYT', () => {
    expect(measures(table)).toEqual(['BHXH_BB ECD-', 'BHYT IGH-']);
    expect(table.measures.map(({ denominator }) => denominator?.kind)).toEqual([
      'labour-force-of-working-age',
      'population',
    ]);
    expect(table.measures.map(({ title }) => title)).toEqual(['BHXH bắt buộc', 'BHYT']);
  });

  test('groups and the total stand for units only', () => {
    expect(rows(table)).toEqual([
      'group Khối xã = Hiệp An, Đà Loan',
      'leaf Hiệp An',
      'leaf Đà Loan',
      'group Khối thị trấn = TT. Liên Nghĩa',
      'leaf TT. Liên Nghĩa',
      'total Tổng cộng = Hiệp An, Đà Loan, TT. Liên Nghĩa',
    ]);
  });

  test('it reads the same with decomposed letters, without diacritics, and without merges', () => {
    const plain = (text: string): string =>
      text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
    const through = (change: (text: string) => string): typeof FULL_REPORT => ({
      ...FULL_REPORT,
      rows: FULL_REPORT.rows.map((row) => row.map((value) => (typeof value === 'string' ? change(value) : value))),
    });
    for (const report of [through((text) => text.normalize('NFD')), through(plain), { ...FULL_REPORT, merges: [] }]) {
      const again = read(report);
      expect(roles(again)).toBe(roles(table));
      expect(measures(again)).toEqual(measures(table));
      expect(again.rows.map(({ kind, parts }) => ({ kind, parts }))).toEqual(
        table.rows.map(({ kind, parts }) => ({ kind, parts })),
      );
      expect(problems(again)).toEqual([]);
    }
  });
});

test('the total first, its word in the ordinal column', () => {
  const table = read({
    rows: [
      ['TT', 'Xã, phường, thị trấn', 'Dân số', 'Thực hiện', 'Kế hoạch'],
      ['Toàn huyện', null, 600, 540, 570],
      [1, 'Hiệp An', 100, 90, 95],
      [2, 'Hiệp Thạnh', 200, 180, 190],
      [3, 'Đà Loan', 300, 270, 285],
    ],
    merges: ['A2:B2'],
  });
  expect(rows(table)[0]).toBe('total Toàn huyện = Hiệp An, Hiệp Thạnh, Đà Loan');
  expect(measures(table)).toEqual(['(unnamed) DCE-']);
});

test('figures typed as English text', () => {
  const table = read({
    rows: [
      ['No', 'Đơn vị', 'Dân số', 'Chỉ tiêu', 'Thực hiện'],
      ['1', 'Hiệp An', '14,000', '95%', '12,306'],
      ['2', 'Đà Loan', '1,427,535', '95.5%', '1,400,000'],
    ],
  });
  expect(roles(table)).toBe('ordinal | unit | denominator | target-rate | actual');
  expect(figures(table.measures[0]?.actual)).toEqual([12306, 1400000]);
  expect(figures(table.measures[0]?.denominator)).toEqual([14000, 1427535]);
  expect(figures(table.measures[0]?.targetRate)).toEqual(['95', '95.5']);
  expect(table.measures[0]?.actual.plain).toBe(false);
  expect(problems(table)).toEqual([]);
});

test('three header rows: who assigned, which indicator, which figure', () => {
  const table = read({
    rows: [
      [
        'STT',
        'Đơn vị',
        'Dân số',
        'Chỉ tiêu UBND tỉnh giao năm 2023',
        null,
        'Thực hiện đến 31/8/2023',
        null,
        null,
        null,
      ],
      [null, null, null, 'BHXH bắt buộc', 'BHYT', 'BHXH bắt buộc', null, 'BHYT', null],
      [null, null, null, '(người)', '(% dân số)', 'Số người', 'Tỷ lệ (%)', 'Số người', 'Tỷ lệ (%)'],
      [1, 'Hiệp An', 1000, 100, 95, 90, 90, 900, 90],
      [2, 'Đà Loan', 2000, 200, 95, 150, 75, 1900, 95],
    ],
    merges: ['A1:A3', 'B1:B3', 'C1:C3', 'D1:E1', 'F1:I1', 'F2:G2', 'H2:I2'],
  });
  expect(measures(table)).toEqual(['BHXH_BB F-D-', 'BHYT HC-E']);
  expect(table).toMatchObject({ headerTop: 0, labelRow: 2, headerBottom: 2 });
  expect(roles(table)).toContain('actual | attainment? | actual | coverage?');
});

test('BHXH in parts under one parent', () => {
  const table = read({
    rows: [
      ['STT', 'Đơn vị', 'LLLĐ', 'BHXH', null, null, 'BHTN'],
      [null, null, null, 'Tổng số', 'BB', 'TN', null],
      [1, 'Hiệp An', 1000, 120, 100, 20, 90],
      [2, 'Đà Loan', 2000, 251, 200, 50, 180],
    ],
    merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1', 'G1:G2'],
  });
  expect(table.measures.map(({ indicator }) => indicator)).toEqual(['BHXH_CHUNG', 'BHXH_BB', 'BHXH_TN', 'BHTN']);
  expect(table.problems.find(({ code }) => code === 'parts-differ')).toMatchObject({
    cell: 'D4',
    details: { unit: 'Đà Loan', printed: 251, sum: 250, difference: 1 },
  });
});

test('students: the number of students is the denominator of their cards', () => {
  const table = read({
    rows: [
      ['STT', 'Trường', 'Tổng số HSSV', 'Số HSSV tham gia BHYT', 'Tỷ lệ (%)'],
      [1, 'THCS Hiệp An', 500, 490, 98],
      [2, 'THPT Đức Trọng', 900, 900, 100],
    ],
  });
  expect(measures(table)).toEqual(['BHYT DC--']);
  expect(table.measures[0]?.denominator?.kind).toBe('students');
  expect(table.columns[4]).toMatchObject({ role: 'coverage' });
});

test('late payment: the amount due is the denominator and the target a rate', () => {
  const table = read({
    rows: [
      ['STT', 'Đơn vị', 'Số phải thu', 'Số tiền chậm đóng', 'Tỷ lệ chậm đóng (%)', 'Chỉ tiêu giao (%)'],
      [1, 'BHXH cơ sở Đức Trọng', 1_000_000_000, 25_000_000, 2.5, 2.4],
      [2, 'BHXH cơ sở Lâm Hà', '2 tỷ', '30 triệu', 1.5, 2.4],
    ],
  });
  expect(roles(table)).toBe('ordinal | unit | amount-due | late-payment | coverage | target-rate');
  expect(measures(table)).toEqual(['TY_LE_CHAM_DONG DC-F']);
  expect(figures(table.measures[0]?.actual)).toEqual([25_000_000, 30_000_000]);
  expect(figures(table.measures[0]?.denominator)).toEqual([1_000_000_000, 2_000_000_000]);
});

test('two assigners: the first target counts, the other is asked', () => {
  const table = read({
    rows: [
      ['STT', 'Đơn vị', 'Dân số', 'UBND tỉnh giao', 'BHXH VN giao', 'Thực hiện'],
      [1, 'Hiệp An', 1000, 950, 940, 900],
      [2, 'Đà Loan', 2000, 1900, 1880, 1850],
    ],
  });
  expect(measures(table)).toEqual(['(unnamed) FCD-']);
  expect(problems(table)).toEqual(['rival-asked E1']);
});

test('two dates: the later one is the actual, the earlier the previous period', () => {
  const table = read({
    rows: [
      ['STT', 'Đơn vị', 'Dân số', 'Chỉ tiêu giao', 'Số người tham gia BHYT', null],
      [null, null, null, null, '31/12/2022', '31/8/2023'],
      [1, 'Hiệp An', 1000, 950, 880, 900],
      [2, 'Đà Loan', 2000, 1900, 1800, 1850],
    ],
    merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:F1'],
  });
  expect(measures(table)).toEqual(['BHYT FCD-']);
  expect(table.columns[4]?.role).toBe('previous');
});

test('this period beside the same period of last year', () => {
  const table = read({
    rows: [
      ['TT', 'Đơn vị', 'KH năm 2023', 'TH cùng kỳ 2022', 'TH 8 tháng 2023', 'So sánh', null],
      [null, null, null, null, null, 'So với KH (%)', 'Tăng, giảm so với cùng kỳ'],
      [1, 'Hiệp An', 950, 880, 900, 94.7, 20],
      [2, 'Đà Loan', 1900, 1800, 1850, 97.4, 50],
    ],
    merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:E2', 'F1:G1'],
  });
  expect(roles(table)).toBe('ordinal | unit | target-headcount | previous | actual | attainment | gap');
  expect(problems(table)).toEqual(['no-denominator-column E2']);
});

test('columns of ours are left out', () => {
  const report = {
    rows: [
      ['STT', 'Đơn vị', 'Dân số', 'Chỉ tiêu (%)', 'Thực hiện', 'Tỷ lệ bao phủ', 'Trạng thái'],
      [1, 'Hiệp An', 1000, 95, 900, 0.9, 'Chưa đạt'],
      [2, 'Đà Loan', 2000, 95, 1950, 0.975, 'Đạt'],
    ],
  };
  const table = read(report, { ours: new Set([5, 6]) });
  expect(roles(table)).toBe('ordinal | unit | denominator | target-rate | actual | ours | ours');
  expect(table.area.right).toBe(4);
});

test('a second table further down is another table', () => {
  const table = read({
    rows: [
      ['STT', 'Đơn vị', 'Dân số', 'Tham gia BHYT'],
      [1, 'Hiệp An', 1000, 900],
      [2, 'Đà Loan', 2000, 1950],
      [],
      ['STT', 'Đơn vị', 'LLLĐ', 'Tham gia BHXH'],
      [1, 'Hiệp An', 500, 90],
    ],
  });
  expect(rows(table)).toEqual(['leaf Hiệp An', 'leaf Đà Loan']);
});

test('a header printed again on the next page is no unit', () => {
  const header = ['STT', 'Đơn vị', 'Dân số', 'Tham gia BHYT'];
  const table = read({
    rows: [
      header,
      ['A', 'B', '1', '2'],
      [1, 'Hiệp An', 1000, 900],
      header,
      ['A', 'B', '1', '2'],
      [2, 'Đà Loan', 2000, 1950],
    ],
  });
  expect(rows(table)).toEqual(['leaf Hiệp An', 'note Đơn vị', 'note B', 'leaf Đà Loan']);
});

test('another table beside it, after an empty column, is left alone', () => {
  const table = read({
    rows: [
      ['STT', 'Đơn vị', 'Dân số', 'Tham gia BHYT', null, 'Ghi chú', 'Năm'],
      [1, 'Hiệp An', 1000, 900, null, 'a', 2023],
      [2, 'Đà Loan', 2000, 1950, null, 'b', 2023],
    ],
  });
  expect(table.area.right).toBe(3);
});

describe('months side by side', () => {
  const rowsOf = [
    [1, 'Hiệp An', 100, 10, 12, 13, 35, 35],
    [2, 'Đà Loan', 200, 20, 22, 23, 65, 32.5],
  ];

  test('the cumulated column is the actual, the months are not asked about', () => {
    const table = read({
      rows: [
        ['STT', 'Đơn vị', 'KH năm', 'Thực hiện', null, null, null, 'Tỷ lệ'],
        [null, null, null, 'Tháng 1', 'Tháng 2', 'Tháng 3', 'Lũy kế', null],
        ...rowsOf,
      ],
      merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:G1', 'H1:H2'],
    });
    expect(measures(table)).toEqual(['(unnamed) G-C-']);
    expect(problems(table)).toEqual(['no-denominator-column G2']);
    expect(table.columns[7]?.role).toBe('attainment');
  });

  test('without a parent', () => {
    const table = read({
      rows: [['STT', 'Đơn vị', 'KH năm', 'T1', 'T2', 'T3', 'Lũy kế', '% KH'], ...rowsOf],
    });
    expect(measures(table)).toEqual(['(unnamed) G-C-']);
  });
});

test('two years under parents of their own: the last one counts', () => {
  const table = read({
    rows: [
      ['STT', 'Đơn vị', 'Năm 2022', null, null, 'Năm 2023', null, null],
      [null, null, 'KH', 'TH', '%', 'KH', 'TH', '%'],
      [1, 'Hiệp An', 100, 90, 90, 110, 100, 90.9],
      [2, 'Đà Loan', 200, 190, 95, 210, 200, 95.2],
    ],
    merges: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:H1'],
  });
  expect(roles(table)).toBe(
    'ordinal | unit | previous? | previous? | previous? | target-headcount | actual | attainment?',
  );
  expect(measures(table)).toEqual(['(unnamed) G-F-']);
});

test('the same period of last year, this period, and the comparison', () => {
  const table = read({
    rows: [
      ['STT', 'Đơn vị', 'Dân số', 'Cùng kỳ', 'Kỳ này', 'So sánh (+/-)', 'So sánh (%)'],
      [1, 'Hiệp An', 1000, 880, 900, 20, 102.3],
      [2, 'Đà Loan', 2000, 1800, 1850, 50, 102.8],
    ],
  });
  expect(roles(table)).toBe('ordinal | unit | denominator | previous | actual | gap | gap');
});

test('compared with each of two assigners: comparisons are no targets', () => {
  const table = read({
    rows: [
      ['TT', 'Đơn vị', 'Dân số', 'Chỉ tiêu BHYT', null, 'Tham gia BHYT', 'So với chỉ tiêu (%)', null],
      [null, null, null, 'UBND tỉnh giao', 'BHXH VN giao', null, 'UBND tỉnh giao', 'BHXH VN giao'],
      [1, 'Hiệp An', 1000, 950, 940, 900, 94.7, 95.7],
      [2, 'Đà Loan', 2000, 1900, 1880, 1850, 97.4, 98.4],
    ],
    merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:F2', 'G1:H1'],
  });
  expect(measures(table)).toEqual(['BHYT FCD-']);
  expect(roles(table)).toMatch(/actual \| attainment \| attainment$/);
});

test('"Trong đó": parts with an indicator of their own are measured, others are breakdowns', () => {
  const table = read({
    rows: [
      ['TT', 'Địa phương', 'LLLĐ', 'Số người tham gia BHXH', 'Trong đó', null, null],
      [null, null, null, null, 'BHXH bắt buộc', 'BHXH tự nguyện', 'Nữ'],
      [1, 'Hiệp An', 1000, 150, 120, 30, 70],
      [2, 'Đà Loan', 2000, 300, 250, 50, 150],
    ],
    merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:G1'],
  });
  expect(measures(table)).toEqual(['BHXH_CHUNG DC--', 'BHXH_BB EC--', 'BHXH_TN FC--']);
  expect(table.columns[6]?.role).toBe('other');
});

test('several indicators named in one flat header each get a name for people', () => {
  const table = read({
    rows: [
      ['STT', 'Đơn vị', 'Dân số 2023', 'LLLĐ 2023', 'KH BHXH BB', 'TH BHXH BB', 'KH BHYT', 'TH BHYT', '% BHYT'],
      [1, 'Hiệp An', 10000, 5000, 500, 480, 9500, 9000, 90],
    ],
  });
  expect(measures(table)).toEqual(['BHXH_BB FDE-', 'BHYT HCG-']);
  expect(table.measures.map(({ title }) => title)).toEqual(['BHXH bắt buộc', 'BHYT']);
});

test('the title over the table names its only indicator for people, but does not become its key', () => {
  const lines = [
    ['STT', 'Đơn vị', 'Dân số', 'Chỉ tiêu giao', 'Thực hiện'],
    [1, 'Hiệp An', 1000, 950, 900],
  ];
  const titled = (...titles: readonly string[]): Table => read({ rows: [...titles.map((title) => [title]), ...lines] });
  expect(titled('KẾT QUẢ THỰC HIỆN CHỈ TIÊU BHYT NĂM 2023').measures[0]).toMatchObject({
    title: 'BHYT',
    indicator: '',
  });
  expect(titled('BẢO HIỂM XÃ HỘI', 'KẾT QUẢ THỰC HIỆN CHỈ TIÊU BHYT').measures[0]?.title).toBe('BHYT');
  expect(titled('THỰC HIỆN CHỈ TIÊU BHXH, BHYT').measures[0]?.title).toBe('');
});

test('plans of new participants and revenue have no denominator, and none is missed', () => {
  const table = read({
    rows: [
      ['STT', 'Đơn vị', 'Chỉ tiêu phát triển mới', 'Số người phát triển mới', 'Còn phải phát triển'],
      [1, 'Hiệp An', 144, 79, 65],
    ],
  });
  expect(measures(table)).toEqual(['PHAT_TRIEN_MOI D-C-']);
  expect(problems(table)).toEqual([]);
});

test('an appendix of rates holds targets alone, and says so', () => {
  const table = read({
    rows: [
      ['PHỤ LỤC'],
      ['(Kèm theo Quyết định số 546/QĐ-TTg ngày 29/4/2022)'],
      ['TT', 'Tỉnh, thành phố', 'Tỷ lệ bao phủ BHYT (%)', null],
      [null, null, 'Năm 2022', 'Năm 2025'],
      [1, 'Hà Nội', 91.66, 95.15],
      [2, 'Bắc Kạn', 97, 97],
    ],
    merges: ['A3:A4', 'B3:B4', 'C3:D3'],
  });
  expect(problems(table)).toEqual(['targets-only A3:D4']);
  expect(table.series.map(({ role, period }) => [role, period?.year])).toEqual([
    ['target-rate', 2022],
    ['target-rate', 2025],
  ]);
  expect(rows(table)).toEqual(['leaf Hà Nội', 'leaf Bắc Kạn']);
});

test('a column of items that is headed "Chỉ tiêu" is the unit column, and is said to be guessed', () => {
  const table = read({
    rows: [
      ['Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch', 'Thực hiện'],
      ['Số người tham gia BHXH', 'người', 100, 90],
      ['Số người tham gia BHYT', 'người', 1000, 950],
    ],
  });
  expect(roles(table)).toBe('unit? | other | target-headcount | actual');
  expect(problems(table)).toContain('role-guessed A1');
});
