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

/** Calls `show` with what to show, after a rest; returns how to stop. */
function watchTargets(
  show: (tip: Tip | null) => void,
  box: { readonly current: Element | null },
): () => void {
  let current: Element | null = null;
  let pressed: Element | null = null;
  let timer = 0;
  const change = (target: Element | null, wait: number) => {
    if (target === current) return;
    current = target;
    clearTimeout(timer);
    timer = window.setTimeout(() => show(target && tipOf(target)), wait);
  };
  const hide = () => {
    current = null;
    clearTimeout(timer);
    show(null);
  };
  const press = (event: PointerEvent) => {
    // What was pressed is known: no tooltip until the pointer has been elsewhere.
    pressed = (event.target as Element).closest('[data-tip]');
    hide();
  };
  const over = (event: PointerEvent) => {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    const at = event.target as Element;
    if (box.current?.contains(at)) {
      clearTimeout(timer);
      return;
    }
    const target = at.closest('[data-tip]');
    if (target && target === pressed) return;
    pressed = null;
    change(target, target ? restBeforeShowing : timeToReachTip);
  };
  const focus = (event: FocusEvent) => {
    const target = event.target as Element;
    if (target.matches('[data-tip]:focus-visible')) change(target, restBeforeShowing);
  };
  const key = (event: KeyboardEvent) => event.key !== 'Tab' && hide();
  const listeners: [string, (event: never) => void][] = [
    ['pointerover', over],
    ['pointerdown', press],
    ['focusin', focus],
    ['focusout', hide],
    ['keydown', key],
    ['scroll', hide],
  ];
  const stop = listen(listeners);
  return () => {
    clearTimeout(timer);
    stop();
  };
}

function listen(listeners: readonly [string, (event: never) => void][]): () => void {
  for (const [name, listener] of listeners) document.addEventListener(name, listener as EventListener, true);
  return () => {
    for (const [name, listener] of listeners)
      document.removeEventListener(name, listener as EventListener, true);
  };
}

function tipOf(target: Element): Tip | null {
  const text = target.getAttribute('data-tip');
  if (!text || !target.isConnected) return null;
  // It would lie over the menu.
  if (document.querySelector('[role=menu]')) return null;
  return { target, text, keys: target.getAttribute('data-tip-keys') };
}
