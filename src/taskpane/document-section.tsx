import type { VNode } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import type { Calculation } from '../tasks/calculation.ts';
import { documentFor, documentSentences } from '../tasks/make-document.ts';
import type { Clipboard } from './clipboard.ts';
import { Icon } from './icon.tsx';
import { useWords } from './language-context.ts';

/** The sentences of an official document, and the table for it on the clipboard. Documents are written in Vietnamese. */
export function DocumentSection(props: {
  readonly calculation: Calculation;
  readonly clipboard: Clipboard;
  readonly copied: () => void;
}): VNode {
  const { say } = useWords();
  const id = useId();
  const [byHand, setByHand] = useState<string>();
  const sentences = useMemo(() => documentSentences(props.calculation), [props.calculation]);
  const copy = async (): Promise<void> => {
    const { html, text } = documentFor(props.calculation);
    const done = await props.clipboard({ html, text });
    setByHand(done ? undefined : text);
    if (done) props.copied();
  };
  return (
    <section class="document" aria-labelledby={id}>
      <h2 id={id}>{say('document')}</h2>
      {/* A province's list of units can be long: it scrolls, so the keyboard must reach it. */}
      <ul lang="vi" tabIndex={0} aria-labelledby={id}>
        {sentences.map((sentence, index) => (
          <li key={index}>{sentence}</li>
        ))}
      </ul>
      <button type="button" onClick={() => void copy()}>
        <Icon name="copy" />
        {say('copy')}
      </button>
      {byHand !== undefined && (
        <>
          <p role="alert">{say('copyByHand')}</p>
          <textarea
            readOnly
            rows={6}
            lang="vi"
            aria-label={say('document')}
            value={byHand}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        </>
      )}
    </section>
  );
}
