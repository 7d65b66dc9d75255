import type { ProblemWords } from './problem-words.ts';

/** Which table was read, and where else there are tables. */
export const PLACE_SENTENCES = {
  'header-above': {
    vi: 'Vùng chọn chỉ có phần số liệu; dòng tiêu đề được lấy ở {header}, và cả bảng {table} được tính.',
    en: 'The selection held figures only; the header was found in {header}, and the whole table {table} was calculated.',
    action: {
      vi: 'Nếu chỉ muốn tính một phần, hãy chọn phần đó cùng với dòng tiêu đề.',
      en: 'To calculate a part only, select that part together with the header.',
    },
  },
  'selection-widened': {
    vi: 'Vùng chọn không đủ một bảng, nên cả bảng {table} được tính.',
    en: 'The selection was no complete table, so the whole table {table} was calculated.',
    action: {
      vi: 'Nếu muốn tính bảng khác, hãy chọn bảng đó từ dòng tiêu đề.',
      en: 'For another table, select it from its header down.',
    },
  },
  'several-tables': {
    vi: 'Trang tính có nhiều bảng; đang tính bảng {table}. Các bảng khác: {tables}.',
    en: 'The sheet has several tables; {table} was calculated. The others: {tables}.',
    action: {
      vi: 'Muốn tính bảng khác, hãy chọn một ô trong bảng đó.',
      en: 'For another one, select a cell in it.',
    },
    terminal: {
      vi: 'Muốn tính bảng khác, hãy ghi địa chỉ của bảng đó sau --range.',
      en: 'For another one, give its address with --range.',
    },
  },
  'table-on-other-sheet': {
    vi: 'Trang tính “{asked}” không có bảng, nên bảng ở trang tính “{sheet}” được tính.',
    en: 'The sheet “{asked}” has no table, so the one on the sheet “{sheet}” was calculated.',
    action: {
      vi: 'Nếu chưa đúng, hãy mở trang tính cần tính rồi chọn bảng.',
      en: 'If that is not right, open the sheet you mean and select its table.',
    },
    terminal: {
      vi: 'Nếu chưa đúng, hãy ghi tên trang tính sau --sheet.',
      en: 'If that is not right, give the name of the sheet with --sheet.',
    },
  },
  'tables-on-other-sheets': {
    vi: 'Trang tính “{asked}” không có bảng; có bảng ở: {tables}.',
    en: 'The sheet “{asked}” has no table; there are tables on: {tables}.',
    action: {
      vi: 'Hãy mở trang tính có bảng cần tính rồi tính lại.',
      en: 'Open the sheet you mean and calculate again.',
    },
    terminal: { vi: 'Hãy ghi tên trang tính sau --sheet.', en: 'Give the name of the sheet with --sheet.' },
  },
} as const satisfies Record<string, ProblemWords>;
