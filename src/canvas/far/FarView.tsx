import { memo, useLayoutEffect, useRef } from 'react';
import { useTheme } from '../../ui/themeChoice.ts';
import { useBoard } from '../board.ts';
import styles from './FarView.module.css';
import { FarCanvas } from './farCanvas.ts';

/** The map from far off: bands, curves and cards on one canvas. What lies on it is found through the layout. */
export const FarView = memo(function FarView() {
  const board = useBoard();
  const theme = useTheme();
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(
    () => (canvas.current ? new FarCanvas(board, canvas.current, theme).show() : undefined),
    [board, theme],
  );
  return <canvas ref={canvas} className={styles.far} />;
});
