import { bandOf } from '../layout/band.ts';
import type { Band, ResultRole } from '../layout/plan.ts';
import { headerOf, resultRoles } from '../layout/result-columns.ts';
import { type ResultText, resultText } from '../layout/result-text.ts';
import { cellName } from '../table/area.ts';
import type { Language } from '../words/language.ts';
import { localNumber, localPercent } from '../words/numbers.ts';
import { RESULT_WORDS } from '../words/results.ts';
import type { Calculation } from './calculation.ts';

/** The results as a person will see them, before they are written. */
export interface Preview {
  /** `indicator` names the group of a column where the table has several. */
  readonly columns: readonly { readonly title: string; readonly role: ResultRole; readonly indicator: string }[];
  readonly rows: readonly PreviewRow[];
  /** How many rows are not shown. */
  readonly more: number;
}

/** One row of a preview. */
export interface PreviewRow {
  readonly name: string;
  /** Where the unit's name stands. */
  readonly cell: string;
  /** A total or group row. */
  readonly strong: boolean;
  /** One text for each column, in the language's own separators. */
  readonly texts: readonly string[];
  /** One band for each column: how its indicator stands. */
  readonly bands: readonly (Band | undefined)[];
}

/**
 * The first rows of the results and all totals, with the digits that will stand in the cells, in the reader's language.
 *
 * @param most rows to show beside the totals
 * @example preview(calculation, 8).rows[0].texts // ['32.387', '15,54%', '97,12%', '932', '0,46', 'Chưa đạt, gần đạt']
 */
export function preview({ table, assessed, settings }: Calculation, most: number): Preview {
  const { language, columns: wanted } = settings;
  const words = RESULT_WORDS[language];
  const columns = assessed.measures.flatMap((measure) =>
    resultRoles(measure, wanted).map((role) => ({
      measure,
      role,
      indicator: assessed.measures.length > 1 ? measure.measure.title : '',
      title: headerOf(role, measure, words),
    })),
  );
  const unitColumn = table.columns.find(({ role }) => role === 'unit')?.column ?? table.area.left;
  const shown: PreviewRow[] = [];
  let leaves = 0;
  let more = 0;
  table.rows.forEach(({ row, kind, name }, index) => {
    if (kind === 'blank' || kind === 'note') return;
    if (kind === 'leaf') leaves += 1;
    if (kind !== 'total' && leaves > most) {
      more += 1;
      return;
    }
    const results = columns.map(({ measure, role }) => ({ role, result: measure.rows[index] }));
    shown.push({
      name,
      cell: cellName(row, unitColumn),
      strong: kind !== 'leaf',
      texts: results.map(({ role, result }) => (result ? shownText(resultText(role, result, words), language) : '')),
      bands: results.map(({ result }) => result && bandOf(result.assessment)),
    });
  });
  return { columns: columns.map(({ role, indicator, title }) => ({ role, indicator, title })), rows: shown, more };
}

/**
 * A result's text in a language's own separators.
 *
 * @example shownText({ kind: 'percent', text: '15.54' }, 'vi') // '15,54%'
 */
export function shownText({ kind, text }: ResultText, language: Language): string {
  if (kind === 'percent') return localPercent(text, language);
  return kind === 'number' ? localNumber(text, language) : text;
}
