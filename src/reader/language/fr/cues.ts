import { cueWords } from '../words.ts';

const GOOD =
  "(?:bonnes? |bons? |excellentes? |excellents? |solides? |premières? |forte? |parfaite? |réelle? |minimum |une |un |de |des |la |le |l'|d'|très |avoir |posséder |disposer |au moins |\\d+ ans (?:minimum )?)*";
const THING =
  '(?:expériences?|maîtrise|connaissances?|compétences?|capacités?|formation|diplômée?|diplôme|anglais|français|allemand|aisance|rigueur|rigoureu(?:x|se)|autonomie|autonome|sens|esprit|aptitudes?|niveau|permis|bac|titulaire|dynamisme|dynamique|polyvalence|polyvalente?|ponctualité|organisée?|habilitations?|qualités|goût|appétence|curiosité|curieu(?:x|se)|motivée?|disponibilité|sérieu(?:x|se)|bilingue|débutants?)';

/** What French sentences give away. */
export const cues = cueWords({
  anywhere: [
    "(?:minimum|au moins|plus de) \\d+ ?(?:à \\d+ )?ans d(?:'|e )expérience|\\d+ (?:à \\d+ )?ans (?:minimum )?d'expérience|expérience (?:d'au moins|minimum|de) \\d",
    '(?:vous (?:avez|êtes|maîtrisez|disposez|justifiez|possédez|bénéficiez)|tu (?:as|es|maîtrises|possèdes|disposes|justifies))(?!\\p{L}).{0,80}(?:expérience|compétences|maîtrise|formation|diplôme|connaissances?|titulaire|anglais)',
    '(?:est|sont|serait|seraient) (?:\\p{L}+ ){0,2}(?:un plus|un atout|exigée?s?|requise?s?|obligatoires?|indispensables?|souhaitée?s?|appréciée?s?|nécessaires?)[.!]?$',
    "(?:idéalement|issue?) (?:d'une|de) formation",
  ],
  starts: [
    `${GOOD}${THING}(?!\\p{L})`,
    '(?:vous (?:êtes|avez|maîtrisez|savez|disposez|aimez|parlez|justifiez|possédez|faites preuve)|tu (?:es|as|maîtrises|sais|aimes|parles|justifies|possèdes|fais preuve)|savoir|être (?:autonome|rigoureu|organis|capable|dynamique|titulaire))(?!\\p{L})',
  ],
  preferred: [
    '(?:un plus|un atout|serait (?:un|apprécié)|souhaitée?s?|appréciée?s?|idéalement|de préférence|bonus|souhaitable|un avantage|(?:pas|non) (?:obligatoires?|indispensables?|exigée?s?|requise?s?)|facultati(?:f|ve))(?!\\p{L})',
  ],
  required: [
    '(?<!pas |non )(?:obligatoires?|exigée?s?|impérati(?:f|ve|vement)|indispensables?|requise?s?)(?!\\p{L})',
  ],
  leads: [
    ['preferred', '(?:un plus|atouts|appréciée?s?|souhaitée?s?)'],
    ['benefits', '(?:nous (?:vous |te )?offrons|avantages|nous (?:vous |te )?proposons|vous bénéficiez)'],
    ['duties', '(?:missions|vous serez|tu seras|responsable|tâches|vous devrez|chargée? de)'],
    ['required', '(?:profil|vous (?:avez|êtes)|tu (?:as|es)|recherchons|compétences|requis)'],
  ],
  breaks: [
    ['pay', '(?:salaire|rémunération|brut (?:annuel|mensuel)|taux horaire)'],
    ['legal', '(?:égalité des chances|handicap|discrimination|données personnelles|sans distinction)'],
    [
      'benefits',
      '(?:mutuelle|tickets?[- ]restaurants?|nous (?:vous )?(?:offrons|proposons)|congés|télétravail possible)',
    ],
    ['apply', '(?:postule|candidature|envoyez|votre cv|ton cv|lettre de motivation|entretien)'],
    ['about', '(?:rejoignez|rejoins|notre (?:entreprise|équipe|mission|société)|nous sommes|fondée en)'],
  ],
  never: [
    '^(?:nous (?!recherchons|cherchons)|notre |nos |postule|envoyez )',
    '(?:égalité des chances|sans distinction)',
  ],
  binders:
    "et|ou|le|la|les|un|une|des|du|de|d'|l'|à|au|aux|en|dans|avec|pour|par|sur|chez|notre|nos|votre|vos|ton|ta|tes|son|sa|ses|que|qui|comme|sans|sous|entre|vers",
  abbreviations: 'm|mme|mlle|etc|ex|env|min|max|art|n|p|réf|tél|cf|st|ste|av|bd',
});
