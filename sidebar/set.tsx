import { render } from 'preact';
import { languageOf, type Language } from '../src/contract/language/language';
import { KpiSet } from './define/set/set';
import { firstView } from './define/set/page/set-page';
import { googleRunner, serverOver } from './page/server';
import './style/base.css';
import './style/controls.css';
import './style/notices.css';
import './style/shell.css';
import './style/views.css';
import './style/wizard.css';
import './style/review.css';
import './style/set.css';

const root = document.getElementById('app');
const connect = (language?: Language) => serverOver(googleRunner, language);
if (root) {
  render(
    <KpiSet
      connect={connect}
      first={firstView(document.body.dataset.view)}
      guess={languageOf(navigator.language)}
    />,
    root,
  );
}
