import type { Detail } from './cardLook.ts';
import type { Layout, LayoutKind } from './layout.ts';
import { type LinkMark, linkMarks, signSize } from './linkMarks.ts';
import { type Corner, type LinkRoute, linkRoutes } from './linkRoutes.ts';
import { linkDashes, linkHeads, linkSigns } from './linkSigns.ts';
import type { Measure } from './measure.ts';
import { metricsOf } from './metrics.ts';
import { movedPath } from './movedItems.ts';
import { headPath, roundedPath } from './routePaths.ts';
import type { Item } from './scene.ts';
import { circlePath } from './shapePaths.ts';
import { baseline } from './textLines.ts';
import type { Theme } from './theme.ts';

/** How a link is drawn. */
export interface LinkLook {
  readonly kind: LayoutKind;
  readonly detail?: Detail;
  /** The zoom that lines of a steady width are drawn for; 1 when absent. */
  readonly zoom?: number;
  readonly state?: { readonly hovered?: boolean; readonly selected?: boolean };
  /** What lies under the links; the ground of a band when absent. */
  readonly ground?: string;
}

/** All links of a layout, as pictures show them: the lines, and above them what is said on them. */
export function allLinkItems(
  layout: Layout,
  theme: Theme,
  { measure, ground }: { readonly measure: Measure; readonly ground?: string },
): Item[] {
  if (layout.links.length === 0) return [];
  const routes = linkRoutes(layout);
  const marks = linkMarks(layout, measure);
  const look = { kind: layout.kind, ...(ground && { ground }) };
  return [
    ...routes.flatMap((route) => linkLineItems(route, theme, look)),
    ...routes.flatMap(({ box }) => linkMarkItems(box.link.relation, marks.get(box.link.id), theme, look)),
  ];
}

/** The line of a link with the head of its arrow; relations differ in dash and head. */
export function linkLineItems({ box, corners }: LinkRoute, theme: Theme, look: LinkLook): Item[] {
  return lineItems(box.link.relation, corners, theme, look);
}

function lineItems(
  relation: keyof typeof linkSigns,
  corners: readonly Corner[],
  theme: Theme,
  look: LinkLook,
): Item[] {
  const { zoom = 1, state = {} } = look;
  const wide = look.kind === 'compact' ? 2 : 1.5;
  const strokeWidth = Math.min(3, Math.max(wide, 1 / zoom)) + (state.selected ? 1 : 0);
  const scale = strokeWidth / 1.5;
  const stroke = inkOf(theme, state);
  const dash = linkDashes[relation].map((length) => length * scale);
  const head = linkHeads[relation];
  const size = 5 * Math.min(1.6, scale) + 1;
  const line = roundedPath(corners, head === 'open' ? 0 : size - 1);
  const tip = headPath(corners, size, head !== 'open');
  const items: Item[] = [];
  if (state.selected) {
    const { color, opacity } = theme.accentRing;
    items.push({ type: 'path', d: line, stroke: color, strokeWidth: strokeWidth + 5, opacity });
  }
  items.push({ type: 'path', d: line, stroke, strokeWidth, ...(dash.length > 0 && { dash }) });
  const fill = head === 'filled' ? stroke : (look.ground ?? theme.band);
  items.push({
    type: 'path',
    d: tip,
    stroke,
    strokeWidth: strokeWidth * 0.9,
    ...(head !== 'open' && { fill }),
  });
  return items;
}

/** The sign and the label of a link, on a ground that keeps lines from running through them. */
export function linkMarkItems(
  relation: keyof typeof linkSigns,
  mark: LinkMark | undefined,
  theme: Theme,
  { kind, state = {}, ground = theme.band }: LinkLook,
): Item[] {
  if (!mark) return [];
  const font = metricsOf[kind].linkFont;
  const size = signSize(font);
  const ink = inkOf(theme, state);
  const items: Item[] = [];
  if (mark.hasSign) {
    items.push({ type: 'path', d: circlePath(mark.x, mark.y, size / 2 + 1), fill: ground });
    const scale = (size - 1) / 16;
    const [left, top] = [mark.x - 8 * scale, mark.y - 8 * scale];
    for (const shape of linkSigns[relation]) {
      const d = movedPath(shape, left, top, scale);
      items.push({ type: 'path', d, stroke: ink, strokeWidth: kind === 'compact' ? 1.6 : 1.25 });
    }
  }
  if (mark.label !== '') {
    const y = baseline(mark.y - font.size / 2 - 1, font.size + 2, font.size);
    const [x, width] = [mark.labelX - 2, mark.labelWidth + 4];
    const under = { x, y: mark.y - font.size / 2, width, height: font.size + 1 };
    if (mark.isLevel) items.push({ type: 'rect', ...under, fill: ground });
    const halo = mark.isLevel ? {} : { halo: ground, haloWidth: 4 };
    const fill = state.selected ? theme.accent : theme.text2;
    items.push({ type: 'text', x: mark.labelX, y, text: mark.label, ...font, fill, ...halo });
  }
  return items;
}

/** A straight link of a relation at height 0 from 0 to `width`, for legends. */
export function linkSampleItems(
  relation: keyof typeof linkSigns,
  width: number,
  theme: Theme,
  look: LinkLook,
): Item[] {
  const corners = [
    { x: 0, y: 0 },
    { x: width, y: 0 },
  ];
  const mark = {
    hasSign: relation !== 'next',
    x: width * 0.36,
    y: 0,
    label: '',
    labelX: 0,
    labelWidth: 0,
    isLevel: true,
  };
  return [
    ...lineItems(relation, corners, theme, look),
    ...linkMarkItems(relation, mark.hasSign ? mark : undefined, theme, look),
  ];
}

function inkOf(theme: Theme, { hovered, selected }: NonNullable<LinkLook['state']>): string {
  if (selected) return theme.accent;
  return hovered ? theme.text : theme.text3;
}
