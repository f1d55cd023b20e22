import { memo, useLayoutEffect, useRef } from 'react';
import { useTheme } from '../../ui/themeChoice.ts';
import { useBoard } from '../board.ts';
import { dragMinimap } from './dragMinimap.ts';
import styles from './Minimap.module.css';
import { MinimapCanvas } from './minimapCanvas.ts';

/** The whole map very small, with the window onto it, which can be moved. By keyboard and for screen readers the grid of the board does the same. */
export const Minimap = memo(function Minimap() {
  const board = useBoard();
  const theme = useTheme();
  const map = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (!map.current || !canvas.current || !frame.current) return;
    const minimap = new MinimapCanvas(board, { canvas: canvas.current, frame: frame.current }, theme);
    const stops = [minimap.show(), dragMinimap(board, minimap, map.current)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [board, theme]);
  return (
    <div ref={map} className={styles.minimap} aria-hidden data-minimap>
      <canvas ref={canvas} />
      <i ref={frame} />
    </div>
  );
});
