/** Who has a workspace open. `by`: the person, or the user of the operating system. */
export interface WorkspaceHolder {
  by: string;
  host: string;
  pid: number;
  /** UTC, ISO 8601. */
  since: string;
}

/** Why a workspace could not be opened or written. Facts only; a host puts them into words. */
export type StoreError =
  | { tag: 'WorkspaceMissing'; path: string }
  | { tag: 'WorkspaceExists'; path: string }
  | { tag: 'NotAWorkspace'; path: string }
  | { tag: 'NewerWorkspace'; path: string; found: number; known: number }
  | { tag: 'ForeignSchema'; path: string; what: string }
  | { tag: 'WorkspaceDamaged'; path: string; detail: string }
  | { tag: 'WorkspaceLocked'; path: string; holder?: WorkspaceHolder }
  /** A window has it open: nobody else writes until it is closed there. */
  | ({ tag: 'WorkspaceHeld'; path: string } & WorkspaceHolder)
  | { tag: 'WorkspaceReadOnly'; path: string }
  /** It was open when it was copied and has no log beside it, or the log there is another file's. */
  | { tag: 'ActsMayBeMissing'; path: string; log: 'none' | 'other' }
  /** A copy, or a look through the whole file, failed on the way. */
  | { tag: 'CopyNotKept'; path: string; detail: string }
  /** too long: for the disk, with what lies beside a workspace. ends in a space: SQLite would open another file. */
  | { tag: 'NameNotUsable'; path: string; why: 'too long' | 'ends in a space' }
  | { tag: 'DiskFull'; path: string }
  | { tag: 'FolderMissing'; path: string };
