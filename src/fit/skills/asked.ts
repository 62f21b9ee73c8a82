import type { Reading, Skill } from '../../posting/reading.ts';
import { skillKey } from './names.ts';

export type Asked = Skill & { readonly at: number; readonly key: string };

/** One of each skill; required where any mention of it is. */
export function askedSkills({ skills }: Reading): readonly Asked[] {
  const all = skills.map(({ name, level }, at) => ({ name, level, at, key: skillKey(name) }));
  const required = all.filter(({ level }) => level === 'required');
  const ordered =
    required.length === all.length ? all : [...required, ...all.filter(one => one.level !== 'required')];
  const each = new Map<string, Asked>();
  for (const one of ordered) {
    const first = each.get(one.key);
    each.delete(one.key);
    each.set(one.key, first ?? one);
  }
  return [...each.values()];
}
