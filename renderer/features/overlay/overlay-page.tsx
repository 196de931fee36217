import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Code } from '../../../data/catalogue/schema';
import { Announcer } from '../../components/announcer';
import { useCodeActions } from '../../components/code-actions';
import { Detail } from '../../components/detail';
import { NoticeBar } from '../../components/notice-bar';
import { QueryField } from '../../components/query-field';
import { ResultList } from '../../components/result-list';
import { optionId, type Row } from '../../components/row';
import { isComposing, movedSelection } from '../../components/selection-keys';
import { call } from '../../shell/bridge';
import { useLanguage, useText } from '../../shell/language';
import { KeyHints } from './key-hints';
import styles from './overlay-page.module.css';
import { useOverlay } from './use-overlay';

const listId = 'results';
// Long enough to see what was copied, short enough not to be in the way.
const confirmationMs = 450;

export function OverlayPage() {
  const language = useLanguage();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <Announcer>
      <Overlay />
    </Announcer>
  );
}

function Overlay() {
  const say = useText();
  const actions = useCodeActions();
  const overlay = useOverlay();
  const { hints, field, list, query, rows, selected, detail } = overlay;
  const { type, ask, select, setDetail, leaveDetail, notices } = overlay;
  const current = rows[selected];

  const copyAndLeave = async (row: Row | undefined, as: 'format' | 'constant') => {
    const wanted = row ?? (await overlay.firstRow());
    if (wanted && (await actions.copy(wanted.code, as)))
      setTimeout(() => call('windows.hideOverlay'), confirmationMs);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    const command = event.ctrlKey || event.metaKey;
    const digit = event.altKey && /^Digit([1-9])$/.exec(event.code)?.[1];
    if (event.key === 'Escape') {
      if (detail) leaveDetail();
      else if (query) ask('');
      else call('windows.hideOverlay');
    } else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) {
      if (command) {
        if (current) actions.open(current.code);
      } else
        copyAndLeave(detail ? { code: detail } : current, event.shiftKey ? 'constant' : 'format');
    } else if (command && event.key.toLowerCase() === 'd') {
      const code = detail ?? current?.code;
      if (code) actions.togglePin(code);
    } else if (digit) {
      copyAndLeave(rows[Number(digit) - 1], 'format');
    } else if (event.key === 'Tab' && !detail && !event.shiftKey && current) {
      setDetail(current.code);
    } else if (!detail && !event.altKey && !command) {
      const moved = movedSelection(event.key, selected, rows.length);
      if (moved === undefined) return;
      select(moved);
    } else return;
    event.preventDefault();
  };

  return (
    <main className={styles.overlay} onKeyDown={onKeyDown}>
      <h1 className="unseen">Codepin</h1>
      <div className={styles.query}>
        <QueryField
          ref={field}
          label={say('query.label')}
          placeholder={say('query.placeholder')}
          value={query}
          onChange={type}
          listId={listId}
          activeOption={detail ? undefined : optionId(current)}
          onClear={() => {
            ask('');
            field.current?.focus();
          }}
        />
      </div>
      <span role="status" className="unseen">
        {query.trim() &&
          (rows.length === 1 ? say('results.one') : say('results.count', { count: rows.length }))}
      </span>
      {detail ? (
        <div className={styles.detail}>
          <FocusedDetail code={detail} onGo={setDetail} />
        </div>
      ) : (
        <ResultList
          ref={list}
          id={listId}
          rows={rows}
          selected={selected}
          onSelect={select}
          onActivate={(row) => copyAndLeave(row, 'format')}
          showProtocol
          digits
        />
      )}
      {rows.length === 0 && !detail && (
        <div className={styles.none}>
          {query.trim() && <p>{say('results.none', { query: shortened(query) })}</p>}
          <p>{say('results.try')}</p>
        </div>
      )}
      <NoticeBar notices={notices} />
      <KeyHints
        ref={hints}
        hasRow={Boolean(detail ?? current)}
        inDetail={Boolean(detail)}
        asked={query !== ''}
      />
    </main>
  );
}

const shortened = (query: string) => (query.length > 60 ? `${query.slice(0, 60)}…` : query);

function FocusedDetail({ code, onGo }: { code: Code; onGo: (code: Code) => void }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector<HTMLElement>('article')?.focus(), []);
  return (
    <div ref={place}>
      <Detail code={code} onGo={onGo} />
    </div>
  );
}
