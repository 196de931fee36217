import type { LocalizedList } from '../../data/catalogue/schema';
import type { MessageKey } from '../../data/i18n';
import { useLanguage, useText } from '../shell/language';

/** A headed list of what the tables say of a code, if they say something. */
export function TextList(props: {
  title: MessageKey;
  items: LocalizedList | undefined;
  /** The level of its heading. */
  level?: 3 | 4;
}) {
  const say = useText();
  const language = useLanguage();
  const { title, items, level = 3 } = props;
  if (!items) return null;
  const Heading = `h${level}` as const;
  return (
    <section>
      <Heading>{say(title)}</Heading>
      <ul>
        {items[language].map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}
