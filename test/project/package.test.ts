import { readFileSync } from 'node:fs';
import path from 'node:path';

const TOP = path.resolve(__dirname, '../..');

interface Entry {
  readonly version?: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Package {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly files: readonly string[];
}

const text = readFileSync(path.join(TOP, 'package-lock.json'), 'utf8');
const lock = (JSON.parse(text) as { packages: Record<string, Entry> }).packages;
const pack = JSON.parse(readFileSync(path.join(TOP, 'package.json'), 'utf8')) as Package;

/** Where Node would find a package named inside another: the nearest `node_modules` outwards. */
function nearest(from: string, name: string): Entry | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    const found = lock[`${folder}${folder ? '/' : ''}node_modules/${name}`];
    if (found || folder === '') return found;
  }
}

describe('The package itself', () => {
  test.each(['README.md', 'README.vi.md'])('carries everything that %s links to', (page) => {
    const links = readFileSync(path.join(TOP, page), 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/g);
    const linked = new Set(Array.from(links, ([, target = '']) => target.split('/')[0]));
    // npm packs the licence and every README unasked.
    expect(
      [...linked].filter((name) => !/^(README|LICENSE)/.test(name ?? '') && !pack.files.includes(name ?? '')),
    ).toEqual([]);
  });
});

describe('The packages', () => {
  test('are asked for in one exact version each', () => {
    const ranges = Object.entries(pack.devDependencies).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    expect(ranges).toEqual([]);
  });

  test('are tools only: what is built needs nothing installed beside it', () => {
    expect(pack.dependencies ?? {}).toEqual({});
  });

  test('include every platform’s binaries in the lockfile, or a clean install fails elsewhere', () => {
    const missing = Object.entries(lock).flatMap(([place, entry]) =>
      Object.keys(entry.optionalDependencies ?? {}).filter((name) => !nearest(place, name)),
    );
    expect(missing).toEqual([]);
  });

  test('come from whichever registry the machine uses', () => {
    expect(text).not.toMatch(/"resolved": "http/);
  });

  test('that end in the product are under the MIT, BSD or Apache licence', () => {
    const product = /^(preact|react|react-dom|rxjs|@fluentui\/.*|@univerjs\/.*)$/;
    const inProduct = Object.keys(pack.devDependencies).filter((name) => product.test(name));
    expect(inProduct.length).toBeGreaterThan(5);
    const licences = inProduct.map((name) => `${name}: ${lock[`node_modules/${name}`]?.license ?? 'none'}`);
    expect(licences.filter((line) => !/: (MIT|BSD-\d-Clause|0BSD|Apache-2\.0)$/.test(line))).toEqual([]);
  });
});
