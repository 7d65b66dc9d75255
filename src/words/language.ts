/** The languages of the program; Vietnamese comes first. */
export type Language = 'vi' | 'en';

/** The same text in every language. */
export type Bilingual<Text = string> = Readonly<Record<Language, Text>>;

/** The languages in the order they are offered, each in its own name. */
export const LANGUAGES: readonly { readonly code: Language; readonly name: string }[] = [
  { code: 'vi', name: 'Tiếng Việt' },
  { code: 'en', name: 'English' },
];
