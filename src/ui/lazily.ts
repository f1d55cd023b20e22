import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { laterWords } from './languageChoice.ts';

/** A part of the screen that is loaded when it is used, together with the words that come later. */
export function lazily<Props>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    const [part] = await Promise.all([load(), laterWords()]);
    return { default: part };
  });
}
