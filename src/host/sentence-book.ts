import type { Book } from '../contract/phrase-book';

/** Tells which book the script was built with. */
declare const SENTENCES_EDITION: string;

/** The file of sentences that is shipped beside the script, in one call. */
export function readSentences(): Book {
  const page = HtmlService.createHtmlOutputFromFile('sentences').getContent();
  if (!page.includes(`"${SENTENCES_EDITION}"`)) {
    throw new Error('sentences.html belongs to another version of Code.js: send both again.');
  }
  return JSON.parse(page.slice(page.indexOf('>') + 1, page.lastIndexOf('<'))) as Book;
}
