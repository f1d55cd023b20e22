import { ArrowLeft } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type EncounterRow, encounterTable } from '../../derive/encounterTable.ts';
import { encounterActions } from '../../ui/actions/encounters.ts';
import { listenToClipboard } from '../../ui/clipboard/listenToClipboard.ts';
import { followSteps } from '../../ui/followSteps.ts';
import { Button, IconButton } from '../../ui/parts/Button.tsx';
import { Checkbox } from '../../ui/parts/Checkbox.tsx';
import { bindShortcuts } from '../../ui/shortcuts.ts';
import { useEditor, useWorkspace } from '../../ui/workspace.ts';
import { EncounterGrid } from './EncounterGrid.tsx';
import styles from './EncountersView.module.css';

/** Which encounters the grid shows. */
interface Choice {
  readonly onlyShared: boolean;
  readonly onlyDifferent: boolean;
}

/** The encounters of the open map by segment: who has which, and how each feels about it. */
export function EncountersView() {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const doc = useEditor(({ shown }) => shown);
  const table = useMemo(() => encounterTable(doc), [doc]);
  const [choice, setChoice] = useState<Choice>({ onlyShared: false, onlyDifferent: false });
  const rows = useMemo(() => table.rows.filter((row) => isChosen(row, choice)), [table, choice]);
  useEffect(() => {
    const stops = [
      followSteps(workspace),
      bindShortcuts(workspace),
      listenToClipboard(workspace, () => null),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [workspace]);
  return (
    <div className={styles.view} data-map-keys>
      <Head rows={table.rows} choice={choice} onChoose={setChoice} />
      {rows.length > 0 ? (
        <EncounterGrid segments={table.segments} rows={rows} />
      ) : (
        <p className={styles.none}>
          {t(table.rows.length > 0 ? 'encounters.nothingSo' : 'encounters.nothing')}
        </p>
      )}
    </div>
  );
}

function isChosen({ count, isDifferent }: EncounterRow, { onlyShared, onlyDifferent }: Choice): boolean {
  return (!onlyShared || count > 1) && (!onlyDifferent || isDifferent);
}

interface HeadProps {
  rows: readonly EncounterRow[];
  choice: Choice;
  onChoose(choice: Choice): void;
}

function Head({ rows, choice, onChoose }: HeadProps) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const shared = rows.filter(({ count }) => count > 1).length;
  const { copyFromSegment } = encounterActions;
  return (
    <>
      <header className={styles.head}>
        <IconButton
          icon={ArrowLeft}
          label={t('moments.back')}
          onClick={() => workspace.session.setState({ view: 'map' })}
        />
        <h2>{t('encounters.title')}</h2>
        <p>
          {t('encounters.counted', { count: rows.length })} · {t('encounters.sharedOf', { shared })}
        </p>
        <span className={styles.grow} />
        <Checkbox checked={choice.onlyShared} onChange={(onlyShared) => onChoose({ ...choice, onlyShared })}>
          {t('encounters.onlyShared')}
        </Checkbox>
        <Checkbox
          checked={choice.onlyDifferent}
          onChange={(onlyDifferent) => onChoose({ ...choice, onlyDifferent })}
        >
          {t('encounters.onlyDifferent')}
        </Checkbox>
        {copyFromSegment.when(workspace) && (
          <Button
            small
            look="line"
            icon={copyFromSegment.icon}
            onClick={() => copyFromSegment.run(workspace)}
          >
            {t(copyFromSegment.label)}
          </Button>
        )}
      </header>
      {rows.length > 0 && shared === 0 && <p className={styles.hint}>{t('encounters.noneYet')}</p>}
    </>
  );
}
