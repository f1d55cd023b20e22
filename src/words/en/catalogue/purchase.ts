/** The encounters of a purchase, in English. */
export const purchase = {
  siteNavigation: {
    title: 'I look for the right page',
    channel: 'Website',
    words: 'site navigation menu search find',
  },
  productPage: {
    title: 'I read what it offers',
    channel: 'Website',
    words: 'product page details description',
  },
  configurator: {
    title: 'I put mine together',
    channel: 'Website',
    words: 'configurator options choose build customise',
  },
  basket: { title: 'I fill my basket', channel: 'Online shop', words: 'cart shopping bag' },
  account: { title: 'I open an account', channel: 'Online shop', words: 'sign-up register log in password' },
  checkout: {
    title: 'I go through the checkout',
    channel: 'Online shop',
    words: 'order form delivery address pay',
  },
  paymentOptions: {
    title: 'I choose how to pay',
    channel: 'Online shop',
    words: 'payment options card invoice instalments',
  },
  discountCode: {
    title: 'I enter a discount code',
    channel: 'Online shop',
    words: 'voucher coupon promotion',
  },
  marketplace: {
    title: 'I buy it on a marketplace',
    channel: 'Marketplace',
    words: 'platform reseller amazon',
  },
  booking: { title: 'I book a time', channel: 'Booking site', words: 'reservation appointment slot' },
  askAssistant: { title: 'I ask an assistant', channel: 'Shop', words: 'staff clerk salesperson advice' },
  tryOn: { title: 'I try it on', channel: 'Shop', words: 'fitting room test demo' },
  priceScanner: { title: 'I scan the price', channel: 'Price scanner', words: 'self-service barcode kiosk' },
  counter: { title: 'I wait at the counter', channel: 'Counter', words: 'desk queue line ticket' },
  till: { title: 'I pay at the till', channel: 'Till', words: 'cash register checkout self-checkout' },
  salesVisit: {
    title: 'A salesperson visits us',
    channel: 'On site',
    words: 'sales visit representative meeting',
  },
  proposal: { title: 'I read the proposal', channel: 'E-mail', words: 'quote offer tender estimate' },
  negotiation: {
    title: 'We agree on the terms',
    channel: 'Meeting',
    words: 'negotiation discount conditions',
  },
  contract: { title: 'I sign the contract', channel: 'E-signature', words: 'signature agreement terms' },
  phoneOrder: { title: 'I order by phone', channel: 'Phone', words: 'call telesales hotline' },
  orderConfirmation: {
    title: 'I get the confirmation',
    channel: 'E-mail',
    words: 'order confirmation receipt',
  },
} as const;
