import type { PayScale } from '../fit/pay-scale.ts';
import type { Pay } from '../posting/reading.ts';
import { showPay } from '../posting/show.ts';

interface PayBarsProps {
  readonly scales: readonly PayScale[];
  readonly pay: readonly Pay[];
}

/** Each range on one scale with the others of its kind, and with the reader's floor. */
export function PayBars({ scales, pay }: PayBarsProps) {
  return (
    <>
      {scales.map(scale => (
        <Scale key={`${scale.currency} ${scale.unit}`} scale={scale} pay={pay} />
      ))}
    </>
  );
}

/** So much of the scale is left free beyond its outermost figure. */
const MARGIN = 0.12;

function Scale({
  scale: { currency, unit, floor, bars },
  pay,
}: Pick<PayBarsProps, 'pay'> & { readonly scale: PayScale }) {
  const figures = [...bars.flatMap(({ min, max }) => [min, max]), floor].filter(each => each !== null);
  const least = Math.min(...figures);
  const most = Math.max(...figures);
  const free = MARGIN * (most - least || most || 1);
  const at = (figure: number): number => (100 * (figure - least + free)) / (most - least + 2 * free);
  const say = (figure: number): string => showPay({ min: figure, max: figure, currency, unit, quote: '' });
  return (
    <div class="scale">
      <ul>
        {bars.map(({ at: index, min, max }) => {
          const range = pay[index];
          const from = min === null ? 0 : at(min);
          const to = max === null ? 100 : at(max);
          const label = range?.about ?? (range ? showPay(range) : '');
          return (
            <li key={index}>
              {bars.length > 1 && <span dir="auto">{label}</span>}
              <span
                class="track"
                role="img"
                aria-label={`${range ? showPay(range) : label}${against(min, max, floor)}`}
              >
                <span
                  class={`bar${min === null ? ' open-start' : ''}${max === null ? ' open-end' : ''}`}
                  style={{ left: `${from}%`, width: `${Math.max(to - from, 1)}%` }}
                />
                {floor !== null && <span class="floor" style={{ left: `${at(floor)}%` }} />}
              </span>
            </li>
          );
        })}
      </ul>
      {floor !== null && (
        <p class="note">
          <span class="floor-sign" aria-hidden="true" /> your floor: {say(floor)}
        </p>
      )}
    </div>
  );
}

/** How a range lies to the floor, for those who do not see it. */
function against(min: number | null, max: number | null, floor: number | null): string {
  if (floor === null) return '';
  if (min !== null && min >= floor) return ', starts at or above your floor';
  return max !== null && max < floor ? ', ends below your floor' : ', your floor lies within';
}
