import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../../ui/workspace.ts';
import { type ExportRequest, exportRequest, type RequestSources } from './exportRequest.ts';

/** The request for what is chosen; the same until something of it changes. */
export function useExportRequest({
  doc,
  choice,
  session,
  words,
  brand,
  carries,
}: Omit<RequestSources, 'tools' | 't' | 'language'>): ExportRequest {
  const { t, i18n } = useTranslation();
  const { measure, newId } = useWorkspace();
  const { selection, parts, laneHeight, seen, hiddenCards } = session;
  const { language } = i18n;
  return useMemo(() => {
    const looked = { selection, parts, laneHeight, seen, hiddenCards };
    return exportRequest({
      doc,
      choice,
      session: looked,
      tools: { measure, newId },
      words,
      brand,
      carries,
      t,
      language,
    });
  }, [
    doc,
    choice,
    selection,
    parts,
    laneHeight,
    seen,
    hiddenCards,
    measure,
    newId,
    words,
    brand,
    carries,
    t,
    language,
  ]);
}
