import { headingWords } from '../words.ts';

/** Italian headings of postings. */
export const headings = headingWords({
  phrases: {
    required: [
      '(?:(?:requisiti|skill|titoli?)(?: .{2,25})?|(?:competenze|conoscenze)(?: (?!(?:.* )?(?:in|con|di|nel|nella|nei) )[^:]{2,25})?|(?:cosa|chi) (?:stiamo )?(?:cercando|cerchiamo)|il (?:tuo )?profilo(?: (?:ideale|ricercato))?|profilo (?:ideale|ricercato|richiesto)|sei (?:la persona giusta|il candidato ideale) se|cosa ti serve|hai|sei|possiedi|chi stiamo cercando|titolo di studio|caratteristiche (?:richieste|personali))',
      '(?:i |il |tuo )?(?:requisiti|profilo|competenze|qualifiche|esperienza|formazione|conoscenze)(?: (?:richiest[aeio]|tecniche|necessari[eo]?|fondamentali|minimi|ricercato|ideale|del candidato|e (?:competenze|esperienza|requisiti)|essenziali|obbligatori))*|(?:chi cerchiamo|cosa cerchiamo|chi sei|cerchiamo|cosa chiediamo|il candidato ideale|si richiede|si richiedono)',
    ],
    preferred: [
      '(?:(?:saranno|sono|sarà) .{2,30}(?:preferenziali?|graditi?|apprezzat[ei])|completa(?:no)? il profilo|costituiscono .{3,25}|requisiti (?:graditi|preferenziali|desiderabili)|gradito|plus)',
      '(?:requisiti preferenziali|preferenziali|costituisce (?:titolo preferenziale|un plus)|plus|nice to have|gradit[oaie]|è un plus|titolo preferenziale|competenze preferenziali)',
    ],
    duties: [
      '(?:(?:le tue|principali|le) (?:attività|responsabilità|mansioni)(?: .{2,20})?|(?:di )?cosa (?:farai|ti occuperai)(?: .{2,15})?|la risorsa (?:si occuperà|sarà).{0,20}|attività (?:principali|previste)|il tuo (?:ruolo|lavoro|contributo))',
      '(?:le |principali )?(?:responsabilità|mansioni|attività|compiti|funzioni)(?: (?:principali|e (?:responsabilità|mansioni|attività)|del ruolo))*|cosa farai|descrizione (?:del ruolo|della posizione|dell.offerta)|il ruolo|il tuo ruolo|di cosa ti occuperai',
    ],
    benefits: [
      '(?:cosa (?:ti )?(?:offriamo|troverai)|(?:l.azienda |si )?offre|offerta|la (?:nostra )?offerta|i (?:nostri|tuoi) (?:benefit|vantaggi)|benefits?|condizioni(?: .{2,20})?)',
      '(?:cosa (?:offriamo|ti offriamo)|offriamo|si offre|benefit|vantaggi|la nostra offerta|perché .{2,40})',
    ],
    pay: ['(?:retribuzione|stipendio|ral)(?: .{0,20})?'],
    about: ["(?:chi siamo|l'azienda|su di noi|la nostra (?:missione|azienda|storia)|azienda|il team)"],
    apply: ['(?:come candidarsi|candidati(?: ora)?|invia .{2,30}|processo di selezione|contatti)'],
    unknown: ['(?:sede(?: di lavoro)?|tipo di contratto|contratto|orario|descrizione|dettagli.{0,20})'],
    outside: [
      '(?:offerte (?:simili|correlate).{0,30}|altre offerte.{0,30}|annunci simili|condividi.{0,20}|commenti)',
    ],
  },
  unmistakable: 'requisiti|mansioni|responsabilità|offriamo',
  openers: 'cosa|chi|il|la|le|i|tuo|perché|di',
  keywords: [
    ['preferred', '(?:preferenzial|gradit)'],
    ['required', '(?:requisiti|profilo|competenze|cerchiamo)'],
    ['duties', '(?:responsabilità|mansioni|attività)'],
    ['benefits', '(?:offriamo|benefit)'],
  ],
});
