import { changeMarkItems } from './changeMark.ts';
import { gapItems } from './gapItems.ts';
import type { BandBox, CardBox, Layout, LayoutKind } from './layout.ts';
import { presentCurve } from './presentCurve.ts';
import type { Item } from './scene.ts';
import type { HeaderTools } from './stageHeaderItems.ts';

/** The curve of today and the gap to the wanted one, in the band of a picture; nothing where only one map is drawn. */
export function bothGapItems(
  band: BandBox,
  { kind, stages }: Pick<Layout, 'kind' | 'stages'>,
  { both, theme, words }: HeaderTools,
): Item[] {
  if (!both || band.isFolded) return [];
  const { emotionValue } = words;
  return gapItems(band, presentCurve(band, stages, both.comparison), { theme, kind, emotionValue });
}

/** What became of the cards of a picture. */
export function bothCardItems(
  cards: readonly CardBox[],
  kind: LayoutKind,
  { both, theme, measure }: HeaderTools,
): Item[] {
  return cards.flatMap((card) => {
    const change = both?.comparison.byId.get(card.id)?.change;
    if (!both || (change !== 'added' && change !== 'changed')) return [];
    return changeMarkItems(card, { change, word: both.words[change] }, { theme, measure, kind });
  });
}
