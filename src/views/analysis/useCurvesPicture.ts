import { useTranslation } from 'react-i18next';
import { journeyChart } from '../../derive/charts/journeyChart.ts';
import { pictureThemeNow } from '../../ui/themeChoice.ts';
import { useWorkspace } from '../../ui/workspace.ts';
import type { MakePicture } from './takenChart.ts';
import { useAnalysis } from './useAnalysis.ts';
import { useBoth } from './useBoth.ts';
import { useSource } from './useSource.ts';

/** How wide the curves are in their picture; with many touchpoints they are wider. */
const width = 1080;

/** Draws the curves of all chosen segments as a picture. */
export function useCurvesPicture(): MakePicture {
  const { t } = useTranslation();
  const { measure } = useWorkspace();
  const { ground } = useAnalysis();
  const source = useSource();
  const both = useBoth();
  return async (title) => {
    const { journeyItems } = await import('../../derive/charts/journeyItems.ts');
    const { chartScene } = await import('../../derive/charts/chartScene.ts');
    const look = { measure, theme: pictureThemeNow() };
    const chart = journeyChart(ground, width, measure, both === 'shown');
    const segments = chart.curves.map(({ segment }) => segment);
    const today = both === 'shown' && { today: t('toBe.today') };
    const isDropped = chart.today?.some(({ shapes }) => shapes.dropped.length > 0);
    const names = { segments, ...today, ...(isDropped && { dropped: t('toBe.crossed') }) };
    return chartScene(journeyItems(chart, look), { title, source: source(), ...names }, look);
  };
}
