import type { ProblemWords } from './problem-words.ts';

/** Which column serves what, and of which period: what is unsure, and what to do. */
export const COLUMN_SENTENCES = {
  'targets-only': {
    vi: 'Bảng này chỉ có chỉ tiêu, chưa có số thực hiện.',
    en: 'This table holds targets only, no actual counts.',
    action: {
      vi: 'Hãy chọn trang có số thực hiện để ghép với các chỉ tiêu này.',
      en: 'Choose the sheet of actual counts to join with these targets.',
    },
  },
  'denominators-only': {
    vi: 'Bảng này chỉ có mẫu số (dân số, lao động…), chưa có số thực hiện.',
    en: 'This table holds denominators only (population, labour…), no actual counts.',
    action: {
      vi: 'Hãy chọn trang có số thực hiện để ghép với các mẫu số này.',
      en: 'Choose the sheet of actual counts to join with these denominators.',
    },
  },
  'no-plan-column': {
    vi: '“{indicator}” chỉ so với kế hoạch, mà bảng không có cột kế hoạch nên không tính được.',
    en: '“{indicator}” is compared with its plan only, and the table has no column of plans.',
    action: {
      vi: 'Hãy chỉ ra cột kế hoạch trong danh sách cột, hoặc ghép với trang có kế hoạch.',
      en: 'Choose the column of plans, or join a sheet that has them.',
    },
    terminal: {
      vi: 'Hãy chỉ ra cột kế hoạch, ví dụ --column D=target-headcount.',
      en: 'Name the column of plans, such as --column D=target-headcount.',
    },
  },
  'months-not-cumulated': {
    vi: 'Bảng có số từng tháng nhưng không có cột lũy kế, nên chưa biết kết quả từ đầu năm.',
    en: 'The table has figures for each month but no cumulated column, so the result since January is not known.',
    action: {
      vi: 'Hãy thêm cột lũy kế, hoặc chọn cột số thực hiện trong danh sách cột.',
      en: 'Add a cumulated column, or choose the column of actual counts.',
    },
  },
  'months-differ': {
    vi: '{unit}: cột “{column}” ghi {printed}, nhưng tính từ các tháng là {sum}, chênh lệch {difference}. Kết quả dùng số đã ghi.',
    en: '{unit}: “{column}” says {printed}, but the months come to {sum}, a difference of {difference}. The results use the printed number.',
    action: { vi: 'Hãy kiểm tra số các tháng và số lũy kế.', en: 'Check the months and the cumulated figure.' },
  },
  'column-guessed': {
    vi: 'Cột {letter} không có tiêu đề, được hiểu là “{role}”.',
    en: 'Column {letter} has no header and was read as “{role}”.',
    action: {
      vi: 'Nếu chưa đúng, hãy chọn lại trong danh sách cột.',
      en: 'If that is not right, choose again in the list of columns.',
    },
    terminal: {
      vi: 'Nếu chưa đúng, hãy thêm --column {letter}=… (xem --help).',
      en: 'If that is not right, add --column {letter}=… (see --help).',
    },
  },
  'rival-asked': {
    vi: 'Cột “{header}” cũng là “{role}”; hiện đang dùng cột “{taken}”.',
    en: '“{header}” is “{role}” as well; “{taken}” is used for now.',
    action: {
      vi: 'Nếu cần dùng cột này, hãy chọn lại trong danh sách cột.',
      en: 'If this one is meant, choose again in the list of columns.',
    },
    terminal: {
      vi: 'Nếu cần dùng cột này, hãy thêm --column {letter}=… (xem --help).',
      en: 'If this one is meant, add --column {letter}=… (see --help).',
    },
  },
  'denominator-taken': {
    vi: 'Có nhiều cột mẫu số; đang dùng “{header}”, không dùng “{others}”.',
    en: 'There are several denominators; “{header}” is used, not “{others}”.',
    action: {
      vi: 'Nếu cần mẫu số khác, hãy chọn lại trong danh sách cột.',
      en: 'If another one is meant, choose again in the list of columns.',
    },
    terminal: {
      vi: 'Nếu cần mẫu số khác, hãy thêm --column …=denominator cho cột đó (xem --help).',
      en: 'If another one is meant, add --column …=denominator for it (see --help).',
    },
  },
  'name-asked': {
    vi: '“{header}” đang được hiểu là “{taken}”, nhưng cũng có thể là “{others}”.',
    en: '“{header}” is read as “{taken}”, but may also mean “{others}”.',
    action: {
      vi: 'Hãy ghi rõ trong tiêu đề, hoặc chọn chỉ tiêu trong danh sách cột.',
      en: 'Write it in full in the header, or choose the indicator in the list of columns.',
    },
  },
  'target-of-another-year': {
    vi: 'Chỉ tiêu “{header}” là của năm {year}, còn số thực hiện là của năm {expected}.',
    en: 'The target “{header}” is of {year}, while the actual count is of {expected}.',
    action: { vi: 'Hãy kiểm tra có đúng chỉ tiêu cần so không.', en: 'Check that it is the target to compare with.' },
  },
} as const satisfies Record<string, ProblemWords>;
