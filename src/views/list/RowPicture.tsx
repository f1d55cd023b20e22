import { useRef } from 'react';
import type { Image } from '../../model/image.ts';
import { useNear } from '../../ui/nearWatch.ts';
import { Picture } from '../../ui/parts/Picture.tsx';
import { useList } from './list.ts';
import styles from './RowContent.module.css';

/** The picture of a touchpoint at the end of its row, cut to a square; its place is there from the start, and the picture while it is near to what is seen. */
export function RowPicture({ image }: { image: Image }) {
  const { near } = useList();
  const place = useRef<HTMLSpanElement>(null);
  const isNear = useNear(near, place);
  return (
    <span ref={place} className={styles.picture}>
      {isNear && <Picture image={image} alt="" />}
    </span>
  );
}
