import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inProject, stop } from './project.mjs';

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'text/xml; charset=utf-8',
};

/** For what states no policy of its own. */
const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'";

/**
 * The content security policy a page states in its `<meta>`, so that header and page cannot disagree.
 *
 * @param {string} html
 * @returns {string} the policy; a strict one when the page states none
 */
function policyOf(html) {
  return /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/i.exec(html)?.[1] ?? STRICT;
}

/**
 * The file a request asks for.
 *
 * @param {string} root folder being served
 * @param {string | undefined} url the request's path and query
 * @returns {string | undefined} a path inside `root`; `undefined` when the request points outside it or is malformed
 * @example fileOf('/srv', '/a/?x=1') // '/srv/a/index.html'
 */
function fileOf(root, url = '/') {
  let wanted;
  try {
    wanted = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
  if (wanted.includes('\0') || wanted.includes('\\')) return undefined;
  const file = path.join(root, wanted.endsWith('/') ? `${wanted}index.html` : wanted);
  return file.startsWith(root + path.sep) ? file : undefined;
}

/**
 * @param {string} root
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(root, request, response) {
  const refuse = (/** @type {number} */ status) => {
    response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${status}\n`);
  };
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405);
  const file = fileOf(root, request.url);
  if (!file) return refuse(400);
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) return refuse(404);
  const extension = path.extname(file);
  const headers = {
    'Content-Type': TYPES[extension] ?? 'application/octet-stream',
    'Content-Length': found.size,
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Content-Security-Policy': extension === '.html' ? policyOf(await readFile(file, 'utf8')) : STRICT,
  };
  response.writeHead(200, headers);
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
}

/**
 * Whether another program already answers at `localhost`. Asked first, because a listener on `::1` alone does not keep us from
 * `127.0.0.1`, and a browser would go to the other one.
 *
 * @param {number} port
 * @returns {Promise<boolean>}
 */
async function taken(port) {
  const answers = (/** @type {string} */ host) =>
    new Promise((resolve) => {
      const socket = connect({ host, port, timeout: 500 });
      const settle = (/** @type {boolean} */ answer) => {
        socket.destroy();
        resolve(answer);
      };
      socket.once('connect', () => settle(true));
      socket.once('error', () => settle(false));
      socket.once('timeout', () => settle(false));
    });
  return port !== 0 && (await Promise.all([answers('127.0.0.1'), answers('::1')])).includes(true);
}

/**
 * Serves a folder's files on this machine only.
 *
 * @param {{ root: string, port: number, tries?: number }} options `port` 0 takes any free one; `tries` is how many ports from
 *   `port` on are tried
 * @returns {Promise<{ port: number, close: () => Promise<void> }>} rejects when no port is free
 */
export async function serve({ root, port, tries = 1 }) {
  const folder = path.resolve(root);
  for (let next = port; next < port + tries; next += 1) {
    if (await taken(next)) continue;
    const server = createServer((request, response) => {
      answer(folder, request, response).catch(() => response.destroy());
    });
    const listening = await new Promise((resolve) => {
      server.once('error', () => resolve(false));
      server.listen(next, '127.0.0.1', () => resolve(true));
    });
    if (!listening) continue;
    const address = /** @type {import('node:net').AddressInfo} */ (server.address());
    const close = () => {
      server.closeAllConnections();
      return /** @type {Promise<void>} */ (new Promise((resolve) => server.close(() => resolve())));
    };
    return { port: address.port, close };
  }
  throw new Error(`No port from ${port} to ${port + tries - 1} is free.`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [folder = inProject('dist', 'web'), port = '3000'] = process.argv.slice(2);
  const server = await serve({ root: folder, port: Number(port), tries: 20 }).catch((error) => stop(String(error)));
  process.stdout.write(`http://localhost:${server.port}\n`);
}
