import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';

/** The title of a touchpoint that the to-be drops: a cross, as on the curve, and struck through. */
export function DroppedTitle({ title }: { title: string }) {
  const { t } = useTranslation();
  return (
    <>
      <X size={12} strokeWidth={2} aria-hidden />
      <s dir="auto">{title || t('board.untitled')}</s>
    </>
  );
}
