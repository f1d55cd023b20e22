/** The languages in which the columns of a table are understood. */
export type TableLanguage = 'en' | 'it' | 'fr' | 'es' | 'de';

/** A column of a table that is read. */
export type Column = keyof typeof columnWords;

/** What the columns of a table are called, by language; compared without case, accents, spaces and what stands in brackets. */
export const columnWords = {
  segment: {
    en: ['Segment', 'Customer segment', 'Customer group', 'Customer', 'Persona', 'Archetype', 'Swimlane'],
    it: ['Segmento', 'Segmento di clienti', 'Cliente', 'Buyer persona', 'Corsia'],
    fr: ['Segment', 'Segment de clients', 'Client', 'Persona', 'Couloir'],
    es: ['Segmento', 'Segmento de clientes', 'Cliente', 'Arquetipo', 'Carril'],
    de: ['Segment', 'Kundensegment', 'Kundengruppe', 'Zielgruppe', 'Kunde', 'Persona'],
  },
  stage: {
    en: ['Stage', 'Stages', 'Phase', 'Journey stage', 'Journey phase', 'Lifecycle stage'],
    it: ['Fase', 'Fasi', 'Tappa', 'Fase del percorso'],
    fr: ['Étape', 'Étapes', 'Phase', 'Étape du parcours'],
    es: ['Etapa', 'Etapas', 'Fase', 'Etapa del recorrido'],
    de: ['Phase', 'Phasen', 'Etappe', 'Stufe'],
  },
  touchpoint: {
    en: ['Touchpoint', 'Touchpoints', 'Touch point', 'Contact point', 'Encounter', 'Title'],
    it: ['Punto di contatto', 'Punti di contatto', 'Touchpoint', 'Titolo'],
    fr: ['Point de contact', 'Points de contact', 'Touchpoint', 'Titre'],
    es: ['Punto de contacto', 'Puntos de contacto', 'Touchpoint', 'Título'],
    de: ['Kontaktpunkt', 'Kontaktpunkte', 'Berührungspunkt', 'Touchpoint', 'Titel'],
  },
  channel: {
    en: ['Channel', 'Channels', 'Medium'],
    it: ['Canale', 'Canali', 'Mezzo'],
    fr: ['Canal', 'Canaux', 'Média'],
    es: ['Canal', 'Canales', 'Medio'],
    de: ['Kanal', 'Kanäle', 'Medium'],
  },
  kind: {
    en: ['Kind', 'Type', 'Touchpoint kind', 'Touchpoint type', 'Kind of touchpoint'],
    it: ['Tipo', 'Tipo di punto di contatto'],
    fr: ['Type', 'Type de point de contact'],
    es: ['Tipo', 'Tipo de punto de contacto'],
    de: ['Art', 'Typ', 'Art des Kontaktpunkts'],
  },
  controlledBy: {
    en: ['Controlled by', 'Ownership', 'Touchpoint ownership', 'Owned by', 'Control'],
    it: ['Gestito da', 'Controllato da', 'Controllo'],
    fr: ['Maîtrisé par', 'Contrôlé par', 'Maîtrise'],
    es: ['Gestionado por', 'Controlado por', 'Control'],
    de: ['Gesteuert durch', 'Gesteuert von', 'Kontrolliert durch', 'Kontrolliert von', 'Kontrolle'],
  },
  emotion: {
    en: ['Emotion', 'Emotion value', 'Emotion level', 'Emotion score'],
    it: ['Emozione', 'Valore dell’emozione'],
    fr: ['Émotion', 'Ressenti', 'Niveau d’émotion'],
    es: ['Emoción', 'Valor de la emoción'],
    de: ['Emotion', 'Emotionswert', 'Gefühlswert'],
  },
  feeling: {
    en: ['Feeling', 'Feelings', 'Feeling word', 'Sentiment'],
    it: ['Sensazione', 'Sentimento', 'Stato d’animo'],
    fr: ['Sentiment', 'Sensation'],
    es: ['Sentimiento', 'Sensación'],
    de: ['Gefühl', 'Gefühle', 'Empfindung'],
  },
  quote: {
    en: ['Quote', 'Thinking', 'Thought', 'Thoughts', 'Customer quote'],
    it: ['Citazione', 'Pensiero', 'Pensieri'],
    fr: ['Citation', 'Pensée', 'Pensées', 'Verbatim'],
    es: ['Cita', 'Pensamiento', 'Pensamientos'],
    de: ['Zitat', 'Gedanke', 'Gedanken'],
  },
  momentOfTruth: {
    en: ['Moment of truth', 'Moments of truth', 'MoT', 'Critical moment'],
    it: ['Momento della verità', 'Momenti della verità'],
    fr: ['Moment de vérité', 'Moments de vérité'],
    es: ['Momento de la verdad', 'Momentos de la verdad'],
    de: ['Moment der Wahrheit', 'Momente der Wahrheit'],
  },
  momentWhy: {
    en: ['Why', 'Reason', 'Why it is a moment of truth', 'Moment of truth: why'],
    it: ['Perché', 'Motivo'],
    fr: ['Pourquoi', 'Raison'],
    es: ['Por qué', 'Motivo'],
    de: ['Warum', 'Grund'],
  },
  pains: {
    en: ['Pain points', 'Pain point', 'Pains', 'Pain', 'Problems'],
    it: ['Criticità', 'Punti dolenti', 'Problemi'],
    fr: ['Irritants', 'Irritant', 'Points de douleur', 'Problèmes'],
    es: ['Puntos de dolor', 'Punto de dolor', 'Problemas'],
    de: ['Schmerzpunkte', 'Schmerzpunkt', 'Probleme'],
  },
  brightSpots: {
    en: ['Bright spots', 'Bright spot', 'Delighters', 'Delighter', 'Strengths'],
    it: ['Punti di forza', 'Punto di forza'],
    fr: ['Points forts', 'Point fort'],
    es: ['Puntos fuertes', 'Punto fuerte'],
    de: ['Begeisterungsmomente', 'Begeisterungsmoment', 'Stärken'],
  },
  opportunities: {
    en: ['Opportunities', 'Opportunity', 'Improvements'],
    it: ['Opportunità', 'Miglioramenti'],
    fr: ['Opportunités', 'Opportunité', 'Améliorations'],
    es: ['Oportunidades', 'Oportunidad', 'Mejoras'],
    de: ['Chancen', 'Chance', 'Verbesserungen'],
  },
  description: {
    en: ['Description', 'Details', 'Note', 'Notes'],
    it: ['Descrizione', 'Dettagli', 'Note'],
    fr: ['Description', 'Détails', 'Notes'],
    es: ['Descripción', 'Detalles', 'Notas'],
    de: ['Beschreibung', 'Einzelheiten', 'Notizen'],
  },
  responsible: {
    en: ['Responsible', 'Responsible team', 'Team', 'Department', 'Owner'],
    it: ['Responsabile', 'Reparto', 'Squadra'],
    fr: ['Responsable', 'Service', 'Équipe'],
    es: ['Responsable', 'Departamento', 'Equipo'],
    de: ['Verantwortlich', 'Verantwortliche', 'Abteilung', 'Zuständig'],
  },
  evidence: {
    en: ['Evidence', 'Evidence level', 'Confidence'],
    it: ['Evidenza', 'Livello di evidenza'],
    fr: ['Niveau de preuve', 'Preuve', 'Preuves'],
    es: ['Evidencia', 'Nivel de evidencia'],
    de: ['Evidenz', 'Evidenzgrad', 'Belege'],
  },
} as const satisfies Record<string, Record<TableLanguage, readonly string[]>>;

/** Names for what a table leaves open: the one segment of a table without segments, and the stage of rows before the first stage. */
export const standInNames: Readonly<
  Record<TableLanguage, { readonly segment: string; readonly stage: string }>
> = {
  en: { segment: 'Customer', stage: 'Without stage' },
  it: { segment: 'Cliente', stage: 'Senza fase' },
  fr: { segment: 'Client', stage: 'Sans étape' },
  es: { segment: 'Cliente', stage: 'Sin etapa' },
  de: { segment: 'Kunde', stage: 'Ohne Phase' },
};
