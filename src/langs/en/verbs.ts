/**
 * Base forms that open a request in business mail. `PURE` are hardly ever nouns at the head of a clause; `NOUN_TOO` are
 * ("Call with Tom went well"), so the word after decides.
 */
export const PURE: ReadonlySet<string> = new Set(
  `accept accommodate achieve acknowledge acquire act activate adapt add adjust adopt advise agree align allocate allow amend analyse analyze announce
  apply appoint approve arrange arrive ask assemble assess assign assist assume assure attach attend authorise authorize avoid
  be bear become begin believe bill bring browse build buy calculate calibrate cancel carry cc choose chase circulate clarify clean
  click collaborate collect come communicate compare complete compile comply confirm connect consider consolidate consult continue convert convince
  cooperate coordinate correct count create cut decide define delete deliver demonstrate describe destroy determine develop
  disable disconnect discuss disregard distribute do donate download drop earn edit eliminate enable encourage endorse engage
  enjoy enroll ensure enter establish evaluate examine exclude execute expect expedite explain explore export extend facilitate
  fetch file fill finalise finalize find finish fix follow forget forgive forward gather generate get give go grab grant
  handle hang help hold identify ignore implement import improve include increase inform initiate input insert inspect
  install instruct integrate introduce invest investigate invite involve join keep kick kindly know launch learn leave lend let
  listen load loan locate log look lower maintain make manage measure meet mention merge minimise minimize modify move negotiate
  nominate notify obtain offset open organise organize pay perform pick ping populate prepare present press prevent print
  prioritise prioritize proceed process procure propose prove provide publish pull push put raise reach react read realise realize recall
  receive recommend reconcile reconfirm record recruit redirect reduce refer refrain refund register regroup reimburse reject relay remember remind remove
  renew reopen reorder repeat rephrase replace reply report reproduce request require reschedule resend reserve reset reside resolve respond
  restart restore resubmit retain retrieve return reuse reveal revert review revise rewrite ring run save say scan schedule see seek
  select sell send separate serve set settle share shift ship show sign simplify sit skip solicit solve sort speak specify speed spend stand
  start stay stick stop store strengthen submit subscribe substitute succeed suggest summarise summarize supply suspend
  swap switch take talk tell terminate text thank think throw touch transfer translate treat trust try turn type unblock understand undo unlock unsubscribe
  update upgrade upload urge use utilise utilize validate verify visit wait wake watch weigh welcome withdraw withhold wrap write yell
  fwd lmk holler shout expand`.split(/\s+/),
);
export const NOUN_TOO: ReadonlySet<string> = new Set(
  `access account address aim amount answer approach attempt audit back balance benefit bid block bond book boost box break brief budget bug call camp
  cap care cash cast catch cause challenge champion change charge chart chat check claim class clear clock close comment commit
  contact contract control copy cost cover credit date deal debug default delay demand demo deposit design desk detail dial discount
  display document doubt draft drive email e-mail estimate exchange expense experience express fax favour favor feature feed feedback file filter finance
  flag focus force form format frame fund gain group guarantee guide hand head highlight hire host hurry insight interview invoice issue judge
  label lead level limit line link list loop mail map mark match matter message mind monitor name need note notice offer order outline own
  pack page park part pass patch pause permit phone photo picture pilot place plan plant play plug point pop post price print produce profile
  program progress project promise prompt protest push query question quote race rank rate reason rebate recap reference release rent report
  request research rest result revamp ring risk rush sample score screen seal search share show sign slide slot sort sound source specify spot
  staff stage stamp state step stock sum support survey table tackle target task taste team test thread time top trace track trade train travel trial tweet update
  upgrade view vote walk wish word work wire zip swing retweet nudge escalate push review visit`.split(/\s+/),
);
