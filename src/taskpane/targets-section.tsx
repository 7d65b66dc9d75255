import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { Calculation } from '../tasks/calculation.ts';
import { tablePlace } from '../tasks/place.ts';
import { PlaceButton, type Show } from './cell-button.tsx';
import { Fold } from './fold.tsx';
import { Icon } from './icon.tsx';
import { useWords } from './language-context.ts';
import type { Planner } from './planner.ts';
import type { State } from './state.ts';
import { TableList, placedTables } from './table-list.tsx';
import { UnitMatches, unitsToLookAt } from './unit-matches.tsx';

interface Parts {
  readonly calculation: Calculation;
  readonly state: State;
  readonly planner: Planner;
  readonly show: Show;
}

/** Targets that stand in another table of the workbook: which one, what was taken from it, and what needs a look. */
export function TargetsSection(props: Parts): VNode | null {
  const { say } = useWords();
  const { calculation, state, planner } = props;
  const { measures } = calculation.table;
  const body = useRef<HTMLDivElement>(null);
  /** What was pressed is gone when it is done: the keyboard goes on at the beginning of this part. */
  const done = (work: Promise<void>): void => void work.then(() => body.current?.focus());
  const { source, failure } = state;
  const lacking = measures.every(({ targetHeadcount, targetRate }) => !targetHeadcount && !targetRate);
  const join = source && failure.length === 0 ? calculation.join : undefined;
  const open = join ? unitsToLookAt(join) : 0;
  const asked = open > 0 ? say('unitsToLookAt', { count: open }) : lacking && !source ? say('targetsMissing') : '';
  if (measures.length === 0) return null;
  const aside =
    asked !== '' ? (
      <span class="certainty asked">
        <Icon name="asked" />
        {asked}
      </span>
    ) : (
      source?.sheet
    );
  return (
    <Fold title={say('targets')} aside={aside} wanted={source !== undefined} state={state} planner={planner}>
      <div ref={body} tabIndex={-1} class="taken">
        {source ? <Taken {...props} done={done} /> : <Offered {...props} done={done} />}
      </div>
    </Fold>
  );
}

type Inside = Parts & { readonly done: (work: Promise<void>) => void };

function Offered({ calculation, state, planner, done }: Inside): VNode | null {
  const { say } = useWords();
  if (!state.tables) return null;
  const own = tablePlace(calculation);
  const found = placedTables(state.tables).filter(
    ({ sheet, address, targets }) => targets && !(sheet === own.sheet && address === own.address),
  );
  if (found.length === 0) return <p>{say('targetsNone')}</p>;
  return (
    <>
      <p>{say('targetsChoose')}</p>
      <TableList label={say('targets')} tables={found} onChoose={(place) => done(planner.takeTargets(place))} />
    </>
  );
}

function Taken({ calculation, state, planner, show, done }: Inside): VNode {
  const { say } = useWords();
  const { source, decisions, failure } = state;
  const join = failure.length === 0 ? calculation.join : undefined;
  const sheet = source?.sheet ?? '';
  const taken = join?.figures.flatMap((figures) => figures.taken) ?? [];
  return (
    <>
      {join && taken.length === 0 && <p>{say('targetsFromNone', { sheet })}</p>}
      {taken.length > 0 && (
        <p>
          {say('targetsFrom', { sheet })}{' '}
          {taken.map(({ header, cell }) => (
            <span key={cell}>
              “{header}” <PlaceButton sheet={sheet} cell={cell} show={show} />{' '}
            </span>
          ))}
        </p>
      )}
      {join?.figures.flatMap(({ indicator, title, asked }) =>
        asked.map(({ role, candidates }) => (
          <fieldset key={`${indicator} ${role}`}>
            <legend>{say('targetColumn', { indicator: title })}</legend>
            <div class="buttons">
              {candidates.map(({ column, header }) => (
                <button key={column} type="button" onClick={() => done(planner.takeColumn(column))}>
                  {header}
                </button>
              ))}
            </div>
          </fieldset>
        )),
      )}
      {join && (
        <UnitMatches
          join={join}
          sheet={calculation.table.sheet}
          decide={(decision) => done(planner.decide(decision))}
          show={show}
        />
      )}
      <div class="buttons">
        <button type="button" onClick={() => done(planner.takeTargets(undefined))}>
          {say('targetsStop')}
        </button>
        {decisions.length > 0 && (
          <button type="button" onClick={() => done(planner.undecide())}>
            {say('unitsForget')}
          </button>
        )}
      </div>
    </>
  );
}
