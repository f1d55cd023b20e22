import type { ControlledBy, Touchpoint, TouchpointKind } from '../model/touchpoint.ts';
import { plainWord } from './plainWord.ts';

/** What a cell says about a moment of truth; `yes` leaves open whether it is a positive one. */
export type MomentWord = 'yes' | 'no' | 'positive' | 'negative';

type Evidence = NonNullable<Touchpoint['evidence']>;

/** Finds what a cell means; undefined when it is none of the words. */
type Meaning<Value> = (cell: string) => Value | undefined;

/** The kind of touchpoint that a cell names, in any of the five languages. */
export const kindOf: Meaning<TouchpointKind> = meanings({
  communication: 'communication, message, comunicazione, comunicación, Kommunikation, Botschaft',
  digital: 'digital, online, digitale, numérique, en ligne',
  human: 'human, person, people, umano, humain, humano, menschlich, persönlich',
  physical: 'physical, place, product, fisico, physique, físico, physisch',
  sensory: 'sensory, senses, sensoriale, sensoriel, sensorial, sensorisch',
});

/** Who controls a touchpoint according to a cell. */
export const controlledByOf: Meaning<ControlledBy> = meanings({
  brand:
    'brand, brand owned, own, owned, us, company, firm, marca, azienda, del brand, marque, entreprise, de la marque, empresa, de la marca, Marke, eigen, markeneigen, Unternehmen',
  partner:
    'partner, partner owned, partners, del partner, partenaire, du partenaire, socio, del socio, partnereigen',
  customer:
    'customer, customer owned, customers, client, cliente, del cliente, du client, Kunde, Kundin, Kunden, kundeneigen',
  others:
    'others, other, external, social, third party, third parties, earned, altri, terzi, esterno, autres, tiers, externe, otros, terceros, externo, andere, Dritte, extern',
});

/** The evidence level that a cell names. */
export const evidenceOf: Meaning<Evidence> = meanings({
  assumption:
    'assumption, assumed, hypothesis, guess, ipotesi, presunto, hypothèse, supposé, hipótesis, supuesto, Annahme, angenommen, Vermutung',
  partly:
    'partly, partly researched, partial, partially, in parte, parziale, parzialmente, en partie, partiel, en parte, parcial, parcialmente, teilweise',
  researched:
    'researched, well researched, research, validated, proven, verificato, ricercato, ricerca, étudié, vérifié, recherche, investigado, comprobado, investigación, erforscht, belegt, untersucht',
});

const momentWords: Meaning<MomentWord> = meanings({
  yes: 'yes, y, x, true, 1, sì, s, vero, oui, o, vrai, sí, verdadero, ja, j, wahr',
  no: 'no, n, false, 0, none, falso, non, faux, aucun, ninguno, nessuno, nein, falsch, kein',
  positive: 'positive, pos, positivo, positiva, positif, positiv',
  negative: 'negative, neg, negativo, negativa, négatif, negativ',
});

/** What a cell says about a moment of truth, in words or as a sign. */
export const momentOf: Meaning<MomentWord> = (cell) => {
  if (/^[✓✔☑]$/u.test(cell)) return 'yes';
  if (cell === '+') return 'positive';
  if (/^[-−–]$/.test(cell)) return 'negative';
  return momentWords(cell);
};

const levelWords: Meaning<'-2' | '-1' | '0' | '1' | '2'> = meanings({
  '-2': 'very negative, very bad, molto negativo, molto negativa, très négatif, très négative, muy negativo, muy negativa, sehr negativ',
  '-1': 'negative, bad, negativo, negativa, négatif, négative, negativ',
  '0': 'neutral, neutro, neutra, neutre, neutrale',
  '1': 'positive, good, positivo, positiva, positif, positiv',
  '2': 'very positive, very good, molto positivo, molto positiva, très positif, très positive, muy positivo, muy positiva, sehr positiv',
});

/** The level of emotion that a cell names in words. */
export const emotionLevelOf: Meaning<number> = (cell) => {
  const level = levelWords(cell);
  return level === undefined ? undefined : Number(level);
};

/** Whether a cell says in some way that there is nothing to say. */
export function isBlank(cell: string): boolean {
  return /^([-–—−/.?]|n ?\/ ?a|k\. ?A\.)?$/i.test(cell);
}

function meanings<Value extends string>(words: Readonly<Record<Value, string>>): Meaning<Value> {
  const byWord = new Map<string, Value>();
  for (const [value, list] of Object.entries(words) as [Value, string][]) {
    for (const word of list.split(',')) byWord.set(plainWord(word), value);
  }
  return (cell) => byWord.get(plainWord(cell));
}
