import type { Cells } from '../cells.ts';
import { splitNumberText } from './number-text.ts';
import { type UnitWords, readUnitLine } from '../places/unit-line.ts';

/** What the numbers of a column of counts stand for. */
export interface CountUnit {
  /** Power of ten of the column's unit: 3 under "nghìn người", 6 under "triệu đồng". */
  readonly power: number;
  /** Đồng rather than people. */
  readonly money: boolean;
  /** The words that name a unit other than one person or one đồng, as printed. */
  readonly named?: string;
  /** What the column's texts show of its decimal separator; `unclear` when they show both. */
  readonly decimal: '.' | ',' | 'unclear';
}

/** People, one by one, separators as Vietnamese documents print them. */
export const PERSONS: CountUnit = { power: 0, money: false, decimal: ',' };

/** What else tells whether a column counts people or money. */
export interface Counted {
  /** Its indicator is counted in đồng. */
  readonly money: boolean;
  /** Its header speaks of people, or of a population. */
  readonly people: boolean;
}

/**
 * The unit of a column: what its own header names, else the line above the table. A line that names money alone is of every column
 * that does not speak of people.
 *
 * @param header as printed, parents included
 * @param line the unit line above the table
 * @example countUnit('Số thu (triệu đồng)', undefined, { money: true, people: false }) // { power: 6, money: true, named: 'triệu đồng', decimal: ',' }
 */
export function countUnit(header: string, line: UnitWords | undefined, counted: Counted): CountUnit {
  const { people, money: amount } = readUnitLine(header) ?? {};
  const byLine = line?.money !== undefined && line.people === undefined && !counted.people;
  // A header that names one kind of unit settles what is counted, whatever its indicator is called.
  const settled = (people === undefined) !== (amount === undefined);
  const money = settled ? amount !== undefined : counted.money || byLine;
  const own = money ? amount : people;
  const power = own ?? (money ? line?.money : line?.people) ?? 0;
  const named = own === undefined ? line?.text : header;
  return { ...PERSONS, power, money, ...(named !== undefined && power > 0 && { named: unitAlone(named) }) };
}

/** "Số thu (triệu đồng)" and "Đơn vị tính: triệu đồng" without what stands before the unit. */
function unitAlone(text: string): string {
  const inside = /\(([^()]+)\)[^()]*$/.exec(text)?.[1] ?? text;
  return inside.slice(inside.indexOf(':') + 1).trim();
}

/** Texts looked at. */
const SAMPLE = 200;

/**
 * What the texts of a column show of its decimal separator: `1.234,5` and `1.234.567` a comma, `84.75` a dot. Numbers show nothing.
 *
 * @returns a comma where nothing is shown, as Vietnamese documents print it; `unclear` where `84,746` and `84.746` stand side by side
 */
export function decimalSeparator(cells: Cells, column: number, rows: readonly number[]): CountUnit['decimal'] {
  const seen = new Set<'.' | ','>();
  const open = new Set<'.' | ','>();
  let texts = 0;
  for (const row of rows) {
    const value = cells.value(row, column);
    if (typeof value !== 'string') continue;
    const shape = splitNumberText(value)?.shape;
    if (shape && shape.separator !== '') (shape.kind === 'decimal' ? seen : open).add(shape.separator);
    if (shape?.group === '.') seen.add(',');
    if (shape?.group === ',') seen.add('.');
    texts += 1;
    if (texts === SAMPLE) break;
  }
  const [only = ','] = seen;
  return seen.size > 1 || (seen.size === 0 && open.size > 1) ? 'unclear' : only;
}
