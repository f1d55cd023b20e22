import type { ListLayout } from '../../derive/listLayout.ts';
import type { Focus } from '../../store/session.ts';

/** A place of the keyboard in the list, by the name under which it is found in the page, and where it lies. */
export interface ListPlace {
  readonly key: string;
  readonly focus: Focus;
  readonly y: number;
  readonly height: number;
}

/** All places of the keyboard from top to bottom: every row, and every stage without any. */
export function listPlaces({ segment, stages }: ListLayout): ListPlace[] {
  if (!segment) return [];
  return stages.flatMap((stage): ListPlace[] => {
    const place = { segmentId: segment.id, stageId: stage.id };
    if (stage.rows.length === 0) return [{ key: stage.id, focus: place, y: stage.y, height: stage.height }];
    return stage.rows.map(({ id, y, height }) => ({
      key: id,
      focus: { ...place, touchpointId: id },
      y,
      height,
    }));
  });
}

/** The place that stands for where the keyboard is: its row, else the last one of its stage; at first the first of all. */
export function activePlace(places: readonly ListPlace[], focus: Focus | null): ListPlace | undefined {
  return (
    places.find(({ key }) => key === focus?.touchpointId) ??
    places.findLast((place) => place.focus.stageId === focus?.stageId) ??
    places[0]
  );
}
