import { useTranslation } from 'react-i18next';
import { Segmented } from '../../ui/parts/Segmented.tsx';
import type { ExportShows } from './exportChoice.ts';

interface ShowsFieldProps {
  value: ExportShows;
  onChange(value: ExportShows): void;
}

/** Which of the two maps is wanted, where the document has both. */
export function ShowsField({ value, onChange }: ShowsFieldProps) {
  const { t } = useTranslation();
  return (
    <Segmented<ExportShows>
      wide
      label={t('toBe.compare')}
      value={value}
      onChange={onChange}
      choices={[
        { value: 'asIs', label: t('toBe.asIs'), tip: t('toBe.asIsTip') },
        { value: 'toBe', label: t('toBe.toBe'), tip: t('toBe.toBeTip') },
        { value: 'both', label: t('toBe.both'), tip: t('toBe.bothTip') },
      ]}
    />
  );
}
