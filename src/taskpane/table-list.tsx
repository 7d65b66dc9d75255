import type { VNode } from 'preact';
import type { FoundTable, SheetTables } from '../tasks/find-tables.ts';
import type { Place } from '../tasks/place.ts';
import { useFirstFew } from './first-few.tsx';
import { Icon } from './icon.tsx';
import { useWords } from './language-context.ts';

/** How many tables are listed before the person asks for more. */
const AT_ONCE = 8;

/** A table of the workbook with the sheet it stands on. */
export interface PlacedTable extends FoundTable, Place {
  readonly state: SheetTables['state'];
}

/**
 * The tables of all sheets in one list.
 *
 * @example placedTables(state.tables ?? []).filter(({ targets }) => targets)
 */
export function placedTables(sheets: readonly SheetTables[]): readonly PlacedTable[] {
  return sheets.flatMap(({ sheet, state, tables }) => tables.map((table) => ({ ...table, sheet, state })));
}

/** Tables to choose from: sheet, address, title, how many units. */
export function TableList(props: {
  readonly label: string;
  readonly tables: readonly PlacedTable[];
  /** The table that is chosen now. */
  readonly current?: Place | undefined;
  readonly onChoose: (place: Place) => void;
}): VNode {
  const { say } = useWords();
  const { label, tables, current, onChoose } = props;
  const { shown, more } = useFirstFew(tables, AT_ONCE);
  return (
    <>
      <ul class="tables" aria-label={label}>
        {shown.map(({ sheet, address, title, units, state }) => {
          const chosen = sheet === current?.sheet && address === current.address;
          return (
            <li key={`${sheet} ${address}`}>
              <button type="button" aria-current={chosen} onClick={() => onChoose({ sheet, address })}>
                <span>
                  {sheet} <span class="nowrap">{address}</span>
                </span>{' '}
                <span class="about">
                  {title !== '' && <span class="table-title">{title}</span>}{' '}
                  <span class="nowrap">
                    {say('tableUnits', { count: units })}
                    {state !== 'visible' && ` · ${say('sheetHidden')}`}
                  </span>{' '}
                  {chosen && (
                    <span class="nowrap">
                      <Icon name="sure" />
                      {say('tableInUse')}
                    </span>
                  )}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {more}
    </>
  );
}
