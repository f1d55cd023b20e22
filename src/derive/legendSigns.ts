import type { Link } from '../model/link.ts';
import type { TouchpointKind } from '../model/touchpoint.ts';
import { listPath } from './actionMark.ts';
import { fieldColor } from './compactCardItems.ts';
import type { EmotionLevel } from './emotionLevel.ts';
import { faceOf } from './icons.ts';
import { laneMarkItems } from './laneMarks.ts';
import type { LaneMark, LayoutKind } from './layout.ts';
import type { LegendMark } from './legendMarks.ts';
import { linkSampleItems } from './linkItems.ts';
import { movedItems } from './movedItems.ts';
import { balloonPath, noteEdge, noteGround } from './noteItems.ts';
import type { Popularity } from './popularity.ts';
import { popularPath } from './popularMark.ts';
import type { Item } from './scene.ts';
import type { SceneWords } from './sceneWords.ts';
import { circlePath } from './shapePaths.ts';
import { textLines } from './textLines.ts';
import type { Theme } from './theme.ts';

/** A mark, drawn with its left edge at 0 and its middle at height 0, and what it means. */
export interface LegendSign {
  readonly mark: readonly Item[];
  readonly markWidth: number;
  readonly text: string;
}

/** What a legend is made with: how large its marks are, and in which layout they are explained. */
export interface LegendTools {
  readonly kind: LayoutKind;
  readonly size: number;
  readonly theme: Theme;
  readonly words: SceneWords;
}

/** The size at which marks are drawn in their own pixels. */
const usual = 12;

/** The letters in a sign are no smaller than those on cards. */
const leastLetters = 10;

/** How each mark is explained, in the order of a legend. A mark without an entry here does not compile. */
export const legendSigns: Readonly<Record<LegendMark, (tools: LegendTools) => LegendSign>> = {
  face2: (tools) => faceSign(2, tools),
  face1: (tools) => faceSign(1, tools),
  face0: (tools) => faceSign(0, tools),
  'face-1': (tools) => faceSign(-1, tools),
  'face-2': (tools) => faceSign(-2, tools),
  communication: (tools) => kindSign('communication', tools),
  digital: (tools) => kindSign('digital', tools),
  human: (tools) => kindSign('human', tools),
  physical: (tools) => kindSign('physical', tools),
  sensory: (tools) => kindSign('sensory', tools),
  momentPositive: (tools) => iconSign('momentPositive', tools, tools.words.momentOfTruth),
  momentNegative: (tools) => iconSign('momentNegative', tools, tools.words.momentOfTruth),
  researched: (tools) => evidenceSign(false, tools),
  assumption: (tools) => evidenceSign(true, tools),
  shared: (tools) => iconSign('shared', tools, tools.words.signs.shared),
  responsible: responsibleSign,
  importance: importanceSign,
  next: (tools) => linkSign('next', tools),
  loop: (tools) => linkSign('loop', tools),
  alternative: (tools) => linkSign('alternative', tools),
  recommends: (tools) => linkSign('recommends', tools),
  gap: gapSign,
  'lane-pain': (tools) => laneSign('pain', tools, tools.words.lanes.pains),
  'lane-brightSpot': (tools) => laneSign('brightSpot', tools, tools.words.lanes.brightSpots),
  'lane-opportunity': (tools) => laneSign('opportunity', tools, tools.words.lanes.opportunities),
  'lane-direct': (tools) => laneSign('direct', tools, tools.words.signs.direct),
  'lane-indirect': (tools) => laneSign('indirect', tools, tools.words.signs.indirect),
  'lane-customer': (tools) => laneSign('customer', tools, tools.words.signs.customer),
  'lane-employee': (tools) => laneSign('employee', tools, tools.words.signs.employee),
  'lane-infrastructure': (tools) => laneSign('infrastructure', tools, tools.words.signs.infrastructure),
  'lane-data': (tools) => laneSign('data', tools, tools.words.lanes.data),
  'lane-wait': (tools) => laneSign('wait', tools, tools.words.signs.wait),
  'lane-duration': (tools) => laneSign('duration', tools, tools.words.signs.duration),
  'lane-positive': (tools) => laneSign('positive', tools, tools.words.signs.positive),
  'lane-negative': (tools) => laneSign('negative', tools, tools.words.signs.negative),
  'line-interaction': (tools) => lineSign('interaction', tools),
  'line-visibility': (tools) => lineSign('visibility', tools),
  'line-internal': (tools) => lineSign('internal', tools),
  comment: commentSign,
  action: actionSign,
  most: (tools) => popularSign('most', tools),
  least: (tools) => popularSign('least', tools),
  note: noteSign,
};

function faceSign(level: EmotionLevel, { size, theme, words }: LegendTools): LegendSign {
  const ink = { color: theme.emotions[level].mark, ground: theme.faceInk };
  const mark: Item[] = [{ type: 'icon', icon: faceOf(level), x: 0, y: -size / 2, size, ...ink }];
  return { mark, markWidth: size, text: words.levels[level] };
}

function kindSign(kind: TouchpointKind, { size, theme, words }: LegendTools): LegendSign {
  const { ink, tint } = theme.kinds[kind];
  const tile = size * 1.15;
  const mark: Item[] = [
    { type: 'rect', x: 0, y: -tile / 2, width: tile, height: tile, radius: tile / 4, fill: tint },
    { type: 'icon', icon: kind, x: tile / 8, y: -tile * 0.375, size: tile * 0.75, color: ink },
  ];
  return { mark, markWidth: tile, text: words.kinds[kind] };
}

function iconSign(
  icon: 'shared' | 'momentPositive' | 'momentNegative',
  { size, theme }: LegendTools,
  text: string,
): LegendSign {
  const mark: Item[] = [{ type: 'icon', icon, x: 0, y: -size / 2, size, color: theme.text3 }];
  return { mark, markWidth: size, text };
}

function evidenceSign(isGuess: boolean, { kind, size, theme, words }: LegendTools): LegendSign {
  const isCompact = kind === 'compact';
  const [width, height] = [size * 1.4, size];
  const edge = isGuess
    ? { stroke: theme.edgeGuess, strokeWidth: 1, dash: [3, 3] }
    : { stroke: theme.lineStrong, strokeWidth: 1 };
  const fill = isCompact && !isGuess ? fieldColor(theme) : theme.surface;
  const mark: Item[] = [{ type: 'rect', x: 0.5, y: -height / 2, width, height, radius: 3, fill, ...edge }];
  const x = width + size * 0.45;
  const { mark: color } = theme.emotions[1];
  if (isCompact) {
    const ink = { color, ground: isGuess ? theme.surface : theme.faceInk, outline: isGuess };
    mark.push({ type: 'icon', icon: faceOf(1), x, y: -size / 2, size, ...ink });
  } else {
    const radius = size * 0.42;
    const d = circlePath(x + size / 2, 0, isGuess ? radius - 0.5 : radius);
    const ink = isGuess ? { fill: theme.surface, stroke: color, strokeWidth: 2 } : { fill: color };
    mark.push({ type: 'path', d, ...ink });
  }
  return { mark, markWidth: x + size, text: isGuess ? words.assumption : words.researched };
}

function responsibleSign({ size, theme, words }: LegendTools): LegendSign {
  const [width, height] = [size * 1.8, size * 1.15];
  const text = words.lanes.responsible;
  const letterSize = Math.max(leastLetters, size * 0.75);
  const style = { size: letterSize, weight: 600, lineHeight: height, fill: theme.text2 } as const;
  const ground = { x: 0, y: -height / 2, width, height, radius: height / 2, fill: theme.sunken };
  const edge = { stroke: theme.line, strokeWidth: 1 };
  const letters = textLines(['AB'], width / 2, -height / 2, { ...style, anchor: 'middle' });
  return { mark: [{ type: 'rect', ...ground, ...edge }, ...letters], markWidth: width, text };
}

function importanceSign({ size, theme, words }: LegendTools): LegendSign {
  const [width, height] = [size * 1.7, size / 4];
  const bar = { x: 0, y: -height / 2, width, height, radius: height / 2, fill: theme.text2 };
  return { mark: [{ type: 'rect', ...bar }], markWidth: width, text: words.importance };
}

function gapSign({ size, theme, words }: LegendTools): LegendSign {
  const width = size * 1.7;
  const strokeWidth = size / 8;
  const line = { stroke: theme.curve, strokeWidth, dash: [strokeWidth / 2, strokeWidth * 3] };
  return {
    mark: [{ type: 'path', d: `M0 0L${width} 0`, ...line }],
    markWidth: width,
    text: words.noTouchpoint,
  };
}

function linkSign(relation: Link['relation'], { kind, size, theme, words }: LegendTools): LegendSign {
  const width = size * (relation === 'next' ? 1.9 : 3);
  const mark = linkSampleItems(relation, width, theme, { kind, ground: theme.surface });
  return { mark, markWidth: width, text: words.relations[relation] };
}

function laneSign(name: NonNullable<LaneMark>, { size, theme }: LegendTools, text: string): LegendSign {
  return { mark: laneMarkItems(name, { x: size / 2, y: 0, size }, theme), markWidth: size, text };
}

function lineSign(name: keyof SceneWords['lines'], { size, theme, words }: LegendTools): LegendSign {
  const width = size * 1.9;
  const dash = name === 'visibility' ? {} : { dash: [6, 4] };
  const line = { x1: 0, y1: 0, x2: width, y2: 0, stroke: theme.text3, strokeWidth: 1, ...dash };
  return { mark: [{ type: 'line', ...line }], markWidth: width, text: words.lines[name] };
}

function commentSign({ size, theme, words }: LegendTools): LegendSign {
  const ink = { fill: theme.surface, stroke: theme.text3, strokeWidth: 1.2 };
  const d = balloonPath(1, -size / 3, size / 11);
  return { mark: [{ type: 'path', d, ...ink }], markWidth: size * 0.85, text: words.signs.comment };
}

function actionSign({ size, theme, words }: LegendTools): LegendSign {
  const list: Item = { type: 'path', d: listPath(1, -3.75), stroke: theme.text3, strokeWidth: 1.2 };
  return { mark: movedItems([list], 0, 0, size / usual), markWidth: size * 0.9, text: words.signs.action };
}

function popularSign(popularity: Popularity, { size, theme, words }: LegendTools): LegendSign {
  const d = popularPath(popularity, 0.5, -3.5);
  const line: Item = { type: 'path', d, stroke: theme.text2, strokeWidth: 1.4 };
  return { mark: movedItems([line], 0, 0, size / usual), markWidth: size, text: words.signs[popularity] };
}

function noteSign({ size, theme, words }: LegendTools): LegendSign {
  const edge = noteEdge(undefined, theme, 0.6);
  const fold = size * 0.35;
  const [top, bottom] = [-size / 2, size / 2];
  const sheet = `M0.5 ${top}L${size} ${top}L${size} ${bottom - fold}L${size - fold} ${bottom}L0.5 ${bottom}Z`;
  const corner = `M${size} ${bottom - fold}L${size - fold} ${bottom - fold}L${size - fold} ${bottom}Z`;
  const mark: Item[] = [
    { type: 'path', d: sheet, fill: noteGround(undefined, theme), stroke: edge, strokeWidth: 1 },
    { type: 'path', d: corner, fill: edge },
  ];
  return { mark, markWidth: size, text: words.signs.note };
}
