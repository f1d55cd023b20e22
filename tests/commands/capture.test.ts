import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applyCapture,
  captureText,
  parseCapture,
  withEmotion,
  withMoment,
} from '../../src/commands/capture.ts';
import { doUndoRedo } from '../edit/doUndoRedo.ts';
import { card, journey, stage } from '../journey.ts';

test.each([
  ['Pay', { title: 'Pay' }],
  ['', { title: '' }],
  ['  Pay   at the till ', { title: 'Pay at the till' }],
  ['Pay @shop', { title: 'Pay', channel: 'shop' }],
  ['Pay @"Online shop" -1', { title: 'Pay', channel: 'Online shop', emotion: -1 }],
  ['Pay @“Online shop” now', { title: 'Pay now', channel: 'Online shop' }],
  ['@shop Pay', { title: 'Pay', channel: 'shop' }],
  ['Pay @shop, then leave', { title: 'Pay then leave', channel: 'shop' }],
  ['Book @booking.com', { title: 'Book', channel: 'booking.com' }],
  ['Pay -2', { title: 'Pay', emotion: -2 }],
  ['Pay −2', { title: 'Pay', emotion: -2 }],
  ['Pay +1.5', { title: 'Pay', emotion: 1.5 }],
  ['Pay −0,5', { title: 'Pay', emotion: -0.5 }],
  ['Pay ±0', { title: 'Pay', emotion: 0 }],
  ['Pay +0', { title: 'Pay', emotion: 0 }],
  ['Pay -0', { title: 'Pay', emotion: 0 }],
  ['+2 Wow', { title: 'Wow', emotion: 2 }],
  ['Pay !', { title: 'Pay', momentOfTruth: 'positive' }],
  ['Pay ! -1', { title: 'Pay', emotion: -1, momentOfTruth: 'negative' }],
  ['Pay -2!', { title: 'Pay', emotion: -2, momentOfTruth: 'negative' }],
  ['Pay +1.5!', { title: 'Pay', emotion: 1.5, momentOfTruth: 'positive' }],
  ['Pay +1 !', { title: 'Pay', emotion: 1, momentOfTruth: 'positive' }],
  ['Wait "Why so long?" -1', { title: 'Wait', quote: 'Why so long?', emotion: -1 }],
  ['Wait „Warum?“', { title: 'Wait', quote: 'Warum?' }],
  ['Wait "They said \\"no\\""', { title: 'Wait', quote: 'They said "no"' }],
  ['Wait "@shop -2 !"', { title: 'Wait', quote: '@shop -2 !' }],
] as const)('“%s” is read', (text, expected) => {
  expect(parseCapture(text)).toEqual(expected);
});

test.each([
  'Take the 2',
  'Leave at 7:40',
  'Find it open 24-7',
  'Wait for 0 minutes',
  'Mail bob@example.com',
  'Buy now!',
  'Look at the @',
  'Use @""',
  'Ask @" "',
  'Call +3',
  'Call -2.5',
  'Call ±1',
  'Call -1.55',
  'Call +39',
  'Go from -1to',
  'Read "the small print',
  'Read ""',
  'Look 5" away',
  'Search C:\\temp',
])('“%s” is all title', (text) => {
  expect(parseCapture(text)).toEqual({ title: text });
});

test.each([
  ['Pay \\@home', 'Pay @home'],
  ['Pay \\-2', 'Pay -2'],
  ['Pay \\!', 'Pay !'],
  ['Read \\"Terms" first', 'Read "Terms" first'],
  ['Type \\\\@', 'Type \\@'],
])('in “%s” a backslash makes a sign plain', (text, title) => {
  expect(parseCapture(text)).toEqual({ title });
});

test('what is said twice counts once, and the rest stays to be seen', () => {
  expect(parseCapture('Pay @shop @web -1 +2 ! !')).toEqual({
    title: 'Pay @web +2 !',
    channel: 'shop',
    emotion: -1,
    momentOfTruth: 'negative',
  });
});

test('any title can be written so that it reads as just that title', () => {
  const sign = fc.constantFrom(
    '@',
    '@"',
    '"',
    '\\',
    '!',
    '-2',
    '+1',
    '±0',
    '−1.5',
    ' ',
    'Pay',
    '“',
    '”',
    '„',
    ',',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(sign).map((signs) => signs.join('')),
      ),
      (text) => {
        const title = text.replace(/\s+/g, ' ').trim();
        expect(parseCapture(captureText(title))).toEqual({ title });
      },
    ),
  );
});

test('a quotation mark behind @ is a letter when a later word of the title would close it', () => {
  expect(parseCapture(captureText('@" @"'))).toEqual({ title: '@" @"' });
});

const doc = journey(stage('Buy', card('Pay', -1, { channel: 'Shop' })));

test('a line is written into its touchpoint in one step', () => {
  const after = doUndoRedo(doc, (tr) => applyCapture(tr, 'pay', 'Pay by card @"Web shop" +1.5 ! "At last"'));
  expect(after.touchpoint.get('pay')).toMatchObject({
    title: 'Pay by card',
    channelId: 'new1',
    emotion: 1.5,
    momentOfTruth: 'positive',
    quote: 'At last',
  });
  expect(after.channel.get('new1')?.name).toBe('Web shop');
});

test('a channel that is there is found; what is not said stays', () => {
  const after = doUndoRedo(doc, (tr) => applyCapture(tr, 'pay', 'Pay by card @SHOP'));
  expect(after.touchpoint.get('pay')).toMatchObject({ title: 'Pay by card', channelId: 'shop', emotion: -1 });
  expect(after.channel.size).toBe(1);
});

test('a moment of truth without an emotion in the line takes the sign of the card', () => {
  const after = doUndoRedo(doc, (tr) => applyCapture(tr, 'pay', 'Pay !'));
  expect(after.touchpoint.get('pay')?.momentOfTruth).toBe('negative');
});

test('a line of signs alone leaves the title; an empty line empties it', () => {
  expect(doUndoRedo(doc, (tr) => applyCapture(tr, 'pay', '+2')).touchpoint.get('pay')).toMatchObject({
    title: 'Pay',
    emotion: 2,
  });
  expect(doUndoRedo(doc, (tr) => applyCapture(tr, 'pay', ' ')).touchpoint.get('pay')?.title).toBe('');
  expect(doUndoRedo(doc, (tr) => applyCapture(tr, 'gone', 'x'))).toBe(doc);
});

describe('a sign that is set by a button', () => {
  test('comes to the end of the line, with room to type on', () => {
    expect(withEmotion('No bike', -2)).toBe('No bike -2 ');
    expect(withEmotion('No bike @dock ', 0)).toBe('No bike @dock ±0 ');
    expect(withEmotion('', 1)).toBe('+1 ');
    expect(withMoment('No bike', true)).toBe('No bike ! ');
  });

  test('takes the place of the one before, and goes again', () => {
    expect(withEmotion('No bike -2 @dock', 1)).toBe('No bike @dock +1 ');
    expect(withEmotion('No bike -2 ', null)).toBe('No bike ');
    expect(withMoment('! No bike', false)).toBe('No bike');
    expect(withEmotion('No bike -2! @dock', 1)).toBe('No bike ! @dock +1 ');
    expect(withMoment('No bike -2! @dock', false)).toBe('No bike -2 @dock');
    expect(withMoment('No bike -2 or -1! @dock', false)).toBe('No bike -2 or \\-1! @dock');
    expect(withEmotion('Out of 7 +1 or -2', null)).toBe('Out of 7 or \\-2');
  });

  test('changes nothing else that the line says', () => {
    const anyLine = fc
      .array(fc.constantFrom('a', 'bike', '-2', '-1!', '+0.5', '@dock', '!', '"so"'), { maxLength: 6 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(anyLine, fc.constantFrom(-2, -1, 0, 1, 2, null), (line, wanted) => {
        const { emotion, momentOfTruth, ...after } = parseCapture(withEmotion(line, wanted));
        const { emotion: _, momentOfTruth: moment, ...before } = parseCapture(line);
        expect(emotion ?? null).toBe(wanted);
        expect(after).toEqual(before);
        expect(momentOfTruth !== undefined).toBe(moment !== undefined);
        expect(parseCapture(withMoment(line, wanted !== null)).momentOfTruth !== undefined).toBe(
          wanted !== null,
        );
      }),
    );
  });
});
