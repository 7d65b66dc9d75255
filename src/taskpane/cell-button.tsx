import type { VNode } from 'preact';
import type { Problem } from '../tasks/calculation.ts';
import { useWords } from './language-context.ts';

/** Selects a cell or area in the workbook. */
export type Show = (sheet: string, address: string) => Promise<void>;

/** The cell a problem stands in, as a button that selects it; nothing when the problem has no cell. */
export function CellButton({ problem, show }: { readonly problem: Problem; readonly show: Show }): VNode | null {
  const { cell, sheet } = problem;
  if (cell === undefined) return null;
  if (sheet === undefined) return <span class="cell">{cell}</span>;
  return <PlaceButton sheet={sheet} cell={cell} show={show} />;
}

/** A cell or area as a button that selects it. */
export function PlaceButton(props: { readonly sheet: string; readonly cell: string; readonly show: Show }): VNode {
  const { say } = useWords();
  const { sheet, cell, show } = props;
  return (
    <button type="button" class="cell" title={say('goTo', { cell })} onClick={() => void show(sheet, cell)}>
      {cell}
    </button>
  );
}
