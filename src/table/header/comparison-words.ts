import type { Phrases } from './header-meaning.ts';

const PLANS = '(KH|CT|NQ|kế hoạch|chỉ tiêu|mục tiêu|dự toán|nghị quyết)';

/** Header words for rates, comparisons and what is not calculated with: what other columns are told from. */
export const COMPARISON_WORDS: readonly Phrases[] = [
  {
    meaning: 'rate',
    phrases: 'tỷ lệ(| %), tỷ trọng, TL %, % tỷ lệ, (|số )tương đối, rate, percentage',
    alone: 'TL, %',
  },
  { meaning: 'rate', code: 'TY_LE_CHAM_DONG', phrases: 'tỷ lệ (nợ|nợ đọng|chậm đóng|chậm nộp)' },
  {
    meaning: 'other',
    phrases: 'tỷ lệ (sinh|hộ|nghèo|thất nghiệp|tăng|giảm|tử vong|hưởng|đóng góp|nam|nữ), đạt/chưa đạt',
  },
  {
    meaning: 'coverage',
    phrases:
      '(|tỷ lệ |tỷ lệ % |TL |% |độ |mức |mức độ )bao phủ, (tỷ lệ|tỷ lệ %|TL) (|người )tham gia, tỷ lệ (có thẻ|TG), ' +
      '(tỷ lệ|TL|%) BP, coverage(| rate)',
  },
  {
    meaning: 'attained',
    phrases:
      '(|tỷ lệ |TL |% |mức |mức độ )hoàn thành, (tỷ lệ|tỷ lệ %|TL|%|mức|mức độ) đạt, tỷ lệ đạt (%|được), ' +
      'đạt (%|tỷ lệ), (tỷ lệ|%) HT, tiến độ(| thực hiện), achievement, completion',
    alone: 'đạt, HT',
  },
  {
    meaning: 'against-plan',
    phrases:
      `(|% )so (|với )${PLANS}, (%|tỷ lệ %|/|TH/|thực hiện/|trên|hoàn thành|HT) ${PLANS}, ` +
      `đạt (|% |% so với )${PLANS}, % (TH|thực hiện) ${PLANS}, thực hiện kế hoạch %, % so, (|% )so (|với )giao, ` +
      '(|% )of plan, vs plan',
    alone: 'HTKH',
  },
  {
    meaning: 'against-base',
    phrases:
      '(so|so với|% so|% so với|%|/|trên) (dân số|tổng dân số|DS|LLLĐ|lực lượng lao động|HSSV|tổng số HSSV|' +
      'phải thu|số phải thu|tổng số), of population',
  },
  {
    meaning: 'against-past',
    phrases:
      '(|% )so (|với )(cùng kỳ|CK|năm trước|đầu năm|tháng trước|kỳ trước|quý trước), so với (năm|tháng), (tăng|giảm) so',
  },
  {
    meaning: 'gap',
    phrases:
      '(|số )còn thiếu, còn phải(| thực hiện| phát triển| TH| PT), cần (phát triển|phát triển thêm|PT|vận động|' +
      'tăng thêm|bổ sung), phải (vận động|phát triển), thiếu so(| với), còn lại, gap, remaining, ' +
      'chưa (đạt|thực hiện|TH|hoàn thành|phát triển|phát triển được|thu|thu được)',
    alone: 'thiếu',
  },
  {
    meaning: 'compared',
    phrases: 'chênh lệch, tăng (|/)giảm, so sánh, khoảng cách, vượt, difference',
    alone: 'tăng, giảm, CL',
  },
  {
    meaning: 'previous',
    phrases:
      'cùng kỳ(| năm trước| năm ngoái), (|TH |thực hiện )(năm|tháng|kỳ|quý) trước, năm ngoái, CK năm, (previous|last) year, same period',
    alone: 'CK',
  },
  { meaning: 'year-start', phrases: 'đầu (năm|kỳ)' },
  {
    meaning: 'not-insured',
    phrases:
      '(|số người )chưa (tham gia|có thẻ), chưa (có|TG|cấp thẻ|được cấp thẻ), không (tham gia|có thẻ), uninsured',
  },
  { meaning: 'note', phrases: 'ghi chú, nguyên nhân, giải thích, nhận xét', alone: 'lý do, note, notes, remarks' },
  {
    meaning: 'assigner',
    phrases:
      '(UBND|HĐND|ủy ban nhân dân|hội đồng nhân dân)(| tỉnh| huyện| xã| phường| thành phố| TP| thị xã| quận), ' +
      '(BHXH|bảo hiểm xã hội) (VN|Việt Nam|tỉnh|huyện|thành phố|TP|khu vực), BHXHVN, Thủ tướng(| Chính phủ), ' +
      'Chính phủ, TTg, TTCP, Bộ (Chính trị|Tài chính), (Tỉnh|Huyện|Thành|Thị|Đảng) ủy, Quốc hội, cấp trên, trung ương',
  },
  { meaning: 'time', cumulative: true, phrases: '(|kể |tính )từ đầu (năm|kỳ)' },
  { meaning: 'time', phrases: 'tháng (đầu năm|cuối năm|còn lại), quý, cả năm, dự kiến' },
  { meaning: 'of-which', phrases: 'trong đó, chia ra, bao gồm', alone: 'gồm' },
  { meaning: 'of-age', phrases: '(|trong )độ tuổi(| lao động| LĐ), trong độ' },
  { meaning: 'at-work', phrases: 'đang làm việc, có việc làm' },
  {
    meaning: 'unrelated',
    phrases:
      'chi tiết, dân sự, Hòa Thành, lao công, cộng đồng, có thể, phân bố, thứ tư, từ nguyên, hộ khẩu, ' +
      'công nợ, (tổng|số) thu nhập, chi tiêu công, kế toán, công đoàn, giao (dịch|thông)',
  },
];
