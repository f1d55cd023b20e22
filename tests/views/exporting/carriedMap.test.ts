import { describe, expect, test } from 'vitest';
import { mapInFile, packMap } from '../../../src/formats/mapInFile.ts';
import { drawnOnSlides } from '../../../src/views/exporting/deckSlides.ts';
import type { ExportChoice } from '../../../src/views/exporting/exportChoice.ts';
import { carriesMap, exportFormat } from '../../../src/views/exporting/exportFormats.ts';
import type { ExportRequest } from '../../../src/views/exporting/exportRequest.ts';
import { drawnOn, type PageKind, pagesOf } from '../../../src/views/exporting/pdfPages.ts';
import { opened, pdf } from '../../formats/pdf/pdfTools.ts';
import { card, journey, map, row, segment, stage, tray } from '../../journey.ts';
import { pdfChoice, requestOf } from './requests.ts';

/** Whatever belongs to the content of the map is called so. */
const content = 'CANARY';

const doc = journey(
  map({ title: 'Rail', goal: 'Arrive' }),
  segment('Tourist', { need: 'Easy' }),
  stage(
    'Buy',
    card(`${content} pay`, -1.5, {
      id: 'pay',
      quote: `${content} quote`,
      feeling: content,
      channel: `${content} till`,
      responsible: content,
      description: content,
      pains: [content],
      momentOfTruth: 'negative',
    }),
    card(`${content} wait`, -1, { id: 'wait' }),
  ),
  tray(card(content, 1, { id: 'idea' })),
  row('lane', { id: 'open', type: 'own', order: 'a0', title: 'Ideas' }),
  row('laneCard', {
    id: 'sign',
    laneId: 'open',
    segmentId: 'tourist',
    stageId: 'buy',
    order: 'a0',
    text: content,
  }),
  row('note', { id: 'sheet', stageId: 'buy', segmentId: 'tourist', x: 0, y: 0, text: content }),
  row('link', { id: 'way', fromId: 'pay', toId: 'wait', relation: 'next', label: content }),
  row('initiative', { id: 'till', title: `${content} action`, order: 'a0', status: 'planned' }),
  row('initiative', { id: 'past', title: `${content} past`, order: 'a1', status: 'done' }),
  row('initiativeTarget', { id: 't1', initiativeId: 'till', aboutId: 'pay' }),
  row('initiativeTarget', { id: 't2', initiativeId: 'past', aboutId: 'pay' }),
  row('source', { id: 'talks', order: 'a0', type: 'interview', title: content }),
);

const request = (changes: Partial<ExportChoice> = {}, hidden: readonly string[] = []) =>
  requestOf(doc, changes, hidden);

/** A PDF as it is given away, and the text of the map in it. */
async function sheet(asked: ExportRequest, kind: PageKind): Promise<{ bytes: Uint8Array; map: string }> {
  const bytes = await pdf(pagesOf(asked, kind), { map: packMap(asked.carried(drawnOn(kind)) ?? '') });
  const found = mapInFile(bytes);
  return { bytes, map: typeof found === 'string' ? found : found.text };
}

describe('a board to write on is blank inside, too', () => {
  test.each([true, false])('with visible content only: %s', async (onlyVisible) => {
    const { bytes, map: text } = await sheet(request({ onlyVisible }), 'blank');
    for (const frame of ['Rail', 'Tourist', 'Buy', 'Ideas']) expect(text).toContain(frame);
    expect(text).not.toContain(content);
    expect(opened(bytes)).not.toContain(content);
    expect(new TextDecoder('latin1').decode(bytes)).not.toContain(content);
  });
});

test('cards to cut out carry what is written on them, and nothing else of visible content only', async () => {
  const { map: text } = await sheet(request(), 'cards');
  for (const written of ['pay', 'wait', 'till', 'Tourist', 'Buy']) expect(text).toContain(written);
  for (const hidden of ['quote', 'Easy', 'Arrive', 'Ideas', 'action', '"link"', '"note"', '"remark"'])
    expect(text).not.toContain(hidden);
  expect((await sheet(request({ onlyVisible: false }), 'cards')).map).toContain(`${content} quote`);
});

test('sheets broken between stages show the timeline, whichever layout was chosen, and carry it', () => {
  const compact = request({ look: { ...pdfChoice.look, layout: 'compact' } });
  expect(compact.carried(drawnOn('one'))).not.toContain('quote');
  expect(compact.carried(drawnOn('a4'))).toContain('quote');
});

test('slides carry what is on them: a deck its moments of truth in full, and build-up slides a compact map', () => {
  const carried = (kind: 'one' | 'deck' | 'build') => request().carried(drawnOnSlides({ kind })) ?? '';
  for (const told of ['quote', 'till', 'action']) expect(carried('deck')).toContain(`${content} ${told}`);
  expect(carried('deck')).toContain('"pain"');
  // Of what is no moment of truth only the map is there.
  const twice = journey(
    segment('Tourist'),
    stage(
      'Buy',
      card('Pay', -1, { momentOfTruth: 'negative', quote: 'Ouch' }),
      card('Sit', 1, { quote: 'Hush', pains: ['Hard'] }),
    ),
  );
  const deck = requestOf(twice).carried(drawnOnSlides({ kind: 'deck' }));
  expect(deck).toContain('Ouch');
  expect(deck).toContain('Sit');
  for (const untold of ['Hush', 'Hard']) expect(deck).not.toContain(untold);
  expect(carried('build')).not.toContain(`${content} quote`);
  expect(carried('one')).toContain(`${content} quote`);
  for (const kind of ['deck', 'build', 'one'] as const)
    for (const untold of ['past', 'description']) expect(carried(kind)).not.toContain(`${content} ${untold}`);
});

test('moments of truth carry their open actions, and no others', () => {
  const text = request({ what: { of: 'moments' } }).carried();
  expect(text).toContain(`${content} action`);
  expect(text).not.toContain(`${content} past`);
});

test('what the filter hides is neither drawn nor carried, unless it is asked for', () => {
  const filtered = request({}, ['wait']);
  expect(JSON.stringify(filtered.scenes())).not.toContain('wait');
  expect(filtered.carried()).not.toContain('wait');
  const whole = request({ asFiltered: false }, ['wait']);
  expect(JSON.stringify(whole.scenes())).toContain('wait');
  expect(whole.carried()).toContain('wait');
  expect(request({ onlyVisible: false }, ['wait']).carried()).toContain('wait');
});

test('a presentation carries the map only where that was asked for anew', () => {
  const [png, slides] = [exportFormat('png'), exportFormat('powerpoint')];
  expect([carriesMap(png, pdfChoice), carriesMap(slides, pdfChoice)]).toEqual([true, false]);
  const asked = { ...pdfChoice, carries: false, carriesAsked: true };
  expect([carriesMap(png, asked), carriesMap(slides, asked)]).toEqual([false, true]);
});
