import { anyOf } from '../pattern.ts';
import type { ConditionWords } from '../words.ts';

/** What can make or break it, in German. */
export const conditions: ConditionWords = {
  authorization:
    '(?:arbeitserlaubnis|berechtigung zur beschäftigung|arbeitsgenehmigung|aufenthaltstitel|aufenthaltsgenehmigung)(?! (?:wird|unterstütz))',
  clearance: '\\bsicherheitsüberprüfung|sicherheitsfreigabe',
  travelPercent: anyOf(
    '(?<n1>\\d{1,3}) ?(?:-|–|bis) ?(?<n2>\\d{1,3}) ?%[^.;%]{0,40}(?:reise|dienstreise)',
    '(?<n3>\\d{1,3}) ?%[^.;%]{0,40}(?:reise|dienstreise)|reise\\p{L}*[^.;%\\d]{0,50}(?<n4>\\d{1,3}) ?%',
  ),
  officeDays:
    '(?<n1>\\d|ein|zwei|drei|vier|fünf) tagen?(?: (?:pro|die|in der|\\/) ?woche)?[^.;\\d]{0,25}(?:im büro|vor ort|präsenz)|(?:im büro|vor ort|präsenz)[^.;\\d]{0,30}(?<n2>\\d|ein|zwei|drei|vier|fünf) tagen?(?: (?:pro|die|in der) woche)?',
  homeDays:
    '(?<n1>\\d|ein|zwei|drei|vier) tagen?(?: (?:pro|die|in der) woche)?[^.;\\d]{0,20}(?:home-?office|mobil|von zu hause|remote)|(?:home-?office|mobiles arbeiten)[^.;\\d]{0,25}(?<n2>\\d|ein|zwei|drei|vier) tagen?(?: (?:pro|die|in der) woche)?',
  officeNot: 'urlaub|im jahr|pro jahr|im monat|pro monat',
  numbers: 'null ein zwei drei vier fünf sechs sieben',
  relocationOffered:
    'umzugs(?:hilfe|kosten|unterstützung|pauschale|service)|(?:unterstützung|hilfe|helfen(?: \\p{L}+){0,2}) (?:beim|bei (?:dem|deinem|ihrem)|bei (?:der )?) ?umzug|relocation(?:-| )?(?:service|unterstützung|paket)',
  relocationRequired: 'umzugsbereitschaft|bereitschaft zum umzug',
  equity:
    'unternehmensanteile|aktienprogramm|mitarbeiteraktien|aktienoptionen|virtuelle anteile|\\bvsop\\b|\\besop\\b|mitarbeiterbeteiligung|belegschaftsaktien|beteiligungsprogramm',
  bonus:
    'antrittsprämie|startbonus|willkommens(?:bonus|prämie)|\\p{L}*boni(?!\\p{L})|(?:bonus|prämien?|leistungs|erfolgs|jahres)(?:zahlung(?:en)?|prämien?|boni|bonus|system|regelung)|(?:variable|erfolgsabhängige|leistungsbezogene) (?:vergütung|bezahlung|bonus\\p{L}*)|\\bbonus\\b|prämien(?!frei)|weihnachtsgeld|\\p{L}*sonderzahlung|gewinnbeteiligung|13\\. ?(?:monats)?gehalt',
  bonusNot:
    'empfehlungs(?:bonus|prämie)|mitarbeiter werben|(?:ist|wäre|sind|als) ein(?:en)? (?:bonus|plus)|bonus:',
  license: '(?:pkw-|pkw )?führerschein(?! klasse c)|fahrerlaubnis|führerscheinklasse b',
  visaOffered:
    '(?:visum|visa|visums)[^.;]{0,20}(?:unterstützung|sponsoring|hilfe)|(?:hilfe|unterstützung|unterstützen)[^.;]{0,40}(?:visum|visa|arbeitserlaubnis|aufenthalt)',
  visaRefused: '(?:kein|keine|nicht)[^.;]{0,30}(?:visa|visum)',
  visaMention: 'vis(?:a|um)',
  relocationRefused: 'keine? umzugs',
  noTravel: 'keine (?:dienst)?reisen|keine reisetätigkeit',
};
