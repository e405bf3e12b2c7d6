import { useState } from 'preact/hooks';
import type { Phrase } from '../../../src/contract/language/language';
import type {
  ExchangeMethods,
  ListedPack,
  ListedSymptom,
  ListedTemplate,
} from '../../../src/contract/rpc/exchange';
import type { PackKind } from '../../../src/domain/define/templates/packs';
import { SET_PAGE_TEXT } from '../../../src/text/define/set-page';
import { Failure, Heading, Waiting, WorkButton } from '../../page/parts';
import { useLoaded } from '../../page/use-loaded';
import type { SetPage } from './page/set-page';

type Listed = ExchangeMethods['listTemplates']['data'];

const KINDS: Record<PackKind, Phrase> = {
  function: SET_PAGE_TEXT.ofFunction,
  business: SET_PAGE_TEXT.ofBusiness,
  objective: SET_PAGE_TEXT.ofObjective,
  goal: SET_PAGE_TEXT.ofGoal,
};

/** KPIs as others define them, by team, business or what somebody notices; chosen ones become drafts. */
export function Templates({ page }: { page: SetPage }) {
  const { language } = page;
  const [loaded, again] = useLoaded(
    () => page.server.listTemplates({ language }),
    [page.server, language],
  );
  return (
    <main>
      <Heading level={1} name="templates">
        {page.say(SET_PAGE_TEXT.templatesTitle)}
      </Heading>
      <p class="help">{page.say(SET_PAGE_TEXT.templatesHelp)}</p>
      {loaded.state === 'waiting' && <Waiting page={page} />}
      {loaded.state === 'failed' && <Failure page={page} failure={loaded.failure} retry={again} />}
      {loaded.state === 'ready' && <Chooser page={page} listed={loaded.data} />}
    </main>
  );
}

function Chooser({ page, listed }: { page: SetPage; listed: Listed }) {
  const [shown, setShown] = useState(listed.packs[0]?.pack ?? '');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const symptom = listed.symptoms.find((each) => each.symptom === shown);
  const pack = listed.packs.find((each) => each.pack === shown);
  const names = pack?.kpis ?? symptom?.kpis ?? [];
  const templates = names.flatMap(
    (name) => listed.templates.find(({ template }) => template === name) ?? [],
  );
  const toggle = (name: string) =>
    setChosen((known) =>
      known.includes(name) ? known.filter((each) => each !== name) : [...known, name],
    );
  return (
    <>
      <PackPicker page={page} listed={listed} shown={shown} onShow={setShown} />
      {symptom && <Actions page={page} symptom={symptom} />}
      <ul class="templates">
        {templates.map((template) => (
          <Template
            key={template.template}
            page={page}
            template={template}
            chosen={chosen.includes(template.template)}
            onToggle={() => toggle(template.template)}
          />
        ))}
      </ul>
      <Install
        page={page}
        chosen={chosen}
        // What was ticked meanwhile stays.
        onInstalled={(names) => setChosen((known) => known.filter((name) => !names.includes(name)))}
      />
    </>
  );
}

interface PackPickerProps {
  page: SetPage;
  listed: Listed;
  shown: string;
  onShow: (name: string) => void;
}

function PackPicker({ page, listed, shown, onShow }: PackPickerProps) {
  const ofKind = (kind: PackKind) => listed.packs.filter((pack: ListedPack) => pack.kind === kind);
  return (
    <div class="field">
      <label for="pack">{page.say(SET_PAGE_TEXT.choosePack)}</label>
      <select id="pack" value={shown} onChange={(event) => onShow(event.currentTarget.value)}>
        {(Object.keys(KINDS) as PackKind[]).map((kind) => (
          <optgroup key={kind} label={page.say(KINDS[kind])}>
            {ofKind(kind).map(({ pack, name }) => (
              <option key={pack} value={pack}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
        <optgroup label={page.say(SET_PAGE_TEXT.bySymptom)}>
          {listed.symptoms.map(({ symptom, name }) => (
            <option key={symptom} value={symptom}>
              {name}
            </option>
          ))}
        </optgroup>
      </select>
    </div>
  );
}

function Actions({ page, symptom }: { page: SetPage; symptom: ListedSymptom }) {
  return (
    <section class="read-as" aria-labelledby="first-actions">
      <h2 id="first-actions">{page.say(SET_PAGE_TEXT.firstActions)}</h2>
      <ul>
        {symptom.actions.map((action) => (
          <li key={action}>{action}</li>
        ))}
      </ul>
    </section>
  );
}

interface TemplateProps {
  page: SetPage;
  template: ListedTemplate;
  chosen: boolean;
  onToggle: () => void;
}

function Template({ page, template, chosen, onToggle }: TemplateProps) {
  const { name, aim, definition, columns, plan } = template;
  const id = `template-${template.template}`;
  return (
    <li class="template">
      <label class="option" for={id}>
        <input id={id} type="checkbox" checked={chosen} onChange={onToggle} />
        <span>
          <span class="strong">{name}</span> {aim}
        </span>
      </label>
      <details>
        <summary>{definition}</summary>
        <p class="muted">{page.say(SET_PAGE_TEXT.needsColumns, { columns })}</p>
        {plan.length > 0 && (
          <p class="muted">{page.say(SET_PAGE_TEXT.onMiss, { plan: plan.join(' / ') })}</p>
        )}
      </details>
    </li>
  );
}

interface InstallProps {
  page: SetPage;
  chosen: readonly string[];
  onInstalled: (names: readonly string[]) => void;
}

function Install({ page, chosen, onInstalled }: InstallProps) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const [present, setPresent] = useState<readonly string[]>([]);
  const [added, setAdded] = useState<readonly string[]>([]);
  const install = async () => {
    if (chosen.length === 0) return;
    setBusy(true);
    setFailure(undefined);
    try {
      const done = await page.server.installTemplates({ names: [...chosen] });
      page.announce(page.say(SET_PAGE_TEXT.installed, { count: done.installed.length }));
      setAdded((known) => [...known, ...done.installed.map(({ id }) => id)]);
      setPresent(done.present.map(({ id, name }) => `${id} ${name}`));
      onInstalled(chosen);
    } catch (problem) {
      setFailure(problem);
    }
    setBusy(false);
  };
  return (
    <footer class="bar-foot">
      {present.length > 0 && (
        <p role="status">{page.say(SET_PAGE_TEXT.present, { names: present.join(', ') })}</p>
      )}
      {failure !== undefined && <Failure page={page} failure={failure} />}
      {page.choice && added.length > 0 && <TakeToChoice page={page} ids={added} />}
      <WorkButton
        busy={busy}
        busyLabel={page.say(SET_PAGE_TEXT.installing)}
        label={
          chosen.length > 0
            ? page.say(SET_PAGE_TEXT.install, { count: chosen.length })
            : page.say(SET_PAGE_TEXT.installNone)
        }
        onClick={() => void install()}
      />
    </footer>
  );
}

/** Back to the choice that one came from, with what was added as its candidates. */
function TakeToChoice({ page, ids }: { page: SetPage; ids: readonly string[] }) {
  const { choice } = page;
  if (!choice) return null;
  const take = () => {
    page.keepChoice((known = choice) => ({
      ...known,
      taken: [...new Set([...known.taken, ...ids])],
      step: 'candidates',
    }));
    page.look('choose');
  };
  return (
    <button type="button" class="secondary wide" onClick={take}>
      {page.say(SET_PAGE_TEXT.takeToChoice, { count: ids.length })}
    </button>
  );
}
