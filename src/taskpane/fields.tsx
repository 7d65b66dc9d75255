import type { ComponentChildren, VNode } from 'preact';
import { useId } from 'preact/hooks';

/** A control with its name above it; the control names itself to readers of the screen. */
export function Field({ label, children }: { readonly label: string; readonly children: ComponentChildren }): VNode {
  return (
    <div class="field">
      <span class="legend" aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  );
}

/** Something that is wanted or not. */
export function CheckBox(props: {
  readonly text: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}): VNode {
  const { text, checked, onChange } = props;
  return (
    <label class="check">
      <input type="checkbox" checked={checked} onChange={({ currentTarget }) => onChange(currentTarget.checked)} />
      <span>{text}</span>
    </label>
  );
}

/** One of a few, all in sight. */
export function Choice<Value extends string>(props: {
  readonly legend: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly onChoose: (value: Value) => void;
}): VNode {
  const name = useId();
  return (
    <fieldset>
      <legend>{props.legend}</legend>
      {props.options.map(({ value, text }) => (
        <label key={value} class="check">
          <input type="radio" name={name} checked={value === props.value} onChange={() => props.onChoose(value)} />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
