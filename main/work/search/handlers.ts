import type { searchContract } from '../../../shared/contract/search.ts';
import { ok } from '../../../shared/result.ts';
import { findThings } from './find.ts';
import type { HandlersOf } from '../../session/handler.ts';

export const searchHandlers: HandlersOf<typeof searchContract> = {
  'search.find': ({ derived }, { text }) => ok({ found: findThings(derived, text) }),
};
