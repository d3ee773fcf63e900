import { createApp } from '../main/resources/app.ts';

export const app = createApp();
