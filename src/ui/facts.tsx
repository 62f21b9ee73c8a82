import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Reading } from '../posting/reading.ts';
import { withOwn, type Own } from '../posting/saved.ts';
import type { PayScale } from '../fit/pay-scale.ts';
import { Chips, FactLine, type Acts } from './fact.tsx';
import { PayBars } from './pay-bars.tsx';
import { keysOf, sections, type Section } from './sections.ts';
import { age, showDate } from '../posting/show.ts';
import { Signals } from './signals.tsx';

export interface FactsProps extends Acts {
  readonly reading: Reading;
  readonly own: Own;
  /** Facts whose words could not be found again in the page. */
  readonly unplaced: readonly string[];
  /** The pay drawn against the reader's floor. */
  readonly scales?: readonly PayScale[];
  /** ISO date that ages count from; today where it is left out. */
  readonly today?: string;
  /** Shown below title and company, above all other facts: broken deal-breakers. */
  readonly first?: ComponentChildren;
  /** Shown between the short facts and the long lists: the checklist. */
  readonly children?: ComponentChildren;
}

/** All that a posting says, one section a field, the silent ones too. The card and the popup show the same. */
export function Facts({ reading, own, unplaced, scales, today, first, children, ...acts }: FactsProps) {
  const day = today ?? new Date().toISOString().slice(0, 10);
  const all = useMemo(() => sections(reading, { own, unplaced, today: day }), [reading, own, unplaced, day]);
  const part = (id: string) => all.filter(section => section.id === id);
  return (
    <div class="facts">
      <Notices reading={reading} acts={acts} today={day} />
      {part('title').map(section => (
        <Heading key={section.id} section={section} acts={acts} />
      ))}
      {part('company').map(section => (
        <Plain key={section.id} section={section} acts={acts} name="company" />
      ))}
      {first}
      {part('pay').map(section => (
        <Block key={section.id} section={section} acts={acts}>
          {scales && <PayBars scales={scales} pay={withOwn(reading, own).pay} />}
        </Block>
      ))}
      <dl class="grid">
        {all
          .filter(({ id }) => GRID.includes(id))
          .map(section => (
            <GridRow key={section.id} section={section} acts={acts} />
          ))}
      </dl>
      <Signals reading={reading} />
      {children}
      {all
        .filter(({ id }) => LISTS.includes(id))
        .map(section => (
          <Block key={section.id} section={section} acts={acts} />
        ))}
    </div>
  );
}

const GRID = [
  'locations',
  'workplace',
  'employmentType',
  'datePosted',
  'validThrough',
  'experience',
  'education',
];
const LISTS = ['conditions', 'required', 'preferred', 'skills'];
/** Short facts that stand beside one another. */
const CHIPS = ['locations', 'employmentType', 'experience', 'skills'];

interface Part {
  readonly section: Section;
  readonly acts: Acts;
}

interface NoticesProps {
  readonly reading: Reading;
  readonly acts: Acts;
  readonly today: string;
}

function Notices({ reading, acts: { onShow }, today }: NoticesProps) {
  const quote = reading.evidence.find(({ fact }) => fact === '/closed')?.quote ?? null;
  const { closed, validThrough } = reading;
  return (
    <>
      {reading.complete === false && <p class="notice">Only part of the posting is here.</p>}
      {closed !== true && validThrough !== null && validThrough.slice(0, 10) < today && (
        <p class="notice">
          It was open until {showDate(validThrough)}, {age(validThrough, today)}.
        </p>
      )}
      {closed === true && (
        <p class="notice">
          This posting is closed. {quote !== null && <q dir="auto">{quote}</q>}{' '}
          {onShow && quote !== null && (
            <button type="button" class="link" onClick={() => onShow('/closed')}>
              Show where it says so
            </button>
          )}
        </p>
      )}
    </>
  );
}

function Heading({ section, acts }: Part) {
  return (
    <div class="title">
      <Lines section={section} acts={acts} />
      <AsRead section={section} />
    </div>
  );
}

function Plain({ section, acts, name }: Part & { readonly name: string }) {
  return (
    <div class={name}>
      <Lines section={section} acts={acts} />
      <AsRead section={section} />
    </div>
  );
}

function GridRow({ section, acts }: Part) {
  return (
    <div class="row">
      <dt>{section.label}</dt>
      <dd>
        <Lines section={section} acts={acts} />
        <AsRead section={section} />
      </dd>
    </div>
  );
}

function Block({ section, acts, children }: Part & { readonly children?: ComponentChildren }) {
  const { id, label, lines, silent } = section;
  const counted = (id === 'required' || id === 'preferred') && lines.length > 1;
  return (
    <section class={`block ${id}`}>
      <h3>
        {label}
        {counted && <span class="count"> {lines.length}</span>}
      </h3>
      <Lines section={section} acts={acts} />
      {children}
      {lines.length > 0 && silent.length > 0 && <p class="silent-rest">Not stated: {silent.join(', ')}</p>}
      <AsRead section={section} />
    </section>
  );
}

function Lines({ section, acts }: Part) {
  const { id, field, label, lines } = section;
  const heading = id === 'title';
  if (lines.length === 0)
    return <FactLine line={null} fact={`/${field}`} label={label} acts={acts} heading={heading} />;
  if (CHIPS.includes(id)) return <Chips lines={lines} fact={`/${field}`} label={label} acts={acts} />;
  const keys = keysOf(lines);
  const shown = lines.map((line, i) => (
    <FactLine key={keys[i]} line={line} fact={line.fact} label={label} acts={acts} heading={heading} />
  ));
  return id === 'title' || id === 'company' ? <>{shown}</> : <div class="lines">{shown}</div>;
}

/** What was read stays in sight where the reader has put it right. */
function AsRead({ section: { asRead } }: { readonly section: Section }) {
  if (asRead === null) return null;
  const inline = asRead.join('; ');
  if (asRead.length < 2 || inline.length < 120)
    return <p class="origin">Read on the page: {inline || 'nothing'}</p>;
  return (
    <details class="origin">
      <summary>Read on the page: {asRead.length} entries</summary>
      <ul>
        {asRead.map(text => (
          <li key={text} dir="auto">
            {text}
          </li>
        ))}
      </ul>
    </details>
  );
}
