import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableCard } from '../../derive/journeyTable.ts';
import { cardText } from '../../ui/cardText.ts';
import { idSet } from '../../ui/idSet.ts';
import { VisuallyHidden } from '../../ui/parts/VisuallyHidden.tsx';
import { TitleField } from '../../ui/TitleField.tsx';
import type { CardFacts } from '../../ui/useCardFacts.ts';
import { useChange } from '../../ui/useChange.ts';
import { useEditor, useSession } from '../../ui/workspace.ts';
import contentStyles from './CardContent.module.css';
import { CardContent } from './CardContent.tsx';
import { DropLine } from './DropLine.tsx';
import styles from './TableGrid.module.css';
import { askForKeyboard, useTableDesk } from './table.ts';

interface TouchpointCellProps extends CardFacts {
  readonly card: TableCard;
}

/** A touchpoint in its cell. */
export const TouchpointCell = memo(function TouchpointCell({ card, ...facts }: TouchpointCellProps) {
  const { t, i18n } = useTranslation();
  const desk = useTableDesk();
  const { id, count } = card;
  const responsible = card.responsible?.name;
  const stage = useEditor(({ shown }) => shown.stage.get(card.stageId)?.name ?? '');
  const change = useChange(id);
  const isSelected = useSession(({ selection }) => idSet(selection).has(id));
  const isFaded = useSession(({ faded }) => faded.has(id));
  const isEditing = useSession(({ editing }) => editing === id);
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: in a grid this is a grid cell
    <td
      tabIndex={-1}
      className={styles.card}
      aria-selected={isSelected}
      data-key={id}
      data-card={id}
      data-cell={`${card.segmentId} ${card.stageId}`}
      data-editing={isEditing || undefined}
      data-faded={isFaded || undefined}
    >
      {isEditing ? (
        <CardContent card={card}>
          <TitleField id={id} className={contentStyles.field} onKeyEnd={() => askForKeyboard(desk)} />
        </CardContent>
      ) : (
        <>
          <VisuallyHidden>
            {change && `${t(`toBe.${change}`)}. `}
            {cardText(card, { stage, count, responsible, ...facts }, t, i18n.language)}
          </VisuallyHidden>
          <div aria-hidden>
            <CardContent card={card} />
          </div>
        </>
      )}
      <DropLine at={id} />
    </td>
  );
});
