import { headingWords } from '../words.ts';

/** Dutch headings of postings. */
export const headings = headingWords({
  phrases: {
    required: [
      'dit zien (?:wij|we) graag(?: (?:in|bij|van) (?:jou|je))?',
      '(?:(?:wat|dit) (?:neem|breng|heb|vragen|verwachten|zoeken|moet) (?:jij|je|wij|we)(?: .{2,30})?|(?:jouw|je|onze) (?:profiel|eisen|talent|kwaliteiten|skills|ervaring|wensen|ideale kandidaat)|functie-?(?:eisen|vereisten|profiel)|(?:wie|dit) (?:jij bent|ben jij|ben je|zoeken wij|zoeken we)|ben jij (?:onze|de|het) .{3,40}|herken je (?:jezelf|dit)(?: .{2,15})?|jouw (?:kennis|vaardigheden)(?: .{3,25})?|dit (?:vragen|verwachten) (?:wij|we)(?: van jou| van je)?)',
      '(?:jouw |je |het |de |onze )?(?:profiel|functie-?eisen|eisen|vereisten|vaardigheden|kwalificaties|kennis|ervaring|opleiding|competenties)(?: (?:en (?:ervaring|vaardigheden|kennis|competenties|opleiding)))*|wie (?:ben jij|zoeken wij|zoeken we|jij bent|je bent)|(?:dit|wat) (?:breng|neem|heb) (?:jij|je)(?: mee)?|wat (?:wij|we)(?: van (?:jou|je))? (?:vragen|verwachten|zoeken)|wat vragen (?:wij|we)(?: van (?:jou|je))?|(?:dit )?ben jij|jij bent|jij hebt|je hebt|je bent|wij vragen|wij zoeken|over jou|dit heb je in huis|herken jij jezelf hierin|wat jij meebrengt|wat je meebrengt',
    ],
    preferred: [
      '(?:(?:het is )?(?:een )?(?:pré|pre|plus)(?: (?:als|is).{0,20})?|pre|bij voorkeur|mooi meegenomen)',
      '(?:een pre|pré|pluspunten|nice to have|mooi meegenomen|een plus|wenselijk)',
    ],
    duties: [
      '(?:wat (?:ga je|ga jij|je gaat|jij gaat|doe je|houdt).{2,20}|(?:jouw|je) (?:rol|functie|werk|takenpakket|uitdaging|werkzaamheden|verantwoordelijkheden)(?: .{2,15})?|functie-?omschrijving|dit ga (?:je|jij) doen|een dag(?: .{2,30})?|de (?:rol|baan|functie))',
      '(?:jouw |je |de )?(?:taken|werkzaamheden|verantwoordelijkheden|functie|functieomschrijving|takenpakket|rol|werkdag)(?: (?:en verantwoordelijkheden|en werkzaamheden|in het kort))*|wat (?:ga je doen|ga jij doen|je gaat doen|doe je)|dit ga je doen|zo ziet jouw (?:dag|week) eruit|hoe ziet .{2,40} eruit',
    ],
    benefits: [
      'wat biedt .{2,30}|.{2,30} biedt(?: jou| je)?',
      '(?:(?:wat|dit) (?:krijg|mag|bieden|kun(?! (?:jij|je) verwachten$))(?: jij| je| wij| we)(?: .{2,20})?|(?:wij|we) bieden(?: jou| je)?|wat (?:wij|we) (?:jou |je )?bieden|hier krijg je energie van|ons aanbod|arbeidsvoorwaarden)',
      '(?:wat (?:wij|we)(?: (?:jou|je))? (?:bieden|te bieden hebben)|wat bieden (?:wij|we)(?: (?:jou|je))?|wij bieden(?: jou)?|dit bieden wij(?: jou)?|arbeidsvoorwaarden|ons aanbod|dit krijg je|wat krijg je|aanbod|voordelen|waarom .{2,40})',
    ],
    pay: ['(?:salaris|beloning|salarisindicatie)(?: .{0,20})?'],
    about: [
      '(?:over (?:ons|het bedrijf|de organisatie|.{2,30})|wie (?:wij zijn|zijn wij|zijn we)|het bedrijf|bedrijfsprofiel|de organisatie|onze (?:missie|cultuur)|het team|jouw team|waar ga je werken|organisatie)',
    ],
    apply: [
      '(?:solliciteren|solliciteer(?: nu| direct)?|sollicitatieprocedure|interesse|geïnteresseerd|contact|hoe solliciteer je|meer weten)',
    ],
    unknown: [
      '(?:standplaats|locatie|dienstverband|uren|functie-informatie|de vacature|vacature|kenmerken|wat kun (?:je|jij) verwachten)',
    ],
    outside: [
      '(?:(?:vergelijkbare|soortgelijke|gerelateerde|andere|meer) vacatures.{0,30}|deel deze vacature|delen|reacties|vacature alert|jobalert)',
    ],
  },
  unmistakable:
    'taken|functie-eisen|vaardigheden|arbeidsvoorwaarden|werkzaamheden|verantwoordelijkheden|functievereisten',
  openers: 'wat|wie|jij|je|dit|hoe|waarom|onze|jouw|over|wij|we',
  keywords: [
    ['preferred', '(?:een pre|pluspunt|nice to have)'],
    ['required', '(?:profiel|eisen|vereisten|wij vragen|zoeken|kwalificaties)'],
    ['duties', '(?:taken|werkzaamheden|ga je doen|verantwoordelijkheden)'],
    ['benefits', '(?:bieden|arbeidsvoorwaarden|voordelen)'],
  ],
});
