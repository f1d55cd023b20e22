import regular from '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf?url';
import medium from '@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf?url';
import semiBold from '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf?url';
import type { PdfContent } from './pdf.ts';

/** The files of the font that is embedded in PDFs, read from where the product itself is served. */
export async function pdfFonts(): Promise<PdfContent['fonts']> {
  const [normal, strong, heading] = await Promise.all([regular, medium, semiBold].map(fontBytes));
  if (!normal || !strong || !heading) throw new Error('The font is missing.');
  return { 400: normal, 500: strong, 600: heading };
}

async function fontBytes(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The font could not be read (${response.status}).`);
  return new Uint8Array(await response.arrayBuffer());
}
