import { type IconShape, iconShapes } from '../../derive/icons.ts';
import type { IconItem, ImageItem, Item, LineItem, PathItem, RectItem, Stroke } from '../../derive/scene.ts';
import { type PathPart, pathParts } from '../pathParts.ts';
import { colorOf, frameOf, type ShapeTools, shapeHead, units } from './pptxFrame.ts';
import { type TextBlock, textShape } from './pptxText.ts';

/** A shape of PowerPoint for an item, or for lines of text that belong together. */
export function shapeOf(part: Item | TextBlock, tools: ShapeTools): string {
  switch (part.type) {
    case 'block':
      return textShape(part, tools);
    case 'rect':
      return rectShape(part, tools);
    case 'line':
      return lineShape(part, tools);
    case 'path':
      return pathShape(part, tools);
    case 'icon':
      return iconShape(part, tools);
    case 'image':
      return pictureShape(part, tools);
    case 'text':
      return '';
  }
}

function fillOf(fill: string | undefined, opacity?: number): string {
  return fill && fill !== 'none' ? `<a:solidFill>${colorOf(fill, opacity)}</a:solidFill>` : '<a:noFill/>';
}

function lineOf({ stroke, strokeWidth = 1, dash = [] }: Stroke, opacity?: number, scale = 1): string {
  if (!stroke || stroke === 'none') return '<a:ln><a:noFill/></a:ln>';
  const [on = 0, off = 0] = dash;
  const part = (length: number) => Math.max(1_000, Math.round((length / strokeWidth) * 100_000));
  const dashes = on > 0 ? `<a:custDash><a:ds d="${part(on)}" sp="${part(off || on)}"/></a:custDash>` : '';
  return `<a:ln w="${Math.max(1, units(strokeWidth * scale))}" cap="rnd"><a:solidFill>${colorOf(stroke, opacity)}</a:solidFill>${dashes}<a:round/></a:ln>`;
}

function shape(head: string, properties: string): string {
  return `<p:sp><p:nvSpPr>${head}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${properties}</p:spPr></p:sp>`;
}

function rectShape(item: RectItem, tools: ShapeTools): string {
  const { x, y, width, height, radius = 0, fill, opacity } = item;
  const side = Math.max(0.01, Math.min(width, height));
  const round = Math.round(Math.min(0.5, radius / side) * 100_000);
  const form =
    radius > 0
      ? `<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val ${round}"/></a:avLst></a:prstGeom>`
      : '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>';
  const name = radius > 0 ? 'Card' : 'Area';
  return shape(
    shapeHead(name, tools.describe(item), tools),
    `${frameOf(x, y, width, height)}${form}${fillOf(fill, opacity)}${lineOf(item, opacity)}`,
  );
}

function lineShape(item: LineItem, tools: ShapeTools): string {
  const { x1, y1, x2, y2, opacity } = item;
  const isFlipped = (x2 - x1) * (y2 - y1) < 0;
  const frame = frameOf(
    Math.min(x1, x2),
    Math.min(y1, y2),
    Math.abs(x2 - x1),
    Math.abs(y2 - y1),
    isFlipped ? ' flipV="1"' : '',
  );
  return `<p:cxnSp><p:nvCxnSpPr>${shapeHead('Line', null, tools)}<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr>${frame}<a:prstGeom prst="line"><a:avLst/></a:prstGeom>${lineOf(item, opacity)}</p:spPr></p:cxnSp>`;
}

function pathShape(item: PathItem, tools: ShapeTools): string {
  const form = freeform(pathParts(item.d));
  if (!form) return '';
  const isCurve = item.stroke !== undefined && !item.fill;
  return shape(
    shapeHead(isCurve ? 'Curve' : 'Form', tools.describe(item), tools),
    `${form}${fillOf(item.fill, item.opacity)}${lineOf(item, item.opacity)}`,
  );
}

function iconShape(item: IconItem, tools: ShapeTools): string {
  const { icon, x, y, size, color, ground, outline, opacity } = item;
  const { grid, shapes } = iconShapes(icon, color, ground, outline);
  const scale = size / grid;
  const head = shapeHead('Sign', tools.describe(item), tools);
  const parts = shapes.map((part) => signPart(part, { x, y, scale, opacity }, tools)).join('');
  const frame = frameOf(x, y, size, size);
  const inner = `<a:chOff x="${units(x)}" y="${units(y)}"/><a:chExt cx="${units(size)}" cy="${units(size)}"/>`;
  return `<p:grpSp><p:nvGrpSpPr>${head}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>${frame.replace('</a:xfrm>', `${inner}</a:xfrm>`)}</p:grpSpPr>${parts}</p:grpSp>`;
}

function signPart(
  part: IconShape,
  { x, y, scale, opacity }: { x: number; y: number; scale: number; opacity: number | undefined },
  tools: ShapeTools,
): string {
  const form = freeform(pathParts(part.d), (px, py) => [x + px * scale, y + py * scale]);
  if (!form) return '';
  return shape(
    shapeHead('Part', null, tools),
    `${form}${fillOf(part.fill, opacity)}${lineOf(part, opacity, scale)}`,
  );
}

type Place = (x: number, y: number) => readonly [number, number];

/** A path as one freeform in its own frame. */
function freeform(parts: readonly PathPart[], place: Place = (x, y) => [x, y]): string | null {
  const all = parts.flatMap((part): (readonly [number, number])[] => {
    if (part.to === 'close') return [];
    if (!('points' in part)) return [place(part.x, part.y)];
    const [a, b, c, d, e, f] = part.points;
    return [place(a, b), place(c, d), place(e, f)];
  });
  if (all.length < 2) return null;
  const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)];
  const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b));
  const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b));
  const [left, top] = [least(xs), least(ys)];
  const [width, height] = [most(xs) - left, most(ys) - top];
  const point = (x: number, y: number) => {
    const [px, py] = place(x, y);
    return `<a:pt x="${units(px - left)}" y="${units(py - top)}"/>`;
  };
  const steps = parts.map((part) => {
    if (part.to === 'close') return '<a:close/>';
    if (!('points' in part)) {
      const step = part.to === 'move' ? 'moveTo' : 'lnTo';
      return `<a:${step}>${point(part.x, part.y)}</a:${step}>`;
    }
    const [a, b, c, d, e, f] = part.points;
    return `<a:cubicBezTo>${point(a, b)}${point(c, d)}${point(e, f)}</a:cubicBezTo>`;
  });
  const size = `w="${units(width)}" h="${units(height)}"`;
  return `${frameOf(left, top, width, height)}<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path ${size}>${steps.join('')}</a:path></a:pathLst></a:custGeom>`;
}

/** Where a picture stands, and what of it is cut off: a round one is the circle in its middle. */
function framed({ x, y, width, height, isRound }: ImageItem) {
  if (!isRound) return { x, y, width, height, form: 'rect', cut: '' };
  const side = Math.min(width, height);
  const [sides, ends] = [width, height].map((length) => Math.round((1 - side / length) * 50_000));
  const cut = `<a:srcRect l="${sides}" t="${ends}" r="${sides}" b="${ends}"/>`;
  const place = { x: x + (width - side) / 2, y: y + (height - side) / 2, width: side, height: side };
  return { ...place, form: 'ellipse', cut };
}

function pictureShape(item: ImageItem, tools: ShapeTools): string {
  const relation = tools.image(item.hash);
  if (!relation) return '';
  const head = shapeHead('Picture', item.alt ?? null, tools);
  const { x, y, width, height, form, cut } = framed(item);
  return `<p:pic><p:nvPicPr>${head}<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="${relation}"/>${cut}<a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${frameOf(x, y, width, height)}<a:prstGeom prst="${form}"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;
}
