import { CopyPlus, Download, Trash2, Undo2, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { LibraryPart } from '../../storage/summary.ts';
import { Button, IconButton } from '../../ui/parts/Button.tsx';
import type { MapDeeds } from '../mapDeeds.ts';
import type { MapQuestions } from '../mapEntries.ts';
import styles from './LibraryView.module.css';
import type { Picked } from './usePicked.ts';

interface PickToolsProps {
  part: LibraryPart;
  picked: Picked;
  deeds: MapDeeds;
  ask: Omit<MapQuestions, 'rename'>;
}

/** What can be done with all that are selected. */
export function PickTools({ part, picked: { picked, all, clear }, deeds, ask }: PickToolsProps) {
  const { t } = useTranslation();
  const over = (deed: (maps: typeof picked) => void) => () => {
    deed(picked);
    clear();
  };
  return (
    <div role="toolbar" aria-label={t('library.selected', { count: picked.length })} className={styles.tools}>
      <output className={styles.picked}>{t('library.selected', { count: picked.length })}</output>
      {part === 'bin' ? (
        <>
          <Button icon={Undo2} onClick={over(deeds.restore)}>
            {t('library.restore')}
          </Button>
          <Button icon={Trash2} onClick={() => ask.erase(picked)}>
            {t('library.erase')}
          </Button>
        </>
      ) : (
        <>
          <Button icon={Download} onClick={over(deeds.saveFiles)}>
            {t(picked.length === 1 ? 'library.saveFile' : 'library.saveFiles')}
          </Button>
          {part === 'maps' && (
            <Button icon={CopyPlus} onClick={over(deeds.duplicate)}>
              {t('library.duplicate')}
            </Button>
          )}
          <Button icon={Trash2} onClick={over(deeds.remove)}>
            {t('actions.delete')}
          </Button>
        </>
      )}
      <Button className={styles.last} onClick={all}>
        {t('library.selectAll')}
      </Button>
      <IconButton icon={X} label={t('library.clearSelection')} onClick={clear} />
    </div>
  );
}
