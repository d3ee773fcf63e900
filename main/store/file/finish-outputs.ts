import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { dirname } from 'node:path';
import { ok } from '../../../shared/result.ts';
import { endOutput, insertOutput, outputsBegun, type OutputBegun } from '../tables/output-table.ts';
import { isGone } from '../process-mark.ts';
import { sweepTraces } from '../traces.ts';
import { keepAct, type OutputAct } from './output-act.ts';
import type { Workspace } from './workspace.ts';
import { type FileHash, fileHash } from '../../../shared/domain/keys/file-hash.ts';

/**
 * Ends what a killed process left half done: a file that has its name is given its act, any other is as if it had
 * never been begun. Where that cannot be written now it waits for the next opening.
 */
export function finishOutputs(workspace: Workspace): void {
  const left = outputsBegun(workspace.db).filter(({ owner }) => isGone(owner));
  sweepTraces([dirname(workspace.path), ...left.map(({ target }) => dirname(target))]);
  for (const output of left) finish(workspace, output);
}

function finish(workspace: Workspace, output: OutputBegun & { id: number }): void {
  const { id, sha256, target } = output;
  if (hashAt(target) !== sha256) workspace.note((db) => endOutput(db, id));
  else if (output.act === null)
    workspace.note((db) => {
      insertOutput(db, sha256);
      endOutput(db, id);
    });
  else
    keepAct(workspace, JSON.parse(output.act) as OutputAct, sha256, (db) => {
      endOutput(db, id);
      return ok(undefined);
    });
}

/** Null: there is no file that can be read. */
function hashAt(path: string): FileHash | null {
  const hash = createHash('sha256');
  const chunk = Buffer.alloc(1 << 20);
  try {
    const file = openSync(path, 'r');
    try {
      for (let read; (read = readSync(file, chunk)) > 0;) hash.update(chunk.subarray(0, read));
    } finally {
      closeSync(file);
    }
    return fileHash(hash.digest('hex'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return null;
  }
}
