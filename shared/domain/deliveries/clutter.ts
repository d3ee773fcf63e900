/** What no person put there to be sent: hidden files, lock files of office programs, what systems leave in folders. */
export const isClutter = (name: string): boolean =>
  name.startsWith('.') || name.startsWith('~$') || ['thumbs.db', 'desktop.ini'].includes(name.toLowerCase());
