import type { Measure } from '../../derive/measure.ts';
import type { Item, TextItem } from '../../derive/scene.ts';
import { textDirection } from '../../derive/textDirection.ts';
import { escapeXml } from '../escapeXml.ts';
import { colorOf, frameOf, type ShapeTools, shapeHead } from './pptxFrame.ts';

/** Lines of text that stand one under the other and look alike: one box in PowerPoint. */
export interface TextBlock {
  readonly type: 'block';
  readonly lines: readonly TextItem[];
  /** Of the widest line, with what other programs draw wider. */
  readonly width: number;
}

/** How much wider than measured a box is, for other programs measure in their own way. */
export const slack = 1.09;

/** Items in which lines that belong together are one block. */
export function withBlocks(
  items: readonly Item[],
  measure: Measure,
): (Exclude<Item, TextItem> | TextBlock)[] {
  const parts: (Exclude<Item, TextItem> | { lines: TextItem[] })[] = [];
  for (const item of items) {
    const last = parts.at(-1);
    if (item.type !== 'text') parts.push(item);
    else if (item.text.trim() === '') continue;
    else if (last && 'lines' in last && isNextLine(last.lines, item)) last.lines.push(item);
    else parts.push({ lines: [item] });
  }
  return parts.map((part) => {
    if (!('lines' in part)) return part;
    const width = Math.max(...part.lines.map((line) => measure(line.text, line))) * slack;
    return { type: 'block', lines: part.lines, width };
  });
}

function isNextLine(lines: readonly TextItem[], next: TextItem): boolean {
  const [first, last, before] = [lines[0], lines.at(-1), lines.at(-2)];
  if (!first || !last || first.isTurned || next.isTurned) return false;
  const isAlike =
    first.size === next.size &&
    first.weight === next.weight &&
    first.fill === next.fill &&
    (first.anchor ?? 'start') === (next.anchor ?? 'start') &&
    Math.abs(first.x - next.x) < 0.5;
  const step = next.y - last.y;
  const isRegular = !before || Math.abs(step - (last.y - before.y)) < 1;
  return isAlike && isRegular && step > first.size && step < first.size * 1.6;
}

/** A block as a text box that neither breaks lines nor changes its size. */
export function textShape({ lines, width }: TextBlock, tools: ShapeTools): string {
  const [first] = lines;
  if (!first) return '';
  const { size, isTurned, anchor = 'start' } = first;
  const step = (lines[1]?.y ?? first.y + size * 1.25) - first.y;
  const height = step * lines.length;
  // The baseline of a line lies so far below its top when its spacing is exact.
  const top = first.y - step * 0.5 - size * 0.36;
  const left = anchor === 'middle' ? first.x - width / 2 : anchor === 'end' ? first.x - width : first.x;
  const text = lines.map((line) => line.text).join(' ');
  const head = shapeHead('Text', text, tools);
  const frame = isTurned
    ? frameOf(first.x - step * 0.5 + size * 0.36, first.y, step, width)
    : frameOf(left, top, width, height);
  const body = lines.map((line) => paragraph(line, step, tools.font)).join('');
  const turn = isTurned ? ' vert="vert"' : '';
  return `<p:sp><p:nvSpPr>${head}<p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr>${frame}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"${turn}><a:noAutofit/></a:bodyPr><a:lstStyle/>${body}</p:txBody></p:sp>`;
}

const sides = { start: 'l', middle: 'ctr', end: 'r' } as const;

/** A paragraph of one line of text, or of one that PowerPoint breaks itself. */
export function paragraph(
  { text, size, weight, fill, anchor = 'start' }: Omit<TextItem, 'type' | 'x' | 'y'>,
  step: number,
  font: string,
): string {
  const isReversed = textDirection(text) === 'rtl';
  // In a paragraph that runs to the left, "left" is where reading ends.
  const side = isReversed && anchor !== 'middle' ? (anchor === 'start' ? 'r' : 'l') : sides[anchor];
  const look = `<a:pPr algn="${side}"${isReversed ? ' rtl="1"' : ''}><a:lnSpc><a:spcPts val="${points(step)}"/></a:lnSpc></a:pPr>`;
  const face = escapeXml(font);
  const run = `sz="${points(size)}" b="${weight >= 600 ? 1 : 0}" dirty="0"`;
  return `<a:p>${look}<a:r><a:rPr ${run}><a:solidFill>${colorOf(fill)}</a:solidFill><a:latin typeface="${face}"/><a:cs typeface="${face}"/></a:rPr><a:t>${escapeXml(text)}</a:t></a:r></a:p>`;
}

/** Hundredths of a point, on a slide 13.33 inches and 1600 pixels wide. */
function points(pixels: number): number {
  return Math.max(100, Math.round(pixels * 0.6 * 100));
}
