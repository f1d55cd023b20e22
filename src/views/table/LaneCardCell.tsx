import { Plus } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { placeKey } from '../../derive/tablePlaces.ts';
import { LaneCardField } from '../../ui/lanes/LaneCardField.tsx';
import { laneCardWords } from '../../ui/lanes/laneCardWords.ts';
import { SmallPicture } from '../../ui/parts/SmallPicture.tsx';
import { VisuallyHidden } from '../../ui/parts/VisuallyHidden.tsx';
import { useEditor, useSession } from '../../ui/workspace.ts';
import { DropLine } from './DropLine.tsx';
import laneStyles from './LaneCell.module.css';
import type { LaneCellProps } from './LaneCell.tsx';
import styles from './TableGrid.module.css';
import { askForKeyboard, useTableDesk } from './table.ts';

interface LaneCardCellProps extends LaneCellProps {
  /** The place among the cards of the cell. */
  readonly at: number;
}

/** A card of a lane of one's own, or the place of the first one. */
export const LaneCardCell = memo(function LaneCardCell({ at, ...cell }: LaneCardCellProps) {
  const { segmentId, stageId, texts } = cell;
  const stage = useEditor(({ shown }) => shown.stage.get(stageId)?.name ?? '');
  const card = texts[at];
  if (card) return <Card {...cell} stage={stage} at={at} />;
  // What is left over below a shorter stack says nothing.
  if (at > 0) return <td className={styles.rest} data-cell={`${segmentId} ${stageId}`} />;
  return <EmptyCell {...cell} stage={stage} />;
});

function EmptyCell({
  laneKey,
  label,
  segmentId,
  stageId,
  stage,
}: LaneCellProps & { readonly stage: string }) {
  const { t } = useTranslation();
  const key = placeKey({ kind: 'lane', lane: laneKey, segmentId, stageId });
  return (
    <td className={styles.text} tabIndex={-1} data-key={key} data-cell={`${segmentId} ${stageId}`}>
      <VisuallyHidden>{t('table.laneEmpty', { lane: label, stage })}</VisuallyHidden>
      <AddSign />
      <DropLine at={key} />
    </td>
  );
}

function Card({
  at,
  label,
  segmentId,
  stageId,
  stage,
  texts,
}: LaneCardCellProps & { readonly stage: string }) {
  const { t } = useTranslation();
  const desk = useTableDesk();
  const { id = '', text = '', imageId } = texts[at] ?? {};
  const isEditing = useSession(({ editing }) => editing === id);
  const isChosen = useSession(({ chosen }) => chosen?.id === id);
  const words = useEditor(({ shown }) => laneCardWords(shown, id, t));
  const values = { lane: label, stage, position: at + 1, count: texts.length, text: words };
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: in a grid this is a grid cell
    <td
      className={laneStyles.laneCard}
      tabIndex={-1}
      aria-selected={isChosen}
      data-key={id}
      data-cell={`${segmentId} ${stageId}`}
      data-editing={isEditing || undefined}
    >
      {isEditing ? (
        <LaneCardField id={id} className={laneStyles.laneField} onKeyEnd={() => askForKeyboard(desk)} />
      ) : (
        <>
          <VisuallyHidden>{t('table.laneCard', values)}</VisuallyHidden>
          <div aria-hidden className={laneStyles.sheet} data-blank={(!text && !imageId) || undefined}>
            {(text || !imageId) && <p dir="auto">{text || t('lanes.emptyCard')}</p>}
            <SmallPicture imageId={imageId} />
          </div>
        </>
      )}
      {at === texts.length - 1 && !isEditing && <AddSign />}
      <DropLine at={id} />
    </td>
  );
}

/** Adds a card by mouse; by keyboard it is a key. */
function AddSign() {
  const { t } = useTranslation();
  return (
    <span className={laneStyles.add} data-add data-tip={t('lanes.addCard')} aria-hidden>
      <Plus size={14} strokeWidth={1.5} />
    </span>
  );
}
