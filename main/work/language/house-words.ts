import type { Catalogue } from '../../../shared/domain/catalogue/catalogue.ts';
import { stemsOf } from '../../../shared/domain/reference/language/azerbaijani-stems.ts';
import { spokenWords, wordsIn } from '../../../shared/domain/reference/language/spoken-words.ts';
import type { ReferenceLanguage } from '../../../shared/domain/reference/wording.ts';
import type { App } from '../../resources/app.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import { templateFiles } from '../text/template-files.ts';
import { houseStyle } from './slips.ts';

const known = new WeakMap<Catalogue, Map<string, ReadonlySet<string>>>();

/**
 * The words of the house in a language, learnt from what ships: names of bodies and places, labels of figures, names of
 * its list, and of its own text what it says twice or writes as a name. In Azerbaijani all of it, as stems.
 */
export function houseWords(app: App, { meta }: Workspace, language: ReferenceLanguage): ReadonlySet<string> {
  const catalogue = app.catalogue();
  const own = known.get(catalogue) ?? new Map<string, ReadonlySet<string>>();
  known.set(catalogue, own);
  const key = `${language} ${meta.template}`;
  const words = own.get(key) ?? learnt(app, meta.template, language);
  own.set(key, words);
  return words;
}

function learnt(app: App, template: string, language: ReferenceLanguage): ReadonlySet<string> {
  const { agencies, places, figures, indicators, units } = app.catalogue();
  const labels = [agencies, places, figures, indicators, units].flatMap((list) => textsOf(list));
  const { names, words } = houseStyle(app, language);
  const text = spokenWords(templateFiles(app, template).texts.get(language) ?? [], language);
  const all = [...labels, ...names.map(({ say }) => say), ...words].flatMap(wordsIn);
  if (language === 'az') return stemsOf([...all, ...text.map(({ word }) => word)]);
  return new Set([...all, ...text.flatMap(({ word, count, named }) => (count > 1 || named ? [word] : []))]);
}

/** Every text in a list of the catalogue, whatever it is called there. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
