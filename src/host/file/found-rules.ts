import { ruleKeyOf } from '../../layout/rule-key.ts';
import type { SheetChild, SheetPart } from './sheet-part.ts';
import { CLOSE, EMPTY, END, OPEN, XmlTokens } from './xml-tokens.ts';

/** Addresses that Excel's extensions for conditional formats go by. */
export const X14_FORMATS = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';
export const X14_ID = '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}';

/** A conditional format found in a sheet. */
export interface FoundRule {
  /** As `ruleKey` names it; `''` for kinds we never make. */
  readonly key: string;
  readonly priority: number;
  /** Id of its counterpart in the extension list, `''` when it has none. */
  readonly extension: string;
  readonly from: number;
  readonly to: number;
}

/** A `conditionalFormatting` element with its rules. */
export interface FoundFormat {
  readonly rules: readonly FoundRule[];
  readonly from: number;
  readonly to: number;
}

/** The sheet's `ext` for conditional formats, and where more of them can be put. */
export interface FoundExtension {
  readonly formats: readonly FoundFormat[];
  readonly from: number;
  readonly to: number;
  /** Where the closing tag of `conditionalFormattings` begins; `undefined` when it is an empty element. */
  readonly addAt: number | undefined;
  /** Whether the extension list holds nothing else. */
  readonly alone: boolean;
}

interface Reading {
  formula: string;
  color: string;
  extension: string;
}

/** Reads what a rule says: its first formula, the colour of its bar, the id of its counterpart. */
function readRule(tokens: XmlTokens): Reading {
  const found: Reading = { formula: '', color: '', extension: '' };
  if (tokens.kind !== OPEN) return found;
  const inside = tokens.depth;
  while (tokens.depth >= inside) {
    const kind = tokens.next();
    if (kind === END) break;
    if (kind !== OPEN && kind !== EMPTY) continue;
    if (tokens.is('formula') && found.formula === '') found.formula = tokens.content();
    else if (tokens.is('color') && found.color === '') found.color = (tokens.attribute('rgb') ?? '').slice(-6);
    else if (tokens.is('id')) found.extension = tokens.content().trim();
  }
  return found;
}

function readFormat(tokens: XmlTokens): FoundFormat {
  const from = tokens.start;
  const area = tokens.attribute('sqref') ?? '';
  const rules: FoundRule[] = [];
  if (tokens.kind !== OPEN) return { rules, from, to: tokens.stop };
  const inside = tokens.depth;
  while (tokens.depth >= inside) {
    const kind = tokens.next();
    if (kind === END) break;
    if ((kind !== OPEN && kind !== EMPTY) || !tokens.is('cfRule')) continue;
    const start = tokens.start;
    const type = tokens.attribute('type') ?? '';
    const priority = Number(tokens.attribute('priority') ?? 0) || 0;
    const id = tokens.attribute('id') ?? '';
    const said = readRule(tokens);
    let key = '';
    if (type === 'expression') key = ruleKeyOf('formula', area, said.formula);
    else if (type === 'dataBar') key = ruleKeyOf('data-bar', area, said.color);
    rules.push({ key, priority, extension: id || said.extension, from: start, to: tokens.stop });
  }
  return { rules, from, to: tokens.stop };
}

/** The sheet's own conditional formats. */
export function findFormats(sheet: SheetPart): FoundFormat[] {
  return sheet.children
    .filter((child) => child.name === 'conditionalFormatting')
    .map((child) => {
      const tokens = new XmlTokens(sheet.xml, sheet.part, child.from);
      tokens.next();
      return readFormat(tokens);
    });
}

/** Conditional formats in the sheet's extension list; `undefined` when it has none. */
export function findExtension(sheet: SheetPart, list: SheetChild | undefined): FoundExtension | undefined {
  if (!list || list.openTo === list.to) return undefined;
  const tokens = new XmlTokens(sheet.xml, sheet.part, list.from);
  tokens.next();
  let count = 0;
  let found: Omit<FoundExtension, 'alone'> | undefined;
  for (let kind = tokens.next(); tokens.depth > 0 && kind !== END; kind = tokens.next()) {
    if (kind !== OPEN && kind !== EMPTY) continue;
    count++;
    const from = tokens.start;
    if (kind === OPEN && tokens.attribute('uri')?.toUpperCase() === X14_FORMATS.toUpperCase()) {
      found = { from, ...readExtension(tokens) };
    } else tokens.skip();
  }
  return found && { ...found, alone: count === 1 };
}

function readExtension(tokens: XmlTokens): Omit<FoundExtension, 'alone' | 'from'> {
  const formats: FoundFormat[] = [];
  let addAt: number | undefined;
  const inside = tokens.depth;
  while (tokens.depth >= inside) {
    const kind = tokens.next();
    if (kind === END) break;
    if (kind === CLOSE && tokens.is('conditionalFormattings')) addAt = tokens.start;
    else if ((kind === OPEN || kind === EMPTY) && tokens.is('conditionalFormatting')) formats.push(readFormat(tokens));
  }
  return { formats, to: tokens.stop, addAt };
}
