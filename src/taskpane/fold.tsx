import type { ComponentChildren, VNode } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { useWords } from './language-context.ts';
import type { Planner } from './planner.ts';
import type { State } from './state.ts';

/** A part that shows tables of the workbook: folded away at first, and nothing is looked up before it is opened. */
export function Fold(props: {
  readonly title: string;
  readonly aside?: ComponentChildren;
  /** Opens it by itself. */
  readonly wanted?: boolean;
  readonly state: State;
  readonly planner: Planner;
  readonly children: ComponentChildren;
}): VNode {
  const { say } = useWords();
  const { wanted = false, state, planner } = props;
  const { tables, busy, calculation, failure } = state;
  const [open, setOpen] = useState(wanted);
  useLayoutEffect(() => {
    if (wanted) setOpen(true);
  }, [wanted]);
  useLayoutEffect(() => {
    if (open && !wanted) void planner.findTables();
  }, [open, wanted, calculation, failure]);
  return (
    <details class="fold" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <h2>{props.title}</h2>
        <span class="aside">{props.aside}</span>
      </summary>
      <div class="body">
        {props.children}
        {/* Whoever stopped the search can begin it again. */}
        {tables === undefined && busy === undefined && !wanted && (
          <button type="button" onClick={() => void planner.findTables()}>
            {say('tablesFind')}
          </button>
        )}
      </div>
    </details>
  );
}
