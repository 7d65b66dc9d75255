import { readFileSync } from 'node:fs';
import { webDarkTheme, webLightTheme } from '@fluentui/tokens';
import { ICON_PATHS } from '../../src/taskpane/icon-paths.ts';
import { isDark } from '../../src/taskpane/theme.ts';

const read = (path: string): string => readFileSync(new URL(path, `file://${process.cwd()}/`), 'utf8');

/** Each custom property of a block with the token named after it. */
function declarations(block: string): { token: string; value: string }[] {
  return [...block.matchAll(/--[\w-]+:\s*([^;]+);\s*\/\* (\w+) \*\//g)].map(([, value = '', token = '']) => ({
    token,
    value,
  }));
}

const plain = (value: string): string => value.toLowerCase().replace(/['"\s]/g, '');
const [light = '', ...dark] = read('src/taskpane/theme.css').split(/@media|:root\[data-theme='dark'\]/);

describe('the colours of the pane', () => {
  it.each(declarations(light))('are Fluent’s: $token in the light theme', ({ token, value }) => {
    expect(plain(value)).toBe(plain(String(webLightTheme[token as keyof typeof webLightTheme])));
  });

  it.each(dark.flatMap(declarations))('are Fluent’s: $token in the dark theme', ({ token, value }) => {
    expect(plain(value)).toBe(plain(String(webDarkTheme[token as keyof typeof webDarkTheme])));
  });

  it('are the same in the system’s dark theme and in Excel’s', () => {
    expect(dark).toHaveLength(2);
    expect(declarations(dark[0] ?? '')).toEqual(declarations(dark[1] ?? ''));
  });

  it.each([
    ['#292929', true],
    ['FFFFFF', false],
    ['#000', undefined],
    ['', undefined],
  ])('follow a background of %s', (color, expected) => {
    expect(isDark(color)).toBe(expected);
  });
});

describe('the icons of the pane', () => {
  const source = read('src/taskpane/icon-paths.ts');
  const names = [...source.matchAll(/\/\/ (\w+)/g)].map(([, name = '']) => name);

  it.each(Object.values(ICON_PATHS).map((path, index) => [names[index] ?? '', path]))(
    'draw Fluent’s %s',
    (name, path) => {
      expect(read(`node_modules/@fluentui/svg-icons/icons/${name}.svg`)).toContain(`d="${path}"`);
    },
  );
});
