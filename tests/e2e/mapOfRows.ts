import type { ToldCard, ToldMap } from './tableOf.ts';

/** The same map, from the rows of its file. */
export function mapOfRows(rows: readonly Record<string, unknown>[]): ToldMap {
  const ofKind = (kind: string) => rows.filter((row) => row.kind === kind);
  const names = (kind: string) => new Map(ofKind(kind).map(({ id, name }) => [id, String(name)]));
  const [stages, segments, channels, teams] = ['stage', 'segment', 'channel', 'team'].map(names);
  const cells: Record<string, ToldCard[]> = {};
  for (const row of ofKind('touchpoint')) {
    const key = `${segments?.get(row.segmentId)} / ${stages?.get(row.stageId)}`;
    const pains = ofKind('remark').filter(({ aboutId, tone }) => aboutId === row.id && tone === 'pain');
    const touchpoint = {
      title: String(row.title),
      kind: row.touchpointKind as string | undefined,
      channel: channels?.get(row.channelId),
      value: row.emotion as number | undefined,
      feeling: row.feeling as string | undefined,
      moment: row.momentOfTruth as string | undefined,
      quote: row.quote as string | undefined,
      evidence: row.evidence as string | undefined,
      responsible: teams?.get(row.responsibleId),
      pains: pains.length,
    };
    cells[key] = [...(cells[key] ?? []), touchpoint];
  }
  const laneCards: Record<string, string[]> = {};
  for (const row of ofKind('laneCard')) {
    const lane = ofKind('lane').find(({ id }) => id === row.laneId);
    const key = `${segments?.get(row.segmentId)} / ${stages?.get(row.stageId)} / ${lane?.title}`;
    laneCards[key] = [...(laneCards[key] ?? []), String(row.text)];
  }
  return {
    stages: [...(stages?.values() ?? [])],
    segments: [...(segments?.values() ?? [])],
    cells,
    laneCards,
  };
}
