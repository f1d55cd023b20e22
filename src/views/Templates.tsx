import { Layers } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { readOutline } from '../derive/outline.ts';
import type { MapSummary } from '../storage/summary.ts';
import { BlankPicture } from './BlankPicture.tsx';
import { evenOutline } from './evenOutline.ts';
import { JourneyPicture } from './JourneyPicture.tsx';
import { MapCard } from './MapCard.tsx';
import type { MapDeeds } from './mapDeeds.ts';
import type { MapQuestions } from './mapEntries.ts';
import type { StageChoice } from './newMap.ts';
import startStyles from './StartView.module.css';
import styles from './TemplateCard.module.css';
import type { Template } from './template.ts';

const lifecycleOutline = evenOutline([[0, 0.3, 0, -1, 1.2, 0.4, 0.8]]);
const sampleOutline = evenOutline([
  [0.4, -0.6, 0.8, -1.7, 1.8, 0.2, 1],
  [0, 0.5, 1.1, 0.2, -1.6, -0.9, 0.6],
]);

interface TemplatesProps {
  templates: readonly Template[];
  /** Those that the person keeps; null while they are being read. */
  ownTemplates: readonly MapSummary[] | null;
  deeds: MapDeeds;
  ask: Omit<MapQuestions, 'rename'>;
  onNew(stages: StageChoice): void;
  onSample(): void;
  onTemplate(template: Template): void;
}

/** Maps to start from. */
export function Templates(props: TemplatesProps) {
  const { templates, ownTemplates, deeds, ask, onNew, onSample, onTemplate } = props;
  const { t } = useTranslation();
  return (
    <ul className={startStyles.templates}>
      <TemplateCard
        name={t('start.template.blank')}
        note={t('start.template.blankNote')}
        picture={<BlankPicture className={styles.picture} />}
        onPick={() => onNew('own')}
      />
      <TemplateCard
        name={t('start.template.lifecycle')}
        note={t('start.template.lifecycleNote')}
        picture={<JourneyPicture className={styles.picture} outline={lifecycleOutline} />}
        onPick={() => onNew('lifecycle')}
      />
      <TemplateCard
        name={t('start.template.sample')}
        note={t('start.template.sampleNote')}
        picture={<JourneyPicture className={styles.picture} outline={sampleOutline} />}
        onPick={onSample}
      />
      {templates.map((template) => (
        <TemplateCard
          key={template.content.journey.title}
          name={template.content.journey.title}
          note={template.note}
          picture={<JourneyPicture className={styles.picture} outline={template.outline} />}
          onPick={() => onTemplate(template)}
        />
      ))}
      {ownTemplates?.map((map) => (
        <MapCard key={map.id} small map={map} deeds={deeds} ask={ask} picture={<OwnPicture map={map} />}>
          <span className={styles.note}>{t('domain.touchpoints', { count: map.touchpoints })}</span>
        </MapCard>
      ))}
      {ownTemplates?.length === 0 && (
        <li className={styles.place}>
          <Layers size={18} strokeWidth={1.5} aria-hidden />
          {t('library.ownTemplates')}
        </li>
      )}
    </ul>
  );
}

function OwnPicture({ map }: { map: MapSummary }) {
  const outline = readOutline(map.outline);
  return outline && <JourneyPicture className={styles.own} outline={outline} />;
}

interface TemplateCardProps {
  name: string;
  note: string;
  picture: ReactNode;
  onPick(): void;
}

function TemplateCard({ name, note, picture, onPick }: TemplateCardProps) {
  return (
    <li>
      <button type="button" className={styles.card} onClick={onPick}>
        {picture}
        <span className={styles.name}>{name}</span>
        <span className={styles.note}>{note}</span>
      </button>
    </li>
  );
}
