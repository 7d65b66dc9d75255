import { paragraphsHtml, tableHtml, tableText } from '../document/copy-table.ts';
import { type DocumentFacts, sentences } from '../document/sentences.ts';
import type { Calculation } from './calculation.ts';
import { resultTables } from './result-table.ts';

/** Results ready for an official document. */
export interface DocumentParts {
  readonly sentences: readonly string[];
  /** The sentences and plain tables for Word: Times New Roman, black, no fills, numbers as Vietnamese text. */
  readonly html: string;
  readonly text: string;
}

/**
 * Makes the sentences and the table of a calculation for an official document (always in Vietnamese, as such documents are).
 *
 * @param facts as-of date, assigner and unit, where the table does not say
 * @example documentFor(calculation, { asOf: 'hết tháng 8/2023' }).sentences[0]
 */
export function documentFor(calculation: Calculation, facts: DocumentFacts = {}): DocumentParts {
  const tables = resultTables(calculation, 'vi');
  const said = documentSentences(calculation, facts);
  return {
    sentences: said,
    html: paragraphsHtml(said) + tables.map(tableHtml).join(''),
    text: [...said, ...tables.map((table) => `\n${tableText(table)}`)].join('\n'),
  };
}

/**
 * The sentences alone, without the work of laying out the table.
 *
 * @example documentSentences(calculation)[0] // 'Tỷ lệ bao phủ BHXH đạt 15,54% …'
 */
export function documentSentences(calculation: Calculation, facts: DocumentFacts = {}): readonly string[] {
  return sentences(calculation.assessed, facts);
}
