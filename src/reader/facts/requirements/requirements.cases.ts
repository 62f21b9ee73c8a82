import type { Note } from '../../testing.ts';

/** A page, and its requirements: "+" required, "~" preferred. */
export interface PageCase {
  readonly why: string;
  readonly lines: readonly Note[];
  readonly language?: string;
  readonly wants: readonly string[];
}

export const pages: readonly PageCase[] = [
  {
    why: 'a heading and a list',
    lines: ['## Requirements', '- Knows bread', '- Rises early'],
    wants: ['+Knows bread', '+Rises early'],
  },
  {
    why: 'a bold line as heading',
    lines: ['** What you bring', '- A steady hand'],
    wants: ['+A steady hand'],
  },
  { why: 'capitals as heading', lines: ['QUALIFICATIONS', '- Good eyesight'], wants: ['+Good eyesight'] },
  {
    why: 'a line that ends in a colon',
    lines: ['You have:', '- A boat licence'],
    wants: ['+A boat licence'],
  },
  {
    why: 'preformatted text',
    lines: ['> Requirements', '> * Strong knees', '> * Calm nerves', '> Benefits', '> * Free bread'],
    wants: ['+Strong knees', '+Calm nerves'],
  },
  {
    why: 'a bold lead-in',
    lines: ['*Requirements:* a valid pilot licence'],
    wants: ['+a valid pilot licence'],
  },
  { why: 'a wish section', lines: ['## Nice to have', '- Some Dutch'], wants: ['~Some Dutch'] },
  {
    why: 'duties, benefits and legal text stay out',
    lines: [
      '## Responsibilities',
      '- Bake rolls',
      '## Requirements',
      '- Two clean hands',
      '## Benefits',
      '- Free rolls',
      '## Equal Opportunity',
      'We hire without regard to age.',
    ],
    wants: ['+Two clean hands'],
  },
  {
    why: 'a wish by its own words',
    lines: [
      '## Qualifications',
      '- Knife skills',
      '- Pastry experience is a plus',
      '- Butchery (nice to have)',
      '- Ideally you own a van',
    ],
    wants: [
      '+Knife skills',
      '~Pastry experience is a plus',
      '~Butchery (nice to have)',
      '~Ideally you own a van',
    ],
  },
  {
    why: 'a line that asks and wishes is asked',
    lines: [
      '## Qualifications',
      '- Fluent English (Dutch is a plus)',
      '- A cook’s diploma required, sommelier preferred',
      '- Good with people, preferably children',
    ],
    wants: [
      '+Fluent English (Dutch is a plus)',
      '+A cook’s diploma required, sommelier preferred',
      '+Good with people, preferably children',
    ],
  },
  {
    why: 'an introduction is no entry',
    lines: ['## Requirements', 'To do this well you need:', '- Patience'],
    wants: ['+Patience'],
  },
  {
    why: 'an introduction that turns the list into wishes',
    lines: ['## Requirements', '- Patience', 'The following would be nice to have:', '- A whistle'],
    wants: ['+Patience', '~A whistle'],
  },
  {
    why: 'flattened text with glued headings',
    lines: [
      'We mend sails in Cowes. What You Will Do Sew sails by hand. Carry sails to ships. What You Bring 4+ years of experience in sail making. Ability to sew straight. Bonus Points Experience with kites Knowledge of knots Benefits We pay for lunch.',
    ],
    wants: [
      '+4+ years of experience in sail making.',
      '+Ability to sew straight.',
      '~Experience with kites',
      '~Knowledge of knots',
    ],
  },
  {
    why: 'items run together without a blank',
    lines: ['QualificationsExperience in book bindingExcellent knife skillsAbility to work in silence'],
    wants: ['+Experience in book binding', '+Excellent knife skills', '+Ability to work in silence'],
  },
  {
    why: 'sentences decide where no heading does',
    lines: ['# Gardener', 'We grow roses in three parks. You must have a driving licence. Lunch is at noon.'],
    wants: ['+You must have a driving licence.'],
  },
  {
    why: 'sentences with the same words that ask for nothing',
    lines: [
      '# Gardener',
      'We grow roses in three parks. You should be hearing from us in May. A cover letter is required. No car is required. You must be logged in to write to us.',
    ],
    wants: [],
  },
  {
    why: 'what a sentence says that one must be',
    lines: [
      '# Gardener',
      'We grow roses in three parks. You must be patient with children. You should also be awake at dawn. You will need to be strong. You possess a sharp saw. Lunch is at noon.',
    ],
    wants: [
      '+You must be patient with children.',
      '+You should also be awake at dawn.',
      '+You will need to be strong.',
      '+You possess a sharp saw.',
    ],
  },
  {
    why: 'a sentence that ends in how much it is wanted',
    lines: [
      '# Gardener',
      'We grow roses in three parks. A head for heights is essential. Some Welsh is preferred. Owning a bicycle is a plus. Our oldest rose is white. A tetanus shot is required.',
    ],
    wants: [
      '+A head for heights is essential.',
      '~Some Welsh is preferred.',
      '~Owning a bicycle is a plus.',
      '+A tetanus shot is required.',
    ],
  },
  {
    why: 'a glued heading of one common word ends the section before it',
    lines: [
      'We mend sails in Cowes. Requirements Ability to sew straight. Bonus Points Experience with kites. The Role Sew sails by hand. Carry sails to ships.',
    ],
    wants: ['+Ability to sew straight.', '~Experience with kites.'],
  },
  {
    why: 'the same words in a sentence are no heading',
    lines: [
      'We mend sails in Cowes. Requirements Ability to sew straight. The role asks for a steady hand. Knowledge of knots.',
    ],
    wants: ['+Ability to sew straight.', '+The role asks for a steady hand.', '+Knowledge of knots.'],
  },
  {
    why: 'a list that asks under no heading',
    lines: [
      '# Gardener',
      'Some words about our parks that are long enough to be prose, since a header of short facts ends there.',
      '- Experience with hedges',
      '- Knowledge of roses',
      '- Ability to climb',
    ],
    wants: ['+Experience with hedges', '+Knowledge of roses', '+Ability to climb'],
  },
  {
    why: 'ability lines among the duties',
    lines: ['## Duties', '- Mow lawns', '- Ability to drive a tractor'],
    wants: ['+Ability to drive a tractor'],
  },
  {
    why: 'prose after the list ends it',
    lines: [
      '## Requirements',
      '- A green thumb',
      'Our gardens were laid out by a king and are open all year.',
    ],
    wants: ['+A green thumb'],
  },
  {
    why: 'related jobs are not this one',
    lines: [
      '# Baker',
      '## Requirements',
      '- Likes dawn',
      '## Similar jobs',
      '- Baker needed, 9 years of experience required',
      '- Cook wanted',
    ],
    wants: ['+Likes dawn'],
  },
  {
    why: 'navigation and footers',
    lines: [
      { text: 'Requirements for partners', within: ['nav'] },
      '## Requirements',
      '- Likes dawn',
      { text: 'You must have cookies', within: ['footer site-footer'] },
    ],
    wants: ['+Likes dawn'],
  },
  {
    why: 'a form with its questions',
    lines: [
      '## Requirements',
      '- Likes dawn',
      '## Apply for this job',
      'First name',
      'Do you have 3 years of experience?',
    ],
    wants: ['+Likes dawn'],
  },
  {
    why: 'element names where no heading is',
    lines: [{ text: 'Sharp scissors', kind: 'item', depth: 1, within: ['section job-requirements'] }],
    wants: ['+Sharp scissors'],
  },
  {
    why: 'list numbers are cut off',
    lines: ['## Requirements', '1. A cart', '2. A horse'],
    wants: ['+A cart', '+A horse'],
  },
  {
    why: 'a sub-heading keeps its section',
    lines: ['## Requirements', '** Tools', '- Own hammer'],
    wants: ['+Own hammer'],
  },
  {
    why: 'the same line once',
    lines: ['## Requirements', '- Own hammer', '## Qualifications', '- Own hammer'],
    wants: ['+Own hammer'],
  },
  {
    why: 'German',
    language: 'de',
    lines: [
      '## Das bringst du mit',
      '- Freude am Backen',
      '- Führerschein von Vorteil',
      '## Wir bieten',
      '- Brot',
    ],
    wants: ['+Freude am Backen', '~Führerschein von Vorteil'],
  },
  {
    why: 'French',
    language: 'fr',
    lines: ['## Profil recherché', '- Permis de pêche', '- Un bateau serait un plus'],
    wants: ['+Permis de pêche', '~Un bateau serait un plus'],
  },
  {
    why: 'Spanish',
    language: 'es',
    lines: ['## Requisitos', '- Buen oído', '## Se valorará', '- Tocar la guitarra'],
    wants: ['+Buen oído', '~Tocar la guitarra'],
  },
  {
    why: 'Dutch',
    language: 'nl',
    lines: ['## Wie ben jij?', '- Een vroege vogel', '## Wat bieden wij?', '- Brood'],
    wants: ['+Een vroege vogel'],
  },
  {
    why: 'Japanese',
    language: 'ja',
    lines: ['## 応募資格', '- 普通自動車免許', '## 福利厚生', '- 社員割引'],
    wants: ['+普通自動車免許'],
  },
];

/** Headings in their many words: "role: heading". */
export const headingRoles: readonly string[] = [
  'required: Minimum Qualifications',
  'required: What you’ll need to succeed',
  'required: Who we’re looking for',
  'required: Skills & Experience',
  'required: Education and Experience Requirements',
  'required: The ideal candidate will have',
  'required: You might be a good fit if you',
  'required: Must-haves',
  'required: Knowledge, Skills and Abilities',
  'required: To be successful in this role, you will need',
  'required: About you',
  'preferred: Preferred Qualifications',
  'preferred: Bonus points if you have',
  'preferred: Nice-to-haves',
  'preferred: Preferred but not required experience',
  'preferred: What will set you apart',
  'preferred: Desired skills and experience',
  'preferred: It would be great if you have',
  'preferred: Pluses',
  'duties: Key responsibilities',
  'duties: What you’ll be doing',
  'duties: A day in the life',
  'duties: Essential Duties and Responsibilities',
  'duties: In this role, you will',
  'duties: Your tasks',
  'benefits: What we offer',
  'benefits: Perks & benefits',
  'benefits: Why join us?',
  'benefits: What’s in it for you',
  'pay: Compensation range',
  'pay: Salary',
  'about: Who we are',
  'about: About the company',
  'about: Our mission',
  'legal: Equal Opportunity Employer',
  'legal: Privacy notice',
  'apply: How to apply',
  'apply: Interview process',
  'outside: Similar jobs',
  'outside: People also viewed',
  'outside: Leave a comment',
  'outside: Share this job',
];
