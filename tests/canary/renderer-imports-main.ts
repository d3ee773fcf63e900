import { createApp } from '../main/app.ts';

export const app = createApp();
