import {
  type Absent,
  type Quotient,
  type Points,
  type Ratio,
  isAbsent,
  percentText,
  quotientText,
} from '../../src/coverage/index.ts';

/** A share or points as a case writes it: percent with two decimals, or why it is absent. */
export const shown = (value: Ratio | Points | Absent): string =>
  isAbsent(value) ? value.absent : percentText(value, 2);

/** A calculated number as a case writes it: two decimals, or why it is absent. */
export const number = (value: Quotient | Absent): string => (isAbsent(value) ? value.absent : quotientText(value, 2));

/** A value that the case says is there. */
export function present<Value>(value: Value | Absent | undefined): Value {
  if (value === undefined || isAbsent(value)) throw new Error(`no value: ${JSON.stringify(value)}`);
  return value;
}
