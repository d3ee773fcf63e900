import type { settingsContract } from '../../../shared/contract/settings.ts';
import { ok } from '../../../shared/result.ts';
import type { HandlersOf } from '../../session/handler.ts';

export const settingsHandlers: HandlersOf<typeof settingsContract> = {
  'settings.change': ({ session }, part) => ok(session.settings.change(part)),
};
