import type { Problem, ProblemCode } from '../../table/problem.ts';
import { NEEDED } from './office.ts';

/** Codes of Excel's errors that a person can do something about. They are stable, whereas its messages are translated. */
const MEANING: Readonly<Record<string, ProblemCode>> = {
  AccessDenied: 'protected-sheet',
  InvalidOperationInCellEditMode: 'cell-edit-mode',
  InvalidSelection: 'not-a-range',
  FilteredRangeConflict: 'filtered-rows',
  MergedRangeConflict: 'merged-target',
  ApiNotFound: 'host-too-old',
};

/**
 * What an error of Excel means for the person.
 *
 * @param error what a batch threw
 * @param sheet name of the sheet the batch was about, when known
 * @returns `host-failed` with Excel's code as `reason` for everything not told apart
 * @throws the error itself when it is none of Excel's: a mistake in the program
 * @example refusal(error, 'Sheet1') // { code: 'protected-sheet', severity: 'error', sheet: 'Sheet1', details: { sheet: 'Sheet1' } }
 */
export function refusal(error: unknown, sheet?: string): Problem {
  const reason = codeOf(error);
  if (reason === undefined) throw error;
  const code = MEANING[reason] ?? 'host-failed';
  const details = {
    ...(sheet === undefined ? {} : { sheet }),
    ...(code === 'host-failed' ? { reason } : {}),
    ...(code === 'host-too-old' ? { needed: `ExcelApi ${NEEDED}` } : {}),
  };
  return { code, severity: 'error', ...(sheet === undefined ? {} : { sheet }), details };
}

/**
 * Lets a mistake in the program through: for places that have told an error of Excel already, or try again.
 *
 * @throws the error when it is none of Excel's
 */
export function rethrowMistake(error: unknown): void {
  if (codeOf(error) === undefined) throw error;
}

/**
 * The code of an error of Excel.
 *
 * @returns `undefined` for any other error
 * @example codeOf(error) // 'InvalidSelection'
 */
export function codeOf(error: unknown): string | undefined {
  return error instanceof OfficeExtension.Error ? error.code : undefined;
}
