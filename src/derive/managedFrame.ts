import type { Doc } from '../model/doc.ts';
import { inOrder } from '../model/order.ts';

/** What the map says by itself of the parts of the managed experience, as names without repetition: its customers, environments, platform and interfaces. */
export interface ManagedFrame {
  readonly customer: readonly string[];
  readonly environments: readonly string[];
  readonly platform: readonly string[];
  readonly interfaces: readonly string[];
}

/** Fills the frame of the managed experience from the map: segments, the places of touchpoints, the systems and processes behind them, and channels. */
export function managedFrame(
  doc: Pick<Doc, 'segment' | 'touchpoint' | 'step' | 'dataItem' | 'process' | 'channel'>,
): ManagedFrame {
  const systems = [...inOrder(doc.step.values()), ...inOrder(doc.dataItem.values())].map(
    ({ system }) => system,
  );
  return {
    customer: distinct(inOrder(doc.segment.values()).map(({ name }) => name)),
    environments: distinct(inOrder(doc.touchpoint.values()).map(({ place }) => place)),
    platform: distinct([...systems, ...inOrder(doc.process.values()).map(({ name }) => name)]),
    interfaces: distinct(inOrder(doc.channel.values()).map(({ name }) => name)),
  };
}

function distinct(names: readonly (string | undefined)[]): string[] {
  const found = new Map<string, string>();
  for (const name of names) {
    const key = name?.trim().toLowerCase();
    if (key && !found.has(key)) found.set(key, name?.trim() ?? '');
  }
  return [...found.values()];
}
