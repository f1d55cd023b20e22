import { mkdirSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { serve } from '../scripts/serve.mjs';
import { Chromium, pause } from './chromium.mjs';
import { callsFail } from './faults/callsFail.mjs';
import { databaseRefuses } from './faults/databaseRefuses.mjs';
import { domChanged } from './faults/domChanged.mjs';
import { frozenTabs } from './faults/frozen.mjs';
import { hostileClipboard } from './faults/hostileClipboard.mjs';
import { hostilePictures } from './faults/hostilePictures.mjs';
import {
  bothEmptied,
  browserKills,
  databaseDamaged,
  oneStoreDamaged,
  secondStoreEmptied,
} from './faults/kills.mjs';
import { openedAndClosed } from './faults/memory.mjs';
import { migrationsKilled } from './faults/migrations.mjs';
import { offlineStarts } from './faults/offline.mjs';
import { clearedWhileOpen, reloads, rendererCrashes } from './faults/pages.mjs';
import { powerCuts, relaxedPowerCuts } from './faults/powerCuts.mjs';
import { renderThrows } from './faults/renderThrows.mjs';
import { quotaExceeded } from './faults/storageFull.mjs';
import { fiveTabs } from './faults/tabs.mjs';
import { updates } from './faults/updates.mjs';
import { upgradeRaces } from './faults/upgradeRaces.mjs';
import { nothingYet } from './outcome.mjs';
import { Random } from './random.mjs';
import { keepSum } from './sums.mjs';
import { Time } from './time.mjs';

const help = `npm run torture -- [options]
  --short            the short form that is a part of npm test
  --only=NAME        only faults whose name holds this
  --rounds=N         so many rounds of each
  --minutes=N        ends a fault after so long, in the middle of a round if that takes longer still
  --seed=N           the seed of a run before
  --folder=FOLDER    the build to torture; dist unless given
  --out=FILE         keeps the results as JSON
  --sum=FILE         adds the results to those of the runs before
  --resume=FILE      keeps which parts of a fault had their turn, and goes on where the run before ended`;

/** @type {readonly import('./outcome.mjs').Fault[]} */
const faults = [
  browserKills,
  databaseDamaged,
  secondStoreEmptied,
  bothEmptied,
  oneStoreDamaged,
  powerCuts,
  relaxedPowerCuts,
  rendererCrashes,
  reloads,
  databaseRefuses,
  clearedWhileOpen,
  fiveTabs,
  callsFail,
  quotaExceeded,
  updates,
  offlineStarts,
  frozenTabs,
  migrationsKilled,
  upgradeRaces,
  openedAndClosed,
  hostilePictures,
  hostileClipboard,
  domChanged,
  renderThrows,
];

const { values: wanted } = parseArgs({
  options: {
    short: { type: 'boolean' },
    only: { type: 'string', default: '' },
    rounds: { type: 'string' },
    minutes: { type: 'string' },
    seed: { type: 'string' },
    folder: { type: 'string', default: fileURLToPath(new URL('../dist', import.meta.url)) },
    out: { type: 'string' },
    sum: { type: 'string' },
    resume: { type: 'string' },
    help: { type: 'boolean' },
  },
});

/** The time of the fault that is being brought about. */
let time = new Time();
let isInterrupted = false;

/** Ends the run in good order, with the results so far; asked again, at once. */
function interrupt() {
  if (isInterrupted) void Chromium.endAll().finally(() => process.exit(1));
  isInterrupted = true;
  time.end();
}

/**
 * Gives up the round that is on its way. What its end makes of it counts for nothing, so the results are those of before.
 * @param {import('./outcome.mjs').Outcome} outcome
 * @param {Promise<void>} work
 */
async function breakOff(outcome, work) {
  const until = { ...outcome, failures: [...outcome.failures], brokenOff: 1 };
  await Chromium.endAll();
  await Promise.race([work, pause(10_000)]);
  await Chromium.endAll();
  return until;
}

/**
 * Brings one fault about; what the harness itself could not do is a failure too.
 * @param {import('./outcome.mjs').Fault} fault
 * @param {string} home
 * @param {number} seed
 */
async function bring(fault, home, seed) {
  const rounds = wanted.rounds ? Number(wanted.rounds) : wanted.short ? fault.short : fault.full;
  if (rounds === 0) return null;
  const lack = fault.isMissing?.();
  if (lack) {
    console.log(`    left out: ${lack}`);
    return null;
  }
  const say = (/** @type {string} */ text) => console.log(`    ${text}`);
  const begun = Date.now();
  const outcome = nothingYet();
  time = new Time(wanted.minutes ? Number(wanted.minutes) * 60_000 : undefined);
  if (isInterrupted) time.end();
  const { isOver } = time;
  const { folder, resume } = wanted;
  const random = new Random(seed);
  const work = fault.run({ home, folder, rounds, random, say, outcome, isOver, resume }).catch((error) => {
    outcome.failures.push(`the harness: ${error instanceof Error ? error.stack : error}`);
  });
  const result = (await time.bounds(work)) ? outcome : await breakOff(outcome, work);
  const isAsItShould = fault.control ? result.lost > 0 : result.failures.length === 0 && result.rounds > 0;
  const seconds = Math.round((Date.now() - begun) / 1000);
  return {
    name: fault.name,
    how: fault.how,
    control: fault.control ?? false,
    seed,
    seconds,
    isAsItShould,
    ...result,
  };
}

/** Keeps a failure, so that it can be brought about again. @param {NonNullable<Awaited<ReturnType<typeof bring>>>} result */
function keep(result) {
  const folder = fileURLToPath(new URL('./failures/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const file = `${result.name.replaceAll(/\W+/g, '-')}-${result.seed}.json`;
  writeFileSync(`${folder}${file}`, `${JSON.stringify(result, null, 1)}\n`);
}

/** @param {NonNullable<Awaited<ReturnType<typeof bring>>>} result */
function tell(result) {
  const { rounds, acknowledged, lost, torn, brokenOff, isAsItShould, seconds, note } = result;
  const verdict = isAsItShould ? 'as it should be' : 'NOT AS IT SHOULD BE';
  console.log(
    `    ${rounds} rounds, ${acknowledged} acknowledged, ${lost} lost, ${torn} torn, ${seconds} s: ${verdict}`,
  );
  if (brokenOff > 0) console.log('    the last round took too long and was broken off');
  if (note) console.log(`    ${note}`);
  if (!wanted.sum) return;
  const sum = keepSum(wanted.sum, result);
  if (sum)
    console.log(
      `    in ${sum.runs} runs: ${sum.rounds} rounds, ${sum.acknowledged} acknowledged, ${sum.lost} lost`,
    );
}

async function main() {
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  const { address, stop } = await serve({ folder: wanted.folder });
  const seed = wanted.seed ? Number(wanted.seed) : Date.now() % 1_000_000_000;
  console.log(`Seed ${seed}`);
  const results = [];
  for (const fault of faults.filter(({ name }) => name.includes(wanted.only))) {
    if (isInterrupted) break;
    console.log(`  ${fault.name}: ${fault.how}`);
    const result = await bring(fault, address, seed);
    if (!result) continue;
    results.push(result);
    tell(result);
    if (result.isAsItShould) continue;
    for (const failure of result.failures.slice(0, 5)) console.log(`    ${failure}`);
    keep(result);
  }
  await stop();
  const failed = results.filter(({ isAsItShould }) => !isAsItShould).length;
  const load = loadavg()[0]?.toFixed(1);
  const out = wanted.out ?? process.env.TORTURE_REPORT;
  if (out) writeFileSync(out, `${JSON.stringify({ seed, load, results }, null, 1)}\n`);
  console.log(`${results.length - failed} as they should be, ${failed} not`);
  process.exitCode = failed > 0 || results.length === 0 ? 1 : 0;
}

if (wanted.help) console.log(help);
else await main().finally(() => process.exit());
