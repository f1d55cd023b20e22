import { expect, test } from 'vitest';
import { layoutJourney } from '../../src/derive/layoutJourney.ts';
import { loneCard } from '../../src/derive/loneCard.ts';
import { card, journey, stage } from '../journey.ts';
import { measure } from '../measure.ts';

test.each(['timeline', 'compact'] as const)(
  'an encounter in hand looks as its touchpoint will on the map, %s',
  (kind) => {
    const title = 'I read the ad in the paper on the train';
    const box = loneCard('x', { title, kind: 'communication', channel: 'Newspaper' }, kind, measure);
    const doc = journey(
      stage('Hear', card(title, undefined, { id: 'x', kind: 'communication', channel: 'Newspaper' })),
    );
    const real = layoutJourney(doc, { kind, measure }).cards.get('x');
    expect(box).toMatchObject({
      title: real?.title,
      channel: real?.channel,
      width: real?.width,
      height: real?.height,
    });
    expect(box?.touchpoint).toMatchObject({ title, kind: 'communication' });
  },
);
