import type { MailFacts } from '../../../shared/domain/deliveries/origin.ts';
import type { ReadError } from '../../../shared/domain/sheets/cell.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { LIMITS } from '../../cells/limits.ts';
import { ReadRefusal, refuse } from '../../cells/refusal.ts';
import { openOle } from '../container/ole-container.ts';
import { openZip } from '../container/zip-archive.ts';
import { signatureOf } from '../detect/signatures.ts';
import { zipKind } from '../detect/zip-kind.ts';
import { openArchive } from './open-archive.ts';
import { isMsg, openMsg } from './open-msg.ts';
import { openEml } from './open-eml.ts';
import { partFile, shownName } from './part-name.ts';
import type { PostPart, RawPart, Unpacked } from './post-part.ts';

/**
 * Lays a mail or archive open, and every mail and archive within it; null where it is neither, or of a kind that
 * cannot be opened. Told by content, never by name. All of it together is held to the limits: a mail or archive
 * that has too much stays closed as a whole, for half of what was sent would look like all of it. What cannot be had of
 * one part is said of that part. Nothing is written anywhere. Meant for the worker.
 */
export async function unpack(bytes: Uint8Array): Promise<Result<Unpacked | null, ReadError>> {
  try {
    const opening = new Opening();
    const opened = await opening.open(bytes);
    if (opened === null) return ok(null);
    await opening.take(opened.parts, {
      path: [],
      mails: opened.mail ? [opened.mail] : [],
      said: opened.says ? [opened.says] : [],
    });
    const { kind, mail } = opened;
    return ok({ kind, ...(mail === undefined ? {} : { mail }), parts: opening.parts });
  } catch (error) {
    if (error instanceof ReadRefusal) return err(error.error);
    throw error;
  }
}

interface Opened {
  kind: Unpacked['kind'];
  mail?: MailFacts;
  says?: string[];
  parts: RawPart[];
}

/** Where a part lies: what the mails around it say, too, one after the other. */
type Within = Pick<PostPart, 'path' | 'mails'> & { said: readonly string[][] };

class Opening {
  readonly parts: PostPart[] = [];
  #bytes = 0;
  #count = 0;

  /** null: neither mail nor archive. */
  async open(bytes: Uint8Array): Promise<Opened | null> {
    const signature = signatureOf(bytes);
    if (signature === 'zip') {
      const zip = openZip(bytes);
      const found = await zipKind(zip);
      if (found.kind !== 'refused' || found.error.tag !== 'Evidence') return null;
      // Opened again under what room is left, for it is held as a whole and not read as it streams by.
      return { kind: 'archive', parts: await openArchive(bytes, this.#room) };
    }
    if (signature === 'ole') {
      const container = openOle(bytes);
      return isMsg(container) ? { kind: 'e-mail', ...openMsg(container) } : null;
    }
    if (typeof signature === 'object' && signature.tag === 'Evidence' && signature.what === 'e-mail')
      return { kind: 'e-mail', ...(await openEml(bytes)) };
    return null;
  }

  get #room(): number {
    return LIMITS.partBytes - this.#bytes;
  }

  async take(parts: readonly RawPart[], within: Within): Promise<void> {
    for (const part of parts) {
      this.#count++;
      this.#bytes += part.bytes?.length ?? 0;
      if (this.#count > LIMITS.parts) tooMuch('entries', LIMITS.parts);
      if (this.#bytes > LIMITS.partBytes) tooMuch('expansion', LIMITS.partBytes);
      await this.#one(part, within);
    }
  }

  async #one(part: RawPart, within: Within): Promise<void> {
    const name = shownName(part.name);
    const number = this.#count;
    const path = [...within.path, name === '' ? `${number}` : name];
    const keep = (error = part.error): void => {
      const file = partFile(part.name, `part-${number}`);
      const { mails, said } = within;
      const says = (part.isBody === true ? said.slice(0, -1) : said).flat();
      this.parts.push({
        file,
        path,
        mails,
        says,
        bytes: part.bytes,
        ...(error === undefined ? {} : { error }),
      });
    };
    const before = { parts: this.parts.length, bytes: this.#bytes, count: this.#count };
    try {
      if (await this.#opens(part, { ...within, path })) return;
      keep();
    } catch (error) {
      if (!(error instanceof ReadRefusal)) throw error;
      // What cannot be opened is one part that cannot be read; what stands beside it can.
      this.parts.length = before.parts;
      this.#bytes = before.bytes;
      this.#count = before.count;
      keep(error.error);
    }
  }

  /** Takes what lies in a mail or archive; false where it is neither, or holds nothing. */
  async #opens(part: RawPart, { path, mails, said }: Within): Promise<boolean> {
    if (part.error !== undefined) return false;
    let opened: Opened | null = null;
    if (part.opened) opened = { kind: 'e-mail', ...part.opened };
    else if (part.bytes !== null) opened = await this.open(part.bytes);
    if (opened === null || opened.parts.length === 0) return false;
    if (path.length >= LIMITS.nesting) tooMuch('nesting', LIMITS.nesting);
    await this.take(opened.parts, {
      path,
      mails: opened.mail === undefined ? mails : [...mails, opened.mail],
      said: opened.says === undefined ? said : [...said, opened.says],
    });
    return true;
  }
}

const tooMuch = (what: 'entries' | 'expansion' | 'nesting', limit: number): never =>
  refuse({ tag: 'TooLarge', what, limit });
