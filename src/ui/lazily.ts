import type { ComponentType } from 'react';
import { comesLater, type LatePart } from './comesLater.ts';
import { laterWords } from './languageChoice.ts';

/** A part of the screen that comes when it is first shown, together with the words that come later. */
export function lazily<Props extends object>(load: () => Promise<ComponentType<Props>>): LatePart<Props> {
  return comesLater(async () => {
    const [part] = await Promise.all([load(), laterWords()]);
    return part;
  });
}
