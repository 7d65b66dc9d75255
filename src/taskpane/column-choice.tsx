import type { VNode } from 'preact';
import type { ColumnRole, RecognisedColumn, RoleChoice } from '../tasks/calculation.ts';
import { certaintyText, indicatorText, reasonText, roleText } from '../tasks/explain.ts';
import { PlaceButton, type Show } from './cell-button.tsx';
import { Icon, type IconName } from './icon.tsx';
import { useWords } from './language-context.ts';
import { Select } from './select.tsx';

/** Roles a person can give a column, those the calculation needs first. */
const ROLES: readonly ColumnRole[] = [
  'unit',
  'denominator',
  'target-headcount',
  'target-rate',
  'actual',
  'month',
  'period',
  'ordinal',
  'unit-code',
  'parent-unit',
  'coverage',
  'attainment',
  'gap',
  'previous',
  'not-insured',
  'late-payment',
  'amount-due',
  'note',
  'other',
];

const CERTAINTY_ICONS = {
  sure: 'sure',
  likely: 'no-data',
  asked: 'asked',
  chosen: 'chosen',
  remembered: 'chosen',
} as const satisfies Record<RecognisedColumn['certainty'], IconName>;

/** Roles whose figures belong to one indicator. */
const OF_AN_INDICATOR: readonly ColumnRole[] = ['denominator', 'target-headcount', 'target-rate', 'actual'];

/** One column of the table: its header, where it stands, how sure the reading is, and what it means, to be changed at will. */
export function ColumnChoice(props: {
  readonly column: RecognisedColumn;
  readonly choice: RoleChoice | undefined;
  readonly indicators: ReadonlyMap<string, string>;
  readonly sheet: string;
  readonly choose: (choice: RoleChoice) => void;
  readonly show: Show;
}): VNode {
  const { language, say } = useWords();
  const { column, choice, choose, indicators } = props;
  const { headerCell: cell, certainty } = column;
  const header = column.header || say('columnWithoutHeader');
  const role = choice?.role ?? column.role;
  const indicator = choice?.indicator ?? column.indicator;
  const scale = choice?.rateScale ?? column.rateScale;
  const now: RoleChoice = { role, ...(indicator !== '' && { indicator }), ...(scale && { rateScale: scale }) };
  const sure = choice ? 'chosen' : certainty;
  return (
    <li data-header={cell}>
      <p class="heading">
        <PlaceButton sheet={props.sheet} cell={cell} show={props.show} />
        <span class="header-text">{header}</span>
        <span class={`certainty ${sure}`}>
          <Icon name={CERTAINTY_ICONS[sure]} />
          {certaintyText(sure, language)}
        </span>
      </p>
      {!choice && <p class="reason">{reasonText(column.reason, language)}</p>}
      {!choice && certainty !== 'sure' && column.alternatives.length > 0 && (
        <Alternatives column={column} header={header} choose={choose} />
      )}
      <Select
        label={say('roleOfColumn', { header, cell })}
        value={role}
        options={ROLES.map((value) => ({ value, text: roleText(value, language) }))}
        onChoose={(value) => choose({ ...(indicator !== '' && { indicator }), role: value })}
      />
      {role === 'target-rate' && (
        <Select
          label={`${say('rateScale')}: ${header}`}
          value={scale ?? 'points'}
          options={[
            { value: 'points', text: say('ratePoints') },
            { value: 'fraction', text: say('rateFraction') },
          ]}
          onChoose={(rateScale) => choose({ ...now, rateScale })}
        />
      )}
      {indicators.size > 0 && OF_AN_INDICATOR.includes(role) && (
        <Select
          label={`${say('indicator')}: ${header}`}
          value={indicator}
          options={[
            { value: '', text: say('indicatorNone') },
            ...[...indicators].map(([value, text]) => ({ value, text })),
          ]}
          onChoose={(value) => choose({ ...now, indicator: value })}
        />
      )}
    </li>
  );
}

/** What else a doubtful column may be, each a button with the reason for it; one press chooses. */
function Alternatives(props: {
  readonly column: RecognisedColumn;
  readonly header: string;
  readonly choose: (choice: RoleChoice) => void;
}): VNode {
  const { language, say } = useWords();
  const { column, header, choose } = props;
  const { role, indicator, rateScale } = column;
  const agreed: RoleChoice = { role, ...(indicator !== '' && { indicator }), ...(rateScale && { rateScale }) };
  return (
    <div class="alternatives" role="group" aria-label={say('otherReadings', { header })}>
      <button type="button" onClick={() => choose(agreed)}>
        {say('useAsRead')}
      </button>
      {column.alternatives.map(({ reason, ...other }) => (
        <button
          key={`${other.role} ${other.rateScale ?? ''} ${other.indicator ?? ''}`}
          type="button"
          title={reasonText(reason, language)}
          onClick={() => choose(other)}
        >
          {roleText(other.role, language)}
          {other.indicator && other.indicator !== indicator && `: ${indicatorText(other.indicator)}`}
          {other.rateScale && `: ${say(other.rateScale === 'points' ? 'ratePoints' : 'rateFraction')}`}
        </button>
      ))}
    </div>
  );
}
