import type { PageCase } from './requirements.cases.ts';

/** Where sections begin and end, and lines with them. */
export const ends: readonly PageCase[] = [
  {
    why: 'a line before a list that asks by itself',
    lines: ['## Education', 'Doctorate in botany or a related field', '- Two summers in the alps'],
    wants: ['+Doctorate in botany or a related field', '+Two summers in the alps'],
  },
  {
    why: 'a line before a list that begins as requirements do',
    lines: [
      '## Qualifications',
      '5+ years of experience at a loom',
      '- Eye for colour',
      'You have experience with the following',
      '- Felt',
    ],
    wants: ['+5+ years of experience at a loom', '+Eye for colour', '+Felt'],
  },
  {
    why: 'a wrapped line with a wish above a list turns nothing into wishes',
    lines: [
      '## Qualifications',
      'Strong knowledge of dyes, preferably from plants',
      '- Steady hands',
      '- Good eyesight',
    ],
    wants: ['+Strong knowledge of dyes, preferably from plants', '+Steady hands', '+Good eyesight'],
  },
  {
    why: 'things that share the first letters of a label, and labels',
    lines: [
      '## Requirements',
      '- Payroll experience',
      '- Benefits administration experience',
      '- Pay: 20 an hour',
      '- Scheduled shifts at weekends',
    ],
    wants: ['+Payroll experience', '+Benefits administration experience'],
  },
  {
    why: 'a short question in plain letters ends the section',
    lines: [
      '## Requirements',
      'Knowledge of ropes and knots',
      'Why the Harbour?',
      'Our quay has a library and a sauna',
      'Boats leave on the hour',
    ],
    wants: ['+Knowledge of ropes and knots'],
  },
  {
    why: 'a page that shows its markdown as it is',
    lines: [
      { text: '**Requirements:**' },
      { text: '* Calm around geese' },
      { text: '### **Bonus**' },
      { text: '* Own boots' },
      { text: '**Our crew**' },
      { text: '* Six people and a dog' },
    ],
    wants: ['+Calm around geese', '~Own boots'],
  },
  {
    why: 'a number in brackets begins no line of its own',
    lines: ['## Requirements', 'Experience (min 7 years) in a dairy.'],
    wants: ['+Experience (min 7 years) in a dairy.'],
  },
  {
    why: 'a range with blanks around its dash is no bullet',
    lines: ['## Requirements', '• 3 - 5 years in a forge', '• Strong arms'],
    wants: ['+3 - 5 years in a forge', '+Strong arms'],
  },
  {
    why: 'a hyphen without a blank is a bullet sign',
    lines: ['## Requirements', '-Patience with ponies', '-Own saddle'],
    wants: ['+Patience with ponies', '+Own saddle'],
  },
  {
    why: 'a bracket that closes what stands before opens no heading',
    lines: ['## Education', 'Diploma (Required) Licence: Forklift (Preferred)'],
    wants: ['+Diploma (Required)', '~Forklift (Preferred)'],
  },
  {
    why: 'examples of the work are no demands although they need skills',
    lines: [
      'We build kites in a hall by the sea and fly them in the evening when the wind comes up from the south.',
      'Some examples of projects where your skills are needed:',
      '- Build a kite with nine tails',
      '- Build a mast for the yard',
    ],
    wants: [],
  },
  {
    why: 'among duties, a line that ends in a colon and plainly asks opens a list of demands',
    lines: [
      '## Responsibilities',
      '- Feed the goats',
      'For this, the ideal candidate should have:',
      '- A loud voice',
      '- Three summers on a farm',
    ],
    wants: ['+A loud voice', '+Three summers on a farm'],
  },
  {
    why: 'sentences that ask run on behind the tasks in flattened text; a lone one tells of the task',
    lines: [
      '## Responsibilities',
      'Feed the goats. Excellent customer service skills are put to use at the gate. Milk them at dawn. Familiarity with hoof care. Ability to lift hay. Position requires a loud voice.',
    ],
    wants: ['+Familiarity with hoof care.', '+Ability to lift hay.', '+Position requires a loud voice.'],
  },
  {
    why: 'a heading and its colon left at the end of a line, and one behind a place',
    lines: [
      'Role: Groom Location: Chester Requirements: Must have a valid riding licence Benefits:',
      'Free hay',
    ],
    wants: ['+Must have a valid riding licence'],
  },
  {
    why: 'what asks in every way behind the pay',
    lines: [
      '## Pay',
      '12 an hour, based on experience with ponies.',
      '5+ years of experience: 31,000 a year.',
      'High school diploma required. 2+ years of experience in a stable.',
    ],
    wants: ['+High school diploma required.', '+2+ years of experience in a stable.'],
  },
  {
    why: 'a line that breaks off introduces lines without marks',
    language: 'sv',
    lines: [
      '## Kvalifikationer',
      'Vi söker dig som har',
      'flerårig erfarenhet av bin',
      'Det är önskvärt om du har',
      'erfarenhet av honung',
    ],
    wants: ['+flerårig erfarenhet av bin', '~erfarenhet av honung'],
  },
  {
    why: 'a plain line above a list that only sounds like one that asks',
    lines: [
      '# Ferry mate',
      'We row people over the sound, summer and winter, and have done so since the bridge was swept away.',
      'Where your expertise is needed',
      '- Steer the ferry by night',
      '- Mend the ropes',
    ],
    wants: [],
  },
  {
    why: 'short lines in a row are a list without marks, one is a label',
    lines: [
      '## Competencies',
      'Tact',
      'Critical thinking',
      'Patience',
      '## Skills',
      'Tools',
      'Saws and planes of every size.',
    ],
    wants: ['+Tact', '+Critical thinking', '+Patience', '+Saws and planes of every size.'],
  },
  {
    why: 'a sentence of belief before the list belongs to the list',
    lines: [
      '## Who you are',
      'We believe that these make you happy here.',
      '- Early riser',
      '- No fear of bees',
    ],
    wants: ['+Early riser', '+No fear of bees'],
  },
  {
    why: 'a numbered line of two sentences ends no list',
    lines: [
      '## Requirements',
      '1. Warm voice. Loud, too.',
      '2. Own accordion.',
      '3. Free in May. Rain or shine.',
    ],
    wants: ['+Warm voice.', '+Loud, too.', '+Own accordion.', '+Free in May.', '+Rain or shine.'],
  },
  {
    why: 'names with a capital in their midst are not torn where line breaks were lost',
    lines: [
      'QualificationsKnowledge of PeopleSoft and ServiceNow desksExperience with QuickBooks payrollAbility to work with PowerPoint slides',
    ],
    wants: [
      '+Knowledge of PeopleSoft and ServiceNow desks',
      '+Experience with QuickBooks payroll',
      '+Ability to work with PowerPoint slides',
    ],
  },
  {
    why: 'a heading left at the end of the block before',
    language: 'sv',
    lines: [
      '## Krav',
      '· Erfarenhet av kor',
      '· Truckkort. Önskemål',
      '· Erfarenhet av getter',
      '· Kunskaper i ystning. Övrigt',
      '· Fri kost',
    ],
    wants: ['+Erfarenhet av kor', '+Truckkort.', '~Erfarenhet av getter', '~Kunskaper i ystning.'],
  },
  {
    why: 'Swedish: what is believed of the reader, below the tasks',
    language: 'sv',
    lines: [
      '## Arbetsuppgifter',
      '- Mjölka korna',
      'För att lyckas tror vi att du har:',
      '- Tålamod',
      '- Starka armar',
      '## Om rollen',
      'Du mjölkar varje morgon. Du behöver ha körkort och erfarenhet av kor.',
    ],
    wants: ['+Tålamod', '+Starka armar', '+Du behöver ha körkort och erfarenhet av kor.'],
  },
  {
    why: 'Chinese: numbers of many forms, and a wish for the last part alone',
    language: 'zh',
    lines: [
      '岗位要求、职责',
      '每天六点开门',
      '任职要求',
      '1、熟悉烘焙工艺，有面包店经验者优先',
      '2. 能够早起',
      '（3）熟悉咖啡机者更佳',
      '工作环境',
      '海边的小店',
      '- 任职要求\u200b',
      '- 会游泳',
    ],
    wants: ['+熟悉烘焙工艺，有面包店经验者优先', '+能够早起', '~熟悉咖啡机者更佳', '+会游泳'],
  },
];
