/** The encounters of service and support, in Italian. */
export const support = {
  helpDesk: {
    title: 'Spiego il mio problema',
    channel: 'Help desk',
    words: 'assistenza supporto segnalazione',
  },
  liveChat: { title: 'Scrivo in chat a qualcuno', channel: 'Live chat', words: 'assistenza messaggio aiuto' },
  chatbot: { title: 'Chiedo al chatbot', channel: 'Chatbot', words: 'assistente automatico ia' },
  phoneSupport: {
    title: 'Chiamo l’assistenza',
    channel: 'Telefono',
    words: 'call center supporto numero verde',
  },
  onHold: { title: 'Aspetto in linea', channel: 'Telefono', words: 'attesa musica coda' },
  faq: { title: 'Cerco fra le FAQ', channel: 'Sito web', words: 'domande risposte aiuto' },
  contactForm: { title: 'Compilo il modulo', channel: 'Sito web', words: 'contatto richiesta' },
  supportMail: {
    title: 'Scrivo all’assistenza',
    channel: 'E-mail',
    words: 'supporto segnalazione messaggio',
  },
  complaint: { title: 'Faccio un reclamo', channel: 'Telefono', words: 'lamentela insoddisfatto problema' },
  callBack: { title: 'Mi richiamano', channel: 'Telefono', words: 'richiamata risposta' },
  technician: {
    title: 'Viene un tecnico',
    channel: 'Dal cliente',
    words: 'riparazione installazione visita',
  },
  repair: { title: 'Lo porto a riparare', channel: 'Centro riparazioni', words: 'garanzia officina guasto' },
  spareParts: { title: 'Ordino un ricambio', channel: 'Negozio online', words: 'pezzo accessorio' },
  statusPage: {
    title: 'Controllo se c’è un guasto',
    channel: 'Pagina di stato',
    words: 'disservizio interruzione',
  },
  community: { title: 'Mi aiutano altri utenti', channel: 'Forum', words: 'comunità supporto' },
  refund: { title: 'Mi rimborsano', channel: 'E-mail', words: 'rimborso nota di credito' },
} as const;
