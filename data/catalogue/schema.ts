import * as v from 'valibot';
import { type Language, languages } from '../i18n/locales';
import type { Formats } from './formats';

export { type Language, languages };

export const text = v.pipe(
  v.string(),
  v.check((value) => value.trim() !== '', 'is empty: write the text or remove the key'),
  v.check((value) => value === value.trim(), 'has blanks at its ends: remove them'),
);
/** Chinese and English are required; what another language lacks is said in English. */
function inEachLanguage<Value>(
  schema: v.GenericSchema<Value>,
): v.GenericSchema<Record<Language, Value>> {
  const required: readonly string[] = ['zh-CN', 'en'];
  const entries = languages.map((language) => [
    language,
    required.includes(language) ? schema : v.optional(schema),
  ]);
  return v.pipe(
    v.strictObject(Object.fromEntries(entries) as Record<Language, v.GenericSchema<Value>>),
    v.transform((texts: Record<Language, Value>) => {
      const filled = languages.map((language) => [language, texts[language] ?? texts.en]);
      return Object.fromEntries(filled) as Record<Language, Value>;
    }),
  );
}
const localized = inEachLanguage(text);
const localizedList = inEachLanguage(
  v.pipe(v.array(text), v.minLength(1, 'is empty: write an item or remove the key')),
);
const words = v.array(text);

const source = v.strictObject({
  name: text,
  url: v.pipe(
    v.string(),
    v.startsWith('https://', 'is not an https address: cite the page over https'),
    v.check((value) => URL.canParse(value), 'is not a URL: write the whole address'),
  ),
});

/** How official a code is. */
const statuses = [
  'standard',
  'provisional',
  'deprecated',
  'obsolete',
  'reserved',
  'unused',
  'unofficial',
] as const;
/** What kind of outcome a class stands for; pages give each its colour. */
const tones = ['info', 'good', 'moved', 'warning', 'bad'] as const;

const codeClass = v.strictObject({
  id: text,
  tone: v.optional(v.picklist(tones, `is not a tone: use one of ${tones.join(', ')}`)),
  /** First and last leading number of the class's codes; left out where codes name their class. */
  range: v.optional(v.tuple([v.number(), v.number()])),
  title: localized,
  summary: localized,
});

/** One line of `behaviour`: its label and, unless it takes free words, the values it may have. */
const behaviourKind = v.strictObject({
  label: localized,
  values: v.optional(v.record(text, localized)),
});

/** A thing other than the code itself that people type before or beside a number. */
const named = v.strictObject({ title: localized, names: v.optional(words) });

/** Another number of a code, which each row names or which follows from one in 32 bits of hex. */
const otherNumber = v.strictObject({
  ...named.entries,
  derive: v.optional(
    v.picklist(['int32', 'uint32'], 'is no form of a number: use int32 or uint32'),
  ),
});

const constantRule = v.strictObject({
  language: text,
  /** `{UPPER_SNAKE}`, `{lower_snake}` or `{Pascal}` stands for the official name in that case. */
  pattern: text,
});

/** What an example shows, which decides how it is set and copied. */
const exampleKinds = ['request', 'response', 'log', 'command', 'body'] as const;
const example = v.strictObject({
  kind: v.picklist(exampleKinds, `is not a kind: use one of ${exampleKinds.join(', ')}`),
  /** Verbatim, with its line breaks. */
  text: v.pipe(
    v.string(),
    v.check((value) => value.trim() !== '', 'is empty: write the example or remove it'),
  ),
  /** What to see in it, where that doesn't go without saying. */
  caption: v.optional(localized),
});

const code = v.strictObject({
  code: text,
  name: text,
  status: v.picklist(statuses, `is not a status: use one of ${statuses.join(', ')}`),
  origin: v.optional(text),
  class: v.optional(text),
  source,
  /** Further sources: of a cause, a fix or a note that the first one doesn't have. */
  sources: v.optional(v.array(source)),
  /** How often people meet the code, from 0, hardly ever, to 3, all the time. */
  common: v.optional(v.picklist([0, 1, 2, 3], 'is none of 0, 1, 2 and 3: use one of them')),
  title: localized,
  summary: localized,
  detail: v.optional(localized),
  use: v.optional(localizedList),
  avoid: v.optional(localizedList),
  causes: v.optional(localizedList),
  fixes: v.optional(
    v.strictObject({ client: v.optional(localizedList), server: v.optional(localizedList) }),
  ),
  note: v.optional(localized),
  examples: v.optional(v.array(example)),
  related: v.optional(words),
  /** In a guide, the id of the code that this is about, where it has another number there. */
  guides: v.optional(text),
  /** Ids of what other protocols call the same failure; both sides name each other. */
  sameFailure: v.optional(words),
  decide: v.optional(v.array(v.strictObject({ between: words, question: localized }))),
  behaviour: v.optional(v.record(text, v.union([text, words]))),
  constants: v.optional(v.record(text, v.nullable(v.union([text, words])))),
  numbers: v.optional(v.record(text, text)),
  aliases: v.optional(words),
});

/** The file `table.yaml` of a protocol's folder: the protocol and all its codes. */
export const tableSource = v.strictObject({
  protocol: v.pipe(text, v.regex(/^[a-z][a-z0-9-]*$/, 'must be lower case: a–z, 0–9 and -')),
  /** Place among the tabs, smallest first. */
  order: v.number(),
  title: localized,
  summary: localized,
  names: words,
  /** The protocol to whose codes this table is a guide: its codes are no others than those. */
  guideTo: v.optional(text),
  source,
  origins: v.optional(v.record(text, named)),
  numbers: v.optional(v.record(text, otherNumber)),
  behaviour: v.optional(v.record(text, behaviourKind)),
  constants: v.optional(v.array(constantRule)),
  classes: v.pipe(v.array(codeClass), v.minLength(1, 'is empty: write at least one class')),
  codes: v.pipe(v.array(code), v.minLength(1, 'is empty: write at least one code')),
});

export type TableSource = Omit<v.InferOutput<typeof tableSource>, 'codes'> & {
  codes: CodeSource[];
  /** From `formats.yaml`. */
  formats?: Formats;
};
export type CodeSource = v.InferOutput<typeof code> & {
  /** Of these only the name and the number are known yet; `names.csv` lists them. */
  unwritten?: true;
};
export type Localized = v.InferOutput<typeof localized>;
export type LocalizedList = v.InferOutput<typeof localizedList>;

/** A constant of a programming language that stands for a code. */
export type Constant = { language: string; name: string };

/** A code as the program uses it: what its row says, and what follows from the whole table. */
export type Code = Omit<CodeSource, 'constants' | 'class'> & {
  /** `protocol:code`, or `protocol:code@origin` where one number has several owners. */
  id: string;
  protocol: string;
  class: string;
  constants: Constant[];
  /** Chinese title and aliases in pinyin: full syllables, then initials. */
  pinyin: string[];
  /** What guides say about it; `withGuides` puts it here. */
  guidedBy?: Code[];
};

export type Table = Omit<TableSource, 'codes' | 'constants'> & { codes: Code[] };
