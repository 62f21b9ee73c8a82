import type { WholeCase } from './notation.ts';

/** Whole postings in Italian, as boards, agencies and firms of Italy and the Ticino write them. */
export const italian: readonly WholeCase[] = [
  {
    why: 'agency: RAL in K, law that every posting names, both levels in one list',
    page: `
# Impiegato/a amministrativo/a
Per azienda cliente del settore metalmeccanico ricerchiamo una figura da inserire in ufficio amministrazione.
La risorsa si occuperà di:
- registrazione fatture attive e passive
- gestione dello scadenzario
Si richiede:
- Diploma di ragioneria o laurea in Economia{+}
- Esperienza di almeno 3 anni nella mansione{+}
- Ottima conoscenza di Excel e del gestionale Zucchetti{+}
- Gradita la conoscenza della lingua tedesca{~}
Si offre: contratto a tempo indeterminato, RAL 28–32K in base all'esperienza.
Luogo di lavoro: Brescia. La ricerca è rivolta a candidati ambosessi (L. 903/77).
`,
    pay: ['28000-32000 EUR YEAR'],
    experience: ['3-'],
    education: 'high school',
    skills: ['Excel', 'Zucchetti', '~lingua tedesca'],
    conditions: {},
  },
  {
    why: 'tech: requisites split by heading, yearly gross with dots',
    page: `
# Frontend Developer (React)
Milano – ibrido (2 giorni in sede a settimana)
## Cosa cerchiamo
- 2-4 anni di esperienza con React e TypeScript{+}
- Buona padronanza dell'inglese{+}
- Attitudine al lavoro di squadra{+}
## Costituisce titolo preferenziale
- Conoscenza di Next.js{~}
- Esperienza con test automatici (Cypress){~}
## Cosa offriamo
- Retribuzione annua lorda tra 35.000€ e 42.000€
- Buoni pasto da 8€ al giorno
- Premio di risultato
`,
    pay: ['35000-42000 EUR YEAR'],
    experience: ['2-4'],
    education: null,
    skills: ['React', 'TypeScript', 'inglese', '~Next.js', '~Cypress'],
    conditions: { officeDaysPerWeek: 2, bonus: true },
  },
  {
    why: 'logistics: hourly gross wage, patentino, shifts',
    page: `
# Carrellista
REQUISITI
• Patentino per il carrello elevatore in corso di validità{+}
• Esperienza pregressa di almeno un anno in magazzino{+}
• Disponibilità al lavoro su tre turni{+}
• Patente B e automunito{+}
OFFERTA
Retribuzione lorda oraria di 9,85 € (CCNL Logistica, livello 5) + ticket da 7 €. Contratto iniziale di 3 mesi con possibilità di proroga.
`,
    pay: ['9.85 EUR HOUR'],
    experience: ['1-'],
    education: null,
    skills: ['Patentino per il carrello elevatore'],
    conditions: { driversLicense: 'required' },
  },
  {
    why: 'health: titles and registers, net pay by the month',
    page: `
# Infermiere/a professionale – RSA
** Requisiti
- Laurea in Infermieristica{+}
- Iscrizione all'albo OPI{+}
- Preferibile esperienza in RSA{~}
** Condizioni
- Stipendio netto mensile: da 1.700 a 1.900 euro
- Alloggio gratuito per i primi 3 mesi
`,
    pay: ['1700-1900 EUR MONTH'],
    experience: [],
    education: 'bachelor',
    skills: ['albo OPI'],
    misses: { missed: ['albo OPI'], extra: ['~RSA'] },
    conditions: {},
  },
  {
    why: 'hotel: prose, season, no pay but a call to ask',
    page: `
# Cuoco/a capo partita – stagione estiva
Hotel quattro stelle sul lago di Garda cerca capo partita per la stagione da aprile a ottobre.
Il candidato ideale ha maturato almeno due stagioni di esperienza in ristoranti di buon livello.{+} È richiesta la conoscenza delle norme HACCP.{+} Completa il profilo una buona conoscenza dell'inglese.{+}
Retribuzione commisurata all'esperienza. Per informazioni chiamare il numero 045 555 1200.
`,
    pay: [],
    experience: [],
    education: null,
    skills: ['HACCP', 'inglese'],
    conditions: {},
  },
];
