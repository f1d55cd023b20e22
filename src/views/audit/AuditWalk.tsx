import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Audit } from '../../commands/audit.ts';
import type { Touchpoint } from '../../model/touchpoint.ts';
import { placeOf } from '../../ui/cardActions.ts';
import { Button } from '../../ui/parts/Button.tsx';
import { TextArea } from '../../ui/parts/TextArea.tsx';
import { useEditor, useWorkspace } from '../../ui/workspace.ts';
import styles from './AuditPanel.module.css';
import { AuditPhoto } from './AuditPhoto.tsx';
import { BigChoices } from './BigChoices.tsx';
import { MinutesField } from './MinutesField.tsx';
import { useAuditDraft } from './useAuditDraft.ts';

interface AuditWalkProps {
  audit: Audit;
  touchpoint: Touchpoint;
  at: number;
  count: number;
  onGo(at: number): void;
}

const scores = ['one', 'two', 'three', 'four', 'five'] as const;

/** One touchpoint of a walk with its questions. What was answered is kept as one step when one goes on, stops, or the page is left. */
export function AuditWalk({ audit, touchpoint, at, count, onGo }: AuditWalkProps) {
  const { t } = useTranslation();
  const { answer, change, keep } = useAuditDraft(audit, touchpoint.id);
  const stage = useEditor(({ doc }) => doc.stage.get(touchpoint.stageId ?? '')?.name);
  const heading = useRef<HTMLHeadingElement>(null);
  useShownOnMap(touchpoint.id);
  useEffect(() => heading.current?.focus(), []);
  const { works, satisfaction, minutes, note } = answer;
  const isNoteAlone = !!note?.trim() && works === undefined && !satisfaction && minutes === undefined;
  const go = (next: number) => {
    keep();
    onGo(next);
  };
  return (
    <>
      <div className={styles.scroll}>
        <div className={styles.bar} aria-hidden>
          <i style={{ inlineSize: `${((at + 1) / count) * 100}%` }} />
        </div>
        <div className={styles.card}>
          <p className={styles.where}>
            {t('audit.card', { number: at + 1, count })} · {stage}
          </p>
          <h3 ref={heading} tabIndex={-1} className={styles.title}>
            {touchpoint.title || t('board.untitled')}
          </h3>
          {touchpoint.description && <p className={styles.lead}>{touchpoint.description}</p>}
          <AuditPhoto id={touchpoint.id} imageId={touchpoint.imageId} />
          <BigChoices
            label={t('audit.works')}
            choices={[
              { value: true, label: t('audit.yes') },
              { value: false, label: t('audit.no') },
            ]}
            value={works}
            onChange={(value) => change({ works: value })}
          />
          <BigChoices
            label={t('audit.satisfied')}
            choices={scores.map((score, index) => ({
              value: index + 1,
              label: t(`audit.score.${score}`),
              emotion: index - 2,
            }))}
            value={satisfaction}
            onChange={(value) => change({ satisfaction: value })}
          />
          <MinutesField value={minutes} onChange={(value) => change({ minutes: value })} />
          <TextArea
            label={t('audit.note')}
            placeholder={t('audit.notePlaceholder')}
            value={note ?? ''}
            onChange={(text) => change({ note: text })}
          />
          {isNoteAlone && (
            <p role="status" className={styles.hint}>
              {t('audit.noteAlone')}
            </p>
          )}
        </div>
      </div>
      <footer className={styles.foot}>
        <Button className={styles.big} off={at === 0} onClick={() => go(at - 1)}>
          {t('audit.back')}
        </Button>
        <Button className={styles.big} onClick={() => go(count)}>
          {t('audit.stop')}
        </Button>
        <Button look="primary" className={styles.big} onClick={() => go(at + 1)}>
          {t(at + 1 < count ? 'audit.next' : 'audit.toResult')}
        </Button>
      </footer>
    </>
  );
}

/** The card that one stands at is selected on the map and in sight. */
function useShownOnMap(id: string): void {
  const workspace = useWorkspace();
  useEffect(() => {
    const { editor, session, board } = workspace;
    const focus = placeOf(editor.getState().doc, id);
    session.setState({ selection: [id], ...(focus && { focus }) });
    board?.reveal(id);
  }, [workspace, id]);
}
