import type { ReferenceLanguage } from '../../../shared/domain/reference/wording.ts';
import type { App } from '../../resources/app.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import type { Reconciled } from '../../work/conflicts/reconciled.ts';
import { slipsOf } from '../../work/language/slips.ts';
import type { Output } from './output.ts';
import { counted } from './shown.ts';

/** Says beside what was found that a text has slips of language: a remark, which holds nothing back. */
export function remarkLanguage(
  { app, workspace, state }: { app: App; workspace: Workspace; state: Reconciled },
  languages: readonly ReferenceLanguage[],
  out: Output,
): void {
  for (const language of languages) {
    const { slips } = slipsOf(app, workspace, state, language);
    if (slips.length === 0) continue;
    const known = slips.filter(({ say }) => say !== null).length;
    out.line(
      out.ink.muted(
        `Language (${language}): ${counted(slips.length, 'slip')}, ${known} with a repair: "text WS language --lang ${language}".`,
      ),
    );
  }
}
