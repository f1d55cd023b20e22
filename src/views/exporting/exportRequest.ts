import type { TFunction } from 'i18next';
import { keepPart } from '../../commands/keepPart.ts';
import { keepSeen, type SeenPart } from '../../commands/keepSeen.ts';
import { type PictureOptions, pictureSteps, slideSize } from '../../derive/pictureScene.ts';
import { printTheme } from '../../derive/printTheme.ts';
import type { Scene } from '../../derive/scene.ts';
import type { SceneWords } from '../../derive/sceneWords.ts';
import { allSteps, type Steps } from '../../derive/steps.ts';
import { darkTheme, lightTheme } from '../../derive/theme.ts';
import { Transaction } from '../../edit/transaction.ts';
import { writeJourney } from '../../formats/json.ts';
import type { Doc } from '../../model/doc.ts';
import type { Session } from '../../store/session.ts';
import { bothMapsOf } from '../../ui/bothMapsOf.ts';
import { hasToBe } from '../../ui/hasToBe.ts';
import type { Workspace } from '../../ui/workspace.ts';
import { type Brand, brandMeasure } from './brand.ts';
import type { ExportChoice, ExportFrame } from './exportChoice.ts';
import { drawnPart, type Looked, lookedAt, type WantedPart, wantedPart } from './wantedPart.ts';

/** What the dialog asks of a format: a map, the part of it that is wanted, and how it is to look. Nothing in it changes while a file is made. */
export interface ExportRequest {
  readonly choice: ExportChoice;
  /** The whole open map. */
  readonly doc: Doc;
  /** The map of which only the touchpoints are left that are wanted; the same as `doc` where all of them are. */
  readonly part: Doc;
  /** How the part is drawn, with everything chosen under *How it looks*; which stages and segments of it are shown is here. */
  readonly picture: PictureOptions;
  /** The pictures that are wanted, mostly one. With changes they are drawn in another way: other stages, without a title, within a frame. */
  scenes(changes?: Partial<PictureOptions>): readonly Scene[];
  /** The same, drawn in pieces. */
  sceneSteps(changes?: Partial<PictureOptions>): Steps<readonly Scene[]>;
  /** The text of the map that goes into the file, when the person wants it there; else null, and nothing that is not seen may be in the file. A format that does not draw what `picture` says tells what it draws. */
  carried(drawn?: DrawnElse): string | null;
  readonly t: TFunction;
  readonly language: string;
}

/** How a format draws a map that has a way of its own. */
export type DrawnElse = Partial<Pick<SeenPart, 'subject' | 'kind' | 'moments'>>;

/** What a request is made from. */
export interface RequestSources {
  readonly doc: Doc;
  readonly choice: ExportChoice;
  readonly session: Looked & Pick<Session, 'laneHeight'>;
  readonly tools: Pick<Workspace, 'measure' | 'newId'>;
  readonly words: SceneWords;
  readonly brand: Brand;
  /** Whether the map goes into the file. */
  readonly carries: boolean;
  readonly t: TFunction;
  readonly language: string;
}

/** The frames that a picture can be laid into. */
export const frames: Readonly<Record<ExportFrame, PictureOptions['fitTo']>> = {
  none: undefined,
  '16:9': slideSize,
  '4:3': { width: 1600, height: 1200 },
};

const themes = { light: lightTheme, dark: darkTheme, print: printTheme } as const;

/** Puts together what a format is asked for. */
export function exportRequest(sources: RequestSources): ExportRequest {
  const { doc, choice, t, language } = sources;
  const session = lookedAt(doc, choice.shows, sources.session);
  const looked = choice.asFiltered ? session : { ...session, hiddenCards: new Set<string>() };
  const wanted = wantedPart(doc, choice.what, looked);
  const drawn = drawnPart(doc, wanted, session.parts);
  const picture: PictureOptions = { ...lookOf(sources), ...drawn.picture, ...bothOf(doc, choice, t) };
  const made = new Map<Partial<PictureOptions> | undefined, readonly Scene[]>();
  const sceneSteps: ExportRequest['sceneSteps'] = function* (changes) {
    const known = made.get(changes);
    if (known) return known;
    const scenes = [yield* pictureSteps(drawn.doc, { ...picture, ...changes })];
    made.set(changes, scenes);
    return scenes;
  };
  return {
    choice,
    doc,
    part: drawn.doc,
    picture,
    scenes: (changes) => allSteps(sceneSteps(changes)),
    sceneSteps,
    carried: (drawn) => (sources.carries ? carriedText(sources, wanted, picture, drawn) : null),
    t,
    language,
  };
}

function lookOf({ choice, session, tools, words, brand, t, language }: RequestSources): PictureOptions {
  const { look, what } = choice;
  const subject = what.of === 'curves' || what.of === 'moments' ? what.of : 'map';
  const fitTo = frames[look.frame];
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date());
  const source = look.sourceText.trim();
  const foot = [
    look.source && source !== '' && t('exporting.sourceLine', { text: source }),
    look.date && date,
  ].filter((text) => text !== false);
  return {
    subject,
    kind: look.layout === 'timeline' ? 'timeline' : 'compact',
    isWrapped: look.layout === 'wrapped',
    theme: themes[look.theme],
    measure: brand.font ? brandMeasure(brand.font) : tools.measure,
    words,
    laneHeight: session.laneHeight,
    title: look.title,
    legend: look.legend,
    background: look.background,
    notes: look.notes,
    evidence: look.evidence,
    actions: look.actions,
    popular: look.popular,
    foot: foot.join(' · '),
    ...(look.headline && { headline: look.headlineText }),
    ...(fitTo && { fitTo }),
    ...(brand.accent && { accent: look.theme === 'print' ? '#000000' : brand.accent }),
    ...(brand.logo && look.logo && { logo: brand.logo }),
    ...(brand.font && { font: brand.font }),
  };
}

/** What the wanted map is drawn over, where both are asked for; what is compared are the maps of the whole document. */
function bothOf(doc: Doc, { shows }: ExportChoice, t: TFunction): Pick<PictureOptions, 'both'> {
  return shows === 'both' && hasToBe(doc) ? { both: bothMapsOf(doc, t) } : {};
}

/** The text of the map for a file: all of it, or what the picture shows and nothing else. A sheet to write on is blank inside, too. */
function carriedText(
  { doc, choice, tools }: RequestSources,
  wanted: WantedPart,
  picture: PictureOptions,
  drawn: DrawnElse = {},
) {
  if (!choice.onlyVisible && drawn.subject !== 'blank') return writeJourney(doc);
  const tr = new Transaction(doc, tools.newId);
  keepPart(tr, wanted);
  const { title = true, notes = false, evidence = true, subject = 'map' } = picture;
  keepSeen(tr, { title, notes, evidence, kind: picture.kind, subject, ...drawn });
  return writeJourney(tr.doc);
}
