import { pictureOf } from '../../derive/pictureScene.ts';
import { darkTheme, lightTheme } from '../../derive/theme.ts';
import { fontFacesFor } from '../../formats/fonts.ts';
import { svgOf } from '../../formats/svg.ts';
import { webPage } from '../../formats/web/webPage.ts';
import type { FormatPart } from './exportFormat.ts';
import type { ExportRequest } from './exportRequest.ts';

/** So wide that its texts could not be read if it were as wide as the window. */
const longest = 1_800;

/** A page to send: it needs neither network nor script, and can be read by everybody. */
export const webFormat: FormatPart = {
  usual: {},
  note: 'web.note',
  isForPaper: true,
  size: () => ({ pages: 1 }),
  bytes: async (request) => (await fileOf(request)).size,
  make: async (request) => ({ files: [await fileOf(request)] }),
};

async function fileOf(request: ExportRequest): Promise<Blob> {
  const { part, picture, t, language } = request;
  const [scene] = request.scenes();
  if (!scene) throw new Error('There is no picture.');
  const text = request.carried();
  const map = text === null ? {} : { map: (await import('../../formats/mapInFile.ts')).packMap(text) };
  const page = await webPage({
    doc: part,
    picture,
    drawings: drawingsOf(request),
    isLong: scene.width > longest,
    fontFaces: scene.font ? '' : await fontFacesFor(scene),
    named: {
      picture: t('web.picture'),
      table: t('web.table'),
      details: t('web.details'),
      segment: t('web.segment'),
      description: t('web.description'),
      kind: t('web.kind'),
      why: t('slides.why'),
      evidence: t('web.evidence'),
      interactions: t('web.interactions'),
      sources: t('web.sources'),
      figures: t('web.figures'),
      scroll: t('web.table'),
      foot: t('web.foot'),
    },
    language,
    ...map,
  });
  return new Blob([page], { type: 'text/html' });
}

/** On a dark screen the picture is dark as well, unless it was chosen to be for print. */
function drawingsOf({ choice, part, picture }: ExportRequest): readonly [string] | readonly [string, string] {
  if (choice.look.theme === 'print') return [svgOf(pictureOf(part, picture))];
  const themed = (theme: typeof lightTheme) => svgOf(pictureOf(part, { ...picture, theme }));
  return [themed(lightTheme), themed(darkTheme)];
}
