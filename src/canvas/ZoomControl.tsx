import { Maximize, Minus, Plus } from 'lucide-react';
import { memo, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { overviewActions } from '../ui/actions/overview.ts';
import { viewActions } from '../ui/actions/view.ts';
import { Button, IconButton } from '../ui/parts/Button.tsx';
import { useSession } from '../ui/workspace.ts';
import { useBoard } from './board.ts';
import { Minimap } from './minimap/Minimap.tsx';
import { useFollow } from './useFollow.ts';
import type { View } from './view.ts';
import styles from './ZoomControl.module.css';

const { minimap: minimapAction } = overviewActions;

/** The minimap, and below it: zoom out, the zoom now (press for 100 %), zoom in, the whole map, and whether the minimap is there. */
export const ZoomControl = memo(function ZoomControl() {
  const { t } = useTranslation();
  const { workspace } = useBoard();
  const hasMinimap = useSession(({ minimap }) => minimap);
  const write = useCallback(
    (element: HTMLElement, { zoom }: View) => {
      const percent = String(Math.round(zoom * 100));
      const text = t('board.zoomPercent', { percent });
      if (element.textContent === text) return;
      element.textContent = text;
      element.setAttribute('aria-label', t('board.zoomSpoken', { percent }));
    },
    [t],
  );
  const percent = useFollow<HTMLButtonElement>(write);
  return (
    <fieldset aria-label={t('actions.zoom')} className={styles.panel}>
      {hasMinimap && <Minimap />}
      <div className={styles.zoom}>
        <IconButton
          icon={Minus}
          label={t('actions.zoomOut')}
          tipKeys="-"
          onClick={() => workspace.board?.drawn?.zoomOut()}
        />
        <Button ref={percent} className={styles.percent} onClick={() => workspace.board?.drawn?.zoomTo(1)} />
        <IconButton
          icon={Plus}
          label={t('actions.zoomIn')}
          tipKeys="+"
          onClick={() => workspace.board?.drawn?.zoomIn()}
        />
        <span className={styles.rule} />
        <IconButton
          icon={Maximize}
          label={t('actions.zoomFit')}
          tipKeys={viewActions.zoomFit.keys[0]}
          onClick={() => workspace.board?.drawn?.fit()}
        />
        <IconButton
          icon={minimapAction.icon}
          label={t(minimapAction.label)}
          aria-pressed={hasMinimap}
          className={styles.fold}
          onClick={() => minimapAction.run(workspace)}
        />
      </div>
    </fieldset>
  );
});
