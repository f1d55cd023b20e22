import { Maximize, Minus, Plus } from 'lucide-react';
import { memo, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from '../ui/parts/Button.tsx';
import { useBoard } from './board.ts';
import { useFollow } from './useFollow.ts';
import type { View } from './view.ts';
import styles from './ZoomControl.module.css';

/** Zoom out, the zoom now (press for 100 %), zoom in, and the whole map. */
export const ZoomControl = memo(function ZoomControl() {
  const { t } = useTranslation();
  const { workspace } = useBoard();
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
    <fieldset aria-label={t('actions.zoom')} className={styles.zoom}>
      <IconButton
        icon={Minus}
        label={t('actions.zoomOut')}
        tipKeys="-"
        onClick={() => workspace.board?.zoomOut()}
      />
      <Button ref={percent} className={styles.percent} onClick={() => workspace.board?.zoomTo(1)} />
      <IconButton
        icon={Plus}
        label={t('actions.zoomIn')}
        tipKeys="+"
        onClick={() => workspace.board?.zoomIn()}
      />
      <span className={styles.rule} />
      <IconButton icon={Maximize} label={t('actions.zoomFit')} onClick={() => workspace.board?.fit()} />
    </fieldset>
  );
});
