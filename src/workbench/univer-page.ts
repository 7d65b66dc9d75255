import { LocaleType } from '@univerjs/core';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import rulesEnglish from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import rulesVietnamese from '@univerjs/preset-sheets-conditional-formatting/locales/vi-VN';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import '@univerjs/preset-sheets-core/lib/index.css';
import coreEnglish from '@univerjs/preset-sheets-core/locales/en-US';
import coreVietnamese from '@univerjs/preset-sheets-core/locales/vi-VN';
import type { GridParts, GridPlugin } from '../host/grid/grid.ts';
import type { Language } from '../words/language.ts';

/** The engine's names of our languages. */
export const GRID_LOCALES: Readonly<Record<Language, LocaleType>> = { vi: LocaleType.VI_VN, en: LocaleType.EN_US };

/**
 * What the engine needs to draw itself on the page: its plugins for a screen, bare of everything that could not be saved, and its words.
 *
 * @param container id of the element it fills
 * @example startGrid(pageParts('grid', false))
 */
export function pageParts(container: string, dark: boolean): GridParts {
  const core = UniverSheetsCorePreset({
    container,
    toolbar: false,
    contextMenu: false,
    // The engine sums a selection up with English separators only.
    footer: { menus: false, statisticBar: false, addSheetButtonConfig: { show: false } },
    // The file brings the results of its formulas; only what edits touch is calculated.
    formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
  });
  const rules = UniverSheetsConditionalFormattingPreset();
  const plugins: GridPlugin[] = [...core.plugins, ...rules.plugins];
  const locales = {
    [LocaleType.VI_VN]: { ...coreVietnamese, ...rulesVietnamese },
    [LocaleType.EN_US]: { ...coreEnglish, ...rulesEnglish },
  };
  return { plugins, locales, dark };
}
