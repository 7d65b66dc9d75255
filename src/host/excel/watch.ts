import { codeOf } from './refusals.ts';
import { run } from './office.ts';

type Handler = OfficeExtension.EventHandlerResult<Excel.WorksheetSelectionChangedEventArgs>;

/**
 * Calls back when the person selects something else in the workbook. Of selections that follow each other faster than Excel answers, only
 * the last one is told.
 *
 * @returns how to stop
 * @example const stop = watchSelection(({ sheet, address }) => show(sheet, address));
 */
export function watchSelection(changed: (place: { sheet: string; address: string }) => void): () => void {
  let stopped = false;
  let latest = 0;
  const tell = async ({ worksheetId, address }: Excel.WorksheetSelectionChangedEventArgs): Promise<void> => {
    const turn = ++latest;
    const sheet = await nameOf(worksheetId);
    if (!stopped && turn === latest && sheet !== undefined) changed({ sheet, address });
  };
  const registered = register(tell);
  return () => {
    stopped = true;
    void registered.then(unregister);
  };
}

async function register(
  tell: (event: Excel.WorksheetSelectionChangedEventArgs) => Promise<void>,
): Promise<Handler | undefined> {
  return await unlessRefused(() =>
    run(async (context) => {
      const handler = context.workbook.worksheets.onSelectionChanged.add(tell);
      await context.sync();
      return handler;
    }),
  );
}

/** A handler can only be removed in the context that added it. */
async function unregister(handler: Handler | undefined): Promise<void> {
  if (!handler) return;
  await unlessRefused(() =>
    Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    }),
  );
}

/** Sheets are told apart by id in events; a person may have renamed one since. */
async function nameOf(worksheetId: string): Promise<string | undefined> {
  return await unlessRefused(() =>
    run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(worksheetId);
      sheet.load('name');
      await context.sync();
      return sheet.isNullObject ? undefined : sheet.name;
    }),
  );
}

/** Following the selection is a convenience: where Excel refuses it, the person presses the button instead. */
async function unlessRefused<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return undefined;
  }
}
