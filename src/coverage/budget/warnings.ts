import { isAbsent } from '../numbers/absent.ts';
import { type Month, calendarDate, compareDates, dateText, lastDayOfMonth, monthAfter } from '../time/calendar.ts';
import type { Period } from '../time/period.ts';
import { isVoluntary } from './groups.ts';
import type { BudgetParameters, SupportShare } from './parameter-set.ts';
import {
  type DatedEntry,
  type DatedParameter,
  type EffectiveChange,
  changesWithin,
  inForce,
  valueText,
} from './parameters.ts';
import type { BudgetLine, Posting } from './postings.ts';
import { type LocalSupport, supportParameter } from './support.ts';

/** A value a budget is made with although it is not certain. */
export interface UncertainValue extends DatedEntry<unknown> {
  /** The parameter's code. */
  readonly code: string;
}

/** A share that a line's people were given on paper but that goes beyond 100 %: nobody pays it. */
export interface CutSupport extends SupportShare {
  /** Position of the line, from 0. */
  readonly line: number;
  /** The first month it is cut in. */
  readonly from: Month;
}

/** What a budget's reader must be told about its parameters. */
export interface ParameterWarnings {
  /** Effective dates that the months of a line cross, in order of date. */
  readonly changes: readonly EffectiveChange[];
  /** Values used that are not verified, by parameter and date. */
  readonly uncertain: readonly UncertainValue[];
  /** Shares beyond 100 %, by line. */
  readonly cut: readonly CutSupport[];
}

/** Which effective dates postings cross, which uncertain values they rest on and which shares were cut; each named once. */
export function warningsOf(
  lines: readonly BudgetLine[],
  postings: readonly Posting[],
  parameters: BudgetParameters,
): ParameterWarnings {
  const changes = new Map<string, EffectiveChange>();
  const uncertain = new Map<string, UncertainValue>();
  const seen = new Set<string>();
  for (const [position, months] of monthsByLine(postings)) {
    const line = lines[position];
    if (!line) continue;
    const alike = valueText([line.group, line.income === undefined, line.local, months]);
    if (seen.has(alike)) continue;
    seen.add(alike);
    const used = [...parametersFor(line, parameters), ...(line.local ?? []).map(localParameter)];
    const period = { start: { ...months.first, day: 1 }, end: lastDayOfMonth(months.last) };
    for (const parameter of used) {
      for (const change of changesWithin(parameter, period)) changes.set(valueText(change), change);
      for (const value of uncertainWithin(parameter, period)) {
        uncertain.set(`${value.code} ${dateText(value.from)}`, value);
      }
    }
  }
  return {
    changes: [...changes.values()].sort((a, b) => compareDates(a.from, b.from)),
    uncertain: [...uncertain.values()],
    cut: cutOf(postings),
  };
}

interface Months {
  readonly first: Month;
  readonly last: Month;
}

/** The first and the last month of each line that has people; it has some in every month between. */
function monthsByLine(postings: readonly Posting[]): ReadonlyMap<number, Months> {
  const found = new Map<number, Months>();
  for (const { line, month } of postings) found.set(line, { first: found.get(line)?.first ?? month, last: month });
  return found;
}

function uncertainWithin<Value>(parameter: DatedParameter<Value>, { start, end }: Period): readonly UncertainValue[] {
  const { code } = parameter;
  const found: UncertainValue[] = [];
  for (let day = start; compareDates(day, end) <= 0; day = { ...monthAfter(day, 1), day: 1 }) {
    const entry = inForce(parameter, day);
    if (!isAbsent(entry) && entry.certainty !== 'verified') found.push({ code, ...entry });
  }
  return found;
}

function cutOf(postings: readonly Posting[]): readonly CutSupport[] {
  const found = new Map<string, CutSupport>();
  for (const { line, month, support } of postings) {
    for (const share of support.cut) {
      const key = valueText([line, share]);
      if (!found.has(key)) found.set(key, { ...share, line, from: month });
    }
  }
  return [...found.values()];
}

/** The parameters that decide what a line costs. */
function parametersFor(line: BudgetLine, parameters: BudgetParameters): readonly DatedParameter<unknown>[] {
  const { group } = line;
  const support = supportParameter(group, parameters);
  if (isVoluntary(group)) {
    const { ruralPovertyLine, voluntaryRate, voluntaryCeiling, referenceLevel, baseSalary } = parameters;
    const bounds = line.income === undefined ? [] : [voluntaryCeiling, referenceLevel, baseSalary];
    return [ruralPovertyLine, voluntaryRate, ...bounds, support];
  }
  const { baseSalary, healthRate, householdLadder } = parameters;
  const base = group === 'employee' ? [] : [baseSalary];
  return [healthRate, ...base, ...(group === 'household' ? [householdLadder] : []), support];
}

function localParameter({ source, share, from, until, document = '' }: LocalSupport): DatedParameter<unknown> {
  const entry = { value: share, from: from ?? calendarDate(1900, 1, 1), until, source: document };
  return { code: `local-support-${source}`, entries: [{ ...entry, certainty: 'verified' }] };
}
