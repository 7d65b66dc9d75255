import { FileHost } from '../host/file/file-host.ts';
import { openWorkbookFile } from '../host/file/disk.ts';
import { areaName, columnName } from '../table/area.ts';
import type { Attempt } from '../table/problem.ts';
import { calculate } from '../tasks/calculate.ts';
import type { CalculateRequest, Calculation } from '../tasks/calculation.ts';
import { chosenLayout } from '../tasks/layout-memory.ts';
import { DEFAULT_SETTINGS } from '../tasks/settings.ts';
import { type Corrections, makeCorrections } from './corrections.ts';
import { targetsRequest } from './join-words.ts';
import { layoutFile, layoutsIn } from './layout-file.ts';
import type { Options } from './options.ts';

/** A workbook opened, and what is asked of it. */
export interface Asked {
  readonly host: FileHost;
  readonly request: CalculateRequest;
}

/** A workbook opened and calculated. */
export interface Opened {
  readonly host: FileHost;
  readonly calculation: Calculation;
  /** What was corrected before the calculation, where the options ask for it. */
  readonly corrections?: Corrections;
}

/**
 * Opens the input workbook, and the one with the targets where the options name one.
 *
 * @example await openAsked(options) // { ok: true, value: { host, request } }
 */
export async function openAsked(options: Options): Promise<Attempt<Asked>> {
  const file = await openWorkbookFile(options.input);
  if (!file.ok) return file;
  const { language, write, comparator, near, roles } = options;
  const memory = options.memory ? layoutsIn(layoutFile(process.env, process.platform)) : undefined;
  const targets = await targetsRequest(options);
  if (!targets.ok) return targets;
  const request: CalculateRequest = {
    read: {
      ...(options.sheet !== undefined && { sheet: options.sheet }),
      ...(options.range !== undefined && { address: options.range }),
    },
    roles,
    ...(targets.value && { targets: targets.value }),
    ...(memory ? { memory } : { asRecognised: true }),
    settings: { ...DEFAULT_SETTINGS, language, sheetLanguage: language, write, comparator, near },
  };
  return { ok: true, value: { host: new FileHost(file.value), request } };
}

/**
 * Makes the corrections asked for and calculates the table the options point at. Choices for its columns are remembered.
 *
 * @returns `no-such-column` when a choice names a column outside the table
 * @example await calculateAsked(asked, options) // { ok: true, value: { host, calculation } }
 */
export async function calculateAsked({ host, request }: Asked, options: Options): Promise<Attempt<Opened>> {
  const { roles, memory } = request;
  const calculation = await calculate(host, request);
  if (!calculation.ok) return calculation;
  const { table } = calculation.value;
  const outside = [...roles.keys()].find((column) => column < table.area.left || column > table.area.right);
  if (outside !== undefined) {
    const details = { column: columnName(outside) };
    const problem = {
      code: 'no-such-column',
      severity: 'error',
      sheet: table.sheet,
      cell: areaName(table.area),
      details,
    } as const;
    return { ok: false, problems: [problem] };
  }
  const layout = roles.size > 0 && chosenLayout(table, roles);
  if (layout) memory?.remember(layout);
  if (!options.repair && !options.unicode) return { ok: true, value: { host, calculation: calculation.value } };
  const corrections = await makeCorrections(host, calculation.value, options);
  if (!corrections.ok) return corrections;
  const again = await calculate(host, request);
  if (!again.ok) return again;
  return { ok: true, value: { host, calculation: again.value, corrections: corrections.value } };
}

/**
 * Opens the input workbook, makes the corrections asked for, and calculates the table the options point at.
 *
 * @example openAndCalculate(options) // { ok: true, value: { host, calculation } }
 */
export async function openAndCalculate(options: Options): Promise<Attempt<Opened>> {
  const asked = await openAsked(options);
  return asked.ok ? calculateAsked(asked.value, options) : asked;
}
