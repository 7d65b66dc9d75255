import type { WritePlan } from '../../layout/plan.ts';
import type { Target } from './target.ts';

/**
 * The columns that are too narrow for what a plan writes, with the width they need in points. None is narrowed, and a hidden column stays
 * hidden.
 *
 * @example widened(plan, target) // Map { 8 => 66.75 }
 */
export function widened(plan: WritePlan, target: Target): Map<number, number> {
  const wanted = new Map<number, number>();
  for (const { column, width } of plan.columns) {
    const now = target.widths[column - target.area.left] ?? 0;
    const points = pointsOf(width);
    if (now > 0 && now < points) wanted.set(column, points);
  }
  return wanted;
}

/** Width of so many characters of the default font: 7 pixels each and 5 around, at 96 to the inch and 72 points to the inch. */
function pointsOf(characters: number): number {
  return Math.round(characters * 7 + 5) * 0.75;
}
