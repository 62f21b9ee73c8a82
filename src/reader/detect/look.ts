/*
 * What the gate's one cheap look at a page brings home: enough for `judge` to say posting, list or other, and
 * nothing that costs a second pass over the text. `page/look.ts` makes it; types alone here.
 */

export interface Look {
  readonly url: string;
  readonly title: string;
  readonly lang: string;
  /** Texts of h1–h4, role=heading and `dt`, in order, at most 80 of at most 150 characters each. */
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  /** Text of the body in document order, one block a line, other white space folded, at most 200,000 characters. */
  readonly text: string;
  /** Links: address (absolute, without hash) and text, at most 600. */
  readonly links: readonly { readonly href: string; readonly text: string }[];
  /** Texts of buttons, submits and links with role=button, at most 100 of at most 60 characters. */
  readonly buttons: readonly string[];
  /** The raw JSON-LD blocks, at most 100 kB in all. */
  readonly jsonLd: readonly string[];
  /** `itemtype` and `typeof` values in the page. */
  readonly itemTypes: readonly string[];
  /** What the page says it is: `og:type`, `article:published_time`. */
  readonly meta: Readonly<Record<string, string>>;
  /** How many: forms with a file input, password inputs. */
  readonly counts: {
    readonly fileInputs: number;
    readonly passwords: number;
  };
}
