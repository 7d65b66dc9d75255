import { isAbsent, percentText } from '../coverage/index.ts';
import type { CopyTable } from '../document/copy-table.ts';
import { headerOf, resultRoles } from '../layout/result-columns.ts';
import { resultText } from '../layout/result-text.ts';
import type { AssessedMeasure } from '../table/assessed/assessed.ts';
import type { Language } from '../words/language.ts';
import { localNumber, prosePercent } from '../words/numbers.ts';
import { RESULT_WORDS, UNIT_HEADER } from '../words/results.ts';
import type { Calculation } from './calculation.ts';
import { shownText } from './preview.ts';

export type { CopyTable } from '../document/copy-table.ts';

/**
 * The results as tables of text, one for each indicator so that each fits a page: unit, the figures it was calculated from, the
 * results, every row. The caption names the indicator where there are several.
 *
 * @param language separators, headers and status words
 * @example resultTables(calculation, 'vi')[0]?.rows.at(-1)?.cells
 * // ['Tổng cộng', '202.418', '16%', '31.455', '32.387', '15,54%', '97,12%', '932', '0,46', 'Chưa đạt, gần đạt']
 */
export function resultTables(calculation: Calculation, language: Language): readonly CopyTable[] {
  const { table, assessed, settings } = calculation;
  const words = RESULT_WORDS[language];
  return assessed.measures.map((measure) => {
    const results = resultRoles(measure, settings.columns).map((role) => ({
      title: headerOf(role, measure, words),
      text: (index: number): string => {
        const row = measure.rows[index];
        return row ? shownText(resultText(role, row, words), language) : '';
      },
    }));
    const columns = [...inputs(measure, language), ...results];
    const rows = table.rows.flatMap(({ kind, name }, index) =>
      kind === 'blank' || kind === 'note'
        ? []
        : [{ cells: [name, ...columns.map(({ text }) => text(index))], strong: kind !== 'leaf' }],
    );
    const caption = assessed.measures.length > 1 ? measure.measure.title : '';
    return { caption, header: [UNIT_HEADER[language], ...columns.map(({ title }) => title)], rows, names: 1 };
  });
}

/** The figures the results were made of, so that the document shows both. */
function inputs(
  { measure, rows }: AssessedMeasure,
  language: Language,
): { title: string; text: (index: number) => string }[] {
  const figure = (
    title: string,
    pick: 'actual' | 'denominator' | 'targetHeadcount' | 'targetRate',
  ): { title: string; text: (index: number) => string } => ({
    title,
    text: (index) => {
      const value = rows[index]?.figures[pick];
      if (value === undefined || isAbsent(value)) return '';
      return typeof value === 'number' ? localNumber(value, language) : prosePercent(percentText(value, 4), language);
    },
  });
  const leafName = (header: string): string => header.split(' › ').at(-1) ?? header;
  return [
    ...(measure.denominator ? [figure(leafName(measure.denominator.header), 'denominator')] : []),
    // A joined headcount is a result column of its own.
    ...(measure.targetHeadcount && !measure.targetHeadcount.from
      ? [figure(leafName(measure.targetHeadcount.header), 'targetHeadcount')]
      : []),
    ...(measure.targetRate ? [figure(leafName(measure.targetRate.header), 'targetRate')] : []),
    figure(leafName(measure.actual.header), 'actual'),
  ];
}
