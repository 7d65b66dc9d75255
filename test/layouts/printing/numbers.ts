import type { CellValue } from '../../../src/table/cells.ts';
import type { COUNTS, RATES } from './choices.ts';

/** A figure as it stands in a cell. */
export interface Printed {
  readonly value: CellValue;
  readonly format: string;
}

const grouped = (count: number, mark: string): string => String(count).replace(/\B(?=(\d{3})+$)/g, mark);

/** A count in the convention of its column. */
export function printCount(count: number, style: (typeof COUNTS)[number]): Printed {
  switch (style) {
    case 'number':
      return { value: count, format: '#,##0' };
    case 'dots':
      return { value: grouped(count, '.'), format: '@' };
    case 'commas':
      return { value: grouped(count, ','), format: '@' };
    case 'spaces':
      return { value: grouped(count, ' '), format: '@' };
    case 'no-break-spaces':
      return { value: `${grouped(count, '\u00a0')}\u00a0`, format: '@' };
    case 'with-unit':
      return { value: `${grouped(count, '.')} người`, format: '@' };
    case 'apostrophe':
      return { value: `'${String(count)}`, format: '@' };
  }
}

/** A rate, given in percent points with up to two decimals, in the convention of its column. */
export function printRate(points: number, style: (typeof RATES)[number]): Printed {
  const text = String(points);
  switch (style) {
    case 'points':
      return { value: points, format: '0.00' };
    case 'fraction':
      return { value: Number((points / 100).toFixed(4)), format: '0.00%' };
    case 'comma-percent':
      return { value: `${text.replace('.', ',')}%`, format: '@' };
    case 'dot-percent':
      return { value: `${text}%`, format: '@' };
    case 'comma':
      return { value: text.replace('.', ','), format: '@' };
    case 'spaced-percent':
      return { value: `${text.replace('.', ',')} %`, format: '@' };
  }
}
