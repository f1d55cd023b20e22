import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Kbd } from '../../ui/parts/Kbd.tsx';
import { useEditor, useSession } from '../../ui/workspace.ts';
import type { MessageKey } from '../../words/key.ts';
import styles from './TableStatus.module.css';
import { useTable } from './table.ts';

/** The line at the foot: where the keyboard is, and what keys do there. It says again what is spoken on the way, so it is only shown. */
export function TableStatus() {
  const { t } = useTranslation();
  const isEditing = useSession(({ editing }) => editing !== null);
  const selected = useSession(({ selection }) => selection.length);
  const where = useWhere(t);
  const keys: readonly (readonly [readonly string[], MessageKey])[] = isEditing
    ? [
        [['Enter'], 'table.keySave'],
        [['Escape'], 'table.keyCancel'],
      ]
    : [
        [['Enter'], 'table.keyEdit'],
        [['n'], 'table.keyAdd'],
        [['Alt+Arrows'], 'table.keyMove'],
      ];
  return (
    <div className={styles.status} aria-hidden>
      <span className={styles.where}>
        {where}
        {selected > 1 && <b>{t('table.selected', { count: selected })}</b>}
      </span>
      {keys.map(([pressed, label]) => (
        <span key={label} className={styles.key}>
          {pressed.map((key) => (
            <Kbd key={key} keys={key} />
          ))}
          {t(label)}
        </span>
      ))}
    </div>
  );
}

function useWhere(t: TFunction): string {
  const focus = useSession((session) => session.focus);
  const isEditing = useSession(({ editing }) => editing !== null);
  const card = useTable(({ cards }) => cards.get(focus?.touchpointId ?? ''));
  const stage = useEditor(({ shown }) => shown.stage.get(focus?.stageId ?? '')?.name);
  const segment = useEditor(({ shown }) => shown.segment.get(focus?.segmentId ?? '')?.name);
  if (stage === undefined || segment === undefined) return '';
  if (!card) return t('table.atEmpty', { stage, segment });
  const values = { stage, segment, position: card.index + 1, count: card.count };
  return t(isEditing ? 'table.editing' : 'table.atCard', values);
}
