import type { ProblemWords } from './problem-words.ts';

/** Numbers that were written in a way that can be mistaken. */
export const NUMBER_SENTENCES = {
  'proven-number': {
    vi: 'Ô ghi {text} nhưng phải là {proposal}: chỉ với số đó các đơn vị mới cộng đúng bằng tổng ở ô {total}.',
    en: 'The cell holds {text} but must be {proposal}: only so do the units add up to the total at {total}.',
    action: { vi: 'Hãy sửa ô này thành {proposal}.', en: 'Change the cell to {proposal}.' },
  },
  'unclear-number': {
    vi: 'Không đọc chắc được số “{text}”; có thể là {proposal}.',
    en: 'The number “{text}” cannot be read for certain; it may be {proposal}.',
    action: { vi: 'Hãy nhập lại bằng chữ số.', en: 'Enter it again in digits.' },
  },
  'not-only-a-number': {
    vi: 'Ô ghi “{text}”, không chỉ có một số; số đứng đầu là {proposal}.',
    en: 'The cell holds “{text}”, more than one number; the first is {proposal}.',
    action: {
      vi: 'Hãy để lại một số trong ô, phần còn lại ghi sang cột khác.',
      en: 'Keep one number in the cell and move the rest to another column.',
    },
  },
  'number-as-date': {
    vi: 'Ô hiện ngày {text}, có lẽ do Excel tự đổi từ số {proposal}.',
    en: 'The cell shows the date {text}, which Excel probably made of the number {proposal}.',
    action: {
      vi: 'Hãy đặt lại định dạng ô là số rồi nhập lại.',
      en: 'Format the cell as a number and enter it again.',
    },
  },
  'scaled-fraction': {
    vi: 'Cột ghi theo đơn vị “{named}”, nhưng số {text} đổi ra thì không tròn một người hoặc một đồng.',
    en: 'The column is written in “{named}”, but {text} is then no whole number of people or đồng.',
    action: {
      vi: 'Hãy kiểm tra số này hoặc dòng đơn vị tính.',
      en: 'Check the number, or the line that names the unit.',
    },
  },
  'unit-scaled': {
    vi: 'Cột “{column}” ghi theo đơn vị “{named}”; số liệu đã được đổi ra số đầy đủ để tính.',
    en: 'The column “{column}” is written in “{named}”; its figures were turned into full numbers to calculate with.',
    action: {
      vi: 'Hãy kiểm tra đơn vị tính; kết quả được ghi bằng giá trị, theo số đầy đủ.',
      en: 'Check the unit; results are written as values, in full numbers.',
    },
  },
  'unit-doubtful': {
    vi: 'Cột “{column}” ghi theo đơn vị “{named}”, nhưng đổi ra số đầy đủ thì quá lớn (có ô thành {most}).',
    en: 'The column “{column}” is written in “{named}”, but in full its figures are too large (one becomes {most}).',
    action: {
      vi: 'Hãy kiểm tra đơn vị tính và dấu chấm, dấu phẩy: có lẽ cột đã ghi số đầy đủ.',
      en: 'Check the unit and the separators: the column may hold full numbers already.',
    },
  },
  'not-recalculated': {
    vi: 'Ô có công thức nhưng chưa có kết quả, nên {unit} chưa có số liệu ở cột “{column}”.',
    en: 'The cell has a formula without a result, so {unit} has no figure in the column “{column}”.',
    action: {
      vi: 'Hãy mở tệp bằng Excel, nhấn F9 để tính lại rồi lưu.',
      en: 'Open the file in Excel, press F9 to calculate, and save it.',
    },
  },
  'impossible-rate': {
    vi: 'Tỷ lệ {text} không thể có.',
    en: 'The rate {text} is not possible.',
    action: { vi: 'Hãy kiểm tra và nhập lại tỷ lệ.', en: 'Check the rate and enter it again.' },
  },
  'rate-written-otherwise': {
    vi: 'Ô ghi {text}, khác cách ghi của các ô cùng cột; đã hiểu là {percent}%.',
    en: 'The cell holds {text}, written otherwise than the rest of its column; it was read as {percent}%.',
    action: { vi: 'Hãy kiểm tra, và ghi các ô cùng một cách.', en: 'Check it, and write the cells in one way.' },
  },
} as const satisfies Record<string, ProblemWords>;
