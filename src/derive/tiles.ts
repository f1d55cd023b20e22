import { itemBounds } from './itemBounds.ts';
import type { Box } from './layout.ts';
import { movedItems } from './movedItems.ts';
import { innerSize, onPaper, type Paper, pageNumber, paperMargin, paperSize, pixelsOf } from './paper.ts';
import type { Item, Scene } from './scene.ts';

/** The corners of what a sheet shows. */
interface Corners {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How far neighbouring sheets show the same, to be glued. */
const overlap = pixelsOf(10);

const ink = '#5c6068';

/** A poster cut into sheets, row by row, that show the same along their edges and have marks where to cut. `name` is the words for where a sheet belongs. */
export function tiledPages(
  scene: Scene,
  poster: Paper,
  sheet: Paper,
  name: (row: number, column: number) => string,
): Scene[] {
  const whole = onPaper(scene, poster);
  const size = paperSize(sheet, whole.height > whole.width);
  const inner = innerSize(size);
  const [columns, rows] = [sheetsFor(whole.width, inner.width), sheetsFor(whole.height, inner.height)];
  const boxes = whole.items.map(itemBounds);
  return Array.from({ length: rows * columns }, (_, at): Scene => {
    const [row, column] = [Math.floor(at / columns), at % columns];
    const left = column * (inner.width - overlap);
    const top = row * (inner.height - overlap);
    const corners = { left, top, right: left + inner.width, bottom: top + inner.height };
    const items = whole.items.filter((_, index) => touches(boxes[index], corners));
    return {
      ...whole,
      ...size,
      background: '#ffffff',
      items: [
        ...ground(whole, corners),
        ...movedItems(items, paperMargin - left, paperMargin - top),
        ...frame(size),
        ...marks(size, { right: column < columns - 1, bottom: row < rows - 1 }),
        pageNumber(name(row + 1, column + 1), size, ink),
      ],
    };
  });
}

function sheetsFor(length: number, inner: number): number {
  return Math.max(1, Math.ceil((length - overlap - 0.01) / (inner - overlap)));
}

function touches(box: Box | undefined, page: Corners): boolean {
  return (
    box !== undefined &&
    box.x < page.right &&
    box.x + box.width > page.left &&
    box.y < page.bottom &&
    box.y + box.height > page.top
  );
}

function ground({ background, width, height }: Scene, { left, top, right, bottom }: Corners): Item[] {
  if (!background) return [];
  const size = { width: Math.min(right, width) - left, height: Math.min(bottom, height) - top };
  return [{ type: 'rect', x: paperMargin, y: paperMargin, ...size, fill: background }];
}

/** White over what stands beyond the margins. */
function frame({ width, height }: { readonly width: number; readonly height: number }): Item[] {
  const side = (x: number, y: number, w: number, h: number): Item => ({
    type: 'rect',
    x,
    y,
    width: w,
    height: h,
    fill: '#ffffff',
  });
  return [
    side(0, 0, width, paperMargin),
    side(0, height - paperMargin, width, paperMargin),
    side(0, 0, paperMargin, height),
    side(width - paperMargin, 0, paperMargin, height),
  ];
}

/** Corners to align by, and dashed lines where a sheet is covered by the next. */
function marks(
  { width, height }: { readonly width: number; readonly height: number },
  next: { readonly right: boolean; readonly bottom: boolean },
): Item[] {
  const [x1, y1, x2, y2] = [paperMargin, paperMargin, width - paperMargin, height - paperMargin];
  const long = paperMargin * 0.6;
  const line = (fromX: number, fromY: number, toX: number, toY: number, dash?: number[]): Item => ({
    type: 'line',
    x1: fromX,
    y1: fromY,
    x2: toX,
    y2: toY,
    stroke: ink,
    strokeWidth: 0.75,
    ...(dash && { dash }),
  });
  const corners = [x1, x2].flatMap((x) =>
    [y1, y2].flatMap((y) => [
      line(x, y, x, y === y1 ? y - long : y + long),
      line(x, y, x === x1 ? x - long : x + long, y),
    ]),
  );
  return [
    ...corners,
    ...(next.right
      ? [line(x2 - overlap, y1 - long, x2 - overlap, y1), line(x2 - overlap, y2, x2 - overlap, y2 + long)]
      : []),
    ...(next.bottom
      ? [line(x1 - long, y2 - overlap, x1, y2 - overlap), line(x2, y2 - overlap, x2 + long, y2 - overlap)]
      : []),
  ];
}
