import { FileHost } from '../host/file/file-host.ts';
import { newWorkbook } from '../host/file/new-workbook.ts';
import { nodeCodec } from '../host/file/node-codec.ts';
import { openWorkbook } from '../host/file/workbook-file.ts';
import type { Attempt, Outcome } from '../host/host.ts';
import { LAST_ROW } from '../table/area.ts';
import { calculate, write } from '../tasks/calculate.ts';
import type { Calculation } from '../tasks/calculation.ts';
import type { Consolidation, UnreadFile } from '../tasks/consolidate.ts';
import { consolidatedBook } from '../tasks/consolidate-book.ts';
import { DEFAULT_SETTINGS } from '../tasks/settings.ts';
import type { Options } from './options.ts';

/** A consolidation as a workbook in memory, with its results written beside the table. */
export interface MadeBook {
  readonly bytes: Uint8Array;
  readonly calculation: Calculation;
  /** What became of writing the results; a table without targets or denominators has none, and stands as it is. */
  readonly outcome: Outcome;
}

/**
 * Makes the workbook of a consolidation, reads its table like any other and writes the results beside it.
 *
 * @example await makeBook(consolidation, unread, options) // { ok: true, value: { bytes, calculation, outcome } }
 */
export async function makeBook(
  consolidation: Consolidation,
  unread: readonly UnreadFile[],
  { language, write: writeAs, comparator, near }: Options,
): Promise<Attempt<MadeBook>> {
  const { sheets, read, roles } = consolidatedBook(consolidation, unread, language);
  if (sheets.some(({ rows }) => rows.length > LAST_ROW)) {
    return { ok: false, problems: [{ code: 'no-room', severity: 'error', sheet: sheets[0]?.name ?? '' }] };
  }
  const file = await openWorkbook(await newWorkbook(sheets, nodeCodec), sheets[0]?.name ?? '', nodeCodec);
  if (!file.ok) return file;
  const host = new FileHost(file.value);
  const settings = { ...DEFAULT_SETTINGS, language, sheetLanguage: language, write: writeAs, comparator, near };
  const calculation = await calculate(host, { read, roles, settings, asRecognised: true });
  if (!calculation.ok) return calculation;
  const outcome = await write(host, calculation.value, false);
  return { ok: true, value: { bytes: host.bytes(), calculation: calculation.value, outcome } };
}
