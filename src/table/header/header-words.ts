import { COMPARISON_WORDS } from './comparison-words.ts';
import type { Phrases } from './header-meaning.ts';

/** The words of report headers (domain page, header synonyms). Case, diacritics, tone placement and i/y do not matter. */
export const HEADER_WORDS: readonly Phrases[] = [
  { meaning: 'ordinal', phrases: 'số (thứ tự|TT)', alone: 'STT, TT, thứ tự, No, number' },
  {
    meaning: 'unit',
    phrases:
      'đơn vị, tên (đơn vị|ĐVHC|địa phương|tỉnh|huyện|xã|phường|thôn|trường|cơ quan|đại lý), đơn vị hành chính, ' +
      'địa phương, địa bàn, danh mục, nội dung, tổ dân phố, khu phố, huyện (TP|TX|thị xã), tỉnh (TP|thành phố), ' +
      'xã (phường|thị trấn|TT|/TT|đặc khu), phường (xã|TT|/TT|đặc khu), TT/xã, thôn (bản|ấp|TDP), cơ quan BHXH, ' +
      '(BHXH|bảo hiểm xã hội) cơ sở, cơ sở giáo dục, đại lý thu, tổ chức dịch vụ',
    alone:
      'tỉnh, huyện, quận, thị xã, thành phố, TP, xã, phường, thị trấn, đặc khu, ĐV, ĐVHC, TX, TDP, thôn, bản, ấp, ' +
      'buôn, trường, tên, unit, province, district, commune, ward, locality',
  },
  {
    meaning: 'other',
    phrases:
      'đơn vị tính, (|tổng )số (đơn vị|hộ), số (xã|trường), ' +
      '(|sắp |đã )hết (hạn|hiệu lực), đến hạn, gia hạn, cấp (lại|đổi|mới), thu hồi, ' +
      '(dừng|tạm dừng|ngừng|thôi) (tham gia|đóng), (đang|được|người) hưởng, hưởng (BHXH|chế độ|trợ cấp), bảo lưu, (|số |người |số người )tham gia (lại|giảm|trùng), ' +
      'tái tham gia, thẻ (giảm|trùng), ' +
      'quỹ (BHXH|BHYT|BHTN|lương|KCB), (|số )chi (BHXH|BHYT|BHTN|KCB|trả), kinh phí, chi phí, mức đóng',
    alone: 'ĐVT, hộ',
  },
  {
    meaning: 'eligible',
    phrases: 'thuộc diện(| tham gia), (phải|cần|đủ điều kiện|có khả năng|sẽ|đăng ký|dự kiến) tham gia',
  },
  {
    meaning: 'unit-code',
    phrases: 'mã (ĐVHC|đơn vị|đơn vị hành chính|ĐV|ĐBHC|xã|phường|huyện|tỉnh|thôn|trường|cơ quan|địa bàn|số)',
    alone: 'mã, code',
  },
  {
    meaning: 'base',
    base: 'population',
    phrases: '(|tổng )dân số, (|tổng )số dân, (|tổng |số |tổng số )nhân khẩu, (|tổng )số khẩu, population',
    alone: 'DS, (|tổng )khẩu',
  },
  {
    meaning: 'base',
    base: 'labour-force',
    phrases: 'LLLĐ, (LL|lực lượng) (LĐ|lao động), (|tổng )số (LĐ|lao động), (labour|labor) force',
    alone: '(|số )(lao động|LĐ|NLĐ|người lao động)',
  },
  {
    meaning: 'base',
    base: 'labour-force-of-working-age',
    phrases: '(người|số người|dân số) trong độ tuổi (lao động|LĐ), (lao động|LĐ) trong độ tuổi',
  },
  {
    meaning: 'base',
    base: 'employed',
    phrases: '(|số )(|người )(lao động|LĐ) (có|đang làm) việc(| làm), (|số )người có việc làm',
  },
  {
    meaning: 'base',
    base: 'students',
    phrases: '(|tổng )số (HS|HSSV|HS SV|học sinh|sinh viên|học sinh sinh viên), tổng (HSSV|học sinh|số em), sĩ số',
  },
  {
    meaning: 'base',
    base: 'amount-due',
    phrases: '(|số |số tiền |tổng |tổng số |tổng số tiền )phải thu, số (|tiền )phải đóng',
  },
  {
    meaning: 'target',
    phrases:
      '(kế hoạch|chỉ tiêu)(| giao| được giao), (KH|CT) (giao|được giao|năm|phát triển|điều chỉnh|ĐC|bổ sung), giao (KH|CT|kế hoạch|chỉ tiêu|dự toán), ' +
      'dự toán, (CT|chỉ tiêu) (KH|kế hoạch), KH cả năm, mục tiêu, nhiệm vụ, phấn đấu, (|mức )yêu cầu, theo (KH|CT|NQ), target, plan',
    alone: 'KH, CT',
  },
  { meaning: 'target', code: 'SO_THU', phrases: '(kế hoạch|KH|dự toán|chỉ tiêu) (|số )thu' },
  { meaning: 'target', code: 'PHAT_TRIEN_MOI', phrases: '(kế hoạch|KH|chỉ tiêu|CT) phát triển mới' },
  { meaning: 'target', document: true, phrases: 'nghị quyết', alone: 'NQ' },
  {
    meaning: 'assigned',
    phrases: '(|số |được |tỉnh |huyện |xã |thành phố |TP |TW |trung ương |cấp trên |ngành )giao, (|được )phân bổ',
  },
  {
    meaning: 'actual',
    phrases:
      '(|đã |số )thực hiện, (kết quả|KQ) thực hiện, kết quả, (|số )hiện có, kỳ (này|báo cáo), (năm nay|tháng này), ' +
      'TH (đến|tháng|năm), đã phát triển, (|số )đạt được, actual, result',
    alone: 'TH, KQTH, KQ, trong (tháng|kỳ|quý|năm), (|số |số người )cuối (kỳ|tháng|quý|năm), hiện (nay|tại), đến nay',
  },
  {
    meaning: 'actual',
    estimated: true,
    phrases: '(ước|dự kiến) (thực hiện|TH|đạt), ước kết quả',
    alone: 'ước, ƯTH',
  },
  {
    meaning: 'actual',
    cumulative: true,
    phrases:
      '(|số )lũy kế, lũy kế (|kể )từ đầu (năm|kỳ), lũy kế (thực hiện|TH), (thực hiện|TH) (lũy kế|LK), (|thực hiện |lũy kế )cộng dồn, LK TH, cumulative',
    alone: 'LK',
  },
  {
    meaning: 'participation',
    phrases:
      '(|đã |đang |số |người |số người |số người đã |số người đang |tổng số người |số đối tượng |số em )(tham gia), ' +
      '(|đã |số người |số người đã )có thẻ, (|tổng )số thẻ, đã cấp thẻ, (người|số|số người|đã|đang) TG, ' +
      'participants, insured(| persons)',
    alone: 'TG',
  },
  {
    meaning: 'count',
    phrases: '(|tổng )số (người|tiền), tổng số, số (lượng|đối tượng|tuyệt đối|ng), tuyệt đối, headcount',
    alone: 'người, số, tổng, TS, SL, cộng, persons, total',
  },
  ...COMPARISON_WORDS,
];

/** Words that may stand beside an `alone` phrase without changing it: units, times, small connecting words. */
export const FILLERS =
  'năm tháng quý ngày đến hết cuối kỳ tính tại thời điểm cả của các và theo trong người em thẻ đồng đ triệu tỷ nghìn % / ' +
  'là số tổng giai đoạn học đầu tw tu cp';
