import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from './language-context.ts';

/**
 * The beginning of a long list, and the button that shows more of it.
 *
 * @param most how many are shown before the person asks for more
 * @returns `more` is `null` when all are shown
 * @example const { shown, more } = useFirstFew(problems, 8);
 */
export function useFirstFew<Item>(
  items: readonly Item[],
  most: number,
): { readonly shown: readonly Item[]; readonly more: VNode | null } {
  const { say } = useWords();
  const [length, setLength] = useState(most);
  const next = Math.min(items.length - length, 10 * most);
  const more = next > 0 && (
    <button type="button" onClick={() => setLength(length + next)}>
      {say('showMore', { count: next })}
    </button>
  );
  return { shown: items.slice(0, length), more: more || null };
}
