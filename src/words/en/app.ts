/** English words of the frame around all screens: waiting, and what to do when something broke. */
export const app = {
  opening: 'Opening the map…',
  backToStart: 'Back to the start screen',
  toBin: 'Go to the bin',
  broken: 'Something went wrong on this screen',
  brokenHint: 'Your maps are kept on this device. Reload the page to go on where you were.',
  reload: 'Reload the page',
  rescue: 'Back up everything',
  rescued: 'The backup is in your downloads.',
  notRescued: 'The backup could not be made. Try again, or reload the page.',
} as const;
