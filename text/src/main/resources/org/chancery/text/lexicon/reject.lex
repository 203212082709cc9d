# Refusals: proposals and demands turned down, meetings called off, entry denied, orders defied.
# Assembled by hand; GPL-3.0-or-later.
#
# "Refuse to do" and negated pledges are the operator *refuse. Here refusal is said of a noun. Whose
# proposal was refused is the recipient, so possessors and "by", "from" inside the object count.

[REJECT]
reject                                                        > obj, by, from, of, for
rejection/n                                                   > of, from
refuse                                                        > obj, from, by, for, with, of, to
refusal/n                                                     > of, to, from
decline !{sharply, steeply} {@c_demands, @c_offers, @c_talks, comment, role, aid}  > from, by, of, to, for
turn +down !{volume, heat, music, thermostat, radio}          > obj, by, from, of, for
turn +away {@c_people, envoy, diplomat, ship, plane, journalist, delegation, inspector, boat}  > obj, from, of
rebuff|spurn|repudiate|disavow|renounce|shrug                 > obj, by, from, of, for
rebuff|repudiation/n                                          > to, of, from
rebuff|shrug +off {@c_demands, @c_offers, criticism, warning, threat}  > by, from, of, obj
dismiss|brush|wave|laugh|shrug|cast +off {@c_demands, @c_offers, claim, criticism, warning, threat, concern, allegation, report}  > by, from, of, obj
dismiss|brush|wave|laugh|shrug|cast +aside {@c_demands, @c_offers, claim, criticism, warning, threat, concern, allegation, report}  > by, from, of, obj
brush +aside                                              > obj, by, from, of
brush +off                                              > obj, by, from, of
dismiss {@c_demands, @c_offers, claim, criticism, threat, warning, concern, accusation, allegation, report, call, suggestion, speculation, remark, statement, result, charge}  > by, from, of, obj
scoff|sneer                                                   > at
appreciate|enjoy|like {joke, humour, humor, irony, wit}       > of, by
call|consider|find {joke}                                     > of, by, from
treat|take|regard|describe|dismiss|see !{class} as:{joke}              > of, by, from, obj
laugh +off                                                    > by, from, of, obj
scotch|quash|pooh_pooh {@c_offers, @c_demands, report, talk, speculation}  > of, by, obj
overrule|override                                             > obj, by, of
quash|overturn|annul|strike|reverse|rescind|set {order, decision, ruling, law, verdict, conviction, decree, directive, ban, bill, election_result, regulation, sentence}  > by, of, against, for, obj
strike|vote +down {law, bill, measure, ban, rule, decree, order, budget, motion, proposal, amendment, resolution, provision, clause}  > by, of, from, obj
defeat {@c_offers, budget, measure, referendum, treaty}       > by, of, from, obj
veto                                                          > obj, by, of, on
veto/n                                                        > of, on, against
block !{road, highway, street, shot, artery, traffic, entrance, sun, railway, website, site, access} {@c_offers, @c_treaty, statement, bid, membership, accession, effort, entry, vote, candidacy, nomination, move, appointment, attempt, budget, passage, merger, sale, extradition, transfer, expansion, reform, investigation, ratification, consensus}  > by, of, from, for, on, obj, against
oppose                                                        > obj, by, of, to
opposed/a                                                < subj > to
oppose/a to                                                   < subj > to
opposition/n to                                               > to
opposition/n mod:{strong, fierce, staunch, stiff}             > to, from
resist {@c_demands, @c_offers, call, reform, change, attempt, effort, move}  > from, by, of, obj, for
resistance/n to                                               > to
rule +out !{injury, foul, fracture}                           > obj, with, by, of, for
preclude|exclude {talk, negotiation, concession, compromise, possibility}  > with, of, to
vote +against                                                 > against
vote against                                                  > against, by, of
vote/n against                                                > against
campaign|stand|come +out against                              > against
shelve|scrap|ditch|abandon|drop|scupper|derail|torpedo|sink {@c_offers, project, idea, agreement, merger, joint_project}  > with, by, of, for, obj
cancel|scrap|revoke|annul|suspend|terminate|void {deal, contract, agreement, order, project, concession, permit, licence, license}  > with, for, of, between, obj
stall|stonewall|filibuster|delay|drag                         > on, over, with
balk|baulk                                                    > at
renege|backtrack|back +out                                    > on, of, from
renege|backtrack|backpedal                                    > on, from
backslide                                                     > on
break|breach {promise, pledge, word, commitment}              > to, with
stand {ground}                                                > against
hold +firm                                                    > against
refuse {talk, negotiation, compromise, concession, offer, help, aid, request, permission, entry, visa, access, asylum, recognition, extradition, invitation, comment, demand, appeal, bail}  > with, to, from, by, of, for, obj
fail to:{reach, agree, strike, conclude, clinch, secure, resolve, bridge, settle, achieve, produce, finalise, finalize} !{test, exam, finals}  > with, between, on, of mutual
fail in:{talk, negotiation, bid, mediation}                   > with, between
collapse subj:{talk, negotiation, deal, dialogue, mediation, peace_process}  > between, with
collapse|breakdown|failure/n of:{talk, negotiation, mediation, peace_process, dialogue}  > between, with, of
deadlock|impasse|stalemate/n                                  > between, with, over, in mutual
break +down subj:{talk, negotiation, dialogue, peace_process} > between, with
end without:{agreement, deal, result, breakthrough, accord}   > with, between
disobey|defy !{description, gravity, odds, expectation, logic, belief, death, convention, age}  > obj, of, by, from
defiance/n                                                    > of, against
defiant/a                                                     < subj > of, against, toward
flout|disregard|contravene|disrespect|circumvent|evade|skirt|sidestep|bypass  > obj, of, by, from, on
flouting|contravention/n                                      > of
violate|breach|infringe {@c_law, resolution, sanction, embargo, treaty, agreement, human_right, law, obligation}  > of, with, by, on, obj, against
violation|breach/n of:{resolution, sanction, embargo, treaty, agreement, law, international_law}  > of
ignore                                                        > obj, by, from, of, for
snub                                                          > obj, by, from
snub/n                                                        > to, of
rebuff {envoy, delegation, overture}                          > obj, of, from
thwart|frustrate|foil|stymie|obstruct|undermine|scuttle|derail|jeopardise|sabotage|hamper {effort, bid, attempt, plan, initiative, process, peace_process, talk, negotiation, deal, mediation, resolution, agreement, election}  > by, of, between, with, obj
dig {heel}                                                    > in, on, over
evade|dodge {question, call, demand}                          > of, from, by
non-compliance|noncompliance/n                                > with
intransigence|obstinacy/n                                     > of, on, over
unwelcome/a                                                   > subj
unacceptable/a                                                > subj, to
out/a of:{question}                                           > subj

[REJECT/assist]
deny|refuse|withhold {aid, help, assistance, support, loan, asylum, refuge, extradition, funding, credit, money, visa_waiver, protection, shelter, medical_care, treatment, information, intelligence, weapon, arm, recognition}  > obj, iobj, to, for, from
deny|refuse {asylum}                                          > iobj, to, obj, for
reject {application, asylum, asylum_application, asylum_claim, asylum_request, refugee, extradition, extradition_request, aid, loan}  > from, by, of, for, obj
denial/n of:{aid, visa, asylum, access, entry, service}       > to, for

[REJECT/yield]
deny|refuse {entry, access, permission, visa, request, bail, parole, appeal, permit, licence, license, landing, passage, clearance, right, overflight, transit, citizenship, accreditation, admission, clemency, leave, motion, petition, application}  > iobj, obj, to, for, of, by, from
bar from:{enter, entering, entry, country, travel, travelling, visit, leave, attend, return, take, run, participate}  > obj
bar {entry, access}                                           > to, of, by
block {entry, access, visa} from                              > to, of, by
turn +back {plane, ship, delegation, journalist, observer, convoy, inspector}  > obj, from, of
refuse {landing_right}                                        > to
reject {request, demand, call, appeal, ultimatum, plea, petition, deadline, pressure, clemency, motion, bid, condition, ceasefire, truce, cease_fire, settlement}  > from, by, of, for, obj
reject {appeal} of                                            > of, obj
refuse {request, demand, appeal, call}                        > from, by, of, obj
decline {request, demand, appeal}                             > from, by, of
ban {@c_people, journalist, observer, diplomat, official} from:{enter, entering, entry, country}  > obj
refuse {entry} to                                             > to
uphold {ban, sentence, conviction, verdict, sanction, ruling} > on, against, of
defy {deadline, ultimatum, ban, curfew, court_order, order, call, demand, warning, resolution, sanction}  > from, by, of, on
reject {accusation, allegation, charge, claim, report, criticism}  > by, from, of, against

[REJECT/change]
reject {reform, election, result, vote, proposal, plan, constitution, draft, referendum, bill, amendment, offer, budget, candidate, nominee, nomination, government, cabinet, coalition, resolution, policy, decision, idea, suggestion, initiative, peace_plan, solution}  > by, from, of, for, obj, in
refuse {reform, change}                                       > by, from, of, obj

[REJECT/meet]
reject|refuse|decline|rebuff|spurn|dismiss|turn {request, demand, call, appeal, plea, bid, offer, proposal, invitation} for|to:{@c_talks}  > from, by, of, obj
# A second condition, so that calling a visit off is refusing it and not stopping what had begun.
cancel|scrap {@c_talks, planned_visit, appearance, reception, stopover} !{flight, debt}  > with, to, by, of, in, from, between, obj
call +off {@c_talks, engagement, wedding, reception} !{search}  > with, to, by, of, in, between, obj
cancellation/n of:{@c_talks}                                  > with, to, of, in
postpone|delay|defer|adjourn|put {@c_talks} +off              > with, to, by, of, in
postpone|delay|defer !{payment} {visit, trip, summit, meeting, talk, negotiation}  > with, to, by, of, in
boycott|skip|shun|snub|miss {@c_talks}                        > with, of, by, in, obj, to
boycott/n of:{@c_talks}                                       > with, of
walk +out                                                     > of, on, from, with, in
storm|stalk|stride +out                                       > of, from, with
walk +away from:{@c_talks}                                    > with, from
walkout|walk_out/n from                                       > from, of
leave|quit|abandon {meeting, talk, negotiation, summit, session, conference, table}  > with, of, between, obj
refuse {meeting, talk, negotiation, dialogue, contact, audience, mediation, invitation}  > with, of, from, by, to
reject {meeting, talk, negotiation, dialogue, contact, mediation, invitation, peace_talk, face_to_face, visit, mediator, overture}  > with, of, from, by, for
decline {invitation, meeting, talk, interview}                > from, with, of, by, to
turn +down {invitation, meeting, talk, interview, mediation}  > from, with, of, by
rule +out {talk, negotiation, meeting, dialogue, mediation, peace_talk, summit, contact}  > with, of, between
oppose {talk, negotiation, mediation, dialogue, visit, summit}  > with, of, by, to
stay +away                                                    > from
stay from                                                     > from
withdraw {invitation, offer}                                  > to, of
freeze|suspend {participation}                                > in, with
no_show/n                                                     > at
