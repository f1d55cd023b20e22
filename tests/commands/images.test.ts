import { expect, test } from 'vitest';
import { describeImage, removeImage, setImage } from '../../src/commands/images.ts';
import { removeTouchpoints } from '../../src/commands/touchpoints.ts';
import type { Doc } from '../../src/model/doc.ts';
import { doUndoRedo } from '../edit/doUndoRedo.ts';
import { card, journey, stage } from '../journey.ts';

const doc = journey(stage('Buy', card('Pay'), card('Get')));
const [pay = '', get = ''] = doc.touchpoint.keys();
const picture = (letter: string) =>
  ({ hash: letter.repeat(64), mediaType: 'image/webp', width: 20, height: 10, data: 'AAAA' }) as const;
const put = (before: Doc, id: string, letter: string) =>
  doUndoRedo(before, (tr) => setImage(tr, 'touchpoint', id, picture(letter)));
const hashes = ({ image }: Doc) => [...image.values()].map(({ hash }) => hash[0]);

test('the same picture on two touchpoints is kept once, and until the last of them lets it go', () => {
  const both = put(put(doc, pay, 'a'), get, 'a');
  expect(hashes(both)).toEqual(['a']);
  const one = doUndoRedo(both, (tr) => removeImage(tr, 'touchpoint', pay));
  expect(hashes(one)).toEqual(['a']);
  expect(hashes(doUndoRedo(one, (tr) => removeTouchpoints(tr, [get])))).toEqual([]);
});

test('another picture takes the place of the one before', () => {
  const after = doUndoRedo(doc, (tr) => {
    setImage(tr, 'touchpoint', pay, picture('a'));
    setImage(tr, 'touchpoint', pay, picture('b'));
  });
  expect(hashes(after)).toEqual(['b']);
});

test('a segment has a portrait', () => {
  const after = doUndoRedo(doc, (tr) => setImage(tr, 'segment', 'customer', picture('c')));
  expect(after.segment.get('customer')?.imageId).toBe([...after.image.keys()][0]);
});

test('what a picture shows is said in words, and the words can be taken away', () => {
  const shown = put(doc, pay, 'a');
  const [id = ''] = shown.image.keys();
  const said = doUndoRedo(shown, (tr) => describeImage(tr, id, 'The till'));
  expect(said.image.get(id)?.alt).toBe('The till');
  expect(doUndoRedo(said, (tr) => describeImage(tr, id, ' ')).image.get(id)).not.toHaveProperty('alt');
});

test('a picture of a file that holds other bytes than its hash says gets the right ones with the true picture', () => {
  const shown = put(doc, pay, 'a');
  const forged = new Map([...shown.image].map(([id, row]) => [id, { ...row, data: 'BBBB' }]));
  const both = put({ ...shown, image: forged }, get, 'a');
  expect([...both.image.values()]).toMatchObject([{ data: 'AAAA' }]);
});

test('nothing happens to what is not there', () => {
  expect(put(doc, 'nobody', 'a')).toEqual(doc);
});
