import type { AppError } from '../domain/errors/app-error.ts';
import type { Result } from '../result.ts';
import type { Settings } from './settings.ts';

/**
 * The program's own file dialog, where the host has none of the system: a page of its own within the window, from
 * another origin. What the window's page could draw, press and answer itself would be no choice of a person.
 */
export const FILE_DIALOG_ORIGIN = 'https://arayis-files.invalid';

/** What it is to ask, and how it looks. */
export interface FileDialogAsked extends Pick<Settings, 'language' | 'theme' | 'contrast'> {
  title: string;
  /** Lower case, with the dot; only such files are shown. */
  endings: string[];
  /** Where it begins. */
  folder: string;
  /** Saving: the name that is offered. */
  name: string | null;
}

export interface FolderView {
  path: string;
  parent: string | null;
  folders: string[];
  files: { name: string; size: number }[];
}

/** All that this page can say, by name: what goes in, what comes back. */
export interface FileDialogCalls {
  /** null: nobody asked for a file. */
  asked: { input: null; output: FileDialogAsked | null };
  folder: { input: { path: string }; output: Result<FolderView, AppError> };
  /** null: the person thought better of it. */
  answer: { input: { path: string | null }; output: null };
}
