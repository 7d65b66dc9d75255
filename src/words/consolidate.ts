import type { Bilingual } from './language.ts';

/** Words in the workbook that puts many reports together. */
export const CONSOLIDATED_WORDS = {
  sheet: { vi: 'Tổng hợp', en: 'Consolidated' },
  sources: { vi: 'Nguồn số liệu', en: 'Sources' },
  title: { vi: 'BẢNG TỔNG HỢP CHỈ TIÊU VÀ KẾT QUẢ THỰC HIỆN', en: 'TARGETS AND RESULTS CONSOLIDATED' },
  sourcesTitle: { vi: 'NGUỒN SỐ LIỆU', en: 'SOURCES' },
  period: { vi: '(Số liệu tháng {period})', en: '(Figures of {period})' },
  madeFrom: { vi: 'Lập từ {count} báo cáo.', en: 'Made from {count} reports.' },
  unread: {
    vi: 'Chưa có số liệu của {count} tệp không đọc được, xem trang “{sources}”.',
    en: 'The figures of {count} files that could not be read are missing, see the sheet “{sources}”.',
  },
  conflicts: {
    vi: 'Có {count} số liệu mâu thuẫn giữa các báo cáo, đã để trống.',
    en: '{count} figures on which reports contradict each other were left blank.',
  },
  otherMonths: { vi: 'Có {count} báo cáo của tháng khác.', en: '{count} reports are of another month.' },
  unitLine: { vi: 'Đơn vị tính: người', en: 'Unit: people' },
  unitLineRates: { vi: 'Đơn vị tính: người, %', en: 'Unit: people, %' },
  unitLineMoney: { vi: 'Đơn vị tính: người, đồng, %', en: 'Unit: people, đồng, %' },
  ordinal: { vi: 'STT', en: 'No' },
  code: { vi: 'Mã đơn vị', en: 'Code' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  total: { vi: 'Tổng cộng', en: 'Total' },
  targetPeople: { vi: 'Chỉ tiêu{by} (người)', en: 'Target{by} (people)' },
  targetMoney: { vi: 'Chỉ tiêu{by} (đồng)', en: 'Target{by} (đồng)' },
  targetRate: { vi: 'Chỉ tiêu{by} (%)', en: 'Target{by} (%)' },
  by: { vi: ' {assigner} giao', en: ' of {assigner}' },
  actual: { vi: 'Thực hiện', en: 'Actual' },
  late: { vi: 'Số tiền chậm đóng', en: 'Late payments' },
  unnamed: { vi: 'Chưa nêu tên chỉ tiêu', en: 'Indicator not named' },
  over: { vi: '{title} (so với {base})', en: '{title} (of {base})' },
  file: { vi: 'Tệp', en: 'File' },
  place: { vi: 'Trang tính', en: 'Sheet' },
  range: { vi: 'Vùng', en: 'Range' },
  toldBy: { vi: 'Tên đơn vị theo', en: 'Unit told by' },
  remarks: { vi: 'Điều cần xem', en: 'To be looked at' },
  notRead: { vi: 'Không đọc được', en: 'Not read' },
  more: { vi: '… và {count} điều khác', en: '… and {count} more' },
} as const satisfies Record<string, Bilingual>;

/** What a denominator counts, as the header of a column. */
export const DENOMINATOR_WORDS = {
  population: { vi: 'Dân số', en: 'Population' },
  'labour-force-of-working-age': { vi: 'LLLĐ trong độ tuổi', en: 'Labour force of working age' },
  'labour-force': { vi: 'Lực lượng lao động', en: 'Labour force' },
  employed: { vi: 'Lao động có việc làm', en: 'Employed' },
  'employed-of-working-age': { vi: 'Lao động trong độ tuổi đang làm việc', en: 'Employed of working age' },
  students: { vi: 'Số học sinh, sinh viên', en: 'Students' },
  'amount-due': { vi: 'Số phải thu', en: 'Amount due' },
  plan: { vi: 'Kế hoạch', en: 'Plan' },
} as const satisfies Record<string, Bilingual>;

/** What told whose report a file is. */
export const SUBJECT_WORDS = {
  'only-unit': { vi: 'dòng đơn vị duy nhất', en: 'its only unit' },
  title: { vi: 'tiêu đề', en: 'title' },
  letterhead: { vi: 'tên cơ quan', en: 'letterhead' },
  'total-row': { vi: 'dòng tổng', en: 'total row' },
  'sheet-name': { vi: 'tên trang tính', en: 'sheet name' },
  'file-name': { vi: 'tên tệp', en: 'file name' },
  nothing: { vi: 'không có, lấy tên tệp', en: 'nothing, the file’s name stands for it' },
  row: { vi: 'dòng của đơn vị', en: 'the unit’s row' },
} as const satisfies Record<string, Bilingual>;

/** What the command line says while and after many files are read. */
export const MANY_FILES_WORDS = {
  progress: {
    vi: '{done}/{total} tệp · {rate} tệp/giây · còn {left} · {file}',
    en: '{done}/{total} files · {rate}/s · {left} left · {file}',
  },
  seconds: { vi: '{count} giây', en: '{count} s' },
  minutes: { vi: '{count} phút', en: '{count} min' },
  read: { vi: 'Đã đọc {read}/{total} tệp trong {seconds} giây.', en: 'Read {read} of {total} files in {seconds} s.' },
  made: { vi: '{rows} đơn vị; đã ghi {file}', en: '{rows} units; wrote {file}' },
  units: {
    vi: '{rows} đơn vị; chưa ghi gì vào tệp, thêm -o TỆP.xlsx để ghi.',
    en: '{rows} units; nothing was written, add -o FILE.xlsx.',
  },
  unread: { vi: 'Không đọc được {count} tệp', en: '{count} files were not read' },
  skipped: { vi: 'Bỏ qua {count} tệp không phải sổ tính', en: '{count} other files were passed over' },
  folders: {
    vi: 'Không đọc các thư mục con: {folders}. Hãy ghi thêm tên chúng nếu cần.',
    en: 'Nothing in these folders was read: {folders}. Name them too if they are wanted.',
  },
  more: {
    vi: '… và {count} điều khác; xem đủ ở trang “{sheet}” hoặc bằng --json',
    en: '… and {count} more; see the sheet “{sheet}” or --json',
  },
  moreLines: { vi: '… và {count} điều khác; xem đủ bằng --json', en: '… and {count} more; see --json' },
  cancelled: { vi: 'Đã dừng theo yêu cầu; chưa ghi gì.', en: 'Stopped as asked; nothing was written.' },
  stopped: {
    vi: 'Đã dừng theo yêu cầu; đã ghi {count} tệp, tệp nào cũng trọn vẹn.',
    en: 'Stopped as asked; {count} files were written, each of them whole.',
  },
  line: { vi: '{file}: {text}', en: '{file}: {text}' },
  coverage: { vi: '{title} {coverage}', en: '{title} {coverage}' },
  attainment: { vi: 'đạt {attainment} chỉ tiêu, còn {remaining}', en: '{attainment} of target, {remaining} left' },
  problems: { vi: '{count} điều cần xem', en: '{count} to be looked at' },
  saved: { vi: '→ {file}', en: '→ {file}' },
} as const satisfies Record<string, Bilingual>;
