import { channelFigures } from '../analysis/channelFigures.ts';
import type { Ground } from '../analysis/ground.ts';
import { usagePoints } from '../analysis/usage.ts';
import { aboutTouchpoint, type Found, named, type Rule } from './finding.ts';

/** A channel carries most pains with at least so many of them, and at least this part of all. */
export const MOST_PAINS = { count: 3, share: 0.5 } as const;

/** A channel swings when it has a touchpoint at least so good and one at least so bad. */
export const SWING = 1;

/** Rules about how touchpoints and channels are used. */
export const useRules: readonly Rule[] = [
  { id: 'overUsed', severity: 'warning', source: 'touchpoints', check: (ground) => used(ground, 'overUsed') },
  { id: 'underUsed', severity: 'note', source: 'touchpoints', check: (ground) => used(ground, 'underUsed') },
  { id: 'channelPains', severity: 'warning', source: 'channels', check: channelPains },
  { id: 'channelSwings', severity: 'note', source: 'channels', check: channelSwings },
];

function used(ground: Ground, quadrant: 'overUsed' | 'underUsed'): Found[] {
  return usagePoints(ground)
    .filter((point) => point.quadrant === quadrant)
    .map(({ touchpoint: { id }, usage, effectiveness }) => ({
      ...aboutTouchpoint(id),
      message: { key: `findings.rule.${quadrant}.said` },
      detail: {
        key: `findings.rule.${quadrant}.detail`,
        values: { ...named(ground.doc, id), usage, effectiveness },
      },
    }));
}

function channelPains(ground: Ground): Found[] {
  const { remark } = ground.doc;
  const here = new Set(ground.touchpoints.map(({ id }) => id));
  const total = [...remark.values()].filter(
    ({ tone, aboutId }) => tone === 'pain' && here.has(aboutId),
  ).length;
  const channels = channelFigures(ground);
  const [first] = channels;
  // With a single channel there is nothing to compare it with.
  if (!first || channels.length < 2 || first.pains < MOST_PAINS.count) return [];
  if (first.pains < total * MOST_PAINS.share) return [];
  return [
    {
      about: { kind: 'channel', id: first.channel.id },
      message: { key: 'findings.rule.channelPains.said', values: { channel: first.channel.name } },
      detail: { key: 'findings.rule.channelPains.detail', values: { count: first.pains, total } },
      touchpointIds: first.touchpoints.map(({ id }) => id),
    },
  ];
}

function* channelSwings(ground: Ground): Iterable<Found> {
  for (const { channel, best, worst } of channelFigures(ground)) {
    const [high, low] = [best?.emotion ?? 0, worst?.emotion ?? 0];
    if (!best || !worst || high < SWING || low > -SWING) continue;
    yield {
      about: { kind: 'channel', id: channel.id },
      message: { key: 'findings.rule.channelSwings.said', values: { channel: channel.name } },
      detail: {
        key: 'findings.rule.channelSwings.detail',
        values: { best: best.title, high, worst: worst.title, low },
      },
      touchpointIds: [best.id, worst.id],
    };
  }
}
