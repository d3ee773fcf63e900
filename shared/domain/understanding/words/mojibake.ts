/**
 * Text whose UTF-8 bytes were shown as those of a single-byte page (`MÉ™hkÉ™mÉ™` for `Məhkəmə`), read back. The bytes
 * must be whole UTF-8, so right text is never touched; whether the result is better is for its words to say.
 */

/** Signs of the bytes 80 to FF; a byte that a page leaves out is shown as a control sign. */
const PAGES: Record<string, string> = {
  'windows-1252':
    '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿' +
    'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ',
  'windows-1254':
    '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008d\u008e\u008f\u0090‘’“”•–—˜™š›œ\u009d\u009eŸ\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿' +
    'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏĞÑÒÓÔÕÖ×ØÙÚÛÜİŞßàáâãäåæçèéêëìíîïğñòóôõö÷øùúûüışÿ',
  'windows-1251':
    'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї' +
    'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя',
  'windows-1250':
    '€\u0081‚\u0083„…†‡\u0088‰Š‹ŚŤŽŹ\u0090‘’“”•–—\u0098™š›śťžź\u00a0ˇ˘Ł¤Ą¦§¨©Ş«¬\u00ad®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľż' +
    'ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙',
  'iso-8859-1': Array.from({ length: 128 }, (_, at) => String.fromCharCode(0x80 + at)).join(''),
  'ibm-866':
    'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмноп░▒▓│┤╡╢╖╕╣║╗╝╜╛┐' +
    '└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀рстуфхцчшщъыьэюяЁёЄєЇїЎў°∙·√№¤■\u00a0',
  'ibm-437':
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐' +
    '└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0',
  'koi8-r':
    '─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\u00a0⌡°²·÷═║╒ё╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡Ё╢╣╤╥╦╧╨╩╪╫╬©' +
    'юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ',
  'x-mac-roman':
    'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø' +
    '¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
};

const BYTES = new Map<string, ReadonlyMap<string, number>>();

function bytesOf(page: string): ReadonlyMap<string, number> {
  let bytes = BYTES.get(page);
  if (!bytes) BYTES.set(page, (bytes = new Map(Array.from(PAGES[page]!, (sign, at) => [sign, 0x80 + at]))));
  return bytes;
}

export interface Unmangled {
  text: string;
  /** First sign, and last+1, of the mangled text per sign. */
  starts: number[];
  ends: number[];
}

/** Two bytes or more above 7F, as every mangled letter leaves. */
const SUSPECT = /[\u0080-\uffff]{2}/;

/** What the text may have been, one reading a page that gives whole UTF-8; equal readings once. */
export function unmangled(text: string): Unmangled[] {
  if (!SUSPECT.test(text)) return [];
  const out: Unmangled[] = [];
  for (const page of Object.keys(PAGES)) {
    const read = decoded(text, bytesOf(page));
    if (read && !out.some((other) => other.text === read.text)) out.push(read);
  }
  return out;
}

function decoded(text: string, bytes: ReadonlyMap<string, number>): Unmangled | undefined {
  const out: Unmangled = { text: '', starts: [], ends: [] };
  const byteAt = (at: number): number => {
    const code = text.charCodeAt(at);
    return code < 0x80 ? code : (bytes.get(text[at] ?? '') ?? -1);
  };
  for (let at = 0; at < text.length;) {
    const first = byteAt(at);
    const length =
      first < 0
        ? 0
        : first < 0x80
          ? 1
          : first >= 0xc2 && first < 0xe0
            ? 2
            : first >= 0xe0 && first < 0xf0
              ? 3
              : 0;
    if (length === 0) return undefined;
    let code = length === 1 ? first : length === 2 ? first & 0x1f : first & 0x0f;
    for (let next = 1; next < length; next++) {
      const byte = byteAt(at + next);
      if (byte < 0x80 || byte > 0xbf) return undefined;
      code = (code << 6) | (byte & 0x3f);
    }
    out.text += String.fromCharCode(code);
    out.starts.push(at);
    out.ends.push(at + length);
    at += length;
  }
  return out;
}
