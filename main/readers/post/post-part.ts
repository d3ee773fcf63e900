import type { MailFacts } from '../../../shared/domain/deliveries/origin.ts';
import type { ReadError } from '../../../shared/domain/sheets/cell.ts';

/** What lies in a mail or archive, at any depth, and is neither itself. */
export interface PostPart {
  /** Name without folders, fit to be a file's name. */
  file: string;
  /** Where it lay: names of the mails and archives within the outermost one, last its own with its folders. */
  path: string[];
  /** The mails that it came by, outermost first. */
  mails: MailFacts[];
  /** Sentences of those mails; not of the one whose body it is itself. */
  says: string[];
  /** null: they cannot be had, for the reason in `error`. */
  bytes: Uint8Array | null;
  /** Why it is not to be read, though it may be kept. */
  error?: ReadError;
}

/** A mail or archive, laid open. */
export interface Unpacked {
  kind: 'e-mail' | 'archive';
  /** Of a mail. */
  mail?: MailFacts;
  parts: PostPart[];
}

/** One thing in a mail or archive, which may be a mail or archive again. */
export interface RawPart {
  /** As written there. */
  name: string;
  bytes: Uint8Array | null;
  error?: ReadError;
  /** What the mail says itself. */
  isBody?: true;
  /** A mail that is stored open within another: it has no bytes of its own. */
  opened?: OpenedMail;
}

/** A mail taken apart. */
export interface OpenedMail {
  mail: MailFacts;
  /** Its sentences, as far as it wrote them itself. */
  says: string[];
  parts: RawPart[];
}
