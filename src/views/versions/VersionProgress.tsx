import { Download } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Progress, progressOfMap, type Standing } from '../../derive/progress.ts';
import type { Doc } from '../../model/doc.ts';
import { emotionNumber } from '../../ui/emotionWords.ts';
import { saveFile } from '../../ui/mapFile.ts';
import { Button } from '../../ui/parts/Button.tsx';
import { couldNotMake } from '../../ui/takeAway.ts';
import { useWorkspace } from '../../ui/workspace.ts';
import styles from './VersionProgress.module.css';

/** What got better and worse from one state of the map to another: in words, as a table, and as a file. */
export function VersionProgress({ before, after }: { before: Doc; after: Doc }) {
  const { t } = useTranslation();
  const progress = useMemo(() => progressOfMap(before, after), [before, after]);
  return (
    <section className={styles.progress} aria-labelledby="progress">
      <h3 id="progress">{t('figures.progress.title')}</h3>
      <Summary progress={progress} />
      {progress.lines.length > 0 && <Table progress={progress} />}
      {progress.lines.length > 0 && <Take progress={progress} />}
    </section>
  );
}

function Summary({ progress: { before, after, lines } }: { progress: Progress }) {
  const { t, i18n } = useTranslation();
  const emotion = (value: number | null) => (value === null ? '–' : emotionNumber(value, i18n.language));
  const count = (wanted: string) => lines.filter(({ verdict }) => verdict === wanted).length;
  return (
    <p>
      {lines.length === 0
        ? t('figures.progress.none')
        : t('figures.progress.counts', { better: count('better'), worse: count('worse') })}{' '}
      {t('figures.progress.sums', {
        emotion: `${emotion(before.emotion)} → ${emotion(after.emotion)}`,
        pains: `${before.pains} → ${after.pains}`,
        critical: `${before.critical} → ${after.critical}`,
      })}
    </p>
  );
}

function useLines({ lines }: Progress) {
  const { t, i18n } = useTranslation();
  const cells = ({ emotion, pains, isCritical }: Standing) => [
    emotion === null ? '–' : emotionNumber(emotion, i18n.language),
    String(pains),
    t(isCritical ? 'figures.progress.yes' : 'figures.progress.no'),
  ];
  const head = (['emotion', 'pains', 'critical'] as const).map((name) => t(`figures.progress.${name}`));
  return {
    head: [t('figures.progress.touchpoint'), ...head, t('figures.progress.verdict')],
    rows: lines.map(({ touchpoint, segment, before, after, verdict }) => {
      const now = cells(after);
      const changed = cells(before).map((cell, at) => (cell === now[at] ? cell : `${cell} → ${now[at]}`));
      return { id: touchpoint.id, name: touchpoint.title, segment, cells: changed, verdict };
    }),
  };
}

function Table({ progress }: { progress: Progress }) {
  const { t } = useTranslation();
  const { head, rows } = useLines(progress);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className={styles.scroll} tabIndex={0} aria-label={t('figures.progress.title')}>
      <table aria-label={t('figures.progress.title')}>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, segment, cells, verdict }) => (
            <tr key={id} data-verdict={verdict}>
              <th scope="row" dir="auto">
                {name || t('board.untitled')} <small>{segment}</small>
              </th>
              {cells.map((cell, at) => (
                <td key={head[at + 1]}>{cell}</td>
              ))}
              <td className={styles.verdict}>{t(`figures.progress.verdicts.${verdict}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Take({ progress }: { progress: Progress }) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const { head, rows } = useLines(progress);
  const take = async () => {
    const { csvText } = await import('../../formats/csvText.ts');
    const [touchpoint = '', ...rest] = head;
    const lines = rows.map(({ name, segment, cells, verdict }) => [
      name,
      segment,
      ...cells,
      t(`figures.progress.verdicts.${verdict}`),
    ]);
    const text = csvText([[touchpoint, t('domain.segment'), ...rest], ...lines]);
    const file = new Blob([text], { type: 'text/csv;charset=utf-8' });
    workspace.notify(saveFile(workspace, file, 'csv', t('figures.progress.file')));
  };
  return (
    <Button
      small
      icon={Download}
      onClick={() => void take().catch((error: unknown) => workspace.notify(couldNotMake(error)))}
    >
      {t('figures.progress.save')}
    </Button>
  );
}
