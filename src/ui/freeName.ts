import i18next from 'i18next';
import { fileName } from './fileName.ts';

/** The name of a file for a map or template that none in `taken` has; it is taken from then on. Some systems take names that differ in case only for the same. */
export function freeName(title: string, as: 'map' | 'template', taken: Set<string>): string {
  const extension = as === 'template' ? 'template.json' : 'journey.json';
  for (let number = 1; ; number += 1) {
    const note = number > 1 ? String(number) : '';
    const name = fileName(title, extension, i18next.t('start.create.untitled'), note);
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}
