import { ClipboardCopy, FileImage, Image, Table } from 'lucide-react';
import { useEffect, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Icon } from '../../ui/parts/Button.tsx';
import { couldNotMake } from '../../ui/savedInstead.ts';
import { copyPng } from '../../ui/takeAway.ts';
import { useWorkspace, type Workspace } from '../../ui/workspace.ts';
import { offerInPalette } from '../palette/offers.ts';
import type { TakenChart } from './takenChart.ts';

interface ChartDeed {
  readonly label: string;
  run(): void;
}

type Kind = 'copy' | 'png' | 'svg' | 'csv';

const icons: Readonly<Record<Kind, Icon>> = { copy: ClipboardCopy, png: Image, svg: FileImage, csv: Table };

/** The ways in which a chart can be taken away, for its menu; the palette finds them, too, while the chart is shown. */
export function useChartDeeds(chart: TakenChart): () => ChartDeed[] {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const key = useId();
  const kinds: Kind[] = [
    ...(chart.picture ? (['copy', 'png', 'svg'] as const) : []),
    ...(chart.lines ? (['csv'] as const) : []),
  ];
  const deedOf = (kind: Kind): ChartDeed => ({
    label: t(`analysis.take.${kind}`),
    run: () =>
      void take(workspace, chart, kind).catch((error: unknown) => workspace.notify(couldNotMake(error))),
  });
  useEffect(() =>
    offerInPalette(key, () =>
      kinds.map((kind) => {
        const deed = deedOf(kind);
        const name = `${chart.title} ${deed.label}`;
        return {
          ...{ id: `chart ${key} ${kind}`, of: chart.title, name, others: [], note: null, off: null },
          ...{ icon: icons[kind], ...deed },
        };
      }),
    ),
  );
  return () => kinds.map(deedOf);
}

async function take(workspace: Workspace, { title, lines, picture }: TakenChart, kind: Kind): Promise<void> {
  const loading = import('./chartFiles.ts');
  if (kind === 'copy') {
    const made = picture && Promise.all([loading, picture(title)]);
    // Asked for before anything is waited for: browsers allow it only straight from a click.
    if (made)
      workspace.notify(
        await copyPng(
          workspace,
          made.then(([files, scene]) => files.png(scene)),
          title,
        ),
      );
    return;
  }
  const files = await loading;
  const file = await (kind === 'csv'
    ? lines && files.tableFile(lines())
    : picture?.(title).then(files[kind]));
  if (file) workspace.notify(files.saveChart(workspace, file, kind, title));
}
