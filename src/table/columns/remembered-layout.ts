import type { ColumnRole, RoleChoice } from '../table.ts';
import type { TableShape } from './table-shape.ts';

/** A person's choices for tables of one shape, by the names of columns. */
export interface RememberedLayout {
  readonly key: string;
  readonly choices: Readonly<Record<string, RoleChoice>>;
}

const ROLES: Readonly<Record<ColumnRole, true>> = {
  ordinal: true,
  unit: true,
  'unit-code': true,
  'parent-unit': true,
  period: true,
  denominator: true,
  'target-headcount': true,
  'target-rate': true,
  actual: true,
  month: true,
  coverage: true,
  attainment: true,
  gap: true,
  previous: true,
  'not-insured': true,
  'late-payment': true,
  'amount-due': true,
  note: true,
  ours: true,
  other: true,
};

/**
 * Remembered choices for the columns of a table of the same shape.
 *
 * @returns choices by sheet column, marked as remembered; none for another shape
 * @example recalledChoices(shape, { key: shape.key, choices: { 'ti le': { role: 'coverage' } } })
 */
export function recalledChoices(
  { key, columns }: TableShape,
  remembered: RememberedLayout | undefined,
): ReadonlyMap<number, RoleChoice> {
  if (remembered?.key !== key) return new Map();
  return new Map(
    columns.flatMap(({ column, name }) => {
      const choice = Object.hasOwn(remembered.choices, name) ? remembered.choices[name] : undefined;
      return choice ? [[column, { ...choice, remembered: true as const }]] : [];
    }),
  );
}

/**
 * A person's choices as they are remembered.
 *
 * @param choices by sheet column; columns outside the table are left out
 * @example layoutToRemember(table.shape, new Map([[5, { role: 'coverage' }]])) // { key: '…', choices: { 'ti le': { role: 'coverage' } } }
 */
export function layoutToRemember(
  { key, columns }: TableShape,
  choices: ReadonlyMap<number, RoleChoice>,
): RememberedLayout {
  const named = columns.flatMap(({ column, name }) => {
    const choice = choices.get(column);
    if (!choice) return [];
    const { role, indicator, rateScale } = choice;
    return [[name, { role, ...(indicator !== undefined && { indicator }), ...(rateScale && { rateScale }) }] as const];
  });
  return { key, choices: Object.fromEntries(named) };
}

/**
 * Whether a value, read from a file or a browser's storage, is a remembered layout; anything may have happened to it there.
 *
 * @example isRememberedLayout({ key: 'a1', choices: { 'ti le': { role: 'coverage' } } }) // true
 */
export function isRememberedLayout(value: unknown): value is RememberedLayout {
  return (
    isObject(value) && typeof value['key'] === 'string' && isObject(value['choices']) && allChoices(value['choices'])
  );
}

function allChoices(choices: Readonly<Record<string, unknown>>): boolean {
  return Object.values(choices).every((choice) => {
    if (!isObject(choice)) return false;
    const { role, indicator, rateScale } = choice;
    return (
      typeof role === 'string' &&
      Object.hasOwn(ROLES, role) &&
      (indicator === undefined || typeof indicator === 'string') &&
      (rateScale === undefined || rateScale === 'points' || rateScale === 'fraction')
    );
  });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
