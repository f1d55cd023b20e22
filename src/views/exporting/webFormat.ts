import { pictureOf } from '../../derive/pictureScene.ts';
import { darkTheme, lightTheme } from '../../derive/theme.ts';
import { fontFacesFor } from '../../formats/fonts.ts';
import { svgOf } from '../../formats/svg.ts';
import { webPage } from '../../formats/web/webPage.ts';
import { ActionsCheckbox, hasActions } from './ActionsCheckbox.tsx';
import type { FormatOptions } from './exportChoice.ts';
import type { FormatPart } from './exportFormat.ts';
import type { ExportRequest } from './exportRequest.ts';
import { webActions } from './webActions.ts';
import { webDifferences } from './webDifferences.ts';

/** So wide that its texts could not be read if it were as wide as the window. */
const longest = 1_800;

/** A page to send: it needs neither network nor script, and can be read by everybody. */
export const webFormat: FormatPart = {
  usual: { actions: true },
  Options: ActionsCheckbox,
  note: 'web.note',
  isForPaper: true,
  size: () => ({ pages: 1 }),
  bytes: async (request, options) => (await fileOf(request, options)).size,
  make: async (request, options) => ({ files: [await fileOf(request, options)] }),
};

async function fileOf(request: ExportRequest, options: FormatOptions): Promise<Blob> {
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
      title: t('table.title'),
      asIs: t('toBe.asIs'),
      toBe: t('toBe.toBe'),
      description: t('web.description'),
      kind: t('web.kind'),
      why: t('slides.why'),
      evidence: t('web.evidence'),
      interactions: t('web.interactions'),
      sources: t('web.sources'),
      figures: t('web.figures'),
      actions: t('slides.actions'),
      scroll: t('web.table'),
      foot: t('web.foot'),
    },
    language,
    ...(picture.both && { differences: webDifferences(request, picture.both) }),
    ...(hasActions(options) && webActions(request)),
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
