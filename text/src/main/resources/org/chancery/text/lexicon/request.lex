# Asking: help, change, giving way, meetings; asked for, demanded, appealed for.
# Assembled by hand; GPL-3.0-or-later.
#
# "Ask", "urge", "demand" over a verb or an event noun are the operator *ask. Here stand demands
# for a thing, and words of asking alone.

[REQUEST]
request                                                       > from, of, obj, to, for
request/n                                                     > from, to, of, for
demand !{attention, skill, patience, respect}                 > from, of, obj, to
demand/n for                                                  > from, to, of
demand/n that                                                 > comp, to, from
demand/n mod:{urgent, repeated, key, central, international}  > from, to, of, for
appeal to                                                     > to, for
appeal !{ruling, verdict, decision, sentence, conviction, judgment, order} for  > to, from, for
appeal/n for                                                  > to, from, for
appeal/n to                                                   > to
appeal/n mod:{urgent, humanitarian, personal, emotional, joint, fresh, desperate}  > to, for
plead with                                                    > with, for
plead for                                                     > with, for, to
plead !{guilty, innocence, case, not}                         > with, for, to
plea/n !{bargain, guilty, deal}                               > to, from, for
beg|implore|beseech|entreat|exhort|petition|supplicate|nag    > obj, for, to, from
petition                                                      > obj, for
petition/n                                                    > to, for, from
entreaty|exhortation/n                                        > to
ask for                                                       > obj, from, for
ask {permission, question, favour, favor, explanation, help, assistance}  > from, of, to, iobj
call for                                                      > on, from, for, of, to
call on                                                       > on
call upon                                                     > upon
call/n for                                                    > from, to, on, for
call/n on                                                     > on
press !{button, key, shirt, case} for                         > obj, for
press|pressurise|pressurize|pressure|push|prod|nudge|lobby|coax|goad|prevail {@c_officials, government, state, country, council, parliament, authority, union, leader, group, party}  > obj, for, on
pressure|pressurise|pressurize                                > obj, for
pressure/n on                                                 > on
lobby                                                         > obj, for
lobbying/n                                                    > of, for
push for                                                      > for, with, from
clamour|clamor|agitate for                                    > for, from
insist on                                                     > on, with, from
insist that                                                   > comp
remind                                                        > obj
urge                                                          > obj, on, to, for
urge/n                                                        > to
urging/n                                                      > of
prompt|invite to:{explain, clarify, respond}                  > obj
sue for:{peace}                                               > with, from
canvass|solicit|court                                         > obj, from, of
solicit                                                       > from, of
apply to                                                      > to, for
apply for:{membership, asylum, visa, loan, permit, admission} > to, in, for, with, from
application/n for                                             > to, in, for, from
look +to for                                                  > to
turn to:{neighbour, ally, court, un, imf} for                 > to

# A plea for restraint to nobody in particular; to somebody it is a warning.
warn|caution|plead|speak|argue against:{use, spread, escalation, proliferation, arms_race} !{@official}  > with, to

[REQUEST/assist]
seek|request|ask|solicit|want|demand {help, aid, assistance, support, loan, fund, funding, money, backing, asylum, refuge, shelter, protection, sanctuary, bailout, bail_out, advice, cooperation, co-operation, intervention, mediation, reinforcement, weapon, arm, extradition, credit, donation, investment, relief, backing, loan_guarantee, debt_relief, information, intelligence, treatment, permission, approval, partnership, membership, supply, troop, peacekeeper, safe_haven, haven, exemption, waiver, guarantee, compensation}  > from, of, in, to, with, at, obj
seek {refuge, asylum, sanctuary, shelter, protection, haven}  > in, from, at, with, obj
take {refuge, shelter}                                        > in, at, with
seeker/n mod:{asylum}                                         > from, in
appeal for:{help, aid, assistance, fund, support, donation, relief, intervention, reinforcement, money, food, cooperation}  > to, from, for
call for:{help, aid, assistance, support, intervention, donation, fund, cooperation, reinforcement, contribution, mediation, investment}  > from, to, on, for, in
ask for:{help, aid, assistance, support, asylum, loan, money, fund, intervention, weapon, cooperation, protection, mediation, extradition}  > obj, from, for
appeal|request|plea|call|bid/n for:{help, aid, assistance, asylum, support, fund, loan, weapon, extradition, intervention, cooperation, money, investment, mediation}  > to, from, for, in
request/n mod:{asylum, extradition, aid, loan, assistance}    > from, to, for, of, in
extradition_request/n                                         > to, from, for
enlist {help, support, aid}                                   > of, from
send {appeal}                                                 > to
beg|plead for:{help, aid, mercy, money}                       > obj, with, from
summon {help}                                                 > from
bid/n for:{membership, asylum, support, loan}                 > in, to, from, of

[REQUEST/change]
demand|seek|request|want|press|urge {reform, change, election, resignation, ouster, independence, autonomy, right, democracy, referendum, vote, constitution, dismissal, removal, recount, law, transparency, accountability, investigation, policy_change, salary, wage, pay, equality, recognition, statehood}  > from, of, in, to, for, by, obj
call for:{reform, change, election, resignation, ouster, independence, autonomy, democracy, referendum, recount, dismissal, removal, dialogue_reform, right, equality, accountability, transparency}  > from, of, in, to, by, for
demand|call|appeal/n for:{reform, change, election, resignation, independence, autonomy, right, referendum, pay, wage}  > from, of, in, to, for
lobby|press|push for:{reform, change, election, resignation, independence, recognition}  > obj, in, from, of

[REQUEST/yield]
demand|seek|request|want|insist|urge|require {release, withdrawal, ceasefire, cease_fire, truce, end, halt, apology, explanation, surrender, return, access, compliance, disarmament, restraint, answer, concession, repayment, compensation, clarification, freedom, justice, lifting, suspension, cessation, closure, pull_out, pullout, inspection, reversal, retraction, extradition, payment, respect, proof, handover, repatriation, easing, cancellation, moratorium, solution, guarantee, reparation}  > from, of, by, to, in, for, obj
call|appeal|press|push|plead for:{release, withdrawal, ceasefire, cease_fire, truce, end, halt, restraint, calm, peace, apology, disarmament, cessation, lifting, suspension, de_escalation, clemency, compromise, freedom, justice, pause, moratorium, respect, concession, stop, surrender, pardon, amnesty, return, access, compensation}  > on, from, of, to, in, by, for, obj, between, against
demand|call|appeal|plea|request/n for:{release, withdrawal, ceasefire, cease_fire, truce, end, halt, restraint, calm, peace, apology, explanation, disarmament, lifting, clemency, return, access, surrender, compensation, freedom, pardon}  > to, from, of, on, for, in
urge {restraint, calm, caution, moderation}                   > on, to, by, from, in
bid/n for:{clemency, release, freedom, bail}                  > from, to
claim {compensation, damages, reparation, damage}             > from, against
reclaim                                                       > from

[REQUEST/meet]
seek|request|ask|demand|want|urge|propose|solicit {meeting, talk, negotiation, dialogue, summit, audience, mediation, session, consultation, conference, hearing, interview, appointment, emergency_session, emergency_meeting}  > with, of, from, between, to, at
call|appeal|push|press|ask for:{meeting, talk, negotiation, dialogue, summit, mediation, session, consultation, conference, emergency_meeting, emergency_session, peace_talk}  > with, of, between, from, to, on, for
call|request|appeal|demand|plea/n for:{meeting, talk, negotiation, dialogue, summit, mediation, session, consultation, conference}  > with, of, between, from, to
invite                                                        > obj, to
invitation/n                                                  > to, for
summon {@c_officials, party, side, leader, delegation}        > obj, to
summon                                                        > obj, to
convene|call {emergency_session, emergency_meeting}           > of, on, over
request/n mod:{meeting, interview}                            > with, to, from, for
