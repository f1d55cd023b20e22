import type { TFunction } from 'i18next';
import { actionGroups } from '../../ui/actions/groups.ts';
import type { Workspace } from '../../ui/workspace.ts';
import { findableActions, type PaletteAction, type PaletteItem } from './findableActions.ts';
import { findableCards, findableHeaders } from './findablePlaces.ts';
import { finder, type Match } from './matching.ts';
import { offeredLines } from './offers.ts';
import { recentActions } from './recentActions.ts';

/** Lines of the palette under one heading. */
export interface PaletteSection {
  readonly heading: string;
  readonly lines: readonly PaletteLine[];
  /** How many more there are. */
  readonly more: number;
}

/** A line as it is shown: with the other word by which it was found. */
export interface PaletteLine {
  readonly item: PaletteItem;
  readonly by: string | null;
}

/** At most so many touchpoints, stages or segments are shown at once. */
const MOST_PLACES = 8;
const MOST_ACTIONS = 12;

/** Of what cannot be done now a few are enough to see why. */
const MOST_OFF = 4;

/** Makes the palette of a workspace ready, as the map is now; the answer tells what it shows for a text. */
export function paletteFor(workspace: Workspace, t: TFunction): (text: string) => PaletteSection[] {
  const actions = findableActions(workspace, t);
  const findAction = finder(actions);
  const places = [
    { heading: t('menus.palette.onScreen'), find: finder(offeredLines()) },
    { heading: t('menus.palette.touchpoints'), find: finder(findableCards(workspace, t)) },
    { heading: t('menus.palette.stages'), find: finder(findableHeaders(workspace, 'stage')) },
    { heading: t('menus.palette.segments'), find: finder(findableHeaders(workspace, 'segment')) },
  ];
  return (text) => {
    if (text.trim() === '') return openingSections(actions, t);
    const found = (isLenient: boolean) => {
      const deeds = findAction(text, isLenient);
      const off = deeds.filter(({ item }) => item.off).slice(0, MOST_OFF);
      const possible = [...deeds.filter(({ item }) => !item.off), ...off];
      return [
        sectionOf(t('menus.palette.actions'), possible, MOST_ACTIONS),
        ...places.map(({ heading, find }) => sectionOf(heading, find(text, isLenient), MOST_PLACES)),
      ].filter(({ lines }) => lines.length > 0);
    };
    const strict = found(false);
    // What fits best comes first: a touchpoint of that very name before actions that merely have a word like it.
    return (strict.length > 0 ? strict : found(true))
      .sort((a, b) => b.best - a.best)
      .map(({ best: _, ...section }) => section);
  };
}

/** Without a text: what was used lately, then everything that can be done now. */
function openingSections(actions: readonly PaletteAction[], t: TFunction): PaletteSection[] {
  const possible = actions.filter(({ off }) => !off);
  const recent = recentActions().flatMap((name) => possible.find(({ id }) => id === name) ?? []);
  const groups = [...new Set(possible.map(({ group }) => group))];
  const sections = groups.map((group) => ({
    heading: t(actionGroups[group]),
    lines: linesOf(possible.filter((item) => item.group === group && !recent.includes(item))),
    more: 0,
  }));
  return [{ heading: t('menus.palette.recent'), lines: linesOf(recent), more: 0 }, ...sections].filter(
    ({ lines }) => lines.length > 0,
  );
}

function linesOf(items: readonly PaletteItem[]): PaletteLine[] {
  return items.map((item) => ({ item, by: null }));
}

function sectionOf(
  heading: string,
  found: readonly { readonly item: PaletteItem; readonly match: Match }[],
  most: number,
): PaletteSection & { readonly best: number } {
  const possible = found.filter(({ item }) => !item.off);
  return {
    heading,
    lines: found.slice(0, most).map(({ item, match }) => ({ item, by: match.by })),
    more: Math.max(0, found.length - most),
    best: Math.max(0, ...possible.slice(0, 1).map(({ match }) => match.score)),
  };
}
