import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';

const folder = mkdtempSync(join(tmpdir(), 'throughline-serve-'));
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  mkdirSync(join(folder, 'site/assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'site/.hidden'), 'hidden');
  writeFileSync(join(folder, 'site/index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'site/app.webmanifest'), '{}');
  writeFileSync(join(folder, 'site/assets/inter-DEADBEEF.woff2'), 'font');
  server = await serve({ folder: join(folder, 'site'), under: '/maps' });
});

afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

/** Asks for a path as it is written; fetch would tidy it up first. */
function ask(
  path: string,
  method = 'GET',
): Promise<{ status?: number; headers: NodeJS.Dict<string | string[]> }> {
  return new Promise((done, fail) => {
    request(server.address, { path, method }, (answer) => {
      answer.resume();
      done({ status: answer.statusCode, headers: answer.headers });
    })
      .on('error', fail)
      .end();
  });
}

test.each([
  ['/maps/', 'text/html; charset=utf-8', 'no-cache'],
  ['/maps/index.html?a=b', 'text/html; charset=utf-8', 'no-cache'],
  ['/maps/app.webmanifest', 'application/manifest+json; charset=utf-8', 'no-cache'],
  ['/maps/assets/inter-DEADBEEF.woff2', 'font/woff2', 'public, max-age=31536000, immutable'],
])('%s is served as %s and kept: %s', async (path, type, caching) => {
  const { status, headers } = await ask(path);
  expect(status).toBe(200);
  expect(headers).toMatchObject({ 'content-type': type, 'cache-control': caching });
});

test.each([
  ['/', 404],
  ['/maps', 302],
  ['/maps/assets/', 404],
  ['/maps/assets/gone-DEADBEEF.js', 404],
  ['/maps/.hidden', 404],
  ['/maps/../secret.txt', 404],
  ['/maps/%2e%2e/secret.txt', 404],
  ['/maps/..%2fsecret.txt', 404],
  ['/maps/..%5csecret.txt', 404],
  ['/maps/%00', 404],
  ['/maps/%zz', 400],
])('%s is answered with %i, under the same policy', async (path, expected) => {
  const { status, headers } = await ask(path);
  expect(status).toBe(expected);
  expect(headers).toMatchObject({
    'content-security-policy': expect.stringContaining('trusted-types throughline'),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': expect.stringContaining('clipboard-write=(self)'),
  });
});

test('nothing but reading is answered', async () => {
  expect((await ask('/maps/', 'HEAD')).status).toBe(200);
  expect((await ask('/maps/', 'POST')).status).toBe(405);
});

test('a taken port is left for the next free one, unless that very port is asked for', async () => {
  const port = Number(new URL(server.address).port);
  const next = await serve({ folder, port });
  expect(Number(new URL(next.address).port)).toBeGreaterThan(port);
  await next.stop();
  await expect(serve({ folder, port, strict: true })).rejects.toThrow('EADDRINUSE');
});
