import type { Bilingual } from './language.ts';

/** What a worksheet function says in the message of an error cell. Excel shows one text to everybody, so both languages stand in it. */
export const FUNCTION_SENTENCES = {
  'shapes-differ': {
    vi: 'Các vùng phải cùng số dòng và số cột.',
    en: 'Ranges must have the same shape.',
  },
  'source-error': { vi: 'Ô nguồn đang báo lỗi {error}.', en: 'A source cell holds the error {error}.' },
  'count-needed': {
    vi: 'Cần số nguyên không âm, ghi bằng số; “12.306” dạng chữ phải đổi thành số.',
    en: 'A whole number, 0 or more, is needed; text such as “12.306” must become a number.',
  },
  'rate-needed': {
    vi: 'Cần tỷ lệ không âm, ví dụ 95% hoặc 0,95.',
    en: 'A rate such as 95% or 0.95 is needed.',
  },
  'rate-too-large': {
    vi: 'Tỷ lệ này lớn hơn 1.000%; 95 phần trăm ghi là 95% hoặc 0,95.',
    en: 'This rate is above 1,000%; 95 percent is written 95% or 0.95.',
  },
  'number-between': {
    vi: 'Cần số nguyên từ {least} đến {most}.',
    en: 'A whole number from {least} to {most} is needed.',
  },
  'flag-needed': { vi: 'Cần TRUE hoặc FALSE.', en: 'TRUE or FALSE is needed.' },
  'word-unknown': {
    vi: 'Không hiểu “{text}”. Có thể ghi: {words}.',
    en: '“{text}” is not understood. Use one of: {words}.',
  },
  'one-cell-needed': { vi: 'Số cần phân bổ phải ở một ô.', en: 'What is shared out must stand in one cell.' },
  'one-line-needed': {
    vi: 'Cần một cột hoặc một dòng, không phải bảng nhiều cột.',
    en: 'One column or one row is needed, not a table.',
  },
  'figure-needed': {
    vi: 'Cần số đã công bố, ví dụ 168.596, 86,90% hoặc hơn 99,91%.',
    en: 'A published figure such as 168.596, 86,90% or hơn 99,91% is needed.',
  },
  'date-needed': {
    vi: 'Cần một ngày, ví dụ 01/07/2026.',
    en: 'A date such as 01/07/2026 (day first) is needed.',
  },
  'cannot-calculate': { vi: 'Không tính được.', en: 'Cannot be calculated.' },
  'too-large': { vi: 'Số quá lớn để tính chính xác.', en: 'The number is too large to be exact.' },
  'no-baseline': {
    vi: 'Cần số liệu 31/12 năm trước; với số phát sinh trong năm (phát triển mới, số thu) ghi 0.',
    en: 'The stock at the end of the year before is needed; for a flow (new people, revenue) enter 0.',
  },
  'outside-period': { vi: 'Số tháng đã qua lớn hơn số tháng của kỳ.', en: 'More months are over than the period has.' },
  'period-over': { vi: 'Kỳ kế hoạch đã hết.', en: 'No month of the period is left.' },
  'no-geometric-path': {
    vi: 'Không giảm đều phần chưa tham gia được khi tỷ lệ từ 100% trở lên.',
    en: 'The uncovered cannot shrink evenly to 100% or more.',
  },
  'no-parameter': {
    vi: 'Chưa có mức quy định cho ngày này.',
    en: 'No legal value is known for this date.',
  },
  'below-floor': {
    vi: 'Thu nhập chọn đóng thấp hơn mức tối thiểu {bound} đồng.',
    en: 'The chosen income is below the least allowed, {bound} đồng.',
  },
  'above-ceiling': {
    vi: 'Thu nhập chọn đóng cao hơn mức tối đa {bound} đồng.',
    en: 'The chosen income is above the most allowed, {bound} đồng.',
  },
  'above-caps': {
    vi: 'Không phân bổ hết được: tổng mức trần thiếu {shortage} người.',
    en: 'Not feasible: the caps together are {shortage} people short of the total.',
  },
  'below-floors': {
    vi: 'Không phân bổ được: tổng mức sàn vượt {shortage} người.',
    en: 'Not feasible: the floors together need {shortage} people more than the total.',
  },
  'cap-below-floor': {
    vi: 'Không phân bổ được: mức trần thấp hơn mức sàn {shortage} người (ô thứ {at}).',
    en: 'Not feasible: a cap is below its floor by {shortage} people (cell {at}).',
  },
  'zero-weights': {
    vi: 'Không phân bổ hết được: mọi trọng số bằng 0, còn {shortage} người.',
    en: 'Not feasible: all weights are 0 and {shortage} people are left.',
  },
  'blank-weight': {
    vi: 'Thiếu trọng số (ô thứ {at}); đơn vị không được giao ghi 0.',
    en: 'A weight is missing (cell {at}); enter 0 for a unit that gets nothing.',
  },
  'negative-weight': { vi: 'Trọng số âm (ô thứ {at}).', en: 'A weight is negative (cell {at}).' },
  'unreadable-weight': { vi: 'Trọng số phải là số (ô thứ {at}).', en: 'A weight must be a number (cell {at}).' },
  'cap-not-whole': {
    vi: 'Mức trần phải là số nguyên không âm (ô thứ {at}).',
    en: 'A cap must be a whole number, 0 or more (cell {at}).',
  },
  'floor-not-whole': {
    vi: 'Mức sàn phải là số nguyên không âm (ô thứ {at}).',
    en: 'A floor must be a whole number, 0 or more (cell {at}).',
  },
  'total-not-whole': {
    vi: 'Số cần phân bổ phải là số nguyên không âm.',
    en: 'What is shared out must be a whole number, 0 or more.',
  },
} as const satisfies Record<string, Bilingual>;

/** What CHECK calls a published figure. */
export const FIGURE_WORDS = {
  count: 'số thực hiện',
  denominator: 'mẫu số',
  coverage: 'tỷ lệ bao phủ',
  'target-rate': 'chỉ tiêu tỷ lệ',
  attainment: 'tỷ lệ đạt',
  gap: 'còn thiếu',
  'target-headcount': 'chỉ tiêu',
  'gap-in-points': 'còn thiếu (điểm %)',
} as const;

/** What CHECK says in a cell, and what may explain a contradiction. */
export const CHECK_WORDS = {
  consistent: 'Khớp',
  'not-contradicted': 'Không thấy mâu thuẫn',
  contradictory: 'Mâu thuẫn',
  or: 'hoặc',
  perhaps: 'có thể do',
  'two-targets': 'có hai chỉ tiêu',
  'two-denominators': 'có hai mẫu số',
  'divided-prints': 'chia hai số đã làm tròn',
} as const;
