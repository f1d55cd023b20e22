import type { Scene } from '../../derive/scene.ts';
import { csvText } from '../../formats/csvText.ts';
import { saveFile } from '../../ui/mapFile.ts';
import { pngFile, svgFile } from '../../ui/pictures.ts';
import type { Workspace } from '../../ui/workspace.ts';
import type { Message } from '../../words/key.ts';
import type { Lines } from './chartLines.ts';

/** A chart as PNG, twice as sharp as on screen. */
export async function png(scene: Scene): Promise<Blob> {
  return (await pngFile(scene, '2')).blob;
}

/** A chart as SVG with its fonts inside. */
export async function svg(scene: Scene): Promise<Blob> {
  return svgFile(scene);
}

/** The figures of a chart as a table for spreadsheets. */
export function tableFile(lines: Lines): Blob {
  return new Blob([csvText(lines)], { type: 'text/csv;charset=utf-8' });
}

/** Gives the file of a chart to the person under the name of the map and of the chart, and says which. */
export function saveChart(workspace: Workspace, file: Blob, extension: string, title: string): Message {
  return saveFile(workspace, file, extension, title.replace(/[<>:"/\\|?*]/g, ' '));
}
