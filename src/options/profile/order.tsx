import { useEffect, useRef, useState } from 'preact/hooks';
import type { Profile } from '../../fit/profile.ts';
import { WEIGHTS, type Weight } from '../../fit/weight.ts';
import { moved, setCriteria, withSetting, type SetCriterion } from './set-criteria.ts';

const WEIGHT_WORDS: Readonly<Record<Weight, string>> = {
  must: 'must',
  wish: 'wish',
  'deal-breaker': 'deal-breaker',
};

interface OrderProps {
  readonly profile: Profile;
  readonly set: (change: Partial<Profile>) => void;
}

/** What counts, how much, and in what order: moved by the arrow keys on its handle, by buttons, or by dragging. */
export function Order({ profile, set }: OrderProps) {
  const list = useRef<HTMLOListElement>(null);
  const [said, setSaid] = useState('');
  const [held, setHeld] = useState<string | null>(null);
  const rows = setCriteria(profile);
  const focus = useRef<string | null>(null);
  // A moved row keeps the focus on its handle.
  useEffect(() => {
    if (focus.current !== null)
      list.current?.querySelector<HTMLElement>(`[data-handle="${CSS.escape(focus.current)}"]`)?.focus();
    focus.current = null;
  });
  const move = ({ id, label }: SetCriterion, to: number) => {
    if (to < 0 || to >= rows.length) return;
    focus.current = id;
    set({ criteria: moved(profile, id, to) });
    setSaid(`${label} is number ${to + 1} of ${rows.length} now.`);
  };
  const drag = (row: SetCriterion, y: number) => {
    const items = [...(list.current?.children ?? [])];
    const to = items.findIndex(item => y < item.getBoundingClientRect().bottom);
    const from = rows.findIndex(each => each.id === row.id);
    const at = to < 0 ? rows.length - 1 : to;
    if (at !== from) move(row, at);
  };
  if (rows.length === 0) return null;
  return (
    <>
      <h3>What counts, and how much</h3>
      <p class="hint">
        This is the order of your checklist. A deal-breaker that is not met stands above everything. Move a
        line by dragging its handle, or with the arrow keys on it.
      </p>
      <ol class="order" ref={list}>
        {rows.map((row, at) => (
          <li
            key={row.id}
            class={[row.on ? '' : 'off', held === row.id ? 'held' : ''].join(' ').trim() || undefined}
          >
            <button
              type="button"
              class="handle"
              data-handle={row.id}
              aria-label={`Move ${row.label}, number ${at + 1} of ${rows.length}: arrow keys`}
              onKeyDown={event => {
                const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
                if (step === undefined) return;
                event.preventDefault();
                move(row, at + step);
              }}
              onPointerDown={event => {
                event.currentTarget.setPointerCapture(event.pointerId);
                setHeld(row.id);
              }}
              onPointerMove={event => held === row.id && drag(row, event.clientY)}
              onPointerUp={() => setHeld(null)}
              onPointerCancel={() => setHeld(null)}
            >
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <path d="M5 4h.01M11 4h.01M5 8h.01M11 8h.01M5 12h.01M11 12h.01" />
              </svg>
            </button>
            <label class="tick">
              <input
                type="checkbox"
                checked={row.on}
                onChange={event =>
                  set({ criteria: withSetting(profile, row.id, { on: event.currentTarget.checked }) })
                }
              />
              <span dir="auto">{row.label}</span>
            </label>
            <select
              aria-label={`How much ${row.label} counts`}
              value={row.weight}
              onChange={event => {
                const weight = WEIGHTS.find(each => each === event.currentTarget.value);
                if (weight) set({ criteria: withSetting(profile, row.id, { weight }) });
              }}
            >
              {WEIGHTS.map(weight => (
                <option key={weight} value={weight} selected={weight === row.weight}>
                  {WEIGHT_WORDS[weight]}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ol>
      <p class="unseen" role="status">
        {said}
      </p>
    </>
  );
}
