import { lowerIsBetter } from '../coverage/index.ts';
import type { AssessedMeasure } from '../table/assessed/assessed.ts';
import type { PlannedLook, ResultRole } from './plan.ts';

/** Header words of the result columns and words of the status, in the language of the sheet. */
export interface ResultWords {
  readonly headers: Readonly<
    Record<
      | 'target'
      | 'targetNearest'
      | 'targetGiven'
      | 'targetLower'
      | 'coverage'
      | 'coverageLate'
      | 'attainment'
      | 'attainmentOfPlan'
      | 'attainmentOnRates'
      | 'remaining'
      | 'remainingLower'
      | 'remainingRevenue'
      | 'gapInPoints'
      | 'gapInPointsLower'
      | 'status',
      string
    >
  >;
  readonly status: Readonly<Record<'met' | 'near' | 'notMet' | 'above100' | 'informational' | 'noData', string>>;
}

/** The order in which result columns stand; those of the colour rules side by side. */
export const RESULT_ORDER: readonly ResultRole[] = [
  'target',
  'coverage',
  'attainment',
  'attainment-on-rates',
  'remaining',
  'gap-in-points',
  'status',
];

/**
 * The result columns that make sense for an indicator, among those the person wants: no coverage without a denominator, nothing
 * about a target where none is given, no percent of plan where lower is better (rule R15), a target headcount only where it has
 * to be made from a rate or stands in another sheet, attainment on rates only where a headcount stands beside the rate (R4).
 *
 * @param wanted roles the person chose
 * @example resultRoles(measure, RESULT_ORDER) // ['target', 'coverage', 'attainment', 'remaining', 'gap-in-points', 'status']
 */
export function resultRoles({ measure, terms }: AssessedMeasure, wanted: readonly ResultRole[]): readonly ResultRole[] {
  const lower = lowerIsBetter(terms.comparator);
  const base = measure.denominator !== undefined;
  const counts = measure.targetHeadcount !== undefined;
  const rate = measure.targetRate !== undefined && base;
  const possible: Readonly<Record<ResultRole, boolean>> = {
    target: counts ? measure.targetHeadcount?.from !== undefined : rate,
    coverage: base,
    attainment: (counts || rate) && !lower,
    'attainment-on-rates': counts && rate && !lower,
    remaining: counts || rate,
    'gap-in-points': rate || (counts && base),
    status: counts || rate,
  };
  return RESULT_ORDER.filter((role) => wanted.includes(role) && possible[role]);
}

/**
 * The header of a result column.
 *
 * @example headerOf('coverage', measure, words) // 'Tỷ lệ bao phủ'
 */
export function headerOf(role: ResultRole, { measure, terms }: AssessedMeasure, { headers }: ResultWords): string {
  const lower = lowerIsBetter(terms.comparator);
  switch (role) {
    case 'target':
      // How a rate became persons is printed with them (rule R2).
      if (lower) return headers.targetLower;
      if (measure.targetHeadcount) return headers.targetGiven;
      return terms.headcountRounding === 'half-up' ? headers.targetNearest : headers.target;
    case 'coverage':
      return measure.indicator === 'TY_LE_CHAM_DONG' ? headers.coverageLate : headers.coverage;
    case 'attainment':
      return measure.targetHeadcount && measure.targetRate ? headers.attainmentOfPlan : headers.attainment;
    case 'attainment-on-rates':
      return headers.attainmentOnRates;
    case 'remaining':
      if (lower) return headers.remainingLower;
      return measure.indicator === 'SO_THU' ? headers.remainingRevenue : headers.remaining;
    case 'gap-in-points':
      return lower ? headers.gapInPointsLower : headers.gapInPoints;
    case 'status':
      return headers.status;
  }
}

const PERCENT: PlannedLook = { numberFormat: '0.00%', align: 'right' };
const PEOPLE: PlannedLook = { numberFormat: '#,##0', align: 'right' };

/** How each result column looks, and its width in characters. */
export const RESULT_LOOKS: Readonly<Record<ResultRole, { readonly look: PlannedLook; readonly width: number }>> = {
  target: { look: PEOPLE, width: 14 },
  coverage: { look: PERCENT, width: 11 },
  attainment: { look: PERCENT, width: 13 },
  'attainment-on-rates': { look: PERCENT, width: 13 },
  remaining: { look: PEOPLE, width: 14 },
  'gap-in-points': { look: { numberFormat: '0.00', align: 'right' }, width: 12 },
  status: { look: { numberFormat: 'General', align: 'center' }, width: 18 },
};
