import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const names = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** @param {string} file */
function canRun(file) {
  try {
    accessSync(file, constants.X_OK);
  } catch {
    return false;
  }
  // A stub that only tells how to install the real thing exists on some systems; it has no version.
  return spawnSync(file, ['--version'], { timeout: 20_000 }).status === 0;
}

/** The places where this system keeps Chrome, Chromium or Edge. */
function places() {
  const { env, platform } = process;
  if (platform === 'darwin') return macApps.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (root) => root !== undefined,
    );
    return roots.flatMap((root) => windowsPrograms.map((program) => join(root, program)));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** The browser to test with: the one that BROWSER_PATH names, else one of this system, else the one that Playwright has fetched; null when there is none. */
export function findBrowser() {
  const given = process.env.BROWSER_PATH;
  if (given) return given;
  // On Windows asking for the version would open a window.
  const isThere = process.platform === 'win32' ? existsSync : canRun;
  return places().find(isThere) ?? [chromium.executablePath()].find(existsSync) ?? null;
}

/**
 * @param {string} program
 * @param {string[]} args
 */
function run(program, args) {
  const isWindows = process.platform === 'win32';
  return spawnSync(program, args, { stdio: 'inherit', shell: isWindows, timeout: 600_000 }).status === 0;
}

/** Installs Chromium where that is possible without asking anybody: by Playwright, else as a Debian package. */
function installBrowser() {
  if (run('npm', ['exec', '--', 'playwright', 'install', 'chromium'])) return;
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  run('apt-get', ['update']);
  run('apt-get', ['install', '-y', 'chromium']);
}

/** Installs the programs that look into PDFs, where that is possible without asking; without them the tests of PDFs check less. */
function installPoppler() {
  const hasIt = spawnSync('pdftotext', ['-v']).error === undefined;
  if (hasIt || process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  run('apt-get', ['update']);
  run('apt-get', ['install', '-y', '--no-install-recommends', 'poppler-utils']);
}

/** The browser to test with, installed first when there is none; null when that did not work either. */
export function ensureBrowser() {
  installPoppler();
  const found = findBrowser();
  if (found) return found;
  installBrowser();
  return findBrowser();
}

/** What to tell a person on whose machine no browser could be found or installed. */
export const noBrowser =
  'The browser tests need Chrome, Chromium or Edge: install one of them, or set BROWSER_PATH to its program.';

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const browser = ensureBrowser();
  if (!browser) {
    console.error(noBrowser);
    process.exit(1);
  }
  console.log(`Browser tests run in ${browser}`);
}
