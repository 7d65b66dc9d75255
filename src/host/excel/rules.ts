import type { PlannedRule } from '../../layout/plan.ts';
import { brief, rangeOf } from './office.ts';

/** A conditional format as it stands on the sheet; only what ours have is known of others. */
export interface RuleFound {
  readonly id: string;
  readonly type: string;
  readonly priority: number;
  readonly stop: boolean;
  readonly formula?: string;
  readonly fill?: string;
  readonly text?: string;
  readonly bold?: boolean;
  readonly bar?: string;
}

const PARTS = [
  'items/id',
  'items/type',
  'items/priority',
  'items/stopIfTrue',
  'items/customOrNullObject/rule/formula',
  'items/customOrNullObject/format/fill/color',
  'items/customOrNullObject/format/font/color',
  'items/customOrNullObject/format/font/bold',
  'items/dataBarOrNullObject/positiveFormat/fillColor',
];

/**
 * Asks for the conditional formats that touch a range.
 *
 * @param whole also what ours look like. Excel fails to read some rules of other kinds back, so only kinds that we make are asked for.
 */
export function askRules(range: Excel.Range, whole: boolean): Excel.ConditionalFormatCollection {
  const formats = range.conditionalFormats;
  formats.load(whole ? PARTS.join() : 'items/id');
  return formats;
}

/** The conditional formats that were asked for as a whole, highest priority first. */
export function rulesFound(formats: Excel.ConditionalFormatCollection): RuleFound[] {
  return formats.items.map((format) => {
    const found = { id: format.id, type: format.type, priority: format.priority, stop: format.stopIfTrue };
    const { customOrNullObject: custom, dataBarOrNullObject: bar } = format;
    if (format.type === 'Custom' && !custom.isNullObject) {
      const { fill, font } = custom.format;
      return { ...found, formula: custom.rule.formula, fill: fill.color, text: font.color, bold: font.bold };
    }
    if (format.type === 'DataBar' && !bar.isNullObject) return { ...found, bar: bar.positiveFormat.fillColor };
    return found;
  });
}

/** A rule of ours found on the sheet, and where our mark says it was put. */
export interface OurRule {
  readonly found: RuleFound;
  readonly address: string;
}

/**
 * Which of the rules found are ours. Excel's own identifiers last only as long as the workbook is open, an .xlsx file holds none, and they
 * are not known before a write has happened; so our mark keeps what a rule says, which is known before and stays. References count as equal,
 * because they shift with the cells.
 *
 * @param found rules that touch our columns
 * @param keys the rules of our mark, named by `ruleKey`; for each of them one rule at most is ours
 * @param planned the rules about to be made: of two that say the same, the one in our colours is ours
 * @example ourRules(found, mark.rules, plan.rules) // [{ found, address: 'J5:N20' }]
 */
export function ourRules(
  found: readonly RuleFound[],
  keys: readonly string[],
  planned: readonly PlannedRule[],
): OurRule[] {
  const looks = new Set(planned.map((rule) => (rule.kind === 'formula' ? `${rule.look.fill} ${rule.look.text}` : '')));
  const left = [...found];
  return keys.flatMap((key) => {
    const [, kind = '', address = '', content = ''] = /^([^|]*)\|([^|]*)\|(.*)$/s.exec(key) ?? [];
    const same = left.filter((rule) => sayingOf(rule) === (kind === 'formula' ? shapeOf(content) : content));
    const ours = same.find(({ fill = '', text = '' }) => looks.has(`${bare(fill)} ${bare(text)}`)) ?? same.at(-1);
    if (!ours) return [];
    left.splice(left.indexOf(ours), 1);
    return [{ found: ours, address }];
  });
}

/**
 * What a rule of the sheet says, for comparison.
 *
 * @returns `undefined` for a kind that we never make
 */
export function sayingOf({ formula, bar }: RuleFound): string | undefined {
  if (bar !== undefined) return bare(bar);
  return formula === undefined ? undefined : shapeOf(formula);
}

const bare = (color: string): string => color.replace('#', '').toUpperCase();

/** A formula without spaces, its references replaced; what stands between quotes stays. */
function shapeOf(formula: string): string {
  return formula
    .replace(/^=/, '')
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : withoutReferences(part)))
    .join('');
}

function withoutReferences(part: string): string {
  return part
    .replaceAll(/\s+/g, '')
    .toUpperCase()
    .replaceAll(/\$?[A-Z]{1,3}\$?\d+/g, '@');
}

/**
 * Adds conditional formats in the running batch. Excel gives a new one the first priority, so the last is added first.
 *
 * @returns the new formats, whose `id` is known after the batch
 */
export function addRules(sheet: Excel.Worksheet, rules: readonly PlannedRule[]): Excel.ConditionalFormat[] {
  return [...rules].reverse().map((rule) => {
    const formats = rangeOf(sheet, rule.area).conditionalFormats;
    const format = rule.kind === 'data-bar' ? addBar(formats, rule.color) : addFormula(formats, rule);
    format.load('id');
    return format;
  });
}

function addBar(formats: Excel.ConditionalFormatCollection, color: string): Excel.ConditionalFormat {
  const format = formats.add('DataBar');
  format.dataBar.positiveFormat.fillColor = `#${bare(color)}`;
  format.dataBar.positiveFormat.gradientFill = false;
  format.dataBar.lowerBoundRule = { type: 'Number', formula: '0' };
  return format;
}

function addFormula(
  formats: Excel.ConditionalFormatCollection,
  { formula, look, stop }: Pick<Extract<PlannedRule, { kind: 'formula' }>, 'formula' | 'look' | 'stop'>,
): Excel.ConditionalFormat {
  const format = formats.add('Custom');
  format.custom.rule.formula = formula;
  format.custom.format.fill.color = `#${bare(look.fill)}`;
  format.custom.format.font.color = `#${bare(look.text)}`;
  if (look.bold) format.custom.format.font.bold = true;
  if (stop) format.stopIfTrue = true;
  return format;
}

/** A rule of ours that was removed, with what is needed to make it again. */
export interface RuleRemoved {
  readonly found: RuleFound;
  /** Where it applied; its `address` is known after the batch. */
  readonly where: Excel.RangeAreas;
}

/** Removes conditional formats in the running batch, asking before where they applied. */
export function removeRules(within: Excel.Range, rules: readonly RuleFound[]): RuleRemoved[] {
  return rules.map((found) => {
    const format = within.conditionalFormats.getItem(found.id);
    const where = brief(format.getRanges());
    where.load('address');
    format.delete();
    return { found, where };
  });
}

/**
 * Makes removed rules again in the running batch, with the priority they had.
 *
 * @param removed each with the addresses where it applied, without the sheet's name
 */
export function addAgain(sheet: Excel.Worksheet, removed: readonly OurRule[]): void {
  for (const { found, address } of [...removed].sort((a, b) => a.found.priority - b.found.priority)) {
    const formats = brief(sheet.getRanges(address)).conditionalFormats;
    const { formula, fill = '', text = '', bold, bar, stop } = found;
    const format =
      bar !== undefined
        ? addBar(formats, bar)
        : addFormula(formats, {
            formula: formula ?? '',
            look: { fill, text, ...(bold ? { bold } : {}) },
            stop,
          });
    format.priority = found.priority;
  }
}
