import type { BothMaps } from '../../derive/bothMaps.ts';
import type { Compared } from '../../derive/comparison.ts';
import { wantedFigures } from '../../derive/wantedFigures.ts';
import type { WebTable } from '../../formats/web/webTable.ts';
import { moodOf } from '../../formats/web/webTouchpoint.ts';
import type { Touchpoint } from '../../model/touchpoint.ts';
import type { ExportRequest } from './exportRequest.ts';

type Row = WebTable['rows'][number];

/** What differs between the map of today and the wanted one, as a table: what each segment remembers, then each touchpoint that is added, changed or dropped. */
export function webDifferences(request: ExportRequest, both: BothMaps): WebTable {
  const { doc, part, picture, t } = request;
  const hidden = new Set(picture.shown?.hiddenSegments);
  const isShown = ({ toBe, asIs }: Compared): boolean => {
    const place = toBe ?? asIs;
    if (toBe && !part.touchpoint.has(toBe.id)) return false;
    const stage = place?.stageId ?? '';
    return !hidden.has(place?.segmentId ?? '') && (picture.stages?.includes(stage) ?? true);
  };
  const changes = both.comparison.changes.filter(isShown);
  const counts = (['added', 'changed', 'dropped'] as const).map((change) =>
    t(`toBe.count.${change}`, { count: changes.filter((one) => one.change === change).length }),
  );
  const segments = wantedFigures(doc).filter(
    ({ segment }) => part.segment.has(segment.id) && !hidden.has(segment.id),
  );
  return {
    anchor: 'differences',
    title: t('toBe.compare'),
    about: counts.join(' · '),
    heads: [t('table.title'), t('toBe.asIs'), t('toBe.toBe')],
    named: 0,
    rows: [
      ...segments.flatMap(({ segment, asIs, toBe }): Row[] =>
        asIs.curve || toBe.curve
          ? [[[t('toBe.remembered'), segment.name], [value(asIs.curve)], [value(toBe.curve)]]]
          : [],
      ),
      ...changes.map((one) => rowOf(one, both, request)),
    ],
  };

  function value(curve: { readonly remembered: { readonly value: number } } | null): string {
    return curve ? picture.words.emotionValue(curve.remembered.value) : t('toBe.unknown');
  }
}

function rowOf({ asIs, toBe, change }: Compared, { words }: BothMaps, { doc, picture }: ExportRequest): Row {
  const one = toBe ?? asIs;
  const titleOf = (touchpoint: Touchpoint) => touchpoint.title.trim() || picture.words.untitled;
  const place = [
    change === 'kept' ? '' : words[change],
    doc.segment.get(one?.segmentId ?? '')?.name ?? '',
    doc.stage.get(one?.stageId ?? '')?.name ?? '',
  ];
  const cell = (touchpoint: Touchpoint | null) =>
    touchpoint ? [titleOf(touchpoint), moodOf(touchpoint, picture.words)].filter(Boolean) : ['–'];
  return [[one ? titleOf(one) : '', place.filter(Boolean).join(' · ')], cell(asIs), cell(toBe)];
}
