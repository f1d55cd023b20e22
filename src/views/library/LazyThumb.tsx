import { type RefObject, useEffect, useRef, useState } from 'react';
import { MapThumb } from '../MapThumb.tsx';
import styles from './MapList.module.css';

/** How far outside of the window a picture is drawn already. */
const margin = '400px';

/** The picture of a map, drawn only while it is in sight or near it: a library may hold hundreds. */
export function LazyThumb({
  outline,
  scroller,
}: {
  outline: unknown;
  scroller: RefObject<HTMLElement | null>;
}) {
  const frame = useRef<HTMLSpanElement>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting ?? false), {
      root: scroller.current,
      rootMargin: margin,
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);
  return (
    <span ref={frame} className={styles.thumb}>
      {isNear && <MapThumb outline={outline} />}
    </span>
  );
}
