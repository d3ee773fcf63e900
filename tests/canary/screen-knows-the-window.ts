import { Frame } from '../../window/frame.tsx';

export const frame = Frame;
