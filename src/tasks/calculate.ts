import { INDICATORS, type Terms } from '../coverage/index.ts';
import type { Host, Outcome, Receipt } from '../host/host.ts';
import { makePlan } from '../layout/make-plan.ts';
import { standingMarks } from '../layout/mark.ts';
import { cellName } from '../table/area.ts';
import { assessTable } from '../table/assess-table.ts';
import type { Attempt, Problem } from '../table/problem.ts';
import { readTable } from '../table/read-table.ts';
import type { Measure } from '../table/table.ts';
import { comparatorIn } from '../table/target-wording.ts';
import { RESULT_WORDS } from '../words/results.ts';
import type { CalculateRequest, Calculation, Settings, Signals } from './calculation.ts';
import { DEFAULT_SETTINGS, nearRate } from './settings.ts';

const CANCELLED: Attempt<never> = { ok: false, problems: [{ code: 'cancelled', severity: 'note' }] };

/**
 * The main job up to the moment before writing: read the table, recognise it, assess it, lay the results out.
 *
 * @param host where the workbook lives
 * @param signals progress, and a question whether to stop, asked between the steps
 * @returns the calculation with everything found on the way, or the reasons why there is none.
 * @example calculate(host, { read: {}, roles: new Map(), settings: DEFAULT_SETTINGS })
 */
export async function calculate(
  host: Host,
  { read, roles, settings }: CalculateRequest,
  { progress, cancelled }: Signals = {},
): Promise<Attempt<Calculation>> {
  progress?.('reading');
  const reading = await host.read(read);
  if (!reading.ok) return reading;
  if (cancelled?.()) return CANCELLED;

  progress?.('recognising');
  const { cells, chosen, exact, marks } = reading.value;
  const ours = new Set(standingMarks(marks, cells).flatMap((mark) => mark.columns.map(({ column }) => column)));
  const table = readTable(cells, chosen, { exact, roles, ours });
  if (!table.ok) return table;
  if (cancelled?.()) return CANCELLED;

  progress?.('assessing');
  const assessed = assessTable(table.value, (measure) => termsOf(measure, settings));
  if (cancelled?.()) return CANCELLED;

  progress?.('planning');
  const { write, columns, colours, dataBars, sheetLanguage } = settings;
  const plan = makePlan(assessed, cells, marks, {
    words: RESULT_WORDS[sheetLanguage],
    write,
    columns,
    colours,
    dataBars,
  });
  const found = [...table.value.problems, ...assessed.problems, ...(plan.ok ? plan.value.provenance : plan.problems)];
  return {
    ok: true,
    value: {
      reading: reading.value,
      table: table.value,
      assessed,
      ...(plan.ok && { plan: plan.value }),
      problems: bySeverity(found),
      settings,
    },
  };
}

/** A comparison worded in the target's header stands where the person chose none (rule R14). */
function termsOf({ indicator, targetHeadcount, targetRate }: Measure, settings: Settings): Terms {
  const predefined = Object.values(INDICATORS).find(({ code }) => code === indicator);
  const worded = comparatorIn((targetHeadcount ?? targetRate)?.header ?? '');
  const chosen = settings.comparator === DEFAULT_SETTINGS.comparator ? worded : undefined;
  return {
    comparator: predefined?.better === 'lower' ? 'at-most' : (chosen ?? settings.comparator),
    near: nearRate(settings.near) ?? nearRate(DEFAULT_SETTINGS.near),
    headcountRounding: settings.headcount === 'nearest' ? 'half-up' : undefined,
  };
}

const RANK = { error: 0, warning: 1, note: 2 } as const;

function bySeverity(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}

/**
 * Writes a calculation's plan. Cells that hold something else are replaced only with the person's consent to the list of them.
 *
 * @param consent whether the person agreed to `plan.replaces`
 * @example write(host, calculation, false) // { kind: 'written', receipt: … }
 */
export async function write(host: Host, calculation: Calculation, consent: boolean): Promise<Outcome> {
  const { plan, problems } = calculation;
  if (!plan) return { kind: 'refused', problems: problems.filter(({ severity }) => severity === 'error') };
  if (plan.replaces.length > 0 && !consent) {
    const listed = plan.replaces.map(({ row, column, holds }): Problem => ({
      code: 'not-empty',
      severity: 'error',
      sheet: plan.sheet,
      cell: cellName(row, column),
      details: { text: holds },
    }));
    return { kind: 'refused', problems: listed };
  }
  return host.apply(plan);
}

/**
 * Takes a write back: every cell, format and rule is as before.
 *
 * @example takeBack(host, outcome.receipt)
 */
export function takeBack(host: Host, receipt: Receipt): Promise<Outcome> {
  return host.takeBack(receipt);
}
