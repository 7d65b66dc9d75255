/** Two ways to do the same work. */
export interface Contest {
  readonly name: string;
  readonly ours: () => unknown;
  readonly theirs: () => unknown;
  readonly against: string;
}

/**
 * Runs both ways in turn for several rounds and prints the ratio of their median times.
 *
 * @param rounds how often each runs; the first round of each only warms up
 * @returns how many times as long as the other way ours takes
 */
export async function sideBySide({ name, ours, theirs, against }: Contest, rounds = 5): Promise<number> {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, work] of [ours, theirs].entries()) {
      const start = performance.now();
      await work();
      const time = performance.now() - start;
      if (round > 0) times[index]?.push(time);
    }
  }
  const [mine, other] = [median(times[0]), median(times[1])];
  const ratio = mine / other;
  const factor = ratio < 0.05 ? `1/${Math.round(1 / ratio)}` : ratio.toFixed(2);
  process.stdout.write(
    `${name.padEnd(46)} ${factor}× ${against} (median of ${rounds}: ${ms(mine)} beside ${ms(other)})\n`,
  );
  return ratio;
}

function ms(time: number): string {
  return `${time.toFixed(time < 10 ? 1 : 0)} ms`;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
