import type { VNode } from 'preact';
import { LANGUAGES, type Language } from '../words/language.ts';
import { useWords } from './language-context.ts';

/** Chooses the language of everything in the pane, each in its own name. */
export function LanguageSwitch({ onChoose }: { readonly onChoose: (language: Language) => void }): VNode {
  const { language, say } = useWords();
  return (
    <div class="switch" role="group" aria-label={say('language')}>
      {LANGUAGES.map(({ code, name }) => (
        <button
          key={code}
          type="button"
          lang={code}
          title={name}
          aria-label={`${code.toUpperCase()} ${name}`}
          aria-pressed={code === language}
          onClick={() => onChoose(code)}
        >
          {code.toUpperCase()}
        </button>
      ))}
    </div>
  );
}
