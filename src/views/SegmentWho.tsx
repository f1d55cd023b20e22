import { type ReactNode, useMemo } from 'react';
import { avatarItems } from '../derive/avatarItems.ts';
import type { Segment } from '../model/segment.ts';
import { SceneItems } from '../ui/parts/SceneItems.tsx';
import { useSceneWords } from '../ui/sceneWords.ts';
import { useTheme } from '../ui/themeChoice.ts';
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
  const theme = useTheme();
  const avatar = useMemo(() => avatarItems(segment, AVATAR, theme), [segment, theme]);
  const { name, share, need } = segment;
  return (
    <>
      <div className={styles.who}>
        <svg className={styles.avatar} viewBox={`0 0 ${AVATAR} ${AVATAR}`} aria-hidden>
          <SceneItems items={avatar} />
        </svg>
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
