/** Why a workspace could not be opened or written. Facts only; a host puts them into words. */
export type StoreError =
  | { tag: 'WorkspaceMissing'; path: string }
  | { tag: 'WorkspaceExists'; path: string }
  | { tag: 'NotAWorkspace'; path: string }
  | { tag: 'NewerWorkspace'; path: string; found: number; known: number }
  | { tag: 'ForeignSchema'; path: string; what: string }
  | { tag: 'WorkspaceDamaged'; path: string; detail: string }
  | { tag: 'WorkspaceLocked'; path: string }
  | { tag: 'WorkspaceReadOnly'; path: string }
  | { tag: 'DiskFull'; path: string }
  | { tag: 'FolderMissing'; path: string };
