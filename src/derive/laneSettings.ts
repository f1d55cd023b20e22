import type { Doc } from '../model/doc.ts';
import type { Lane } from '../model/lane.ts';
import { laneSources } from '../model/laneSources.ts';
import { mapLanes } from '../model/mapLanes.ts';
import type { Arrangement } from './arrangement.ts';
import { laneEntries } from './laneEntries.ts';
import type { LaneHeight, LayoutOptions } from './layout.ts';

/** A lane as it is to be laid out in all bands. */
export interface LaneSetting {
  readonly key: string;
  readonly type: Lane['type'];
  readonly row: Lane | null;
  readonly size: LaneHeight | undefined;
  readonly isFolded: boolean;
  /** Whether nothing on the map goes into it yet. */
  readonly isBare: boolean;
}

/** The lanes that are to be seen, from top to bottom; the same list as before where they are the same. */
export function laneSettings(
  doc: Doc,
  options: LayoutOptions,
  arranged: Arrangement,
  previous?: readonly LaneSetting[],
): readonly LaneSetting[] {
  const folded = new Set(options.wholeTitles ? [] : options.foldedLanes?.split(' '));
  const settings = mapLanes(doc.lane).flatMap(({ key, type, row }): LaneSetting[] => {
    // A slide has no room for thoughts unless they are asked for.
    const isUnwanted = type === 'thinking' && !row && options.kind === 'compact';
    if ((row?.hidden && type !== 'touchpoints') || isUnwanted) return [];
    const isBare = row !== null && isEverywhereEmpty(type, doc, arranged);
    if (isBare && options.wholeTitles) return [];
    const isFolded = folded.has(key) && type !== 'touchpoints';
    return [{ key, type, row, size: row?.height, isFolded, isBare }];
  });
  const isSame = (setting: LaneSetting, last: LaneSetting | undefined) =>
    last?.key === setting.key &&
    last.row === setting.row &&
    last.isFolded === setting.isFolded &&
    last.isBare === setting.isBare;
  return previous?.length === settings.length && settings.every((each, at) => isSame(each, previous[at]))
    ? previous
    : settings;
}

/** Whether everything that lanes are read from, beside the touchpoints, is what it was. */
export function hasSameSources(settings: readonly LaneSetting[], doc: Doc, last: Doc): boolean {
  return settings.every(({ type }) => laneSources[type].every((kind) => doc[kind] === last[kind]));
}

function isEverywhereEmpty(type: Lane['type'], doc: Doc, { cells }: Arrangement): boolean {
  if (type === 'touchpoints' || type === 'emotion' || type === 'own') return false;
  return !cells.some((band) =>
    band.some((cell) => cell.some((touchpoint) => laneEntries(type, touchpoint, doc).length > 0)),
  );
}
