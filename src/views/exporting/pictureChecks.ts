import { pictureReport, slideScale } from '../../derive/pictureChecks.ts';
import { slideSize } from '../../derive/pictureScene.ts';
import type { Scene } from '../../derive/scene.ts';
import { smallestText } from '../../derive/smallestText.ts';
import type { Steps } from '../../derive/steps.ts';
import type { ExportCheck } from './exportFormat.ts';
import type { ExportRequest } from './exportRequest.ts';
import { missingCharacters } from './missingCharacters.ts';
import { inPoints, smallestOn } from './textSize.ts';

/** The least size of a text on a slide, in points, and the least contrast of a text. */
const leastText = 9;
const leastContrast = 4.5;

/** Larger maps are not laid out anew only to find out what would be better. */
const mostTried = 1_000;

/** The checks that every picture has: unless it is for paper, whether it and the slides made of it can be read, its contrasts, and whether its texts are whole. */
export function* pictureChecks(
  request: ExportRequest,
  pages: readonly Scene[],
  isForPaper = false,
): Steps<ExportCheck[]> {
  const [scene] = request.scenes();
  const { measure } = request.picture;
  if (!scene) return [];
  yield;
  const { contrast, cut } = pictureReport(scene, measure);
  if (contrast === null) return [];
  const number = new Intl.NumberFormat(request.language, { maximumFractionDigits: 1 });
  const onSlide = isForPaper ? [] : yield* slideChecks(request, pages);
  yield;
  return [
    ...fontChecks(scene),
    ...onSlide,
    contrastCheck(contrast, number),
    cut === 0
      ? { isGood: true, message: { key: 'exporting.check.whole' } }
      : { isGood: false, message: { key: 'exporting.check.cut', values: { count: cut } } },
  ];
}

/** How large the smallest text is where it is shown on a wall; of several slides the one is named on which it is too small. */
function* slideChecks(request: ExportRequest, pages: readonly Scene[]): Steps<ExportCheck[]> {
  const found = smallestOn(pages, slideScale);
  if (!found) return [];
  const values = { size: inPoints(found.size, request.language), least: String(leastText) };
  if (found.size >= leastText - 0.05)
    return [{ isGood: true, message: { key: 'exporting.check.textLarge', values } }];
  const proposal = yield* betterLayout(request, found.size);
  const message: ExportCheck['message'] =
    pages.length > 1
      ? { key: 'exporting.check.textSmallOn', values: { ...values, page: found.page + 1 } }
      : { key: 'exporting.check.textSmall', values };
  return [{ isGood: false, message, ...(proposal && { proposal }) }];
}

/** Boxes instead of letters are told before, with some of the letters. */
function fontChecks(scene: Scene): ExportCheck[] {
  const missing = missingCharacters(scene);
  const values = { examples: missing.slice(0, 8).join(' ') };
  return missing.length > 0 ? [{ isGood: false, message: { key: 'exporting.check.noFont', values } }] : [];
}

function contrastCheck(contrast: number, number: Intl.NumberFormat): ExportCheck {
  const isGood = contrast >= leastContrast - 0.01;
  const values = {
    ratio: number.format(Math.floor(Math.min(contrast, isGood ? leastContrast : 21) * 10 + 0.1) / 10),
  };
  return {
    isGood,
    message: { key: isGood ? 'exporting.check.contrastGood' : 'exporting.check.contrastLow', values },
  };
}

/** The layout that can be read better on a slide, where there is one. */
function* betterLayout(request: ExportRequest, now: number): Steps<ExportCheck['proposal']> {
  const { choice, picture, part } = request;
  if ((picture.subject ?? 'map') !== 'map' || part.touchpoint.size > mostTried) return undefined;
  let best: { readonly layout: 'compact' | 'wrapped'; readonly size: number } | undefined;
  for (const layout of ['compact', 'wrapped'] as const) {
    if (layout === choice.look.layout && choice.look.frame === '16:9') continue;
    yield;
    const changes = { kind: 'compact', isWrapped: layout === 'wrapped', fitTo: slideSize } as const;
    const [scene] = yield* request.sceneSteps(changes);
    const size = scene ? (smallestText(scene) ?? 0) * slideScale(scene) : 0;
    if (size > (best?.size ?? -1)) best = { layout, size };
  }
  if (!best || best.size <= now * 1.02) return undefined;
  return { layout: best.layout, label: `exporting.propose.${best.layout}` };
}
