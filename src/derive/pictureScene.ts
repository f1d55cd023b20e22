import type { Doc } from '../model/doc.ts';
import { journeyOf } from '../model/doc.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import type { BothMaps } from './bothMaps.ts';
import { compactPicture } from './compactPicture.ts';
import { withEdges } from './curveEdges.ts';
import { curvesPicture } from './curvesPicture.ts';
import type { LaneHeight, Layout, LayoutKind } from './layout.ts';
import { layoutJourney } from './layoutJourney.ts';
import { layoutOfSegments } from './layoutOfSegments.ts';
import { layoutOfStages } from './layoutOfStages.ts';
import type { Measure } from './measure.ts';
import { momentsPicture } from './momentsPicture.ts';
import { flatItems, moved } from './movedItems.ts';
import { notesShown } from './notesShown.ts';
import { openActionCounts } from './openActions.ts';
import type { Logo } from './pictureFrame.ts';
import { popularTouchpoints } from './popularity.ts';
import type { Scene } from './scene.ts';
import type { SceneWords } from './sceneWords.ts';
import type { ShownParts } from './shownParts.ts';
import { SlideRows } from './slideRows.ts';
import { allSteps, type Steps } from './steps.ts';
import type { Theme } from './theme.ts';
import { type Drawn, type PictureParts, type PictureSize, timelinePicture } from './timelinePicture.ts';
import { widenedStages } from './widenedStages.ts';

/** What a picture of a map shows, and how. */
export interface PictureOptions {
  /** The map when absent; or the curves of all segments on one scale, or the matrix of moments of truth. */
  readonly subject?: 'map' | 'curves' | 'moments';
  readonly kind: LayoutKind;
  readonly theme: Theme;
  readonly measure: Measure;
  readonly words: SceneWords;
  readonly state?: Touchpoint['state'];
  /** The map of today is drawn beneath, and what became of each card; the map alone when absent. */
  readonly both?: BothMaps;
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
  /** Marks on the cards for which something is to be done; left out when absent. */
  readonly actions?: boolean;
  /** Marks on the cards that are used the most and the least, by what was counted; left out when absent. */
  readonly popular?: boolean;
  /** A frame that the whole picture is laid into, such as a slide. */
  readonly fitTo?: PictureSize;
  /** Of these stages alone; names, shares and figures stay those of the whole. All when absent. */
  readonly stages?: readonly string[];
  /** Of these stages those of one page, in time order, as wide as the page leaves room for stages. */
  readonly page?: { readonly stages: readonly string[]; readonly width: number };
  /** Of what is shown these segments alone, each where it stands among all; the legend stays that of all. All when absent. */
  readonly segments?: readonly string[];
  /** The compact layout in several rows, broken between stages: in a frame, in as many as make its texts largest. */
  readonly isWrapped?: boolean;
  /** The finding in one sentence, large; the title of the map then stands under it. */
  readonly headline?: string;
  /** What is written at the foot: sources and date. */
  readonly foot?: string;
  /** Assumptions are told from what was researched; they are when absent. */
  readonly evidence?: boolean;
  /** The colour of a bar along the upper edge. */
  readonly accent?: string;
  readonly logo?: Logo;
  /** The name of the font that `measure` measures with; that of the product when absent. */
  readonly font?: string;
}

/** The size of a 16:9 slide. */
export const slideSize: PictureSize = { width: 1600, height: 900 };

/** A picture of the map as it stands in the document, with whole titles and without anything of the editor. */
export function pictureOf(whole: Doc, options: PictureOptions): Scene {
  return allSteps(pictureSteps(whole, options));
}

/** The same, made in pieces: a map on a slide is laid out many times until its texts are as large as they can be. */
export function* pictureSteps(whole: Doc, options: PictureOptions): Steps<Scene> {
  const doc = toldOf(whole, options);
  const parts = partsOf(doc, options);
  return sceneOf(yield* drawnOf(doc, options, parts), parts, options);
}

/** A compact map that grows: a picture for each list of segments, of which these alone are drawn. How the map is laid out is found out once for all of them. */
export function* growingSteps(
  whole: Doc,
  options: PictureOptions,
  lists: readonly (readonly string[])[],
): Steps<Scene[]> {
  const parts = partsOf(toldOf(whole, options), options);
  const map = new SlideRows(parts);
  const scenes: Scene[] = [];
  for (const segments of lists) {
    yield;
    const drawn = yield* compactPicture({ ...parts, ...onlySegments(segments) }, map);
    scenes.push(sceneOf(drawn, parts, options));
  }
  return scenes;
}

function sceneOf(drawn: Drawn, parts: PictureParts, options: PictureOptions): Scene {
  const { theme, fitTo, font } = options;
  const background = options.background === false ? null : theme.surface;
  const { parts: placed, width, height } = fitTo ? fitted(drawn, fitTo) : drawn;
  // A name that is not seen is not in the file either.
  const title = parts.title?.title ?? '';
  return { width, height, background, title, items: flatItems(placed), ...(font && { font }) };
}

function* drawnOf(doc: Doc, { subject, kind, shown }: PictureOptions, parts: PictureParts): Steps<Drawn> {
  if (subject === 'curves') return curvesPicture(withoutHidden(doc, shown), parts);
  if (subject === 'moments') return momentsPicture(withoutHidden(doc, shown), parts);
  return kind === 'compact' ? yield* compactPicture(parts) : timelinePicture(parts);
}

function partsOf(doc: Doc, options: PictureOptions): PictureParts {
  const {
    kind,
    measure,
    theme,
    words,
    state,
    shown,
    laneHeight = 'M',
    stages,
    segments,
    page,
    both,
  } = options;
  const style = {
    kind,
    measure,
    laneHeight,
    wholeTitles: true,
    ...(state && { state }),
    ...(shown && { shown }),
  };
  const layOut = (stageWidth?: number) => {
    const layout = layoutJourney(doc, stageWidth ? { ...style, stageWidth } : style);
    const chosen = stages ? layoutOfStages(layout, stages) : layout;
    return page ? layoutOfPage(chosen, page) : chosen;
  };
  return {
    layOut,
    ...(segments && onlySegments(segments)),
    title: titleOf(doc, options),
    wantsLegend: options.legend !== false,
    foot: options.foot ?? '',
    notes: options.notes
      ? notesShown(doc.note, { stages: page?.stages ?? stages, hiddenSegments: shown?.hiddenSegments })
      : null,
    ...(options.actions && { actions: openActionCounts(doc) }),
    ...(options.popular && { popular: popularTouchpoints(doc) }),
    tools: { theme, measure, words, phases: doc.phase, images: doc.image, ...(both && { both }) },
    ...(stages && { stages }),
    ...(options.isWrapped && { isWrapped: true }),
    ...(options.accent && { accent: options.accent }),
    ...(options.logo && { logo: options.logo }),
    ...(options.fitTo && { fitTo: options.fitTo }),
  };
}

function onlySegments(segments: readonly string[]): Pick<PictureParts, 'drawnOf'> {
  return { drawnOf: (layout) => layoutOfSegments(layout, segments) };
}

/** Curves run to the edges of a page beyond which they go on. */
function layoutOfPage(layout: Layout, { stages, width }: NonNullable<PictureOptions['page']>): Layout {
  return withEdges(layout, widenedStages(layoutOfStages(layout, stages), width));
}

/** Title and subtitle; under a headline the title goes before the subtitle. */
function titleOf(doc: Doc, { headline = '', title, words }: PictureOptions): PictureParts['title'] {
  const journey = journeyOf(doc);
  const name = journey?.title.trim() || words.untitled;
  const about = journey?.scenario?.trim() || journey?.goal?.trim() || '';
  const said = headline.trim();
  if (title === false) return said ? { title: said, subtitle: '' } : null;
  if (!said) return { title: name, subtitle: about };
  return { title: said, subtitle: about ? `${name}: ${about}` : name };
}

/** The same map without the segments that are hidden. */
function withoutHidden(doc: Doc, shown: ShownParts | undefined): Doc {
  if (!shown || shown.hiddenSegments.length === 0) return doc;
  const segment = new Map([...doc.segment].filter(([id]) => !shown.hiddenSegments.includes(id)));
  return { ...doc, segment };
}

/** The map as it is told: where evidence is left out, nothing in it is said to be assumed or researched. */
function toldOf(doc: Doc, { evidence }: PictureOptions): Doc {
  if (evidence !== false) return doc;
  const touchpoint = new Map(
    [...doc.touchpoint].map(([id, { evidence: _, ...touchpoint }]) => [id, touchpoint]),
  );
  return { ...doc, touchpoint };
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
