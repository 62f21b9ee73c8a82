import { regex } from '../../regex.ts';

/** Short lines of a header that are buttons, parts of a company or branches, and no town. Over lower-case text. */
export const NO_TOWN = regex(
  `^(?:${[
    'apply|save|share|view|report|sign|print|back|easy|new|urgent|featured|immediate|hiring|sponsored|similar|full|part|over|follow|home|more|show|see|next|previous|closed|open|active|expired|verified|premium|responds|none|null|unknown|not|all|yes|no|via|by|at|for|with|our|the|your|we|it',
    'engineering|sales|marketing|finance|operations|product|design|legal|people|human|customer|support|business|data|information|technology|research|accounting|administrati|health|education|software|security|quality|supply|logistics|manufacturing|production|procurement|communications?|corporate|internal|management|strategy|analytics|it|hr|r&d|growth|content|creative|media|retail|hospitality|construction|science|clinical|nursing|general|other|professional|mid|senior|junior|entry|lead|staff|executive|director|associate|experienced|graduate|student|permanent|regular|day|night|morning|evening|weekend|shift|flexible|competitive|salary|negotiable|undisclosed|confidential|english|german|french|spanish',
    'monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|immediately|asap',
    'vakituinen|määräaikainen|fastansættelse|vertrieb|technik|verwaltung|einkauf|entwicklung|produktion|logistik|personal|buchhaltung|kundenservice|bewerben|merken|teilen|drucken|zurück|festanstellung|ab sofort|unbefristet|berufserfahr|ausbildung',
    'ventas|comercial|finanzas|informatique|commerce|ressources|production|postuler|partager|enregistrer|verkoop|techniek|solliciteer|försäljning|ekonomi|sprzedaż|obchod|vendite|amministrazione|vendas',
  ].join('|')})(?!\\p{L})`,
  'u',
);

/** Kinds of contract that are no kind of employment. Over lower-case text. */
export const PERMANENT =
  'permanent|regular|festanstellung|unbefristet|cdi|cdd|indefinido|vast|tillsvidare|umowa o pracę|efetivo|indeterminato';

/** Behind a town: it and what lies around it. Over lower-case text. */
export const AND_AROUND =
  /(?: (?:&|und|and|et|y|e|en|och|i|a) (?:umgebung|umland|surroundings?|surrounding area|environs|alentours|alrededores|omgeving|omnejd|okolice?|okolí))$/u;
