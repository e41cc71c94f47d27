const CREDIT = /(?:^|[\s(\[|])(?:(?:file\s+)?(?:photo(?:graph)?s?|image|picture|illustration|credit|video|graphic)(?:\s+(?:credit|courtesy|source|by))?\s*[:/]|(?:photo|image|picture)s?\s+(?:by|courtesy)\b|courtesy\s+of\b|getty(?:\s+images)?\b|shutterstock|(?:ap|reuters|afp|epa|file)\s+photo\b|(?:reuters|afp|ap|epa|pa|bloomberg)\s*\/\s*\p{Lu}\p{Ll}+\s\p{Lu}[\p{L} .]*$|via\s+(?:getty|ap|reuters|afp)\b)/iu;

/** Whether a line credits a picture, alone or at the end of its caption. */
export function isCaption(line: string): boolean {
  if (line.length > 600) return false;
  const at = line.search(CREDIT);
  return at >= 0 && (at < 3 || at > line.length - 90);
}
