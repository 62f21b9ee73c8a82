import { emptyReading, type Reading } from '../../posting/reading.ts';
import type { Capture } from '../../posting/saved.ts';

/* Postings for this room's tests. */

const sampleReading = (url: string, part: Partial<Reading> = {}): Reading => ({
  ...emptyReading(url, 'posting'),
  title: 'Tram driver',
  company: 'Harbour Lines',
  locations: ['Gdynia', 'Sopot'],
  pay: [
    {
      min: 30,
      max: 36.5,
      currency: 'PLN',
      unit: 'HOUR',
      quote: '30 to 36.50 zł an hour',
    },
  ],
  requirements: [
    { text: 'A tram licence', level: 'required' },
    { text: 'Night shifts, ideally', level: 'preferred' },
  ],
  ...part,
});

export const sample = (url = 'https://firm.example/jobs/1', part: Partial<Reading> = {}): Capture => ({
  reading: sampleReading(url, part),
  description: 'Tram driver\n- A tram licence\n- Night shifts, ideally',
});
