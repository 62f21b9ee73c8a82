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
  {
    why: 'deeds under "Job requirements", since another section asks and none tells of duties',
    lines: [
      '## Job requirements',
      '- Be gentle with the hens',
      '- Collaborate with the miller',
      '- Manage the egg store',
      '- Write the daily list',
      '- Train new hands',
      '## Qualifications',
      '- Two years on a farm',
    ],
    wants: ['+Be gentle with the hens', '+Two years on a farm'],
  },
  {
    why: 'the same lines where no other section asks are requirements',
    lines: [
      '## Requirements',
      '- Manage many hens at once',
      '- Write clearly',
      '- Train others',
      '- Lead by example',
    ],
    wants: ['+Manage many hens at once', '+Write clearly', '+Train others', '+Lead by example'],
  },
  {
    why: 'a list of what is offered under a line that no rule knows',
    lines: [
      '## Requirements',
      '- Good lungs',
      'Trumpeters get:',
      '- Health insurance',
      '- Unlimited vacation',
      '- Fresh reeds',
    ],
    wants: ['+Good lungs'],
  },
  {
    why: 'a bullet alone in its block marks the next one',
    lines: ['## Requirements', 'Here is what counts.', '•', 'Sharp ears', '•', 'Warm gloves'],
    wants: ['+Sharp ears', '+Warm gloves'],
  },
  {
    why: 'a button "Apply now" above the text is no section',
    lines: ['# Bell founder', { text: 'Apply now', linked: 1 }, 'You must have a good ear for bronze.'],
    wants: ['+You must have a good ear for bronze.'],
  },
  {
    why: 'sentences between heading and list introduce it',
    lines: [
      '## Nice to have',
      'None of these is needed.',
      'Do not worry if you have none of them.',
      '- A tuning fork',
    ],
    wants: ['~A tuning fork'],
  },
  {
    why: 'a heading glued to the end of the block before its list',
    lines: ['We cast bells. What You Bring', '- Strong arms', '- A good ear'],
    wants: ['+Strong arms', '+A good ear'],
  },
  {
    why: 'a heading with a colon glued to a duty',
    lines: [
      '## Duties',
      'Pour bronze into moulds What you need to succeed:',
      'A diploma in casting',
      'Strong arms and nerves',
    ],
    wants: ['+A diploma in casting', '+Strong arms and nerves'],
  },
  {
    why: 'sentences that begin as requirements, side by side in one block',
    lines: [
      '# Bell founder',
      'Our foundry has cast bells for the whole coast since the days of sail. Excellent sense of pitch. Ability to lift moulds. Knowledge of alloys.',
    ],
    wants: ['+Excellent sense of pitch.', '+Ability to lift moulds.', '+Knowledge of alloys.'],
  },
  {
    why: 'one line between two that ask is asked too',
    lines: [
      '# Bell founder',
      'Our foundry has cast bells for the whole coast since the days of sail. Five years of experience in casting. Works well by night. Strong arms and attention to detail. Knowledge of alloys.',
    ],
    wants: [
      '+Five years of experience in casting.',
      '+Works well by night.',
      '+Strong arms and attention to detail.',
      '+Knowledge of alloys.',
    ],
  },
  {
    why: 'among wishes a number of years is a wish too',
    lines: ['## Preferred Qualifications', '- At least 2 years in a foundry', '- Minimum 1 year of Latin'],
    wants: ['~At least 2 years in a foundry', '~Minimum 1 year of Latin'],
  },
  {
    why: 'among wishes a line that says it is required is required',
    lines: ['## Preferred Qualifications', '- A gold ear', '- Own hammer (required)'],
    wants: ['~A gold ear', '+Own hammer (required)'],
  },
  {
    why: 'a label in the list turns the rest to wishes',
    lines: ['## Requirements', '- Strong arms', '- Advantages:', '- A gold ear'],
    wants: ['+Strong arms', '~A gold ear'],
  },
  {
    why: 'a wish of one bullet in paragraphs says nothing of the next',
    lines: ['## Requirements', '• Strong arms', '• Latin is a plus', '• A good ear'],
    wants: ['+Strong arms', '~Latin is a plus', '+A good ear'],
  },
  {
    why: 'a bullet that holds the word "application" opens no section',
    lines: ['## Requirements', '• Four years of bell application design', '• Strong arms'],
    wants: ['+Four years of bell application design', '+Strong arms'],
  },
  {
    why: 'one common word before a colon does not turn an item against its section',
    lines: ['## Benefits', '- Languages: we pay for courses', '- Free ear plugs'],
    wants: [],
  },
  {
    why: 'a trait named before a colon stays in the list',
    lines: ['## Requirements', '- Team player: you share your hammer'],
    wants: ['+you share your hammer'],
  },
  {
    why: 'a title with a word of headings in it says nothing of the text',
    lines: [
      '# Skills Trainer',
      'Our school by the canal has taught every smith of the county for generations now. Lunch is hot.',
    ],
    wants: [],
  },
  {
    why: 'short lines behind one bullet go on with the list',
    lines: [
      '## Requirements',
      '· Education',
      'Diploma in casting',
      'Two years at a furnace',
      'A love of bronze',
    ],
    wants: ['+Education', '+Diploma in casting', '+Two years at a furnace', '+A love of bronze'],
  },
  {
    why: 'a question above a list of offers is no introduction of it',
    lines: ['# Founder', 'Have you got strong arms? Then come by. You get:', '- Bronze', '- Soup'],
    wants: [],
  },
  {
    why: 'deeper items below a line that opens them',
    lines: ['## Requirements', '- Knows two of these:', '-- Bronze', '-- Iron'],
    wants: ['+Bronze', '+Iron'],
  },
  {
    why: 'cards of other jobs above the posting',
    lines: [
      ...['Cook', 'Baker', 'Smith'].flatMap(job => [
        { kind: 'heading' as const, depth: 2, text: `${job} with experience required`, linked: 1 },
        { text: 'Posted in June', within: ['nav'] },
      ]),
      '# Founder',
      '## Requirements',
      '- Strong arms',
    ],
    wants: ['+Strong arms'],
  },
  {
    why: 'a list below "Similar jobs" whose heading stands alone in its element',
    lines: [
      '# Founder',
      '## Requirements',
      '- Strong arms',
      { kind: 'heading', depth: 3, text: 'Similar jobs', within: ['h3'] },
      { kind: 'item', depth: 1, text: 'Caster, 5 years of experience', within: ['ul', 'li'] },
    ],
    wants: ['+Strong arms'],
  },
  {
    why: 'a page’s machinery within the text',
    lines: ['## Requirements', '- Strong arms', 'Show more', 'Sign in to save this job'],
    wants: ['+Strong arms'],
  },
  {
    why: 'a table of two columns',
    lines: ['Required skills | Preferred skills', 'Requirements | Strong arms and a good ear'],
    wants: ['+Strong arms and a good ear'],
  },
  {
    why: 'terms and their text',
    lines: [
      { kind: 'term', text: 'Qualifications' },
      { kind: 'cell', text: 'Strong arms for the bellows' },
      { kind: 'term', text: 'Benefits' },
      { kind: 'cell', text: 'Warm soup at noon' },
    ],
    wants: ['+Strong arms for the bellows'],
  },
  {
    why: 'Swedish prose that ends where the company begins',
    language: 'sv',
    lines: [
      '## Om dig',
      'Du har erfarenhet av bronsgjutning. Meriterande är kunskaper i latin. Låter det intressant? Bolaget har gjutit klockor länge. Vi är ett litet team.',
    ],
    wants: ['+Du har erfarenhet av bronsgjutning.', '~Meriterande är kunskaper i latin.'],
  },
  {
    why: 'Swedish practical matters below the list',
    language: 'sv',
    lines: ['## Kvalifikationer', '- Starka armar', 'Övrig information', '- Start: i maj', '- Plats: Lund'],
    wants: ['+Starka armar'],
  },
  {
    why: 'a lead that leaves no choice, behind what is wished',
    language: 'en',
    lines: [
      '## Nice to have',
      '- A love of bells',
      'Only write to us if you have a hammer; do not apply unless you have all of these:',
      '- Strong arms for the bellows',
    ],
    wants: ['~A love of bells', '+Strong arms for the bellows'],
  },
  {
    why: 'Italian',
    language: 'it',
    lines: ['## Requisiti', '- Braccia forti', '- Latino preferibile', '## Cosa offriamo', '- Zuppa'],
    wants: ['+Braccia forti', '~Latino preferibile'],
  },
  {
    why: 'Polish',
    language: 'pl',
    lines: ['## Wymagania', '- Silne ramiona', '## Mile widziane', '- Łacina', '## Oferujemy', '- Zupa'],
    wants: ['+Silne ramiona', '~Łacina'],
  },
  {
    why: 'Czech',
    language: 'cs',
    lines: ['## Požadujeme', '- Silné paže', '- Latina výhodou', '## Nabízíme', '- Polévka'],
    wants: ['+Silné paže', '~Latina výhodou'],
  },
  {
    why: 'Portuguese',
    language: 'pt',
    lines: ['## Requisitos', '- Braços fortes', '- Latim será um diferencial', '## Benefícios', '- Sopa'],
    wants: ['+Braços fortes', '~Latim será um diferencial'],
  },
  {
    why: 'Japanese bullets, a wish, and what is not asked',
    language: 'ja',
    lines: [
      '【応募資格】',
      '・普通自動車免許をお持ちの方',
      '・ラテン語ができる方歓迎',
      '・学歴不問',
      '【待遇】',
      '・交通費支給',
    ],
    wants: ['+普通自動車免許をお持ちの方', '~ラテン語ができる方歓迎'],
  },
  {
    why: 'Dutch offers under a line that no heading knows',
    language: 'nl',
    lines: [
      '## Functie-eisen',
      '- Sterke armen',
      'De gieterij geeft je:',
      '- 25 vakantiedagen',
      '- Pensioen',
      '- Soep',
    ],
    wants: ['+Sterke armen'],
  },
  {
    why: 'a line that opens a list among wishes is wished, a heading of its own is not',
    lines: [
      '## Preferred',
      '- Speaks Danish',
      'Experience with ovens such as:',
      '- Wood ovens',
      'Requirements:',
      '- Two clean hands',
    ],
    wants: ['~Speaks Danish', '~Wood ovens', '+Two clean hands'],
  },
  {
    why: 'a wish in brackets names one of several, or the whole line where it ends it',
    lines: [
      '## Requirements',
      '- Rye (preferred), spelt or oats',
      '- A cold store course (preferred but not mandatory).',
      '- A cold store licence (preferred)',
    ],
    wants: [
      '+Rye (preferred), spelt or oats',
      '~A cold store course (preferred but not mandatory).',
      '~A cold store licence (preferred)',
    ],
  },
  {
    why: 'an adverb within a line speaks of its last part only',
    lines: [
      '## Requirements',
      '- Ovens, preferably gas, and mixers',
      '- Skilled with long knives and preferably with saws too',
      '- Work in kitchens of many sizes that ideally include hotels and ships',
      '- Ten years of baking, with a background in rye strongly preferred',
    ],
    wants: [
      '+Ovens, preferably gas, and mixers',
      '+Skilled with long knives and preferably with saws too',
      '+Work in kitchens of many sizes that ideally include hotels and ships',
      '+Ten years of baking, with a background in rye strongly preferred',
    ],
  },
  {
    why: 'a wish behind a dash or comma at the end is for the whole line',
    lines: [
      '## Requirements',
      '- Work on night trains—strong advantage.',
      '- A diploma from a baking school, an asset.',
      '- Prefer two winters in the mountains',
      '- The ideal candidate will also have kept bees',
    ],
    wants: [
      '~Work on night trains—strong advantage.',
      '~A diploma from a baking school, an asset.',
      '~Prefer two winters in the mountains',
      '~The ideal candidate will also have kept bees',
    ],
  },
  {
    why: '"where required" makes no wish a demand',
    lines: ['## Nice to have', '- Mends the oven quickly where required', '- Speaks Danish'],
    wants: ['~Mends the oven quickly where required', '~Speaks Danish'],
  },
  {
    why: 'what is to be written in a letter and how the process goes is not asked of one',
    lines: [
      '## Nice to have',
      '- Speaks Danish',
      '- How it works:',
      '- We call you twice',
      '## Please include a few lines about you:',
      '- how far you live from the mill',
    ],
    wants: ['~Speaks Danish'],
  },
  {
    why: 'two sentences that lost the blank between them are two, in a short line too',
    lines: ['## Requirements', 'Good with the mixers of the Hall.Prior work in a mill is preferred'],
    wants: ['+Good with the mixers of the Hall.', '~Prior work in a mill is preferred'],
  },
  {
    why: 'what the demands of the body stand for is no demand',
    lines: [
      '## Physical requirements',
      'The physical demands described here are typical of those met in the bakery.',
      'Must be able to lift a sack of flour.',
    ],
    wants: ['+Must be able to lift a sack of flour.'],
  },
  {
    why: 'a Dutch heading of what one is glad to see',
    language: 'nl',
    lines: ['Dit zien we graag in jou', '- Vaste handen', '- Vroeg wakker'],
    wants: ['+Vaste handen', '+Vroeg wakker'],
  },
  {
    why: 'Swedish wishes, denied demands and a wish for one part',
    language: 'sv',
    lines: [
      '## Kvalifikationer',
      '- Vana vid degar är en stor fördel, men inte ett krav',
      '- Kunskaper i samiska är önskvärda',
      '- Det är positivt om du har bott på fjället',
      '- Tidigare yrkesvana är inget måste',
      '- Truckkort är ett krav',
      '- Erfarenhet av kök, gärna på hotell',
    ],
    wants: [
      '~Vana vid degar är en stor fördel, men inte ett krav',
      '~Kunskaper i samiska är önskvärda',
      '~Det är positivt om du har bott på fjället',
      '~Tidigare yrkesvana är inget måste',
      '+Truckkort är ett krav',
      '+Erfarenhet av kök, gärna på hotell',
    ],
  },
  {
    why: 'German wishes, denied demands and a wish for one part',
    language: 'de',
    lines: [
      '## Dein Profil',
      '- Sorbische Sprachkenntnisse sind keine Voraussetzung, aber hilfreich',
      '- Erfahrung mit Sauerteig ist kein Muss',
      '- Kenntnisse der Mühle sind nicht zwingend erforderlich',
      '- Bestenfalls Erfahrung am Steinofen',
      '- Grundkenntnisse im Schnitzen erwünscht',
      '- Ein Staplerschein ist ein Muss',
      '- Abgeschlossene Ausbildung, idealerweise als Bäcker',
    ],
    wants: [
      '~Sorbische Sprachkenntnisse sind keine Voraussetzung, aber hilfreich',
      '~Erfahrung mit Sauerteig ist kein Muss',
      '~Kenntnisse der Mühle sind nicht zwingend erforderlich',
      '~Bestenfalls Erfahrung am Steinofen',
      '~Grundkenntnisse im Schnitzen erwünscht',
      '+Ein Staplerschein ist ein Muss',
      '+Abgeschlossene Ausbildung, idealerweise als Bäcker',
    ],
  },
  {
    why: 'French wishes, denied demands and a wish for one part',
    language: 'fr',
    lines: [
      '## Votre profil',
      '- Le permis B est un plus mais pas obligatoire',
      '- La connaissance du levain constitue un avantage',
      '- Le permis C est obligatoire',
      '- Expérience en cuisine, idéalement en refuge',
    ],
    wants: [
      '~Le permis B est un plus mais pas obligatoire',
      '~La connaissance du levain constitue un avantage',
      '+Le permis C est obligatoire',
      '+Expérience en cuisine, idéalement en refuge',
    ],
  },
  {
    why: 'Dutch wishes and denied demands',
    language: 'nl',
    lines: [
      '## Functie-eisen',
      '- Ervaring op een boot strekt tot aanbeveling',
      '- Ervaring met deeg is een voordeel',
      '- Ervaring met ovens is niet vereist',
      '- Een vaarbewijs is vereist',
      '- MBO-diploma, bij voorkeur in brood',
    ],
    wants: [
      '~Ervaring op een boot strekt tot aanbeveling',
      '~Ervaring met deeg is een voordeel',
      '~Ervaring met ovens is niet vereist',
      '+Een vaarbewijs is vereist',
      '+MBO-diploma, bij voorkeur in brood',
    ],
  },
  {
    why: 'Czech and what is welcome',
    language: 'cs',
    lines: [
      '## Požadujeme',
      '- Potravinářský průkaz vítán',
      '- Znalost polštiny výhodou',
      '- Praxe v pekárně',
    ],
    wants: ['~Potravinářský průkaz vítán', '~Znalost polštiny výhodou', '+Praxe v pekárně'],
  },
];
