import type { FWorkbook } from '@univerjs/sheets/facade';
import type { Grid } from '../host/grid/grid.ts';

/** Commands of the engine whose effect could not be saved into the opened file: looks, rows, columns, sheets, protection. */
const NOT_SAVED = new RegExp(
  '^sheet\\.command\\.(?:' +
    [
      'add-|append-row|apply-format-painter|change-sheet-protection|clear-(?:range|worksheet)-conditional|clear-selection-(?:all|format)',
      'copy-sheet|delete-|insert-|move-(?:cols|rows|range|conditional)|numfmt\\.|remove-|reorder-range|reset-|split-text',
      'set-(?:background|bold|border|conditional|defined|font|horizontal|infinite|italic|once|overline|protection|stroke|style|tab-color)',
      'set-(?:text|underline|vertical|workbook-name|worksheet-(?:name|order|protection|hidden|range-theme|default-style))',
      'set-range-(?:bold|font|italic|protection|stroke|sub|super|text|underline)',
    ].join('|') +
    ')',
);

/** Commands that change the content of cells. */
const CONTENT =
  /^sheet\.command\.(?:set-range-values|clear-selection-content|auto-fill|paste|cut|refill|optional-paste)/;

/**
 * Keeps the grid to what can be saved: the content of cells. Anything else a key or menu of the engine would do is stopped, and so is
 * every change on a protected sheet.
 *
 * @param refused told why something was stopped
 * @example keepToContent(grid, () => session.workbook(), (why) => tell(why))
 */
export function keepToContent(
  grid: Grid,
  current: () => FWorkbook | undefined,
  refused: (why: 'content-only' | 'protected') => void,
): void {
  grid.api.addEvent(grid.api.Event.BeforeCommandExecute, (event) => {
    if (NOT_SAVED.test(event.id)) {
      event.cancel = true;
      refused('content-only');
    } else if (CONTENT.test(event.id) && isProtected(current())) {
      event.cancel = true;
      refused('protected');
    }
  });
}

function isProtected(workbook: FWorkbook | undefined): boolean {
  return workbook?.getActiveSheet().getSheet().getConfig().custom?.['protected'] === true;
}
