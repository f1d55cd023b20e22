/** The encounters of service and support, in English. */
export const support = {
  helpDesk: { title: 'I explain my problem', channel: 'Help desk', words: 'support service desk ticket' },
  liveChat: { title: 'I chat with someone', channel: 'Live chat', words: 'support message help' },
  chatbot: { title: 'I ask the chatbot', channel: 'Chatbot', words: 'bot assistant automatic ai' },
  phoneSupport: { title: 'I call the hotline', channel: 'Phone', words: 'phone support call centre help' },
  onHold: { title: 'I wait on hold', channel: 'Phone', words: 'waiting music queue hotline' },
  faq: { title: 'I search the FAQ', channel: 'Website', words: 'questions answers help self-service' },
  contactForm: { title: 'I fill in the form', channel: 'Website', words: 'contact form request enquiry' },
  supportMail: { title: 'I write to support', channel: 'E-mail', words: 'support ticket message help' },
  complaint: { title: 'I make a complaint', channel: 'Phone', words: 'claim dissatisfied problem' },
  callBack: { title: 'They call me back', channel: 'Phone', words: 'call-back return call' },
  technician: {
    title: 'A technician comes',
    channel: 'On site',
    words: 'repair installation visit engineer',
  },
  repair: {
    title: 'I bring it in for repair',
    channel: 'Repair shop',
    words: 'fix warranty workshop garage',
  },
  spareParts: { title: 'I order a spare part', channel: 'Online shop', words: 'replacement accessory' },
  statusPage: { title: 'I check if it is down', channel: 'Status page', words: 'outage fault disruption' },
  community: { title: 'Other users help me', channel: 'Forum', words: 'community peer support' },
  refund: { title: 'I get my money back', channel: 'E-mail', words: 'refund credit note' },
} as const;
