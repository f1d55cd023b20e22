import type { CSSProperties, KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActionLine } from '../../derive/analysis/actionLines.ts';
import type { MarkPlace } from '../../derive/analysis/effortPlaces.ts';
import { useWorkspace } from '../../ui/workspace.ts';
import styles from './EffortMatrix.module.css';

interface ActionMarkProps {
  line: ActionLine;
  /** Where it stands in the drawing; without one it is left out, or waits below. */
  place?: MarkPlace | undefined;
  isWaiting?: boolean;
  onDrag(event: PointerEvent, line: ActionLine, mark: HTMLElement): void;
  onKey(event: KeyboardEvent, line: ActionLine): void;
}

/** The number of an action as a mark: pressed it opens, dragged or with arrow keys it is judged. */
export function ActionMark({ line, place, isWaiting = false, onDrag, onKey }: ActionMarkProps) {
  const { t } = useTranslation();
  const { openDialog } = useWorkspace();
  const { action, number } = line;
  if (!place && !isWaiting) return null;
  const title = action.title || t('initiatives.untitled');
  const label = place
    ? t('initiatives.mark', { number, title, effort: place.effort, effect: place.effect })
    : t('initiatives.markUnjudged', { number, title });
  return (
    <button
      type="button"
      className={styles.mark}
      style={place && markLook(place)}
      aria-label={label}
      aria-description={t('initiatives.matrixHint')}
      data-tip={title}
      data-mark-of={action.id}
      data-look={lookOf(line)}
      data-placed={place !== undefined || undefined}
      onPointerDown={(event) => event.button === 0 && onDrag(event.nativeEvent, line, event.currentTarget)}
      onKeyDown={(event) => onKey(event, line)}
      onClick={() => openDialog({ name: 'initiative', id: action.id })}
    >
      {number}
    </button>
  );
}

/** How the number of an action looks: quick wins stand out, what is done is hollow. */
export function lookOf({ action, quadrant }: ActionLine): 'done' | 'quick' | 'dropped' | undefined {
  if (action.status === 'done' || action.status === 'dropped') return action.status;
  return quadrant === 'quickWin' ? 'quick' : undefined;
}

/** The middle of its field, and from there by its place among those that share it. */
function markLook({ effort, effect, column, row, across, down }: MarkPlace): CSSProperties {
  return {
    insetInlineStart: `${(effort - 0.5) * 20}%`,
    insetBlockStart: `${(5.5 - effect) * 20}%`,
    '--x': column - (across - 1) / 2,
    '--y': row - (down - 1) / 2,
    '--n': Math.max(across - 1, 1),
  } as CSSProperties;
}
