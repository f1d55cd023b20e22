import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipOf } from '../../src/formats/zip.ts';

test('an archive gives back every text under its name, whatever letters are in them', () => {
  const entries = [
    { name: 'Évian.journey.json', text: '{"title":"Thé à la menthe"}' },
    { name: '東京.journey.json', text: '{}' },
  ];
  const files = unzipSync(zipOf(entries));
  expect(Object.entries(files).map(([name, bytes]) => ({ name, text: strFromU8(bytes) }))).toEqual(entries);
});
