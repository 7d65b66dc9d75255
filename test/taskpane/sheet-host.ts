import type { Host, Outcome, ReadRequest, Receipt } from '../../src/host/host.ts';
import type { WritePlan } from '../../src/layout/plan.ts';
import { parseArea } from '../../src/table/area.ts';
import { type CellValue, cellsFromRows } from '../../src/table/cells.ts';

/** A workbook of one sheet in memory that notes down what the pane asks of it. */
export interface SheetHost extends Host {
  readonly applied: WritePlan[];
  readonly selected: string[];
  /** Answers of the next writes, instead of writing. */
  readonly answers: Outcome[];
  /** The person selects something else. */
  pick(address: string): void;
  rows: readonly (readonly CellValue[])[];
  reads: number;
}

/** A host over rows of values; the selection is everything until something is picked. */
export function sheetHost(rows: readonly (readonly CellValue[])[]): SheetHost {
  const listeners = new Set<(place: { sheet: string; address: string }) => void>();
  const written: Receipt[] = [];
  const host: SheetHost = {
    applied: [],
    selected: [],
    answers: [],
    rows,
    reads: 0,
    read({ address }: ReadRequest) {
      host.reads += 1;
      const filled = host.rows.map((row) => [...row, ...Array<null>(16).fill(null)]);
      const cells = cellsFromRows(filled, { sheet: 'Bảng' });
      const width = Math.max(...host.rows.map((row) => row.length));
      const whole = { top: 0, left: 0, bottom: host.rows.length - 1, right: width - 1 };
      const chosen = (address === undefined ? undefined : parseArea(address)) ?? whole;
      return Promise.resolve({ ok: true, value: { cells, chosen, exact: address !== undefined, marks: [] } });
    },
    apply(plan) {
      const answer = host.answers.shift();
      if (answer) return Promise.resolve(answer);
      host.applied.push(plan);
      const receipt = { sheet: plan.sheet, area: plan.area, cells: plan.columns.length * plan.mark.bottom };
      written.push(receipt);
      return Promise.resolve({ kind: 'written', receipt });
    },
    takeBack(receipt) {
      written.splice(written.indexOf(receipt), 1);
      host.applied.pop();
      return Promise.resolve({ kind: 'written', receipt });
    },
    select(sheet, address) {
      host.selected.push(`${sheet}!${address}`);
      return Promise.resolve();
    },
    watch(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    pick(address) {
      for (const listener of listeners) listener({ sheet: 'Bảng', address });
    },
  };
  return host;
}
