export const LEVEL_OPTIONS = [
  ['required', 'required'],
  ['preferred', 'preferred'],
] as const;
