import type { Language } from '../../data/catalogue/schema';
import { text } from '../../data/i18n';
import type { Range } from '../../data/search';
import { tableOf } from '../shell/catalogue';
import { type Row, viaOf } from './row';

/** What a row shows: the code, what it means in a line, and why it was found. */
export type RowContent = {
  row: Row;
  language: Language;
  pinned: boolean;
  showProtocol: boolean;
  /** The digit that picks the row, if one does. */
  digit: number | undefined;
};

/**
 * Writes a code into a row, over the one that stands there.
 *
 * @returns the parts of its texts that the query matched.
 */
export function fillRow(element: HTMLElement, content: RowContent): StaticRange[] {
  const { row, language, pinned, showProtocol, digit } = content;
  const { evidence, marks } = row;
  const code = row.entry ?? row.code;
  const table = tableOf(code.protocol);
  const title = code.title[language];
  const sameName = code.name.toLowerCase() === title.toLowerCase() || code.name === code.code;
  const via = viaOf(row, language);
  const guides = row.code.guidedBy?.map(({ protocol }) => tableOf(protocol)?.title[language]);
  const texts: Record<string, string | undefined> = row.folded
    ? foldTexts(row, language)
    : {
        code: code.code,
        title,
        name: sameName ? '' : code.name,
        via: via?.text,
        evidence: evidence && `${text(language, 'results.evidence', { text: evidence.text })} `,
        summary: code.summary[language],
        origin: code.origin && table?.origins?.[code.origin]?.title[language],
        guide: showProtocol ? guides?.join(' · ') : '',
        protocol: showProtocol ? table?.title[language] : '',
      };
  texts.digit = digit ? `Alt ${digit}` : '';
  const matched: Record<string, readonly Range[] | undefined> = {
    code: marks?.code,
    title: marks?.title?.[language],
    name: marks?.name,
    via: via?.ranges,
  };
  const ranges: StaticRange[] = [];
  for (const field of element.querySelectorAll<HTMLElement>('[data-field]')) {
    const name = field.dataset.field ?? '';
    if (name === 'star') field.dataset.pinned = row.folded ? 'none' : String(pinned);
    else ranges.push(...rangesIn(writeText(field, texts[name] ?? ''), matched[name]));
    if (name !== 'code') continue;
    field.dataset.tone = table?.classes.find((one) => one.id === code.class)?.tone ?? '';
    field.dataset.long = String(code.code.length > 7);
  }
  return ranges;
}

/** Keeps the text node: a new one would be laid out even if it says the same. */
function writeText(element: HTMLElement, value: string): Text {
  const node = element.firstChild;
  if (!(node instanceof Text)) return element.appendChild(new Text(value));
  if (node.data !== value) node.data = value;
  return node;
}

const rangesIn = (text: Text, ranges: readonly Range[] = []) =>
  ranges
    .filter(([, end]) => end <= text.length)
    .map(
      ([startOffset, endOffset]) =>
        new StaticRange({
          startContainer: text,
          startOffset,
          endContainer: text,
          endOffset,
        }),
    );

/** `404.x`, whose they are and how many, and the first of them. */
function foldTexts({ code, folded = [] }: Row, language: Language): Record<string, string> {
  const owner = tableOf(code.protocol)?.origins?.[code.origin ?? '']?.title[language];
  const codes = folded.slice(0, 4).map((one) => `${one.code.code} ${one.code.title[language]}`);
  return {
    code: code.code.replace(/\.\d+$/, '.x'),
    title: `${owner ?? ''} (${folded.length})`.trim(),
    summary: text(language, 'results.folded', { codes: codes.join(' · ') }),
  };
}
