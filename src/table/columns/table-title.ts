import type { Cells } from '../cells.ts';
import { decomposed, withoutAccents } from '../normalise.ts';
import type { Reason } from '../reason.ts';
import { type LineAreas, type Surroundings, indicatorAbove, readSurroundings } from '../places/surroundings.ts';
import type { TablePeriod } from '../table.ts';

/** What the lines around a table say of its columns. */
export interface TableTitle {
  /** The name of the indicator that the titles name; `''` for none or several. */
  readonly topic: string;
  /** When its figures are of. */
  readonly period?: TablePeriod;
  /** Present when title or document speak of targets and not of results. */
  readonly assigns?: Reason;
  /** Whether they say that something is assigned: a decision, a resolution, "giao". */
  readonly decided: boolean;
  /** Whether they speak of rates. */
  readonly ofRates: boolean;
  /** Whether the unit line says that figures are thousands of people, and names no percentages. */
  readonly inThousands: boolean;
  readonly around: Surroundings;
}

/** Titles and documents that hand out targets; a report tells what became of them. */
const DECIDES = /\b(?:giao|phan bo)\b|\bkem theo (?:quyet dinh|nghi quyet|ke hoach)\b/;
const RATES = /\b(?:t[yi] le|bao phu)\b|%/;
const TARGETS = /\bchi tieu\b/;
const REPORTS = /\b(?:ket qua|thuc hien|tinh hinh|bao cao|danh gia)\b/;

/**
 * What the lines around a table say of its columns.
 *
 * @param lines where they stand
 * @example titleOf(cells, place.lines).period // { year: 2023 } under "KẾT QUẢ THỰC HIỆN CHỈ TIÊU BHYT NĂM 2023"
 */
export function titleOf(cells: Cells, lines: LineAreas): TableTitle {
  const around = readSurroundings(cells, lines);
  const told = [around.title, around.document].filter((line) => line !== undefined);
  const plain = told.map(({ text }) => withoutAccents(decomposed(text)));
  const reports = plain.some((text) => REPORTS.test(text));
  const line = reports ? undefined : told[plain.findIndex((text) => DECIDES.test(text) || TARGETS.test(text))];
  return {
    topic: indicatorAbove(cells, lines.above),
    around,
    ofRates: plain.some((text) => RATES.test(text)),
    inThousands: (around.unitLine?.people ?? 0) > 0 && !around.unitLine?.text.includes('%'),
    decided: plain.some((text) => DECIDES.test(text)),
    ...(around.period && { period: around.period.when }),
    ...(line && { assigns: { code: 'title-words', details: { words: line.text, cell: line.cell } } }),
  };
}
