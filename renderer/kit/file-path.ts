/** Paths of any system: both kinds of slash part folders. */
const cut = (path: string): number => Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));

export const fileNameOf = (path: string): string => path.slice(cut(path) + 1);
