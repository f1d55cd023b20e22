import { elsewhere, strike } from './guard.mjs';

/** @typedef {import('./random.mjs').Random} Random */

/** What a page, a message or a program may put on the clipboard; STRIKE stands for the script, AWAY for an address elsewhere. */
const pieces = [
  '<script>STRIKE</script>',
  '<script src="AWAY.js"></script>',
  '<img src=x onerror="STRIKE">',
  '<img src="AWAY.png" srcset="AWAY.png 2x">',
  '<IMG SRC=`javascript:STRIKE`>',
  '<svg onload="STRIKE"><script>STRIKE</script></svg>',
  '<svg><use href="AWAY.svg#x"/><image href="AWAY.png"/><foreignObject><img src=x onerror=STRIKE></foreignObject></svg>',
  '<svg><animate onbegin="STRIKE" attributeName=x dur=1s>',
  '<iframe src="javascript:STRIKE"></iframe><iframe srcdoc="<script>STRIKE</script>"></iframe>',
  '<object data="data:text/html,<script>STRIKE</script>"></object><embed src="AWAY.swf">',
  '<a href="javascript:STRIKE">press</a>',
  '<a href="  java\tscript:STRIKE">press</a>',
  '<form action="AWAY"><button formaction="javascript:STRIKE">press</button></form>',
  '<base href="AWAY/"><link rel=stylesheet href="AWAY.css"><link rel=preload as=script href="AWAY.js">',
  '<meta http-equiv=refresh content="0;url=AWAY">',
  '<style>@import "AWAY.css";*{background:url(AWAY.png)}</style>',
  '<p style="background:url(AWAY.png);position:fixed;inset:0">over everything</p>',
  '<input autofocus onfocus="STRIKE"><details open ontoggle="STRIKE">',
  '<video><source onerror="STRIKE"></video><audio src=x onerror=STRIKE>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=STRIKE&gt;">',
  '<noscript><p title="</noscript><img src=x onerror=STRIKE>">',
  '<svg></p><style><a id="</style><img src=1 onerror=STRIKE>">',
  '<template><script>STRIKE</script></template><x-a onclick=STRIKE contenteditable>',
  '<table><tr><td>Stage</td><td>Touchpoint</td></tr><tr><td><img src=x onerror=STRIKE></td><td>=HYPERLINK("AWAY")</td></tr></table>',
  '"><img src=x onerror=STRIKE>',
  "'-STRIKE-'",
  '</textarea></title></style><script>STRIKE</script>',
  '{{constructor.constructor("STRIKE")()}}',
  'javascript:STRIKE',
  'data:text/html;base64,PHNjcmlwdD50b3Auc3RydWNrKDEpPC9zY3JpcHQ+',
  'file:///etc/passwd',
  'AWAY?q=1',
  'Stage\tTouchpoint\tEmotion\n<img src=x onerror=STRIKE>\t=1+1\t-9\nBuy\t<b>Pay</b>\t1',
  'One\n\tTwo\n\t\tThree #in person +2',
  '__proto__\nconstructor\ntoString',
  '\u202eevil\u0000\u0007\ud800',
  `${'<div>'.repeat(2000)}`,
  'x'.repeat(5000),
];

/** @param {string} text */
const armed = (text) => text.replaceAll('STRIKE', strike).replaceAll('AWAY', `https://${elsewhere}/a`);

/**
 * A map whose every text means harm, with fields and rows that nobody knows.
 * @param {string} text
 */
const mapOf = (text) =>
  JSON.stringify({
    format: 'throughline',
    schema: 1,
    rows: [
      { kind: 'journey', id: 'map', title: text, language: text, [text.slice(0, 40)]: text },
      { kind: 'stage', id: 'buy', name: text, order: 'a0', onclick: text },
      { kind: 'segment', id: text, name: text, order: 'a0', color: text },
      { kind: 'segment', id: 'all', name: text, order: 'a1', color: 's1', innerHTML: text },
      ...['queue', 'pay'].map((id) => ({
        kind: 'touchpoint',
        id,
        state: 'asIs',
        title: text,
        description: text,
        quote: text,
        order: 'a0',
        segmentId: 'all',
        stageId: 'buy',
        evidence: 'researched',
      })),
      { kind: 'source', id: 'talks', type: 'review', title: text, link: text, order: 'a0' },
      { kind: 'citation', id: 'cites', touchpointId: 'queue', sourceId: 'talks' },
      { kind: 'image', id: 'i', hash: text, mediaType: 'image/svg+xml', width: 9, height: 9, data: text },
      { kind: '__proto__', id: '__proto__', polluted: true },
    ],
  }).replace('"onclick":', '"__proto__":{"polluted":true},"onclick":');

/**
 * What lies on a clipboard that somebody has filled with bad intent, in each of the forms that are looked at here.
 * @param {Random} random
 */
export function hostileClip(random) {
  const text = armed(
    Array.from({ length: random.between(1, 4) }, () => random.of(pieces)).join(random.of(['', '\n', ' '])),
  );
  const map = mapOf(text);
  const packed = Buffer.from(map).toString('base64');
  return random.of([
    { html: text, text, own: '' },
    { html: text, text: 'Harmless words', own: '' },
    { html: '', text, own: '' },
    { html: text, text, own: text },
    { html: '', text: 'x', own: map },
    { html: `${text}<b data-throughline="${packed}">`, text, own: '' },
    { html: `<b data-throughline="${packed.slice(0, -9)}">${text}`, text, own: map.slice(0, -20) },
    { html: '', text: map, own: '' },
  ]);
}
