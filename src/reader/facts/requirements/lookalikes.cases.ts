import type { PageCase } from './requirements.cases.ts';

/** Lines that look like headings or demands and are none, and the other way round. */
export const lookalikes: readonly PageCase[] = [
  {
    why: 'Portuguese: a line that goes on with a preposition asks, it heads nothing',
    language: 'pt',
    lines: ['Perfil:', 'Formação em panificação', 'Experiência em fornos a lenha', 'Conhecimentos de massas'],
    wants: ['+Formação em panificação', '+Experiência em fornos a lenha', '+Conhecimentos de massas'],
  },
  {
    why: 'Spanish: the same, while an adjective makes a heading',
    language: 'es',
    lines: ['Requisitos:', 'Experiencia en hornos de leña', 'Conocimientos técnicos', 'Formación de panadero'],
    wants: ['+Experiencia en hornos de leña', '+Formación de panadero'],
  },
  {
    why: 'French: the same, in plain letters',
    language: 'fr',
    lines: ['Votre profil :', 'Expérience en boulangerie', 'Formation dans la meunerie'],
    wants: ['+Expérience en boulangerie', '+Formation dans la meunerie'],
  },
  {
    why: 'Italian: the same',
    language: 'it',
    lines: ['Requisiti:', 'Competenze in panificazione', 'Conoscenze di lieviti naturali'],
    wants: ['+Competenze in panificazione', '+Conoscenze di lieviti naturali'],
  },
  {
    why: 'what is no requirement is a wish, whatever stands before the word',
    lines: [
      '## Requirements',
      '- Latin is splendid but not a core requirement of this post',
      '- A boat of your own is not a requirement',
      '- A head for heights is a firm requirement',
    ],
    wants: [
      '~Latin is splendid but not a core requirement of this post',
      '~A boat of your own is not a requirement',
      '+A head for heights is a firm requirement',
    ],
  },
  {
    why: 'Danish: a demand denied',
    language: 'da',
    lines: ['## Kvalifikationer', '- Kørekort er ikke et krav', '- Svendebrev er et krav'],
    wants: ['~Kørekort er ikke et krav', '+Svendebrev er et krav'],
  },
  {
    why: 'Norwegian: a demand denied',
    language: 'no',
    lines: ['## Kvalifikasjoner', '- Førerkort er ikke et krav', '- Fagbrev er et krav'],
    wants: ['~Førerkort er ikke et krav', '+Fagbrev er et krav'],
  },
  {
    why: 'Italian: a demand denied, with its verb',
    language: 'it',
    lines: ['## Requisiti', '- Il diploma non è obbligatorio', '- Il patentino è obbligatorio'],
    wants: ['~Il diploma non è obbligatorio', '+Il patentino è obbligatorio'],
  },
  {
    why: 'Portuguese: a demand denied, of more words than one',
    language: 'pt',
    lines: ['## Requisitos', '- Latim não é imprescindível', '- Carta de pesados é obrigatória'],
    wants: ['~Latim não é imprescindível', '+Carta de pesados é obrigatória'],
  },
  {
    why: 'Spanish: a demand denied',
    language: 'es',
    lines: ['## Requisitos', '- El latín no es un requisito', '- El carné de pesca es obligatorio'],
    wants: ['~El latín no es un requisito', '+El carné de pesca es obligatorio'],
  },
  {
    why: 'Polish: a demand denied',
    language: 'pl',
    lines: ['## Wymagania', '- Łacina nie jest warunkiem', '- Książeczka sanepidu jest wymagana'],
    wants: ['~Łacina nie jest warunkiem', '+Książeczka sanepidu jest wymagana'],
  },
  {
    why: 'Czech: a demand denied',
    language: 'cs',
    lines: ['## Požadujeme', '- Latina není nutná', '- Potravinářský průkaz je nutný'],
    wants: ['~Latina není nutná', '+Potravinářský průkaz je nutný'],
  },
  {
    why: 'Dutch: what one can expect may be offers, tasks or what is asked; each line tells for itself',
    language: 'nl',
    lines: [
      '## Wat kun je verwachten?',
      '- In de zomer bak je aan zee',
      '- In de herfst bak je in het bos',
      '- Brood',
      '- Koek',
      '- Je bent in het bezit van een vaarbewijs',
      '- Je hebt sterke armen',
      '## Wat kun je van ons verwachten?',
      '- Je hebt elke dag vers brood',
    ],
    wants: ['+Je bent in het bezit van een vaarbewijs', '+Je hebt sterke armen'],
  },
  {
    why: 'Finnish: sentences behind the list that ask and wish, then offers that begin as traits do',
    language: 'fi',
    lines: [
      'Odotamme sinulta',
      '- Kokemusta leipomosta',
      '- Hyvää kuntoa',
      'Plussaa on myös kokemus kiviuuneista.',
      'Työssä on hyötyä vanhojen reseptien tuntemisesta.',
      'Työssäsi tarvitset sujuvaa saamen kielen taitoa.',
      'Leipomo on meren rannalla.',
      'Saareen kulkee vene.',
      '- Hyvät etenemismahdollisuudet',
      '- Tuoretta leipää',
    ],
    wants: [
      '+Kokemusta leipomosta',
      '+Hyvää kuntoa',
      '~Plussaa on myös kokemus kiviuuneista.',
      '~Työssä on hyötyä vanhojen reseptien tuntemisesta.',
      '+Työssäsi tarvitset sujuvaa saamen kielen taitoa.',
    ],
  },
];
