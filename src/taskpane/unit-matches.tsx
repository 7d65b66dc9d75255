import type { VNode } from 'preact';
import type { TargetJoin, UnitDecision } from '../tasks/calculation.ts';
import { MATCHED_BY_WORDS, MATCH_DOUBT_WORDS } from '../words/join-problems.ts';
import { localNumber } from '../words/numbers.ts';
import { PlaceButton, type Show } from './cell-button.tsx';
import { useFirstFew } from './first-few.tsx';
import { useWords } from './language-context.ts';
import { Select } from './select.tsx';

/** How many units are listed before the person asks for more. */
const AT_ONCE = 8;

type Unit = TargetJoin['units'][number];
type Decide = (decision: UnitDecision) => void;

/** How a unit is named in a decision, which outlives the cells. */
type Named = Pick<Unit, 'name' | 'code' | 'within'>;

const named = ({ name, code, within }: Named): Named => ({
  name,
  ...(code !== undefined && { code }),
  ...(within !== undefined && { within }),
});

/** Units that may have a counterpart which a person must confirm. */
function doubtful({ units }: TargetJoin): readonly Unit[] {
  return units.filter(
    ({ match, alone, candidates, kind }) => kind === 'leaf' && !match && !alone && candidates.length > 0,
  );
}

/** Units without counterpart, those aside whose target stands in a group that has one. */
function missing({ units, problems }: TargetJoin): readonly Unit[] {
  const told = new Set(problems.filter(({ code }) => code === 'join-unit-missing').map(({ cell }) => cell));
  const nothing = problems.some(({ code }) => code === 'join-nothing-matched');
  return units.filter(
    ({ cell, kind, candidates, alone }) =>
      told.has(cell) || (nothing && kind === 'leaf' && candidates.length === 0 && !alone),
  );
}

/**
 * How many units a person should look at.
 *
 * @example unitsToLookAt(calculation.join) // 3
 */
export function unitsToLookAt(join: TargetJoin): number {
  return doubtful(join).length + missing(join).length;
}

/** How many units were found and how, then only those that need a look. */
export function UnitMatches(props: {
  readonly join: TargetJoin;
  /** The sheet of the table that is calculated. */
  readonly sheet: string;
  readonly decide: Decide;
  readonly show: Show;
}): VNode {
  const { language, say } = useWords();
  const { join, sheet, decide, show } = props;
  const matched = join.units.filter(({ kind, match }) => kind === 'leaf' && match);
  const how = (Object.keys(MATCHED_BY_WORDS) as (keyof typeof MATCHED_BY_WORDS)[]).flatMap((by) => {
    const count = matched.filter(({ match }) => match?.by === by).length;
    return count > 0 ? `${localNumber(count, language)} ${MATCHED_BY_WORDS[by][language]}` : [];
  });
  const open = doubtful(join);
  const alone = missing(join);
  return (
    <>
      <p>
        {matched.length === 0
          ? say('unitsMatchedNone')
          : say('unitsMatched', { count: matched.length, how: how.join(', ') })}
      </p>
      {open.length > 0 && <Doubtful units={open} join={join} sheet={sheet} decide={decide} show={show} />}
      {alone.length > 0 && <Missing units={alone} join={join} sheet={sheet} decide={decide} show={show} />}
    </>
  );
}

interface ListProps {
  readonly units: readonly Unit[];
  readonly join: TargetJoin;
  readonly sheet: string;
  readonly decide: Decide;
  readonly show: Show;
}

/** Pairs that may be one unit, each with the reason for doubt and two answers. */
function Doubtful({ units, join, sheet, decide, show }: ListProps): VNode {
  const { language, say } = useWords();
  const pairs = units.flatMap((left) => left.candidates.map(({ why, unit: right }) => ({ left, right, why })));
  const { shown, more } = useFirstFew(pairs, AT_ONCE);
  return (
    <fieldset>
      <legend>{say('unitsDoubtful')}</legend>
      <ul class="pairs">
        {shown.map(({ left, right, why }) => (
          <li key={`${left.cell} ${right.cell}`}>
            <p>
              “{left.name}” <PlaceButton sheet={sheet} cell={left.cell} show={show} /> – “{right.name}”{' '}
              <PlaceButton sheet={join.from.sheet} cell={right.cell} show={show} />
            </p>
            <p class="why">{MATCH_DOUBT_WORDS[why][language]}</p>
            <div class="buttons" role="group" aria-label={say('unitPair', { unit: left.name, other: right.name })}>
              <button type="button" onClick={() => decide({ left: named(left), is: named(right) })}>
                {say('sameUnit')}
              </button>
              <button type="button" onClick={() => decide({ left: named(left), isNot: named(right) })}>
                {say('otherUnit')}
              </button>
            </div>
          </li>
        ))}
      </ul>
      {more}
    </fieldset>
  );
}

/** Units that were not found, each with the units that are left over on the other side to choose from. */
function Missing({ units, join, sheet, decide, show }: ListProps): VNode {
  const { say } = useWords();
  const { shown, more } = useFirstFew(units, AT_ONCE);
  return (
    <fieldset>
      <legend>{say('unitsMissing')}</legend>
      <ul class="pairs">
        {shown.map((unit) => (
          <li key={unit.cell}>
            <p>
              “{unit.name}” <PlaceButton sheet={sheet} cell={unit.cell} show={show} />
            </p>
            <Select
              label={say('counterpart', { unit: unit.name })}
              value="open"
              options={[
                { value: 'open', text: say('counterpartNone') },
                ...join.unused.map(({ name, cell }) => ({ value: cell, text: `${name} (${cell})` })),
                { value: 'none', text: say('counterpartMissing') },
              ]}
              onChoose={(chosen) => {
                const other = join.unused.find(({ cell }) => cell === chosen);
                if (chosen !== 'open') decide({ left: named(unit), is: other ? named(other) : null });
              }}
            />
          </li>
        ))}
      </ul>
      {more}
    </fieldset>
  );
}
