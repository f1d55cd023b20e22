import { isTold, type MomentWords, momentScene, momentsOf, titleScene } from '../../derive/deckScenes.ts';
import { momentPages } from '../../derive/momentPages.ts';
import { type PictureOptions, pictureOf, slideSize } from '../../derive/pictureScene.ts';
import type { Steps } from '../../derive/steps.ts';
import type { Slide } from '../../formats/pptx/pptx.ts';
import { inOrder } from '../../model/order.ts';
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

/** The slides of a request, made one after the other; `picture` is how they are drawn, in the font of the presentation. */
export function* deckSlides(
  request: ExportRequest,
  { kind, hasActions }: DeckChoice,
  picture: PictureOptions,
): Steps<Slide[]> {
  const slides: Slide[] = [];
  const actions = kind === 'deck' && hasActions ? actionDeck(request, picture) : [];
  for (const slide of [...slidePlans(request, kind, picture), ...actions]) {
    yield;
    slides.push(...[slide()].flat());
  }
  return slides;
}

/** How a slide is made, or several for what does not fit on one. */
type SlidePlan = () => Slide | Slide[];

/** How all slides are made, in their order. */
function slidePlans(request: ExportRequest, kind: DeckKind, picture: PictureOptions): SlidePlan[] {
  const { part } = request;
  const notes = (segments?: readonly string[]) => mapNotes(request, picture, segments);
  if (kind === 'one') return [() => ({ scene: pictureOf(part, picture), notes: notes() })];
  const fitted: PictureOptions = { ...picture, kind: 'compact', fitTo: slideSize };
  const segments = shownSegments(request, picture);
  if (kind === 'build') {
    const isMap = (picture.subject ?? 'map') === 'map';
    return segments.map((_, at) => () => {
      const ids = segments.slice(0, at + 1).map(({ id }) => id);
      const options = { ...fitted, ...(isMap ? { segments: ids } : withOnly(request, ids)) };
      return { scene: pictureOf(part, options), notes: notes([ids[at] ?? '']) };
    });
  }
  // Of a single segment the whole map is its slide.
  return [
    ...(picture.title === false ? [] : [() => ({ scene: titleScene(part, picture), notes: [] })]),
    () => ({ scene: pictureOf(part, { ...fitted, subject: 'map' }), notes: notes() }),
    ...(segments.length > 1 ? segments : []).map(({ id, name }) => () => {
      const options = { ...fitted, ...withOnly(request, [id]), subject: 'map', headline: name } as const;
      return { scene: pictureOf(part, options), notes: notes([id]) };
    }),
    ...momentPlans(request, picture, fitted),
  ];
}

/** The moments of truth on one slide, and a slide for each of which there is more to say. */
function momentPlans(request: ExportRequest, picture: PictureOptions, fitted: PictureOptions): SlidePlan[] {
  const { part, t } = request;
  const moments = momentsOf(part, picture);
  if (moments.length === 0) return [];
  return [
    () =>
      momentPages(part, { ...fitted, headline: t('exporting.of.moments') }, (page, pages) =>
        t('paper.page', { page, pages }),
      ).map((scene) => ({ scene, notes: [] })),
    ...moments
      .filter((moment) => isTold(part, moment))
      .map((moment) => () => ({
        scene: momentScene(part, moment, picture, momentWords(request)),
        notes: [factsOf(moment, request)],
      })),
  ];
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
