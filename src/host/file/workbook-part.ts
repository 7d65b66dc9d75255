import { damaged } from './trouble.ts';
import { EMPTY, END, OPEN, XmlTokens } from './xml-tokens.ts';

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly state: 'visible' | 'hidden' | 'very-hidden';
  /** Id of the relationship to its part. */
  readonly link: string;
}

/** What the workbook part tells. */
export interface WorkbookPart {
  readonly sheets: readonly ListedSheet[];
  /** Position of the sheet shown first. */
  readonly active: number;
  /** Dates count from 1904 instead of 1900. */
  readonly date1904: boolean;
}

const isTrue = (text: string | undefined): boolean => text === '1' || text === 'true' || text === 'on';

function stateOf(text: string | undefined): ListedSheet['state'] {
  if (text === 'hidden') return 'hidden';
  return text === 'veryHidden' ? 'very-hidden' : 'visible';
}

/**
 * Reads the workbook part.
 *
 * @param xml the part in UTF-8
 * @param part its name, for problems
 */
export function readWorkbookPart(xml: Uint8Array, part: string): WorkbookPart {
  const tokens = new XmlTokens(xml, part);
  const sheets: ListedSheet[] = [];
  let active = 0;
  let date1904 = false;
  let root = false;
  for (let kind = tokens.next(); kind !== END; kind = tokens.next()) {
    if (kind !== OPEN && kind !== EMPTY) continue;
    if (tokens.is('workbook')) root = true;
    else if (tokens.is('sheet')) {
      sheets.push({
        name: tokens.attribute('name') ?? '',
        state: stateOf(tokens.attribute('state')),
        link: tokens.attribute('id') ?? '',
      });
    } else if (tokens.is('workbookPr')) date1904 = isTrue(tokens.attribute('date1904'));
    else if (tokens.is('workbookView')) active = Number(tokens.attribute('activeTab') ?? 0) || 0;
  }
  if (!root) throw damaged(part);
  return { sheets, active, date1904 };
}
