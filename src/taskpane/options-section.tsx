import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Comparator, ResultRole, Settings } from '../tasks/calculation.ts';
import { DEFAULT_SETTINGS } from '../tasks/settings.ts';
import { LANGUAGES } from '../words/language.ts';
import type { PaneSentence } from '../words/pane.ts';
import { RESULT_WORDS } from '../words/results.ts';
import { CheckBox, Choice, Field } from './fields.tsx';
import { useWords } from './language-context.ts';
import { NearField } from './near-field.tsx';
import { Select } from './select.tsx';

const COMPARATORS: readonly { readonly value: Comparator; readonly says: PaneSentence }[] = [
  { value: 'at-least', says: 'atLeast' },
  { value: 'more-than', says: 'moreThan' },
  { value: 'at-most', says: 'atMost' },
  { value: 'less-than', says: 'lessThan' },
  { value: 'range', says: 'aRange' },
  { value: 'about', says: 'about' },
];

const HEADERS = {
  target: 'target',
  coverage: 'coverage',
  attainment: 'attainment',
  'attainment-on-rates': 'attainmentOnRates',
  remaining: 'remaining',
  'gap-in-points': 'gapInPoints',
  status: 'status',
} as const satisfies Record<ResultRole, keyof (typeof RESULT_WORDS)['vi']['headers']>;

/** What is written and how targets are judged. Every change is calculated at once. */
export function OptionsSection(props: {
  readonly settings: Settings;
  readonly set: (change: Partial<Settings>) => Promise<void>;
}): VNode {
  const { language, say } = useWords();
  const [lastColumn, setLastColumn] = useState(false);
  const { settings } = props;
  const set = (change: Partial<Settings>): void => void props.set(change);
  const toggle = (role: ResultRole, wanted: boolean): void => {
    const columns = DEFAULT_SETTINGS.columns.filter((other) =>
      other === role ? wanted : settings.columns.includes(other),
    );
    setLastColumn(columns.length === 0);
    if (columns.length > 0) set({ columns });
  };
  return (
    <details class="fold">
      <summary>
        <h2>{say('options')}</h2>
        <span class="aside">{say(settings.write === 'formulas' ? 'formulasShort' : 'writeValues')}</span>
      </summary>
      <Choice
        legend={say('writeAs')}
        value={settings.write}
        options={[
          { value: 'formulas', text: say('writeFormulas') },
          { value: 'values', text: say('writeValues') },
        ]}
        onChoose={(write) => set({ write })}
      />
      <fieldset>
        <legend>{say('resultColumns')}</legend>
        {DEFAULT_SETTINGS.columns.map((role) => (
          <CheckBox
            key={role}
            text={RESULT_WORDS[language].headers[HEADERS[role]]}
            checked={settings.columns.includes(role)}
            onChange={(wanted) => toggle(role, wanted)}
          />
        ))}
        <p role="alert" class="wrong">
          {lastColumn && say('resultColumnsOne')}
        </p>
      </fieldset>
      <Choice
        legend={say('sheetLanguage')}
        value={settings.sheetLanguage}
        options={LANGUAGES.map(({ code, name }) => ({ value: code, text: name }))}
        onChoose={(sheetLanguage) => set({ sheetLanguage })}
      />
      <Field label={say('comparator')}>
        <Select
          label={say('comparator')}
          value={settings.comparator}
          options={COMPARATORS.map(({ value, says }) => ({ value, text: say(says) }))}
          onChoose={(comparator) => set({ comparator })}
        />
      </Field>
      <NearField near={settings.near} onChange={(near) => set({ near })} />
      <Choice
        legend={say('headcount')}
        value={settings.headcount}
        options={[
          { value: 'meet', text: say('headcountMeet') },
          { value: 'nearest', text: say('headcountNearest') },
        ]}
        onChoose={(headcount) => set({ headcount })}
      />
      <fieldset>
        <legend>{say('appearance')}</legend>
        <CheckBox text={say('colours')} checked={settings.colours} onChange={(colours) => set({ colours })} />
        <CheckBox text={say('dataBars')} checked={settings.dataBars} onChange={(dataBars) => set({ dataBars })} />
      </fieldset>
    </details>
  );
}
