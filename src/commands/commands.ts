import { ExcelHost } from '../host/excel/excel-host.ts';
import { calculate, write } from '../tasks/calculate.ts';
import { wroteElsewhere } from '../tasks/elsewhere.ts';
import { DEFAULT_SETTINGS } from '../tasks/settings.ts';

/**
 * The ribbon button "calculate selection": reads the table around the selection and writes its results beside it. When something must be
 * asked or explained first, the pane opens, since a ribbon button has no place to say it.
 *
 * @param event Office's event, completed however it ends
 */
async function calculateSelection(event: Office.AddinCommands.Event): Promise<void> {
  try {
    const host = new ExcelHost();
    const calculation = await calculate(host, { read: {}, roles: new Map(), settings: DEFAULT_SETTINGS });
    const outcome = calculation.ok ? await write(host, calculation.value, false) : undefined;
    if (outcome && outcome.kind !== 'refused') wroteElsewhere(outcome.receipt);
    if (outcome?.kind !== 'written') await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}

// Without Microsoft's library the pane, in the same bundle, still has to say so.
if (typeof Office !== 'undefined') {
  Office.actions.associate('calculateSelection', (event: Office.AddinCommands.Event) => void calculateSelection(event));
}
