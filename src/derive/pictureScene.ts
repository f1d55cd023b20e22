import type { Doc } from '../model/doc.ts';
import { journeyOf } from '../model/doc.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { compactPicture } from './compactPicture.ts';
import type { LaneHeight, LayoutKind } from './layout.ts';
import { layoutJourney } from './layoutJourney.ts';
import type { Measure } from './measure.ts';
import { flatItems, moved } from './movedItems.ts';
import type { Scene } from './scene.ts';
import type { SceneWords } from './sceneWords.ts';
import type { ShownParts } from './shownParts.ts';
import type { Theme } from './theme.ts';
import { type Drawn, type PictureSize, timelinePicture } from './timelinePicture.ts';

/** What a picture of a map shows, and how. */
export interface PictureOptions {
  readonly kind: LayoutKind;
  readonly theme: Theme;
  readonly measure: Measure;
  readonly words: SceneWords;
  readonly state?: Touchpoint['state'];
  /** Medium when absent. */
  readonly laneHeight?: LaneHeight;
  /** What is hidden or folded; all is shown when absent. */
  readonly shown?: ShownParts;
  /** Title and subtitle; shown when absent. */
  readonly title?: boolean;
  /** The line that explains the marks; shown when absent. */
  readonly legend?: boolean;
  /** An opaque ground; drawn when absent. */
  readonly background?: boolean;
  /** The notes on the map and the marks of comments; left out when absent. */
  readonly notes?: boolean;
  /** A frame that the whole picture is laid into, such as a slide. */
  readonly fitTo?: PictureSize;
}

/** The size of a 16:9 slide. */
export const slideSize: PictureSize = { width: 1600, height: 900 };

/** A picture of the whole map as it stands in the document, with whole titles and without anything of the editor. */
export function pictureOf(doc: Doc, options: PictureOptions): Scene {
  const { kind, measure, theme, words, state, shown, laneHeight = 'M', fitTo } = options;
  const style = {
    kind,
    measure,
    laneHeight,
    wholeTitles: true,
    ...(state && { state }),
    ...(shown && { shown }),
  };
  const journey = journeyOf(doc);
  const title = journey?.title.trim() || words.untitled;
  const subtitle = journey?.scenario?.trim() || journey?.goal?.trim() || '';
  const parts = {
    layOut: (stageWidth?: number) => layoutJourney(doc, stageWidth ? { ...style, stageWidth } : style),
    title: options.title === false ? null : { title, subtitle },
    wantsLegend: options.legend !== false,
    notes: options.notes ? doc.note : null,
    tools: { theme, measure, words },
    ...(fitTo ? { fitTo } : {}),
  };
  const drawn = kind === 'compact' ? compactPicture(parts) : timelinePicture(parts);
  const background = options.background === false ? null : theme.surface;
  const { parts: placed, width, height } = fitTo ? fitted(drawn, fitTo) : drawn;
  return { width, height, background, title, items: flatItems(placed) };
}

/** Scales a picture down or up until it touches two sides of a frame, and centres it there. */
function fitted(drawn: Drawn, frame: PictureSize): Drawn {
  const { parts, width, height } = drawn;
  if (width === frame.width && height === frame.height) return drawn;
  const scale = Math.min(frame.width / width, frame.height / height);
  const dx = (frame.width - width * scale) / 2;
  const dy = (frame.height - height * scale) / 2;
  return { parts: [moved(parts, dx, dy, scale)], ...frame };
}
