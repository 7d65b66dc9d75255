import type { ProblemWords } from './problem-words.ts';

/** Opening and saving workbooks. */
export const FILE_SENTENCES = {
  'file-not-found': {
    vi: 'Không tìm thấy tệp “{file}”.',
    en: 'The file “{file}” was not found.',
    action: { vi: 'Hãy kiểm tra tên và đường dẫn.', en: 'Check its name and path.' },
  },
  'file-unreadable': {
    vi: 'Không đọc được tệp “{file}”.',
    en: 'The file “{file}” cannot be read.',
    action: {
      vi: 'Hãy kiểm tra quyền truy cập và xem tệp có đang mở ở chương trình khác không.',
      en: 'Check its permissions and whether another program has it open.',
    },
  },
  'file-unwritable': {
    vi: 'Không ghi được tệp “{file}”; tệp gốc vẫn nguyên vẹn.',
    en: 'The file “{file}” cannot be written; the input is untouched.',
    action: {
      vi: 'Hãy kiểm tra thư mục, quyền ghi và dung lượng đĩa.',
      en: 'Check the folder, permissions and disk space.',
    },
  },
  'not-a-workbook': {
    vi: '“{file}” không phải là sổ tính Excel (.xlsx, .xlsm).',
    en: '“{file}” is not an Excel workbook (.xlsx, .xlsm).',
    action: { vi: 'Hãy chọn tệp khác.', en: 'Choose another file.' },
  },
  'old-format': {
    vi: '“{file}” là tệp {format}.',
    en: '“{file}” is a {format} file.',
    action: {
      vi: 'Hãy mở bằng Excel hoặc LibreOffice, lưu thành .xlsx rồi thử lại.',
      en: 'Open it in Excel or LibreOffice, save it as .xlsx and try again.',
    },
  },
  'encrypted-workbook': {
    vi: '“{file}” được đặt mật khẩu.',
    en: '“{file}” is protected by a password.',
    action: {
      vi: 'Hãy mở bằng Excel, bỏ mật khẩu mở tệp, lưu lại rồi thử lại.',
      en: 'Open it in Excel, remove the password, save it and try again.',
    },
  },
  'damaged-workbook': {
    vi: '“{file}” bị hỏng ở phần {part}.',
    en: '“{file}” is damaged in {part}.',
    action: { vi: 'Hãy mở bằng Excel để sửa, lưu lại rồi thử lại.', en: 'Let Excel repair it, save it and try again.' },
  },
  'file-too-large': {
    vi: '“{file}” lớn quá mức cho phép ({limit}).',
    en: '“{file}” is larger than the limit ({limit}).',
    action: {
      vi: 'Hãy xóa bớt trang tính hoặc dòng không dùng, rồi thử lại.',
      en: 'Remove sheets or rows that are not needed and try again.',
    },
  },
  'hostile-file': {
    vi: '“{file}” có cấu trúc bất thường ({reason}) nên không được mở.',
    en: '“{file}” has an abnormal structure ({reason}) and was not opened.',
    action: {
      vi: 'Hãy xin lại tệp từ người gửi, hoặc mở và lưu lại bằng Excel.',
      en: 'Ask the sender for the file again, or open and save it in Excel.',
    },
  },
  'no-such-sheet': {
    vi: 'Không có trang tính “{sheet}”.',
    en: 'There is no sheet “{sheet}”.',
    action: { vi: 'Hãy chọn một trong các trang tính: {sheets}.', en: 'Choose one of the sheets: {sheets}.' },
  },
  'no-worksheet': {
    vi: 'Tệp không có trang tính nào chứa ô dữ liệu.',
    en: 'The workbook has no worksheet with cells.',
    action: { vi: 'Hãy chọn tệp khác.', en: 'Choose another file.' },
  },
  'bad-range': {
    vi: '“{range}” không phải là một vùng ô.',
    en: '“{range}” is not a range of cells.',
    action: { vi: 'Hãy ghi như A4:H20.', en: 'Write it like A4:H20.' },
  },
  'no-such-column': {
    vi: 'Bảng không có cột {column}.',
    en: 'The table has no column {column}.',
    action: { vi: 'Hãy ghi chữ cái của một cột trong bảng.', en: 'Name a column of the table by its letters.' },
  },
  'same-file': {
    vi: 'Tệp kết quả trùng với tệp gốc “{file}”.',
    en: 'The output is the input file “{file}”.',
    action: {
      vi: 'Hãy đặt tên khác, hoặc dùng --in-place nếu thật sự muốn ghi đè.',
      en: 'Choose another name, or use --in-place if it should be overwritten.',
    },
  },
  'output-exists': {
    vi: 'Tệp “{file}” đã có.',
    en: 'The file “{file}” exists already.',
    action: {
      vi: 'Hãy đặt tên khác, hoặc thêm --force để thay thế.',
      en: 'Choose another name, or add --force to replace it.',
    },
  },
} as const satisfies Record<string, ProblemWords>;
