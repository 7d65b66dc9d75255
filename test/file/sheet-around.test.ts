import type { CellRun } from '../../src/host/file/patch.ts';
import { patched } from './open.ts';

const data = (rows: string): string => `<sheetData>${rows}</sheetData>`;
/** One cell with a number, at row and column. */
const put = (row: number, column: number, value: CellRun['cells'][number] = { value: 7 }): CellRun => ({
  column,
  top: row,
  cells: [value],
});

describe('The sheet around the cells', () => {
  test.each<[string, string, string]>([
    ['grows', 'B2:C3', 'A1:C3'],
    ['stays when it covers everything', 'A1:D9', 'A1:D9'],
    ['stays when it cannot be read', 'all', 'all'],
  ])('its dimension %s', async (_, before, after) => {
    expect(await patched(`<dimension ref="${before}"/>${data('')}`, { runs: [put(0, 0)] })).toContain(
      `<dimension ref="${after}"/>`,
    );
  });

  test.each<[string, string, { column: number; width: number }[], string]>([
    [
      'where there are none',
      '',
      [{ column: 2, width: 12 }],
      '<cols><col min="3" max="3" width="12" customWidth="1"/></cols>',
    ],
    [
      'wider than it is',
      '<cols><col min="3" max="3" width="9" customWidth="1" hidden="1"/></cols>',
      [{ column: 2, width: 12 }],
      '<cols><col min="3" max="3" width="12" customWidth="1" hidden="1"/></cols>',
    ],
    [
      'never narrower',
      '<cols><col min="3" max="3" width="30"/></cols>',
      [{ column: 2, width: 12 }],
      '<cols><col min="3" max="3" width="30"/></cols>',
    ],
    [
      'out of a group',
      '<cols><col min="1" max="9" width="8" style="1"/></cols>',
      [
        { column: 2, width: 12 },
        { column: 3, width: 20 },
      ],
      '<cols><col min="1" max="2" width="8" style="1"/><col min="3" max="3" width="12" customWidth="1" style="1"/><col min="4" max="4" width="20" customWidth="1" style="1"/><col min="5" max="9" width="8" style="1"/></cols>',
    ],
    [
      'between and after others',
      '<cols><col min="1" max="1" width="8"/><col min="5" max="5" width="8"/></cols>',
      [
        { column: 6, width: 9 },
        { column: 2, width: 12 },
      ],
      '<cols><col min="1" max="1" width="8"/><col min="3" max="3" width="12" customWidth="1"/><col min="5" max="5" width="8"/><col min="7" max="7" width="9" customWidth="1"/></cols>',
    ],
  ])('makes a column wide %s', async (_, before, widths, after) => {
    expect(await patched(before + data(''), { runs: [], widths })).toBe(after + data(''));
  });
});
