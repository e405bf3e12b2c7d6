import * as v from 'valibot';
import type { CallReply, FirstReply, Reply, SaveReply } from '../../page/protocol';
import { FileError } from '../../files/file-error';
import { PAGE_TEXT, sayIn } from '../../text';
import type { Bench } from '../bench';
import { Refused } from '../refused';
import { REQUESTS, type RequestName, type RequestOf } from '../requests';
import { wholeMail } from '../view/state-view';

type Handlers = {
  [Name in RequestName]: (bench: Bench, request: RequestOf<Name>) => unknown;
};

function reply(bench: Bench, notices: string[] = []): Reply {
  const patch = bench.changes();
  return { state: bench.state(), patch, notices: [...notices, ...bench.news()] };
}

/** What went wrong inside the add-on, told to the page that called as Google would tell it. */
function callOutcome(bench: Bench, { functionName, args }: RequestOf<'call'>) {
  try {
    return { value: bench.callFromPage(functionName, args) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

const HANDLERS: Handlers = {
  first(bench): FirstReply {
    const book = bench.book();
    return { book, state: bench.state(), notices: bench.openNotices() };
  },
  edit(bench, { sheet, edits }) {
    bench.edit(sheet, edits);
    return reply(bench);
  },
  frame(bench, { change }) {
    bench.changeFrame(change);
    return reply(bench);
  },
  select(bench, { sheet, a1 }) {
    bench.select(sheet, a1);
    return {};
  },
  menu(bench, { functionName }) {
    bench.chooseMenu(functionName);
    return reply(bench);
  },
  close(bench) {
    bench.closePage();
    return reply(bench);
  },
  call(bench, request): CallReply {
    const outcome = callOutcome(bench, request);
    return { ...reply(bench), outcome };
  },
  trigger(bench, { id }) {
    bench.fireTrigger(id);
    return reply(bench);
  },
  advance(bench, { to }) {
    bench.advanceTo(new Date(to));
    return reply(bench);
  },
  user(bench, { email }) {
    bench.switchUser(email);
    return reply(bench);
  },
  language(bench, { language }) {
    bench.switchLanguage(language);
    return reply(bench);
  },
  async save(bench, { way }): Promise<SaveReply> {
    const { doubt, notices } = await bench.save(way);
    return { ...reply(bench, notices), doubt: doubt ?? null };
  },
  async reload(bench): Promise<FirstReply> {
    const notices = await bench.reload();
    return { book: bench.book(), state: bench.state(), notices };
  },
  mail(bench, { index }) {
    const mail = bench.mail(index);
    if (!mail) throw new Error(`no mail ${index}`);
    return wholeMail(mail, index);
  },
  page: (bench) => ({ html: bench.pageHtml() }),
};

/** The page sends nothing else there that could be refused. */
const TEXT_OF_CELL = /^edits\.\d+\.(typed|value)$/;

export type Answer = { status: 200 | 400 | 404; body: unknown };

export async function answer(bench: Bench, name: string, body: unknown): Promise<Answer> {
  if (!Object.hasOwn(HANDLERS, name))
    return { status: 404, body: { error: `no endpoint ${name}` } };
  return answerTo(bench, name as RequestName, body);
}

async function answerTo<Name extends RequestName>(
  bench: Bench,
  name: Name,
  body: unknown,
): Promise<Answer> {
  const checked = v.safeParse(REQUESTS[name], body);
  if (!checked.success) {
    const [issue] = checked.issues;
    const where = v.getDotPath(issue) ?? name;
    const phrase = TEXT_OF_CELL.test(where) ? PAGE_TEXT.tooLong : PAGE_TEXT.notTaken;
    return { status: 400, body: { error: sayIn(bench.language)(phrase, { where }) } };
  }
  try {
    const body = await HANDLERS[name](bench, checked.output as RequestOf<Name>);
    return { status: 200, body };
  } catch (error) {
    return { status: 400, body: { error: sentenceOf(error, bench) } };
  }
}

function sentenceOf(error: unknown, bench: Bench): string {
  if (error instanceof Refused) return sayIn(bench.language)(error.phrase, error.values);
  if (error instanceof FileError) return error.sentence(bench.language);
  return error instanceof Error ? error.message : String(error);
}
