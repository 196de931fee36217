import { Tabs } from '@base-ui/react/tabs';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Code } from '../../data/schema';
import { call } from '../bridge';
import { useLanguage, useText } from '../language';
import { Announcer } from '../parts/announcer';
import { useCodeActions } from '../parts/code-actions';
import { QueryField } from '../parts/query-field';
import { optionId, ResultList } from '../parts/result-list';
import type { Row } from '../parts/row';
import { isComposing, movedSelection } from '../parts/selection-keys';
import { allTables, findCode, lookupIndex, tableOf, useSnapshot } from '../state';
import { whenTold } from '../told';
import styles from './browse-page.module.css';
import { ClassChips } from './class-chips';
import { DetailPane } from './detail-pane';
import { Header } from './header';
import { NoticeBar } from './notice-bar';
import { pinnedTab, visibleCodes } from './visible-codes';

const listId = 'codes';

export function BrowsePage() {
  const language = useLanguage();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <Announcer>
      <Browse />
    </Announcer>
  );
}

function Browse() {
  const say = useText();
  const language = useLanguage();
  const actions = useCodeActions();
  const { prefs } = useSnapshot();
  const tables = allTables();
  const tab =
    prefs.tab === pinnedTab || tableOf(prefs.tab) ? prefs.tab : (tables[0]?.protocol ?? pinnedTab);
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [everywhere, setEverywhere] = useState(false);
  const [codeClass, setCodeClass] = useState<string>();
  const [selected, setSelected] = useState(0);
  const [shown, setShown] = useState<Code>();
  const [detailOpen, setDetailOpen] = useState(false);

  const rows = useMemo(
    () => visibleCodes({ tables, tab, codeClass, query, everywhere, prefs }, lookupIndex),
    [tables, tab, codeClass, query, everywhere, prefs],
  );
  const at = Math.min(selected, rows.length - 1);
  const code = shown ?? rows[at]?.code;

  const select = (next: number) => {
    setSelected(next);
    setShown(undefined);
  };
  const go = (to: Code) => {
    setShown(to);
    setDetailOpen(true);
  };
  const openTab = (next: string) => {
    call('setTab', next);
    setCodeClass(undefined);
    select(0);
  };
  useEffect(
    () =>
      whenTold('reveal', (id) => {
        const found = findCode(id);
        if (!found) return;
        call('setTab', found.protocol);
        setQuery('');
        setCodeClass(undefined);
        setSelected(tableOf(found.protocol)?.codes.indexOf(found) ?? 0);
        setShown(found);
        setDetailOpen(true);
      }),
    [],
  );
  useEffect(() => field.current?.focus(), []);

  const movePin = (row: Row, by: number) => {
    const order = rows.map((one) => one.code.id);
    const from = order.indexOf(row.code.id);
    const to = from + by;
    if (query || to < 0 || to >= order.length) return;
    order.splice(from, 1);
    order.splice(to, 0, row.code.id);
    call('orderPins', order);
    select(to);
  };

  const onListKey = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    const current = rows[at];
    const command = event.ctrlKey || event.metaKey;
    const moved = command || event.altKey ? undefined : movedSelection(event.key, at, rows.length);
    if (moved !== undefined) select(moved);
    else if (event.altKey && tab === pinnedTab && current && /^Arrow(Up|Down)$/.test(event.key)) {
      movePin(current, event.key === 'ArrowUp' ? -1 : 1);
    } else if (event.key === 'Enter' && code) {
      if (event.shiftKey) actions.copy(code, 'constant');
      else actions.copy(code, 'format');
    } else if (event.key === 'Escape' && (query || detailOpen)) {
      if (detailOpen) setDetailOpen(false);
      else setQuery('');
    } else return;
    event.preventDefault();
  };
  const onPageKey = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    const command = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    if (command && key === 'd' && code) actions.togglePin(code);
    else if (
      (command && key === 'f') ||
      (key === '/' && !(event.target instanceof HTMLInputElement))
    ) {
      field.current?.focus();
      field.current?.select();
    } else if (command && key === ',') call('openSettings');
    else return;
    event.preventDefault();
  };

  const table = tableOf(tab);
  const scopeLabel = everywhere
    ? say('filter.everything')
    : table
      ? say('filter.tab', { protocol: table.title[language] })
      : say('filter.pinned');
  return (
    <Tabs.Root
      className={styles.browse}
      value={tab}
      onValueChange={(next) => openTab(String(next))}
      onKeyDown={onPageKey}
    >
      <Header />
      <NoticeBar />
      <main className={styles.main}>
        <Tabs.Panel value={tab} className={styles.panel} tabIndex={-1}>
          <div className={styles.side}>
            <div className={styles.filter}>
              <div className={styles.box}>
                <QueryField
                  ref={field}
                  label={scopeLabel}
                  placeholder={scopeLabel}
                  value={query}
                  onChange={(next) => {
                    setQuery(next);
                    select(0);
                  }}
                  onKeyDown={onListKey}
                  listId={listId}
                  activeOption={optionId(rows[at])}
                  onClear={() => {
                    setQuery('');
                    field.current?.focus();
                  }}
                />
              </div>
              <button
                type="button"
                className={styles.scope}
                aria-pressed={everywhere}
                title={say('scope.label')}
                onClick={() => {
                  setEverywhere(!everywhere);
                  select(0);
                }}
              >
                {say('scope.all')}
              </button>
            </div>
            {table && !everywhere && (
              <ClassChips
                table={table}
                chosen={codeClass}
                onChoose={(next) => {
                  setCodeClass(next);
                  select(0);
                }}
              />
            )}
            {rows.length > 0 ? (
              <ResultList
                id={listId}
                rows={rows}
                selected={at}
                onSelect={select}
                onActivate={(row) => go(row.code)}
                onKeyDown={onListKey}
                showProtocol={tab === pinnedTab || everywhere}
                focusable
              />
            ) : (
              <div id={listId} className={styles.none}>
                <p>{query.trim() ? say('results.none', { query }) : say('pinned.none')}</p>
                <p>{query.trim() ? say('results.try') : say('pinned.hint')}</p>
              </div>
            )}
            <p role="status" className={styles.count}>
              {rows.length === 1
                ? say('results.one')
                : say('results.count', { count: rows.length })}
            </p>
          </div>
          <DetailPane
            code={code}
            open={detailOpen}
            onGo={go}
            onClose={() => setDetailOpen(false)}
          />
        </Tabs.Panel>
      </main>
    </Tabs.Root>
  );
}
