import type { Note } from '../model/note.ts';
import { breakLines } from './breakLines.ts';
import { keepSame } from './keepSame.ts';
import type { Box, Layout, LayoutKind } from './layout.ts';
import type { Font, Measure } from './measure.ts';
import { bandGap } from './metrics.ts';

/** A note as it lies on the board, with its text as it is drawn. */
export interface NoteBox extends Box {
  readonly id: string;
  readonly note: Note;
  readonly lines: readonly string[];
}

/** The sizes of notes, in board pixels. */
export interface NoteMetrics {
  readonly width: number;
  readonly padding: number;
  readonly font: Font;
  readonly line: number;
}

/** How notes are sized in each layout. */
export const noteMetrics: Readonly<Record<LayoutKind, NoteMetrics>> = {
  timeline: { width: 140, padding: 9, font: { size: 12, weight: 400 }, line: 16 },
  compact: { width: 184, padding: 11, font: { size: 16, weight: 400 }, line: 21 },
};

const linesLeast = 2;
const linesMost = 12;

/** How far from the map a note may lie, whatever its row says, so that it is always found. */
const farthest = 1200;

/** What of a note always stays in its cell, from its upper edge down. */
const head = 12;

/** Where a note lies whose first line is at a place. */
export function noteFrom({ x, y }: Pick<Box, 'x' | 'y'>, kind: LayoutKind): Pick<Box, 'x' | 'y'> {
  const { width, padding } = noteMetrics[kind];
  return { x: x - width / 4, y: y - padding * 2 };
}

/** How notes are laid out. */
export interface NoteOptions {
  readonly measure: Measure;
  /** In pictures texts are never shortened; on the board they end after twelve lines. */
  readonly wholeTexts?: boolean;
}

/** The notes of a map where they lie over a layout, the lower ones above the upper ones; comments are no part of it. Notes that lie as they lay in `previous` keep their identity. */
export function noteBoxes(
  notes: ReadonlyMap<string, Note>,
  layout: Layout,
  options: NoteOptions,
  previous?: readonly NoteBox[],
): readonly NoteBox[] {
  const before = new Map(previous?.map((box) => [box.id, box]));
  const boxes: NoteBox[] = [];
  for (const note of notes.values()) {
    if (note.touchpointId === undefined) boxes.push(noteBox(note, layout, options, before.get(note.id)));
  }
  boxes.sort((a, b) => a.y - b.y || a.x - b.x || (a.id < b.id ? -1 : 1));
  return keepSame(previous, boxes);
}

function noteBox(note: Note, layout: Layout, options: NoteOptions, last: NoteBox | undefined): NoteBox {
  const { width, padding, font, line } = noteMetrics[layout.kind];
  const isSameText = last?.width === width && last.note.text === note.text;
  const most = options.wholeTexts ? undefined : linesMost;
  const lines = isSameText
    ? last.lines
    : textLines(note.text, font, width - 2 * padding, options.measure, most);
  const height = Math.max(linesLeast, lines.length) * line + 2 * padding;
  const place = notePlace(note, layout);
  const box = { id: note.id, note, lines, width, height, ...place };
  const isSame = last?.note === note && last.x === box.x && last.y === box.y && last.lines === lines;
  return isSame ? last : box;
}

/** Line breaks in a text are kept. */
function textLines(text: string, font: Font, width: number, measure: Measure, most?: number): string[] {
  const lines = text.split('\n').flatMap((part) => {
    const broken = breakLines(part, font, width, measure);
    return broken.length > 0 ? broken : [''];
  });
  if (most === undefined || lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${lines[most - 1]}…`];
}

/** Where the upper left corner of a note lies. It keeps its middle in the width of its stage and its head in its band, however those change; without a cell it lies beside the map. */
function notePlace({ segmentId, stageId, x, y }: Note, layout: Layout): { x: number; y: number } {
  const { width } = noteMetrics[layout.kind];
  const stage = layout.stages.find(({ id }) => id === stageId);
  const band = layout.bands.find(({ id }) => id === segmentId);
  const across = stage
    ? within(stage.x + x, stage.x - width / 2, stage.x + stage.width - width / 2 - 1)
    : layout.width + within(x, -width / 2, farthest);
  const down = band
    ? within(band.y + y, band.y - head - bandGap, band.y + band.height - head - 1)
    : layout.height + within(y, -head, farthest);
  return { x: Math.max(0, Math.round(across)), y: Math.max(0, Math.round(down)) };
}

/** The cell in which a note lies whose upper left corner is at a place of the board, and where in it. */
export function noteCell(
  layout: Layout,
  place: { readonly x: number; readonly y: number },
): Pick<Note, 'x' | 'y' | 'segmentId' | 'stageId'> {
  const { width } = noteMetrics[layout.kind];
  const [x, y] = [Math.max(0, Math.round(place.x)), Math.max(0, Math.round(place.y))];
  const middle = x + width / 2;
  const stage = middle < layout.width ? layout.stages.findLast((box) => box.x <= middle) : undefined;
  const band = layout.bands.find((box) => y + head < box.y + box.height);
  return {
    ...(stage && { stageId: stage.id }),
    ...(band && { segmentId: band.id }),
    x: x - (stage ? stage.x : layout.width),
    y: y - (band ? band.y : layout.height),
  };
}

/** The note that lies uppermost at a place of the board, or null. */
export function noteAt(boxes: readonly NoteBox[], x: number, y: number): NoteBox | null {
  const isHit = (box: Box) => box.x <= x && x < box.x + box.width && box.y <= y && y < box.y + box.height;
  return boxes.findLast(isHit) ?? null;
}

/** How much room a map needs together with its notes. */
export function extentOf(
  layout: Layout,
  boxes: readonly Box[],
): { readonly width: number; readonly height: number } {
  let { width, height } = layout;
  for (const box of boxes) {
    width = Math.max(width, box.x + box.width + 4);
    height = Math.max(height, box.y + box.height + 4);
  }
  return { width, height };
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
