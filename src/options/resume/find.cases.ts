/** Lines of a résumé, and everything that is proposed from them. `today` is 22 November 2026. */
export interface FindCase {
  readonly name: string;
  readonly text: string;
  readonly finds: readonly string[];
}

export const FIND_CASES: readonly FindCase[] = [
  {
    name: 'a nurse',
    text: `MARA OLDFIELD
Lubbock, TX · 806 555 0142
Summary
Emergency nurse with 7 years of experience on two wards.
Licenses & Certifications
Registered Nurse, Texas, active
BLS, ACLS (2024)
Stroke Care Basics (yearly)
Experience
Staff Nurse, Caprock Regional Hospital	June 2019 – Present
Precepted bachelor students; charting in Epic
Education
Bachelor of Science in Nursing (BSN), Llano College, 2013 – 2017
Languages
English (native), Spanish – conversational`,
    finds: [
      'years 7',
      'degree bachelor',
      'degreeField Nursing',
      'language English native',
      'language Spanish B1',
      'licence Registered Nurse',
      'licence BLS',
      'licence ACLS',
      'licence Stroke Care Basics',
    ],
  },
  {
    name: 'an engineer',
    text: `Tomasz Wolny
WORK EXPERIENCE
Staff Engineer, Kiesel Systems
Mär 2019 – heute
• Services in Go and Rust on Kubernetes
Engineer, Halde AG	2014 – 2019
EDUCATION
MSc Computer Science, AGH University, Kraków	2009 - 2014
SKILLS
Languages: Python (expert), Go - 5 years, TypeScript, R
Excel (basic)
LANGUAGES
Polish – native | English C1 | Deutsch B2
Führerschein Klasse B`,
    finds: [
      'years 12',
      'degree master',
      'degreeField Computer Science',
      'language Polish native',
      'language English C1',
      'language German B2',
      'drivingLicence',
      'skill Go, 5 years',
      'skill Rust',
      'skill Kubernetes',
      'skill Python, expert',
      'skill TypeScript',
      'skill R',
      'skill Excel, basic',
    ],
  },
  {
    name: 'a student',
    text: `Education
B.Sc. in Data Science, University of Leeds, expected June 2027
A-levels: Mathematics, Physics
Projects
Bus arrivals, in Python and pandas (Jan 2025 – Apr 2025)
Work Experience
Till work at a bakery, Sept 2023 - Sept 2025
Fluent in German and Japanese.`,
    finds: [
      'years 2',
      'degree high school',
      'studyingFor bachelor',
      'degreeField Data Science',
      'language German C1',
      'language Japanese C1',
      'skill Python',
      'skill pandas',
    ],
  },
  {
    name: 'a welder, in German',
    text: `Berufserfahrung
Schweißer bei Stahlbau Kern, 03/2015 - 02/2021
Schweißer bei Norddock, 01/2020 – 12/2022
Ausbildung
Abgeschlossene Ausbildung zum Konstruktionsmechaniker, 2012 – 2015
Sprachkenntnisse
Deutsch: Muttersprache
Englisch: Grundkenntnisse`,
    finds: ['years 7', 'degree certificate', 'language German native', 'language English A2'],
  },
  {
    name: 'overlapping times are counted once, school is not counted',
    text: `Experience
A, 2010 – 2014
B, 2012 – 2016
Education
C, 2000 – 2010`,
    finds: ['years 6'],
  },
  {
    name: 'a client that is a language is none',
    text: 'Experience\nSold to German and Polish shops',
    finds: [],
  },
  {
    name: 'telephone numbers and addresses are no years',
    text: 'Call 2019 - 2030 4455\n12 Years Road',
    finds: [],
  },
  { name: 'nothing', text: ' \n\n ', finds: [] },
];
