import type { ConditionWords } from '../words.ts';

/** What can make or break it, in Portuguese. */
export const conditions: ConditionWords = {
  bonus: '\\bbônus\\b|\\bbónus\\b|participação nos lucros|\\bplr\\b|prémios?\\b',
  license:
    'carteira de motorista|\\bcnh\\b|carta de condução|carteira de (?:habilitação|condução)|carta de ligeiros|habilitação categoria',
  equity: 'stock options|participação acionária',
  travelPercent: '(?<n1>\\d{1,3}) ?%[^.;%]{0,40}viag|viag\\p{L}*[^.;%\\d]{0,40}(?<n2>\\d{1,3}) ?%',
  visaMention: 'vistos?',
  visaOffered: '(?:apoio|patrocín\\p{L}+|ajuda)[^.;]{0,40}visto',
  visaRefused: '(?:não|sem)[^.;]{0,40}(?:patrocin\\p{L}+|visto)',
  bonusNot: '(?:será|seria|é) um (?:bônus|bónus|plus)',
  relocationRequired: 'disponibilidade para (?:mudança|mudar)',
  relocationOffered: '(?:ajuda|apoio|auxílio) (?:de|para|à|na|com a?) ?(?:mudança|relocação|relocalização)',
  officeDays:
    '(?<n1>\\d|um|dois|três|quatro|cinco) dias?(?: (?:por|na) semana)?[^.;\\d]{0,25}(?:no escritório|presenci)',
  homeDays: '(?<n1>\\d|um|dois|três|quatro) dias?(?: de)?[^.;\\d]{0,15}(?:home office|teletrabalho|remot)',
  officeNot: 'férias|por mês|por ano|úteis',
  numbers: 'zero um dois três quatro cinco',
};
