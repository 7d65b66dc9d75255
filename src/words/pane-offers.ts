import type { Bilingual } from './language.ts';

/** What the pane offers beside calculating: corrections, targets of another sheet, other tables. Gaps are `{name}`. */
export const OFFER_SENTENCES = {
  looking: { vi: 'Đang tìm các bảng trong tệp…', en: 'Looking for the tables of the workbook…' },
  correcting: { vi: 'Đang sửa…', en: 'Correcting…' },

  corrections: { vi: 'Đề nghị sửa', en: 'Suggested corrections' },
  cellCount: { vi: '{count} ô', en: '{count} to look at' },
  numbersToRepair: { vi: 'Số có thể đã ghi sai', en: 'Numbers that may be wrong' },
  textToConvert: { vi: 'Chữ phông cũ, đổi sang Unicode', en: 'Text of an old font, to become Unicode' },
  correctionOf: { vi: 'Sửa ô {cell}: {before} thành {after}', en: 'Correct cell {cell}: {before} becomes {after}' },
  correctionUnsure: { vi: 'chưa chắc', en: 'not certain' },
  allCorrections: { vi: 'Tất cả {count} ô', en: 'All {count} cells' },
  correct: { vi: 'Sửa {count} ô', en: 'Correct {count} selected' },
  corrected: { vi: 'Đã sửa {cells} ô ở {place}.', en: 'Cells corrected in {place}: {cells}.' },

  tables: { vi: 'Các bảng trong tệp', en: 'Tables of this workbook' },
  tablesNone: {
    vi: 'Không thấy bảng nào tính được trong tệp này.',
    en: 'No table of this workbook can be calculated.',
  },
  tablesFind: { vi: 'Tìm các bảng', en: 'Find the tables' },
  tableUnits: { vi: '{count} đơn vị', en: 'units: {count}' },
  tableInUse: { vi: 'đang tính', en: 'in use' },
  sheetHidden: { vi: 'trang ẩn', en: 'hidden sheet' },

  targets: { vi: 'Lấy chỉ tiêu từ trang khác', en: 'Targets from another sheet' },
  targetsMissing: { vi: 'chưa có chỉ tiêu', en: 'no targets yet' },
  targetsChoose: {
    vi: 'Chọn bảng có chỉ tiêu giao cho các đơn vị của bảng này.',
    en: 'Choose the table with the targets of the units of this table.',
  },
  targetsNone: {
    vi: 'Không thấy bảng nào khác có chỉ tiêu trong tệp này.',
    en: 'No other table with targets was found in this workbook.',
  },
  targetsFrom: { vi: 'Chỉ tiêu lấy từ trang “{sheet}”, cột', en: 'Targets come from the sheet “{sheet}”, column' },
  targetsFromNone: {
    vi: 'Chưa lấy được cột chỉ tiêu nào của trang “{sheet}”.',
    en: 'No column of targets of the sheet “{sheet}” could be used.',
  },
  targetsStop: { vi: 'Thôi lấy từ trang này', en: 'Stop using this sheet' },
  targetColumn: { vi: 'Chọn cột chỉ tiêu của {indicator}', en: 'Choose the target column of {indicator}' },
  unitsMatched: { vi: '{count} đơn vị khớp: {how}.', en: 'Units matched: {count} ({how}).' },
  unitsMatchedNone: { vi: 'Chưa đơn vị nào khớp.', en: 'No unit was matched.' },
  unitsToLookAt: { vi: '{count} đơn vị cần xem', en: '{count} to look at' },
  unitsDoubtful: { vi: 'Có phải cùng một đơn vị?', en: 'Are these the same unit?' },
  unitsMissing: { vi: 'Chưa thấy trong bảng chỉ tiêu', en: 'Not found among the targets' },
  sameUnit: { vi: 'Cùng một đơn vị', en: 'Same unit' },
  otherUnit: { vi: 'Khác nhau', en: 'Different' },
  unitPair: { vi: '“{unit}” và “{other}”', en: '“{unit}” and “{other}”' },
  counterpart: { vi: 'Đơn vị tương ứng với “{unit}”', en: 'Counterpart of “{unit}”' },
  counterpartNone: { vi: '(chưa chọn)', en: '(not chosen)' },
  counterpartMissing: { vi: 'Không có trong bảng chỉ tiêu', en: 'It is not among the targets' },
  unitsForget: { vi: 'Bỏ các lựa chọn về đơn vị', en: 'Drop my choices of units' },

  chooseMeaning: { vi: 'Chọn ý nghĩa của cột', en: 'Choose what the column means' },
} as const satisfies Record<string, Bilingual>;
