import { assertNever } from '../../result.ts';
import type { DraftRefusal } from '../../domain/understanding/drafts/draft-of.ts';
import { screenNumber, SCREEN_AZ, SCREEN_EN } from '../number-words.ts';

/** Why a chosen figure, period or unit does not go with a cell; a clause without capital and full stop. */
export function refusalEn(why: DraftRefusal): string {
  switch (why.tag) {
    case 'NoFigure':
      return 'nothing says which figure it is: name one';
    case 'NoPeriod':
      return 'nothing says of which period it is: name one';
    case 'SeveralNumbers':
      return `it can be ${why.numbers.map((one) => screenNumber(one, SCREEN_EN)).join(' or ')}: type the number`;
    case 'NotWhole':
      return `${screenNumber(why.value, SCREEN_EN)} is no whole number, zero or more, which the figure needs`;
    case 'OtherUnit':
      return `it is in ${why.unit}, and the figure is counted in ${why.own}`;
    default:
      return assertNever(why);
  }
}

/** The same in Azerbaijani. */
export function refusalAz(why: DraftRefusal): string {
  switch (why.tag) {
    case 'NoFigure':
      return 'hansı göstərici olduğu məlum deyil: onu seçin';
    case 'NoPeriod':
      return 'hansı dövrə aid olduğu məlum deyil: onu göstərin';
    case 'SeveralNumbers':
      return `bu, ${why.numbers.map((one) => screenNumber(one, SCREEN_AZ)).join(' və ya ')} ola bilər: rəqəmi yazın`;
    case 'NotWhole':
      return `${screenNumber(why.value, SCREEN_AZ)} tam və mənfi olmayan ədəd deyil, göstəriciyə isə belə ədəd lazımdır`;
    case 'OtherUnit':
      return `rəqəmin ölçü vahidi ${why.unit}, göstəricininki isə ${why.own}`;
    default:
      return assertNever(why);
  }
}
