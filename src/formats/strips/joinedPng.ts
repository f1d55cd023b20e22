import { itemBounds } from '../../derive/itemBounds.ts';
import type { Item, Scene } from '../../derive/scene.ts';
import { fontAddresses, textOf } from '../fonts.ts';
import type { PaintImages } from '../paint.ts';
import { mostSide, type PngPlan } from '../pngScale.ts';
import { bitmapsOf } from './bitmapsOf.ts';
import { joinStrips } from './joinStrips.ts';
import type { Strip } from './paintStrip.ts';
import { StripTeam } from './stripTeam.ts';

/** Of fewer pixels one canvas is made sooner than workers are started. */
const leastPixels = 8_000_000;

/** About so many pixels has a strip: enough to be packed well, few enough to stay at hand. */
const stripPixels = 6_000_000;

/** What is told and asked while a picture is made. */
interface JoinedJob {
  readonly images?: PaintImages;
  progress?(done: number): void;
  readonly signal?: AbortSignal;
}

/** A large PNG, of strips that workers paint and the browser packs; null for a small one, and where the browser has no such workers or packs in a way that cannot be joined. Rejects with the reason of the signal when that is given. */
export async function joinedPng(scene: Scene, plan: PngPlan, job: JoinedJob): Promise<Blob | null> {
  const { width, height } = plan;
  if (width * height < leastPixels || width > mostSide) return null;
  if (!('Worker' in globalThis && 'OffscreenCanvas' in globalThis)) return null;
  try {
    return await joined(scene, plan, job);
  } catch {
    // Whatever is missing for it, a picture can be made without workers too, more slowly.
    job.signal?.throwIfAborted();
    return null;
  }
}

async function joined(scene: Scene, plan: PngPlan, job: JoinedJob): Promise<Blob | null> {
  const { width, height, scale } = plan;
  const rows = Math.ceil(height / Math.ceil((width * height) / stripPixels));
  const count = Math.ceil(height / rows);
  const { font, background } = scene;
  const images = await bitmapsOf(scene, scale, job.images);
  const team = new StripTeam(count);
  try {
    team.prepare({ fonts: fontAddresses(textOf(scene)), font, background, scale, images });
    const strips = await team.packed(stripsOf(scene, plan, rows, count), job);
    return strips && joinStrips(strips, height);
  } finally {
    team.end();
    for (const image of images.values()) image.close();
  }
}

/** Strips of so many rows, each with what is to be painted on it, in drawing order. */
function stripsOf({ items }: Scene, { width, height, scale }: PngPlan, rows: number, count: number): Strip[] {
  const strips = Array.from({ length: count }, (_, at) => ({
    top: at * rows,
    width,
    height: Math.min(rows, height - at * rows),
    items: [] as Item[],
  }));
  for (const item of items) {
    const bounds = itemBounds(item);
    const first = Math.max(0, Math.floor((bounds.y * scale) / rows));
    const last = Math.floor(((bounds.y + bounds.height) * scale) / rows);
    for (const strip of strips.slice(first, Math.max(0, last + 1))) strip.items.push(item);
  }
  return strips;
}
