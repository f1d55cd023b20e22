import { escapeXml } from '../escapeXml.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const names = `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${office}" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"`;
const type = 'application/vnd.openxmlformats-officedocument.presentationml';

const group =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';
const colorMap =
  'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"';

/** A relation of a part to another: its id, what it is, and where. */
export type Relation = readonly [id: string, kind: string, target: string];

/** The relations of a part. */
export function relations(list: readonly Relation[]): string {
  const rows = list.map(([id, kind, target]) => {
    const full = kind.includes('://') ? kind : `${office}/${kind}`;
    return `<Relationship Id="${id}" Type="${full}" Target="${escapeXml(target)}"/>`;
  });
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join('')}</Relationships>`;
}

/** A slide of shapes on a ground. */
export function slideXml(shapes: string, ground: string): string {
  return `${declaration}<p:sld ${names}><p:cSld><p:bg><p:bgPr>${ground}<a:effectLst/></p:bgPr></p:bg><p:spTree>${group}${shapes}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
}

/** The notes of a slide, a paragraph a line. */
export function notesXml(lines: readonly string[]): string {
  const body = lines.map((line) => `<a:p><a:r><a:rPr dirty="0"/><a:t>${escapeXml(line)}</a:t></a:r></a:p>`);
  return `${declaration}<p:notes ${names}><p:cSld><p:spTree>${group}<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide Image"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp><p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${body.join('') || '<a:p/>'}</p:txBody></p:sp></p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`;
}

/** The parts that every presentation has, by name. */
export function frameParts(slides: number, title: string, font: string): Record<string, string> {
  const numbers = Array.from({ length: slides }, (_, at) => at + 1);
  return {
    '[Content_Types].xml': contentTypes(numbers),
    'docProps/core.xml': `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title></cp:coreProperties>`,
    'ppt/presentation.xml': presentation(numbers),
    'ppt/_rels/presentation.xml.rels': relations([
      ['rId1', 'slideMaster', 'slideMasters/slideMaster1.xml'],
      ['rId2', 'notesMaster', 'notesMasters/notesMaster1.xml'],
      ['rId3', 'theme', 'theme/theme1.xml'],
      ...numbers.map((number): Relation => [`rId${number + 3}`, 'slide', `slides/slide${number}.xml`]),
    ]),
    'ppt/slideMasters/slideMaster1.xml': `${declaration}<p:sldMaster ${names}><p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg><p:spTree>${group}</p:spTree></p:cSld><p:clrMap ${colorMap}/><p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst></p:sldMaster>`,
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': relations([
      ['rId1', 'slideLayout', '../slideLayouts/slideLayout1.xml'],
      ['rId2', 'theme', '../theme/theme1.xml'],
    ]),
    'ppt/slideLayouts/slideLayout1.xml': `${declaration}<p:sldLayout ${names} type="blank" preserve="1"><p:cSld name="Blank"><p:spTree>${group}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`,
    'ppt/slideLayouts/_rels/slideLayout1.xml.rels': relations([
      ['rId1', 'slideMaster', '../slideMasters/slideMaster1.xml'],
    ]),
    'ppt/notesMasters/notesMaster1.xml': `${declaration}<p:notesMaster ${names}><p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg><p:spTree>${group}${notesPlaces}</p:spTree></p:cSld><p:clrMap ${colorMap}/></p:notesMaster>`,
    'ppt/notesMasters/_rels/notesMaster1.xml.rels': relations([['rId1', 'theme', '../theme/theme2.xml']]),
    'ppt/theme/theme1.xml': theme(font),
    'ppt/theme/theme2.xml': theme(font),
  };
}

const notesPlaces =
  '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide Image"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="685800" y="1143000"/><a:ext cx="5486400" cy="3086100"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:sp><p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="685800" y="4400550"/><a:ext cx="5486400" cy="3600450"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p/></p:txBody></p:sp>';

function contentTypes(numbers: readonly number[]): string {
  const part = (name: string, kind: string) => `<Override PartName="/${name}" ContentType="${kind}"/>`;
  const parts = [
    part('ppt/presentation.xml', `${type}.presentation.main+xml`),
    part('ppt/slideMasters/slideMaster1.xml', `${type}.slideMaster+xml`),
    part('ppt/slideLayouts/slideLayout1.xml', `${type}.slideLayout+xml`),
    part('ppt/notesMasters/notesMaster1.xml', `${type}.notesMaster+xml`),
    ...['theme1', 'theme2'].map((name) =>
      part(`ppt/theme/${name}.xml`, 'application/vnd.openxmlformats-officedocument.theme+xml'),
    ),
    part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    ...numbers.flatMap((number) => [
      part(`ppt/slides/slide${number}.xml`, `${type}.slide+xml`),
      part(`ppt/notesSlides/notesSlide${number}.xml`, `${type}.notesSlide+xml`),
    ]),
  ];
  return `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${parts.join('')}</Types>`;
}

function presentation(numbers: readonly number[]): string {
  const slides = numbers.map((number) => `<p:sldId id="${255 + number}" r:id="rId${number + 3}"/>`).join('');
  return `${declaration}<p:presentation ${names}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>${slides}</p:sldIdLst><p:sldSz cx="12192000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`;
}

function theme(font: string): string {
  const color = (name: string, value: string) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;
  const face = `<a:latin typeface="${escapeXml(font)}"/><a:ea typeface=""/><a:cs typeface=""/>`;
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = `<a:ln w="9525">${fill}</a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  const colors = [
    color('dk1', '1A1B1E'),
    color('lt1', 'FFFFFF'),
    color('dk2', '33363D'),
    color('lt2', 'F1F1EE'),
    color('accent1', '2B59E0'),
    color('accent2', '0A5266'),
    color('accent3', '1F8AA6'),
    color('accent4', 'CF781D'),
    color('accent5', 'A92F0A'),
    color('accent6', '7B4FC0'),
    color('hlink', '2B59E0'),
    color('folHlink', '7B4FC0'),
  ];
  return `${declaration}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Throughline"><a:themeElements><a:clrScheme name="Throughline">${colors.join('')}</a:clrScheme><a:fontScheme name="Throughline"><a:majorFont>${face}</a:majorFont><a:minorFont>${face}</a:minorFont></a:fontScheme><a:fmtScheme name="Throughline"><a:fillStyleLst>${fill}${fill}${fill}</a:fillStyleLst><a:lnStyleLst>${line}${line}${line}</a:lnStyleLst><a:effectStyleLst>${effect}${effect}${effect}</a:effectStyleLst><a:bgFillStyleLst>${fill}${fill}${fill}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
}
