import type { Copied } from '../../src/taskpane/clipboard.ts';
import { mountPane } from '../../src/taskpane/mount.tsx';
import type { CellValue } from '../../src/table/cells.ts';
import type { Language } from '../../src/words/language.ts';
import { type SheetHost, sheetHost } from './sheet-host.ts';

/** A pane beside a sheet, and what it did that nobody sees. */
export interface Opened {
  readonly host: SheetHost;
  readonly pane: HTMLElement;
  readonly languages: Language[];
  readonly copied: Copied[];
  readonly close: () => void;
}

/** Lets promises and redraws run. */
export const settle = (): Promise<void> => new Promise((done) => setTimeout(done, 20));

/** Opens the pane beside a workbook whose first sheet is shown. */
export async function open(
  rows: readonly (readonly CellValue[])[],
  {
    language = 'vi',
    canCopy = true,
    font,
    others = {},
  }: {
    readonly language?: Language;
    readonly canCopy?: boolean;
    readonly font?: string;
    readonly others?: Readonly<Record<string, readonly (readonly CellValue[])[]>>;
  } = {},
): Promise<Opened> {
  const host = sheetHost({ rows, ...(font !== undefined && { font }) }, others);
  const pane = document.body.appendChild(document.createElement('div'));
  const languages: Language[] = [];
  const copied: Copied[] = [];
  const close = mountPane(pane, host, {
    language,
    onLanguage: (chosen) => languages.push(chosen),
    clipboard: (content) => {
      copied.push(content);
      return Promise.resolve(canCopy);
    },
  });
  await settle();
  return { host, pane, languages, copied, close };
}

/** The button with exactly this text. */
export function button(pane: Element, text: string): HTMLButtonElement {
  const all = [...pane.querySelectorAll('button')];
  const found = all.find(({ textContent }) => textContent === text);
  if (!found) throw new Error(`No button “${text}” among: ${all.map(({ textContent }) => textContent).join(' | ')}`);
  return found;
}

/** Presses a button and lets everything happen that follows. */
export async function click(pane: Element, text: string): Promise<void> {
  button(pane, text).click();
  await settle();
}

/** The part of the pane that is folded under a heading. */
export function part(pane: Element, heading: string): HTMLDetailsElement {
  const found = [...pane.querySelectorAll('details')].find((each) => each.querySelector('h2')?.textContent === heading);
  if (!found) throw new Error(`No part “${heading}”`);
  return found;
}

/** Opens a part that is folded, as a press on its heading does. */
export async function unfold(pane: Element, heading: string): Promise<HTMLDetailsElement> {
  const found = part(pane, heading);
  found.querySelector('summary')?.click();
  await settle();
  return found;
}

/** What the pane said last. */
export const said = (pane: Element): string => pane.querySelector('.said [role=status]')?.textContent ?? '';
