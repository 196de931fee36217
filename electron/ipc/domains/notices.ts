import * as v from 'valibot';
import { noticeKinds } from '../notice';
import { type Domain, nothing } from './types';

export const notices = {
  calls: {
    dismiss: { argument: v.picklist(noticeKinds), result: nothing },
  },
  events: {},
} as const satisfies Domain;
