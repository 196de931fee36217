import * as v from 'valibot';
import { hotkeyRefusals } from '../../data/settings/hotkey-refusal';
import { writeTroubles } from '../stores/saver';

const text = v.pipe(v.string(), v.maxLength(1000));

/** Something that happened: told until the user has dismissed it, over restarts too. */
export const keptNotice = v.variant('kind', [
  v.strictObject({
    kind: v.literal('file-damaged'),
    file: text,
    /** What was wrong with it; see `Damage`. */
    what: v.picklist(['all', 'restored', 'part', 'keys', 'twice']),
    keys: v.pipe(v.array(text), v.maxLength(100)),
    /** The name of the copy; null where none could be made yet. */
    movedTo: v.nullable(text),
  }),
  v.strictObject({ kind: v.literal('stays-in-tray'), hotkey: text }),
  v.strictObject({ kind: v.literal('internal-error'), log: text }),
  v.strictObject({ kind: v.literal('page-hung') }),
]);
export type KeptNotice = v.InferOutput<typeof keptNotice>;

/** How things are now: found out anew with each start. */
const presentNotice = v.variant('kind', [
  v.strictObject({
    kind: v.literal('not-saved'),
    reason: v.picklist(writeTroubles),
    folder: v.string(),
  }),
  v.strictObject({ kind: v.literal('hotkey-taken'), hotkey: v.string() }),
  v.strictObject({
    kind: v.literal('hotkey-refused'),
    hotkey: v.string(),
    reason: v.picklist(hotkeyRefusals),
  }),
  v.strictObject({ kind: v.literal('hotkey-wayland') }),
  v.strictObject({
    kind: v.literal('own-table-broken'),
    /** What is wrong first, and how much else. */
    file: v.string(),
    row: v.string(),
    message: v.string(),
    others: v.number(),
  }),
]);
export type PresentNotice = v.InferOutput<typeof presentNotice>;

/** Something the user has to be told. */
export type Notice = KeptNotice | PresentNotice;

export const keptNoticeKinds: string[] = keptNotice.options.map((one) => one.entries.kind.literal);
export const noticeKinds = [...keptNotice.options, ...presentNotice.options].map(
  (one) => one.entries.kind.literal,
);

export const withoutNotice = <One extends Notice>(all: readonly One[], kind: Notice['kind']) =>
  all.filter((notice) => notice.kind !== kind);

/** Tells notices of one kind apart that are about different files. */
const noticeKey = (notice: Notice) =>
  notice.kind === 'file-damaged' ? `${notice.kind} ${notice.file}` : notice.kind;

/** The notices with one more: a newer one replaces the one about the same. */
export const withNotice = <One extends Notice>(all: readonly One[], notice: One): One[] => [
  ...all.filter((one) => noticeKey(one) !== noticeKey(notice)),
  notice,
];
