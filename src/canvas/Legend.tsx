import { memo, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Layout } from '../derive/layout.ts';
import { extentOf } from '../derive/noteBoxes.ts';
import { Diamond } from '../ui/parts/Sign.tsx';
import { RelationLine, relations } from '../ui/RelationField.tsx';
import { useSceneWords } from '../ui/sceneWords.ts';
import { useBoard, useLayout } from './board.ts';
import { useNotes } from './boardNotes.ts';
import styles from './Legend.module.css';
import { useFollow } from './useFollow.ts';
import type { View } from './view.ts';

/** What the marks of the map mean, in one line at its foot: only those that occur. */
export const Legend = memo(function Legend() {
  const { t } = useTranslation();
  const words = useSceneWords();
  const board = useBoard();
  const marks = useLayout(marksOf);
  // Below the notes that lie below the map.
  const notes = useNotes();
  const height = useLayout((layout) => extentOf(layout, notes).height);
  const place = useCallback(
    (element: HTMLElement, { y, zoom }: View) => {
      const foot = y + height * zoom + 40;
      const room = board.camera.area.height;
      element.style.translate = `0 max(${foot}px, calc(${room - 14}px - 100%))`;
    },
    [board, height],
  );
  const line = useFollow<HTMLDivElement>(place);
  const has = (mark: string) => marks.split(' ').includes(mark);
  return (
    <div
      ref={line}
      className={styles.legend}
      role="note"
      aria-label={t('board.legend')}
      hidden={marks === ''}
    >
      {has('assumption') && has('researched') && (
        <span>
          <i className={styles.card} />
          <i className={styles.point} />
          {words.researched}
        </span>
      )}
      {has('assumption') && (
        <span>
          <i className={styles.card} data-guess />
          <i className={styles.point} data-guess />
          {words.assumption}
        </span>
      )}
      {has('moment') && (
        <span>
          {has('momentPositive') && <Diamond tone="positive" size={14} />}
          {has('momentNegative') && <Diamond tone="negative" size={14} />}
          {words.momentOfTruth}
        </span>
      )}
      {relations.map(
        (relation) =>
          has(relation) && (
            <span key={relation}>
              <RelationLine relation={relation} />
              {words.relations[relation]}
            </span>
          ),
      )}
      {has('gap') && (
        <span>
          <svg width="22" height="4" aria-hidden>
            <path d="M1.5 2H21" className={styles.gap} />
          </svg>
          {words.noTouchpoint}
        </span>
      )}
    </div>
  );
});

/** A text, so that the legend renders only when other marks occur. */
function marksOf(layout: Layout): string {
  const found = new Set<string>();
  for (const { touchpoint } of layout.cards.values()) {
    if (touchpoint.evidence) found.add(touchpoint.evidence);
    if (touchpoint.momentOfTruth === 'positive') found.add('momentPositive');
    if (touchpoint.momentOfTruth === 'negative') found.add('momentNegative');
  }
  for (const { link } of layout.links) found.add(link.relation);
  if (layout.bands.some(({ points }) => points.some(({ bridged }) => bridged))) found.add('gap');
  return [...found].sort().join(' ');
}
