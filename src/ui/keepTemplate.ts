import { renameJourney } from '../commands/journey.ts';
import { reduceToTemplate, type TemplateContent } from '../commands/reduceToTemplate.ts';
import { Transaction } from '../edit/transaction.ts';
import type { Doc } from '../model/doc.ts';
import { withJourneyId } from '../model/withJourneyId.ts';
import type { Workspace } from './workspace.ts';

/** How a map is to be kept as a template. */
export interface TemplateWish {
  readonly title: string;
  readonly content: TemplateContent;
  /** The id of the template whose place it takes; null for a new one. */
  readonly replaces: string | null;
}

/** Keeps a map as a template, beside the map itself, and says so. Throws when it cannot be kept. */
export async function keepTemplate(
  { library, newId, notify }: Pick<Workspace, 'library' | 'newId' | 'notify'>,
  doc: Doc,
  { title, content, replaces }: TemplateWish,
): Promise<void> {
  const tr = new Transaction(doc, newId);
  reduceToTemplate(tr, content);
  renameJourney(tr, title);
  const template = withJourneyId(tr.doc, replaces ?? newId());
  if (replaces !== null) await library.replace(replaces, template);
  else await library.create(template, 'template');
  const show = () => {
    location.hash = '#/maps/templates';
  };
  notify({ key: 'library.templateKept', values: { title } }, { label: { key: 'library.show' }, run: show });
}
