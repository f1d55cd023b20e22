import type { PictureOptions } from '../../src/derive/pictureScene.ts';
import { slideSize } from '../../src/derive/pictureScene.ts';
import { printTheme } from '../../src/derive/printTheme.ts';
import { darkTheme } from '../../src/derive/theme.ts';
import type { Doc } from '../../src/model/doc.ts';
import { card, journey, map, row, segment, stage } from '../journey.ts';
import { both, bothMap } from './bothMap.ts';
import { laneMap, laneTypes } from './laneMaps.ts';
import { pictureMaps } from './pictureMaps.ts';
import { sizeMaps } from './sizeMaps.ts';

const everyLane = laneMap(...laneTypes);

/** A small map whose picture is kept, and how it is drawn. */
export interface GoldenMap {
  readonly doc: Doc;
  readonly options?: Partial<PictureOptions>;
}

const assumed = { evidence: 'assumption' } as const;
const researched = { evidence: 'researched' } as const;

const library = journey(
  map({ title: 'Borrowing a book', scenario: 'A rainy Saturday in town, with two children' }),
  segment('Parent', { share: 64, need: 'Find something for everybody in one go' }),
  segment('Student', { share: 36, need: 'A quiet seat and the right edition' }),
  stage(
    'Plan',
    { weight: 10 },
    card('Look up opening hours', 0.4, { kind: 'digital', channel: 'Website', ...researched }),
    card('Ask in the class chat', -0.6, { segment: 'Student', kind: 'communication', channel: 'Chat', ...assumed }),
  ),
  stage(
    'Visit',
    { weight: 30 },
    card('Find a seat', -1.6, {
      segment: 'Student',
      kind: 'physical',
      feeling: 'Crowded out',
      quote: 'Every table has a bag on it.',
      momentOfTruth: 'negative',
      ...researched,
    }),
    card('Story hour', 1.8, {
      kind: 'human',
      channel: 'Reading room',
      responsible: 'Children’s team',
      feeling: 'Enchanted',
      quote: 'They forgot that it was raining.',
      momentOfTruth: 'positive',
      ...researched,
    }),
    card('Smell of old paper', 0.9, { kind: 'sensory', ...assumed }),
  ),
  stage(
    'Return',
    { weight: 20 },
    card('Reminder by mail', -0.3, { kind: 'communication', channel: 'E-mail', responsible: 'Front desk' }),
    card('Drop box at night', 1.1, { segment: 'Student', kind: 'physical', feeling: 'Free', ...researched }),
  ),
);

const linked = journey(
  map({ title: 'Where one thing leads to another' }),
  segment('Parent'),
  segment('Student'),
  stage('Plan', card('Look it up', 0.4), card('Ask a friend', 1), card('Walk past', -0.5)),
  stage(
    'Visit',
    card('Find a seat', -1.6, { momentOfTruth: 'negative' }),
    card('Read', 1.2),
    card('Ask at the desk', 0.2, { segment: 'Student' }),
  ),
  stage('Return', card('Bring it back', 0.6), card('Tell the class', 1.4, { segment: 'Student' })),
  row('link', { id: 'a', fromId: 'look-it-up', toId: 'ask-a-friend', relation: 'next', label: 'not drawn' }),
  row('link', { id: 'b', fromId: 'look-it-up', toId: 'walk-past', relation: 'alternative' }),
  row('link', { id: 'c', fromId: 'look-it-up', toId: 'find-a-seat', relation: 'next' }),
  row('link', { id: 'd', fromId: 'read', toId: 'find-a-seat', relation: 'loop', label: 'again' }),
  row('link', { id: 'e', fromId: 'bring-it-back', toId: 'look-it-up', relation: 'loop', label: 'three weeks later, if nobody else is waiting for it' }),
  row('link', { id: 'f', fromId: 'tell-the-class', toId: 'ask-a-friend', relation: 'recommends' }),
  row('link', { id: 'g', fromId: 'find-a-seat', toId: 'ask-at-the-desk', relation: 'next', label: 'all taken' }),
);

const noted = journey(
  map({ title: 'Scribbled over' }),
  stage('Plan', card('Look it up', 0.4), card('Ask a friend', 1)),
  stage('Visit', card('Find a seat', -1.6), card('Read', 1.2)),
  row('note', { id: 'n1', segmentId: 'customer', stageId: 'plan', x: 60, y: 130, text: 'Who told them?\n\nAsk Mira' }),
  row('note', { id: 'n2', segmentId: 'customer', stageId: 'visit', x: 900, y: 30, color: 's4', text: 'Held back by the end of its stage, however far it was laid' }),
  row('note', { id: 'n3', stageId: 'plan', x: 10, y: 12, color: 's3', text: 'שלום below the map' }),
  row('note', { id: 'n4', x: 20, y: -400, text: 'Beside all cells' }),
  row('note', { id: 'c1', touchpointId: 'read', x: 0, y: 1, text: 'Really?' }),
  row('note', { id: 'c2', touchpointId: 'read', x: 0, y: 2, text: 'Yes' }),
);

const action = (id: string, status: 'idea' | 'done') => row('initiative', { id, title: id, order: 'a0', status });
const aim = (initiativeId: string, aboutId: string) =>
  row('initiativeTarget', { id: `${initiativeId} ${aboutId}`, initiativeId, aboutId });

const acted = journey(
  map({ title: 'Something is being done' }),
  stage('Plan', card('Look it up', 0.4), card('Ask a friend', 1)),
  stage('Visit', card('Find a seat', -1.6, { momentOfTruth: 'negative' }), card('Read', 1.2)),
  row('note', { id: 'c1', touchpointId: 'find-a-seat', x: 0, y: 1, text: 'Really?' }),
  action('More seats', 'idea'),
  action('Longer hours', 'idea'),
  action('New lamps', 'done'),
  aim('More seats', 'find-a-seat'),
  aim('Longer hours', 'find-a-seat'),
  aim('Longer hours', 'look-it-up'),
  aim('New lamps', 'read'),
);

const visits = (about: string, value: number) => [
  row('metric', { id: about, aboutId: about, name: 'Visits', order: 'a0', formula: 'count', better: 'higher' }),
  row('observation', { id: about, metricId: about, date: '2026-05-01', value }),
];

const counted = journey(
  map({ title: 'Where everybody goes, and where nobody does' }),
  stage('Plan', card('Look it up', 0.4, { responsible: 'Web team' }), card('Ask a friend', 1, researched)),
  stage('Visit', card('Find a seat', -1.6, { momentOfTruth: 'negative' }), card('Read', 1.2, assumed)),
  action('Longer hours', 'idea'),
  aim('Longer hours', 'look-it-up'),
  ...visits('look-it-up', 900),
  ...visits('ask-a-friend', 40),
  ...visits('find-a-seat', 300),
  ...visits('read', 12),
);

/** The maps whose pictures are kept, by the name of their file. */
export const goldenMaps: Readonly<Record<string, GoldenMap>> = {
  empty: { doc: journey(map({ title: '' })) },
  'to-be': {
    doc: journey(
      map({ title: 'The till, as it is wanted', toBeStarted: '2026-05-17' }),
      stage(
        'Buy',
        card('I queue to pay', -1.6),
        card('I pay while walking out', 1.2, { state: 'toBe', originId: 'i-queue-to-pay' }),
        card('I am thanked by name', 0.9, { state: 'toBe' }),
      ),
    ),
    options: { state: 'toBe' },
  },
  both: { doc: bothMap, options: both },
  'both-compact-print': { doc: bothMap, options: { ...both, kind: 'compact', theme: printTheme } },
  'both-slide-dark': {
    doc: bothMap,
    options: { ...both, kind: 'compact', theme: darkTheme, fitTo: slideSize },
  },
  'one-card': { doc: journey(map({ title: 'The smallest map' }), stage('Buy', card('I pay at the till', 1))) },
  'no-emotion': {
    doc: journey(map({ title: 'Not yet felt' }), stage('Before', card('Poster')), stage('After', card('Letter'))),
  },
  'all-levels': {
    doc: journey(
      map({ title: 'From bottom to top' }),
      stage('Rising', ...[-2, -1, 0, 1, 2].map((level) => card(`Level ${level}`, level, { feeling: `Felt ${level}` }))),
    ),
  },
  'moments-of-truth': { doc: library },
  assumptions: {
    doc: journey(
      map({ title: 'What we think we know' }),
      stage('Guess', card('A hunch', 0.7, assumed), card('A turning point', -1.5, { ...assumed, momentOfTruth: 'negative' })),
      stage('Proof', card('Seen in interviews', 1.2, researched)),
    ),
  },
  'dotted-gap': {
    doc: journey(
      map({ title: 'Nothing happens for a while' }),
      stage('First', card('Hello', 1.2, { feeling: 'Welcome' })),
      stage('Silence'),
      stage('Still nothing'),
      stage('Last', card('Goodbye', -1.2, { feeling: 'Forgotten' }), card('Never again', -0.4)),
    ),
  },
  'compact-two-segments': { doc: library, options: { kind: 'compact' } },
  slide: { doc: library, options: { kind: 'compact', fitTo: slideSize } },
  'long-texts': {
    doc: journey(
      map({ title: 'A title that goes on and on until it needs a second line, as titles sometimes do when nobody stops them in time' }),
      segment('Everybody who has ever waited for a parcel at home', {
        share: 100,
        need: 'Know on which day and at what hour the parcel comes, and not one minute later than promised',
      }),
      stage(
        'Everything before the delivery itself',
        card('I read a very long explanation of when and where and how and by whom the parcel will be brought to me', -0.5, {
          channel: 'Text message with a very long link',
          quote: 'I have read it three times and still do not know whether somebody must be at home for it or not.',
        }),
        card('Donaudampfschifffahrtsgesellschaftskapitänsmütze'),
      ),
    ),
  },
  dark: { doc: library, options: { theme: darkTheme } },
  'other-scripts': {
    doc: journey(
      map({ title: 'مرحبا <b>&"Ω Жизнь</b>', goal: 'שלום 👩‍👩‍👧‍👦 日本語' }),
      segment('משפחה'),
      stage('البداية', card('أقارن أسعار التذاكر ثم أشتري واحدة', 1, { feeling: 'سعيد', quote: 'كم سعرها؟' })),
      stage('日本語', card('切符を比較してからひとつだけ買います', -1, { channel: 'アプリ', feeling: '困った' }), card('🎉👩‍👩‍👧‍👦', 2)),
    ),
  },
  links: { doc: linked },
  notes: { doc: noted, options: { notes: true } },
  'notes-slide': { doc: noted, options: { kind: 'compact', fitTo: slideSize, notes: true } },
  'notes-left-out': { doc: noted },
  'open-actions': { doc: acted, options: { actions: true, notes: true } },
  'open-actions-compact': { doc: acted, options: { kind: 'compact', fitTo: slideSize, actions: true, theme: printTheme } },
  'most-and-least-popular': { doc: counted, options: { actions: true, popular: true } },
  'most-and-least-popular-slide': { doc: counted, options: { kind: 'compact', fitTo: slideSize, actions: true, popular: true, theme: darkTheme } },
  'links-compact-dark': { doc: linked, options: { kind: 'compact', theme: darkTheme } },
  'bare-transparent': {
    doc: journey(map({ title: 'Hidden' }), stage('Only', card('Card', 1, { momentOfTruth: 'positive' }))),
    options: { title: false, legend: false, background: false },
  },
  lanes: { doc: everyLane },
  'lanes-compact': { doc: everyLane, options: { kind: 'compact' } },
  wrapped: { doc: everyLane, options: { kind: 'compact', isWrapped: true } },
  'wrapped-slide': { doc: linked, options: { kind: 'compact', isWrapped: true, fitTo: slideSize } },
  'some-stages': { doc: library, options: { stages: ['plan', 'return'] } },
  'curves-slide': { doc: library, options: { subject: 'curves', fitTo: slideSize } },
  'moments-matrix': { doc: library, options: { subject: 'moments' } },
  ...Object.fromEntries(laneTypes.map((type) => [`lane-${type}`, { doc: laneMap(type) }])),
  ...sizeMaps,
  ...pictureMaps,
  'for-print': { doc: library, options: { theme: printTheme } },
  'slide-with-everything': {
    doc: library,
    options: {
      kind: 'compact',
      fitTo: slideSize,
      headline: 'Children love the story hour. Students find no seat.',
      foot: 'Source: 12 talks · 1 May 2026',
      evidence: false,
      accent: '#2b59e0',
      logo: { hash: 'a'.repeat(64), address: 'data:image/png;base64,AAAA', width: 300, height: 100 },
    },
  },
};
