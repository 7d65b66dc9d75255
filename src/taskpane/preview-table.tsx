import type { VNode } from 'preact';
import type { Band } from '../tasks/calculation.ts';
import type { Preview } from '../tasks/preview.ts';
import type { Place } from '../tasks/place.ts';
import { Icon } from './icon.tsx';
import { useWords } from './language-context.ts';

/** The results as they will stand in the sheet: the first units and all totals. Clicking a unit shows it in the sheet. */
export function PreviewTable(props: {
  readonly preview: Preview;
  readonly place: Place;
  readonly show: (cell: string) => void;
}): VNode {
  const { say } = useWords();
  const { preview, place, show } = props;
  const { columns, rows, more } = preview;
  const indicators = columns.some(({ indicator }) => indicator !== '') ? groupsOf(columns) : [];
  // The sign beside the name repeats the status column, which a narrow pane scrolls out of sight.
  const single = columns.filter(({ role }) => role === 'status').length === 1;
  const caption = say('previewCaption', { place: `${place.sheet} ${place.address}` });
  return (
    // The region can be scrolled sideways, so the keyboard must reach it.
    <div class="table-frame" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption class="for-readers">{caption}</caption>
        <thead>
          {indicators.length > 0 && (
            <tr>
              <td />
              {indicators.map(({ name, start, span }) => (
                <th key={start} scope="colgroup" colSpan={span} class="group">
                  {name}
                </th>
              ))}
            </tr>
          )}
          <tr>
            <th scope="col">{say('unit')}</th>
            {columns.map(({ title, role }, index) => (
              <th key={index} scope="col" class={role}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cell, strong, texts, bands }) => (
            <tr key={cell} class={strong ? 'strong' : ''}>
              <th scope="row">
                <span class="unit-name">
                  {single && bands[0] && (
                    <span class={bands[0]}>
                      <Icon name={bands[0]} />
                    </span>
                  )}
                  <button type="button" class="link" title={say('goTo', { cell })} onClick={() => show(cell)}>
                    {name}
                  </button>
                </span>
              </th>
              {columns.map(({ role }, index) => (
                <td key={index} class={role}>
                  {role === 'status' ? <Status band={bands[index]} text={texts[index] ?? ''} /> : texts[index]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p class="more">{say('moreRows', { count: more })}</p>}
    </div>
  );
}

/** How a unit stands: a colour, a symbol and the word, so that none has to be seen alone. */
function Status({ band, text }: { readonly band: Band | undefined; readonly text: string }): VNode {
  if (!band || text === '') return <span>{text}</span>;
  return (
    <span class={`chip ${band}`}>
      <Icon name={band} />
      {text}
    </span>
  );
}

/** Columns of one indicator stand side by side under its name. */
function groupsOf(columns: Preview['columns']): readonly { name: string; start: number; span: number }[] {
  const groups: { name: string; start: number; span: number }[] = [];
  columns.forEach(({ indicator }, start) => {
    const last = groups.at(-1);
    if (last?.name === indicator) last.span += 1;
    else groups.push({ name: indicator, start, span: 1 });
  });
  return groups;
}
