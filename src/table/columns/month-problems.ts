import { cellName } from '../area.ts';
import { periodNumber } from '../header/header-period.ts';
import type { Problem } from '../problem.ts';
import type { Series, Table } from '../table.ts';

/**
 * Units whose cumulated figure is not what their months come to. Where most rows are otherwise nothing is said: the column was asked
 * about.
 *
 * @example monthProblems(table) // [{ code: 'months-differ', cell: 'G6', … }]
 */
export function monthProblems({ sheet, rows, columns, measures, series }: Table): readonly Problem[] {
  return measures.flatMap(({ actual }): readonly Problem[] => {
    const column = columns.find((each) => each.column === actual.column);
    const code = column?.reason.code;
    if (!column || (code !== 'months-add-up' && code !== 'months-end-with')) return [];
    const months = series
      .filter((each) => each.role === 'month' && each.indicator === column.indicator)
      .toSorted(byPeriod);
    return rows.flatMap(({ kind, name, row }, index): readonly Problem[] => {
      const printed = actual.figures[index];
      const figures = months.map((month) => month.figures[index]).filter((figure) => typeof figure === 'number');
      if (kind !== 'leaf' || typeof printed !== 'number' || figures.length === 0) return [];
      const sum =
        code === 'months-add-up' ? figures.reduce((total, figure) => total + figure, 0) : (figures.at(-1) ?? 0);
      if (sum === printed) return [];
      const details = { unit: name, printed, sum, difference: Math.abs(printed - sum), column: column.header };
      return [{ code: 'months-differ', severity: 'warning', sheet, cell: cellName(row, actual.column), details }];
    });
  });
}

function byPeriod(one: Series, other: Series): number {
  return periodNumber(one.period ?? {}) - periodNumber(other.period ?? {});
}
