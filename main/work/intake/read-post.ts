import { isOwnDraft } from '../../../shared/domain/reference/draft-mark.ts';
import type { PostNote } from '../../../shared/domain/deliveries/delivery-note.ts';
import { cameWith, type CameWith } from '../../../shared/domain/understanding/post/came-with.ts';
import type { Origin } from '../../../shared/domain/deliveries/origin.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { UNKNOWN_SENDER } from '../../../shared/domain/observations/observation.ts';
import { agencyNames } from '../../../shared/domain/understanding/sender/sender.ts';
import { namesOther } from '../../../shared/domain/understanding/sender/mail-sender.ts';
import type { LastYear } from '../../../shared/domain/understanding/judging/last-year.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import { sha256 } from '../../readers/file-bytes.ts';
import type { PostPart } from '../../readers/post/post-part.ts';
import { runUnpacker } from '../../readers/run-reader.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import type { CheckedHints } from './intake-hints.ts';
import { isLaidOpen, keptUnread, readDelivery, type ReadDelivery, type ReadInput } from './read-delivery.ts';
import type { FileContent, ReadFile } from './read-files.ts';
import { sameBytes } from './same-bytes.ts';

/** What is said of all parts alike, and the numbers by which they are known. */
interface Reading {
  hints: CheckedHints;
  lastYear: LastYear;
}

interface Received {
  file: string;
  /** The same with the folders that it lay in. */
  way: string;
  content: FileContent;
}

/**
 * Lays a mail or archive open that was received: it is kept as it is, and each part in it is a file of its own, read
 * as if it had come alone, with its origin.
 */
export async function readPost(
  app: App,
  workspace: Workspace,
  { file, way, content }: Received,
  reading: Reading,
): Promise<ReadFile> {
  const { hints } = reading;
  // Locked: there is nothing to be opened.
  if (content.read.post?.some(({ tag }) => tag === 'KeptUnread')) return { file, content: ok(content) };
  const unpacked = await runUnpacker({ bytes: content.bytes });
  if (!unpacked.ok)
    return { file, content: ok(noted(content, { tag: 'KeptUnread', error: unpacked.error })) };
  const { parts: found = [], mail } = unpacked.value ?? {};
  const kind = content.read.evidence;
  if (found.length === 0 && isLaidOpen(kind))
    return {
      file,
      content: ok(noted(content, { tag: 'KeptUnread', error: { tag: 'Evidence', what: kind } })),
    };
  if (hints.supersedes !== undefined && found.length > 1)
    return { file, content: err({ tag: 'SupersededByMany', file, parts: found.length }) };
  const parts: ReadFile[] = [];
  for (const part of found) {
    const origin: Origin = { path: [way, ...part.path], mails: part.mails };
    const around = cameWith(origin, part.says);
    const read = await partContent(app, workspace, part, around, reading);
    parts.push({ file: part.file, content: read, origin: { ...origin, says: around.says } });
  }
  const { interpretation, ...read } = content.read;
  const agency = hints.agency ?? senderOf(parts);
  const received: FileContent = {
    ...content,
    ...(parts.some(mustNotBeKept) ? { withheld: true } : {}),
    read: {
      ...read,
      // Who sent it is asked of its parts.
      interpretation: { ...interpretation, agency, notes: [] },
      post: [{ tag: 'Opened', parts: parts.length }],
    },
  };
  const origin = mail && { origin: { path: [way], mails: [mail] } };
  return { file, content: ok(received), parts, ...origin };
}

/** Its bytes are in the mail or archive, too. */
const mustNotBeKept = ({ content }: ReadFile): boolean =>
  content.ok ? content.value.withheld === true : content.error.tag === 'ErasedBytes';

const noted = (content: FileContent, ...notes: PostNote[]): FileContent => ({
  ...content,
  read: { ...content.read, post: [...(content.read.post ?? []), ...notes] },
});

/** The one body that all its parts are from. */
function senderOf(parts: readonly ReadFile[]): string {
  const senders = new Set(
    parts.flatMap(({ content }) => (content.ok ? [content.value.read.interpretation.agency] : [])),
  );
  senders.delete(UNKNOWN_SENDER);
  const [only] = senders;
  return senders.size === 1 ? only! : UNKNOWN_SENDER;
}

async function partContent(
  app: App,
  workspace: Workspace,
  { file, bytes, error, mails }: PostPart,
  around: CameWith,
  { hints, lastYear }: Reading,
): Promise<Result<FileContent, ServiceError>> {
  // Its bytes are in the mail or archive, which is kept.
  if (bytes === null) return err({ tag: 'FileNotRead', file, error: error ?? { tag: 'Empty' } });
  const hash = sha256(bytes);
  const known = sameBytes(workspace, hash, file, hints);
  if (known) return err(known);
  const read = error
    ? keptUnread({ file, bytes, hints }, error)
    : await readAnyway(app, { file, bytes, hints, lastYear, cameWith: around });
  const { marks, ...delivery } = read;
  const figures = app.catalogue().figures.map(({ id }) => id);
  if (marks && isOwnDraft(marks, figures)) return err({ tag: 'OwnDraft', file });
  const withheld = delivery.withheld ? { withheld: true as const } : {};
  const content: FileContent = { bytes, ...withheld, sha256: hash, read: delivery };
  const from = mails.findLast((mail) => mail.from !== undefined)?.from;
  const { agency } = delivery.interpretation;
  const differs = from !== undefined && namesOther(from, agency, agencyNames(app.catalogue()));
  return ok(differs ? noted(content, { tag: 'MailFromOther', from, agency }) : content);
}

/** What cannot be read is kept with the reason; a mistake of ours in one part leaves the others as they are. */
async function readAnyway(app: App, input: ReadInput & { bytes: Uint8Array }): Promise<ReadDelivery> {
  const read = await readDelivery(app, input).catch((bug: unknown) =>
    err({
      tag: 'HostileContent' as const,
      detail: bug instanceof Error ? bug.message.slice(0, 200) : 'unknown',
    }),
  );
  return read.ok ? read.value : keptUnread(input, read.error);
}
