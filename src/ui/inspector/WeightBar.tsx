import type { KeyboardEvent, PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { shareWeight } from '../../commands/stages.ts';
import { defaultWeight, type Stage } from '../../model/stage.ts';
import { useWorkspace } from '../workspace.ts';
import { dragPoints } from './dragPoints.ts';
import styles from './WeightBar.module.css';

interface WeightBarProps {
  /** In their order. */
  stages: readonly Stage[];
  /** The stage that is shown darker. */
  current?: string;
}

/** The importance of all stages on one bar. Dragging what parts two neighbours, or the arrow keys on it, hands points from one to the other. */
export function WeightBar({ stages, current }: WeightBarProps) {
  const { t } = useTranslation();
  return (
    // biome-ignore lint/a11y/useSemanticElements: it groups sliders, and is no part of a form
    <div className={styles.bar} role="group" aria-label={t('facts.weights')}>
      {stages.map((stage, at) => {
        const { id, name, weight = defaultWeight } = stage;
        const before = stages[at - 1];
        return [
          before && <Parting key={`${id} parting`} before={before} after={stage} />,
          <span
            key={id}
            className={styles.stage}
            style={{ flexGrow: weight }}
            data-current={id === current || undefined}
            data-tip={`${name} · ${t('facts.pointsOf', { count: weight })}`}
          />,
        ];
      })}
    </div>
  );
}

/** Larger steps of the keys. */
const FAR = 5;

/** What parts two neighbours, as a slider. */
function Parting({ before, after }: { before: Stage; after: Stage }) {
  const { t } = useTranslation();
  const { editor } = useWorkspace();
  const [left, right] = [before.weight ?? defaultWeight, after.weight ?? defaultWeight];
  const hand = (points: number, isDone = true) => {
    const edit = (tr: Parameters<typeof shareWeight>[0]) => shareWeight(tr, after.id, before.id, points);
    if (!isDone) editor.preview(points === 0 ? null : edit);
    else editor.run({ key: 'facts.did.weightsShared' }, edit, `weights/${before.id}/${after.id}`);
  };
  const key = (event: KeyboardEvent<HTMLElement>) => {
    const sign = event.currentTarget.matches(':dir(rtl)') ? -1 : 1;
    const steps: Record<string, number> = {
      ...{ ArrowRight: sign, ArrowLeft: -sign, ArrowUp: 1, ArrowDown: -1 },
      ...{ PageUp: FAR, PageDown: -FAR, Home: -left, End: right },
    };
    const points = steps[event.key];
    if (points === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    hand(points);
  };
  const drag = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.focus();
    dragPoints(event.currentTarget, event.nativeEvent, hand);
  };
  return (
    <span
      role="slider"
      tabIndex={0}
      className={styles.parting}
      aria-label={t('facts.between', { before: before.name, after: after.name })}
      aria-valuemin={0}
      aria-valuemax={left + right}
      aria-valuenow={left}
      aria-valuetext={t('facts.betweenValue', { before: before.name, left, after: after.name, right })}
      onKeyDown={key}
      onPointerDown={drag}
    />
  );
}
