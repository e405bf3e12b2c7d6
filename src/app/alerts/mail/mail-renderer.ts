import type { DueMail } from '../../../domain/alerts/due-mail';
import type { Moment, Settings, Spreadsheet } from '../../ports';
import type { Mail } from '../ports';
import type { Prepared } from '../prepare';
import { figuresOf } from './figures';
import { type MailContext, renderMail } from './render-mail';

export interface RenderingPorts {
  settings: Pick<Settings, 'language'>;
  spreadsheet: Spreadsheet;
}

/** Renders the mails of one run. What that needs of the spreadsheet is asked with the first mail. */
export function mailRenderer(
  ports: RenderingPorts,
  prepared: Pick<Prepared, 'reading' | 'standings'>,
  moment: Moment,
): (mail: DueMail) => Mail {
  let context: MailContext | undefined;
  return (mail) => renderMail(mail, (context ??= contextOf(ports, prepared, moment)));
}

function contextOf(
  { settings, spreadsheet }: RenderingPorts,
  { reading, standings }: Pick<Prepared, 'reading' | 'standings'>,
  { now, zone }: Moment,
): MailContext {
  return {
    standings: new Map(standings.map((standing) => [standing.kpi, standing])),
    links: reading.links,
    figures: figuresOf(settings.language(), spreadsheet.locale()),
    title: spreadsheet.title(),
    now,
    zone,
  };
}
