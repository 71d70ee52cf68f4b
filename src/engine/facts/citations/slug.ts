const MAX_LENGTH = 80

/** A readable piece of an id made from a name: `Een evaluatie van X` gives `evaluatie-van-x`. The same name gives the same slug. */
export function slug(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’‘]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .replace(/^(?:de|het|een)-(?=.)/, '')
  return plain.length <= MAX_LENGTH
    ? plain
    : plain.slice(0, plain.lastIndexOf('-', MAX_LENGTH) + 1 || MAX_LENGTH).replace(/-$/, '')
}
