import type { DeliveryId } from '../keys/ids.ts';

/** What a mail says of itself. Nobody has checked it: whoever writes a mail writes these too. */
export interface MailFacts {
  /** Name and address, as the mail writes them. */
  from?: string;
  subject?: string;
  /** UTC, ISO 8601; as written where that is no date. */
  sent?: string;
}

/** How a delivery came that was no file by itself: within a mail, an archive or folders, or from the clipboard. */
export interface Origin {
  /** The mail or archive as it was received, kept as evidence; absent where it was not kept, or never was. */
  container?: DeliveryId;
  /**
   * Of a file in a folder below the one that was named: its way from there. Else from the outside in: name of the received file, of each mail and archive within it, and last what the delivery is
   * called there, folders included. For a pasted table: where the person says it was copied from.
   */
  path: string[];
  /** The mails that it came by, outermost first. */
  mails: MailFacts[];
  pasted?: true;
  /**
   * Sentences of those mails that name nobody, where the mail itself was not kept; else they stand in it. The delivery
   * is read again with them.
   */
  says?: string[];
}
