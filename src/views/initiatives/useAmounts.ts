import { useTranslation } from 'react-i18next';
import { journeyOf } from '../../model/doc.ts';
import { type Amounts, amountsIn } from '../../ui/amounts.ts';
import { useEditor } from '../../ui/workspace.ts';

/** How amounts are written. */
export function useAmounts(): Amounts {
  const { i18n } = useTranslation();
  const currency = useEditor(({ doc }) => journeyOf(doc)?.currency);
  return amountsIn(i18n.language, currency);
}
