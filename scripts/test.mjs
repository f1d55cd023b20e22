import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { playwrightCount, tortureCount, vitestCount } from './count.mjs';

const folder = mkdtempSync(join(tmpdir(), 'throughline-test-'));
const total = { passed: 0, failed: 0 };
/** @type {string[]} */
const broken = [];

/**
 * Runs one program of this project and says whether it ended well; its output goes straight to the screen.
 * @param {string} title
 * @param {string[]} command
 * @param {Record<string, string>} [env]
 */
function run(title, command, env = {}) {
  console.log(`\n── ${title} ──`);
  const [program = '', ...args] = command;
  const isWindows = process.platform === 'win32';
  const options = {
    stdio: /** @type {const} */ ('inherit'),
    shell: isWindows,
    env: { ...process.env, ...env },
  };
  return spawnSync(program, args, options).status === 0;
}

/**
 * @param {string} title
 * @param {{ passed: number, failed: number }} count
 */
function add(title, { passed, failed }) {
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) broken.push(title);
}

/**
 * Runs a check that is either kept or not, and counts it as one.
 * @param {string} title
 * @param {string[]} command
 */
function check(title, command) {
  const isKept = run(title, command);
  add(title, isKept ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
  return isKept;
}

/**
 * Runs a test runner and counts its tests from the report that it writes.
 * @param {string} title
 * @param {(report: any) => { passed: number, failed: number }} countOf
 * @param {string[]} command
 */
function runTests(title, countOf, command) {
  const report = join(folder, `${title.replaceAll(' ', '-')}.json`);
  const reports = { UNIT_REPORT: report, PLAYWRIGHT_JSON_OUTPUT_FILE: report, TORTURE_REPORT: report };
  const hasPassed = run(title, command, reports);
  let count = { passed: 0, failed: 0 };
  try {
    count = countOf(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    console.error(`${title}: the runner left no report.`);
  }
  // A runner that ran nothing, or that fails for a reason which no test shows, must not go unseen.
  const isSound = hasPassed ? count.passed + count.failed > 0 : count.failed > 0;
  add(title, isSound ? count : { ...count, failed: count.failed + 1 });
}

const npm = (/** @type {string} */ script, /** @type {string[]} */ ...args) => [
  'npm',
  'run',
  '--silent',
  script,
  ...(args.length > 0 ? ['--', ...args] : []),
];

check('format and lint', npm('check:format'));
check('types of the core', npm('check:types:core'));
check('types of the app', npm('check:types:app'));
check('types of the worker', npm('check:types:worker'));
check('types of the tests', npm('check:types:tests'));
check('dead code', npm('check:unused'));
runTests('unit tests', vitestCount, npm('test:unit', '--reporter=default', '--reporter=json'));
if (check('build', npm('build'))) {
  check('budget', npm('check:budget'));
  runTests('browser tests', playwrightCount, npm('test:e2e', '--reporter=list,json'));
  runTests('torture', tortureCount, npm('torture', '--short'));
} else {
  add('budget, browser tests and torture, which need the build', { passed: 0, failed: 3 });
}

rmSync(folder, { recursive: true, force: true });
if (broken.length > 0) console.log(`\nNot in order: ${broken.join(', ')}.`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
