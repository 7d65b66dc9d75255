import type { Bilingual } from './language.ts';
import type { ProblemWords } from './problem-words.ts';

/** Planning and applying a write. */
export const WRITE_SENTENCES = {
  'not-empty': {
    vi: 'Ô này đang có “{text}” và sẽ bị thay thế.',
    en: 'The cell holds “{text}” and would be replaced.',
    action: { vi: 'Hãy xác nhận, hoặc chuyển dữ liệu sang chỗ khác.', en: 'Confirm, or move its content elsewhere.' },
  },
  'nothing-to-write': {
    vi: 'Với các cột đã nhận ra thì không tính được kết quả nào đã chọn.',
    en: 'None of the chosen results can be made from the columns recognised.',
    action: {
      vi: 'Hãy chỉ ra cột chỉ tiêu hoặc mẫu số trong danh sách cột, hoặc chọn thêm cột kết quả.',
      en: 'Choose the target or denominator in the list of columns, or choose more result columns.',
    },
  },
  'no-room': {
    vi: 'Bên phải bảng không còn đủ cột để ghi kết quả.',
    en: 'There are not enough columns to the right of the table for the results.',
    action: {
      vi: 'Hãy chuyển bảng sang trái hoặc sang trang tính khác.',
      en: 'Move the table to the left or to another sheet.',
    },
  },
  'merged-target': {
    vi: 'Vùng sẽ ghi kết quả có ô gộp.',
    en: 'The results would fall on merged cells.',
    action: { vi: 'Hãy bỏ gộp ô hoặc dời nội dung đó.', en: 'Unmerge them or move them.' },
  },
  'array-formula-target': {
    vi: 'Ô này thuộc một công thức mảng hoặc công thức dùng chung nên không ghi riêng được.',
    en: 'The cell is part of an array or shared formula and cannot be changed alone.',
    action: { vi: 'Hãy chuyển công thức sang chỗ khác.', en: 'Move the formula elsewhere.' },
  },
  'list-header': {
    vi: 'Ô này là tiêu đề cột của bảng Excel “{list}” nên không ghi đè được.',
    en: 'The cell is a column header of the Excel table “{list}” and cannot be replaced.',
    action: { vi: 'Hãy dời bảng hoặc chọn cột khác.', en: 'Move the table or choose other columns.' },
  },
  'protected-sheet': {
    vi: 'Trang tính “{sheet}” đang được bảo vệ; chương trình không tự bỏ bảo vệ.',
    en: 'The sheet “{sheet}” is protected; the program never unprotects a sheet by itself.',
    action: {
      vi: 'Hãy bỏ bảo vệ (Xem lại › Bỏ bảo vệ trang tính) rồi làm lại.',
      en: 'Unprotect it (Review › Unprotect Sheet) and try again.',
    },
  },
  'changed-since': {
    vi: 'Ô này đã thay đổi sau khi xem trước.',
    en: 'The cell has changed since the preview.',
    action: { vi: 'Hãy đọc lại bảng rồi ghi.', en: 'Read the table again, then write.' },
  },
  'cell-edit-mode': {
    vi: 'Một ô đang được nhập dở.',
    en: 'A cell is being edited.',
    action: {
      vi: 'Hãy nhấn Enter hoặc Esc trong Excel rồi làm lại.',
      en: 'Press Enter or Esc in Excel, then try again.',
    },
  },
  'filtered-rows': {
    vi: 'Bảng đang được lọc nên không ghi được.',
    en: 'The table is filtered and cannot be written.',
    action: { vi: 'Hãy bỏ lọc rồi làm lại.', en: 'Clear the filter and try again.' },
  },
  'not-a-range': {
    vi: 'Đang chọn một hình hoặc biểu đồ.',
    en: 'A shape or chart is selected.',
    action: { vi: 'Hãy bấm vào một ô trong bảng.', en: 'Click a cell of the table.' },
  },
  'several-areas': {
    vi: 'Đang chọn nhiều vùng rời nhau.',
    en: 'Several separate areas are selected.',
    action: { vi: 'Hãy chọn một vùng chữ nhật duy nhất.', en: 'Select one rectangle.' },
  },
  'host-failed': {
    vi: 'Excel không thực hiện được thao tác này (mã {reason}).',
    en: 'Excel could not do this (code {reason}).',
    action: {
      vi: 'Hãy thử lại; nếu vẫn lỗi, hãy lưu và mở lại sổ tính.',
      en: 'Try again; if it still fails, save the workbook and open it again.',
    },
  },
  'host-too-old': {
    vi: 'Phiên bản Excel này chưa hỗ trợ {needed}.',
    en: 'This version of Excel lacks {needed}.',
    action: {
      vi: 'Hãy cập nhật Excel, hoặc dùng bàn làm việc trong trình duyệt.',
      en: 'Update Excel, or use the workbench in the browser.',
    },
  },
  'nothing-to-take-back': {
    vi: 'Không có lần ghi nào để khôi phục.',
    en: 'There is no write to take back.',
    action: {
      vi: 'Hãy đóng tệp mà không lưu nếu muốn bỏ các thay đổi khác.',
      en: 'Close the file without saving if you want to drop other changes.',
    },
  },
  cancelled: {
    vi: 'Đã dừng theo yêu cầu; chưa ghi gì.',
    en: 'Stopped as asked; nothing was written.',
    action: { vi: 'Hãy bắt đầu lại khi cần.', en: 'Start again when you need it.' },
  },
} as const satisfies Record<string, ProblemWords>;

/** How results were made: nothing is wrong, so there is nothing to do. */
export const PROVENANCE_SENTENCES = {
  'how-coverage': {
    vi: '{indicator}: tỷ lệ bao phủ = “{actual}” / “{denominator}”.',
    en: '{indicator}: coverage rate = “{actual}” / “{denominator}”.',
  },
  'how-target': {
    vi: '{indicator}: so với “{target}” ({comparator}); {rounding}.',
    en: '{indicator}: compared with “{target}” ({comparator}); {rounding}.',
  },
  'how-joined': {
    vi: '{indicator}: {columns} lấy từ “{source}”; kết quả được ghi bằng giá trị.',
    en: '{indicator}: {columns} come from “{source}”; results are written as values.',
  },
} as const satisfies Record<string, Bilingual>;
