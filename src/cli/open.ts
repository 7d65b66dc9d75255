import { FileHost } from '../host/file/file-host.ts';
import { openWorkbookFile } from '../host/file/disk.ts';
import type { Attempt } from '../table/problem.ts';
import { calculate } from '../tasks/calculate.ts';
import type { Calculation } from '../tasks/calculation.ts';
import { DEFAULT_SETTINGS } from '../tasks/settings.ts';
import type { Options } from './options.ts';

/** A workbook opened and calculated. */
export interface Opened {
  readonly host: FileHost;
  readonly calculation: Calculation;
}

/**
 * Opens the input workbook and calculates the table the options point at.
 *
 * @example openAndCalculate(options) // { ok: true, value: { host, calculation } }
 */
export async function openAndCalculate(options: Options): Promise<Attempt<Opened>> {
  const file = await openWorkbookFile(options.input);
  if (!file.ok) return file;
  const host = new FileHost(file.value);
  const { language, write, comparator, near } = options;
  const calculation = await calculate(host, {
    read: {
      ...(options.sheet !== undefined && { sheet: options.sheet }),
      ...(options.range !== undefined && { address: options.range }),
    },
    roles: options.roles,
    settings: { ...DEFAULT_SETTINGS, language, sheetLanguage: language, write, comparator, near },
  });
  return calculation.ok ? { ok: true, value: { host, calculation: calculation.value } } : calculation;
}
