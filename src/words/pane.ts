import type { Bilingual } from './language.ts';
import { OFFER_SENTENCES } from './pane-offers.ts';

/** What the pane says apart from problems and the words of the result columns. Gaps are `{name}`. */
export const PANE_SENTENCES = {
  ...OFFER_SENTENCES,

  title: { vi: 'Tỷ lệ bao phủ', en: 'Coverage planner' },
  language: { vi: 'Ngôn ngữ', en: 'Language' },
  privacy: { vi: 'Số liệu không rời khỏi máy này.', en: 'Your data never leaves this computer.' },

  place: { vi: 'Vùng dữ liệu', en: 'Data range' },
  readAgain: { vi: 'Đọc lại', en: 'Read again' },
  calculate: { vi: 'Tính', en: 'Calculate' },
  start: {
    vi: 'Bấm vào một ô trong bảng số liệu (đơn vị, dân số, chỉ tiêu, thực hiện), rồi bấm Tính. Bảng chưa thay đổi gì cho đến khi bấm Ghi vào bảng.',
    en: 'Click a cell of your table (unit, population, target, actual), then Calculate. The sheet stays as it is until you choose Write to sheet.',
  },
  selected: { vi: 'Đang chọn {place}', en: 'Selected: {place}' },
  calculateSelected: { vi: 'Tính vùng này', en: 'Calculate this' },

  reading: { vi: 'Đang đọc bảng…', en: 'Reading the table…' },
  recognising: { vi: 'Đang nhận ra các cột…', en: 'Recognising the columns…' },
  assessing: { vi: 'Đang tính…', en: 'Calculating…' },
  planning: { vi: 'Đang chuẩn bị cột kết quả…', en: 'Preparing the result columns…' },
  writing: { vi: 'Đang ghi vào bảng…', en: 'Writing to the sheet…' },
  restoring: { vi: 'Đang khôi phục…', en: 'Restoring…' },
  stop: { vi: 'Dừng', en: 'Stop' },
  unexpected: {
    vi: 'Chương trình gặp lỗi ngoài dự kiến. Hãy thử lại; nếu vẫn lỗi, hãy đóng rồi mở lại khung này.',
    en: 'Something unexpected went wrong. Try again; if it fails once more, close this pane and open it again.',
  },

  columns: { vi: 'Các cột của bảng', en: 'Columns of the table' },
  columnsRecognised: { vi: 'đã nhận ra {count}', en: '{count} recognised' },
  columnsToCheck: { vi: '{count} cột cần xem', en: '{count} to check' },
  columnWithoutHeader: { vi: '(không có tiêu đề)', en: '(no header)' },
  roleOfColumn: { vi: 'Ý nghĩa của cột “{header}”, ô {cell}', en: 'Meaning of the column “{header}”, cell {cell}' },
  useAsRead: { vi: 'Dùng như vậy', en: 'Use as read' },
  otherReadings: { vi: 'Cách hiểu khác của cột “{header}”', en: 'Other readings of the column “{header}”' },
  choicesRemembered: {
    vi: 'Cách hiểu bạn chọn được nhớ cho các bảng cùng mẫu.',
    en: 'Your choices are remembered for tables of the same layout.',
  },
  forgetChoices: { vi: 'Nhận lại từ đầu', en: 'Recognise afresh' },
  rateScale: { vi: 'Cách ghi tỷ lệ', en: 'How rates are written' },
  ratePoints: { vi: '15,54 nghĩa là 15,54%', en: '15.54 means 15.54%' },
  rateFraction: { vi: '0,1554 nghĩa là 15,54%', en: '0.1554 means 15.54%' },
  indicator: { vi: 'Chỉ số', en: 'Indicator' },
  indicatorNone: { vi: '(chung cho bảng)', en: '(shared by the table)' },

  options: { vi: 'Tùy chọn', en: 'Options' },
  writeAs: { vi: 'Ghi kết quả bằng', en: 'Write results as' },
  writeFormulas: { vi: 'Công thức (tự cập nhật theo số liệu)', en: 'Formulas (they follow the figures)' },
  writeValues: { vi: 'Giá trị', en: 'Values' },
  formulasShort: { vi: 'Công thức', en: 'Formulas' },
  sheetLanguage: { vi: 'Tiêu đề và đánh giá trong bảng bằng', en: 'Headers and status words in the sheet in' },
  resultColumns: { vi: 'Cột kết quả', en: 'Result columns' },
  resultColumnsOne: { vi: 'Cần giữ ít nhất một cột kết quả.', en: 'Keep at least one result column.' },
  comparator: { vi: 'So với chỉ tiêu', en: 'Compared with the target' },
  atLeast: { vi: 'Từ chỉ tiêu trở lên là đạt (≥)', en: 'Met at the target or above (≥)' },
  moreThan: { vi: 'Vượt chỉ tiêu mới đạt (>)', en: 'Met only above the target (>)' },
  atMost: { vi: 'Không quá mức (≤), thấp là tốt', en: 'At most (≤), lower is better' },
  lessThan: { vi: 'Dưới mức (<), thấp là tốt', en: 'Below (<), lower is better' },
  aRange: { vi: 'Khoảng từ… đến…, đạt từ mức dưới', en: 'A range, met from its lower end' },
  about: { vi: 'Khoảng chừng, chỉ để tham khảo', en: 'About, for information only' },
  near: { vi: 'Gần đạt khi từ (% chỉ tiêu)', en: 'Nearly met from (% of target)' },
  nearWrong: {
    vi: 'Hãy nhập một số từ 0 đến 100, ví dụ 95 hoặc 95,5.',
    en: 'Enter a number from 0 to 100, such as 95 or 95.5.',
  },
  headcount: { vi: 'Số người theo chỉ tiêu tỷ lệ', en: 'Headcount from a target rate' },
  headcountMeet: { vi: 'Số người vừa đủ đạt tỷ lệ', en: 'The fewest people that meet the rate' },
  headcountNearest: { vi: 'Làm tròn đến số gần nhất', en: 'Rounded to the nearest person' },
  appearance: { vi: 'Trình bày', en: 'Appearance' },
  colours: { vi: 'Tô màu theo đánh giá', en: 'Colour by status' },
  dataBars: { vi: 'Thanh dữ liệu cho số còn phải phát triển', en: 'Data bars for people remaining' },

  results: { vi: 'Kết quả', en: 'Results' },
  previewCaption: { vi: 'Xem trước kết quả của {place}', en: 'Preview of the results for {place}' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  moreRows: { vi: 'và {count} dòng nữa', en: 'and {count} more rows' },
  noResults: {
    vi: 'Chưa có kết quả nào để ghi; xem các điều cần sửa bên dưới.',
    en: 'There are no results to write yet; see what needs correcting below.',
  },

  errors: { vi: 'Cần sửa', en: 'To correct' },
  warnings: { vi: 'Nên kiểm tra', en: 'To check' },
  notes: { vi: 'Để biết', en: 'Notes' },
  problems: { vi: 'Điều cần xem', en: 'What to look at' },
  goTo: { vi: 'Chọn ô {cell}', en: 'Select {cell}' },
  showMore: { vi: 'Hiện thêm {count}', en: 'Show {count} more' },

  replaces: { vi: 'Các ô sẽ bị thay', en: 'Cells that would be replaced' },
  replacesWhy: {
    vi: 'Những ô này đang có nội dung không do chương trình ghi. Ghi xong vẫn khôi phục được.',
    en: 'These cells hold something this program did not write. They can be restored after writing.',
  },
  consent: { vi: 'Đồng ý thay {count} ô này', en: 'Replace these {count} cells' },
  consentNeeded: {
    vi: 'Hãy đánh dấu đồng ý thay các ô đang có nội dung trước khi ghi.',
    en: 'Before writing, agree to replace the cells that hold something.',
  },

  ready: { vi: 'Sẽ ghi vào {place}. Bảng chưa thay đổi.', en: 'Will write to {place}. Nothing has changed yet.' },
  write: { vi: 'Ghi vào bảng', en: 'Write to sheet' },
  update: { vi: 'Cập nhật bảng', en: 'Update sheet' },
  restore: { vi: 'Khôi phục', en: 'Restore' },
  written: { vi: 'Đã ghi {cells} ô vào {place}.', en: 'Wrote {cells} cells to {place}.' },
  partlyWritten: {
    vi: 'Chỉ ghi được một phần: {places}. Bấm Khôi phục để đưa bảng về như trước.',
    en: 'Only a part was written: {places}. Choose Restore to put the sheet back.',
  },
  restored: { vi: 'Đã khôi phục {place} như trước.', en: 'Restored {place} as it was before.' },

  document: { vi: 'Cho văn bản', en: 'For documents' },
  copy: { vi: 'Sao chép cho văn bản', en: 'Copy for a document' },
  copied: {
    vi: 'Đã sao chép bảng và câu. Dán vào văn bản bằng Ctrl+V.',
    en: 'Copied the table and sentences. Paste them with Ctrl+V.',
  },
  copyByHand: {
    vi: 'Không sao chép tự động được. Hãy chọn toàn bộ chữ dưới đây rồi nhấn Ctrl+C.',
    en: 'Copying is not allowed here. Select all the text below and press Ctrl+C.',
  },

  noExcelTitle: { vi: 'Khung này chạy trong Excel', en: 'This pane runs inside Excel' },
  noExcel: {
    vi: 'Hãy mở Excel và bấm nút “Tỷ lệ bao phủ” trên thanh lệnh. Không có Excel? Mở tệp .xlsx ngay trong trình duyệt bằng bàn làm việc.',
    en: 'Open Excel and choose “Coverage planner” on the ribbon. No Excel? Open your .xlsx file in the browser with the workbench.',
  },
  noOfficeTitle: { vi: 'Không tải được thư viện của Excel', en: 'Excel’s library did not load' },
  noOffice: {
    vi: 'Khung này cần tệp office.js từ appsforoffice.microsoft.com. Hãy kiểm tra kết nối mạng hoặc tường lửa của cơ quan, rồi mở lại khung. Trong lúc chờ, có thể dùng bàn làm việc trong trình duyệt.',
    en: 'The pane needs office.js from appsforoffice.microsoft.com. Check the network or the firewall of your office and open the pane again. Meanwhile the workbench in the browser can be used.',
  },
  openWorkbench: { vi: 'Mở bàn làm việc', en: 'Open the workbench' },
} as const satisfies Record<string, Bilingual>;

/** Names of the pane's sentences. */
export type PaneSentence = keyof typeof PANE_SENTENCES;
