import fc from 'fast-check';
import { type Label, type LabelMeaning, readLabel } from '../../src/table/header/header-label.ts';

/** The words that headers are made of, by what they mean. */
const VOCABULARY: readonly (readonly [LabelMeaning, string])[] = (
  [
    ['ordinal', 'STT|TT|Số TT|Số thứ tự|No'],
    ['unit', 'Đơn vị|Tên đơn vị|Địa phương|Địa bàn|Huyện/TP|Huyện, thị xã, thành phố|Xã/phường|Xã, phường, thị trấn'],
    ['unit', 'Tên xã|Thôn/bản|Tổ dân phố|Khu phố|Trường|Cơ quan BHXH|BHXH cơ sở|Danh mục|ĐVHC'],
    ['unit-code', 'Mã ĐVHC|Mã đơn vị|Mã xã|Mã số'],
    ['base', 'Dân số|Tổng dân số|Dân số trung bình|Dân số thường trú|Dân số thực tế|Nhân khẩu|Số khẩu|Số dân'],
    ['base', 'LLLĐ|Lực lượng lao động|LLLĐ trong độ tuổi|Lao động trong độ tuổi|Số lao động|Lao động có việc làm'],
    ['base', 'Lao động đang làm việc|Lực lượng lao động trong độ tuổi|Người lao động có việc làm|Dân số toàn tỉnh'],
    ['base', 'Lực lượng lao động trong độ tuổi đang làm việc|Tổng số HSSV|Số học sinh|Tổng số học sinh|Sĩ số'],
    ['base', 'Phải thu|Số phải thu'],
    ['target', 'Chỉ tiêu|Chỉ tiêu giao|Chỉ tiêu được giao|CT giao|Kế hoạch|Kế hoạch giao|KH giao|KH năm|Kế hoạch năm'],
    ['target', 'Kế hoạch UBND tỉnh giao|UBND tỉnh giao|BHXH VN giao|HĐND giao|Nghị quyết|Mục tiêu|Nhiệm vụ|Dự toán'],
    ['target', 'Kế hoạch (được) giao|KH năm 2024|Chỉ tiêu (%)|K.hoạch|Dự toán thu'],
    ['actual', 'Thực hiện|TH|Kết quả|Kết quả thực hiện|Hiện có|Lũy kế|Luỹ kế|Ước thực hiện|TH 9T/2024|Thực hiện¹'],
    ['participation', 'Số người tham gia|Số người đã tham gia|Đã tham gia|Số thẻ'],
    ['rate', 'Tỷ lệ|Tỉ lệ|Tỷ lệ %|Tỷ lệ (%)|T.lệ|Tỷ lệ nợ|Tỷ lệ chậm đóng'],
    ['coverage', 'Tỷ lệ bao phủ|Độ bao phủ|Tỷ lệ tham gia|Tỷ lệ so dân số|% dân số|% LLLĐ|Tỷ lệ bao phủ BHYT'],
    ['attainment', '% KH|% so KH|Tỷ lệ % so với kế hoạch|Tỷ lệ hoàn thành|Mức độ hoàn thành|% hoàn thành|Đạt %'],
    ['attainment', 'So với chỉ tiêu|TH/KH|Tỷ lệ đạt'],
    ['gap', 'Còn thiếu|Còn phải thực hiện|Còn phải phát triển|Cần phát triển thêm|Số người cần vận động|Thiếu so KH'],
    ['gap', 'Chênh lệch|Tăng (+)/giảm (-)|So sánh'],
    ['previous', 'Cùng kỳ|Cùng kỳ năm trước|Năm trước|Đầu năm|Tháng trước'],
    ['not-insured', 'Chưa tham gia|Số người chưa tham gia BHYT|Chưa có thẻ'],
    ['note', 'Ghi chú|Nguyên nhân|Giải thích'],
    ['count', 'Số tiền chậm đóng|SL|Số lượng'],
  ] as const
).flatMap(([meaning, texts]) => texts.split('|').map((text) => [meaning, text] as const));

/** What a label says, without its text and without how it was spelled. */
function said(label: Label): unknown {
  const { text: _, slip: __, known: ___, assigner, ...rest } = label;
  return { ...rest, assigned: assigner !== undefined };
}

test.each(VOCABULARY.map(([meaning, text]) => [text, meaning] as const))('%s is a header of %s', (text, meaning) => {
  expect(readLabel(text)).toMatchObject({ meaning, slip: false });
});

/** The same words as another machine, program or hand writes them. */
const writings = fc.record({
  form: fc.constantFrom('NFC', 'NFD'),
  tones: fc.constantFrom('new', 'old'),
  accents: fc.boolean(),
  letters: fc.constantFrom('as printed', 'lower', 'upper'),
  between: fc.constantFrom(' ', '\n', '\r\n', '\u00a0', '  ', ' \n'),
  around: fc.constantFrom(['', ''], ['', ':'], [' ', ' (*)'], ['', ' (1)'], ['"', '"'], ['', '*']),
});

const OLD_TONES: readonly (readonly [string, string])[] = [
  ['òa', 'oà'],
  ['óa', 'oá'],
  ['ỏa', 'oả'],
  ['ọa', 'oạ'],
  ['ũy', 'uỹ'],
  ['ủy', 'uỷ'],
  ['ụy', 'uỵ'],
  ['úy', 'uý'],
  ['ùy', 'uỳ'],
];

function written(text: string, how: typeof writings extends fc.Arbitrary<infer How> ? How : never): string {
  let result = text.normalize('NFC');
  for (const [now, before] of OLD_TONES) {
    result = how.tones === 'old' ? result.replaceAll(now, before) : result.replaceAll(before, now);
  }
  if (!how.accents) {
    result = result
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/đ/g, 'd')
      .replace(/Đ/g, 'D');
  }
  if (how.letters === 'lower') result = result.toLowerCase();
  if (how.letters === 'upper') result = result.toUpperCase();
  const [before = '', after = ''] = how.around;
  return before + result.replaceAll(' ', how.between).normalize(how.form) + after;
}

test('a header means the same in every encoding, tone placement, case and line break, with and without diacritics', () => {
  fc.assert(
    fc.property(fc.constantFrom(...VOCABULARY), writings, ([, text], how) => {
      const label = readLabel(written(text, how));
      expect(said(label)).toEqual(said(readLabel(text)));
      expect(label.slip).toBe(false);
    }),
    { numRuns: 2000 },
  );
});
