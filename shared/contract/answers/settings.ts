import { SettingsSchema } from '../settings.ts';
import type { settingsContract } from '../settings.ts';
import { answersOf } from './answers-of.ts';

export const settingsAnswers = answersOf<typeof settingsContract>()({
  'settings.change': SettingsSchema,
});
