import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { changeMarkItems } from '../derive/changeMark.ts';
import { comparisonOf } from '../derive/comparison.ts';
import { gapItems } from '../derive/gapItems.ts';
import { presentCurve } from '../derive/presentCurve.ts';
import { emotionNumber } from '../ui/emotionWords.ts';
import { SceneItems } from '../ui/parts/SceneItems.tsx';
import { useTheme } from '../ui/themeChoice.ts';
import { useEditor, useSession, useWorkspace } from '../ui/workspace.ts';
import { useBoardState, useDrawnSight, useLayout } from './board.ts';
import styles from './NoteLayer.module.css';

/** The map of today under the wanted one, and what became of each card; nothing unless both are asked for. */
export function BothMaps() {
  const isBoth = useSession(({ seen, both }) => both && seen === 'toBe');
  return isBoth ? <Both /> : null;
}

function Both() {
  const { t, i18n } = useTranslation();
  const { measure } = useWorkspace();
  const theme = useTheme();
  const doc = useEditor(({ shown }) => shown);
  const layout = useLayout((whole) => whole);
  const carried = useBoardState((state) => state.carried?.ids);
  const { width, bands } = useDrawnSight();
  const comparison = useMemo(() => comparisonOf(doc), [doc]);
  const gaps = useMemo(() => {
    const emotionValue = (value: number) => emotionNumber(value, i18n.language, true);
    return layout.bands.slice(...bands).flatMap((band) =>
      gapItems(band, presentCurve(band, layout.stages, comparison), {
        theme,
        kind: layout.kind,
        emotionValue,
      }),
    );
  }, [layout, bands, comparison, theme, i18n.language]);
  const marks = useMemo(
    () =>
      [...layout.cards.values()].flatMap((card) => {
        const change = comparison.byId.get(card.id)?.change;
        const isSeen = card.x + card.width >= width[0] && card.x <= width[1];
        if (!isSeen || (change !== 'added' && change !== 'changed') || carried?.includes(card.id)) return [];
        return changeMarkItems(
          card,
          { change, word: t(`toBe.${change}`) },
          { theme, measure, kind: layout.kind },
        );
      }),
    [layout, comparison, width, carried, t, theme, measure],
  );
  return (
    <svg aria-hidden className={styles.marks} width={1} height={1}>
      <SceneItems items={gaps} />
      <SceneItems items={marks} />
    </svg>
  );
}
