/** Texts that programs of tables and slides might take for more than words, made from a seed, and maps that are full of them. */
import fc from 'fast-check';
import { type Doc, docOf } from '../src/model/doc.ts';

const signs = [...'=+-@', '＝', '＋', '－', '＠'];
const before = [
  '',
  '',
  ' ',
  '\t',
  '\r',
  '\n',
  '"',
  '""',
  "'",
  '\0',
  '\u200b',
  '\u00a0',
  ';',
  'x;',
  'x\t',
  'x\n',
  'x,',
];
const formulas = [
  '1+1',
  'HYPERLINK("https://evil.example";"x")',
  "cmd|' /C calc'!A0",
  'WEBSERVICE("https://evil.example")',
  '1+1&""',
];
const after = ['', ';', '\t', '\n', '"', '",', '\r\n=1'];

const formula = fc
  .tuple(...[before, signs, formulas, after].map((parts) => fc.constantFrom(...parts)))
  .map((parts) => parts.join(''));

const link = fc
  .tuple(
    fc.constantFrom(
      'javascript:',
      'file:///',
      '\\\\evil.example\\',
      'data:text/html,',
      '//evil.example/',
      'https://good.example/',
    ),
    fc.constantFrom('alert(1)', 'etc/passwd', '<x>', '"&\''),
  )
  .map((parts) => parts.join(''));

const odd = fc.constantFrom(
  ...[
    '',
    ' ',
    '</a:t>',
    ']]>',
    '<!--',
    '&#0;',
    '&amp',
    '\u0000',
    '\u0008',
    '\u001f',
    '\ud800',
    '\udc00x',
    '\ufffe',
    '\uffff',
    '\u202e',
    '_x0000_',
  ],
  ...['a\u000bb', 'x'.repeat(300), '{{1}}', '%0A', '-2', '−2', '1e5'],
);

/** One text, or several one after the other. */
export const hostileText = fc
  .array(fc.oneof(formula, link, odd, fc.string({ maxLength: 8 })), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join(''));

const count = 12;

/** A small map of which every text is hostile: touchpoints with what is said of them, actions for them, goals and sources. */
export const hostileDoc: fc.Arbitrary<Doc> = fc
  .array(hostileText, { minLength: count, maxLength: count })
  .map(([a = '', b = '', c = '', d = '', e = '', f = '', g = '', h = '', i = '', j = '', k = '', l = '']) =>
    docOf({
      journey: [{ id: 'map', title: a, language: 'en', scenario: b, currency: 'EUR' }],
      stage: [{ id: 'buy', name: c, order: 'a0' }],
      segment: [
        { id: 'ann', name: d, order: 'a0', color: 's1' },
        { id: 'ben', name: e, order: 'a1', color: 's2' },
      ],
      channel: [{ id: 'shop', name: f, order: 'a0' }],
      team: [{ id: 'crew', name: g, order: 'a0' }],
      touchpoint: [
        {
          id: 'pay',
          state: 'asIs',
          title: h,
          order: 'a0',
          segmentId: 'ann',
          stageId: 'buy',
          emotion: -2,
          momentOfTruth: 'negative',
          quote: i,
          feeling: j,
          channelId: 'shop',
          responsibleId: 'crew',
        },
        {
          id: 'ask',
          state: 'asIs',
          title: i,
          order: 'a0',
          segmentId: 'ben',
          stageId: 'buy',
          emotion: 1,
          description: a,
        },
      ],
      remark: [{ id: 'pain', aboutId: 'pay', tone: 'pain', text: k, order: 'a0' }],
      initiative: [
        {
          id: 'one',
          title: l,
          order: 'a0',
          status: 'planned',
          effort: 1,
          effect: 5,
          description: h,
          responsibleId: 'crew',
          goalId: 'goal',
        },
        { id: 'two', title: b, order: 'a1', status: 'idea' },
      ],
      initiativeTarget: [
        { id: 'one-pay', initiativeId: 'one', aboutId: 'pay' },
        { id: 'one-ask', initiativeId: 'one', aboutId: 'ask' },
      ],
      goal: [{ id: 'goal', text: c, order: 'a0' }],
      source: [{ id: 'talk', type: 'review', title: d, link: k, order: 'a0' }],
      citation: [{ id: 'cite', touchpointId: 'pay', sourceId: 'talk' }],
    }),
  );
