import type { TextProblem } from '../../domain/reference/text/text-problem.ts';
import { assertNever } from '../../result.ts';

/** So many are said; a text that lacks one thing everywhere is not read to its end. */
const SAID = 5;

const numberEn = (problem: Extract<TextProblem, { tag: 'branches' }>): string =>
  problem.number === null ? 'a missing number' : String(problem.number);

function whyEn(problem: TextProblem): string {
  switch (problem.tag) {
    case 'placeholder':
      return `${problem.name} is no placeholder`;
    case 'bracket':
      return `a bracket stands alone in “${problem.name}”`;
    case 'clause':
      return `${problem.name} is no clause: write {?figure: =0 -> text | else -> text}`;
    case 'claim':
      return `${problem.name} is no claim: write {!figure rose: text}`;
    case 'branches':
      return problem.branches === 0
        ? `${problem.name} has no branch for ${numberEn(problem)}: end it with “else -> text”`
        : `${problem.name} has ${problem.branches} branches for ${numberEn(problem)}`;
    case 'form':
      return `${problem.name} asks for a case, which English numbers do not have`;
    case 'noun':
      return `${problem.name} needs ${problem.forms === 1 ? 'one noun' : 'two nouns, for one and for several'}`;
    case 'figure-unknown':
      return `the catalogue has no figure ${problem.name}`;
    case 'id':
      return `“${problem.name}” is no name of a block: small letters, digits, dots and hyphens`;
    case 'id-twice':
      return `two blocks are named ${problem.name}`;
    case 'block':
      return `“${problem.name}” is not one block: write a single paragraph, item, heading, table or slide`;
    case 'charts':
      return `the charts cannot be read: ${problem.name}`;
    default:
      return assertNever(problem);
  }
}

const numberAz = (problem: Extract<TextProblem, { tag: 'branches' }>): string =>
  problem.number === null ? 'bildirilməmiş rəqəm' : String(problem.number);

function whyAz(problem: TextProblem): string {
  switch (problem.tag) {
    case 'placeholder':
      return `${problem.name} yer tutucu deyil`;
    case 'bracket':
      return `“${problem.name}” yazısında tək qalmış mötərizə var`;
    case 'clause':
      return `${problem.name} şərt deyil: {?göstərici: =0 -> mətn | else -> mətn} yazın`;
    case 'claim':
      return `${problem.name} iddia deyil: {!göstərici rose: mətn} yazın`;
    case 'branches':
      return problem.branches === 0
        ? `${problem.name}: ${numberAz(problem)} üçün mətn yoxdur, sonuna “else -> mətn” yazın`
        : `${problem.name}: ${numberAz(problem)} üçün ${problem.branches} mətn var`;
    case 'form':
      return `${problem.name} hal şəkilçisi istəyir, ingilis dilində isə rəqəmlərin halı yoxdur`;
    case 'noun':
      return `${problem.name} üçün ${problem.forms === 1 ? 'bir isim' : 'iki isim (tək və cəm)'} lazımdır`;
    case 'figure-unknown':
      return `kataloqda ${problem.name} göstəricisi yoxdur`;
    case 'id':
      return `“${problem.name}” blok adı ola bilməz: kiçik latın hərfləri, rəqəmlər, nöqtə və defis yazın`;
    case 'id-twice':
      return `iki blokun adı eynidir: ${problem.name}`;
    case 'block':
      return `“${problem.name}” bir blok deyil: bir abzas, bənd, başlıq, cədvəl və ya slayd yazın`;
    case 'charts':
      return `diaqramlar oxunmur: ${problem.name}`;
    default:
      return assertNever(problem);
  }
}

/** Each with its line and block, the first few. */
export function textProblemsEn(problems: readonly TextProblem[]): string {
  const said = problems.slice(0, SAID).map((one) => `line ${one.line} (${one.block}): ${whyEn(one)}`);
  const more = problems.length - said.length;
  return said.join('; ') + (more > 0 ? `; and ${more} more` : '');
}

export function textProblemsAz(problems: readonly TextProblem[]): string {
  const said = problems.slice(0, SAID).map((one) => `sətir ${one.line} (${one.block}): ${whyAz(one)}`);
  const more = problems.length - said.length;
  return said.join('; ') + (more > 0 ? `; daha ${more} yer` : '');
}
