import type {
  CallReply,
  FirstReply,
  Reply,
  RequestName,
  RequestOf,
  SaveReply,
  WholeMail,
} from './protocol';

interface Replies {
  first: FirstReply;
  edit: Reply;
  frame: Reply;
  select: Record<string, never>;
  menu: Reply;
  close: Reply;
  call: CallReply;
  trigger: Reply;
  advance: Reply;
  user: Reply;
  language: Reply;
  save: SaveReply;
  reload: FirstReply;
  mail: WholeMail;
  page: { html: string };
}

/** The server refused, in words for the person. */
export class Refusal extends Error {}

function token(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="waymark-token"]')?.content ?? '';
}

export async function ask<Name extends RequestName>(
  name: Name,
  request: RequestOf<Name>,
): Promise<Replies[Name]> {
  const response = await fetch(`/api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-waymark-token': token() },
    body: JSON.stringify(request),
  });
  const body: unknown = await response.json();
  if (!response.ok) throw new Refusal((body as { error: string }).error);
  return body as Replies[Name];
}
