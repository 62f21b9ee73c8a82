import { cueWords, headingWords, type SectionWords } from '../words.ts';

/** Romanian headings of postings, and what its sentences give away. */
export const sections: SectionWords = {
  headings: headingWords({
    phrases: {
      required: [
        '(?:cerințe(?:le)?(?: (?:postului|jobului|obligatorii|minime))?|profilul? (?:candidatului|ideal)(?: ideal)?|candidatul ideal|(?:ce|pe cine) căutăm(?: la tine)?|(?:ce )?așteptăm de la tine|calificări|competențe(?: .{0,20})?|experien(?:ță|ța)(?: (?:și|necesară).{0,20})?|studii|condiții(?: de (?:angajare|participare))?|ai (?:nevoie de|următoarele).{0,20}|te potrivești dacă.{0,5}|abilități(?: .{0,20})?)',
      ],
      preferred: [
        '(?:constituie (?:un )?avantaj|reprezintă (?:un )?avantaj|(?:un )?(?:avantaj|plus)(?:e)?|de preferat|nice to have|avantaje ale candidatului|ar fi un plus.{0,15})',
      ],
      duties: [
        '(?:responsabilități(?:le)?(?: (?:postului|principale|tale|și .{2,20}))?|descrierea (?:postului|jobului)|(?:principalele )?(?:atribuții|sarcini)(?:le)?(?: .{0,20})?|ce vei face|activități(?: principale)?|rolul tău|despre (?:rol|post|job))',
      ],
      benefits: [
        '(?:beneficii(?:le)?(?: .{0,20})?|(?:ce )?(?:oferim|îți oferim|vă oferim)|oferta noastră|ce (?:oferă|primești).{0,20}|de ce (?:noi|să).{0,25}|avantaje)',
      ],
      pay: ['(?:salariu(?:l)?|salarizare|remunerație)'],
      about: ['(?:despre (?:noi|companie|echipă|.{2,25})|cine suntem|descrierea companiei)'],
      apply: ['(?:cum aplici|contact|aplică|procesul de (?:selecție|recrutare)|date de contact)'],
      unknown: ['(?:program(?:ul)? de lucru|locația|locul de muncă|alte informații|tip(?:ul)? .{2,15})'],
      outside: [
        '(?:joburi|locuri de muncă|anunțuri) (?:similare|asemănătoare|recomandate).{0,15}|alte joburi.{0,20}',
      ],
    },
    keywords: [
      ['preferred', 'avantaj'],
      ['required', 'cerințe|candidat|căutăm|competențe'],
      ['duties', 'responsabilit|atribuții|descrierea'],
      ['benefits', 'beneficii|oferim'],
    ],
  }),
  cues: cueWords({
    anywhere: [
      '(?:minim|minimum|cel puțin) \\d+ ani .{0,30}experiență|experiență (?:de )?(?:minim|minimum|cel puțin) \\d+ an',
    ],
    starts: [
      '(?:experiență|cunoștințe|studii|abilități|capacitate|permis|limba|engleză|atenție|spirit|disponibilitate|cunoașterea|absolvent|minim|seriozitate|persoană|bune|foarte bune|diplomă)(?!\\p{L}{8})',
    ],
    preferred: ['(?:constituie|reprezintă|este|ar fi) (?:un )?(?:avantaj|plus)|de preferat|preferabil'],
    required: ['obligatori|necesar'],
    leads: [
      ['preferred', 'avantaj'],
      ['required', '(?:cerințe|căutăm|ai nevoie)'],
      ['duties', '(?:responsabilit|atribuții)'],
      ['benefits', 'oferim'],
    ],
  }),
};
