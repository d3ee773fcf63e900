import { createCipheriv } from 'node:crypto';
export const cipher = (key: Buffer, iv: Buffer) => createCipheriv('chacha20-poly1305', key, iv);
