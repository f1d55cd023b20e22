import i18next from 'i18next';
import { bothMapsOf } from './bothMapsOf.ts';
import { cardMarksShown } from './cardMarks.ts';
import { pictureScene, pngFile } from './pictures.ts';
import { sceneWords } from './sceneWords.ts';
import { pictureThemeNow } from './themeChoice.ts';
import { lookOf } from './toBeDeeds.ts';
import type { Workspace } from './workspace.ts';

/** The picture of the open map as it is on screen, as PNG. */
export async function pictureNow({ editor, session, measure }: Workspace): Promise<Blob> {
  const words = sceneWords(i18next.t, i18next.language);
  const { layout, laneHeight, parts, hiddenCards, seen: state } = session.getState();
  const { doc } = editor.getState();
  const shown = { ...parts, hiddenCards };
  const both = lookOf(session.getState()) === 'both' && { both: bothMapsOf(doc, i18next.t) };
  const marks = { notes: false, actions: cardMarksShown(), popular: cardMarksShown() };
  const look = { layout, laneHeight, shown, state, ...both, ...marks, theme: pictureThemeNow() };
  const choice = { ...look, scale: '2', title: true, legend: true } as const;
  const scene = pictureScene(doc, { measure }, words, choice);
  return (await pngFile(scene, choice.scale)).blob;
}
