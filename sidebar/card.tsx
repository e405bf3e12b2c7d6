import { render } from 'preact';
import { languageOf, type Language } from '../src/contract/language/language';
import { CardPage } from './define/print/card-page';
import { googleRunner, serverOver } from './page/server';
import './style/base.css';
import './style/controls.css';
import './style/notices.css';
import './style/shell.css';
import './style/views.css';
import './style/chart.css';
import './style/review.css';
import './style/card.css';

const root = document.getElementById('app');
const connect = (language?: Language) => serverOver(googleRunner, language);
if (root) {
  render(
    <CardPage
      connect={connect}
      id={decodeURIComponent(document.body.dataset.kpi ?? '') || undefined}
      guess={languageOf(navigator.language)}
    />,
    root,
  );
}
