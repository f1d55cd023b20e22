import fc from 'fast-check';
import { zlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeJourney } from '../../src/formats/json.ts';
import { limits } from '../../src/formats/limits.ts';
import { mapInFile, packMap, unpackMap } from '../../src/formats/mapInFile.ts';
import { mapIntoPng } from '../../src/formats/mapInPng.ts';
import { mapMetadata } from '../../src/formats/mapInSvg.ts';
import { pngChunk, pngChunks, pngSignature } from '../../src/formats/pngChunks.ts';
import { readAnyFile } from '../../src/formats/readFile.ts';
import { card, journey, map, stage } from '../journey.ts';

const doc = journey(map({ title: 'Ein Fahrrad 🚲' }), stage('Buy', card('Pay', -1)));
const text = writeJourney(doc);
const bytesOf = (some: string) => new TextEncoder().encode(some);

/** The smallest PNG: one pixel. */
function onePixel(): Uint8Array {
  const header = Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0);
  const parts = [
    pngSignature,
    pngChunk('IHDR', header),
    pngChunk('IDAT', zlibSync(Uint8Array.of(0, 255))),
    pngChunk('IEND', new Uint8Array()),
  ];
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

const svgWith = (metadata: string) =>
  bytesOf(`<svg xmlns="http://www.w3.org/2000/svg"><metadata>${metadata}</metadata><rect/></svg>`);

describe('a picture can be a map', () => {
  test('a PNG gives back the very same map, and stays a PNG', () => {
    const png = mapIntoPng(onePixel(), packMap(text));
    expect(mapInFile(png)).toEqual({ text });
    expect(pngChunks(png).map(({ type }) => type)).toEqual(['IHDR', 'IDAT', 'iTXt', 'IEND']);
    const content = readAnyFile('picture.png', png);
    expect(content).toMatchObject({ type: 'journey', report: [], isTemplate: false });
    expect(content.type === 'journey' && writeJourney(content.doc)).toBe(text);
  });

  test('an SVG gives back the very same map', () => {
    const content = readAnyFile('picture.svg', svgWith(mapMetadata(packMap(text))));
    expect(content.type === 'journey' && writeJourney(content.doc)).toBe(text);
  });

  test('the same map gives the same bytes', () => {
    expect(packMap(text)).toEqual(packMap(text));
  });

  test('a picture without a map says so', () => {
    for (const [name, bytes] of [
      ['a.png', onePixel()],
      ['a.svg', svgWith('')],
    ] as const) {
      expect(readAnyFile(name, bytes)).toEqual({
        type: 'problem',
        problem: { key: 'importing.problem.noMapInPicture' },
      });
    }
  });

  test('what is not a picture is read as before', () => {
    expect(mapInFile(bytesOf(text))).toBe('otherFile');
    expect(readAnyFile('a.json', bytesOf(text)).type).toBe('journey');
  });
});

describe('a picture from elsewhere', () => {
  test('that unpacks to more than a map may have is no map', () => {
    const bomb = zlibSync(new Uint8Array(limits.journeyBytes + 1));
    expect(bomb.length).toBeLessThan(100_000);
    expect(unpackMap(bomb)).toBeNull();
    expect(mapInFile(mapIntoPng(onePixel(), bomb))).toBe('none');
  });

  test('that was cut off or altered anywhere is a map, a problem, or nothing, and never throws', () => {
    const whole = [mapIntoPng(onePixel(), packMap(text)), svgWith(mapMetadata(packMap(text)))];
    const spoilt = fc.record({
      bytes: fc.constantFrom(...whole),
      end: fc.nat(),
      at: fc.nat(),
      byte: fc.integer({ min: 0, max: 255 }),
    });
    fc.assert(
      fc.property(spoilt, ({ bytes, end, at, byte }) => {
        const some = bytes.slice(0, 1 + (end % bytes.length));
        some[at % some.length] = byte;
        expect(['journey', 'problem', 'table']).toContain(readAnyFile('a.png', some).type);
      }),
    );
  });
});
