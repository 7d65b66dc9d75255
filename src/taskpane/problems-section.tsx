import type { VNode } from 'preact';
import type { Problem } from '../tasks/calculation.ts';
import { problemParts } from '../tasks/explain.ts';
import type { PaneSentence } from '../words/pane.ts';
import { CellButton, type Show } from './cell-button.tsx';
import { useFirstFew } from './first-few.tsx';
import { Icon, type IconName } from './icon.tsx';
import { useWords } from './language-context.ts';

const SEVERITIES: readonly {
  readonly severity: Problem['severity'];
  readonly says: PaneSentence;
  readonly icon: IconName;
}[] = [
  { severity: 'error', says: 'errors', icon: 'error' },
  { severity: 'warning', says: 'warnings', icon: 'above-100' },
  { severity: 'note', says: 'notes', icon: 'note' },
];

/** How many problems of a kind are listed before the person asks for more. */
const AT_ONCE = 8;

/** What the person answers where targets are taken from another sheet, each with its buttons there. */
const ASKED_ELSEWHERE: ReadonlySet<Problem['code']> = new Set([
  ...(['join-unit-asked', 'join-unit-missing', 'join-column-asked', 'join-other-year'] as const),
]);

interface Handlers {
  readonly show: Show;
  /** Opens the choice of the column whose header stands in a cell. */
  readonly choose: (cell: string) => void;
}

/** Everything a person should look at, the gravest first; each cell is a button that selects it. */
export function ProblemsSection(props: Handlers & { readonly problems: readonly Problem[] }): VNode | null {
  const { say } = useWords();
  const listed = props.problems.filter(({ code }) => !ASKED_ELSEWHERE.has(code));
  if (listed.length === 0) return null;
  return (
    <section class="problems" aria-label={say('problems')}>
      {SEVERITIES.map(({ severity, says, icon }) => {
        const problems = listed.filter((problem) => problem.severity === severity);
        return (
          problems.length > 0 && (
            <div key={severity} class={severity}>
              <h2>
                <Icon name={icon} />
                {say(says)} <span class="count">{problems.length}</span>
              </h2>
              <ProblemList {...props} problems={problems} />
            </div>
          )
        );
      })}
    </section>
  );
}

function ProblemList({ problems, ...handlers }: Handlers & { readonly problems: readonly Problem[] }): VNode {
  const { shown, more } = useFirstFew(problems, AT_ONCE);
  return (
    <>
      <ul>
        {shown.map((problem, index) => (
          <Item key={index} {...handlers} problem={problem} />
        ))}
      </ul>
      {more}
    </>
  );
}

/** Problems that a choice in the list of columns settles. */
const CHOSEN: ReadonlySet<Problem['code']> = new Set<Problem['code']>(['role-asked', 'rival-asked']);

/** What is wrong, and on a line of its own what to do. */
function Item({ problem, show, choose }: Handlers & { readonly problem: Problem }): VNode {
  const { language, say } = useWords();
  const { code, cell } = problem;
  const { wrong, action } = problemParts(problem, language);
  return (
    <li>
      <CellButton problem={problem} show={show} /> {wrong}{' '}
      {action !== undefined && (
        <span class="action">
          <Icon name="next" />
          <span>
            {action}{' '}
            {CHOSEN.has(code) && cell !== undefined && (
              <button type="button" class="link" onClick={() => choose(cell)}>
                {say('chooseMeaning')}
              </button>
            )}
          </span>
        </span>
      )}
    </li>
  );
}
