import { readLabel } from '../../src/table/header/header-label.ts';
import type { TablePeriod } from '../../src/table/table.ts';

describe('a slip of one letter', () => {
  test.each([
    ['Chỉ tiu', 'chỉ tiêu', 'target'],
    ['Chỉ tiêuu giao', 'chỉ tiêu giao', 'target'],
    ['Chỉ itêu', 'chỉ tiêu', 'target'],
    ['Kế haọch', 'kế hoạch', 'target'],
    ['Kế hoặch giao', 'kế hoạch giao', 'target'],
    ['Thưc hiên', 'thực hiện', 'actual'],
    ['Thực hiệm', 'thực hiện', 'actual'],
    ['Luỹ kê', 'lũy kế', 'actual'],
    ['Số người tham gai', 'số người tham gia', 'participation'],
    ['Tỷ lê bao phũ', 'tỷ lệ bao phủ', 'coverage'],
    ['Tỷ lệ hoàn thàh', 'tỷ lệ hoàn thành', 'attainment'],
    ['Dâm số', 'dân số', 'base'],
    ['Dânsố', 'dân số', 'base'],
    ['Dân s ố', 'dân số', 'base'],
    ['Nhân khảu', 'nhân khẩu', 'base'],
    ['Trườg', 'trường', 'unit'],
    ['Đơn vj', undefined, undefined],
    ['Ghi chus', 'ghi chú', 'note'],
    ['Cùng kỳ năm trưóc', 'năm trước', 'previous'],
  ])('%s is %s', (text, known, meaning) => {
    const label = readLabel(text);
    expect([label.known, label.meaning, label.slip]).toEqual([known, meaning, known !== undefined]);
  });

  test('the labour force keeps its kind, however it is typed', () => {
    expect(readLabel('Lực lượng lao đông trong độ tuỏi').base).toBe('labour-force-of-working-age');
    expect(readLabel('LLLĐ trog độ tuổi').base).toBe('labour-force-of-working-age');
    expect(readLabel('LLLĐ trong độ tuổi đang làm vịêc').base).toBe('employed-of-working-age');
  });

  test.each([
    ...['Chi tiết', 'Chi tiet', 'Hộ khẩu', 'Hồ sơ', 'Số trẻ', 'Số DN', 'Phòng', 'Nhập khẩu', 'Dự đoán', 'Số nguồn'],
    ...['Cộng đồng', 'Công nợ', 'Lao công', 'Định mức', 'Danh số', 'Dân sự', 'Thường', 'Hòa Thành', 'Phong', 'BHNT'],
    ...['Tổng công ty', 'Hiếm có', 'Giải tích', 'Sổ sách', 'So sach', 'Độ tuổi', 'Thứ tư', 'Có thể'],
  ])('%s is another word, not one mistyped', (text) => {
    expect(readLabel(text)).toMatchObject({ slip: false });
    expect(readLabel(text).meaning).toBeUndefined();
  });

  test('rates of other things are no coverage', () => {
    for (const text of ['Tỷ lệ sinh', 'Tỷ lệ hộ nghèo (%)', 'Tỷ lệ thất nghiệp', 'Tỷ lệ nữ']) {
      expect(readLabel(text)).toMatchObject({ meaning: 'other', slip: false });
    }
  });
});

describe('abbreviations', () => {
  test.each([
    ['S.T.T', 'ordinal'],
    ['S T T', 'ordinal'],
    ['L.L.L.Đ', 'base'],
    ['Đ.vị', 'unit'],
    ['Đ.V.H.C', 'unit'],
    ['T.lệ (%)', 'rate'],
    ['K.hoạch năm 2024', 'target'],
    ['C.tiêu', 'target'],
    ['Th.hiện', 'actual'],
    ['S.lượng', 'count'],
    ['Số người TG', 'participation'],
    ['% DS', 'coverage'],
    ['% HTKH', 'attainment'],
    ['UTH năm 2024', 'actual'],
    ['ƯTH năm 2024', 'actual'],
    ['Xã/phường/TT', 'unit'],
  ])('%s is a header of %s', (text, meaning) => {
    expect(readLabel(text)).toMatchObject({ slip: false });
    expect(readLabel(text).meaning).toBe(meaning);
  });

  test.each([
    ['TH', ['thực hiện', 'tiểu học']],
    ['TH (%)', ['thực hiện', 'tiểu học']],
    ['KH', ['kế hoạch', 'Khánh Hòa']],
    ['TN', ['tự nguyện', 'thất nghiệp', 'Tây Ninh']],
    ['tt', ['thứ tự', 'thị trấn', 'Thủ tướng']],
    ['C.T', ['chỉ tiêu', 'chủ tịch']],
  ])('%s alone stays open', (text, senses) => {
    expect(readLabel(text).open?.map(({ words }) => words)).toEqual(senses);
  });

  test.each(['TH 9T/2024', 'KH năm 2024', 'KH giao', 'TH BHYT', 'BHXH TN', 'Số TT', 'CT giao', 'Thực hiện'])(
    '%s is settled by what stands beside it',
    (text) => {
      expect(readLabel(text).open).toBeUndefined();
    },
  );
});

test.each<[string, TablePeriod | undefined]>([
  ['T1', { month: 1 }],
  ['Th.3', { month: 3 }],
  ['TH8', { month: 8 }],
  ['Tháng 3', { month: 3 }],
  ['thang 03', { month: 3 }],
  ['tháng 3/2024', { year: 2024, month: 3 }],
  ['Tháng 3 năm 2024', { year: 2024, month: 3 }],
  ['T12/2023', { year: 2023, month: 12 }],
  ['T12-23', { year: 2023, month: 12 }],
  ['9 tháng đầu năm 2024', { year: 2024, month: 9 }],
  ['Thực hiện 8 tháng', { month: 8 }],
  ['4 tháng cuối năm', undefined],
  ['TH 9T/2024', { year: 2024, month: 9 }],
  ['Quý I', { month: 3 }],
  ['QUÝ IV/2023', { year: 2023, month: 12 }],
  ['Q3 2024', { year: 2024, month: 9 }],
  ['31/12/2023', { year: 2023, month: 12, day: 31 }],
  ['Đến 31.12.22', { year: 2022, month: 12, day: 31 }],
  ['Đến ngày 05 tháng 8 năm 2023', { year: 2023, month: 8, day: 5 }],
  ['Đến 31/8', { month: 8, day: 31 }],
  ['Thực hiện đến 31/8 (năm 2023)', { year: 2023, month: 8, day: 31 }],
  ['Năm 2024', { year: 2024 }],
  ['2024', { year: 2024 }],
  ['Giai đoạn 2021-2025', { year: 2025 }],
  ['Năm học 2023 - 2024', { year: 2024 }],
  ['So sánh 2023/2022', { year: 2023 }],
  ['31/2/2023', undefined],
  ['Tháng 13', undefined],
  ['NQ 12/2022/NQ-HĐND', undefined],
  ['QĐ 546/QĐ-TTg', undefined],
  ['(3)=(2)/(1)', undefined],
  ['Dân số', undefined],
])('%s is of the time %j', (text, when) => {
  expect(readLabel(text).when).toEqual(when);
});

test.each([
  ['Chỉ tiêu UBND tỉnh giao (%)', 'UBND tỉnh'],
  ['BHXH VN giao', 'BHXH VN'],
  ['Kế hoạch BHXH Việt Nam giao', 'BHXH Việt Nam'],
  ['Chỉ tiêu HĐND', 'HĐND'],
  ['Nghị quyết HĐND tỉnh', 'Nghị quyết HĐND tỉnh'],
  ['NQ HĐND giao', 'NQ HĐND'],
  ['Mục tiêu Nghị quyết 28-NQ/TW', 'Nghị quyết 28'],
  ['Thủ tướng Chính phủ giao', 'Thủ tướng Chính phủ'],
  ['Tỉnh giao', 'Tỉnh'],
  ['Chỉ tiêu huyện giao', 'huyện'],
  ['Chỉ tiêu được giao', undefined],
  ['Kế hoạch', undefined],
])('%s: assigned by %s', (text, assigner) => {
  expect(readLabel(text).assigner).toBe(assigner);
});

test.each([
  ['Lũy kế', true],
  ['Luỹ kế 9T', true],
  ['LK', true],
  ['Cộng dồn', true],
  ['TH lũy kế đến 31/8', true],
  ['Trong tháng', false],
  ['Cộng', false],
])('%s is cumulated: %s', (text, cumulative) => {
  expect(readLabel(text).cumulative).toBe(cumulative);
});

test.each([
  ['BHXHBB', 'BHXH_BB'],
  ['BB', 'BHXH_BB'],
  ['Số người tham gia bảo hiểm tự nguyện', 'BHXH_TN'],
  ['BHXH (chung)', 'BHXH_CHUNG'],
  ['BHXH (bao gồm cả BHXH bắt buộc và BHXH tự nguyện)', 'BHXH_CHUNG'],
  ['BH thất nghiệp', 'BHTN'],
  ['Tỷ lệ bao phủ BHYT', 'BHYT'],
  ['BHYT hộ gia đình (HGĐ)', 'BHYT_HO_GIA_DINH'],
  ['BHYT HSSV', 'BHYT_HOC_SINH'],
  ['Số người phát triển (tăng) mới', 'PHAT_TRIEN_MOI'],
  ['Phát triển được', 'PHAT_TRIEN_MOI'],
  ['Số thu BHXH, BHYT, BHTN', 'SO_THU'],
  ['Số thu BHXH, BHTN và BHYT', 'SO_THU'],
  ['Tỷ lệ chậm đóng', 'TY_LE_CHAM_DONG'],
  ['Tỷ lệ nợ đọng', 'TY_LE_CHAM_DONG'],
  ['Chậm đóng phải tính lãi', 'TY_LE_CHAM_DONG'],
  ['Health insurance', 'BHYT'],
])('%s names the indicator %s', (text, code) => {
  expect(readLabel(text).indicator).toBe(code);
});
