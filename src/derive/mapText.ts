import type { Doc } from '../model/doc.ts';
import { journeyOf } from '../model/doc.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { arrangement } from './arrangement.ts';
import { type EmotionLevel, emotionLevel } from './emotionLevel.ts';
import type { SceneWords } from './sceneWords.ts';

/** Faces that every chat shows, by level. */
const faces: Readonly<Record<EmotionLevel, string>> = { 2: '😀', 1: '🙂', 0: '😐', [-1]: '🙁', [-2]: '😠' };

/** A map as plain text for chats and mails: a paragraph for each segment, a line for each stage that holds something, and under it its touchpoints with their faces. As-is when no state is named. */
export function mapText(doc: Doc, words: SceneWords, state?: Touchpoint['state']): string {
  const journey = journeyOf(doc);
  const about = journey?.scenario?.trim() || journey?.goal?.trim();
  const { stages, segments, cells } = arrangement(doc, state);
  const parts = segments.map((segment, row) => {
    const lines = stages.flatMap((stage, at) => {
      const cell = cells[row]?.[at] ?? [];
      return cell.length === 0 ? [] : [`${stage.name}:`, ...cell.map((card) => lineOf(card, words))];
    });
    const share = segment.share === undefined ? '' : ` (${words.customers(segment.share)})`;
    return [`${segment.name}${share}`, ...lines].join('\n');
  });
  const head = [journey?.title.trim() || words.untitled, ...(about ? [about] : [])].join('\n');
  return `${[head, ...parts].join('\n\n')}\n`;
}

function lineOf({ title, emotion, feeling, momentOfTruth, quote }: Touchpoint, words: SceneWords): string {
  const face = emotion === undefined ? '' : `${faces[emotionLevel(emotion)]} `;
  const felt = feeling?.trim() ? ` – ${feeling.trim()}` : '';
  const sign = momentOfTruth === 'positive' ? '+' : '−';
  const moment = momentOfTruth ? ` ◆ ${words.momentOfTruth} ${sign}` : '';
  const said = quote?.trim() ? ` “${quote.trim()}”` : '';
  return `• ${face}${title.trim()}${felt}${moment}${said}`;
}
