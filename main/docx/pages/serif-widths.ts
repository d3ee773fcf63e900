/** A face of the document's serif. */
export type Face = keyof typeof WIDTHS;

/** Units of an em. */
const EM = 2048;

/**
 * How far each character of Times New Roman moves on, in units of an em: by width, the characters that have it. Read
 * from Tinos, which is as wide by design, as Liberation Serif is.
 */
const WIDTHS = {
  regular: {
    369: "'",
    410: '|¦',
    512: ' ,.\u00a0',
    565: 'ª',
    569: '/:;\\ijltìíîïıł',
    614: '²³¹⁰⁴⁵⁶⁷⁸⁹',
    635: 'º',
    682: '!()-I[]`fr¡¨´·¸ÌÍÎÏİ\u2010\u2011‘’‚‛',
    717: '•',
    797: 'Jsşš',
    819: '°',
    836: '"',
    909: '?acez¿àáâãäåçèéêëəžčć“”„',
    928: '¶',
    961: '^',
    983: '{}',
    1024: '#$*0123456789_bdghknopquvxy¢£¤¥§«¯»ßðñòóôõöøùúûüýþÿğ–€',
    1108: '~',
    1124: '±÷',
    1139: 'FPSÞŞŠ',
    1155: '+<=>¬×−',
    1180: 'µ',
    1251: 'ELTZÈÉÊËŽŁ',
    1366: 'BCRÇæČĆ',
    1479: 'ADGHKNOQUVXYwÀÁÂÃÄÅÐÑÒÓÔÕÖØÙÚÛÜÝƏĞœ',
    1536: '¼½¾',
    1556: '©®',
    1593: '&m',
    1706: '%',
    1821: 'MÆŒ',
    1886: '@',
    1933: 'W',
    1954: '№',
    2048: '—…',
  },
  bold: {
    451: '|¦',
    512: ' ,.\u00a0',
    569: "'/\\ilìíîïıł",
    614: 'ª²³¹⁰⁴⁵⁶⁷⁸⁹',
    676: 'º',
    682: '!()-:;[]`fjt¡¨´¸\u2010\u2011‘’‚‛',
    683: '·',
    717: '•',
    797: 'IsÌÍÎÏİşš',
    807: '{}',
    819: '°',
    909: 'cerzçèéêëəžčć',
    1024: '#$*0123456789?J_agovxy¢£¤¥§«¯»¿àáâãäåðòóôõöøýÿğ–“”„€',
    1065: '~',
    1106: '¶',
    1124: '±÷',
    1137: '"',
    1139: 'SbdhknpqußñùúûüþŞŠ',
    1167: '+<=>¬×−',
    1180: 'µ',
    1190: '^',
    1251: 'FPÞ',
    1366: 'BELTZÈÉÊËŽŁ',
    1479: 'ACDNRUVXYwÀÁÂÃÄÅÇÐÑÙÚÛÜÝæœČĆ',
    1513: 'Ə',
    1530: '©®',
    1536: '¼½¾',
    1593: 'GHKOQÒÓÔÕÖØĞ',
    1706: '&m',
    1905: '@',
    1933: 'M',
    2048: '%WÆŒ—…',
    2058: '№',
  },
  italic: {
    438: "'",
    512: ' ,.\u00a0·',
    563: '|¦',
    565: 'ª',
    569: '/\\fijltìíîïıł',
    614: '²³¹⁰⁴⁵⁶⁷⁸⁹',
    635: 'º',
    682: '!()-:;I`¨´¸ÌÍÎÏİ\u2010\u2011‘’‚‛',
    717: '•',
    797: '[]rsz¡şšž',
    819: '{}°',
    860: '"',
    864: '^',
    909: 'Jcekvxyçèéêëýÿəčć',
    1024: '#$*0123456789?S_abdghnopqu¢£¤¥§«¯»¿ßàáâãäåðñòóôõöøùúûüþğŞŠ–€',
    1071: '¶',
    1108: '~',
    1124: '±÷',
    1139: 'LTYZÝŽŁ“”„',
    1180: 'µ',
    1251: 'ABEFPRVXÀÁÂÃÄÅÈÉÊËÞ',
    1366: 'CKNwÇÑæœČĆ',
    1382: '+<=>¬×−',
    1423: 'Ə',
    1479: 'DGHOQUmÐÒÓÔÕÖØÙÚÛÜĞ',
    1536: '¼½¾',
    1556: '©®',
    1593: '&',
    1706: '%MW',
    1821: 'Æ—…',
    1884: '@',
    1931: '№',
    1933: 'Œ',
  },
} as const;

/** Liberation Serif has no schwa; where it stands in, LibreOffice takes the letter of Noto Serif. */
const BORROWED: Record<Face, Readonly<Record<string, number>>> = {
  regular: { ə: 0.535, Ə: 0.69 },
  bold: { ə: 0.571, Ə: 0.727 },
  italic: { ə: 0.535, Ə: 0.69 },
};

/** Widths in ems; absent where the tables do not know the character, or where it need not be borrowed. */
export interface CharacterWidth {
  own?: number;
  borrowed?: number;
}

const NONE: CharacterWidth = {};

function byCharacter(face: Face): ReadonlyMap<string, CharacterWidth> {
  const widths = new Map<string, CharacterWidth>();
  for (const [width, characters] of Object.entries(WIDTHS[face]))
    for (const character of characters) widths.set(character, { own: Number(width) / EM });
  for (const [character, borrowed] of Object.entries(BORROWED[face]))
    widths.set(character, { ...widths.get(character), borrowed });
  return widths;
}

const FACES: Record<Face, ReadonlyMap<string, CharacterWidth>> = {
  regular: byCharacter('regular'),
  bold: byCharacter('bold'),
  italic: byCharacter('italic'),
};

export const widthOf = (character: string, face: Face): CharacterWidth => FACES[face].get(character) ?? NONE;
