import type { Doc } from '../model/doc.ts';
import { slideMargin } from './compactPicture.ts';
import { type CriticalMatrix, criticalMatrix } from './criticalMatrix.ts';
import {
  type MomentsColumn,
  momentsBody,
  momentsColumnWidth,
  momentsLabelWidth,
  momentsNameFont,
} from './momentsBody.ts';
import { moved } from './movedItems.ts';
import { accentItems, headOf, slideFoot, slideStyle } from './pictureFrame.ts';
import type { HeaderTools } from './stageHeaderItems.ts';
import type { Drawn, PictureParts, PictureSize } from './timelinePicture.ts';

const thinWidth = 150;
const leastWidth = 1000;

/** How narrow a column becomes in a frame before the whole becomes smaller, and the sizes that are tried. */
const narrowColumn = 240;
const frameScales = Array.from({ length: 28 }, (_, at) => 1.24 - at * 0.03);

/** The matrix of the critical points: segments by stages, each moment of truth with its quote, what leads to it, who is responsible and what is to be done. In a frame it is as large as it fits. */
export function momentsPicture(doc: Doc, parts: PictureParts): Drawn {
  const { tools, stages, fitTo } = parts;
  const matrix = criticalMatrix(doc, { sign: 'all', withOthers: false });
  const wanted = stages && new Set(stages);
  const columns = matrix.stages.flatMap(({ id, stage, isEmpty }, at) =>
    !wanted || wanted.has(id)
      ? [{ at, stage, width: isEmpty ? thinnest(stage.name, tools) : momentsColumnWidth, isEmpty }]
      : [],
  );
  const plain = widthOf(columns);
  const width = fitTo?.width ?? Math.max(leastWidth, plain + 2 * slideMargin);
  const inner = width - 2 * slideMargin;
  const head = headOf(parts, inner, slideStyle, tools);
  const top = head.height > 0 ? 20 + head.height + 20 : 32;
  const foot = slideFoot({ ...parts, wantsLegend: false }, null, inner, tools);
  const room = fitTo && { width: inner, height: fitTo.height - top - foot.height - 12 };
  if (fitTo && room && room.height < fitTo.height / 3) return withoutFrame(doc, parts);
  const { body, scale } = room
    ? fitting(matrix, columns, room, tools)
    : { body: momentsBody(matrix, columns, tools), scale: 1 };
  const height = fitTo?.height ?? Math.ceil(top + body.height + foot.height + 12);
  return {
    width,
    height,
    parts: [
      ...accentItems(parts, width, 8),
      moved(head.items, slideMargin, 20),
      moved(body.parts, slideMargin, top, scale),
      moved(foot.items, slideMargin, height - foot.height),
    ],
  };
}

/** Where a long title leaves too little of the frame, the whole is scaled into it. */
function withoutFrame(doc: Doc, { fitTo: _, ...parts }: PictureParts): Drawn {
  return momentsPicture(doc, parts);
}

interface SizedColumn extends MomentsColumn {
  readonly isEmpty: boolean;
}

/** An empty column is as wide as the longest word of its name needs. */
function thinnest(name: string, { measure }: HeaderTools): number {
  const widest = Math.max(...name.split(/\s+/).map((word) => measure(word, momentsNameFont)));
  return Math.min(momentsColumnWidth, Math.max(thinWidth, widest + 20));
}

function widthOf(columns: readonly MomentsColumn[]): number {
  return columns.reduce((sum, { width }) => sum + width, momentsLabelWidth);
}

/** The largest size at which the matrix fits a room, its columns as wide as that leaves them. */
function fitting(
  matrix: CriticalMatrix,
  columns: readonly SizedColumn[],
  room: PictureSize,
  tools: HeaderTools,
) {
  const at = (scale: number) => {
    const body = momentsBody(matrix, filled(columns, room.width / scale), tools);
    return { body, scale };
  };
  for (const scale of frameScales) {
    if (leastWidthOf(columns) * scale > room.width) continue;
    const tried = at(scale);
    if (tried.body.height * scale <= room.height) return tried;
  }
  const body = momentsBody(matrix, columns, tools);
  return { body, scale: Math.min(room.width / widthOf(columns), room.height / body.height) };
}

function leastWidthOf(columns: readonly SizedColumn[]): number {
  return widthOf(columns.map((column) => (column.isEmpty ? column : { ...column, width: narrowColumn })));
}

/** What is left of a width goes evenly to the columns that hold something. */
function filled(columns: readonly SizedColumn[], width: number): SizedColumn[] {
  const full = columns.filter(({ isEmpty }) => !isEmpty).length;
  const each = (width - widthOf(columns)) / Math.max(1, full);
  return columns.map((column) => (column.isEmpty ? column : { ...column, width: column.width + each }));
}
