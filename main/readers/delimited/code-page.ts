/** Turkish of DOS, which the Encoding Standard leaves out. */
export const IBM857 = 'ibm857';

/** Its characters 128 to 255 (Unicode's mapping of code page 857). */
const UPPER_857 =
  'ÇüéâäàåçêëèïîıÄÅÉæÆôöòûùİÖÜø£ØŞşáíóúñÑĞğ¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ºªÊËÈ\ufffdÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµ\ufffd×ÚÛÙìÿ¯´\u00ad±\ufffd¾¶§÷¸°¨·¹³²■\u00a0';

/** @param encoding a single-byte name of the Encoding Standard, or `ibm857` */
export function decodePage(bytes: Uint8Array, encoding: string): string {
  if (encoding !== IBM857) return new TextDecoder(encoding).decode(bytes);
  // Latin-1 names each byte; those above 127 are then looked up.
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\u0080-\u00ff]/g, (char) => UPPER_857[char.charCodeAt(0) - 128]!);
}

/** Which byte of a code page stands for a character above 127. */
export function bytesOf(encoding: string): ReadonlyMap<string, number> {
  const upper = Uint8Array.from({ length: 128 }, (_, at) => at + 128);
  const chars = Array.from(decodePage(upper, encoding));
  return new Map(chars.map((char, at) => [char, at + 128]));
}
