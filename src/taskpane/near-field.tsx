import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { localNumber } from '../words/numbers.ts';
import { useWords } from './language-context.ts';

/**
 * The threshold from which a unit below its target counts as near. Takes `95`, `95,5` and `95.5`; hands on plain decimal text.
 * What is not a number from 0 to 100 is kept in the field with a sentence, and nothing is handed on.
 */
export function NearField(props: { readonly near: string; readonly onChange: (near: string) => void }): VNode {
  const { language, say } = useWords();
  const id = useId();
  const [wrong, setWrong] = useState(false);
  const take = (typed: string): void => {
    const plain = typed.trim().replace(/\s*%$/, '').replace(',', '.');
    const fits = /^\d{1,3}(\.\d{1,6})?$/.test(plain) && Number(plain) <= 100;
    setWrong(!fits);
    if (fits && plain !== props.near) props.onChange(plain);
  };
  return (
    <div class="field">
      <label class="legend" for={id}>
        {say('near')}
      </label>
      <input
        id={id}
        class="short"
        type="text"
        inputMode="decimal"
        autoComplete="off"
        defaultValue={localNumber(props.near, language)}
        aria-invalid={wrong}
        aria-describedby={`${id}-wrong`}
        onChange={({ currentTarget }) => take(currentTarget.value)}
      />
      <p id={`${id}-wrong`} role="alert" class="wrong">
        {wrong && say('nearWrong')}
      </p>
    </div>
  );
}
