import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const SCRIPT = path.resolve(__dirname, '../../scripts/serve.mjs');
const POLICY = "default-src 'none'; script-src 'self' https://example.org";
const PAGE = `<!doctype html><head><meta http-equiv="Content-Security-Policy" content="${POLICY}"></head><p>Xin chào</p>`;

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
}

/** Asks for a path exactly as written: no browser tidies away its dots first. */
function ask(port: number, target: string, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path: target, method }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }));
    });
    sent.on('error', reject).end();
  });
}

describe('The page server', () => {
  const started: ChildProcess[] = [];
  let folder = '';
  let port = 0;

  function start(wanted: number): Promise<number> {
    const child = spawn(process.execPath, [SCRIPT, path.join(folder, 'web'), String(wanted)], { stdio: 'pipe' });
    started.push(child);
    return new Promise((resolve, reject) => {
      child.stdout.on('data', (line: Buffer) => resolve(Number(/:(\d+)/.exec(line.toString())?.[1])));
      child.stderr.on('data', (line: Buffer) => reject(new Error(line.toString())));
    });
  }

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'serve-'));
    mkdirSync(path.join(folder, 'web', 'assets'), { recursive: true });
    writeFileSync(path.join(folder, 'secret.txt'), 'secret');
    mkdirSync(path.join(folder, 'web-of-others'));
    writeFileSync(path.join(folder, 'web-of-others', 'secret.txt'), 'secret');
    writeFileSync(path.join(folder, 'web', 'index.html'), PAGE);
    writeFileSync(path.join(folder, 'web', 'bare.html'), '<!doctype html><p>no policy</p>');
    writeFileSync(path.join(folder, 'web', 'pane.js'), '1;');
    writeFileSync(path.join(folder, 'web', 'assets', 'bắc kạn.xlsx'), 'PK');
    port = await start(0);
  });

  afterAll(() => {
    for (const child of started) child.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/index.html?sample=1', 'text/html; charset=utf-8'],
    ['/pane.js', 'text/javascript; charset=utf-8'],
    ['/assets/b%E1%BA%AFc%20k%E1%BA%A1n.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ])('gives %s with its content type', async (target, type) => {
    const answer = await ask(port, target);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe(type);
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
  });

  test('sends a page’s own policy as a header too, and a strict one where the page states none', async () => {
    expect((await ask(port, '/')).headers['content-security-policy']).toBe(POLICY);
    expect((await ask(port, '/bare.html')).headers['content-security-policy']).toContain("default-src 'none'");
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/..%2fweb-of-others/secret.txt',
    '//etc/passwd',
    '/%00',
    '/%E0%A4%A',
    '/missing.js',
    '/assets',
  ])('gives nothing for %s', async (target) => {
    const answer = await ask(port, target);
    expect([400, 404]).toContain(answer.status);
    expect(answer.text).not.toContain('secret');
  });

  test('only reads', async () => {
    expect((await ask(port, '/', 'POST')).status).toBe(405);
    expect(await ask(port, '/', 'HEAD')).toMatchObject({ status: 200, text: '' });
  });

  test('takes the next free port when the wanted one is in use', async () => {
    const next = await start(port);
    expect(next).toBeGreaterThan(port);
    expect((await ask(next, '/')).text).toContain('Xin chào');
  });

  test('listens on this machine only', async () => {
    const outside = '127.0.0.2';
    const refused = await new Promise((resolve) => {
      const socket = connect({ host: outside, port, timeout: 2000 });
      const settle = (nobody: boolean) => {
        socket.destroy();
        resolve(nobody);
      };
      socket.once('connect', () => settle(false));
      socket.once('error', () => settle(true)).once('timeout', () => settle(true));
    });
    expect(refused).toBe(true);
  });
});
