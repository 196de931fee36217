import type * as v from 'valibot';
import { catalogue } from './catalogue';
import { clipboard } from './clipboard';
import { commands } from './commands';
import { library } from './library';
import { notices } from './notices';
import { settings } from './settings';
import { windows } from './windows';

/** Everything that main and pages say to each other. */
export const domains = { catalogue, clipboard, commands, library, notices, settings, windows };

type Domains = typeof domains;
type Names<Part extends 'calls' | 'events'> = {
  [Name in keyof Domains]: `${Name}.${keyof Domains[Name][Part] & string}`;
}[keyof Domains];
type Of<Part extends 'calls' | 'events', Name> = Name extends `${infer Domain}.${infer Rest}`
  ? Domain extends keyof Domains
    ? Rest extends keyof Domains[Domain][Part]
      ? Domains[Domain][Part][Rest]
      : never
    : never
  : never;
type Output<Schema> = Schema extends v.GenericSchema ? v.InferOutput<Schema> : never;
type Call<Name> =
  Of<'calls', Name> extends { argument: infer Argument; result: infer Result }
    ? { argument: Output<Argument>; result: Output<Result> }
    : never;

/** `domain.call`, such as `library.setPinned`. */
export type CallName = Names<'calls'>;
export type Argument<Name extends CallName> = Call<Name>['argument'];
export type Result<Name extends CallName> = Call<Name>['result'];

/** `domain.event`, such as `catalogue.changed`. */
export type EventName = Names<'events'>;
export type Payload<Name extends EventName> = Output<Of<'events', Name>>;

/** A handler for each call of a domain: a missing one is a compile error. */
export type Handlers<Name extends keyof Domains> = {
  [Rest in keyof Domains[Name]['calls'] & string]: (
    argument: Call<`${Name}.${Rest}`>['argument'],
  ) => Call<`${Name}.${Rest}`>['result'] | Promise<Call<`${Name}.${Rest}`>['result']>;
};
export type AllHandlers = { [Name in keyof Domains]: Handlers<Name> };
