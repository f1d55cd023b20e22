import { type CSSProperties, useEffect, useRef, useState } from 'react';
import type { Scene } from '../../derive/scene.ts';
import { ScenePicture } from '../../ui/parts/ScenePicture.tsx';
import styles from './ExportPreview.module.css';

interface PreviewPageProps {
  scene: Scene;
  zoom: number;
  name: string;
}

/** A page of the preview. It has its place from the beginning, and is drawn once it comes near: a large map has hundreds. */
export function PreviewPage({ scene, zoom, name }: PreviewPageProps) {
  const place = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const watch = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        setNear(true);
        watch.disconnect();
      },
      { root: element.parentElement, rootMargin: '100%' },
    );
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return (
    <div
      ref={place}
      className={styles.picture}
      style={{ '--ratio': scene.width / scene.height, '--zoom': zoom } as CSSProperties}
      role="img"
      aria-label={name}
    >
      {isNear && <ScenePicture scene={scene} />}
    </div>
  );
}
