import type { ReturnSpec } from './cells.ts';
import { COURTS } from './courts.ts';
import { FURTHER } from './further.ts';
import { LABOUR } from './labour.ts';
import { OTHERS } from './others.ts';
import { ORGANISATIONS } from './organisations.ts';
import { POLICE_WORK } from './police-work.ts';
import { SHELTER } from './shelter.ts';
import { POLICE } from './police.ts';
import { SECRETARIAT } from './secretariat.ts';

export const UNSEEN: ReturnSpec[] = [
  ...POLICE,
  ...POLICE_WORK,
  ...COURTS,
  ...LABOUR,
  SHELTER,
  ...OTHERS,
  ...ORGANISATIONS,
  ...FURTHER,
  ...SECRETARIAT,
].toSorted((a, b) => (a.file < b.file ? -1 : 1));
