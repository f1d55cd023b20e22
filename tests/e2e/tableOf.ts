import { expect, type Locator, type Page } from '@playwright/test';

/** The grid of the table. */
export function table(page: Page): Locator {
  return page.getByRole('grid', { name: 'Journey map as a table' });
}

/** Goes to the table by its key. */
export async function openTable(page: Page): Promise<void> {
  await page.keyboard.press('Shift+T');
  await expect(table(page).locator(':focus')).toHaveCount(1);
}

/** The cells that hold a touchpoint whose text begins with a title. */
export function cell(page: Page, title: string): Locator {
  return table(page).getByRole('gridcell', {
    name: new RegExp(`^${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}[. ]`),
  });
}

/** What was said last to screen readers. */
export function spoken(page: Page): Locator {
  return page.locator('[role=status]').first();
}

/** A touchpoint as the table tells it. */
export interface ToldCard {
  readonly title: string;
  readonly kind: string | undefined;
  readonly channel: string | undefined;
  readonly value: number | undefined;
  readonly feeling: string | undefined;
  readonly moment: string | undefined;
  readonly quote: string | undefined;
  readonly evidence: string | undefined;
  readonly responsible: string | undefined;
  readonly pains: number;
}

/** A map as it can be heard: stages, segments, the touchpoints of each cell in their order, and the cards of lanes of one's own. */
export interface ToldMap {
  readonly stages: readonly string[];
  readonly segments: readonly string[];
  readonly cells: Readonly<Record<string, readonly ToldCard[]>>;
  /** The texts of cards by segment, stage and lane. */
  readonly laneCards: Readonly<Record<string, readonly string[]>>;
}

const laneCardPattern = /^(?<lane>[^,“]+), (?<stage>[^,]+), \d+ of \d+: (?<text>.*)$/;

const cardPattern = new RegExp(
  [
    '^(?<title>.+?)\\. ',
    '(?:(?<kind>Digital|Communication|Human|Physical|Sensory)\\. )?',
    '(?:(?<channel>[^.“]+?)\\. (?=Emotion|Moment|“|Assumption|Partly|Researched|Responsible|\\d|$))?',
    '(?:Emotion [a-z ]+, (?<value>[+−\\d.]+)(?:, (?<feeling>[^.]+))?\\. )?',
    '(?:Moment of truth, (?<moment>positive|negative)\\. )?',
    '(?:“(?<quote>.+)”\\. )?',
    '(?:(?<evidence>Assumption|Partly researched|Researched)\\. )?',
    '(?:Responsible: (?<responsible>[^.]+)\\. )?',
    '(?:(?<pains>\\d+) pain points?\\. )?',
    '(?<stage>[^.]+), (?<position>\\d+) of (?<count>\\d+)$',
  ].join(''),
);

/** Reads a map from the roles and names of the grid alone, as somebody does who hears it. */
export async function toldMap(grid: Locator): Promise<ToldMap> {
  const stages: string[] = [];
  const segments: string[] = [];
  const cells: Record<string, ToldCard[]> = {};
  const laneCards: Record<string, string[]> = {};
  let column = 0;
  for (const { role, name } of heard(await grid.ariaSnapshot())) {
    if (role === 'columnheader' && name !== 'Segment') stages.push(name.replace(/, \d+ touchpoint.*$/, ''));
    else if (role === 'rowgroup' && name !== '') segments.push(name);
    else if (role === 'row') column = 0;
    else if (role === 'gridcell') {
      const found = cardPattern.exec(name)?.groups;
      const key = `${segments.at(-1)} / ${stages[column]}`;
      if (found) cells[key] = [...(cells[key] ?? []), cardOf(found)];
      const said = laneCardPattern.exec(name)?.groups;
      const place = `${key} / ${said?.lane}`;
      if (said) laneCards[place] = [...(laneCards[place] ?? []), said.text ?? ''];
      column += 1;
    }
  }
  return { stages, segments, cells, laneCards };
}

/** The lines of a snapshot of the accessibility tree: roles with their names. */
function heard(snapshot: string): { role: string; name: string }[] {
  return snapshot.split('\n').flatMap((line) => {
    const [, role, name = ''] = /^\s*- '?(\w+)(?: "(.*)")?/.exec(line) ?? [];
    return role === undefined ? [] : [{ role, name: name.replaceAll("''", "'") }];
  });
}

function cardOf(found: Record<string, string | undefined>): ToldCard {
  const { title = '', kind, channel, value, feeling, moment, quote, evidence, responsible, pains } = found;
  return {
    title,
    kind: kind?.toLowerCase(),
    channel,
    value: value === undefined ? undefined : Number(value.replace('−', '-')),
    feeling,
    moment,
    quote,
    evidence: evidence && { A: 'assumption', P: 'partly', R: 'researched' }[evidence.charAt(0)],
    responsible,
    pains: Number(pains ?? 0),
  };
}
