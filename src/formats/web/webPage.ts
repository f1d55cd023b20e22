import type { PictureOptions } from '../../derive/pictureScene.ts';
import { popularTouchpoints } from '../../derive/popularity.ts';
import type { Doc } from '../../model/doc.ts';
import { journeyOf } from '../../model/doc.ts';
import { inOrder } from '../../model/order.ts';
import type { Segment } from '../../model/segment.ts';
import type { Stage } from '../../model/stage.ts';
import type { Touchpoint } from '../../model/touchpoint.ts';
import { escapeXml } from '../escapeXml.ts';
import { base64 } from '../fonts.ts';
import { droppedIn } from './webBoth.ts';
import { webStyle } from './webStyle.ts';
import { supportOf } from './webSupport.ts';
import { tableSection, type WebTable } from './webTable.ts';
import {
  belongingsOf,
  headOf,
  type TouchpointTools,
  touchpointEntry,
  type WebWords,
} from './webTouchpoint.ts';

/** What a page to send is made of. */
export interface WebContent {
  readonly doc: Doc;
  /** Which segments and stages are shown, and the words of the picture. */
  readonly picture: PictureOptions;
  /** The picture as SVG: one for every theme of the reader, or one for light and one for dark. */
  readonly drawings: readonly [string] | readonly [light: string, dark: string];
  /** Wider than a window, so that it is moved sideways. */
  readonly isLong: boolean;
  readonly fontFaces: string;
  readonly named: WebWords;
  readonly language: string;
  /** What differs between the two maps, where both are shown. */
  readonly differences?: WebTable;
  /** What follows the journey. */
  readonly tables?: readonly WebTable[];
  /** The open actions of each touchpoint, in words. */
  readonly actions?: ReadonlyMap<string, readonly string[]>;
  /** A packed map that goes into the file. */
  readonly map?: Uint8Array;
}

/** What tells a page of this editor from others. */
export const pageMark = '<meta name="generator" content="Throughline">';

/** The element that holds a map in a page. */
export const mapMark = '<template id="throughline-map">';

/** A map as one page of HTML that needs neither network nor script: picture, table, and all details of each touchpoint. */
export async function webPage(content: WebContent): Promise<string> {
  const { doc, picture, named, language, fontFaces, map, differences, tables = [] } = content;
  const { words } = picture;
  const journey = journeyOf(doc);
  // A name that was left out is nowhere in the file.
  const hasTitle = picture.title !== false;
  const title = escapeXml(hasTitle ? journey?.title.trim() || words.untitled : named.picture);
  const about = escapeXml((hasTitle && (journey?.scenario?.trim() || journey?.goal?.trim())) || '');
  const shown = shownOf(content);
  const style = `${fontFaces}\n${webStyle}`;
  const hash = base64(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style))));
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'`;
  const foot = [picture.foot, named.foot].filter(Boolean).map((text) => `<p>${escapeXml(text ?? '')}</p>`);
  return [
    `<!doctype html>\n<html lang="${escapeXml(journey?.language || language)}">\n<head>\n<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="referrer" content="no-referrer">\n${pageMark}`,
    `<title>${title}</title>\n<style>${style}</style>\n</head>\n<body>`,
    `<header><h1><bdi>${title}</bdi></h1>${about ? `<p class="soft"><bdi>${about}</bdi></p>` : ''}`,
    `<nav aria-label="${title}"><ul>${link('picture', named.picture)}${differences ? link(differences.anchor, differences.title) : ''}${link('table', named.table)}${link('details', named.details)}${tables.map((table) => link(table.anchor, table.title)).join('')}</ul></nav></header>`,
    `<main><h2 id="picture">${escapeXml(named.picture)}</h2>`,
    drawn(content),
    differences ? tableSection(differences) : '',
    `<h2 id="table">${escapeXml(named.table)}</h2>`,
    region(named.scroll, tableOf(shown, content)),
    `<h2 id="details">${escapeXml(named.details)}</h2>`,
    detailsOf(shown, content),
    ...tables.map(tableSection),
    `</main>\n<footer>${foot.join('')}</footer>`,
    map ? `${mapMark}${base64(map)}</template>` : '',
    '</body>\n</html>\n',
  ].join('\n');
}

function link(to: string, text: string): string {
  return `<li><a href="#${to}">${escapeXml(text)}</a></li>`;
}

/** What is wider than the window, to be moved by keys too. */
function region(name: string, content: string, look = ''): string {
  return `<div class="wide${look}" role="region" tabindex="0" aria-label="${escapeXml(name)}">${content}</div>`;
}

function drawn({ drawings: [light, dark], isLong, named }: WebContent): string {
  const both = dark ? `<div class="light">${light}</div><div class="dark">${dark}</div>` : light;
  return region(named.picture, both, isLong ? ' long' : '');
}

interface Shown {
  readonly stages: readonly Stage[];
  readonly segments: readonly Segment[];
  cards(segment: Segment, stage: Stage): readonly { readonly card: Touchpoint; readonly anchor: string }[];
}

function shownOf({ doc, picture }: WebContent): Shown {
  const hidden = new Set(picture.shown?.hiddenSegments);
  const segments = inOrder(doc.segment.values()).filter(({ id }) => !hidden.has(id));
  const stages = inOrder(doc.stage.values()).filter(({ id }) => picture.stages?.includes(id) ?? true);
  const cells = new Map<string, { card: Touchpoint; anchor: string }[]>();
  let count = 0;
  for (const card of inOrder([...doc.touchpoint.values(), ...droppedIn(picture.both)])) {
    if (card.state !== 'asIs' || picture.shown?.hiddenCards?.has(card.id)) continue;
    const key = `${card.segmentId} ${card.stageId}`;
    count += 1;
    const entry = { card, anchor: `touchpoint-${count}` };
    const cell = cells.get(key);
    if (cell) cell.push(entry);
    else cells.set(key, [entry]);
  }
  return { stages, segments, cards: (segment, stage) => cells.get(`${segment.id} ${stage.id}`) ?? [] };
}

function tableOf(
  { stages, segments, cards }: Shown,
  { named, picture: { both, words } }: WebContent,
): string {
  const heads = stages.map(({ name }) => `<th scope="col"><bdi>${escapeXml(name)}</bdi></th>`);
  const rows = segments.map((segment) => {
    const cells = stages.map((stage) => {
      const entries = cards(segment, stage).map(({ card, anchor }) => {
        const link = (title: string) => `<a href="#${anchor}">${title}</a>`;
        return `<li>${headOf(card, { both, words }, link)}</li>`;
      });
      return `<td>${entries.length > 0 ? `<ul>${entries.join('')}</ul>` : `<span class="soft">${escapeXml(words.noTouchpoint)}</span>`}</td>`;
    });
    return `<tr><th scope="row"><bdi>${escapeXml(segment.name)}</bdi></th>${cells.join('')}</tr>`;
  });
  return `<table><thead><tr><th scope="col">${escapeXml(named.segment)}</th>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function detailsOf(
  { stages, segments, cards }: Shown,
  { doc, picture, named, language, actions = new Map() }: WebContent,
): string {
  const tools: TouchpointTools = {
    doc,
    belongings: belongingsOf(doc),
    support: supportOf(doc, language),
    actions,
    popular: picture.popular ? popularTouchpoints(doc) : new Map(),
    both: picture.both,
    words: picture.words,
    named,
    hasEvidence: picture.evidence !== false,
  };
  const parts = segments.flatMap((segment) =>
    stages.flatMap((stage) => {
      const entries = cards(segment, stage);
      if (entries.length === 0) return [];
      const name = `<h3><bdi>${escapeXml(segment.name)}</bdi> · <bdi>${escapeXml(stage.name)}</bdi></h3>`;
      return [name, ...entries.map(({ card, anchor }) => touchpointEntry(card, anchor, tools))];
    }),
  );
  return parts.join('\n') || `<p>${escapeXml(picture.words.noTouchpoint)}</p>`;
}
