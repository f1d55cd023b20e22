import type { PictureOptions } from '../../src/derive/pictureScene.ts';
import type { Doc } from '../../src/model/doc.ts';
import { card, journey, map, row, segment, stage } from '../journey.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at + 1);
const word = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';
const scripts = ['切符を比較してからひとつだけ買います', 'أقارن أسعار التذاكر ثم أشتري واحدة', '👩‍👩‍👧‍👦🎉 כרטיס'];

const longWords = journey(
  map({ title: `${word} ${word}` }),
  segment(word, { id: 'words', share: 71, need: word }),
  stage(
    word,
    { weight: 40 },
    card(word, -1.4, {
      channel: word,
      responsible: word,
      feeling: word,
      quote: word,
      pains: [word, `${word} ${word}`],
      momentOfTruth: 'negative',
    }),
    card(`Kurz ${word}`, 1.2, { feeling: word, quote: `Kurz ${word}` }),
  ),
  stage('Kurz', card('Ende', 0.2)),
  row('lane', { id: 'pains', type: 'pains', order: 'a0' }),
  row('lane', { id: 'channel', type: 'channel', order: 'a1', title: word }),
  row('lane', { id: 'own', type: 'own', order: 'a2', title: word }),
  row('laneCard', {
    id: 'c',
    laneId: 'own',
    segmentId: 'words',
    stageId: 'kurz',
    order: 'a0',
    text: word,
  }),
);

const scriptsInLanes = journey(
  map({ title: 'In many scripts' }),
  segment('旅行者'),
  stage('予約', card('切符', 1, { pains: scripts, opportunities: scripts, quote: scripts[0] ?? '' })),
  stage('الوصول', card('المحطة', -1, { pains: scripts.toReversed(), quote: scripts[1] ?? '', channel: 'تطبيق' })),
  row('lane', { id: 'pains', type: 'pains', order: 'a0', title: '困りごと' }),
  row('lane', { id: 'opportunities', type: 'opportunities', order: 'a1', title: 'فرص' }),
  row('lane', { id: 'channel', type: 'channel', order: 'a2', title: '📱' }),
);

const emptyStages = journey(
  map({ title: 'Nothing yet' }),
  segment('Guest'),
  segment('Host'),
  stage('Before', { weight: 3 }),
  stage('During', { weight: 1 }),
  stage('After'),
);

const oneStage = journey(
  map({ title: 'All in one stage' }),
  stage('Visit', ...numbers(6).map((number) => card(`Encounter ${number}`, (number % 5) - 2))),
);

const twentyStages = journey(
  map({ title: 'Step by step' }),
  ...numbers(20).map((number) =>
    stage(`Stage ${number}`, { weight: number }, card(`Encounter ${number}`, Math.sin(number) * 2)),
  ),
);

const twelveSegments = journey(
  map({ title: 'One for each month' }),
  ...numbers(12).map((number) => segment(`Segment ${number}`, { share: number + 2 })),
  ...numbers(3).map((number) =>
    stage(
      `Stage ${number}`,
      ...numbers(12).map((of) =>
        card(`Encounter ${number} of ${of}`, Math.cos(number * of) * 2, { segment: `Segment ${of}` }),
      ),
    ),
  ),
);

const phased = journey(
  map({ title: 'In phases' }),
  segment('Guest'),
  stage('Dream', { phaseId: 'before' }, card('A picture', 1)),
  stage('Book', { phaseId: 'before' }, card('The form', -1, { momentOfTruth: 'negative' })),
  stage('Stay', { phaseId: 'during', color: 's3' }, card('The room', 2), card('The noise', -0.6)),
  stage('Unsorted', card('Something else', 0)),
  stage('Return', { phaseId: 'after' }, card('The letter', 0.8)),
  row('phase', { id: 'before', name: 'Before', order: 'a0' }),
  row('phase', { id: 'during', name: 'During', order: 'a1' }),
  row('phase', { id: 'after', name: 'A long time after everything has been said', order: 'a2' }),
);

/** Maps of unusual sizes and with unusual texts, whose pictures are kept. */
export const sizeMaps: Readonly<Record<string, { doc: Doc; options?: Partial<PictureOptions> }>> = {
  'long-words': { doc: longWords },
  'long-words-compact': { doc: longWords, options: { kind: 'compact' } },
  'scripts-in-lanes': { doc: scriptsInLanes },
  'empty-stages': { doc: emptyStages },
  'one-stage': { doc: oneStage },
  'twenty-stages': { doc: twentyStages, options: { kind: 'compact' } },
  'twelve-segments': { doc: twelveSegments },
  phases: { doc: phased },
  'phases-compact': { doc: phased, options: { kind: 'compact' } },
  'phases-curves': { doc: phased, options: { subject: 'curves' } },
  'phases-moments': { doc: phased, options: { subject: 'moments' } },
  'long-words-moments': { doc: longWords, options: { subject: 'moments' } },
};
