/**
 * Verbs by what they do to what is said of them: begin it or end it. Dictionary forms; one that does so with a particle stands
 * with it. Chosen by hand for this project.
 */
export const CHANGE_VERBS = {
  begins: `launch begin start resume renew impose declare order escalate intensify mount wage announce unleash expand
    agree sign reach hold open broker accept offer propose seek call welcome step:up carry:out kick:off`,
  ends: `lift end halt drop stop cancel suspend abandon scrap revoke withdraw cease shelve defuse avert remove reverse quit
    reject break collapse fail stall refuse violate breach call:off break:off break:down give:up put:off`,
};
