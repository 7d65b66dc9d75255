import type { VNode } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { EditPlan } from '../layout/edit-plan.ts';
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
import { CorrectionsSection } from './corrections-section.tsx';
import { DocumentSection } from './document-section.tsx';
import { Icon } from './icon.tsx';
import { LanguageContext, useWords } from './language-context.ts';
import { OptionsSection } from './options-section.tsx';
import { PaneHeader } from './pane-header.tsx';
import type { Planner } from './planner.ts';
import { PreviewTable } from './preview-table.tsx';
import { ProblemsSection } from './problems-section.tsx';
import type { State } from './state.ts';
import { TablesSection } from './tables-section.tsx';
import { TargetsSection } from './targets-section.tsx';

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
  const pane = useRef<HTMLDivElement>(null);
  const consent = useRef<HTMLDivElement>(null);
  const focus = (selector: string): void => pane.current?.querySelector<HTMLElement>(selector)?.focus();
  /** A corrected cell is no longer listed: the keyboard goes on where it is said what was done. */
  const correct = async (plan: EditPlan): Promise<void> => {
    await planner.correct(plan);
    if (document.activeElement === document.body) focus('.action-bar .primary');
  };
  const chooseColumn = (cell: string): void => {
    const column = `[data-header="${cell}"]`;
    pane.current?.querySelector(column)?.closest('details')?.setAttribute('open', '');
    focus(`${column} select`);
  };
  const show: Show = (sheet, address) => planner.show(sheet, address);
  const changeLanguage = (chosen: Language): void => {
    props.onLanguage(chosen);
    void planner.set({ language: chosen });
  };
  return (
    <LanguageContext.Provider value={language}>
      <div ref={pane} class="pane" lang={language}>
        <div class="scroller">
          <PaneHeader state={state} planner={planner} onLanguage={changeLanguage} />
          <div class="content" aria-busy={state.busy !== undefined}>
            <Complaint problems={state.failure} crashed={state.crashed} show={show} />
            <TablesSection state={state} planner={planner} />
            {state.calculation && (
              <>
                {state.failure.length === 0 && (
                  <CorrectionsSection
                    calculation={state.calculation}
                    picks={state.picks}
                    busy={state.busy !== undefined}
                    pick={planner.pick}
                    correct={(plan) => void correct(plan)}
                    show={show}
                  />
                )}
                <TargetsSection calculation={state.calculation} state={state} planner={planner} show={show} />
                <ColumnsSection
                  columns={state.calculation.table.columns}
                  roles={state.roles}
                  indicators={indicatorNames(state.calculation)}
                  sheet={state.calculation.table.sheet}
                  waiting={state.failure.length > 0 || state.calculation.table.measures.length === 0}
                  choose={planner.choose}
                  forget={planner.forget}
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
                    chooseColumn={chooseColumn}
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
  readonly chooseColumn: (cell: string) => void;
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
      <ProblemsSection
        problems={problems}
        show={(sheet, cell) => planner.show(sheet, cell)}
        choose={props.chooseColumn}
      />
      <div ref={props.consent}>
        {plan && !state.written && (
          <ConsentSection cells={replacedCells(plan)} given={state.consent} agree={planner.agree} show={show} />
        )}
      </div>
      {any && <DocumentSection calculation={calculation} clipboard={clipboard} copied={planner.copied} />}
    </>
  );
}

/** Names of the indicators a column may belong to; none where the table has just one. */
function indicatorNames({ table }: Calculation): ReadonlyMap<string, string> {
  const named = table.measures.filter(({ indicator }) => indicator !== '');
  return new Map(table.measures.length > 1 ? named.map(({ indicator, title }) => [indicator, title || indicator]) : []);
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
