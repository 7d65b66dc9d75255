import { type ReportSheet, people, points, sum, total, units } from './report.ts';

const office = ['BẢO HIỂM XÃ HỘI VIỆT NAM', 'BHXH TỈNH KIÊN GIANG'] as const;
const unitHeader = 'Huyện, thành phố';
const source = 'Nguồn: số liệu đã công bố tháng 9/2023 của tỉnh Kiên Giang.';

/** What the report says of 2020, and 2016 as it follows from the increase it prints. */
export const EARLIER_YEARS: readonly ReportSheet[] = [
  {
    name: 'Năm 2020',
    office,
    form: 'Biểu số 03',
    title: 'KẾT QUẢ BHYT, BHXH TỰ NGUYỆN NĂM 2020',
    period: 'Đến ngày 31/12/2020',
    unitLine: 'Đơn vị tính: người, %',
    unitHeader,
    columns: [
      people(['BHYT', 'Dân số'], 13),
      points(['BHYT', 'UBND tỉnh giao (%)'], 12),
      people(['BHYT', 'Số người tham gia'], 13),
      people(['BHXH tự nguyện', 'LLLĐ'], 13),
      points(['BHXH tự nguyện', 'UBND tỉnh giao (%)'], 12),
      people(['BHXH tự nguyện', 'Số người tham gia'], 13),
    ],
    rows: [
      ...units([
        ['Thành phố Rạch Giá', 228_905, 90, 210_706, 124_809, 2.7, 3268],
        ['Thành phố Hà Tiên', 47_128, 90, 42_627, 25_696, 2.7, 750],
        ['Thành phố Phú Quốc', 175_045, 90, 152_556, 95_442, 2.7, 1922],
        ['Huyện An Biên', 111_567, 90, 100_355, 60_831, 2.7, 1715],
        ['Huyện An Minh', 112_529, 90, 99_984, 61_356, 2.7, 1668],
        ['Huyện Châu Thành', 156_771, 90, 141_487, 85_478, 2.7, 2324],
        ['Huyện Giang Thành', 28_373, 90, 26_571, 15_470, 2.7, 561],
        ['Huyện Giồng Riềng', 215_440, 90, 194_220, 117_467, 2.7, 3430],
        ['Huyện Gò Quao', 127_917, 90, 114_679, 69_746, 2.7, 2107],
        ['Huyện Hòn Đất', 151_000, 90, 134_920, 82_332, 2.7, 2239],
        ['Huyện Kiên Hải', 17_312, 90, 16_455, 9439, 2.7, 390],
        ['Huyện Kiên Lương', 79_828, 90, 72_524, 43_526, 2.7, 1140],
        ['Huyện Tân Hiệp', 121_185, 90, 109_128, 66_075, 2.7, 1863],
        ['Huyện U Minh Thượng', 62_516, 90, 55_796, 34_087, 2.7, 1064],
        ['Huyện Vĩnh Thuận', 88_484, 90, 79_592, 48_246, 2.7, 1409],
      ]),
      total('Toàn tỉnh', sum(1_724_000), 90, sum(1_551_600), sum(940_000), 2.7, sum(25_850)),
    ],
    notes: [
      'Số đã công bố: năm 2020, tỷ lệ bao phủ BHYT đạt 90%, tăng 15,96% so với năm 2016; BHXH tự nguyện đạt 2,75%, tăng 1,44%. Đạt chỉ tiêu HĐND, UBND tỉnh giao.',
      'Chữ “tăng 15,96%” có hai cách hiểu: tăng 15,96 điểm % (năm 2016 là 74,04%) hoặc tăng 15,96% của chính tỷ lệ đó (năm 2016 là 77,61%). Biểu số 04 dựng theo cách hiểu thứ nhất.',
    ],
    source,
  },
  {
    name: 'Năm 2016',
    office,
    form: 'Biểu số 04',
    title: 'KẾT QUẢ BHYT, BHXH TỰ NGUYỆN NĂM 2016',
    period: 'Đến ngày 31/12/2016',
    unitLine: 'Đơn vị tính: người, %',
    unitHeader,
    columns: [
      people(['BHYT', 'Dân số'], 13),
      points(['BHYT', 'UBND tỉnh giao (%)'], 12),
      people(['BHYT', 'Số người tham gia'], 13),
      people(['BHXH tự nguyện', 'LLLĐ'], 13),
      points(['BHXH tự nguyện', 'UBND tỉnh giao (%)'], 12),
      people(['BHXH tự nguyện', 'Số người tham gia'], 13),
    ],
    rows: [
      ...units([
        ['Thành phố Rạch Giá', 232_357, 74, 181_540, 127_464, 1.3, 1558],
        ['Thành phố Hà Tiên', 47_838, 74, 35_938, 26_243, 1.3, 374],
        ['Thành phố Phú Quốc', 177_685, 74, 124_586, 97_473, 1.3, 893],
        ['Huyện An Biên', 113_250, 74, 83_944, 62_125, 1.3, 822],
        ['Huyện An Minh', 114_226, 74, 82_379, 62_661, 1.3, 766],
        ['Huyện Châu Thành', 159_135, 74, 117_956, 87_297, 1.3, 1156],
        ['Huyện Giang Thành', 28_801, 74, 23_079, 15_799, 1.3, 290],
        ['Huyện Giồng Riềng', 218_689, 74, 161_004, 119_967, 1.3, 1711],
        ['Huyện Gò Quao', 129_847, 74, 94_946, 71_230, 1.3, 1016],
        ['Huyện Hòn Đất', 153_277, 74, 111_310, 84_084, 1.3, 1113],
        ['Huyện Kiên Hải', 17_573, 74, 14_434, 9640, 1.3, 206],
        ['Huyện Kiên Lương', 81_032, 74, 60_875, 44_452, 1.3, 543],
        ['Huyện Tân Hiệp', 123_012, 74, 91_180, 67_481, 1.3, 893],
        ['Huyện U Minh Thượng', 63_459, 74, 46_402, 34_812, 1.3, 532],
        ['Huyện Vĩnh Thuận', 89_819, 74, 66_127, 49_272, 1.3, 703],
      ]),
      total('Toàn tỉnh', sum(1_750_000), 74, sum(1_295_700), sum(960_000), 1.3, sum(12_576)),
    ],
    notes: [
      'Dựng lại từ mức tăng đã công bố của năm 2020, hiểu là điểm %: BHYT 90 - 15,96 = 74,04%; BHXH tự nguyện 2,75 - 1,44 = 1,31%. Mọi số trong biểu đều là số minh họa.',
    ],
    source,
  },
];
