import { describe, expect, test } from 'vitest';
import { cardItems } from '../../src/derive/cardItems.ts';
import { changeMarkItems } from '../../src/derive/changeMark.ts';
import type { Box, LayoutKind } from '../../src/derive/layout.ts';
import { layoutJourney } from '../../src/derive/layoutJourney.ts';
import type { Item } from '../../src/derive/scene.ts';
import { lightTheme as theme } from '../../src/derive/theme.ts';
import { card, journey, stage } from '../journey.ts';
import { measure } from '../measure.ts';

const full = { channel: 'Ticket machine', kind: 'digital' } as const;
const doc = journey(
  stage('Buy', card('A title that is so long that it takes more than one line of its card', -1, full)),
  stage('Pay', card('Moment', 1, { ...full, momentOfTruth: 'positive' }), card('Below', 1, full)),
);

describe.each<LayoutKind>(['timeline', 'compact'])('the mark of what became of a card in %s', (kind) => {
  const layout = layoutJourney(doc, { kind, measure });

  test.each(['added', 'changed'] as const)(
    'covers no text, face, sign or diamond when it is %s',
    (change) => {
      for (const box of layout.cards.values()) {
        const tools = { theme, measure, kind };
        const marks = changeMarkItems(box, { change, word: 'Cambiato di molto' }, tools);
        const [left, top, right, bottom] = boundsOf(marks);
        for (const other of layout.cards.values()) {
          const drawn = cardItems(other, theme, { kind, measure });
          for (const item of drawn) {
            const seen = seenOf(item);
            if (!seen) continue;
            const [x1, x2] = [seen.x + other.x, seen.x + seen.width + other.x];
            const [y1, y2] = [seen.y + other.y, seen.y + seen.height + other.y];
            expect(left < x2 && x1 < right && top < y2 && y1 < bottom).toBe(false);
          }
        }
      }
    },
  );
});

function boundsOf(items: readonly Item[]) {
  const [ground] = items;
  if (ground?.type !== 'rect') throw new Error('A mark has a ground.');
  return [ground.x, ground.y, ground.x + ground.width, ground.y + ground.height] as const;
}

/** Where the letters of a text or an icon are seen. */
function seenOf(item: Item): Box | null {
  if (item.type === 'icon') return { x: item.x, y: item.y, width: item.size, height: item.size };
  if (item.type !== 'text') return null;
  const { x, y, text, size } = item;
  return { x, y: y - size * 0.78, width: measure(text, item), height: size };
}
