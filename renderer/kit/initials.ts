import { upperCase } from '../../shared/domain/text/letter-case.ts';

/** `LM` of `Leyla Məmmədova`. */
export const initials = (name: string): string =>
  upperCase(
    name
      .split(/\s+/)
      .map((part) => part.charAt(0))
      .join('')
      .slice(0, 2),
    'az',
  );
