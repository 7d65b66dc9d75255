import type { Settling } from './row-settling.ts';

/**
 * The table as a tree: for each row the nearest group or total whose units are its own or hold it. Of a heading and a subtotal over the
 * same units the heading is nearer; two totals over the same units are no part of each other.
 *
 * @returns indexes of rows, -1 for a row that is part of none
 */
export function parentsOf({ rows, kinds, parts }: Settling): Int32Array {
  const parents = new Int32Array(rows.length).fill(-1);
  const holders = [...parts.keys()].filter((row) => sizeOf(parts, row) > 0);
  holders.sort(
    (a, b) =>
      sizeOf(parts, a) - sizeOf(parts, b) ||
      Number(kinds[a] === 'total') - Number(kinds[b] === 'total') ||
      nearness(parts, a) - nearness(parts, b),
  );
  /** The outermost row so far that holds each unit. */
  const outermost = new Int32Array(rows.length).fill(-1);
  const first = new Map<readonly number[], number>();
  for (const holder of holders) {
    const units = parts.get(holder) ?? [];
    const same = first.get(units);
    // Rows over one and the same list of units are told at once, however many there are.
    if (same !== undefined) {
      if (kinds[holder] !== 'total') parents[holder] = same;
      continue;
    }
    first.set(units, holder);
    const held = new Map<number, number>();
    for (const unit of units) {
      const inner = outermost[unit] ?? -1;
      if (inner < 0) parents[unit] = holder;
      else held.set(inner, (held.get(inner) ?? 0) + 1);
    }
    for (const [inner, count] of held) {
      if (count < sizeOf(parts, inner)) held.delete(inner);
      else if (count < units.length || holder < inner || kinds[holder] === 'total') parents[inner] = holder;
      else parents[holder] = inner;
    }
    if (parents[holder] !== -1) continue;
    for (const unit of units) {
      const inner = outermost[unit] ?? -1;
      if (inner < 0 || held.has(inner)) outermost[unit] = holder;
    }
  }
  return parents;
}

function sizeOf(parts: Settling['parts'], row: number): number {
  return parts.get(row)?.length ?? 0;
}

/** Headings nearest to their units first, then subtotals. */
function nearness(parts: Settling['parts'], row: number): number {
  const first = parts.get(row)?.[0] ?? 0;
  return row < first ? first - row : Number.MAX_SAFE_INTEGER - first + row;
}
