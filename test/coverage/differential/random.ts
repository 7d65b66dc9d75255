/** A stream of random numbers that a seed fixes: the same in every run and on every machine (mulberry32). */
export interface Random {
  /** An integer of `least … most`, both below 2^53. */
  readonly integer: (least: number, most: number) => number;
  /** True once in so many draws. */
  readonly oneIn: (times: number) => boolean;
  readonly pick: <Item>(items: readonly [Item, ...Item[]]) => Item;
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const fraction = (): number => (next() * 2 ** 21 + (next() >>> 11)) / 2 ** 53;
  const integer = (least: number, most: number): number => least + Math.floor(fraction() * (most - least + 1));
  return {
    integer,
    oneIn: (times) => integer(1, times) === 1,
    pick: (items) => items[integer(0, items.length - 1)] ?? items[0],
  };
}
