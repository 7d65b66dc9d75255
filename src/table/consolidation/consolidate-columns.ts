import { type DenominatorKind, INDICATORS } from '../../coverage/index.ts';
import type { Report, ReportColumn } from './consolidate-report.ts';

/** A column of figures of a consolidation: reports whose columns mean the same meet in it. */
export interface ConsolidatedColumn {
  readonly field: ReportColumn['field'];
  /** The indicator it belongs to; `undefined` for a denominator that several indicators share. */
  readonly indicator: string | undefined;
  /** What reports call the indicator; `''` when none names it. */
  readonly title: string;
  /** What a denominator counts; for other columns only where reports count one indicator over different ones, kept apart. */
  readonly kind?: DenominatorKind;
  /** Who assigned the target, where all reports that say so agree. */
  readonly assigner?: string;
  /** The headers of the reports, each once. */
  readonly headers: readonly string[];
}

/** The columns of a consolidation, and where each report's columns went. */
export interface ColumnPlan {
  readonly columns: readonly ConsolidatedColumn[];
  /** For each report and each of its columns a position in `columns`. */
  readonly placeOf: readonly (readonly number[])[];
  /** Indicators that reports count over different denominators, with the first report of each kind. */
  readonly apart: readonly { readonly title: string; readonly kinds: ReadonlyMap<DenominatorKind, number> }[];
}

type Predefined = Readonly<Record<string, { readonly usualDenominator: DenominatorKind } | undefined>>;
const PREDEFINED: Predefined = INDICATORS;
const ORDER: readonly string[] = Object.keys(INDICATORS);

const FAMILY: Readonly<Record<DenominatorKind, number>> = {
  population: 0,
  'labour-force-of-working-age': 1,
  'labour-force': 1,
  employed: 1,
  'employed-of-working-age': 1,
  students: 2,
  'amount-due': 3,
  plan: 4,
};

const FIELDS: readonly ReportColumn['field'][] = ['denominator', 'target-headcount', 'target-rate', 'actual'];

/** A column under construction. */
interface Draft {
  readonly column: ConsolidatedColumn;
  /** Shared columns first, then the indicators in their usual order; reports that are kept apart one after the other. */
  readonly order: readonly [rank: number, block: number, within: number];
}

/**
 * Lays the columns of many reports together. Figures of one indicator over different denominators are not comparable and stay apart
 * (rule R12), as do headcounts and rates. A denominator that several indicators usually share is one column.
 *
 * @example columnPlan(reports).columns.map(({ field }) => field) // ['denominator', 'target-headcount', 'actual']
 */
export function columnPlan(reports: readonly Report[]): ColumnPlan {
  const kinds = kindsOf(reports);
  const single = singleFamilies(reports);
  const blocks = new Map<string, number>();
  const drafts = new Map<string, Draft>();
  const keysOf = reports.map(({ columns }) =>
    columns.map((column) => {
      const { field, indicator } = column;
      const shared = isShared(column, columns, single);
      const over = (kinds.get(indicator)?.size ?? 0) > 1 ? denominatorOf(columns, indicator) : undefined;
      const kind = field === 'denominator' ? column.kind : over;
      const block = shared ? '' : `${indicator}|${over ?? ''}`;
      if (!blocks.has(block)) blocks.set(block, blocks.size);
      const key = `${shared ? 'shared' : block}|${field}|${kind ?? ''}`;
      const order = shared
        ? ([-1, 0, FAMILY[kind ?? 'population']] as const)
        : ([rankOf(indicator), blocks.get(block) ?? 0, FIELDS.indexOf(field)] as const);
      drafts.set(key, { column: joined(drafts.get(key)?.column, column, shared, kind), order });
      return key;
    }),
  );
  const sorted = [...drafts].sort(([, { order: a }], [, { order: b }]) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
  const places = new Map(sorted.map(([key], index) => [key, index]));
  return {
    columns: sorted.map(([, { column }]) => column),
    placeOf: keysOf.map((all) => all.map((key) => places.get(key) ?? 0)),
    apart: [...kinds]
      .filter(([, found]) => found.size > 1)
      .map(([indicator, found]) => ({ title: titleOf(reports, indicator), kinds: found })),
  };
}

/** Indicators without a place of their own come last. */
function rankOf(indicator: string): number {
  const at = ORDER.indexOf(indicator);
  return at < 0 ? ORDER.length : at;
}

function joined(
  before: ConsolidatedColumn | undefined,
  { field, indicator, title, header, assigner }: ReportColumn,
  shared: boolean,
  kind: DenominatorKind | undefined,
): ConsolidatedColumn {
  const agreed = !before || before.assigner === assigner ? assigner : undefined;
  return {
    field,
    indicator: shared ? undefined : indicator,
    title: shared ? '' : (before?.title ?? '') || title,
    headers: before?.headers.includes(header) ? before.headers : [...(before?.headers ?? []), header],
    ...(kind && { kind }),
    ...(agreed !== undefined && { assigner: agreed }),
  };
}

function denominatorOf(columns: readonly ReportColumn[], indicator: string): DenominatorKind | undefined {
  return columns.find((column) => column.field === 'denominator' && column.indicator === indicator)?.kind;
}

/** The kinds of denominators each indicator is counted over, with the first report of each. */
function kindsOf(reports: readonly Report[]): ReadonlyMap<string, ReadonlyMap<DenominatorKind, number>> {
  const kinds = new Map<string, Map<DenominatorKind, number>>();
  reports.forEach(({ columns }, index) => {
    for (const { field, indicator, kind } of columns) {
      if (
        field !== 'denominator' ||
        !kind ||
        !columns.some((other) => other.field === 'actual' && other.indicator === indicator)
      )
        continue;
      const found = kinds.get(indicator) ?? new Map<DenominatorKind, number>();
      kinds.set(indicator, found);
      if (!found.has(kind)) found.set(kind, index);
    }
  });
  return kinds;
}

/** Families of denominators of which all reports use the same kind, from one column each. */
function singleFamilies(reports: readonly Report[]): ReadonlySet<number> {
  const kinds = new Map<number, Set<DenominatorKind>>();
  const several = new Set<number>();
  for (const { columns } of reports) {
    const own = new Map<number, number | undefined>();
    for (const { field, kind, column } of columns) {
      if (field !== 'denominator' || !kind) continue;
      const family = FAMILY[kind];
      kinds.set(family, (kinds.get(family) ?? new Set()).add(kind));
      if (own.has(family) && own.get(family) !== column) several.add(family);
      own.set(family, column);
    }
  }
  return new Set(
    [...kinds].filter(([family, found]) => found.size === 1 && !several.has(family)).map(([family]) => family),
  );
}

/** Whether a denominator stands for all indicators that are usually counted over it. */
function isShared(
  { field, kind, indicator }: ReportColumn,
  columns: readonly ReportColumn[],
  single: ReadonlySet<number>,
): boolean {
  if (field !== 'denominator' || !kind || !single.has(FAMILY[kind])) return false;
  const usual = PREDEFINED[indicator]?.usualDenominator;
  if (usual !== undefined) return FAMILY[usual] === FAMILY[kind];
  // A table of one indicator without a name, or a list of denominators alone.
  return indicator === '' && new Set(columns.map((column) => column.indicator)).size === 1;
}

function titleOf(reports: readonly Report[], indicator: string): string {
  for (const { columns } of reports) {
    const title = columns.find((column) => column.indicator === indicator && column.title !== '')?.title;
    if (title) return title;
  }
  return indicator;
}
