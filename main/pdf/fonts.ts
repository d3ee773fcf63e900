import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Families of a PDF: text in the cut that Word sets it in, charts without serifs. */
export const TEXT_FONT = 'Tinos';
export const CHART_FONT = 'NotoSans';

type Cut = 'normal' | 'bold' | 'italics' | 'bolditalics';

const TINOS = ['400Regular', '700Bold', '400Regular_Italic', '700Bold_Italic'].map(
  (cut) => `tinos/${cut}/Tinos_${cut}.ttf`,
);
const NOTO = ['400Regular', '700Bold', '400Regular_Italic', '700Bold_Italic'].map(
  (cut) => `noto-sans/${cut}/NotoSans_${cut}.ttf`,
);

/**
 * The files of both families, which have every letter of the program's languages. In the packed program they lie
 * among its resources, before that in the packages that they come from.
 *
 * @param resources folder that ships with the program
 */
export function fontFiles(resources: string): Record<string, Record<Cut, string>> {
  const packed = join(resources, 'fonts');
  const fileOf = existsSync(packed)
    ? (path: string) => join(packed, path)
    : (path: string) => fileURLToPath(import.meta.resolve(`@expo-google-fonts/${path}`));
  const family = ([normal, bold, italics, bolditalics]: string[]): Record<Cut, string> => ({
    normal: fileOf(normal!),
    bold: fileOf(bold!),
    italics: fileOf(italics!),
    bolditalics: fileOf(bolditalics!),
  });
  return { [TEXT_FONT]: family(TINOS), [CHART_FONT]: family(NOTO) };
}
