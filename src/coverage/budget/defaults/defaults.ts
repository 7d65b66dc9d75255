import type { BudgetParameters } from '../parameter-set.ts';
import { BASES } from './bases.ts';
import { HEALTH } from './health.ts';
import { VOLUNTARY } from './voluntary.ts';

/**
 * The parameters as published, each value with its first day, its document and how sure it is. To change one, spread and replace:
 * `{ ...DEFAULT_PARAMETERS, baseSalary: withEntry(DEFAULT_PARAMETERS.baseSalary, …) }`.
 */
export const DEFAULT_PARAMETERS: BudgetParameters = { ...BASES, ...HEALTH, ...VOLUNTARY };
