import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { CheckBox } from './fields.tsx';
import { useWords } from './language-context.ts';

/** How many cells are listed before the person asks for all of them. */
const AT_ONCE = 10;

/** The cells a write would replace, and the person's consent to exactly these. */
export function ConsentSection(props: {
  readonly cells: readonly { readonly cell: string; readonly holds: string }[];
  readonly given: boolean;
  readonly agree: (given: boolean) => void;
  readonly show: (cell: string) => void;
}): VNode | null {
  const { say } = useWords();
  const id = useId();
  const [all, setAll] = useState(false);
  const { cells, given, agree, show } = props;
  if (cells.length === 0) return null;
  const listed = all ? cells : cells.slice(0, AT_ONCE);
  return (
    <section class="consent" aria-labelledby={id}>
      <h2 id={id}>{say('replaces')}</h2>
      <p>{say('replacesWhy')}</p>
      <ul>
        {listed.map(({ cell, holds }) => (
          <li key={cell}>
            <button type="button" class="cell" title={say('goTo', { cell })} onClick={() => show(cell)}>
              {cell}
            </button>{' '}
            “{holds}”
          </li>
        ))}
      </ul>
      {listed.length < cells.length && (
        <button type="button" onClick={() => setAll(true)}>
          {say('showMore', { count: cells.length - listed.length })}
        </button>
      )}
      <CheckBox text={say('consent', { count: cells.length })} checked={given} onChange={agree} />
    </section>
  );
}
