import { type DeskFile, deskFile } from './app.ts';

const library = `Segment,Stage,Touchpoint,Channel,Kind,Ownership,Emotion,Moment of truth,Pain points,Opportunities
Pupil,Hear,A friend tells of the games,Schoolyard,human,external,1,,,
Pupil,Hear,Poster in the bus,Bus,communication,brand,0,,,
Parent,Hear,Letter from school,Post,communication,partner,0,,Long; in small print,Say it in three lines
Pupil,Join,Get a card at the desk,Desk,human,brand,2,yes,,
Parent,Join,Sign the form,Desk,physical,brand,-1.5,yes,"Three pages
and a stamp",One page; sign at home
Pupil,Return,Find the box closed,Door,physical,brand,-2,negative,Closed at noon,Open when school ends
`;

/** A table with commas, quotes and a line break in a cell. */
export const commaTable = deskFile('library card.csv', library);

/** The same kind of table as a spreadsheet of an Italian office writes it: semicolons, decimal commas, Windows-1252. */
export const italianTable = deskFile(
  'biblioteca.csv',
  Buffer.from(
    'Segmento;Fase;Punto di contatto;Canale;Emozione;Colore\r\nStudentessa;Scoperta;È tutto più facile;Città;1,5;rosso\r\nStudentessa;Prestito;Fila al banco;Banco;-3;blu\r\n',
    'latin1',
  ),
);

/** A small map as another copy of the product would have saved it. */
export const savedMap = deskFile(
  'evening class.journey.json',
  JSON.stringify({
    format: 'throughline',
    schema: 1,
    rows: [
      { kind: 'journey', id: 'eveningClass', title: 'Evening class', language: 'en' },
      { kind: 'stage', id: 'find', name: 'Find', order: 'a0' },
      { kind: 'stage', id: 'attend', name: 'Attend', order: 'a1' },
      { kind: 'segment', id: 'learner', name: 'Learner', order: 'a0', color: 's1' },
      { kind: 'channel', id: 'room', name: 'Room', order: 'a0' },
      touchpoint('brochure', 'find', 'Leaf through the brochure', { emotion: 1 }),
      touchpoint('parking', 'attend', 'Look for a parking space', {
        emotion: -1.4,
        momentOfTruth: 'negative',
      }),
      touchpoint('welcome', 'attend', 'Be welcomed by name', { emotion: 2, channelId: 'room', order: 'a1' }),
    ],
  }),
);

/** All three kinds of file, each with the titles that its map must show. */
export const allFiles: readonly { readonly file: DeskFile; readonly titles: readonly string[] }[] = [
  { file: commaTable, titles: ['A friend tells of the games', 'Sign the form', 'Find the box closed'] },
  { file: italianTable, titles: ['È tutto più facile', 'Fila al banco'] },
  { file: savedMap, titles: ['Leaf through the brochure', 'Be welcomed by name'] },
];

function touchpoint(id: string, stageId: string, title: string, more: Record<string, unknown>) {
  return {
    kind: 'touchpoint',
    id,
    state: 'asIs',
    title,
    order: 'a0',
    segmentId: 'learner',
    stageId,
    ...more,
  };
}
