import * as v from 'valibot';
import type { Envelope } from './bridge';
import { type AllHandlers, domains } from './domains';
import type { Domain } from './domains/types';

/**
 * Carries out a call. What is wrong in it, or goes wrong, is told in the envelope, without a stack.
 *
 * @param name what a page sent as the name of a call.
 * @param raw what it sent as the argument.
 * @param onError called with what a handler threw.
 */
export async function answerCall(
  handlers: AllHandlers,
  name: unknown,
  raw: unknown,
  onError: (what: string, error: unknown) => void,
): Promise<Envelope<unknown>> {
  const [domain = '', rest = ''] = typeof name === 'string' ? name.split('.', 2) : [];
  const calls = own<Domain>(domains, domain)?.calls ?? {};
  const call = own<Domain['calls'][string]>(calls, rest);
  const handler = own<(argument: unknown) => unknown>(own<object>(handlers, domain) ?? {}, rest);
  if (!call || !handler) return { ok: false, error: 'there is no such call' };
  const argument = v.safeParse(call.argument, raw);
  if (!argument.success) {
    const wrong = argument.issues.map((issue) => issue.message.slice(0, 200)).join('; ');
    return { ok: false, error: `${domain}.${rest}: ${wrong}` };
  }
  try {
    return { ok: true, value: v.parse(call.result, await handler(argument.output)) };
  } catch (error) {
    onError(`${domain}.${rest} failed`, error);
    return { ok: false, error: `${domain}.${rest} failed` };
  }
}

/** A property that an object has itself: names come from outside. */
const own = <Value>(object: object, key: string): Value | undefined =>
  Object.hasOwn(object, key) ? (object as Record<string, Value>)[key] : undefined;
