import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { findBrowser, noBrowser } from './scripts/browser.mjs';

/** A port that nobody listens on. */
function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

const browser = findBrowser();
if (!browser) throw new Error(noBrowser);

// The settings are read again in every worker; what was found out once is handed on to them.
process.env.BROWSER_PATH = browser;
process.env.E2E_PORT ??= String(await freePort());
process.env.E2E_DIST ??= 'dist';
const { E2E_PORT: port, E2E_DIST: folder } = process.env;

// The same as in tests/e2e/test.ts: whoever waits for a slowed page has patience.
const slowness = Number(process.env.E2E_SLOW ?? 1);

// Chromium draws the popup under its address bar as a page with a process of its own, for each window anew, and no test ever sees it: a
// quarter of the work of opening a map. The last list of features counts, so those that Playwright itself switches off are named again.
const disabledFeatures = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

const args = [
  `--disable-features=${disabledFeatures.join(',')}`,
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--disable-dev-shm-usage',
  '--disable-lcd-text',
  '--font-render-hinting=none',
];

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // A busy machine may take its time; what never comes still fails.
  timeout: 60_000 * slowness,
  expect: { timeout: 10_000 * slowness },
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    timezoneId: 'UTC',
    // Only the tests of the service worker have one; for the others it would fetch the whole build each time.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { executablePath: browser, args },
  },
  projects: [
    { name: 'browser' },
    {
      // What is saved on leaving a page must also be saved when the browser keeps the page to come back to.
      name: 'back-forward cache',
      grep: /@leave/,
      use: {
        launchOptions: { executablePath: browser, args, ignoreDefaultArgs: ['--disable-back-forward-cache'] },
      },
    },
  ],
  webServer: {
    command: `node scripts/serve.mjs "--folder=${folder}"`,
    env: { PORT: port },
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
