import type { VNode } from 'preact';
import { problemText } from '../tasks/explain.ts';
import { BarIcon } from './bar-icon.tsx';
import { type View, sayIn } from './view.ts';

/** What the page has to say at the moment, under the bar; nothing when there is nothing. */
export function NoticeLine({ view, dismiss }: { readonly view: View; readonly dismiss: () => void }): VNode | null {
  const { notice, language } = view;
  const say = sayIn(language);
  if (view.dropping) return <p class="notice drop">{say('drop')}</p>;
  if (!notice) return null;
  const close = (
    <button type="button" class="icon-only" title={say('dismiss')} aria-label={say('dismiss')} onClick={dismiss}>
      <BarIcon name="dismiss" />
    </button>
  );
  switch (notice.kind) {
    case 'problems':
      return (
        <div class="notice error" role="alert">
          <div>
            {notice.problems.map((problem, index) => (
              <p key={index}>{problemText(problem, language)}</p>
            ))}
          </div>
          {close}
        </div>
      );
    case 'said':
      return (
        <div class="notice" role="status">
          <p>{say(notice.sentence, notice.details)}</p>
          {close}
        </div>
      );
    case 'discard':
      return (
        <div class="notice question" role="alertdialog" aria-label={say('changed')}>
          <p>{say('discard', { file: notice.file })}</p>
          <span class="answers">
            <button type="button" onClick={notice.proceed}>
              {say('discardYes')}
            </button>
            <button type="button" class="primary" onClick={dismiss}>
              {say('discardNo')}
            </button>
          </span>
        </div>
      );
  }
}
