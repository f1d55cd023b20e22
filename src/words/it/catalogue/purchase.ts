/** The encounters of a purchase, in Italian. */
export const purchase = {
  siteNavigation: { title: 'Cerco la pagina giusta', channel: 'Sito web', words: 'navigazione menu ricerca' },
  productPage: {
    title: 'Leggo che cosa offre',
    channel: 'Sito web',
    words: 'pagina prodotto dettagli descrizione',
  },
  configurator: {
    title: 'Compongo il mio',
    channel: 'Sito web',
    words: 'configuratore opzioni personalizzare',
  },
  basket: { title: 'Riempio il carrello', channel: 'Negozio online', words: 'spesa cesto acquisti' },
  account: {
    title: 'Creo un account',
    channel: 'Negozio online',
    words: 'registrazione accesso password iscrizione',
  },
  checkout: {
    title: 'Completo l’ordine',
    channel: 'Negozio online',
    words: 'checkout cassa indirizzo consegna',
  },
  paymentOptions: {
    title: 'Scelgo come pagare',
    channel: 'Negozio online',
    words: 'pagamento carta bonifico rate',
  },
  discountCode: {
    title: 'Inserisco un codice sconto',
    channel: 'Negozio online',
    words: 'buono coupon promozione',
  },
  marketplace: {
    title: 'Lo compro su un marketplace',
    channel: 'Marketplace',
    words: 'piattaforma rivenditore amazon',
  },
  booking: {
    title: 'Prenoto un orario',
    channel: 'Sito di prenotazione',
    words: 'appuntamento riservazione',
  },
  askAssistant: {
    title: 'Chiedo a un addetto',
    channel: 'Negozio',
    words: 'commesso personale consiglio vendita',
  },
  tryOn: { title: 'Lo provo', channel: 'Negozio', words: 'camerino test dimostrazione' },
  priceScanner: {
    title: 'Leggo il prezzo allo scanner',
    channel: 'Lettore di prezzi',
    words: 'self-service codice a barre',
  },
  counter: { title: 'Aspetto allo sportello', channel: 'Sportello', words: 'coda fila banco numero' },
  till: { title: 'Pago alla cassa', channel: 'Cassa', words: 'registratore contanti carta' },
  salesVisit: {
    title: 'Viene da noi un venditore',
    channel: 'Dal cliente',
    words: 'visita rappresentante commerciale agente',
  },
  proposal: { title: 'Leggo il preventivo', channel: 'E-mail', words: 'offerta proposta stima' },
  negotiation: {
    title: 'Ci accordiamo sui termini',
    channel: 'Riunione',
    words: 'trattativa sconto condizioni',
  },
  contract: {
    title: 'Firmo il contratto',
    channel: 'Firma elettronica',
    words: 'accordo condizioni sottoscrizione',
  },
  phoneOrder: { title: 'Ordino per telefono', channel: 'Telefono', words: 'chiamata vendita' },
  orderConfirmation: { title: 'Ricevo la conferma', channel: 'E-mail', words: 'ordine ricevuta scontrino' },
} as const;
