import { COMPARISON_WORDS } from './comparison-words.ts';
import type { Phrases } from './header-meaning.ts';

/** The words of report headers (domain page, header synonyms). Case, diacritics, tone placement and i/y do not matter. */
export const HEADER_WORDS: readonly Phrases[] = [
  { meaning: 'ordinal', phrases: ['số thứ tự', 'số TT'], alone: ['STT', 'TT', 'thứ tự', 'No'] },
  {
    meaning: 'unit',
    phrases: [
      ...['đơn vị', 'tên đơn vị', 'đơn vị hành chính', 'địa phương', 'tên địa phương', 'địa bàn', 'danh mục'],
      ...['tên tỉnh', 'tên huyện', 'tên xã', 'tên phường', 'tên thôn', 'tên trường', 'tổ dân phố', 'khu phố'],
      ...['huyện TP', 'huyện thị xã', 'tỉnh thành phố', 'xã phường', 'phường xã', 'thôn bản', 'cơ quan BHXH'],
      ...['BHXH cơ sở', 'bảo hiểm xã hội cơ sở', 'nội dung'],
    ],
    alone: [
      ...['tỉnh', 'huyện', 'quận', 'thị xã', 'thành phố', 'TP', 'xã', 'phường', 'thị trấn', 'đặc khu'],
      ...['thôn', 'bản', 'ấp', 'trường', 'tên'],
    ],
  },
  { meaning: 'other', phrases: ['đơn vị tính', 'thuộc diện'], alone: ['ĐVT'] },
  {
    meaning: 'unit-code',
    phrases: ['mã ĐVHC', 'mã đơn vị', 'mã xã', 'mã huyện', 'mã số', 'mã tỉnh', 'mã trường', 'mã cơ quan'],
    alone: ['mã'],
  },
  {
    meaning: 'base',
    base: 'population',
    phrases: [
      ...['dân số', 'tổng dân số', 'tổng số dân', 'số dân', 'nhân khẩu', 'số nhân khẩu', 'số khẩu', 'tổng số khẩu'],
      ...['tổng nhân khẩu', 'tổng số nhân khẩu', 'population'],
    ],
  },
  {
    meaning: 'base',
    base: 'labour-force',
    phrases: ['LLLĐ', 'lực lượng lao động', 'số lao động', 'tổng số lao động'],
    alone: ['lao động'],
  },
  {
    meaning: 'base',
    base: 'labour-force-of-working-age',
    phrases: [
      ...['LLLĐ trong độ tuổi', 'LLLĐ trong độ tuổi lao động', 'lực lượng lao động trong độ tuổi'],
      ...['lực lượng lao động trong độ tuổi lao động', 'lao động trong độ tuổi', 'số lao động trong độ tuổi'],
      ...['số người trong độ tuổi lao động', 'người trong độ tuổi lao động', 'dân số trong độ tuổi lao động'],
    ],
  },
  {
    meaning: 'base',
    base: 'employed',
    phrases: [
      ...['lao động có việc làm', 'người lao động có việc làm', 'số lao động có việc làm', 'lao động đang làm việc'],
      ...['số lao động đang làm việc', 'LLLĐ đang làm việc', 'lực lượng lao động đang làm việc'],
      ...['số người lao động có việc làm', 'số người có việc làm'],
    ],
  },
  {
    meaning: 'base',
    base: 'employed-of-working-age',
    phrases: [
      ...['LLLĐ trong độ tuổi đang làm việc', 'lực lượng lao động trong độ tuổi đang làm việc'],
      ...['lao động trong độ tuổi đang làm việc', 'lao động trong độ tuổi có việc làm'],
    ],
  },
  {
    meaning: 'base',
    base: 'students',
    phrases: [
      ...['tổng số HSSV', 'số HSSV', 'số học sinh', 'tổng số học sinh', 'số học sinh sinh viên', 'sĩ số'],
      ...['tổng số học sinh sinh viên', 'tổng số HS', 'số HS', 'số HS SV', 'tổng số HS SV', 'tổng số em'],
    ],
  },
  {
    meaning: 'base',
    base: 'amount-due',
    phrases: ['phải thu', 'số phải thu', 'số tiền phải thu', 'tổng số phải thu', 'tổng phải thu', 'số phải đóng'],
  },
  {
    meaning: 'target',
    phrases: [
      ...['chỉ tiêu', 'chỉ tiêu giao', 'chỉ tiêu được giao', 'CT giao', 'CT được giao', 'kế hoạch', 'kế hoạch giao'],
      ...['kế hoạch được giao', 'KH giao', 'KH được giao', 'KH năm', 'mục tiêu', 'nhiệm vụ', 'dự toán', 'dự toán thu'],
      ...['kế hoạch thu', 'nghị quyết', 'target', 'plan'],
    ],
    alone: ['KH', 'CT', 'NQ'],
  },
  { meaning: 'assigned', phrases: ['giao', 'được giao', 'phân bổ'] },
  {
    meaning: 'actual',
    phrases: [
      ...['thực hiện', 'đã thực hiện', 'số thực hiện', 'kết quả', 'kết quả thực hiện', 'ước thực hiện', 'hiện có'],
      ...[
        'lũy kế',
        'lũy kế thực hiện',
        'kỳ này',
        'kỳ báo cáo',
        'năm nay',
        'tháng này',
        'ước TH',
        'TH đến',
        'TH lũy kế',
        'KQ thực hiện',
        'actual',
        'đạt được',
      ],
    ],
    alone: ['TH', 'KQTH'],
  },
  {
    meaning: 'participation',
    phrases: [
      ...['tham gia', 'đã tham gia', 'đang tham gia', 'số tham gia', 'số người tham gia', 'số người đã tham gia'],
      ...['số người đang tham gia', 'tổng số người tham gia', 'có thẻ', 'số người có thẻ', 'số thẻ', 'đã cấp thẻ'],
      ...['số đối tượng tham gia', 'số em tham gia'],
    ],
  },
  {
    meaning: 'count',
    phrases: [
      'số người',
      'tổng số người',
      'số lượng',
      'tổng số',
      'số tuyệt đối',
      'số tiền',
      'tổng số tiền',
      'số đối tượng',
    ],
    alone: ['người', 'số', 'tổng', 'TS', 'SL', 'cộng'],
  },
  ...COMPARISON_WORDS,
];

/** Words that may stand beside an `alone` phrase without changing it: units, times, small connecting words. */
export const FILLERS =
  'năm tháng quý ngày đến hết cuối kỳ tính tại thời điểm cả của các và theo trong người em thẻ đồng đ triệu tỷ nghìn % / ' +
  'là số tổng giai đoạn học';
