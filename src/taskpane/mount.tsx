import { render } from 'preact';
import type { Host } from '../host/host.ts';
import type { LayoutMemory } from '../tasks/layout-memory.ts';
import type { Language } from '../words/language.ts';
import { type Clipboard, browserClipboard } from './clipboard.ts';
import { Pane } from './pane.tsx';
import { createPlanner } from './planner.ts';
import { browserLayouts } from './remembered-layouts.ts';

/** How a pane differs from place to place. */
export interface PaneOptions {
  /** The language to begin with. */
  readonly language: Language;
  /** Told when the person chooses another language, so that it can be remembered. */
  readonly onLanguage?: (language: Language) => void;
  /** Puts results for documents on the clipboard; the browser's own when absent. */
  readonly clipboard?: Clipboard;
  /** Where choices for columns are kept; this browser when absent. */
  readonly memory?: LayoutMemory;
}

/**
 * Shows the pane in an element and calculates what is selected, if that is a table. The styles stand in `pane.css`, which the
 * page brings along.
 *
 * @param element an empty element; the pane fills its height and scrolls inside
 * @param host where the workbook lives
 * @returns takes the pane away again
 * @example const unmount = mountPane(document.getElementById('pane'), host, { language: 'vi' })
 */
export function mountPane(element: HTMLElement, host: Host, options: PaneOptions): () => void {
  const planner = createPlanner(host, options.language, options.memory ?? browserLayouts(''));
  const stopWatching = planner.watch();
  render(
    <Pane
      planner={planner}
      clipboard={options.clipboard ?? browserClipboard}
      onLanguage={(language) => options.onLanguage?.(language)}
    />,
    element,
  );
  void planner.open();
  return () => {
    planner.stop();
    stopWatching();
    render(null, element);
  };
}
