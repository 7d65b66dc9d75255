import {
  ICommandService,
  type IUniverConfig,
  type IWorkbookData,
  type Injector,
  LocaleType,
  LogLevel,
  type Plugin,
  type PluginCtor,
  Univer,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import type { FWorkbook } from '@univerjs/sheets/facade';
import '@univerjs/sheets/facade';
import '@univerjs/sheets-numfmt/facade';
import { showDecimalCommas } from './display.ts';
import { readTypingAsVietnamese } from './typing.ts';
import { WritesInForce, setWritesMutation } from './writes.ts';

/** One of the engine's plugins, alone or with its settings, as its presets list them. */
export type GridPlugin = PluginCtor<Plugin> | [PluginCtor<Plugin>, ...unknown[]];

/** What the engine needs besides a workbook. */
export interface GridParts {
  readonly plugins: readonly GridPlugin[];
  /** The engine's own words; none are needed without a screen. */
  readonly locales?: NonNullable<IUniverConfig['locales']>;
  /** Whether the engine draws light on dark. */
  readonly dark?: boolean;
}

/** A running spreadsheet engine: on a page with its drawing plugins, or without a screen in Node. */
export interface Grid {
  readonly api: FUniver;
  readonly injector: Injector;
  readonly writes: WritesInForce;
  /** Shows a workbook; numbers in it are shown the Vietnamese way. */
  open(data: IWorkbookData): FWorkbook;
  /** Ends the engine and frees what it holds. */
  dispose(): void;
}

/**
 * Starts the spreadsheet engine in Vietnamese, with typed numbers read the Vietnamese way. Conditional formatting is added when it is
 * not among the plugins.
 *
 * @example startGrid({ plugins: UniverSheetsNodeCorePreset().plugins }).open(snapshot)
 */
export function startGrid({ plugins, locales, dark = false }: GridParts): Grid {
  const univer = new Univer({
    locale: LocaleType.VI_VN,
    locales: locales ?? { [LocaleType.VI_VN]: {} },
    logLevel: LogLevel.SILENT,
    darkMode: dark,
  });
  const classes = plugins.map((plugin) => (Array.isArray(plugin) ? plugin[0] : plugin));
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  if (!classes.includes(UniverSheetsConditionalFormattingPlugin)) {
    univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  }
  const api = FUniver.newAPI(univer);
  const injector = univer.__getInjector();
  const writes = new WritesInForce();
  injector.get(ICommandService).registerCommand(setWritesMutation(writes));
  let habits: readonly (() => void)[] | undefined;
  return {
    api,
    injector,
    writes,
    open(data) {
      const workbook = api.createWorkbook(data);
      workbook.setNumfmtLocal('vi');
      // The engine's sheet services exist only once there is a workbook.
      habits ??= [readTypingAsVietnamese(injector), showDecimalCommas(injector)];
      return workbook;
    },
    dispose() {
      habits?.forEach((stop) => stop());
      univer.dispose();
    },
  };
}
