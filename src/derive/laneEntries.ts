import type { Doc } from '../model/doc.ts';
import type { Lane } from '../model/lane.ts';
import { inOrder } from '../model/order.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import type { LaneMark } from './layout.ts';
import { quoted } from './quoted.ts';

/** One thing that a lane says about a touchpoint. */
export interface LaneEntry {
  readonly mark: LaneMark;
  readonly text: string;
  /** The touchpoints that say it, where it is told once for a stack of them. */
  readonly ids?: readonly string[];
}

type Reader = (touchpoint: Touchpoint, doc: Doc) => LaneEntry[];

const none: Reader = () => [];

/** What each lane says about a touchpoint. */
const readers: Readonly<Record<Lane['type'], Reader>> = {
  touchpoints: none,
  emotion: none,
  own: none,
  thinking: ({ quote }) => [{ mark: null, text: quoted(quote ?? '') }],
  pains: (touchpoint, doc) => remarksOf(touchpoint, doc, 'pain', 'pain'),
  brightSpots: (touchpoint, doc) => remarksOf(touchpoint, doc, 'brightSpot', 'brightSpot'),
  opportunities: (touchpoint, doc) => remarksOf(touchpoint, doc, 'opportunity', 'opportunity'),
  tells: (touchpoint, doc) => remarksOf(touchpoint, doc, 'tells', null),
  behind: ({ id }, doc) =>
    grouped(doc.support, 'touchpointId', id).flatMap(({ processId, relation }) => {
      const process = doc.process.get(processId);
      return process ? [{ mark: relation, text: joined(process.name, process.people) }] : [];
    }),
  steps: ({ id }, doc) =>
    inOrder(grouped(doc.step, 'touchpointId', id)).map(({ actor, text }) => ({ mark: actor, text })),
  responsible: ({ responsibleId = '' }, doc) => named(doc.team.get(responsibleId)?.name),
  channel: ({ channelId = '' }, doc) => named(doc.channel.get(channelId)?.name),
  data: ({ id }, doc) =>
    inOrder(grouped(doc.dataItem, 'touchpointId', id)).map(({ what, system }) => ({
      mark: 'data',
      text: joined(what, system),
    })),
  time: ({ waitBefore, duration }) => [
    ...(waitBefore === undefined ? [] : [{ mark: 'wait', text: timeText(waitBefore) } as const]),
    ...(duration === undefined ? [] : [{ mark: 'duration', text: timeText(duration) } as const]),
  ],
};

/** What a lane says about a touchpoint, without what is empty. */
export function laneEntries(type: Lane['type'], touchpoint: Touchpoint, doc: Doc): LaneEntry[] {
  return readers[type](touchpoint, doc).filter(({ text }) => text.trim() !== '');
}

function remarksOf(
  { id }: Touchpoint,
  doc: Doc,
  wanted: 'pain' | 'brightSpot' | 'opportunity' | 'tells',
  mark: LaneMark,
): LaneEntry[] {
  const rows = grouped(doc.remark, 'aboutId', id).filter(({ tone }) => tone === wanted);
  return inOrder(rows).map(({ text, polarity = null }) => ({ mark: mark ?? polarity, text }));
}

function named(name = ''): LaneEntry[] {
  return [{ mark: null, text: name.trim() }];
}

function joined(name: string, more = ''): string {
  return more.trim() === '' ? name : `${name} · ${more.trim()}`;
}

/** Minutes in the signs of units that are the same in every language. */
function timeText(minutes: number): string {
  const whole = Math.round(minutes);
  const [days, hours, rest] = [Math.floor(whole / 1440), Math.floor((whole % 1440) / 60), whole % 60];
  const parts = [days > 0 ? `${days} d` : '', hours > 0 ? `${hours} h` : '', rest > 0 ? `${rest} min` : ''];
  return parts.filter((part) => part !== '').join(' ') || '0 min';
}

const groups = new WeakMap<object, Map<string, unknown[]>>();

/** The rows of a kind that name a row in a field; those of all rows are found once for each state of the map. */
function grouped<Row extends object>(
  rows: ReadonlyMap<string, Row>,
  field: keyof Row,
  id: string,
): readonly Row[] {
  let found = groups.get(rows);
  if (!found) {
    found = new Map();
    for (const row of rows.values()) {
      const key = String(row[field]);
      const list = found.get(key);
      if (list) list.push(row);
      else found.set(key, [row]);
    }
    groups.set(rows, found);
  }
  return (found.get(id) ?? []) as Row[];
}
