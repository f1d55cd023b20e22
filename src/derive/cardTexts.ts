import type { Doc } from '../model/doc.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { breakLines } from './breakLines.ts';
import { sharedSize } from './cardSigns.ts';
import { initialsOf } from './initials.ts';
import type { CardBox, LayoutOptions } from './layout.ts';
import { compact, timeline } from './metrics.ts';
import { quoted } from './quoted.ts';
import { charactersOf } from './textUnits.ts';

/** What is written on and under a card, and the picture on it. */
export type CardTexts = Pick<CardBox, 'channel' | 'responsible' | 'title' | 'quote' | 'image'>;

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
    image: (touchpoint.imageId !== undefined && doc.image.get(touchpoint.imageId)) || null,
  };
}

function titleLines(
  { title, momentOfTruth, encounterId }: Touchpoint,
  options: LayoutOptions,
): readonly string[] {
  const { kind, measure, wholeTitles, stageWidth = compact.stageWidth } = options;
  const { cardWidth, cardPadding, titleFont, titleLinesMost } = kind === 'compact' ? compact : timeline;
  const signs =
    (momentOfTruth ? compact.cardDiamond + compact.cardDiamondGap : 0) +
    (encounterId ? sharedSize + compact.cardDiamondGap : 0);
  const taken = kind === 'compact' ? signs + compact.stageWidth - stageWidth : 0;
  const width = cardWidth - 2 * cardPadding - taken;
  return breakLines(title, titleFont, width, measure, wholeTitles ? undefined : titleLinesMost);
}

function quoteLines({ quote }: Touchpoint, options: LayoutOptions): readonly string[] {
  const { kind, measure, wholeTitles, quoteLines: quoteLinesMost = timeline.quoteLinesMost } = options;
  if (kind === 'compact' || quote === undefined) return noLines;
  const { quoteFont, quoteWidth } = timeline;
  const text = quoted(quote);
  const lines = breakLines(text, quoteFont, quoteWidth, measure, wholeTitles ? undefined : quoteLinesMost);
  const last = lines.at(-1);
  if (!last?.endsWith('…') || text.endsWith('…')) return lines;
  return [...lines.slice(0, -1), closed(last, text, (line) => measure(line, quoteFont) <= quoteWidth)];
}

/** The last line of a quote that was cut short, with the closing mark of the whole. */
function closed(line: string, whole: string, fits: (line: string) => boolean): string {
  const mark = /([\p{Pf}“‘"'」』])[.!?…]?$/u.exec(whole)?.[1] ?? '';
  const kept = charactersOf(line.slice(0, -1));
  const ended = () => `${kept.join('').trimEnd()}…${mark}`;
  while (kept.length > 0 && !fits(ended())) kept.pop();
  return ended();
}
