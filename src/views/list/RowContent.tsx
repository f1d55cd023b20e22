import { ListTodo, MessageSquare, Spline } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListRow } from '../../derive/listLayout.ts';
import { textDirection } from '../../derive/textDirection.ts';
import type { Stage } from '../../model/stage.ts';
import { emotionNumber, levelName } from '../../ui/emotionWords.ts';
import { ChangeWord } from '../../ui/parts/ChangeWord.tsx';
import { emotionColor, Face, KindTile } from '../../ui/parts/Sign.tsx';
import type { CardFacts } from '../../ui/useCardFacts.ts';
import { useChange } from '../../ui/useChange.ts';
import styles from './RowContent.module.css';
import { RowPicture } from './RowPicture.tsx';
import { StagePhase } from './StagePhase.tsx';

interface RowContentProps {
  readonly row: ListRow;
  readonly stage: Stage;
  /** It is being written in the bar at the foot. */
  readonly isCaptured?: boolean;
  /** What other rows say of it; absent while it is in hand. */
  readonly facts?: CardFacts;
  /** Stands in for the title while it is edited. */
  readonly children?: ReactNode;
}

/** What a row of the list shows: stage and channel, the title, the feeling, and signs for links and comments. */
export function RowContent({ row, stage, isCaptured, facts, children }: RowContentProps) {
  const { t } = useTranslation();
  const { touchpoint, channel, image, title } = row;
  return (
    // Its button says all of it.
    <span
      className={styles.content}
      data-pictured={image !== null || undefined}
      aria-hidden={children === undefined}
    >
      <span className={styles.top}>
        <span className={styles.stage} data-first={row.index === 0 || undefined}>
          {stage.color && <i style={{ background: inked(stage.color) }} />}
          <span dir="auto">
            {stage.name}
            {row.index === 0 && <StagePhase id={stage.phaseId} />}
          </span>
        </span>
        <span className={styles.channel}>
          {touchpoint.kind && <KindTile kind={touchpoint.kind} />}
          {channel && <span dir="auto">{channel}</span>}
        </span>
      </span>
      {children ?? (
        <span
          className={styles.title}
          dir={textDirection(touchpoint.title)}
          data-blank={title.length === 0 || undefined}
        >
          {title.map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is nothing but its place
            <span key={at}>{line}</span>
          ))}
          {title.length === 0 && <span>{t(isCaptured ? 'list.newTouchpoint' : 'board.untitled')}</span>}
        </span>
      )}
      <Feeling row={row} facts={facts} />
      {image && <RowPicture image={image} />}
    </span>
  );
}

function Feeling({ row: { touchpoint }, facts }: Pick<RowContentProps, 'row' | 'facts'>) {
  const { t, i18n } = useTranslation();
  const change = useChange(touchpoint.id);
  const { emotion, feeling, evidence } = touchpoint;
  return (
    <span className={styles.feeling}>
      {emotion === undefined ? (
        <span className={styles.none}>{t('actions.noEmotion')}</span>
      ) : (
        <>
          <Face emotion={emotion} size={16} />
          <span className={styles.word} style={{ color: emotionColor(emotion, 'text') }} dir="auto">
            {feeling || levelName(t, emotion)}
          </span>
          <span className={styles.number}>{emotionNumber(emotion, i18n.language, true)}</span>
        </>
      )}
      <span className={styles.more}>
        {change && <ChangeWord change={change} />}
        {facts?.leads && <Spline size={14} strokeWidth={1.5} aria-hidden />}
        {facts && facts.actions > 0 && (
          <span className={styles.comments}>
            <ListTodo size={14} strokeWidth={1.5} aria-hidden />
            {facts.actions}
          </span>
        )}
        {facts?.popular && t(`domain.sign.${facts.popular}`)}
        {facts && facts.comments > 0 && (
          <span className={styles.comments}>
            <MessageSquare size={14} strokeWidth={1.5} aria-hidden />
            {facts.comments}
          </span>
        )}
        {evidence === 'assumption' && t('domain.evidence.assumption')}
      </span>
    </span>
  );
}

/** One of the palette by name, or a colour of the person's own. */
function inked(color: string): string {
  return color.startsWith('#') ? color : `var(--${color})`;
}
