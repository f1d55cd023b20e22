import { describe, expect, test } from 'vitest';
import { limits } from '../../src/formats/limits.ts';
import { readAnyFile } from '../../src/formats/readFile.ts';
import { journeyText, rows } from './journeyText.ts';

const encode = (text: string) => new TextEncoder().encode(text);

function problemOf(name: string, bytes: Uint8Array) {
  const content = readAnyFile(name, bytes);
  return content.type === 'problem' ? content.problem.key.split('.').at(-1) : content.type;
}

describe('any file', () => {
  test('with a map in it is read as a map, whatever it is called', () => {
    expect(readAnyFile('odd.txt', encode(` \n${journeyText()}`)).type).toBe('journey');
    expect(readAnyFile('bread.journey.json', encode(`\uFEFF${journeyText()}`)).type).toBe('journey');
  });

  test('with a table in it is read as a table, whatever it is called', () => {
    expect(readAnyFile('table.txt', encode('Stage;Touchpoint\nBuy;I pay')).type).toBe('table');
    expect(readAnyFile('a.csv', encode('[Draft];\nStage;Touchpoint\nBuy;I pay')).type).toBe('table');
  });

  test('gives its name to a map that has none', () => {
    const content = readAnyFile('my-bread.journey.json', encode(journeyText(rows.slice(1))));
    const titles =
      content.type === 'journey' ? [...content.doc.journey.values()].map(({ title }) => title) : [];
    expect(titles).toEqual(['My bread']);
  });

  test.each([
    ['a picture', 'a.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'notText'],
    ['a spreadsheet', 'a.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'spreadsheet'],
    ['an old spreadsheet', 'a.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0]), 'spreadsheet'],
    ['a page', 'a.html', encode('<!doctype html><p>Hello'), 'noTouchpointColumn'],
    ['a text called JSON', 'a.json', encode('Hello'), 'notJson'],
    ['nothing', 'a.csv', new Uint8Array(), 'empty'],
    ['too much', 'a.csv', new Uint8Array(limits.journeyBytes + 1), 'tooLarge'],
    ['too large a table', 'a.csv', encode(`Stage,Touchpoint\n${'x'.repeat(limits.tableBytes)}`), 'tooLarge'],
  ])('with %s is refused in its own words', (_, name, bytes, problem) => {
    expect(problemOf(name, bytes)).toBe(problem);
  });
});
