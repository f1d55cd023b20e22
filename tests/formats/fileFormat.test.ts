import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { columnWords } from '../../src/formats/columnWords.ts';
import { readCsv } from '../../src/formats/csv.ts';
import { readJourney, writeJourney } from '../../src/formats/json.ts';
import { fileField, fileKinds } from '../../src/model/fileRow.ts';
import { kinds } from '../../src/model/kinds.ts';

const page = readFileSync(new URL('../../docs/file-format.md', import.meta.url), 'utf8');

/** The part of the page about a kind: its fields in tables, each with its mark for optional fields. */
function fieldsOnPage(kind: string): string[] {
  const part = page.split(`#### \`${kind}\` `)[1]?.split('\n#')[0] ?? '';
  const cells = part.split('\n').map((line) => line.split('|')[1] ?? '');
  return cells.flatMap((cell) =>
    [...cell.matchAll(/`(\w+)`(\??)/g)].map(([, name, mark]) => `${name}${mark}`),
  );
}

function codeOf(language: string): string[] {
  return [...page.matchAll(new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 'gs'))].map(([, code]) => code ?? '');
}

describe('the page about the file format', () => {
  test.each(fileKinds)('names every field of %s, in order, and which may be absent', (kind) => {
    const fields = Object.entries(kinds[kind].schema.shape)
      .filter(([field]) => field !== 'id' && field !== 'extra')
      .map(([field, schema]) => `${fileField(kind, field)}${schema.safeParse(undefined).success ? '?' : ''}`);
    expect(fieldsOnPage(kind)).toEqual(fields);
  });

  test('lists the kinds in the order of the file', () => {
    const headings = [...page.matchAll(/^#### `(\w+)`/gm)].map(([, kind]) => kind);
    expect(headings).toEqual(fileKinds);
  });

  test('shows a map that can be opened, written as the editor writes it', () => {
    const example = codeOf('json')[1] ?? '';
    const file = readJourney(example);
    expect(file).toMatchObject({ report: [] });
    expect('doc' in file && writeJourney(file.doc)).toBe(example);
  });

  test('shows a table that can be read without a word', () => {
    const file = readCsv(codeOf('csv')[0] ?? '', 'bread.csv');
    expect(file).toMatchObject({ report: { unread: [], notes: [], unreadColumns: [] } });
  });

  test('names columns that are understood', () => {
    const table = page.split('| column | also called')[1]?.split('\n\n')[0] ?? '';
    const names = table
      .split('\n')
      .slice(2)
      .flatMap((line) => line.split('|').slice(1, 3))
      .flatMap((cell) => cell.split(',').map((name) => name.trim()));
    const known: string[] = Object.values(columnWords).flatMap(({ en }) => [...en]);
    expect(names.length).toBeGreaterThan(30);
    expect(known).toEqual(expect.arrayContaining(names));
  });
});
