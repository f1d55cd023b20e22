import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { BoardPort, Header } from '../../../src/ui/workspace.ts';
import { offerInPalette } from '../../../src/views/palette/offers.ts';
import { paletteFor } from '../../../src/views/palette/paletteSections.ts';
import { recentActions, rememberAction } from '../../../src/views/palette/recentActions.ts';
import { english, italian } from '../../english.ts';
import { card, journey, segment, stage, tray } from '../../journey.ts';
import { workspaceOver } from '../../workspace.ts';

const went: (Header | null)[] = [];

function map() {
  went.length = 0;
  const workspace = workspaceOver(
    journey(
      segment('Ann'),
      stage('Find', card('Sad songs', -1, { channel: 'Radio' }), card('Compare')),
      stage('Buy', card('Pay')),
      tray(card('Later')),
    ),
  );
  workspace.board = {
    head: () => null,
    drawn: { tool: () => 'select' },
    goTo: (to: Header | null) => went.push(to),
  } as unknown as BoardPort;
  return workspace;
}

const headings = (sections: ReturnType<ReturnType<typeof paletteFor>>) =>
  sections.map(({ heading }) => heading);
const labels = (sections: ReturnType<ReturnType<typeof paletteFor>>) =>
  sections.flatMap(({ lines }) => lines.map(({ item }) => item.name));

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  const store = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => store.get(key) ?? null,
    setItem: (key: string, value: string) => void store.set(key, value),
  });
});
afterEach(() => void vi.unstubAllGlobals());

describe('without a text', () => {
  test('it shows what can be done now, in groups, and nothing that cannot', () => {
    const workspace = map();
    expect(labels(paletteFor(workspace, english)(''))).not.toContain('Delete');
    workspace.session.setState({ selection: ['pay'] });
    expect(labels(paletteFor(workspace, english)(''))).toContain('Delete');
    expect(headings(paletteFor(workspace, english)(' '))[0]).toBe('Edit');
  });

  test('what was used lately comes first, the latest at the top, and once only', () => {
    for (const name of ['zoomIn', 'export', 'zoomIn', 'gone']) rememberAction(name);
    expect(recentActions()).toEqual(['gone', 'zoomIn', 'export']);
    const [recent, ...rest] = paletteFor(map(), english)('');
    expect(recent?.heading).toBe('Used lately');
    expect(recent?.lines.map(({ item }) => item.label)).toEqual(['Zoom in', 'Share or export']);
    expect(labels(rest)).not.toContain('Zoom in');
  });

  test('it remembers five, and begins anew where what is kept cannot be read', () => {
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) rememberAction(name);
    expect(recentActions()).toEqual(['f', 'e', 'd', 'c', 'b']);
    localStorage.setItem('throughline.recent', '{"a":1}');
    expect(recentActions()).toEqual([]);
  });
});

describe('where no map is on screen', () => {
  const choose = (text: string) => {
    vi.stubGlobal('requestAnimationFrame', () => 0);
    const workspace = map();
    workspace.session.setState({ view: 'analysis' });
    workspace.board = null;
    const [section] = paletteFor(workspace, english)(text);
    section?.lines[0]?.item.run();
    return workspace.session.getState();
  };

  test('choosing a touchpoint goes to the map and selects it there', () => {
    expect(choose('sad songs')).toMatchObject({ view: 'map', selection: ['sad-songs'] });
  });

  test('choosing a stage goes to the map too', () => {
    expect(choose('find')).toMatchObject({ view: 'map' });
  });
});

describe('with a text', () => {
  test('a person’s own words find what they mean', () => {
    const workspace = map();
    workspace.session.setState({ selection: ['pay'] });
    const find = paletteFor(workspace, english);
    for (const [words, name] of [
      ['angry', 'Emotion Very negative'],
      ['happy', 'Emotion Positive'],
      ['zap', 'Delete'],
      ['clone', 'Duplicate'],
      ['dark mode', 'Theme Dark'],
      ['take back', 'Undo'],
      ['powerpoint', 'Share or export'],
      ['smell', 'Kind Sensory'],
      ['guess', 'Evidence Assumption'],
      ['taller', 'Emotion lane Small'],
      ['drag', 'Move to…'],
      ['hotkeys', 'Keyboard shortcuts'],
    ] as const)
      expect(labels(find(words)), words).toContain(name);
  });

  test('in Italian too, with or without accents', () => {
    const workspace = map();
    workspace.session.setState({ selection: ['pay'] });
    const find = paletteFor(workspace, italian);
    for (const [words, name] of [
      ['triste', 'Emozione Negativa'],
      ['curiosita', 'Emozione Positiva'],
      ['cancella', 'Elimina'],
      ['proprieta', 'Dettagli'],
      ['scuro tema', 'Tema Scuro'],
    ] as const)
      expect(labels(find(words)), words).toContain(name);
  });

  test('touchpoints are found by their titles and more, stages and segments by their names', () => {
    const find = paletteFor(map(), english);
    expect(headings(find('pay'))[0]).toBe('Touchpoints');
    expect(labels(find('radio'))).toEqual(['Sad songs']);
    expect(labels(find('buy'))).toContain('Buy');
    expect(labels(find('ann'))[0]).toBe('Ann');
  });

  test('what is meant comes first: a title of that name, or the action', () => {
    const workspace = map();
    workspace.session.setState({ selection: ['pay'] });
    const find = paletteFor(workspace, english);
    expect(labels(find('sad songs'))[0]).toBe('Sad songs');
    expect(labels(find('delete'))[0]).toBe('Delete');
  });

  test('what cannot be done now comes last and says why', () => {
    const [actions] = paletteFor(map(), english)('delete');
    expect(actions?.lines.at(-1)?.item.off).toBe('Select a touchpoint first');
    const off = paletteFor(
      map(),
      english,
    )('rename').flatMap(({ lines }) => lines.map(({ item }) => item.off));
    expect(off).toContain('Go to a stage or segment first');
  });

  test('a long list is cut, and says how many more there are', () => {
    const many = Array.from({ length: 30 }, (_, at) => card(`Queue ${at}`));
    const workspace = workspaceOver(journey(stage('Buy', ...many)));
    const [cards] = paletteFor(workspace, english)('queue');
    expect(cards).toMatchObject({ heading: 'Touchpoints', more: 22 });
    expect(cards?.lines).toHaveLength(8);
  });

  test('a slip is forgiven when nothing fits as it was typed', () => {
    const find = paletteFor(map(), english);
    expect(labels(find('comapre'))[0]).toBe('Compare');
    expect(labels(find('comapre'))).toEqual(labels(find('compare')));
  });

  test('nothing is found by what nothing has', () => {
    expect(paletteFor(map(), english)('xyzzy')).toEqual([]);
  });
});

describe('choosing a place', () => {
  const choose = (workspace: ReturnType<typeof map>, text: string) =>
    paletteFor(workspace, english)(text)[0]?.lines[0]?.item.run();

  test('goes to a touchpoint and selects it', () => {
    const workspace = map();
    choose(workspace, 'compare');
    expect(workspace.session.getState()).toMatchObject({
      selection: ['compare'],
      focus: { stageId: 'find', touchpointId: 'compare' },
    });
    expect(went).toEqual([null]);
  });

  test('goes to a stage', () => {
    choose(map(), 'find');
    expect(went).toEqual([{ kind: 'stage', id: 'find' }]);
  });

  test('shows the details of a touchpoint in the tray', () => {
    const workspace = map();
    workspace.session.setState({ inspectorOpen: false });
    choose(workspace, 'later');
    expect(workspace.session.getState()).toMatchObject({
      selection: ['later'],
      focus: null,
      inspectorOpen: true,
    });
    expect(went).toEqual([]);
  });
});

test('what is on screen can offer lines of its own, as long as it is there', () => {
  const ran = vi.fn();
  const lines = () =>
    [
      {
        id: 'take',
        of: 'Channels',
        label: 'Copy picture',
        name: 'Channels Copy picture',
        others: [],
        note: null,
      },
    ].map((line) => ({ ...line, off: null, icon: () => null, run: ran }));
  const first = offerInPalette('a', () => []);
  const end = offerInPalette('a', lines as unknown as Parameters<typeof offerInPalette>[1]);
  first();
  const [section] = paletteFor(map(), english)('channels picture');
  expect(section?.heading).toBe('On screen');
  section?.lines[0]?.item.run();
  expect(ran).toHaveBeenCalledOnce();
  end();
  expect(headings(paletteFor(map(), english)('channels picture'))).not.toContain('On screen');
});
