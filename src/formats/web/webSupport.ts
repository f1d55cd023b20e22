import type { Doc } from '../../model/doc.ts';
import { inOrder } from '../../model/order.ts';

/** What touchpoints rest on and are watched by, in words, by the touchpoint. */
export interface Support {
  readonly interactions: ReadonlyMap<string, readonly string[]>;
  readonly sources: ReadonlyMap<string, readonly string[]>;
  readonly figures: ReadonlyMap<string, readonly string[]>;
}

/** Gathers interactions, sources and the latest value of each figure; once for a page. */
export function supportOf(doc: Doc, language: string): Support {
  const interactions = new Map<string, string[]>();
  for (const { touchpointId, what, with: whom, desiredOutcome } of inOrder(doc.interaction.values()))
    push(interactions, touchpointId, [what, whom, desiredOutcome]);
  const sources = new Map<string, string[]>();
  const cited = new Map<string, string[]>();
  for (const { sourceId, touchpointId } of doc.citation.values()) push(cited, sourceId, [touchpointId]);
  for (const { id, title, date, link } of inOrder(doc.source.values()))
    for (const touchpointId of cited.get(id) ?? []) push(sources, touchpointId, [title, date, link]);
  return { interactions, sources, figures: figuresOf(doc, language) };
}

function figuresOf({ metric, observation }: Doc, language: string): Map<string, string[]> {
  const figures = new Map<string, string[]>();
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const latest = new Map<string, { readonly date: string; readonly value: number }>();
  for (const { metricId, date, value } of observation.values()) {
    const known = latest.get(metricId);
    if (!known || known.date <= date) latest.set(metricId, { date, value });
  }
  for (const { id, aboutId, name, unit = '' } of inOrder(metric.values())) {
    const seen = latest.get(id);
    if (seen) push(figures, aboutId, [name, `${number.format(seen.value)} ${unit}`.trim(), seen.date]);
  }
  return figures;
}

function push(lists: Map<string, string[]>, id: string, parts: readonly (string | undefined)[]): void {
  const text = parts.filter((part) => part?.trim()).join(' · ');
  if (text === '') return;
  const list = lists.get(id);
  if (list) list.push(text);
  else lists.set(id, [text]);
}
