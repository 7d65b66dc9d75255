import { type Report, people, percent, published, publishedSum, sum, total, units } from './report.ts';

const office = ['BHXH TỈNH PHÚ YÊN', 'BHXH THỊ XÃ ĐÔNG HÒA'] as const;
const unitHeader = 'Xã, phường';
const source = 'Nguồn: số liệu đã công bố ngày 30/3/2023 của thị xã Đông Hòa, tỉnh Phú Yên.';

/** Report of March 2023: conferences and new participants (flows), and the targets for 2025 as cells with a percent format. */
export const DONG_HOA: Report = {
  file: 'dong-hoa.xlsx',
  title: 'Đông Hòa: hội nghị tuyên truyền 2023, chỉ tiêu 2025',
  sheets: [
    {
      name: 'Hội nghị',
      office,
      form: 'Biểu số 01',
      title: 'KẾT QUẢ HỘI NGHỊ TUYÊN TRUYỀN, PHÁT TRIỂN NGƯỜI THAM GIA',
      period: 'Đến ngày 30/3/2023',
      unitLine: 'Đơn vị tính: hội nghị, người',
      unitHeader,
      columns: [
        people(['Hội nghị', 'Kế hoạch năm'], 12),
        people(['Hội nghị', 'Thực hiện'], 12),
        people(['Phát triển mới', 'Kế hoạch năm'], 12),
        people(['Phát triển mới', 'Thực hiện'], 12),
      ],
      rows: [
        ...units([
          ['Phường Hòa Hiệp Bắc', 2, 0, 67, 0],
          ['Phường Hòa Hiệp Nam', 2, 1, 71, 19],
          ['Phường Hòa Hiệp Trung', 2, 1, 89, 24],
          ['Phường Hòa Vinh', 2, 1, 76, 21],
          ['Phường Hòa Xuân Tây', 2, 0, 67, 0],
          ['Xã Hòa Tâm', 2, 1, 54, 15],
          ['Xã Hòa Tân Đông', 2, 0, 62, 0],
          ['Xã Hòa Thành', 2, 0, 62, 0],
          ['Xã Hòa Xuân Đông', 2, 0, 54, 0],
          ['Xã Hòa Xuân Nam', 2, 0, 40, 0],
        ]),
        total('Toàn thị xã', publishedSum(20), publishedSum(4), publishedSum(642), publishedSum(79)),
      ],
      notes: [
        'Số đã công bố: đã tổ chức 4 hội nghị, phát triển mới 79 người tham gia BHXH tự nguyện và BHYT hộ gia đình; kế hoạch năm 2023 là 20 hội nghị.',
        'Số người phát triển mới là số phát sinh trong kỳ, không phải số người đang tham gia.',
      ],
      source,
    },
    {
      name: 'Phát triển mới',
      office,
      form: 'Biểu số 02',
      title: 'PHÁT TRIỂN NGƯỜI THAM GIA QUA HỘI NGHỊ, THEO LOẠI HÌNH',
      period: 'Năm 2023, đến ngày 30/3/2023',
      unitLine: 'Đơn vị tính: người',
      unitHeader: 'Danh mục',
      columns: [people(['Kế hoạch năm (người)'], 18), people(['Thực hiện (người)'], 18)],
      rows: [
        ...units([
          ['BHXH tự nguyện', published(144), null],
          ['BHYT hộ gia đình', published(498), null],
        ]),
        total('Tổng cộng', publishedSum(642), published(79)),
      ],
      notes: [
        'Số đã công bố: kế hoạch 144 người tham gia BHXH tự nguyện và 498 người tham gia BHYT hộ gia đình; đã phát triển 79 người của cả hai loại hình.',
        'Báo cáo không tách 79 người theo loại hình nên hai ô thực hiện để trống; ô trống không phải là 0.',
      ],
      source,
    },
    {
      name: 'Chỉ tiêu 2025',
      office,
      form: 'Biểu số 03',
      title: 'CHỈ TIÊU BHXH, BHYT ĐẾN NĂM 2025',
      period: 'So với kết quả đến ngày 30/3/2023',
      unitLine: 'Đơn vị tính: người, %',
      unitHeader,
      columns: [
        people(['BHXH', 'LLLĐ trong độ tuổi'], 14),
        percent(['BHXH', 'Chỉ tiêu'], 11),
        people(['BHXH', 'Số người tham gia'], 12),
        people(['BHYT', 'Dân số'], 12),
        percent(['BHYT', 'Chỉ tiêu'], 11),
        people(['BHYT', 'Số người tham gia'], 12),
      ],
      numbering: ['A', 'B', '(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
      rows: [
        total('Toàn thị xã', sum(62_300), published(0.216), sum(11_240), sum(116_200), published(0.95), sum(107_340)),
        ...units([
          ['Phường Hòa Hiệp Bắc', 6900, 0.216, 1166, 12_870, 0.95, 11_739],
          ['Phường Hòa Hiệp Nam', 7200, 0.216, 1324, 13_429, 0.95, 12_343],
          ['Phường Hòa Hiệp Trung', 9100, 0.216, 2171, 16_973, 0.95, 15_921],
          ['Phường Hòa Vinh', 7500, 0.216, 1685, 13_989, 0.95, 13_289],
          ['Phường Hòa Xuân Tây', 6600, 0.216, 1083, 12_310, 0.95, 11_253],
          ['Xã Hòa Tâm', 5000, 0.216, 1080, 9326, 0.95, 8562],
          ['Xã Hòa Tân Đông', 6600, 0.216, 918, 12_310, 0.95, 11_216],
          ['Xã Hòa Thành', 6100, 0.216, 885, 11_377, 0.95, 10_411],
          ['Xã Hòa Xuân Đông', 4800, 0.216, 620, 8953, 0.95, 8255],
          ['Xã Hòa Xuân Nam', 2500, 0.216, 308, 4663, 0.95, 4351],
        ]),
      ],
      notes: [
        'Số đã công bố: đến năm 2025, tối thiểu 21,6% lực lượng lao động trong độ tuổi tham gia BHXH và 95% dân số tham gia BHYT.',
        'Hòa Tâm có 1.080/5.000 người, đúng bằng 21,6%: đạt. Phép chia dấu phẩy động có thể cho kết quả sai ở mức này.',
      ],
      source,
    },
  ],
};
