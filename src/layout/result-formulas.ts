import { type Comparator, type Terms, lowerIsBetter } from '../coverage/index.ts';
import { columnName } from '../table/area.ts';
import type { Measure } from '../table/table.ts';
import type { ResultRole } from './plan.ts';
import type { ResultWords } from './result-columns.ts';

/**
 * A rate of up to four decimals of a percent times a million is an integer, and so is its product with a denominator: comparisons
 * of such integers are exact in Excel's doubles while they stay below 2^53.
 */
const MILLION = '1000000';

/** What the formulas of one measure need to know beside the row. */
export interface FormulaContext {
  readonly measure: Measure;
  readonly terms: Terms;
  /** Near threshold times a million, an integer; `undefined` for no such band. */
  readonly nearMillionths: number | undefined;
  /** Column where the target headcount made from the rate stands, when it is written. */
  readonly targetColumn: number | undefined;
  readonly words: ResultWords;
}

/** Cell references and expressions of one row. */
interface Row {
  readonly people: string;
  readonly base: string | undefined;
  /** Target headcount as an expression, and the references it needs to be numbers. */
  readonly target: string | undefined;
  readonly targetNeeds: readonly string[];
  /** The denominator, when the target headcount is made from a rate inside the formula: over nobody there is no target. */
  readonly derivedFrom: string | undefined;
  /** Target rate times a million, an integer expression. */
  readonly rate: string | undefined;
  readonly rateNeeds: readonly string[];
  readonly comparator: Comparator;
}

/** Stands for the row number while a column's formula is put together; never part of a formula. */
const ROW = '\u0000';

/**
 * The live formula of a result column, in English notation, with functions every Excel and LibreOffice has. Status and thresholds
 * compare integers, so the formula says what the library says. It is put together once and filled in for each row.
 *
 * @returns gives the formula with its `=` for a zero-based sheet row; `undefined` when the measure lacks what the role needs.
 * @example columnFormula('coverage', context)?.(4) // '=IF(COUNT($E5,$C5)=2,IF($C5>0,…,""),"")'
 */
export function columnFormula(role: ResultRole, context: FormulaContext): ((row: number) => string) | undefined {
  const body = BUILDERS[role](cellsOf(context), context);
  if (body === undefined) return undefined;
  const parts = `=${body}`.split(ROW);
  return (row) => parts.join(String(row + 1));
}

function cellsOf({ measure, terms, targetColumn }: FormulaContext): Row {
  const cell = (column: number): string => `$${columnName(column)}${ROW}`;
  const people = cell(measure.actual.column);
  const base = measure.denominator && cell(measure.denominator.column);
  const rateCell = measure.targetRate && cell(measure.targetRate.column);
  const rate = rateCell && `ROUND(N(${rateCell})*${measure.targetRate?.scale === 'fraction' ? MILLION : '10000'},0)`;
  const shared = { people, base, rate, rateNeeds: rateCell ? [rateCell] : [], comparator: terms.comparator };
  if (measure.targetHeadcount) {
    const target = cell(measure.targetHeadcount.column);
    return { ...shared, target, targetNeeds: [target], derivedFrom: undefined };
  }
  if (!base || !rate || !rateCell) return { ...shared, target: undefined, targetNeeds: [], derivedFrom: undefined };
  if (targetColumn !== undefined) {
    const target = cell(targetColumn);
    return { ...shared, target, targetNeeds: [target], derivedFrom: undefined };
  }
  return { ...shared, target: headcount(rate, base, terms), targetNeeds: [base, rateCell], derivedFrom: base };
}

function headcount(rate: string, base: string, { comparator, headcountRounding }: Terms): string {
  const product = `${rate}*${base}/${MILLION}`;
  if (headcountRounding === 'half-up') return `ROUND(${product},0)`;
  switch (comparator) {
    case 'more-than':
      return `(INT(${product})+1)`;
    case 'at-most':
      return `INT(${product})`;
    case 'less-than':
      return `MAX(0,ROUNDUP(${product},0)-1)`;
    default:
      return `ROUNDUP(${product},0)`;
  }
}

/** `body` where all the references hold numbers and `positive` is above zero; an empty text otherwise. */
function guarded(needs: readonly string[], positive: string | undefined, body: string): string {
  const inner = positive === undefined ? body : `IF(${positive}>0,${body},"")`;
  return `IF(COUNT(${needs.join(',')})=${needs.length},${inner},"")`;
}

/** A quotient rounded down where rounding would show a threshold it is below; thresholds are [below, reached] conditions. */
function shown(quotient: string, thresholds: readonly (readonly [string, string])[]): string {
  const conditions = thresholds.map(([below, reached]) => `AND(${below},${reached})`);
  const lowered = conditions.length === 1 ? conditions.join('') : `OR(${conditions.join(',')})`;
  return `IF(${lowered},ROUNDDOWN(${quotient},4),${quotient})`;
}

const BUILDERS: Readonly<Record<ResultRole, (row: Row, context: FormulaContext) => string | undefined>> = {
  target: ({ base, rate, rateNeeds }, { terms }) =>
    base && rate ? guarded([base, ...rateNeeds], base, headcount(rate, base, terms)) : undefined,

  coverage: ({ people, base, rate, rateNeeds, comparator }) => {
    if (!base) return undefined;
    const quotient = `${people}/${base}`;
    const steps = `ROUND(${quotient}*10000,0)`;
    const whole = [`${people}<${base}`, `${steps}>=10000`] as const;
    const [reached, target] = [`${people}*${MILLION}`, `${rate ?? ''}*${base}`];
    if (!rate) return guarded([people, base], base, shown(quotient, [whole]));
    if (!lowerIsBetter(comparator)) {
      const goal = [`${reached}<${target}`, `${steps}*100>=${rate}`] as const;
      return guarded([people, base], base, shown(quotient, [whole, goal]));
    }
    const exceeded = `AND(COUNT(${rateNeeds.join(',')})=1,${reached}>${target},${steps}*100<=${rate})`;
    return guarded([people, base], base, `IF(${exceeded},ROUNDUP(${quotient},4),${shown(quotient, [whole])})`);
  },

  attainment: ({ people, target, targetNeeds, derivedFrom }) => {
    if (!target) return undefined;
    const quotient = `${people}/${target}`;
    const whole = [`${people}<${target}`, `ROUND(${quotient}*10000,0)>=10000`] as const;
    const positive = derivedFrom ? `MIN(${derivedFrom},${target})` : target;
    return guarded([people, ...targetNeeds], positive, shown(quotient, [whole]));
  },

  'attainment-on-rates': ({ people, base, rate, rateNeeds }) => {
    if (!base || !rate) return undefined;
    const quotient = `${people}*${MILLION}/(${rate}*${base})`;
    const whole = [`${people}*${MILLION}<${rate}*${base}`, `ROUND(${quotient}*10000,0)>=10000`] as const;
    return guarded([people, base, ...rateNeeds], `${rate}*${base}`, shown(quotient, [whole]));
  },

  remaining: ({ people, target, targetNeeds, derivedFrom, comparator }, { measure, terms }) => {
    if (!target) return undefined;
    const stated = measure.targetHeadcount !== undefined || terms.headcountRounding !== undefined;
    const difference = lowerIsBetter(comparator)
      ? `${people}-${stated && comparator === 'less-than' ? `MAX(0,${target}-1)` : target}`
      : `${target}${stated && comparator === 'more-than' ? '+1' : ''}-${people}`;
    return guarded([people, ...targetNeeds], derivedFrom, `MAX(0,${difference})`);
  },

  'gap-in-points': ({ people, base, rate, rateNeeds, target, targetNeeds, comparator }) => {
    if (!base) return undefined;
    const lower = lowerIsBetter(comparator);
    const [goal, scaled, below, needs] = rate
      ? [`${rate}*${base}`, `${people}*${MILLION}`, `(${base}*10000)`, rateNeeds]
      : [target, people, base, targetNeeds];
    if (goal === undefined) return undefined;
    const short = lower ? `${scaled}-${goal}` : `${goal}-${scaled}`;
    const points = rate ? `(${short})/${below}` : `(${short})*100/${below}`;
    const none = lower ? `${scaled}<=${goal}` : `${scaled}>=${goal}`;
    return guarded([people, base, ...needs], base, `IF(${none},0,MAX(0.01,${points}))`);
  },

  status: (row, context) => {
    const { people, base, target, targetNeeds, derivedFrom, comparator } = row;
    const { met, above100, informational, noData } = context.words.status;
    if (!target) return undefined;
    const reached = base ? `IF(AND(N(${base})>0,${people}>N(${base})),${text(above100)},${text(met)})` : text(met);
    const verdict =
      comparator === 'about'
        ? text(informational)
        : `IF(${comparison(row, context)},${reached},${nearOrNot(row, context)})`;
    const needs = [people, ...targetNeeds];
    const missing = `COUNT(${needs.join(',')})<${needs.length}`;
    const unknown = derivedFrom ? `OR(${missing},N(${derivedFrom})<=0)` : missing;
    return `IF(${unknown},${text(noData)},${verdict})`;
  },
};

/** The verdict of rule R3: on the stated headcount, or on the rate itself by integer products. */
function comparison({ people, base, rate, target, comparator }: Row, { measure, terms }: FormulaContext): string {
  const onRate = measure.targetHeadcount === undefined && terms.headcountRounding === undefined;
  const sign = { 'at-least': '>=', range: '>=', 'more-than': '>', 'at-most': '<=', 'less-than': '<', about: '>=' }[
    comparator
  ];
  return onRate && base && rate ? `${people}*${MILLION}${sign}${rate}*${base}` : `${people}${sign}${target ?? ''}`;
}

function nearOrNot({ people, target, comparator }: Row, { nearMillionths, words }: FormulaContext): string {
  if (nearMillionths === undefined) return text(words.status.notMet);
  const [small, large] = lowerIsBetter(comparator) ? [target, people] : [people, target];
  const near = `${small}*${MILLION}>=${large}*${nearMillionths}`;
  return `IF(${near},${text(words.status.near)},${text(words.status.notMet)})`;
}

function text(word: string): string {
  return `"${word.replaceAll('"', '""')}"`;
}
