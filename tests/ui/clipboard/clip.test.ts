import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeJourney } from '../../../src/formats/json.ts';
import { clipOf } from '../../../src/ui/clipboard/clip.ts';
import { type Clipping, partIn } from '../../../src/ui/clipboard/readClip.ts';
import { card, journey, newIds, segment, stage, titles, tray } from '../../journey.ts';
import { problemsOf } from '../../problems.ts';

const doc = journey(
  segment('Ann & Co'),
  segment('Bob'),
  stage(
    'See',
    card('Look @home', 1, { channel: 'Web shop' }),
    card('Ask', -1.5, { momentOfTruth: 'negative' }),
  ),
  stage('Buy', card('Pay “€ 5”', 0, { segment: 'Bob', pains: ['Größe'], quote: 'Oh\nno' })),
  tray(card('Later <b>')),
);
const all = [...doc.touchpoint.keys()];
const nothing: Clipping = { own: '', html: '', text: '', files: [] };
const read = (clipping: Partial<Clipping>) => {
  const found = partIn({ ...nothing, ...clipping }, newIds());
  return found && 'part' in found ? found.part : found;
};

test('other programs get an indented list, in the signs in which touchpoints are typed', () => {
  expect(clipOf(doc, all, false).text).toBe(
    [
      'Ann & Co',
      '\tSee',
      '\t\tLook \\@home @"Web shop" +1',
      '\t\tAsk −1.5 !',
      'Bob',
      '\tBuy',
      '\t\tPay \\“€ 5” ±0 "Oh no"',
      'Later <b>',
    ].join('\n'),
  );
});

test('one touchpoint alone is one line', () => {
  expect(clipOf(doc, ['ask'], false).text).toBe('Ask −1.5 !');
});

test('programs that know lists get one, and no text can be taken for markup', () => {
  const { html } = clipOf(doc, ['ask', 'later-b'], false);
  expect(html.replace(/data-throughline="[^"]*"/, '')).toBe(
    '<meta charset="utf-8"><div ><ul><li>Ann &amp; Co<ul><li>See<ul><li>Ask −1.5 !</li></ul></li></ul></li><li>Later &lt;b&gt;</li></ul></div>',
  );
});

test('another tab reads just what was copied, from our own type or from the markup', () => {
  const { own, html } = clipOf(doc, all, false);
  for (const part of [read({ own }), read({ html }), read({ own: 'broken', html })]) {
    if (!part || 'key' in part) throw new Error('Nothing was read.');
    expect(part.touchpoint).toEqual(doc.touchpoint);
    expect([...part.remark.values()]).toEqual([...doc.remark.values()]);
    expect(titles(part, 'see', 'ann-co')).toEqual(['Look @home', 'Ask']);
  }
});

test('the text of a saved map is read as its touchpoints', () => {
  const part = read({ text: writeJourney(doc) });
  expect(part && 'touchpoint' in part && part.touchpoint).toEqual(doc.touchpoint);
});

test('what was copied from a newer version is refused with a sentence', () => {
  const own = clipOf(doc, all, false).own.replace('"schema": 1', '"schema": 99');
  expect(read({ own })).toEqual({ key: 'clipboard.problem.newer' });
});

test('what is not ours is nothing of ours', () => {
  expect(read({})).toBeNull();
  expect(read({ text: 'format throughline' })).toBeNull();
  expect(read({ html: '<p data-throughline="no base64!">Hi</p>' })).toBeNull();
  expect(read({ html: '<p data-throughline="AAAA">Hi</p>' })).toBeNull();
});

test('whatever lies on the clipboard in our name, what is read of it is sound', () => {
  const rows = fc.array(
    fc.oneof(
      fc.anything(),
      fc.record({
        kind: fc.constantFrom('touchpoint', 'remark', 'link', 'stage', 'support', 'journey', '__proto__'),
        id: fc.oneof(fc.constantFrom('a', 'b', '__proto__', 'constructor'), fc.anything()),
        title: fc.anything(),
        stageId: fc.constantFrom('a', 'b', null, 7),
        segmentId: fc.constantFrom('a', null),
        aboutId: fc.constantFrom('a', 'gone'),
        fromId: fc.constantFrom('a', 'b'),
        order: fc.oneof(fc.constant('a0'), fc.anything()),
        emotion: fc.anything(),
      }),
    ),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(rows, (list) => {
      let own = '';
      try {
        own = JSON.stringify({ format: 'throughline', schema: 1, rows: list });
      } catch {
        // What cannot be written cannot lie there.
      }
      const part = read({ own });
      if (part && 'touchpoint' in part) expect(problemsOf(part)).toEqual([]);
      expect({}).not.toHaveProperty('title');
    }),
  );
});
