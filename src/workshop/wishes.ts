/** What is wished of the publication of a job: the same words for whoever makes it and whoever looks it up. */
import type { PublishOptions } from '../publish.ts';
import type { Bench, Job } from './job.ts';

export function wishesOf({ slugs: _slugs, ...bench }: Bench, { wishes }: Job): PublishOptions {
  return { ...bench, ...wishes };
}
