import type { Doc } from '../model/doc.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { breakLines } from './breakLines.ts';
import { initialsOf } from './initials.ts';
import type { CardBox, LayoutOptions } from './layout.ts';
import { compact, timeline } from './metrics.ts';

/** What is written on and under a card. */
export type CardTexts = Pick<CardBox, 'channel' | 'responsible' | 'title' | 'quote'>;

const noLines: readonly string[] = [];

/** The texts of a touchpoint's card, broken into lines for its layout. */
export function cardTexts(touchpoint: Touchpoint, doc: Doc, options: LayoutOptions): CardTexts {
  const channel = touchpoint.channelId === undefined ? undefined : doc.channel.get(touchpoint.channelId);
  const team = touchpoint.responsibleId === undefined ? undefined : doc.team.get(touchpoint.responsibleId);
  return {
    channel: channel?.name.trim() || null,
    responsible: (team && initialsOf(team)) || null,
    title: titleLines(touchpoint, options),
    quote: quoteLines(touchpoint, options),
  };
}

/** What somebody thinks, in quotation marks unless it has its own. */
export function quoted(text: string): string {
  const bare = text.trim();
  if (bare === '') return '';
  return /^[\p{Pi}„‚"'「『]/u.test(bare) && /[\p{Pf}“‘"'」』][.!?…]?$/u.test(bare) ? bare : `“${bare}”`;
}

function titleLines({ title, momentOfTruth }: Touchpoint, options: LayoutOptions): readonly string[] {
  const { kind, measure, wholeTitles } = options;
  const { cardWidth, cardPadding, titleFont, titleLinesMost } = kind === 'compact' ? compact : timeline;
  const taken = kind === 'compact' && momentOfTruth ? compact.cardDiamond + compact.cardDiamondGap : 0;
  const width = cardWidth - 2 * cardPadding - taken;
  return breakLines(title, titleFont, width, measure, wholeTitles ? undefined : titleLinesMost);
}

function quoteLines({ quote }: Touchpoint, { kind, measure, wholeTitles }: LayoutOptions): readonly string[] {
  if (kind === 'compact' || quote === undefined) return noLines;
  const { quoteFont, quoteWidth, quoteLinesMost } = timeline;
  return breakLines(quoted(quote), quoteFont, quoteWidth, measure, wholeTitles ? undefined : quoteLinesMost);
}
