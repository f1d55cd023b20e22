import { isTold, type MomentWords, momentScene, momentsOf, titleScene } from '../../derive/deckScenes.ts';
import { momentPages } from '../../derive/momentPages.ts';
import { growingSteps, type PictureOptions, pictureSteps, slideSize } from '../../derive/pictureScene.ts';
import type { Steps } from '../../derive/steps.ts';
import type { Slide } from '../../formats/pptx/pptx.ts';
import { inOrder } from '../../model/order.ts';
import type { Segment } from '../../model/segment.ts';
import type { Touchpoint } from '../../model/touchpoint.ts';
import { actionDeck } from './actionDeck.ts';
import type { DrawnElse, ExportRequest } from './exportRequest.ts';

/** What a presentation holds: the picture, a whole deck, or the map growing segment by segment. */
export type DeckKind = 'one' | 'deck' | 'build';

/** All of them, in the order in which they are offered. */
export const deckKinds: readonly DeckKind[] = ['one', 'deck', 'build'];

/** What is chosen of a presentation. */
export interface DeckChoice {
  readonly kind: DeckKind;
  /** Whether a whole deck ends with the open actions. */
  readonly hasActions: boolean;
}

/** How slides draw a map, where that is not as the picture does: all of it compact, in a whole deck with the moments of truth told in full. */
export function drawnOnSlides({ kind }: Pick<DeckChoice, 'kind'>): DrawnElse {
  if (kind === 'one') return {};
  return kind === 'build' ? { kind: 'compact' } : { subject: 'map', kind: 'compact', moments: true };
}

/** What slides are made from. */
interface DeckSources {
  readonly request: ExportRequest;
  /** How slides are drawn, in the font of the presentation. */
  readonly picture: PictureOptions;
  /** The same for a map within the frame of a slide. */
  readonly fitted: PictureOptions;
  readonly segments: readonly Segment[];
}

/** The slides of a request, made one after the other; `picture` is how they are drawn, in the font of the presentation. */
export function* deckSlides(
  request: ExportRequest,
  { kind, hasActions }: DeckChoice,
  picture: PictureOptions,
): Steps<Slide[]> {
  const fitted: PictureOptions = { ...picture, kind: 'compact', fitTo: slideSize };
  const sources = { request, picture, fitted, segments: shownSegments(request, picture) };
  if (kind === 'one') return [yield* mapSlide(sources, picture)];
  if (kind === 'build') return yield* buildUp(sources);
  const slides = yield* wholeDeck(sources);
  for (const slide of hasActions ? actionDeck(request, picture) : []) {
    yield;
    slides.push(slide());
  }
  return slides;
}

/** The map on a slide; its notes tell of these segments alone, when there are any. */
function* mapSlide(
  { request, picture }: DeckSources,
  drawn: PictureOptions,
  only?: readonly string[],
): Steps<Slide> {
  yield;
  const scene = yield* pictureSteps(request.part, drawn);
  return { scene, notes: mapNotes(request, picture, only) };
}

/** The map growing segment by segment. */
function* buildUp(sources: DeckSources): Steps<Slide[]> {
  const { request, picture, fitted, segments } = sources;
  const ids = segments.map(({ id }) => id);
  const lists = ids.map((_, at) => ids.slice(0, at + 1));
  if ((picture.subject ?? 'map') === 'map') {
    const scenes = yield* growingSteps(request.part, fitted, lists);
    return scenes.map((scene, at) => ({ scene, notes: mapNotes(request, picture, [ids[at] ?? '']) }));
  }
  const slides: Slide[] = [];
  for (const list of lists)
    slides.push(yield* mapSlide(sources, { ...fitted, ...withOnly(request, list) }, list.slice(-1)));
  return slides;
}

/** A title, the whole map, a slide for each segment, and the moments of truth. */
function* wholeDeck(sources: DeckSources): Steps<Slide[]> {
  const { request, picture, fitted, segments } = sources;
  const slides: Slide[] = [];
  if (picture.title !== false) slides.push({ scene: titleScene(request.part, picture), notes: [] });
  slides.push(yield* mapSlide(sources, { ...fitted, subject: 'map' }));
  // Of a single segment the whole map is its slide.
  for (const { id, name } of segments.length > 1 ? segments : []) {
    const options = { ...fitted, ...withOnly(request, [id]), subject: 'map', headline: name } as const;
    slides.push(yield* mapSlide(sources, options, [id]));
  }
  slides.push(...(yield* momentSlides(sources)));
  return slides;
}

/** The moments of truth on one slide, or on more where they need them, and a slide for each of which there is more to say. */
function* momentSlides({ request, picture, fitted }: DeckSources): Steps<Slide[]> {
  const { part, t } = request;
  const moments = momentsOf(part, picture);
  if (moments.length === 0) return [];
  yield;
  const options = { ...fitted, headline: t('exporting.of.moments') };
  const pages = momentPages(part, options, (page, pages) => t('paper.page', { page, pages }));
  const slides: Slide[] = pages.map((scene) => ({ scene, notes: [] }));
  for (const moment of moments.filter((moment) => isTold(part, moment))) {
    yield;
    const scene = momentScene(part, moment, picture, momentWords(request));
    slides.push({ scene, notes: [factsOf(moment, request)] });
  }
  return slides;
}

function shownSegments({ part }: ExportRequest, { shown }: PictureOptions) {
  const hidden = new Set(shown?.hiddenSegments);
  return inOrder(part.segment.values()).filter(({ id }) => !hidden.has(id));
}

function withOnly({ part, picture }: ExportRequest, ids: readonly string[]): Pick<PictureOptions, 'shown'> {
  const hiddenSegments = [...part.segment.keys()].filter((id) => !ids.includes(id));
  return { shown: { ...picture.shown, hiddenSegments, foldedSegments: [], foldedStages: [] } };
}

function momentWords({ t }: ExportRequest): MomentWords {
  return {
    leadsHere: t('slides.leadsHere'),
    responsible: t('slides.responsible'),
    why: t('slides.why'),
    pains: t('slides.pains'),
    brightSpots: t('slides.brightSpots'),
    toDo: t('slides.toDo'),
    actions: t('slides.actions'),
  };
}

/** The facts behind a slide, for whoever presents it: every touchpoint with its feeling and what was said there. */
function mapNotes(request: ExportRequest, picture: PictureOptions, only?: readonly string[]): string[] {
  const { part } = request;
  const stages = inOrder(part.stage.values()).filter(({ id }) => picture.stages?.includes(id) ?? true);
  const all = [...part.touchpoint.values()].filter(({ state }) => state === 'asIs');
  return shownSegments(request, picture).flatMap(({ id, name }) => {
    if (only && !only.includes(id)) return [];
    const own = inOrder(all.filter(({ segmentId }) => segmentId === id));
    return [
      name,
      ...stages.flatMap((stage) =>
        own
          .filter(({ stageId }) => stageId === stage.id)
          .map((touchpoint) => `${stage.name}: ${factsOf(touchpoint, request)}`),
      ),
    ];
  });
}

function factsOf(touchpoint: Touchpoint, { part, picture: { words } }: ExportRequest): string {
  const { title, emotion, feeling, quote, channelId } = touchpoint;
  const channel = part.channel.get(channelId ?? '')?.name ?? '';
  const mood = emotion === undefined ? '' : words.emotionValue(emotion);
  const remarks = inOrder([...part.remark.values()].filter(({ aboutId }) => aboutId === touchpoint.id));
  const said = [title, channel, mood, feeling ?? '', quote ?? '', ...remarks.map(({ text }) => text)];
  return said.filter((text) => text.trim() !== '').join(' · ');
}
