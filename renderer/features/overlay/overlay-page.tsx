import { useEffect, useRef } from 'react';
import type { Code } from '../../../data/catalogue/schema';
import { commandIds, commands } from '../../../data/commands/commands';
import { type CommandHandlers, useCommands } from '../../commands/use-commands';
import { Announcer } from '../../components/announcer';
import { useCodeActions } from '../../components/code-actions';
import { Detail } from '../../components/detail';
import { NoticeBar } from '../../components/notice-bar';
import { QueryField } from '../../components/query-field';
import { ResultList } from '../../components/result-list';
import { optionId, type Row } from '../../components/row';
import { movedSelection } from '../../components/visible-rows';
import { call } from '../../shell/bridge';
import { describeMissing } from '../../shell/catalogue';
import { useLanguage, useText } from '../../shell/language';
import { KeyHints } from './key-hints';
import styles from './overlay-page.module.css';
import { useOverlay } from './use-overlay';

const listId = 'results';
// Long enough to see what was copied, short enough not to be in the way.
const confirmationMs = 450;
const codeCommands = commandIds.filter(
  (id) => commands[id].ofCode && commands[id].windows?.includes('overlay'),
);

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
  const language = useLanguage();
  const actions = useCodeActions();
  const overlay = useOverlay();
  const { field, query, rows, selected, detail, ask, select, setDetail, leaveDetail } = overlay;
  const row = rows[selected];
  const current = detail ?? (row?.folded ? undefined : row?.code);

  const hide = () => call('windows.hideOverlay');
  const copyAndLeave = async (code: Code | undefined, as: 'format' | 'constant') => {
    const wanted = code ?? (await overlay.firstRow())?.code;
    if (wanted && (await actions.copy(wanted, as))) setTimeout(hide, confirmationMs);
  };
  const pick = (one: Row | undefined) =>
    one?.folded ? overlay.unfold(one) : copyAndLeave(one?.code, 'format');
  const move = (to: Parameters<typeof movedSelection>[0]) => () =>
    select(movedSelection(to, selected, rows.length));
  const ofList: CommandHandlers = {
    'row.unfold': () => row && overlay.unfold(row),
    'code.showDetail': () => current && setDetail(current),
    'selection.next': move('next'),
    'selection.previous': move('previous'),
    'selection.pageDown': move('pageDown'),
    'selection.pageUp': move('pageUp'),
  };
  const copyRow = Array.from({ length: 9 }, (_, at) => [
    `code.copyRow${at + 1}`,
    () => pick(rows[at]),
  ]);
  const conditions = {
    hasRow: current !== undefined,
    hasQuery: query !== '',
    inDetail: detail !== undefined,
    onFold: !detail && row?.folded !== undefined,
    hasElsewhere: false,
    onPins: false,
  };
  useCommands({
    window: 'overlay',
    handlers: {
      'code.copy': () => copyAndLeave(current, 'format'),
      'code.copyConstant': () => copyAndLeave(current, 'constant'),
      'code.open': () => current && actions.open(current),
      'code.togglePin': () => current && actions.togglePin(current),
      'code.openSource': () => current && call('windows.openSource', current.id),
      'detail.close': leaveDetail,
      'query.clear': () => ask(''),
      'overlay.hide': hide,
      'settings.open': () => call('windows.openSettings'),
      ...Object.fromEntries(copyRow),
      ...(detail ? {} : ofList),
    },
    conditions: () => conditions,
    field: () => field.current,
  });
  const showMenu = () => call('commands.showMenu', { page: 'overlay', commands: codeCommands });

  return (
    <main className={styles.overlay}>
      <h1 className="unseen">Codepin</h1>
      <div className={styles.query}>
        <QueryField
          ref={field}
          label={say('query.label')}
          placeholder={say('query.placeholder')}
          value={query}
          onChange={ask}
          listId={listId}
          activeOption={detail ? undefined : optionId(row)}
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
          <FocusedDetail code={detail} onGo={setDetail} onMenu={showMenu} />
        </div>
      ) : (
        <ResultList
          ref={overlay.list}
          id={listId}
          rows={rows}
          selected={selected}
          onSelect={select}
          onActivate={pick}
          onMenu={showMenu}
          showProtocol
          digits
        />
      )}
      {rows.length === 0 && !detail && (
        <div className={styles.none}>
          {query.trim() && (
            <p>
              {describeMissing(query, language) ?? say('results.none', { query: shortened(query) })}
            </p>
          )}
          <p>{say('results.try')}</p>
        </div>
      )}
      <NoticeBar notices={overlay.notices} />
      <KeyHints now={{ ...conditions, inText: false }} />
    </main>
  );
}

const shortened = (query: string) => (query.length > 60 ? `${query.slice(0, 60)}…` : query);

type DetailProps = { code: Code; onGo: (code: Code) => void; onMenu: () => void };

/** Has the focus, also when it leads on to another code: the link that was pressed is gone then. */
function FocusedDetail(props: DetailProps) {
  const place = useRef<HTMLDivElement>(null);
  const { id } = props.code;
  useEffect(() => {
    if (id) place.current?.querySelector<HTMLElement>('article')?.focus();
  }, [id]);
  return (
    <div ref={place}>
      <Detail {...props} />
    </div>
  );
}
