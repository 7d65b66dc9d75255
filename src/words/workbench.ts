import type { Bilingual } from './language.ts';

/** What the workbench page says around the grid and the pane. Gaps are `{name}`. */
export const WORKBENCH_SENTENCES = {
  product: { vi: 'Tỷ lệ bao phủ', en: 'Coverage planner' },
  loading: { vi: 'Đang mở bảng tính…', en: 'Opening the workbook…' },
  privacy: { vi: 'Dữ liệu không rời khỏi máy này', en: 'Your data never leaves this computer' },
  open: { vi: 'Mở tệp', en: 'Open file' },
  openHint: {
    vi: 'Mở tệp .xlsx trên máy này (Ctrl+O), hoặc kéo thả vào trang',
    en: 'Open an .xlsx file of this computer (Ctrl+O), or drop it anywhere',
  },
  samples: { vi: 'Tệp mẫu', en: 'Samples' },
  chooseSample: { vi: 'Chọn tệp mẫu…', en: 'Choose a sample…' },
  undo: { vi: 'Hoàn tác (Ctrl+Z)', en: 'Undo (Ctrl+Z)' },
  redo: { vi: 'Làm lại (Ctrl+Y)', en: 'Redo (Ctrl+Y)' },
  save: { vi: 'Lưu .xlsx', en: 'Save .xlsx' },
  saveHint: { vi: 'Lưu thành tệp .xlsx trên máy này (Ctrl+S)', en: 'Save as an .xlsx file on this computer (Ctrl+S)' },
  saved: { vi: 'Đã lưu {file} vào thư mục tải về.', en: 'Saved {file} to your downloads.' },
  changed: { vi: 'Chưa lưu', en: 'Not saved' },
  discard: {
    vi: '{file} có thay đổi chưa lưu. Mở tệp khác thì mất các thay đổi đó.',
    en: '{file} has changes that are not saved. Opening another file loses them.',
  },
  discardYes: { vi: 'Mở tệp khác', en: 'Open the other file' },
  discardNo: { vi: 'Quay lại', en: 'Go back' },
  drop: { vi: 'Thả tệp .xlsx vào đây', en: 'Drop the .xlsx file here' },
  dismiss: { vi: 'Đóng thông báo', en: 'Dismiss' },
  grid: { vi: 'Bảng tính', en: 'Sheet' },
  pane: { vi: 'Tính toán', en: 'Calculate' },
  views: { vi: 'Phần đang xem', en: 'View' },
  contentOnly: {
    vi: 'Ở đây chỉ sửa được nội dung ô. Định dạng, chèn hoặc xóa hàng, cột, trang tính: hãy làm trong Excel.',
    en: 'Only the content of cells can be changed here. For formats, rows, columns and sheets, please use Excel.',
  },
  unexpected: {
    vi: 'Không mở được bảng tính trên trình duyệt này. Hãy tải lại trang hoặc dùng trình duyệt mới hơn.',
    en: 'The sheet could not be shown in this browser. Reload the page or use a newer browser.',
  },
} satisfies Readonly<Record<string, Bilingual>>;

/** A sentence of the workbench. */
export type WorkbenchSentence = keyof typeof WORKBENCH_SENTENCES;

/** The sample workbooks by file name, as the chooser lists them. */
export const SAMPLE_NAMES = {
  'bac-kan': { vi: 'Bắc Kạn · BHXH', en: 'Bắc Kạn · social insurance' },
  'dak-glei': { vi: 'Đăk Glei · BHYT', en: 'Đăk Glei · health insurance' },
  'kien-giang': { vi: 'Kiên Giang · BHYT', en: 'Kiên Giang · health insurance' },
  'duc-trong': { vi: 'Đức Trọng', en: 'Đức Trọng' },
  'dong-hoa': { vi: 'Đông Hòa', en: 'Đông Hòa' },
} satisfies Readonly<Record<string, Bilingual>>;

/** A sample workbook's file name without its ending. */
export type SampleName = keyof typeof SAMPLE_NAMES;
