import { evidenceEn } from '../wording/conflict-en.ts';
export const evidence = evidenceEn;
