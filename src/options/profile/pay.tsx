import { HOURS_PER_YEAR } from '../../fit/profile.ts';
import { Figure } from '../inputs/figure.tsx';
import { MoneyInput } from '../inputs/money.tsx';
import type { PartProps } from './part.ts';
import { Rates } from './rates.tsx';

/** What the work has to pay, and what figures are compared by. */
export const PayPart = ({ profile, set, leave }: PartProps) => (
  <>
    <h3>Pay</h3>
    <MoneyInput
      id="floor-currencies"
      label="Least pay"
      hint="A range that lies around it is “partly”."
      value={profile.payFloor}
      change={payFloor => set({ payFloor })}
      leave={leave}
    />
    <MoneyInput
      id="wish-currencies"
      label="Pay hoped for"
      value={profile.payWish}
      change={payWish => set({ payWish })}
      leave={leave}
    />
    <details>
      <summary>How pay is compared</summary>
      <Figure
        label="Hours of work in a full-time year"
        hint={`Makes pay an hour and pay a year comparable. ${HOURS_PER_YEAR} is 52 weeks of 40 hours.`}
        what="a number of hours"
        value={profile.hoursPerYear}
        least={200}
        most={4000}
        change={hours => set({ hoursPerYear: hours ?? HOURS_PER_YEAR })}
        leave={leave}
      />
      <Rates profile={profile} set={set} leave={leave} />
    </details>
  </>
);
