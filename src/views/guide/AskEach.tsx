import { Check } from 'lucide-react';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type EachStep, guidedTouchpoints, improvedIds } from '../../derive/guideSteps.ts';
import type { Touchpoint } from '../../model/touchpoint.ts';
import { placeOf } from '../../ui/cardActions.ts';
import { Button } from '../../ui/parts/Button.tsx';
import { Face } from '../../ui/parts/Sign.tsx';
import { useEditor, useSession, useWorkspace } from '../../ui/workspace.ts';
import { AskOne } from './AskOne.tsx';
import styles from './GuideAnswer.module.css';

interface AskEachProps {
  segmentId: string;
  step: EachStep;
  /** Shown while there are no touchpoints. */
  meanwhile: ReactNode;
}

/** The touchpoints of a segment, each with the fields that a step asks for. The one that is selected on the map is open here, and the other way round. */
export function AskEach({ segmentId, step, meanwhile }: AskEachProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLUListElement>(null);
  const doc = useEditor((state) => state.doc);
  const rows = useMemo(() => guidedTouchpoints(doc, segmentId, step), [doc, segmentId, step]);
  const improved = useMemo(() => improvedIds(doc), [doc]);
  const isDone = (row: Touchpoint) => isAnswered(row, step, improved);
  const { current, choose } = useCurrent(rows, isDone);
  if (rows.length === 0) return meanwhile;
  const goOn = (id: string) => {
    choose(id);
    list.current?.querySelector<HTMLElement>(`[data-ask="${CSS.escape(id)}"]`)?.focus();
  };
  return (
    <ul ref={list} className={styles.each}>
      {rows.map((row, at) => {
        const next = rows[at + 1];
        return (
          <li key={row.id}>
            <AskRow
              row={row}
              isOpen={row.id === current}
              isAnswered={isDone(row)}
              onPress={() => choose(row.id === current ? null : row.id)}
            />
            {row.id === current && (
              <div className={styles.open}>
                <AskOne touchpointId={row.id} step={step} />
                {next && (
                  <div className={styles.go}>
                    <Button small look="line" onClick={() => goOn(next.id)}>
                      {t('guide.nextTouchpoint')}
                    </Button>
                  </div>
                )}
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}

interface AskRowProps {
  row: Touchpoint;
  isOpen: boolean;
  isAnswered: boolean;
  onPress(): void;
}

function AskRow({ row, isOpen, isAnswered, onPress }: AskRowProps) {
  const { t } = useTranslation();
  const stage = useEditor(({ shown }) => shown.stage.get(row.stageId ?? '')?.name);
  return (
    <button type="button" className={styles.row} aria-expanded={isOpen} data-ask={row.id} onClick={onPress}>
      <span className={styles.sign}>
        {row.emotion !== undefined && <Face emotion={row.emotion} size={20} />}
      </span>
      <span className={styles.words}>
        {row.title || t('board.untitled')}
        <small>{stage}</small>
      </span>
      {isAnswered && (
        <Check
          size={16}
          strokeWidth={2}
          className={styles.check}
          role="img"
          aria-label={t('guide.answered')}
        />
      )}
    </button>
  );
}

/** Which touchpoint is open: the one that is selected. Whoever comes to the step begins with the first that has no answer. */
function useCurrent(rows: readonly Touchpoint[], isDone: (row: Touchpoint) => boolean) {
  const workspace = useWorkspace();
  const selected = useSession(({ selection }) => (selection.length === 1 ? selection[0] : undefined));
  const choose = (id: string | null) => {
    const { editor, session, board } = workspace;
    const focus = id === null ? null : placeOf(editor.getState().doc, id);
    session.setState({ selection: id === null ? [] : [id], ...(focus && { focus }) });
    if (id !== null) board?.reveal(id);
  };
  const begin = useRef(() => {
    const first = rows.find((row) => !isDone(row));
    if (first && !rows.some(({ id }) => id === selected)) choose(first.id);
  });
  useEffect(() => begin.current(), []);
  return { current: rows.find(({ id }) => id === selected)?.id, choose };
}

function isAnswered(row: Touchpoint, step: EachStep, improved: ReadonlySet<string>): boolean {
  if (step === 'emotions') return row.emotion !== undefined;
  if (step === 'moments') return row.momentOfTruth !== undefined;
  return improved.has(row.id);
}
