import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { isOwnDraft } from '../../../shared/domain/reference/draft-mark.ts';
import { cameWith } from '../../../shared/domain/understanding/post/came-with.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import { readWholeFile, sha256 } from '../../readers/file-bytes.ts';
import { placeOf } from '../../disk/file-place.ts';
import type { LastYear } from '../../../shared/domain/understanding/judging/last-year.ts';
import type { CheckedHints } from './intake-hints.ts';
import { lastYearOf } from './last-year.ts';
import { leaveOutNames } from './leave-out-names.ts';
import type { Origin } from '../../../shared/domain/deliveries/origin.ts';
import { isLaidOpen, readDelivery, type ReadDelivery } from './read-delivery.ts';
import { readPost } from './read-post.ts';
import { sameBytes } from './same-bytes.ts';
import type { FoundFile } from './walk-files.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import type { FileHash } from '../../../shared/domain/keys/file-hash.ts';

/** What a file holds and what it means, before any of it is kept. */
export interface FileContent {
  bytes: Uint8Array;
  /** They are not kept: they hold what must not be here, or names of persons that nobody gave a reason for. */
  withheld?: true;
  /** Of the file, where `bytes` are not here any more. */
  size?: number;
  sha256: FileHash;
  /** See `file-place.ts`. */
  place?: string;
  read: Omit<ReadDelivery, 'marks'>;
}

export interface ReadFile {
  /** Name without folders, and without persons whom nobody gave a reason to name. */
  file: string;
  /** The same with them, where it names any: to be shown to whoever is asked, and kept nowhere. */
  asSent?: string;
  content: Result<FileContent, ServiceError>;
  /** Of a mail or archive: what lies in it, to be kept with it. */
  parts?: ReadFile[];
  /** How it came, where it was no file by itself; of a mail, what it says of itself. */
  origin?: Origin;
}

/** A mistake of ours: the other files are read all the same. */
interface FileWithBug {
  file: string;
  bug: unknown;
}

/** Files up to this size (bytes) are read ahead, one beside the other; a large one has the memory to itself. */
const SMALL = 4 * 1024 * 1024;

/**
 * First half of every import: reads files in their order and finds out what they mean, while the next one is already
 * being read. Touches nothing; `keepFiles` is the second half.
 */
export async function* readFiles(
  app: App,
  workspace: Workspace,
  files: readonly FoundFile[],
  hints: CheckedHints,
): AsyncGenerator<ReadFile | FileWithBug> {
  const lastYear = lastYearOf(app, workspace, hints.period);
  const begin = (found: FoundFile): Promise<ReadFile | FileWithBug> => {
    const file = basename(found.path).normalize('NFC');
    return contentOf(app, workspace, { ...found, file }, { hints, lastYear })
      .then((content) => {
        const kind = content.ok ? content.value.read.evidence : undefined;
        return content.ok && isLaidOpen(kind)
          ? readPost(
              app,
              workspace,
              { file, way: wayTo(found) ?? file, content: content.value },
              { hints, lastYear },
            )
          : { file, content, ...(found.origin === undefined ? {} : { origin: found.origin }) };
      })
      .then((read) => leaveOutNames(read, hints.keepPersons))
      .catch((bug: unknown) => ({ file, bug }));
  };
  let ahead: ReturnType<typeof begin> | undefined;
  for (const [at, file] of files.entries()) {
    const reading = ahead ?? begin(file);
    const next = files[at + 1];
    ahead = next !== undefined && isSmall(file) && isSmall(next) ? begin(next) : undefined;
    yield await reading;
  }
}

const wayTo = ({ origin }: FoundFile): string | undefined =>
  origin?.pasted === true ? undefined : origin?.path[0];

async function contentOf(
  app: App,
  workspace: Workspace,
  { path, file, unread, bytes: given, origin }: FoundFile & { file: string },
  { hints, lastYear }: { hints: CheckedHints; lastYear: LastYear },
): Promise<Result<FileContent, ServiceError>> {
  const bytes = unread ? err(unread) : given ? ok(given) : await readWholeFile(path);
  if (!bytes.ok) return err({ tag: 'FileNotRead', file, error: bytes.error });
  const hash = sha256(bytes.value);
  const known = sameBytes(workspace, hash, file, hints);
  if (known) return err(known);
  const around = origin === undefined ? {} : { cameWith: cameWith(origin, []) };
  const delivery = await readDelivery(app, { file, bytes: bytes.value, hints, lastYear, ...around });
  if (!delivery.ok) return err({ tag: 'FileNotRead', file, error: delivery.error });
  const { marks, ...read } = delivery.value;
  const figures = app.catalogue().figures.map(({ id }) => id);
  if (marks && isOwnDraft(marks, figures)) return err({ tag: 'OwnDraft', file, path });
  const withheld = read.withheld ? { withheld: true as const } : {};
  return ok({
    bytes: bytes.value,
    ...withheld,
    sha256: hash,
    ...(given ? {} : { place: placeOf(path) }),
    read,
  });
}

function isSmall({ path, bytes }: FoundFile): boolean {
  if (bytes) return bytes.length <= SMALL;
  try {
    return statSync(path).size <= SMALL;
  } catch {
    // Why it cannot be read is said when it is read.
    return true;
  }
}
