import { useTranslation } from 'react-i18next';
import { hasToBe } from '../../ui/hasToBe.ts';
import { useAnalysis } from './useAnalysis.ts';

/** Which of the two maps is looked at, in a word; null where a document has but one. */
export function useStateName(): string | null {
  const { t } = useTranslation();
  const { doc, state } = useAnalysis().ground;
  return hasToBe(doc) || state === 'toBe' ? t(`toBe.${state}`) : null;
}
