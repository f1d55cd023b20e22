import fc from 'fast-check';
import { expect, test } from 'vitest';
import { limits } from '../../src/formats/limits.ts';
import { readPastedText } from '../../src/formats/pastedText.ts';

const names = { stages: ['Awareness', 'Selection / trial', 'Loyalty'], segments: ['Students', 'Parents'] };

/** The lines of a text with what they stand under, as `segment › stage › line`. */
function read(text: string): string[] {
  const found = readPastedText(text, names);
  if (!('lines' in found)) throw new Error(JSON.stringify(found));
  return found.lines.map(({ line, stage, segment, description }) =>
    [segment, stage, description === undefined ? line : `${line} (${description})`]
      .filter((part) => part !== null)
      .join(' › '),
  );
}

const problemOf = (text: string) => {
  const found = readPastedText(text, names);
  return 'problem' in found ? found.problem : null;
};

test('each line is a touchpoint, without the signs of a list, with the grammar of capture left in it', () => {
  expect(read('I look\r\n\r\n  - I ask @shop -1\n* [ ] I pay !\n3. I leave\n• I tell')).toEqual([
    'I look',
    'I ask @shop -1',
    'I pay !',
    'I leave',
    'I tell',
  ]);
});

test('a line with others under it that names a stage or a segment is a heading for them', () => {
  expect(
    read(
      'Parents\n\tAwareness\n\t\tA poster\n\tselection & trial\n\t\tA visit\nStudents\n\tA friend\nAt the end',
    ),
  ).toEqual([
    'Parents › Awareness › A poster',
    'Parents › Selection / trial › A visit',
    'Students › A friend',
    'At the end',
  ]);
});

test.each([
  ['bullets under plain lines', 'Awareness\n- A poster\n- A friend\nLoyalty\n- A card'],
  ['bullets in bullets', '- Awareness\n  - A poster\n  - A friend\n- Loyalty\n  - A card'],
  ['bullets as word processors copy them', '•\tAwareness\no\tA poster\no\tA friend\n•\tLoyalty\no\tA card'],
  ['headings', '## Awareness\nA poster\nA friend\n## Loyalty\n1. A card'],
  ['colons', 'Awareness:\nA poster\nA friend\nLoyalty:\nA card'],
])('stages are told by %s', (_, text) => {
  expect(read(text)).toEqual(['Awareness › A poster', 'Awareness › A friend', 'Loyalty › A card']);
});

test('a heading that names nothing of the map is a touchpoint, and so is a name with nothing under it', () => {
  expect(read('Shopping\n  I go in\nAwareness\nLoyalty')).toEqual([
    'Shopping',
    'I go in',
    'Awareness',
    'Loyalty',
  ]);
});

test('a long line is shortened for the title and whole in the description', () => {
  const text = 'word '.repeat(80).trim();
  const [line = ''] = read(text);
  expect(line.length).toBeLessThan(text.length + 130);
  expect(line).toMatch(/^(word )+word… \(/);
  expect(line).toContain(text);
});

test('in a table without named columns each is what its cells are, and the first other one holds the titles', () => {
  expect(
    read(
      '1\tAwareness\tA poster\t-1\tStudents\tToo small\n2\tLoyalty\tA card\t2\tParents\t\n3\t\t"Two\nlines"\t0,5\t\t',
    ),
  ).toEqual([
    'Students › Awareness › A poster -1 (Too small)',
    'Parents › Loyalty › A card +2',
    'Two lines +0,5',
  ]);
});

test('a table with named columns is read like a file', () => {
  const found = readPastedText(
    'Stage\tTouchpoint\tEmotion\tPain points\nloyalty\tA card\t-1.5\tLost; Expired\nElsewhere\tA call\thappyish\t',
    names,
  );
  expect(found).toMatchObject({
    unread: 1,
    plans: [
      { title: 'A card', stage: 'Loyalty', segment: null, emotion: -1.5, pains: ['Lost', 'Expired'] },
      { title: 'A call', stage: null, segment: null },
    ],
  });
});

test('too much is refused with its count, and nothing of it is taken', () => {
  expect(problemOf('line\n'.repeat(10_000))).toEqual({
    key: 'clipboard.problem.tooMany',
    values: { count: 10_000, limit: 1000 },
  });
  expect(problemOf('a\tb\n'.repeat(1001))).toMatchObject({ values: { count: 1001 } });
  expect(problemOf('line\n'.repeat(1000))).toBeNull();
  expect(problemOf('x'.repeat(limits.pastedCharacters + 1))).toEqual({ key: 'clipboard.problem.tooLong' });
});

test.each([
  ['', 'nothing'],
  [' \n\t\n\u200B', 'nothing'],
  ['\u0000\u0001\u0002', 'nothing'],
  ['{"a": [1, 2]}', 'foreign'],
  [' [\n1,\n2]', 'foreign'],
  ['<!DOCTYPE html><html><body>Hi</body></html>', 'foreign'],
  ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'foreign'],
])('“%s” is answered with a sentence', (text, problem) => {
  expect(problemOf(text)).toEqual({ key: `clipboard.problem.${problem}` });
});

test('text in brackets is text', () => {
  expect(read('[Ring the bell]\n{Wait}')).toEqual(['[Ring the bell]', '{Wait}']);
});

test('any text is read or refused, and each line with letters is found in what is read', () => {
  const line = fc.stringMatching(/^[\t ]{0,3}(?:- )?[a-zà ]{0,12}$/);
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), fc.string(), (lines, noise) => {
      readPastedText(noise, names);
      const found = readPastedText(lines.join('\n'), names);
      if ('problem' in found) return;
      const count = lines.filter((text) => text.trim() !== '').length;
      expect('lines' in found && found.lines.length).toBe(count);
    }),
  );
});
