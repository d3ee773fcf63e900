const MONEY: ReadonlySet<string> = new Set(['AZN', 'USD', 'EUR', 'RUB', 'TRY', 'GEL', 'GBP']);

/** Whether the code of a unit is that of a currency. */
export const isMoney = (unit: string): boolean => MONEY.has(unit);
