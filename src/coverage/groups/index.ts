/**
 * Groups and totals
 *
 * Totals from the sums of their units, at every level of a tree; never from averages of rates.
 */
export { total } from './total.ts';
export { type Settled, type SettledTotal, settleTotal } from './settle-total.ts';
export { type RolledTotal, type RolledUnit, type Unit, leavesWithout, rollUp } from './roll-up.ts';
export type { UnitCounts } from './leaf-sums.ts';
export type { OutsideAnswer, OutsideUnits } from './outside-units.ts';
export { type SumCheck, checkRateSum, checkSum } from './sum-check.ts';
