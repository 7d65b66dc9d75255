/**
 * Columns
 *
 * Whole columns at once, as typed arrays: doubles where they prove themselves exact, the exact way for every other row.
 */
export { type AssessedColumns, assessColumns } from './assess-columns.ts';
export { type FigureColumns, figuresAt } from './figure-columns.ts';
export { type Column, absentCode, columnOf, columnTotal, countAt, figureAt } from './column.ts';
export { type RateColumn, rateAt } from './rate-column.ts';
export { type RowVerdict, type VerdictColumn, verdictAt, verdictCode } from './verdict-column.ts';
