import { captureLine } from '../../commands/captureLine.ts';
import { escapeXml } from '../../formats/escapeXml.ts';
import type { Doc } from '../../model/doc.ts';
import { inOrder } from '../../model/order.ts';
import type { Touchpoint } from '../../model/touchpoint.ts';

/** A line of an indented list, with what lies under it. */
interface Entry {
  readonly text: string;
  readonly under: readonly Entry[];
}

/** The touchpoints of a part of a map as an indented list for other programs: segment, stage, then a line each in the signs in which touchpoints are typed. */
export function outlineText(part: Doc): string {
  const linesOf = (entries: readonly Entry[], depth: number): string[] =>
    entries.flatMap(({ text, under }) => [`${'\t'.repeat(depth)}${text}`, ...linesOf(under, depth + 1)]);
  return linesOf(entriesOf(part), 0).join('\n');
}

/** The same list for programs that know lists. */
export function outlineHtml(part: Doc): string {
  const listOf = (entries: readonly Entry[]): string =>
    entries.length === 0
      ? ''
      : `<ul>${entries.map(({ text, under }) => `<li>${escapeXml(text)}${listOf(under)}</li>`).join('')}</ul>`;
  return listOf(entriesOf(part));
}

function entriesOf(part: Doc): Entry[] {
  const cards = inOrder(part.touchpoint.values());
  // One alone is likely wanted in the middle of a text.
  if (cards.length === 1) return cards.map((row) => entryOf(part, row));
  const isUnder = (row: Touchpoint, segmentId: string, stageId: string) =>
    row.segmentId === segmentId && row.stageId === stageId;
  const segments = inOrder(part.segment.values()).map(({ id, name }) => ({
    text: oneLine(name),
    under: inOrder(part.stage.values())
      .map((stage) => ({
        text: oneLine(stage.name),
        under: cards.filter((row) => isUnder(row, id, stage.id)).map((row) => entryOf(part, row)),
      }))
      .filter(({ under }) => under.length > 0),
  }));
  const unplaced = cards.filter((row) => row.segmentId === null || row.stageId === null);
  return [...segments.filter(({ under }) => under.length > 0), ...unplaced.map((row) => entryOf(part, row))];
}

function entryOf(part: Doc, row: Touchpoint): Entry {
  const { title, emotion, momentOfTruth, quote } = row;
  const channel = part.channel.get(row.channelId ?? '')?.name;
  const said = { title, channel, emotion, momentOfTruth, quote };
  const known = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
  return { text: captureLine({ title, ...known }), under: [] };
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
