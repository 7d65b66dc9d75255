import { nameSyllables } from '../names/name-syllables.ts';
import { type Settling, leavesOf } from './row-settling.ts';
import { type Agreement, type CountAt, agreesWith, sumOf, sumsAgree } from './row-sums.ts';
import { readPrefix } from '../names/unit-levels.ts';

/** Units between two totals or headings, as places in the list of all units, with their sums. */
interface Block {
  readonly from: number;
  readonly to: number;
  readonly sums: readonly (number | undefined)[];
  /** The units themselves, once a total stands for them: totals over the same units share one list. */
  units?: readonly number[];
}

/** What totals are tried with. */
interface Trial {
  readonly settling: Settling;
  readonly leaves: readonly number[];
  /** Units above the total, in blocks; those that one total has closed are one block. The nearest is last. */
  readonly blocks: Block[];
  /** Row and unit up to which blocks were made. */
  row: number;
  place: number;
}

/** So many blocks above a total are tried; beyond, only all units are. */
const MOST_BLOCKS = 200;
/** So many units are listed for overlapping totals: no report has more. */
const MOST_PARTS = 2_000_000;

/**
 * What each total stands for: all units, or those of the blocks above it, or of the block below. Sums decide; where they agree with
 * nothing, the words and the place do, and the difference is reported when the table is assessed.
 */
export function settleTotals(settling: Settling): void {
  const { rows, kinds, parts, counts } = settling;
  const totals: number[] = [];
  kinds.forEach((kind, index) => {
    if (kind === 'total' && !parts.has(index)) totals.push(index);
  });
  if (totals.length === 0) return;
  const leaves = leavesOf(settling);
  const sums = sumsOf(counts, leaves);
  const trial: Trial = { settling, leaves, blocks: [], row: 0, place: 0 };
  let listed = 0;
  totals.forEach((row, order) => {
    closeBlocks(trial, row);
    const word = rows[row]?.word;
    const alone = totals.length === 1 && word !== 'subtotal';
    const next = totals[order + 1] ?? Infinity;
    const whole = agreesWith(counts, row, sums);
    const some = (wanted: Agreement): readonly number[] | undefined =>
      listed < MOST_PARTS ? unitsOf(trial, row, next, wanted) : undefined;
    // A grand total stands first or last; any other closes what is above it.
    const grand = alone || (word !== 'subtotal' && (next === Infinity || trial.place === 0));
    let mine = whole === 'yes' ? leaves : some('yes');
    if (!mine && !grand) mine = some('near') ?? (whole === 'near' ? leaves : nearest(trial, next));
    mine ??= leaves;
    parts.set(row, mine);
    if (mine === leaves) return;
    listed += mine.length;
    if (alone) tellOutsiders(settling, row, mine);
    else kinds[row] = 'group';
  });
}

/** A total that is the sum of the units above it only: those below are not in it. */
function tellOutsiders({ rows, kinds, findings }: Settling, row: number, mine: readonly number[]): void {
  const inside = new Set(mine);
  const first = kinds.findIndex((kind, index) => kind === 'leaf' && !inside.has(index));
  const details = { unit: rows[first]?.name ?? '', total: rows[row]?.name ?? '' };
  findings.push({ code: 'outside-total', index: first, details });
}

/** Makes blocks of the units between the last total and this one: each heading begins another. */
function closeBlocks(trial: Trial, total: number): void {
  const { settling, leaves, blocks } = trial;
  let from = trial.place;
  const close = (): void => {
    if (trial.place === from) return;
    blocks.push({ from, to: trial.place, sums: sumsOf(settling.counts, leaves.slice(from, trial.place)) });
    from = trial.place;
  };
  for (; trial.row < total; trial.row += 1) {
    if (settling.kinds[trial.row] === 'group') close();
    else if (leaves[trial.place] === trial.row) trial.place += 1;
  }
  close();
}

/** The units whose sum a total is: so many of the blocks above it, those below it, or those of the level it names. */
function unitsOf(trial: Trial, row: number, next: number, wanted: Agreement): readonly number[] | undefined {
  const { settling, blocks } = trial;
  const { counts } = settling;
  let sums: Block['sums'] = counts.map(() => 0);
  for (let first = blocks.length - 1; first >= Math.max(0, blocks.length - MOST_BLOCKS); first -= 1) {
    sums = added(sums, blocks[first]?.sums ?? []);
    if (agreesWith(counts, row, sums) === wanted) return joined(trial, first, sums);
  }
  return [below(trial, next), ofLevel(trial, row)].find(
    (units) => units.length > 0 && sumsAgree(counts, row, units) === wanted,
  );
}

/** Where sums agree with nothing: the block directly above, else the units below. */
function nearest(trial: Trial, next: number): readonly number[] | undefined {
  const last = trial.blocks.at(-1);
  if (last) return joined(trial, trial.blocks.length - 1, last.sums);
  const units = below(trial, next);
  return units.length > 0 ? units : undefined;
}

/** The units of all blocks from one on, which are one block from here. */
function joined({ leaves, blocks }: Trial, first: number, sums: Block['sums']): readonly number[] {
  const [from, to] = [blocks[first]?.from ?? 0, blocks.at(-1)?.to ?? 0];
  const units = (first === blocks.length - 1 ? blocks[first]?.units : undefined) ?? leaves.slice(from, to);
  blocks.splice(first, Infinity, { from, to, sums, units });
  return units;
}

function below({ leaves, place }: Trial, next: number): readonly number[] {
  let to = place;
  while ((leaves[to] ?? Infinity) < next) to += 1;
  return leaves.slice(place, to);
}

const NAMED_LEVEL = /(?:các|khối|số)\s+(xã|phường|thị trấn|huyện|quận|thành phố|trường)/iu;

/** "Cộng các phường" in a list of communes and wards: the units that are wards. */
function ofLevel({ settling, leaves }: Trial, row: number): readonly number[] {
  const nameOf = (index: number): string => settling.rows[index]?.name ?? '';
  const [, word] = NAMED_LEVEL.exec(nameOf(row).normalize('NFC')) ?? [];
  if (word === undefined) return [];
  const levelOf = (name: string): string | undefined => readPrefix(nameSyllables(name)).level;
  const level = levelOf(`${word} A`);
  return leaves.filter((leaf) => levelOf(nameOf(leaf)) === level);
}

function sumsOf(counts: readonly CountAt[], leaves: readonly number[]): Block['sums'] {
  return counts.map((countAt) => sumOf(countAt, leaves));
}

function added(a: Block['sums'], b: Block['sums']): Block['sums'] {
  return a.map((sum, column) => {
    const other = b[column];
    return sum === undefined || other === undefined ? undefined : sum + other;
  });
}
