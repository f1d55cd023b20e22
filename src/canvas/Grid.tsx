import { memo, useId, useMemo, useRef, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { boardGrid } from '../derive/grid.ts';
import type { Layout } from '../derive/layout.ts';
import { rounded } from '../derive/rounded.ts';
import { PhaseName } from '../ui/PhaseName.tsx';
import { usePreference } from '../ui/preferences.ts';
import { useCardFacts } from '../ui/useCardFacts.ts';
import { type Header, useSession } from '../ui/workspace.ts';
import { useBoard, useBoardState } from './board.ts';
import styles from './Grid.module.css';
import { GridRows } from './GridRows.tsx';
import { cellKey, gridPlace } from './gridPlace.ts';
import { useGridFocus } from './useGridFocus.ts';
import { useSpokenChanges } from './useSpokenChanges.ts';

/** Up to this many cards all are in the grid, above it those of the segment that the keyboard is in. */
const MOST_CARDS = 500;

/** The board for screen readers and for the keyboard: every card as plain text, in bands and stages. It is not seen; the place of the keyboard is mirrored on the drawn board. */
export const Grid = memo(function Grid() {
  const { t, i18n } = useTranslation();
  const board = useBoard();
  const help = useId();
  const singleKeys = usePreference('singleKeys');
  const grid = useRef<HTMLTableElement>(null);
  const layout = useSyncExternalStore(board.layout.subscribe, board.layout.settled);
  const head = useBoardState((state) => state.head);
  const focus = useSession((session) => session.focus);
  const selection = useSession((session) => session.selection);
  const factsOf = useSpokenChanges(useCardFacts());
  const whole = useMemo(() => boardGrid(layout), [layout]);
  const active = gridPlace(layout, focus);
  const handlers = useGridFocus(grid, head ? `${head.kind} ${head.id}` : active ? cellKey(active) : '');
  const isLarge = layout.cards.size > MOST_CARDS;
  const bands = isLarge
    ? whole.bands.filter(({ segmentId }) => segmentId === active?.segmentId)
    : whole.bands;
  return (
    <div className={styles.unseen}>
      <p id={help}>
        {t('board.gridHelp')} {singleKeys && t('board.gridHelpKeys')}
      </p>
      <table
        ref={grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is walked through by keys is a grid
        role="grid"
        aria-label={t('board.grid')}
        aria-describedby={help}
        aria-multiselectable
        {...handlers}
      >
        <StageRow stages={layout.stages} head={head} />
        {bands.map((band) => (
          <GridRows
            key={band.segmentId}
            band={band}
            layout={layout}
            active={head ? null : active}
            isHead={head?.id === band.segmentId}
            selection={selection}
            factsOf={factsOf}
            t={t}
            language={i18n.language}
          />
        ))}
      </table>
    </div>
  );
});

function StageRow({ stages, head }: { stages: Layout['stages']; head: Header | null }) {
  const { t } = useTranslation();
  return (
    <thead>
      <tr>
        <th scope="col">{t('domain.segment')}</th>
        {stages.map(({ id, stage, count, weightShare }) => (
          <th
            key={id}
            scope="col"
            tabIndex={head?.id === id ? 0 : -1}
            data-key={`stage ${id}`}
            aria-keyshortcuts="Space F2 Enter Delete Alt+ArrowLeft Alt+ArrowRight"
          >
            {t('board.stageHeader', { name: stage.name, count, percent: rounded(weightShare * 100) })}
            <PhaseName id={stage.phaseId} />
          </th>
        ))}
      </tr>
    </thead>
  );
}
