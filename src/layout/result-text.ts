import { type Absent, isAbsent, shownPoints } from '../coverage/index.ts';
import type { AssessedRow } from '../table/assessed/assessed.ts';
import type { ResultRole } from './plan.ts';
import type { ResultWords } from './result-columns.ts';
import { percentage, statusWord } from './result-values.ts';

/** A result as text with a decimal point and no thousands separators; whoever shows it puts in the separators of its language. */
export interface ResultText {
  readonly kind: 'percent' | 'number' | 'word' | 'none';
  readonly text: string;
}

const NONE: ResultText = { kind: 'none', text: '' };

/**
 * What a result cell shows, as text: the same digits as the cell with its number format.
 *
 * @example resultText('coverage', row, words) // { kind: 'percent', text: '15.54' }
 */
export function resultText(role: ResultRole, row: AssessedRow, words: ResultWords): ResultText {
  const { assessment } = row;
  switch (role) {
    case 'target':
      return count(assessment.target);
    case 'coverage':
    case 'attainment':
    case 'attainment-on-rates': {
      const { shown } = percentage(role, row);
      return shown ? { kind: 'percent', text: shown.text } : NONE;
    }
    case 'remaining':
      return count(assessment.remaining);
    case 'gap-in-points':
      return isAbsent(assessment.gap) ? NONE : { kind: 'number', text: shownPoints(assessment.gap, 2) };
    case 'status':
      return { kind: 'word', text: statusWord(row, words) };
  }
}

function count(value: number | Absent): ResultText {
  return isAbsent(value) ? NONE : { kind: 'number', text: String(value) };
}
