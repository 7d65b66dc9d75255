import { isAbsent } from '../../coverage/index.ts';
import { areaName } from '../area.ts';
import type { Problem } from '../problem.ts';
import type { Measure, Table } from '../table.ts';
import type { JoinedUnit, PlacedUnit, TargetJoin } from './target-join.ts';
import type { UnitMatches } from '../names/unit-matches.ts';

/** A join as far as it is done. */
export interface Joined {
  readonly actuals: Table;
  readonly targets: Table;
  /** The actuals with joined figures. */
  readonly table: Table;
  readonly join: Omit<TargetJoin, 'problems'>;
  /** For each row of the actuals the row of the targets. */
  readonly partner: readonly (number | undefined)[];
  /** Units of the targets that no row asks for, groups left out. */
  readonly missed: readonly PlacedUnit[];
  readonly matches: Pick<UnitMatches, 'codesIgnored' | 'unheeded'>;
}

/**
 * What a person should know of the units of a join: those that must be confirmed, were not found, or have no target there.
 *
 * @param source the sheet of the targets, as sentences name it
 * @example unitProblems(joined, 'KH') // [{ code: 'join-unit-asked', cell: 'B4', … }]
 */
export function unitProblems({ actuals, targets, table, join, partner }: Joined, source: string): readonly Problem[] {
  const leaves = join.units.filter(({ kind }) => kind === 'leaf');
  const place = ({ cell }: JoinedUnit) => ({ sheet: actuals.sheet, cell });
  const names = new Set<string>();
  const repeated = new Set(
    join.units.filter(({ name }) => names.size === names.add(name).size).map(({ name }) => name),
  );
  /** What both sentences say of a unit; `typed` is how a choice names it. */
  const about = (unit: JoinedUnit) => {
    return { unit: unit.name, typed: repeated.has(unit.name) ? fullName(unit) : unit.name, source };
  };
  const asks = (unit: JoinedUnit): Problem => {
    const details = { ...about(unit), ...doubtDetails(unit) };
    return { code: 'join-unit-asked', severity: 'warning', ...place(unit), details };
  };
  if (!join.units.some(({ match }) => match)) {
    const { sheet, area } = actuals;
    const cell = areaName(area);
    const asked = leaves.filter(({ candidates }) => candidates.length > 0).map(asks);
    return [{ code: 'join-nothing-matched', severity: 'error', sheet, cell, details: { source } }, ...asked];
  }
  const inGroup = ({ index }: JoinedUnit): boolean => {
    const parent = actuals.rows[index]?.parent;
    const other = parent === undefined ? undefined : partner[parent];
    return other !== undefined && targets.rows[other]?.kind === 'leaf';
  };
  return leaves.flatMap((unit): readonly Problem[] => {
    const { name, match, candidates, alone } = unit;
    if (match) {
      const blank = table.measures.filter((measure) => isBlank(measure, unit.index));
      const details = { unit: name };
      return blank.slice(0, 1).map(() => ({ code: 'blank-target', severity: 'warning', ...place(unit), details }));
    }
    if (candidates.length > 0) return [asks(unit)];
    if (alone || inGroup(unit)) return [];
    return [{ code: 'join-unit-missing', severity: 'warning', ...place(unit), details: about(unit) }];
  });
}

function doubtDetails({ candidates }: JoinedUnit): Problem['details'] {
  const [first] = candidates;
  return {
    why: [...new Set(candidates.map(({ why }) => why))].join(),
    candidates: candidates.map(({ unit }) => `“${fullName(unit)}” (${unit.cell})`).join(', '),
    example: first ? fullName(first.unit) : '',
  };
}

/** The name with the unit above: several units may have it. */
function fullName({ name, within }: PlacedUnit): string {
  return within === undefined ? name : `${name} (${within})`;
}

/** Whether a unit that was found has no figure in any of the target columns taken. */
function isBlank({ targetHeadcount, targetRate }: Measure, index: number): boolean {
  const joined = [targetHeadcount, targetRate].filter((column) => column?.from);
  return (
    joined.length > 0 &&
    joined.every((column) => {
      const figure = column?.figures[index];
      return figure === undefined || (isAbsent(figure) && figure.absent === 'blank');
    })
  );
}
