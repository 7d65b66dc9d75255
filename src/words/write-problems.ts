import type { Bilingual } from './language.ts';

/** Planning and applying a write, and how results were made. */
export const WRITE_SENTENCES = {
  'not-empty': {
    vi: 'Ô này đang có “{text}” và sẽ bị thay thế. Hãy xác nhận, hoặc chuyển dữ liệu sang chỗ khác.',
    en: 'The cell holds “{text}” and would be replaced. Confirm, or move its content elsewhere.',
  },
  'nothing-to-write': {
    vi: 'Với các cột đã nhận ra thì không tính được kết quả nào đã chọn. Hãy chỉ ra cột chỉ tiêu hoặc mẫu số trong danh sách cột, hoặc chọn thêm cột kết quả.',
    en: 'None of the chosen results can be made from the columns recognised. Choose the target or denominator in the list of columns, or choose more result columns.',
  },
  'no-room': {
    vi: 'Bên phải bảng không còn đủ cột để ghi kết quả.',
    en: 'There are not enough columns to the right of the table for the results.',
  },
  'merged-target': {
    vi: 'Vùng sẽ ghi kết quả có ô gộp. Hãy bỏ gộp ô hoặc dời nội dung đó.',
    en: 'The results would fall on merged cells. Unmerge them or move them.',
  },
  'array-formula-target': {
    vi: 'Ô này thuộc một công thức mảng hoặc công thức dùng chung nên không ghi riêng được. Hãy chuyển công thức sang chỗ khác.',
    en: 'The cell is part of an array or shared formula and cannot be changed alone. Move the formula elsewhere.',
  },
  'list-header': {
    vi: 'Ô này là tiêu đề cột của bảng Excel “{list}” nên không ghi đè được. Hãy dời bảng hoặc chọn cột khác.',
    en: 'The cell is a column header of the Excel table “{list}” and cannot be replaced. Move the table or choose other columns.',
  },
  'protected-sheet': {
    vi: 'Trang tính “{sheet}” đang được bảo vệ. Hãy bỏ bảo vệ (Xem lại › Bỏ bảo vệ trang tính) rồi làm lại; chương trình không tự bỏ bảo vệ.',
    en: 'The sheet “{sheet}” is protected. Unprotect it (Review › Unprotect Sheet) and try again; the program never unprotects a sheet by itself.',
  },
  'changed-since': {
    vi: 'Ô này đã thay đổi sau khi xem trước. Hãy đọc lại bảng rồi ghi.',
    en: 'The cell has changed since the preview. Read the table again, then write.',
  },
  'cell-edit-mode': {
    vi: 'Một ô đang được nhập dở. Hãy nhấn Enter hoặc Esc trong Excel rồi làm lại.',
    en: 'A cell is being edited. Press Enter or Esc in Excel, then try again.',
  },
  'filtered-rows': {
    vi: 'Bảng đang được lọc nên không ghi được. Hãy bỏ lọc rồi làm lại.',
    en: 'The table is filtered and cannot be written. Clear the filter and try again.',
  },
  'not-a-range': {
    vi: 'Đang chọn một hình hoặc biểu đồ. Hãy bấm vào một ô trong bảng.',
    en: 'A shape or chart is selected. Click a cell of the table.',
  },
  'several-areas': {
    vi: 'Đang chọn nhiều vùng rời nhau. Hãy chọn một vùng chữ nhật duy nhất.',
    en: 'Several separate areas are selected. Select one rectangle.',
  },
  'host-failed': {
    vi: 'Excel không thực hiện được thao tác này (mã {reason}). Hãy thử lại; nếu vẫn lỗi, hãy lưu và mở lại sổ tính.',
    en: 'Excel could not do this (code {reason}). Try again; if it still fails, save the workbook and open it again.',
  },
  'host-too-old': {
    vi: 'Phiên bản Excel này chưa hỗ trợ {needed}. Hãy cập nhật Excel, hoặc dùng bàn làm việc trong trình duyệt.',
    en: 'This version of Excel lacks {needed}. Update Excel, or use the workbench in the browser.',
  },
  'nothing-to-take-back': {
    vi: 'Không có lần ghi nào để khôi phục.',
    en: 'There is no write to take back.',
  },
  cancelled: { vi: 'Đã dừng theo yêu cầu; chưa ghi gì.', en: 'Stopped as asked; nothing was written.' },
  'how-coverage': {
    vi: '{indicator}: tỷ lệ bao phủ = “{actual}” / “{denominator}”.',
    en: '{indicator}: coverage rate = “{actual}” / “{denominator}”.',
  },
  'how-target': {
    vi: '{indicator}: so với “{target}” ({comparator}); {rounding}.',
    en: '{indicator}: compared with “{target}” ({comparator}); {rounding}.',
  },
} as const satisfies Record<string, Bilingual>;
