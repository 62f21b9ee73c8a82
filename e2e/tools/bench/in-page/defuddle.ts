import Defuddle from 'defuddle';

Object.assign(globalThis, { parse: () => new Defuddle(document).parse().wordCount });
