import type { TFunction } from 'i18next';
import type { Doc } from '../../../src/model/doc.ts';
import { noBrand } from '../../../src/views/exporting/brand.ts';
import type { ExportChoice } from '../../../src/views/exporting/exportChoice.ts';
import { type ExportRequest, exportRequest } from '../../../src/views/exporting/exportRequest.ts';
import { measure } from '../../measure.ts';
import { words } from '../../sceneWords.ts';

/** A PDF of the whole map that carries what is visible of it. */
export const pdfChoice: ExportChoice = {
  what: { of: 'map' },
  shows: 'asIs',
  look: {
    layout: 'timeline',
    frame: 'none',
    theme: 'light',
    title: true,
    headline: false,
    headlineText: '',
    legend: true,
    source: false,
    sourceText: '',
    date: false,
    evidence: true,
    actions: true,
    popular: true,
    logo: true,
    background: true,
    notes: true,
  },
  format: 'pdf',
  options: {},
  asFiltered: true,
  carries: true,
  carriesAsked: false,
  onlyVisible: true,
};

/** What a format is asked for; `hidden` is what the filter hides. */
export function requestOf(
  doc: Doc,
  changes: Partial<ExportChoice> = {},
  hidden: readonly string[] = [],
): ExportRequest {
  const parts = { hiddenSegments: [], foldedSegments: [], foldedStages: [] };
  return exportRequest({
    doc,
    choice: { ...pdfChoice, ...changes },
    session: { selection: [], parts, laneHeight: 'M', seen: 'asIs', hiddenCards: new Set(hidden) },
    tools: { measure, newId: () => 'new' },
    words,
    brand: noBrand,
    carries: true,
    t: ((key: string) => key) as TFunction,
    language: 'en',
  });
}
