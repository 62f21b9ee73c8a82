import { lightLabels } from '../light.ts';

export const fi = lightLabels({
  fields: {
    title: ['tehtävä(?:nimike)?', 'työtehtävä', 'nimike'],
    company: ['työnantaja', 'yritys', 'organisaatio'],
    place: [
      '(?:työn)?sijainti',
      'työpaikka',
      'työ(?:skentely)?paikkakunta',
      'paikkakunta',
      'toimipiste',
      'osoite',
      'kaupunki',
      'työnteon paikka',
    ],
    workplace: ['etätyö', 'työskentelytapa', 'työmuoto'],
    employment: [
      'työsuhde',
      'työsuhteen (?:tyyppi|muoto|kesto|laatu)',
      'työaika',
      'työn luonne',
      'palvelussuhde',
    ],
    posted: ['julkaistu', 'ilmoitus julkaistu', 'julkaisupäivä'],
    through: [
      'haku päättyy',
      'hakuaika päättyy',
      'viimeinen hakupäivä',
      'hae viimeistään',
      'hakuaika',
      'voimassa',
    ],
    other: ['palkka', 'palkkaus', 'työ alkaa', 'yhteystiedot', 'lisätietoja', 'toimiala', 'ala', 'osasto'],
  },
  employment: {
    FULL_TIME: ['koko(?:päivä|aika)(?:inen|työ|isesti)', 'täysiaikainen', 'kokopäiväinen'],
    PART_TIME: ['osa-?aika(?:inen|työ|isesti)'],
    CONTRACTOR: ['freelance\\p{L}*', 'toimeksianto', 'kevytyrittäj\\p{L}*'],
    TEMPORARY: ['määräaikai\\p{L}+', 'sijaisuus', 'kausityö', 'kesätyö'],
    INTERN: ['harjoittelu(?:paikka)?', 'harjoittelija'],
    VOLUNTEER: ['vapaaehtois\\p{L}*'],
  },
  workplace: {
    remote: ['etätyö', 'täysin etänä', '100 ?% etätyö'],
    hybrid: ['hybridi\\p{L}*', 'osittain etänä', 'etätyömahdollisuus'],
    onsite: ['lähityö', 'paikan päällä', 'toimistolla'],
  },
  careers: 'avoimet työpaikat|työpaikat|ura(?:sivut)?',
});
