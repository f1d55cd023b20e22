import { breakLines } from './breakLines.ts';
import type { Detail } from './cardLook.ts';
import { countMarkItems } from './countMark.ts';
import type { CardBox, LayoutKind } from './layout.ts';
import type { Measure } from './measure.ts';
import { mix } from './mix.ts';
import { type NoteBox, noteMetrics } from './noteBoxes.ts';
import type { Item } from './scene.ts';
import { segmentColorOf } from './segmentColorOf.ts';
import { shortNumber } from './shapePaths.ts';
import { columnLines } from './textLines.ts';
import type { Theme } from './theme.ts';

/** The colour of a note that has none of its own: that of wrapping paper. */
const paperColor = 's6';

/** The ground of a note in its colour, on which text can be read. */
export function noteGround(color: string | undefined, theme: Theme): string {
  const { ink } = segmentColorOf(color ?? paperColor, theme);
  return mix(ink, theme.surface, theme.name === 'light' ? 0.15 : 0.2);
}

/** The edge of a note; stronger while a pointer is on it. */
export function noteEdge(color: string | undefined, theme: Theme, part = 0.36): string {
  return mix(segmentColorOf(color ?? paperColor, theme).ink, theme.surface, part);
}

/** How a note is drawn. */
export interface NoteLook {
  readonly kind: LayoutKind;
  readonly measure: Measure;
  readonly detail?: Detail;
  readonly zoom?: number;
  readonly state?: { readonly hovered?: boolean; readonly selected?: boolean; readonly held?: boolean };
}

const radius = 4;
const fold = 11;

/** A note with (0, 0) at its upper left: a sheet with a folded corner in its colour. */
export function noteItems(box: NoteBox, theme: Theme, look: NoteLook): Item[] {
  const { state = {}, zoom = 1 } = look;
  const ground = noteGround(box.note.color, theme);
  const edge = noteEdge(box.note.color, theme, state.hovered || state.held ? 0.6 : undefined);
  const sheet = sheetPath(box.width, box.height);
  const items: Item[] = [];
  if (state.selected) {
    const { color, opacity } = theme.accentRing;
    items.push({ type: 'path', d: sheet, stroke: color, strokeWidth: 8, opacity });
  } else {
    const { color, opacity } = theme.shade;
    items.push({
      type: 'rect',
      x: 0,
      y: 2,
      width: box.width - fold / 2,
      height: box.height,
      radius,
      fill: color,
      opacity,
    });
  }
  const stroke = state.selected ? theme.accent : edge;
  const strokeWidth = state.selected ? 2 : Math.max(1, 1 / zoom);
  items.push({ type: 'path', d: sheet, fill: ground, stroke, strokeWidth });
  items.push({ type: 'path', d: foldPath(box.width, box.height), fill: edge });
  return [...items, ...writingItems(box, theme, look)];
}

function writingItems(
  box: NoteBox,
  theme: Theme,
  { kind, measure, detail = 'near', zoom = 1 }: NoteLook,
): Item[] {
  const { padding, font, line, width } = noteMetrics[kind];
  const column = { x: padding, width: width - 2 * padding };
  if (detail === 'near' || font.size * zoom >= 11) {
    return columnLines(box.lines, column, padding, { ...font, lineHeight: line, fill: theme.text });
  }
  // From some way off, as many lines in a steady size as there is room for.
  const far = { size: Math.round(11 / zoom), weight: 400 } as const;
  const lineHeight = Math.round(14 / zoom);
  const most = Math.max(1, Math.floor((box.height - padding) / lineHeight));
  const lines = breakLines(box.note.text, far, column.width, measure, most);
  return columnLines(lines, column, padding, { ...far, lineHeight, fill: theme.text });
}

/** The mark of a card that is commented on: a small balloon with their number, on the card's lower right. It lies on the board's coordinates. */
export function commentItems(card: CardBox, count: number, theme: Theme): Item[] {
  const digits = String(count).length;
  const width = 21 + 6 * digits;
  const x = card.x + card.width - width - 6;
  const y = card.y + card.height - 8;
  return countMarkItems({ x, y, width }, { d: balloonPath(x + 6, y + 3.5), textAt: 17 }, count, theme);
}

/** The balloon of comments with its upper left at a place; 8 pixels wide and high at a scale of 1. */
export function balloonPath(x: number, y: number, scale = 1): string {
  const at = (dx: number, dy: number) => `${shortNumber(x + dx * scale)} ${shortNumber(y + dy * scale)}`;
  return `M${at(1.5, 0)}L${at(6.5, 0)}Q${at(8, 0)} ${at(8, 1.5)}L${at(8, 4.5)}Q${at(8, 6)} ${at(6.5, 6)}L${at(4, 6)}L${at(2, 8)}L${at(2, 6)}L${at(1.5, 6)}Q${at(0, 6)} ${at(0, 4.5)}L${at(0, 1.5)}Q${at(0, 0)} ${at(1.5, 0)}Z`;
}

function sheetPath(width: number, height: number): string {
  const [w, h, r] = [width, height, radius];
  return `M${r} 0L${w - r} 0Q${w} 0 ${w} ${r}L${w} ${h - fold}L${w - fold} ${h}L${r} ${h}Q0 ${h} 0 ${h - r}L0 ${r}Q0 0 ${r} 0Z`;
}

function foldPath(width: number, height: number): string {
  const [w, h] = [width, height];
  return `M${w} ${h - fold}L${w - fold + 2} ${h - fold}Q${w - fold} ${h - fold} ${w - fold} ${h - fold + 2}L${w - fold} ${h}Z`;
}
