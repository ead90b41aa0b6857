import type { RouteFile } from '@/content';
import type { Route } from './types';

/** The whole flow out of the files it stands in, in their order. */
export const joinRoute = (files: readonly RouteFile[]): Route => ({
  questions: files.flatMap((file) => file.questions ?? []),
  facts: files.flatMap((file) => file.facts ?? []),
  parts: files.flatMap((file) => file.parts ?? []),
});
