import type { Identifier } from '../../domain/identifiers/identifier.ts';

export const IDENTIFIER_EN: Record<Identifier, string> = {
  name: 'names',
  id: 'identity numbers',
  passport: 'passport numbers',
  phone: 'telephone numbers',
  mail: 'e-mail addresses',
  birth: 'dates of birth',
  address: 'addresses',
};

export const IDENTIFIER_AZ: Record<Identifier, string> = {
  name: 'adlar',
  id: 'şəxsiyyət nömrələri',
  passport: 'pasport nömrələri',
  phone: 'telefon nömrələri',
  mail: 'e-poçt ünvanları',
  birth: 'doğum tarixləri',
  address: 'ünvanlar',
};
