import { Plus } from 'lucide-react';
import { memo, useId, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { addSegment } from '../../commands/segments.ts';
import type { Segment } from '../../model/segment.ts';
import { openFacts } from '../../ui/openFacts.ts';
import { Avatar } from '../../ui/parts/Avatar.tsx';
import { IconButton } from '../../ui/parts/Button.tsx';
import { useWorkspace } from '../../ui/workspace.ts';
import { useListLayout } from './list.ts';
import styles from './SegmentChips.module.css';
import { showSegment } from './showSegment.ts';

const AVATAR = 24;

/** Whose journey the list shows: one segment at a time. A press on the one that is shown opens what is known about it. */
export const SegmentChips = memo(function SegmentChips() {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const segments = useListLayout((layout) => layout.segments);
  const shown = useListLayout((layout) => layout.segment);
  const name = useId();
  const add = () => {
    let id = '';
    workspace.editor.run({ key: 'edit.addSegment' }, (tr) => {
      id = addSegment(tr, { name: t('board.newSegment') });
    });
    openFacts(workspace, { kind: 'segment', id });
  };
  return (
    <div className={styles.bar}>
      <div role="radiogroup" aria-label={t('list.segments')} className={styles.chips}>
        {segments.map((segment) => (
          <Chip key={segment.id} segment={segment} name={name} isShown={segment === shown} />
        ))}
      </div>
      <IconButton icon={Plus} label={t('board.addSegment')} className={styles.add} onClick={add} />
    </div>
  );
});

interface ChipProps {
  readonly segment: Segment;
  readonly name: string;
  readonly isShown: boolean;
}

const Chip = memo(function Chip({ segment, name, isShown }: ChipProps) {
  const workspace = useWorkspace();
  const chip = useRef<HTMLLabelElement>(null);
  useLayoutEffect(() => {
    if (isShown) chip.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [isShown]);
  return (
    <label ref={chip} className={styles.chip}>
      <input
        type="radio"
        name={name}
        checked={isShown}
        onChange={() => showSegment(workspace, segment.id)}
        onClick={() => isShown && openFacts(workspace, { kind: 'segment', id: segment.id })}
      />
      <Avatar segment={segment} size={AVATAR} isPlain />
      <span dir="auto">{segment.name}</span>
    </label>
  );
});
