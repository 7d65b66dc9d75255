import type { Language } from '../words/language.ts';

const KEY = 'coverage-planner.language';

/**
 * The language a person chose last time, or the one the surroundings speak: English where they speak English, else Vietnamese.
 *
 * @param prefix parts the memory of one site inside an embedding host from another's; empty elsewhere
 * @param surroundings a language tag such as `vi-VN`
 * @example rememberedLanguage('', 'en-US') // 'en', unless Vietnamese was chosen
 */
export function rememberedLanguage(prefix: string, surroundings: string): Language {
  const kept = stored((storage) => storage.getItem(prefix + KEY));
  if (kept === 'vi' || kept === 'en') return kept;
  return surroundings.toLowerCase().startsWith('en') ? 'en' : 'vi';
}

/**
 * Keeps the language for the next time; where storage is not allowed, nothing is kept.
 *
 * @example rememberLanguage('', 'en')
 */
export function rememberLanguage(prefix: string, language: Language): void {
  stored((storage) => {
    storage.setItem(prefix + KEY, language);
    return null;
  });
}

/** Browsers may forbid storage altogether, and then throw at the first touch. */
function stored(use: (storage: Storage) => string | null): string | null {
  try {
    return use(localStorage);
  } catch {
    return null;
  }
}
