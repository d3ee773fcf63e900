/** A title as a file name that every system takes, without an ending: none of `\ / : * ? " < > |`, 80 characters. */
export const titleAsFileName = (title: string): string =>
  title
    .replace(/[\\/:*?"<>|“”\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80)
    .replace(/[. ]+$/, '');
