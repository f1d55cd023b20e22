import type { PaletteItem } from './findableActions.ts';

type Offer = () => readonly PaletteItem[];

const offers = new Map<string, Offer>();

/** Has the palette find more while something is on screen; the answer ends it. Offered anew under the same key, it takes the place of what was offered before. */
export function offerInPalette(key: string, offer: Offer): () => void {
  offers.set(key, offer);
  return () => {
    if (offers.get(key) === offer) offers.delete(key);
  };
}

/** The lines that what is on screen offers. */
export function offeredLines(): PaletteItem[] {
  return [...offers.values()].flatMap((offer) => offer());
}
