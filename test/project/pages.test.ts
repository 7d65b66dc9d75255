import { readFileSync } from 'node:fs';
import path from 'node:path';

const SOURCE = path.resolve(__dirname, '../../src');
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const page = (file: string) => readFileSync(path.join(SOURCE, file), 'utf8');

/** The sources a policy names for one kind of content. */
function sources(html: string, kind: string): string[] | undefined {
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1] ?? '';
  return policy
    .split(';')
    .map((part) => part.trim().split(/\s+/))
    .find(([name]) => name === kind)
    ?.slice(1);
}

describe.each(['taskpane/taskpane.html', 'workbench/index.html'])('The page src/%s', (file) => {
  const html = page(file);

  test('is Vietnamese and says so', () => {
    expect(html).toMatch(/<html lang="vi"/);
    expect(html).toMatch(/<meta charset="utf-8"/i);
  });

  test('allows nothing that it does not name', () => {
    expect(sources(html, 'default-src')).toEqual(["'none'"]);
    expect(sources(html, 'base-uri')).toEqual(["'none'"]);
  });

  test('lets no text run as code', () => {
    const scripts = sources(html, 'script-src') ?? [];
    expect(scripts).toContain("'self'");
    expect(scripts.filter((source) => /unsafe|data:|blob:|\*/.test(source))).toEqual([]);
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
    expect(html).not.toMatch(/\son\w+=/);
  });

  test('reaches no network', () => {
    expect((sources(html, 'connect-src') ?? []).filter((source) => /^(https?|wss?):|\*/.test(source))).toEqual([]);
  });

  test('tells a person without JavaScript what is missing', () => {
    expect(html).toContain('<noscript>');
  });
});

describe('The pane’s page', () => {
  test('takes office.js from Microsoft, in its head, and nothing else from outside', () => {
    const html = page('taskpane/taskpane.html');
    const head = html.slice(0, html.indexOf('</head>'));
    expect(head).toContain(`<script src="${OFFICE_JS}">`);
    expect(html.match(/(?:src|href)="https?:[^"]+"/g)).toEqual([`src="${OFFICE_JS}"`]);
  });
});

describe('The workbench’s page', () => {
  test('runs without office.js and without anything from outside', () => {
    expect(page('workbench/index.html')).not.toMatch(/https?:/);
  });
});
