export const usage = 'Usage: copydesk [OPTION]... [FILE|-]...';

export const help = `${usage}

Reads English news articles and reports their structure, who said what, their
sentiment and their tension.

  FILE             an article as plain text in UTF-8; several are read in order
  -                the same from standard input, also when it is piped and no
                   FILE is named
  --from-html      each FILE is a page in HTML, whose markup tells the article
                   from the rest; spans count in the page's readable text.
                   Needs linkedom beside copydesk

Output, one of:
                   without any, a report to read
  --quotes         the quotes alone, one a line: speaker (? where the text does
                   not tell), kind, words, with a tab between
  --json           the whole analysis as JSON: indented on a terminal, on one
                   line elsewhere. Spans count UTF-16 code units of the text
                   without its byte order mark
  --markdown       speakers and quotes as Markdown
  --html           a page of its own, quotes marked by speaker; one FILE
  --svg            a drawing of tension, sentiment and quotes; one FILE
  --jsonld         a schema.org NewsArticle as JSON-LD; one FILE
  --ndjson         many articles a FILE, one a line, as {"id": …, "text": …} or
                   a JSON string, whose id is its line number; gives as many
                   lines in the same order, {"id": …, "analysis": …} or
                   {"id": …, "error": …}, and goes on after an error
  -j, --jobs N     threads for --ndjson; by default what the machine can do

Selection:
  --speaker NAME   in any output the quotes of NAME alone, who is named by some
                   words of the full name; case does not count. Articles that
                   do not quote NAME are passed over

About:
  -h, --help       this help
  -v, --version    the version

With several files the report has a line with the file's name before each,
--quotes has it first on every line, and --json as "file".
Colour is left out where the output is no terminal or NO_COLOR is set.

Exit codes: 0 done; 1 an input cannot be read, or is no text, or is empty, or
no article quotes NAME, or --ndjson gave an error; 2 the command was not
understood.

Examples:
  copydesk story.txt                       read a report
  pbpaste | copydesk                       the same of what was copied
  copydesk --html story.txt > story.html   see who says what
  copydesk --speaker Ito --quotes *.txt    all that one person said
  copydesk --quotes *.txt | cut -f2 | sort | uniq -c | sort -rn
                                           who is quoted most
  curl -s "$URL" | copydesk --from-html    read a page of the web
  copydesk --json story.txt | jq '.tension.label'
  copydesk --ndjson archive.ndjson > analyses.ndjson
`;
