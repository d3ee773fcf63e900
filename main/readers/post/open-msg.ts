import type { MailFacts } from '../../../shared/domain/deliveries/origin.ts';
import { damaged } from '../../cells/refusal.ts';
import type { OleContainer, OleStorage } from '../container/ole-container.ts';
import { bodyPart, bodySays } from './mail-body.ts';
import { binaryOf, dateOf, numberOf, PROPERTY, textOf } from './msg-properties.ts';
import { shownName } from './part-name.ts';
import type { OpenedMail, RawPart } from './post-part.ts';

/** A message of Outlook ([MS-OXMSG]): streams named by properties, attachments as storages. */
export const isMsg = ({ names }: OleContainer): boolean =>
  names.some((name) => /^__(?:substg1\.0_|properties_version)/i.test(name));

/** Mails within mails, stored open; their mails count again where they are taken. */
const MOST_DEEP = 16;

export function openMsg({ root }: OleContainer): OpenedMail {
  return messageOf(root, { page: codePageOf(root), depth: 0 });
}

interface Of {
  /** Code page of its texts that are not Unicode. */
  page: number | undefined;
  depth: number;
}

function messageOf(message: OleStorage, of: Of): OpenedMail {
  if (of.depth > MOST_DEEP) damaged('mails within mails without end');
  const text = (property: number): string => textOf(message, property, of.page);
  const html = binaryOf(message, PROPERTY.html);
  const page = html === undefined ? text(PROPERTY.html) : new TextDecoder(charsetOf(html)).decode(html);
  const attached = [...message.storages]
    .filter(([name]) => name.startsWith('__attach_version1.0'))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, storage], at) => attachment(storage, of, at));
  const body = { html: page, text: text(PROPERTY.body) };
  return {
    mail: factsOf(message, text),
    says: bodySays({ ...body, subject: text(PROPERTY.subject) }),
    parts: [...bodyPart(body), ...attached],
  };
}

/** The page's own word for its letters; Outlook writes what it says. */
function charsetOf(html: Uint8Array): string {
  const head = Buffer.from(html.buffer, html.byteOffset, Math.min(html.length, 4096)).toString('latin1');
  const label = /charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return 'utf-8';
  }
}

function factsOf(message: OleStorage, text: (property: number) => string): MailFacts {
  const name = shownName(text(PROPERTY.senderName) || text(PROPERTY.sentForName));
  const address = shownName(text(PROPERTY.senderAddress) || text(PROPERTY.senderMail));
  // Within one house Outlook writes no address but a path of its directory.
  const mailed = address.includes('@') && address !== name ? address : '';
  const from = name === '' ? mailed : mailed === '' ? name : `${name} <${mailed}>`;
  const subject = shownName(text(PROPERTY.subject));
  const sent = dateOf(message, PROPERTY.sent) ?? dateOf(message, PROPERTY.delivered);
  return {
    ...(from === '' ? {} : { from }),
    ...(subject === '' ? {} : { subject }),
    ...(sent === undefined ? {} : { sent }),
  };
}

function attachment(storage: OleStorage, { page, depth }: Of, at: number): RawPart {
  const long = textOf(storage, PROPERTY.longName, page);
  const name = long || textOf(storage, PROPERTY.shownName, page) || textOf(storage, PROPERTY.shortName, page);
  const inner = storage.storages.get('__substg1.0_3701000d');
  if (inner) {
    const opened = messageOf(inner, { page: codePageOf(inner) ?? page, depth: depth + 1 });
    return { name: name || opened.mail.subject || `mail-${at + 1}`, bytes: null, opened };
  }
  const bytes = binaryOf(storage, PROPERTY.content);
  return bytes === undefined
    ? { name, bytes: null, error: { tag: 'Damaged', detail: 'an attachment that the mail only names' } }
    : { name, bytes };
}

/** Of the message, before that of the program that wrote it. */
const codePageOf = (message: OleStorage): number | undefined =>
  numberOf(message, PROPERTY.messagePage) ?? numberOf(message, PROPERTY.internetPage);
