import i18next from 'i18next';
import { beforeEach, expect, test, vi } from 'vitest';

const held = vi.hoisted(() => ({ letGo: [] as (() => void)[] }));

/** The Italian words stay on their way until they are let go. */
vi.mock('../../src/words/it/first.ts', () => ({
  get first() {
    return new Promise((done) => void held.letGo.push(() => done({ app: { opening: 'Apro' } })));
  },
}));
vi.mock('../../src/words/it/later.ts', () => ({ later: { start: { newMap: 'Nuova mappa' } } }));

const store = new Map<string, string>();

beforeEach(async () => {
  vi.resetModules();
  store.clear();
  held.letGo = [];
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => store.get(key) ?? null,
    setItem: (key: string, value: string) => void store.set(key, value),
  });
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('navigator', { languages: ['en-GB'] });
  vi.stubGlobal('document', { documentElement: { lang: '' } });
  await i18next.init({ lng: 'en', resources: {} });
  i18next.removeResourceBundle('it', 'translation');
});

const fresh = () => import('../../src/ui/languageChoice.ts');

test('the language that was chosen last stays, even when the words of one chosen before arrive after it', async () => {
  const { chooseLanguage, languageNow } = await fresh();
  const italian = chooseLanguage('it');
  const english = chooseLanguage('en');
  await english;
  await vi.waitFor(() => expect(held.letGo).toHaveLength(1));
  held.letGo[0]?.();
  await italian;
  expect(languageNow()).toBe('en');
  expect(JSON.stringify([...store.values()])).not.toContain('"it"');
});

test('parts of the screen that come while a language is on its way have their words in it, too', async () => {
  const { chooseLanguage, laterWords } = await fresh();
  const italian = chooseLanguage('it');
  await vi.waitFor(() => expect(held.letGo).toHaveLength(1));
  await laterWords();
  held.letGo[0]?.();
  await italian;
  expect(i18next.t('start.newMap')).toBe('Nuova mappa');
});
