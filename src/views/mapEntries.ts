import type { TFunction } from 'i18next';
import { CopyPlus, Download, Layers, Pencil, Plus, Trash2, Undo2 } from 'lucide-react';
import { type MapSummary, partOf } from '../storage/summary.ts';
import type { MenuEntry } from '../ui/parts/menuEntry.ts';
import type { MapDeeds } from './mapDeeds.ts';

/** What opens something first: a field or a dialog. */
export interface MapQuestions {
  /** Opens the field for the title. */
  rename(): void;
  /** Asks how to keep it as a template. */
  template(map: MapSummary): void;
  /** Asks whether to delete it for good. */
  erase(maps: readonly MapSummary[]): void;
}

/** The menu of a map or template in a list, whichever part of the library it lies in. */
export function mapEntries(
  map: MapSummary,
  deeds: MapDeeds,
  ask: MapQuestions,
  t: TFunction,
): readonly MenuEntry[] {
  const part = partOf(map);
  const erase = { label: t('library.erase'), icon: Trash2, danger: true, run: () => ask.erase([map]) };
  if (part === 'bin')
    return [{ label: t('library.restore'), icon: Undo2, run: () => deeds.restore([map]) }, 'rule', erase];
  const rename = { label: t('actions.rename'), icon: Pencil, keys: 'F2', run: ask.rename };
  const remove = {
    label: t('actions.delete'),
    icon: Trash2,
    keys: 'Delete',
    danger: true,
    run: () => deeds.remove([map]),
  };
  const save = (label: string) => ({ label, icon: Download, run: () => deeds.saveFiles([map]) });
  if (part === 'templates')
    return [
      { label: t('library.makeMap'), icon: Plus, run: () => deeds.makeMap(map.id) },
      rename,
      save(t('library.saveTemplateFile')),
      'rule',
      remove,
    ];
  return [
    rename,
    { label: t('library.duplicate'), icon: CopyPlus, run: () => deeds.duplicate([map]) },
    { label: t('library.keepTemplate'), icon: Layers, run: () => ask.template(map) },
    save(t('library.saveFile')),
    'rule',
    remove,
  ];
}
