import { Plus } from 'lucide-react';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addStage } from '../../commands/stages.ts';
import { listenToClipboard } from '../../ui/clipboard/listenToClipboard.ts';
import { followSteps } from '../../ui/followSteps.ts';
import { lazily } from '../../ui/lazily.ts';
import { openFacts } from '../../ui/openFacts.ts';
import { Button } from '../../ui/parts/Button.tsx';
import { VisuallyHidden } from '../../ui/parts/VisuallyHidden.tsx';
import { bindShortcuts } from '../../ui/shortcuts.ts';
import { showsDetails } from '../../ui/showsDetails.ts';
import { useCardFacts } from '../../ui/useCardFacts.ts';
import { useSession, useWorkspace } from '../../ui/workspace.ts';
import { CaptureBar } from './CaptureBar.tsx';
import styles from './ListView.module.css';
import { createList, followEditing, ListContext, useList, useListLayout, useListState } from './list.ts';
import { listenToRows } from './listenToRows.ts';
import { listenToListMenus } from './listMenu.ts';
import { RowInHand } from './RowInHand.tsx';
import { SegmentChips } from './SegmentChips.tsx';
import { StageRows } from './StageRows.tsx';
import { TurnedCurve } from './TurnedCurve.tsx';
import { useListFocus } from './useListFocus.ts';

const ListMenu = lazily(async () => (await import('./ListMenu.tsx')).ListMenu);

const ListLanes = lazily(async () => (await import('./ListLanes.tsx')).ListLanes);

/** The open map as a list, for small screens: the journey of one segment from top to bottom with its curve beside it, and a bar to capture at the foot. */
export function ListView() {
  const workspace = useWorkspace();
  const [list] = useState(() => createList(workspace));
  useEffect(() => {
    const stops = [
      followEditing(list),
      followSteps(workspace),
      bindShortcuts(workspace),
      listenToClipboard(workspace, () => null),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [list, workspace]);
  const isInspecting = useSession(showsDetails);
  return (
    <ListContext value={list}>
      <div className={styles.view}>
        <SegmentChips />
        <Journey />
        {!isInspecting && <CaptureBar />}
      </div>
    </ListContext>
  );
}

function Journey() {
  const { t } = useTranslation();
  const list = useList();
  const help = useId();
  const scroller = useRef<HTMLElement>(null);
  const segment = useListLayout((layout) => layout.segment);
  const stages = useListLayout((layout) => layout.stages);
  const height = useListLayout((layout) => layout.height);
  const menu = useListState((state) => state.menu);
  const factsOf = useCardFacts();
  const handlers = useListFocus(scroller);
  useMeasuredWidth(scroller);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const stops = [listenToRows(list, element), listenToListMenus(list, element)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [list]);
  return (
    <section
      ref={scroller}
      className={styles.scroller}
      aria-label={segment ? t('list.label', { segment: segment.name }) : t('list.view')}
      aria-describedby={help}
      data-map-keys
      {...handlers}
    >
      <VisuallyHidden id={help}>{t('list.help')}</VisuallyHidden>
      <div className={styles.journey} style={{ blockSize: height }}>
        <TurnedCurve />
        <ol aria-label={t('list.stages')}>
          {stages.map((stage) => (
            <StageRows key={stage.id} stage={stage} factsOf={factsOf} />
          ))}
        </ol>
      </div>
      <Foot isLacking={!segment || stages.length === 0} />
      <ListLanes />
      <RowInHand />
      {menu && <ListMenu key={`${menu.at.x} ${menu.at.y}`} menu={menu} />}
    </section>
  );
}

/** Below the last stage: the way to another one. */
function Foot({ isLacking }: { isLacking: boolean }) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const add = () => {
    let id = '';
    workspace.editor.run({ key: 'edit.addStage' }, (tr) => {
      id = addStage(tr, { name: t('board.newStage') });
    });
    openFacts(workspace, { kind: 'stage', id });
  };
  return (
    <div className={styles.foot} data-lacking={isLacking || undefined}>
      {isLacking && <p>{t('list.lacking')}</p>}
      <Button icon={Plus} onClick={add}>
        {t('board.addStage')}
      </Button>
    </div>
  );
}

function useMeasuredWidth(scroller: { readonly current: HTMLElement | null }): void {
  const list = useList();
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    list.scroller = element;
    const measure = () => list.layout.setWidth(element.clientWidth);
    measure();
    const resized = new ResizeObserver(measure);
    resized.observe(element);
    return () => resized.disconnect();
  }, [list, scroller]);
}
