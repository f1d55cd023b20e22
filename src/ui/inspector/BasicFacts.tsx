import { useTranslation } from 'react-i18next';
import { channelNamed, teamNamed } from '../../commands/named.ts';
import { initialsOf } from '../../derive/initials.ts';
import { inOrder } from '../../model/order.ts';
import type { Touchpoint } from '../../model/touchpoint.ts';
import { Combobox } from '../parts/Combobox.tsx';
import { Select } from '../parts/Select.tsx';
import { KindTile } from '../parts/Sign.tsx';
import { useEditor } from '../workspace.ts';
import { commonOf } from './commonOf.ts';
import { EvidenceMark } from './EvidenceMark.tsx';
import styles from './Fact.module.css';
import { Fact } from './Fact.tsx';
import type { TouchpointWriter } from './touchpointWriter.ts';

const kinds = ['digital', 'communication', 'human', 'physical', 'sensory'] as const;
const controllers = ['brand', 'partner', 'customer', 'others'] as const;
const levels = ['assumption', 'partly', 'researched'] as const;

interface BasicFactsProps {
  touchpoints: readonly Touchpoint[];
  writer: TouchpointWriter;
}

/** What sort of touchpoints they are, who is behind them, and how sure we are. */
export function BasicFacts({ touchpoints, writer }: BasicFactsProps) {
  const { t } = useTranslation();
  const kind = commonOf(touchpoints, 'kind');
  const controlledBy = commonOf(touchpoints, 'controlledBy');
  const evidence = commonOf(touchpoints, 'evidence');
  return (
    <>
      <Fact label={t('domain.kind.label')} sign={kind.value && <KindTile kind={kind.value} />}>
        <Select
          quiet
          label={t('domain.kind.label')}
          none={t('inspector.notSet')}
          choices={kinds.map((value) => ({ value, label: t(`domain.kind.${value}`) }))}
          value={kind.value ?? null}
          mixed={kind.isMixed}
          onChange={(value) => writer.write('kind', value)}
        />
      </Fact>
      <ChannelFact touchpoints={touchpoints} writer={writer} />
      <Fact label={t('domain.controlledBy.label')}>
        <Select
          quiet
          label={t('domain.controlledBy.label')}
          none={t('inspector.notSet')}
          choices={controllers.map((value) => ({ value, label: t(`domain.controlledBy.${value}`) }))}
          value={controlledBy.value ?? null}
          mixed={controlledBy.isMixed}
          onChange={(value) => writer.write('controlledBy', value)}
        />
      </Fact>
      <ResponsibleFact touchpoints={touchpoints} writer={writer} />
      <Fact
        label={t('domain.evidence.label')}
        sign={evidence.value && <EvidenceMark evidence={evidence.value} />}
      >
        <Select
          quiet
          label={t('domain.evidence.label')}
          none={t('inspector.notSet')}
          choices={levels.map((value) => ({ value, label: t(`domain.evidence.${value}`) }))}
          value={evidence.value ?? null}
          mixed={evidence.isMixed}
          onChange={(value) => writer.write('evidence', value)}
        />
        {touchpoints.length === 1 && touchpoints[0] && <SourceCount touchpointId={touchpoints[0].id} />}
      </Fact>
    </>
  );
}

/** On how many sources a touchpoint rests, once it does. */
function SourceCount({ touchpointId }: { touchpointId: string }) {
  const { t } = useTranslation();
  const count = useEditor(
    ({ shown }) => [...shown.citation.values()].filter((row) => row.touchpointId === touchpointId).length,
  );
  return count > 0 && <span className={styles.unit}>{t('facts.sourceCount', { count })}</span>;
}

function ChannelFact({ touchpoints, writer }: BasicFactsProps) {
  const { t } = useTranslation();
  const channels = useEditor(({ shown }) => shown.channel);
  const { value, isMixed } = commonOf(touchpoints, 'channelId');
  return (
    <Fact part="channel" label={t('domain.channel')}>
      <Combobox
        label={t('domain.channel')}
        placeholder={t('inspector.pick')}
        picks={inOrder(channels.values())}
        value={value ?? null}
        mixed={isMixed}
        onPick={(picked) => writer.write('channelId', picked)}
        onCreate={(name) => writer.set('channelId', (tr) => channelNamed(tr, name))}
      />
    </Fact>
  );
}

function ResponsibleFact({ touchpoints, writer }: BasicFactsProps) {
  const { t } = useTranslation();
  const teams = useEditor(({ shown }) => shown.team);
  const { value, isMixed } = commonOf(touchpoints, 'responsibleId');
  const team = value ? teams.get(value) : undefined;
  return (
    <Fact
      part="responsible"
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
        value={value ?? null}
        mixed={isMixed}
        onPick={(picked) => writer.write('responsibleId', picked)}
        onCreate={(name) => writer.set('responsibleId', (tr) => teamNamed(tr, name))}
      />
    </Fact>
  );
}
