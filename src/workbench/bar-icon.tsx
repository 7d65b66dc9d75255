import type { VNode } from 'preact';

/** Drawings of Fluent UI System Icons (MIT), 16 × 16, by what they mean on this page. */
const PATHS = {
  // folder_open_16_regular
  open: 'M2 4.5v4.6l.92-1.6A3 3 0 0 1 5.52 6h6.4c-.21-.58-.77-1-1.42-1H7a.5.5 0 0 1-.35-.15l-1.71-1.7A.5.5 0 0 0 4.59 3H3.5C2.67 3 2 3.67 2 4.5M7.07 14H3.5A2.5 2.5 0 0 1 1 11.5v-7A2.5 2.5 0 0 1 3.5 2h1.09c.4 0 .78.16 1.06.44L7.2 4h3.29a2.5 2.5 0 0 1 2.46 2.04 2.5 2.5 0 0 1 1.7 3.71l-1.58 2.75a3 3 0 0 1-2.6 1.5zM5.52 7A2 2 0 0 0 3.8 8L2.2 10.75A1.5 1.5 0 0 0 3.5 13h6.98a2 2 0 0 0 1.73-1l1.59-2.75A1.5 1.5 0 0 0 12.5 7z',
  // arrow_undo_16_regular
  undo: 'M3 2.5a.5.5 0 0 1 1 0v3.84l3.17-3.17a4 4 0 0 1 5.66 5.66L7.8 13.85a.5.5 0 0 1-.7-.7l5.02-5.03a3 3 0 1 0-4.24-4.24L4.76 7H8.5a.5.5 0 0 1 0 1H3.6a.6.6 0 0 1-.6-.6z',
  // arrow_redo_16_regular
  redo: 'M13 2.5a.5.5 0 0 0-1 0v3.84L8.83 3.17a4 4 0 0 0-5.66 5.66l5.03 5.02a.5.5 0 0 0 .7-.7L3.88 8.12a3 3 0 0 1 4.24-4.24L11.24 7H7.5a.5.5 0 0 0 0 1h4.9a.6.6 0 0 0 .6-.6z',
  // arrow_download_16_regular
  save: 'M3.5 13h9a.5.5 0 0 1 .09 1H3.5a.5.5 0 0 1-.09-1zh9zM7.91 1H8a.5.5 0 0 1 .5.41v8.89l2.68-2.69a.5.5 0 0 1 .64-.06l.07.06c.17.17.2.44.06.64l-.06.07-3.54 3.53a.5.5 0 0 1-.63.06l-.07-.06L4.1 8.32a.5.5 0 0 1 .64-.77l.07.06L7.5 10.3V1.5a.5.5 0 0 1 .41-.5H8z',
  // lock_closed_16_regular
  private:
    'M8 1a3 3 0 0 1 3 3v2a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V8c0-1.1.9-2 2-2V4a3 3 0 0 1 3-3M5 7a1 1 0 0 0-1 1v5a1 1 0 0 0 1 1h6a1 1 0 0 0 1-1V8a1 1 0 0 0-1-1zm3 2.5a1 1 0 1 1 0 2 1 1 0 0 1 0-2M8 2a2 2 0 0 0-2 2v2h4V4a2 2 0 0 0-2-2',
  // dismiss_16_regular
  dismiss:
    'm2.59 2.72.06-.07a.5.5 0 0 1 .63-.06l.07.06L8 7.29l4.65-4.64a.5.5 0 0 1 .7.7L8.71 8l4.64 4.65c.18.17.2.44.06.63l-.06.07a.5.5 0 0 1-.63.06l-.07-.06L8 8.71l-4.65 4.64a.5.5 0 0 1-.7-.7L7.29 8 2.65 3.35a.5.5 0 0 1-.06-.63l.06-.07z',
  // table_16_regular
  grid: 'M2 4.5A2.5 2.5 0 0 1 4.5 2h7A2.5 2.5 0 0 1 14 4.5v7a2.5 2.5 0 0 1-2.5 2.5h-7A2.5 2.5 0 0 1 2 11.5zM6 13h4v-2H6zm-1-2H3v.5c0 .83.67 1.5 1.5 1.5H5zm1-1h4V6H6zM5 6H3v4h2zm1-1h4V3H6zM5 3h-.5C3.67 3 3 3.67 3 4.5V5h2zm8 3h-2v4h2zm0 5h-2v2h.5c.83 0 1.5-.67 1.5-1.5zm0-6v-.5c0-.83-.67-1.5-1.5-1.5H11v2z',
  // calculator_16_regular
  pane: 'M6 9a1 1 0 1 1-2 0 1 1 0 0 1 2 0m0 3a1 1 0 1 1-2 0 1 1 0 0 1 2 0m5-2a1 1 0 1 0 0-2 1 1 0 0 0 0 2m1 2a1 1 0 1 1-2 0 1 1 0 0 1 2 0m-4-2a1 1 0 1 0 0-2 1 1 0 0 0 0 2m1 2a1 1 0 1 1-2 0 1 1 0 0 1 2 0M5.5 3C4.67 3 4 3.67 4 4.5v1C4 6.33 4.67 7 5.5 7h5c.83 0 1.5-.67 1.5-1.5v-1c0-.83-.67-1.5-1.5-1.5zM5 4.5c0-.28.22-.5.5-.5h5c.28 0 .5.22.5.5v1a.5.5 0 0 1-.5.5h-5a.5.5 0 0 1-.5-.5zm9 8a2.5 2.5 0 0 1-2.5 2.5h-7A2.5 2.5 0 0 1 2 12.5v-9A2.5 2.5 0 0 1 4.5 1h7A2.5 2.5 0 0 1 14 3.5zm-1-9c0-.83-.67-1.5-1.5-1.5h-7C3.67 2 3 2.67 3 3.5v9c0 .83.67 1.5 1.5 1.5h7c.83 0 1.5-.67 1.5-1.5z',
} as const;

/** What an icon of the page means. */
export type BarIconName = keyof typeof PATHS;

/**
 * A small drawing beside words that say the same; readers of the screen are not told of it.
 *
 * @example <BarIcon name="save" />
 */
export function BarIcon({ name }: { readonly name: BarIconName }): VNode {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} fill="currentColor" />
    </svg>
  );
}
