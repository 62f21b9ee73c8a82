/** What a page can be. In a file of its own, for the gate, which must not bring zod into every page. */
export const KINDS = ['posting', 'list', 'other'] as const;
