import { useTranslation } from 'react-i18next';
import { headlineParts } from '../../derive/headlineParts.ts';
import { openActionCounts } from '../../derive/openActions.ts';
import { popularTouchpoints } from '../../derive/popularity.ts';
import { Checkbox } from '../../ui/parts/Checkbox.tsx';
import { TextField } from '../../ui/parts/TextField.tsx';
import styles from './ExportChoices.module.css';
import type { ExportLook } from './exportChoice.ts';
import type { ExportRequest } from './exportRequest.ts';
import { headlineText } from './headlineText.ts';

interface IncludeFieldsProps {
  request: ExportRequest;
  hasLogo: boolean;
  onChange(fields: Partial<ExportLook>): void;
}

const parts = [
  'title',
  'headline',
  'legend',
  'source',
  'date',
  'evidence',
  'actions',
  'popular',
  'background',
  'notes',
  'logo',
] as const;

/** What stands in the picture beside what is drawn of the map. */
export function IncludeFields({ request, hasLogo, onChange }: IncludeFieldsProps) {
  const { t } = useTranslation();
  const { look } = request.choice;
  const isDrawn = (id: string) => request.part.touchpoint.has(id);
  const offered: Partial<Record<(typeof parts)[number], boolean>> = {
    logo: hasLogo,
    // What is marked on touchpoints that are drawn; others have no mark.
    actions: [...openActionCounts(request.part).keys()].some(isDrawn),
    popular: [...popularTouchpoints(request.part).keys()].some(isDrawn),
  };
  const change = (part: (typeof parts)[number], isOn: boolean) => {
    const isFirst = part === 'headline' && isOn && look.headlineText === '';
    const proposal = isFirst ? headlineText(t, headlineParts(request.part)) : '';
    onChange({ [part]: isOn, ...(proposal !== '' && { headlineText: proposal }) });
  };
  return (
    <div className={styles.rows}>
      <div className={styles.includes}>
        {parts.map((part) =>
          offered[part] === false ? null : (
            <Checkbox key={part} checked={look[part]} onChange={(isOn) => change(part, isOn)}>
              {t(`exporting.with.${part}`)}
            </Checkbox>
          ),
        )}
      </div>
      {look.headline && (
        <TextField
          noted
          label={t('exporting.headline')}
          hint={t('exporting.headlineHint')}
          value={look.headlineText}
          maxLength={300}
          onChange={(text) => onChange({ headlineText: text })}
        />
      )}
      {look.source && (
        <TextField
          label={t('exporting.source')}
          placeholder={t('exporting.sourceExample')}
          value={look.sourceText}
          maxLength={500}
          onChange={(text) => onChange({ sourceText: text })}
        />
      )}
    </div>
  );
}
