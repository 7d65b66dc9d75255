import { columnNumber } from '../table/area.ts';
import type { RoleChoice } from '../tasks/calculation.ts';
import { ROLE_WORDS } from '../words/roles.ts';

/**
 * Understands what a person says of a column: `D=target-rate` or, where it must be said how rates are written, `D=target-rate:points`.
 *
 * @returns `undefined` for anything else
 * @example columnChoice('D=target-rate') // [3, { role: 'target-rate' }]
 */
export function columnChoice(word: string): readonly [column: number, choice: RoleChoice] | undefined {
  const [, letters = '', role = '', scale] = /^([A-Za-z]{1,3})=([a-z-]+)(?::(points|fraction))?$/.exec(word) ?? [];
  const column = columnNumber(letters);
  if (column === undefined || !isRole(role)) return undefined;
  return [column, { role, ...((scale === 'points' || scale === 'fraction') && { rateScale: scale }) }];
}

function isRole(word: string): word is keyof typeof ROLE_WORDS {
  return Object.hasOwn(ROLE_WORDS, word);
}
