import { h, render } from 'preact';
import { type Grid, startGrid } from '../host/grid/grid.ts';
import type { Problem } from '../table/problem.ts';
import { mountPane } from '../taskpane/mount.tsx';
import { rememberLanguage, rememberedLanguage } from '../taskpane/remembered-language.ts';
import type { Language } from '../words/language.ts';
import type { SampleName } from '../words/workbench.ts';
import { Bar, type BarActions } from './bar.tsx';
import { keepToContent } from './content-only.ts';
import { type GivenFile, chooseFile, giveFile, takeDrops } from './files.ts';
import { NoticeLine } from './notice-line.tsx';
import { readPasteAsVietnamese } from './paste.ts';
import { Session } from './session.ts';
import { onShortcut } from './shortcuts.ts';
import { GRID_LOCALES, pageParts } from './univer-page.ts';
import { FIRST_VIEW, type View } from './view.ts';

/** An element of the page's template; without it the page is not ours. */
function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no #${id}`);
  return element;
}

/** The page: grid and pane beside each other, one workbook open in both. */
export class Workbench {
  readonly #bar = part('bar');
  readonly #notice = part('notice');
  readonly #stage = part('stage');
  readonly #pane = part('pane');
  readonly #grid: Grid;
  readonly #session: Session;
  readonly #actions: BarActions;
  #view: View;
  #pasteReady = false;
  #unmountPane: (() => void) | undefined;

  constructor() {
    this.#view = { ...FIRST_VIEW, language: rememberedLanguage('', 'vi') };
    const dark = matchMedia('(prefers-color-scheme: dark)');
    this.#grid = startGrid(pageParts('grid', dark.matches));
    dark.addEventListener('change', ({ matches }) => this.#grid.api.toggleDarkMode(matches));
    this.#actions = {
      open: () => chooseFile((file) => this.#offer(file)),
      sample: (name) => this.#unlessChanged(() => void this.#openSample(name)),
      undo: () => this.#session.undo(),
      redo: () => this.#session.redo(),
      save: () => void this.#save(),
      show: (side) => this.#show({ side }),
    };
    this.#session = new Session(this.#grid, {
      history: (history) => this.#show({ history }),
      // The pane would still call it written, or not.
      writesChanged: () => this.#mountPane(),
    });
    takeDrops(
      (file) => this.#offer(file),
      (dropping) => this.#show({ dropping }),
    );
    onShortcut({ o: this.#actions.open, s: this.#actions.save });
    keepToContent(
      this.#grid,
      () => this.#session.workbook(),
      (why) => this.#refuse(why),
    );
    addEventListener('beforeunload', (event) => {
      if (this.#view.history.changed) event.preventDefault();
    });
    this.#speak(this.#view.language);
  }

  /** Opens a sample and shows the pane for it. */
  async start(sample: SampleName): Promise<void> {
    await this.#openSample(sample);
  }

  #show(change: Partial<View>): void {
    this.#view = { ...this.#view, ...change };
    this.#stage.dataset['side'] = this.#view.side;
    render(h(Bar, { view: this.#view, actions: this.#actions }), this.#bar);
    render(h(NoticeLine, { view: this.#view, dismiss: () => this.#dismiss() }), this.#notice);
  }

  #dismiss(): void {
    this.#show({ notice: undefined });
  }

  #complain(problems: readonly Problem[]): void {
    this.#show({ busy: false, notice: { kind: 'problems', problems } });
  }

  #refuse(why: 'content-only' | 'protected'): void {
    if (why === 'content-only') this.#show({ notice: { kind: 'said', sentence: 'contentOnly' } });
    else {
      const sheet = this.#session.workbook()?.getActiveSheet().getSheetName() ?? '';
      this.#complain([{ code: 'protected-sheet', severity: 'error', sheet, details: { sheet } }]);
    }
  }

  #offer(file: GivenFile): void {
    this.#unlessChanged(() => void this.#open(file));
  }

  /** Asks first where changes would be lost. */
  #unlessChanged(proceed: () => void): void {
    const { file, history } = this.#view;
    if (file === undefined || !history.changed) proceed();
    else this.#show({ notice: { kind: 'discard', file, proceed } });
  }

  async #openSample(name: SampleName): Promise<void> {
    this.#show({ busy: true, notice: undefined });
    const file = `${name}.xlsx`;
    try {
      const answer = await fetch(`assets/samples/${file}`);
      if (answer.ok) return await this.#open({ name: file, bytes: new Uint8Array(await answer.arrayBuffer()) });
    } catch {
      // No answer at all: told below, like an answer without the file.
    }
    this.#complain([{ code: 'file-not-found', severity: 'error', details: { file } }]);
  }

  async #open({ name, bytes }: GivenFile): Promise<void> {
    this.#show({ busy: true, notice: undefined });
    const opened = await this.#session.open(bytes, name);
    if (!opened.ok) return this.#complain(opened.problems);
    if (!this.#pasteReady) readPasteAsVietnamese(this.#grid);
    this.#pasteReady = true;
    this.#show({ busy: false, file: name });
    this.#mountPane();
  }

  /** A pane of its own for each workbook: what the last one knew does not belong to this one. */
  #mountPane(): void {
    this.#unmountPane?.();
    this.#unmountPane = mountPane(this.#pane, this.#session.host, {
      language: this.#view.language,
      onLanguage: (language) => {
        rememberLanguage('', language);
        this.#speak(language);
      },
    });
  }

  #speak(language: Language): void {
    document.documentElement.lang = language;
    this.#grid.api.setLocale(GRID_LOCALES[language]);
    this.#show({ language });
  }

  async #save(): Promise<void> {
    const { file } = this.#view;
    if (file === undefined || this.#view.busy) return;
    this.#show({ busy: true, notice: undefined });
    const bytes = await this.#session.bytes();
    if (!bytes.ok) return this.#complain(bytes.problems);
    giveFile(file, bytes.value);
    this.#session.markSaved();
    this.#show({ busy: false, notice: { kind: 'said', sentence: 'saved', details: { file } } });
  }
}
