import type { Bilingual, Language } from '../words/language.ts';
import { CLI_USAGE } from '../words/cli.ts';
import { SEE_USAGE, USAGE_SENTENCES } from '../words/usage.ts';

/** What is wrong with a command line: a code, and the word it is about. */
export interface UsageProblem {
  readonly code: keyof typeof USAGE_SENTENCES;
  readonly text: string;
}

/**
 * How to use the program, with examples.
 *
 * @example usage('en')
 */
export function usage(language: Language): string {
  return CLI_USAGE[language];
}

/**
 * A wrong command line as a sentence, and where to read more.
 *
 * @example usageProblem({ code: 'unknown-command', text: 'tinh' }, 'vi') // 'Không có lệnh “tinh”. …\nXem cách dùng: …'
 */
export function usageProblem({ code, text }: UsageProblem, language: Language): string {
  const sentence: Bilingual = USAGE_SENTENCES[code];
  return `${sentence[language].replace('{text}', () => text)}\n${SEE_USAGE[language]}`;
}
