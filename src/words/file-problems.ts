import type { Bilingual } from './language.ts';

/** Opening and saving workbooks. */
export const FILE_SENTENCES = {
  'file-not-found': {
    vi: 'Không tìm thấy tệp “{file}”. Hãy kiểm tra tên và đường dẫn.',
    en: 'The file “{file}” was not found. Check its name and path.',
  },
  'file-unreadable': {
    vi: 'Không đọc được tệp “{file}”. Hãy kiểm tra quyền truy cập và xem tệp có đang mở ở chương trình khác không.',
    en: 'The file “{file}” cannot be read. Check its permissions and whether another program has it open.',
  },
  'file-unwritable': {
    vi: 'Không ghi được tệp “{file}”. Hãy kiểm tra thư mục, quyền ghi và dung lượng đĩa; tệp gốc vẫn nguyên vẹn.',
    en: 'The file “{file}” cannot be written. Check the folder, permissions and disk space; the input is untouched.',
  },
  'not-a-workbook': {
    vi: '“{file}” không phải là sổ tính Excel (.xlsx, .xlsm). Hãy chọn tệp khác.',
    en: '“{file}” is not an Excel workbook (.xlsx, .xlsm). Choose another file.',
  },
  'old-format': {
    vi: '“{file}” là tệp {format}. Hãy mở bằng Excel hoặc LibreOffice, lưu thành .xlsx rồi thử lại.',
    en: '“{file}” is a {format} file. Open it in Excel or LibreOffice, save it as .xlsx and try again.',
  },
  'encrypted-workbook': {
    vi: '“{file}” được đặt mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu mở tệp, lưu lại rồi thử lại.',
    en: '“{file}” is protected by a password. Open it in Excel, remove the password, save it and try again.',
  },
  'damaged-workbook': {
    vi: '“{file}” bị hỏng ở phần {part}. Hãy mở bằng Excel để sửa, lưu lại rồi thử lại.',
    en: '“{file}” is damaged in {part}. Let Excel repair it, save it and try again.',
  },
  'file-too-large': {
    vi: '“{file}” lớn quá mức cho phép ({limit}).',
    en: '“{file}” is larger than the limit ({limit}).',
  },
  'hostile-file': {
    vi: '“{file}” có cấu trúc bất thường ({reason}) nên không được mở.',
    en: '“{file}” has an abnormal structure ({reason}) and was not opened.',
  },
  'no-such-sheet': {
    vi: 'Không có trang tính “{sheet}”. Các trang tính trong tệp: {sheets}.',
    en: 'There is no sheet “{sheet}”. The sheets are: {sheets}.',
  },
  'no-worksheet': {
    vi: 'Tệp không có trang tính nào chứa ô dữ liệu.',
    en: 'The workbook has no worksheet with cells.',
  },
  'bad-range': {
    vi: '“{range}” không phải là một vùng ô. Hãy ghi như A4:H20.',
    en: '“{range}” is not a range of cells. Write it like A4:H20.',
  },
  'same-file': {
    vi: 'Tệp kết quả trùng với tệp gốc “{file}”. Hãy đặt tên khác, hoặc dùng --in-place nếu thật sự muốn ghi đè.',
    en: 'The output is the input file “{file}”. Choose another name, or use --in-place if it should be overwritten.',
  },
  'output-exists': {
    vi: 'Tệp “{file}” đã có. Hãy đặt tên khác, hoặc thêm --force để thay thế.',
    en: 'The file “{file}” exists already. Choose another name, or add --force to replace it.',
  },
} as const satisfies Record<string, Bilingual>;
