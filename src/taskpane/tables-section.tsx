import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { Calculation, Problem } from '../tasks/calculation.ts';
import { tablePlace } from '../tasks/place.ts';
import { Fold } from './fold.tsx';
import { useWords } from './language-context.ts';
import type { Planner } from './planner.ts';
import type { State } from './state.ts';
import { TableList, placedTables } from './table-list.tsx';

/** What says that another table may be meant. */
const OTHERS: ReadonlySet<Problem['code']> = new Set([
  ...(['several-tables', 'table-on-other-sheet', 'targets-only', 'denominators-only', 'no-actual-column'] as const),
]);

/** The tables of the workbook, looked up when the person opens the list; one press calculates one of them. */
export function TablesSection({ state, planner }: { readonly state: State; readonly planner: Planner }): VNode | null {
  const { say } = useWords();
  const { tables, calculation } = state;
  /** Whoever chose from the list may want to choose again. */
  const listed = useRef(false);
  listed.current = mayBeOthers(state) || (listed.current && tables !== undefined);
  if (!listed.current) return null;
  const found = placedTables(tables ?? []).filter(({ units, state: shown }) => units > 0 && shown === 'visible');
  return (
    <Fold title={say('tables')} state={state} planner={planner}>
      {tables && found.length === 0 && <p>{say('tablesNone')}</p>}
      {found.length > 0 && (
        <TableList
          label={say('tables')}
          tables={found}
          current={calculation && tablePlace(calculation)}
          onChoose={(place) => void planner.calculateTable(place)}
        />
      )}
    </Fold>
  );
}

function mayBeOthers({ calculation, busy }: State): boolean {
  return calculation ? hasOthers(calculation) : busy === undefined || busy === 'looking';
}

function hasOthers({ problems }: Calculation): boolean {
  return problems.some(({ code }) => OTHERS.has(code));
}
