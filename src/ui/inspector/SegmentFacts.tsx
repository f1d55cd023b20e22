import { useTranslation } from 'react-i18next';
import { colorSegment, describeSegment, renameSegment, type SegmentFields } from '../../commands/segments.ts';
import { journeyOf } from '../../model/doc.ts';
import type { Segment } from '../../model/segment.ts';
import type { MessageKey } from '../../words/key.ts';
import { Avatar } from '../parts/Avatar.tsx';
import { ColorField } from '../parts/ColorField.tsx';
import { useEditor, useWorkspace } from '../workspace.ts';
import { ChoiceFact } from './ChoiceFact.tsx';
import { FigureSection } from './FigureSection.tsx';
import { HeadFact } from './HeadFact.tsx';
import styles from './Inspector.module.css';
import { LongText } from './LongText.tsx';
import { NumberFact } from './NumberFact.tsx';
import { PictureSection } from './PictureSection.tsx';
import segmentStyles from './SegmentFacts.module.css';
import { TextFact } from './TextFact.tsx';

const AVATAR = 44;
const markets = ['b2c', 'b2b'] as const;
const texts = ['needs', 'preferences', 'goals', 'pains', 'quote'] as const;

/** Everything that can be written about one segment. */
export function SegmentFacts({ id }: { id: string }) {
  const { t } = useTranslation();
  const { editor } = useWorkspace();
  const segment = useEditor(({ shown }) => shown.segment.get(id));
  if (!segment) return null;
  const run = (key: MessageKey, field: string, edit: Parameters<typeof editor.run>[1]) =>
    void editor.run({ key }, edit, `segment/${id}/${field}`);
  const write = (fields: SegmentFields) =>
    run('edit.describeSegment', String(Object.keys(fields)), (tr) => describeSegment(tr, id, fields));
  return (
    <>
      <div className={segmentStyles.head}>
        <Avatar segment={segment} size={AVATAR} className={segmentStyles.portrait} />
        <HeadFact
          label={t('facts.name')}
          value={segment.name}
          onChange={(name) => run('edit.renameSegment', 'name', (tr) => renameSegment(tr, id, name))}
        />
      </div>
      <div className={styles.block}>
        <LongText
          label={t('facts.need')}
          value={segment.need}
          placeholder={t('facts.needPlaceholder')}
          onChange={(need) => write({ need })}
        />
      </div>
      <div className={styles.block}>
        <SizeFacts segment={segment} write={write} />
      </div>
      <div className={styles.ruled}>
        {texts.map((field) => (
          <TextFact
            key={field}
            long
            label={t(`facts.person.${field}`)}
            value={segment[field]}
            placeholder={t(`facts.personPlaceholder.${field}`)}
            onChange={(text) => write({ [field]: text })}
          />
        ))}
      </div>
      <PictureSection kind="segment" row={segment} />
      <FigureSection aboutId={id} />
      <div className={styles.ruled}>
        <ColorField
          label={t('dialogs.color')}
          value={segment.color}
          onChange={(color) =>
            color && run('edit.colorSegment', 'color', (tr) => colorSegment(tr, id, color))
          }
        />
      </div>
    </>
  );
}

interface SizeFactsProps {
  segment: Segment;
  write(fields: SegmentFields): void;
}

/** How many customers it is and what they are worth. */
function SizeFacts({ segment, write }: SizeFactsProps) {
  const { t } = useTranslation();
  const currency = useEditor(({ shown }) => journeyOf(shown)?.currency);
  return (
    <>
      <NumberFact
        label={t('facts.customers')}
        value={segment.customers}
        onChange={(customers) => write({ customers: customers ?? undefined })}
      />
      <NumberFact
        percent
        most={100}
        label={t('facts.share')}
        value={segment.share}
        unit={t('facts.perCent')}
        onChange={(share) => write({ share: share ?? undefined })}
      />
      <NumberFact
        label={t('facts.lifetimeValue')}
        value={segment.lifetimeValue}
        {...(currency && { unit: currency })}
        onChange={(value) => write({ lifetimeValue: value ?? undefined })}
      />
      <ChoiceFact
        label={t('facts.market.label')}
        choices={markets.map((value) => ({ value, label: t(`facts.market.${value}`) }))}
        value={segment.market}
        onChange={(market) => write({ market: market ?? undefined })}
      />
    </>
  );
}
