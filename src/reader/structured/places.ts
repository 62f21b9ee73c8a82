import { nodes, text, type Node } from './node.ts';

export interface Place {
  readonly name: string;
  readonly country: string | null;
}

const MANY = 5;
const APART = /\s*[|;~]\s*/;

/**
 * A place is an address, an object with one or several, a list, or a string in which `|`, `;` or `~` part several.
 * Boards put the employer's name where a place should be: that is none.
 * @param clean makes a value plain text of one line
 */
export function placesOf(
  node: Node,
  company: string | null,
  clean: (value: string | null) => string | null,
): Place[] {
  const isEmployer = (name: string) => name.toLowerCase() === company?.toLowerCase();
  const named = (value: string): Place[] =>
    value.split(APART).map(name => ({ name: clean(name) ?? '', country: null }));

  const addressOf = (address: Node): Place[] => {
    const [countryNode] = nodes(address, 'addresscountry');
    const country = countryNode ? text(countryNode, 'name') : text(address, 'addresscountry');
    const locality = text(address, 'addresslocality') ?? '';
    // Names in such a number are towns, and no town's own line.
    const localities = locality.split(locality.split(',').length >= MANY ? /\s*[|;~,]\s*/ : APART);
    return localities.map(locality => {
      const parts = [locality, text(address, 'addressregion'), country]
        .map(clean)
        .filter(part => part !== null)
        .filter(part => !isEmployer(part));
      return { name: parts.filter(isNew).join(', '), country };
    });
  };

  const objects = nodes(node, 'joblocation').flatMap(place => {
    const addresses = nodes(place, 'address');
    if (addresses.length > 0) return addresses.flatMap(addressOf);
    const flat = text(place, 'address', 'name');
    if (flat) return named(flat);
    return place.has('addresslocality') || place.has('addresscountry') ? addressOf(place) : [];
  });
  const plain = (node.get('joblocation') ?? []).filter(value => typeof value === 'string').flatMap(named);
  return [...objects, ...plain].filter(
    ({ name }) => name !== '' && !isEmployer(name) && !/^[-,\s]*$/.test(name),
  );
}

/** "Toledo, OH" needs no "OH" behind it. */
const isNew = (part: string, at: number, parts: readonly string[]): boolean =>
  !parts.slice(0, at).some(one => one.toLowerCase().split(/,\s*/).includes(part.toLowerCase()));
