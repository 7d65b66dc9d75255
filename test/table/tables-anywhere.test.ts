import fc from 'fast-check';
import { areaName } from '../../src/table/area.ts';
import { type CellValue, cellsFromRows } from '../../src/table/cells.ts';
import { placeArea } from '../../src/table/places/choose-table.ts';
import { findTables } from '../../src/table/places/find-tables.ts';

type Row = readonly CellValue[];

/** A table as it is printed, and what stands around it. */
interface Printed {
  readonly rows: readonly Row[];
  readonly indent: number;
  readonly titles: readonly string[];
  readonly note: boolean;
  readonly gap: number;
}

const FIGURES = ['Dân số', 'Kế hoạch giao', 'Thực hiện', 'LLLĐ', 'Còn thiếu', 'Đến 31/8/2023', 'Tỷ lệ bao phủ (%)'];
const UNITS = ['Hiệp An', 'Đà Loan', 'Xã Kế Thành', 'P. 1', 'Thôn 3', 'Cộng Hòa', 'Xã Chỉ Đạo', 'Xã Tổng Cọt'];

const count = fc.integer({ min: 900, max: 30_000 });
const table = fc
  .record({
    figures: fc.shuffledSubarray(FIGURES, { minLength: 3, maxLength: 6 }),
    units: fc.array(fc.constantFrom(...UNITS), { minLength: 2, maxLength: 12 }),
    numbered: fc.boolean(),
    total: fc.boolean(),
    seed: fc.infiniteStream(count),
  })
  .map(({ figures, units, numbered, total, seed }): readonly Row[] => {
    const next = (): number => seed.next().value as number;
    const line = (number: number | null, name: string): Row => [
      ...(numbered ? [number] : []),
      name,
      ...figures.map(next),
    ];
    return [
      [...(numbered ? ['STT'] : []), 'Đơn vị', ...figures],
      ...units.map((name, index) => line(index + 1, name)),
      ...(total ? [line(null, 'Tổng cộng')] : []),
    ];
  });
const printed = fc.record({
  rows: table,
  indent: fc.nat({ max: 4 }),
  titles: fc.constantFrom(
    ...[['KẾT QUẢ THỰC HIỆN BHYT'], ['2. BHXH tự nguyện'], ['Huyện Lâm Hà', 'Đơn vị tính: người'], ['Biểu số 02']],
  ),
  note: fc.boolean(),
  gap: fc.nat({ max: 3 }),
});

/** Puts tables below each other on a sheet, with letterhead and signatures; tells where they stand. */
function sheetOf(tables: readonly Printed[]): { readonly rows: readonly Row[]; readonly places: readonly string[] } {
  const rows: Row[] = [['BHXH TỈNH LÂM ĐỒNG', null, null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'], []];
  const places: string[] = [];
  for (const { rows: own, indent, titles, note, gap } of tables) {
    const before = Array.from({ length: indent }, () => null);
    for (const title of titles) rows.push([...before, title]);
    const [top, width] = [rows.length, own[0]?.length ?? 0];
    for (const row of own) rows.push([...before, ...row]);
    places.push(areaName({ top, left: indent, bottom: rows.length - 1, right: indent + width - 1 }));
    if (note) rows.push([null, 'Ghi chú: số liệu tạm tính']);
    for (let blank = 0; blank < gap; blank += 1) rows.push([]);
  }
  rows.push(
    [],
    [null, 'NGƯỜI LẬP BIỂU', null, null, 'GIÁM ĐỐC'],
    [],
    [null, 'Lê Thị Hoa', null, null, 'Trần Văn Bình'],
  );
  return { rows, places };
}

test('tables are found where they stand, whatever stands between them', () => {
  fc.assert(
    fc.property(fc.array(printed, { minLength: 1, maxLength: 4 }), (tables) => {
      const { rows, places } = sheetOf(tables);
      const cells = cellsFromRows(rows);
      expect(findTables(cells, cells.area, new Set()).map((place) => areaName(placeArea(place)))).toEqual(places);
    }),
  );
});
