import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { sentenceWith } from '../../../src/views/analysis/sentenceWith.tsx';
import { en } from '../../../src/words/en.ts';
import { it as italian } from '../../../src/words/it.ts';

const parts = { label: <b>First</b>, touchpoint: <a href="#pay">Pay</a> };

test('a sentence has its parts where its words have them, in whatever order', () => {
  const said = (say: Parameters<typeof sentenceWith<'label' | 'touchpoint'>>[1]) =>
    renderToStaticMarkup(sentenceWith(parts, say));
  expect(said(({ label, touchpoint }) => `${label} ${touchpoint}: it hurts.`)).toBe(
    '<b>First</b> <a href="#pay">Pay</a>: it hurts.',
  );
  expect(said(({ label, touchpoint }) => `It hurts: ${touchpoint}, ${label}`)).toBe(
    'It hurts: <a href="#pay">Pay</a>, <b>First</b>',
  );
  expect(said(() => 'Nothing.')).toBe('Nothing.');
});

test('what to mend first is one sentence of the catalogue, with its label and the touchpoint in it', () => {
  for (const { first } of [en.analysis, italian.analysis])
    for (const sentence of [first.matters, first.moment, first.both])
      expect([sentence.includes('{{label}}'), sentence.includes('{{touchpoint}}')]).toEqual([true, true]);
});
