import type { VNode } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Calculation } from '../tasks/calculation.ts';
import { replacedCells, tablePlace } from '../tasks/place.ts';
import { preview } from '../tasks/preview.ts';
import type { Language } from '../words/language.ts';
import { ActionBar } from './action-bar.tsx';
import type { Show } from './cell-button.tsx';
import type { Clipboard } from './clipboard.ts';
import { ColumnsSection } from './columns-section.tsx';
import { Complaint } from './complaint.tsx';
import { ConsentSection } from './consent-section.tsx';
import { DocumentSection } from './document-section.tsx';
import { Icon } from './icon.tsx';
import { LanguageContext, useWords } from './language-context.ts';
import { OptionsSection } from './options-section.tsx';
import { PaneHeader } from './pane-header.tsx';
import type { Planner } from './planner.ts';
import { PreviewTable } from './preview-table.tsx';
import { ProblemsSection } from './problems-section.tsx';
import type { State } from './state.ts';

/** Units shown in the preview beside the totals. */
const PREVIEW_ROWS = 8;

/** The whole pane, one screen from top to bottom. */
export function Pane(props: {
  readonly planner: Planner;
  readonly clipboard: Clipboard;
  readonly onLanguage: (language: Language) => void;
}): VNode {
  const { planner, clipboard } = props;
  const [state, setState] = useState(planner.state);
  // At once, not after painting: the first calculation may be done by then.
  useLayoutEffect(() => planner.subscribe(() => setState(planner.state())), [planner]);
  const { language } = state.settings;
  const consent = useRef<HTMLDivElement>(null);
  const show: Show = (sheet, address) => planner.show(sheet, address);
  const changeLanguage = (chosen: Language): void => {
    props.onLanguage(chosen);
    void planner.set({ language: chosen });
  };
  return (
    <LanguageContext.Provider value={language}>
      <div class="pane" lang={language}>
        <div class="scroller">
          <PaneHeader state={state} planner={planner} onLanguage={changeLanguage} />
          <div class="content" aria-busy={state.busy !== undefined}>
            <Complaint problems={state.failure} crashed={state.crashed} show={show} />
            {state.calculation && (
              <>
                <ColumnsSection
                  columns={state.calculation.table.columns}
                  roles={state.roles}
                  indicators={indicatorNames(state.calculation)}
                  sheet={state.calculation.table.sheet}
                  waiting={state.failure.length > 0 || state.calculation.table.measures.length === 0}
                  choose={planner.choose}
                  show={show}
                />
                <OptionsSection settings={state.settings} set={planner.set} />
                {state.failure.length === 0 && (
                  <Results
                    calculation={state.calculation}
                    state={state}
                    planner={planner}
                    clipboard={clipboard}
                    consent={consent}
                  />
                )}
              </>
            )}
            <Privacy />
          </div>
        </div>
        <ActionBar
          state={state}
          planner={planner}
          onConsentNeeded={() => consent.current?.querySelector<HTMLElement>('input[type=checkbox]')?.focus()}
        />
      </div>
    </LanguageContext.Provider>
  );
}

function Results(props: {
  readonly calculation: Calculation;
  readonly state: State;
  readonly planner: Planner;
  readonly clipboard: Clipboard;
  readonly consent: { current: HTMLDivElement | null };
}): VNode {
  const { say } = useWords();
  const { calculation, state, planner, clipboard } = props;
  const { plan, problems, table } = calculation;
  const shown = useMemo(() => preview(calculation, PREVIEW_ROWS), [calculation]);
  const show = (cell: string): void => void planner.show(table.sheet, cell);
  const any = shown.columns.length > 0;
  return (
    <>
      <section class="results" aria-label={say('results')}>
        <h2>{say('results')}</h2>
        {any ? <PreviewTable preview={shown} place={tablePlace(calculation)} show={show} /> : <p>{say('noResults')}</p>}
      </section>
      <ProblemsSection problems={problems} show={(sheet, cell) => planner.show(sheet, cell)} />
      <div ref={props.consent}>
        {plan && !state.written && (
          <ConsentSection cells={replacedCells(plan)} given={state.consent} agree={planner.agree} show={show} />
        )}
      </div>
      {any && <DocumentSection calculation={calculation} clipboard={clipboard} copied={planner.copied} />}
    </>
  );
}

function indicatorNames({ table }: Calculation): ReadonlyMap<string, string> {
  return new Map(table.measures.map(({ indicator, title }) => [indicator, title || indicator]));
}

function Privacy(): VNode {
  const { say } = useWords();
  return (
    <p class="privacy">
      <Icon name="safe" />
      {say('privacy')}
    </p>
  );
}
