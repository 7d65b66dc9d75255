import type { SheetInfo } from '../host.ts';

/** Excel's word for each state but the hidden one. */
const STATES: Readonly<Record<string, SheetInfo['state']>> = { Visible: 'visible', VeryHidden: 'very-hidden' };

/**
 * The worksheets of the workbook in their order, in one round trip; Excel does not list chart sheets.
 *
 * @example await listSheets(context) // [{ name: 'Biểu 01', state: 'visible', hasCells: true }]
 */
export async function listSheets(context: Excel.RequestContext): Promise<readonly SheetInfo[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name, items/visibility');
  await context.sync();
  return worksheets.items.map(({ name, visibility }) => {
    return { name, state: STATES[visibility] ?? 'hidden', hasCells: true };
  });
}
