import { argon2Sync } from 'node:crypto';
export const key = (message: Buffer, nonce: Buffer): Buffer =>
  argon2Sync('argon2id', { message, nonce, parallelism: 1, tagLength: 32, memory: 65_536, passes: 3 });
