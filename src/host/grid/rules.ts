import type { IRange } from '@univerjs/core';
import {
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import type { Area } from '../../table/area.ts';
import type { PlannedRule } from '../../layout/plan.ts';

/**
 * An area in the engine's own words.
 *
 * @example gridRange({ top: 3, left: 0, bottom: 5, right: 1 }) // { startRow: 3, startColumn: 0, endRow: 5, endColumn: 1 }
 */
export function gridRange(area: Area): IRange {
  return { startRow: area.top, startColumn: area.left, endRow: area.bottom, endColumn: area.right };
}

/** A bar's colour through which numbers stay readable, light on dark as well. */
function translucent(color: string): string {
  const channels = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return `rgba(${channels.join(', ')}, 0.45)`;
}

/**
 * A planned conditional format as the engine keeps it.
 *
 * @param cfId identifier under which the rule can be removed again
 * @example gridRule(plan.rules[0], 'coverage-1-0').ranges // [{ startRow: 4, … }]
 */
export function gridRule(rule: PlannedRule, cfId: string): IConditionFormattingRule {
  const ranges = [gridRange(rule.area)];
  if (rule.kind === 'data-bar') {
    return {
      cfId,
      ranges,
      stopIfTrue: false,
      rule: {
        type: CFRuleType.dataBar,
        isShowValue: true,
        config: {
          min: { type: CFValueType.num, value: 0 },
          max: { type: CFValueType.max },
          isGradient: false,
          positiveColor: translucent(rule.color),
          nativeColor: translucent(rule.color),
        },
      },
    };
  }
  const { fill, text, bold } = rule.look;
  return {
    cfId,
    ranges,
    stopIfTrue: rule.stop,
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: rule.formula,
      style: { bg: { rgb: `#${fill}` }, cl: { rgb: `#${text}` }, ...(bold && { bl: 1 }) },
    },
  };
}
