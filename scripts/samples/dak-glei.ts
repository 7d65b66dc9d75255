import { type Report, people, points, sum, total, units } from './report.ts';

const office = ['BHXH TỈNH KON TUM', 'BHXH HUYỆN ĐĂK GLEI'] as const;
const unitHeader = 'Xã, thị trấn';
const period = 'Tính đến hết tháng 8/2023';
const source = 'Nguồn: số liệu đã công bố ngày 15/9/2023 của huyện Đăk Glei, tỉnh Kon Tum.';

/** Report at the end of August 2023: the total first, targets of the province and of the district, rates in percent points. */
export const DAK_GLEI: Report = {
  file: 'dak-glei.xlsx',
  title: 'Đăk Glei: BHXH, BHTN, BHYT đến hết tháng 8/2023',
  sheets: [
    {
      name: 'BHXH, BHTN',
      office,
      form: 'Biểu số 01',
      title: 'TÌNH HÌNH THAM GIA BHXH, BẢO HIỂM THẤT NGHIỆP',
      period,
      unitLine: 'Đơn vị tính: người, %',
      unitHeader,
      columns: [
        people(['LLLĐ trong độ tuổi'], 14),
        points(['BHXH', 'UBND tỉnh giao (%)']),
        people(['BHXH', 'Số người tham gia'], 13),
        points(['Bảo hiểm thất nghiệp', 'UBND huyện giao (%)']),
        people(['Bảo hiểm thất nghiệp', 'Số người tham gia'], 13),
      ],
      rows: [
        total('Toàn huyện', sum(27_075), 15.8, sum(4274), 6.7, sum(1828)),
        ...units([
          ['Thị trấn Đăk Glei', 3784, 15.8, 1327, 6.7, 722],
          ['Xã Đăk Blô', 1013, 15.8, 103, 6.7, 31],
          ['Xã Đăk Choong', 2718, 15.8, 338, 6.7, 127],
          ['Xã Đăk Kroong', 2292, 15.8, 337, 6.7, 133],
          ['Xã Đăk Long', 3304, 15.8, 318, 6.7, 104],
          ['Xã Đăk Man', 906, 15.8, 143, 6.7, 59],
          ['Xã Đăk Môn', 3518, 15.8, 477, 6.7, 189],
          ['Xã Đăk Nhoong', 1386, 15.8, 141, 6.7, 46],
          ['Xã Đăk Pék', 3144, 15.8, 604, 6.7, 263],
          ['Xã Mường Hoong', 2345, 15.8, 212, 6.7, 65],
          ['Xã Ngọk Linh', 1546, 15.8, 152, 6.7, 50],
          ['Xã Xốp', 1119, 15.8, 122, 6.7, 39],
        ]),
      ],
      notes: [
        'Số đã công bố: BHXH đạt 15,79% lực lượng lao động, hơn 99,91% chỉ tiêu UBND tỉnh giao; BHTN đạt 6,75%, hơn 100% chỉ tiêu UBND huyện giao.',
        'Chia hai tỷ lệ đã làm tròn (15,79/15,80) được 99,94%, không phải 99,91%: số liệu minh họa được chọn để số chưa làm tròn cho đúng kết quả đã công bố.',
      ],
      source,
    },
    {
      name: 'BHYT - huyện giao',
      office,
      form: 'Biểu số 02',
      title: 'THỰC HIỆN KẾ HOẠCH BHYT DO UBND HUYỆN GIAO',
      period,
      unitLine: 'Đơn vị tính: người, %',
      unitHeader,
      columns: [
        people(['Dân số'], 15),
        people(['Kế hoạch UBND huyện giao (người)'], 17),
        people(['Số người tham gia BHYT'], 16),
      ],
      rows: [
        total('Toàn huyện', sum(50_750), sum(48_229), sum(47_771)),
        ...units([
          ['Thị trấn Đăk Glei', 7093, 6683, 6429],
          ['Xã Đăk Blô', 1898, 1811, 1829],
          ['Xã Đăk Choong', 5095, 4851, 4837],
          ['Xã Đăk Kroong', 4296, 4086, 4053],
          ['Xã Đăk Long', 6194, 5891, 5900],
          ['Xã Đăk Man', 1698, 1607, 1605],
          ['Xã Đăk Môn', 6594, 6265, 6148],
          ['Xã Đăk Nhoong', 2597, 2475, 2489],
          ['Xã Đăk Pék', 5894, 5576, 5466],
          ['Xã Mường Hoong', 4396, 4208, 4218],
          ['Xã Ngọk Linh', 2897, 2776, 2797],
          ['Xã Xốp', 2098, 2000, 2000],
        ]),
      ],
      notes: ['Số đã công bố: BHYT đạt 94,13% dân số, hơn 99,05% kế hoạch UBND huyện giao.'],
      source,
    },
    {
      name: 'BHYT - tỉnh giao',
      office,
      form: 'Biểu số 03',
      title: 'THỰC HIỆN CHỈ TIÊU BHYT DO UBND TỈNH GIAO',
      period,
      unitLine: 'Đơn vị tính: người, %',
      unitHeader,
      columns: [
        people(['Dân số'], 15),
        points(['Chỉ tiêu UBND tỉnh giao (%)'], 17),
        people(['Số người tham gia BHYT'], 16),
      ],
      rows: [
        total('Toàn huyện', sum(50_750), 98.5, sum(47_771)),
        ...units([
          ['Thị trấn Đăk Glei', 7093, 98.5, 6429],
          ['Xã Đăk Blô', 1898, 98.5, 1829],
          ['Xã Đăk Choong', 5095, 98.5, 4837],
          ['Xã Đăk Kroong', 4296, 98.5, 4053],
          ['Xã Đăk Long', 6194, 98.5, 5900],
          ['Xã Đăk Man', 1698, 98.5, 1605],
          ['Xã Đăk Môn', 6594, 98.5, 6148],
          ['Xã Đăk Nhoong', 2597, 98.5, 2489],
          ['Xã Đăk Pék', 5894, 98.5, 5466],
          ['Xã Mường Hoong', 4396, 98.5, 4218],
          ['Xã Ngọk Linh', 2897, 98.5, 2797],
          ['Xã Xốp', 2098, 98.5, 2000],
        ]),
      ],
      notes: [
        'Số đã công bố: để hoàn thành 100% chỉ tiêu UBND tỉnh giao, huyện cần phát triển thêm 2.218 người tham gia BHYT.',
        'Số này tính theo chỉ tiêu của tỉnh, không theo kế hoạch của huyện ở Biểu số 02. Chỉ tiêu 98,5% và dân số là số minh họa, chọn để khớp với 2.218 người.',
        'Bốn tháng cuối năm cần lần lượt 555, 555, 554 và 554 người.',
      ],
      source,
    },
  ],
};
