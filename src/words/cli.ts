import type { Bilingual } from './language.ts';

/** Help of the command line. */
export const CLI_USAGE: Bilingual = {
  vi: `coverage-planner: tỷ lệ bao phủ, tỷ lệ đạt so với chỉ tiêu và số còn phải phát triển, tính từ bảng trong tệp .xlsx

Cách dùng
  coverage-planner calculate TỆP.xlsx [-o KẾT-QUẢ.xlsx]   tính và in bảng kết quả; có -o thì ghi ra tệp mới
  coverage-planner calculate THƯ-MỤC/*.xlsx [-o THƯ-MỤC-KHÁC/]
                                                          tính từng tệp, mỗi tệp in một dòng; có -o thì ghi các bản có kết quả
  coverage-planner calculate THƯ-MỤC/*.xlsx --consolidate -o TỔNG-HỢP.xlsx
                                                          gộp báo cáo của nhiều đơn vị thành một bảng có dòng tổng
  coverage-planner document  TỆP.xlsx                     in các câu viết sẵn cho văn bản
  coverage-planner tables    TỆP.xlsx                     liệt kê các bảng trong tệp, theo từng trang tính

Tùy chọn
  -o, --output TỆP      ghi kết quả ra tệp này; không có thì chỉ in
      --consolidate     gộp nhiều tệp: mỗi báo cáo của một xã thành một dòng (các thôn được cộng lại); báo cáo liệt kê
                        các xã thì mỗi xã một dòng, xếp theo đơn vị của tệp; trang “Nguồn số liệu” ghi rõ từng dòng lấy từ đâu
      --detail          cùng --consolidate: giữ mọi đơn vị của từng báo cáo (ví dụ từng thôn) dưới dòng đơn vị của tệp
      --in-place        ghi vào chính tệp gốc
      --force           thay thế tệp kết quả đã có, và các ô đã có dữ liệu
      --sheet TÊN       trang tính (mặc định: trang đang mở; nếu trang đó không có bảng thì trang duy nhất có bảng)
      --range A4:H20    vùng có bảng (mặc định: tự tìm)
      --column D=VAI    cho biết một cột là gì, ví dụ D=target-rate, E=actual, C=denominator,
                        D=target-headcount, D=target-rate:points (15,54) hoặc :fraction (0,1554); dùng nhiều lần được;
                        được nhớ cho các bảng cùng mẫu sau này
      --targets BẢNG    lấy chỉ tiêu từ bảng khác, ghép theo mã hoặc tên đơn vị: tên trang tính, tệp khác (ke-hoach.xlsx)
                        hoặc trang tính của tệp khác (ke-hoach.xlsx#Chi tieu 2025)
      --target-column E cột chỉ tiêu cần lấy, khi bảng đó có nhiều cột phù hợp; E=target-rate cho biết thêm cột đó là gì;
                        dùng nhiều lần được
      --match "A=B"     đơn vị A của bảng này là đơn vị B của bảng chỉ tiêu; "A=" nghĩa là không có; dùng nhiều lần được
      --no-memory       không dùng và không nhớ cách hiểu cột của các lần trước
      --repair          sửa các số không đọc được hoặc chắc chắn sai (ví dụ 12,306 thành 12.306) trong tệp kết quả
      --unicode         chuyển chữ của phông cũ (.VnTime, VNI) sang Unicode, phông Times New Roman, trong tệp kết quả
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
  coverage-planner calculate "bao cao thang 9" --consolidate -o tong-hop.xlsx
  coverage-planner document bao-cao.xlsx --as-of "hết tháng 8/2023" --assigner "UBND tỉnh"

Mã trả về
  0 xong; 1 sổ tính hoặc bảng không dùng được; 2 gõ sai lệnh; 3 có nhiều tệp và một số tệp không đọc được; 130 đã dừng bằng Ctrl+C
`,
  en: `coverage-planner: coverage rate, target attainment and people remaining, from a table in an .xlsx file

Usage
  coverage-planner calculate FILE.xlsx [-o RESULT.xlsx]   calculate and print the results; with -o, write them to a new file
  coverage-planner calculate FOLDER/*.xlsx [-o OTHER-FOLDER/]
                                                          calculate each file, one line a file; with -o, write copies with results
  coverage-planner calculate FOLDER/*.xlsx --consolidate -o ALL.xlsx
                                                          put the reports of many units into one table with totals
  coverage-planner document  FILE.xlsx                    print ready sentences for an official document (in Vietnamese)
  coverage-planner tables    FILE.xlsx                    list the tables of the workbook, sheet by sheet

Options
  -o, --output FILE     write the results to this file; without it they are only printed
      --consolidate     put many files together: each report of a commune becomes a row (its villages added up); a report that
                        lists communes gives a row for each, grouped by the file's unit; the sheet "Sources" tells where rows come from
      --detail          with --consolidate: keep every unit of each report (villages, say) under a row of the file's unit
      --in-place        write into the input file
      --force           replace an existing output file, and cells that hold something
      --sheet NAME      the sheet (default: the one shown; if it has no table, the only other one that has)
      --range A4:H20    the area of the table (default: found by itself)
      --column D=ROLE   say what a column holds, such as D=target-rate, E=actual, C=denominator,
                        D=target-headcount, D=target-rate:points (15.54) or :fraction (0.1554); may be repeated;
                        remembered for later tables of the same layout
      --targets TABLE   take targets from another table, units matched by code or name: a sheet, another file (plan.xlsx)
                        or a sheet of another file (plan.xlsx#Targets 2025)
      --target-column E the column of targets to take, when several fit; E=target-rate says what it holds as well;
                        may be repeated
      --match "A=B"     unit A of this table is unit B of the table of targets; "A=" means it has none; may be repeated
      --no-memory       neither use nor keep what was chosen for columns earlier
      --repair          correct numbers that cannot be read or are surely wrong (12,306 becomes 12.306), in the output
      --unicode         turn text of old fonts (.VnTime, VNI) into Unicode, in Times New Roman, in the output
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

Exit codes
  0 done; 1 the workbook or its table cannot be used; 2 the command line is wrong; 3 of many files some were not read; 130 Ctrl+C
`,
};

/** Words of the list of tables. */
export const TABLES_WORDS = {
  hidden: { vi: 'đang ẩn', en: 'hidden' },
  'very-hidden': { vi: 'ẩn sâu', en: 'very hidden' },
  chart: { vi: 'Chỉ có biểu đồ.', en: 'A chart only.' },
  noTable: { vi: 'Không có bảng.', en: 'No table.' },
  holds: { vi: '{units} đơn vị; có: {columns}', en: '{units} units; with {columns}' },
  denominators: { vi: 'mẫu số', en: 'denominators' },
  targets: { vi: 'chỉ tiêu', en: 'targets' },
  actuals: { vi: 'số thực hiện', en: 'actuals' },
  nothing: { vi: 'chưa có cột số liệu nào nhận ra được', en: 'no column of figures recognised' },
} as const satisfies Record<string, Bilingual>;

/** Words of what the command line prints. */
export const CLI_WORDS = {
  sheet: { vi: 'Trang tính', en: 'Sheet' },
  columns: { vi: 'Các cột nhận ra', en: 'Columns recognised' },
  orElse: { vi: 'hoặc', en: 'or' },
  findings: { vi: 'Lưu ý', en: 'Notes' },
  joined: { vi: 'Chỉ tiêu lấy từ “{source}”: {columns}', en: 'Targets taken from “{source}”: {columns}' },
  notJoined: { vi: 'Chưa lấy được chỉ tiêu từ “{source}”', en: 'No targets were taken from “{source}”' },
  matched: { vi: 'Ghép được {found}/{all} đơn vị', en: 'Matched {found} of {all} units' },
  matchedGroups: { vi: '{found} nhóm đơn vị', en: '{found} groups of units' },
  corrected: { vi: 'Đã sửa {count} ô:', en: 'Corrected {count} cells:' },
  nothingCorrected: { vi: 'Không có ô nào cần sửa.', en: 'There was nothing to correct.' },
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
