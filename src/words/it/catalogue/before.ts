/** The encounters before a purchase, in Italian. */
export const before = {
  tvAd: { title: 'Vedo lo spot in TV', channel: 'Televisione', words: 'pubblicità annuncio réclame' },
  radioAd: { title: 'Sento lo spot alla radio', channel: 'Radio', words: 'pubblicità annuncio' },
  newspaperAd: {
    title: 'Leggo l’annuncio sul giornale',
    channel: 'Giornale',
    words: 'pubblicità inserzione rivista stampa',
  },
  poster: {
    title: 'Passo davanti al manifesto',
    channel: 'Strada',
    words: 'pubblicità affissione cartellone',
  },
  directMail: {
    title: 'Un volantino nella posta',
    channel: 'Posta',
    words: 'pubblicità dépliant direct mail lettera',
  },
  socialAd: {
    title: 'Un annuncio mi ferma sui social',
    channel: 'Social media',
    words: 'pubblicità sponsorizzata banner rete',
  },
  searchResult: {
    title: 'Lo trovo con una ricerca',
    channel: 'Motore di ricerca',
    words: 'risultato google seo',
  },
  reviewPortal: {
    title: 'Guardo i voti degli altri',
    channel: 'Sito di recensioni',
    words: 'valutazioni stelle opinioni portale',
  },
  blogPost: { title: 'Leggo un post che ne parla', channel: 'Blog', words: 'articolo influencer citazione' },
  press: { title: 'Ne leggo sulla stampa', channel: 'Stampa', words: 'notizie giornale rivista articolo' },
  forum: { title: 'Chiedo in un forum', channel: 'Forum', words: 'comunità gruppo discussione' },
  friendAdvice: {
    title: 'Chiedo consiglio a un amico',
    channel: 'Di persona',
    words: 'passaparola raccomandazione famiglia collega',
  },
  companySite: {
    title: 'Guardo il loro sito',
    channel: 'Sito web',
    words: 'azienda homepage pagina iniziale',
  },
  landingPage: {
    title: 'Seguo il link all’offerta',
    channel: 'Sito web',
    words: 'landing page campagna clic',
  },
  guide: {
    title: 'Leggo una guida sul tema',
    channel: 'Sito web',
    words: 'contenuto informativo consigli articolo',
  },
  productCatalogue: {
    title: 'Sfoglio il catalogo',
    channel: 'Catalogo cartaceo',
    words: 'prodotti brochure gamma',
  },
  comparePrices: {
    title: 'Confronto i prezzi',
    channel: 'Sito di confronto',
    words: 'tariffe offerte portale comparatore',
  },
  tradeFair: { title: 'Mi fermo al loro stand', channel: 'Fiera', words: 'esposizione evento salone' },
  newsletter: { title: 'Apro la newsletter', channel: 'E-mail', words: 'notizie iscrizione mailing' },
  shopWindow: { title: 'Guardo la vetrina', channel: 'Negozio', words: 'esposizione insegna' },
  videoReview: {
    title: 'Guardo un video che ne parla',
    channel: 'Sito di video',
    words: 'youtube influencer recensione',
  },
  webinar: {
    title: 'Seguo un incontro online',
    channel: 'Videochiamata',
    words: 'webinar demo presentazione evento',
  },
  sample: { title: 'Provo un campione', channel: 'Negozio', words: 'assaggio prova omaggio tester' },
  trial: { title: 'Inizio la prova gratuita', channel: 'App', words: 'demo iscrizione test' },
  openingHours: {
    title: 'Cerco gli orari',
    channel: 'App di mappe',
    words: 'apertura indicazioni posizione dove',
  },
} as const;
