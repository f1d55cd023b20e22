import i18next from 'i18next';
import { renderToStaticMarkup } from 'react-dom/server';
import { initReactI18next } from 'react-i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import { readAnyFile } from '../../src/formats/readFile.ts';
import type { Repair, RepairAct } from '../../src/model/repair.ts';
import { ImportPreview } from '../../src/views/ImportPreview.tsx';
import type { Known } from '../../src/views/mapFromFile.ts';
import { repairText } from '../../src/views/repairText.ts';
import { en } from '../../src/words/en.ts';
import { journeyText, rows } from '../formats/journeyText.ts';

beforeAll(async () => {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    resources: { en: { translation: en } },
    interpolation: { escapeValue: false },
  });
});

function shown(name: string, text: string, known: Known = null): string {
  const content = readAnyFile(name, new TextEncoder().encode(text));
  const page = renderToStaticMarkup(
    <ImportPreview fileName={name} content={content} known={known} onCreate={() => {}} onCancel={() => {}} />,
  );
  return page
    .replace(/<svg.*?<\/svg>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}

const table = `Segment,Stage,Touchpoint,Emotion,Pets
Neighbours,Notice,I smell it,2,dog
Neighbours,Buy,I wait,7,cat
Neighbours,Buy,I pay,-1,
Cafés,Buy,,1,`;

describe('the preview of a table', () => {
  test('shows what will be made: stages, segments, and the touchpoints of each', () => {
    const page = shown('bread.csv', table);
    expect(page).toContain('2 stages · 1 segment · 3 touchpoints');
    expect(page).toContain('Notice Buy Neighbours 1 2');
    expect(page).toContain('Cancel Create map');
  });

  test('lists what is not read, with line and reason', () => {
    const page = shown('bread.csv', table);
    expect(page).toContain('Columns that are not read 1 Pets');
    expect(page).toContain('Line 3 Emotion 7 is out of the scale from −2 to +2');
    expect(page).toContain('Line 5 Cafés, Buy, 1 has no touchpoint');
  });

  test('says that all is read when it is', () => {
    expect(shown('bread.csv', 'Stage,Touchpoint\nBuy,I pay')).toContain(
      'All 2 columns of the table are read',
    );
  });
});

describe('the preview of a map', () => {
  test('offers to replace the one that is there, or to keep both', () => {
    const page = shown('bread.journey.json', journeyText(), 'maps');
    expect(page).toContain('This map is on this device already. Cancel Replace Keep both');
    expect(page).not.toContain('Create map');
  });

  test('says when the one that is there lies in the bin', () => {
    expect(shown('bread.journey.json', journeyText(), 'bin')).toContain(
      'This map lies in the bin. Replacing it takes it out again. Cancel Replace Keep both',
    );
  });

  test('lists what was repaired', () => {
    const page = shown('bread.journey.json', journeyText([...rows.slice(0, 3), { ...rows[3], emotion: 9 }]));
    expect(page).toContain('What was repaired 1 Row 4 Touchpoint “I stand in line”: emotion left away');
    expect(page).toContain('Create map');
  });
});

describe('the preview of a template', () => {
  const template = journeyText(rows, { template: true });

  test('offers to keep it, or to make a map of it', () => {
    const page = shown('bread.template.json', template);
    expect(page).toContain('A template from this file');
    expect(page).toContain('Cancel Make a map of it Keep as template');
  });

  test('says when it is on this device already, be it in the bin', () => {
    expect(shown('bread.template.json', template, 'templates')).toContain(
      'This template is on this device already. Cancel Make a map of it Replace Keep both',
    );
    expect(shown('bread.template.json', template, 'bin')).toContain('This template lies in the bin.');
  });

  test('of a newer version is refused in a sentence, with what to do', () => {
    const page = shown('bread.template.json', journeyText(rows, { template: true, schema: 9 }));
    expect(page).toContain('This template was made by a newer version of Throughline (schema 9;');
    expect(page).toContain('Reload or update Throughline, then open it again.');
  });
});

test('a file that cannot be opened says why, and offers nothing to make', () => {
  const page = shown('bread.journey.json', journeyText().slice(0, 90));
  expect(page).toContain('This file breaks off in line 1, after character');
  expect(page).not.toContain('Create map');
});

test.each(Object.keys(en.importing.repair).filter((what) => what !== 'noRow'))(
  'a repair of the sort %s is said in full',
  (what) => {
    const repair: Repair = {
      what: what as RepairAct,
      kind: 'stage',
      id: 's',
      name: 'Buy',
      field: 'phaseId',
      value: 'gone',
    };
    expect(repairText(i18next.t, repair)).toMatch(/^Stage “Buy”: [^{}]+$/);
    expect(repairText(i18next.t, { ...repair, kind: 'weather' })).toMatch(/^weather “Buy”: /);
  },
);
