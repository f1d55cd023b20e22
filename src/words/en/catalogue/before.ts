/** The encounters before a purchase, in English. */
export const before = {
  tvAd: {
    title: 'I see the ad on TV',
    channel: 'Television',
    words: 'advertising commercial spot broadcast',
  },
  radioAd: {
    title: 'I hear the ad on the radio',
    channel: 'Radio',
    words: 'advertising commercial spot broadcast',
  },
  newspaperAd: {
    title: 'I read the ad in the paper',
    channel: 'Newspaper',
    words: 'newspaper ad advertising print magazine',
  },
  poster: {
    title: 'I walk past the poster',
    channel: 'Street',
    words: 'billboard outdoor advertising placard',
  },
  directMail: {
    title: 'A flyer is in my letterbox',
    channel: 'Post',
    words: 'direct mail leaflet brochure advertising letter',
  },
  socialAd: {
    title: 'An ad stops my scrolling',
    channel: 'Social media',
    words: 'advertising sponsored post banner network',
  },
  searchResult: {
    title: 'I find it in a search',
    channel: 'Search engine',
    words: 'search result google seo',
  },
  reviewPortal: {
    title: 'I check how others rate it',
    channel: 'Review site',
    words: 'review portal ratings stars opinions',
  },
  blogPost: { title: 'I read a post about it', channel: 'Blog', words: 'article influencer mention' },
  press: {
    title: 'I read about it in the press',
    channel: 'Press',
    words: 'news newspaper magazine article pr',
  },
  forum: { title: 'I ask in a forum', channel: 'Forum', words: 'community group thread discussion' },
  friendAdvice: {
    title: 'I ask a friend for advice',
    channel: 'In person',
    words: 'word of mouth recommendation family colleague',
  },
  companySite: { title: 'I look round their site', channel: 'Website', words: 'company site homepage web' },
  landingPage: {
    title: 'I follow the link to the offer',
    channel: 'Website',
    words: 'landing page campaign click',
  },
  guide: {
    title: 'I read a guide to the topic',
    channel: 'Website',
    words: 'informative content advice article how to choose',
  },
  productCatalogue: {
    title: 'I leaf through the catalogue',
    channel: 'Printed catalogue',
    words: 'product catalogue brochure range',
  },
  comparePrices: {
    title: 'I compare prices',
    channel: 'Comparison site',
    words: 'fares rates tariffs offers portal',
  },
  tradeFair: { title: 'I stop at their stand', channel: 'Trade fair', words: 'exhibition booth event show' },
  newsletter: { title: 'I open the newsletter', channel: 'E-mail', words: 'mailing news subscription' },
  shopWindow: { title: 'I look into the window', channel: 'Shop', words: 'shop window display storefront' },
  videoReview: {
    title: 'I watch a video about it',
    channel: 'Video site',
    words: 'youtube influencer unboxing review',
  },
  webinar: {
    title: 'I join an online talk',
    channel: 'Video call',
    words: 'webinar demo presentation event',
  },
  sample: { title: 'I try a sample', channel: 'Shop', words: 'tester tasting test gift' },
  trial: { title: 'I start a free trial', channel: 'App', words: 'demo freemium sign-up test' },
  openingHours: {
    title: 'I look up when they open',
    channel: 'Map app',
    words: 'opening hours directions location maps',
  },
} as const;
