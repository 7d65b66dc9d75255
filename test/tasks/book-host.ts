import type { Host, SheetInfo } from '../../src/host/host.ts';
import { parseArea } from '../../src/table/area.ts';
import { type CellValue, cellsFromRows } from '../../src/table/cells.ts';

/** A sheet of a workbook in memory. */
export interface BookSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly state?: SheetInfo['state'];
  readonly chart?: boolean;
}

/** A workbook of several sheets that is only read; the first is the one shown. */
export function bookHost(sheets: readonly BookSheet[]): Host & { readonly reads: string[] } {
  const reads: string[] = [];
  const never = () => Promise.resolve({ kind: 'refused' as const, problems: [] });
  return {
    reads,
    read({ sheet: asked = sheets[0]?.name, address }) {
      reads.push(asked ?? '');
      const sheet = sheets.find(({ name }) => name === asked);
      if (!sheet || sheet.rows.length === 0) {
        return Promise.resolve({
          ok: false,
          problems: [{ code: 'empty-area', severity: 'error', sheet: asked ?? '' }],
        });
      }
      const cells = cellsFromRows(sheet.rows, { sheet: sheet.name });
      const chosen = (address === undefined ? undefined : parseArea(address)) ?? cells.area;
      return Promise.resolve({ ok: true, value: { cells, chosen, exact: address !== undefined, marks: [] } });
    },
    sheets: () =>
      Promise.resolve({
        ok: true,
        value: sheets.map(({ name, state = 'visible', chart = false }) => ({ name, state, hasCells: !chart })),
      }),
    apply: never,
    edit: never,
    takeBack: never,
    select: () => Promise.resolve(),
    watch: () => () => undefined,
  };
}
