import { Tabs } from '@base-ui/react/tabs';
import { useEffect, useState } from 'react';
import { commandIds, commands } from '../../../data/commands/commands';
import { useCommands } from '../../commands/use-commands';
import { Announcer } from '../../components/announcer';
import { useCodeActions } from '../../components/code-actions';
import { NoticeBar } from '../../components/notice-bar';
import { QueryField } from '../../components/query-field';
import { ResultList } from '../../components/result-list';
import { optionId, type Row } from '../../components/row';
import { movedSelection } from '../../components/visible-rows';
import { call } from '../../shell/bridge';
import { tableOf } from '../../shell/catalogue';
import { useLanguage, useText } from '../../shell/language';
import { useSnapshot } from '../../shell/state';
import styles from './browse-page.module.css';
import { ClassChips } from './class-chips';
import { DetailPane } from './detail-pane';
import { Header } from './header';
import { KeySheet } from './key-sheet';
import { NoRows } from './no-rows';
import { useBrowse } from './use-browse';
import { pinnedTab } from './visible-codes';

const listId = 'codes';
const codeCommands = commandIds.filter(
  (id) => commands[id].ofCode && commands[id].windows?.includes('browse'),
);

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

  const move = (to: Parameters<typeof movedSelection>[0]) => () =>
    select(movedSelection(to, at, rows.length));
  const movePin = (by: number) => () => {
    const row = rows[at];
    if (row) browse.movePin(row, by);
  };
  const unfoldRow = (row: Row | undefined) => row && browse.unfold(row);
  const [keysOpen, setKeysOpen] = useState(false);
  useCommands({
    window: 'browse',
    handlers: {
      'row.unfold': () => unfoldRow(rows[at]),
      'code.copy': () => code && actions.copy(code, 'format'),
      'code.copyConstant': () => code && actions.copy(code, 'constant'),
      'code.togglePin': () => code && actions.togglePin(code),
      'code.openSource': () => code && call('windows.openSource', code.id),
      'detail.close': browse.closeDetail,
      'query.clear': () => browse.filter(''),
      'query.focus': () => {
        field.current?.focus();
        field.current?.select();
      },
      'query.everywhere': showElsewhere,
      'selection.next': move('next'),
      'selection.previous': move('previous'),
      'selection.pageDown': move('pageDown'),
      'selection.pageUp': move('pageUp'),
      'pin.moveUp': movePin(-1),
      'pin.moveDown': movePin(1),
      'tab.next': () => browse.openTab(browse.tabBeside(1)),
      'tab.previous': () => browse.openTab(browse.tabBeside(-1)),
      'settings.open': () => call('windows.openSettings'),
      'help.keys': () => setKeysOpen(true),
    },
    conditions: () => ({
      hasRow: code !== undefined,
      hasQuery: query !== '',
      inDetail: detailOpen,
      onFold: !detailOpen && rows[at]?.folded !== undefined,
      hasElsewhere: elsewhere > 0,
      onPins: tab === pinnedTab,
    }),
    field: () => field.current,
  });
  const showMenu = () => call('commands.showMenu', { page: 'browse', commands: codeCommands });

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
                onActivate={(row) => (row.folded ? unfoldRow(row) : browse.go(row.code))}
                onMenu={showMenu}
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
          <DetailPane
            code={code}
            guide={everywhere ? undefined : tab}
            open={detailOpen}
            onGo={browse.go}
            onMenu={showMenu}
            onClose={browse.closeDetail}
          />
        </Tabs.Panel>
      </main>
      <KeySheet open={keysOpen} onOpenChange={setKeysOpen} />
    </Tabs.Root>
  );
}
