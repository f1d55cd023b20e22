import type { BothMaps } from '../../derive/bothMaps.ts';
import type { Popularity } from '../../derive/popularity.ts';
import { quoted } from '../../derive/quoted.ts';
import type { SceneWords } from '../../derive/sceneWords.ts';
import type { Doc } from '../../model/doc.ts';
import { inOrder } from '../../model/order.ts';
import type { Remark } from '../../model/remark.ts';
import type { Touchpoint } from '../../model/touchpoint.ts';
import { escapeXml } from '../escapeXml.ts';
import { type StateWords, statesOf, stepText, titleWithChange } from './webBoth.ts';
import type { Support } from './webSupport.ts';

/** The words of a page to send that a picture does not have. */
export interface WebWords extends StateWords {
  readonly picture: string;
  readonly table: string;
  readonly details: string;
  readonly segment: string;
  readonly title: string;
  readonly description: string;
  readonly kind: string;
  readonly why: string;
  readonly evidence: string;
  readonly interactions: string;
  readonly sources: string;
  readonly figures: string;
  readonly actions: string;
  readonly scroll: string;
  readonly foot: string;
}

/** The rows that belong to touchpoints, by the touchpoint; gathered once for a page. */
export interface Belongings {
  readonly remarks: ReadonlyMap<string, readonly Remark[]>;
  readonly steps: ReadonlyMap<string, readonly string[]>;
}

/** Gathers what belongs to touchpoints. */
export function belongingsOf(doc: Doc): Belongings {
  const remarks = new Map<string, Remark[]>();
  for (const remark of inOrder(doc.remark.values())) push(remarks, remark.aboutId, remark);
  const steps = new Map<string, string[]>();
  for (const step of inOrder(doc.step.values())) push(steps, step.touchpointId, step.text);
  return { remarks, steps };
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** What a page needs to write about touchpoints. */
export interface TouchpointTools {
  readonly doc: Doc;
  readonly belongings: Belongings;
  readonly support: Support;
  /** The open actions of each touchpoint, in words. */
  readonly actions: ReadonlyMap<string, readonly string[]>;
  /** What is used the most and the least, where that is marked. */
  readonly popular: ReadonlyMap<string, Popularity>;
  /** How the map of today and the wanted one compare, where both are shown. */
  readonly both?: BothMaps | undefined;
  readonly words: SceneWords;
  readonly named: WebWords;
  /** Whether it is told how well something is known. */
  readonly hasEvidence: boolean;
}

/** A touchpoint as an entry that can be opened; what leads to it from elsewhere opens it too. */
export function touchpointEntry(touchpoint: Touchpoint, anchor: string, tools: TouchpointTools): string {
  const rows = rowsOf(touchpoint, tools).map(([name, said]) => `<dt>${escapeXml(name)}</dt><dd>${said}</dd>`);
  return `<details><summary>${headOf(touchpoint, tools)}</summary><div id="${anchor}">${rows.length > 0 ? `<dl>${rows.join('')}</dl>` : ''}</div></details>`;
}

/** The title of a touchpoint and its emotion; where both maps are shown, also what became of it. */
export function headOf(
  touchpoint: Touchpoint,
  { both, words }: Pick<TouchpointTools, 'both' | 'words'>,
  title: (said: string) => string = (said) => said,
): string {
  const compared = both?.comparison.byId.get(touchpoint.id);
  const said = titleWithChange(touchpoint.title.trim() || words.untitled, compared, both);
  const mood = moodOf(touchpoint, words);
  const was = compared?.asIs && compared.toBe ? moodOf(compared.asIs, words) : mood;
  const step = stepText(was, mood);
  return `${title(said)}${step ? ` <span class="soft">${escapeXml(step)}</span>` : ''}`;
}

/** What is told of a touchpoint; where both maps are shown, what differs is told of both. */
function rowsOf(touchpoint: Touchpoint, tools: TouchpointTools): (readonly [name: string, said: string])[] {
  const compared = tools.both?.comparison.byId.get(touchpoint.id);
  const was = compared?.toBe && compared.asIs ? factsOf(compared.asIs, tools) : null;
  const facts = factsOf(touchpoint, tools).map(([name, texts], at) => {
    const said = listOf(texts);
    const before = was ? listOf(was[at]?.[1] ?? []) : said;
    return [name, before === said ? said : statesOf(before, said, tools.named)] as const;
  });
  const told = facts.filter(([, said]) => said !== '');
  const oldTitle = compared?.toBe && compared.asIs?.title.trim();
  if (!oldTitle || oldTitle === touchpoint.title.trim()) return told;
  const titles = [oldTitle, touchpoint.title].map((title) => listOf([title]));
  return [[tools.named.title, statesOf(titles[0] ?? '', titles[1] ?? '', tools.named)], ...told];
}

/** An emotion in words, with its sign; a moment of truth is named. */
export function moodOf({ emotion, momentOfTruth }: Touchpoint, words: SceneWords): string {
  const sign =
    momentOfTruth === undefined ? '' : `${momentOfTruth === 'positive' ? '+' : '−'} ${words.momentOfTruth}`;
  return [emotion === undefined ? '' : words.emotionValue(emotion), sign].filter(Boolean).join(' · ');
}

type Fact = readonly [name: string, texts: readonly string[]];

function factsOf(
  touchpoint: Touchpoint,
  { doc, belongings, support, actions, popular, words, named, hasEvidence }: TouchpointTools,
): Fact[] {
  const {
    id,
    description = '',
    quote = '',
    feeling = '',
    emotion,
    momentWhy = '',
    kind,
    evidence,
  } = touchpoint;
  const said = (tone: Remark['tone']) =>
    (belongings.remarks.get(id) ?? []).filter((remark) => remark.tone === tone).map(({ text }) => text);
  const mark = popular.get(id);
  const value = emotion === undefined ? '' : words.emotionValue(emotion);
  const known = { researched: words.researched, assumption: words.assumption, partly: '' };
  return [
    [named.description, [description]],
    [words.lanes.channel, [doc.channel.get(touchpoint.channelId ?? '')?.name ?? '']],
    [named.kind, [kind ? words.kinds[kind] : '']],
    [words.lanes.emotion, [[value, feeling].filter(Boolean).join(' · ')]],
    [words.lanes.thinking, [quoted(quote)]],
    [named.why, [momentWhy]],
    [words.lanes.pains, said('pain')],
    [words.lanes.brightSpots, said('brightSpot')],
    [words.lanes.opportunities, said('opportunity')],
    [words.lanes.tells, said('tells')],
    [words.lanes.steps, belongings.steps.get(id) ?? []],
    [named.interactions, support.interactions.get(id) ?? []],
    [words.lanes.responsible, [doc.team.get(touchpoint.responsibleId ?? '')?.name ?? '']],
    [named.figures, [...(support.figures.get(id) ?? []), mark ? words.signs[mark] : '']],
    [named.actions, actions.get(id) ?? []],
    [named.evidence, [hasEvidence && evidence ? known[evidence] : '']],
    [named.sources, hasEvidence ? (support.sources.get(id) ?? []) : []],
  ];
}

function listOf(texts: readonly string[]): string {
  const written = texts.filter((text) => text.trim() !== '').map((text) => `<bdi>${linked(text)}</bdi>`);
  if (written.length < 2) return written.join('');
  return `<ul>${written.map((text) => `<li>${text}</li>`).join('')}</ul>`;
}

/** A text in which addresses of the web and of mail can be followed, and no others. */
function linked(text: string): string {
  return text
    .split(/((?:https?:\/\/|mailto:)[^\s<>"']+)/)
    .map((part, at) => {
      if (at % 2 === 0) return escapeXml(part);
      const address = addressIn(part);
      const safe = escapeXml(address);
      return `<a href="${safe}" rel="noopener noreferrer">${safe}</a>${escapeXml(part.slice(address.length))}`;
    })
    .join('');
}

/** What ends the sentence behind an address is no part of it; a bracket is, when it was opened there. */
function addressIn(part: string): string {
  let address = part;
  for (;;) {
    const last = address.at(-1) ?? '';
    const isOwn = last === ')' && address.split('(').length >= address.split(')').length;
    if (isOwn || !/[.,;:!?…)\]}»”’]/.test(last)) return address;
    address = address.slice(0, -1);
  }
}
