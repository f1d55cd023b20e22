import { useEffect, useRef } from 'react';
import type { Scene } from '../../derive/scene.ts';
import { paintFonts } from '../../formats/paint.ts';
import { paintInSlices } from '../../formats/paintInSlices.ts';
import { SceneItems } from './SceneItems.tsx';
import styles from './ScenePicture.module.css';

/** With more items than this, elements would cost more than they show at this size. */
const mostElements = 4_000;

/** A whole picture, as large as the place that it is put into; drawn with elements, or painted when there are very many. */
export function ScenePicture({ scene }: { scene: Scene }) {
  if (scene.items.length > mostElements) return <PaintedPicture scene={scene} />;
  const { width, height, background, items, font } = scene;
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={font && paintFonts(font)}
      aria-hidden
    >
      {background && <rect width={width} height={height} fill={background} />}
      <SceneItems items={items} />
    </svg>
  );
}

function PaintedPicture({ scene }: { scene: Scene }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context) return;
    const { width, height, background } = scene;
    const scale = (element.clientWidth * devicePixelRatio) / width;
    element.width = Math.max(1, width * scale);
    element.height = Math.max(1, height * scale);
    context.fillStyle = background ?? 'transparent';
    context.fillRect(0, 0, element.width, element.height);
    context.scale(scale, scale);
    const control = new AbortController();
    // Whatever comes instead is painted anew; nobody has to hear that this one was left.
    paintInSlices(context, scene, control).catch(() => undefined);
    return () => control.abort();
  }, [scene]);
  return <canvas ref={canvas} className={styles.picture} aria-hidden />;
}
