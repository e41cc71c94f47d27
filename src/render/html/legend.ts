import type { Role } from '../../article/types.ts';
import type { ScoredQuote } from '../../report.ts';
import { firstIndex } from '../../text/span.ts';
import { markup, nothing } from '../markup.ts';
import type { Markup } from '../markup.ts';
import { describe } from '../rank-speakers.ts';
import type { RankedSpeaker } from '../rank-speakers.ts';
import { shorten } from '../columns.ts';
import type { Context } from './context.ts';

/** The speakers with number and colour, the most quoted first, each with links to the quotes. */
export function legend(context: Context): Markup {
  const { quotes } = context.analysis;
  if (quotes.length === 0) return nothing;
  const byId = new Map(quotes.map((quote) => [quote.id, quote]));
  const open = quotes.filter((quote) => context.speakerOf(quote) === undefined);
  return markup`<section class="legend" id="${context.id('speakers')}" aria-label="Speakers"><h2>Speakers</h2><ol>
${context.speakers.map((speaker) => entry(speaker, speaker.quotes.flatMap((id) => byId.get(id) ?? []), context))}
${open.length > 0 ? markup`<li><span class="tag c0" aria-hidden="true">?</span><div><b>Speaker not told</b>${links(open, context)}</div></li>` : nothing}
</ol></section>`;
}

function entry(speaker: RankedSpeaker, quotes: readonly ScoredQuote[], context: Context): Markup {
  const { id, number, color, name } = speaker;
  const roles = describe(speaker).join(', ');
  return markup`<li id="${context.id(id)}"><span class="tag c${color}" aria-hidden="true">${number}</span><div><b>${name}</b>${
    roles === '' ? nothing : markup` <span class="roles">${roles}</span>`}${links(quotes, context)}</div></li>\n`;
}

function links(quotes: readonly ScoredQuote[], context: Context): Markup {
  return markup`<ul class="links">${quotes.map(({ id, text, content, paragraph }) =>
    markup`<li><a href="#${context.id(id)}" title="${shorten(text.slice(0, 200), 100)}">${paragraph === null ? roleAt(content[0].start, context) : `¶${paragraph + 1}`}</a></li>`)}</ul>`;
}

const roleNames: Readonly<Partial<Record<Role, string>>> = { listItem: 'list item', bio: 'about the author' };

/** What the block is that holds a place outside the paragraphs. */
function roleAt(place: number, { analysis: { article: { blocks } } }: Context): string {
  const { role } = blocks[firstIndex(blocks, ({ end }) => end > place)];
  return roleNames[role] ?? role;
}
