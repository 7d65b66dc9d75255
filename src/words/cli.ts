import type { Bilingual } from './language.ts';

/** Help of the command line. */
export const CLI_USAGE: Bilingual = {
  vi: `coverage-planner: tỷ lệ bao phủ, tỷ lệ đạt so với chỉ tiêu và số còn phải phát triển, tính từ bảng trong tệp .xlsx

Cách dùng
  coverage-planner calculate TỆP.xlsx [-o KẾT-QUẢ.xlsx]   tính và in bảng kết quả; có -o thì ghi ra tệp mới
  coverage-planner document  TỆP.xlsx                     in các câu viết sẵn cho văn bản

Tùy chọn
  -o, --output TỆP      ghi kết quả ra tệp này; không có thì chỉ in
      --in-place        ghi vào chính tệp gốc
      --force           thay thế tệp kết quả đã có, và các ô đã có dữ liệu
      --sheet TÊN       trang tính (mặc định: trang đầu tiên)
      --range A4:H20    vùng có bảng (mặc định: tự tìm)
      --column D=VAI    cho biết một cột là gì, ví dụ D=target-rate, E=actual, C=denominator,
                        D=target-headcount, D=target-rate:points (15,54) hoặc :fraction (0,1554); dùng nhiều lần được
      --as values       ghi giá trị thay cho công thức
      --compare CÁCH    at-least (mặc định), more-than, at-most, less-than, about
      --near 95         từ bao nhiêu % chỉ tiêu thì coi là gần đạt
      --as-of "…"       kỳ số liệu ghi trong câu, ví dụ "hết tháng 8/2023"
      --assigner "…"    cơ quan giao chỉ tiêu, ví dụ "UBND tỉnh"
      --unit "…"        tên đơn vị ghi trong câu
      --json            in kết quả dạng JSON
      --lang vi|en      ngôn ngữ
  -h, --help            trang này

Ví dụ
  coverage-planner calculate bao-cao.xlsx -o ket-qua.xlsx --sheet "Biểu 01"
  coverage-planner document bao-cao.xlsx --as-of "hết tháng 8/2023" --assigner "UBND tỉnh"
`,
  en: `coverage-planner: coverage rate, target attainment and people remaining, from a table in an .xlsx file

Usage
  coverage-planner calculate FILE.xlsx [-o RESULT.xlsx]   calculate and print the results; with -o, write them to a new file
  coverage-planner document  FILE.xlsx                    print ready sentences for an official document (in Vietnamese)

Options
  -o, --output FILE     write the results to this file; without it they are only printed
      --in-place        write into the input file
      --force           replace an existing output file, and cells that hold something
      --sheet NAME      the sheet (default: the first)
      --range A4:H20    the area of the table (default: found by itself)
      --column D=ROLE   say what a column holds, such as D=target-rate, E=actual, C=denominator,
                        D=target-headcount, D=target-rate:points (15.54) or :fraction (0.1554); may be repeated
      --as values       write values instead of formulas
      --compare HOW     at-least (default), more-than, at-most, less-than, about
      --near 95         from which percent of the target a unit counts as nearly there
      --as-of "…"       as-of date for the sentences
      --assigner "…"    who assigned the target
      --unit "…"        whose figures these are
      --json            print the results as JSON
      --lang vi|en      language
  -h, --help            this page

Examples
  coverage-planner calculate report.xlsx -o result.xlsx --sheet "Table 1"
  coverage-planner calculate report.xlsx --json --lang en
`,
};

/** What can be wrong with a command line. */
export const USAGE_SENTENCES = {
  'unknown-option': {
    vi: 'Không có tùy chọn “{text}”, hoặc thiếu giá trị của nó.',
    en: 'There is no option “{text}”, or its value is missing.',
  },
  'unknown-command': {
    vi: 'Không có lệnh “{text}”. Các lệnh: calculate, document.',
    en: 'There is no command “{text}”. The commands are: calculate, document.',
  },
  'no-input': {
    vi: 'Thiếu tên tệp: coverage-planner {text} TỆP.xlsx',
    en: 'The file name is missing: coverage-planner {text} FILE.xlsx',
  },
  'too-many-files': {
    vi: 'Mỗi lần chỉ đọc một tệp; thừa “{text}”.',
    en: 'One file at a time; “{text}” is one too many.',
  },
  'bad-language': {
    vi: 'Ngôn ngữ “{text}” không có. Hãy dùng vi hoặc en.',
    en: 'There is no language “{text}”. Use vi or en.',
  },
  'bad-column': {
    vi: '--column cần dạng D=target-rate (cột = vai trò), không nhận “{text}”.',
    en: '--column takes a column and its role, such as D=target-rate, not “{text}”.',
  },
  'bad-as': {
    vi: '--as chỉ nhận formulas hoặc values, không nhận “{text}”.',
    en: '--as takes formulas or values, not “{text}”.',
  },
  'two-outputs': { vi: 'Chỉ dùng một trong hai: -o hoặc --in-place.', en: 'Use either -o or --in-place, not both.' },
  'bad-near': {
    vi: '--near cần một số phần trăm như 95 hoặc 95,5, không nhận “{text}”.',
    en: '--near takes a percentage such as 95 or 95.5, not “{text}”.',
  },
  'bad-compare': {
    vi: '--compare không có cách “{text}”. Các cách: at-least, more-than, at-most, less-than, about.',
    en: '--compare has no “{text}”. It takes at-least, more-than, at-most, less-than or about.',
  },
} as const satisfies Record<string, Bilingual>;

/** Words of what the command line prints. */
export const CLI_WORDS = {
  sheet: { vi: 'Trang tính', en: 'Sheet' },
  columns: { vi: 'Các cột nhận ra', en: 'Columns recognised' },
  findings: { vi: 'Lưu ý', en: 'Notes' },
  written: {
    vi: 'Đã ghi {cells} ô vào {area}, trang tính “{sheet}”: {file}',
    en: 'Wrote {cells} cells to {area}, sheet “{sheet}”: {file}',
  },
  noSentences: {
    vi: 'Chưa đủ số liệu để viết câu nào.',
    en: 'There are not enough figures for a sentence.',
  },
  nothingWritten: { vi: 'Chưa ghi gì vào tệp.', en: 'Nothing was written.' },
} as const satisfies Record<string, Bilingual>;
