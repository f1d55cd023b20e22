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

test('every word of the catalogue is said somewhere', () => {
  const isSaid = (key: string) => {
    const area = key.slice(0, key.lastIndexOf('.') + 1);
    return code.includes(`'${key}'`) || code.includes(`\`${key}`) || code.includes(`\`${area}\${`);
  };
  expect([...new Set(keysOf(en))].filter((key) => !isSaid(key))).toEqual([]);
});
