import type { VNode } from 'preact';
import { SAMPLE_NAMES, type SampleName, type WorkbenchSentence } from '../words/workbench.ts';
import { BarIcon, type BarIconName } from './bar-icon.tsx';
import { type Say, type Side, type View, sayIn } from './view.ts';

/** What the bar's controls do. */
export interface BarActions {
  readonly open: () => void;
  readonly sample: (name: SampleName) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly save: () => void;
  readonly show: (side: Side) => void;
}

/** The slim bar over grid and pane: which file is open, and what can be done with it. */
export function Bar({ view, actions }: { readonly view: View; readonly actions: BarActions }): VNode {
  const say = sayIn(view.language);
  const { history, busy, file } = view;
  return (
    <>
      <div class="brand">
        <svg class="logo" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
          <path
            d="M10 1.5a8.5 8.5 0 1 1-8.5 8.5"
            fill="none"
            stroke="currentColor"
            stroke-width="3"
            stroke-linecap="round"
          />
          <circle cx="10" cy="10" r="2.5" fill="currentColor" />
        </svg>
        <strong>{say('product')}</strong>
      </div>
      <FileName view={view} say={say} />
      <div class="group" role="group" aria-label={say('samples')}>
        <button type="button" title={say('openHint')} disabled={busy} onClick={actions.open}>
          <BarIcon name="open" />
          <span class="words">{say('open')}</span>
        </button>
        <SampleChooser view={view} say={say} choose={actions.sample} />
      </div>
      <div class="group">
        <IconButton icon="undo" words="undo" say={say} off={busy || history.undos === 0} act={actions.undo} />
        <IconButton icon="redo" words="redo" say={say} off={busy || history.redos === 0} act={actions.redo} />
        <button type="button" title={say('saveHint')} disabled={busy || file === undefined} onClick={actions.save}>
          <BarIcon name="save" />
          <span class="words">{say('save')}</span>
        </button>
      </div>
      <p class="private">
        <BarIcon name="private" />
        {say('privacy')}
      </p>
      <SideSwitch view={view} say={say} show={actions.show} />
    </>
  );
}

function FileName({ view, say }: { readonly view: View; readonly say: Say }): VNode {
  const name = view.file ?? '';
  return (
    <p class="file" aria-live="polite">
      <span class="name" title={name}>
        {view.busy && name === '' ? say('loading') : name}
      </span>
      {view.history.changed && <span class="changed">{say('changed')}</span>}
    </p>
  );
}

function SampleChooser(props: {
  readonly view: View;
  readonly say: Say;
  readonly choose: (name: SampleName) => void;
}): VNode {
  const { view, say, choose } = props;
  const names = Object.keys(SAMPLE_NAMES) as SampleName[];
  return (
    <select
      aria-label={say('samples')}
      disabled={view.busy}
      value=""
      onChange={({ currentTarget }) => {
        const chosen = names.find((name) => name === currentTarget.value);
        currentTarget.value = '';
        if (chosen) choose(chosen);
      }}
    >
      <option value="" disabled hidden>
        {say('samples')}
      </option>
      {names.map((name) => (
        <option key={name} value={name}>
          {SAMPLE_NAMES[name][view.language]}
        </option>
      ))}
    </select>
  );
}

function IconButton(props: {
  readonly icon: BarIconName;
  readonly words: WorkbenchSentence;
  readonly say: Say;
  readonly off: boolean;
  readonly act: () => void;
}): VNode {
  const words = props.say(props.words);
  return (
    <button type="button" class="icon-only" title={words} aria-label={words} disabled={props.off} onClick={props.act}>
      <BarIcon name={props.icon} />
    </button>
  );
}

/** Seen on narrow pages only, where grid and pane do not fit beside each other. */
function SideSwitch(props: { readonly view: View; readonly say: Say; readonly show: (side: Side) => void }): VNode {
  const { view, say, show } = props;
  const sides: readonly Side[] = ['grid', 'pane'];
  return (
    <div class="sides" role="group" aria-label={say('views')}>
      {sides.map((side) => (
        <button key={side} type="button" aria-pressed={view.side === side} onClick={() => show(side)}>
          <BarIcon name={side} />
          {say(side)}
        </button>
      ))}
    </div>
  );
}
