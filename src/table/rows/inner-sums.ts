import type { FigureColumn, TableRow } from '../table.ts';

/** What the groups inside each group or total print, by index of the row: those directly in it, and those at any depth. */
export interface InnerSums {
  readonly nearest: readonly number[];
  readonly all: readonly number[];
}

/**
 * Adds up what groups print inside other groups and totals: a formula over a whole column takes these figures in as well.
 *
 * @param figures of one column; a group without a figure adds nothing
 * @example innerSums(rows, actual.figures).nearest[0] // 900, when the two groups under the total in row 0 print 400 and 500
 */
export function innerSums(rows: readonly TableRow[], figures: FigureColumn<unknown>['figures']): InnerSums {
  const nearest = rows.map(() => 0);
  const all = rows.map(() => 0);
  const groups = [...rows.keys()].filter((index) => (rows[index]?.parts.length ?? 0) > 0);
  const waitingFor = rows.map(() => 0);
  const parentOf = (group: number): number => rows[group]?.parent ?? -1;
  for (const group of groups)
    if (parentOf(group) >= 0) waitingFor[parentOf(group)] = (waitingFor[parentOf(group)] ?? 0) + 1;
  // Each group is added to the one above it once everything inside it is.
  const ready = groups.filter((group) => waitingFor[group] === 0);
  for (let group = ready.pop(); group !== undefined; group = ready.pop()) {
    const parent = parentOf(group);
    if (parent < 0) continue;
    const own = figures[group];
    const printed = typeof own === 'number' ? own : 0;
    nearest[parent] = (nearest[parent] ?? 0) + printed;
    all[parent] = (all[parent] ?? 0) + printed + (all[group] ?? 0);
    waitingFor[parent] = (waitingFor[parent] ?? 0) - 1;
    if (waitingFor[parent] === 0) ready.push(parent);
  }
  return { nearest, all };
}
