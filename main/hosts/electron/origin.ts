/** The program's own scheme: its pages come from its files and from nowhere else. */
export const SCHEME = 'app';
export const HOST = 'arayis';
export const HOME = `${SCHEME}://${HOST}/`;

/** Not by `origin`: of a scheme that is not known to it, Node gives `null` for every page. */
export function isOurs(text: string | undefined): boolean {
  if (text === undefined || !URL.canParse(text)) return false;
  const url = new URL(text);
  return url.protocol === `${SCHEME}:` && url.host === HOST && url.username === '' && url.port === '';
}
