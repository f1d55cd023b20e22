import type { edit as english } from '../en/edit.ts';
import type { Translation } from '../translation.ts';

/**
 * Italian names of what a person did, as shown behind Annulla and Ripeti: nouns, as in «Annulla: Spostamento della fase».
 * A name with an `_other` form counts what it was done to: without `count`, or with 1, the plain form is used.
 */
export const edit = {
  importMap: 'Importazione della mappa',
  renameMap: 'Nuovo titolo della mappa',
  restoreVersion: 'Ripristino della versione',

  addTouchpoint: 'Nuovo punto di contatto',
  moveTouchpoint: 'Spostamento del punto di contatto',
  moveTouchpoint_other: 'Spostamento di {{count}} punti di contatto',
  duplicateTouchpoint: 'Copia del punto di contatto',
  duplicateTouchpoint_other: 'Copia di {{count}} punti di contatto',
  removeTouchpoint: 'Rimozione del punto di contatto',
  removeTouchpoint_other: 'Rimozione di {{count}} punti di contatto',
  cutTouchpoint: 'Taglio del punto di contatto',
  cutTouchpoint_other: 'Taglio di {{count}} punti di contatto',
  pasteTouchpoint: 'Punto di contatto incollato',
  pasteTouchpoint_other: '{{count}} punti di contatto incollati',

  renameTouchpoint: 'Nuovo titolo del punto di contatto',
  pasteCells: 'Incolla celle',
  describeTouchpoint: 'Descrizione del punto di contatto',
  setKind: 'Scelta del tipo',
  setKind_other: 'Scelta del tipo di {{count}} punti di contatto',
  setChannel: 'Scelta del canale',
  setChannel_other: 'Scelta del canale di {{count}} punti di contatto',
  setControlledBy: 'Scelta di chi lo gestisce',
  setControlledBy_other: 'Scelta di chi gestisce {{count}} punti di contatto',
  setEmotion: 'Modifica dell’emozione',
  setEmotion_other: 'Modifica dell’emozione di {{count}} punti di contatto',
  setFeeling: 'Modifica dello stato d’animo',
  setFeeling_other: 'Modifica dello stato d’animo di {{count}} punti di contatto',
  setQuote: 'Modifica del pensiero',
  setMomentOfTruth: 'Modifica del momento della verità',
  setMomentOfTruth_other: 'Modifica di {{count}} momenti della verità',
  setMomentWhy: 'Motivo del momento della verità',
  setResponsible: 'Scelta del responsabile',
  setResponsible_other: 'Scelta del responsabile di {{count}} punti di contatto',
  setEvidence: 'Scelta del livello di evidenza',
  setEvidence_other: 'Scelta del livello di evidenza di {{count}} punti di contatto',

  addPain: 'Nuova criticità',
  changePain: 'Modifica della criticità',
  movePain: 'Spostamento della criticità',
  removePain: 'Rimozione della criticità',
  addBrightSpot: 'Nuovo punto di forza',
  changeBrightSpot: 'Modifica del punto di forza',
  moveBrightSpot: 'Spostamento del punto di forza',
  removeBrightSpot: 'Rimozione del punto di forza',
  addOpportunity: 'Nuova opportunità',
  changeOpportunity: 'Modifica dell’opportunità',
  moveOpportunity: 'Spostamento dell’opportunità',
  removeOpportunity: 'Rimozione dell’opportunità',

  addStage: 'Nuova fase',
  renameStage: 'Nuovo nome della fase',
  describeStage: 'Descrizione della fase',
  moveStage: 'Spostamento della fase',
  colorStage: 'Colore della fase',
  weighStage: 'Importanza della fase',
  removeStage: 'Rimozione della fase',

  addSegment: 'Nuovo segmento',
  renameSegment: 'Nuovo nome del segmento',
  describeSegment: 'Descrizione del segmento',
  moveSegment: 'Spostamento del segmento',
  colorSegment: 'Colore del segmento',
  removeSegment: 'Rimozione del segmento',

  muteFinding: 'Silenzia rilievo',
  unmuteFinding: 'Riattiva rilievo',
} as const satisfies Translation<typeof english>;
