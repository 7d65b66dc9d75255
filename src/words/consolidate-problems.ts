import type { ProblemWords } from './problem-words.ts';

/** Putting many reports together: what is wrong, and what to do. */
export const CONSOLIDATE_SENTENCES = {
  'report-slow': {
    vi: 'Đọc tệp quá {seconds} giây chưa xong nên đã dừng.',
    en: 'The file was not read after {seconds} seconds, so it was left.',
    action: {
      vi: 'Hãy mở tệp bằng Excel, bỏ phần thừa rồi lưu lại.',
      en: 'Open it in Excel, remove what is not needed and save it.',
    },
  },
  'report-crashed': {
    vi: 'Không đọc hết được tệp (tệp quá lớn hoặc bị hỏng).',
    en: 'The file could not be read to its end: it is too large or damaged.',
    action: { vi: 'Hãy mở tệp bằng Excel, lưu lại rồi thử lại.', en: 'Open it in Excel, save it and try again.' },
  },
  'report-empty': {
    vi: 'Bảng không có cột chỉ tiêu, mẫu số hay số thực hiện nào.',
    en: 'The table has no column of targets, denominators or actual counts.',
    action: { vi: 'Hãy sửa tiêu đề cột, hoặc dùng --column.', en: 'Correct the headers, or use --column.' },
  },
  'no-reports': {
    vi: 'Không có tệp .xlsx nào trong “{place}”.',
    en: 'There is no .xlsx file in “{place}”.',
    action: {
      vi: 'Hãy kiểm tra tên thư mục; nếu các tệp nằm trong thư mục con, hãy ghi thêm /*/*.xlsx sau tên thư mục.',
      en: 'Check the name of the folder; for files in its folders add /*/*.xlsx to the name.',
    },
  },
  'sheets-left-out': {
    vi: 'Các trang khác cũng có bảng về cùng chỉ tiêu nên không lấy: {others}.',
    en: 'Other sheets have tables of the same indicators and were left out: {others}.',
    action: {
      vi: 'Nếu cần trang khác, hãy mở trang đó rồi lưu tệp, hoặc dùng --sheet.',
      en: 'If another one is meant, save the file with that sheet shown, or use --sheet.',
    },
  },
  'figures-corrected': {
    vi: 'Đã tính với {count} ô sửa theo đề nghị: {cells}. Tệp gốc giữ nguyên.',
    en: '{count} cells count as proposed: {cells}. The file itself is unchanged.',
    action: { vi: 'Hãy đối chiếu từng ô.', en: 'Compare each of them.' },
  },
  'unit-unknown': {
    vi: 'Không rõ báo cáo của đơn vị nào; lấy tên tệp “{unit}” làm tên.',
    en: 'Nothing tells whose report this is; the file’s name “{unit}” stands for it.',
    action: {
      vi: 'Hãy ghi tên đơn vị vào tiêu đề bảng (ví dụ “Xã Hiệp An”) hoặc vào tên tệp.',
      en: 'Name the unit in the title over the table or in the file’s name.',
    },
  },
  'unit-from-file-name': {
    vi: 'Tên đơn vị “{unit}” lấy từ tên tệp.',
    en: 'The unit’s name “{unit}” was taken from the file’s name.',
    action: { vi: 'Hãy sửa tên tệp nếu chưa đúng.', en: 'Correct the file’s name if it is wrong.' },
  },
  'unit-doubtful': {
    vi: 'Báo cáo được hiểu là của “{unit}”, nhưng ở {otherCell} lại ghi “{otherUnit}”.',
    en: 'The report was read as that of “{unit}”, but {otherCell} names “{otherUnit}”.',
    action: { vi: 'Hãy sửa chỗ ghi sai.', en: 'Correct the one that is wrong.' },
  },
  'units-alike': {
    vi: '“{unit}” ({file}) và “{otherUnit}” ({other}) có thể là một đơn vị; đang để thành hai dòng.',
    en: '“{unit}” ({file}) and “{otherUnit}” ({other}) may be one unit; they stand in two rows.',
    action: { vi: 'Hãy ghi cùng một tên nếu là một đơn vị.', en: 'Write the same name if they are.' },
  },
  'unit-listed-below': {
    vi: '“{unit}” không được cộng từ {file}, vì {other} đã có số liệu từng đơn vị của “{otherUnit}”.',
    en: '“{unit}” of {file} was not counted, since {other} lists the units of “{otherUnit}”.',
    action: {
      vi: 'Hãy bỏ bớt một trong hai tệp nếu trùng.',
      en: 'Leave one of the two files out if they repeat each other.',
    },
  },
  'figure-conflict': {
    vi: '{unit}, {role} {indicator}: tệp này ghi {value}, còn {other} ghi {otherValue} ở {otherCell}. Ô này và dòng tổng để trống.',
    en: '{unit}, {role} {indicator}: {value} here, but {otherValue} in {other} at {otherCell}. The figure and its total stay blank.',
    action: { vi: 'Hãy sửa tệp ghi sai rồi tổng hợp lại.', en: 'Correct the file that is wrong and run again.' },
  },
  'figure-repeated': {
    vi: '{count} số liệu có cả trong {file} và {other}, giống nhau; chỉ tính một lần.',
    en: '{count} figures stand in both {file} and {other} and are equal; they count once.',
    action: { vi: 'Không cần làm gì.', en: 'Nothing needs to be done.' },
  },
  'sum-incomplete': {
    vi: 'Chưa cộng được {role} {indicator}: còn {count} đơn vị chưa có số, trước hết là {unit}.',
    en: '{role} {indicator} cannot be added up: {count} units have no figure, the first is {unit}.',
    action: { vi: 'Hãy bổ sung số liệu; công thức sẽ tự cộng.', en: 'Fill it in; the formula then adds up by itself.' },
  },
  'sums-incomplete': {
    vi: 'Chưa cộng được {columns} cột, trước hết là {role} {indicator}: còn {count} đơn vị chưa có số, đầu tiên là {unit}.',
    en: '{columns} columns cannot be added up, the first is {role} {indicator}: {count} units have no figure, the first is {unit}.',
    action: {
      vi: 'Hãy bổ sung số liệu; công thức sẽ tự cộng.',
      en: 'Fill it in; the formulas then add up by themselves.',
    },
  },
  'targets-apart': {
    vi: '{indicator}: {count} đơn vị có chỉ tiêu bằng tỷ lệ, các đơn vị khác bằng số người; để ở hai cột.',
    en: '{indicator}: {count} units have a rate for target, the others a headcount; they stand in two columns.',
    action: { vi: 'Hãy thống nhất cách giao nếu cần.', en: 'Agree on one kind of target if needed.' },
  },
  'target-made': {
    vi: '{unit}, {indicator}: các đơn vị có tỷ lệ chỉ tiêu khác nhau, nên chỉ tiêu chung là tổng số người của từng đơn vị.',
    en: '{unit}, {indicator}: its units have different target rates, so the target is the sum of what each comes to in people.',
    action: { vi: 'Hãy đối chiếu với văn bản giao.', en: 'Compare it with the assignment.' },
  },
  'comparisons-differ': {
    vi: '{role} {indicator}: có báo cáo ghi cách so sánh (như “trên 95%”), có báo cáo không; đang coi từ mức chỉ tiêu trở lên là đạt.',
    en: '{role} {indicator}: some headers word a comparison (such as “above 95%”), others do not; reaching the target counts as met.',
    action: { vi: 'Hãy dùng --compare nếu cần cách khác.', en: 'Use --compare for another one.' },
  },
  'denominators-apart': {
    vi: '{indicator}: mẫu số trong {file} khác loại với {other}; để ở các cột riêng, không cộng chung.',
    en: '{indicator}: {file} and {other} use different kinds of denominator; they stand in columns of their own.',
    action: { vi: 'Hãy thống nhất mẫu số.', en: 'Agree on one denominator.' },
  },
  'indicator-unnamed': {
    vi: 'Cột “{header}” không ghi là chỉ tiêu nào (BHYT, BHXH…), nên để ở cột riêng.',
    en: 'The column “{header}” names no indicator (BHYT, BHXH…), so it stands by itself.',
    action: { vi: 'Hãy ghi tên chỉ tiêu vào tiêu đề.', en: 'Name the indicator in the header or the title.' },
  },
  'period-differs': {
    vi: 'Số liệu tháng {period}, trong khi phần lớn báo cáo là tháng {most}.',
    en: 'The figures are of {period}, most reports are of {most}.',
    action: { vi: 'Hãy lấy báo cáo đúng tháng.', en: 'Use the report of the right month.' },
  },
  'output-is-report': {
    vi: 'Tệp này là một báo cáo nằm trong số các tệp cần gộp, nên không ghi đè lên.',
    en: 'This file is one of the reports to be put together, so it is not written over.',
    action: { vi: 'Hãy ghi tên tệp khác sau -o.', en: 'Write another name after -o.' },
  },
  'output-twice': {
    vi: 'Kết quả của tệp này trùng tên với kết quả của {other}, nên không ghi.',
    en: 'Its result would have the same name as that of {other}, so it was not written.',
    action: { vi: 'Hãy đổi tên một trong hai tệp.', en: 'Rename one of the two files.' },
  },
  'output-no-folder': {
    vi: 'Có nhiều tệp, nên -o cần là một thư mục, không phải “{file}”.',
    en: 'There are several files, so -o must be a folder, not “{file}”.',
    action: {
      vi: 'Hãy ghi -o thư-mục/, hoặc thêm --consolidate để gộp vào một tệp.',
      en: 'Write -o folder/, or add --consolidate to put them into one file.',
    },
  },
} as const satisfies Record<string, ProblemWords>;
