import type { Language } from '../../data/catalogue/schema';
import { text } from '../../data/i18n';
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

/** The parts of a row by what they show. */
export type Fields = Record<string, HTMLElement>;
const fieldsOf = new WeakMap<HTMLElement, Fields>();

/** Writes a code into an empty row, or over the one that stands there, and touches what differs. */
export function fillRow(element: HTMLElement, content: RowContent): Fields {
  const { row, language, pinned, showProtocol, digit } = content;
  const { code, evidence } = row;
  const table = tableOf(code.protocol);
  const title = code.title[language];
  const sameName = code.name.toLowerCase() === title.toLowerCase() || code.name === code.code;
  const texts: Record<string, string | undefined> = {
    code: code.code,
    title,
    name: sameName ? '' : code.name,
    via: viaOf(row, language)?.text,
    evidence: evidence && `${text(language, 'results.evidence', { text: evidence.text })} `,
    summary: code.summary[language],
    origin: code.origin && table?.origins?.[code.origin]?.title[language],
    protocol: showProtocol ? table?.title[language] : '',
    digit: digit ? `Alt ${digit}` : '',
  };
  const fields = fieldsOf.get(element) ?? findFields(element);
  for (const [name, value] of Object.entries(texts)) setText(fields[name], value ?? '');
  const tone = table?.classes.find((one) => one.id === code.class)?.tone;
  setData(fields.code, 'tone', tone ?? '');
  setData(fields.code, 'long', String(code.code.length > 7));
  setData(fields.star, 'pinned', String(pinned));
  return fields;
}

function findFields(element: HTMLElement): Fields {
  const fields: Fields = {};
  for (const field of element.querySelectorAll<HTMLElement>('[data-field]')) {
    fields[field.dataset.field ?? ''] = field;
  }
  fieldsOf.set(element, fields);
  return fields;
}

/** Keeps the text node: highlights point into it, and a new one would be laid out even if equal. */
function setText(element: HTMLElement | undefined, value: string) {
  const node = element?.firstChild;
  if (!(node instanceof Text)) element?.append(value);
  else if (node.data !== value) node.data = value;
}

function setData(element: HTMLElement | undefined, name: string, value: string) {
  if (element && element.dataset[name] !== value) element.dataset[name] = value;
}
