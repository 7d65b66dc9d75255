import type { CellValue } from '../src/table/cells.ts';

/**
 * A report table of made-up communes: header and rows of number, name, population, target rate, participants and further columns of
 * figures; the same cells in every run.
 *
 * @param rows units below the header
 * @param columns columns in all, at least 5
 */
export function madeTable(rows: number, columns: number): CellValue[][] {
  const header: CellValue[] = ['STT', 'Đơn vị', 'Dân số', 'Chỉ tiêu giao (%)', 'Số người tham gia'];
  for (let column = header.length; column < columns; column += 1) header.push(`Ghi chú ${column - 4}`);
  const table: CellValue[][] = [header];
  for (let row = 0; row < rows; row += 1) {
    const population = 2000 + ((row * 7919) % 30_000);
    const line: CellValue[] = [
      row + 1,
      `Xã số ${row + 1}`,
      population,
      95,
      Math.floor(population * (0.7 + (row % 40) / 100)),
    ];
    for (let column = line.length; column < columns; column += 1) line.push(row + column);
    table.push(line);
  }
  return table;
}
