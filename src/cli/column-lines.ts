import { certaintyText, indicatorText, reasonText, roleText } from '../tasks/explain.ts';
import type { RecognisedColumn } from '../tasks/calculation.ts';
import { CLI_WORDS } from '../words/cli.ts';
import type { Language } from '../words/language.ts';

/** The role a person would type after `--column` to say what an alternative is. */
const typed = ({ role, rateScale }: RecognisedColumn['alternatives'][number]): string =>
  rateScale ? `${role}:${rateScale}` : role;

/**
 * What each column was taken for, how sure that is and why; for a doubtful one also what else it may be, in the words of `--column`.
 *
 * @returns one line for a column, and one more below it where there is a doubt with alternatives
 * @example columnLines(table.columns, 'vi') // ['  E5  KH giao → Chỉ tiêu (số người) · chắc chắn: tiêu đề “KH giao” ở E5']
 */
export function columnLines(columns: readonly RecognisedColumn[], language: Language): readonly string[] {
  return columns
    .filter(({ role, certainty }) => (role !== 'other' && role !== 'ours') || certainty === 'asked')
    .flatMap(({ headerCell, header, role, indicator, certainty, reason, alternatives }) => {
      const sure = certaintyText(certainty, language).toLocaleLowerCase(language);
      const line = `  ${headerCell}  ${header} → ${roleText(role, language)} · ${sure}: ${reasonText(reason, language)}`;
      if (certainty === 'sure' || alternatives.length === 0) return [line];
      const others = alternatives.map((other) => {
        const name = other.indicator && other.indicator !== indicator ? ` ${indicatorText(other.indicator)}` : '';
        return `${typed(other)} (${roleText(other.role, language)}${name}: ${reasonText(other.reason, language)})`;
      });
      return [line, `        ${CLI_WORDS.orElse[language]} ${others.join('; ')}`];
    });
}
