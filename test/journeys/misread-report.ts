import ExcelJS from 'exceljs';

/**
 * A report as it arrives: populations that an English Excel took for decimals, no targets, and the targets on a sheet of their own, where
 * one commune is written otherwise.
 *
 * @returns the bytes of a workbook with the sheets “Thực hiện” and “Chỉ tiêu 2025”
 */
export async function misreadReport(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  book
    .addWorksheet('Thực hiện')
    .addRows([
      ['BẢO HIỂM XÃ HỘI CƠ SỞ ĐỨC TRỌNG'],
      ['KẾT QUẢ THỰC HIỆN BHYT ĐẾN 30/9/2025'],
      [],
      ['STT', 'Xã, thị trấn', 'Dân số', 'Số người tham gia BHYT'],
      [1, 'TT. Liên Nghĩa', 48210, 41508],
      [2, 'Hiep An', 14.066, 12917],
      [3, 'N’Thol Hạ', 7.742, 5334],
      [4, 'Đa Quyn', 5120, 4806],
      ['', 'Tổng cộng', 75138, 64565],
    ]);
  book
    .addWorksheet('Chỉ tiêu 2025')
    .addRows([
      ['CHỈ TIÊU PHÁT TRIỂN BHYT NĂM 2025'],
      ['(Kèm theo Quyết định số 312/QĐ-UBND ngày 14/01/2025)'],
      ['TT', 'Đơn vị', 'Chỉ tiêu giao (người)'],
      [1, 'Xã Hiệp An', 12900],
      [2, 'Xã N’Thol Hạ', 7100],
      [3, 'Thị trấn Liên Nghĩa', 45600],
      [4, 'Xã Đa Quyn', 4700],
      ['', 'Cộng', 70300],
    ]);
  return Buffer.from(await book.xlsx.writeBuffer());
}
