import { type RefObject, useLayoutEffect, useRef } from 'react';
import { useBoard } from './board.ts';
import type { View } from './view.ts';

/** An element that follows the camera by styles of its own, set outside React: moving the view renders nothing. `apply` must keep its identity. */
export function useFollow<Target extends HTMLElement>(
  apply: (element: Target, view: View) => void,
): RefObject<Target | null> {
  const { camera } = useBoard();
  const ref = useRef<Target>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    return element ? camera.follow((view) => apply(element, view)) : undefined;
  }, [camera, apply]);
  return ref;
}

/** Moves an element sideways with the board and makes it as wide; what stands in it is placed by parts of its width, so that zooming asks for no style anew. */
export function followAcross({ style }: HTMLElement, { x, zoom }: View, width: number): void {
  style.transform = `translateX(${x}px)`;
  style.inlineSize = `${width * zoom}px`;
}

/** Moves an element up and down with the board and makes it as high; what stands in it is placed by parts of its height. */
export function followDown({ style }: HTMLElement, { y, zoom }: View, height: number): void {
  style.transform = `translateY(${y}px)`;
  style.blockSize = `${height * zoom}px`;
}

/** Moves an element with the board in both directions; its children find the zoom in `--zoom`. */
export function followBoth(element: HTMLElement, { x, y, zoom }: View): void {
  element.style.transform = `translate(${x}px, ${y}px)`;
  setZoom(element, zoom);
}

/** Only when it changed: a custom property makes the browser look at all children again. */
function setZoom(element: HTMLElement, zoom: number): void {
  const value = String(zoom);
  if (element.style.getPropertyValue('--zoom') !== value) element.style.setProperty('--zoom', value);
}
