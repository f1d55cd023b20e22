import type { Contrast } from './farColors.ts';
import type { MakeCanvas } from './sprites.ts';

const isForced = () => matchMedia('(forced-colors: active)');
const wantsMore = () => matchMedia('(prefers-contrast: more)');

/** How much contrast the system asks for now. */
export function contrastNow(): Contrast {
  if (isForced().matches) return 'forced';
  return wantsMore().matches ? 'more' : 'usual';
}

/** Whether nothing is to move by itself. */
export function isStillNow(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** A colour of the system by its name in CSS, as it is at this moment. */
export function systemColor(name: string): string {
  const { body } = document;
  const before = body.style.color;
  body.style.color = name;
  const { color } = getComputedStyle(body);
  body.style.color = before;
  return color;
}

/** Calls the listener when the screen has other pixels or asks for another contrast; returns how to stop. */
export function followScreen(listener: () => void): () => void {
  const stopContrasts = [isForced(), wantsMore()].map((query) => followQuery(query, listener));
  let stopPixels = () => {};
  // A query holds for one density only, so each change asks for the next one.
  const followPixels = () => {
    stopPixels = followQuery(matchMedia(`(resolution: ${devicePixelRatio}dppx)`), () => {
      stopPixels();
      followPixels();
      listener();
    });
  };
  followPixels();
  return () => {
    stopPixels();
    for (const stop of stopContrasts) stop();
  };
}

function followQuery(query: MediaQueryList, listener: () => void): () => void {
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** An empty canvas of a size in device pixels; setting the size of one that is there empties it. */
export const makeCanvas: MakeCanvas = (width, height, spare) => {
  const context = spare?.context ?? document.createElement('canvas').getContext('2d');
  if (!context) return null;
  const { canvas } = context;
  canvas.width = width;
  canvas.height = height;
  return { image: canvas, context };
};
