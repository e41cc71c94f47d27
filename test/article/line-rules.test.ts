import { describe, expect, it } from 'vitest';
import { isBio } from '../../src/article/bio.ts';
import { isBoilerplate } from '../../src/article/boilerplate.ts';
import { isCredited, isPosed } from '../../src/article/caption.ts';
import { isCommentsHeading } from '../../src/article/comments.ts';
import { isFurnitureLine } from '../../src/article/furniture.ts';
import { headingMarkLength } from '../../src/article/markdown.ts';
import { isOrnament } from '../../src/article/ornament.ts';
import { isPromotion, opensAsRequest } from '../../src/article/promotion.ts';
import { endsAsSentence } from '../../src/article/prose.ts';
import { isPublishedLine } from '../../src/article/published.ts';
import { isRelatedHeading } from '../../src/article/related.ts';
import { isEndMark, isReleaseLine } from '../../src/article/release.ts';

/** Lines that a rule must know, and lines of stories that it must leave alone. */
const RULES: [string, (line: string) => boolean, string[], string[]][] = [
  ['published', isPublishedLine,
    ['Published 14 February 2024, 9:12 am', 'Jan. 7, 2021 6:41 am ET', 'Updated 3 hours ago', '2024-02-14', 'Last modified on Tue 5 Jan 2021 17.20 GMT', 'October 9, 2018 at 4:02 pm'],
    ['On May 9, 2011, the warden wrote this in his log:', 'The boat sank on March 3, 1911, off the Black Rocks.', 'Three days ago the harbour froze and nobody could cross it any more', 'May I come in']],
  ['credited', isCredited,
    ['Photo: Arne Lund', 'Holt speaks on Tuesday. (AP Photo/Eva Storm)', '(Łucja Øre/Élan Gazette)', 'The pier at dusk. Getty Images', 'Image via Shutterstock', 'Photograph by Arne Lund', 'Image copyright Getty Images'],
    ['The Reuters/Ipsos poll showed the mayor ahead.', 'She hung a photo of the boat over her desk and never took it down again in thirty years of work.', 'The bank gave him credit.']],
  ['posed', isPosed,
    ['Maren Holt, left, and Tomas Ruud shake hands', 'The crew pose for a picture on deck', 'In this file photo, the Solvei leaves the pier', 'The terminal is seen in 2013'],
    ['He left, and nobody saw him again.', 'The council took the right decision.']],
  ['bio', isBio,
    ['Sigrid Aas is a columnist at the Harbour Gazette.', 'Łucja Øre is our critic.', 'Élodie Aas reported from Öst.', 'Tomas Ruud contributed to this report.', 'Follow her on Twitter @sigridaas.', '(Reporting by Paula Renner; Editing by Luke Adair)', 'Write to Al Holt at al.holt@gazette.example', 'Aas reported from Port Ellery.'],
    ['The mayor told a reporter that she would not resign.', 'She joined the council in 1999.', 'Aas reported from the harbour that the boat had sunk.']],
  ['boilerplate', isBoilerplate,
    ['About Tidewater Batteries', 'About Øresund Línea', 'Tidewater is a leading provider of energy storage.', 'The company is headquartered in Malmö.'],
    ['He talked about the harbour for an hour.', 'The provider cut the line.']],
  ['promotion', isPromotion,
    ['Sign up for our newsletter.', 'Click here for more.', 'Get our app', 'Support independent journalism', 'We use cookies to serve you. Accept our cookies.', 'Enter your e-mail address'],
    ['The union signed the deal.', 'She baked cookies for the crew.', 'He followed the boat along the shore.', 'He read her e-mail to the court.']],
  ['request', opensAsRequest, ['Read our guide', 'Subscribe today'], ['The reader wrote back', 'Sharing is hard']],
  ['furniture', isFurnitureLine,
    ['10 views0 comments', 'top of page', 'Read more: Why the bridge was never finished', 'Advertisement', 'Share', '© 2024 Harbour Gazette', 'Skip to content', '3 Comments'],
    ['Share prices fell by a tenth on Tuesday after the operator said that it would close two of its four routes and sell the boats that served them to a rival.', 'Facebook.', 'No comment.', '“No,” he said.']],
  ['related heading', isRelatedHeading, ['Related', 'More on this story', 'Most read in World', 'Read more:', 'You may also like'], ['Related costs rose by a third.', 'More people crossed than ever.']],
  ['comments heading', isCommentsHeading, ['Leave a reply', '[ 167 comments ]', '3 Comments', 'View all 12 comments', 'Join the discussion'], ['He comments on sport.', 'No comment.', 'The discussion went on.']],
  ['release line', isReleaseLine, ['FOR IMMEDIATE RELEASE', 'EMBARGOED UNTIL 9 A.M.', 'Media contact: Jonas Ek', 'Press release'], ['The press was released.', 'Contact with the boat was lost.']],
  ['end mark', isEndMark, ['###', '-30-', 'ENDS', '- ends -'], ['The story ends', '30', '# Heading']],
  ['ornament', isOrnament, ['* * *', '___', '---', '•'], ['A', '“…”', '10', '…']],
  ['sentence end', endsAsSentence, ['He left.', '“He left.”', '(He left.)', 'Did he?', 'He said:', 'He said: « We wait. »'], ['Night ferry returns', 'He left,', '']],
  ['Markdown heading', (line) => headingMarkLength(line) > 0, ['# Night ferry', '### Who pays'], ['#ferry is trending', '###', '# ']],
];

describe.each(RULES)('%s', (_, rule, yes, no) => {
  if (yes.length > 0) it.each(yes)('is: %s', (line) => { expect(rule(line)).toBe(true); });
  it.each(no)('is not: %s', (line) => { expect(rule(line)).toBe(false); });
});
