import { memo, useMemo, useRef } from 'react';
import type { MapSummary } from '../../storage/summary.ts';
import { type NearWatch, useNear } from '../../ui/nearWatch.ts';
import { MapCard } from '../MapCard.tsx';
import { MapFacts } from '../MapFacts.tsx';
import { pickKeys } from '../MapPick.tsx';
import { MapThumb } from '../MapThumb.tsx';
import type { MapDeeds } from '../mapDeeds.ts';
import type { MapQuestions } from '../mapEntries.ts';

interface LibraryItemProps {
  map: MapSummary;
  time: 'updated' | 'created' | 'deleted';
  isPicked: boolean;
  isStop: boolean;
  deeds: MapDeeds;
  ask: Omit<MapQuestions, 'rename'>;
  toggle(id: string, reaches: boolean): void;
  allPicked(): readonly MapSummary[];
  near: NearWatch;
}

/** One map of the library. It renders again only when something about it changes; far out of sight there is little more of it than its title. */
export const LibraryItem = memo(function LibraryItem(props: LibraryItemProps) {
  const { map, time, isPicked, isStop, deeds, ask, toggle, allPicked, near } = props;
  const item = useRef<HTMLLIElement>(null);
  const isNear = useNear(near, item);
  const picking = useMemo(() => {
    const toggleThis = (reaches: boolean) => toggle(map.id, reaches);
    return { isPicked, toggle: toggleThis, all: allPicked, keys: pickKeys(toggleThis) };
  }, [isPicked, toggle, map.id, allPicked]);
  return (
    <MapCard
      {...{ map, deeds, ask, picking, isStop, isNear }}
      item={item}
      picture={isNear && <MapThumb outline={map.outline} />}
    >
      {isNear && <MapFacts map={map} time={time} withSize />}
    </MapCard>
  );
});
