import { useTranslation } from 'react-i18next';
import type { JourneyTable } from '../../derive/journeyTable.ts';
import { cardActions } from '../../ui/actions/cards.ts';
import { mapViewActions } from '../../ui/actions/mapViews.ts';
import { FilterButton } from '../../ui/FilterButton.tsx';
import { LanesButton } from '../../ui/lanes/LanesButton.tsx';
import { Button } from '../../ui/parts/Button.tsx';
import { Diamond, Face } from '../../ui/parts/Sign.tsx';
import { useSceneWords } from '../../ui/sceneWords.ts';
import { useWorkspace } from '../../ui/workspace.ts';
import { TableForm } from './TableForm.tsx';
import styles from './TableTools.module.css';
import { useTable } from './table.ts';

/** The bar over the table: what its marks mean, and adding a touchpoint. */
export function TableTools() {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const { label, icon, keys, run } = cardActions.addTouchpoint;
  const moments = mapViewActions.viewMoments;
  return (
    <div role="toolbar" aria-label={t('table.tools')} className={styles.tools}>
      <TableForm />
      <FilterButton />
      <span className={styles.wide}>
        <LanesButton />
      </span>
      <Legend />
      <span className={styles.grow} />
      <Button
        small
        className={styles.wide}
        icon={moments.icon}
        tipKeys={moments.keys[0]}
        onClick={() => moments.run(workspace)}
      >
        {t(moments.label)}
      </Button>
      <Button small icon={icon} tipKeys={keys[0]} onClick={() => run(workspace)}>
        <span>{t(label)}</span>
      </Button>
    </div>
  );
}

/** Only the marks that occur. */
function Legend() {
  const { t } = useTranslation();
  const words = useSceneWords();
  const marks = useTable(marksOf);
  const has = (mark: string) => marks.includes(mark);
  if (marks === '') return null;
  return (
    <div role="note" aria-label={t('board.legend')} className={styles.legend}>
      {has('assumption') && has('researched') && (
        <span>
          <Face emotion={1} size={14} />
          {words.researched}
        </span>
      )}
      {has('assumption') && (
        <span>
          <Face emotion={1} size={14} outline />
          {words.assumption}
        </span>
      )}
      {has('moment') && (
        <span>
          {has('momentPositive') && <Diamond tone="positive" size={16} />}
          {has('momentNegative') && <Diamond tone="negative" size={16} />}
          {words.momentOfTruth}
        </span>
      )}
    </div>
  );
}

function marksOf({ cards }: JourneyTable): string {
  const marks = new Set<string>();
  for (const { touchpoint } of cards.values()) {
    const { evidence, emotion, momentOfTruth } = touchpoint;
    if (emotion !== undefined && evidence) marks.add(evidence);
    if (momentOfTruth) marks.add(momentOfTruth === 'positive' ? 'momentPositive' : 'momentNegative');
  }
  return [...marks].sort().join(' ');
}
