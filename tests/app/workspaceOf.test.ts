import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { OpenMap } from '../../src/storage/openMap.ts';
import { card, journey, stage } from '../journey.ts';
import { workspaceOver } from '../workspace.ts';

const KEY = 'throughline.preferences';

/** A tab with an open map, on a device that keeps preferences; every writing of them is noted, and `elsewhere` is what another tab writes. */
async function tab() {
  const written: string[] = [];
  let kept: string | null = null;
  const heard: ((event: { key: string }) => void)[] = [];
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => (key === KEY ? kept : null),
    setItem: (_: string, value: string) => {
      kept = value;
      written.push(value);
    },
    removeItem: () => undefined,
  });
  vi.stubGlobal('addEventListener', (_: string, listener: (typeof heard)[number]) => heard.push(listener));
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  const { startPreferences } = await import('../../src/ui/preferences.ts');
  const { workspaceOf } = await import('../../src/app/workspaceOf.ts');
  startPreferences();
  const { editor, library, measure } = workspaceOver(journey(stage('Buy', card('Pay', 1))));
  const notices = { announce: () => undefined, notify: () => undefined } as never;
  const open = workspaceOf({ id: 'map', editor } as unknown as OpenMap, { library, measure, notices });
  const elsewhere = (fields: object) => {
    kept = JSON.stringify(fields);
    for (const listener of heard) listener({ key: KEY });
  };
  return { session: open.workspace.session, written, elsewhere };
}

beforeEach(() => void vi.resetModules());
afterEach(() => void vi.unstubAllGlobals());

test('what another tab chooses is taken up and not answered, else the two would go on for ever', async () => {
  const { session, written, elsewhere } = await tab();
  elsewhere({ tray: true, layout: 'compact' });
  expect(session.getState()).toMatchObject({ layout: 'compact', sidePanel: null });
  for (const text of written) expect(JSON.parse(text)).toMatchObject({ tray: true, layout: 'compact' });
});

test('what is chosen here is kept, and nothing is written while one only goes about', async () => {
  const { session, written } = await tab();
  session.setState({ focus: { segmentId: 'customer', stageId: 'buy' } });
  session.setState({ selection: ['pay'] });
  expect(written).toEqual([]);
  session.setState({ sidePanel: 'tray' });
  session.setState({ laneHeight: 'L' });
  expect(JSON.parse(written.at(-1) ?? '')).toMatchObject({ tray: true, laneHeight: 'L' });
});
