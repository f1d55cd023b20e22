import type { Doc } from '../model/doc.ts';
import { inOrder } from '../model/order.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { momentsOf } from './deckScenes.ts';
import { type PictureOptions, pictureOf, slideSize } from './pictureScene.ts';
import type { Scene } from './scene.ts';
import { smallestText } from './smallestText.ts';

/** Nine points on a slide. */
const leastSize = 15;

/** More than so many cards never fit on a slide, so that it need not be tried. */
const mostMoments = 48;

/** So many stages fit beside each other on a slide. */
const mostStages = 4;

/** The matrix of moments of truth on as many slides as it needs to be read: whole where it can be, else by stages, then by segments. `name` is the words for one of several. */
export function momentPages(
  doc: Doc,
  options: PictureOptions,
  name: (page: number, pages: number) => string,
): Scene[] {
  const picture: PictureOptions = { ...options, subject: 'moments', fitTo: slideSize };
  const moments = momentsOf(doc, picture);
  const whole = moments.length <= mostMoments ? pictureOf(doc, picture) : null;
  if (whole && (isLegible(whole) || moments.length === 0)) return [whole];
  const numbered = (page: number, pages: number): PictureOptions => ({
    ...picture,
    foot: [picture.foot, name(page, pages)].filter(Boolean).join(' · '),
  });
  // The line with the number takes room, too.
  const parts = divided(doc, numbered(99, 99), moments);
  return parts.map((part, at) =>
    pictureOfPart(doc, parts.length > 1 ? numbered(at + 1, parts.length) : picture, part),
  );
}

/** Parts of the moments that can be read on a slide each; one that is still too small alone stays as it is. */
function divided(
  doc: Doc,
  picture: PictureOptions,
  moments: readonly Touchpoint[],
): (readonly Touchpoint[])[] {
  const isSmall = moments.length <= mostMoments;
  if (isSmall && isLegible(pictureOfPart(doc, picture, moments))) return [moments];
  const stages = inOrder(doc.stage.values()).filter(({ id }) =>
    moments.some(({ stageId }) => stageId === id),
  );
  const segments = inOrder(doc.segment.values()).filter(({ id }) =>
    moments.some(({ segmentId }) => segmentId === id),
  );
  const byStage = stages.length > mostStages || (segments.length < 2 && stages.length > 1);
  const isIn = (group: readonly { readonly id: string }[]) => (moment: Touchpoint) =>
    group.some(({ id }) => id === (byStage ? moment.stageId : moment.segmentId));
  const groups =
    byStage || segments.length > 1
      ? halves<{ readonly id: string }>(byStage ? stages : segments).map((group) =>
          moments.filter(isIn(group)),
        )
      : halves(moments);
  return groups.length < 2 ? groups : groups.flatMap((group) => divided(doc, picture, group));
}

function halves<T>(all: readonly T[]): (readonly T[])[] {
  const middle = Math.ceil(all.length / 2);
  return all.length < 2 ? [all] : [all.slice(0, middle), all.slice(middle)];
}

/** With only the stages and segments in which some of these moments stand. */
function pictureOfPart(doc: Doc, picture: PictureOptions, moments: readonly Touchpoint[]): Scene {
  const segments = new Set(moments.map(({ segmentId }) => segmentId));
  const hiddenSegments = [...doc.segment.keys()].filter((id) => !segments.has(id));
  const stages = [...new Set(moments.flatMap(({ stageId }) => stageId ?? []))];
  const part = { ...doc, touchpoint: new Map(moments.map((moment) => [moment.id, moment])) };
  const shown = { hiddenSegments, foldedSegments: [], foldedStages: [] };
  return pictureOf(part, { ...picture, stages, shown });
}

function isLegible(scene: Scene): boolean {
  return (smallestText(scene) ?? leastSize) > leastSize - 0.05;
}
