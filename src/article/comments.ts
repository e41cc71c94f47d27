const HEADING = /^(?:\W?\s?(?:\d[\d,.]*\s)?comments?(?:\s?[([]\s?\d*\s?[)\]]|\s?:|\s\d+)?(?:\s?\W)?|(?:top rated |all |reader |view |show |load |post |leave (?:a |your )?|add (?:a )?|write a |read all |see all |hide )+(?:\d+ )?(?:comments?|repl(?:y|ies))\b.*|no comments yet\b.*|(?:view the |join the )?(?:discussion(?: thread)?|conversation)\b.{0,20}|post a reply|(?:\d+ )?(?:responses|thoughts) (?:to|on)\b.*|have your say\b.*|what do you think\?.*|tell us what you think\b.*|sort by:? (?:newest|oldest|best)\b.*)$/i;

/** Whether a line opens the readers' comments: `Leave a reply`, `[ 167 comments ]`. */
export function isCommentsHeading(line: string): boolean {
  return line.length <= 80 && HEADING.test(line);
}
