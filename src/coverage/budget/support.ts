import { type Absent, isAbsent } from '../numbers/absent.ts';
import { isWholeCount } from '../numbers/count.ts';
import { type CalendarDate, compareDates } from '../time/calendar.ts';
import { DEFAULT_PARAMETERS } from './defaults/defaults.ts';
import { type PayingGroup, isVoluntary } from './groups.ts';
import type { Dong } from './money.ts';
import type { BudgetParameters, SupportRule, SupportShare } from './parameter-set.ts';
import { type DatedParameter, valueOn } from './parameters.ts';
import { type HealthPremiumTerms, healthPremium } from './premium.ts';
import { type SupportPart, stackShares } from './stacked-shares.ts';
import { type IncomeOutOfBounds, isOutOfBounds, voluntaryContribution } from './voluntary.ts';

/** What a local resolution adds on top of the law (địa phương hỗ trợ thêm), for as long as it is in force. */
export interface LocalSupport extends SupportShare {
  readonly from?: CalendarDate | undefined;
  /** The last day it holds. */
  readonly until?: CalendarDate | undefined;
  /** The resolution: number and year. */
  readonly document?: string | undefined;
}

/** Whose month is supported. */
export interface SupportTerms extends Omit<HealthPremiumTerms, 'group'> {
  readonly group: PayingGroup;
  /** Chosen income, đồng a month; only for voluntary insurance. */
  readonly income?: Dong | undefined;
  /** What local resolutions add, in the order in which they are used up. */
  readonly local?: readonly LocalSupport[] | undefined;
  /** Months for which this person has already had the support of the law; 0 unless given. */
  readonly monthsHad?: number | undefined;
}

/** One person-month split by who pays it. Parts and person sum to the premium exactly. */
export interface Support {
  readonly premium: Dong;
  /** One part for each share of the law and of local resolutions, in that order. */
  readonly parts: readonly SupportPart[];
  /** What public budgets pay together. */
  readonly state: Dong;
  /** What is left to the person, never negative. */
  readonly person: Dong;
  /** Shares beyond 100 %, cut from the last sources first. */
  readonly cut: readonly SupportShare[];
}

/**
 * Who pays how much of one person-month of health or voluntary social insurance (mức hỗ trợ đóng). The shares of the law come first,
 * local ones stack on them up to 100 %; each part is rounded to whole đồng, halves up, and the person pays the rest. For voluntary
 * insurance the shares are taken of the contribution at the rural poverty line, whatever income was chosen.
 *
 * @returns what stopped the premium: absent with a reason, or the bound a chosen income breaks. Where the law's months are used up
 *   only local support is left.
 * @throws RangeError when `person` is not 1, 2, 3 …, `monthsHad` not whole, or a share negative.
 * @example stateSupport({ group: 'student', date: calendarDate(2026, 1, 1) }) // { premium: 105300, state: 52650, person: 52650 }
 * @example stateSupport({ group: 'near-poor', date: calendarDate(2026, 1, 1), local: [{ source: 'province', share: percent('40') }] }) // { state: 105300, person: 0, cut: [{ source: 'province', share: percent('10') }] }
 */
export function stateSupport(terms: SupportTerms): Support | IncomeOutOfBounds | Absent {
  const { group, date, local = [], monthsHad = 0, parameters = DEFAULT_PARAMETERS } = terms;
  if (!isWholeCount(monthsHad)) throw new RangeError(`months of support must be whole, got ${monthsHad}`);
  const rule = valueOn(supportParameter(group, parameters), date);
  if (isAbsent(rule)) return rule;
  const premium = isVoluntary(group) ? voluntaryContribution(terms) : healthPremium({ ...terms, group });
  const supported = isVoluntary(group) ? voluntaryContribution({ date, parameters }) : premium;
  if (isAbsent(premium) || isOutOfBounds(premium)) return premium;
  if (isAbsent(supported) || isOutOfBounds(supported)) return supported;
  const lawful = monthsHad < (rule.mostMonths ?? Infinity) ? rule.shares : [];
  const { parts, cut } = stackShares(supported, [...lawful, ...local.filter((added) => holdsOn(added, date))]);
  let state = 0;
  let others = 0;
  for (const { source, amount } of parts) {
    if (source === 'employer' || source === 'donor') others += amount;
    else state += amount;
  }
  return { premium, parts, state: state as Dong, person: (premium - state - others) as Dong, cut };
}

/** The parameter that says what the law pays for a group. */
export function supportParameter(group: PayingGroup, parameters: BudgetParameters): DatedParameter<SupportRule> {
  return isVoluntary(group) ? parameters.voluntarySupport[group] : parameters.healthSupport[group];
}

/**
 * The group with the highest support of the law, for a person who belongs to several: supports of voluntary insurance are not added,
 * the highest one is given.
 *
 * @param groups the groups the person belongs to; `employee`, where the state pays nothing, does not count
 * @param date a day of the month paid for
 * @param parameters the published values unless given
 * @returns the first of equals; `undefined` when no group has a rule on that day.
 * @example groupWithMostSupport({ groups: ['voluntary-ethnic-minority', 'voluntary-near-poor'], date: calendarDate(2026, 1, 1) }) // 'voluntary-near-poor'
 */
export function groupWithMostSupport<Group extends PayingGroup>({
  groups,
  date,
  parameters = DEFAULT_PARAMETERS,
}: {
  readonly groups: readonly Group[];
  readonly date: CalendarDate;
  readonly parameters?: BudgetParameters;
}): Group | undefined {
  let found: Group | undefined;
  let most = -1;
  for (const group of groups) {
    const support = stateSupport({ group, date, parameters });
    if (isAbsent(support) || isOutOfBounds(support) || support.state <= most) continue;
    found = group;
    most = support.state;
  }
  return found;
}

function holdsOn({ from, until }: LocalSupport, date: CalendarDate): boolean {
  return (!from || compareDates(from, date) <= 0) && (!until || compareDates(date, until) <= 0);
}
