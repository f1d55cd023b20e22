import { rounded } from '../rounded.ts';
import { compareText } from './compareText.ts';
import { type FigureRows, type MetricTrend, metricTrends } from './metricTrends.ts';
import { proposedEmotion, type ScoreRange, scoreRanges } from './scores.ts';

/** An emotion that a figure would propose, and by which rule: its scale, or else its target. */
export interface EmotionProposal {
  /** −2 to +2 in tenths. */
  readonly emotion: number;
  readonly trend: MetricTrend;
  readonly scale: ScoreRange | null;
}

/** On its target a figure is worth +1; so much it loses where it falls short of it by all of it. */
const ON_TARGET = 1;
const SHORT_OF_ALL = 3;

/** The emotion that the newest value of a touchpoint's figures would propose, or null where none has a scale or a target. Nothing is set by it. */
export function emotionProposal(rows: FigureRows, touchpointId: string): EmotionProposal | null {
  const proposals = metricTrends(rows, touchpointId).flatMap((trend) => proposalOf(trend) ?? []);
  const dayOf = ({ trend }: EmotionProposal) => trend.latest?.date ?? '';
  return proposals.toSorted((a, b) => compareText(dayOf(b), dayOf(a)))[0] ?? null;
}

function proposalOf(trend: MetricTrend): EmotionProposal | null {
  const { metric, latest } = trend;
  if (!latest) return null;
  const scale = scaleOf(trend);
  if (scale) {
    const emotion = proposedEmotion(scale, latest.value);
    if (emotion === null) return null;
    return { emotion: metric.better === 'higher' ? emotion : rounded(-emotion, 1), trend, scale };
  }
  const { target } = metric;
  if (target === undefined || !(target > 0) || latest.value < 0) return null;
  const ahead = ((latest.value - target) / target) * (metric.better === 'higher' ? 1 : -1);
  const emotion = Math.max(-2, Math.min(2, ON_TARGET + SHORT_OF_ALL * ahead));
  return { emotion: rounded(emotion, 1), trend, scale: null };
}

/** The scale of a formula, or of a mean whose unit says it: *1–5*. */
function scaleOf({ metric: { formula, unit = '' } }: MetricTrend): ScoreRange | null {
  if (formula === 'nps' || formula === 'csat' || formula === 'ces') return scoreRanges[formula];
  const [, from, to] = /^\s*(\d+)\s*[-–]\s*(\d+)\s*$/.exec(unit) ?? [];
  const ends = { least: Number(from), most: Number(to) };
  return ends.most > ends.least ? ends : null;
}
