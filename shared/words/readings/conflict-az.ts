import { assertNever } from '../../result.ts';
import type { EvidenceFact } from '../../domain/conflicts/conflict-evidence.ts';
import type { UnitLabel } from './conflict-en.ts';
import { periodAz } from '../period-words.ts';
import { rounded, SCREEN_AZ } from '../number-words.ts';

const number = (value: number | null): string => (value === null ? '…' : rounded(value, SCREEN_AZ));

/** Why the rivals differ, one sentence for the screen. */
export function whyDifferAz(fact: EvidenceFact, unit: UnitLabel): string {
  switch (fact.tag) {
    case 'date':
      return `Onlardan biri başqa tarix üzrədir: “${fact.text}”.`;
    case 'population':
      return `Onlardan birində başqa şəxslər də sayılıb: “${fact.text}”.`;
    case 'unit-words':
      return `Onlardan birində başqa vahid sayılıb: “${fact.text}”.`;
    case 'scope':
      return `Onlardan birinin əhatəsi fərqlidir: “${fact.text}”.`;
    case 'together':
      return `Onlardan biri başqa qurumla birlikdə sayılıb: “${fact.text}”.`;
    case 'counts-again':
      return `Böyük rəqəmdə digər qurumun saydığı ${number(fact.counted)} vahid yenidən sayılıb: “${fact.text}”.`;
    case 'units':
      return `Ölçü vahidləri fərqlidir: “${unit(fact.unit)}” və “${unit(fact.against)}”.`;
    case 'factor':
      return `Biri digərindən düz ${number(fact.factor)} dəfə çoxdur: ölçü vahidi fərqli ola bilər.`;
    case 'bodies':
      return `Bir qurum ${number(fact.value)}, digəri ${number(fact.against)} sayıb; hər biri özünün saydığını göstərib.`;
    case 'adds-up':
      return `Böyük rəqəm iki qurumun saydıqlarının cəmidir: ${number(fact.counted)} və ${number(fact.and)}.`;
    case 'as-at-part':
      return `Onlardan biri il başa çatmamış göstəricidir: ${periodAz(fact.until)} daxil olmaqla yığılan rəqəm.`;
    case 'unexplained':
      return `Bir yerdə ${number(fact.value)}, digərində ${number(fact.against)}: xanaların yanında səbəb göstərilməyib.`;
    case 'sent-for':
      return `Məlumat ${periodAz(fact.period)} üçün göndərilib, lakin orada başqa dövr göstərilib: ${periodAz(fact.states)}.`;
    case 'corrected':
      return `Göndərən ${number(fact.before)} rəqəmini düzəldib: ${number(fact.after)}.`;
    case 'restated':
      return leftAz(fact);
    case 'maybe-version':
      return `${fact.delivery} nömrəli fayl ${fact.supersedes} nömrəli faylın yeni variantı ola bilər; bu, ${fact.question} nömrəli sualda soruşulur.`;
    default:
      return assertNever(fact);
  }
}

function leftAz({
  period,
  printed,
  accepted,
  open,
  says,
}: Extract<EvidenceFact, { tag: 'restated' }>): string {
  const year = periodAz(period);
  const first =
    printed === null
      ? `${year} üzrə ${number(accepted)} qəbul edilib`
      : `${year} üzrə arayışda ${number(printed)} çap olunub`;
  const others = [
    ...(printed !== null && accepted !== null && printed !== accepted
      ? [`${number(accepted)} ${open ? 'isə təsdiqlənməyib' : 'qəbul edilib'}`]
      : []),
    ...(says.length > 0 ? [`sonrakı hesabatda isə ${says.map(number).join(', ')} göstərilib`] : []),
  ];
  return `${[first, ...others].join(', ')}.`;
}
