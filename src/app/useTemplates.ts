import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MapContent, makeFilledMap } from '../commands/makeFilledMap.ts';
import { layoutJourney } from '../derive/layoutJourney.ts';
import type { Measure } from '../derive/measure.ts';
import { outlineOf } from '../derive/outline.ts';
import type { Template } from '../views/template.ts';
import type { Language } from '../words/translation.ts';
import { newDoc } from './newDoc.ts';

/** What a template holds in each language; it comes when the start screen is looked at. */
const contents: Record<Language, () => Promise<readonly (MapContent & { readonly note: string })[]>> = {
  en: async () => (await import('../words/en/templates.ts')).templates,
  it: async () => (await import('../words/it/templates.ts')).templates,
};

const none: readonly Template[] = [];

/** The templates with their pictures: none until they are loaded, which nothing waits for. */
export function useTemplates(measure: Measure): readonly Template[] {
  const [templates, setTemplates] = useState(none);
  const { i18n } = useTranslation();
  const { language } = i18n;
  useEffect(() => {
    let isWanted = true;
    loadTemplates(language, measure).then(
      (loaded) => isWanted && setTemplates(loaded),
      // Without them there are still the other ways to a new map.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [language, measure]);
  return templates;
}

async function loadTemplates(language: string, measure: Measure): Promise<Template[]> {
  const templates = await (contents[language as Language] ?? contents.en)();
  return templates.map(({ note, ...content }) => {
    const doc = newDoc((tr) => makeFilledMap(tr, content));
    return { content, note, outline: outlineOf(layoutJourney(doc, { kind: 'timeline', measure })) };
  });
}
