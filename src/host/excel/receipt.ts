import type { Mark } from '../../layout/plan.ts';
import type { Area } from '../../table/area.ts';
import type { Receipt } from '../host.ts';
import type { Content } from './contents.ts';
import type { LookGrid } from './looks.ts';
import type { Stroke } from './paint.ts';
import type { OurRule } from './rules.ts';

/** Everything needed to take a write back. */
export interface ExcelReceipt extends Receipt {
  /** The area that was read before and after; `area` of the receipt lies in it. */
  readonly touched: Area;
  /** What each cell must be given to hold what it held, and what `formulas` said of it; `null` content for cells not written. */
  readonly contentsBefore: readonly (readonly Content[])[];
  readonly formulasBefore: readonly (readonly unknown[])[];
  /** What `formulas` said after the write; absent when the write failed before it could be read. */
  readonly formulasAfter?: readonly (readonly unknown[])[];
  readonly formatsBefore: readonly (readonly string[])[];
  readonly looksBefore: LookGrid;
  /** Which looks the write changed. */
  readonly painted: ReadonlySet<Stroke['name']>;
  /** Columns that were widened, with the width they had, in points. */
  readonly widthsBefore: ReadonlyMap<number, number>;
  /** Conditional formats that were there and are not ours. */
  readonly rulesBefore: ReadonlySet<string>;
  /** Ours, when known; otherwise ours are those that were not there before. */
  readonly rulesAdded?: ReadonlySet<string>;
  readonly rulesRemoved: readonly OurRule[];
  readonly mark: Mark;
  readonly superseded?: Mark;
}

/** Whether a receipt was made by this host; one of another host cannot be taken back here. */
export function isExcelReceipt(receipt: Receipt): receipt is ExcelReceipt {
  return 'formulasBefore' in receipt && 'painted' in receipt;
}
