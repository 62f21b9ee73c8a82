/** What a page holds → what of it may be shown to others. The words of each are quoted, unless `quiet`. */
export interface Case {
  readonly name: string;
  readonly html: string;
  readonly kept: string;
}

const same = (name: string, html: string): Case => ({ name, html, kept: html });

export const CASES: readonly Case[] = [
  same('words and their order', '<h1>Weaver</h1><p>Leeds, <b>full time</b></p>'),
  same(
    'a list and a table',
    '<ul><li>Own loom</li></ul><table><tbody><tr><td colspan="2">Pay</td></tr></tbody></table>',
  ),
  same(
    'how its page names a part',
    '<section id="job-body" class="wide text_block" data-testid="jobText">Weaver</section>',
  ),
  same(
    'microdata of the posting',
    '<p itemprop="title">Weaver</p><meta itemprop="datePosted" content="2026-03-01">',
  ),
  { name: 'a script', html: '<p>Weaver<script>steal()</script></p>', kept: '<p>Weaver</p>' },
  { name: 'data in a script', html: '<script type="application/ld+json">{"a":1}</script>', kept: '' },
  {
    name: 'a sheet, and a link to what is loaded',
    html: '<style>p{background:url(//t.test/1)}</style><link rel="icon" href="/a.png">',
    kept: '',
  },
  {
    name: 'styles of an element',
    html: '<p style="background:url(https://t.test/1)">Weaver</p>',
    kept: '<p>Weaver</p>',
  },
  {
    name: 'handlers, also in odd letters',
    html: '<p onclick="a()" OnMouseOver="b()">Weaver</p>',
    kept: '<p>Weaver</p>',
  },
  { name: 'a link that runs', html: '<a href="javascript:alert(1)">Apply</a>', kept: '<a>Apply</a>' },
  {
    name: 'a link that runs, with a tab in its name',
    html: '<a href="java\tscript:alert(1)">Apply</a>',
    kept: '<a>Apply</a>',
  },
  { name: 'a link to data', html: '<a href="data:text/html,x">Apply</a>', kept: '<a>Apply</a>' },
  {
    name: 'query and fragment of a link',
    html: '<a href="https://a.test/apply?token=s3cret#x">Apply</a>',
    kept: '<a href="https://a.test/apply">Apply</a>',
  },
  {
    name: 'numbers in the path of a link',
    html: '<a href="https://a.test/jobs/4711/weaver">Apply</a>',
    kept: '<a href="https://a.test/jobs/0/weaver">Apply</a>',
  },
  {
    name: 'a key in the path of a link',
    html: '<a href="https://a.test/s/aGVsbG8gd29ybGQh/x">Apply</a>',
    kept: '<a href="https://a.test/s/0/x">Apply</a>',
  },
  {
    name: 'a user in a link',
    html: '<a href="https://jane:pw@a.test/jobs">Jobs</a>',
    kept: '<a href="https://a.test/jobs">Jobs</a>',
  },
  {
    name: 'where a link is counted',
    html: '<a href="https://a.test/" ping="https://t.test/p" data-track="u8">Apply</a>',
    kept: '<a href="https://a.test/">Apply</a>',
  },
  { name: 'a telephone', html: '<a href="tel:+4412345678">Call us</a>', kept: '<a>Call us</a>' },
  {
    name: 'fields and what was typed',
    html: '<p>Weaver</p><input value="Jane"><textarea>Dear all</textarea><select><option>Leeds</option></select>',
    kept: '<p>Weaver</p>',
  },
  {
    name: 'a hidden field',
    html: '<form action="/apply?csrf=1"><input type="hidden" value="t0ken">Weaver</form>',
    kept: '<div>Weaver</div>',
  },
  {
    name: 'text that is being written',
    html: '<div contenteditable>My letter</div><div contenteditable="false">Weaver</div>',
    kept: '<div>Weaver</div>',
  },
  { name: 'a field by its role', html: '<div role="textbox">My letter</div>', kept: '' },
  {
    name: 'a form whose fields have the names of what is asked of it',
    html: '<form><input name="localName"><input name="firstChild"><input name="getAttribute"><p>Weaver</p></form>',
    kept: '<div><p>Weaver</p></div>',
  },
  { name: 'a comment', html: '<p>Weaver<!-- user 4711 --></p>', kept: '<p>Weaver</p>' },
  {
    name: 'a drawing with a link and a script in it',
    html: '<svg><a href="/x"><text>Jane</text></a><script>a()</script></svg>',
    kept: '',
  },
  {
    name: 'a template and what is for browsers without scripts',
    html: '<template><p>Jane</p></template><noscript>Jane</noscript>',
    kept: '',
  },
  {
    name: 'objects',
    html: '<object data="x"></object><embed src="x">',
    kept: '',
  },
  {
    name: 'a picture',
    html: '<p><img src="https://t.test/u/4711.png" alt="Jane Doe" onerror="a()">Weaver</p>',
    kept: '<p>Weaver</p>',
  },
  {
    name: 'a picture that says a fact keeps its words',
    html: '<img src="https://t.test/logo.png?u=1" alt="Hallbeck Mill">',
    kept: '<img alt="Hallbeck Mill">',
  },
  {
    name: 'an element of the page’s own',
    html: '<job-card token="x"><p>Weaver</p></job-card>',
    kept: '<div><p>Weaver</p></div>',
  },
  {
    name: 'a dialog is shown as it is, open or not',
    html: '<section><dialog>Weaver</dialog></section>',
    kept: '<section></section>',
  },
  {
    name: 'folded text is unfolded',
    html: '<details><summary>More</summary>Weaver</details>',
    kept: '<details open=""><summary>More</summary>Weaver</details>',
  },
  {
    name: 'numbers among the names of a part',
    html: '<p id="u-4711" class="job x9f3 text-4">Weaver</p>',
    kept: '<p class="job">Weaver</p>',
  },
  {
    name: 'labels and titles',
    html: '<p title="Jane’s page" aria-label="Jane" aria-describedby="x">Weaver</p>',
    kept: '<p>Weaver</p>',
  },
  {
    name: 'the menu of the site',
    html: '<nav><a href="/me">Jane</a></nav><p>Weaver</p>',
    kept: '<p>Weaver</p>',
  },
  {
    name: 'the head of the site',
    html: '<header>Hallbeck · Jane</header><p>Weaver</p>',
    kept: '<p>Weaver</p>',
  },
  { name: 'a banner by its role', html: '<div role="banner">Jane</div><p>Weaver</p>', kept: '<p>Weaver</p>' },
  {
    name: 'the account’s menu, in one word of two',
    html: '<div class="userMenu">Jane</div><p>Weaver</p>',
    kept: '<p>Weaver</p>',
  },
  {
    name: 'a link to somebody',
    html: '<p>Posted by <a href="https://a.test/in/jane-doe">Jane Doe</a></p>',
    kept: '<p>Posted by </p>',
  },
  {
    name: 'what others say of it',
    html: '<ul class="comment-list"><li>Jane: no</li></ul><section class="comments">Jane: no</section>',
    kept: '',
  },
  {
    name: 'the name in the account’s menu, wherever it stands',
    html: '<div class="account"><img alt="Jane Doe"></div><p>For Jane Doe: Weaver</p>',
    kept: '<p>For [name]: Weaver</p>',
  },
  {
    name: 'what the account’s menu says of the posting is no name',
    html: '<div class="account">Hallbeck Mill</div><p>Hallbeck Mill</p>',
    kept: '<p>Hallbeck Mill</p>',
  },
  {
    name: 'an e-mail address',
    html: '<p>Write to jane.doe+jobs@mail.a.test today</p>',
    kept: '<p>Write to [e-mail] today</p>',
  },
  {
    name: 'an address with a query in the text',
    html: '<p>See https://a.test/x?u=4711 now</p>',
    kept: '<p>See https://a.test/x now</p>',
  },
  {
    name: 'a name in the place of a date',
    html: '<time datetime="Jane" role="x y">May</time>',
    kept: '<time>May</time>',
  },
  { name: 'a hidden part', html: '<div data-unseen>Jane</div><p>Weaver</p>', kept: '<p>Weaver</p>' },
  {
    name: 'data that is none of the posting’s',
    html: '<meta itemprop="email" content="j@a.test"><meta name="csrf-token" content="t0ken">',
    kept: '',
  },
];

/** Parts that hold the posting's own words stay, whatever they are called; the account's never do. */
export const QUOTED: readonly Case[] = [
  {
    name: 'a head that says the company',
    html: '<header data-quoted>Hallbeck Mill</header>',
    kept: '<header>Hallbeck Mill</header>',
  },
  {
    name: 'a footer that says the pay',
    html: '<footer data-quoted>£9 an hour</footer>',
    kept: '<footer>£9 an hour</footer>',
  },
  {
    name: 'a hidden part that says a fact',
    html: '<div data-unseen data-quoted>£9 an hour</div>',
    kept: '<div>£9 an hour</div>',
  },
  {
    name: 'an account’s menu that was taken for the company',
    html: '<div class="account" data-quoted>Jane</div>',
    kept: '',
  },
  {
    name: 'a page for somebody who has signed in',
    html: '<div class="logged-in" data-core><p>Weaver</p></div>',
    kept: '<div class="logged-in"><p>Weaver</p></div>',
  },
  { name: 'a dialog with the posting', html: '<dialog data-core>Weaver</dialog>', kept: '<div>Weaver</div>' },
  { name: 'a script, quoted or not', html: '<script data-core data-quoted>Weaver</script>', kept: '' },
  { name: 'a field, quoted or not', html: '<textarea data-core data-quoted>Weaver</textarea>', kept: '' },
];
