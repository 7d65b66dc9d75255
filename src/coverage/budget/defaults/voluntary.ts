import { percent } from '../../numbers/rate.ts';
import { calendarDate } from '../../time/calendar.ts';
import type { BudgetParameters, SupportRule } from '../parameter-set.ts';
import type { DatedParameter } from '../parameters.ts';
import { entry, parameter } from './entry.ts';

// The first base salary known here, not the day these older rules came into force.
const OLD = calendarDate(2019, 7, 1);
const LAW = calendarDate(2025, 7, 1);
const DECREE = 'NĐ 159/2025/NĐ-CP';

const central = (share: string): SupportRule => ({
  shares: [{ source: 'central', share: percent(share) }],
  mostMonths: 120,
});

const support = (code: string, before: string, since: string): DatedParameter<SupportRule> =>
  parameter(
    `support-${code}`,
    entry(central(before), OLD, 'NĐ 134/2015/NĐ-CP', 'unverified'),
    entry(central(since), LAW, DECREE, 'verified'),
  );

/** Voluntary social insurance: rate, ceiling, support for at most 120 months. */
export const VOLUNTARY: Pick<BudgetParameters, 'voluntaryRate' | 'voluntaryCeiling' | 'voluntarySupport'> = {
  voluntaryRate: parameter(
    'voluntary-rate',
    entry(percent('22'), OLD, 'Luật 58/2014/QH13', 'unverified'),
    entry(percent('22'), LAW, 'Luật 41/2024/QH15, điều 36', 'verified'),
  ),
  voluntaryCeiling: parameter(
    'voluntary-ceiling',
    entry(20, OLD, 'Luật 58/2014/QH13', 'unverified'),
    entry(20, LAW, 'Luật 41/2024/QH15, điều 31', 'sources-conflict'),
  ),
  voluntarySupport: {
    'voluntary-poor': support('voluntary-poor', '30', '50'),
    'voluntary-near-poor': support('voluntary-near-poor', '25', '40'),
    'voluntary-ethnic-minority': support('voluntary-ethnic-minority', '10', '30'),
    voluntary: support('voluntary', '10', '20'),
  },
};
