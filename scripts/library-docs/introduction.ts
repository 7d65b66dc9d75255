/**
 * The worked examples of the introduction: its JavaScript blocks.
 *
 * @param markdown the introduction
 */
export function introductionExamples(markdown: string): string[] {
  return Array.from(markdown.matchAll(/^```js\n([^]*?)^```$/gm), (match) => match[1] ?? '');
}
