import type { Mark } from '../layout/plan.ts';
import { type RememberedLayout, isRememberedLayout, layoutToRemember } from '../table/columns/remembered-layout.ts';
import type { RoleChoice, Table } from '../table/table.ts';

/** Where a person's choices for tables of a shape are kept on their machine, for the next month's file. */
export interface LayoutMemory {
  /** `undefined` when nothing was chosen for a table of this shape. */
  recall(key: string): RememberedLayout | undefined;
  /** Takes the place of what was remembered for the same shape; a layout without choices forgets it. */
  remember(layout: RememberedLayout): void;
}

/** Shapes kept at most; the one not used for longest goes first. */
const MOST_LAYOUTS = 200;

/**
 * A memory in one text, such as a file or a place in a browser's storage.
 *
 * @param read the text as it stands now; `null` when there is none. Damaged text is an empty memory
 * @param write keeps another text
 * @example storedMemory(() => storage.getItem('layouts'), (text) => storage.setItem('layouts', text))
 */
export function storedMemory(read: () => string | null, write: (text: string) => void): LayoutMemory {
  return {
    recall: (key) => layoutsFromJson(read()).find((layout) => layout.key === key),
    remember(layout) {
      const others = layoutsFromJson(read()).filter(({ key }) => key !== layout.key);
      const kept = Object.keys(layout.choices).length > 0 ? [layout, ...others] : others;
      write(JSON.stringify(kept.slice(0, MOST_LAYOUTS)));
    },
  };
}

function layoutsFromJson(text: string | null): readonly RememberedLayout[] {
  try {
    const layouts: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(layouts) ? layouts.filter(isRememberedLayout) : [];
  } catch {
    return []; // somebody cut or changed the text: nothing is remembered
  }
}

/**
 * How earlier choices are looked up: those kept in the workbook first, then those of the machine.
 *
 * @example readTable(cells, chosen, { exact, recall: recallFrom(marks, memory) })
 */
export function recallFrom(
  marks: readonly Mark[],
  memory: LayoutMemory | undefined,
): (key: string) => RememberedLayout | undefined {
  return (key) => marks.find(({ layout }) => layout?.key === key)?.layout ?? memory?.recall(key);
}

/**
 * Everything a person chose for a table, now and earlier, as it is to be remembered.
 *
 * @param roles choices made now, by sheet column
 * @returns `undefined` when nothing was chosen
 */
export function chosenLayout(table: Table, roles: ReadonlyMap<number, RoleChoice>): RememberedLayout | undefined {
  const earlier = table.columns.flatMap(({ column, certainty, role, indicator, rateScale }) => {
    if (certainty !== 'remembered') return [];
    return [[column, { role, ...(indicator !== '' && { indicator }), ...(rateScale && { rateScale }) }] as const];
  });
  const layout = layoutToRemember(table.shape, new Map<number, RoleChoice>([...earlier, ...roles]));
  return Object.keys(layout.choices).length > 0 ? layout : undefined;
}
