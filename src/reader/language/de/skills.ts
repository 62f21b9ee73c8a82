import type { SkillWords } from '../words.ts';

/** What stands around names of skills in German. */
export const skills: SkillWords = {
  joins: 'und|oder|sowie|bzw\\.',
  asks: 'erfahrung\\p{L}*|\\p{L}*kenntnisse\\p{L}*|umgang|vertraut|sicher|beherrsch\\p{L}*|tools?|software|sprachen?|zertifi\\p{L}*|wie|z\\. ?b\\.',
  before: 'mit|in|von|als|wie|z\\. ?b\\.,?',
  after: 'kenntnisse|erfahrung|zertifizierung|umfeld|systeme?n?',
  namedBy: '\\p{L}*(?:software|programm|system|tool)s?',
  tags: '(?:fachliche |technische |deine |ihre )?(?:skills|kenntnisse|fähigkeiten|technologien|kompetenzen|schlagwörter|tech-?stack)',
  traits:
    'teamfähigkeit|kommunikation\\p{L}*|flexibilität|zuverlässigkeit|belastbarkeit|selbstständig\\p{L}*|eigeninitiative|vollzeit|teilzeit',
  nounsHaveCapitals: true,
};
