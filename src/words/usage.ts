import type { Bilingual } from './language.ts';

/** Where to look after a wrong command line. */
export const SEE_USAGE: Bilingual = {
  vi: 'Xem cách dùng: coverage-planner --help',
  en: 'How to use it: coverage-planner --help --lang en',
};

/** What can be wrong with a command line. */
export const USAGE_SENTENCES = {
  'unknown-option': {
    vi: 'Không có tùy chọn “{text}”, hoặc thiếu giá trị của nó.',
    en: 'There is no option “{text}”, or its value is missing.',
  },
  'unknown-command': {
    vi: 'Không có lệnh “{text}”. Các lệnh: calculate, document, tables.',
    en: 'There is no command “{text}”. The commands are: calculate, document, tables.',
  },
  'no-input': {
    vi: 'Thiếu tên tệp: coverage-planner {text} TỆP.xlsx',
    en: 'The file name is missing: coverage-planner {text} FILE.xlsx',
  },
  'too-many-files': {
    vi: 'Lệnh này mỗi lần chỉ đọc một tệp; thừa “{text}”.',
    en: 'This command takes one file at a time; “{text}” is one too many.',
  },
  'only-calculate': {
    vi: '“{text}” chỉ dùng với lệnh calculate.',
    en: '“{text}” belongs to the command calculate.',
  },
  'only-document': {
    vi: '“{text}” chỉ dùng với lệnh document.',
    en: '“{text}” belongs to the command document.',
  },
  'not-tables': {
    vi: 'Lệnh tables không dùng “{text}”.',
    en: 'The command tables takes no “{text}”.',
  },
  'one-file': {
    vi: 'Lệnh này đọc một tệp, không nhận thư mục hay mẫu tên “{text}”.',
    en: 'This command takes one file, no folder or pattern such as “{text}”.',
  },
  'unicode-consolidate': {
    vi: '{text} không dùng cùng --consolidate: chữ của phông cũ được đọc thành Unicode sẵn rồi.',
    en: '{text} does not go with --consolidate: text of old fonts is read as Unicode anyway.',
  },
  'bad-output': {
    vi: '-o cần tên một tệp {text}.',
    en: '-o takes the name of a file that ends in {text}.',
  },
  'detail-alone': {
    vi: '“{text}” chỉ dùng cùng --consolidate.',
    en: '“{text}” belongs to --consolidate.',
  },
  'in-place-many': {
    vi: '“{text}” chỉ dùng cho một tệp. Với nhiều tệp, hãy ghi -o thư-mục/.',
    en: '“{text}” takes one file. For several, write -o folder/.',
  },
  'bad-language': {
    vi: 'Ngôn ngữ “{text}” không có. Hãy dùng vi hoặc en.',
    en: 'There is no language “{text}”. Use vi or en.',
  },
  'bad-column': {
    vi: '--column cần dạng D=target-rate (cột = vai trò), không nhận “{text}”.',
    en: '--column takes a column and its role, such as D=target-rate, not “{text}”.',
  },
  'bad-target-column': {
    vi: '--target-column cần tên một cột như E, hoặc E=target-rate, không nhận “{text}”.',
    en: '--target-column takes the letters of a column such as E, or E=target-rate, not “{text}”.',
  },
  'bad-match': {
    vi: '--match cần dạng "tên ở bảng này=tên ở bảng chỉ tiêu", không nhận “{text}”.',
    en: '--match takes "name in this table=name in the table of targets", not “{text}”.',
  },
  'needs-targets': {
    vi: '{text} chỉ dùng cùng với --targets.',
    en: '{text} needs --targets.',
  },
  'bad-as': {
    vi: '--as chỉ nhận formulas hoặc values, không nhận “{text}”.',
    en: '--as takes formulas or values, not “{text}”.',
  },
  'two-outputs': { vi: 'Chỉ dùng một trong hai: -o hoặc --in-place.', en: 'Use either -o or --in-place, not both.' },
  'needs-output': {
    vi: '{text} cần có -o KẾT-QUẢ.xlsx hoặc --in-place để biết ghi vào đâu.',
    en: '{text} needs -o RESULT.xlsx or --in-place, to know where to write.',
  },
  'bad-near': {
    vi: '--near cần một số phần trăm như 95 hoặc 95,5, không nhận “{text}”.',
    en: '--near takes a percentage such as 95 or 95.5, not “{text}”.',
  },
  'bad-compare': {
    vi: '--compare không có cách “{text}”. Các cách: at-least, more-than, at-most, less-than, about.',
    en: '--compare has no “{text}”. It takes at-least, more-than, at-most, less-than or about.',
  },
} as const satisfies Record<string, Bilingual>;
