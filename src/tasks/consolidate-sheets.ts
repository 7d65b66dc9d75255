import type { Host } from '../host/host.ts';
import type { Report } from '../table/consolidation/consolidate-report.ts';
import type { Attempt } from '../table/problem.ts';
import { compareUnitNames } from '../table/names/unit-names.ts';
import { calculate } from './calculate.ts';
import type { CalculateRequest, Calculation } from './calculation.ts';
import { type ReportProblem, contributionOf } from './consolidate.ts';

/** What a workbook contributes, a report for each sheet that tells something of its own; or why it contributes nothing. */
export type Contributions =
  | { readonly ok: true; readonly value: readonly Report[] }
  | { readonly ok: false; readonly problems: readonly ReportProblem[] };

/**
 * The reports of one workbook: its table, and the tables of other visible sheets that speak of other units or of other indicators, such
 * as BHYT on one sheet and BHXH on the next. Sheets that give the same indicators again (last month's, say) are left out, and told.
 *
 * @param file the file as the person knows it
 * @param first the calculation of its table; where that failed because several other sheets have one, all of them are looked at
 * @param request what was asked; when it names a sheet or an area, only that is read
 * @example await contributionsOf('xa-hiep-an.xlsx', host, calculation, request) // { ok: true, value: [{ sheet: 'BHYT', … }, { sheet: 'BHXH', … }] }
 */
export async function contributionsOf(
  file: string,
  host: Host,
  first: Attempt<Calculation>,
  request: CalculateRequest,
): Promise<Contributions> {
  const { targets: _, ...rest } = request;
  const several = !first.ok && first.problems.some(({ code }) => code === 'tables-on-other-sheets');
  if (!first.ok && !several) return { ok: false, problems: first.problems };
  const main = first.ok ? contributionOf(file, first.value) : undefined;
  const named = request.read.sheet !== undefined || request.read.address !== undefined;
  const sheets = named ? undefined : await host.sheets();
  const taken: Report[] = main?.ok ? [main.value] : [];
  const left: Report[] = [];
  for (const { name, state, hasCells } of sheets?.ok ? sheets.value : []) {
    if (state !== 'visible' || !hasCells || (first.ok && name === first.value.table.sheet)) continue;
    const other = await calculate(host, { ...rest, roles: new Map(), read: { sheet: name } });
    const found = other.ok ? contributionOf(file, other.value) : undefined;
    if (!found?.ok) continue;
    const report = ofSameUnit(found.value, taken[0]);
    if (taken.every((before) => tellsElse(report, before))) taken.push(report);
    else left.push(report);
  }
  const [lead, ...others] = taken;
  if (!lead) return { ok: false, problems: main && !main.ok ? main.problems : first.ok ? [] : first.problems };
  const told = leftOut(lead, left);
  return { ok: true, value: [{ ...lead, problems: [...lead.problems, ...told] }, ...others] };
}

/** A sheet that names no unit speaks of the one that the first sheet names. */
function ofSameUnit(report: Report, first: Report | undefined): Report {
  const { source } = report.subject;
  if (!first || (source !== 'nothing' && source !== 'file-name')) return report;
  const { subject } = first;
  return { ...report, subject, whole: { ...report.whole, name: subject.name } };
}

function tellsElse(report: Report, before: Report): boolean {
  if (compareUnitNames(report.subject.name, before.subject.name) === 'different') return true;
  const known = new Set(figuresOf(before));
  const figures = figuresOf(report);
  return figures.length > 0 && figures.every((each) => each !== '' && !known.has(each));
}

/** What a report tells, apart from denominators; `''` for a figure of an indicator that is not named. */
function figuresOf({ columns }: Report): readonly string[] {
  return columns.flatMap(({ field, indicator }) =>
    field === 'denominator' ? [] : [indicator && `${field === 'actual' ? 'actual' : 'target'} ${indicator}`],
  );
}

/** One line for all sheets left out; sheets of other months are expected to stand beside this month's. */
function leftOut({ file, sheet, area, period }: Report, left: readonly Report[]): readonly ReportProblem[] {
  const measured = left.filter(({ columns }) => columns.some(({ field }) => field === 'actual'));
  if (measured.length === 0) return [];
  const others = measured.map((report) => report.sheet).join(', ');
  const earlier = measured.every(
    (report) => period && report.period && report.period.period.month !== period.period.month,
  );
  const severity = earlier ? ('note' as const) : ('warning' as const);
  return [{ code: 'sheets-left-out', severity, file, sheet, cell: area, details: { others } }];
}
