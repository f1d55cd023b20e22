import { type ReactNode, useMemo, useState } from 'react';
import type { MapSummary } from '../storage/summary.ts';
import { comesLater } from '../ui/comesLater.ts';
import type { MapDeeds } from './mapDeeds.ts';
import type { MapQuestions } from './mapEntries.ts';

const KeepTemplateDialog = comesLater(
  async () => (await import('./KeepTemplateDialog.tsx')).KeepTemplateDialog,
);
const EraseDialog = comesLater(async () => (await import('./EraseDialog.tsx')).EraseDialog);

type Asked =
  | { readonly about: 'template'; readonly map: MapSummary }
  | { readonly about: 'erase'; readonly maps: readonly MapSummary[]; readonly isAll: boolean };

/** What is asked before something is done with maps of a list: the questions, and the dialog of the one that is open. */
export function useMapQuestions(
  deeds: MapDeeds,
  templates: readonly MapSummary[],
): {
  ask: Omit<MapQuestions, 'rename'> & { emptyBin(maps: readonly MapSummary[]): void };
  dialog: ReactNode;
} {
  const [asked, setAsked] = useState<Asked | null>(null);
  const ask = useMemo(
    () => ({
      template: (map: MapSummary) => setAsked({ about: 'template', map }),
      erase: (maps: readonly MapSummary[]) => setAsked({ about: 'erase', maps, isAll: false }),
      emptyBin: (maps: readonly MapSummary[]) => setAsked({ about: 'erase', maps, isAll: true }),
    }),
    [],
  );
  const close = () => setAsked(null);
  const dialog =
    asked &&
    (asked.about === 'template' ? (
      <KeepTemplateDialog
        title={asked.map.title}
        templates={templates}
        onKeep={(wish) => deeds.keepAsTemplate(asked.map.id, wish)}
        onClose={close}
      />
    ) : (
      <EraseDialog
        maps={asked.maps}
        isAll={asked.isAll}
        onErase={() => deeds.erase(asked.maps)}
        onClose={close}
      />
    ));
  return { ask, dialog };
}
