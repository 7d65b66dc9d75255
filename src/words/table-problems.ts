import type { Bilingual } from './language.ts';

/** Finding the table, its columns and its figures: what is wrong, and what to do. */
export const TABLE_SENTENCES = {
  'no-table': {
    vi: 'Không tìm thấy bảng trong vùng {area}. Hãy chọn cả dòng tiêu đề (Đơn vị, Dân số, Chỉ tiêu, Thực hiện…) và các dòng số liệu bên dưới.',
    en: 'No table was found in {area}. Select the header row (unit, population, target, actual…) together with the rows below it.',
  },
  'empty-area': {
    vi: 'Vùng {area} không có dữ liệu. Hãy chọn vùng có bảng số liệu.',
    en: 'The area {area} is empty. Select the area that holds the table.',
  },
  'no-unit-column': {
    vi: 'Không nhận ra cột tên đơn vị (Đơn vị, Xã/phường, Trường…). Hãy chỉ ra cột đó trong danh sách cột.',
    en: 'No column of unit names was recognised. Choose it in the list of columns.',
  },
  'no-target-column': {
    vi: 'Không có cột chỉ tiêu (Chỉ tiêu giao, Kế hoạch…) cho “{indicator}”, nên chỉ tính được tỷ lệ bao phủ. Nếu bảng có chỉ tiêu, hãy chỉ ra cột đó.',
    en: 'There is no target column for “{indicator}”, so only the coverage rate can be calculated. If the table has one, choose it in the list of columns.',
  },
  'no-actual-column': {
    vi: 'Không có cột số thực hiện (Thực hiện, Số người tham gia…). Hãy chỉ ra cột đó trong danh sách cột.',
    en: 'There is no column of actual counts (actual, participants…). Choose it in the list of columns.',
  },
  'no-denominator-column': {
    vi: 'Không có cột mẫu số (Dân số, Lực lượng lao động…) cho “{indicator}”, nên không tính được tỷ lệ bao phủ. Nếu bảng có mẫu số, hãy chỉ ra cột đó.',
    en: 'There is no denominator column (population, labour force…) for “{indicator}”, so the coverage rate cannot be calculated. If the table has one, choose it.',
  },
  'no-units': {
    vi: 'Dưới dòng tiêu đề không có dòng đơn vị nào. Hãy chọn cả các dòng số liệu.',
    en: 'There is no row of a unit below the header. Select the rows of figures as well.',
  },
  'role-guessed': {
    vi: 'Tiêu đề “{header}” được hiểu là “{role}”. Nếu chưa đúng, hãy chọn lại trong danh sách cột.',
    en: 'The header “{header}” was read as “{role}”. If that is not right, choose again in the list of columns.',
  },
  'role-asked': {
    vi: 'Tiêu đề “{header}” có thể hiểu nhiều cách ({roles}). Hãy chọn một cách trong danh sách cột.',
    en: 'The header “{header}” can mean several things ({roles}). Choose one in the list of columns.',
  },
  'hidden-rows': {
    vi: 'Có {count} dòng ẩn; số liệu của các dòng này vẫn được tính.',
    en: '{count} hidden rows were read and counted as well.',
  },
  'hidden-columns': {
    vi: 'Có {count} cột ẩn; các cột này vẫn được đọc.',
    en: '{count} hidden columns were read as well.',
  },
  'text-in-number': {
    vi: 'Có chữ “{text}” trong ô cần số. Hãy nhập số, hoặc để trống nếu chưa có số liệu.',
    en: 'The text “{text}” stands where a number is needed. Enter a number, or leave the cell empty if there is none.',
  },
  'fraction-of-person': {
    vi: 'Số {text} có phần lẻ, trong khi cần số nguyên (số người, hoặc số tiền tính bằng đồng). Hãy kiểm tra dấu chấm, dấu phẩy và nhập số nguyên.',
    en: '{text} is not a whole number, as people, or money in đồng, are counted. Check the separators and enter a whole number.',
  },
  'negative-count': {
    vi: 'Số {text} là số âm. Hãy nhập số từ 0 trở lên.',
    en: '{text} is a negative number. Enter 0 or more.',
  },
  'number-too-large': {
    vi: 'Số {text} quá lớn để tính chính xác. Hãy kiểm tra lại.',
    en: 'The number {text} is too large to calculate exactly. Please check it.',
  },
  'scaled-unit': {
    vi: '“{text}” ghi theo đơn vị rút gọn (nghìn, triệu, tỷ). Hãy nhập số đầy đủ.',
    en: '“{text}” is written in thousands, millions or billions. Enter the full number.',
  },
  'error-value': {
    vi: 'Ô báo lỗi {text}. Hãy sửa công thức của ô này; kết quả cần đến ô này chưa được tính.',
    en: 'The cell shows the error {text}. Correct its formula; what needs this cell was not calculated.',
  },
  'date-in-number': {
    vi: 'Ô chứa ngày tháng ({text}) thay vì số. Có thể Excel đã tự đổi; hãy nhập lại số.',
    en: 'The cell holds a date ({text}) instead of a number. Excel may have converted it; enter the number again.',
  },
  'locale-suspect': {
    vi: 'Số {text} có thể là {proposal} bị Excel hiểu sai dấu phân cách. Hãy kiểm tra và nhập lại nếu đúng như vậy.',
    en: '{text} may be {proposal} with its separators misread by Excel. Check it, and enter it again if so.',
  },
  'rate-out-of-range': {
    vi: 'Tỷ lệ {text} nằm ngoài khoảng hợp lý. Có phải là {proposal}? Hãy kiểm tra và nhập lại.',
    en: 'The rate {text} is out of range. Is it {proposal}? Check it and enter it again.',
  },
  'rate-scale-unknown': {
    vi: 'Cột tỷ lệ “{header}” có thể ghi theo phần trăm (0,95 nghĩa là 0,95%) hoặc theo phần của 1 (0,95 nghĩa là 95%). Hãy chọn cách hiểu trong danh sách cột.',
    en: 'The rates in “{header}” may be percentages (0.95 means 0.95%) or fractions of one (0.95 means 95%). Choose in the list of columns.',
  },
  'blank-actual': {
    vi: '{unit} chưa có số thực hiện; ô trống không được coi là 0.',
    en: '{unit} has no actual count; an empty cell is not taken as 0.',
  },
  'blank-denominator': {
    vi: '{unit} chưa có mẫu số, nên không tính được tỷ lệ bao phủ.',
    en: '{unit} has no denominator, so its coverage rate cannot be calculated.',
  },
  'blank-target': {
    vi: '{unit} chưa có chỉ tiêu, nên không đánh giá được mức độ đạt.',
    en: '{unit} has no target, so attainment cannot be judged.',
  },
  'zero-denominator': {
    vi: '{unit} có mẫu số bằng 0, nên không có tỷ lệ bao phủ.',
    en: 'The denominator of {unit} is 0, so there is no coverage rate.',
  },
  'zero-denominator-with-people': {
    vi: '{unit} có {actual} người tham gia nhưng mẫu số bằng 0. Hãy kiểm tra dân số hoặc lực lượng lao động.',
    en: '{unit} has {actual} people but a denominator of 0. Check its population or labour force.',
  },
  'zero-target': {
    vi: '{unit} có chỉ tiêu bằng 0: không tính tỷ lệ đạt, coi như đã đạt.',
    en: 'The target of {unit} is 0: no attainment is calculated, and it counts as met.',
  },
  'coverage-above-100': {
    vi: '{unit} có tỷ lệ {coverage}%, trên 100%. Hãy kiểm tra mẫu số và trùng thẻ; số liệu được giữ nguyên.',
    en: 'The rate of {unit} is {coverage}%, above 100%. Check the denominator and double counting; the figure is kept as it is.',
  },
  'counts-and-rates-disagree': {
    vi: '{unit} đạt {onCounts}% kế hoạch (người), còn tỷ lệ bao phủ là {coverage}% so với chỉ tiêu {target}%: hai kết luận ngược nhau, cần nêu cả hai.',
    en: '{unit} is at {onCounts}% of its planned headcount while its coverage is {coverage}% against a target of {target}%: the two conclusions differ, so both must be shown.',
  },
  'shown-rounded-down': {
    vi: '{unit}: hiển thị {shown}% (chính xác hơn là {exact}%) vì chưa đạt mức mà số làm tròn sẽ cho thấy.',
    en: '{unit}: shown as {shown}% (more exactly {exact}%), since rounding would show a level that is not reached.',
  },
  'total-differs': {
    vi: 'Tổng ghi trong bảng là {printed}, tổng các đơn vị là {sum}, chênh lệch {difference}. Kết quả dùng tổng các đơn vị; số trong bảng được giữ nguyên.',
    en: 'The table prints a total of {printed}; its units add up to {sum}, a difference of {difference}. Results use the sum of the units; the printed number is kept.',
  },
  'total-incomplete': {
    vi: 'Chưa cộng được cột “{column}” vì {unit} thiếu số liệu; dùng số tổng ghi trong bảng nếu có.',
    en: 'The column “{column}” cannot be added up because {unit} has no figure; the printed total is used if there is one.',
  },
  'total-too-small': {
    vi: 'Tổng ghi trong bảng ở cột “{column}” là {printed}, nhưng riêng các đơn vị đã có số liệu cộng lại là {sum}. Hãy kiểm tra số tổng; kết quả của dòng tổng dùng số đã ghi.',
    en: 'The table prints a total of {printed} in the column “{column}”, but the units that have figures already add up to {sum}. Check the total; the results of its row use the printed number.',
  },
  'parts-differ': {
    vi: 'BHXH ghi {printed} nhưng bắt buộc + tự nguyện là {sum}, chênh lệch {difference}. Hãy kiểm tra.',
    en: 'Social insurance is printed as {printed}, but compulsory plus voluntary is {sum}, a difference of {difference}. Please check.',
  },
  'unit-repeated': {
    vi: 'Đơn vị “{unit}” xuất hiện nhiều lần. Hãy kiểm tra để không cộng hai lần.',
    en: 'The unit “{unit}” appears more than once. Check that it is not counted twice.',
  },
  'values-instead-of-formulas': {
    vi: 'Kết quả của “{column}” được ghi bằng giá trị, vì số liệu đầu vào có ô không phải là số thuần túy, có số quá lớn, hoặc có tỷ lệ quá 4 chữ số thập phân.',
    en: 'The results of “{column}” are written as values, because some of their inputs are not plain numbers, are too large, or are rates with more than 4 decimals.',
  },
} as const satisfies Record<string, Bilingual>;
