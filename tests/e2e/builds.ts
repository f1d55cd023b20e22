import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { copyOfBuild, laterWords, makeLaterBuild } from '../../scripts/laterBuild.mjs';
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
    const folder = await makeLaterBuild(firstBuild);
    await use(folder);
    rmSync(folder, { recursive: true });
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from here
  endingBuild: async ({}, use) => {
    const folder = copyOfBuild(firstBuild);
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
  return text?.startsWith(laterWords) ?? false;
}

/** Counts how often the page is loaded from here on. */
export function countLoads(page: Page): () => number {
  let count = 0;
  page.on('load', () => {
    count += 1;
  });
  return () => count;
}
