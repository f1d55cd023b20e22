import { describe, expect, test } from 'vitest';
import { readCsv } from '../../src/formats/csv.ts';

function read(text: string) {
  const file = readCsv(text, 'bread.csv');
  if ('problem' in file) throw new Error(`The table was refused: ${file.problem.key}`);
  return file;
}

describe('names of columns', () => {
  test.each([
    [
      'en',
      'Persona|Journey phase|Touch point|Channels|Type|Controlled by|EMOTION (-2 to +2)|Feeling|Quote|moment_of_truth|Why|Pains|Bright spots|Opportunity|Notes|Team|Evidence level',
    ],
    [
      'it',
      'Segmento|Fase|Punto di contatto|Canale|Tipo|Gestito da|Emozione|Stato d’animo|Citazione|Momento della verità|Perché|Criticità|Punti di forza|Opportunità|Descrizione|Responsabile|Livello di evidenza',
    ],
    [
      'fr',
      'Segment|Étape|Point de contact|Canal|Type|Maîtrisé par|Émotion|Sensation|Pensée|Moment de vérité|Pourquoi|Irritants|Points forts|Opportunités|Description|Responsable|Niveau de preuve',
    ],
    [
      'es',
      'Segmento|Etapa|Punto de contacto|Canal|Tipo|Gestionado por|Emoción|Sentimiento|Pensamiento|Momento de la verdad|Por qué|Puntos de dolor|Puntos fuertes|Oportunidades|Descripción|Responsable|Nivel de evidencia',
    ],
    [
      'de',
      'Segment|Phase|Kontaktpunkt|Kanal|Art|Gesteuert durch|Emotion|Gefühl|Gedanken|Moment der Wahrheit|Warum|Schmerzpunkte|Begeisterungsmomente|Chancen|Beschreibung|Verantwortlich|Evidenzgrad',
    ],
  ])('are understood in %s', (language, names) => {
    const { plan, report } = read(`${names}\na|b|c${'|'.repeat(14)}`);
    expect(report.unreadColumns).toEqual([]);
    expect(report.columns).toHaveLength(17);
    expect(plan.language).toBe(language);
  });

  test.each([
    ['Phase,Stage,Touchpoint\nBefore,Buy,I pay', 'Phase'],
    ['Title,Stage,Touchpoint\nMr,Buy,I pay', 'Title'],
    ['Fase,Tappa,Titolo,Punto di contatto\nBuy,x,y,I pay', 'Tappa'],
  ])('reads the more proper of two names for a column: %j', (text, unread) => {
    const { plan, report } = read(text);
    expect(plan.touchpoints).toMatchObject([{ stage: 'Buy', title: 'I pay' }]);
    expect(report.unreadColumns[0]?.name).toBe(unread);
  });

  test('reads the first of two columns of the same name, and lists the other', () => {
    const { plan, report } = read('Stage,Touchpoint,Emotion,Emotion\nBuy,I pay,1,2');
    expect(plan.touchpoints[0]?.emotion).toBe(1);
    expect(report.unreadColumns).toEqual([{ name: 'Emotion', number: 4 }]);
  });

  test('lists cells beyond the last named column', () => {
    expect(read('Stage,Touchpoint\nBuy,I pay,more').report.unreadColumns).toEqual([{ name: '', number: 3 }]);
  });
});
