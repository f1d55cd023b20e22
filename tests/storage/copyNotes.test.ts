import { expect, test } from 'vitest';
import {
  copyTimes,
  mapsWithoutCopy,
  noteBackup,
  noteCopies,
  noteReminder,
} from '../../src/storage/copyNotes.ts';
import type { MapSummary } from '../../src/storage/summary.ts';
import { Device } from './fakeBrowser.ts';

const minute = 60_000;

function mapOf(id: string, created: number, updated: number): MapSummary {
  return { id, title: id, segments: 1, touchpoints: 1, outline: null, created, updated };
}

const notes = () => new Device().tab().notes;
const ids = (maps: readonly MapSummary[]) => maps.map(({ id }) => id);

test('a map that was worked on for half an hour without a copy is worth a word, one that was just made is not', () => {
  const maps = [mapOf('long', 0, 30 * minute), mapOf('short', 0, 29 * minute)];
  expect(ids(mapsWithoutCopy(notes(), maps, 31 * minute))).toEqual(['long']);
});

test('a file of the map or a backup of everything counts as a copy', () => {
  const here = notes();
  const maps = [mapOf('a', 0, 40 * minute), mapOf('b', 0, 40 * minute)];
  noteCopies(here, ['a'], 20 * minute);
  expect(ids(mapsWithoutCopy(here, maps, 41 * minute))).toEqual(['b']);
  noteBackup(here, 41 * minute);
  expect(mapsWithoutCopy(here, maps, 42 * minute)).toEqual([]);
  expect(copyTimes(here)).toEqual({ all: 41 * minute, maps: {} });
});

test('it is said once a day at most, even when the clock is put back by years', () => {
  const here = notes();
  const maps = [mapOf('a', 0, 40 * minute)];
  noteReminder(here, 41 * minute);
  expect(mapsWithoutCopy(here, maps, 42 * minute)).toEqual([]);
  expect(ids(mapsWithoutCopy(here, maps, 41 * minute + 25 * 60 * minute))).toEqual(['a']);
  expect(ids(mapsWithoutCopy(here, maps, -1_000_000 * minute))).toEqual(['a']);
});

test('notes that somebody else has written or damaged do no harm', () => {
  const here = notes();
  here?.setItem('throughline.copies', '{"all":"x","maps":{"a":"b","c":3}}');
  expect(copyTimes(here)).toEqual({ all: null, maps: { c: 3 } });
  here?.setItem('throughline.copies', 'nothing');
  expect(copyTimes(here)).toEqual({ all: null, maps: {} });
  expect(copyTimes(null)).toEqual({ all: null, maps: {} });
});
