import { docOf } from '../model/doc.ts';
import type { Encounter } from '../model/encounter.ts';
import type { CardBox, LayoutKind } from './layout.ts';
import { layoutJourney } from './layoutJourney.ts';
import type { Measure } from './measure.ts';

/** The card that a touchpoint made from an encounter will be, before it stands anywhere; its segment and stage have ids that no map has. */
export function loneCard(
  id: string,
  encounter: Encounter,
  kind: LayoutKind,
  measure: Measure,
): CardBox | null {
  const { channel, medium: _, ...fields } = encounter;
  const order = 'a0';
  const doc = docOf({
    stage: [{ id: '-', name: '', order }],
    segment: [{ id: '-', name: '', color: 's1', order }],
    channel: channel ? [{ id: '-', name: channel, order }] : [],
    touchpoint: [
      {
        ...fields,
        id,
        state: 'asIs',
        order,
        stageId: '-',
        segmentId: '-',
        ...(channel && { channelId: '-' }),
      },
    ],
  });
  return layoutJourney(doc, { kind, measure }).cards.get(id) ?? null;
}
