import { percent } from '../../numbers/rate.ts';
import { ratio } from '../../numbers/ratio.ts';
import { calendarDate } from '../../time/calendar.ts';
import type { BudgetParameters, SupportRule } from '../parameter-set.ts';
import type { DatedEntry } from '../parameters.ts';
import { entry, parameter } from './entry.ts';

// The first base salary known here, not the day these older rules came into force.
const BEFORE = calendarDate(2019, 7, 1);
const LAW = calendarDate(2025, 7, 1);
const DECREE = calendarDate(2025, 8, 15);
const OLD = 'NĐ 146/2018/NĐ-CP';
const NEW = 'NĐ 188/2025/NĐ-CP';

const none: SupportRule = { shares: [] };
const wage: SupportRule = { shares: [{ source: 'employer', share: ratio(2, 3) }] };
const central = (share: string): SupportRule => ({ shares: [{ source: 'central', share: percent(share) }] });
const school = (share: string): SupportRule => ({ shares: [{ source: 'school-site', share: percent(share) }] });
const since2025 = (rule: SupportRule): DatedEntry<SupportRule> => entry(rule, LAW, NEW, 'verified');

/** Health insurance: rate, ladder of a household, the least the state pays for each group. */
export const HEALTH: Pick<BudgetParameters, 'healthRate' | 'householdLadder' | 'healthSupport'> = {
  healthRate: {
    ...parameter(
      'health-rate',
      entry(percent('4.5'), BEFORE, OLD, 'unverified'),
      entry(percent('4.5'), LAW, NEW, 'verified'),
    ),
    announced: [{ from: calendarDate(2027, 1, 1), source: 'Quốc hội, 11/12/2025', certainty: 'reported' }],
  },
  householdLadder: parameter(
    'household-ladder',
    entry(['100', '70', '60', '50', '40'].map(percent), BEFORE, OLD, 'unverified'),
    entry(['100', '70', '60', '50', '40'].map(percent), LAW, `${NEW}, điều 6`, 'verified'),
  ),
  healthSupport: {
    household: parameter('support-household', entry(none, BEFORE, OLD, 'unverified'), since2025(none)),
    student: parameter(
      'support-student',
      entry(school('30'), BEFORE, OLD, 'unverified'),
      entry(school('50'), LAW, NEW, 'sources-conflict', { from: DECREE }),
    ),
    'near-poor-in-poor-commune': parameter('support-near-poor-in-poor-commune', since2025(central('100'))),
    'near-poor': parameter('support-near-poor', since2025(central('70'))),
    'ethnic-minority': parameter('support-ethnic-minority', since2025({ ...central('70'), mostMonths: 36 })),
    'village-worker': parameter('support-village-worker', since2025(central('50'))),
    'average-living-standard': parameter(
      'support-average-living-standard',
      entry(central('30'), LAW, NEW, 'sources-conflict', { value: central('50') }),
    ),
    employee: parameter('support-employee', entry(wage, BEFORE, OLD, 'unverified'), since2025(wage)),
    'budget-paid': parameter(
      'support-budget-paid',
      entry(central('100'), BEFORE, OLD, 'unverified'),
      since2025(central('100')),
    ),
  },
};
