import { columnName } from '../table/area.ts';
import type { Band, PlannedColumn, PlannedRule, RuleLook } from './plan.ts';
import type { ResultWords } from './result-columns.ts';

/** Fills light enough to read black text on, also when printed; the status column says the same in words. */
const LOOKS: Readonly<Record<Band, RuleLook>> = {
  'no-data': { fill: 'EDEBE9', text: '605E5C' },
  'above-100': { fill: 'E6E0F8', text: '3B2E7E' },
  met: { fill: 'DFF3E3', text: '0E5A22' },
  near: { fill: 'FFF2CC', text: '6B4A00' },
  'not-met': { fill: 'FBE0E1', text: '8A1520' },
};

const BAR_COLOR = '5B9BD5';

/**
 * Conditional formats of one indicator's columns: one rule for each band over the whole block, told by the word in the status
 * column, and one data bar over the people remaining. Never a rule for a cell.
 *
 * @param columns the planned columns of one indicator
 * @param bodyTop first body row, zero-based
 * @param bodyBottom last body row
 * @returns no band rules without a status column: colour never stands alone.
 * @example rulesFor(columns, 4, 20, words, { colours: true, dataBars: true }).length // 6
 */
export function rulesFor(
  columns: readonly PlannedColumn[],
  bodyTop: number,
  bodyBottom: number,
  { status }: ResultWords,
  want: { readonly colours: boolean; readonly dataBars: boolean },
): readonly PlannedRule[] {
  const rules: PlannedRule[] = [];
  const statusColumn = columns.find((column) => column.role === 'status');
  const coloured = columns.filter((column) => column.role !== 'target').map((column) => column.column);
  if (want.colours && statusColumn && coloured.length > 0) {
    const area = { top: bodyTop, left: Math.min(...coloured), bottom: bodyBottom, right: Math.max(...coloured) };
    const words: readonly (readonly [Band, string])[] = [
      ['no-data', status.noData],
      ['above-100', status.above100],
      ['met', status.met],
      ['near', status.near],
      ['not-met', status.notMet],
    ];
    const cell = `$${columnName(statusColumn.column)}${bodyTop + 1}`;
    for (const [band, word] of words) {
      const formula = `=${cell}="${word.replaceAll('"', '""')}"`;
      rules.push({ kind: 'formula', band, area, formula, look: LOOKS[band], stop: false });
    }
  }
  const bars = columns.find((column) => column.role === 'remaining');
  if (want.dataBars && bars) {
    const area = { top: bodyTop, left: bars.column, bottom: bodyBottom, right: bars.column };
    rules.push({ kind: 'data-bar', area, color: BAR_COLOR });
  }
  return rules;
}
