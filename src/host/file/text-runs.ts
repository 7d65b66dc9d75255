import { attributeEscape, cellText } from './xml-text.ts';
import { EMPTY, END, OPEN, XmlTokens } from './xml-tokens.ts';

/** A part of a text with a look of its own. */
export interface TextRun {
  /** The run's `<rPr>` as the file writes it; `''` when it has none. */
  readonly look: string;
  readonly text: string;
}

const decoder = new TextDecoder();

/**
 * The runs of an `<si>` or `<is>`; neighbours that look the same are one.
 *
 * @param xml the part
 * @param from the element's first byte
 * @returns none when the text has one look throughout, that of its cell
 * @example textRuns(new TextEncoder().encode('<si><r><t>a</t></r><r><rPr><b/></rPr><t>b</t></r></si>'), 'p', 0).length // 2
 */
export function textRuns(xml: Uint8Array, part: string, from: number): readonly TextRun[] {
  const tokens = new XmlTokens(xml, part, from);
  const runs: TextRun[] = [];
  let look: string | undefined;
  if (tokens.next() !== OPEN) return [];
  while (tokens.depth > 0) {
    const kind = tokens.next();
    if (kind === END) break;
    if (kind !== OPEN && kind !== EMPTY) continue;
    if (tokens.is('rPh')) tokens.skip();
    else if (tokens.is('r')) look = '';
    else if (tokens.is('rPr')) {
      const start = tokens.start;
      tokens.skip();
      look = decoder.decode(xml.subarray(start, tokens.stop));
    } else if (tokens.is('t') && look !== undefined) {
      const text = cellText(tokens.content());
      const last = runs.at(-1);
      if (last?.look === look) runs[runs.length - 1] = { look, text: last.text + text };
      else runs.push({ look, text });
    }
  }
  return runs.length === 1 && runs[0]?.look === '' ? [] : runs;
}

/**
 * A text's runs with another text: each takes the words that stand in its place. For a text that was only spelled anew.
 *
 * @param text with the same spaces as the text of the runs
 * @param font the font of all runs from now on; theirs when absent
 * @returns `undefined` when a run begins or ends within a word, or the spaces differ
 * @example spreadOver([{ look: '', text: 'TØnh ' }, { look: '<rPr><b/></rPr>', text: 'Kon Tum' }], 'Tỉnh Kon Tum', undefined)
 */
export function spreadOver(
  runs: readonly TextRun[],
  text: string,
  font: string | undefined,
): readonly TextRun[] | undefined {
  const was = runs.map((run) => run.text).join('');
  const [before, after] = [spacesOf(was), spacesOf(text)];
  if (before.length !== after.length) return undefined;
  const ends: number[] = [];
  let end = 0;
  for (const run of runs.slice(0, -1)) {
    end += run.text.length;
    const passed = before.filter((at) => at < end).length;
    // A run ends after a space or before one; that space's place in the new text is known.
    const place =
      before[passed - 1] === end - 1
        ? (after[passed - 1] ?? 0) + 1
        : before[passed] === end
          ? after[passed]
          : undefined;
    if (place === undefined) return undefined;
    ends.push(place);
  }
  return runs.map(({ look }, n) => ({
    look: font === undefined ? look : inFont(look, font),
    text: text.slice(ends[n - 1] ?? 0, ends[n] ?? text.length),
  }));
}

function spacesOf(text: string): readonly number[] {
  return [...text.matchAll(/\s/g)].map(({ index }) => index);
}

/** What names a font in a look must go together: a theme's scheme or a character set would bring the old one back. */
function inFont(look: string, font: string): string {
  return look
    .replace(/<((?:[\w.-]+:)?)(?:scheme|charset|family)\s[^>]*\/>/g, '')
    .replace(
      /<((?:[\w.-]+:)?)rFont\s[^>]*\/>/,
      (_, prefix: string) => `<${prefix}rFont val="${attributeEscape(font)}"/>`,
    );
}
