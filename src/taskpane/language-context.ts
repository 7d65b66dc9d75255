import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { fill } from '../words/fill.ts';
import type { Language } from '../words/language.ts';
import { PANE_SENTENCES, type PaneSentence } from '../words/pane.ts';

/** The language every component below speaks. */
export const LanguageContext = createContext<Language>('vi');

/** Looks up a sentence of the pane and fills its gaps. */
export type Say = (sentence: PaneSentence, details?: Readonly<Record<string, string | number>>) => string;

/**
 * The pane's sentences in the language of the component's surroundings.
 *
 * @example useWords().say('moreRows', { count: 12 }) // 'và 12 dòng nữa'
 */
export function useWords(): { readonly language: Language; readonly say: Say } {
  const language = useContext(LanguageContext);
  return { language, say: (sentence, details = {}) => fill(PANE_SENTENCES[sentence][language], details, language) };
}
