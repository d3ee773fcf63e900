import { LANGUAGES } from '../domain/text/language.ts';
import { z } from '../zod.ts';
import { ASIDE, command, shaped } from './procedure.ts';

/** How the window looks and what it remembers: kept for the user of the machine, not in the workspace. */
export const SettingsSchema = z.strictObject({
  language: z.enum(LANGUAGES),
  theme: z.enum(['system', 'light', 'dark']),
  contrast: z.enum(['normal', 'high']),
  /** Percent. */
  zoom: z.number().min(100).max(200),
  /** The short tour was seen or left. */
  tourSeen: z.boolean(),
  /** Screen that was shown last. */
  screen: z.string(),
  /** Widths, folded rows and the like, by the part of the window that remembers them. */
  remembered: z.record(z.string(), z.unknown()),
  /** Last person chosen, by workspace path. */
  person: z.record(z.string(), z.string()),
  recent: z.array(z.string()),
  window: z
    .strictObject({
      x: z.number(),
      y: z.number(),
      width: z.number(),
      height: z.number(),
      maximized: z.boolean(),
    })
    .nullable(),
});
export type Settings = z.infer<typeof SettingsSchema>;

export const DEFAULT_SETTINGS: Settings = {
  language: 'en',
  theme: 'system',
  contrast: 'normal',
  zoom: 100,
  tourSeen: false,
  screen: 'overview',
  remembered: {},
  person: {},
  recent: [],
  window: null,
};

export const settingsContract = {
  /** Which workspaces were open, and who worked in them, the program alone keeps. */
  'settings.change': command(
    { ...ASIDE, topics: ['settings', 'session'] },
    SettingsSchema.omit({ recent: true, person: true }).partial(),
    shaped<Settings>(),
  ),
};
