import type { VNode } from 'preact';
import type { Problem } from '../tasks/calculation.ts';
import { problemSentence } from '../tasks/explain.ts';
import { Icon } from './icon.tsx';
import { useWords } from './language-context.ts';
import { CellButton, type Show } from './cell-button.tsx';

/** Why something did not happen, said at once to readers of the screen as well. Always in the page, so that they hear it. */
export function Complaint(props: {
  readonly problems: readonly Problem[];
  readonly crashed?: boolean;
  readonly show: Show;
}): VNode {
  const { language, say } = useWords();
  const { problems, crashed = false, show } = props;
  return (
    <div role="alert">
      {(crashed || problems.length > 0) && (
        <div class="complaint">
          <Icon name="error" />
          <ul>
            {crashed && <li>{say('unexpected')}</li>}
            {problems.slice(0, 5).map((problem, index) => (
              <li key={index}>
                <CellButton problem={problem} show={show} /> {problemSentence(problem, language)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
