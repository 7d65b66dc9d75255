import { type Report, people, points, published, publishedSum, sum, total, units } from './report.ts';

const office = ['BẢO HIỂM XÃ HỘI VIỆT NAM', 'BHXH TỈNH BẮC KẠN'] as const;
const unitHeader = 'Huyện, thành phố';
const source = 'Nguồn: số liệu đã công bố ngày 22/11/2021 về công tác BHXH 9 tháng năm 2021 của tỉnh Bắc Kạn.';

/** Report of the first nine months of 2021: one indicator a sheet, the total last, targets as rates. */
export const BAC_KAN: Report = {
  file: 'bac-kan.xlsx',
  title: 'Bắc Kạn: BHXH, BHTN, BHYT 9 tháng năm 2021',
  sheets: [
    {
      name: 'BHXH',
      office,
      form: 'Biểu số 01',
      title: 'TÌNH HÌNH THAM GIA BẢO HIỂM XÃ HỘI',
      period: '9 tháng năm 2021',
      unitLine: 'Đơn vị tính: người, %',
      unitHeader,
      columns: [
        people(['Lao động có việc làm'], 18),
        points(['Chỉ tiêu giao (%)']),
        people(['Số người tham gia BHXH'], 18),
      ],
      rows: [
        ...units([
          ['Thành phố Bắc Kạn', 27_102, 16, 9199],
          ['Ba Bể', 30_603, 16, 3643],
          ['Bạch Thông', 21_202, 16, 2795],
          ['Chợ Đồn', 32_303, 16, 4830],
          ['Chợ Mới', 25_402, 16, 3399],
          ['Na Rì', 25_902, 16, 3007],
          ['Ngân Sơn', 18_602, 16, 2361],
          ['Pác Nặm', 21_302, 16, 2221],
        ]),
        total('Tổng cộng', publishedSum(202_418), published(16), publishedSum(31_455)),
      ],
      notes: [
        'Số đã công bố: 31.455 người tham gia BHXH (cả bắt buộc và tự nguyện) trên 202.418 người lao động có việc làm, đạt 15,54% (chỉ tiêu giao 16%).',
        'Mẫu số là người lao động có việc làm, không phải lực lượng lao động trong độ tuổi.',
      ],
      source,
    },
    {
      name: 'BHXH bắt buộc và BHTN',
      office,
      form: 'Biểu số 02',
      title: 'THỰC HIỆN KẾ HOẠCH BHXH BẮT BUỘC VÀ BẢO HIỂM THẤT NGHIỆP',
      period: '9 tháng năm 2021',
      unitLine: 'Đơn vị tính: người, %',
      unitHeader,
      columns: [
        people(['Lao động có việc làm']),
        people(['BHXH bắt buộc', 'Kế hoạch giao (người)'], 13),
        people(['BHXH bắt buộc', 'Thực hiện (người)'], 13),
        people(['Bảo hiểm thất nghiệp', 'Kế hoạch giao (người)'], 13),
        points(['Bảo hiểm thất nghiệp', 'Chỉ tiêu giao (%)'], 11),
        people(['Bảo hiểm thất nghiệp', 'Thực hiện (người)'], 13),
      ],
      numbering: ['A', 'B', '1', '2', '3', '4', '5', '6'],
      rows: [
        ...units([
          ['Thành phố Bắc Kạn', 27_102, 7619, 7486, 6120, 9, 5979],
          ['Ba Bể', 30_603, 2236, 2097, 1667, 9, 1570],
          ['Bạch Thông', 21_202, 1756, 1664, 1349, 9, 1279],
          ['Chợ Đồn', 32_303, 3297, 3164, 2608, 9, 2496],
          ['Chợ Mới', 25_402, 2222, 2092, 1716, 9, 1608],
          ['Na Rì', 25_902, 1929, 1791, 1463, 9, 1359],
          ['Ngân Sơn', 18_602, 1503, 1406, 1139, 9, 1067],
          ['Pác Nặm', 21_302, 1312, 1212, 976, 9, 896],
        ]),
        total('Tổng cộng', publishedSum(202_418), sum(21_874), sum(20_912), sum(17_038), published(9), sum(16_254)),
      ],
      notes: [
        'Số đã công bố: BHXH bắt buộc đạt 95,6% kế hoạch; BHTN đạt 95,4% kế hoạch; tỷ lệ tham gia BHTN đạt 8,03% (chỉ tiêu giao 9%).',
        'BHTN có hai chỉ tiêu khác nhau: kế hoạch bằng số người và chỉ tiêu bằng tỷ lệ. So với chỉ tiêu tỷ lệ chỉ đạt 89,22%.',
      ],
      source,
    },
    {
      name: 'BHYT',
      office,
      form: 'Biểu số 03',
      title: 'TÌNH HÌNH THAM GIA BẢO HIỂM Y TẾ',
      period: '9 tháng năm 2021',
      unitLine: 'Đơn vị tính: người, %',
      unitHeader,
      columns: [people(['Dân số'], 18), points(['Chỉ tiêu giao (%)']), people(['Số người tham gia BHYT'], 18)],
      rows: [
        ...units([
          ['Thành phố Bắc Kạn', 45_800, 97.5, 42_165],
          ['Ba Bể', 48_900, 97.5, 47_023],
          ['Bạch Thông', 31_600, 97.5, 30_040],
          ['Chợ Đồn', 51_200, 97.5, 48_518],
          ['Chợ Mới', 38_900, 97.5, 36_707],
          ['Na Rì', 38_500, 97.5, 36_792],
          ['Ngân Sơn', 29_900, 97.5, 28_723],
          ['Pác Nặm', 33_600, 97.5, 32_512],
        ]),
        total('Tổng cộng', sum(318_400), published(97.5), sum(302_480)),
      ],
      notes: ['Số đã công bố: tỷ lệ bao phủ BHYT đạt 95% (chỉ tiêu giao 97,5%). Dân số và số người là số minh họa.'],
      source,
    },
    {
      name: 'BHYT học sinh',
      office,
      form: 'Biểu số 04',
      title: 'HỌC SINH, SINH VIÊN THAM GIA BẢO HIỂM Y TẾ',
      period: 'Năm học 2021-2022',
      unitLine: 'Đơn vị tính: người, %',
      unitHeader,
      columns: [people(['Tổng số HSSV'], 18), points(['Chỉ tiêu giao (%)']), people(['Số HSSV tham gia BHYT'], 18)],
      rows: [
        ...units([
          ['Thành phố Bắc Kạn', 12_396, 100, 12_396],
          ['Ba Bể', 9097, 100, 9097],
          ['Bạch Thông', 5598, 100, 5598],
          ['Chợ Đồn', 9397, 100, 9396],
          ['Chợ Mới', 7098, 100, 7098],
          ['Na Rì', 6898, 100, 6898],
          ['Ngân Sơn', 5398, 100, 5397],
          ['Pác Nặm', 6598, 100, 6598],
        ]),
        total('Tổng cộng', sum(62_480), published(100), sum(62_478)),
      ],
      notes: [
        'Số đã công bố: chỉ tiêu 100% học sinh, sinh viên tham gia BHYT trong năm học 2021-2022.',
        'Thiếu 2 em thì tỷ lệ là 99,997%: làm tròn thành 100,00% nhưng vẫn chưa đạt.',
      ],
      source,
    },
  ],
};
