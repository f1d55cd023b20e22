import { Hand, MousePointer2, SquarePlus } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { catalogueActions } from '../ui/actions/catalogue.ts';
import { startCardHere } from '../ui/newCard.ts';
import { IconButton } from '../ui/parts/Button.tsx';
import { useSession } from '../ui/workspace.ts';
import { useBoard, useBoardState } from './board.ts';
import styles from './Palette.module.css';

/** The tools over the foot of the board. */
export const Palette = memo(function Palette() {
  const { t } = useTranslation();
  const board = useBoard();
  const tool = useBoardState((state) => state.tool);
  const { icon, label, keys, run } = catalogueActions.catalogue;
  const hasCatalogue = useSession(({ sidePanel }) => sidePanel === 'catalogue');
  const choose = (next: 'select' | 'hand') => () => board.state.setState({ tool: next });
  return (
    <div role="toolbar" aria-label={t('board.tools')} className={styles.palette}>
      <IconButton
        icon={MousePointer2}
        label={t('board.select')}
        tipKeys="v"
        aria-pressed={tool === 'select'}
        className={styles.tool}
        onClick={choose('select')}
      />
      <IconButton
        icon={Hand}
        label={t('board.hand')}
        tipKeys="h"
        aria-pressed={tool === 'hand'}
        className={styles.tool}
        onClick={choose('hand')}
      />
      <span className={styles.rule} />
      <IconButton
        icon={SquarePlus}
        label={t('board.addTouchpoint')}
        tipKeys="n"
        className={styles.tool}
        onClick={() => startCardHere(board.workspace)}
      />
      <IconButton
        icon={icon}
        label={t(label)}
        tipKeys={keys[0]}
        aria-pressed={hasCatalogue}
        className={styles.tool}
        onClick={() =>
          hasCatalogue ? board.workspace.session.setState({ sidePanel: null }) : run(board.workspace)
        }
      />
    </div>
  );
});
