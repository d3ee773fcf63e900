import type { FileDialogCalls } from '../../shared/contract/file-dialog.ts';

/** What the page of the file dialog says to the host: to nothing else does it have a way. */
export async function say<N extends keyof FileDialogCalls>(
  name: N,
  input: FileDialogCalls[N]['input'],
): Promise<FileDialogCalls[N]['output']> {
  const answer = await window.arayis.invoke(name, { json: JSON.stringify(input) });
  return JSON.parse(answer) as FileDialogCalls[N]['output'];
}
