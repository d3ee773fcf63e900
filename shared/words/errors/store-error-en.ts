import type { StoreError, WorkspaceHolder } from '../../domain/errors/store-error.ts';
import { assertNever } from '../../result.ts';
import type { ErrorHost } from './error-host.ts';

/** `Leyla (PC-7, process 4711, since 2024-01-31 09:12)` */
const holderWords = ({ by, host, pid, since }: WorkspaceHolder): string =>
  `${by} (${host}, process ${pid}, since ${since.slice(0, 16).replace('T', ' ')})`;

/** Why a workspace could not be opened or written, as one sentence. */
export function storeErrorEn(error: StoreError, host: ErrorHost): string {
  const { path } = error;
  switch (error.tag) {
    case 'WorkspaceMissing':
      return host === 'command-line'
        ? `There is no workspace ${path}: make one with "arayis new ${path}".`
        : `There is no workspace ${path}: it was moved or deleted. Open it where it is now.`;
    case 'WorkspaceExists':
      return `${path} exists already: choose another name, it is not overwritten.`;
    case 'NotAWorkspace':
      return `${path} is not a workspace of Arayış: open another file or, where it was one, go back to its last good copy.`;
    case 'NewerWorkspace':
      return `${path} was written by a newer version of Arayış (schema ${error.found}, this program knows ${error.known}): it was left untouched; open it with the newer program.`;
    case 'ForeignSchema':
      return `${path} has been altered by another program ("${error.what}" is not as Arayış makes it): it was not opened. Go back to its last good copy.`;
    case 'WorkspaceDamaged':
      return host === 'command-line'
        ? `${path} is damaged (${error.detail}): go back to the last good copy.`
        : `${path} is damaged and was closed. Go back to a copy, or save what can be read.`;
    case 'WorkspaceLocked':
      return error.holder
        ? `${path} is being written by ${holderWords(error.holder)}: close it there, or try again.`
        : `${path} is being written by another program: close it there, or try again.`;
    case 'WorkspaceHeld':
      return `${path} is open in the window of ${holderWords(error)}: close it there first; reading is possible meanwhile.`;
    case 'WorkspaceReadOnly':
      return `${path} cannot be written: it is open for reading only, or this user has no permission for the file or its folder. Open it anew once nobody else has it, or copy it to a folder where you may write.`;
    case 'ActsMayBeMissing': {
      const why =
        error.log === 'none'
          ? 'it was copied while it was open, without its log'
          : `${path}-wal beside it is the log of another file or of another time`;
      const how =
        host === 'command-line'
          ? `accept it as it is with "arayis accept-copy ${path} --by NAME"`
          : 'accept it as it is';
      return `The newest acts may be missing from ${path}: ${why}. Open the original, close it there and copy it again, or ${how}; until then it is open for reading only.`;
    }
    case 'CopyNotKept':
      return `No safety copy of ${path} could be kept (${error.detail}); your work itself is saved. See that its folder has room and may be written.`;
    case 'NameNotUsable':
      return error.why === 'too long'
        ? `${path}: the name is longer than this disk allows for a workspace and the files beside it; choose a shorter one.`
        : `“${path}” begins or ends in a space: a workspace cannot have such a name; rename it or choose another one.`;
    case 'DiskFull':
      return `The disk of ${path} is full: nothing was changed; make room and try again.`;
    case 'FolderMissing':
      return `The folder ${path} does not exist: make it first, or choose another one.`;
    default:
      return assertNever(error);
  }
}
