import type { Lane } from '../model/lane.ts';
import type { Link } from '../model/link.ts';
import type { Note } from '../model/note.ts';
import { commentsByCard } from './commentsByCard.ts';
import { emotionLevel } from './emotionLevel.ts';
import { faceOf, type IconName } from './icons.ts';
import type { BandBox, CardBox, LaneMark, Layout, LayoutKind } from './layout.ts';
import type { Popularity } from './popularity.ts';

/** Whatever a map is drawn with that says something without a word beside it. A sign, a relation, a mark of a lane or a line that is new is one of them at once. */
export type LegendMark =
  | IconName
  | Link['relation']
  | `lane-${NonNullable<LaneMark>}`
  | `line-${NonNullable<Lane['lineBelow']>}`
  | 'researched'
  | 'assumption'
  | 'gap'
  | 'importance'
  | 'responsible'
  | 'comment'
  | 'action'
  | Popularity
  | 'note';

/** The notes that are drawn with a map; null or absent for none. */
export type DrawnNotes = ReadonlyMap<string, Note> | null | undefined;

/** What is marked on cards, each where it is drawn: how many open actions, and the most and the least popular. */
export interface DrawnMarks {
  readonly actions?: ReadonlyMap<string, number> | undefined;
  readonly popular?: ReadonlyMap<string, Popularity> | undefined;
}

/** The marks that occur in a layout, in the notes that are drawn with it, and on its cards. */
export function legendMarks(
  layout: Layout,
  notes?: DrawnNotes,
  marks?: DrawnMarks | null,
): ReadonlySet<LegendMark> {
  const found = new Set<LegendMark>();
  const { kind, cards, stages, bands, links } = layout;
  for (const card of cards.values()) addCard(found, card, kind);
  for (const band of bands) addBand(found, band, kind);
  for (const { link } of links) found.add(link.relation);
  // A solid edge needs a word only beside dashed ones.
  if (!found.has('assumption')) found.delete('researched');
  // In time order the name stands beside the bars.
  if (kind === 'compact' && stages.some(({ weightShare, isFolded }) => weightShare > 0 && !isFolded))
    found.add('importance');
  for (const id of marks?.actions?.keys() ?? []) if (cards.has(id)) found.add('action');
  for (const [id, popularity] of marks?.popular ?? []) if (cards.has(id)) found.add(popularity);
  if (notes) addNotes(found, notes, layout);
  return found;
}

function addCard(found: Set<LegendMark>, { touchpoint, responsible }: CardBox, kind: LayoutKind): void {
  const { emotion, evidence, momentOfTruth, encounterId } = touchpoint;
  if (kind === 'timeline') {
    if (touchpoint.kind) found.add(touchpoint.kind);
    if (emotion !== undefined) found.add(faceOf(emotionLevel(emotion)));
    if (responsible) found.add('responsible');
  }
  if (momentOfTruth) found.add(momentOfTruth === 'positive' ? 'momentPositive' : 'momentNegative');
  if (evidence === 'researched' || evidence === 'assumption') found.add(evidence);
  if (encounterId !== undefined) found.add('shared');
}

function addBand(found: Set<LegendMark>, { points, lanes }: BandBox, kind: LayoutKind): void {
  for (const { emotion, bridged } of points) {
    // In the compact layout faces stand for the points of the curve.
    if (kind === 'compact') found.add(faceOf(emotionLevel(emotion)));
    if (bridged) found.add('gap');
  }
  for (const { line, texts = [] } of lanes) {
    if (line) found.add(`line-${line}`);
    for (const { entries } of texts) {
      for (const { mark } of entries) if (mark) found.add(`lane-${mark}`);
    }
  }
}

function addNotes(found: Set<LegendMark>, notes: ReadonlyMap<string, Note>, { cards }: Layout): void {
  for (const id of commentsByCard(notes).keys()) if (cards.has(id)) found.add('comment');
  for (const { touchpointId } of notes.values()) if (touchpointId === undefined) found.add('note');
}
