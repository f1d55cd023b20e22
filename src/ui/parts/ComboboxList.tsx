import { Plus } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Combobox.module.css';
import type { Offer } from './comboboxOffers.ts';
import type { ComboboxState } from './useCombobox.ts';

/** What a combobox offers, one under the other. The focus stays in the field. */
export function ComboboxList({ id, combobox }: { id: string; combobox: ComboboxState }) {
  const { offers, active } = combobox;
  const option = useRef<HTMLDivElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the keys move the mark, and the list follows it
  useEffect(() => {
    option.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  return offers.map((offer, index) => (
    // biome-ignore lint/a11y/useFocusableInteractive: the field has the focus and names this option as its active descendant
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the field
    <div
      key={offer.type === 'pick' ? offer.pick.id : offer.type}
      ref={index === active ? option : undefined}
      id={`${id}-${index}`}
      role="option"
      aria-selected={index === active}
      className={styles.option}
      // Pressing an option must not take the focus: leaving the field takes what was typed.
      onMouseDown={(event) => event.preventDefault()}
      onPointerMove={() => combobox.point(index)}
      onClick={() => combobox.take(offer)}
    >
      {offer.type === 'create' && <Plus size={14} strokeWidth={1.5} aria-hidden />}
      <OfferText offer={offer} />
    </div>
  ));
}

function OfferText({ offer }: { offer: Offer }) {
  const { t } = useTranslation();
  if (offer.type === 'pick') return <span dir="auto">{offer.pick.name}</span>;
  if (offer.type === 'create')
    return <span dir="auto">{t('actions.createNamed', { name: offer.name })}</span>;
  return <span>{t('actions.none')}</span>;
}
