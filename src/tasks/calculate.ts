import { INDICATORS, type Terms } from '../coverage/index.ts';
import type { Host, Outcome, Receipt } from '../host/host.ts';
import { makePlan } from '../layout/make-plan.ts';
import { cellName } from '../table/area.ts';
import { assessTable } from '../table/assessed/assess-table.ts';
import type { Attempt, Problem } from '../table/problem.ts';
import type { Measure } from '../table/table.ts';
import { comparatorIn } from '../table/columns/target-wording.ts';
import { RESULT_WORDS } from '../words/results.ts';
import type { CalculateRequest, Calculation, Settings, Signals } from './calculation.ts';
import { chosenTable } from './chosen-table.ts';
import { chosenLayout } from './layout-memory.ts';
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
  request: CalculateRequest,
  signals: Signals = {},
): Promise<Attempt<Calculation>> {
  const { roles, settings } = request;
  const { progress, cancelled } = signals;
  progress?.('reading');
  const found = await chosenTable(host, request, signals);
  if (!found.ok) return found;
  const { reading, told } = found.value;
  const { cells, marks } = reading;
  const joining = request.targets && (await import('./join-targets.ts'));
  const joined = await joining?.joinedTargets(host, found.value.table, request, signals);
  if (joined && !joined.ok) return joined;
  const { table, join } = joined?.value ?? { table: found.value.table };
  if (cancelled?.()) return CANCELLED;

  progress?.('assessing');
  const assessed = assessTable(table, (measure) => termsOf(measure, settings));
  if (cancelled?.()) return CANCELLED;

  progress?.('planning');
  const { write, columns, colours, dataBars, sheetLanguage } = settings;
  const plan = makePlan(assessed, cells, marks, {
    words: RESULT_WORDS[sheetLanguage],
    write,
    columns,
    colours,
    dataBars,
    layout: chosenLayout(table, roles),
  });
  const problems = [
    ...told,
    ...table.problems,
    ...assessed.problems,
    ...(plan.ok ? plan.value.provenance : plan.problems),
  ];
  return {
    ok: true,
    value: {
      reading,
      table,
      assessed,
      ...(plan.ok && { plan: plan.value }),
      problems: bySeverity(problems),
      settings,
      ...(join && { join }),
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
