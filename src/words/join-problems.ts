import type { Bilingual } from './language.ts';
import type { ProblemWords } from './problem-words.ts';

/** Taking targets from another table: what is wrong, and what to do. */
export const JOIN_SENTENCES = {
  'join-no-table': {
    vi: 'Ở nơi đã chọn không có bảng nào có cột chỉ tiêu.',
    en: 'No table with a column of targets was found in the place chosen.',
    action: {
      vi: 'Hãy chọn trang tính hoặc tệp có chỉ tiêu giao cho các đơn vị.',
      en: 'Choose the sheet or file that holds the targets of the units.',
    },
  },
  'join-several-tables': {
    vi: 'Có nhiều bảng có cột chỉ tiêu: {tables}.',
    en: 'Several tables have a column of targets: {tables}.',
    action: { vi: 'Hãy chọn một bảng.', en: 'Choose one of them.' },
    terminal: {
      vi: 'Hãy chọn một bảng, ví dụ --targets "ke-hoach.xlsx#Chỉ tiêu 2025!A4:D16".',
      en: 'Choose one, such as --targets "plan.xlsx#Targets 2025!A4:D16".',
    },
  },
  'join-same-table': {
    vi: 'Bảng chỉ tiêu được chọn chính là bảng đang tính.',
    en: 'The table of targets you chose is the table that is being calculated.',
    action: {
      vi: 'Hãy chọn trang tính hoặc tệp khác có chỉ tiêu.',
      en: 'Choose another sheet or file that holds the targets.',
    },
  },
  'join-no-column': {
    vi: '“{source}” không có cột chỉ tiêu của {indicator}.',
    en: '“{source}” has no column of targets for {indicator}.',
    action: {
      vi: 'Hãy chọn bảng khác, hoặc sửa tên cột chỉ tiêu trong bảng đó.',
      en: 'Choose another table, or correct the header of the target column there.',
    },
    terminal: {
      vi: 'Hãy chọn bảng khác bằng --targets, hoặc sửa tên cột chỉ tiêu trong bảng đó.',
      en: 'Choose another table with --targets, or correct the header of the target column there.',
    },
  },
  'join-column-asked': {
    vi: '“{source}” có nhiều cột phù hợp với {indicator}: {columns}. Chưa lấy cột nào.',
    en: 'Several columns of “{source}” fit {indicator}: {columns}. None was taken.',
    action: { vi: 'Hãy chọn một cột.', en: 'Choose one of them.' },
    terminal: {
      vi: 'Hãy chọn một cột bằng --target-column, ví dụ --target-column {example}.',
      en: 'Choose one with --target-column, such as --target-column {example}.',
    },
  },
  'join-other-year': {
    vi: '“{source}” chỉ có cột của năm hoặc kỳ khác cho {indicator}: {columns}. Chưa lấy cột nào.',
    en: '“{source}” has columns of another year or period only for {indicator}: {columns}. None was taken.',
    action: {
      vi: 'Nếu vẫn muốn dùng, hãy chọn cột đó.',
      en: 'If you want to use one all the same, choose it.',
    },
    terminal: {
      vi: 'Nếu vẫn muốn dùng, hãy chọn cột bằng --target-column, ví dụ --target-column {example}.',
      en: 'If you want to use one all the same, choose it with --target-column, such as --target-column {example}.',
    },
  },
  'join-role-guessed': {
    vi: 'Cột “{header}” của “{source}” được hiểu là “{role}”.',
    en: 'The column “{header}” of “{source}” was read as “{role}”.',
    action: {
      vi: 'Nếu chưa đúng, hãy ghi rõ “(người)” hoặc “(%)” trong tiêu đề cột đó.',
      en: 'If that is not right, write “(người)” for people or “(%)” in its header.',
    },
    terminal: {
      vi: 'Nếu chưa đúng, hãy thêm --target-column {letter}=target-headcount (số người) hoặc --target-column {letter}=target-rate (tỷ lệ %).',
      en: 'If that is not right, add --target-column {letter}=target-headcount (people) or --target-column {letter}=target-rate (%).',
    },
  },
  'join-far-apart': {
    vi: 'Chỉ tiêu trong “{source}” và số liệu của bảng này chênh nhau rất nhiều lần, ví dụ “{unit}”: chỉ tiêu {target}, trong bảng {figure}.',
    en: 'The targets in “{source}” and the figures of this table are of very different size, such as “{unit}”: target {target}, here {figure}.',
    action: {
      vi: 'Hãy kiểm tra đơn vị tính của hai bảng (người hay nghìn người) và xem có đúng cột chỉ tiêu không.',
      en: 'Check what both tables count in (people or thousands) and whether it is the right column.',
    },
  },
  'join-replaces': {
    vi: 'Chỉ tiêu của {indicator} lấy từ “{source}”; cột “{column}” của bảng này không được dùng.',
    en: 'The targets of {indicator} come from “{source}”; the column “{column}” of this table is not used.',
    action: {
      vi: 'Nếu muốn dùng cột của bảng này, hãy bỏ lấy chỉ tiêu từ bảng khác.',
      en: 'To use the column of this table, take no targets from another one.',
    },
  },
  'join-nothing-matched': {
    vi: 'Chưa ghép được đơn vị nào của bảng với “{source}”.',
    en: 'No unit of the table was matched with “{source}”.',
    action: {
      vi: 'Hãy kiểm tra xem đã chọn đúng bảng chỉ tiêu chưa, hoặc tự chọn từng đơn vị tương ứng.',
      en: 'Check that it is the right table of targets, or choose the units yourself.',
    },
  },
  'join-unit-asked': {
    vi: '“{unit}” có thể là {candidates} trong “{source}”: {why}. Chưa lấy chỉ tiêu.',
    en: '“{unit}” may be {candidates} in “{source}”: {why}. No target was taken.',
    action: {
      vi: 'Hãy xác nhận, chọn đơn vị khác, hoặc cho biết là không có.',
      en: 'Confirm it, choose another unit, or say that there is none.',
    },
    terminal: {
      vi: 'Hãy cho biết đơn vị đúng, ví dụ --match "{typed}={example}"; nếu không có, hãy để trống sau dấu =.',
      en: 'Say which it is, such as --match "{typed}={example}"; if there is none, leave the part after = empty.',
    },
  },
  'join-unit-missing': {
    vi: '“{unit}” không có trong “{source}”, nên chưa có chỉ tiêu.',
    en: '“{unit}” is not in “{source}”, so it has no target.',
    action: {
      vi: 'Hãy kiểm tra tên đơn vị ở hai bảng, hoặc chọn đơn vị tương ứng.',
      en: 'Check the name in both tables, or choose the unit that it is there.',
    },
    terminal: {
      vi: 'Hãy kiểm tra tên đơn vị ở hai bảng, hoặc dùng --match "{typed}=tên trong bảng chỉ tiêu".',
      en: 'Check the name in both tables, or use --match "{typed}=name in the table of targets".',
    },
  },
  'join-unused': {
    vi: '{count} đơn vị chỉ có trong “{source}”, không có trong bảng này: {units}.',
    en: '{count} units are in “{source}” but not in this table: {units}.',
    action: {
      vi: 'Hãy kiểm tra xem bảng này có thiếu đơn vị không.',
      en: 'Check whether this table lacks them.',
    },
  },
  'join-total-summed': {
    vi: 'Hai bảng không gồm cùng các đơn vị, nên chỉ tiêu của “{unit}” là tổng chỉ tiêu các đơn vị, không phải số tổng ghi trong “{source}”.',
    en: 'The two tables do not hold the same units, so the target of “{unit}” is the sum of its units, not the total printed in “{source}”.',
    action: {
      vi: 'Hãy kiểm tra các đơn vị chưa ghép được.',
      en: 'Check the units that were not matched.',
    },
  },
  'join-codes-apart': {
    vi: 'Mã đơn vị của bảng này và của “{source}” không có mã nào trùng nhau, nên các đơn vị được ghép theo tên.',
    en: 'This table and “{source}” have no unit code in common, so the units were matched by name.',
    action: {
      vi: 'Hãy kiểm tra xem cột mã có đúng là cùng một loại mã không.',
      en: 'Check that both columns hold the same kind of code.',
    },
  },
  'join-codes-contrary': {
    vi: 'Mã đơn vị của bảng này và của “{source}” không khớp với tên đơn vị, nên các đơn vị được ghép theo tên.',
    en: 'The unit codes of this table and of “{source}” contradict the names, so the units were matched by name.',
    action: {
      vi: 'Hãy kiểm tra xem hai cột mã có cùng một loại mã không, và cột tên có bị xếp lệch dòng không.',
      en: 'Check that both columns hold the same kind of code, and that the names still stand in their rows.',
    },
  },
  'join-choice-lost': {
    vi: 'Không dùng được lựa chọn “{unit}” là “{other}”: ở một bảng không có đơn vị này, hoặc có nhiều đơn vị cùng tên.',
    en: 'The choice of “{unit}” as “{other}” was not used: one of the tables has no such unit, or several.',
    action: {
      vi: 'Hãy kiểm tra tên đơn vị ở hai bảng; nếu trùng tên thì ghi thêm đơn vị cấp trên, ví dụ “Tân Lập (Lâm Hà)”.',
      en: 'Check the names in both tables; where several have one name add the unit above, such as “Tân Lập (Lâm Hà)”.',
    },
  },
} as const satisfies Record<string, ProblemWords>;

/** Why it is doubtful that two units are one. */
export const MATCH_DOUBT_WORDS = {
  'bare-number': { vi: 'một bên chỉ ghi số', en: 'one of them is a bare number' },
  remark: { vi: 'một bên có ghi thêm sau tên', en: 'one of them has something behind its name' },
  agency: { vi: 'một bên là cơ quan BHXH', en: 'one of them is a social insurance agency' },
  spelling: { vi: 'tên viết khác (Đăk, Đắk, Đắc)', en: 'the spelling differs (Đăk, Đắk, Đắc)' },
  'no-accents': { vi: 'một bên gõ không dấu', en: 'one of them is typed without diacritics' },
  initials: { vi: 'một bên viết tắt', en: 'one of them is abbreviated' },
  level: { vi: 'cùng tên nhưng khác cấp (xã, phường, thị trấn…)', en: 'the same name at another level' },
  accents: { vi: 'chỉ khác dấu', en: 'only diacritics differ' },
  'one-letter': { vi: 'chỉ khác một chữ cái', en: 'only one letter differs' },
  several: { vi: 'có nhiều đơn vị cùng tên', en: 'several units have this name' },
  group: { vi: 'một bên là nhóm đơn vị', en: 'one of them is a group of units' },
  'parents-differ': { vi: 'cùng tên nhưng thuộc đơn vị cấp trên khác', en: 'the same name under another unit' },
  'codes-differ': { vi: 'cùng tên nhưng khác mã', en: 'the same name with another code' },
  'same-code': { vi: 'cùng mã nhưng khác tên', en: 'the same code with another name' },
  taken: { vi: 'nhưng đơn vị đó đã ghép với đơn vị khác', en: 'but that unit is matched with another one' },
} as const satisfies Record<string, Bilingual>;

/** How two units were found to be one. */
export const MATCHED_BY_WORDS = {
  code: { vi: 'theo mã', en: 'by code' },
  name: { vi: 'theo tên', en: 'by name' },
  'name-and-parent': { vi: 'theo tên và đơn vị cấp trên', en: 'by name and the unit above' },
  chosen: { vi: 'do bạn chọn', en: 'by your choice' },
} as const satisfies Record<string, Bilingual>;
