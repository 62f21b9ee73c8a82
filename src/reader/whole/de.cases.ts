import type { WholeCase } from './notation.ts';

/** Whole postings in German, as boards, firms and public services of Germany, Austria and Switzerland write them. */
export const german: readonly WholeCase[] = [
  {
    why: 'public service: pay by a table without figures, figures beside it, a deadline, a vote for the disabled',
    page: `
# Sachbearbeiter*in Bauaufsicht (m/w/d)
Die Stadt Lindenfurt sucht zum nächstmöglichen Zeitpunkt Verstärkung für das Bauordnungsamt.
Entgeltgruppe E 11 TVöD (je nach Erfahrung 4.051 € bis 5.912 € brutto monatlich) | unbefristet | 39 Stunden/Woche
## Ihre Aufgaben
- Prüfung von Bauanträgen und Erteilung von Genehmigungen
- Beratung von Bauherrinnen und Bauherren
## Ihr Profil
- abgeschlossenes Studium (Bachelor oder Dipl.-Ing. FH) der Fachrichtung Architektur oder Bauingenieurwesen{+}
- Kenntnisse im öffentlichen Baurecht und in der VOB{+}
- mindestens zwei Jahre Berufserfahrung in einer Behörde{+}
- Führerschein der Klasse B{+}
- Erfahrung mit der Fachsoftware ProBauG ist wünschenswert{~}
## Wir bieten
- Jahressonderzahlung und betriebliche Altersversorgung (VBL)
- Jobticket mit 25 € Zuschuss
Schwerbehinderte Menschen werden bei gleicher Eignung bevorzugt berücksichtigt. Bewerbungsfrist: 30.06.2026.
`,
    pay: ['4051-5912 EUR MONTH'],
    experience: ['2-'],
    education: 'bachelor',
    skills: ['VOB', '~ProBauG'],
    conditions: { driversLicense: 'required', bonus: true },
  },
  {
    why: 'a tech firm: salary in K, addressed as "du", wishes under a heading of their own',
    page: `
# Backend Engineer (w/m/d) Payment
Standort: Hamburg · hybrid · Gehalt: 70–85K € p. a.
** Was dich erwartet
- Du entwickelst unsere Zahlungsplattform weiter
- Du betreust die Services im laufenden Betrieb
** Das bringst du mit
- Mindestens 4 Jahre Erfahrung in der Entwicklung mit Kotlin oder Java{+}
- Sicherer Umgang mit PostgreSQL und Kafka{+}
- Sehr gute Deutsch- und Englischkenntnisse in Wort und Schrift{+}
** Nice to have
- Erfahrung mit Kubernetes{~}
- Du hast schon einmal mit Zahlungsdiensten gearbeitet{~}
** Was wir dir bieten
- 30 Tage Urlaub, 2 Tage pro Woche im Büro
- 1.000 € Weiterbildungsbudget im Jahr
- Virtuelle Anteile (VSOP)
`,
    pay: ['70000-85000 EUR YEAR'],
    experience: ['4-'],
    education: null,
    skills: ['Kotlin', 'Java', 'PostgreSQL', 'Kafka', 'Deutsch', 'Englisch', '~Kubernetes'],
    conditions: { officeDaysPerWeek: 2, equity: true },
  },
  {
    why: 'a trade: wage by the hour, licences, shift work, headings as lines with a colon',
    page: `
# Staplerfahrer (m/w/d) in Vollzeit
Wir suchen ab sofort für unser Lager in Kassel mehrere Staplerfahrer.
Stundenlohn: 16,80 € zzgl. Schichtzulagen
Deine Aufgaben:
• Be- und Entladen von LKW
• Ein- und Auslagern von Paletten
Dein Profil:
• Gültiger Staplerschein{+}
• Erste Erfahrung mit dem Schubmaststapler von Vorteil{~}
• Bereitschaft zur 3-Schicht-Arbeit{+}
• Deutschkenntnisse mindestens B1{+}
Wir bieten:
• Übertarifliche Bezahlung und Weihnachtsgeld
• Prämie „Mitarbeiter werben Mitarbeiter“ 500 €
`,
    pay: ['16.8 EUR HOUR'],
    experience: [],
    education: null,
    skills: ['Staplerschein', 'Deutsch'],
    conditions: { bonus: true },
  },
  {
    why: 'Austria: legal notice of the least pay, fourteen times a year, overpayment',
    page: `
# Diplomierte/r Gesundheits- und Krankenpfleger/in (DGKP)
## Anforderungen
- Abgeschlossene Ausbildung als DGKP und Eintragung ins Gesundheitsberuferegister{+}
- Berufserfahrung in der Intensivpflege erwünscht{~}
- Teamfähigkeit und Belastbarkeit{+}
- EDV-Kenntnisse (MS Office){+}
## Unser Angebot
Für diese Position gilt ein Mindestgehalt von EUR 3.150,– brutto pro Monat (14x, Vollzeit) mit Bereitschaft zur Überzahlung je nach Qualifikation.
`,
    pay: ['3150- EUR MONTH'],
    experience: [],
    education: 'certificate',
    skills: ['MS Office', 'DGKP'],
    misses: { missed: ['DGKP'], extra: [] },
    conditions: {},
  },
  {
    why: 'Switzerland: pensum, francs with apostrophes, prose instead of bullets',
    page: `
# Treuhänder/in 80–100 %
Zur Verstärkung unseres Teams in Winterthur suchen wir eine erfahrene Fachperson.
## Dein Hintergrund
Du verfügst über einen eidg. Fachausweis als Treuhänder/in und bringst 3 bis 5 Jahre Praxis im Treuhandbereich mit.{+} Mit Abacus kennst du dich bestens aus.{+} Französischkenntnisse sind ein Plus.{~}
## Lohn
CHF 85'000 – 105'000 pro Jahr (bei 100 %), 13 Monatslöhne
## Interessiert?
Frau Keller freut sich auf deine Unterlagen, Telefon 052 555 01 20.
`,
    pay: ['85000-105000 CHF YEAR'],
    experience: ['3-5'],
    education: 'certificate',
    skills: ['eidg. Fachausweis', 'Abacus', '~Französisch'],
    misses: { missed: ['eidg. Fachausweis', 'Abacus'], extra: [] },
    conditions: {},
  },
];
