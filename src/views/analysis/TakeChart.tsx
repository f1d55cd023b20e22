import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Scene } from '../../derive/scene.ts';
import { IconButton } from '../../ui/parts/Button.tsx';
import { Menu } from '../../ui/parts/Menu.tsx';
import type { MenuEntry } from '../../ui/parts/menuEntry.ts';
import { couldNotMake } from '../../ui/takeAway.ts';
import { useWorkspace } from '../../ui/workspace.ts';
import type { Lines } from './chartLines.ts';

/** Draws a chart with its title as a picture. */
export type MakePicture = (title: string) => Promise<Scene>;

interface TakeChartProps {
  title: string;
  lines?: (() => Lines) | undefined;
  picture?: MakePicture | undefined;
}

/** Takes a chart away: as a picture where it is drawn, and its figures as a table. */
export function TakeChart({ title, lines, picture }: TakeChartProps) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const take = (kind: 'png' | 'svg' | 'csv') => async () => {
    const files = await import('./chartFiles.ts');
    const made = kind === 'csv' ? lines && files.tableFile(lines()) : picture?.(title).then(files[kind]);
    const file = await made;
    if (file) workspace.notify(files.saveChart(workspace, file, kind, title));
  };
  const entry = (kind: 'png' | 'svg' | 'csv'): MenuEntry => ({
    label: t(`analysis.take.${kind}`),
    run: () => void take(kind)().catch((error: unknown) => workspace.notify(couldNotMake(error))),
  });
  const entries = () => [...(picture ? [entry('png'), entry('svg')] : []), ...(lines ? [entry('csv')] : [])];
  const button = (
    <IconButton
      small
      icon={Download}
      label={t('analysis.take.chart', { chart: title })}
      tip={t('analysis.take.label')}
    />
  );
  return <Menu button={button} entries={entries} align="end" />;
}
