import type { UnitRank } from './consolidate-named-unit.ts';
import { words } from '../normalise.ts';
import type { Table } from '../table.ts';
import type { UnitLevel } from '../names/unit-levels.ts';
import { readUnitName } from '../names/unit-names.ts';

/** Levels by how high they stand; schools and offices stand at any height. */
const RANKS: readonly (readonly [UnitRank, readonly UnitLevel[]])[] = [
  [0, ['thon', 'ban', 'ap', 'buon', 'lang', 'xom', 'khom', 'quarter', 'residential-group']],
  [1, ['commune', 'ward', 'township', 'special-zone']],
  [2, ['town', 'city', 'urban-district', 'district']],
  [3, ['province']],
];

const RANK_OF_LEVEL: ReadonlyMap<UnitLevel, UnitRank> = new Map(
  RANKS.flatMap(([rank, levels]) => levels.map((level) => [level, rank] as const)),
);

/** Words of the header over the units that tell their rank. */
const HEADERS: readonly (readonly [UnitRank, readonly string[]])[] = [
  [0, ['thon', 'to', 'ap', 'khu', 'buon', 'xom']],
  [2, ['huien', 'quan']],
  [1, ['xa', 'phuong']],
  [3, ['tinh']],
];

/** Units looked at to tell their rank. */
const SAMPLE = 200;

/**
 * How high a unit stands, by the level its name begins with.
 *
 * @returns `undefined` where the name tells none.
 * @example rankOfName('Phường 10') // 1
 */
export function rankOfName(name: string): UnitRank | undefined {
  const { level } = readUnitName(name);
  if (/^(?:BHXH|bảo hiểm xã hội) (?:cơ sở|huyện|thị|thành|quận|TP)/iu.test(name.normalize('NFC'))) return 2;
  return level && RANK_OF_LEVEL.get(level);
}

/**
 * How high the units of a table stand: as most of their names say, else as the header over them says ("Xã, phường").
 *
 * @returns `undefined` where neither tells it.
 * @example commonRank(table) // 0 for a table of villages
 */
export function commonRank({ rows, columns }: Table): UnitRank | undefined {
  const counts = [0, 0, 0, 0];
  const leaves = rows.filter(({ kind }) => kind === 'leaf').slice(0, SAMPLE);
  for (const { name } of leaves) {
    const rank = rankOfName(name);
    if (rank !== undefined) counts[rank] = (counts[rank] ?? 0) + 1;
  }
  const most = Math.max(...counts);
  if (most * 2 > leaves.length) return counts.indexOf(most) as UnitRank;
  return rankOfHeader(columns.find(({ role }) => role === 'unit')?.header ?? '');
}

/**
 * How high the units stand that a header names.
 *
 * @returns `undefined` where it names none ("Đơn vị").
 * @example rankOfHeader('Xã, phường') // 1
 */
export function rankOfHeader(header: string): UnitRank | undefined {
  const told = new Set(words(header).map(({ plain }) => plain));
  return HEADERS.find(([, known]) => known.some((word) => told.has(word)))?.[0];
}
