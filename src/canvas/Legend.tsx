import { memo, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type BothEntry, bothLegend } from '../derive/bothLegend.ts';
import type { Layout } from '../derive/layout.ts';
import { type LegendEntry, legendEntries } from '../derive/legendEntries.ts';
import { type LegendMark, legendMarks } from '../derive/legendMarks.ts';
import { extentOf } from '../derive/noteBoxes.ts';
import { openActionCounts } from '../derive/openActions.ts';
import { bothMapsOf } from '../ui/bothMapsOf.ts';
import { useCardMarks } from '../ui/cardMarks.ts';
import { SceneItems } from '../ui/parts/SceneItems.tsx';
import { useSceneWords } from '../ui/sceneWords.ts';
import { useTheme } from '../ui/themeChoice.ts';
import { lookOf } from '../ui/toBeDeeds.ts';
import { usePopular } from '../ui/usePopular.ts';
import { useEditor, useSession } from '../ui/workspace.ts';
import { useBoard, useLayout } from './board.ts';
import { useNotes } from './boardNotes.ts';
import styles from './Legend.module.css';
import { useFollow } from './useFollow.ts';
import type { View } from './view.ts';

/** How large marks are drawn, in pixels of the window. */
const MARK = 12;

/** What the marks of the map mean, at its foot: only those that occur. */
export const Legend = memo(function Legend() {
  const { t } = useTranslation();
  const board = useBoard();
  const entries = useEntries();
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
  return (
    <div
      ref={line}
      className={styles.legend}
      role="note"
      aria-label={t('board.legend')}
      hidden={entries.length === 0}
    >
      {entries.map(({ marks, mark, markWidth, text }) => (
        <span key={marks[0]}>
          <svg width={markWidth} height={16} viewBox={`0 -8 ${markWidth} 16`} aria-hidden>
            <SceneItems items={mark} />
          </svg>
          {text}
        </span>
      ))}
    </div>
  );
});

/** They are made anew only when other marks occur. */
function useEntries(): readonly (LegendEntry | BothEntry)[] {
  const both = useBothEntries();
  const words = useSceneWords();
  const theme = useTheme();
  const kind = useSession(({ layout }) => layout);
  const notes = useEditor(({ shown }) => shown.note);
  const initiative = useEditor(({ shown }) => shown.initiative);
  const initiativeTarget = useEditor(({ shown }) => shown.initiativeTarget);
  const actions = openActionCounts({ initiative, initiativeTarget });
  const popular = usePopular();
  const isShown = useCardMarks();
  const marks = useLayout(
    useCallback(
      (layout: Layout) =>
        [...legendMarks(layout, notes, isShown ? { actions, popular } : null)].sort().join(' '),
      [notes, actions, popular, isShown],
    ),
  );
  return useMemo(() => {
    const found = new Set(marks.split(' ') as LegendMark[]);
    return [...legendEntries(found, { kind, size: MARK, theme, words }), ...both];
  }, [marks, kind, theme, words, both]);
}

const none: readonly BothEntry[] = [];

/** What the marks of both maps mean, while both are looked at. */
function useBothEntries(): readonly BothEntry[] {
  const { t } = useTranslation();
  const theme = useTheme();
  const isBoth = useSession((session) => lookOf(session) === 'both');
  const doc = useEditor(({ shown }) => (isBoth ? shown : null));
  const layout = useLayout(useCallback((whole: Layout) => (isBoth ? whole : null), [isBoth]));
  return useMemo(
    () => (doc && layout ? bothLegend(layout, bothMapsOf(doc, t), { size: MARK, theme }) : none),
    [doc, layout, t, theme],
  );
}
