import type { PastedTable } from '../../../shared/domain/deliveries/pasted.ts';
import { titleAsFileName } from '../../../shared/domain/text/file-name.ts';
import type { FoundFile } from './walk-files.ts';

/** What was pasted, as the file that it will be kept as: the page where it has a table, else the text. */
export function pastedFile({ source, html, text }: PastedTable): FoundFile {
  const page = html !== undefined && /<table[\s>]/i.test(html) ? html : undefined;
  const name = titleAsFileName(source);
  return {
    path: `${name === '' ? 'pasted' : name}.${page === undefined ? 'tsv' : 'html'}`,
    bytes: new TextEncoder().encode(page ?? text),
    origin: { path: [source], mails: [], pasted: true },
  };
}
