import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { resultPlace } from '../tasks/place.ts';
import type { Show } from './cell-button.tsx';
import { Complaint } from './complaint.tsx';
import { Icon } from './icon.tsx';
import { type Say, useWords } from './language-context.ts';
import type { Planner } from './planner.ts';
import type { State, Step } from './state.ts';

/** What cannot be stopped halfway: it changes the sheet. */
const CHANGING: ReadonlySet<Step> = new Set(['writing', 'restoring', 'correcting'] as const);

/** Always in sight below: what happened or would happen, write, and take back. */
export function ActionBar(props: {
  readonly state: State;
  readonly planner: Planner;
  /** Brings the question of consent into sight. */
  readonly onConsentNeeded: () => void;
}): VNode {
  const { say } = useWords();
  const id = useId();
  const { state, planner } = props;
  const { calculation, receipts, busy, consent, written, failure } = state;
  const plan = failure.length === 0 ? calculation?.plan : undefined;
  const needsConsent = plan !== undefined && plan.replaces.length > 0 && !consent && !written;
  const ready = plan !== undefined && !written && busy === undefined;
  const write = (): void => {
    if (!ready) return;
    if (needsConsent) props.onConsentNeeded();
    else void planner.write();
  };
  const show: Show = (sheet, address) => planner.show(sheet, address);
  return (
    <div class="action-bar">
      <Complaint problems={state.refusal} show={show} />
      <div class="said">
        <p id={id} role="status" class={state.message ? 'news' : ''}>
          {busy ? <span class="busy">{say(busy)}</span> : statusText(state, needsConsent, say)}
        </p>
        {busy && !CHANGING.has(busy) && (
          <button type="button" class="busy" onClick={planner.stop}>
            {say('stop')}
          </button>
        )}
      </div>
      <div class="buttons">
        <button type="button" class="primary" aria-disabled={!ready} aria-describedby={id} onClick={write}>
          {say(plan?.supersedes ? 'update' : 'write')}
        </button>
        {receipts.length > 0 && (
          <button type="button" aria-disabled={busy !== undefined} onClick={() => void (busy ?? planner.restore())}>
            <Icon name="back" />
            {say('restore')}
          </button>
        )}
      </div>
    </div>
  );
}

function statusText({ message, calculation, failure, written }: State, needsConsent: boolean, say: Say): string {
  switch (message?.kind) {
    case 'written':
      return say('written', { cells: message.cells, place: `${message.place.sheet} ${message.place.address}` });
    case 'partly-written':
      return say('partlyWritten', { places: message.places.join(', ') });
    case 'corrected':
      return say('corrected', { cells: message.cells, place: `${message.place.sheet} ${message.place.address}` });
    case 'restored':
      return say('restored', { place: `${message.place.sheet} ${message.place.address}` });
    case 'copied':
      return say('copied');
    case undefined: {
      const plan = failure.length === 0 && !written ? calculation?.plan : undefined;
      if (!plan) return '';
      if (needsConsent) return say('consentNeeded');
      const { sheet, address } = resultPlace(plan);
      return say('ready', { place: `${sheet} ${address}` });
    }
  }
}
