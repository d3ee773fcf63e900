import type { FateSays } from '../../domain/accounted/fate.ts';
import { assertNever } from '../../result.ts';
import { ignoredAz, ignoredEn } from './ignored.ts';
import { noteAz } from './note-az.ts';
import { noteEn } from './note-en.ts';

type Plain = Exclude<FateSays['tag'], 'counted' | 'ignored' | 'answered' | 'noted'>;

const WHY: Record<Plain, { en: string; az: string }> = {
  date: { en: 'a date', az: 'tarix' },
  year: { en: 'a year', az: 'il' },
  article: { en: 'an article of law', az: 'qanunun maddəsi' },
  telephone: { en: 'a telephone number', az: 'telefon nömrəsi' },
  ordinal: { en: 'says which, not how many', az: 'sıra sayıdır, miqdar deyil' },
  code: { en: 'a code or a running number', az: 'kod və ya sıra nömrəsi' },
  age: { en: 'an age, not a count', az: 'yaşdır, say deyil' },
  'row-number': { en: 'the number of the row', az: 'sətrin nömrəsi' },
  'column-number': { en: 'the number of the column', az: 'sütunun nömrəsi' },
  'label-of-value': { en: 'names the value beside it', az: 'yanındakı dəyərin adıdır' },
  'unit-of-value': { en: 'the unit of the value beside it', az: 'yanındakı dəyərin ölçü vahididir' },
  'head-of-value': { en: 'the head of values', az: 'dəyərlərin başlığıdır' },
  'head-of-column': { en: 'names its column', az: 'sütunun adıdır' },
  'label-of-row': { en: 'names its row', az: 'sətrin adıdır' },
  remark: { en: 'a remark, kept with its value', az: 'qeyddir, dəyəri ilə birlikdə saxlanılıb' },
  'hidden-sheet': {
    en: 'on a hidden sheet: kept, not taken',
    az: 'gizli vərəqdədir: saxlanılıb, götürülməyib',
  },
  'asked-later': {
    en: 'a later version of the delivery settled it or asks it again',
    az: 'daxilolmanın sonrakı versiyası onu həll edib və ya yenidən soruşur',
  },
  unexplained: {
    en: 'nothing in the program explains it: neither taken, asked nor listed when the file was read',
    az: 'proqramda onu heç nə izah etmir: fayl oxunanda nə götürülüb, nə soruşulub, nə də siyahıya alınıb',
  },
};

/** Why a number of a delivery has its fate. */
export function fateWords(says: FateSays, language: 'en' | 'az'): string {
  const az = language === 'az';
  switch (says.tag) {
    case 'counted':
      return az ? `${says.range} xanalarından sayılıb` : `counted from ${says.range}`;
    case 'ignored':
      return (az ? ignoredAz : ignoredEn)(says.cell.says);
    case 'answered':
      return `${says.by}: “${says.reason}”`;
    case 'noted':
      return (az ? noteAz(says.note) : noteEn(says.note, 'command-line')) ?? says.note.tag;
    case 'date':
    case 'year':
    case 'article':
    case 'telephone':
    case 'ordinal':
    case 'code':
    case 'age':
    case 'row-number':
    case 'column-number':
    case 'label-of-value':
    case 'unit-of-value':
    case 'head-of-value':
    case 'head-of-column':
    case 'label-of-row':
    case 'remark':
    case 'hidden-sheet':
    case 'asked-later':
    case 'unexplained':
      return WHY[says.tag][language];
    default:
      return assertNever(says);
  }
}
