import { assertNever } from '../../result.ts';
import type { CatalogueProblem } from '../../domain/catalogue/catalogue-problem.ts';

/** What is wrong with an edited item, one English sentence that names the field. */
export function problemEn({ field, problem, detail = '' }: CatalogueProblem): string {
  switch (problem) {
    case 'missing':
      return `${field} is missing.`;
    case 'type':
      return `${field === '' ? 'It' : field} has to be of another kind: ${detail}.`;
    case 'unknown-field':
      return `${field} is no field of it.`;
    case 'choice':
      return `${field} has to be one of ${detail}.`;
    case 'empty':
      return `${field} is empty.`;
    case 'nowhere':
      return `${field} names “${detail}”, which the catalogue does not have.`;
    case 'taken':
      return `${field} is taken: ${detail} goes by that name.`;
    case 'id':
      return `The id “${detail}” stays as it is, and has small letters, digits, dots, dashes and underscores only.`;
    case 'other-unit':
      return `${field} is another than that of the whole, which is counted in “${detail}”.`;
    case 'other-period':
      return `“${detail}” is of no single reporting year or repeats another figure, so nothing is a part of it.`;
    default:
      return assertNever(problem);
  }
}
