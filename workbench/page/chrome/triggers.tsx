import { PAGE_TEXT, type Say } from '../../text';
import { localText } from '../clock-text';
import type { BenchState } from '../protocol';
import type { Session } from '../session';

interface TriggersProps {
  bench: BenchState;
  session: Session;
  say: Say;
}

export function Triggers({ bench, session, say }: TriggersProps) {
  return (
    <section>
      <h2>{say(PAGE_TEXT.triggers)}</h2>
      {bench.triggers.length === 0 && <p class="quiet">{say(PAGE_TEXT.noTriggers)}</p>}
      {bench.triggers.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{say(PAGE_TEXT.handler)}</th>
              <th scope="col">{say(PAGE_TEXT.createdBy)}</th>
              <th scope="col">{say(PAGE_TEXT.nextAt)}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {bench.triggers.map(({ id, handler, createdBy, nextAt, disabled }) => (
              <tr key={id}>
                <td>
                  <code>{handler}</code>
                </td>
                <td>{createdBy}</td>
                <td>
                  {disabled ? say(PAGE_TEXT.disabled) : localText(new Date(nextAt), bench.timeZone)}
                </td>
                <td>
                  <button type="button" onClick={() => void session.runTrigger(id)}>
                    {say(PAGE_TEXT.runNow)}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
