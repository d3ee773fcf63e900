import type { Finding } from '../../../shared/domain/findings/finding.ts';
import { wordedEn, type WordedFinding } from '../../../shared/words/findings/finding-en.ts';
import type { App } from '../../resources/app.ts';

/** A finding in the words of the command line, with the figures by the names that people know. */
export const worded = (app: App, finding: Finding): WordedFinding =>
  wordedEn(finding, (figure) => app.catalogue().figuresById.get(figure)?.labels.en);
