import type { VNode } from 'preact';

/**
 * A choice of one among several, with a label for readers of the screen only; whoever uses it shows the label in another way.
 *
 * @example <Select label="So với chỉ tiêu" value="at-least" options={[{ value: 'at-least', text: '≥' }]} onChoose={set} />
 */
export function Select<Value extends string>(props: {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly onChoose: (value: Value) => void;
}): VNode {
  const { label, value, options, onChoose } = props;
  return (
    <select
      aria-label={label}
      value={value}
      onChange={({ currentTarget }) => {
        const chosen = options[currentTarget.selectedIndex];
        if (chosen) onChoose(chosen.value);
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value} selected={option.value === value}>
          {option.text}
        </option>
      ))}
    </select>
  );
}
