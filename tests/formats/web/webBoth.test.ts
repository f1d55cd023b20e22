import { expect, test } from 'vitest';
import { lightTheme } from '../../../src/derive/theme.ts';
import { webPage } from '../../../src/formats/web/webPage.ts';
import { both, bothMap } from '../../golden/bothMap.ts';
import { measure } from '../../measure.ts';
import { words } from '../../sceneWords.ts';
import { webWords } from '../../webWords.ts';

const wanted = [...bothMap.touchpoint.values()].flatMap((row) =>
  row.state === 'toBe' ? [{ ...row, state: 'asIs' as const }] : [],
);
const doc = { ...bothMap, touchpoint: new Map(wanted.map((row) => [row.id, row])) };
const page = (isBoth: boolean) =>
  webPage({
    doc,
    picture: { kind: 'timeline', theme: lightTheme, measure, words, ...(isBoth && { both: both.both }) },
    drawings: ['<svg></svg>'],
    isLong: false,
    fontFaces: '',
    named: webWords,
    language: 'en',
  });

test('a web page of both says in table and details what became of each touchpoint, with what was and what is wanted', async () => {
  const html = await page(true);
  const [, table = '', details = ''] = /id="table">(.*)id="details">(.*)<\/main>/s.exec(html) ?? [];
  for (const part of [table, details]) {
    expect(part).toContain('<bdi>The shelf shows the way</bdi> <span class="change added">Added</span>');
    expect(part).toContain('<bdi>I pay while walking out</bdi> <span class="change changed">Changed</span>');
    expect(part).toContain('<s><bdi>I look for change</bdi></s> <span class="change dropped">Dropped</span>');
    expect(part).toContain('−1.6 → +1.2');
  }
  expect(details).toContain(
    '<dt>Touchpoint</dt><dd><div><span class="soft">As-is:</span> <bdi>I queue to pay</bdi></div><div><span class="soft">To-be:</span> <bdi>I pay while walking out</bdi></div></dd>',
  );
  const kept = /<summary><bdi>I carry the bag<\/bdi>.*?<\/details>/s.exec(details)?.[0] ?? '';
  expect(kept).toContain('+0.2');
  expect(kept).not.toMatch(/As-is|→|class="change/);
});

test('a web page of the wanted map alone says nothing of today', async () => {
  const html = await page(false);
  expect(html).not.toMatch(/As-is:|I queue to pay|I look for change|class="change/);
});
