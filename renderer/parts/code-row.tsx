import { memo, useLayoutEffect, useRef } from 'react';
import type { Language } from '../../data/schema';
import { text } from '../../data/texts';
import { tableOf } from '../state';
import styles from './code-row.module.css';
import { Icon } from './icons';
import { type Row, viaOf } from './row';

type Props = {
  row: Row;
  language: Language;
  pinned: boolean;
  showProtocol: boolean;
  digit: number | undefined;
};

/**
 * What every row consists of, empty. A key press changes all rows: as none of them ever gets or
 * loses an element, React has nothing to compare and the browser nothing to make.
 */
const blank = (
  <>
    <span className={styles.code} data-field="code" />
    <span className={styles.texts}>
      <span className={styles.first}>
        <span className={styles.title} data-field="title" />
        <span className={styles.name} data-field="name" lang="en" />
        <span className={styles.via} data-field="via" />
      </span>
      <span className={styles.summary}>
        <b data-field="evidence" />
        <span data-field="summary" />
      </span>
    </span>
    <span className={styles.badge} data-field="origin" />
    <span className={styles.badge} data-field="protocol" />
    <kbd className={styles.digit} data-field="digit" />
    {/* For the mouse alone: an option of a list may hold no button, and the keyboard and screen
        readers have Ctrl+D and the star of the details. */}
    <span aria-hidden="true" className={styles.star} data-star data-field="star">
      <Icon name="star" />
    </span>
  </>
);

/** One code as a row: what it is, what it means in a line, and why it was found. */
export const CodeRow = memo(function CodeRow(props: Props) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (place.current) fill(place.current, props);
  });
  return (
    <div ref={place} className={styles.row}>
      {blank}
    </div>
  );
});

type Fields = Record<string, HTMLElement>;
const fieldsOf = new WeakMap<HTMLElement, Fields>();

function fill(element: HTMLElement, { row, language, pinned, showProtocol, digit }: Props) {
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
