import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { type ActionLine, quadrantOf, quadrants } from '../../derive/analysis/actionLines.ts';
import { type Judgement, markPlaces } from '../../derive/analysis/effortPlaces.ts';
import { inOrder } from '../../model/order.ts';
import { writeInitiative } from '../../ui/initiatives/initiativeDeeds.ts';
import { useWorkspace } from '../../ui/workspace.ts';
import { ActionMark } from './ActionMark.tsx';
import { dragMark } from './dragMark.ts';
import styles from './EffortMatrix.module.css';
import { judgementAt, judgementByKey } from './judgements.ts';
import { Panel } from './Panel.tsx';
import { useActions } from './useActions.ts';

/** The actions by effort and effect: a mark is dragged to where it belongs, or moved with the arrow keys; what is not judged yet waits below. */
export function EffortMatrix() {
  const { t } = useTranslation();
  const { lines } = useActions();
  const plot = useRef<HTMLDivElement>(null);
  const [over, setOver] = useState<Judgement | null>(null);
  const judge = useJudge();
  const live = useMemo(() => lines.filter(({ action }) => action.status !== 'dropped'), [lines]);
  const places = useMemo(() => markPlaces(live), [live]);
  // In the order of the list, so that a mark stays the same element wherever it goes.
  const stable = inOrder(live.map((line) => ({ id: line.action.id, order: line.action.order, line })));
  const marks = stable.map(({ line }) => line);
  const drag = (event: PointerEvent, line: ActionLine, mark: HTMLElement) =>
    dragMark(event, mark, {
      hold: (at) => setOver(at && placeIn(plot.current, at.x, at.y)),
      drop: (x, y) => {
        const judgement = placeIn(plot.current, x, y);
        if (judgement) judge(line, judgement);
      },
    });
  const key = (event: KeyboardEvent, line: ActionLine) => {
    const judgement = judgementByKey(event.key, line.action);
    if (!judgement || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    judge(line, judgement);
  };
  const shared = { onDrag: drag, onKey: key };
  const waiting = marks.filter(({ quadrant }) => quadrant === null);
  return (
    <Panel title={t('initiatives.matrix')} extra={<Legend />}>
      <div className={styles.frame}>
        <span className={styles.effect} aria-hidden>
          <span>{t('initiatives.effectLess')}</span>
          <span>{t('initiatives.effectMore')}</span>
        </span>
        <div ref={plot} className={styles.plot}>
          <Fields />
          {over && <i className={styles.over} style={cellLook(over)} />}
          {marks.map((line) => (
            <ActionMark key={line.action.id} line={line} place={places.get(line.action.id)} {...shared} />
          ))}
        </div>
        <span className={styles.effort} aria-hidden>
          <span>{t('initiatives.effortLess')}</span>
          <span>{t('initiatives.effortMore')}</span>
        </span>
      </div>
      {waiting.length > 0 && (
        <div className={styles.waiting}>
          <span>{t('initiatives.unjudgedHere')}</span>
          {waiting.map((line) => (
            <ActionMark key={line.action.id} line={line} isWaiting {...shared} />
          ))}
        </div>
      )}
      {live.length > 0 && <p className={styles.hint}>{t('initiatives.matrixHint')}</p>}
    </Panel>
  );
}

function Fields() {
  const { t } = useTranslation();
  return quadrants.map((quadrant) => (
    <span key={quadrant} className={styles.field} data-field={quadrant}>
      {t(`initiatives.field.${quadrant}`)}
    </span>
  ));
}

function Legend() {
  const { t } = useTranslation();
  return (
    <span className={styles.legend} aria-hidden>
      <span>
        <i data-quick />
        {t('initiatives.quickWinSign')}
      </span>
      <span>
        <i data-done />
        {t('initiatives.doneSign')}
      </span>
    </span>
  );
}

/** Writes a judgement and says where that is; the keyboard stays on the mark wherever it goes. */
function useJudge(): (line: ActionLine, judgement: Judgement) => void {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  return ({ action }, judgement) => {
    // Drawn at once: the next key must find the mark, not a page without focus.
    flushSync(() => writeInitiative(workspace, action.id, judgement));
    document.querySelector<HTMLElement>(`[data-mark-of="${action.id}"]`)?.focus({ preventScroll: true });
    const quadrant = quadrantOf({ ...action, ...judgement }) ?? 'later';
    const field = t(`initiatives.field.${quadrant}`);
    workspace.announce({ key: 'initiatives.moved', values: { ...judgement, field } });
  };
}

function placeIn(plot: HTMLElement | null, x: number, y: number): Judgement | null {
  if (!plot) return null;
  const { left, top, width, height } = plot.getBoundingClientRect();
  const [across, down] = [(x - left) / width, (y - top) / height];
  const isNear = (part: number) => part > -0.05 && part < 1.05;
  return isNear(across) && isNear(down) ? judgementAt(across, down) : null;
}

function cellLook({ effort, effect }: Judgement) {
  return { insetInlineStart: `${(effort - 1) * 20}%`, insetBlockStart: `${(5 - effect) * 20}%` };
}
