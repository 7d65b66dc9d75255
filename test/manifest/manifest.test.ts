import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkManifest } from '../../scripts/validate-manifest/check.ts';
import type { ProjectFiles } from '../../scripts/validate-manifest/files.ts';
import { projectFiles } from '../../scripts/validate-manifest/project-files.ts';
import { BREAKAGES } from './breakages.ts';

const TOP = path.resolve(__dirname, '../..');
const GOOD = readFileSync(path.join(TOP, 'manifest.xml'), 'utf8');

/** The real icons, and a command registered whatever the state of `src/commands`. */
const FILES: ProjectFiles = {
  bytes: projectFiles(TOP).bytes,
  commands: "Office.actions.associate('calculateSelection', calculateSelection);",
};

const sentences = (xml: string, files = FILES) => checkManifest(xml, files).map((finding) => finding.text);

/** The manifest with one place changed; a place that does not exist is a mistake in the test. */
function broken(place: string | RegExp, replacement: string): string {
  const changed = GOOD.replace(place, replacement);
  if (changed === GOOD) throw new Error(`nothing to break at ${String(place)}`);
  return changed;
}

describe('The manifest of the add-in', () => {
  test('has nothing wrong with it', () => {
    expect(sentences(GOOD)).toEqual([]);
  });

  test('names only ribbon commands that src/commands registers', () => {
    expect(sentences(GOOD, projectFiles(TOP))).toEqual([]);
  });

  test('is right as well when the pages are hosted in a folder of another machine', () => {
    expect(sentences(GOOD.replaceAll('https://localhost:3000', 'https://example.org/coverage'))).toEqual([]);
  });

  test('is Vietnamese unless the person’s Office is English', () => {
    expect(GOOD).toContain('<DefaultLocale>vi-VN</DefaultLocale>');
  });
});

describe('The offline check finds', () => {
  test.each(BREAKAGES)('%s', (_kind, place, replacement, said) => {
    const found = sentences(broken(place, replacement)).map((text) => text.replaceAll("'", '’'));
    expect(found).toContainEqual(expect.stringContaining(said));
  });

  test('a picture that is no PNG', () => {
    const files: ProjectFiles = { ...FILES, bytes: () => new TextEncoder().encode('<svg/>') };
    expect(sentences(GOOD, files)).toContainEqual(expect.stringContaining('is not a PNG picture'));
  });

  test('the line on which the mistake stands', () => {
    const xml = broken('resid="Group.Label"', 'resid="Nowhere"');
    const line = xml.split('\n').findIndex((text) => text.includes('"Nowhere"')) + 1;
    expect(checkManifest(xml, FILES)).toContainEqual({ line, text: 'The resource "Nowhere" does not exist.' });
  });
});
