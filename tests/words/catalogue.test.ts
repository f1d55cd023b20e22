import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { en } from '../../src/words/en.ts';

const root = new URL('../../src/', import.meta.url);

const code = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/^words[\\/]en/.test(path))
  .map((path) => readFileSync(new URL(path.replaceAll('\\', '/'), root), 'utf8'))
  .join('\n');

function keysOf(words: object, area = ''): string[] {
  return Object.entries(words).flatMap(([name, word]) =>
    typeof word === 'string' ? area + name.replace(/_(?:one|other)$/, '') : keysOf(word, `${area}${name}.`),
  );
}

/** Every text of the code that fills one part of a key in, such as `findings.rule.${id}.name`, without that part. */
const filledIn = new Set(
  [...code.matchAll(/`([\w.]+)\.\$\{[^}`]+\}\.([\w.]+)`/g)].map(([, before, after]) => `${before} ${after}`),
);

/** Whether one part of a key, neither the first nor the last, is filled in. */
function isFilledIn(key: string): boolean {
  const parts = key.split('.');
  return parts.some((_, at) =>
    filledIn.has(`${parts.slice(0, at).join('.')} ${parts.slice(at + 1).join('.')}`),
  );
}

test('every word of the catalogue is said somewhere', () => {
  const isSaid = (key: string) => {
    const area = key.slice(0, key.lastIndexOf('.') + 1);
    const whole = [`'${key}'`, `\`${key}`, `\`${area}\${`];
    return whole.some((text) => code.includes(text)) || isFilledIn(key);
  };
  expect([...new Set(keysOf(en))].filter((key) => !isSaid(key))).toEqual([]);
});
