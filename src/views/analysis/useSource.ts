import { useTranslation } from 'react-i18next';
import { journeyOf } from '../../model/doc.ts';
import { useAnalysis } from './useAnalysis.ts';

/** Writes from which map a chart is, and of which day: the line under its picture. */
export function useSource(): () => string {
  const { t, i18n } = useTranslation();
  const { doc } = useAnalysis().ground;
  return () => {
    const map = journeyOf(doc)?.title || t('start.create.untitled');
    const date = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long' }).format(new Date());
    return t('analysis.take.source', { map, date });
  };
}
