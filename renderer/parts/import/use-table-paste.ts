import { useEffect, useRef } from 'react';

/** What lies on the clipboard: files, or a table as page and text. */
export type Clip = { files: File[] } | { html?: string; text: string };

/** Files or a table pasted anywhere but into a field. A line of text is no table. */
export function useTablePaste(able: boolean, onPaste: (clip: Clip) => void): void {
  const take = useRef(onPaste);
  useEffect(() => {
    take.current = onPaste;
  }, [onPaste]);
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      const clip = event.clipboardData === null ? null : clipOf(event.clipboardData);
      if (!able || clip === null || isField(event.target)) return;
      event.preventDefault();
      take.current(clip);
    };
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, [able]);
}

function clipOf(data: DataTransfer): Clip | null {
  const text = data.getData('text/plain');
  const html = data.getData('text/html');
  const hasTable = /<table[\s>]/i.test(html);
  if (hasTable || /\t|\n.*\n/.test(text.trim())) return hasTable ? { html, text } : { text };
  const files = [...data.files];
  return files.length > 0 ? { files } : null;
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));
