import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Problem } from '../tasks/calculation.ts';
import { problemSentence } from '../tasks/explain.ts';
import type { PaneSentence } from '../words/pane.ts';
import { CellButton, type Show } from './cell-button.tsx';
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

/** Everything a person should look at, the gravest first; each cell is a button that selects it. */
export function ProblemsSection(props: { readonly problems: readonly Problem[]; readonly show: Show }): VNode | null {
  const { say } = useWords();
  if (props.problems.length === 0) return null;
  return (
    <section class="problems" aria-label={say('problems')}>
      {SEVERITIES.map(({ severity, says, icon }) => {
        const problems = props.problems.filter((problem) => problem.severity === severity);
        return (
          problems.length > 0 && (
            <div key={severity} class={severity}>
              <h2>
                <Icon name={icon} />
                {say(says)} <span class="count">{problems.length}</span>
              </h2>
              <ProblemList problems={problems} show={props.show} />
            </div>
          )
        );
      })}
    </section>
  );
}

function ProblemList({ problems, show }: { readonly problems: readonly Problem[]; readonly show: Show }): VNode {
  const { language, say } = useWords();
  const [shown, setShown] = useState(AT_ONCE);
  const rest = problems.length - shown;
  return (
    <>
      <ul>
        {problems.slice(0, shown).map((problem, index) => (
          <li key={index}>
            <CellButton problem={problem} show={show} /> {problemSentence(problem, language)}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" onClick={() => setShown(shown + 10 * AT_ONCE)}>
          {say('showMore', { count: Math.min(rest, 10 * AT_ONCE) })}
        </button>
      )}
    </>
  );
}
