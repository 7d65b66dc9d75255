import type { Problem } from '../table/problem.ts';
import { fill } from '../words/fill.ts';
import type { Language } from '../words/language.ts';
import { WORKBENCH_SENTENCES, type WorkbenchSentence } from '../words/workbench.ts';
import type { History } from './session.ts';

/** What the page tells the person above the grid. */
export type Notice =
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | { readonly kind: 'said'; readonly sentence: WorkbenchSentence; readonly details?: Readonly<Record<string, string>> }
  /** Another file would replace unsaved changes: asked before it happens. */
  | { readonly kind: 'discard'; readonly file: string; readonly proceed: () => void };

/** On a narrow page only one of the two is seen. */
export type Side = 'grid' | 'pane';

/** Everything the bar shows. */
export interface View {
  readonly language: Language;
  /** Name of the open file. */
  readonly file: string | undefined;
  readonly history: History;
  readonly notice: Notice | undefined;
  readonly busy: boolean;
  readonly side: Side;
  /** A file is being dragged over the page. */
  readonly dropping: boolean;
}

/** The page before a file is open. */
export const FIRST_VIEW: Omit<View, 'language'> = {
  file: undefined,
  history: { undos: 0, redos: 0, changed: false },
  notice: undefined,
  busy: true,
  side: 'grid',
  dropping: false,
};

/** Says a sentence of the page in the chosen language. */
export type Say = (sentence: WorkbenchSentence, details?: Readonly<Record<string, string>>) => string;

/**
 * How the page speaks in a language.
 *
 * @example sayIn('en')('saved', { file: 'a.xlsx' }) // 'Saved a.xlsx to your downloads.'
 */
export function sayIn(language: Language): Say {
  return (sentence, details = {}) => fill(WORKBENCH_SENTENCES[sentence][language], details, language);
}
