import { type CellValue, isErrorCell } from '../cells.ts';
import { readDateText } from './date-text.ts';
import { numberSlip } from './number-slips.ts';
import { type NumberText, splitNumberText, tidyText } from './number-text.ts';
import { saysNone } from './number-words.ts';
import type { FigureProblemCode } from '../problem.ts';

/**
 * A figure read from a cell, or why there is none. `plain` tells whether it stands in the cell as a number, so that a formula can
 * refer to it. `blank` is a cell that says "none" (R16); everything else is a problem of the data, with a proposal where one can be
 * made, which is never applied unasked.
 */
export type FigureReading<Figure> =
  | { readonly ok: true; readonly value: Figure; readonly plain: boolean }
  | { readonly ok: false; readonly code: 'blank' }
  | Refusal;

/** Why a cell gives no figure. */
export interface Refusal {
  readonly ok: false;
  readonly code: FigureProblemCode;
  /** What the cell holds: a number where it holds one, so that it can be printed in the reader's separators. */
  readonly text: string | number;
  /** What was most likely meant, as people would write it: percent points for a rate. */
  readonly proposal?: number;
  /** What the cell should hold then, where that differs: 0.95 under a percent format. */
  readonly becomes?: number;
  /** The number format the cell needs then, where its own shows numbers as something else. */
  readonly format?: string;
}

const BLANK = { ok: false, code: 'blank' } as const;

const ERROR_TEXT =
  /^(?:#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!)|Err:\d+)$/i;

/**
 * Whether a cell says that there is no figure: empty, a dash, dots, `x`, "chưa có". A zero shown as a dash by its format is a zero.
 *
 * @example isNoFigure('–') // true
 */
export function isNoFigure(value: CellValue): boolean {
  return value === null || (typeof value === 'string' && saysNone(tidyText(value)));
}

/**
 * Reads a cell that does not hold a number: no figure, text that is one number, or a refusal.
 *
 * @param read gives the figure of a number taken apart
 * @param written the figure as people write it, for a proposal
 */
export function readText<Figure>(
  value: Exclude<CellValue, number>,
  read: (parts: NumberText, text: string) => FigureReading<Figure>,
  written: (figure: Figure) => number,
): FigureReading<Figure> {
  if (isNoFigure(value)) return BLANK;
  const text = shown(value);
  if (isErrorCell(value) || ERROR_TEXT.test(text)) return { ok: false, code: 'error-value', text };
  if (typeof value !== 'string') return { ok: false, code: 'text-in-number', text };
  const parts = splitNumberText(value);
  if (parts) return read(parts, text);
  if (readDateText(value)) return { ok: false, code: 'date-in-number', text };
  const slip = numberSlip(value);
  const meant = slip && read(slip.parts, text);
  return slip && meant?.ok
    ? { ok: false, code: slip.code, text, proposal: written(meant.value) }
    : { ok: false, code: 'text-in-number', text };
}

/** The cell's content as a person may be told of it, cut where it is long. */
function shown(value: CellValue): string {
  const text = isErrorCell(value) ? value.error : String(value ?? '').trim();
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
