import { CornerUpRight, Ellipsis, Image, ImagePlus, Plus, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { LaneCell } from '../../commands/laneCards.ts';
import type { TableText } from '../../derive/journeyTable.ts';
import { addPicture } from '../../ui/images/putPictureAt.ts';
import { LaneCardField } from '../../ui/lanes/LaneCardField.tsx';
import { removeLaneCardNamed, startLaneCard } from '../../ui/lanes/laneCardDeeds.ts';
import { laneCardWords } from '../../ui/lanes/laneCardWords.ts';
import { Button, IconButton } from '../../ui/parts/Button.tsx';
import { Menu } from '../../ui/parts/Menu.tsx';
import { SmallPicture } from '../../ui/parts/SmallPicture.tsx';
import { VisuallyHidden } from '../../ui/parts/VisuallyHidden.tsx';
import { useEditor, useSession, useWorkspace } from '../../ui/workspace.ts';
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
      {texts.map(({ id, imageId }) =>
        editing === id ? (
          <LaneCardField key={id} id={id} className={styles.field} onKeyEnd={() => goBack(id)} />
        ) : (
          <Card key={id} id={id} imageId={imageId} />
        ),
      )}
      <Button small icon={Plus} onClick={() => startLaneCard(workspace, cell)}>
        {t('lanes.addCard')}
      </Button>
    </div>
  );
}

function Card({ id, imageId }: { id: string; imageId: string | undefined }) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const name = useEditor(({ shown }) => laneCardWords(shown, id, t));
  const text = useEditor(({ shown }) => shown.laneCard.get(id)?.text);
  const written = text || (imageId === undefined && t('lanes.emptyCard'));
  return (
    <div className={styles.card}>
      <button
        type="button"
        dir="auto"
        data-lane-card={id}
        onClick={() => workspace.session.setState({ editing: id })}
      >
        {written ? <span>{written}</span> : <VisuallyHidden>{name}</VisuallyHidden>}
        <SmallPicture imageId={imageId} />
      </button>
      <Menu
        align="end"
        button={<IconButton small icon={Ellipsis} label={t('lanes.cardMenu', { text: name })} />}
        entries={() => [
          imageId === undefined
            ? {
                label: t('images.add'),
                icon: ImagePlus,
                run: () => void addPicture(workspace, undefined, { type: 'laneCard', id }),
              }
            : {
                label: t('images.ofCardOpen'),
                icon: Image,
                run: () => workspace.openDialog({ name: 'laneCardPicture', id }),
              },
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
