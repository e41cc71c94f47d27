/** Words of nature, accident, illness and markets: what they harm has no opponent. Chosen by hand for this project. */
export const HARM_WITHOUT_OPPONENT = new Set(
  `earthquake quake aftershock tsunami hurricane typhoon cyclone tornado storm thunderstorm blizzard flood flooding floodwater
  landslide mudslide avalanche wildfire bushfire drought heatwave eruption volcano volcanic lightning rain rainfall snow snowstorm weather wind
  crash collision derail derailment capsize sink pileup accident accidental accidentally malfunction blaze leak spill outage blackout
  disease illness sick sickness virus epidemic pandemic outbreak infection cancer tumor tumour stroke pneumonia flu influenza ebola malaria
  cholera measles diabetes hospital patient surgery doctor heart overdose vaccine diagnosis symptom
  drown drowning recession slump downturn bankruptcy layoff market index stock shares commodity yield`.split(/\s+/),
);
