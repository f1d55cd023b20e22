import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { JourneyFields } from '../../commands/journey.ts';
import { managedFrame } from '../../derive/managedFrame.ts';
import type { Journey } from '../../model/journey.ts';
import { useEditor } from '../workspace.ts';
import styles from './FrameSection.module.css';
import inspectorStyles from './Inspector.module.css';
import { Section } from './Section.tsx';
import { TextFact } from './TextFact.tsx';

interface FrameSectionProps {
  journey: Journey;
  write(fields: JourneyFields): void;
}

const parts = ['customer', 'environments', 'brand', 'brandPromise', 'platform', 'interfaces'] as const;

/** The five parts of the managed experience: what the map says of each by itself, and what is written besides. */
export function FrameSection(props: FrameSectionProps) {
  const { t } = useTranslation();
  const isFilled = parts.some((part) => props.journey[part]);
  return (
    <Section name="frame" title={t('facts.frame')} isFilled={isFilled}>
      <div className={inspectorStyles.block}>
        <FrameFacts {...props} />
      </div>
    </Section>
  );
}

function FrameFacts({ journey, write }: FrameSectionProps) {
  const { t, i18n } = useTranslation();
  const found = useFrame();
  const list = new Intl.ListFormat(i18n.language, { type: 'unit', style: 'short' });
  return parts.map((part) => {
    const names = part === 'brand' || part === 'brandPromise' ? [] : found[part];
    return (
      <div key={part}>
        <TextFact
          long
          label={t(`facts.framePart.${part}`)}
          value={journey[part]}
          placeholder={t(`facts.framePlaceholder.${part}`)}
          onChange={(text) => write({ [part]: text })}
        />
        {names.length > 0 && (
          <p className={styles.found}>
            <span>{t('facts.fromMap')} </span>
            <span dir="auto">{list.format(names)}</span>
          </p>
        )}
      </div>
    );
  });
}

function useFrame() {
  const segment = useEditor(({ shown }) => shown.segment);
  const touchpoint = useEditor(({ shown }) => shown.touchpoint);
  const step = useEditor(({ shown }) => shown.step);
  const dataItem = useEditor(({ shown }) => shown.dataItem);
  const process = useEditor(({ shown }) => shown.process);
  const channel = useEditor(({ shown }) => shown.channel);
  return useMemo(
    () => managedFrame({ segment, touchpoint, step, dataItem, process, channel }),
    [segment, touchpoint, step, dataItem, process, channel],
  );
}
