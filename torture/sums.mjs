import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** What all runs of a fault together came to. @typedef {{ runs: number, rounds: number, acknowledged: number, lost: number, torn: number, failed: number, brokenOff: number, seconds: number }} Sum */

/**
 * Adds what came of a fault to the sums of all runs before.
 * @param {Record<string, Sum>} sums
 * @param {import('./outcome.mjs').Outcome & { name: string, seconds: number }} result
 * @returns {Record<string, Sum>}
 */
export function addTo(sums, result) {
  const before = sums[result.name];
  const count = (/** @type {keyof Sum} */ name, /** @type {number} */ more) => (before?.[name] ?? 0) + more;
  const sum = {
    runs: count('runs', 1),
    rounds: count('rounds', result.rounds),
    acknowledged: count('acknowledged', result.acknowledged),
    lost: count('lost', result.lost),
    torn: count('torn', result.torn),
    failed: count('failed', result.failures.length),
    brokenOff: count('brokenOff', result.brokenOff),
    seconds: count('seconds', result.seconds),
  };
  return { ...sums, [result.name]: sum };
}

/**
 * Keeps the sums in a file, from run to run.
 * @param {string} file
 * @param {Parameters<typeof addTo>[1]} result
 */
export function keepSum(file, result) {
  const sums = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const next = addTo(sums, result);
  writeFileSync(file, `${JSON.stringify(next, null, 1)}\n`);
  return next[result.name];
}
