import { areaName } from '../../src/table/area.ts';
import { placeArea } from '../../src/table/places/choose-table.ts';
import { findTables } from '../../src/table/places/find-tables.ts';
import { type Sheet, sheet } from './report.ts';

const found = (report: Sheet): readonly string[] => {
  const cells = sheet(report);
  return findTables(cells, cells.area, new Set()).map((place) => areaName(placeArea(place)));
};

const HEADER = ['STT', 'Đơn vị', 'Dân số', 'Kế hoạch', 'Thực hiện'];
const unit = (n: number, name: string) => [n, name, 1000 * n, 950 * n, 900 * n];

describe('one table', () => {
  test('among letterhead, titles, notes and signatures, with no blank row between', () => {
    expect(
      found({
        rows: [
          ['BẢO HIỂM XÃ HỘI TỈNH LÂM ĐỒNG', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          ['BHXH HUYỆN ĐỨC TRỌNG', null, null, 'Độc lập - Tự do - Hạnh phúc'],
          ['Đơn vị báo cáo: BHXH huyện', null, null, 'Đơn vị nhận báo cáo: BHXH tỉnh'],
          ['Biểu số 01'],
          ['KẾT QUẢ THỰC HIỆN CHỈ TIÊU BHYT NĂM 2023'],
          [null, null, null, null, 'ĐVT: người'],
          HEADER,
          unit(1, 'Hiệp An'),
          unit(2, 'Đà Loan'),
          [null, 'Tổng cộng', 3000, 2850, 2700],
          ['Ghi chú: số liệu đến 31/8/2023'],
          [null, 'NGƯỜI LẬP BIỂU', null, 'GIÁM ĐỐC'],
          [null, 'Nguyễn Thị Hoa', null, 'Trần Văn Bình'],
        ],
      }),
    ).toEqual(['A7:E10']);
  });

  test('a unit that has reported nothing is its last row, a signature right below is not', () => {
    expect(
      found({ rows: [HEADER, unit(1, 'Hiệp An'), [2, 'Đà Loan'], [null, 'Người lập biểu', null, 'Giám đốc']] }),
    ).toEqual(['A1:E3']);
  });

  test('numbers in the notes are no rows', () => {
    expect(
      found({
        rows: [
          HEADER,
          unit(1, 'Hiệp An'),
          unit(2, 'Đà Loan'),
          [null, 'Tổng cộng', 3000, 2850, 2700],
          [],
          [null, 'Số xã đạt chỉ tiêu', 1],
          ['Nơi nhận:', null, null, null, 45_184],
        ],
        formats: [[], [], [], [], [], [], [null, null, null, null, 'dd/mm/yyyy']].map((row) =>
          row.map((f) => f ?? 'General'),
        ),
      }),
    ).toEqual(['A1:E4']);
  });

  test('goes on after its header is printed again on the next page', () => {
    expect(
      found({
        rows: [
          ['TÌNH HÌNH THAM GIA BHYT'],
          HEADER,
          ['A', 'B', 1, 2, 3],
          unit(1, 'Hiệp An'),
          unit(2, 'Đà Loan'),
          [],
          ['Biểu số 01 (tiếp theo)'],
          HEADER,
          ['A', 'B', 1, 2, 3],
          unit(3, 'Ninh Gia'),
          [null, 'Tổng cộng', 6000, 5700, 5400],
        ],
      }),
    ).toEqual(['A2:E11']);
  });

  test('whose figures are all text, percentages among them', () => {
    const row = (n: number, name: string) => [String(n), name, '14.000', '95%', '92,5%', '97,4%', '10.780 người'];
    expect(
      found({
        rows: [
          ['STT', 'Đơn vị', 'Dân số', 'Chỉ tiêu', 'Tỷ lệ bao phủ', 'So với chỉ tiêu', 'Thực hiện'],
          row(1, 'Hiệp An'),
          row(2, 'Đà Loan'),
          row(3, 'Ninh Gia'),
        ],
      }),
    ).toEqual(['A1:G4']);
  });

  test('with narrow empty columns between its indicators', () => {
    expect(
      found({
        rows: [
          ['STT', 'Đơn vị', 'Dân số', null, 'Kế hoạch', 'Thực hiện', null, 'Còn thiếu'],
          [1, 'Hiệp An', 1000, null, 950, 900, null, 50],
        ],
      }),
    ).toEqual(['A1:H2']);
  });

  test('with a second column of places among its figures', () => {
    expect(
      found({
        rows: [
          ['STT', 'Trường', 'Sĩ số', 'Địa bàn', 'Tham gia BHYT'],
          [1, 'THCS Hiệp An', 500, 'Hiệp An', 490],
        ],
      }),
    ).toEqual(['A1:E2']);
  });

  test('whose groups and remarks use words of headers', () => {
    expect(
      found({
        rows: [
          [...HEADER, 'Ghi chú'],
          ['I', 'Xã, phường thuộc huyện cũ', null, null, null, 'Kế hoạch giao bổ sung'],
          unit(1, 'Hiệp An'),
          ['II', 'Đơn vị mới sáp nhập', null, null, null, 'Chưa giao chỉ tiêu'],
          unit(2, 'Đà Loan'),
        ],
      }),
    ).toEqual(['A1:F5']);
  });

  test('beside whose columns a signature stands', () => {
    expect(
      found({
        rows: [
          [null, null, 'Xã', 'Dân số', 'Thực hiện'],
          [null, null, 'Hiệp An', 14_000, 12_900],
          [null, null, 'Đà Loan', 12_306, 11_400],
          [],
          [null, 'Người lập biểu', null, null, null, 'Giám đốc'],
          [null, 'Lê Thị Hoa', null, null, null, 'Trần Văn Bình'],
        ],
      }),
    ).toEqual(['C1:E3']);
  });

  test('goes on after "(tiếp theo)", though it begins with the name it began with', () => {
    expect(
      found({
        rows: [
          ['Thôn', 'Số khẩu', 'Đã tham gia'],
          ['Thôn 1', 600, 570],
          ['Thôn 2', 410, 400],
          [null, null, '(tiếp theo)'],
          ['Thôn', 'Số khẩu', 'Đã tham gia'],
          ['Thôn 1', 350, 344],
        ],
      }),
    ).toEqual(['A1:C6']);
    const numbered = [HEADER, unit(1, 'Thôn 1'), unit(2, 'Thôn 2'), HEADER, unit(3, 'Thôn 1')];
    expect(found({ rows: numbered })).toEqual(['A1:E5']);
  });

  test('far down a sheet', () => {
    const rows: Sheet['rows'] = [
      ...Array.from({ length: 300 }, (_, n) => (n % 3 ? [] : ['dòng ghi chép'])),
      HEADER,
      unit(1, 'Hiệp An'),
    ];
    expect(found({ rows })).toEqual(['A301:E302']);
  });
});

describe('several tables', () => {
  test('below each other, each with its title and header', () => {
    expect(
      found({
        rows: [
          ['1. Bảo hiểm y tế'],
          HEADER,
          unit(1, 'Hiệp An'),
          unit(2, 'Đà Loan'),
          ['2. BHXH tự nguyện'],
          ['STT', 'Đơn vị', 'LLLĐ', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ'],
          unit(1, 'Hiệp An'),
          unit(2, 'Đà Loan'),
        ],
      }),
    ).toEqual(['A2:E4', 'A6:F8']);
  });

  test('with the same header and titles of their own', () => {
    expect(
      found({
        rows: [
          ['Huyện Đức Trọng'],
          HEADER,
          unit(1, 'Hiệp An'),
          unit(2, 'Đà Loan'),
          [],
          ['Huyện Lâm Hà'],
          HEADER,
          unit(1, 'Đạ Đờn'),
          unit(2, 'Tân Văn'),
        ],
      }),
    ).toEqual(['A2:E4', 'A7:E9']);
  });

  test('with the same header, after a total, numbered anew', () => {
    const total = [null, 'Tổng cộng', 3000, 2850, 2700];
    expect(
      found({
        rows: [
          HEADER,
          unit(1, 'Hiệp An'),
          unit(2, 'Đà Loan'),
          total,
          [],
          HEADER,
          unit(1, 'Đạ Đờn'),
          unit(2, 'Tân Văn'),
          total,
        ],
      }),
    ).toEqual(['A1:E4', 'A6:E9']);
  });

  test('far below a long one', () => {
    const rows = [
      HEADER,
      ...Array.from({ length: 500 }, (_, n) => unit(n + 1, `Xã số ${n + 1}`)),
      [],
      ['Tên trường', 'Tổng số HSSV', 'Số em tham gia'],
      ['THPT Đức Trọng', 900, 890],
    ];
    expect(found({ rows })).toEqual(['A1:E501', 'A503:C504']);
  });

  test.each([[[]], [[null]]])('side by side, with or without an empty column between', (gap) => {
    const both = (a: Sheet['rows'][number], b: Sheet['rows'][number]) => [...a, ...gap, ...b];
    const shift = 5 + gap.length;
    const letter = (n: number) => String.fromCharCode(65 + n);
    expect(
      found({
        rows: [
          ['TÌNH HÌNH THAM GIA BHYT CÁC XÃ'],
          both(HEADER, HEADER),
          both(unit(1, 'Hiệp An'), unit(3, 'Ninh Gia')),
          both(unit(2, 'Đà Loan'), unit(4, 'Tà Hine')),
          both([null, null, null, null, null], [null, 'Tổng cộng', 10000, 9500, 9000]),
        ],
      }),
    ).toEqual(['A2:E4', `${letter(shift)}2:${letter(shift + 4)}5`]);
  });

  test('side by side, the right one further down', () => {
    const e = [null, null, null, null, null, null];
    expect(
      found({
        rows: [
          HEADER,
          [...unit(1, 'Hiệp An')],
          [...unit(2, 'Đà Loan'), null, 'Trường', 'Sĩ số', 'Tham gia BHYT'],
          [...unit(3, 'Tà Hine'), null, 'THCS Hiệp An', 500, 490],
          [...e, 'THPT Đức Trọng', 900, 900],
        ],
      }),
    ).toEqual(['A1:E4', 'G3:I5']);
  });

  test('a numbered title right above the second belongs to it', () => {
    expect(
      found({
        rows: [
          ['Đơn vị', 'Kế hoạch', 'Thực hiện'],
          ['Hiệp An', 950, 900],
          ['Đà Loan', 1900, 1800],
          [],
          [null, '2. BHXH tự nguyện'],
          [null, 'Đơn vị', 'LLLĐ', 'Số người tham gia'],
          [null, 'Hiệp An', 800, 90],
        ],
      }),
    ).toEqual(['A1:C3', 'B6:D7']);
  });

  test('the second soon after the first one printed its header again', () => {
    expect(
      found({
        rows: [
          HEADER,
          unit(1, 'Hiệp An'),
          HEADER,
          unit(2, 'Đà Loan'),
          ['2. BHXH tự nguyện'],
          ['TT', 'Tên đơn vị', 'Kế hoạch'],
          [1, 'Hiệp An', 90],
        ],
      }),
    ).toEqual(['A1:E4', 'A6:C7']);
  });

  test('with one first header row and other columns below it', () => {
    const top = ['TT', 'Đơn vị', 'BHYT'];
    expect(
      found({
        rows: [
          top,
          [null, null, 'Kế hoạch', 'Thực hiện'],
          [1, 'Hiệp An', 950, 900],
          [2, 'Đà Loan', 1900, 1800],
          top,
          [null, null, 'Dân số', 'Số người tham gia', 'Tỷ lệ'],
          [1, 'Ninh Gia', 1000, 930, 93],
        ],
      }),
    ).toEqual(['A1:D4', 'A5:E7']);
  });

  test('none where nothing looks like a table', () => {
    expect(found({ rows: [['Hướng dẫn'], ['Nhập số liệu vào các trang tính sau'], [1, 2, 3]] })).toEqual([]);
    expect(found({ rows: [] })).toEqual([]);
  });
});
