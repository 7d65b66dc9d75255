import type { Bilingual } from './language.ts';

/** Why a column was recognised as what it is, as the end of a sentence: short, with the cell that says so. */
export const REASON_WORDS = {
  'header-words': { vi: 'tiêu đề “{words}” ở {cell}', en: 'the header “{words}” at {cell}' },
  'header-slip': {
    vi: 'tiêu đề “{words}” ở {cell}, gần giống “{known}”',
    en: 'the header “{words}” at {cell}, much like “{known}”',
  },
  'parent-header': {
    vi: 'tiêu đề “{words}” nằm dưới “{parent}” ở {cell}',
    en: 'the header “{words}” under “{parent}” at {cell}',
  },
  'title-words': { vi: 'tên bảng “{words}” ở {cell}', en: 'the title “{words}” at {cell}' },
  beside: {
    vi: 'tiêu đề “{words}” ở {cell}, cùng bảng có cột “{beside}”',
    en: 'the header “{words}” at {cell}, with “{beside}” in the table',
  },
  'open-word': {
    vi: '“{words}” ở {cell} cũng có thể là “{sense}”',
    en: '“{words}” at {cell} may also stand for “{sense}”',
  },
  'used-in': {
    vi: 'cột “{words}” ở {cell} được tính từ cột này',
    en: 'the column “{words}” at {cell} is calculated from it',
  },
  'rival-column': {
    vi: 'cột “{words}” ở {cell} cũng phù hợp',
    en: 'the column “{words}” at {cell} would serve as well',
  },
  'number-row': {
    vi: 'dòng số thứ tự cột ghi “{formula}” ở {cell}',
    en: 'the row of column numbers says “{formula}” at {cell}',
  },
  'cell-formula': { vi: 'công thức “{formula}” ở {cell}', en: 'the formula “{formula}” at {cell}' },
  recomputed: {
    vi: 'tính lại khớp cột {above} chia cột {below} ở {agreed}/{compared} dòng',
    en: 'recalculated: column {above} divided by column {below} agrees in {agreed} of {compared} rows',
  },
  'recomputed-difference': {
    vi: 'tính lại khớp cột {above} trừ cột {below} ở {agreed}/{compared} dòng',
    en: 'recalculated: column {above} less column {below} agrees in {agreed} of {compared} rows',
  },
  'recomputed-growth': {
    vi: 'tính lại khớp mức tăng, giảm của cột {above} so với cột {below} ở {agreed}/{compared} dòng',
    en: 'recalculated: the change of column {above} against column {below} agrees in {agreed} of {compared} rows',
  },
  'recomputed-points': {
    vi: 'tính lại khớp tỷ lệ (cột {above} chia cột {base}) trừ cột {below} ở {agreed}/{compared} dòng',
    en: 'recalculated: the rate (column {above} divided by {base}) less column {below} agrees in {agreed} of {compared} rows',
  },
  'recomputed-rates': {
    vi: 'tính lại khớp tỷ lệ (cột {above} chia cột {base}) chia cột {below} ở {agreed}/{compared} dòng',
    en: 'recalculated: the rate (column {above} divided by {base}) over column {below} agrees in {agreed} of {compared} rows',
  },
  'fits-several': {
    vi: 'tính lại “{words}” ở {cell} khớp với nhiều cách hiểu',
    en: 'recalculated, “{words}” at {cell} agrees with several readings',
  },
  'fits-none': {
    vi: 'tính lại “{words}” ở {cell} không khớp với cách hiểu nào',
    en: 'recalculated, “{words}” at {cell} agrees with no reading',
  },
  'months-add-up': {
    vi: 'bằng tổng các cột {first} đến {last} ở {agreed}/{compared} dòng',
    en: 'the sum of columns {first} to {last} in {agreed} of {compared} rows',
  },
  'months-end-with': {
    vi: 'bằng tháng cuối trong các cột {first} đến {last} ở {agreed}/{compared} dòng',
    en: 'the last month in columns {first} to {last} in {agreed} of {compared} rows',
  },
  'months-disagree': {
    vi: 'không bằng tổng và cũng không bằng tháng cuối của các cột {first} đến {last}',
    en: 'neither the sum nor the last month of columns {first} to {last}',
  },
  'year-unknown': {
    vi: 'có chỉ tiêu của nhiều năm mà số thực hiện không ghi năm; tạm dùng “{words}” ở {cell}',
    en: 'there are targets of several years and the actual names none; “{words}” at {cell} is used for now',
  },
  'values-percent': {
    vi: 'các giá trị như {text} ở {cell} trông giống tỷ lệ phần trăm',
    en: 'values such as {text} at {cell} look like percentages',
  },
  'values-people': {
    vi: 'các giá trị như {text} ở {cell} trông giống số người',
    en: 'values such as {text} at {cell} look like headcounts',
  },
  'values-names': { vi: 'các tên như “{text}” ở {cell}', en: 'names such as “{text}” at {cell}' },
  'values-parents': {
    vi: 'các tên như “{text}” ở {cell}, mỗi tên dùng cho nhiều dòng',
    en: 'names such as “{text}” at {cell}, each for several rows',
  },
  'values-codes': { vi: 'các mã như “{text}” ở {cell}', en: 'codes such as “{text}” at {cell}' },
  'values-numbering': { vi: 'các số thứ tự như “{text}” ở {cell}', en: 'numbering such as “{text}” at {cell}' },
  'values-notes': { vi: 'nội dung ghi chú như “{text}” ở {cell}', en: 'remarks such as “{text}” at {cell}' },
  'values-periods': { vi: 'các kỳ như “{text}” ở {cell}', en: 'periods such as “{text}” at {cell}' },
  'latest-period': { vi: 'kỳ mới nhất có số liệu ({periods})', en: 'the latest period with figures ({periods})' },
  'earlier-period': {
    vi: '“{words}” ở {cell} là kỳ cũ hơn “{period}”',
    en: '“{words}” at {cell} is earlier than “{period}”',
  },
  'only-one-left': { vi: 'không còn cột nào khác phù hợp', en: 'no other column fits' },
  chosen: { vi: 'do bạn chọn', en: 'you chose it' },
  remembered: { vi: 'bạn đã chọn cho bảng cùng mẫu', en: 'you chose it for a table of this layout' },
  'written-by-us': { vi: 'do chương trình ghi', en: 'written by this program' },
  'not-needed': { vi: 'cột “{words}” không cần cho phép tính', en: 'the column “{words}” is not needed' },
  'unknown-header': {
    vi: 'tiêu đề “{words}” không có từ nào quen thuộc',
    en: 'the header “{words}” holds no known word',
  },
  'no-header': { vi: 'cột không có tiêu đề', en: 'the column has no header' },
} as const satisfies Record<string, Bilingual>;
