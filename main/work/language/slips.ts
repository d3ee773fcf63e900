import { findSlips } from '../../../shared/domain/reference/language/find-slips.ts';
import type { HouseStyle } from '../../../shared/domain/reference/language/house-style.ts';
import type { Slip } from '../../../shared/domain/reference/language/slip.ts';
import type { Prints } from '../../../shared/domain/reference/language/view.ts';
import type { ReferenceLanguage } from '../../../shared/domain/reference/wording.ts';
import { loadHouseStyle } from '../../resources/house-style.ts';
import type { App } from '../../resources/app.ts';
import { view } from '../../session/view.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import { stateView, type Reconciled } from '../conflicts/reconciled.ts';
import { textOf } from '../text/workspace-text.ts';
import { placeholderPrints } from './placeholder-prints.ts';

const styles = new Map<string, HouseStyle>();

/** What ships, read once for each folder that it lies in. */
export function houseStyle({ resources }: App, language: ReferenceLanguage): HouseStyle {
  const key = `${resources} ${language}`;
  const known = styles.get(key) ?? loadHouseStyle(resources, language);
  styles.set(key, known);
  return known;
}

/** The slips of a text, with what reads it again after repairs. */
export interface TextSlips {
  slips: Slip[];
  prints: Prints;
}

/** Empty where there is no text in the language. */
export function slipsOf(
  app: App,
  workspace: Workspace,
  state: Reconciled,
  language: ReferenceLanguage,
): TextSlips {
  const blocks = textOf(app, workspace).blocks.get(language) ?? [];
  const prints = placeholderPrints(app, workspace, state, { language, blocks });
  return { slips: findSlips(blocks, houseStyle(app, language), prints), prints };
}

export const slipsView = view('slips', ({ from: { app, workspace }, get }, language: ReferenceLanguage) =>
  slipsOf(app, workspace, get(stateView), language),
);
