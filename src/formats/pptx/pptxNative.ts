import type {
  NativeCell,
  NativeMark,
  NativePart,
  NativeRow,
  NativeTable,
} from '../../derive/slides/nativePart.ts';
import { cellPadding } from '../../derive/slides/slideTable.ts';
import { colorOf, frameOf, type ShapeTools, shapeHead, units } from './pptxFrame.ts';
import { paragraph } from './pptxText.ts';

/** A table or a mark as PowerPoint has it. */
export function nativeShape(part: NativePart, tools: ShapeTools): string {
  return part.type === 'table' ? tableShape(part, tools) : markShape(part, tools);
}

function tableShape(table: NativeTable, tools: ShapeTools): string {
  const { x, y, columns, rows, label } = table;
  const sum = (lengths: readonly number[]) => lengths.reduce((all, length) => all + length, 0);
  const height = sum(rows.map((row) => row.height));
  const place = frameOf(x, y, sum(columns), height).replaceAll('a:xfrm', 'p:xfrm');
  const grid = columns.map((width) => `<a:gridCol w="${units(width)}"/>`).join('');
  const body = rows.map((row) => rowOf(row, table, tools.font)).join('');
  const head = shapeHead('Table', label, tools);
  return `<p:graphicFrame><p:nvGraphicFramePr>${head}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>${place}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${grid}</a:tblGrid>${body}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;
}

function rowOf({ cells, height, isHeading, fill }: NativeRow, { columns, line }: NativeTable, font: string) {
  const span = isHeading && columns.length > 1 ? ` gridSpan="${columns.length}"` : '';
  const joined = isHeading ? columns.slice(1).map(() => cellOf([], ' hMerge="1"', { line, fill, font })) : [];
  const own = cells.map((cell) => cellOf(cell, span, { line, fill, font }));
  return `<a:tr h="${units(height)}">${own.join('')}${joined.join('')}</a:tr>`;
}

/** Each text of a cell is one paragraph, so that it breaks anew when it is changed. */
function cellOf(
  cell: NativeCell,
  spans: string,
  { line, fill, font }: { line: string; fill: string | undefined; font: string },
): string {
  const texts = cell.filter(({ lines }) => lines.length > 0);
  const body = texts.map(({ lines, style }) =>
    paragraph({ ...style, text: lines.join(' ') }, style.lineHeight, font),
  );
  const none = ['L', 'R', 'T'].map((side) => `<a:ln${side} w="0"><a:noFill/></a:ln${side}>`).join('');
  const below = `<a:lnB w="${units(1)}"><a:solidFill>${colorOf(line)}</a:solidFill></a:lnB>`;
  const ground = fill ? `<a:solidFill>${colorOf(fill)}</a:solidFill>` : '<a:noFill/>';
  const [side, end] = [units(cellPadding.side), units(cellPadding.end)];
  return `<a:tc${spans}><a:txBody><a:bodyPr/><a:lstStyle/>${body.join('') || '<a:p/>'}</a:txBody><a:tcPr marL="${side}" marR="${side}" marT="${end}" marB="${end}" anchor="ctr">${none}${below}${ground}</a:tcPr></a:tc>`;
}

function markShape({ x, y, size, text, style, fill, edge, label }: NativeMark, tools: ShapeTools): string {
  const head = shapeHead('Mark', label, tools);
  const ground = `<a:solidFill>${colorOf(fill)}</a:solidFill><a:ln w="${units(2)}"><a:solidFill>${colorOf(edge)}</a:solidFill></a:ln>`;
  const words = paragraph({ ...style, text }, style.size * 1.2, tools.font);
  return `<p:sp><p:nvSpPr>${head}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${frameOf(x, y, size, size)}<a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom>${ground}</p:spPr><p:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"><a:noAutofit/></a:bodyPr><a:lstStyle/>${words}</p:txBody></p:sp>`;
}
