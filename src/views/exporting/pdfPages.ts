import { cutCards } from '../../derive/cutCards.ts';
import { numbered, onPaper, type Paper, pixelsOf } from '../../derive/paper.ts';
import { type PictureOptions, pictureOf, pictureSteps } from '../../derive/pictureScene.ts';
import type { Scene } from '../../derive/scene.ts';
import { stagePages } from '../../derive/stagePages.ts';
import { allSteps, type Steps } from '../../derive/steps.ts';
import { tiledPages } from '../../derive/tiles.ts';
import type { Doc } from '../../model/doc.ts';
import { actionPages } from './actionDeck.ts';
import { brandMeasure } from './brand.ts';
import type { FormatOptions } from './exportChoice.ts';
import type { DrawnElse, ExportRequest } from './exportRequest.ts';

/** How a map is brought onto pages. */
export type PageKind =
  | 'one'
  | 'a4'
  | 'a3'
  | 'letter'
  | 'a1'
  | 'a0'
  | 'a1OnA4'
  | 'a1OnA3'
  | 'a0OnA4'
  | 'a0OnA3'
  | 'blank'
  | 'cards'
  | 'cardsLetter';

/** All of them, in the order in which they are offered. */
export const pageKinds: readonly PageKind[] = [
  'one',
  'a4',
  'a3',
  'letter',
  'a1',
  'a0',
  'a1OnA4',
  'a1OnA3',
  'a0OnA4',
  'a0OnA3',
  'blank',
  'cards',
  'cardsLetter',
];

const tiled: Partial<Record<PageKind, readonly [Paper, Paper]>> = {
  a1OnA4: ['a1', 'a4'],
  a1OnA3: ['a1', 'a3'],
  a0OnA4: ['a0', 'a4'],
  a0OnA3: ['a0', 'a3'],
};

/** The sheets that a map is split over, and that what is to be done is written on. */
const sheets = ['a4', 'a3', 'letter'] as const satisfies readonly PageKind[];

const made = new WeakMap<ExportRequest, Map<string, readonly Scene[]>>();

/** The kind of pages that is chosen. */
export function pageKindOf({ pages }: FormatOptions, usual: PageKind): PageKind {
  return pageKinds.find((kind) => kind === pages) ?? usual;
}

/** Whether pages of a kind can end with what is to be done: those that are sheets; the others are one picture. */
export function canHaveActions(kind: PageKind): kind is (typeof sheets)[number] {
  return (sheets as readonly PageKind[]).includes(kind);
}

/** How pages of a kind draw a map, where that is not as the picture does. */
export function drawnOn(kind: PageKind): DrawnElse {
  if (kind === 'blank') return { subject: 'blank' };
  if (kind === 'cards' || kind === 'cardsLetter') return { subject: 'cards' };
  return kind === 'a4' || kind === 'a3' || kind === 'letter' ? { kind: 'timeline' } : {};
}

/** The pages of a request; they are made once for each choice. Where `withActions`, sheets end with what is to be done. */
export function pagesOf(request: ExportRequest, kind: PageKind, withActions = false): readonly Scene[] {
  return allSteps(pageSteps(request, kind, withActions));
}

/** The same, made page by page. */
export function* pageSteps(
  request: ExportRequest,
  kind: PageKind,
  withActions = false,
): Steps<readonly Scene[]> {
  const known = made.get(request) ?? new Map<string, readonly Scene[]>();
  const key = `${kind} ${withActions}`;
  made.set(request, known);
  const pages = known.get(key) ?? (yield* madePages(request, kind, withActions));
  known.set(key, pages);
  return pages;
}

/** Pages are written in the font that is inside, whatever the brand has. */
function inOwnFont({ picture: { font, ...picture } }: ExportRequest): PictureOptions {
  return font ? { ...picture, measure: brandMeasure('Inter Variable') } : picture;
}

function* madePages(request: ExportRequest, kind: PageKind, withActions: boolean): Steps<readonly Scene[]> {
  const { part } = request;
  const picture = inOwnFont(request);
  switch (kind) {
    case 'one':
      return yield* wholePicture(request);
    case 'a4':
    case 'a3':
    case 'letter':
      return yield* sheetPages(request, picture, kind, withActions);
    case 'cards':
    case 'cardsLetter':
      return cutCards(part, picture, kind === 'cards' ? 'a4' : 'letter');
    case 'blank':
      return [blankBoard(part, picture)];
    default:
      return yield* posterPages(request, kind);
  }
}

function* sheetPages(
  request: ExportRequest,
  picture: PictureOptions,
  paper: (typeof sheets)[number],
  withActions: boolean,
): Steps<readonly Scene[]> {
  const { part, t } = request;
  const told = withActions ? actionPages(request, picture, paper) : [];
  const pageName = (page: number, pages: number) => t('paper.page', { page, pages });
  const drawn = yield* stagePages(part, picture, paper, pageName, told.length);
  const pages = drawn.length + told.length;
  return [
    ...drawn,
    ...told.map((page, at) => numbered(page, pageName(drawn.length + at + 1, pages), picture.theme)),
  ];
}

function* wholePicture(request: ExportRequest): Steps<readonly Scene[]> {
  if (!request.picture.font) return yield* request.sceneSteps();
  return [yield* pictureSteps(request.part, inOwnFont(request))];
}

function* posterPages(request: ExportRequest, kind: PageKind): Steps<Scene[]> {
  const [whole] = yield* wholePicture(request);
  if (!whole) return [];
  const cut = tiled[kind];
  const sheetName = (row: number, column: number) => request.t('paper.sheet', { row, column });
  if (cut) return tiledPages(whole, ...cut, sheetName);
  return [onPaper(whole, kind === 'a0' ? 'a0' : 'a1')];
}

/** Stages and segments without anything in them, large enough to write on and to stick notes to. */
function blankBoard(part: Doc, picture: PictureOptions): Scene {
  const { fitTo: _, isWrapped: __, headline: ___, ...rest } = picture;
  const none = new Map<string, never>();
  const empty: Doc = { ...part, touchpoint: none, link: none, note: none, laneCard: none };
  const scene = pictureOf(empty, { ...rest, subject: 'map', kind: 'timeline', legend: false });
  return onPaper(scene, 'a1', pixelsOf(25.4));
}
