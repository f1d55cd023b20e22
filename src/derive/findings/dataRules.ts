import type { RowOf } from '../../model/kinds.ts';
import type { Touchpoint } from '../../model/touchpoint.ts';
import { type Ground, grouped } from '../analysis/ground.ts';
import { aboutTouchpoint, type Found, named, type Rule } from './finding.ts';

type DataItem = RowOf['dataItem'];

/** Rules about the data that touchpoints gather. */
export const dataRules: readonly Rule[] = [
  { id: 'unusedData', severity: 'note', source: 'data', check: unused },
  { id: 'dataAskedTwice', severity: 'warning', source: 'data', check: askedTwice },
  { id: 'dataNotPassedOn', severity: 'note', source: 'data', check: notPassedOn },
  { id: 'noData', severity: 'note', source: 'data', check: without },
];

function* unused({ doc, touchpoints }: Ground): Iterable<Found> {
  const data = dataByTouchpoint({ doc });
  for (const { id } of touchpoints) {
    for (const { id: pieceId, what, usedBy } of data.get(id) ?? []) {
      if (plain(usedBy ?? '') !== '') continue;
      yield {
        ...aboutTouchpoint(id),
        pieceId,
        message: { key: 'findings.rule.unusedData.said', values: { what } },
        detail: { key: 'findings.rule.unusedData.detail', values: named(doc, id) },
      };
    }
  }
}

function* askedTwice({ doc, journeys }: Ground): Iterable<Found> {
  const data = dataByTouchpoint({ doc });
  for (const { segment, touchpoints } of journeys) {
    const asked = touchpoints.flatMap((touchpoint) =>
      (data.get(touchpoint.id) ?? []).map(({ id, what }) => ({ id, what, touchpoint })),
    );
    for (const same of grouped(asked, ({ what }) => plain(what)).values()) {
      const [first, last] = [same[0], same.at(-1)];
      if (!first || !last || first.touchpoint === last.touchpoint) continue;
      yield {
        about: { kind: 'touchpoint', id: last.touchpoint.id },
        pieceId: last.id,
        message: { key: 'findings.rule.dataAskedTwice.said', values: { what: first.what } },
        detail: {
          key: 'findings.rule.dataAskedTwice.detail',
          values: { segment: segment.name, first: first.touchpoint.title, last: last.touchpoint.title },
        },
        touchpointIds: [...new Set(same.map(({ touchpoint }) => touchpoint.id))],
      };
    }
  }
}

function* notPassedOn({ doc, journeys }: Ground): Iterable<Found> {
  const data = dataByTouchpoint({ doc });
  for (const { touchpoints } of journeys) {
    for (const [at, touchpoint] of touchpoints.entries()) {
      const before = touchpoints[at - 1];
      const team = doc.team.get(touchpoint.responsibleId ?? '')?.name;
      const known = data.get(before?.id ?? '') ?? [];
      const [item] = known;
      if (!before || !team || !item || isOneTeam(before, touchpoint) || isAmongUsers(team, known)) continue;
      yield {
        about: { kind: 'touchpoint', id: touchpoint.id },
        message: { key: 'findings.rule.dataNotPassedOn.said', values: { team } },
        detail: {
          key: 'findings.rule.dataNotPassedOn.detail',
          values: { first: before.title, what: item.what, last: touchpoint.title },
        },
        touchpointIds: [before.id, touchpoint.id],
      };
    }
  }
}

function without({ doc, touchpoints }: Ground): Found[] {
  const data = dataByTouchpoint({ doc });
  const none = touchpoints.filter(({ id }) => !data.has(id));
  // Where no data is written down at all, nobody has looked at it yet.
  if (none.length === 0 || none.length === touchpoints.length) return [];
  return [
    {
      about: null,
      message: { key: 'findings.rule.noData.said', values: { count: none.length } },
      detail: { key: 'findings.rule.noData.detail', values: { total: touchpoints.length } },
      touchpointIds: none.map(({ id }) => id),
    },
  ];
}

function dataByTouchpoint({ doc }: Pick<Ground, 'doc'>): ReadonlyMap<string, DataItem[]> {
  return grouped(doc.dataItem.values(), ({ touchpointId }) => touchpointId);
}

/** What the same team gathered it knows. */
function isOneTeam(a: Touchpoint, b: Touchpoint): boolean {
  return a.responsibleId === b.responsibleId;
}

function isAmongUsers(team: string, items: readonly DataItem[]): boolean {
  return items.some(({ usedBy = '' }) => plain(usedBy).includes(plain(team)));
}

/** A text for comparing: without capitals and outer spaces. */
function plain(text: string): string {
  return text.trim().toLowerCase();
}
