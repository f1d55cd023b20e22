import { createReadStream, existsSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { headers } from './policy.mjs';

const host = '127.0.0.1';
const firstPort = 4173;

/** @type {Record<string, string>} */
const mediaTypes = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/**
 * The file of `root` that a path asks for, or null when there is none, it is hidden, or it lies outside.
 * @param {string} root
 * @param {string} path
 */
async function fileAt(root, path) {
  const parts = path.split('/');
  if (path.includes('\0') || path.includes('\\') || parts.some((part) => part.startsWith('.'))) return null;
  try {
    const file = await realpath(join(root, path.endsWith('/') ? `${path}index.html` : path));
    if (!file.startsWith(root + sep)) return null;
    const { size } = await stat(file).then((found) => (found.isFile() ? found : Promise.reject()));
    return { file, size };
  } catch {
    return null;
  }
}

/**
 * The path that a request asks for, or null when it cannot be read.
 * @param {string | undefined} url
 */
function pathOf(url) {
  try {
    return decodeURIComponent(/^[^?#]*/.exec(url ?? '/')?.[0] ?? '/');
  } catch {
    return null;
  }
}

/**
 * Files with a hash in their name never change; everything else is asked for again each time.
 * @param {string} file
 */
const cachingOf = (file) =>
  /[\\/]assets[\\/].+-[\w-]{8}\.\w+$/.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache';

/**
 * What to answer a request with: a file, or only a status.
 * @param {string} root
 * @param {string} under
 * @param {import('node:http').IncomingMessage} request
 * @returns {Promise<{ status: number, more?: Record<string, string>, found?: { file: string, size: number } }>}
 */
async function answerTo(root, under, request) {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return { status: 405, more: { Allow: 'GET, HEAD' } };
  const path = pathOf(request.url);
  if (path === null) return { status: 400 };
  if (under && path === under) return { status: 302, more: { Location: encodeURI(`${under}/`) } };
  if (!path.startsWith(`${under}/`)) return { status: 404 };
  const found = await fileAt(root, path.slice(under.length));
  return found ? { status: 200, found } : { status: 404 };
}

/**
 * A listener that answers requests with the files of one folder.
 * @param {string} root
 * @param {string} under
 * @returns {import('node:http').RequestListener}
 */
function answerFrom(root, under) {
  return async (request, response) => {
    const { status, more, found } = await answerTo(root, under, request);
    if (!found) {
      response.writeHead(status, { ...headers, 'Content-Type': 'text/plain; charset=utf-8', ...more });
      response.end(`${status}\n`);
      return;
    }
    response.writeHead(status, {
      ...headers,
      'Content-Type': mediaTypes[extname(found.file)] ?? 'application/octet-stream',
      'Content-Length': found.size,
      'Cache-Control': cachingOf(found.file),
    });
    if (request.method === 'HEAD') response.end();
    else
      createReadStream(found.file)
        .on('error', () => response.destroy())
        .pipe(response);
  };
}

/**
 * Starts listening; with `strict`, on no other port than the one given.
 * @param {import('node:http').Server} server
 * @param {number} port 0 for any that is free
 * @param {boolean} strict
 * @returns {Promise<number>}
 */
function listen(server, port, strict) {
  return new Promise((done, fail) => {
    server.once('error', (error) => {
      const isTaken = 'code' in error && error.code === 'EADDRINUSE';
      if (isTaken && !strict && port < 65535) listen(server, port + 1, strict).then(done, fail);
      else fail(error);
    });
    server.listen(port, host, () => {
      const address = server.address();
      done(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/**
 * Serves a folder of built files on this machine only, with the headers that a host of them should send.
 * @param {{ folder: string, port?: number, strict?: boolean, under?: string }} options
 */
export async function serve({ folder, port = 0, strict = false, under = '' }) {
  const prefix = under.replace(/^\/*(?=.)/, '/').replace(/\/+$/, '');
  const server = createServer(answerFrom(await realpath(resolve(folder)), prefix));
  const given = await listen(server, port, strict);
  return {
    address: encodeURI(`http://${host}:${given}${prefix}/`),
    stop: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}

/** Serves the build as the command line asks, and says where. */
async function main() {
  const { values } = parseArgs({
    options: { under: { type: 'string' }, folder: { type: 'string' } },
  });
  const folder = values.folder ?? fileURLToPath(new URL('../dist', import.meta.url));
  if (!existsSync(join(folder, 'index.html'))) {
    console.error('There is no build to serve yet: run "npm run build" first.');
    process.exit(1);
  }
  const wanted = process.env.PORT;
  const { address } = await serve({
    folder,
    port: wanted ? Number(wanted) : firstPort,
    strict: Boolean(wanted),
    under: values.under,
  });
  console.log(`\nThroughline is at ${address}\nOpen it in your browser. Ctrl+C stops it.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
