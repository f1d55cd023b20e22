import { expect, test } from 'vitest';
import { bothMap } from '../../golden/bothMap.ts';
import { requestOf } from './requests.ts';

function said(shows: 'asIs' | 'toBe' | 'both'): string[] {
  const [scene] = requestOf(bothMap, { shows }).scenes();
  return (scene?.items ?? []).flatMap((item) => (item.type === 'text' ? item.text : []));
}

test('a picture shows the map that is chosen: as it is, as it is wanted, or both with their marks', () => {
  expect(said('asIs')).toContain('I look for milk');
  expect(said('asIs')).not.toContain('I find milk');
  expect(said('toBe')).toContain('I find milk');
  expect(said('toBe')).not.toContain('toBe.gapHatched');
  expect(said('both')).toContain('I find milk');
  expect(said('both')).toEqual(
    expect.arrayContaining(['toBe.today', 'toBe.gapHatched', 'toBe.added', 'toBe.changed', '+2.8']),
  );
});

test('a map without a to-be is drawn as it is, whatever was chosen before', () => {
  const { toBeStarted: _, ...journey } = [...bothMap.journey.values()][0] ?? {};
  const doc = { ...bothMap, journey: new Map([['map', journey as never]]) };
  const [scene] = requestOf(doc, { shows: 'both' }).scenes();
  const texts = (scene?.items ?? []).flatMap((item) => (item.type === 'text' ? item.text : []));
  expect(texts).toContain('I look for milk');
  expect(texts).not.toContain('toBe.today');
});
