import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableCard } from '../../derive/journeyTable.ts';
import { levelName } from '../../ui/emotionWords.ts';
import { ChangeWord } from '../../ui/parts/ChangeWord.tsx';
import { Diamond, Face, KindTile } from '../../ui/parts/Sign.tsx';
import { useChange } from '../../ui/useChange.ts';
import styles from './CardContent.module.css';

interface CardContentProps {
  readonly card: TableCard;
  /** Stands in for the title while it is edited. */
  readonly children?: ReactNode;
}

/** What a touchpoint shows in the table: its kind, title and moment of truth; below them how it feels, where it happens, who answers for it. */
export function CardContent({ card, children }: CardContentProps) {
  const { t } = useTranslation();
  const { touchpoint, channel, responsible } = card;
  const change = useChange(card.id);
  const { kind, title, momentOfTruth, emotion, feeling, evidence } = touchpoint;
  return (
    <div className={styles.content}>
      <span className={styles.kind}>{kind && <KindTile kind={kind} />}</span>
      {children ?? (
        <span className={styles.title} dir="auto" data-blank={title === '' || undefined}>
          {title || t('board.untitled')}
        </span>
      )}
      {momentOfTruth && (
        <span className={styles.moment}>
          <Diamond tone={momentOfTruth} size={18} />
        </span>
      )}
      {change && (
        <span className={styles.facts}>
          <ChangeWord change={change} />
        </span>
      )}
      {(emotion !== undefined || channel || responsible) && (
        <span className={styles.facts}>
          {emotion !== undefined && (
            <>
              <Face emotion={emotion} size={14} outline={evidence === 'assumption'} />
              <span className={styles.word} dir="auto">
                {feeling || levelName(t, emotion)}
              </span>
            </>
          )}
          {emotion !== undefined && channel && <i className={styles.dot} />}
          {channel && (
            <span className={styles.word} dir="auto">
              {channel}
            </span>
          )}
          {responsible && (
            <abbr className={styles.badge} data-tip={t('table.responsible', { name: responsible.name })}>
              {responsible.initials}
            </abbr>
          )}
        </span>
      )}
    </div>
  );
}
