import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

/**
 * The laws that the unit tests hold with a few hundred random cases each, held with as many as are asked for.
 * @type {readonly (readonly [string, string, Record<string, string>])[]}
 */
const laws = [
  ['files', 'tests/formats/hostile.test.ts', { FILE_RUNS: '33000' }],
  ['paste', 'tests/ui/clipboard/hostilePaste.test.ts', { PASTE_RUNS: '1000' }],
  ['exports', 'tests/views/exporting/hostileTexts.test.ts', { TABLE_RUNS: '10000' }],
  ['rows', 'tests/storage/unreadRows.test.ts', { ROW_RUNS: '25000' }],
  ['undo', 'tests/commands/historyText.test.ts', { UNDO_RUNS: '10000', UNDO_COMMANDS: '100' }],
  ['tabs', 'tests/storage/replica.test.ts', { TAB_RUNS: '10000' }],
  ['stores', 'tests/storage/losses.test.ts', { LOSS_RUNS: '500' }],
];

const { values: wanted } = parseArgs({ options: { only: { type: 'string', default: '' } } });

let failed = 0;
for (const [name, file, env] of laws.filter(([name]) => name.includes(wanted.only))) {
  console.log(
    `${name}: ${file}, ${Object.entries(env)
      .map((pair) => pair.join('='))
      .join(' ')}`,
  );
  const { status } = spawnSync(
    'npx',
    ['vitest', 'run', file, '--testTimeout=7200000', '--reporter=verbose'],
    {
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, ...env },
    },
  );
  if (status !== 0) failed += 1;
}
process.exitCode = failed > 0 ? 1 : 0;
