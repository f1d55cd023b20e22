import type { ReactNode } from 'react';
import type { Segment } from '../model/segment.ts';
import { Avatar } from '../ui/parts/Avatar.tsx';
import { useSceneWords } from '../ui/sceneWords.ts';
import styles from './SegmentWho.module.css';

const AVATAR = 34;

interface SegmentWhoProps {
  segment: Segment;
  /** All of it is spoken elsewhere. */
  isSilent?: boolean;
  /** Stands in for the name while it is edited. */
  children?: ReactNode;
}

/** Who a segment is: its portrait in a ring that shows its share, its name, and below them what it needs. */
export function SegmentWho({ segment, isSilent, children }: SegmentWhoProps) {
  const words = useSceneWords();
  const { name, share, need } = segment;
  return (
    <>
      <div className={styles.who}>
        <Avatar segment={segment} size={AVATAR} className={styles.avatar} />
        {children ?? (
          <div aria-hidden={isSilent}>
            <b dir="auto">{name}</b>
            {share !== undefined && <span>{words.customers(share)}</span>}
          </div>
        )}
      </div>
      {need && (
        <p className={styles.need} dir="auto" aria-hidden={isSilent}>
          {need}
        </p>
      )}
    </>
  );
}
