/** Words of sport, games and the arts, where fights are played, not fought. Dictionary forms. Chosen by hand for this project. */
export const PLAY_WORDS = new Set(
  `game player play match season coach team league tournament championship champion playoff quarterback touchdown interception goal goalkeeper
  striker midfielder defender inning pitcher batter homer yard rebound assist referee umpire stadium fan fixture kickoff halftime overtime
  wicket batsman bowler golf golfer tennis set serve racket basketball football soccer baseball hockey rugby cricket nba nfl mlb nhl ncaa fifa
  medal olympic olympics race lap driver rider athlete sport sports squad roster draft
  film movie director actor actress cast scene plot sequel trailer premiere episode series show season novel book author character fiction hero
  villain song album band singer musician concert tour guitar stage opera theatre theater museum exhibition artist gallery painting
  video gameplay console gamer animation level puzzle boss trooper jedi marvel disney netflix
  recipe cook chef restaurant dish fashion designer festival award nominee oscar`.split(/\s+/),
);
