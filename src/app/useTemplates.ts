import { useEffect, useState } from 'react';
import { makeFilledMap } from '../commands/makeFilledMap.ts';
import { layoutJourney } from '../derive/layoutJourney.ts';
import type { Measure } from '../derive/measure.ts';
import { outlineOf } from '../derive/outline.ts';
import type { Template } from '../views/template.ts';
import { newDoc } from './newDoc.ts';

const none: readonly Template[] = [];

/** The templates with their pictures: none until they are loaded, which nothing waits for. */
export function useTemplates(measure: Measure): readonly Template[] {
  const [templates, setTemplates] = useState(none);
  useEffect(() => {
    let isWanted = true;
    loadTemplates(measure).then(
      (loaded) => isWanted && setTemplates(loaded),
      // Without them there are still the other ways to a new map.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [measure]);
  return templates;
}

async function loadTemplates(measure: Measure): Promise<Template[]> {
  const { templates } = await import('../words/en/templates.ts');
  return templates.map(({ note, ...content }) => {
    const doc = newDoc((tr) => makeFilledMap(tr, content));
    return { content, note, outline: outlineOf(layoutJourney(doc, { kind: 'timeline', measure })) };
  });
}
