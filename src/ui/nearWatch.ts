import { type RefObject, useEffect, useState } from 'react';

/** How far outside of the window something counts as near. */
const margin = '400px';

/** Watches what comes near to what is seen of a scrolled list, with one observer for all of it. */
export class NearWatch {
  readonly #scroller: () => HTMLElement | null;
  readonly #listeners = new Map<Element, (isNear: boolean) => void>();
  #observer: IntersectionObserver | null = null;

  /** `scroller` gives the element that scrolls, when something is watched for the first time. */
  constructor(scroller: () => HTMLElement | null) {
    this.#scroller = scroller;
  }

  /** Calls the listener whenever an element comes near or goes; returns how to stop. */
  watch(element: Element, listener: (isNear: boolean) => void): () => void {
    this.#observer ??= new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) this.#listeners.get(target)?.(isIntersecting);
      },
      { root: this.#scroller(), rootMargin: margin },
    );
    const observer = this.#observer;
    this.#listeners.set(element, listener);
    observer.observe(element);
    return () => {
      this.#listeners.delete(element);
      observer.unobserve(element);
    };
  }
}

/** Whether an element of the list is near to what is seen. */
export function useNear(near: NearWatch, element: RefObject<Element | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => (element.current ? near.watch(element.current, setNear) : undefined), [near, element]);
  return isNear;
}
