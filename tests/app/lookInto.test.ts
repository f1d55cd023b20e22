import { afterEach, expect, test, vi } from 'vitest';
import { lookInto } from '../../src/app/lookInto.ts';
import { writeJourney } from '../../src/formats/json.ts';
import { journey, stage } from '../journey.ts';

const library = { find: async () => 'maps' as const };
const gone = () => Promise.reject(new DOMException('It was moved.', 'NotReadableError'));

afterEach(() => void vi.restoreAllMocks());

test('a file that can no longer be read is told as a problem, so that the next one is opened', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const file = new File(['{}'], 'a.json');
  Object.assign(file, { slice: () => ({ arrayBuffer: gone }), arrayBuffer: gone });
  expect(await lookInto(file, library)).toEqual({
    content: { type: 'problem', problem: { key: 'importing.problem.unreadable' } },
    known: null,
  });
  expect(said).toHaveBeenCalledOnce();
});

test('a map that is here already is known, and an archive is a backup', async () => {
  const text = writeJourney(journey(stage('Buy')));
  expect(await lookInto(new File([text], 'a.journey.json'), library)).toMatchObject({
    content: { type: 'journey' },
    known: 'maps',
  });
  expect(await lookInto(new File([new Uint8Array([0x50, 0x4b, 3, 4])], 'a.zip'), library)).toBe('backup');
});
