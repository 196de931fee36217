import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import styles from './announcer.module.css';

const Announce = createContext<(message: string) => void>(() => {});

/** A function that shows a short message and has it read out. */
export const useAnnounce = () => useContext(Announce);

/** Holds the page and the one place where short messages appear. */
export function Announcer({ children }: { children: ReactNode }) {
  const [message, setMessage] = useState({ text: '', at: 0 });
  const announce = useCallback(
    (text: string) => setMessage((last) => ({ text, at: last.at + 1 })),
    [],
  );
  return (
    <Announce value={announce}>
      {children}
      <div role="status" className={styles.place}>
        {message.text && (
          <span key={message.at} className={styles.message}>
            {message.text}
          </span>
        )}
      </div>
    </Announce>
  );
}
