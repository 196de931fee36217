import { Tabs } from '@base-ui/react/tabs';
import { type KeyboardEvent, useEffect } from 'react';
import { Announcer } from '../../components/announcer';
import { useCodeActions } from '../../components/code-actions';
import { NoticeBar } from '../../components/notice-bar';
import { QueryField } from '../../components/query-field';
import { ResultList } from '../../components/result-list';
import { optionId } from '../../components/row';
import { isComposing, movedSelection } from '../../components/selection-keys';
import { call } from '../../shell/bridge';
import { tableOf } from '../../shell/catalogue';
import { useLanguage, useText } from '../../shell/language';
import { useSnapshot } from '../../shell/state';
import styles from './browse-page.module.css';
import { ClassChips } from './class-chips';
import { DetailPane } from './detail-pane';
import { Header } from './header';
import { NoRows } from './no-rows';
import { useBrowse } from './use-browse';
import { pinnedTab } from './visible-codes';

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
  const browse = useBrowse();
  const { notices } = useSnapshot();
  const { field, tab, query, everywhere, codeClass, rows, elsewhere, at, code, detailOpen } =
    browse;
  const { select } = browse;
  const showElsewhere = () => {
    browse.filterEverywhere(true);
    // A click has the focus on what is then no longer there.
    field.current?.focus();
  };

  const onListKey = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    const current = rows[at];
    const command = event.ctrlKey || event.metaKey;
    const moved = command || event.altKey ? undefined : movedSelection(event.key, at, rows.length);
    if (moved !== undefined) select(moved);
    else if (event.altKey && tab === pinnedTab && current && /^Arrow(Up|Down)$/.test(event.key)) {
      browse.movePin(current, event.key === 'ArrowUp' ? -1 : 1);
    } else if (event.key === 'Enter' && code) {
      if (event.shiftKey) actions.copy(code, 'constant');
      else actions.copy(code, 'format');
    } else if (event.key === 'Enter' && elsewhere > 0) showElsewhere();
    else if (event.key === 'Escape' && (query || detailOpen)) {
      if (detailOpen) browse.closeDetail();
      else browse.filter('');
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
    } else if (command && key === ',') call('windows.openSettings');
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
      onValueChange={(next) => browse.openTab(String(next))}
      onKeyDown={onPageKey}
    >
      <Header />
      <NoticeBar notices={notices} />
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
                  onChange={browse.filter}
                  onKeyDown={onListKey}
                  listId={listId}
                  activeOption={optionId(rows[at])}
                  onClear={() => {
                    browse.filter('');
                    field.current?.focus();
                  }}
                />
              </div>
              <button
                type="button"
                className={styles.scope}
                aria-pressed={everywhere}
                title={say('scope.label')}
                onClick={() => browse.filterEverywhere(!everywhere)}
              >
                {say('scope.all')}
              </button>
            </div>
            {table && !everywhere && (
              <ClassChips table={table} chosen={codeClass} onChoose={browse.choose} />
            )}
            {rows.length > 0 ? (
              <ResultList
                id={listId}
                rows={rows}
                selected={at}
                onSelect={select}
                onActivate={(row) => browse.go(row.code)}
                onKeyDown={onListKey}
                showProtocol={tab === pinnedTab || everywhere}
                focusable
              />
            ) : (
              <NoRows id={listId} query={query} elsewhere={elsewhere} onElsewhere={showElsewhere} />
            )}
            <p role="status" className={styles.count}>
              {rows.length === 1
                ? say('results.one')
                : say('results.count', { count: rows.length })}
              {tab === pinnedTab && !query && rows.length > 1 && ` · ${say('pinned.order')}`}
            </p>
          </div>
          <DetailPane code={code} open={detailOpen} onGo={browse.go} onClose={browse.closeDetail} />
        </Tabs.Panel>
      </main>
    </Tabs.Root>
  );
}
