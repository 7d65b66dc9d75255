import { fill } from '../words/fill.ts';
import { FUNCTION_SENTENCES } from '../words/functions.ts';

/** A sentence that an error cell can carry. */
export type SentenceCode = keyof typeof FUNCTION_SENTENCES;

/**
 * A sentence in Vietnamese and English, since Excel shows the message of an error cell to everybody alike.
 *
 * @param details what belongs into the gaps of the sentence
 * @example sayBoth('flag-needed') // 'Cần TRUE hoặc FALSE. / TRUE or FALSE is needed.'
 */
export function sayBoth(code: SentenceCode, details: Readonly<Record<string, string | number>> = {}): string {
  const { vi, en } = FUNCTION_SENTENCES[code];
  return `${fill(vi, details, 'vi')} / ${fill(en, details, 'en')}`;
}

/**
 * Whether there is a sentence of this name, such as for a reason why a figure is absent.
 *
 * @example isSentence('no-baseline') // true
 */
export function isSentence(code: string): code is SentenceCode {
  return Object.hasOwn(FUNCTION_SENTENCES, code);
}
