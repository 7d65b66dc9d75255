import { type Comparator, type Rate, rateOfPercent } from '../coverage/index.ts';
import type { Settings } from './calculation.ts';

/** Settings that are right for most tables. */
export const DEFAULT_SETTINGS: Settings = {
  language: 'vi',
  sheetLanguage: 'vi',
  write: 'formulas',
  columns: ['target', 'coverage', 'attainment', 'attainment-on-rates', 'remaining', 'gap-in-points', 'status'],
  comparator: 'at-least',
  near: '95',
  headcount: 'meet',
  colours: true,
  dataBars: true,
};

/** The ways a target can be compared that a person may choose for a whole table. */
export const COMPARATORS: readonly Comparator[] = ['at-least', 'more-than', 'at-most', 'less-than', 'about'];

/**
 * The near threshold as a person typed it.
 *
 * @param typed percent points with a decimal comma or point (`'95'`, `'95,5'`)
 * @returns `undefined` when it is no percentage.
 * @example nearRate('95,5') // 95.5 %
 */
export function nearRate(typed: string): Rate | undefined {
  return rateOfPercent(typed.trim().replace(',', '.'));
}
