import type { Channel } from '../../model/channel.ts';
import type { Touchpoint } from '../../model/touchpoint.ts';
import { type Ground, grouped } from './ground.ts';

/** What happens in one channel. */
export interface ChannelFigures {
  readonly channel: Channel;
  readonly touchpoints: readonly Touchpoint[];
  readonly pains: number;
  /** The touchpoints that feel best and worst; null when none has an emotion. */
  readonly best: Touchpoint | null;
  readonly worst: Touchpoint | null;
}

/** The channels in use with their touchpoints, those with most pains first. */
export function channelFigures({ doc, touchpoints }: Ground): ChannelFigures[] {
  const pains = new Map<string, number>();
  for (const { aboutId, tone } of doc.remark.values())
    if (tone === 'pain') pains.set(aboutId, (pains.get(aboutId) ?? 0) + 1);
  const byChannel = grouped(
    touchpoints.filter(({ channelId }) => channelId !== undefined),
    ({ channelId = '' }) => channelId,
  );
  const figures = [...byChannel].flatMap(([id, here]): ChannelFigures[] => {
    const channel = doc.channel.get(id);
    if (!channel) return [];
    const felt = here.filter(({ emotion }) => emotion !== undefined);
    const feltOf = ({ emotion = 0 }: Touchpoint) => emotion;
    return [
      {
        channel,
        touchpoints: here,
        pains: here.reduce((sum, touchpoint) => sum + (pains.get(touchpoint.id) ?? 0), 0),
        best: felt.length === 0 ? null : felt.reduce((a, b) => (feltOf(b) > feltOf(a) ? b : a)),
        worst: felt.length === 0 ? null : felt.reduce((a, b) => (feltOf(b) < feltOf(a) ? b : a)),
      },
    ];
  });
  return figures.sort((a, b) => b.pains - a.pains);
}
