import type { TFunction } from 'i18next';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { GridBand, GridCell } from '../derive/grid.ts';
import type { CardBox, Layout } from '../derive/layout.ts';
import { cardText } from '../ui/cardText.ts';
import { idSet } from '../ui/idSet.ts';
import type { CardFacts, CardFactsOf } from '../ui/useCardFacts.ts';
import { cellKey } from './gridPlace.ts';

interface GridRowsProps {
  readonly band: GridBand;
  readonly layout: Layout;
  /** The cell that is the tab stop of the grid, if it is in this band. */
  readonly active: GridCell | null;
  /** Whether the header of the band is. */
  readonly isHead: boolean;
  readonly selection: readonly string[];
  readonly factsOf: CardFactsOf;
  /** The words in use: there may be hundreds of cells, and each would ask for them. */
  readonly t: TFunction;
  readonly language: string;
}

/** The rows of a band in the grid, with its header in each. */
export function GridRows(props: GridRowsProps) {
  const { band, layout, active, isHead, selection, factsOf, t, language } = props;
  const box = layout.bands.find(({ id }) => id === band.segmentId);
  const name = box?.segment.name ?? '';
  return (
    <tbody aria-label={name}>
      {band.rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is nothing but its place
        <tr key={at}>
          <BandName id={band.segmentId} name={name} isPlace={at === 0} isActive={isHead} />
          {row.map((cell, column) => {
            const card = layout.cards.get(cell.touchpointId ?? '');
            const stage = layout.stages[column]?.stage.name ?? '';
            const isActive = active !== null && cellKey(active) === cellKey(cell);
            if (box?.isFolded || layout.stages[column]?.isFolded) return <td key={cell.stageId} />;
            if (!card)
              return (
                <EmptyCell
                  key={cell.stageId}
                  cell={cell}
                  stage={stage}
                  isPlace={at === 0}
                  isActive={isActive}
                />
              );
            return (
              <CardCell
                key={card.id}
                card={card}
                stage={stage}
                count={box?.cells[column]?.length ?? 0}
                {...factsOf(card.id)}
                isActive={isActive}
                isSelected={idSet(selection).has(card.id)}
                t={t}
                language={language}
              />
            );
          })}
        </tr>
      ))}
    </tbody>
  );
}

interface BandNameProps {
  readonly id: string;
  readonly name: string;
  /** Whether the keyboard can be here: in the first row of the band. */
  readonly isPlace: boolean;
  readonly isActive: boolean;
}

function BandName({ id, name, isPlace, isActive }: BandNameProps) {
  if (!isPlace) return <th scope="row">{name}</th>;
  return (
    <th
      scope="row"
      tabIndex={isActive ? 0 : -1}
      data-key={`segment ${id}`}
      aria-keyshortcuts="Space F2 Enter Delete Alt+ArrowUp Alt+ArrowDown"
    >
      {name}
    </th>
  );
}

interface EmptyCellProps {
  readonly cell: GridCell;
  readonly stage: string;
  readonly isPlace: boolean;
  readonly isActive: boolean;
}

/** A cell without cards says so in the first row; what is left over below a shorter stack says nothing. */
function EmptyCell({ cell, stage, isPlace, isActive }: EmptyCellProps) {
  const { t } = useTranslation();
  if (!isPlace) return <td />;
  return (
    <td tabIndex={isActive ? 0 : -1} data-key={cellKey(cell)}>
      {t('board.emptyCell', { stage })}
    </td>
  );
}

interface CardCellProps extends CardFacts {
  readonly card: CardBox;
  readonly stage: string;
  readonly count: number;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly t: TFunction;
  readonly language: string;
}

const CardCell = memo(function CardCell(props: CardCellProps) {
  const { card, isActive, isSelected, t, language, ...standing } = props;
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: in a grid this is a grid cell
    <td tabIndex={isActive ? 0 : -1} aria-selected={isSelected} data-key={card.id}>
      {cardText(card, standing, t, language)}
    </td>
  );
});
