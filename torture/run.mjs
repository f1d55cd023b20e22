import { mkdirSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { serve } from '../scripts/serve.mjs';
import { callsFail } from './faults/callsFail.mjs';
import {
  bothEmptied,
  browserKills,
  databaseDamaged,
  oneStoreDamaged,
  secondStoreEmptied,
} from './faults/kills.mjs';
import { openedAndClosed } from './faults/memory.mjs';
import { clearedWhileOpen, reloads, rendererCrashes } from './faults/pages.mjs';
import { powerCuts, relaxedPowerCuts } from './faults/powerCuts.mjs';
import { quotaExceeded } from './faults/storageFull.mjs';
import { nothingYet } from './outcome.mjs';
import { Random } from './random.mjs';

const help = `npm run torture -- [options]
  --short            the short form that is a part of npm test
  --only=NAME        only faults whose name holds this
  --rounds=N         so many rounds of each
  --minutes=N        begins no more rounds of a fault after so long
  --seed=N           the seed of a run before
  --folder=FOLDER    the build to torture; dist unless given
  --out=FILE         keeps the results as JSON`;

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
  clearedWhileOpen,
  callsFail,
  quotaExceeded,
  openedAndClosed,
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
    help: { type: 'boolean' },
  },
});

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
  const isOver = () => Date.now() - begun > Number(wanted.minutes ?? Number.POSITIVE_INFINITY) * 60_000;
  await fault.run({ home, rounds, random: new Random(seed), say, outcome, isOver }).catch((error) => {
    outcome.failures.push(`the harness: ${error instanceof Error ? error.stack : error}`);
  });
  const isAsItShould = fault.control ? outcome.lost > 0 : outcome.failures.length === 0 && outcome.rounds > 0;
  const seconds = Math.round((Date.now() - begun) / 1000);
  return {
    name: fault.name,
    how: fault.how,
    control: fault.control ?? false,
    seed,
    seconds,
    isAsItShould,
    ...outcome,
  };
}

/** Keeps a failure, so that it can be brought about again. @param {NonNullable<Awaited<ReturnType<typeof bring>>>} result */
function keep(result) {
  const folder = fileURLToPath(new URL('./failures/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const file = `${result.name.replaceAll(/\W+/g, '-')}-${result.seed}.json`;
  writeFileSync(`${folder}${file}`, `${JSON.stringify(result, null, 1)}\n`);
}

async function main() {
  const { address, stop } = await serve({ folder: wanted.folder });
  const seed = wanted.seed ? Number(wanted.seed) : Date.now() % 1_000_000_000;
  console.log(`Seed ${seed}`);
  const results = [];
  for (const fault of faults.filter(({ name }) => name.includes(wanted.only))) {
    console.log(`  ${fault.name}: ${fault.how}`);
    const result = await bring(fault, address, seed);
    if (!result) continue;
    results.push(result);
    const { rounds, acknowledged, lost, torn, isAsItShould, seconds, note, failures } = result;
    const verdict = isAsItShould ? 'as it should be' : 'NOT AS IT SHOULD BE';
    console.log(
      `    ${rounds} rounds, ${acknowledged} acknowledged, ${lost} lost, ${torn} torn, ${seconds} s: ${verdict}`,
    );
    if (note) console.log(`    ${note}`);
    if (isAsItShould) continue;
    for (const failure of failures.slice(0, 5)) console.log(`    ${failure}`);
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
