import type { VNode } from 'preact';
import type { RecognisedColumn, RoleChoice } from '../tasks/calculation.ts';
import { ColumnChoice } from './column-choice.tsx';
import { Icon } from './icon.tsx';
import { useWords } from './language-context.ts';
import type { Show } from './cell-button.tsx';

/** What was recognised in each column. Folded away while everything is clear; open when a column waits for the person. */
export function ColumnsSection(props: {
  readonly columns: readonly RecognisedColumn[];
  readonly roles: ReadonlyMap<number, RoleChoice>;
  /** Indicators of the table by code, each with the name people know it by. */
  readonly indicators: ReadonlyMap<string, string>;
  readonly sheet: string;
  readonly waiting: boolean;
  readonly choose: (column: number, choice: RoleChoice) => Promise<void>;
  /** Drops what was chosen for tables of this layout, now and earlier. */
  readonly forget: () => Promise<void>;
  readonly show: Show;
}): VNode {
  const { say } = useWords();
  const columns = props.columns.filter(({ role }) => role !== 'ours');
  const recognised = columns.filter(({ role }) => role !== 'other').length;
  const asked = columns.filter(({ certainty }) => certainty === 'asked').length;
  const remembered = props.roles.size > 0 || columns.some(({ certainty }) => certainty === 'remembered');
  return (
    <details class="fold" open={props.waiting || asked > 0}>
      <summary>
        <h2>{say('columns')}</h2>
        <span class="aside">
          {asked > 0 ? (
            <span class="certainty asked">
              <Icon name="asked" />
              {say('columnsToCheck', { count: asked })}
            </span>
          ) : (
            say('columnsRecognised', { count: recognised })
          )}
        </span>
      </summary>
      <ul class="columns">
        {columns.map((column) => (
          <ColumnChoice
            key={column.column}
            column={column}
            choice={props.roles.get(column.column)}
            indicators={props.indicators}
            sheet={props.sheet}
            choose={(choice) => void props.choose(column.column, choice)}
            show={props.show}
          />
        ))}
      </ul>
      {remembered && (
        <p class="remembered">
          {say('choicesRemembered')}
          <button type="button" onClick={() => void props.forget()}>
            {say('forgetChoices')}
          </button>
        </p>
      )}
    </details>
  );
}
