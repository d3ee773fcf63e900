/** What a delivery is that is kept and not read; `unread`: its kind could be read, it cannot. */
export type EvidenceKind = 'pdf' | 'picture' | 'e-mail' | 'archive' | 'unread';
