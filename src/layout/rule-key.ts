import { areaName } from '../table/area.ts';
import type { PlannedRule } from './plan.ts';

/** Blanks outside quotes mean nothing in a formula, and programs drop or add them. */
function compact(formula: string): string {
  return formula.replace(/^=/, '').replace(/"(?:[^"]|"")*"|\s+/g, (piece) => (piece.startsWith('"') ? piece : ''));
}

/**
 * A name by which a conditional format of ours is found again in a workbook that keeps no identifiers for them: where it applies and
 * what it says. A rule that somebody changed has another name, and is then theirs.
 *
 * @param area where it applies, as in the file (`I5:I20`)
 * @param content a formula, or the colour of a data bar as `RRGGBB`
 * @example ruleKeyOf('formula', 'I5:I20', '$I5 >= 1') // 'formula|I5:I20|$I5>=1'
 */
export function ruleKeyOf(kind: PlannedRule['kind'], area: string, content: string): string {
  return `${kind}|${area}|${kind === 'formula' ? compact(content) : content.toUpperCase()}`;
}

/**
 * The name of a planned rule, to be kept in the mark.
 *
 * @example ruleKey({ kind: 'data-bar', area: { top: 4, left: 8, bottom: 19, right: 8 }, color: '638ec6' }) // 'data-bar|I5:I20|638EC6'
 */
export function ruleKey(rule: PlannedRule): string {
  return ruleKeyOf(rule.kind, areaName(rule.area), rule.kind === 'formula' ? rule.formula : rule.color);
}
