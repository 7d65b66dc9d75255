/** The calculation library: exact coverage, attainment and gap for social-insurance planning. Pure; no dependency. */
export * from './numbers/index.ts';
export * from './targets/index.ts';
export * from './assessment/index.ts';
export * from './allocation/index.ts';
export * from './groups/index.ts';
export * from './time/index.ts';
export * from './budget/index.ts';
export * from './published/index.ts';
export * from './columns/index.ts';
