import path from 'node:path';
import { MANY_FILES_WORDS as WORDS } from '../words/consolidate.ts';
import { fill } from '../words/fill.ts';
import type { Language } from '../words/language.ts';

/** Milliseconds between two lines. */
const PAUSE = 100;

/** How far many files are. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** Milliseconds since the start. */
  readonly elapsed: number;
  readonly file: string;
}

/**
 * How far many files are, in one line: count, rate, time left, the file just done.
 *
 * @param width columns of the terminal; a longer line is cut
 * @example progressLine({ done: 1200, total: 3321, elapsed: 3000, file: 'xa-2.xlsx' }, 'vi', 80)
 * // '1.200/3.321 tệp · 400 tệp/giây · còn 6 giây · xa-2.xlsx'
 */
export function progressLine({ done, total, elapsed, file }: Progress, language: Language, width: number): string {
  const rate = done / Math.max(elapsed / 1000, 0.001);
  const seconds = Math.ceil((total - done) / Math.max(rate, 0.001));
  const left =
    seconds < 120
      ? fill(WORDS.seconds[language], { count: seconds }, language)
      : fill(WORDS.minutes[language], { count: Math.ceil(seconds / 60) }, language);
  const details = {
    done,
    total,
    rate: rate < 10 ? Number(rate.toFixed(1)) : Math.round(rate),
    left,
    file: path.basename(file),
  };
  const line = fill(WORDS.progress[language], details, language).normalize('NFC');
  return [...line].slice(0, Math.max(0, width - 1)).join('');
}

/**
 * Shows progress on a terminal, in one line that is written over; anywhere else nothing is shown.
 *
 * @returns what to call after every file, and at the end
 */
export function progressOn(
  terminal: NodeJS.WriteStream,
  total: number,
  language: Language,
): { readonly show: (done: number, file: string) => void; readonly clear: () => void } {
  if (!terminal.isTTY) return { show: () => undefined, clear: () => undefined };
  const start = performance.now();
  let last = -PAUSE;
  return {
    show: (done, file) => {
      const now = performance.now();
      if (now - last < PAUSE && done < total) return;
      last = now;
      const line = progressLine({ done, total, elapsed: now - start, file }, language, terminal.columns || 80);
      terminal.write(`\r\u001b[K${line}`);
    },
    clear: () => void terminal.write('\r\u001b[K'),
  };
}
