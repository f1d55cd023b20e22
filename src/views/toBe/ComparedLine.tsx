import { ListTodo } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Compared } from '../../derive/comparison.ts';
import type { Doc } from '../../model/doc.ts';
import { emotionNumber } from '../../ui/emotionWords.ts';
import { makeInitiative } from '../../ui/initiatives/initiativeDeeds.ts';
import { IconButton } from '../../ui/parts/Button.tsx';
import { showOnMap } from '../../ui/showOnMap.ts';
import { useWorkspace } from '../../ui/workspace.ts';
import { FeltChange } from './FeltChange.tsx';
import { gapActionTitle } from './gapAction.ts';
import styles from './ToBePanel.module.css';

interface ComparedLineProps {
  readonly entry: Compared;
  readonly doc: Doc;
  /** How many actions are open, by touchpoint. */
  readonly actions: ReadonlyMap<string, number>;
}

/** One touchpoint that is not as it was; it leads to its card, and to an action. */
export function ComparedLine({ entry, doc, actions }: ComparedLineProps) {
  const { t, i18n } = useTranslation();
  const workspace = useWorkspace();
  const { asIs, toBe, change, gap } = entry;
  const row = toBe ?? asIs;
  if (!row) return null;
  const segment = doc.segment.get(row.segmentId ?? '')?.name;
  const stage = doc.stage.get(row.stageId ?? '')?.name;
  const was = asIs && toBe && asIs.title !== toBe.title ? t('toBe.was', { title: asIs.title }) : undefined;
  const open = (actions.get(asIs?.id ?? '') ?? 0) + (actions.get(toBe?.id ?? '') ?? 0);
  const action = gapActionTitle(entry, t, i18n.language);
  const place = [segment, stage].filter(Boolean).join(' · ');
  return (
    <li className={styles.entry}>
      <button type="button" className={styles.line} onClick={() => showOnMap(workspace, [row.id])}>
        <b className={styles.gap}>{gap ? emotionNumber(gap, i18n.language, true) : ''}</b>
        <span className={styles.text}>
          <b dir="auto" data-dropped={change === 'dropped' || undefined}>
            {row.title || t('board.untitled')}
          </b>
          {was && <small dir="auto">{was}</small>}
          {place && <small dir="auto">{place}</small>}
          <span className={styles.felt}>
            <i data-change={change}>{t(`toBe.${change === 'kept' ? 'changed' : change}`)}</i>
            <FeltChange from={asIs?.emotion} to={toBe?.emotion} />
            <small>{open > 0 ? t('toBe.actions', { count: open }) : t('toBe.noAction')}</small>
          </span>
        </span>
      </button>
      <IconButton
        small
        icon={ListTodo}
        label={t('initiatives.makeWhat', { what: action })}
        tip={t('initiatives.make')}
        onClick={() => makeInitiative(workspace, action, [asIs?.id ?? row.id])}
      />
    </li>
  );
}
