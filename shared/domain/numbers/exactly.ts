/**
 * Decimal fractions without binary dust: 10.3 − 10.2 is 0.1, not 0.10000000000000142. Nine decimals stay;
 * whole numbers are left as they are, however large.
 */
export const exactly = (number: number): number => Number(number.toFixed(9)) + 0;
