import { Plus } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListStage } from '../../derive/listLayout.ts';
import { startCardHere } from '../../ui/newCard.ts';
import { PhaseName } from '../../ui/PhaseName.tsx';
import { VisuallyHidden } from '../../ui/parts/VisuallyHidden.tsx';
import type { CardFactsOf } from '../../ui/useCardFacts.ts';
import { useSession } from '../../ui/workspace.ts';
import { useList, useListLayout, useListState } from './list.ts';
import { StagePhase } from './StagePhase.tsx';
import styles from './StageRows.module.css';
import { TouchpointRow } from './TouchpointRow.tsx';

interface StageRowsProps {
  readonly stage: ListStage;
  readonly factsOf: CardFactsOf;
}

/** A stage with its touchpoints, one under the other. Only rows that changed render again. */
export const StageRows = memo(function StageRows({ stage, factsOf }: StageRowsProps) {
  const { t } = useTranslation();
  const { name } = stage.stage;
  const count = stage.rows.length;
  return (
    <li>
      <h2>
        <VisuallyHidden>
          {t('list.stage', { name, count })}
          <PhaseName id={stage.stage.phaseId} />
        </VisuallyHidden>
      </h2>
      {count === 0 ? (
        <EmptyStage stage={stage} />
      ) : (
        <ol aria-label={name}>
          {stage.rows.map((row) => (
            <TouchpointRow key={row.id} row={row} stage={stage.stage} {...factsOf(row.id)} />
          ))}
        </ol>
      )}
    </li>
  );
});

/** A stage without touchpoints is one press away from its first. */
function EmptyStage({ stage: { id, stage, y, height } }: { stage: ListStage }) {
  const { t } = useTranslation();
  const list = useList();
  // A stage that is empty in two segments stays the same row in both.
  const segmentId = useListLayout(({ segment }) => segment?.id ?? '');
  const isHere = useSession(
    ({ focus }) => focus?.segmentId === segmentId && focus.stageId === id && !focus.touchpointId,
  );
  const isTarget = useListState(({ carried }) => carried?.place?.stageId === id);
  const begin = () => {
    list.workspace.session.setState({ focus: { segmentId, stageId: id }, selection: [] });
    void startCardHere(list.workspace);
  };
  // Where a filter hides touchpoints, an empty stage may hold some.
  const isHiding = useSession(({ hiddenCards }) => hiddenCards.size > 0);
  return (
    <button
      type="button"
      className={styles.empty}
      style={{ translate: `0 ${y}px`, blockSize: height }}
      data-key={id}
      data-here={isHere || isTarget || undefined}
      tabIndex={-1}
      onClick={begin}
    >
      <b dir="auto">
        {stage.name}
        <StagePhase id={stage.phaseId} />
      </b>
      <span>{t(isHiding ? 'find.noneHere' : 'list.emptyStage')}</span>
      <Plus size={18} strokeWidth={1.5} aria-hidden />
    </button>
  );
}
