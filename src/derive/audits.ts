import { type AuditAnswer, auditMeasureNames, isMeasuredBy } from '../model/auditMeasure.ts';
import type { Doc } from '../model/doc.ts';
import { inOrder } from '../model/order.ts';
import type { Source } from '../model/source.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { arrangement } from './arrangement.ts';

/** What was found on a walk, by the touchpoint. */
export type AuditAnswers = ReadonlyMap<string, AuditAnswer>;

/** What a walk came to. */
export interface AuditResult {
  readonly visited: number;
  readonly of: number;
  readonly broken: number;
  /** The mean of 1 to 5; null when nobody said. */
  readonly satisfaction: number | null;
  /** The sum; null when nobody said. */
  readonly minutes: number | null;
  /** What did not work or would leave one dissatisfied, the worst first. */
  readonly weak: readonly Touchpoint[];
}

/** From this on downwards one would not be satisfied. */
const dissatisfied = 2;

/** The touchpoints that a walk passes in the order in which they are lived through: of one segment, or of all one after the other. */
export function auditedTouchpoints(doc: Doc, segmentId: string | null): Touchpoint[] {
  const { segments, cells } = arrangement(doc);
  return cells.filter((_, at) => segmentId === null || segments[at]?.id === segmentId).flat(2);
}

/** The walks that were begun on a map, the newest first. */
export function auditsOf(doc: Doc): Source[] {
  return inOrder([...doc.source.values()].filter(({ type }) => type === 'audit')).reverse();
}

/** What was found on a walk so far: all of it stands in the map as observations. */
export function auditAnswers(doc: Doc, sourceId: string): AuditAnswers {
  const answers = new Map<string, AuditAnswer>();
  for (const { metricId, value, note, sourceId: from } of doc.observation.values()) {
    const metric = from === sourceId ? doc.metric.get(metricId) : undefined;
    const measure = metric && auditMeasureNames.find((one) => isMeasuredBy(metric, one));
    if (!metric || !measure) continue;
    const found = measure === 'works' ? { works: value >= 50 } : { [measure]: value };
    answers.set(metric.aboutId, { ...answers.get(metric.aboutId), ...found, ...(note && { note }) });
  }
  return answers;
}

/** What a walk past these touchpoints came to. */
export function auditResult(touchpoints: readonly Touchpoint[], answers: AuditAnswers): AuditResult {
  const visited = touchpoints.filter(({ id }) => answers.has(id));
  const said = <K extends keyof AuditAnswer>(field: K) =>
    visited.flatMap(({ id }) => (answers.get(id)?.[field] ?? []) as NonNullable<AuditAnswer[K]>[]);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, value) => total + value, 0);
  const scores = said('satisfaction');
  const minutes = said('minutes');
  const badness = ({ id }: Touchpoint) => {
    const { works, satisfaction = 3 } = answers.get(id) ?? {};
    return (works === false ? 10 : 0) - satisfaction;
  };
  return {
    visited: visited.length,
    of: touchpoints.length,
    broken: said('works').filter((works) => !works).length,
    satisfaction: scores.length > 0 ? sum(scores) / scores.length : null,
    minutes: minutes.length > 0 ? sum(minutes) : null,
    weak: visited.filter((row) => isWeak(answers.get(row.id))).sort((a, b) => badness(b) - badness(a)),
  };
}

function isWeak({ works, satisfaction }: AuditAnswer = {}): boolean {
  return works === false || (satisfaction !== undefined && satisfaction <= dissatisfied);
}
