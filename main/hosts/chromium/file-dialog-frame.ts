/** What of a page's globals the functions below use; the host's own world has none of them. */
interface PlainDocument {
  body: { append: (node: unknown) => void };
  createElement: (name: string) => PlainElement;
  querySelector: (what: string) => PlainElement | null;
}
interface PlainElement {
  style: { cssText: string };
  append: (node: unknown) => void;
  showModal: () => void;
  close: () => void;
  remove: () => void;
  focus: () => void;
  setAttribute: (name: string, value: string) => void;
}

/** Runs in the page: a frame over all of it. What is drawn in there the page can neither read nor press. */
export function showFileDialog({ url, title }: { url: string; title: string }): void {
  const { document } = globalThis as unknown as { document: PlainDocument };
  const cover = 'position:fixed;inset:0;width:auto;height:auto;max-width:none;max-height:none;margin:0;padding:0;border:0;background:transparent;overflow:hidden'; // prettier-ignore
  const dialog = document.createElement('dialog');
  dialog.setAttribute('data-file-dialog', '');
  dialog.setAttribute('aria-label', title);
  dialog.style.cssText = cover;
  const frame = document.createElement('iframe');
  frame.setAttribute('title', title);
  frame.setAttribute('src', url);
  frame.style.cssText = 'display:block;width:100%;height:100%;border:0;background:transparent';
  dialog.append(frame);
  document.body.append(dialog);
  dialog.showModal();
  frame.focus();
}

/** Runs in the page: closed first, so that the platform gives the focus back. */
export function hideFileDialog(): void {
  const { document } = globalThis as unknown as { document: PlainDocument };
  const dialog = document.querySelector('dialog[data-file-dialog]');
  dialog?.close();
  dialog?.remove();
}
