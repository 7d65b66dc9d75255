import { isAbsent } from '../numbers/absent.ts';
import { type Month, calendarDate, compareDates, dateText, lastDayOfMonth } from '../time/calendar.ts';
import { isVoluntary } from './groups.ts';
import type { BudgetParameters } from './parameter-set.ts';
import { type DatedEntry, type DatedParameter, type EffectiveChange, changesWithin, inForce } from './parameters.ts';
import type { BudgetLine, Posting } from './postings.ts';
import { type LocalSupport, supportParameter } from './support.ts';

/** A value a budget is made with although it is not certain. */
export interface UncertainValue extends DatedEntry<unknown> {
  /** The parameter's code. */
  readonly code: string;
}

/** What a budget's reader must be told about its parameters. */
export interface ParameterWarnings {
  /** Effective dates that the months of a line cross, in order of date. */
  readonly changes: readonly EffectiveChange[];
  /** Values used that are not verified, by parameter and date. */
  readonly uncertain: readonly UncertainValue[];
}

/** Which effective dates postings cross and which uncertain values they rest on; each named once. */
export function warningsOf(
  lines: readonly BudgetLine[],
  postings: readonly Posting[],
  parameters: BudgetParameters,
): ParameterWarnings {
  const changes = new Map<string, EffectiveChange>();
  const uncertain = new Map<string, UncertainValue>();
  const monthsByLine = new Map<number, Month[]>();
  for (const { line, month } of postings) monthsByLine.set(line, [...(monthsByLine.get(line) ?? []), month]);
  for (const [position, months] of monthsByLine) {
    const [line, first, last] = [lines[position], months[0], months.at(-1)];
    if (!line || !first || !last) continue;
    const period = { start: { ...first, day: 1 }, end: lastDayOfMonth(last) };
    const used = [...parametersFor(line, parameters), ...(line.local ?? []).map(localParameter)];
    for (const parameter of used) {
      for (const change of changesWithin(parameter, period)) changes.set(keyOf(change), change);
      for (const month of months) {
        const entry = inForce(parameter, { ...month, day: 1 });
        if (isAbsent(entry) || entry.certainty === 'verified') continue;
        const value = { code: parameter.code, ...entry };
        uncertain.set(keyOf(value), value);
      }
    }
  }
  return {
    changes: [...changes.values()].sort((a, b) => compareDates(a.from, b.from)),
    uncertain: [...uncertain.values()],
  };
}

const keyOf = ({ code, from }: Pick<EffectiveChange, 'code' | 'from'>): string => `${code} ${dateText(from)}`;

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
