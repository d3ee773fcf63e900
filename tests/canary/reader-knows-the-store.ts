import { openForWork } from '../store/file/workspace.ts';

export const open = openForWork;
