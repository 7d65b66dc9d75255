import type { VNode } from 'preact';
import type { Language } from '../words/language.ts';
import { Icon } from './icon.tsx';
import { useWords } from './language-context.ts';
import { LanguageSwitch } from './language-switch.tsx';
import type { Planner } from './planner.ts';
import type { State } from './state.ts';

/** The range in use, what else is selected, and the language. */
export function PaneHeader(props: {
  readonly state: State;
  readonly planner: Planner;
  readonly onLanguage: (language: Language) => void;
}): VNode {
  const { state, planner } = props;
  const { say } = useWords();
  const { place, selection, calculation, busy } = state;
  const inUse = calculation ?? place;
  return (
    <header>
      <div class="title">
        <h1>{say('title')}</h1>
        <LanguageSwitch onChoose={props.onLanguage} />
      </div>
      {place && (
        <div class="place">
          <p>
            <span class="label">{say('place')}</span>
            <button
              type="button"
              class="link"
              title={say('goTo', { cell: place.address })}
              onClick={() => void planner.show(place.sheet, place.address)}
            >
              {place.sheet} <span class="nowrap">{place.address}</span>
            </button>
          </p>
          <button type="button" onClick={() => void planner.readAgain()}>
            <Icon name="again" />
            {say('readAgain')}
          </button>
        </div>
      )}
      {!inUse && busy === undefined && (
        <div class="start">
          <p>{say('start')}</p>
          <button type="button" class="primary" onClick={() => void planner.calculate()}>
            {say('calculate')}
          </button>
        </div>
      )}
      {inUse && selection && (
        <div class="suggestion">
          <p>{say('selected', { place: `${selection.sheet} ${selection.address}` })}</p>
          <button type="button" onClick={() => void planner.calculate()}>
            {say('calculateSelected')}
          </button>
        </div>
      )}
    </header>
  );
}
