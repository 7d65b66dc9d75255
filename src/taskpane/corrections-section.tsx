import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { EditPlan } from '../layout/edit-plan.ts';
import type { Calculation } from '../tasks/calculation.ts';
import { PlaceButton, type Show } from './cell-button.tsx';
import {
  type Correction,
  type CorrectionGroup,
  type Picks,
  correctionsOf,
  isPicked,
  pickedPlan,
} from './corrections.ts';
import { CheckBox } from './fields.tsx';
import { useFirstFew } from './first-few.tsx';
import { Icon } from './icon.tsx';
import { useWords } from './language-context.ts';

/** How many corrections are listed before the person asks for more. */
const AT_ONCE = 8;

interface Handlers {
  readonly picks: Picks;
  readonly busy: boolean;
  readonly pick: (keys: readonly string[], wanted: boolean) => void;
  readonly correct: (plan: EditPlan) => void;
  readonly show: Show;
}

/** What the reading proposes to correct in the person's own cells, before and after; nothing is changed but at the press of its button. */
export function CorrectionsSection(props: Handlers & { readonly calculation: Calculation }): VNode | null {
  const { language, say } = useWords();
  const { calculation } = props;
  const groups = useMemo(() => correctionsOf(calculation, language), [calculation, language]);
  if (groups.length === 0) return null;
  const count = groups.reduce((sum, { corrections }) => sum + corrections.length, 0);
  return (
    <details class="corrections" open>
      <summary>
        <h2>{say('corrections')}</h2>
        <span class="aside">{say('cellCount', { count })}</span>
      </summary>
      {groups.map((group) => (
        <Group key={group.plan.why} {...props} group={group} />
      ))}
    </details>
  );
}

function Group(props: Handlers & { readonly group: CorrectionGroup }): VNode {
  const { say } = useWords();
  const { group, picks, busy, pick, correct } = props;
  const { plan, corrections } = group;
  const { shown, more } = useFirstFew(corrections, AT_ONCE);
  const picked = pickedPlan(group, picks);
  const count = picked.edits.length;
  const ready = count > 0 && !busy;
  return (
    <fieldset>
      <legend>{say(plan.why === 'convert-text' ? 'textToConvert' : 'numbersToRepair')}</legend>
      {corrections.length > 1 && (
        <CheckBox
          text={say('allCorrections', { count: corrections.length })}
          checked={count === corrections.length}
          onChange={(wanted) =>
            pick(
              corrections.map(({ key }) => key),
              wanted,
            )
          }
        />
      )}
      <ul class="changes">
        {shown.map((correction) => (
          <Line key={correction.key} {...props} correction={correction} sheet={plan.sheet} />
        ))}
      </ul>
      <div class="buttons">
        <button type="button" aria-disabled={!ready} onClick={() => ready && correct(picked)}>
          {say('correct', { count })}
        </button>
        {more}
      </div>
    </fieldset>
  );
}

function Line(props: Handlers & { readonly correction: Correction; readonly sheet: string }): VNode {
  const { say } = useWords();
  const { correction, sheet, picks, pick, show } = props;
  const { key, cell, before, after, certain } = correction;
  return (
    <li>
      <input
        type="checkbox"
        aria-label={say('correctionOf', { cell, before, after })}
        checked={isPicked(correction, picks)}
        onChange={({ currentTarget }) => pick([key], currentTarget.checked)}
      />
      <PlaceButton sheet={sheet} cell={cell} show={show} />
      <span class="change">
        <del>{before}</del> <Icon name="next" /> <ins>{after}</ins>{' '}
        {!certain && (
          <span class="unsure">
            <Icon name="no-data" />
            {say('correctionUnsure')}
          </span>
        )}
      </span>
    </li>
  );
}
