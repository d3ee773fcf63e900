/**
 * A count below zero or with a fraction is no count. Amounts, shares and multiples may have fractions.
 *
 * @param fractions whether values of the unit may have them
 */
export const isNoCount = (value: number, fractions: boolean): boolean =>
  !fractions && (value < 0 || !Number.isInteger(value));
