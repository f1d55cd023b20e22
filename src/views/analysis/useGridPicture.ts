import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Analysis } from '../../derive/analysis/analysis.ts';
import type { GridPicture } from '../../derive/charts/gridPicture.ts';
import { pictureThemeNow } from '../../ui/themeChoice.ts';
import { useWorkspace } from '../../ui/workspace.ts';
import type { MakePicture } from './takenChart.ts';
import { useAnalysis } from './useAnalysis.ts';
import { useSource } from './useSource.ts';

/** How wide such a chart is in its picture, and one with many columns. */
const [usual, wider] = [720, 1080];

/** Lays out charts that are tables, in the words of a language. */
export type MakeGrids = (t: TFunction, language: string, analysis: Analysis) => readonly GridPicture[];

/** Draws a chart that is a table as a picture; where only some segments are looked at, it names them. */
export function useGridPicture(grids: MakeGrids, wide = false): MakePicture {
  const { measure } = useWorkspace();
  const { t, i18n } = useTranslation();
  const analysis = useAnalysis();
  const source = useSource();
  return async (title) => {
    const { gridItems } = await import('../../derive/charts/gridItems.ts');
    const { chartScene } = await import('../../derive/charts/chartScene.ts');
    const look = { measure, theme: pictureThemeNow() };
    const { ground } = analysis;
    const segments = ground.segments.length < ground.doc.segment.size ? ground.segments : [];
    const drawn = gridItems(grids(t, i18n.language, analysis), wide ? wider : usual, look);
    return chartScene(drawn, { title, source: source(), segments }, look);
  };
}
