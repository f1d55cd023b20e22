import type { MessageKey } from '../../words/key.ts';
import type { Analysis } from './analysis.ts';

/** The charts of the analysis view. */
export type ChartName =
  | 'emotion'
  | 'balance'
  | 'usage'
  | 'importance'
  | 'time'
  | 'leaving'
  | 'control'
  | 'kinds'
  | 'evidence'
  | 'channels'
  | 'figures';

/** Which charts have nothing to draw, each with the words for what it needs. */
export function lackingCharts(analysis: Analysis): ReadonlyMap<ChartName, MessageKey> {
  const { ground, balance, usage, importance, leaving, time, figures } = analysis;
  const { touchpoints, doc } = ground;
  const none = touchpoints.length === 0;
  const has = (field: 'emotion' | 'controlledBy' | 'kind' | 'evidence') =>
    touchpoints.some((touchpoint) => touchpoint[field] !== undefined);
  const needs: readonly (readonly [ChartName, boolean, MessageKey])[] = [
    ['emotion', has('emotion'), 'analysis.emotion.lacking'],
    ['balance', !none && balance.some(({ weightShare }) => weightShare > 0), 'analysis.balance.lacking'],
    ['usage', usage.length > 0, 'analysis.usage.lacking'],
    ['importance', importance.length > 0, 'analysis.importance.lacking'],
    ['time', time !== null, 'analysis.time.lacking'],
    ['leaving', leaving.length > 0, 'analysis.leaving.lacking'],
    ['control', has('controlledBy'), 'analysis.control.lacking'],
    ['kinds', has('kind'), 'analysis.kinds.lacking'],
    ['evidence', has('evidence'), 'analysis.evidence.lacking'],
    [
      'channels',
      touchpoints.some(({ channelId }) => doc.channel.has(channelId ?? '')),
      'analysis.channels.lacking',
    ],
    ['figures', figures.length > 0, 'figures.chart.lacking'],
  ];
  return new Map(
    needs.flatMap(([name, isThere, key]) => {
      const need = none ? 'analysis.noTouchpoints' : key;
      return isThere ? [] : [[name, need] as const];
    }),
  );
}
