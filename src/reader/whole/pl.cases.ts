import type { WholeCase } from './notation.ts';

/** Whole postings in Polish, as boards and firms of Poland write them. */
export const polish: readonly WholeCase[] = [
  {
    why: 'IT board: two contracts with pay of their own, must and nice',
    page: `
# Senior Java Developer
15 000 – 20 000 zł netto (+ VAT) / mies. – kontrakt B2B
12 000 – 16 500 zł brutto / mies. – umowa o pracę
Nasze wymagania
- Co najmniej 5 lat doświadczenia w programowaniu w Javie{+}
- Bardzo dobra znajomość Spring Boot i Hibernate{+}
- Język angielski na poziomie B2{+}
Mile widziane
- Znajomość Kotlina{~}
- Doświadczenie z AWS{~}
To oferujemy
- prywatna opieka medyczna
- dofinansowanie zajęć sportowych 150 zł miesięcznie
- praca hybrydowa: 2 dni w tygodniu w biurze
`,
    pay: ['15000-20000 PLN MONTH', '12000-16500 PLN MONTH'],
    experience: ['5-'],
    education: null,
    skills: ['Javie', 'Spring Boot', 'Hibernate', 'Język angielski', '~Kotlina', '~AWS'],
    misses: { missed: ['Javie', '~Kotlina'], extra: [] },
    conditions: { officeDaysPerWeek: 2 },
  },
  {
    why: 'warehouse: hourly wage before tax, premium apart',
    page: `
# Pracownik magazynu
Wynagrodzenie: 31,50 zł/h brutto + premia frekwencyjna do 500 zł
Zakres obowiązków:
• kompletowanie zamówień
• obsługa skanera
Wymagania:
• uprawnienia UDT na wózki widłowe{+}
• gotowość do pracy w systemie 3-zmianowym{+}
• mile widziane doświadczenie na podobnym stanowisku{~}
Oferujemy:
• umowę o pracę tymczasową
• bezpłatny dojazd
`,
    pay: ['31.5 PLN HOUR'],
    experience: [],
    education: null,
    skills: ['uprawnienia UDT'],
    conditions: { bonus: true },
  },
  {
    why: 'office of a town: necessary and additional requirements',
    page: `
# Inspektor ds. księgowości budżetowej
WYMAGANIA NIEZBĘDNE
- wykształcenie wyższe ekonomiczne{+}
- minimum 3-letni staż pracy w księgowości{+}
- znajomość ustawy o finansach publicznych{+}
- obywatelstwo polskie{+}
WYMAGANIA DODATKOWE
- znajomość programu Płatnik{~}
- umiejętność pracy w zespole{~}
Proponowane wynagrodzenie zasadnicze: 5 800,00 zł brutto miesięcznie
Wymagane dokumenty: CV, list motywacyjny, kwestionariusz osobowy.
`,
    pay: ['5800 PLN MONTH'],
    experience: ['3-'],
    education: 'bachelor',
    skills: ['~Płatnik'],
    conditions: { workAuthorization: 'required' },
  },
  {
    why: 'sales: "oczekujemy", car, licence, target pay',
    page: `
# Przedstawiciel handlowy – region łódzki
** Czego oczekujemy?
- Masz minimum rok doświadczenia w sprzedaży B2B{+}
- Posiadasz prawo jazdy kat. B{+}
- Znasz pakiet MS Office{+}
- Dodatkowym atutem będzie znajomość branży budowlanej{~}
** Co oferujemy?
- Podstawa od 6 000 zł brutto + prowizja
- Samochód służbowy, telefon i laptop
`,
    pay: ['6000- PLN MONTH'],
    experience: ['1-'],
    education: null,
    skills: ['MS Office'],
    conditions: { driversLicense: 'required' },
  },
  {
    why: 'clinic: sentences, right to practise the profession',
    page: `
# Pielęgniarka oddziałowa
Poszukujemy osoby na stanowisko pielęgniarki oddziałowej w szpitalu w Rzeszowie.
Nasze oczekiwania
Wymagamy prawa wykonywania zawodu pielęgniarki oraz specjalizacji z pielęgniarstwa internistycznego.{+} Niezbędne jest doświadczenie w kierowaniu zespołem.{+}
Warunki
Wynagrodzenie od 9 500 do 11 000 zł brutto, umowa na czas nieokreślony.
`,
    pay: ['9500-11000 PLN MONTH'],
    experience: [],
    education: null,
    skills: ['prawa wykonywania zawodu'],
    misses: { missed: ['prawa wykonywania zawodu'], extra: [] },
    conditions: {},
  },
];
