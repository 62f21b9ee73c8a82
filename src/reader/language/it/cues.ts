import { cueWords } from '../words.ts';

/** What Italian sentences give away. */
export const cues = cueWords({
  anywhere: [
    '(?:almeno|minimo) \\d.{0,20}esperienza|esperienza (?:pregressa )?(?:di|minima di) (?:almeno )?\\d|\\d+ anni di esperienza',
    '(?:si richied(?:e|ono)|è richiest[ao]|sono richiest[eio]|è (?:necessari[oa]|indispensabile)|il candidato (?:ideale )?(?:ha|è|possiede|dovrà|deve))(?!\\p{L})',
    '^completa(?:no)? il profilo',
    '(?:è|sono|sarà|costituisce|costituirà) (?:\\p{L}+ ){0,2}(?:un plus|titolo preferenziale|obbligatori[oa]|gradit[oaie]|preferenziale|necessari[oa]|indispensabile)[.!]?$',
    '(?:hai|possiedi|sei in possesso di) (?:\\p{L}+ ){0,4}(?:esperienza|conoscenza|laurea|diploma|competenze)',
  ],
  starts: [
    '(?:buon[ao]? |buone |ottim[aeo] |solid[aeo] |pregress[ao] |comprovat[ao] |almeno |una |un |preferibile |possesso (?:di|della) |in possesso di )*(?:esperienza|conoscenza|conoscenze|laurea|diploma|capacità|competenz[ae]|padronanza|inglese|lingua|patente|disponibilità|attitudine|abilità|precisione|flessibilità|problem solving|spirito|predisposizione|serietà|residenza|automunit[oai]|affidabilità|autonomia|autonom[oa]|orientamento|doti|qualifica|titolo di studio|passione|motivazione)(?!\\p{L})',
    '(?:hai|sei|possiedi|conosci|sai|parli|ti piace)(?!\\p{L})',
  ],
  preferred: [
    '(?:preferenzial|preferibil|gradit[oaie]|un plus|costituisce titolo|idealmente|non (?:è |sono )?(?:indispensabil|obbligatori|necessari|richiest)|non è un requisito)',
  ],
  required: ['(?<!non (?:è |sono )?)(?:obbligatori|indispensabil|necessari|richiest[oaie](?!\\p{L}))'],
  leads: [
    ['preferred', '(?:preferenzial|gradit|un plus)'],
    ['benefits', '(?:offriamo|si offre|benefit)'],
    ['duties', '(?:si occuperà|responsabilità|mansioni|attività|ti occuperai)'],
    ['required', '(?:requisiti|cerchiamo|richied|profilo|in possesso)'],
  ],
  breaks: [
    ['pay', '(?:retribuzione|stipendio|ral(?!\\p{L})|inquadramento)'],
    ['legal', '(?:entrambi i sessi|ambosessi|privacy|pari opportunità|l\\. 903|legge 68|gdpr)'],
    ['benefits', '(?:offriamo|si offre|buoni pasto|contratto a tempo|welfare)'],
    ['apply', '(?:candidat[ie]|invia|curriculum|colloquio)'],
    ['about', '(?:siamo (?:un|una)|la nostra (?:azienda|missione)|il nostro team|azienda leader|unisciti)'],
  ],
  never: [
    '^(?:offriamo|siamo|il nostro |la nostra |i nostri |candidati|invia )',
    '(?:entrambi i sessi|pari opportunità)',
  ],
  binders:
    'e|ed|o|il|lo|la|i|gli|le|un|una|uno|di|del|della|dei|delle|in|nel|nella|con|per|da|dal|dalla|a|al|alla|su|sul|sulla|tra|fra|che|come|senza|nostro|nostra|tuo|tua',
  abbreviations: 'es|ecc|sig|dott|ing|ca|min|max|art|n|tel|pag|spa|srl',
});
