import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Kbd } from './Kbd.tsx';
import { placeBeside } from './placeBeside.ts';
import styles from './TooltipLayer.module.css';

const restBeforeShowing = 450;
const timeToReachTip = 120;

interface Tip {
  readonly target: Element;
  readonly text: string;
  readonly keys: string | null;
}

/** The one tooltip of the page: shows the `data-tip` (and `data-tip-keys`) of what the pointer rests on or the keyboard's focus is on. Names are spoken by the elements themselves. */
export function TooltipLayer() {
  const [tip, setTip] = useState<Tip | null>(null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => watchTargets(setTip, box), []);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element || !tip) return;
    element.showPopover();
    const room = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const place = placeBeside(tip.target.getBoundingClientRect(), element.getBoundingClientRect(), room);
    element.style.transform = `translate(${Math.round(place.left)}px, ${Math.round(place.top)}px)`;
    return () => element.hidePopover();
  }, [tip]);

  if (!tip) return null;
  return (
    <div ref={box} className={styles.tip} popover="manual" aria-hidden>
      {tip.text}
      {tip.keys && <Kbd keys={tip.keys} className={styles.keys} />}
    </div>
  );
}

type Show = (tip: Tip | null) => void;

/** Follows what the pointer and the keyboard rest on, and shows its tip; returns how to stop. */
function watchTargets(show: Show, box: { readonly current: Element | null }): () => void {
  const rest = restOn(show);
  let pressed: Element | null = null;
  const press = (event: PointerEvent) => {
    // What was pressed is known: no tooltip until the pointer has been elsewhere.
    pressed = (event.target as Element).closest('[data-tip]');
    rest.hide();
  };
  const over = (event: PointerEvent) => {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    const at = event.target as Element;
    if (box.current?.contains(at)) return rest.stay();
    const target = at.closest('[data-tip]');
    if (target && target === pressed) return;
    pressed = null;
    rest.change(target);
  };
  const focus = (event: FocusEvent) => {
    const target = event.target as Element;
    if (target.matches('[data-tip]:focus-visible')) rest.change(target);
  };
  const listening = new AbortController();
  const options = { capture: true, signal: listening.signal };
  document.addEventListener('pointerover', over, options);
  document.addEventListener('pointerdown', press, options);
  document.addEventListener('focusin', focus, options);
  document.addEventListener('focusout', rest.hide, options);
  document.addEventListener('keydown', ({ key }) => key !== 'Tab' && rest.hide(), options);
  document.addEventListener('scroll', rest.hide, options);
  return () => {
    rest.stay();
    listening.abort();
  };
}

/** Shows the tip of an element after a rest on it, and hides it a moment after it was left. */
function restOn(show: Show) {
  let current: Element | null = null;
  let timer = 0;
  return {
    change(target: Element | null) {
      if (target === current) return;
      current = target;
      clearTimeout(timer);
      timer = window.setTimeout(
        () => show(target && tipOf(target)),
        target ? restBeforeShowing : timeToReachTip,
      );
    },
    /** What is shown stays as it is. */
    stay: () => clearTimeout(timer),
    hide() {
      current = null;
      clearTimeout(timer);
      show(null);
    },
  };
}

function tipOf(target: Element): Tip | null {
  const text = target.getAttribute('data-tip');
  if (!text || !target.isConnected) return null;
  // It would lie over the menu.
  if (document.querySelector('[role=menu]')) return null;
  return { target, text, keys: target.getAttribute('data-tip-keys') };
}
