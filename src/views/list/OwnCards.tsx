import { CornerUpRight, Ellipsis, Plus, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { LaneCell } from '../../commands/laneCards.ts';
import type { TableText } from '../../derive/journeyTable.ts';
import { LaneCardField } from '../../ui/lanes/LaneCardField.tsx';
import { removeLaneCardNamed, startLaneCard } from '../../ui/lanes/laneCardDeeds.ts';
import { Button, IconButton } from '../../ui/parts/Button.tsx';
import { Menu } from '../../ui/parts/Menu.tsx';
import { useSession, useWorkspace } from '../../ui/workspace.ts';
import styles from './ListLanes.module.css';

interface OwnCardsProps {
  readonly texts: readonly TableText[];
  readonly cell: LaneCell;
}

/** The cards of a cell of a lane of one's own: a press writes one in its place, its menu moves or removes it, and another can be added. */
export function OwnCards({ texts, cell }: OwnCardsProps) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const editing = useSession((session) => session.editing);
  const box = useRef<HTMLDivElement>(null);
  /** Back to the card that was written, or to the way to another one. */
  const goBack = (id: string) => {
    // Drawn at once: the next key must find the card, not a page without focus.
    flushSync(() => undefined);
    const buttons = [...(box.current?.querySelectorAll('button') ?? [])];
    (buttons.find(({ dataset }) => dataset.laneCard === id) ?? buttons.at(-1))?.focus();
  };
  return (
    <div ref={box} className={styles.cards}>
      {texts.map(({ id, text }) =>
        editing === id ? (
          <LaneCardField key={id} id={id} className={styles.field} onKeyEnd={() => goBack(id)} />
        ) : (
          <Card key={id} id={id} text={text} />
        ),
      )}
      <Button small icon={Plus} onClick={() => startLaneCard(workspace, cell)}>
        {t('lanes.addCard')}
      </Button>
    </div>
  );
}

function Card({ id, text }: { id: string; text: string }) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const name = text || t('lanes.emptyCard');
  return (
    <div className={styles.card}>
      <button
        type="button"
        dir="auto"
        data-lane-card={id}
        onClick={() => workspace.session.setState({ editing: id })}
      >
        {name}
      </button>
      <Menu
        align="end"
        button={<IconButton small icon={Ellipsis} label={t('lanes.cardMenu', { text: name })} />}
        entries={() => [
          {
            label: t('menus.moveTo'),
            icon: CornerUpRight,
            run: () => workspace.openDialog({ name: 'moveLaneCard', id }),
          },
          {
            label: t('actions.delete'),
            icon: Trash2,
            danger: true,
            run: () => removeLaneCardNamed(workspace, id),
          },
        ]}
      />
    </div>
  );
}
