import type { CellValue } from '../../src/table/cells.ts';
import { lineKind } from '../../src/table/places/line-words.ts';
import { type Sheet, read } from './report.ts';

const around = (above: readonly (readonly CellValue[])[], below: Sheet['rows'] = []) => {
  const table = [
    ['STT', 'Đơn vị', 'Dân số', 'Kế hoạch', 'Thực hiện'],
    [1, 'Hiệp An', 14000, 13300, 9870],
    [2, 'Đà Loan', 12306, 11690, 10780],
    [null, 'Tổng cộng', 26306, 24990, 20650],
  ];
  return read({ rows: [...above, ...table, ...below] }).around;
};

test('title, form, document, unit line and period above; notes and sources below', () => {
  expect(
    around(
      [
        ['BẢO HIỂM XÃ HỘI TỈNH LÂM ĐỒNG', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        ['BHXH HUYỆN ĐỨC TRỌNG', null, null, 'Độc lập - Tự do - Hạnh phúc'],
        ['Số: 412/BC-BHXH', null, null, 'Đức Trọng, ngày 05 tháng 9 năm 2023'],
        ['Biểu số 02'],
        ['BÁO CÁO TÌNH HÌNH THỰC HIỆN CHỈ TIÊU'],
        ['BAO PHỦ BHYT 8 THÁNG NĂM 2023'],
        ['(Kèm theo Báo cáo số 412/BC-BHXH ngày 05/9/2023)'],
        ['(Số liệu tính đến 31/8/2023)', null, null, null, 'Đơn vị tính: nghìn người'],
      ],
      [
        ['(*) Dân số theo niên giám thống kê năm 2022'],
        ['Nguồn: BHXH huyện'],
        [null, null, null, 'Đức Trọng, ngày 05 tháng 9 năm 2023'],
        ['NGƯỜI LẬP BIỂU', null, null, 'GIÁM ĐỐC'],
        ['Nguyễn Thị Hoa', null, null, 'Trần Văn Bình'],
      ],
    ),
  ).toEqual({
    title: { text: 'BÁO CÁO TÌNH HÌNH THỰC HIỆN CHỈ TIÊU BAO PHỦ BHYT 8 THÁNG NĂM 2023', cell: 'A5' },
    form: { text: 'Biểu số 02', cell: 'A4' },
    document: { text: '(Kèm theo Báo cáo số 412/BC-BHXH ngày 05/9/2023)', cell: 'A7' },
    unitLine: { text: 'Đơn vị tính: nghìn người', cell: 'E8', people: 3 },
    period: { text: '(Số liệu tính đến 31/8/2023)', cell: 'A8', when: { year: 2023, month: 8, day: 31 } },
    notes: [
      { text: '(*) Dân số theo niên giám thống kê năm 2022', cell: 'A13' },
      { text: 'Nguồn: BHXH huyện', cell: 'A14' },
    ],
  });
});

test.each([
  ['BIỂU TỔNG HỢP BHYT 9 THÁNG NĂM 2024', { year: 2024, month: 9 }],
  ['Kết quả thực hiện tính đến 31/8/2023', { year: 2023, month: 8, day: 31 }],
  ['TÌNH HÌNH THỰC HIỆN QUÝ III NĂM 2023', { year: 2023, month: 9 }],
  ['GIAO CHỈ TIÊU NĂM 2025', { year: 2025 }],
])('the period that a title names: %s', (title, when) => {
  expect(around([[title]]).period?.when).toEqual(when);
});

test('the date of the document is not the period', () => {
  expect(around([['KẾT QUẢ THỰC HIỆN'], ['(Kèm theo Công văn số 9/BHXH ngày 05/9/2023)']]).period).toBeUndefined();
});

test('a table alone has nothing around it', () => {
  expect(around([])).toEqual({ notes: [] });
});

test('a unit line over the first table holds for the second one too, unless that has its own', () => {
  const rows = (unit: CellValue): Sheet['rows'] => [
    ['ĐVT: nghìn người'],
    ['STT', 'Đơn vị', 'Dân số', 'Tham gia BHYT'],
    [1, 'Hiệp An', 14, 9],
    [],
    [unit],
    ['STT', 'Đơn vị', 'LLLĐ', 'Tham gia BHXH'],
    [1, 'Hiệp An', 8, 2],
  ];
  const second = (unit: CellValue) => {
    const bottom = { top: 5, left: 0, bottom: 6, right: 3 };
    return read({ rows: rows(unit) }, { selected: bottom }).around.unitLine;
  };
  expect(second(null)).toMatchObject({ people: 3, cell: 'A1' });
  expect(second('ĐVT: người')).toMatchObject({ people: 0, cell: 'A5' });
});

test.each([
  ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'letterhead'],
  ['Độc lập - Tự do - Hạnh phúc', 'letterhead'],
  ['Số:      /BC-UBND', 'letterhead'],
  ['UBND THỊ XÃ ĐÔNG HÒA', 'letterhead'],
  ['Biểu số 01/BHXH', 'form'],
  ['Phụ lục II', 'form'],
  ['(Ban hành kèm theo Quyết định số 546/QĐ-TTg)', 'document'],
  ['ĐVT: %', 'unit'],
  ['Tính đến hết tháng 8/2023', 'as-of'],
  ['Đông Hòa, ngày      tháng 3 năm 2023', 'date'],
  ['* Không tính lực lượng vũ trang', 'note'],
  ['Ghi chú', 'note'],
  ['Nguồn: Niên giám thống kê', 'source'],
  ['Nơi nhận:', 'recipients'],
  ['TM. ỦY BAN NHÂN DÂN', 'signature'],
  ['KT. GIÁM ĐỐC', 'signature'],
  ['(Ký, ghi rõ họ tên)', 'signature'],
  ['(tiếp theo)', 'continued'],
  ['Trang 2/5', 'continued'],
  ['BÁO CÁO KẾT QUẢ THỰC HIỆN CHỈ TIÊU BHYT', undefined],
  ['BHXH, BHYT NĂM 2023', undefined],
  ['Xã Hiệp An', undefined],
  ['Chủ Chí', undefined],
])('%s', (text, kind) => {
  expect(lineKind(text)).toBe(kind);
});
