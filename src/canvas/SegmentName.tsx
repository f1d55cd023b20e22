import type { CSSProperties, ReactNode } from 'react';
import { breakLines } from '../derive/breakLines.ts';
import { headers } from '../derive/metrics.ts';
import type { SceneWords } from '../derive/sceneWords.ts';
import type { Segment } from '../model/segment.ts';
import { Avatar } from '../ui/parts/Avatar.tsx';
import { useBoard } from './board.ts';
import styles from './SegmentName.module.css';

const nameFont = { size: 13, weight: 600 } as const;
const needFont = { size: 12, weight: 400 } as const;
const AVATAR = 34;

interface SegmentNameProps {
  readonly segment: Segment;
  readonly laneHeight: number;
  readonly words: SceneWords;
  /** Stands in for the name while it is edited. */
  readonly children: ReactNode;
}

/** Avatar, name and share of a segment, and its need below them; the lines break as they do in exports. */
export function SegmentName({ segment, laneHeight, words, children }: SegmentNameProps) {
  const { measure } = useBoard().workspace;
  const name = breakLines(segment.name, nameFont, headers.segmentWidth - 64, measure, 2);
  const needLines = laneHeight > 120 ? 4 : 2;
  const need = breakLines(segment.need ?? '', needFont, headers.segmentWidth - 24, measure, needLines);
  return (
    <div className={styles.who} style={{ '--lane': laneHeight } as CSSProperties}>
      <div className={styles.head}>
        <Avatar segment={segment} size={AVATAR} className={styles.avatar} />
        {children ?? (
          <div className={styles.words} aria-hidden>
            <div className={styles.name} dir="auto" data-name={segment.name}>
              {name.map((line) => (
                <span key={line}>{line}</span>
              ))}
            </div>
            {segment.share !== undefined && (
              <div className={styles.share}>{words.customers(segment.share)}</div>
            )}
          </div>
        )}
      </div>
      <p className={styles.need} data-lines={name.length} dir="auto" aria-hidden>
        {need.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </p>
    </div>
  );
}
