import { type VNode, render } from 'preact';
import { useState } from 'preact/hooks';
import type { Language } from '../words/language.ts';
import { LanguageContext, useWords } from './language-context.ts';
import { LanguageSwitch } from './language-switch.tsx';

/** Why there is no Excel to work with: the page stands in a plain browser, or Microsoft's library did not load. */
export type Missing = 'excel' | 'office';

/**
 * A page that says why the pane cannot work here and what to do, with the workbench one click away.
 *
 * @example showNoExcel(element, 'excel', { language: 'vi', onLanguage: remember })
 */
export function showNoExcel(
  element: HTMLElement,
  missing: Missing,
  options: { readonly language: Language; readonly onLanguage: (language: Language) => void },
): void {
  render(<NoExcel missing={missing} {...options} />, element);
}

function NoExcel(props: {
  readonly missing: Missing;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}): VNode {
  const [language, setLanguage] = useState(props.language);
  const choose = (chosen: Language): void => {
    setLanguage(chosen);
    props.onLanguage(chosen);
  };
  return (
    <LanguageContext.Provider value={language}>
      <div class="pane" lang={language}>
        <Reason missing={props.missing} onLanguage={choose} />
      </div>
    </LanguageContext.Provider>
  );
}

function Reason(props: { readonly missing: Missing; readonly onLanguage: (language: Language) => void }): VNode {
  const { say } = useWords();
  const office = props.missing === 'office';
  return (
    <header>
      <div class="title">
        <h1>{say(office ? 'noOfficeTitle' : 'noExcelTitle')}</h1>
        <LanguageSwitch onChoose={props.onLanguage} />
      </div>
      <p>{say(office ? 'noOffice' : 'noExcel')}</p>
      <p>
        <a class="button primary" href="index.html">
          {say('openWorkbench')}
        </a>
      </p>
    </header>
  );
}
