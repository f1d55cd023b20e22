// Painting and packing of a large picture, beside the page: in as many of these as the machine has room for, none of which keeps the page waiting.
import { packedStrip, type StripReply } from './packedStrip.ts';
import { loadStripFonts, type Strip, StripPainter, type StripStyle } from './paintStrip.ts';

const worker = self as unknown as {
  readonly fonts: FontFaceSet;
  postMessage(reply: StripReply, transferred?: Transferable[]): void;
  addEventListener(
    type: 'message',
    listener: (event: MessageEvent<StripStyle | (Strip & { readonly at: number })>) => void,
  ): void;
  addEventListener(type: 'messageerror', listener: () => void): void;
};

/** One after the other: a canvas that is painted while it is packed would be packed half as it was. */
let turn: Promise<StripPainter | null> = Promise.resolve(null);

worker.addEventListener('message', ({ data }) => {
  turn = turn.then(async (painter) => {
    if (!('at' in data)) {
      await loadStripFonts(data.fonts, worker.fonts);
      return new StripPainter(data);
    }
    const png = (await painter?.painted(data)) ?? null;
    // The next one is painted while this one is looked at.
    send(data.at, png).catch(giveUp);
    return painter;
  });
  turn.catch(giveUp);
});

// What could not be unpacked here would never be answered.
worker.addEventListener('messageerror', giveUp);

async function send(at: number, png: Blob | null): Promise<void> {
  const strip = png && (await packedStrip(png));
  worker.postMessage(
    { at, strip },
    (strip?.chunks ?? []).map(({ buffer }) => buffer),
  );
}

/** Whatever went wrong, the page makes the picture in another way. */
function giveUp(): void {
  worker.postMessage({ at: 0, strip: null });
}
