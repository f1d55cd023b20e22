import { encounterOf } from '../../commands/addEncounter.ts';
import { folded } from '../../derive/searchText.ts';
import type { Encounter } from '../../model/encounter.ts';
import {
  type OwnEncounter,
  ownEncounters,
  putEncounter,
  removeEncounter,
} from '../../storage/ownEncounters.ts';
import { tellFailure } from '../tellFailure.ts';
import type { Workspace } from '../workspace.ts';

type Tools = Pick<Workspace, 'library' | 'newId' | 'notify'>;

/** Keeps an encounter for all maps; one of the same title takes the place of the one that is there. Throws when it cannot be kept. */
export async function keepEncounter({ library, newId }: Tools, encounter: Encounter): Promise<void> {
  const title = folded(encounter.title);
  const same = (await ownEncounters(library)).find((own) => folded(own.encounter.title) === title);
  await putEncounter(library, { id: same?.id ?? newId(), created: library.browser.now(), encounter });
}

/** Keeps touchpoints of the open map in the catalogue, and says so. Throws when they cannot be kept. */
export async function keepTouchpoints(workspace: Workspace, ids: readonly string[]): Promise<void> {
  const { editor, session, notify } = workspace;
  const { doc } = editor.getState();
  const encounters = ids.flatMap((id) => encounterOf(doc, id) ?? []);
  for (const encounter of encounters) await keepEncounter(workspace, encounter);
  const [first] = encounters;
  if (!first) return notify({ key: 'catalogue.noTitle' });
  const values = { count: encounters.length, title: first.title };
  const show = {
    label: { key: 'library.show' },
    run: () => session.setState({ sidePanel: 'catalogue' }),
  } as const;
  notify({ key: 'catalogue.kept', values }, show);
}

/** Gives an own encounter another title. Throws when it cannot be written. */
export function renameOwn({ library }: Tools, own: OwnEncounter, title: string): Promise<void> {
  return putEncounter(library, { ...own, encounter: { ...own.encounter, title } });
}

/** Takes an own encounter out of the catalogue; a notice offers to undo it. Throws when it cannot be written. */
export async function removeOwn({ library, notify }: Tools, own: OwnEncounter): Promise<void> {
  await removeEncounter(library, own.id);
  const undo = () => tellFailure(putEncounter(library, own), { notify });
  const message = { key: 'catalogue.removed', values: { title: own.encounter.title } } as const;
  notify(message, { label: { key: 'actions.undo' }, run: undo });
}
