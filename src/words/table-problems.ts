import type { ProblemWords } from './problem-words.ts';

/** Finding the table and its columns: what is wrong, and what to do. */
export const TABLE_SENTENCES = {
  'no-table': {
    vi: 'Không tìm thấy bảng trong vùng {area}.',
    en: 'No table was found in {area}.',
    action: {
      vi: 'Hãy chọn cả dòng tiêu đề (Đơn vị, Dân số, Chỉ tiêu, Thực hiện…) và các dòng số liệu bên dưới.',
      en: 'Select the header row (unit, population, target, actual…) together with the rows below it.',
    },
  },
  'empty-area': {
    vi: 'Vùng {area} không có dữ liệu.',
    en: 'The area {area} is empty.',
    action: { vi: 'Hãy chọn vùng có bảng số liệu.', en: 'Select the area that holds the table.' },
  },
  'no-unit-column': {
    vi: 'Không nhận ra cột tên đơn vị (Đơn vị, Xã/phường, Trường…).',
    en: 'No column of unit names was recognised.',
    action: { vi: 'Hãy chỉ ra cột đó trong danh sách cột.', en: 'Choose it in the list of columns.' },
    terminal: { vi: 'Hãy chỉ ra cột đó, ví dụ --column B=unit.', en: 'Name it, such as --column B=unit.' },
  },
  'no-target-column': {
    vi: 'Không có cột chỉ tiêu (Chỉ tiêu giao, Kế hoạch…) cho “{indicator}”, nên chỉ tính được tỷ lệ, chưa so được với chỉ tiêu.',
    en: 'There is no target column for “{indicator}”, so the rate can be calculated but not compared with a target.',
    action: {
      vi: 'Nếu bảng có chỉ tiêu, hãy chỉ ra cột đó.',
      en: 'If the table has one, choose it in the list of columns.',
    },
    terminal: {
      vi: 'Nếu bảng có chỉ tiêu, hãy chỉ ra cột đó, ví dụ --column D=target-headcount hoặc D=target-rate.',
      en: 'If the table has one, name it, such as --column D=target-headcount or D=target-rate.',
    },
  },
  'no-actual-column': {
    vi: 'Không có cột số thực hiện (Thực hiện, Số người tham gia…).',
    en: 'There is no column of actual counts (actual, participants…).',
    action: { vi: 'Hãy chỉ ra cột đó trong danh sách cột.', en: 'Choose it in the list of columns.' },
    terminal: { vi: 'Hãy chỉ ra cột đó, ví dụ --column E=actual.', en: 'Name it, such as --column E=actual.' },
  },
  'no-denominator-column': {
    vi: 'Không có cột mẫu số (Dân số, Lực lượng lao động…) cho “{indicator}”, nên không tính được tỷ lệ bao phủ.',
    en: 'There is no denominator column (population, labour force…) for “{indicator}”, so the coverage rate cannot be calculated.',
    action: { vi: 'Nếu bảng có mẫu số, hãy chỉ ra cột đó.', en: 'If the table has one, choose it.' },
    terminal: {
      vi: 'Nếu bảng có mẫu số, hãy chỉ ra cột đó, ví dụ --column C=denominator.',
      en: 'If the table has one, name it, such as --column C=denominator.',
    },
  },
  'no-units': {
    vi: 'Dưới dòng tiêu đề không có dòng đơn vị nào.',
    en: 'There is no row of a unit below the header.',
    action: { vi: 'Hãy chọn cả các dòng số liệu.', en: 'Select the rows of figures as well.' },
  },
  'role-guessed': {
    vi: 'Tiêu đề “{header}” được hiểu là “{role}”.',
    en: 'The header “{header}” was read as “{role}”.',
    action: {
      vi: 'Nếu chưa đúng, hãy chọn lại trong danh sách cột.',
      en: 'If that is not right, choose again in the list of columns.',
    },
    terminal: {
      vi: 'Nếu chưa đúng, hãy thêm --column {letter}=… (xem --help).',
      en: 'If that is not right, add --column {letter}=… (see --help).',
    },
  },
  'role-asked': {
    vi: 'Tiêu đề “{header}” có thể hiểu nhiều cách ({roles}).',
    en: 'The header “{header}” can mean several things ({roles}).',
    action: { vi: 'Hãy chọn một cách trong danh sách cột.', en: 'Choose one in the list of columns.' },
    terminal: { vi: 'Hãy thêm --column {letter}=… (xem --help).', en: 'Add --column {letter}=… (see --help).' },
  },
  'hidden-rows': {
    vi: 'Có {count} dòng ẩn (dòng {rows}); số liệu của các dòng này vẫn được tính.',
    en: '{count} hidden rows (row {rows}) were read and counted as well.',
    action: { vi: 'Hãy bỏ ẩn nếu muốn xem lại các dòng đó.', en: 'Unhide them to look at them.' },
  },
  'hidden-columns': {
    vi: 'Có {count} cột ẩn (cột {columns}); các cột này vẫn được đọc.',
    en: '{count} hidden columns (column {columns}) were read as well.',
    action: { vi: 'Hãy bỏ ẩn nếu muốn xem lại các cột đó.', en: 'Unhide them to look at them.' },
  },
} as const satisfies Record<string, ProblemWords>;
