import { pictureReport } from '../../derive/pictureChecks.ts';
import { slideSize } from '../../derive/pictureScene.ts';
import type { Scene } from '../../derive/scene.ts';
import type { Steps } from '../../derive/steps.ts';
import type { ExportCheck } from './exportFormat.ts';
import type { ExportRequest } from './exportRequest.ts';
import { missingCharacters } from './missingCharacters.ts';

/** The least size of a text on a slide, in points, and the least contrast of a text. */
const leastText = 9;
const leastContrast = 4.5;

/** Larger maps are not laid out anew only to find out what would be better. */
const mostTried = 1_000;

/** The checks that every picture has: unless it is for paper, whether it can be read on a slide, its contrasts, and whether its texts are whole. */
export function* pictureChecks(request: ExportRequest, isForPaper = false): Steps<ExportCheck[]> {
  const [scene] = request.scenes();
  const { measure } = request.picture;
  if (!scene) return [];
  yield;
  const { smallestText, contrast, cut } = pictureReport(scene, measure);
  if (smallestText === null || contrast === null) return [];
  const number = new Intl.NumberFormat(request.language, { maximumFractionDigits: 1 });
  // Rounded down, so that what is said is never better than it is.
  const size = number.format(Math.floor(smallestText * 10 + 1e-6) / 10);
  const isLarge = smallestText >= leastText - 0.05;
  const proposal = isLarge || isForPaper ? undefined : yield* betterLayout(request, smallestText);
  yield;
  const values = { size, least: String(leastText) };
  const onSlide: ExportCheck = isLarge
    ? { isGood: true, message: { key: 'exporting.check.textLarge', values } }
    : {
        isGood: false,
        message: { key: 'exporting.check.textSmall', values },
        ...(proposal && { proposal }),
      };
  return [
    ...fontChecks(scene),
    ...(isForPaper ? [] : [onSlide]),
    contrastCheck(contrast, number),
    cut === 0
      ? { isGood: true, message: { key: 'exporting.check.whole' } }
      : { isGood: false, message: { key: 'exporting.check.cut', values: { count: cut } } },
  ];
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
    const [scene] = request.scenes(changes);
    const size = scene ? (pictureReport(scene, picture.measure).smallestText ?? 0) : 0;
    if (size > (best?.size ?? -1)) best = { layout, size };
  }
  if (!best || best.size <= now * 1.02) return undefined;
  return { layout: best.layout, label: `exporting.propose.${best.layout}` };
}
