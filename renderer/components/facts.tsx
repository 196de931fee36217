import type { ReactNode } from 'react';
import type { Code } from '../../data/catalogue/schema';
import { tableOf } from '../shell/catalogue';
import { useLanguage, useText } from '../shell/language';
import styles from './facts.module.css';

/** The short facts of a code: behaviour, other numbers, constants and other names. */
export function Facts({ code, level = 3 }: { code: Code; level?: 3 | 4 }) {
  const say = useText();
  const language = useLanguage();
  const table = tableOf(code.protocol);
  const behaviour = Object.entries(code.behaviour ?? {}).map(
    ([kind, value]): [string, ReactNode] => {
      const known = table?.behaviour?.[kind];
      const values = [value].flat().map((one) => known?.values?.[one]?.[language] ?? one);
      const separator = known?.values ? (language === 'en' ? '; ' : '；') : ', ';
      return [known?.label[language] ?? kind, values.join(separator)];
    },
  );
  const numbers = Object.entries(code.numbers ?? {}).map(([kind, value]): [string, ReactNode] => [
    table?.numbers?.[kind]?.title[language] ?? kind,
    <code key={kind}>{value}</code>,
  ]);
  const languages = [...new Set(code.constants.map((constant) => constant.language))];
  const constants = languages.map((name): [string, ReactNode] => [
    name,
    <code key={name}>
      {code.constants
        .filter((constant) => constant.language === name)
        .map((constant) => constant.name)
        .join(' · ')}
    </code>,
  ]);
  return (
    <>
      <Pairs title={say('detail.behaviour')} pairs={behaviour} level={level} />
      <Pairs title={say('detail.numbers')} pairs={numbers} level={level} />
      <Pairs title={say('detail.constants')} pairs={constants} level={level} />
    </>
  );
}

type PairsProps = { title: string; pairs: [string, ReactNode][]; level: 3 | 4 };

function Pairs({ title, pairs, level }: PairsProps) {
  if (pairs.length === 0) return null;
  const Heading = `h${level}` as const;
  return (
    <section>
      <Heading>{title}</Heading>
      <dl className={styles.pairs}>
        {pairs.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
