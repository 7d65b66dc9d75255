import { type DenominatorKind, INDICATORS } from '../../coverage/index.ts';
import { type Taken, denominatorNear, targetOf, toldApart } from './columns-by-period.ts';
import type { DraftColumn } from './draft-column.ts';
import { flowOf } from './flow-names.ts';
import { isChosen } from './settle-column.ts';
import type { TableTitle } from './table-title.ts';

/** The columns of one indicator, before their figures are read. */
export interface MeasureColumns {
  readonly indicator: string;
  readonly title: string;
  readonly actual: DraftColumn;
  readonly denominator?: DraftColumn;
  readonly targetHeadcount?: DraftColumn;
  readonly targetRate?: DraftColumn;
}

/** The measures of a table, and what else could have been taken for them. */
export interface MeasureChoice {
  readonly measures: readonly MeasureColumns[];
  /** Columns taken although others would serve as well; in the order of the measures. */
  readonly taken: readonly Taken[];
}

type Predefined = Readonly<
  Record<string, { readonly name: string; readonly usualDenominator: DenominatorKind } | undefined>
>;
const PREDEFINED: Predefined = INDICATORS;

const LABOUR: ReadonlySet<string> = new Set([
  ...['labour-force', 'labour-force-of-working-age', 'employed', 'employed-of-working-age'],
]);

/**
 * One measure for each indicator that has an actual column. An indicator's own columns come first; a population or labour force
 * outside the groups is shared by the indicators it is usual for, and the only denominator of a table with one measure is its
 * denominator whatever it counts. Targets and denominators are those of the actual's year.
 *
 * @param columns drafts with settled roles
 * @param title its topic is what people call the only measure when its columns name none; its period is that of actuals without a year
 */
export function chooseMeasures(columns: readonly DraftColumn[], title: TableTitle): MeasureChoice {
  const choices: Taken[] = [];
  const take = (choice: Taken | undefined): DraftColumn | undefined => {
    if (choice) choices.push(choice);
    return choice?.taken;
  };
  const actuals = new Map<string, DraftColumn>();
  for (const [key, rivals] of candidates(columns)) {
    const best = rivals.reduce((winner, draft) => (better(draft, winner) ? draft : winner));
    actuals.set(key, best);
    const alike = rivals.filter(({ meaning }) => meaning.cumulative === best.meaning.cumulative);
    take({ ...toldApart(best, alike), yearUnknown: false });
  }
  const owners = targetOwners(columns, actuals);
  const measures = [...actuals].map(([key, actual]): MeasureColumns => {
    const own = columns.filter((draft) => owners.get(draft) === key);
    const targets = (role: DraftColumn['role']): Taken | undefined => {
      const all = own.filter((draft) => draft.role === role);
      const chosen = all.find(isChosen);
      return chosen ? { taken: chosen, rivals: [], yearUnknown: false } : targetOf(all, actual, title.period);
    };
    const targetHeadcount = take(targets('target-headcount'));
    const targetRate = take(targets('target-rate'));
    const denominator = take(denominatorOf(columns, key, actual, actuals, title));
    const indicator = actuals.size === 1 ? onlyIndicator(key, [...own, denominator]) : key;
    return {
      indicator,
      title:
        [actual, ...own].find(({ meaning }) => meaning.title !== '')?.meaning.title ??
        (nameOf(indicator) || (actuals.size === 1 ? title.topic : '')),
      actual,
      ...(denominator ? { denominator } : {}),
      ...(targetHeadcount ? { targetHeadcount } : {}),
      ...(targetRate ? { targetRate } : {}),
    };
  });
  return { measures, taken: choices };
}

/** The columns that could be the actual of each indicator. */
function candidates(columns: readonly DraftColumn[]): ReadonlyMap<string, readonly DraftColumn[]> {
  const found = new Map<string, DraftColumn[]>();
  for (const draft of columns) {
    if (draft.role !== 'actual' && draft.role !== 'late-payment') continue;
    const rivals = found.get(draft.indicator);
    if (rivals) rivals.push(draft);
    else found.set(draft.indicator, [draft]);
  }
  return found;
}

/** What people call an indicator whose name stands inside a longer header. */
function nameOf(indicator: string): string {
  return PREDEFINED[indicator]?.name ?? indicator;
}

/** A person's choice, then certainty, then a cumulated figure ("Lũy kế") over others, then what printed rates use; else the first stays. */
function better(draft: DraftColumn, rival: DraftColumn): boolean {
  const rank = (each: DraftColumn): number => (isChosen(each) ? 2 : each.certainty === 'sure' ? 1 : 0);
  if (rank(draft) !== rank(rival)) return rank(draft) > rank(rival);
  if (draft.meaning.cumulative !== rival.meaning.cumulative) return draft.meaning.cumulative;
  return draft.used !== undefined && rival.used === undefined;
}

/** To which indicator each target column belongs. An unnamed target goes to the next actual on its right that has none of its kind. */
function targetOwners(
  columns: readonly DraftColumn[],
  actuals: ReadonlyMap<string, DraftColumn>,
): ReadonlyMap<DraftColumn, string> {
  const owners = new Map<DraftColumn, string>();
  const targets = columns.filter(({ role }) => role === 'target-headcount' || role === 'target-rate');
  const [only] = actuals.size === 1 ? actuals.keys() : [];
  const owned = new Set<string>();
  const own = (draft: DraftColumn, key: string): void => {
    owners.set(draft, key);
    owned.add(`${draft.role} ${key}`);
  };
  for (const draft of targets) {
    if (only !== undefined && !isOfAnother(draft, only)) own(draft, only);
    else if (actuals.has(draft.indicator)) own(draft, draft.indicator);
  }
  for (const draft of targets) {
    if (owners.has(draft) || draft.indicator !== '') continue;
    for (const [key, actual] of actuals) {
      if (actual.column < draft.column || owned.has(`${draft.role} ${key}`)) continue;
      own(draft, key);
      break;
    }
  }
  return owners;
}

/** Whether a target names another indicator than the only actual does: people of one scheme are no share of the other's target. */
function isOfAnother({ indicator }: DraftColumn, only: string): boolean {
  return indicator !== only && PREDEFINED[indicator] !== undefined && PREDEFINED[only] !== undefined;
}

function denominatorOf(
  columns: readonly DraftColumn[],
  key: string,
  actual: DraftColumn,
  actuals: ReadonlyMap<string, DraftColumn>,
  { period }: TableTitle,
): Taken | undefined {
  const all = columns.filter(({ role }) => role === 'denominator' || role === 'amount-due');
  const nearest = (bases: readonly DraftColumn[]): Taken | undefined => {
    const chosen = bases.find(isChosen);
    const near = chosen ? { taken: chosen, rivals: [], yearUnknown: false } : denominatorNear(bases, actual, period);
    return near && { ...near, rivals: near.rivals.filter((base) => !servesEarlier(base, columns)) };
  };
  const own = all.filter(({ indicator }) => indicator === key && key !== '');
  if (own.length > 0) return nearest(own);
  const shared = all.filter(({ indicator }) => !actuals.has(indicator) || indicator === '');
  const suitable = shared.filter(({ meaning }) => isUsualDenominator(key, meaning.base));
  if (suitable.length > 0) return nearest(suitable);
  // Money is no share of people, and new people are a share of their plan.
  if (flowOf(key) && (key !== 'PHAT_TRIEN_MOI' || actuals.size > 1)) return undefined;
  return actuals.size === 1 || (PREDEFINED[key] === undefined && shared.length === 1) ? nearest(shared) : undefined;
}

/** Whether a denominator stands beside what was reached in the same earlier year: it is that one's. */
function servesEarlier({ meaning: { when } }: DraftColumn, columns: readonly DraftColumn[]): boolean {
  const year = when?.year;
  return year !== undefined && columns.some(({ role, meaning }) => role === 'previous' && meaning.when?.year === year);
}

/**
 * Whether a shared denominator is of the kind an indicator is measured by; any wording of labour force serves.
 *
 * @example isUsualDenominator('BHXH_TN', 'employed') // true
 */
export function isUsualDenominator(indicator: string, base: DenominatorKind | undefined): boolean {
  const usual = PREDEFINED[indicator]?.usualDenominator;
  if (usual === undefined || base === undefined) return false;
  return usual === base || (LABOUR.has(usual) && LABOUR.has(base));
}

/** With one measure in the table, whatever column names an indicator names it. */
function onlyIndicator(key: string, columns: readonly (DraftColumn | undefined)[]): string {
  if (key !== '') return key;
  const named = new Set(columns.map((draft) => draft?.indicator ?? '').filter((name) => name !== ''));
  const [name] = named;
  return named.size === 1 && name !== undefined ? name : '';
}
