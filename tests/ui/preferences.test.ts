import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** What the device keeps, and the storage events that other tabs would cause. */
function device(kept: Record<string, string> = {}) {
  const store = new Map(Object.entries(kept));
  const heard: ((event: { key: string | null }) => void)[] = [];
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => store.get(key) ?? null,
    setItem: (key: string, value: string) => void store.set(key, value),
    removeItem: (key: string) => void store.delete(key),
  });
  vi.stubGlobal('addEventListener', (_: string, listener: (typeof heard)[number]) => heard.push(listener));
  const elsewhere = (value: string) => {
    store.set('throughline.preferences', value);
    for (const listener of heard) listener({ key: 'throughline.preferences' });
  };
  return { store, elsewhere };
}

const fresh = () => import('../../src/ui/preferences.ts');

beforeEach(() => void vi.resetModules());
afterEach(() => void vi.unstubAllGlobals());

const usual = {
  theme: 'system',
  language: 'system',
  layout: 'timeline',
  laneHeight: 'M',
  minimap: true,
  tray: false,
  smallView: null,
  singleKeys: true,
  foldedLanes: '',
};

test('without anything kept, machine and browser decide, lanes are of medium height and letters are shortcuts', async () => {
  device();
  const { startPreferences, preferencesNow } = await fresh();
  startPreferences();
  expect(preferencesNow()).toEqual(usual);
});

test('what is chosen is kept on the device and told to whoever listens', async () => {
  const { store } = device();
  const { startPreferences, preferencesNow, setPreferences, onPreferences } = await fresh();
  startPreferences();
  const heard = vi.fn();
  const stop = onPreferences(heard);
  setPreferences({ theme: 'dark', singleKeys: false });
  setPreferences({ theme: 'dark' });
  expect(heard).toHaveBeenCalledTimes(1);
  expect(JSON.parse(store.get('throughline.preferences') ?? '')).toEqual({
    ...usual,
    theme: 'dark',
    singleKeys: false,
  });
  stop();
  setPreferences({ theme: 'light' });
  expect(heard).toHaveBeenCalledTimes(1);
  expect(preferencesNow().theme).toBe('light');
});

test('what was kept before preferences had a place in common is taken over once', async () => {
  const { store } = device({
    'throughline.theme': 'dark',
    'throughline.language': 'it',
    'throughline.view': '{"layout":"compact","minimap":false}',
  });
  const { startPreferences, preferencesNow, setPreferences } = await fresh();
  startPreferences();
  expect(preferencesNow()).toEqual({
    ...usual,
    theme: 'dark',
    language: 'it',
    layout: 'compact',
    minimap: false,
  });
  setPreferences({ laneHeight: 'L' });
  expect([...store.keys()]).toEqual(['throughline.preferences']);
});

test('a choice in another tab holds here at once', async () => {
  const { elsewhere } = device();
  const { startPreferences, preferencesNow, onPreferences } = await fresh();
  startPreferences();
  const heard = vi.fn();
  onPreferences(heard);
  elsewhere('{"laneHeight":"S","theme":"light"}');
  expect(heard).toHaveBeenCalledTimes(1);
  expect(preferencesNow()).toEqual({ ...usual, laneHeight: 'S', theme: 'light' });
});

test('what another version or another hand has kept is taken as far as it is known', async () => {
  for (const kept of [
    '{"theme":"sepia","laneHeight":"L","singleKeys":"no","foldedLanes":7}',
    'null',
    '[1]',
    'nonsense',
  ]) {
    vi.resetModules();
    device({ 'throughline.preferences': kept });
    const { startPreferences, preferencesNow } = await fresh();
    startPreferences();
    expect(preferencesNow()).toEqual(kept.includes('sepia') ? { ...usual, laneHeight: 'L' } : usual);
  }
});

test('where nothing may be kept, what is chosen holds for this tab', async () => {
  const refuse = () => {
    throw new Error('The device keeps nothing.');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
  vi.stubGlobal('addEventListener', () => undefined);
  const { startPreferences, preferencesNow, setPreferences } = await fresh();
  startPreferences();
  setPreferences({ layout: 'compact' });
  expect(preferencesNow()).toEqual({ ...usual, layout: 'compact' });
});
