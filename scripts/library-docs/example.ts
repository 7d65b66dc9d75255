import ts from 'typescript';

/** What an example says: after these statements, this expression has this value, or throws. */
export interface Claim {
  /** Statements that come before: constants, without imports. */
  readonly before: string;
  readonly expression: string;
  /** The expected value as JavaScript; empty when an error is expected. */
  readonly expected: string;
  /** Name of the error that is expected, else empty. */
  readonly error: string;
}

/**
 * Reads an example: JavaScript whose expressions are each followed by ` // ` and the value expected, or `throws` and an error's name.
 * After the value, ` — ` may begin some prose.
 *
 * @returns nothing when no expression of the example has its value beside it.
 * @example readExample("half(3) // 1.5 — not rounded") // [{ before: '', expression: 'half(3)', expected: '1.5', error: '' }]
 */
export function readExample(text: string): readonly Claim[] {
  const source = ts.createSourceFile('example.ts', text, ts.ScriptTarget.Latest, true);
  const before: string[] = [];
  const claims: Claim[] = [];
  for (const statement of source.statements) {
    const comments = ts.getTrailingCommentRanges(text, statement.end) ?? [];
    const [value = ''] = comments
      .map(({ pos, end }) => text.slice(pos + 2, end).trim())
      .join(' ')
      .split(' — ');
    if (ts.isExpressionStatement(statement) && value !== '') {
      const [, error = ''] = /^throws (\w+)$/.exec(value) ?? [];
      claims.push({
        before: before.join('\n'),
        expression: statement.expression.getText(),
        expected: error ? '' : value,
        error,
      });
    } else if (!ts.isImportDeclaration(statement)) {
      before.push(statement.getText());
    }
  }
  return claims;
}
