import i18next from 'i18next';
import { expect, test } from 'vitest';
import { leadsOf } from '../../src/ui/useLeads.ts';
import { en } from '../../src/words/en.ts';
import { card, journey, row, stage } from '../journey.ts';

test('a card says in words where its links lead, and nothing of links that lead to what is gone', async () => {
  const t = await i18next.createInstance().init({ lng: 'en', resources: { en: { translation: en } } });
  const { link, touchpoint } = journey(
    stage('Buy', card('Pay'), card('Get'), card('', 0, { id: 'nameless' })),
    row('link', { id: 'a', fromId: 'pay', toId: 'get', relation: 'next' }),
    row('link', { id: 'b', fromId: 'pay', toId: 'nameless', relation: 'alternative', label: 'by card' }),
    row('link', { id: 'c', fromId: 'get', toId: 'pay', relation: 'loop' }),
    row('link', { id: 'd', fromId: 'get', toId: 'gone', relation: 'recommends' }),
  );
  expect([...leadsOf(link, touchpoint, t)]).toEqual([
    ['pay', 'Leads to “Get”. Or instead “Untitled”: by card'],
    ['get', 'Goes back to “Pay”'],
  ]);
});
