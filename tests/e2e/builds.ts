import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { writeWorker } from '../../scripts/offline.mjs';
import { serve } from '../../scripts/serve.mjs';
import { test as base, expect } from './test.ts';

/** The build under test. */
export const firstBuild = process.env.E2E_DIST ?? 'dist';

/** A host whose files can be exchanged for those of another folder, and that can be switched off. */
export interface Host {
  readonly address: string;
  switchTo(folder: string): Promise<void>;
  stop(): Promise<void>;
}

/** The test of everything about the service worker: each has a host of its own, under a path with a space in it. */
export const test = base.extend<{ host: Host; laterBuild: string; endingBuild: string }>({
  serviceWorkers: 'allow',
  host: async ({ watch, context }, use) => {
    const under = '/some/deep path';
    let server = await serve({ folder: firstBuild, under });
    const { address } = server;
    watch.move(address);
    const port = Number(new URL(address).port);
    let isOn = true;
    const stop = async () => {
      if (isOn) await server.stop();
      isOn = false;
    };
    const switchTo = async (folder: string) => {
      await stop();
      server = await serve({ folder, under, port, strict: true });
      isOn = true;
    };
    await use({ address, switchTo, stop });
    // Nothing that a page is still asking for may find the host gone.
    await Promise.all(context.pages().map((page) => page.close()));
    await stop();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from here
  laterBuild: async ({}, use) => {
    const folder = copyOfBuild();
    // A new hash of one part gives one to the part that asks for it.
    for (const part of ['ExportDialog', 'MapDialogs']) renameChunk(folder, part);
    change(join(folder, 'index.html'), (text) => text.replace('A local-first editor', 'A later editor'));
    await writeWorker(folder);
    await use(folder);
    rmSync(folder, { recursive: true });
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from here
  endingBuild: async ({}, use) => {
    const folder = copyOfBuild();
    await writeWorker(folder, 'giveUp');
    await use(folder);
    rmSync(folder, { recursive: true });
  },
});

/** Waits until the build that the page came with is kept on the device. */
export async function kept(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state))
    .toBe('activated');
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
}

/** Has the browser look for a newer version, as it does by itself now and then. */
export async function lookForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
}

/** Whether the page is of the later build. */
export async function isLater(page: Page): Promise<boolean> {
  const text = await page.locator('meta[name="description"]').getAttribute('content');
  return text?.startsWith('A later editor') ?? false;
}

/** Counts how often the page is loaded from here on. */
export function countLoads(page: Page): () => number {
  let count = 0;
  page.on('load', () => {
    count += 1;
  });
  return () => count;
}

function copyOfBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-build-'));
  cpSync(firstBuild, folder, { recursive: true });
  return folder;
}

function change(file: string, edit: (text: string) => string): void {
  writeFileSync(file, edit(readFileSync(file, 'utf8')));
}

/** Gives a lazy part another hash, as a change in it would. */
function renameChunk(folder: string, name: string): void {
  const assets = join(folder, 'assets');
  const scripts = readdirSync(assets).filter((file) => file.endsWith('.js'));
  const old = scripts.find((file) => file.startsWith(`${name}-`));
  if (!old) throw new Error(`The build has no part ${name}.`);
  for (const file of scripts)
    change(join(assets, file), (text) => text.replaceAll(old, `${name}-LATER000.js`));
  renameSync(join(assets, old), join(assets, `${name}-LATER000.js`));
}
