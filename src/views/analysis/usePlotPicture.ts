import type { Plot } from '../../derive/charts/plotItems.ts';
import { pictureThemeNow } from '../../ui/themeChoice.ts';
import { useWorkspace } from '../../ui/workspace.ts';
import type { MakePicture } from './takenChart.ts';
import { useAnalysis } from './useAnalysis.ts';
import { useSource } from './useSource.ts';

/** How wide a plot is in its picture. */
const width = 720;

/** Draws a plot as a picture. */
export function usePlotPicture(plot: Plot): MakePicture {
  const { measure } = useWorkspace();
  const { ground } = useAnalysis();
  const source = useSource();
  return async (title) => {
    const { plotItems } = await import('../../derive/charts/plotItems.ts');
    const { chartScene } = await import('../../derive/charts/chartScene.ts');
    const here = new Set(plot.points.map(({ segmentId }) => segmentId));
    const segments = ground.segments.filter(({ id }) => here.has(id));
    const look = { measure, theme: pictureThemeNow() };
    return chartScene(plotItems(plot, segments, width, look), { title, source: source(), segments }, look);
  };
}
