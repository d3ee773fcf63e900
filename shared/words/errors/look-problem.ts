import type { LookProblem } from '../../domain/reference/look.ts';
import { assertNever } from '../../result.ts';

function whyEn(problem: LookProblem): string {
  switch (problem.tag) {
    case 'macro':
      return `${problem.place} can run something`;
    case 'external':
      return `${problem.place} fetches something from elsewhere (${problem.name})`;
    case 'style':
      return `the style “${problem.name}” is missing`;
    case 'part':
      return `${problem.place} is missing`;
    default:
      return assertNever(problem);
  }
}

function whyAz(problem: LookProblem): string {
  switch (problem.tag) {
    case 'macro':
      return `${problem.place} nəyisə işə sala bilər`;
    case 'external':
      return `${problem.place} kənardan nəsə çağırır (${problem.name})`;
    case 'style':
      return `“${problem.name}” üslubu yoxdur`;
    case 'part':
      return `${problem.place} yoxdur`;
    default:
      return assertNever(problem);
  }
}

export const lookProblemsEn = (problems: readonly LookProblem[]): string => problems.map(whyEn).join('; ');
export const lookProblemsAz = (problems: readonly LookProblem[]): string => problems.map(whyAz).join('; ');
