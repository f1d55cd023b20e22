import { useTranslation } from 'react-i18next';
import { channelNamed, teamNamed } from '../../commands/named.ts';
import { updateTouchpoint } from '../../commands/touchpoints.ts';
import { initialsOf } from '../../derive/initials.ts';
import { inOrder } from '../../model/order.ts';
import type { Touchpoint } from '../../model/touchpoint.ts';
import { Combobox } from '../parts/Combobox.tsx';
import { Select } from '../parts/Select.tsx';
import { KindTile } from '../parts/Sign.tsx';
import { useEditor, useWorkspace } from '../workspace.ts';
import { EvidenceMark } from './EvidenceMark.tsx';
import styles from './Fact.module.css';
import { Fact } from './Fact.tsx';
import type { WriteField } from './touchpointWriter.ts';

const kinds = ['digital', 'communication', 'human', 'physical', 'sensory'] as const;
const controllers = ['brand', 'partner', 'customer', 'others'] as const;
const levels = ['assumption', 'partly', 'researched'] as const;

interface BasicFactsProps {
  touchpoint: Touchpoint;
  write: WriteField;
}

/** What sort of touchpoint it is, who is behind it, and how sure we are. */
export function BasicFacts({ touchpoint, write }: BasicFactsProps) {
  const { t } = useTranslation();
  const { kind, controlledBy, evidence } = touchpoint;
  return (
    <>
      <Fact label={t('domain.kind.label')} sign={kind && <KindTile kind={kind} />}>
        <Select
          quiet
          label={t('domain.kind.label')}
          none={t('inspector.notSet')}
          choices={kinds.map((value) => ({ value, label: t(`domain.kind.${value}`) }))}
          value={kind ?? null}
          onChange={(value) => write('kind', value)}
        />
      </Fact>
      <ChannelFact touchpoint={touchpoint} write={write} />
      <Fact label={t('domain.controlledBy.label')}>
        <Select
          quiet
          label={t('domain.controlledBy.label')}
          none={t('inspector.notSet')}
          choices={controllers.map((value) => ({ value, label: t(`domain.controlledBy.${value}`) }))}
          value={controlledBy ?? null}
          onChange={(value) => write('controlledBy', value)}
        />
      </Fact>
      <ResponsibleFact touchpoint={touchpoint} write={write} />
      <Fact label={t('domain.evidence.label')} sign={evidence && <EvidenceMark evidence={evidence} />}>
        <Select
          quiet
          label={t('domain.evidence.label')}
          none={t('inspector.notSet')}
          choices={levels.map((value) => ({ value, label: t(`domain.evidence.${value}`) }))}
          value={evidence ?? null}
          onChange={(value) => write('evidence', value)}
        />
      </Fact>
    </>
  );
}

function ChannelFact({ touchpoint: { id, channelId }, write }: BasicFactsProps) {
  const { t } = useTranslation();
  const { editor } = useWorkspace();
  const channels = useEditor(({ shown }) => shown.channel);
  const create = (name: string) =>
    editor.run({ key: 'edit.setChannel' }, (tr) =>
      updateTouchpoint(tr, id, { channelId: channelNamed(tr, name) }),
    );
  return (
    <Fact label={t('domain.channel')}>
      <Combobox
        label={t('domain.channel')}
        placeholder={t('inspector.pick')}
        picks={inOrder(channels.values())}
        value={channelId ?? null}
        onPick={(picked) => write('channelId', picked)}
        onCreate={create}
      />
    </Fact>
  );
}

function ResponsibleFact({ touchpoint: { id, responsibleId }, write }: BasicFactsProps) {
  const { t } = useTranslation();
  const { editor } = useWorkspace();
  const teams = useEditor(({ shown }) => shown.team);
  const team = responsibleId ? teams.get(responsibleId) : undefined;
  const create = (name: string) =>
    editor.run({ key: 'edit.setResponsible' }, (tr) =>
      updateTouchpoint(tr, id, { responsibleId: teamNamed(tr, name) }),
    );
  return (
    <Fact
      label={t('domain.responsible')}
      sign={
        team && (
          <span className={styles.initials} aria-hidden>
            {initialsOf(team)}
          </span>
        )
      }
    >
      <Combobox
        label={t('domain.responsible')}
        placeholder={t('inspector.pick')}
        picks={inOrder(teams.values())}
        value={responsibleId ?? null}
        onPick={(picked) => write('responsibleId', picked)}
        onCreate={create}
      />
    </Fact>
  );
}
