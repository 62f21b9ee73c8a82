/** Lines of a page, its own title, and the title of the job. One construction a row. */
export interface TitleCase {
  readonly why: string;
  readonly lines: readonly string[];
  readonly page?: string;
  readonly is: string | null;
  readonly lang?: string;
}

const BODY = [
  '## What you will do',
  '- Keep our ovens running and our counters full every morning',
  '## Requirements',
  '- Two years of experience in a bakery',
];
const at = (why: string, is: string | null, lines: readonly string[], page = '', lang = 'en'): TitleCase => ({
  why,
  is,
  lines: [...lines, ...BODY],
  page,
  lang,
});

export const cases: readonly TitleCase[] = [
  at('h1 alone', 'Pastry Chef', ['# Pastry Chef']),
  at('h1 as in the page title', 'Pump Fitter', ['# Pump Fitter'], 'Pump Fitter | Example Ltd'),
  at(
    'h2 where the site name is h1',
    'Night Porter',
    ['# Example Hotels', '## Night Porter'],
    'Night Porter - Example Hotels',
  ),
  at(
    'gender mark stays',
    'Bäcker (m/w/d)',
    ['# Bäcker (m/w/d)'],
    'Bäcker (m/w/d) – Karriere bei Beispiel',
    'de',
  ),
  at('remote mark stays', 'Copy Editor - Remote', ['# Copy Editor - Remote']),
  at('place behind a dash goes', 'Roofer', ['# Roofer - Toledo, OH']),
  at('place with a postcode goes', 'Roofer', ['# Roofer - Toledo, OH 43604']),
  at('country alone goes', 'Glazier', ['# Glazier - Canada']),
  at('requisition in brackets goes', 'Stock Controller', ['# Stock Controller (R-20411)']),
  at('requisition behind a hash goes', 'Stock Controller', ['# Stock Controller #4410987']),
  at('long number behind a dash goes', 'Stock Controller', ['# Stock Controller - 1704422']),
  at('number with a year in front goes', 'Stock Controller', ['# Stock Controller - 24-00871']),
  at('label before it goes', 'Beekeeper', ['# Job title: Beekeeper']),
  at('level numbers stay', 'Lab Technician 2', ['# Lab Technician 2']),
  at('comma and team stay', 'Engineer, Water Treatment', ['# Engineer, Water Treatment']),
  at('slash stays', 'Cook / Kitchen Assistant', ['# Cook / Kitchen Assistant']),
  at(
    'bold first line',
    'Warehouse Supervisor',
    ['** Warehouse Supervisor', 'Example Ltd'],
    'Warehouse Supervisor at Example Ltd',
  ),
  at('plain first line', 'Senior Tiler', ['Senior Tiler', 'Posted 2025-03-01']),
  at('preformatted text', 'Senior Tiler', ['> Senior Tiler', '> Posted 2025-03-01']),
  at(
    'section headings are none',
    'Dental Nurse',
    ['# Dental Nurse', '# About us', '# Benefits'],
    'Dental Nurse',
  ),
  at(
    '"open positions" above it',
    'Dental Nurse',
    ['# Open positions', '## Dental Nurse'],
    'Dental Nurse | Example Practice',
  ),
  at(
    'application template in the page title',
    'Crane Operator',
    ['# Crane Operator'],
    'Job Application for Crane Operator at Example Cranes',
  ),
  at(
    'only the page title has it',
    'Crane Operator',
    ['# Welcome to our careers site'],
    'Crane Operator at Example Cranes | Jobsite',
  ),
  at(
    '"hiring" in the page title',
    'Forester',
    ['# Join us'],
    'Example Woods hiring Forester in Boise, Idaho | Board',
  ),
  at('company before a colon in the page title', 'Luthier', ['# Luthier'], 'Example Strings: Luthier'),
  at(
    'an unusual job that the page title repeats',
    'Keeper of the Clocks',
    ['# Keeper of the Clocks'],
    'Keeper of the Clocks – Example Abbey',
  ),
  at('cookie heading before it', 'Mason', ['## This website uses cookies', '# Mason']),
  at('capitals', 'CHIEF MATE', ['# CHIEF MATE']),
  at('postdoc in a long heading', 'Postdoctoral position in Soil Physics of Frozen Ground', [
    '# Postdoctoral position in Soil Physics of Frozen Ground',
  ]),
  at(
    'German without a mark',
    'Kundenberater Innendienst',
    ['# Kundenberater Innendienst'],
    'Kundenberater Innendienst',
    'de',
  ),
  at('French', 'Technicien de maintenance H/F', ['# Technicien de maintenance H/F'], '', 'fr'),
  at('Spanish', 'Técnico de laboratorio', ['# Técnico de laboratorio'], '', 'es'),
  at('Dutch', 'Medewerker bloemisterij', ['# Medewerker bloemisterij'], '', 'nl'),
  at('Portuguese', 'Analista de estoque', ['# Analista de estoque'], '', 'pt'),
  at('Italian', 'Impiegato logistica', ['# Impiegato logistica'], '', 'it'),
  at('Polish', 'Kierowca kat. C', ['# Kierowca kat. C'], '', 'pl'),
  at('Czech', 'Účetní', ['# Účetní'], '', 'cs'),
  at('Swedish', 'Säljare till butik', ['# Säljare till butik'], '', 'sv'),
  at(
    'Japanese with the board’s tail',
    '介護スタッフ',
    ['# 介護スタッフの求人情報'],
    '介護スタッフの求人情報',
    'ja',
  ),
  at(
    'the list link is not it',
    'Gardener',
    ['# Gardener', '## Similar jobs', '- Gardener, Night Shift'],
    'Gardener',
  ),
  at('soft hyphens go', 'Maschinenführer', ['# Maschinen\u00adführer'], '', 'de'),
  at('an internship', 'Archive Intern', ['# Archive Intern']),
  at('"at" the company goes behind a trade', 'Baker', ['# Baker at Oak Bread']),
  at('"at" goes where the page names the company elsewhere', 'Keeper of the Oven', [
    '# Keeper of the Oven at oak.bread',
    'You join oak.bread for the winter.',
  ]),
  at(
    '"at" goes where the page is titled the same',
    'Keeper of the Oven',
    ['# Keeper of the Oven at Oak Bread'],
    'Keeper of the Oven at Oak Bread',
  ),
  at('"at" without a company goes', 'Baker', ['# Baker at']),
  at('"at" stays where it is no company', 'Working at Height Trainer', ['# Working at Height Trainer']),
  at('German "bei" goes', 'Bäcker (m/w/d)', ['# Bäcker (m/w/d) bei Eichenbrot'], '', 'de'),
  at('number with a letter and a digit goes', 'Roofer', ['# Roofer - 26000C1']),
  at(
    'the h1 of a careers page is its company',
    'Roofer',
    ['# Oak Bread', '## Roofer'],
    'Careers | Oak Bread',
  ),
];

/** Pages whose lines look like titles and are none. */
export const none: readonly (readonly string[])[] = [
  ['# Our opening hours', 'Monday to Friday'],
  ['# About us', 'We bake bread.'],
  ['# Benefits'],
  ['# What we offer'],
  ['# Similar jobs'],
  ['# Open positions'],
  ['# Contact'],
  ['# Privacy policy'],
  ['# Menu'],
  ['# Search'],
  ['# Sign in to continue'],
  ['# Join our team'],
  ['# Requirements'],
  ['# Responsibilities'],
  ['# How to apply'],
  ['# Toledo, OH'],
  ['# Über uns'],
  ['# Deine Aufgaben'],
  ['# Wir bieten'],
  ['# Nous offrons'],
  ['# Requisitos'],
  ['## Cookies and you'],
  ['# Meet the people'],
  ['# Follow us'],
  ['# Explore more'],
  ['# Related jobs'],
];
