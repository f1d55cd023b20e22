/** The catalogue with a form for millions beside every form for several, in a language that asks for one (`_many`) but hardly ever words it otherwise. A form that is written out is kept. */
export function withManyForms<Tree extends object>(catalogue: Tree): Tree {
  const entries = Object.entries(catalogue).flatMap(([key, value]) => {
    if (typeof value !== 'string') return [[key, withManyForms(value)]];
    const many = key.replace(/_other$/, '_many');
    return [[key, value], ...(many === key || many in catalogue ? [] : [[many, value]])];
  });
  return Object.fromEntries(entries);
}
