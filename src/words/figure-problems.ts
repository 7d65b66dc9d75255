import type { ProblemWords } from './problem-words.ts';

/** Reading figures, and checking them: what is wrong, and what to do. */
export const FIGURE_SENTENCES = {
  'text-in-number': {
    vi: 'Có chữ “{text}” trong ô cần số.',
    en: 'The text “{text}” stands where a number is needed.',
    action: {
      vi: 'Hãy nhập số, hoặc để trống nếu chưa có số liệu.',
      en: 'Enter a number, or leave the cell empty if there is none.',
    },
  },
  'fraction-of-person': {
    vi: 'Số {text} có phần lẻ, trong khi cần số nguyên (số người, hoặc số tiền tính bằng đồng).',
    en: '{text} is not a whole number, as people, or money in đồng, are counted.',
    action: {
      vi: 'Hãy kiểm tra dấu chấm, dấu phẩy và nhập số nguyên.',
      en: 'Check the separators and enter a whole number.',
    },
  },
  'negative-count': {
    vi: 'Số {text} là số âm.',
    en: '{text} is a negative number.',
    action: { vi: 'Hãy nhập số từ 0 trở lên.', en: 'Enter 0 or more.' },
  },
  'number-too-large': {
    vi: 'Số {text} quá lớn để tính chính xác.',
    en: 'The number {text} is too large to calculate exactly.',
    action: { vi: 'Hãy kiểm tra lại.', en: 'Please check it.' },
  },
  'scaled-unit': {
    vi: '“{text}” ghi theo đơn vị rút gọn (nghìn, triệu, tỷ).',
    en: '“{text}” is written in thousands, millions or billions.',
    action: { vi: 'Hãy nhập số đầy đủ.', en: 'Enter the full number.' },
  },
  'error-value': {
    vi: 'Ô báo lỗi {text}; kết quả cần đến ô này chưa được tính.',
    en: 'The cell shows the error {text}; what needs this cell was not calculated.',
    action: { vi: 'Hãy sửa công thức của ô này.', en: 'Correct its formula.' },
  },
  'date-in-number': {
    vi: 'Ô chứa ngày tháng ({text}) thay vì số. Có thể Excel đã tự đổi.',
    en: 'The cell holds a date ({text}) instead of a number. Excel may have converted it.',
    action: { vi: 'Hãy nhập lại số.', en: 'Enter the number again.' },
  },
  'locale-suspect': {
    vi: 'Số {text} có thể là {proposal} bị Excel hiểu sai dấu phân cách.',
    en: '{text} may be {proposal} with its separators misread by Excel.',
    action: { vi: 'Hãy kiểm tra và nhập lại nếu đúng như vậy.', en: 'Check it, and enter it again if so.' },
  },
  'rate-out-of-range': {
    vi: 'Tỷ lệ {text} nằm ngoài khoảng hợp lý. Có phải là {proposal}?',
    en: 'The rate {text} is out of range. Is it {proposal}?',
    action: { vi: 'Hãy kiểm tra và nhập lại.', en: 'Check it and enter it again.' },
  },
  'rate-scale-unknown': {
    vi: 'Cột tỷ lệ “{header}” có thể ghi theo phần trăm (0,95 nghĩa là 0,95%) hoặc theo phần của 1 (0,95 nghĩa là 95%).',
    en: 'The rates in “{header}” may be percentages (0.95 means 0.95%) or fractions of one (0.95 means 95%).',
    action: { vi: 'Hãy chọn cách hiểu trong danh sách cột.', en: 'Choose in the list of columns.' },
    terminal: {
      vi: 'Hãy thêm --column {letter}=target-rate:points hoặc --column {letter}=target-rate:fraction.',
      en: 'Add --column {letter}=target-rate:points or --column {letter}=target-rate:fraction.',
    },
  },
  'blank-actual': {
    vi: '{unit} chưa có số thực hiện; ô trống không được coi là 0.',
    en: '{unit} has no actual count; an empty cell is not taken as 0.',
    action: {
      vi: 'Hãy nhập số thực hiện, hoặc nhập 0 nếu đúng là chưa có ai.',
      en: 'Enter the count, or 0 if there really is nobody.',
    },
  },
  'blank-denominator': {
    vi: '{unit} chưa có mẫu số, nên không tính được tỷ lệ bao phủ.',
    en: '{unit} has no denominator, so its coverage rate cannot be calculated.',
    action: {
      vi: 'Hãy bổ sung dân số hoặc lực lượng lao động của đơn vị.',
      en: 'Enter its population or labour force.',
    },
  },
  'blank-target': {
    vi: '{unit} chưa có chỉ tiêu, nên không đánh giá được mức độ đạt.',
    en: '{unit} has no target, so attainment cannot be judged.',
    action: { vi: 'Hãy bổ sung chỉ tiêu, nếu đơn vị đã được giao.', en: 'Enter the target, if one has been assigned.' },
  },
  'zero-denominator': {
    vi: '{unit} có mẫu số bằng 0, nên không có tỷ lệ bao phủ.',
    en: 'The denominator of {unit} is 0, so there is no coverage rate.',
    action: { vi: 'Hãy kiểm tra dân số hoặc lực lượng lao động.', en: 'Check its population or labour force.' },
  },
  'zero-denominator-with-people': {
    vi: '{unit} có {actual} người tham gia nhưng mẫu số bằng 0.',
    en: '{unit} has {actual} people but a denominator of 0.',
    action: { vi: 'Hãy kiểm tra dân số hoặc lực lượng lao động.', en: 'Check its population or labour force.' },
  },
  'zero-target': {
    vi: '{unit} có chỉ tiêu bằng 0: không tính tỷ lệ đạt, coi như đã đạt.',
    en: 'The target of {unit} is 0: no attainment is calculated, and it counts as met.',
    action: {
      vi: 'Hãy kiểm tra đơn vị có được giao chỉ tiêu không.',
      en: 'Check whether the unit was assigned a target.',
    },
  },
  'coverage-above-100': {
    vi: '{unit} có tỷ lệ {coverage}%, trên 100%; số liệu được giữ nguyên.',
    en: 'The rate of {unit} is {coverage}%, above 100%; the figure is kept as it is.',
    action: { vi: 'Hãy kiểm tra mẫu số và trùng thẻ.', en: 'Check the denominator and double counting.' },
  },
  'counts-and-rates-disagree': {
    vi: '{unit} đạt {onCounts}% kế hoạch (người), còn tỷ lệ bao phủ là {coverage}% so với chỉ tiêu {target}%: hai kết luận ngược nhau.',
    en: '{unit} is at {onCounts}% of its planned headcount while its coverage is {coverage}% against a target of {target}%: the two conclusions differ.',
    action: { vi: 'Hãy nêu cả hai trong báo cáo.', en: 'Show both in the report.' },
  },
  'shown-rounded-down': {
    vi: '{unit}: hiển thị {shown}% (chính xác hơn là {exact}%) vì chưa đạt mức mà số làm tròn sẽ cho thấy.',
    en: '{unit}: shown as {shown}% (more exactly {exact}%), since rounding would show a level that is not reached.',
    action: { vi: 'Hãy giữ cách ghi này khi đưa vào văn bản.', en: 'Keep it so when you quote it.' },
  },
  'total-differs': {
    vi: 'Tổng ghi trong bảng là {printed}, tổng các đơn vị là {sum}, chênh lệch {difference}. Kết quả dùng tổng các đơn vị; số trong bảng được giữ nguyên.',
    en: 'The table prints a total of {printed}; its units add up to {sum}, a difference of {difference}. Results use the sum of the units; the printed number is kept.',
    action: { vi: 'Hãy kiểm tra số tổng và số của từng đơn vị.', en: 'Check the total and the units.' },
  },
  'total-incomplete': {
    vi: 'Chưa cộng được cột “{column}” vì {unit} thiếu số liệu; dùng số tổng ghi trong bảng nếu có.',
    en: 'The column “{column}” cannot be added up because {unit} has no figure; the printed total is used if there is one.',
    action: { vi: 'Hãy bổ sung số liệu của đơn vị này.', en: 'Enter the figure of this unit.' },
  },
  'total-too-small': {
    vi: 'Tổng ghi trong bảng ở cột “{column}” là {printed}, nhưng riêng các đơn vị đã có số liệu cộng lại là {sum}; kết quả của dòng tổng dùng số đã ghi.',
    en: 'The table prints a total of {printed} in the column “{column}”, but the units that have figures already add up to {sum}; the results of its row use the printed number.',
    action: { vi: 'Hãy kiểm tra số tổng.', en: 'Check the total.' },
  },
  'parts-differ': {
    vi: 'BHXH ghi {printed} nhưng bắt buộc + tự nguyện là {sum}, chênh lệch {difference}.',
    en: 'Social insurance is printed as {printed}, but compulsory plus voluntary is {sum}, a difference of {difference}.',
    action: { vi: 'Hãy kiểm tra ba số này.', en: 'Check the three numbers.' },
  },
  'unit-repeated': {
    vi: 'Đơn vị “{unit}” xuất hiện nhiều lần.',
    en: 'The unit “{unit}” appears more than once.',
    action: { vi: 'Hãy kiểm tra để không cộng hai lần.', en: 'Check that it is not counted twice.' },
  },
  'values-instead-of-formulas': {
    vi: 'Kết quả của “{column}” được ghi bằng giá trị, vì số liệu đầu vào có ô không phải là số thuần túy, có số quá lớn, hoặc có tỷ lệ quá 4 chữ số thập phân.',
    en: 'The results of “{column}” are written as values, because some of their inputs are not plain numbers, are too large, or are rates with more than 4 decimals.',
    action: {
      vi: 'Hãy tính lại khi số liệu thay đổi, hoặc sửa các ô đó thành số.',
      en: 'Calculate again when the figures change, or turn those cells into numbers.',
    },
  },
} as const satisfies Record<string, ProblemWords>;
