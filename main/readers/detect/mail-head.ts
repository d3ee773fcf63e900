const HEAD = 16_384;

/** A header block of RFC 5322 with at least three well-known fields before the first empty line. */
export function isMail(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString('latin1');
  const block = head.replace(/^(?:\u00ef\u00bb\u00bf|\s)+/, '').split(/\r?\n\r?\n/, 1)[0] ?? '';
  const fields = block.match(
    /^(?:From|To|Date|Subject|Received|Return-Path|Message-ID|MIME-Version|Content-Type|Delivered-To):/gim,
  );
  return (
    new Set(fields?.map((field) => field.toLowerCase())).size >= 3 &&
    /^(?:from|mime-version|received|return-path):/im.test(block)
  );
}
