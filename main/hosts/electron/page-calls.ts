import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import { z } from '../../../shared/zod.ts';
import { CALL } from './channels.ts';
import { isOurs } from './origin.ts';

/** Longer than any act of a person, shorter than what would fill the memory. */
const LONGEST = 64 * 1024 * 1024;

const CallSchema = z.tuple([
  z.string().max(100),
  z.string().max(LONGEST),
  z.array(z.string().min(1).max(32_768)).max(100_000).nullable(),
]);

/**
 * Answers the one thing that a page may say: our own page, in its main frame, in the shape agreed. Which files were
 * dropped only the preload can tell (`webUtils`): what it says may be read, and never written.
 */
export function hearPage(
  isOurPage: (event: IpcMainInvokeEvent) => boolean,
  invoke: (name: string, json: string, dropped: string[] | null) => Promise<string>,
): void {
  ipcMain.handle(CALL, async (event, ...given: unknown[]) => {
    const frame = event.senderFrame;
    if (!isOurPage(event) || frame === null || frame.parent !== null || !isOurs(frame.url))
      throw new Error('refused');
    const call = CallSchema.safeParse(given);
    if (!call.success) throw new Error('refused');
    return invoke(...call.data);
  });
}
