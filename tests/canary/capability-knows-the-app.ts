import { dispatch } from '../app/dispatch.ts';

export const ask = dispatch;
