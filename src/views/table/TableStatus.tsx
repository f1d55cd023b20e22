import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { TableBand, TableLane } from '../../derive/journeyTable.ts';
import type { TablePlace } from '../../derive/tablePlaces.ts';
import { tableLaneName } from '../../ui/lanes/tableLaneName.ts';
import { Kbd } from '../../ui/parts/Kbd.tsx';
import { useEditor, useSession } from '../../ui/workspace.ts';
import type { MessageKey } from '../../words/key.ts';
import styles from './TableStatus.module.css';
import { useTable, useTableState } from './table.ts';

type KeyHint = readonly [readonly string[], MessageKey];

const ownKeys: readonly KeyHint[] = [
  [['n'], 'table.keyAdd'],
  [['Alt+Arrows'], 'table.keyMove'],
];

/** The line at the foot: where the keyboard is, and what keys do there. It says again what is spoken on the way, so it is only shown. */
export function TableStatus() {
  const { t } = useTranslation();
  const isEditing = useSession(({ editing }) => editing !== null);
  const selected = useSession(({ selection }) => selection.length);
  const place = useTableState(({ aside }) => aside);
  const lane = useTable(({ bands }) => laneAt(bands, place));
  const where = useWhere(t, lane);
  const keys: readonly KeyHint[] = isEditing
    ? [
        [['Enter'], 'table.keySave'],
        [['Escape'], 'table.keyCancel'],
      ]
    : lane
      ? [
          [['Enter'], lane.type === 'own' ? 'table.keyEdit' : 'table.keyOpen'],
          ...(lane.type === 'own' ? ownKeys : []),
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

function useWhere(t: TFunction, lane: TableLane | undefined): string {
  const focus = useSession((session) => session.focus);
  const isEditing = useSession(({ editing }) => editing !== null);
  const card = useTable(({ cards }) => cards.get(focus?.touchpointId ?? ''));
  const stage = useEditor(({ shown }) => shown.stage.get(focus?.stageId ?? '')?.name);
  const segment = useEditor(({ shown }) => shown.segment.get(focus?.segmentId ?? '')?.name);
  if (stage === undefined || segment === undefined) return '';
  if (lane) return t('table.atLane', { stage, segment, lane: tableLaneName(lane, t) });
  if (!card) return t('table.atEmpty', { stage, segment });
  const values = { stage, segment, position: card.index + 1, count: card.count };
  return t(isEditing ? 'table.editing' : 'table.atCard', values);
}

/** The lane that the keyboard is on. */
function laneAt(bands: readonly TableBand[], place: TablePlace | null): TableLane | undefined {
  if (place?.kind !== 'lane') return undefined;
  return bands.find(({ id }) => id === place.segmentId)?.lanes.find(({ key }) => key === place.lane);
}
