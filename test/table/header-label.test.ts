import { type LabelMeaning, readLabel } from '../../src/table/header/header-label.ts';

describe('what a header says by itself', () => {
  test.each<[LabelMeaning | undefined, readonly string[]]>([
    ['ordinal', ['STT', 'TT', 'Số TT', 'Số thứ tự', 'No', 'stt', 'so thu tu', 'No.']],
    [
      'unit',
      [
        ...['Đơn vị', 'Tên đơn vị', 'Địa phương', 'Địa bàn', 'Huyện/TP', 'Huyện, thị xã, thành phố', 'Xã/phường'],
        ...['Xã, phường, thị trấn', 'Tên xã', 'Thôn/bản', 'Tổ dân phố', 'Khu phố', 'Trường', 'Cơ quan BHXH'],
        ...['BHXH cơ sở', 'Danh mục', 'don vi', 'dia phuong', 'xa phuong', 'HUYỆN', 'Tên\nđơn vị', 'Xã'],
      ],
    ],
    ['unit-code', ['Mã ĐVHC', 'Mã đơn vị', 'Mã xã', 'Mã số', 'ma xa']],
    [
      'other',
      [
        ...['Đơn vị tính', 'ĐVT', 'Số thẻ hết hạn trong tháng', 'Số thẻ đã gia hạn', 'Số thẻ cấp mới', 'Quỹ BHYT'],
        ...['Số người dừng tham gia', 'Số người hưởng BHXH một lần', 'Số người tham gia giảm'],
      ],
    ],
    [
      'eligible',
      ['Số người phải tham gia', 'Số HS phải tham gia', 'Số lao động thuộc diện tham gia', 'Dự kiến tham gia'],
    ],
    [
      'base',
      [
        ...['Dân số', 'Tổng dân số', 'Dân số trung bình', 'Dân số thường trú', 'Nhân khẩu', 'Số khẩu', 'Số dân'],
        ...['LLLĐ', 'Lực lượng lao động', 'LLLĐ trong độ tuổi', 'Lao động có việc làm', 'Số lao động', 'Sĩ số'],
        ...['Tổng số HSSV', 'Số học sinh', 'Số phải thu', 'Dân số đến 31/12/2022 (người)', 'dan so', 'LLLD'],
        ...['Dân số (người)', 'Dân số trong độ tuổi lao động'],
      ],
    ],
    [
      'target',
      [
        ...[
          'Chỉ tiêu',
          'Chỉ tiêu giao',
          'Chỉ tiêu giao (%)',
          'CT giao',
          'Kế hoạch',
          'KH giao',
          'KH năm',
          'KH năm 2023',
        ],
        ...['KH', 'KH 2023', 'Kế hoạch UBND tỉnh giao', 'UBND tỉnh giao', 'BHXH VN giao', 'HĐND giao', 'Mục tiêu'],
        ...['Nhiệm vụ', 'Dự toán', 'Nghị quyết', 'chi tieu', 'kh giao', 'Tỷ lệ bao phủ BHYT được giao (%)'],
        ...['Chỉ tiêu giao (% dân số)', 'Chỉ tiêu số người tham gia BHYT', 'Số người được giao', 'Tỷ lệ giao'],
        ...['Chỉ tiêu BHXH Việt Nam giao năm 2023', 'Kế hoạch giao đầu năm 2023', 'Kế hoạch thực hiện năm 2023'],
        ...['Tỷ lệ chỉ tiêu', 'Ch\u1ec9\u00a0ti\u00eau', 'KH BHYT'],
        ...['KH lũy kế', 'Lũy kế KH', 'KH 8T lũy kế', 'KH LK', 'KH điều chỉnh', 'Dự kiến KH 2025', 'Số giao'],
        ...['Số người tham gia theo kế hoạch', 'Tham gia theo KH', 'Yêu cầu (%)', 'KH phát triển mới', 'Dự toán thu'],
      ],
    ],
    [
      'actual',
      [
        ...['Thực hiện', 'TH', 'Kết quả', 'Kết quả thực hiện', 'Hiện có', 'Lũy kế', 'Luỹ kế', 'Ước thực hiện'],
        ...['Thực hiện đến 31/8/2023', 'TH 8 tháng', 'TH 6 tháng đầu năm 2023', 'thuc hien', 'luy ke'],
        ...['Kết quả thực hiện kế hoạch', 'Lũy kế từ đầu năm', 'Lũy kế từ đầu năm đến nay', 'Cuối kỳ', 'Hiện nay'],
        ...['Ước cả năm', 'Ước TH', 'Dự kiến thực hiện'],
      ],
    ],
    [
      'participation',
      [
        ...['Số người tham gia', 'Số người đã tham gia', 'Đã tham gia', 'Số thẻ', 'Số người tham gia BHYT'],
        ...['Dân số tham gia BHYT', 'Số học sinh tham gia', 'Số lao động đang tham gia BHXH', 'so nguoi tham gia'],
        ...['Tổng số người tham gia BHXH bắt buộc', 'Số người có thẻ BHYT', 'Số người tham gia (không tính LLVT)'],
        ...['Người dân tham gia', 'Số người tham gia cuối kỳ'],
      ],
    ],
    ['rate', ['Tỷ lệ', 'Tỉ lệ', 'Tỷ lệ %', 'Tỷ lệ (%)', '%', 'ty le', 'TL (%)', 'Thực hiện (%)', 'Tỷ lệ chậm đóng']],
    [
      'coverage',
      [
        ...[
          'Tỷ lệ bao phủ',
          'Độ bao phủ',
          'Tỷ lệ tham gia',
          'Tỷ lệ so dân số',
          '% dân số',
          '% LLLĐ',
          'Tỷ lệ bao phủ (%)',
        ],
        ...['Tỷ lệ dân số tham gia BHYT', 'Tỷ lệ tham gia BHYT so với dân số', 'Tham gia (%)', 'ty le bao phu'],
      ],
    ],
    [
      'attainment',
      [
        ...[
          '% KH',
          '% so KH',
          'Tỷ lệ % so với kế hoạch',
          'Tỷ lệ hoàn thành',
          'Mức độ hoàn thành',
          '% hoàn thành',
          'Đạt %',
        ],
        ...[
          'So với chỉ tiêu',
          'TH/KH',
          'Tỷ lệ đạt',
          'Kết quả thực hiện so với kế hoạch (%)',
          'Tỷ lệ đạt so với kế hoạch',
        ],
        ...['Đạt', 'Tỷ lệ TH/KH (%)', 'So sánh TH/KH (%)', 'So với KH giao'],
      ],
    ],
    [
      'gap',
      [
        ...['Còn thiếu', 'Còn phải thực hiện', 'Còn phải phát triển', 'Cần phát triển thêm', 'Số người cần vận động'],
        ...['Thiếu so KH', 'Chênh lệch', 'Tăng (+)/giảm (-)', 'So sánh', 'Còn phải phát triển để đạt chỉ tiêu giao'],
        ...['Số người còn phải phát triển', 'Kế hoạch còn lại', 'Chưa thực hiện', 'Chưa TH', 'Số tiền chưa thu'],
      ],
    ],
    [
      'change',
      [
        ...['Tăng, giảm so với cùng kỳ', 'Tăng so cùng kỳ (%)', 'So sánh 2024/2023', 'Chênh lệch so với 31/12/2023'],
        ...['TH năm nay/năm trước (%)', 'Tăng/giảm so với tháng trước', 'So T7 (+/-)'],
      ],
    ],
    ['previous', ['Cùng kỳ', 'Cùng kỳ năm trước', 'Năm trước', 'Đầu năm', 'Tháng trước', 'Thực hiện cùng kỳ 2022']],
    [
      'not-insured',
      [
        ...[
          'Chưa tham gia',
          'Số người chưa tham gia BHYT',
          'Chưa có thẻ',
          'Chưa T.gia',
          'Ko tham gia',
          'chua tham gia',
        ],
        ...['Cưa tham gia', 'Chư tham gia', 'Chứ tham gia', 'Cùa tham gia', 'Chuwa tham gia', 'Chưatham gia'],
      ],
    ],
    ['note', ['Ghi chú', 'Nguyên nhân', 'Giải thích']],
    ['count', ['Số người', 'Số lượng', 'Tổng số', 'Người', 'Số tiền chậm đóng']],
    [undefined, ['BHYT', 'BHXH bắt buộc', 'Năm 2023', '31/12/2022', 'UBND tỉnh', '', 'Hiệp An', 'x'.repeat(300)]],
  ])('%s', (meaning, texts) => {
    expect(texts.map((text) => [text, readLabel(text).meaning])).toEqual(texts.map((text) => [text, meaning]));
  });

  test.each([
    ['BHXH bắt buộc', 'BHXH_BB'],
    ['Số người tham gia BHXH tự nguyện', 'BHXH_TN'],
    ['BHXH (bao gồm cả bắt buộc và tự nguyện)', 'BHXH_CHUNG'],
    ['BHXH', 'BHXH_CHUNG'],
    ['Bảo hiểm thất nghiệp', 'BHTN'],
    ['BHTN', 'BHTN'],
    ['Bảo hiểm y tế', 'BHYT'],
    ['Số thẻ BHYT', 'BHYT'],
    ['BHYT hộ gia đình', 'BHYT_HO_GIA_DINH'],
    ['BHYT học sinh, sinh viên', 'BHYT_HOC_SINH'],
    ['BHYT HSSV', 'BHYT_HOC_SINH'],
    ['bhxh tu nguyen', 'BHXH_TN'],
    ['Bắt buộc', 'BHXH_BB'],
    ['Số tiền chậm đóng', 'TY_LE_CHAM_DONG'],
    ['Nợ', 'TY_LE_CHAM_DONG'],
    ['Chỉ tiêu BHXH Việt Nam giao', undefined],
    ['UBND tỉnh giao', undefined],
    ['Thu BHXH, BHYT, BHTN', 'SO_THU'],
    ['No', undefined],
  ])('%s names the indicator %s', (text, code) => {
    expect(readLabel(text).indicator).toBe(code);
  });

  test.each([
    ['LLLĐ', 'labour-force'],
    ['LLLĐ trong độ tuổi', 'labour-force-of-working-age'],
    ['Người lao động có việc làm', 'employed'],
    ['LLLĐ trong độ tuổi đang làm việc', 'employed-of-working-age'],
    ['Lực lượng lao động trong độ tuổi đang làm việc', 'employed-of-working-age'],
    ['Dân số trung bình', 'population'],
    ['Tổng số học sinh, sinh viên', 'students'],
    ['Số phải thu', 'amount-due'],
  ])('%s is the denominator %s', (text, base) => {
    expect(readLabel(text).base).toBe(base);
  });

  test.each([
    ['Thực hiện đến 31/8/2023', 20230831],
    ['TH 8/2023', 20230899],
    ['Năm 2022', 20229999],
    ['31.12.2022', 20221231],
    ['Thực hiện', undefined],
  ])('%s is of the period %s', (text, period) => {
    expect(readLabel(text).period).toBe(period);
  });

  test.each(['Cưa tham gia', 'Chứ tham gia', 'Cưa thực hiện'])('%s is never sure', (text) => {
    expect(readLabel(text).slip).toBe(true);
  });

  test.each([
    ['9 tháng đầu năm', true],
    ['TH 6T/2024', true],
    ['8 tháng 2024', true],
    ['Từ đầu năm', true],
    ['Tháng 9', false],
    ['T9/2024', false],
    ['Đến ngày 8 tháng 9', false],
    ['4 tháng cuối năm', false],
    ['1 tháng', false],
  ])('%s counts since January: %s', (text, cumulative) => {
    expect(readLabel(text).cumulative).toBe(cumulative);
  });

  test('a header with one wrong tone is recognised and marked', () => {
    expect(readLabel('Dấn số')).toMatchObject({ meaning: 'base', slip: true });
    expect(readLabel('Dân số')).toMatchObject({ meaning: 'base', slip: false });
  });
});
