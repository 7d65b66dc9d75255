/** A doc comment taken apart. Texts are Markdown; their line breaks are those of the source. */
export interface DocComment {
  readonly text: string;
  readonly params: readonly { readonly name: string; readonly text: string }[];
  readonly returns: string;
  readonly throws: string;
  readonly examples: readonly string[];
}

/** The tags a doc comment of the library may have; another one is a slip of the pen. */
const TAGS = ['param', 'returns', 'throws', 'example', 'typeParam'];

/**
 * Takes a doc comment apart.
 *
 * @param comment with its `/**` and stars, or an empty text where there is none
 * @throws Error for a tag that the page has no place for.
 */
export function readDocComment(comment: string): DocComment {
  const [text = '', ...tagged] = linesOf(comment)
    .join('\n')
    .split(/^@(?=\w)/m);
  const tags = tagged.map((part) => {
    const [, tag = '', rest = ''] = /^(\w+)\s*([^]*)$/.exec(part) ?? [];
    if (!TAGS.includes(tag)) throw new Error(`the page has no place for @${tag}`);
    return { tag, rest: rest.trim() };
  });
  const all = (wanted: string): string[] => tags.filter(({ tag }) => tag === wanted).map(({ rest }) => rest);
  return {
    text: text.trim(),
    params: all('param').map((rest) => {
      const [, name = '', about = ''] = /^(\S+)\s*(?:- )?([^]*)$/.exec(rest) ?? [];
      return { name, text: about };
    }),
    returns: all('returns').join('\n'),
    throws: all('throws').join('\n'),
    examples: all('example'),
  };
}

function linesOf(comment: string): string[] {
  const inside = comment.replace(/^\/\*\*/, '').replace(/\*\/$/, '');
  return inside.split('\n').map((line) => line.replace(/^\s*\* ?/, '').trimEnd());
}
