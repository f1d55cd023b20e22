import { PanelBottomOpen } from 'lucide-react';
import { type MouseEvent, memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListRow } from '../../derive/listLayout.ts';
import type { Stage } from '../../model/stage.ts';
import { cardText } from '../../ui/cardText.ts';
import { idSet } from '../../ui/idSet.ts';
import { IconButton } from '../../ui/parts/Button.tsx';
import { TitleField } from '../../ui/TitleField.tsx';
import type { CardFacts } from '../../ui/useCardFacts.ts';
import { useChange } from '../../ui/useChange.ts';
import { useSession, type Workspace } from '../../ui/workspace.ts';
import { askForKeyboard, useList, useListState } from './list.ts';
import contentStyles from './RowContent.module.css';
import { RowContent } from './RowContent.tsx';
import styles from './StageRows.module.css';

interface TouchpointRowProps extends CardFacts {
  readonly row: ListRow;
  readonly stage: Stage;
}

/** A touchpoint in the list: a press selects it, another one opens what is known about it. */
export const TouchpointRow = memo(function TouchpointRow({ row, stage, ...facts }: TouchpointRowProps) {
  const { t } = useTranslation();
  const list = useList();
  const { id, y, height } = row;
  const { session } = list.workspace;
  const isSelected = useSession(({ selection }) => idSet(selection).has(id));
  const isFaded = useSession(({ faded }) => faded.has(id));
  const isOnly = useSession(({ selection }) => selection.length === 1 && selection[0] === id);
  const isCarried = useListState(({ carried }) => carried?.ids.includes(id) ?? false);
  const isCaptured = useListState(({ capturing }) => capturing === id);
  const isRenamed = useSession(({ editing }) => editing === id) && !isCaptured;
  const said = useSaid({ row, stage, ...facts });
  const inspect = () => session.setState({ inspectorOpen: true, selection: [id] });
  return (
    <li
      className={styles.row}
      style={{ translate: `0 ${y}px`, blockSize: height }}
      data-row={id}
      data-faded={isFaded || undefined}
      data-state={isCarried ? 'carried' : isCaptured ? 'captured' : isSelected ? 'selected' : undefined}
    >
      {isRenamed ? (
        <RowContent row={row} stage={stage} facts={facts}>
          <TitleField id={id} className={contentStyles.field} onKeyEnd={() => askForKeyboard(list)} />
        </RowContent>
      ) : (
        <button
          type="button"
          className={styles.face}
          aria-label={said}
          aria-pressed={isSelected}
          data-key={id}
          tabIndex={-1}
          onClick={(event) => pressRow(list.workspace, row, event)}
        >
          <RowContent row={row} stage={stage} facts={facts} isCaptured={isCaptured} />
        </button>
      )}
      {isOnly && !isRenamed && (
        <IconButton
          icon={PanelBottomOpen}
          label={t('actions.inspector')}
          className={styles.details}
          onClick={inspect}
        />
      )}
    </li>
  );
});

/** All that a row says, and in the to-be first what became of it. */
function useSaid({ row, stage, ...facts }: TouchpointRowProps): string {
  const { t, i18n } = useTranslation();
  const change = useChange(row.id);
  const text = cardText(row, { stage: stage.name, count: row.count, ...facts }, t, i18n.language);
  return change ? `${t(`toBe.${change}`)}. ${text}` : text;
}

/** With a key for more it comes to what is selected, or goes from it; else it is selected, and pressed again opened. */
function pressRow({ session }: Workspace, row: ListRow, { shiftKey, ctrlKey, metaKey }: MouseEvent): void {
  const { id, segmentId, stageId } = row;
  const { selection } = session.getState();
  const isSelected = selection.includes(id);
  if (shiftKey || ctrlKey || metaKey) {
    const others = selection.filter((one) => one !== id);
    session.setState({ selection: isSelected ? others : [...selection, id] });
  } else if (isSelected && selection.length === 1) session.setState({ inspectorOpen: true });
  else session.setState({ selection: [id] });
  session.setState({ focus: { segmentId, stageId, touchpointId: id } });
}
