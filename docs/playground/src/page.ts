import type { Article } from 'copydesk';
import { fromHtml } from 'copydesk/html';
import { createAnalyst } from './analyst.ts';
import { isPage } from './is-page.ts';
import type { Progress } from './load.ts';
import type { Answer, Format, Reading, SpeakerKey } from './messages.ts';
import { samples } from './samples.ts';
import { fromFragment, toFragment } from './share.ts';
import { createStoryView } from './story-view.ts';

/** Long enough for the next key, too short to wait for. */
const PAUSE_MS = 120;

/** The article that the page opens with: something of everything. */
const FIRST_SAMPLE = 'Wire dateline';

/** Some mail programs cut links at about this length. */
const LONG_LINK = 8000;

const files: Readonly<Record<Format, readonly [name: string, type: string]>> = {
  html: ['article.html', 'text/html'],
  svg: ['article.svg', 'image/svg+xml'],
  markdown: ['article.md', 'text/markdown'],
  json: ['article.json', 'application/json'],
};

const text = element('text', HTMLTextAreaElement);
const sample = element('sample', HTMLSelectElement);
const progress = element('progress', HTMLProgressElement);
const status = element('status', HTMLParagraphElement);
const desk = element('desk', HTMLFormElement);

/** The page that was pasted last, taken apart by its markup. */
let page: Article | null = null;
/** The speaker whose quotes alone are shown. */
let only: SpeakerKey | null = null;
let pause: ReturnType<typeof setTimeout> | undefined;

const analyst = createAnalyst({ onProgress: showProgress, onAnswer: receive, onFailure: fail });
const view = createStoryView(element('result', HTMLElement), (speaker) => {
  only = speaker;
  read();
});

sample.append(...samples.map(({ title }, i) => new Option(title, String(i))));
sample.addEventListener('change', () => {
  open(samples[Number(sample.value)]?.text ?? '');
});
text.addEventListener('input', () => {
  sample.value = '';
  clearTimeout(pause);
  pause = setTimeout(read, PAUSE_MS);
});
text.addEventListener('paste', (event) => {
  const pasted = event.clipboardData?.getData('text/plain') ?? '';
  if (!isPage(pasted)) return;
  event.preventDefault();
  sample.value = '';
  // The browser parses the page and runs nothing of it.
  page = fromHtml(pasted);
  open(page.text);
});
desk.addEventListener('click', ({ target }) => {
  if (!(target instanceof HTMLButtonElement)) return;
  if (target.id === 'share') void share();
  else analyst.ask({ kind: 'save', format: target.value as Format });
});
addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || only === null) return;
  only = null;
  read();
});
addEventListener('hashchange', () => void openLink());

if (!(await openLink())) {
  const first = samples.findIndex(({ title }) => title === FIRST_SAMPLE);
  sample.value = String(first);
  open(samples[first].text);
}

function open(article: string): void {
  text.value = article;
  only = null;
  read();
}

/** Opens the article that the address holds; tells whether it holds one. */
async function openLink(): Promise<boolean> {
  try {
    const linked = await fromFragment(location.hash);
    if (linked === null) return false;
    sample.value = '';
    open(linked);
    return true;
  } catch {
    fail('The link is damaged: it holds no article.');
    return true;
  }
}

function read(): void {
  // The article as the text area holds it, with its line breaks: its offsets are those of the result.
  const article = page?.text === text.value ? page : text.value;
  analyst.ask({ kind: 'read', article, only });
}

function receive(answer: Answer): void {
  if (answer.kind === 'saved') save(answer.format, answer.content);
  else show(answer);
}

function show(reading: Reading): void {
  progress.hidden = true;
  if (text.value.trim() === '') {
    view.clear();
    tell('');
    return;
  }
  view.show(reading);
  const { quotes, speakers, milliseconds } = reading.facts;
  tell(`${quotes} quotes, ${speakers} speakers, read in ${Math.max(1, Math.round(milliseconds))} ms`);
}

function showProgress({ loaded, total }: Progress): void {
  progress.hidden = false;
  if (total === null) progress.removeAttribute('value');
  else progress.value = loaded / total;
  const isDone = loaded === total;
  tell(isDone ? 'Starting the language model' : 'Loading the language model');
}

function save(format: Format, content: string): void {
  const [name, type] = files[format];
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // Some browsers begin to save when the click is over.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 1000);
}

async function share(): Promise<void> {
  const fragment = await toFragment(text.value);
  history.replaceState(null, '', fragment);
  const isLong = location.href.length > LONG_LINK ? ' It is long: some programs may cut it.' : '';
  try {
    await navigator.clipboard.writeText(location.href);
    tell(`Link copied. It holds the article itself.${isLong}`);
  } catch {
    tell(`The address bar has the link. It holds the article itself.${isLong}`);
  }
}

function fail(reason: string): void {
  progress.hidden = true;
  tell(reason);
}

function tell(message: string): void {
  if (status.textContent !== message) status.textContent = message;
}

function element<Type extends HTMLElement>(id: string, type: new () => Type): Type {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`#${id} is missing`);
  return found;
}
