import ts from 'typescript';

/**
 * The texts that `keyof typeof NAMES` or `(typeof NAMES)[number]` stands for, read from the constant in the same file.
 *
 * @returns `undefined` for any other type
 * @example choicesOf(type) // ["'dong'", "'thousand-dong'"]
 */
export function choicesOf(type: ts.TypeNode): string[] | undefined {
  const [, name] = /^(?:keyof typeof (\w+)|\(typeof (\w+)\)\[number\])$/.exec(type.getText())?.filter(Boolean) ?? [];
  const constants = type.getSourceFile().statements.filter(ts.isVariableStatement);
  const declared = constants
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .find((one) => one.name.getText() === name);
  const value = declared?.initializer && bare(declared.initializer);
  if (value && ts.isArrayLiteralExpression(value)) return value.elements.map((element) => element.getText());
  if (!value || !ts.isObjectLiteralExpression(value)) return undefined;
  return value.properties.map(({ name }) =>
    name && ts.isStringLiteral(name) ? name.getText() : `'${name?.getText()}'`,
  );
}

/** A value without what is said about its type. */
function bare(value: ts.Expression): ts.Expression {
  return ts.isSatisfiesExpression(value) || ts.isAsExpression(value) ? bare(value.expression) : value;
}
