import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { journeySchema } from './journeySchema.mjs';

/** @param {string} path */
const load = async (path) => {
  const url = new URL(`../src/model/${path}`, import.meta.url);
  const { module } = await runnerImport(fileURLToPath(url), { configFile: false, logLevel: 'error' });
  return /** @type {any} */ (module);
};

const { kinds } = await load('kinds.ts');
const { fileKinds, fileField } = await load('fileRow.ts');
const { SCHEMA } = await load('migrate.ts');

const target = new URL(`../public/schema/journey-${SCHEMA}.schema.json`, import.meta.url);
const schema = journeySchema({ kinds, fileKinds, fileField, schema: SCHEMA });
await writeFile(target, `${JSON.stringify(schema, null, 2)}\n`);
console.log(`Wrote ${fileURLToPath(target)}`);
