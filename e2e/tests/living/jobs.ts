/* Postings of one made-up mill, as parts of pages that live: swapped, framed, hidden in shadow roots. */

export interface Job {
  readonly title: string;
  readonly pay: string;
  readonly html: string;
}

const job = (title: string, pay: string, place: string, needs: readonly string[], nice: string): Job => ({
  title,
  pay,
  html: `<h1>${title}</h1>
<p>Hallbeck Mill · ${place} · Full-time</p>
<p>Salary: ${pay} a year</p>
<h2>About the job</h2>
<p>Hallbeck Mill spins and dyes wool for the carpet trade. You join a crew of nine and answer to the shift manager.</p>
<h2>What you will do</h2>
<ul><li>Plan the week with the other crews</li><li>Keep the log of every batch</li></ul>
<h2>Requirements</h2>
<ul>${needs.map(need => `<li>${need}</li>`).join('')}</ul>
<h2>Nice to have</h2>
<ul><li>${nice}</li></ul>
<p>Apply by letter or with the button below.</p>
<button type="button">Apply now</button>`,
});

export const DYER = job(
  'Master Dyer',
  '£31,200 to £36,900',
  'Bradford',
  [
    'At least 4 years of experience in a dye house',
    'You can match colours by eye and by spectrometer',
    'Good spoken and written English',
  ],
  'A certificate in textile chemistry',
);

export const FITTER = job(
  'Loom Fitter',
  '£28,400 to £30,100',
  'Kendal',
  [
    'At least 2 years of experience with rapier looms',
    'You read technical drawings',
    'A full driving licence',
    'Ready to work in three shifts',
  ],
  'Welding to trade standard',
);

/** As the fitter's in every word but for its place and pay. */
export const FITTER_FAR: Job = {
  title: FITTER.title,
  pay: '£33,700 to £35,200',
  html: FITTER.html.replace('Kendal', 'Dundee').replace(FITTER.pay, '£33,700 to £35,200'),
};

/** A page whose script may show either posting: `show(name)`. `script` runs after that. */
export const livingPage = (body: string, script: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Hallbeck Mill jobs</title></head>
<body><header><nav><a href="/">Home</a> <a href="/about">About us</a></nav></header>${body}
<footer><a href="/privacy">Privacy</a></footer>
<script>const jobs = ${JSON.stringify({ dyer: DYER.html, fitter: FITTER.html, far: FITTER_FAR.html })};
${script}</script></body></html>`;
