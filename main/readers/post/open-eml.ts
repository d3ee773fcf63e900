import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import type { MailFacts } from '../../../shared/domain/deliveries/origin.ts';
import type { ReadError } from '../../../shared/domain/sheets/cell.ts';
import { damaged } from '../../cells/refusal.ts';
import { guessCodePage } from '../delimited/guess-code-page.ts';
import { bodyPart, bodySays } from './mail-body.ts';
import { shownName } from './part-name.ts';
import type { OpenedMail, RawPart } from './post-part.ts';

/** Parts within parts of one mail; of real ones some five. */
const MOST_NESTED = 64;
const MOST_HEADERS = 1024 * 1024;

/** A mail of RFC 5322 with what is attached to it; mails within it come as parts, still closed. */
export async function openEml(bytes: Uint8Array): Promise<OpenedMail> {
  const email = await parsed(bytes);
  const names = rawNames(bytes);
  const attached = email.attachments.map((one, at): RawPart => ({
    name: nameOf(one, names, at),
    bytes: bytesOf(one.content),
  }));
  if (isCutOff(bytes)) {
    const last = attached.at(-1);
    if (last) last.error = CUT_OFF;
  }
  const body = { html: email.html ?? '', text: email.text ?? '' };
  return {
    mail: factsOf(email),
    says: bodySays({ ...body, subject: email.subject }),
    parts: [...bodyPart(body), ...attached],
  };
}

const CUT_OFF: ReadError = { tag: 'Damaged', detail: 'the mail is cut off' };

/** The library throws what it finds wrong as plain errors: all of them are about the mail. */
async function parsed(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, {
      forceRfc822Attachments: true,
      maxNestingDepth: MOST_NESTED,
      maxHeadersSize: MOST_HEADERS,
    });
  } catch (error) {
    return damaged(
      error instanceof Error ? error.message.slice(0, 200) : 'a mail that cannot be taken apart',
    );
  }
}

function factsOf({ from, subject, date }: Email): MailFacts {
  const sender = from === undefined ? '' : addressText(from);
  const said = shownName(subject ?? '');
  return {
    ...(sender === '' ? {} : { from: sender }),
    ...(said === '' ? {} : { subject: said }),
    ...(date === undefined || date.trim() === '' ? {} : { sent: shownName(date) }),
  };
}

function addressText({ name, address }: Address): string {
  const said = shownName(name);
  if (address === undefined || address === '') return said;
  return said === '' || said === address ? shownName(address) : `${said} <${shownName(address)}>`;
}

const bytesOf = (content: Attachment['content']): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);

/** What has no name is called by its kind. */
function nameOf({ filename, mimeType }: Attachment, names: readonly RawName[], at: number): string {
  const name = filename ?? '';
  if (name === '') return mimeType === 'message/rfc822' ? `mail-${at + 1}.eml` : '';
  if (!name.includes('\ufffd')) return name;
  return names.find(({ misread }) => misread === name)?.read ?? name;
}

interface RawName {
  /** As the library has it, which knows only names that are encoded as they should be. */
  misread: string;
  read: string;
}

/** Names that a mail program wrote as bare bytes of a code page. */
function rawNames(bytes: Uint8Array): RawName[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return [...text.matchAll(/name="?([^"\r\n;]*[\u0080-\u00ff][^"\r\n;]*)/gi)].map(([, name]) => {
    const raw = Buffer.from(name!.trim(), 'latin1');
    return { misread: raw.toString('utf8'), read: guessCodePage(raw).text };
  });
}

/** A mail in parts ends each list of them; one that does not was cut on its way, and its last part with it. */
function isCutOff(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const named = text.matchAll(
    /^content-type:\s*multipart\/[^;\r\n]*(?:;[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)?/gim,
  );
  for (const [header] of named) {
    const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^\s;"]+))/i.exec(header);
    const mark = boundary?.[1] ?? boundary?.[2];
    if (mark !== undefined && !text.includes(`--${mark}--`)) return true;
  }
  return false;
}
