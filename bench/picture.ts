import i18next from 'i18next';
import { pictureScene, pngFile, svgFile } from '../src/ui/pictures.ts';
import { sceneWords } from '../src/ui/sceneWords.ts';
import { pictureThemeNow } from '../src/ui/themeChoice.ts';
import type { Workspace } from '../src/ui/workspace.ts';

/** Makes the picture of the whole map as PNG and says how long that took, in milliseconds, and what came of it. */
export async function picture(workspace: Workspace, scale: 1 | 2 | 3) {
  const begun = performance.now();
  const { blob, width, height } = await pngFile(sceneOf(workspace), `${scale}`);
  return { ms: performance.now() - begun, bytes: blob.size, width, height };
}

/** Makes the picture of the whole map as SVG and says how many bytes it has. */
export async function drawing(workspace: Workspace) {
  return { bytes: (await svgFile(sceneOf(workspace))).size };
}

function sceneOf(workspace: Workspace) {
  const words = sceneWords(i18next.t, i18next.language);
  const choice = {
    layout: 'timeline',
    theme: pictureThemeNow(),
    scale: '1',
    title: false,
    legend: false,
    notes: false,
    actions: false,
    popular: false,
    laneHeight: 'M',
  } as const;
  return pictureScene(workspace.editor.getState().doc, workspace, words, choice);
}
