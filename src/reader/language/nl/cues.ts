import { cueWords } from '../words.ts';

/** What Dutch sentences give away. */
export const cues = cueWords({
  anywhere: [
    '(?:minimaal|minstens|ten minste|tenminste) \\d.{0,20}ervaring|\\d\\+? (?:tot \\d+ )?jaar (?:\\p{L}+ ){0,2}(?:werk)?ervaring',
    '(?:je|jij|u) (?:hebt|heeft|bent|beschikt|beheerst)(?!\\p{L}).{0,80}(?:ervaring|diploma|kennis|opleiding|rijbewijs|niveau)|in het bezit van',
    '(?:is|zijn) (?:\\p{L}+ ){0,2}(?:een pré?|een plus|een troef|een must|vereist|verplicht|noodzakelijk|gewenst|een vereiste)[.!]?$',
  ],
  starts: [
    '(?:goede |uitstekende |aantoonbare |relevante |minimaal |minstens |een |enige |ruime |afgeronde |sterke |technische |je |jouw |\\d+ jaar )*(?:(?:werk)?ervaring|kennis|beheersing|diploma|opleiding|rijbewijs|affiniteit|hbo|mbo|wo|werk- en denkniveau|(?:hbo|mbo|wo)-?\\p{L}*|communicatieve?|bereidheid|vermogen|flexibel|flexibiliteit|zelfstandig|teamspeler|enthousiast|enthousiasme|stressbestendig|klantgericht|nauwkeurig|verantwoordelijkheidsgevoel|oog voor detail|vca|certificaat|beschikbaar(?:heid)?|woonachtig)(?!\\p{L})',
    '(?:je|jij|u) (?:hebt|heeft|bent|beschikt|beheerst|spreekt|kunt|kan|houdt|werkt graag|vindt|weet|woont|durft)(?!\\p{L})',
  ],
  preferred: [
    '(?:een pré?|een plus|een (?:extra )?troef|een meerwaarde|bij voorkeur|wenselijk|gewenst|mooi meegenomen|pluspunt|een (?:groot )?voordeel|tot aanbeveling|niet (?:noodzakelijk|vereist|verplicht)|geen vereiste|geen must|idealiter)(?!\\p{L})',
  ],
  required: ['(?<!niet )(?<!geen )(?:vereist|verplicht|noodzakelijk|een must)(?!\\p{L})'],
  leads: [
    ['preferred', '(?:een pré?(?!\\p{L})|bij voorkeur|pluspunten)'],
    ['benefits', '(?:wij bieden|bieden wij|krijg je|we bieden)'],
    ['duties', '(?:taken|werkzaamheden|ga je|verantwoordelijk voor)'],
    ['required', '(?:vragen|zoeken|je hebt|je bent|profiel|eisen|beschikt|verwachten)'],
  ],
  breaks: [
    ['pay', '(?:salaris|bruto per|cao)'],
    ['legal', '(?:gelijke kansen|discriminatie|privacy|acquisitie)'],
    ['benefits', '(?:wij bieden|vakantiedagen|pensioen|reiskostenvergoeding|we bieden)'],
    ['apply', '(?:solliciteer|sollicitatie|motivatie|stuur|neem contact|je cv)'],
    ['about', '(?:ons team|ons bedrijf|onze (?:organisatie|missie)|wij zijn|word jij|kom jij)'],
  ],
  never: ['^(?:wij |we |onze |ons |solliciteer |stuur )', 'acquisitie'],
  binders:
    'en|of|de|het|een|van|in|op|met|voor|aan|bij|naar|te|tot|als|door|over|uit|om|je|jouw|ons|onze|hun|zijn|haar|die|dat|zonder|tussen',
  abbreviations:
    'bijv|o\\.a|m\\.b\\.t|incl|excl|evt|enz|ca|dhr|mevr|nr|max|min|t\\.a\\.v|d\\.w\\.z|a|b|m|v|o|t|d|w|z',
});
