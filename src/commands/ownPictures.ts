import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../article/format/article.ts';

/** Content of each picture by its name. */
type Pictures = ReadonlyMap<string, Uint8Array>;

/**
 * Gives each picture of an article a name under which its folder holds no other picture that
 * another article shows. A name changes only if it has to; then it begins with that of the article.
 * @param article its pictures are renamed in place
 * @param folder where the article is to be written
 * @returns the pictures by their new names
 */
export function ownPictures(article: Article, folder: string, pictures: Pictures): Pictures {
  const { slug } = article;
  const renamed = new Map<string, string>();
  for (const [name, bytes] of pictures) {
    const taken = new Set([...pictures.keys(), ...renamed.values()]);
    let own = name;
    for (
      let number = 1;
      (own !== name && taken.has(own)) || !isFree(folder, own, bytes, slug);
      number++
    )
      own = `${slug}-${number === 1 ? '' : `${number}-`}${name}`;
    renamed.set(name, own);
  }
  const blocks = article.sections.flatMap((section) => section.blocks);
  for (const block of blocks)
    if (block.type === 'image') block.src = renamed.get(block.src) ?? block.src;
  return new Map([...pictures].map(([name, bytes]) => [renamed.get(name) ?? name, bytes]));
}

/** Whether a file may have a name: nothing has it, or only an older version of the article. */
function isFree(folder: string, name: string, bytes: Uint8Array, slug: string): boolean {
  const file = join(folder, name);
  const isFile = (each: string) => statSync(each, { throwIfNoEntry: false })?.isFile() === true;
  if (!existsSync(file) || (isFile(file) && readFileSync(file).equals(bytes))) return true;
  const articles = readdirSync(folder).filter(
    (each) => /\.json$/i.test(each) && isFile(join(folder, each)),
  );
  const showing = articles.filter((each) =>
    readFileSync(join(folder, each), 'utf8').includes(JSON.stringify(name)),
  );
  return showing.length > 0 && showing.every((each) => each === `${slug}.json`);
}
