import type { Host, Outcome, ReadRequest, Receipt } from '../../src/host/host.ts';
import { editedArea } from '../../src/layout/edit-plan.ts';
import type { WritePlan } from '../../src/layout/plan.ts';
import { parseArea } from '../../src/table/area.ts';
import { type CellValue, cellsFromRows } from '../../src/table/cells.ts';

/** Rows of values, and the fonts of their cells where they matter. */
export interface SheetRows {
  readonly rows: readonly (readonly CellValue[])[];
  /** One font for all cells. */
  readonly font?: string;
}

/** A workbook in memory that notes down what the pane asks of it. */
export interface SheetHost extends Host {
  readonly applied: WritePlan[];
  readonly selected: string[];
  /** Answers of the next writes and corrections, instead of doing them. */
  readonly answers: Outcome[];
  /** The person selects something else. */
  pick(address: string): void;
  /** What a cell of the first sheet holds now. */
  value(row: number, column: number): CellValue;
  reads: number;
}

/**
 * A host over rows of values; the first sheet is shown, and the selection is all of it until something is picked.
 *
 * @param rows the first sheet, “Bảng”
 * @param others further sheets by name
 */
export function sheetHost(
  { rows, font }: SheetRows,
  others: Readonly<Record<string, SheetRows['rows']>> = {},
): SheetHost {
  const listeners = new Set<(place: { sheet: string; address: string }) => void>();
  const written: Receipt[] = [];
  const before = new Map<Receipt, SheetRows['rows']>();
  const sheets = new Map<string, SheetRows['rows']>([['Bảng', rows], ...Object.entries(others)]);
  const host: SheetHost = {
    applied: [],
    selected: [],
    answers: [],
    reads: 0,
    value: (row, column) => sheets.get('Bảng')?.[row]?.[column] ?? null,
    read({ sheet = 'Bảng', address }: ReadRequest) {
      host.reads += 1;
      const held = sheets.get(sheet) ?? [];
      const filled = held.map((row) => [...row, ...Array<null>(16).fill(null)]);
      const fonts = font === undefined ? {} : { fonts: filled.map((row) => row.map(() => font)) };
      const cells = cellsFromRows(filled, { sheet, ...fonts });
      const width = Math.max(...held.map((row) => row.length));
      const whole = { top: 0, left: 0, bottom: held.length - 1, right: width - 1 };
      const chosen = (address === undefined ? undefined : parseArea(address)) ?? whole;
      return Promise.resolve({ ok: true, value: { cells, chosen, exact: address !== undefined, marks: [] } });
    },
    sheets: () => {
      const value = [...sheets.keys()].map((name) => ({ name, state: 'visible', hasCells: true }) as const);
      return Promise.resolve({ ok: true, value });
    },
    apply(plan) {
      const answer = host.answers.shift();
      if (answer) return Promise.resolve(answer);
      host.applied.push(plan);
      const receipt = { sheet: plan.sheet, area: plan.area, cells: plan.columns.length * plan.mark.bottom };
      written.push(receipt);
      return Promise.resolve({ kind: 'written', receipt });
    },
    edit(plan) {
      const answer = host.answers.shift();
      if (answer) return Promise.resolve(answer);
      const area = editedArea(plan) ?? { top: 0, left: 0, bottom: 0, right: 0 };
      const receipt = { sheet: plan.sheet, area, cells: plan.edits.length };
      const held = sheets.get(plan.sheet) ?? [];
      before.set(receipt, held);
      const edited = held.map((row) => [...row]);
      for (const { row, column, becomes } of plan.edits) edited[row]?.splice(column, 1, becomes);
      sheets.set(plan.sheet, edited);
      return Promise.resolve({ kind: 'written', receipt });
    },
    takeBack(receipt) {
      const held = before.get(receipt);
      if (held) sheets.set(receipt.sheet, held);
      else {
        written.splice(written.indexOf(receipt), 1);
        host.applied.pop();
      }
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
