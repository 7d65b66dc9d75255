import { type DenominatorKind, INDICATORS } from '../coverage/index.ts';
import type { DraftColumn } from './draft-column.ts';

/** The columns of one indicator, before their figures are read. */
export interface MeasureColumns {
  readonly indicator: string;
  readonly title: string;
  readonly actual: DraftColumn;
  readonly denominator?: DraftColumn;
  readonly targetHeadcount?: DraftColumn;
  readonly targetRate?: DraftColumn;
}

/** Columns that belong to no measure although their role would fit: another column came first. */
export interface MeasureChoice {
  readonly measures: readonly MeasureColumns[];
  readonly passedOver: readonly DraftColumn[];
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
 * denominator whatever it counts. Months beside a cumulated figure are not asked about.
 *
 * @param columns drafts with settled roles
 * @param tableTitle the indicator that the title over the table names; what people call the only measure when its columns name none
 */
export function chooseMeasures(columns: readonly DraftColumn[], tableTitle = ''): MeasureChoice {
  const candidates = new Map<string, DraftColumn[]>();
  for (const draft of columns) {
    if (draft.role !== 'actual' && draft.role !== 'late-payment') continue;
    const rivals = candidates.get(draft.indicator);
    if (rivals) rivals.push(draft);
    else candidates.set(draft.indicator, [draft]);
  }
  const actuals = new Map<string, DraftColumn>();
  const passedOver: DraftColumn[] = [];
  for (const [key, rivals] of candidates) {
    const best = rivals.reduce((winner, draft) => (better(draft, winner) ? draft : winner));
    actuals.set(key, best);
    passedOver.push(...rivals.filter((draft) => draft !== best && isCumulated(draft) === isCumulated(best)));
  }
  const owners = targetOwners(columns, actuals);
  const measures = [...actuals].map(([key, actual]): MeasureColumns => {
    const own = columns.filter((draft) => owners.get(draft) === key);
    const headcounts = own.filter(({ role }) => role === 'target-headcount');
    const rates = own.filter(({ role }) => role === 'target-rate');
    const targetHeadcount = primary(headcounts, actual);
    const targetRate = primary(rates, actual);
    passedOver.push(...[...headcounts, ...rates].filter((draft) => draft !== targetHeadcount && draft !== targetRate));
    const denominator = denominatorOf(columns, key, actual, actuals);
    const indicator = actuals.size === 1 ? onlyIndicator(key, [...own, denominator]) : key;
    return {
      indicator,
      title:
        [actual, ...own].find(({ meaning }) => meaning.title !== '')?.meaning.title ??
        (nameOf(indicator) || (actuals.size === 1 ? tableTitle : '')),
      actual,
      ...(denominator ? { denominator } : {}),
      ...(targetHeadcount ? { targetHeadcount } : {}),
      ...(targetRate ? { targetRate } : {}),
    };
  });
  return { measures, passedOver };
}

/** What people call an indicator whose name stands inside a longer header. */
function nameOf(indicator: string): string {
  return PREDEFINED[indicator]?.name ?? indicator;
}

/** A person's choice, then certainty, then a cumulated figure ("Lũy kế") over others; else the first stays. */
function better(draft: DraftColumn, rival: DraftColumn): boolean {
  const rank = ({ certainty }: DraftColumn): number => (certainty === 'chosen' ? 2 : certainty === 'sure' ? 1 : 0);
  if (rank(draft) !== rank(rival)) return rank(draft) > rank(rival);
  return isCumulated(draft) && !isCumulated(rival);
}

function isCumulated({ header }: DraftColumn): boolean {
  return /l[uũ]\p{M}*[yỹ]\p{M}*\s*k/iu.test(header.normalize('NFC'));
}

/** To which indicator each target column belongs. An unnamed target goes to the next actual on its right that has none of its kind. */
function targetOwners(
  columns: readonly DraftColumn[],
  actuals: ReadonlyMap<string, DraftColumn>,
): ReadonlyMap<DraftColumn, string> {
  const owners = new Map<DraftColumn, string>();
  const targets = columns.filter(({ role }) => role === 'target-headcount' || role === 'target-rate');
  const [only] = actuals.size === 1 ? actuals.keys() : [];
  for (const draft of targets) {
    if (only !== undefined) owners.set(draft, only);
    else if (actuals.has(draft.indicator)) owners.set(draft, draft.indicator);
  }
  for (const draft of targets) {
    if (owners.has(draft) || draft.indicator !== '') continue;
    for (const [key, actual] of actuals) {
      if (actual.column < draft.column || hasOwn(owners, key, draft)) continue;
      owners.set(draft, key);
      break;
    }
  }
  return owners;
}

function hasOwn(owners: ReadonlyMap<DraftColumn, string>, key: string, draft: DraftColumn): boolean {
  return [...owners].some(([target, owner]) => owner === key && target.role === draft.role);
}

/** Of several targets: the chosen one, else the one of the actual's period, else the first. */
function primary(targets: readonly DraftColumn[], actual: DraftColumn): DraftColumn | undefined {
  const year = (draft: DraftColumn): number | undefined =>
    draft.meaning.period === undefined ? undefined : Math.floor(draft.meaning.period / 10_000);
  return (
    targets.find(({ certainty }) => certainty === 'chosen') ??
    (year(actual) === undefined ? undefined : targets.find((draft) => year(draft) === year(actual))) ??
    targets[0]
  );
}

function denominatorOf(
  columns: readonly DraftColumn[],
  key: string,
  actual: DraftColumn,
  actuals: ReadonlyMap<string, DraftColumn>,
): DraftColumn | undefined {
  const all = columns.filter(({ role }) => role === 'denominator' || role === 'amount-due');
  const own = all.filter(({ indicator }) => indicator === key && key !== '');
  if (own.length > 0) return nearest(own, actual);
  const shared = all.filter(({ indicator }) => !actuals.has(indicator) || indicator === '');
  const suitable = shared.filter((draft) => isUsual(key, draft));
  if (suitable.length > 0) return nearest(suitable, actual);
  return actuals.size === 1 || (PREDEFINED[key] === undefined && shared.length === 1)
    ? nearest(shared, actual)
    : undefined;
}

/** Whether a shared denominator is of the kind an indicator is measured by; any wording of labour force serves. */
function isUsual(indicator: string, { meaning: { base } }: DraftColumn): boolean {
  const usual = PREDEFINED[indicator]?.usualDenominator;
  if (usual === undefined || base === undefined) return false;
  return usual === base || (LABOUR.has(usual) && LABOUR.has(base));
}

/** The chosen one, else the latest period, else the last one left of the actual, else the first. */
function nearest(bases: readonly DraftColumn[], actual: DraftColumn): DraftColumn | undefined {
  const chosen = bases.find(({ certainty }) => certainty === 'chosen');
  if (chosen) return chosen;
  const latest = Math.max(...bases.map(({ meaning }) => meaning.period ?? 0));
  const current = bases.filter(({ meaning }) => (meaning.period ?? 0) === latest);
  return current.findLast(({ column }) => column < actual.column) ?? current[0];
}

/** With one measure in the table, whatever column names an indicator names it. */
function onlyIndicator(key: string, columns: readonly (DraftColumn | undefined)[]): string {
  if (key !== '') return key;
  const named = new Set(columns.map((draft) => draft?.indicator ?? '').filter((name) => name !== ''));
  const [name] = named;
  return named.size === 1 && name !== undefined ? name : '';
}
