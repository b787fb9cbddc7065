// The page's own words in three languages.

import en from "./words/en.js";
import kk from "./words/kk.js";
import ru from "./words/ru.js";

const WORDS = { kk, ru, en };

/** The languages, each by the name its speakers give it: short, and in full. */
export const LANGUAGES = [
  ["kk", "Қаз", "Қазақша"],
  ["ru", "Рус", "Русский"],
  ["en", "Eng", "English"],
];

/** The language of ours for a code such as "kk-KZ"; English for those we do not speak. */
export function known(code) {
  const short = String(code ?? "").slice(0, 2).toLowerCase();
  return short in WORDS ? short : "en";
}

/** A function from a key to its words in a language; `{name}` in them is filled from the values. */
export function speaker(code) {
  const table = WORDS[known(code)];
  return (key, values = {}) => {
    if (!(key in table)) throw new Error(`no words for ${key}`);
    const words = table[key];
    return typeof words === "string" ? words.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "") : words;
  };
}

/** Words given by the server in three languages: those of a language, else whichever there are. */
export function among(words, code) {
  if (!words || typeof words === "string") return words ?? "";
  return words[known(code)] ?? Object.values(words).find(Boolean) ?? "";
}

/** What a role is called; a role we do not know by its own name. */
export function roleName(say, role) {
  return say("roles")[role] ?? role ?? "";
}
