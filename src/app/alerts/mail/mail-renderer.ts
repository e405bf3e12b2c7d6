import { addressKey } from '../../../domain/alerts/address';
import type { AlertSettings } from '../../../domain/alerts/alert-settings';
import type { Digest } from '../../../domain/alerts/digest';
import type { DueMail } from '../../../domain/alerts/due-mail';
import { figuresOf } from '../../../text/figures';
import { definitionVersions } from '../../evaluate/definition-version';
import type { EvaluatedRegister } from '../../evaluate/evaluate-register';
import type { Moment, Settings, Spreadsheet } from '../../ports';
import { renderDigest } from './digest-mail';
import { exampleMail } from './example-mail';
import type { Mail } from './mail';
import { type MailContext, renderMail } from './render-mail';

export interface RenderingPorts {
  settings: Pick<Settings, 'language' | 'read'>;
  spreadsheet: Spreadsheet;
  /** The alerts table, as it was last read or written. */
  alerts: { linkOf(id: string): string | undefined };
}

type Evaluated = Pick<EvaluatedRegister, 'reading' | 'standings' | 'edits' | 'unread'>;

export interface MailRenderer {
  render(mail: DueMail): Mail;
  digest(digest: Digest, mayRepeat: boolean): Mail;
  /** In the file's language. */
  context(): MailContext;
  /** A mail about a KPI that is made up, as this person would get it. */
  example(to: string): Mail;
}

/**
 * Renders the mails of one run, each in the language of its reader, else of the file. What that needs of the
 * spreadsheet is asked with the first mail.
 */
export function mailRenderer(
  ports: RenderingPorts,
  prepared: Evaluated & { settings: AlertSettings },
  moment: Moment,
): MailRenderer {
  let known: MailContext | undefined;
  const inFile = () => (known ??= contextOf(ports, prepared, moment));
  const languages = new Map(
    prepared.settings.people.map(({ address, language }) => [addressKey(address), language]),
  );
  const contextFor = (to: string): MailContext => {
    const context = inFile();
    const language = languages.get(addressKey(to));
    if (language === undefined || language === context.figures.language) return context;
    return { ...context, figures: figuresOf(language) };
  };
  return {
    render: (mail) => renderMail(mail, contextFor(mail.to)),
    digest: (digest, mayRepeat) => renderDigest(digest, mayRepeat, contextFor(digest.to)),
    context: inFile,
    example: (to) => exampleMail(to, contextFor(to)),
  };
}

function contextOf(
  { settings, spreadsheet, alerts }: RenderingPorts,
  { reading, standings, edits, unread }: Evaluated,
  { now, zone }: Moment,
): MailContext {
  return {
    standings: new Map(standings.map((standing) => [standing.kpi, standing])),
    breaks: new Map(
      (settings.read('definitions')?.known ?? []).flatMap(({ id, since }) =>
        since ? [[id, since]] : [],
      ),
    ),
    versions:
      edits && unread.length === 0 ? definitionVersions(edits, zone, zone.dayOf(now)) : undefined,
    kpis: new Map(reading.kpis.map((kpi) => [kpi.id, kpi])),
    links: reading.links,
    answerAt: alerts.linkOf,
    figures: figuresOf(settings.language(), spreadsheet.locale()),
    title: spreadsheet.title(),
    now,
    zone,
  };
}
