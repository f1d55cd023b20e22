import { ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { inOrder } from '../../model/order.ts';
import type { Touchpoint } from '../../model/touchpoint.ts';
import { moveAcross } from '../moveAcross.ts';
import { openFacts } from '../openFacts.ts';
import { IconButton } from '../parts/Button.tsx';
import { Select } from '../parts/Select.tsx';
import { type Header, useEditor, useWorkspace } from '../workspace.ts';
import { commonOf } from './commonOf.ts';
import styles from './Fact.module.css';
import { Fact } from './Fact.tsx';

/** The stage and the segment of touchpoints; another one moves each to the end of its cell there. */
export function PlaceFacts({ touchpoints }: { touchpoints: readonly Touchpoint[] }) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const stages = inOrder(useEditor(({ shown }) => shown.stage).values());
  const segments = inOrder(useEditor(({ shown }) => shown.segment).values());
  const stage = commonOf(touchpoints, 'stageId');
  const segment = commonOf(touchpoints, 'segmentId');

  const send = (to: Header) => {
    const ids = touchpoints.map(({ id }) => id);
    moveAcross(workspace, ids, to);
    if (ids[0]) workspace.board?.reveal(ids[0]);
  };
  return (
    <>
      <Fact label={t('domain.stage')}>
        <Select
          quiet
          label={t('domain.stage')}
          {...(stage.value === null && { none: t('inspector.tray') })}
          choices={stages.map(({ id: value, name }) => ({ value, label: name }))}
          value={stage.value ?? null}
          mixed={stage.isMixed}
          onChange={(id) => id && send({ kind: 'stage', id })}
        />
        <AboutButton kind="stage" id={stage.value} />
      </Fact>
      <Fact label={t('domain.segment')}>
        <Select
          quiet
          label={t('domain.segment')}
          {...(segment.value === null && { none: t('inspector.tray') })}
          choices={segments.map(({ id: value, name }) => ({ value, label: name }))}
          value={segment.value ?? null}
          mixed={segment.isMixed}
          onChange={(id) => id && send({ kind: 'segment', id })}
        />
        <AboutButton kind="segment" id={segment.value} />
      </Fact>
    </>
  );
}

/** The way from a touchpoint to the details of its stage or segment. */
function AboutButton({ kind, id }: { kind: 'stage' | 'segment'; id: string | null | undefined }) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const name = useEditor(({ shown }) => (id ? shown[kind].get(id)?.name : undefined));
  if (!id || name === undefined) return null;
  return (
    <IconButton
      small
      icon={ChevronRight}
      label={t(`facts.about.${kind}`, { name })}
      className={styles.go}
      onClick={() => openFacts(workspace, { kind, id })}
    />
  );
}
