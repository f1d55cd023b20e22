import { type KeyboardEvent, useState } from 'react';
import { type Offer, offerOnLeaving, offersFor, type Pick } from './comboboxOffers.ts';

/** What a combobox edits: one of a list by id, or a new one by name. */
export interface ComboboxValue {
  readonly picks: readonly Pick[];
  /** The id of what is picked, or null. */
  readonly value: string | null;
  onPick(id: string | null): void;
  onCreate(name: string): void;
}

/** What goes on in a combobox: the text, what is offered for it, which offer Enter takes, and the keys. */
export function useCombobox({ picks, value, onPick, onCreate }: ComboboxValue) {
  const [typed, setTyped] = useState<string | null>(null);
  const [wantsList, setWantsList] = useState(false);
  const [moved, setMoved] = useState<number | null>(null);

  const picked = picks.find((pick) => pick.id === value)?.name ?? '';
  const isChanged = typed !== null && typed !== picked;
  const offers = offersFor(picks, isChanged ? typed : '', value !== null);
  const isOpen = wantsList && offers.length > 0;
  const active = moved ?? (isChanged ? indexOnLeaving(picks, typed, offers) : -1);

  const rest = () => {
    setTyped(null);
    setWantsList(false);
    setMoved(null);
  };
  const take = (offer: Offer) => {
    const id = offer.type === 'pick' ? offer.pick.id : null;
    if (offer.type === 'create') onCreate(offer.name);
    else if (id !== value) onPick(id);
    rest();
  };
  const leave = () => (isChanged ? take(offerOnLeaving(picks, typed)) : rest());
  const move = (step: number) => {
    setWantsList(true);
    setMoved(isOpen ? (Math.max(active, step > 0 ? -1 : 0) + step + offers.length) % offers.length : 0);
  };
  const enter = () => {
    const offer = isOpen ? offers[active] : undefined;
    if (offer) take(offer);
    else leave();
  };
  return {
    text: typed ?? picked,
    offers,
    isOpen,
    active,
    take,
    leave,
    open: () => setWantsList(true),
    close: () => setWantsList(false),
    point: setMoved,
    type: (text: string) => {
      setTyped(text);
      setWantsList(true);
      setMoved(null);
    },
    key: (event: KeyboardEvent) => {
      const handles = new Map([
        ['ArrowDown', () => move(1)],
        ['ArrowUp', () => move(-1)],
        ['Enter', enter],
      ]);
      if (isOpen || isChanged) handles.set('Escape', rest);
      handleKey(event, handles);
    },
  };
}

/** The state of one combobox. */
export type ComboboxState = ReturnType<typeof useCombobox>;

function indexOnLeaving(picks: readonly Pick[], typed: string, offers: readonly Offer[]): number {
  const meant = offerOnLeaving(picks, typed);
  return offers.findIndex(
    (offer) =>
      offer.type === meant.type &&
      (offer.type !== 'pick' || (meant.type === 'pick' && meant.pick.id === offer.pick.id)),
  );
}

function handleKey(event: KeyboardEvent, handles: ReadonlyMap<string, () => void>): void {
  const handle = handles.get(event.key);
  // While an input method composes a word, Enter and the arrows belong to it.
  if (!handle || event.nativeEvent.isComposing) return;
  event.preventDefault();
  event.stopPropagation();
  handle();
}
