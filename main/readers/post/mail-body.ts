import { parseHtml } from '../html/html-parser.ts';
import type { RawPart } from './post-part.ts';

/**
 * What a mail says itself, as a part of its own where it has numbers: as a page where a table stands in it, else as
 * text. A greeting without a number stays in the mail, which is kept.
 */
export function bodyPart({ html, text }: { html: string; text: string }): RawPart[] {
  const shown = html.replace(/<(style|script|head)\b[\s\S]*?<\/\1\s*>/gi, ' ').replace(/<[^>]*>/g, ' ');
  if (/<table[\s>]/i.test(html) && /\d/.test(shown)) return [part('message.html', html)];
  const said = text.trim() === '' ? shown : text;
  return /\d/.test(said) ? [part(text.trim() === '' ? 'message.html' : 'message.txt', text.trim() === '' ? html : text)] : []; // prettier-ignore
}

const part = (name: string, content: string): RawPart => ({
  name,
  bytes: new TextEncoder().encode(content),
  isBody: true,
});

/** From here on a mail repeats another: one that it answers, or passes on (az, ru, en, tr). */
const OTHER_MAIL =
  /^\s*(?:-{2,}\s*(?:original|forwarded|orijinal|ilkin|yönləndirilmiş|исходное|пересылаемое|пересланное|özgün|iletilen)|(?:from|kimdən|göndərən|от|от кого|kimden|gönderen)\s*:\s*\S|on .{6,80} wrote:\s*$|.{6,80} (?:yazd[ıi]|yazıb|писала?|написала?)\s*:\s*$)/iu;
/** Lines at the head of the other, which repeat its facts. */
const HEAD =
  /^\s*(?:from|to|cc|date|sent|subject|kimdən|kimə|göndərən|göndərilib|tarix|mövzu|surət|от|от кого|кому|копия|дата|отправлено|тема|kimden|kime|bilgi|gönderen|konu)\s*:/iu;
const IS_PASSED_ON = /^\s*(?:fwd?|ilt|пересл|wg|ynt)\s*:/iu;
/** What follows is who writes: names, telephones. */
const SIGNED =
  /^\s*(?:--\s*$|(?:hörmətlə|ehtiramla|с уважением|best regards|kind regards|regards|sincerely|yours|saygılarımla)(?!\p{L}))/iu;

/** A line that goes on: the mail program broke it, not whoever wrote it. */
const WRAPPED = 60;
const MOST_SAID = 60;
const LONGEST = 300;

/**
 * The sentences that a mail says: without tables, without the mail that it answers and whoever signs it. What it passes
 * on are the words of whoever sent that.
 */
export function bodySays({
  html,
  text,
  subject = '',
}: {
  html: string;
  text: string;
  subject?: string | undefined;
}): string[] {
  // prettier-ignore
  const lines =
    text.trim() === ''
      ? parseHtml(html).flatMap((block) => (block.kind === 'line' ? block.line.text.split('\n') : ['']))
      : text.split(/\r?\n/);
  const paragraphs: string[] = [];
  let goesOn = false;
  for (const line of saidIn(lines, IS_PASSED_ON.test(subject))) {
    const said = line.normalize('NFC').replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim(); // prettier-ignore
    if (said === '') {
      goesOn = false;
      continue;
    }
    paragraphs.push(goesOn ? `${paragraphs.pop()!} ${said}` : said);
    goesOn = line.trim().length >= WRAPPED && !/[.!?:;]$/.test(said);
  }
  return paragraphs
    .flatMap((one) => one.split(/(?<=[.!?;])\s+(?=[\p{Lu}\d])/u))
    .filter((one) => /\p{L}/u.test(one) && one.length <= LONGEST)
    .slice(0, MOST_SAID);
}

function saidIn(lines: readonly string[], isPassedOn: boolean): string[] {
  const said: string[] = [];
  let isSignature = false;
  for (const written of lines) {
    const line = isPassedOn ? written.replace(/^[>\s]+/, '') : written;
    if (line.startsWith('>')) continue;
    if (OTHER_MAIL.test(line)) {
      if (!isPassedOn) break;
      isSignature = false;
    } else if (SIGNED.test(line)) isSignature = true;
    else if (!isSignature && !(isPassedOn && HEAD.test(line))) said.push(line);
  }
  return said;
}
