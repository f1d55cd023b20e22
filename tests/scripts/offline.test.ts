import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesToKeep, workerFile, writeWorker } from '../../scripts/offline.mjs';

const folder = mkdtempSync(join(tmpdir(), 'throughline-offline-'));
const worker = () => readFileSync(join(folder, workerFile), 'utf8');

beforeAll(() => {
  for (const path of ['assets', '.vite']) mkdirSync(join(folder, path));
  for (const path of ['index.html', '_headers', '.vite/manifest.json', 'assets/a b.js', workerFile]) {
    writeFileSync(join(folder, path), path);
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

test('all files are kept but hidden ones, those for the host and the worker itself', () => {
  const files = filesToKeep(folder);
  expect(Object.keys(files)).toEqual(['assets/a%20b.js', 'index.html']);
  expect(files['index.html']).toMatch(/^sha256-.{44}$/);
});

test('the worker changes with any file, and only then', async () => {
  await writeWorker(folder);
  const first = worker();
  expect(first).not.toMatch(/^export/m);
  await writeWorker(folder);
  expect(worker()).toBe(first);
  writeFileSync(join(folder, 'assets/a b.js'), 'changed');
  await writeWorker(folder);
  expect(worker()).not.toBe(first);
});
