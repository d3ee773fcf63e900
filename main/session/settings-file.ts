import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DEFAULT_SETTINGS, SettingsSchema, type Settings } from '../../shared/contract/settings.ts';

/** What the window remembers for the user of this machine. */
export interface SettingsFile {
  get: () => Settings;
  /** Keeps what it can: a settings file that cannot be written costs comfort, never work. */
  change: (part: { [K in keyof Settings]?: Settings[K] | undefined }) => Settings;
}

export function openSettings(path: string): SettingsFile {
  let settings = load(path);
  return {
    get: () => settings,
    change: (part) => {
      settings = { ...settings, ...(part as Partial<Settings>) };
      save(path, settings);
      return settings;
    },
  };
}

/** Each setting for itself: one that an older or newer program wrote otherwise falls back alone. */
function load(path: string): Settings {
  if (!existsSync(path)) return DEFAULT_SETTINGS;
  try {
    const stored = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
    const kept = Object.entries(SettingsSchema.shape).flatMap(([name, schema]): [string, unknown][] => {
      const read = schema.safeParse(stored[name]);
      return read.success ? [[name, read.data]] : [];
    });
    return { ...DEFAULT_SETTINGS, ...(Object.fromEntries(kept) as Partial<Settings>) };
  } catch {
    return DEFAULT_SETTINGS;
  }
}

function save(path: string, settings: Settings): void {
  const part = `${path}.${process.pid}.part`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(part, JSON.stringify(settings, null, 2));
    renameSync(part, path);
  } catch {
    // A read-only profile: the settings live as long as the window.
  }
}
