import { evidenceEn } from '../../words/readings/conflict-en.ts';
export const evidence = evidenceEn;
