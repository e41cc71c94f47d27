export const usage = 'Usage: copydesk [--json] FILE|-';

export const help = `${usage}

Reads an English news article and reports its structure, who said what,
its sentiment and its tension.

  FILE           the article as plain text in UTF-8
  -              the same from standard input, also when it is piped
                 and no FILE is named

  --json         the whole analysis as JSON: indented on a terminal, on one
                 line elsewhere. Spans count UTF-16 code units of the text
                 without its byte order mark
  -h, --help     this help
  -v, --version  the version

Colour is left out where the output is no terminal or NO_COLOR is set.

Exit codes: 0 done; 1 the input cannot be read, or is no text, or is empty;
2 the command was not understood.

Examples:
  copydesk story.txt
  pbpaste | copydesk
  copydesk --json story.txt | jq '.quotes[].text'
`;
