import { type KeyboardEvent, useState } from 'react';
import { useCut } from '../useCut.ts';
import { type Offer, offerOnLeaving, offersFor, type Pick } from './comboboxOffers.ts';
import { useLeaveWithPage } from './useLeaveWithPage.ts';

/** What a combobox edits: one of a list by id, or a new one by name. */
export interface ComboboxValue {
  readonly picks: readonly Pick[];
  /** The id of what is picked, or null. */
  readonly value: string | null;
  /** Whether it stands for several things of which different ones are picked; then `value` is null. */
  readonly mixed?: boolean;
  onPick(id: string | null): void;
  onCreate(name: string): void;
}

interface Typing {
  /** null until something is typed. */
  readonly typed: string | null;
  readonly wantsList: boolean;
  /** The offer that the arrows or the pointer went to. */
  readonly moved: number | null;
}

const atRest: Typing = { typed: null, wantsList: false, moved: null };

/** What goes on in a combobox: the text, what is offered for it, which offer Enter takes, and the keys. */
export function useCombobox({ picks, value, mixed = false, onPick, onCreate }: ComboboxValue) {
  const [typing, setTyping] = useState(atRest);
  const cut = useCut('line');
  const { typed, wantsList, moved } = typing;
  const picked = picks.find((pick) => pick.id === value)?.name ?? '';
  const isChanged = typed !== null && typed !== picked;
  const offers = offersFor(picks, isChanged ? typed : '', value !== null || mixed);
  const isOpen = wantsList && offers.length > 0;
  const active = moved ?? (isChanged ? indexOnLeaving(picks, typed, offers) : -1);

  const take = (offer: Offer) => {
    const id = offer.type === 'pick' ? offer.pick.id : null;
    if (offer.type === 'create') onCreate(offer.name);
    else if (id !== value || mixed) onPick(id);
    setTyping(atRest);
  };
  const leave = () => (isChanged ? take(offerOnLeaving(picks, typed)) : setTyping(atRest));
  useLeaveWithPage(leave);
  const move = (step: number) => {
    const start = Math.max(active, step > 0 ? -1 : 0);
    const next = isOpen ? (start + step + offers.length) % offers.length : 0;
    setTyping({ typed, wantsList: true, moved: next });
  };
  const enter = () => {
    const offer = isOpen ? offers[active] : undefined;
    if (offer) take(offer);
    else leave();
  };
  const keys = new Map([
    ['ArrowDown', () => move(1)],
    ['ArrowUp', () => move(-1)],
    ['Enter', enter],
  ]);
  if (isOpen || isChanged) keys.set('Escape', () => setTyping(atRest));
  return {
    ...{ offers, isOpen, isChanged, active, take, leave },
    text: typed ?? picked,
    open: () => setTyping((state) => ({ ...state, wantsList: true })),
    close: () => setTyping((state) => ({ ...state, wantsList: false })),
    point: (index: number) => setTyping((state) => ({ ...state, moved: index })),
    type: (text: string) => setTyping({ typed: cut(text, typed ?? picked), wantsList: true, moved: null }),
    key: (event: KeyboardEvent) => handleKey(event, keys),
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
