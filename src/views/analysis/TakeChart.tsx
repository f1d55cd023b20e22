import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/parts/Button.tsx';
import { Menu } from '../../ui/parts/Menu.tsx';
import type { TakenChart } from './takenChart.ts';
import { useChartDeeds } from './useChartDeeds.ts';

/** Takes a chart away: as a picture, and its figures as a table. */
export function TakeChart(props: TakenChart) {
  const { t } = useTranslation();
  const deeds = useChartDeeds(props);
  const button = (
    <IconButton
      small
      icon={Download}
      label={t('analysis.take.chart', { chart: props.title })}
      tip={t('analysis.take.label')}
    />
  );
  return <Menu button={button} entries={deeds} align="end" />;
}
