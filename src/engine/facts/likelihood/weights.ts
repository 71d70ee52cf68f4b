// Made by tools/train.ts from the labelled passages for development. Each line: a feature, and its weight for a finding, a
// recommendation, a reaction and a commitment.
import type { Weights } from './likelihood.ts'

export const WEIGHTS: Weights = {
  base: '-120	-77	-105	-121',
  word: `
#	-50	-147	57	191
,	61	-5	180	79
.	-24	-19	-13	-37
:	73	45	109	-38
;	-182	95	400	240
?	-256	-114	-288	-307
a	-164	42	177	29
aan	-14	126	54	17
aanbesteding	14	-122	26	57
aanbeveling	-205	338	279	13
aanbevelingen	-308	-307	-165	-131
aanbevolen	-120	299	-238	-278
aanbieden	10	5	62	-181
aanbieding	-119	-135	-172	134
aanbod	-84	-7	-315	-237
aandacht	-81	101	-78	55
aandeel	211	-220	-62	-307
aangeboden	-31	32	-85	-64
aangegeven	-192	-171	-192	-118
aangehouden	-15	63	-229	-162
aangekondigd	-102	-231	-263	-51
aangenomen	-87	80	-120	-54
aangepast	-14	-45	-27	92
aangetoond	177	-125	-214	-130
aangetroffen	224	-85	-187	-113
aangewezen	-152	83	-159	32
aangifte	63	18	-207	-172
aangiften	6	85	94	-115
aankomst	-160	65	9	-141
aanleg	115	-133	-203	63
aanleiding	-229	-299	9	26
aanmerking	-48	53	15	14
aannemelijk	117	-229	-117	-175
aanpak	-148	-163	98	-64
aanpassen	-49	101	-273	-8
aanpassing	-193	-251	77	-37
aansluiten	-81	83	142	24
aansluiting	-59	-216	-70	77
aanspreekpunt	-174	44	79	38
aanstaande	-133	-211	111	260
aantal	303	0	-204	-232
aantallen	33	-137	16	22
aantonen	199	-164	-188	-94
aantoonbaar	139	-118	-123	-73
aanvang	-102	-57	74	150
aanvraag	51	183	-207	-67
aanvraagformulier	-106	88	-196	-208
aanvragen	81	1	-295	-228
aanvrager	-183	-206	21	-196
aanvragers	39	-68	-80	-149
aanvullende	-178	-159	-180	25
aanwezig	-59	-145	-102	-127
aanwijzing	-125	1	-23	171
aanwijzingen	179	-182	-9	-130
aanzien	37	70	152	-215
aard	-160	68	167	-172
aardwarmte	-145	-200	-112	-57
acht	-24	135	119	-100
achten	-19	5	-2	-21
achter	101	12	-202	15
achtergrond	-98	-123	14	-152
achterstallig	149	23	19	-123
achterstand	-242	-225	-15	42
achterstanden	21	-95	-167	-117
achterwege	48	-111	150	9
achttien	59	147	47	72
actief	-26	175	70	79
actueel	23	-141	-151	-46
actuele	173	-87	-133	105
acvz	41	-225	-193	-168
ad	-209	-45	27	-165
adem	-76	-159	-160	-186
administratieve	173	-145	-130	-126
adr	62	-10	-263	-240
adres	-191	-157	-173	-143
advies	-99	149	-26	-101
adviescollege	-186	55	-178	-161
adviescommissie	-136	-165	-99	-7
adviesraad	29	91	-207	-153
adviezen	-44	64	-138	-291
adviseerde	-109	91	-97	-149
adviseert	-301	236	-319	-251
adviseren	-154	114	-41	-284
advisering	77	-21	-294	46
adviseur	42	-56	-126	-166
advocaat	85	-49	-171	-123
advocaten	-174	54	-45	-57
aedes	-110	89	140	142
af	-31	79	47	-113
afdeling	-160	161	-263	13
afgedaan	49	-192	-232	-28
afgehandeld	106	-159	-125	-116
afgelopen	-54	-152	-193	53
afgenomen	232	-176	-243	-136
afgerond	-132	-70	-13	-29
afgesloten	-1	-150	-185	67
afgesproken	-146	-196	40	32
afgestemd	-115	-138	51	26
afgestudeerden	83	47	-111	-166
afgezien	-149	-89	134	-123
afhankelijk	24	-84	-200	-181
afloop	128	-202	-201	20
afm	-99	62	-247	-198
afneemt	-77	49	-141	-134
afschrift	-80	69	-160	-95
afspraak	124	21	-68	-226
afspraken	-75	19	143	63
afstand	-36	30	-47	-94
aftrek	48	25	4	-178
afwachting	-141	11	-187	-128
afweging	-134	-183	116	37
afzonderlijk	-94	-274	15	38
afzonderlijke	-204	131	-183	-18
agenda	-125	-187	-99	189
agenten	147	-133	-104	-38
agentschap	-97	-93	141	-36
aiv	-32	179	56	-234
aivd	67	-114	70	-17
akkoord	-216	-28	186	3
al	-151	-217	563	-311
aldus	171	-41	-100	-234
algemeen	-24	-98	-181	-156
algemene	-6	-78	-153	-240
alle	-180	236	124	141
alleen	-26	16	87	-19
alleenstaande	-142	-186	-183	-160
alles	-209	-62	-204	-119
als	16	-174	-70	-152
alsmede	-45	-87	-138	-136
alsnog	47	10	-88	-98
alternatief	-170	-104	-208	55
altijd	44	52	7	-228
alvorens	-126	-197	216	145
ambassade	-120	-159	176	-95
ambassades	-258	198	11	-191
ambtenaren	-183	-227	-248	-90
ambtgenoot	-117	-173	-39	108
ambtsopvolger	-82	-177	-29	246
ambtsvoorganger	-192	-195	-259	-251
amsterdam	-78	25	-149	15
analyse	-57	-231	-243	-228
ander	-243	-280	59	99
andere	-91	-121	-122	-186
anderen	11	-110	56	-102
anderhalf	156	0	-204	-103
anders	-73	-284	-53	-105
antwoord	-36	-188	-43	-98
antwoorden	-125	51	-260	-9
apart	-173	149	108	-72
aparte	-112	-182	102	108
appreciatie	-84	-133	-242	159
april	-199	-270	82	109
arbeid	-214	22	42	-33
arbeidsinspectie	-255	124	-15	15
arbeidsmarkt	-157	-237	130	-158
arbeidsomstandighedenwet	-225	-204	97	-155
arbocatalogus	-205	-172	-164	-124
artikel	-238	-169	25	-373
artsen	4	-6	-184	-223
asbest	-139	-172	-177	-211
asielzoekers	-143	-144	-146	-190
atr	-230	194	-21	-178
au	134	-60	36	-146
auditdienst	62	-175	34	14
augustus	-228	-27	-96	13
automatische	93	80	-193	30
autoriteit	-181	28	90	119
b	-182	96	149	-50
baan	133	-240	-165	-177
banen	-15	125	78	-246
banken	30	80	-210	-73
basis	-29	-127	-215	-53
basisregistratie	91	-144	-47	-86
basisscholen	-72	-36	-209	-160
batterij	103	-79	-130	-132
batterijen	-113	-43	-206	-180
beantwoord	35	-125	-154	-42
beantwoorden	-135	-74	-133	7
bediening	-146	-14	-234	-201
bedoeld	-176	-110	38	-217
bedoelde	-145	-134	80	119
bedoeling	-241	-215	-338	260
bedraagt	-60	-87	-136	-130
bedrag	-69	127	134	48
bedragen	-99	93	-263	-233
bedrijf	34	-290	45	1
bedrijfsgegevens	-182	-159	230	50
bedrijven	233	-26	-255	-320
bedroegen	-11	-120	-101	-116
bedwelming	3	13	-169	-158
beeld	186	-298	-159	-160
begeleiden	-145	-157	-224	5
begeleiders	26	82	-141	80
begeleiding	47	-149	-88	-145
begin	-143	-29	19	303
beginnen	-145	-135	45	51
begint	-199	-31	49	214
begonnen	-56	21	-107	-240
begrepen	63	-107	-147	-134
begrijp	-161	-146	-171	-216
begrijpelijk	-156	25	-80	-77
begrijpelijker	-104	173	-19	88
begrip	-159	102	-285	-260
begroot	74	80	1	-176
begroting	-228	-22	149	113
begrotingsbehandeling	-149	-217	-212	-36
behandeld	-93	-167	-171	-176
behandelen	-124	-134	68	71
behandeling	12	-271	-183	-108
beheer	-37	86	-145	-126
beheerder	-205	149	-36	22
behoeft	-180	-157	24	-29
behoefte	-193	164	175	34
behoeven	-150	-135	29	-142
behoort	-201	48	128	-241
behoren	77	-160	-226	-26
behoud	15	-113	73	85
behouden	32	-55	-100	-158
beide	2	-179	309	162
bekeken	-211	-197	1	-53
bekend	-1	-78	-49	-38
bekijk	-70	-170	-18	194
bekort	220	-189	-38	-38
bekostigen	-185	57	-262	-213
belang	-227	-253	-164	-173
belangrijkste	109	-167	-224	-139
belangstelling	-38	-183	-194	-162
belasting	126	-78	-28	-191
belastingdienst	-80	-246	95	144
belastingplan	-153	73	205	161
belastingtelefoon	-182	-174	-257	-203
beleid	-119	59	49	-216
beleidsdoorlichting	-186	-133	-265	-100
beleidsevaluatie	-107	-144	-116	-86
beleidsonderzoek	-95	-111	-164	-78
beleidsreactie	-85	-8	-117	-198
beleidsregel	-125	-87	96	61
belgische	-26	-92	-59	-2
belgië	97	70	57	-198
bellen	-235	100	-16	-200
bellers	43	-232	-135	50
beloning	84	31	127	-41
beloofd	-163	-166	-172	-122
belt	-109	-180	167	81
bemanning	152	-142	-184	-136
ben	-217	-132	145	-124
benaderen	-113	13	-183	-4
benodigde	-11	-189	-1	188
benoem	-95	238	-105	-157
bent	-114	-119	-5	-60
beoogd	23	-110	-176	-208
beoogde	21	-155	-225	174
beoordeeld	-164	-184	-136	-137
beoordeelt	-182	11	-181	-204
beoordelen	132	-124	-183	-149
beoordeling	-257	-168	-178	-78
bepaald	8	-161	131	18
bepaalt	-217	-282	109	-52
bepalen	-225	122	122	110
beperk	-169	215	-255	-201
beperken	-275	201	-231	-109
beperking	16	-42	-227	-147
beperkt	-211	-85	-98	-161
bepleit	-316	421	52	-139
bepleiten	-81	99	12	30
beraad	-159	-229	208	17
bereid	-135	-231	-117	122
bereik	36	-153	9	60
bereikbaar	-8	137	16	-188
bereikbaarheid	69	-72	-220	-146
bereiken	-24	54	-230	18
bereikt	247	-224	-65	-23
berekenen	-182	94	-145	-127
berekening	97	-6	-154	-141
bericht	-135	-54	-141	-74
berichten	-37	-122	-74	-33
bermen	-6	66	174	-145
beroep	-124	26	-183	-205
beroepen	-140	40	-170	-129
beroepsgroep	-112	-43	116	39
beroepsgroepen	-113	-39	51	153
beroepsorganisatie	-130	92	64	13
beroepsvereniging	-141	-175	-171	-238
berust	-8	-218	-210	-169
bescherming	-156	-175	58	-158
beschikbaar	-353	24	94	158
beschikbaarheid	-142	19	-186	-169
beschikbare	163	-204	-238	-215
beschikken	92	-210	42	-159
beschikking	-177	-90	104	104
beschikt	-2	-212	-66	-250
beschouw	-103	-130	-10	-246
beschouwing	-127	142	132	43
beslaat	-189	-210	-199	-172
beslag	-177	-207	88	-28
beslagvrije	1	-123	-115	-139
beslissen	-185	-94	164	0
beslissing	-127	-199	-196	-185
beslist	-29	-41	-23	53
besloten	-206	-251	154	-8
besluit	-219	-241	68	277
besluiten	-101	-181	112	-42
besluitvorming	-150	-133	62	150
bespreek	-127	113	82	185
bespreken	-78	-217	-302	-21
besproken	-132	-167	97	-143
bestaan	-8	43	135	-278
bestaande	21	-77	87	101
bestaat	-182	-132	55	-134
bestand	-233	-181	-196	-186
bestedingen	81	74	-151	-180
bestemming	46	51	61	-132
bestrijding	52	-3	33	-145
bestrijkt	-183	-199	-121	-145
besturen	-155	-203	-191	-209
bestuur	-40	-29	32	-138
bestuurlijk	-140	-12	-78	-25
bestuurlijke	-121	-113	-183	-139
bestuurslaag	-121	136	138	-107
bestuursrecht	-107	-217	-96	-143
betaald	-44	-104	-99	-232
betaalt	-166	50	48	-53
betalen	-122	-44	-85	-179
betekent	-140	-157	57	127
beter	101	28	-144	47
betere	-177	96	18	16
betreft	-247	157	131	-76
betrek	-168	188	61	191
betrekken	-96	-102	-157	-63
betrekking	-225	26	76	-147
betrekt	-186	-173	102	62
betreur	-160	-114	-205	-196
betrokken	-14	-218	5	158
beurs	30	3	46	-181
bevat	-205	40	48	-104
beveelt	-278	400	-350	-356
bevelen	-262	150	-272	-186
bevestigen	57	-134	-176	3
bevinding	203	-188	-170	-173
bevindingen	6	-241	-18	101
bevoegdheid	-43	-32	89	-2
bevolking	-11	-196	-213	-169
bevolkingsonderzoek	-163	62	31	-160
bevorderen	-145	-217	-157	159
bewaren	-190	-14	-16	-188
bewaring	-136	88	-152	-69
beweging	-125	169	101	-193
bewegingsonderwijs	40	-25	-160	-124
bewijs	117	18	-17	-66
bewind	-153	5	-191	16
bewoners	-57	-78	-270	-240
bewust	-190	-152	-36	-197
bezetting	-50	2	21	-32
bezie	-96	73	43	223
bezien	-132	-138	101	169
bezig	-102	-205	-49	88
bezocht	-217	6	-126	-164
bezochte	234	-174	-176	-155
bezoek	23	65	-331	25
bezoeken	-175	-69	-184	-139
bezoekers	43	-176	-149	-193
bezorgd	-164	-92	-182	-145
bezorgen	-116	49	73	-115
bezwaar	-78	-113	-35	-13
bezwaren	-179	174	313	-101
beëindigen	-87	121	-150	-134
bibliotheken	-171	-206	-86	-48
bied	-213	135	-104	-295
bieden	-254	142	-120	-65
biedt	35	-219	39	-241
bij	26	10	93	67
bijdrage	-226	17	92	100
bijdragen	44	15	-148	-207
bijeen	-203	-8	-258	28
bijgaand	-151	-185	-166	-234
bijgaande	-75	159	-114	-160
bijgedragen	188	-173	-168	-113
bijgevoegde	-118	137	-282	-212
bijlage	-252	-154	-244	-367
bijna	283	-308	-326	-268
bijzondere	-9	-43	32	-190
billijk	-174	-179	105	-182
binnen	-24	112	-7	11
binnenkort	-190	-211	17	77
binnenlandse	-82	74	-41	85
binnenvaart	-129	-123	-48	-10
bleef	116	38	-163	-129
bleek	316	-301	-126	-131
bleven	29	-88	-117	-67
blijf	-176	31	-45	129
blijft	-243	-129	105	-96
blijken	-202	-248	-60	11
blijkens	123	-129	31	-155
blijkt	425	-279	-282	-138
blijven	16	35	-87	-90
blijvend	-54	5	-112	-68
bod	-200	-112	112	62
boeren	91	-30	-321	-293
boete	-148	-70	-11	-210
boetes	-24	51	-37	-147
bokjes	-69	-62	87	-81
bonden	-149	-211	180	27
boord	138	-237	-33	-240
borgstelling	-24	-140	-201	-13
bossen	35	132	-233	-199
bouw	-205	192	-280	-11
bouwbesluit	-165	24	-224	-56
bouwen	-206	34	136	11
bouwwerken	-69	-38	145	156
boven	-42	123	4	-42
bovenbouw	53	-7	83	-128
bovendien	-258	2	108	-184
bovenstaande	-154	-109	-108	-106
bracht	-123	-273	-187	-239
brachten	180	-131	-61	-68
branche	37	-328	60	-309
brancheorganisatie	-143	-104	-158	18
branches	-204	40	84	-108
branchevereniging	-168	-176	-197	-139
brand	-19	-89	-215	-216
brandstof	37	63	-205	-135
brandveiligheid	68	-74	-82	-101
brandweer	-176	64	-174	-133
breda	-112	-169	-131	127
breid	-158	200	7	-207
breiden	-218	62	132	-176
breidt	-157	-163	62	234
breng	-221	327	-27	107
brengen	-122	180	104	103
brengt	-137	-200	27	82
brief	-227	-189	-77	-337
briefadres	64	49	-182	-162
brieven	-11	26	80	96
brug	-105	-219	-176	-202
bruggen	11	-38	-256	76
brussel	-80	-124	50	77
budget	-136	200	69	-163
buiten	-27	171	-117	-164
buitenland	-100	-52	-194	64
buitenlandse	31	-11	-38	-50
bureau	104	129	-176	-193
bureaus	-130	93	87	-147
buren	88	-200	-4	-204
burgemeester	-214	-235	-34	80
burgemeesters	-143	20	173	64
burger	-191	109	-148	-177
burgerlijke	-128	14	5	-158
burgers	19	-168	84	-159
bus	-70	50	27	94
buurtbatterijen	-133	-52	48	47
buurten	7	-175	-144	-108
buurtrechter	-148	-17	-153	-198
bzk	-71	53	-39	27
c	-220	-13	87	2
campagne	-99	125	97	256
cao-partijen	-131	70	136	-153
capaciteit	-153	42	-17	-63
catalogi	59	192	-253	-232
catalogus	55	77	-260	-211
cavv	22	50	-187	-201
cbr	-11	-45	-153	44
cbs	-268	20	196	218
cent	190	-4	-241	-228
centra	-116	54	-55	-51
centraal	97	-19	-24	-111
centrales	-60	30	91	-53
centrum	65	-129	27	28
chauffeurs	212	-41	-177	-128
check	18	-99	-194	-147
cijfers	-94	-9	-189	124
circa	-188	27	-163	-181
cjib	-137	55	-83	-44
cliënten	-53	9	96	-104
coa	-36	-338	-328	-77
coach	113	99	-204	-233
coaches	-105	111	-91	-67
coaching	-123	162	-164	-6
coeliakie	-160	23	-192	-166
cofinanciering	-137	23	50	-138
collega	-138	93	115	-58
college	-11	181	-79	-108
commandant	12	90	133	-91
commissariaat	35	74	39	-127
commissie	40	155	-51	-165
commissiedebat	-124	-149	-222	-86
communicatie	-138	-137	-170	-119
conceptbrief	-134	-191	90	-114
conceptrapport	-101	-142	-211	-161
conceptreactie	-189	41	162	-140
concludeert	365	-256	-260	-198
concluderen	145	-126	-79	-62
conclusie	225	-179	-153	-194
conclusies	-208	-102	-229	-192
concurrentiepositie	74	-172	-209	-34
constateert	307	-262	-171	-211
constateren	176	-119	-153	-66
constatering	-139	-76	-178	-180
consuls	87	-40	-305	-237
consultatie	-142	-9	-92	160
contact	28	-203	-234	-149
contactpersoon	98	170	29	-68
contract	-240	77	124	68
contracten	-34	-48	7	-3
controle	-69	140	63	-243
controleert	34	-198	-230	-32
controlegroep	-159	-167	-185	-108
controleren	7	-23	-53	52
controles	-47	51	38	182
convenant	-227	-128	104	5
corporaties	-215	13	108	-29
coördinator	-2	-210	-50	53
cpb	-161	58	-135	-142
criteria	-142	-161	-160	-228
criterium	59	-148	-89	61
culturele	-95	151	-192	-163
cultuur	-169	-16	-240	-162
cursus	-35	-191	70	-356
d	-173	44	-67	-255
daadwerkelijk	62	-195	-116	49
daalde	268	-197	-151	-186
daar	-186	-139	215	-80
daaraan	-276	-275	53	-20
daarbij	29	-32	-74	-92
daardoor	59	-184	-14	-97
daarentegen	290	-25	-260	-186
daarin	-107	-167	-70	-101
daarmee	-86	-347	117	-114
daarna	66	-337	-112	100
daarnaar	-137	-206	49	-21
daarnaast	-39	246	-159	7
daarom	-281	-254	289	224
daarop	-233	-138	-17	147
daarover	-121	-151	-70	97
daartegen	-149	-155	12	42
daartoe	-246	-105	90	219
daaruit	191	-190	-197	-207
daarvan	-43	-170	65	138
daarvoor	-104	-117	-21	65
dader	-23	-170	69	-108
daders	204	-146	-187	-108
dag	-131	195	116	122
dagelijks	-10	-44	6	49
dagen	229	-42	-291	-26
dak	-192	-213	-7	-163
dalen	-219	-156	-97	-209
daling	232	-215	-181	-133
dan	293	-189	-134	51
dank	-205	-237	-279	-284
dankzij	189	-194	-163	-151
dat	163	21	-35	-127
datum	-389	-275	-171	126
de	23	35	-38	-34
debat	-181	-132	-337	-340
december	-219	-203	7	188
deden	-182	-31	-166	-190
deed	-8	-183	-190	-149
deel	-72	-77	-37	-61
deelname	43	-183	-189	-139
deelnemende	-33	-101	-135	-198
deelnemer	-177	107	31	78
deelnemers	105	-123	-236	-99
deels	-107	8	194	-37
deelt	-198	-232	-249	-79
defensie	-95	-206	-73	36
dekking	45	-96	84	-178
dele	43	-192	53	-107
delen	118	-206	-253	45
delict	150	-159	-143	-119
demissionair	-136	-164	-71	3
demissionaire	-103	-175	-1	157
den	95	111	-175	-47
denken	-123	-132	-48	-80
depots	65	35	-184	-174
der	-168	-170	-232	-38
derde	185	274	55	-36
dergelijke	-77	-135	36	47
derhalve	-68	-111	-46	-74
dertien	-191	65	-214	-214
dertig	-215	-69	83	69
deskundige	-193	78	-32	-27
deskundigen	-132	29	-51	-108
detentie	-161	-17	9	-174
deur	-180	190	-6	-70
deze	-164	-274	76	30
dezelfde	7	40	13	-7
dezen	-156	-111	-157	-218
diabetes	105	-109	-97	-134
dichtbij	-143	-111	-133	-75
dichter	-133	-136	-119	9
die	-27	-56	93	54
dien	-117	-37	-81	167
dienen	-62	39	34	-347
diens	-92	-172	45	189
dienst	-91	-142	-163	210
diensten	46	-212	67	11
dient	-347	320	-292	-327
dieren	-61	-222	-32	2
dierenaangelegenheden	-166	94	-153	-158
digitaal	-209	146	-120	117
digitale	58	43	-16	-149
diploma	21	-120	-20	5
directeur	-117	-51	127	31
directie	-192	-33	-33	-39
dit	-181	-207	318	154
dnb	-88	29	-193	-193
docenten	-152	66	-129	-152
doch	-177	-82	93	68
doe	-186	3	-48	-127
doel	31	-264	-115	-342
doelen	59	-154	-168	-140
doelmatig	110	-111	0	-44
doelmatigheid	160	-222	-247	-153
doeltreffend	216	-187	-207	-140
doeltreffendheid	-225	5	52	-221
doen	81	-184	-162	102
doet	-124	-31	-25	-198
donors	-19	51	55	-164
door	73	122	-6	-75
doordat	201	-226	-198	-215
doorgaans	-156	62	-200	-174
doorgelicht	-206	-201	-65	42
doorlichting	52	102	-254	-23
doorlooptijd	134	-184	-132	-214
doorlooptijden	-113	-130	-162	-49
doorlopen	-44	-186	-196	55
doorrekenen	-143	-134	-117	196
doorstroming	73	-152	-134	-73
dorp	-134	59	-96	-231
dorpshuizen	-117	80	-146	-105
dossier	23	-41	18	61
dossiers	209	-137	-314	-91
douane	-32	-65	-231	155
dr	-116	-164	-169	-149
draagt	-231	-174	-31	50
draagvlak	64	-161	28	-131
dragen	-243	-60	-126	106
dragers	106	-50	-155	-120
drempel	-236	59	-136	90
drie	101	46	-129	2
dringen	-28	71	-118	-247
druk	7	-159	-168	118
dt&v	-229	-67	163	-78
dubbele	-73	-8	24	-266
duidelijk	-147	-194	118	-172
duidelijkheid	2	-175	-250	-151
duitsland	16	101	-248	-217
dunbevolkte	56	-207	115	-149
duo	-187	-207	132	37
duren	147	-172	-76	-94
dus	-257	-36	70	-261
duur	-28	96	9	37
duurt	171	-181	-192	30
dv&o	-174	-185	-165	-171
e	-43	67	-171	-135
echter	213	-346	-22	-271
economische	-2	-163	-213	-227
een	-53	111	-14	26
eenduidig	172	-130	-167	-100
eenheid	-146	123	13	-166
eenmaal	-176	-126	33	51
eenmalig	-72	-166	-194	89
eenmalige	-167	-173	126	-229
eens	-157	-19	268	-26
eenvoudig	-45	-195	117	-182
eenvoudige	14	-157	-211	76
eenvoudiger	-173	72	-77	127
eenzelfde	-142	-199	216	162
eer	31	-165	-163	-215
eerder	154	-116	-117	-44
eerdere	-121	-245	-67	6
eerst	-72	40	382	106
eerste	-36	51	56	208
eerstvolgende	-134	-212	147	241
effect	401	-279	-329	-154
effecten	-109	93	-160	-148
eigen	60	136	-97	-371
eigenaren	31	-65	48	72
eilanden	-151	-159	-196	143
eim	-161	60	-158	-140
eind	-67	-288	75	433
einde	-215	-235	-309	149
eindevaluatie	-47	-117	-166	128
eindigt	-178	-35	-101	-9
eindrapport	-167	-126	-97	-141
eis	-46	1	97	-39
eisen	-7	51	-1	-142
elders	19	-33	-201	-96
elektrische	134	-167	-119	-132
elektronische	-17	94	40	47
elf	128	-140	-309	-275
elk	-192	318	-50	-7
elkaar	62	-6	-62	-18
elke	-133	258	150	98
emmen	-160	-137	80	63
en	-131	24	139	55
energie	-56	-212	-101	-122
enige	-144	-147	-15	-151
enkele	-141	-149	-137	-296
enquête	-162	-217	78	15
er	15	-13	1	91
eraan	-166	-160	-77	-202
erfgoed	20	-181	-17	18
erkentelijk	-136	-207	-372	-340
ermee	-134	12	42	-244
ernaar	-106	-98	-15	187
erop	65	80	-181	-160
ertoe	-153	11	33	-132
ervan	-121	-188	-83	-214
ervaren	285	-133	-268	-269
ervaring	-217	-159	126	-23
ervaringen	-38	-204	-113	122
erven	-11	-142	-131	-80
ervoor	-221	107	-196	110
euro	-59	-22	0	-126
europees	-172	37	44	-209
europese	-121	-161	25	19
evaluatie	-78	-156	-72	53
evaluatiebepaling	-151	74	-177	-214
evaluatieonderzoek	-46	-152	-68	-124
evaluatierapport	-129	-202	-198	-138
evalueert	-121	-147	-46	177
evalueren	-133	-54	-202	-42
even	-18	24	-182	-180
eveneens	-191	243	143	-49
evenmin	119	19	-15	-176
evenwel	100	-236	144	-199
ex	-102	-165	-151	-127
examen	95	-173	-77	-212
experiment	-128	-169	-123	-110
extern	-101	-254	133	220
extra	-46	-69	73	89
eén	-129	-46	-115	-56
f	-171	144	117	106
fabrikanten	-136	-125	-146	-6
familie	-105	-112	-180	86
februari	-217	-74	90	-11
fiets	-160	-199	-174	-124
fietsen	-118	-156	-58	60
financiering	-139	70	153	41
financiële	-148	91	84	133
financiën	-155	-122	-25	-193
fiscaal	-153	51	-19	-37
fiscale	-186	-6	-31	71
fonds	-220	165	137	-58
fondsen	-166	-133	-190	-6
formulier	-21	-43	185	144
formulieren	-135	146	134	85
fouten	91	-3	-27	-161
fractie	-139	-44	-195	-188
fracties	-89	-198	-128	-107
fries	54	-144	-143	-119
functie	0	64	92	-162
functies	-1	96	-4	-209
fysieke	66	71	137	146
ga	-270	58	52	59
gaan	-43	-68	127	44
gaarne	-136	84	65	-21
gaat	-155	-177	81	214
gaf	-178	134	-194	-144
gang	115	-175	105	-233
ganzen	129	-94	-125	-150
garantie	3	116	63	63
garanties	-167	-155	-172	-119
gast	-93	-188	-159	-133
gastouderopvang	-136	-183	-214	-138
gastouders	96	203	-34	-179
gbm	31	17	-152	-94
geachte	-134	-206	-213	-183
geadviseerd	-136	6	-243	-97
gebeld	-107	81	-209	87
gebeurt	-39	133	167	22
gebied	-197	-197	-224	-209
gebieden	-89	122	-42	-237
gebleken	71	44	-48	-216
gebleven	126	41	-177	-96
gebouw	-170	65	-22	-69
gebouwd	53	-156	35	-127
gebouwen	-108	63	-265	-22
gebracht	35	-181	-36	-35
gebrek	227	-289	-235	-220
gebreken	104	57	-163	-169
gebruik	38	-130	24	226
gebruikelijk	-130	-161	-260	-14
gebruiken	-20	-64	90	-191
gebruikers	-160	52	-213	-237
gebruikgemaakt	-142	-156	-270	-158
gebruikt	62	-66	-64	2
gecontroleerd	-130	-120	82	73
gedaald	273	-179	-264	-60
gedaan	27	7	-16	-81
gedachte	-243	181	350	-140
gedachten	-126	-178	-243	-18
gedeeltelijk	112	143	97	-29
gedetineerden	-32	-150	-164	-124
gedrag	-33	-210	-134	-134
gedragscode	-3	-129	4	-214
gedurende	46	-52	-280	-232
geef	-207	310	-204	-292
geeft	-111	95	-64	-229
geen	266	-64	187	-218
gegaan	-182	-127	-45	-193
gegeven	-26	98	231	-309
gegevens	169	-153	-55	18
gegroeid	-49	-129	-165	-135
gehaald	104	-204	-242	-150
gehad	30	-151	59	-85
gehalveerd	109	-177	-119	63
geheel	94	-33	-79	35
geholpen	-163	58	41	69
gehoopt	83	-114	-150	-128
gehoor	-79	91	92	-187
gehoord	26	-166	20	-184
gehooronderzoek	-146	-99	-13	57
gehouden	23	-147	-64	47
gekeurd	-172	55	42	120
gekomen	87	-150	-181	-5
gekozen	59	-169	-73	-141
gekregen	12	-191	128	51
geld	-160	-63	88	-196
gelden	-145	20	64	-20
geldt	-80	-71	54	-25
geleden	-171	-179	-135	-120
gelegd	-90	-191	-190	120
gelegenheid	-187	-225	77	25
geleid	127	-152	-11	-177
gelet	-15	-273	93	-18
gelezen	-151	-234	-222	-217
gelijk	78	2	8	-296
gelijktijdig	-53	-127	-160	12
geluid	-19	30	-182	-66
gemaakt	10	-307	-4	-50
gemeenschappelijke	-88	146	141	154
gemeente	-59	-195	-27	-221
gemeentefonds	-169	10	120	-220
gemeentelijke	56	-175	-153	59
gemeenten	20	-25	-21	-16
gemeenteraad	0	-190	-65	21
gemeld	-28	19	-197	-154
gemeten	-26	42	-131	-100
gemiddeld	389	-318	-301	-234
gemiddelde	103	-171	-260	-203
gemiste	-176	-6	-204	-196
geneeskundige	-141	-124	153	63
genoeg	57	-210	50	-176
genoemd	-197	-70	-187	15
genomen	25	52	12	87
geopend	-141	-169	-26	-205
geplaatst	-24	-7	-52	34
gepland	-68	-48	-129	192
gepubliceerd	-104	-203	-22	13
geraadpleegd	-73	15	84	43
gereageerd	-90	-141	-193	-120
gerechten	-141	-162	115	59
gerechtsdeurwaarders	105	-116	-54	-71
gereed	-19	-275	-69	277
geregeld	37	26	173	-101
gereserveerd	-180	-62	-239	121
gericht	-28	-74	67	-124
geringe	-166	-157	108	-151
geschil	-146	-186	14	31
geschreven	-186	-176	-20	-188
gesloten	-108	-187	83	-225
gesprek	-63	-6	5	132
gesprekken	-33	47	-47	4
gesproken	-123	-105	-22	-235
gestand	-109	-109	-196	-110
gestegen	211	-151	-277	-151
gesteld	35	-312	35	-54
gestuurd	-96	-117	110	-184
getekend	-81	-196	69	-112
getest	27	-208	48	-184
getoond	39	-61	-137	-128
gevaar	-186	-194	-176	-134
geval	-122	-283	-41	56
gevallen	302	19	-38	-80
geven	-2	260	19	45
gevoegd	-171	-125	-152	-103
gevoelig	-190	-122	-143	-139
gevoerd	-169	-195	-264	34
gevolg	78	-36	106	-144
gevolgd	-187	-7	-2	-16
gevolgen	35	-151	26	146
gevonden	289	-229	38	-44
gevraagd	-177	-39	-139	36
gevraagde	-142	-134	94	89
geweest	-4	-150	-227	-217
geweld	-148	49	-174	61
gewenst	3	202	-300	-184
gewerkt	7	-112	91	9
gewezen	-170	45	-8	-212
gewijzigd	-108	36	93	134
gewijzigde	-99	28	-20	-74
gewogen	-124	-154	-251	44
gewond	-166	-142	-96	-138
gewone	24	-121	-159	-89
geworden	76	-203	-10	-167
geworven	-171	30	-206	-195
gezamenlijk	-146	56	-248	-25
gezamenlijke	-171	188	94	-102
gezegd	-128	-189	-152	-17
gezien	-268	-19	237	108
gezin	55	213	-38	-282
gezinnen	211	22	-98	-207
gezonden	-148	-138	19	46
gezondheid	118	-130	66	26
gezondheidsraad	-14	-204	-261	19
gezondheidszorg	-188	-142	-173	-167
geëvalueerd	-225	-46	-330	-300
geïnformeerd	36	-164	-250	6
ggd	-153	108	95	-207
ggd'en	-47	-190	23	73
giften	93	-187	24	-58
ging	-83	-197	-230	-243
goed	183	-46	-155	-82
goede	68	-113	-110	-217
graag	-277	103	64	-153
gratis	0	-74	130	4
grens	-188	-200	24	53
griffierechten	-132	55	-205	-204
groeide	115	-130	-51	-70
groeilening	67	-74	-140	-124
groen	-143	-27	-132	-147
groene	-100	51	-178	-140
groep	-61	-72	237	24
groepen	-143	-51	-278	-191
grond	-230	-112	17	-306
grondslag	-137	-138	21	-208
grondwet	-98	16	-132	-155
groningen	-170	-167	10	158
groot	151	-43	30	-227
grote	-154	43	-299	-105
grotendeels	-130	-87	-127	-170
groter	153	-160	-148	-144
gunnen	-167	108	-149	-156
gunstig	163	-185	-235	24
gunstiger	61	-125	-107	-157
haag	125	70	-110	-35
haalbaar	-93	-185	98	110
haalbaarheid	-135	-186	148	156
haalt	-5	-183	103	4
haar	-10	5	73	-178
had	182	69	-276	-150
hadden	218	-147	-151	-136
halen	-2	-156	-130	-131
half	-27	112	-198	141
halfjaar	-115	143	-202	-57
halveren	-162	154	-60	-50
halverwege	-119	-206	-171	110
hand	-218	22	-88	152
handhaven	-196	-111	-188	-87
handhaving	28	-136	-146	-181
handreiking	-201	-202	-29	94
hangt	-152	-144	-217	-80
harte	-90	-21	317	73
havens	31	50	-182	-144
hbo	-149	-2	43	-162
heb	-146	-68	-20	-327
hebben	23	-238	-11	-199
hebt	-145	-139	-180	-196
hecht	-144	-234	-145	-323
hectare	20	-194	-163	94
heeft	-36	-167	-20	-178
heel	142	-142	-180	-97
heer	-229	-181	-253	17
heg	-95	46	-150	-130
heggen	-130	-213	-125	-31
helder	-106	95	-199	5
hele	-179	73	109	-138
helft	173	-192	11	253
helpt	-181	-217	-33	-179
hem	-225	57	243	-15
hen	96	-254	-1	49
herhaaldelijk	-144	55	-106	-109
herhaling	73	-112	37	-177
herken	-199	-72	-161	-169
herkennen	-119	17	-165	-116
herkent	-121	-161	-225	-223
herkomst	114	132	40	-145
herstel	4	25	-142	-225
herstellen	27	-169	-193	-153
herzien	-167	-188	4	21
herziene	-80	-155	116	12
herziening	-177	-30	198	263
het	3	45	1	11
hetgeen	127	-133	-156	71
hetzelfde	-7	-190	88	-48
hield	-186	-160	-77	-156
hier	-209	-288	158	-148
hieraan	-16	44	51	116
hierbij	-200	-230	-245	-578
hierin	-98	-165	207	14
hiermee	-202	-256	141	23
hierna	-200	-214	-277	-233
hieronder	-153	-235	-380	-400
hierop	-161	-271	-35	170
hierover	-193	-76	93	222
hiertoe	-92	-105	149	33
hiervan	-22	-268	152	25
hiervoor	-155	-19	237	114
hij	52	215	-79	-146
hoe	-153	-86	-36	50
hoeft	-201	43	16	-213
hoeveel	-30	10	-181	-270
hoeverre	55	-115	-163	136
hofkamp	7	15	-70	-41
hoge	44	-134	39	-169
hoger	131	-252	-247	-275
hogere	69	50	247	-153
hogescholen	-34	34	-179	25
honderd	-198	93	73	103
honorair	-128	-154	-178	-187
hoofdlijnen	-103	78	-34	-45
hoofdstuk	-262	-235	-97	-223
hoog	108	-146	-215	-186
hoogleraar	-130	76	-160	-127
hoogste	-59	-136	-138	-28
hoogte	125	-113	-130	131
hooguit	98	87	-106	-177
hoop	-171	-222	-254	0
hoort	-274	-259	-37	243
horen	98	60	-19	-223
horizonbepaling	-151	-24	-153	-163
houd	-103	135	5	-212
houden	-37	51	-61	55
houder	66	-198	157	-175
houders	-117	90	-10	11
houdt	-111	17	-85	-128
hout	-193	-104	65	-133
huid	139	-193	-247	-226
huidige	-156	54	119	-204
huis	-61	-20	-207	-163
huisarts	73	-193	157	-180
huisartsen	-38	-20	-231	86
huishoudens	37	-159	-133	-125
huisverbod	86	-168	-185	-186
huisvesting	57	-33	61	27
huizen	119	16	-131	-155
hulp	68	57	-394	9
hun	87	-9	-79	-47
huurcommissie	95	-133	-199	14
huurder	-153	-110	-10	-17
huurders	-24	116	-274	-43
huurprijs	-169	98	-131	-165
idee	2	63	71	-85
identiteitsgegevens	-143	-175	127	130
ieder	-283	196	-77	-120
iedere	-139	158	17	-39
iedereen	-222	-64	99	-200
iemand	62	-100	-43	-64
iets	122	-36	129	-66
igz	-29	98	-216	-86
iii	-182	-7	118	-121
ik	-181	-154	202	178
ilt	-209	-20	-59	-72
immers	-99	-202	14	-193
imo	-105	108	40	-153
importeurs	-116	-141	-139	169
in	-92	41	19	134
inburgering	-163	-173	11	-206
incidenten	25	109	17	-128
ind	-92	-279	-29	20
inderdaad	45	-170	-233	-51
indien	-165	-223	-330	146
indienen	-129	68	-139	59
indiening	-87	-163	-163	147
informatie	-105	-201	-124	-172
informeer	-70	40	-92	-113
informeren	-127	-209	-262	29
infrastructuur	-143	148	-27	-203
infrastructuurfonds	-165	-136	-171	177
ingaan	-95	37	-162	-121
ingang	-273	-47	415	517
ingediend	-162	-145	10	-66
ingegaan	-131	-131	-195	47
ingelicht	-100	12	-164	32
ingenomen	-140	-121	31	13
ingeschreven	68	-155	-170	-159
ingesteld	-169	-179	-197	-128
ingevoerd	104	56	101	13
ingevolge	-173	-199	-157	-175
ingevuld	27	-142	39	-187
ingewikkeld	164	-150	-140	-85
ingrijpen	-169	-121	-21	49
inhoudelijke	-64	-68	-195	-143
initiatief	-138	-136	65	-196
inkomen	76	-86	-195	-220
inkoop	-166	-166	-143	-207
inlichten	-144	-139	-194	-25
inmiddels	-207	-259	48	-29
inrichten	-98	65	111	-33
inrichting	-160	-72	18	-228
inrichtingen	-158	-150	1	159
inspannen	-77	-143	-182	197
inspecteurs	6	-306	-197	107
inspectie	65	74	-119	-108
installaties	-196	41	67	37
instantie	-98	16	10	40
instelling	23	40	30	-2
instellingen	63	-86	-38	-265
instemmen	-162	178	146	-152
instemming	-77	76	-200	26
instituut	-226	93	-51	22
instrument	-125	-75	-102	75
instrumenten	55	2	-168	-214
internationale	-120	55	-234	-223
internetconsultatie	-178	-180	104	203
interviews	-30	-124	-111	-123
intussen	-122	-123	-208	30
invloed	290	-253	-27	-93
invoeren	-189	50	59	-52
invoering	138	-39	-83	-131
invulling	-170	-171	47	-153
inwerkingtreding	-184	-30	49	261
inwoners	-169	29	-211	-178
inzage	-138	121	59	62
inzake	-106	72	138	-303
inzet	-111	-17	-228	26
inzetten	-107	-180	0	169
inzicht	-58	-14	54	-21
inzien	-101	159	108	19
inziens	-141	51	191	-124
iob	76	128	-245	-21
iom	-8	-31	-148	-91
ipo	-143	150	53	79
is	78	-116	78	-55
ja	-124	-239	-68	38
jaar	-22	163	-80	60
jaarlijks	24	208	-174	-79
jaarlijkse	-276	280	90	30
jaarplan	-137	-149	34	-178
jaarverslag	-171	-218	140	141
jaarwisseling	-174	-86	-202	14
jacht	-149	-31	21	-178
januari	-394	-306	202	253
jaren	-329	-229	-400	-95
jeugdgezondheidszorg	-168	0	64	-75
jeugdigen	7	-52	-189	-179
jl	-204	-199	-152	-327
jonge	78	2	-318	27
jongere	-94	165	-247	-182
jongeren	136	91	-181	-106
journalistiek	-70	-118	85	-131
juist	-31	-346	124	-127
juli	-350	69	306	262
juni	-304	-182	121	150
juridisch	-116	-134	72	-94
justis	-137	-127	-207	143
justitie	-77	-187	-19	-88
justitiële	-147	-138	-229	115
kaart	-171	55	55	173
kabel	-171	-86	-187	-211
kabels	48	60	5	-202
kabinet	-208	-229	285	199
kabinetsreactie	-81	-47	-164	-165
kabinetsstandpunt	-77	-130	-126	-188
kadaster	-135	51	65	81
kade	-135	35	-160	-142
kamer	-111	-31	-190	82
kamerbrief	-89	112	-122	-59
kamers	-200	68	-238	184
kan	-97	-100	44	-63
kandidaat	10	-19	-143	-154
kandidaten	-176	32	75	-134
kans	153	-271	-120	-105
kant	-110	-170	-20	153
kantonrechter	116	-133	-160	-113
kantoor	-183	-198	82	104
kantoren	39	-115	-174	-177
karakter	-112	-97	163	-164
keer	-109	51	-144	-156
kenia	-79	-149	-192	-127
kennen	143	-240	-59	-30
kennis	64	-70	-58	10
kennisgenomen	-100	-30	14	-160
kennismigranten	-34	57	-239	-183
kent	-55	-234	32	-195
kerken	2	-76	-23	-62
kerstreces	-118	-194	-26	242
keuren	66	204	-217	-241
keuring	40	-84	-98	48
keurmerk	-5	156	15	-3
keuze	-36	158	-121	26
keuzedelen	-62	-3	-129	-88
keuzes	-163	-183	110	97
kies	-165	10	152	13
kiesraad	45	0	-176	-140
kiest	71	-223	191	168
kiezen	14	66	-217	-147
kijken	-145	-198	-117	-192
kilometer	-171	20	-210	-172
kind	-223	130	106	-244
kinderbijslag	124	-183	-159	-93
kinderen	7	54	-147	-179
kinderombudsman	-134	-177	-223	26
kinderopvang	-226	-165	58	-132
klaar	-165	-177	42	70
klachten	170	-97	-181	-145
klanten	-85	-96	-143	-117
klein	85	-174	-146	-88
kleinbedrijf	20	-161	-168	-133
kleine	103	37	-274	-10
kleinschalige	85	-156	-175	-147
knelpunt	130	23	-138	-121
knmi	36	-229	-196	32
knop	63	-110	71	-146
kom	-127	-193	-236	85
komen	-227	-69	49	-10
komende	-211	-267	-193	65
komt	2	-265	144	192
kon	274	29	-236	-151
konden	147	-197	-203	-196
koninklijke	-195	-85	13	-11
koninkrijksrelaties	-86	78	-7	125
koop	61	-189	-149	-196
koophandel	-156	53	23	-71
kopen	-140	79	-16	64
koppelen	-151	107	-102	46
koppeling	62	83	16	115
korpschef	-153	45	-142	53
korpsen	1	-228	126	14
kort	24	-316	-53	54
korte	-257	-81	-141	30
korter	225	-87	-199	-211
kortere	-212	29	-203	2
korting	-115	-39	105	-137
kost	-8	-27	37	-17
koste	121	-128	-144	-103
kosteloos	-178	96	66	78
kosten	43	27	-52	-192
kracht	-31	-252	-83	124
kranendonk	-124	-152	-72	-113
krap	-151	-18	-95	-175
krediet	184	-143	-135	-97
kreeg	26	-146	-169	-145
kregen	51	-204	-186	-194
krijgen	-136	-30	10	107
krijgsmacht	-203	40	-124	-91
krijgt	-143	-81	72	252
kritisch	65	-26	-302	-225
kunnen	-33	-92	-177	-11
kunt	-152	-50	78	111
kwaliteit	176	-274	-226	-210
kwam	91	-221	-271	-213
kwamen	32	-140	-193	-128
kwart	278	-198	-258	-200
kwartaal	-240	-237	-62	367
kwijt	65	-155	-146	-102
laag	38	64	-264	-200
laat	76	180	11	156
laatste	-116	-23	-85	0
lag	98	-98	-186	-160
lage	53	78	-183	-172
lager	274	-241	-44	-242
lagere	-136	-173	58	-142
land	-36	57	-141	-112
landbouw	-185	-200	-45	-26
landelijk	-134	159	-62	-154
landelijke	-29	239	-30	-15
landen	-83	24	6	-8
lang	-53	106	-11	-16
langdurige	9	-133	-137	-180
lange	-163	-191	-122	-177
langer	28	243	-49	18
langere	68	-1	75	142
langs	-188	-52	-258	-193
laptop	78	51	-198	-172
last	179	-148	-112	-123
lasten	61	63	118	18
late	-154	-160	131	-175
laten	-36	129	5	-91
later	-117	-180	52	-21
latere	46	96	-78	85
leden	-214	-98	-115	-166
leefomgeving	-217	-7	33	-1
leeftijd	-43	-144	9	-164
leeftijdsgrens	-135	149	75	-176
leegstaande	27	118	-60	41
leegstand	-102	-94	42	-156
leerlingen	125	-135	-189	-82
leest	-139	-161	-226	67
leg	-199	326	105	133
leges	-52	88	-72	-200
leggen	-225	202	-219	81
legt	-185	-214	54	143
leidde	159	-121	-167	-106
leiden	132	-299	-127	-269
leiding	-11	-226	-1	-182
leidingen	-27	-165	-233	125
leidt	-96	-60	76	66
lenen	-187	-58	85	-157
lening	-18	176	-52	-225
leningen	50	10	5	-31
leraar	21	149	-165	-114
leraren	-152	-132	-131	-148
leren	-108	1	-169	-120
les	-153	93	85	-200
lessen	8	-162	-215	-146
leven	-40	-234	-102	-38
leverancier	-169	65	38	-233
leverde	124	-177	-130	-177
leveren	57	-186	199	130
levering	-202	-208	56	31
levert	-195	-231	-129	171
lezen	63	-132	52	-162
licht	-66	85	-97	-102
lichte	92	-78	-201	48
lichten	-192	-127	-198	34
lid	-217	-349	-403	-124
liet	-184	-83	-162	-186
liever	-212	-184	240	-206
liggen	-116	-69	10	33
ligplaatsen	71	91	-167	24
ligt	-33	-123	-34	-5
lijkt	80	-215	119	-19
lijn	-26	-60	-291	-215
lijst	-89	40	167	127
liter	-235	-171	-89	-96
literatuur	-108	-146	-174	-162
locatie	34	-5	-104	59
locaties	-11	38	31	-98
lokaal	-134	14	-120	-145
lokale	-101	53	43	-77
loket	-106	20	29	74
loon	97	38	-65	-58
loop	-281	-284	92	148
loopt	-172	-71	94	-95
looptijd	-105	165	151	23
lopen	52	-41	93	33
lopende	-128	20	223	252
los	-206	167	-273	-253
loting	-151	-168	-134	-117
lto	-161	-15	-101	23
luidt	160	-4	-243	-168
lukt	-11	-202	-171	73
maak	-176	330	-261	96
maakt	-107	-132	69	-94
maand	-94	-34	-42	203
maanden	42	41	-82	121
maar	295	-265	40	-77
maart	-203	-53	-69	131
maatregel	108	37	150	-70
maatregelen	4	-264	-214	-171
maatschappelijke	-157	117	42	-8
machtiging	-100	42	-141	-161
mag	-294	-1	1	123
makelaars	42	45	-27	-75
maken	-83	31	-9	44
mannen	136	117	-4	-61
mantelzorgers	27	77	-135	36
marine	-190	-172	-32	20
maritieme	-79	151	-144	-139
markt	-69	-27	85	-258
mate	49	-198	129	-153
maximale	-110	60	-145	96
maximum	30	248	-187	-103
mbo	-139	-219	93	75
mbo'ers	54	11	-88	-122
mede	-47	-202	-326	-192
medewerker	53	35	-230	10
medewerkers	63	73	-199	-149
media	-184	-33	-179	-168
medicijnen	98	-212	-197	-193
medio	-243	-195	-213	305
medische	15	47	-110	-81
mee	-213	30	72	35
meebetalen	-118	136	26	-144
meegenomen	-124	20	157	144
meer	66	3	28	-174
meest	-147	62	-201	-219
meestal	101	-188	-207	-117
meeste	137	-255	-88	-241
meet	-235	168	-277	-254
meetbaar	103	24	-110	-124
meetbare	98	16	-147	-115
mei	-261	-202	79	59
meireces	-109	-130	-185	120
meld	-151	119	-97	113
meldde	-156	-137	-150	-153
melden	11	67	-324	32
melding	47	74	-93	-172
meldingen	68	-40	-65	43
meldplicht	51	95	108	-31
meldpunt	-178	106	-119	-244
meldt	15	-211	-129	-97
men	-180	163	-210	-184
mening	-132	65	32	-290
mens	-124	-142	-126	-145
mensen	99	-106	-101	-139
mentor	42	77	-175	-173
merk	-222	-250	-217	-111
merken	100	-177	-149	-116
merkt	74	-3	-226	-169
met	74	25	23	85
meten	-165	70	87	110
meter	-82	-24	21	9
meters	-70	-179	-160	110
meting	140	15	85	206
metingen	90	-163	-196	14
mevrouw	-226	-168	-229	-246
middel	-150	-225	33	-38
middelen	-308	-143	-36	123
midden	104	-235	-18	-64
midden-	78	-149	-197	-124
migratie	-165	-31	-185	-164
mij	-297	-107	145	-17
mijn	-231	-236	-48	55
mijns	-135	51	140	-124
milieu	-76	-146	14	127
militair	-155	-172	97	172
militaire	-197	-157	-172	-161
militairen	-30	25	-184	-201
miljard	-62	-204	6	-210
miljoen	-293	-147	-17	-130
minder	393	-141	-175	-274
minderjarige	-202	-211	-162	-141
minderjarigen	-101	139	-133	10
minister	-52	-158	18	-44
ministerie	-127	84	60	190
ministerraad	-174	-190	40	63
minste	-287	154	-120	-7
minuten	115	-285	32	-93
misbruik	-101	-157	-126	-135
missie	114	42	-82	-198
missies	-229	128	-277	-240
mits	-104	-114	-106	221
mkb-nederland	-123	-95	24	38
mocht	-278	-150	-204	250
mochten	-161	-127	-210	158
model	-137	8	-161	82
module	39	57	-95	-146
moest	-211	146	-63	-159
moet	-280	140	60	-63
moeten	-313	564	-167	-99
moge	-49	-145	-191	-186
mogelijk	-134	-5	-32	28
mogelijkheid	-232	-46	31	41
mogen	-144	23	7	-165
moment	-189	-103	37	60
momenteel	-143	-203	193	28
monitor	-176	-222	-44	71
monteurs	63	56	-194	-147
motie	-193	-84	-290	-1
motie-van	-107	-274	-231	-209
munitie	88	88	71	-121
munten	-45	-57	-225	-204
musea	73	-50	24	-167
muziek	-44	-90	-176	-160
na	90	175	-178	103
naam	-233	-163	-38	79
naar	67	5	-109	-152
naast	-246	-52	51	-257
nabestaanden	-185	-162	-245	-173
nacht	-257	251	36	-82
nachtarbeid	86	46	-174	-178
nachtdiensten	-3	-92	-179	-149
nachtelijke	-142	62	-8	-150
nachtwerk	-14	-110	-143	74
nadat	-142	122	18	-5
nader	-185	92	201	123
nadere	-155	-147	-81	172
nagaan	14	0	-18	122
nagegaan	-53	-174	-196	-68
nagekomen	-133	-53	-116	-122
nagelopen	-109	-173	46	76
najaar	-208	-359	140	333
naleving	107	-174	-229	-198
nam	272	-50	-7	-248
namen	208	-198	-181	-171
namens	-91	-151	-350	-396
nascholing	-125	85	94	11
nationaal	-171	54	132	-167
nationale	-189	-113	46	-72
natuur	-130	-161	-163	-119
nauwelijks	298	-237	-212	-251
nederland	-51	-164	21	-140
nederlanders	-193	-207	-200	59
nederlands	-7	-2	57	-21
nederlandse	54	-278	52	29
nee	-196	-228	104	-256
neem	-130	274	364	243
neemt	-131	-11	209	223
negen	11	-133	122	-99
negentien	-110	-129	19	15
nemen	-212	124	42	-103
nergens	196	-187	-232	-174
net	42	-40	-115	-95
netbeheerders	-125	-26	9	113
netwerk	-215	-197	-15	77
nfi	-114	31	-13	-198
nidos	-220	29	148	46
niemand	16	-100	-272	-20
niet	132	-101	189	-380
niets	188	-161	55	-313
niettemin	-4	-174	149	95
nieuw	-183	-83	119	193
nieuwe	-182	141	32	157
niveau	77	101	-164	-118
nl	-125	97	95	-177
nodig	-268	166	58	-106
noemen	199	-235	-152	-141
noemt	27	80	54	-220
nog	-84	-62	14	137
noodpomp	28	108	-196	-164
noodvoorziening	-167	77	-123	56
noodzaak	-171	-85	75	-125
nooit	244	-143	-258	-234
norm	133	58	-46	-172
nota	-165	-103	-278	-10
notarissen	-113	103	-10	-191
november	-234	-235	-10	88
nr	-161	-168	-301	-196
nu	-369	-353	113	-328
nuffic	-63	28	164	109
nulmeting	100	139	-238	-138
nummer	-161	-151	-216	51
nut	-130	-122	-146	-142
nvwa	48	-93	-47	29
objecten	84	33	61	-134
ocw	-101	-248	76	83
oefen	-122	214	-1	35
oefeningen	49	13	56	-142
of	-115	-106	-194	145
officier	27	27	52	-137
ogen	-308	179	53	-331
oktober	-316	-159	12	200
om	-98	193	-10	-64
ombudsman	-266	178	-141	-270
omdat	-4	-65	75	-338
omgevingsdiensten	51	-159	-189	-126
omhoog	-169	206	-236	89
omroep	-143	-165	29	36
omroepen	62	30	40	-151
omstandigheden	-153	85	-161	-184
omvang	38	-243	102	95
omwonenden	-140	115	-250	-29
omzet	115	92	-156	-164
omzetting	-74	-141	45	-4
onaangekondigd	-145	87	-159	-153
onaanvaardbaar	-127	-132	-120	-161
onafhankelijk	-248	63	-3	-22
onafhankelijke	-218	261	36	-96
onbekend	208	38	-22	-202
onbekendheid	200	-186	-172	-133
onbemande	-160	129	-234	-9
onder	-103	-174	24	28
onderdeel	-224	-184	200	-166
onderdelen	71	16	-150	-79
onderhandelingen	-132	-160	-219	102
onderhoud	156	-33	20	-89
onderhouden	20	-134	-93	-130
onderling	-106	-112	-163	12
onderlinge	69	55	-154	-147
ondernemer	-199	-172	145	-104
ondernemers	-5	42	-266	-138
ondernemerschap	-139	-114	-124	-106
ondernemingsraad	-138	-154	36	172
onderschrijf	-95	-163	159	-193
onderschrijft	-123	-197	-22	-181
ondersteuning	-106	134	-236	-18
ondersteunt	135	-153	-133	-104
ondertekenen	-93	251	-203	-199
ondervinden	-114	51	27	-130
ondervraagde	-37	-89	-162	-148
onderwerp	-47	-309	-100	-184
onderwijs	-195	25	46	-63
onderwijsraad	-125	-189	-184	-160
onderzocht	-303	-290	-89	9
onderzochte	263	-226	-170	-142
onderzoek	-135	47	-47	-21
onderzoeken	-52	-86	-198	58
onderzoekers	260	113	-193	-165
onderzoeksbureau	-159	-230	-222	-203
onderzoeksraad	-82	-13	-160	-256
ongevallen	174	-145	-132	-81
ongeveer	14	-301	-322	-230
ongewijzigd	-171	76	-203	62
ongewis	76	-124	-10	8
onlangs	-152	-212	64	-203
onontbeerlijk	-123	133	-214	-155
ons	-153	-75	111	-41
ontbrak	93	-153	-145	-117
ontbreekt	170	-88	56	-253
ontbreken	159	-25	125	-102
ontheffing	-125	-227	-193	-180
ontraden	-124	181	83	-158
ontruiming	-21	15	-57	-122
ontvangen	-188	-8	31	34
ontvangers	-144	-136	-112	2
ontvangst	-151	-189	-243	-89
ontvangt	-3	-120	-204	265
ontving	-227	-196	-166	-292
ontwerp	-130	-8	-127	28
ontwerpbesluit	-121	-137	-39	1
ontwikkelen	-163	100	80	81
ontwikkeling	10	-162	-161	1
ontwikkelingssamenwerking	-86	-185	-209	-11
onverkort	-132	-78	193	-179
onvoldoende	122	-177	-109	-133
onvolledig	170	-125	-78	-127
onze	-166	-17	-8	-98
onzekerheid	-206	-185	-129	-167
oog	-112	-193	-178	-84
ook	-77	211	-14	-32
oordeel	72	137	128	-255
oordeelt	225	-224	-206	-172
oordelen	93	-151	-156	-104
oorzaak	109	-212	-261	-236
op	15	35	-64	-39
opbrengst	-32	106	-96	53
opdracht	-66	-101	121	74
open	-261	-8	46	54
openbaar	-249	78	-90	61
openbaarmaking	-133	148	-11	52
openbare	-123	8	55	0
openen	-73	63	-215	-247
opengesteld	-162	8	-151	-7
openingstijden	-168	-201	100	129
openstellen	-144	136	-161	58
openstelling	-157	-218	160	80
opent	-120	-124	-148	112
opgave	-135	107	63	161
opgelegd	-29	-168	-100	-125
opgeleverd	-149	-75	-225	46
opgelopen	76	-157	-193	-185
opgenomen	-202	-177	71	204
opgesteld	-225	-221	-228	-13
opgevolgd	-2	25	155	55
opleggen	-169	-138	91	-195
opleiding	13	163	66	22
oplevering	-228	-23	-285	78
oplevert	-21	-171	-185	-196
oplopen	-132	-120	-176	-195
opmaat	66	10	-175	-155
opnemen	-194	-54	60	6
opnieuw	-140	-6	-215	168
oproep	-187	171	116	-247
oproepen	-167	-152	-166	-139
opslag	-160	75	81	-155
opstellen	78	84	-19	20
opvang	-12	49	102	-42
opvanggebieden	124	34	-172	-137
opvarenden	-7	1	-113	-153
opvatting	-137	-128	-189	-142
opvolger	-162	-12	111	214
opvolging	-130	6	-148	-137
opzet	-201	-123	73	-23
opzichte	152	-204	-3	-115
orde	74	-306	-92	36
organisatie	-184	164	-206	-194
organisaties	4	-303	-128	17
orgels	103	-251	-242	-176
oude	67	-30	15	-255
ouder	-30	23	-146	-264
ouderen	114	-23	-320	10
ouders	41	-32	-107	-65
ovens	99	33	-34	-73
over	-22	-54	-39	68
overal	57	-95	-37	20
overdracht	-31	75	-207	-63
overeengekomen	-135	-142	36	11
overeenkomst	-115	64	-177	157
overeenkomstig	-115	-197	-13	-181
overeenstemming	-141	-136	-40	6
overgenomen	-242	20	420	142
overheid	-80	-26	122	-209
overige	-68	-83	137	196
overigens	-166	-184	-281	-208
overlaat	129	29	16	-127
overlast	-127	-164	-148	-126
overledene	29	82	122	58
overleg	-183	-17	55	115
overlijden	-170	-153	-158	-193
overnemen	-100	-130	186	56
overschreden	71	-14	-163	-195
overtreding	-144	-44	19	42
overtredingen	92	56	-255	-211
overweeg	-188	4	-218	99
overweegt	-136	-226	-197	18
overweg	-160	-128	-175	-160
overwegen	-126	89	-150	-12
overwegend	168	-229	-212	-191
overweging	-275	374	-174	-179
overzicht	-195	-99	-57	149
pabo's	-65	40	-164	-152
pairs	134	-60	36	-146
pakket	-145	13	79	-69
papier	142	109	-232	13
papieren	-167	11	11	34
paragraaf	-150	-30	232	125
particuliere	-151	39	-138	32
partij	-117	3	-244	-37
partijen	25	94	-17	60
partner	-206	-179	-95	-137
partners	-183	-181	-109	-129
pas	-117	142	-59	-221
paspoorten	-93	3	-155	-102
passagiers	68	70	-155	-164
passen	-158	42	-249	-203
past	-210	2	151	-3
patiënten	-156	-18	-152	-166
per	57	163	157	120
percentage	55	-136	119	-33
periode	5	-269	-15	-238
periodiek	-191	-25	95	-184
periodieke	101	-185	-161	-197
persbericht	-132	-125	-222	-160
personeel	-204	-21	96	-181
personen	-144	-44	-121	-256
persoon	-183	-168	-212	38
persoonlijk	-18	201	65	65
persoonsgegevens	-170	-10	44	102
pilots	-94	75	-90	-5
plaats	-274	207	74	8
plaatse	-106	52	87	-168
plaatsen	-3	-153	-2	15
plaatsing	-161	-9	-88	174
plaatsvinden	-164	113	-141	22
plafond	-145	43	51	-162
plan	-216	-275	-130	92
planbureau	81	-157	38	58
planning	10	18	-301	70
platform	-98	-90	51	24
platteland	67	-124	-150	12
pleegt	48	-204	-271	55
pleidooi	-141	122	-8	-162
pleit	11	233	-141	-290
pleiten	-226	192	48	-31
plek	97	-113	-266	-74
plekken	-30	-227	56	-184
plicht	45	-18	22	-258
pluimveehouders	-74	99	86	-150
politie	-272	-76	79	46
politiek	-145	-174	-135	-121
pompen	56	138	-157	-135
pont	-39	-147	-121	119
positie	-170	-99	-79	-148
positief	221	-238	-3	-229
post	-239	-40	-19	-104
posten	-83	-112	-36	155
praat	-98	-91	-205	54
praktijk	-186	-31	47	-276
precies	-132	53	127	31
premie	40	94	-68	58
president	-107	-114	-113	-100
preventie	-162	75	137	61
prijs	-160	-3	55	-226
primair	-50	-186	176	-196
prinsjesdag	-112	-192	-214	246
problemen	15	-25	64	-138
procedure	76	-60	-74	-87
procent	558	-198	-317	-239
procentpunt	371	-214	-250	-232
procureurs-generaal	-105	-248	202	118
producentenorganisaties	-127	-128	-185	-164
proef	-84	-58	-41	73
prof	-116	-164	-169	-149
profiteren	46	-153	-170	-125
programma	-105	-280	97	73
programma's	-160	157	-3	-214
project	72	-79	-33	63
projecten	179	84	122	85
prorail	-158	91	15	37
provincie	-217	109	-48	-112
provincies	-33	-63	43	11
publicatie	-143	-188	70	148
publiceer	-88	227	-107	16
publiceerde	-189	-189	-93	-124
publiceert	-124	-176	-196	-179
publiceren	-133	142	-63	-5
publiek	92	-191	31	-129
publieke	-73	-116	46	47
punt	-197	220	181	45
punten	-117	-135	82	-14
putten	-130	80	-158	-159
raad	20	99	-129	-178
raadplegen	-130	-6	60	-123
raadt	-259	347	-357	-290
raadzaam	-168	231	-176	-170
raakt	102	-20	-88	-209
raden	-317	321	31	-132
raken	-160	-180	-112	68
ramen	-148	59	164	187
raming	62	-178	-164	-71
rapport	-119	-23	-342	-308
rapportage	-4	36	-140	30
rapporteer	-95	105	-208	74
rapporten	-146	-76	-193	-177
rapporteren	-79	-262	-112	165
rdw	-109	-37	-147	34
reactie	-166	-366	-84	-181
reacties	-127	7	-232	48
reageer	-92	-115	-233	-248
reageren	-122	-265	-146	-51
recept	-96	-88	-194	56
recht	-307	150	159	-71
rechtbank	89	-32	-181	88
rechtbanken	-148	22	0	-204
rechter	-231	-38	122	-232
rechtsbescherming	-66	45	52	-113
rechtspleging	-73	-117	-143	-130
rechtspraak	-184	-36	-5	-33
rechtstreeks	-128	-216	-48	133
reclassering	-26	-22	47	-47
rede	-237	-197	18	-259
redelijk	-125	-208	126	-12
reden	53	-292	144	5
redenen	-198	-9	61	-9
reeds	-276	-362	298	-299
referenten	90	15	-187	-149
regel	139	80	-105	-205
regeldruk	40	-15	-175	-151
regelen	-124	122	-180	-154
regelgeving	136	-204	84	-131
regeling	38	13	-111	25
regelingen	58	10	11	82
regels	72	-300	55	-39
regelt	-202	-222	105	181
regering	-156	-35	63	-97
regio	-161	34	-18	55
regio's	49	66	231	56
regionaal	-102	40	-88	105
regionale	-67	-215	-183	46
register	-13	160	108	83
registratie	145	-2	-54	-127
registratiesysteem	46	-146	-196	178
registreren	-116	84	-284	2
reglement	-143	-175	175	30
reis	-175	-182	-189	8
reistijd	15	43	11	23
reizen	95	-180	-184	-152
rekening	95	-78	-123	-108
rekenkamer	-9	52	-227	-194
rekentool	101	-19	-119	-125
rente	-155	71	165	-129
research	-181	-132	95	55
reserve	-214	191	-262	-252
reservisten	-11	76	-32	1
rest	32	-102	-186	-182
resultaat	-47	-34	34	2
resultaten	55	-15	-301	65
richt	-241	182	-180	35
richten	-167	145	-354	-256
richting	-163	-31	206	-213
richtlijn	-148	-127	84	31
rij	-183	-50	104	46
rijden	-144	-218	145	-179
rijk	-65	50	-30	-111
rijksdienst	-12	-127	109	63
rijksmonumenten	-197	-90	-84	-216
rijkswaterstaat	-40	31	-38	123
rijkswegen	-143	-161	-103	-103
rijp	-155	-140	188	-152
risico	-168	-162	-214	-242
risico's	-121	23	-12	38
rivm	-102	-271	-102	93
rob	-183	-14	-135	-135
rode	-146	-166	-258	-100
roepen	-156	190	-197	-181
roept	-172	178	-137	-118
rol	-2	20	-80	69
rond	-141	-220	3	-84
ronde	-133	-188	43	174
rooster	132	32	-202	-156
roosteren	146	-34	-178	-89
roosters	-88	60	127	-164
rotterdam	-194	-183	121	-90
ruim	90	-141	-168	-336
ruimhartig	-84	-72	72	-112
ruimte	-123	-17	223	43
rust	-169	49	-37	-175
rvo	-159	-29	132	148
rvs	-189	19	-150	-112
s	-30	5	125	-160
samen	-140	-13	-2	204
samengaan	-172	-138	-80	58
samenleving	-8	-192	-188	-170
samenwerking	110	-245	-61	-123
sbb	33	-227	77	6
scan	-1	16	-214	-178
schade	19	-201	-369	-320
schaf	-82	177	-169	-142
schaffen	-105	68	-50	22
schatten	201	-219	-131	-109
schatting	-187	-61	-287	-127
schepen	35	45	-57	-161
scherm	-145	182	-290	-254
schetst	-148	-110	-177	-122
schip	-203	-202	-60	148
schippers	54	-159	-22	-104
scholen	-30	-99	-103	71
scholing	45	-55	-219	-207
school	-112	-132	-302	-158
schoolbesturen	-184	-166	-164	-51
schooljaar	-69	-68	79	190
schoon	-141	79	-81	-127
schrappen	-156	66	-101	-113
schreef	-180	-166	-225	-161
schriftelijk	-133	115	-235	57
schriftelijke	-85	-16	-168	31
schrijft	-59	-114	-74	-341
schrijnende	-202	75	43	98
schrijven	161	19	-83	-30
schuift	79	-167	-43	-211
schulden	101	-120	-142	-145
screening	38	8	-127	-127
sector	-171	-44	27	57
sedert	-190	-193	161	-211
seizoen	-164	-57	69	124
selectie	-149	138	141	118
september	-260	-219	182	208
ser	-29	83	-249	6
servicekosten	-150	-170	-222	29
significant	255	-149	-168	-73
sinds	80	-179	357	-645
sindsdien	-94	-113	-144	-131
situatie	11	-194	-36	-187
slachtoffer	-185	143	-205	-170
slachtofferhulp	-81	-143	-170	86
slachtoffers	-147	2	-211	-25
slachtpaarden	83	-130	-70	-135
slag	-173	128	194	177
slecht	167	-225	78	37
slechts	251	41	-71	-225
sleutel	-173	-152	59	22
sloop	-105	-138	-128	79
slot	-169	256	-318	-303
slotbeschouwing	-154	137	32	-122
slotsom	243	-120	-184	-164
slotte	-85	309	-29	-107
sluit	8	120	70	-44
sluiten	9	-33	-288	108
sluiting	-141	-149	-201	-11
sluizen	-10	-177	-204	-79
sms	-105	-175	-129	-95
snel	61	-220	128	-151
snelheid	-131	73	107	-173
sneller	101	-54	-63	-220
sociaal-economische	-152	-150	-148	-146
sociale	-11	-231	-11	-84
sodm	-131	-115	11	-153
software	64	-191	29	40
sommigen	-89	-182	-167	-110
soms	144	-217	-216	-193
soorten	-35	-167	-244	-253
splitsen	-119	-200	57	88
splitsing	-75	-23	42	82
spoor	-169	-84	-150	82
sport	-107	-190	61	-120
sprak	-162	-178	-83	-139
sprake	-20	-104	-35	-254
spraken	-73	-215	-121	-131
spreek	-112	-52	-190	178
spreekt	-199	-19	195	-130
spreken	236	-90	10	-67
sta	-208	98	-45	-162
staan	-161	-124	73	28
staat	-144	-154	61	93
staatscourant	-138	-176	111	199
staatssecretaris	-124	-60	65	-168
stadium	-96	48	-17	-181
stagiair	159	-179	-121	-142
stagiairs	86	32	5	-8
stalking	-122	-114	-106	-116
stallen	4	-188	-269	-37
stalling	-94	3	-147	-127
stand	-139	-81	-43	-23
standaard	-153	125	96	28
standplaatsen	44	50	107	-79
standpunt	-169	-18	-14	35
stap	119	-255	159	-259
start	-136	-221	-45	328
starten	-107	-154	-115	-143
starters	136	-14	-27	-207
state	-156	-171	51	253
staten-generaal	-171	-206	111	-9
stations	-238	-168	-212	-36
status	15	-244	-155	28
statushouders	26	-117	-153	-157
steeds	180	-85	84	-240
steeg	122	-156	-66	-64
steekproef	-117	-35	-79	-131
stel	-205	348	-430	-36
stellen	-49	73	-58	-19
stelsel	-192	-186	163	-116
stelselmatig	-10	71	-29	-145
stelt	160	-6	-54	-90
stem	-190	56	-182	-146
stemmen	-140	170	25	-300
stemt	-166	-145	25	-172
ster	93	92	-146	-131
sterk	143	-224	-18	10
steun	78	46	-305	-202
stichting	-36	-104	88	-12
stijgen	-142	-147	80	-157
stijgt	-32	-165	90	100
stil	-157	-195	-197	-160
stilleggen	-108	-166	-104	-127
stond	32	-191	-188	-240
stopgezet	-152	-160	74	-121
stopt	-148	-152	97	84
storing	58	-122	-211	-187
storingen	94	157	5	-230
straat	80	-189	-144	-149
straf	-195	56	36	-150
strafrecht	-118	-96	-198	-148
straks	-67	-167	-109	-89
streef	-112	-186	-211	217
streeft	-181	-184	111	99
strekkende	-96	-146	-130	-21
strekking	-210	40	229	144
strekt	-81	88	35	30
strenger	-103	71	72	89
strengere	-106	-119	45	65
streven	-308	-259	-150	235
stroom	-217	64	96	-169
structureel	-15	42	-108	12
student	82	-44	-211	-223
studenten	9	-58	-84	-50
studeren	-107	-142	-155	-113
studie	29	-133	-101	-102
studieboeken	-101	-92	105	71
studiejaar	-122	71	143	165
studio's	69	126	-122	-124
stuit	-236	-21	358	47
stuk	133	-175	135	11
stukken	-169	-167	-210	-198
sturen	-161	-143	-102	-97
stuur	-85	-167	-319	100
stuurt	-130	39	173	69
subsidie	153	-11	131	-11
subsidieregeling	-164	-266	-71	138
subsidies	-172	100	-168	-203
suggestie	-249	345	288	-54
svb	22	-33	32	66
systeem	87	107	-126	-31
systemen	-178	10	83	-206
szw	-72	-196	77	35
taak	-297	-336	257	18
taakgroep	-127	48	-122	-115
taal	-55	28	-260	30
taallessen	-142	43	43	-145
taalniveau	-110	-169	-203	-147
tabel	-226	-65	-396	-301
tafel	-117	-165	47	21
taken	41	116	-235	-154
talen	-158	85	100	-153
tarief	-221	-182	80	-87
tarieven	-180	-223	-121	10
te	-52	390	-60	-88
team	-33	-168	37	134
teams	23	80	-89	2
techniek	114	-207	-136	158
technisch	10	-117	68	-147
technische	-157	-119	-181	67
tegelijk	124	9	-180	-149
tegemoet	-130	-87	90	6
tegemoetkoming	-247	189	106	-229
tegemoetzien	-77	-175	-12	176
tegen	48	-105	-117	-181
tegenover	83	-179	-10	-166
tegoed	-55	-12	-122	-102
teken	21	-165	-190	-214
tekort	159	-133	-272	12
tekortschiet	47	-213	26	17
telefoonnummer	-102	15	-211	8
tellen	-92	132	139	163
telling	-149	-97	-132	-148
telt	-164	-37	-151	-89
tempo	-155	13	-186	-182
ten	-72	281	-95	-123
tennet	-169	-154	-181	-209
tenzij	-149	-62	26	-142
ter	-61	-35	145	-61
terecht	-109	-351	-301	-103
terechtkunnen	-92	134	-187	-122
termijn	-169	-103	103	-58
termijnen	-199	79	9	-106
terrein	-151	6	165	145
terug	-132	110	-71	173
terugbetaling	-14	-131	-196	-62
teruggaaf	60	74	-132	-134
teruggelopen	255	-156	-237	-82
terughoudendheid	-96	-157	-108	-30
terugkeer	113	-195	-76	-101
terwijl	175	-106	-98	-300
testen	-191	118	-166	-154
tevens	-63	-65	-26	66
tevreden	139	-76	-272	-229
tevredenheid	175	-104	-88	-46
thans	-308	-190	-125	-129
thuis	133	-296	-107	-232
tien	43	-28	-74	-26
tijd	17	-282	67	107
tijdelijk	-154	-88	-10	50
tijdelijke	-201	-230	-231	14
tijdens	-123	71	-287	-23
tijdig	72	-286	-88	-78
tijdige	21	-152	72	44
tno	97	-228	-184	95
toch	55	-256	-53	83
toe	-43	9	111	26
toegang	70	114	-34	68
toegekend	-151	-182	-8	-166
toegenomen	293	-191	-216	-132
toegepast	25	-122	178	105
toegezegd	-138	-170	-314	-240
toegezegde	-140	-107	-188	30
toegezonden	-69	-143	-147	-148
toekomen	-101	-72	-259	-70
toekomst	-71	-231	45	94
toelaat	35	96	-218	43
toelichting	-182	-147	70	-112
toen	-22	-220	-127	-318
toenemen	-112	-161	-147	-104
toereikend	29	-209	-51	60
toeslagen	-77	114	-155	37
toestel	127	-15	-240	-170
toestellen	15	-44	-171	-171
toestemming	-157	7	26	60
toets	11	-107	246	37
toetsen	-233	159	-15	16
toetsing	-195	55	-12	-131
toezeggen	-82	-138	50	-17
toezegging	-164	-202	-413	-314
toezeggingen	-134	-128	-223	-171
toezicht	77	55	-46	-29
toezichthouder	-87	-99	190	-160
tolsteeg	79	-183	-132	-118
tonen	-6	53	-193	-141
tot	53	108	52	-194
totaal	-212	-212	-193	-165
totdat	-149	208	-185	-132
traject	53	-193	-99	-15
transport	-182	39	-105	-221
treden	-194	-243	-183	-222
treed	-83	-167	-138	131
treedt	-133	39	7	258
treffen	-80	-223	-217	23
treft	-24	-257	-236	-140
trekken	-159	122	79	63
trekt	-180	-136	-278	-181
trof	147	-164	-166	-136
trossen	13	116	-118	-120
tussen	281	-86	-247	-49
tussenevaluatie	-53	74	-130	-144
tussenstand	-70	-184	-222	138
twaalf	-77	-56	-224	20
twee	35	-95	-104	-7
tweede	-186	171	-16	-60
tweemaal	-137	26	-78	-34
twintig	-13	-191	-219	71
type	-13	17	-195	52
typen	22	-142	-155	-165
u	-112	-102	-230	95
uit	125	-6	15	-68
uitbreiding	-119	-135	141	-169
uitdrukkelijk	-76	50	-183	31
uiteen	22	-204	-60	-256
uiteraard	-129	-130	-171	133
uiterlijk	-80	49	51	308
uitgaven	-195	-147	68	49
uitgebracht	-154	28	-246	2
uitgesloten	-224	29	-214	-115
uitgetrokken	-147	131	220	65
uitgevers	-168	-137	45	-125
uitgevoerd	-3	-220	-58	-106
uitgezet	-135	-160	122	-174
uitgezonden	134	-168	94	34
uitkering	127	-172	-188	-142
uitkomst	23	-7	46	270
uitkomsten	-17	-41	-395	-90
uitleg	-217	166	-73	-27
uitnodiging	6	111	97	105
uitsluiten	-93	-154	-14	-126
uitsluitend	-233	-24	182	175
uitspraak	200	-300	-149	-41
uitspraken	-158	87	-224	-153
uitstel	3	-86	-136	-292
uitval	25	-36	-165	-55
uitvalt	63	-153	-151	-117
uitvoer	65	88	-178	-177
uitvoerbaar	-142	97	115	54
uitvoerder	-85	26	84	125
uitvoeren	-140	-15	112	-47
uitvoering	127	-87	-121	-10
uitvoeringskosten	118	-174	-158	-187
uitwerking	91	-142	110	181
uitwisseling	65	159	48	-129
uitzending	-164	60	-130	-149
uitzoeken	-137	-183	158	198
uitzondering	-192	-251	185	-123
unie	-306	47	86	-6
universiteit	-166	-137	53	-194
universiteiten	6	43	98	-208
university	-73	-110	-155	-124
uren	101	-25	-257	8
urgentie	-128	102	23	-154
utrecht	-150	27	-186	-125
uur	89	160	54	-262
uw	-151	-47	-156	-17
uwv	-49	-76	87	77
vaak	152	-202	-17	-248
vaarbewijs	-131	-64	-62	-178
vaarseizoen	-116	-127	-63	97
vaart	-122	-166	-203	-174
vaartijdenboek	-5	23	28	88
vacatures	44	-136	100	18
vak	12	-18	-205	-219
vakbonden	-107	58	-179	-203
vaker	323	88	-115	-174
vakleerkracht	57	-41	-103	-97
vallen	26	-124	-59	-218
valt	6	-119	-144	-112
van	41	29	-6	14
vanaf	-264	-116	355	586
vangen	-159	109	-167	-139
vangers	-117	26	111	-165
vanwege	-132	-181	-136	-147
vanzelf	-147	-100	78	118
varen	-134	-169	19	-21
variant	-108	-191	83	32
vast	129	168	103	-161
vaste	26	241	-49	-102
vastgelegd	-143	-229	198	75
vastgesteld	96	-2	-33	-35
vaststaat	-162	26	-44	-179
vaststellen	104	60	-97	-217
vat	-66	-182	-204	-139
veel	13	-359	-186	-352
veerlieden	-79	61	64	-147
veertien	-47	-45	-38	-235
veertig	-196	-41	-295	-43
veilig	45	-144	-95	-33
veiligheid	34	-84	25	-11
veiligheidsregio's	-116	136	84	13
veld	-145	-160	125	-133
ver	-132	-113	251	-340
verandert	-217	-142	-181	-41
verantwoord	89	-194	161	-103
verantwoordelijk	-201	-155	-75	-258
verantwoordelijkheid	-231	-268	120	-258
verantwoording	-212	148	-195	168
verband	162	-208	-128	48
verbeterd	97	-152	-157	-109
verbetering	-139	-189	190	72
verbieden	-196	133	25	-126
verbinden	-198	129	64	-132
verbindt	-173	-200	-163	-169
verblijf	73	-270	-216	-152
verblijven	47	65	55	89
verbod	-123	-7	-108	-116
verboden	-129	36	124	27
verdachten	-169	-124	-95	-86
verdeeld	-205	-11	-112	-163
verdeling	-243	-89	101	54
verder	-200	239	-241	23
verdere	-138	34	28	-126
verdienen	28	-55	206	-64
verdient	-232	155	-284	-144
verdraagt	-164	-5	197	-141
verdragen	-146	45	-28	-152
verdubbeld	149	73	-166	-92
verdubbelen	-145	-157	-185	-129
verdwenen	71	-140	-136	-143
verdwijnt	-121	-201	142	147
vereenvoudigen	-107	160	36	-119
vereenvoudiging	-168	-156	-139	-171
vereniging	-189	-233	-43	127
verenigingen	29	127	-46	5
vergaat	124	-13	-202	-192
vergeleken	-238	-87	-186	-119
vergelijkbaar	-87	-135	-166	-2
vergelijkbare	195	-171	-204	60
vergelijkingsgroep	132	-153	-119	-127
vergen	-167	-220	102	125
vergezeld	-51	-123	-149	75
vergoed	-151	19	73	-221
vergoeden	-114	75	-1	-148
vergoeding	-167	148	-68	-253
vergroot	87	-75	-136	-162
vergt	-246	-104	145	-93
vergunning	32	43	132	101
vergunningen	198	31	-162	-132
verhaal	74	36	-130	-126
verheugd	-151	-119	-218	-195
verhogen	-148	228	74	-1
verhoging	-23	166	116	-186
verhoog	-108	146	-163	-127
verhoogd	-105	-187	108	40
verhoogt	88	-115	-188	-113
verhouding	65	43	-227	22
verhoudt	-165	-205	107	47
verhuizen	126	-5	-179	-158
verhuizing	178	-199	-207	-144
verhuur	-124	57	-189	33
verhuurder	-154	-140	132	22
verhuurders	-93	-149	-146	-36
verkeer	-139	-92	-18	-33
verkenning	42	66	83	180
verkeren	134	-208	-215	-189
verkiezingen	-72	-142	-169	46
verklaring	-63	-28	-252	-173
verkoop	-109	28	-229	-185
verkopen	-140	144	-119	-131
verkort	58	-27	101	88
verkorte	-98	-134	-42	152
verkorten	-142	167	-123	-133
verlaag	-139	217	-15	-180
verlagen	-86	162	30	-163
verlaging	-145	-103	70	-145
verlangt	-174	56	185	58
verleend	-16	-126	-190	-158
verlenen	-152	75	-253	-228
verleng	-185	236	-247	-197
verlengd	-173	-120	156	189
verlengen	-172	139	-2	90
verlenging	-173	116	17	-36
verlies	-29	51	-185	-159
verliezen	33	-96	45	-106
verlof	-178	-70	-171	-24
verloop	75	-177	-224	97
verloopt	17	-146	-188	-44
verlopen	-31	-149	-124	26
verloren	-149	-152	71	-77
vermeld	-164	-29	-203	208
verminderd	157	-130	-130	-112
vermoedelijk	-22	-172	-149	-193
vermogen	78	-116	-136	-181
veronderstelling	153	-147	-150	-110
verordening	-174	-171	-295	-16
verpleegkundigen	-188	-133	-133	-131
verplicht	-260	159	-98	-83
verplichte	11	32	-197	-135
verplichten	-262	173	-79	-225
verplichting	-179	-364	249	60
verplichtingen	-108	45	-98	-140
verricht	-194	-181	-220	-248
verrichten	-231	28	49	114
verruim	-93	178	-177	-169
verruimd	-89	-189	-184	-84
verruimen	-200	154	18	-117
verruiming	-169	-170	62	-38
verscheen	-74	-111	-186	-131
verschenen	-1	-97	63	-207
verschijnen	-155	-45	195	-116
verschijnt	-226	-167	-168	205
verschil	277	-207	-340	-255
verschillen	-38	-212	37	-195
verschillende	12	-214	-31	-207
verschuldigd	-157	-82	-136	-124
versie	-174	-202	-315	55
verslag	73	-77	-72	0
verstaan	-172	-218	-242	-297
verstaat	-195	-233	-167	-182
verstande	-97	39	128	237
verstandig	-140	51	37	-18
versterken	-143	-46	-177	-120
verstrek	-97	183	-20	18
verstrekken	-96	114	-240	-194
verstrekt	-216	-250	-262	-102
vertalingen	113	10	109	95
vertraagd	-162	-112	-204	-206
vertraging	120	-186	-187	-183
vertrek	118	1	-8	-49
vertrekken	121	-53	-122	-95
vertrekt	161	-211	-172	-125
vertrouw	-58	-85	-125	-185
vertrouwelijk	-110	-150	-188	-177
vertrouwen	162	-203	-266	-216
vertrouwenspersoon	-144	3	89	-137
vervallen	35	60	50	59
vervalt	-121	-79	-208	-22
vervang	-185	236	-224	-197
vervangen	-220	99	-270	125
vervanging	-219	31	32	-72
vervangt	-121	-159	-190	98
vervoer	62	-158	-227	-107
vervoerders	-138	-13	57	-159
vervolg	-179	49	-128	118
vervolgonderzoek	-101	-149	-171	-76
verwacht	-200	-238	-24	29
verwachten	-183	-157	-84	63
verwachting	-164	-264	-76	18
verwerkt	-209	54	155	-145
verwijzen	-109	-115	-204	-156
verworpen	-114	-107	-170	6
verzekeraars	-236	-41	-93	-32
verzekerd	-83	-81	-170	-187
verzekeringsartsen	-6	10	-193	-180
verzekeringsbank	93	-109	-177	75
verzenden	-55	176	-163	-227
verzending	-134	-188	-142	128
verzocht	-142	-238	-1	-207
verzoek	-195	-106	-117	-100
verzoeken	84	-37	-42	-40
verzoekt	-159	-299	-254	-285
verzuim	180	-215	-135	-156
verzwaring	-76	-108	-206	-148
via	-4	-19	-15	-37
viel	6	9	51	-145
vier	129	-34	28	-60
vierde	-69	201	168	158
vijf	45	118	27	-148
vijfde	7	172	225	-34
vijfjarigen	110	-1	-14	27
vijftien	41	28	50	-72
vijftig	-53	-50	-32	-72
vind	-298	-142	-30	-159
vinden	17	-201	-66	56
vindt	-326	322	141	2
vis	-69	167	-24	-9
vissers	-164	194	30	-227
vlucht	-128	0	88	-159
vng	-244	-230	144	256
voegen	-156	96	67	-190
voegt	-220	-3	242	-121
voel	-185	180	218	-232
voelen	63	-138	-158	-114
voelt	-144	-152	186	-189
voer	-138	77	29	205
voeren	-9	138	25	18
voert	39	30	156	4
voertuigen	-116	61	208	105
voet	-21	-125	-120	-143
vol	-92	-12	-131	-163
voldaan	-135	40	22	-165
voldoe	-127	-167	-276	-52
voldoende	22	-174	-236	-48
voldoet	42	-236	-228	-215
volg	-131	107	213	-8
volgde	-167	-149	-102	-104
volgden	58	-156	109	-184
volgen	6	-117	36	53
volgend	-267	-272	-139	369
volgende	-211	-157	41	126
volgens	409	41	-160	-226
volgorde	-168	62	-182	-56
volgt	-243	-147	11	110
volksgezondheid	-90	-170	-157	-126
volkshuisvesting	-93	73	-3	-146
volledig	-128	8	-133	-120
volledige	-162	-35	-212	-158
volstaan	-133	8	107	-106
volstaat	-58	-259	110	-220
voltooid	-179	-155	-17	77
vond	32	-195	-72	-144
vonden	226	-202	-82	-95
voogd	23	120	56	89
voor	-147	180	20	150
vooraf	-88	15	-93	-2
vooral	371	-109	-6	-192
vooralsnog	-80	-243	183	78
voorbeeld	-117	129	-21	-67
voorbereiding	-93	-26	70	177
voordat	55	62	-28	-177
voorganger	-139	-166	34	-230
voorgelegd	-101	-170	60	139
voorgeschreven	-147	-178	-4	33
voorgesteld	-108	126	-194	-183
voorhang	-138	-132	101	132
voorjaar	-83	-257	61	234
voorjaarsnota	-157	-171	73	227
voorkeur	-107	28	-191	-114
voorkomen	3	-170	-182	-120
voorkomt	56	52	-28	-157
voorleggen	-122	-125	-241	123
voorlichting	-10	59	7	-219
voorlopig	-162	-129	-115	-63
voorlopige	83	-144	61	-118
voornemen	-219	-256	-42	212
voornemens	-180	-243	1	44
vooropleiding	14	78	-127	-94
voorraad	-87	3	134	76
voorrang	-211	69	36	-34
voorschot	-255	132	-109	-172
voorschotten	-103	66	-204	3
voorschriften	-91	-180	0	121
voorstel	-188	-72	92	66
voorstellen	-185	-309	113	22
voort	-199	154	-13	-188
voortaan	-232	228	69	191
voortgang	-104	-140	-290	106
voortgangsbrief	-119	-147	-212	149
voortgangsrapportage	-53	59	64	210
voortgezet	-139	-288	54	97
voortijdig	-130	-151	-207	-68
voorts	-190	362	-390	-370
voortzetting	-148	47	-14	43
vooruit	29	53	182	-55
vooruitlopend	-116	-189	-70	127
vooruitzicht	-71	-59	-152	-175
voorwaarde	-154	98	105	46
voorwaarden	-170	-147	-19	75
voorwerp	90	2	-133	-135
voorwerpen	53	-152	-180	-115
voorzichtigheid	-163	-163	-3	-190
voorzien	-51	-32	33	333
voorziening	-113	99	52	150
voorziet	-217	-266	67	-345
voorzitter	-161	-314	-190	-84
voren	291	-233	-256	-289
vorig	-162	95	215	-148
vorige	-251	-240	40	-290
vorm	-143	43	-14	170
vormen	-119	88	81	142
vraag	-275	-65	-237	-142
vraagstukken	-91	-197	-114	-110
vraagt	-231	219	87	-299
vragen	-72	76	-159	-79
vragenlijst	61	83	53	-177
vragenuur	-91	-137	-131	-160
vreemdeling	3	22	-13	-186
vreemdelingen	-87	-253	-284	-236
vreemdelingenzaken	-119	-126	-127	-104
vrees	-151	-169	-185	-165
vrezen	-167	-146	-149	-125
vrij	-7	-294	88	-148
vrije	-24	-130	-157	-112
vrijheid	-143	19	-33	-170
vrijkomende	-147	28	70	-139
vrijstelling	-143	-89	-59	-198
vrijwel	306	-276	-255	-171
vrijwillig	-141	-170	-36	-65
vrijwillige	-69	26	72	-134
vrijwilliger	-139	-162	44	-119
vrijwilligers	69	-2	-153	56
vrijwilligerswerk	-146	-190	47	-235
vroeg	-322	-247	-50	-346
vroege	97	-181	-115	-155
vroegen	-172	-289	-266	-239
vrouwen	209	-124	-100	-225
vullen	59	-214	37	14
vws	-77	-92	139	39
vóór	-194	40	-43	325
waar	139	139	-83	-133
waaraan	-75	-132	163	10
waarbij	35	-246	-319	139
waarde	42	-206	20	-165
waarderen	181	-203	-159	-140
waardering	25	-188	-267	-182
waarin	-213	19	-13	-155
waarmee	-144	-25	-52	14
waarna	-60	-108	-217	130
waarnemers	42	205	157	-193
waarom	-237	89	-182	-154
waarop	-185	99	49	-103
waarover	-205	-238	-81	77
waartoe	-129	102	32	-14
waarvan	-74	33	-65	-14
waarvoor	2	-12	131	-61
wacht	-23	-190	-45	22
wachten	10	-78	14	-327
wachtlijst	38	-189	-220	-176
wachtten	83	-84	-74	-149
wachttijd	228	-263	-30	24
wachttijden	-277	22	-308	-220
wageningen	-107	-184	128	17
wanneer	-291	-179	-75	-29
want	-305	-186	133	-180
waren	320	-236	-266	-245
warenwetbesluit	-106	34	134	51
was	56	-210	-161	-188
wat	-74	-61	-25	26
water	6	77	-29	19
waterloop	14	-66	72	-136
waterschappen	-15	-226	63	-4
waterstaat	-134	50	-199	-60
we	-97	-244	166	67
website	-295	-87	244	64
websites	0	-149	-100	-180
weeg	-91	-127	215	201
weegt	-178	38	-7	-173
week	-37	-43	66	65
weer	63	-163	-151	-110
weet	167	25	-38	-186
weg	56	-271	-50	2
wegen	-145	-199	9	-126
wegens	-96	-196	-189	-264
weggewerkt	-138	-119	-148	-77
weigeren	-33	-3	-125	-139
weinig	163	-388	61	-384
weken	84	-58	-201	-60
wel	84	-108	88	374
welk	-150	44	-185	-18
welke	22	50	-150	-10
welzijn	-69	-155	-156	-114
wenden	-154	-150	-184	-126
wens	-258	261	272	-308
wenselijk	-222	196	-87	-185
wensen	53	-126	-98	-15
werd	134	-173	-274	-238
werden	176	-163	-191	-219
werf	-189	171	-216	23
werk	-136	-27	-139	84
werkdagen	-223	98	97	-211
werken	-84	-108	162	149
werkgelegenheid	123	75	12	-44
werkgever	73	-7	-155	-203
werkgevers	89	-63	-105	-63
werkgroep	-102	5	-176	-17
werking	82	-73	1	157
werkinstructie	-134	-149	-9	115
werknemer	46	-154	-132	-108
werknemers	99	-40	-127	-254
werkt	-87	-317	-140	-79
werkwijze	-161	-222	53	-25
werkzaamheden	-131	-132	-142	103
werven	-75	-45	-160	-37
werving	-130	138	-152	-145
wet	-132	-83	209	-125
wetboek	-147	-142	-24	-184
weten	9	-196	-52	-23
wetenschap	-59	-118	-105	-130
wetenschappelijke	-149	-178	-191	-123
wetgever	-150	104	127	-189
wetgeving	-74	-170	-164	-222
wetgevingsoverleg	-78	-105	-104	-109
wethouders	-95	-108	-166	35
wetsvoorstel	-162	-90	142	181
wetswijziging	87	-191	-81	-197
wettelijk	-156	115	-114	-265
wettelijke	-99	5	-136	9
wie	-74	-79	-18	-49
wij	-95	-8	-44	48
wijk	-168	-236	-220	-209
wijken	72	-48	29	-171
wijkteam	-10	-2	-145	-88
wijkteams	-122	140	-18	-165
wijkverpleegkundigen	-167	71	-119	-95
wijkverpleging	-98	32	5	-161
wijs	-208	268	56	-219
wijst	218	-276	-40	-81
wijze	-28	-223	5	-32
wijzen	1	139	45	-61
wijzigen	-90	34	103	43
wijziging	-202	-319	99	137
wil	-246	114	253	-113
wilde	-178	-137	-91	-64
willen	-350	118	-22	-308
wilt	-96	142	-185	-212
winkeliers	-144	-173	-124	-167
winter	-141	-98	-183	-187
wisselen	-125	-135	11	-64
wisselende	168	-144	-142	49
wmo	-145	106	5	-119
wnt	-171	-194	-36	-138
wodc	-197	-224	39	70
wonen	10	47	-170	74
woning	-39	-104	-311	-268
woningen	70	-69	-52	-253
woont	-12	-192	-140	-148
worden	-11	62	-41	365
wordt	-52	-63	82	424
zaak	-119	-328	-42	-285
zag	113	-168	-128	-58
zaken	-121	-187	-80	5
zal	-227	-227	41	407
ze	-93	57	105	-90
zeeland	-23	9	89	77
zeer	54	-218	41	-240
zeg	-104	-146	-172	212
zegde	-151	-170	-135	-241
zeggen	188	-140	-396	-175
zegt	-175	-244	153	-33
zekerheid	-143	-94	-45	-7
zelden	309	-229	-233	-252
zelf	-140	60	10	-202
zelfstandig	-138	54	-5	-157
zelfstandigen	-214	-107	-261	-183
zend	-125	-159	-274	10
zenden	-31	81	-183	-179
zes	46	-42	29	-155
zestien	67	-181	-191	-104
zet	-195	18	-84	67
zetten	-49	10	21	-99
zeven	110	-94	-91	28
zich	-187	-298	73	-15
zicht	-11	-215	-204	-139
zichtbaar	76	-142	-194	138
zie	-270	48	175	-353
ziek	145	-161	-143	-83
ziekenhuis	81	-128	-167	-180
ziekenhuizen	-152	-121	199	-170
ziekteverzuim	178	-174	-152	-118
zien	278	-253	-154	-32
zienswijze	55	68	-242	-185
ziet	-194	69	7	-377
zij	133	49	63	-5
zijn	-24	-32	-115	-163
zin	-125	-182	76	110
zit	85	-154	35	-108
zitten	-170	-235	-12	-189
zitting	-75	177	-237	-64
zittingen	-105	74	198	-3
zo	61	-247	-47	-63
zo'n	-58	-210	201	17
zoals	-89	159	127	-5
zodat	-206	-145	328	185
zodra	-214	-270	44	474
zoek	128	-192	-236	96
zoeken	-219	3	87	142
zolang	-158	89	31	-127
zomer	-227	-418	16	433
zomerreces	-151	-167	-72	350
zond	-158	-126	-159	-206
zonder	35	-183	-152	-168
zonmw	-150	46	140	-14
zonnebank	60	29	-205	-141
zorg	-329	6	53	-169
zorgen	-82	-199	-278	73
zorginstituut	-168	-96	-75	-199
zorgverzekeraars	-111	68	-79	37
zorgvuldig	169	-133	-154	-178
zou	-264	197	-79	-309
zouden	-137	224	-291	-247
zoveel	-152	-197	88	17
zover	-187	39	135	195
zulke	-80	-312	88	-220
zullen	-345	-221	-139	-205
zwaar	-65	-129	168	-233
zwaarder	-181	8	-46	-9
zwolle	-142	-223	-137	-238
à	208	-190	-210	-187
één	-47	304	-4	-57
`,
  stem: `
aanbes	-24	-206	25	112
aanbev	-241	247	164	-69
aanbie	16	-70	-49	70
aandac	-143	64	-91	51
aangeb	10	21	-96	-84
aangeg	-174	43	-250	-160
aangeh	-15	63	-229	-162
aangek	-117	-224	-113	-40
aangem	-19	-186	-231	-162
aangen	-87	80	-120	-54
aangep	17	-67	-46	75
aanges	-16	16	23	13
aanget	277	-195	0	-6
aangev	45	-185	206	-168
aangew	-152	83	-159	32
aangif	24	87	-46	-240
aankom	-192	17	-19	-197
aanlei	-229	-299	9	26
aanlev	45	-149	-168	-27
aanmel	82	-115	97	-176
aanmer	-48	53	15	14
aannem	64	-79	-104	86
aanpas	-173	-61	-31	-31
aanrij	123	111	-151	-178
aansch	-2	-73	-260	-24
aanslu	-107	-112	-25	54
aanspr	-266	-56	17	0
aansta	-133	-211	111	260
aanste	-41	249	78	-88
aantal	33	-137	16	22
aanton	199	-164	-188	-94
aantoo	147	-137	-145	-72
aantre	-13	78	-83	-26
aanvra	22	123	-231	-188
aanvul	-185	-193	-243	75
aanwez	-59	-145	-102	-127
aanwij	138	41	-91	69
aardwa	-240	-229	-175	-113
accoun	17	66	26	-1
achter	37	-50	-56	-190
achtti	28	149	-32	36
actual	-116	47	23	-20
admini	147	-52	-191	-164
advies	-14	57	-249	-174
adviez	-44	64	-138	-291
advise	-148	271	-184	-246
advoca	17	-1	-71	-100
afdeli	-160	161	-263	13
afgeda	49	-192	-232	-28
afgeha	106	-159	-125	-116
afgelo	-54	-152	-193	53
afgeno	232	-176	-243	-136
afgero	-132	-70	-13	-29
afgesl	-1	-150	-185	67
afgesp	-146	-196	40	32
afgest	18	55	-2	-41
afgewe	-114	-158	-159	-132
afgezi	-149	-89	134	-123
afhank	24	-84	-200	-181
afrond	66	-96	-204	-11
afscha	-173	106	101	-135
afschr	53	42	-201	-103
afspra	14	34	120	16
afstem	-85	41	-131	-208
afstud	55	-48	10	-34
afwach	-135	-6	5	-180
afwegi	-147	-236	116	31
afwijk	-163	91	5	-178
afwijz	-118	-219	14	-251
afzond	-150	12	-32	20
agents	-97	-93	141	-36
akkerb	1	-143	-194	-188
algeme	13	-104	-213	-226
alleen	39	56	-84	-99
altern	-226	-144	-228	41
alvore	-126	-197	216	145
ambass	-267	181	125	-207
ambten	-181	-80	-282	-115
ambtge	-135	-167	-55	150
ambtso	-82	-177	-29	246
ambtsv	-192	-195	-259	-251
amster	-81	12	-190	-1
anderh	156	0	-204	-103
antwoo	-61	-140	-48	-39
apprec	-84	-133	-242	159
arbeid	27	-32	-33	-95
arboca	-200	-179	-164	0
artike	-115	130	-184	-143
asielz	-27	-150	-165	-205
assist	-200	17	94	-172
attrac	-146	19	-47	19
audici	-147	3	-140	-182
auditd	62	-175	34	14
august	-228	-27	-96	13
automa	72	140	-7	-40
autori	-176	10	76	148
basisa	-163	131	-131	74
basisr	91	-144	-47	-86
basiss	-123	-52	-218	-178
batter	-34	-63	-236	-205
beantw	39	-175	-242	23
bedien	-71	-73	-300	-67
bedoel	-273	-239	-132	287
bedraa	-60	-87	-136	-130
bedrag	-99	93	-263	-233
bedrij	180	-61	-62	-130
bedroe	-11	-120	-101	-116
bedwel	-6	0	-169	78
begele	101	43	-31	-136
beginn	-145	-135	45	51
begins	-146	-5	82	-190
begonn	-56	21	-107	-240
begrep	63	-107	-147	-134
begrij	-204	119	-128	-71
begrot	-251	-56	103	88
behand	2	-25	-107	-141
beheer	-208	139	46	-45
behoef	-226	149	157	22
behoev	-150	-135	29	-142
behoud	9	-72	-161	-197
bekend	-127	-178	9	-19
bekost	-197	10	-30	-27
belang	99	-256	-276	-205
belast	-71	7	66	115
belegg	-98	107	73	-119
beleid	-271	-205	-175	-28
belgis	-26	-92	-59	-2
beloni	56	25	180	22
bemann	136	-145	-205	-164
bemidd	-61	155	-108	-8
benade	-147	-60	-241	112
benadr	76	-192	-176	-121
benodi	-11	-189	-1	188
beoord	-34	-152	-321	-246
beperk	-75	114	-26	-82
beplei	-173	286	192	84
beproe	-169	-221	155	149
bereid	-11	-82	-158	-149
bereik	85	99	-140	-146
bereke	127	46	-231	-225
berich	-65	-139	-94	-49
beroep	-145	106	92	-39
besche	-201	-229	92	-180
beschi	-10	-88	56	43
bescho	-94	-31	41	-161
beschr	-116	-160	-170	-147
beslag	-71	-29	-84	38
beslis	-12	-127	37	-113
beslot	-206	-251	154	-8
beslui	-155	-222	119	119
bespar	67	-97	-163	15
bespre	-116	58	-4	132
bespro	-132	-167	97	-143
bestaa	13	-85	113	119
bested	39	64	-139	12
bestem	39	38	53	-155
bestri	-82	-87	-3	-195
bestud	-175	-109	-113	86
bestur	-156	-222	-231	-45
bestuu	-120	-78	20	-110
betaal	91	-96	51	-115
betali	-134	137	71	-122
beteke	29	-180	13	-50
betrek	-234	-30	18	-141
betrok	96	-230	15	145
beveil	-74	100	-79	90
bevest	124	-186	-239	32
bevind	182	-300	-83	33
bevoeg	-55	-17	132	-51
bevolk	32	134	20	-118
bevord	-99	-140	-188	123
bewaar	24	-134	-165	62
bewari	-136	88	-152	-69
beweeg	-109	-76	-254	86
bewegi	-47	163	45	-231
bewind	-41	-170	124	-184
bewone	-58	-88	-295	-242
bezett	-50	2	21	-32
bezoch	159	-245	-212	-187
bezoek	-114	7	-251	-247
bezorg	-192	58	-6	-99
bezwaa	-150	-205	55	-184
bezwar	-179	174	313	-101
beëind	-139	205	-268	-258
biblio	-171	-206	-86	-48
bijdra	-112	17	63	69
bijeen	-119	-218	121	147
bijgaa	-141	96	-188	-277
bijged	188	-173	-168	-113
bijgev	-187	126	-298	-209
bijsch	-106	-55	112	-172
bijsta	19	-180	-187	-3
bijzon	-65	-98	-128	-33
binnen	-251	-102	-31	93
biolog	92	-160	-208	-174
bladzi	-148	136	-22	32
blijke	123	-129	31	-155
blijve	-34	-26	-176	-193
bloedv	-119	68	121	-184
borgst	-24	-140	-201	-13
bouwbe	-182	16	-21	-80
bouwwe	-69	-38	145	156
bovenb	53	-7	83	-128
bovend	-258	2	108	-184
boveng	-131	73	71	-30
bovens	-154	-109	-108	-106
bracht	180	-131	-61	-68
branch	-302	-51	-28	-127
brands	128	-2	57	-151
brandv	68	-74	-82	-101
brandw	-176	64	-174	-133
briefa	42	23	-195	-174
buiten	42	-39	-124	88
bundel	28	-100	-185	63
burgem	-243	-130	125	102
burger	-202	-48	17	-203
buurtb	-149	-64	-31	1
buurtr	-148	-17	-153	-198
campag	-99	125	97	256
cao-pa	-131	70	136	-153
capaci	-153	42	-17	-63
catalo	79	187	-358	-265
centra	58	-42	92	-81
chauff	212	-41	-177	-128
cliënt	-53	9	96	-104
coachi	-123	162	-164	-6
coelia	-160	23	-192	-166
cofina	-137	23	50	-138
collec	12	91	-159	-143
colleg	56	-113	-148	92
combin	-91	-43	-113	-146
comman	-55	-35	184	80
commis	14	117	-76	-219
commun	-138	-137	-170	-119
comple	-136	-114	-139	114
comput	-177	100	-194	72
concep	-209	-104	128	-205
conclu	345	-282	-350	-277
concur	74	-172	-209	-34
consta	341	-269	-284	-264
consul	-161	53	-148	149
consum	-160	-128	2	-1
contac	90	148	15	10
contai	149	-216	-203	-203
contra	-139	43	120	59
contro	-62	68	-51	66
conven	-227	-134	104	30
corpor	-215	13	108	-29
coöper	48	73	59	94
coördi	-95	-60	29	72
crisis	-98	-195	43	-153
criter	-9	-218	-183	-42
cruise	101	-167	-139	-143
cultur	-136	74	-60	-24
cultuu	-9	-156	30	-40
daadwe	62	-195	-116	49
daardo	59	-184	-14	-97
daaren	290	-25	-260	-186
daarna	-65	224	-95	26
daarov	-121	-151	-70	97
daarte	-149	-155	12	42
daarvo	-104	-117	-21	65
dageli	-10	-44	6	49
decemb	-219	-203	7	188
deelna	104	-210	-190	-138
deelne	10	-50	-176	-86
deelst	-164	-184	84	-152
defens	-98	-212	-1	97
demiss	-139	-210	-45	116
dergel	-87	-153	137	44
derhal	-68	-111	-46	-74
deskun	-226	78	-60	-73
detent	-161	-17	9	-174
dezelf	7	40	13	-7
diabet	105	-109	-97	-134
dichtb	-143	-111	-133	-75
dienst	-1	-27	231	92
dieren	30	63	-225	-209
digita	18	133	-69	-13
direct	-208	-117	57	84
distri	-21	-117	-145	71
docent	-152	66	-129	-152
doelgr	28	83	-161	-118
doelma	207	-234	-135	-101
doeltr	155	-57	-6	-254
doorga	-190	98	-38	-236
doorge	30	-13	-55	-102
doorli	50	94	-276	-46
doorlo	72	-278	-308	-104
doorre	-142	-145	-118	189
doorst	68	78	-185	-107
dorpsh	-168	105	-219	-169
dossie	187	-140	-319	-103
draagv	64	-161	28	-131
drieho	-132	26	71	-164
drinkw	-89	-124	-129	-159
duidel	-41	-264	30	-218
duitsl	16	101	-248	-217
dunbev	56	-207	115	-149
duurza	69	-118	-210	-20
dwangs	-94	-208	-137	46
econom	-10	-210	-85	-265
eendui	164	-23	-179	-121
eenmal	-170	-225	6	-2
eenvou	-84	-16	-40	92
eenzel	-142	-199	216	162
eerstv	-145	-217	147	201
effect	-109	93	-160	-148
eigena	11	-168	12	39
eiland	-163	-184	-219	115
eindev	-47	-117	-166	128
eindra	-167	-126	-97	-141
elektr	65	90	-8	-2
energi	82	-86	58	-78
erfgoe	23	-140	-272	-33
erkent	-136	-207	-372	-340
ervari	-110	-232	12	109
europe	-142	-101	48	-10
evalua	-104	-86	-146	-23
evalue	-158	-7	-38	143
evenee	-191	243	143	-49
experi	-200	43	-213	-159
exploi	-194	109	-167	-160
export	139	-117	-110	-106
fabrik	-177	-153	-185	-89
failli	-87	19	4	50
famili	94	23	-217	-168
februa	-217	-74	90	-11
feitel	51	26	10	-182
financ	-184	0	132	22
format	-210	-201	168	-39
formul	-94	12	195	142
fracti	-89	-198	-128	-107
freque	-129	62	127	-157
functi	-2	165	-85	-258
garant	-2	42	-5	4
garnal	-83	120	-126	-124
gastou	43	197	-123	-229
geadvi	-136	6	-243	-97
gebeur	-7	-215	42	71
gebied	-89	122	-42	-237
geblek	71	44	-48	-216
geblev	126	41	-177	-96
gebouw	-108	63	-265	-22
gebrac	35	-181	-36	-35
gebrek	104	57	-163	-169
gebrui	103	-25	-135	-94
gecont	71	-164	44	52
gedach	-250	154	290	-112
gedeel	103	131	56	-63
gedeti	-124	-6	-226	-201
gedrag	-22	-187	19	-61
gedure	46	-52	-280	-232
gegeve	161	-125	-64	10
gegroe	-49	-129	-165	-135
gehalv	109	-177	-119	63
gehand	86	-134	52	-114
geholp	-163	58	41	69
gehoor	-94	-202	31	-63
gehoud	23	-147	-64	47
gekreg	12	-191	128	51
gelege	-191	-239	61	160
gelijk	-119	19	-180	-3
geluid	-43	-161	-176	-142
gemeen	23	-15	1	-47
gemidd	384	-325	-243	-261
genees	-163	-141	110	21
genera	-121	94	-189	-216
geplaa	-24	-7	-52	34
gepubl	-104	-203	-22	13
geraad	-81	-4	47	33
gereag	-90	-141	-193	-120
gerech	47	-233	29	22
gerege	37	26	173	-101
gerese	16	-103	-261	105
gesche	-157	79	-177	-150
geschi	-196	-146	117	87
geschr	-186	-186	11	-85
gescre	-72	-120	-159	-156
geslot	-108	-187	83	-225
gespre	2	54	-69	-16
gespro	-130	-131	-42	-259
gesteg	211	-151	-277	-151
gestuu	-96	-117	110	-184
geteke	-81	-196	69	-112
gevaar	19	-116	108	-81
gevall	302	19	-38	-80
gevoel	-190	-122	-143	-139
gevolg	-6	-155	-4	126
gevond	289	-229	38	-44
gevraa	-195	-41	-85	60
gewijz	-124	57	60	35
geword	76	-203	-10	-167
geworv	-171	30	-206	-195
gezame	-190	193	-43	-49
gezinn	211	22	-98	-207
gezins	-85	-73	-325	-256
gezond	-100	-142	-118	17
geëval	-225	-46	-330	-300
geïnfo	108	-227	-252	-17
goeder	-110	-127	-193	-119
goedke	-144	51	-175	-158
goedko	143	-173	-241	-174
griffi	-152	69	-237	-209
groeik	-172	-144	-131	-132
groeil	67	-74	-140	-124
groeps	-136	78	-101	-144
gronds	-186	-185	46	-257
grondw	-98	-4	-178	-171
gronin	-170	-167	10	158
groten	-130	-87	-127	-170
gunsti	82	-171	-192	48
haalba	-119	-87	183	221
halfja	-191	166	-256	110
halver	-206	16	-67	78
handha	47	-138	-253	-221
handre	-201	-202	-29	94
handte	-167	-139	-107	129
heliko	-3	18	-210	-173
herhaa	-227	9	-213	70
herhal	14	-112	87	48
herijk	-111	92	-17	9
herinn	-112	48	-117	-110
herken	-119	17	-165	-116
herkom	114	132	40	-145
herste	132	-27	-163	-231
herzie	-185	-93	229	253
hetzel	-7	-190	88	-48
hieron	-153	-235	-380	-400
hierov	-193	-76	93	222
hiervo	-155	-19	237	114
hoever	55	-115	-163	136
hogesc	-47	13	-14	-8
honder	-179	-184	-171	-197
honora	0	-217	-226	-226
hoofdd	-88	-151	-220	-21
hoofdl	-159	36	-52	-131
hoofds	-262	-235	-97	-223
hoogle	-130	76	-160	-127
horizo	-151	-24	-153	-163
huisar	-1	-41	53	-4
huisho	49	35	-212	-209
huiska	-145	-202	-229	-176
huisve	46	-157	42	-91
huurco	95	-133	-199	14
huurde	-25	93	-277	-68
huurge	-142	110	-152	-144
huurpr	-4	78	-196	-52
hypoth	-90	87	-183	57
identi	17	34	11	14
iedere	-222	-64	99	-200
import	-116	-141	-139	169
inburg	128	-211	-23	-229
incide	25	109	17	-128
inderd	45	-170	-233	-51
indica	-140	-139	-117	96
indien	-146	43	-206	163
inform	-108	-187	-132	-66
infras	-202	133	-110	48
ingedi	-162	-145	10	-66
ingega	-131	-131	-195	47
ingeli	-100	12	-164	32
ingeno	-140	-121	31	13
ingesc	45	-163	-221	21
ingest	-182	-203	-78	-206
ingevo	74	-25	80	-65
ingevu	27	-142	39	-187
ingewi	118	-224	31	-217
ingrij	-187	-237	0	-140
inhoud	-123	156	84	25
initia	-169	-153	24	-258
inkome	-26	27	-232	-14
inlich	-144	-160	-226	-39
inmidd	-207	-259	48	-29
innova	-92	-14	-177	-165
inrich	-212	-42	93	64
inschr	74	-149	-163	66
inspan	-77	-143	-182	197
inspec	63	29	-48	-44
instal	94	0	46	12
instan	-173	64	120	-37
instel	62	-19	5	-159
instem	-163	178	33	-35
instit	-226	93	-51	22
instru	35	-64	-230	22
integr	-142	-22	-5	118
intens	-183	111	-241	93
intern	-180	-100	-51	48
interv	-30	-124	-111	-123
intrek	-113	-99	142	55
intuss	-122	-123	-208	30
invest	77	-46	-240	-214
invoer	61	-10	-44	-211
invull	-170	-171	47	-153
inwerk	-184	-30	49	261
inwone	-169	74	-233	-201
inzetb	23	-27	-195	16
inzett	-107	-180	0	169
jaarbe	-144	-167	-213	79
jaarli	-53	345	-33	-41
jaarpl	-137	-149	34	-178
jaarve	32	-221	132	149
jaarwi	-174	-86	-202	14
jeugdg	-164	-21	138	-33
jeugdi	-70	-150	-279	-82
jonger	131	89	-204	-123
journa	-70	-118	85	-131
juridi	-137	-224	153	-173
justit	-161	-212	-43	-25
kabine	-108	-81	-265	-116
kadast	-156	44	60	78
kamerb	-89	112	-122	-59
kamers	-123	-81	-79	-129
kandid	-97	24	4	-201
kantel	-168	-197	-168	-177
kanton	59	-154	-239	-216
kantor	39	-115	-174	-177
kantte	-130	-195	-153	-170
karakt	-112	-97	163	-164
kennis	-182	23	119	-241
kermis	-116	-201	-206	37
kerstr	-118	-194	-26	242
keurin	126	-47	-241	118
keurme	-5	156	15	-3
keuzed	-91	25	-116	-131
kiesra	45	0	-176	-140
kilome	-197	48	-229	-195
kinder	-82	-1	-162	-194
klacht	182	84	-216	-204
kleinb	20	-161	-168	-133
kleins	118	-212	-216	-171
knelpu	122	12	-156	-165
konink	-188	15	70	124
koopha	-156	53	23	-71
koppel	-1	138	-23	116
korpsc	-153	45	-142	53
kostel	-178	96	66	78
kosten	61	152	-43	-34
kranen	-124	-152	-72	-113
kredie	-166	72	-160	-186
krijgs	-211	103	-200	-135
kritis	133	-46	-358	-237
kwalit	128	-296	-94	-323
kwarta	-240	-237	-62	367
kwetsb	-1	31	-157	-152
landbo	-216	-209	-48	-65
landel	-115	271	-37	-91
landen	-130	-143	75	-63
landma	-164	-131	-197	26
langdu	-1	-177	-220	-19
leefom	-217	-7	33	-1
leefti	33	41	42	-234
leegst	-43	40	-2	-44
leerkr	-177	-8	-152	-157
leerli	87	-182	-94	-108
leidin	-27	-165	-233	125
lening	50	10	5	-31
lerare	-195	-164	-156	-199
letter	-193	132	-207	-190
levens	-164	32	-123	-36
levera	-162	45	17	-147
leveri	-211	-211	139	63
levert	100	-64	-137	-113
ligpla	71	91	-167	24
litera	-181	-93	-262	-47
locati	-11	38	31	-98
loopba	-204	89	58	-5
loopti	-105	165	151	23
luchtv	-99	-159	-187	-25
luchtw	67	55	-121	-147
luiste	122	69	-188	-150
maande	110	-7	63	46
maatre	100	-99	61	-157
maatsc	-163	32	88	47
machin	36	32	-198	-227
machti	-98	10	-169	-211
makela	-1	-11	-43	-100
mantel	18	43	-191	4
mariti	-79	151	-144	-139
materi	35	-103	123	-156
maxima	-171	57	-160	86
maximu	-148	175	7	37
medewe	90	91	-290	-125
medici	90	-226	-206	-195
medisc	15	47	-110	-81
meebet	-118	136	26	-144
meegeg	-7	67	-171	-125
meegen	-124	20	157	144
meerde	-205	-19	60	157
meerja	-104	35	-139	-188
meetba	143	32	-177	-159
meirec	-109	-130	-185	120
meldin	60	-52	-98	-19
meldka	-121	-175	-183	113
meldpl	51	95	108	-31
meldpu	-178	106	-119	-244
mentor	-104	-152	-180	46
merend	163	-215	-187	-167
merkba	154	-106	-64	-45
meting	90	-163	-196	14
middel	-302	-161	-50	155
migrat	-172	-54	-205	-169
milita	-100	-95	-32	68
minder	-252	42	-204	-83
minimu	-170	49	-278	-32
minist	-99	-31	38	128
misbru	-101	-157	-126	-135
misver	67	92	-172	-128
mkb-ne	-123	-95	24	38
modern	-98	-19	-160	64
moeili	-158	-222	-162	-215
mogeli	-214	15	-10	39
moment	-143	-203	193	28
mondel	-110	55	-192	-143
monteu	63	56	-194	-147
monume	68	-223	-224	-152
motie-	-234	-374	-461	-337
motive	-70	91	-120	109
muziek	30	53	-185	-133
nabest	41	27	-25	-204
nachta	86	46	-174	-178
nachtb	83	-106	-193	26
nachtd	-3	-92	-179	-149
nachte	-142	62	-8	-150
nachtw	-33	47	-151	60
nagega	-53	-174	-196	-68
nageko	-133	-53	-116	-122
nagelo	-109	-173	46	76
nalevi	107	-174	-229	-198
nascho	-125	85	94	11
nation	-141	-45	126	-114
natuur	-194	-255	-250	40
nauwel	298	-237	-212	-251
navolg	-142	90	24	-163
nederl	-17	-162	63	-56
negent	-110	-129	19	15
netbeh	-46	-7	22	60
niette	-4	-174	149	95
nieuws	-149	-143	-148	-41
noodpo	19	170	-247	-196
noodvo	-167	77	-123	56
noodza	-182	20	39	-173
notari	81	14	35	-233
novemb	-234	-235	-10	88
nulmet	100	139	-238	-138
object	72	9	61	-169
oefeni	3	-34	102	-142
offici	27	27	52	-137
oldtim	6	-118	-97	-130
ombuds	-266	178	-141	-270
omgevi	-106	-47	18	-182
omroep	62	30	40	-151
omstan	-153	85	-161	-184
omwone	-140	115	-250	-29
omzett	-74	-141	45	-4
onaang	-164	74	-192	60
onaanv	-127	-132	-120	-161
onafha	-302	275	40	-69
onbeke	306	-119	-71	-230
onbema	-160	129	-234	-9
onderb	-166	27	191	-2
onderd	-69	-141	150	-177
onderg	-172	86	90	45
onderh	117	-43	-60	-88
onderl	22	-2	-221	-23
ondern	19	-80	-50	-36
onders	49	-75	25	-313
ondert	-146	169	-63	-30
onderv	51	-22	-82	-193
onderw	-108	24	-46	-165
onderz	69	20	-171	-64
ongeva	174	-145	-132	-81
ongeve	14	-301	-322	-230
ongevr	-89	-202	-129	-162
ongewi	-171	76	-203	62
onontb	-123	133	-214	-155
ontbre	255	-95	117	-193
onthef	-123	-234	-248	-59
ontrad	-124	181	83	-158
ontrui	35	51	-130	-156
ontvan	-163	20	-155	178
ontwer	98	-261	-75	48
ontwik	1	-121	-34	37
onverk	-145	42	181	-186
onvold	122	-177	-109	-133
onvoll	170	-125	-78	-127
onzeke	-206	-185	-129	-167
oordee	222	-226	-22	-199
oordel	93	-151	-156	-104
ooster	-104	-91	-128	-149
opbren	-32	106	-96	53
opdrac	-109	101	24	-4
openba	-269	105	-70	79
openge	-194	98	-210	-39
openin	-168	-201	100	129
openst	-123	26	59	149
operat	-156	-195	85	209
opgebo	-179	-133	-120	64
opgele	9	-180	-257	-13
opgelo	72	-201	-193	-9
opgeno	-202	-177	71	204
opgest	-225	-221	-228	-13
opgevo	-2	21	130	49
oplegg	-169	-138	91	-195
opleid	-29	154	83	37
opleve	-152	-185	-120	-17
opmerk	-138	-174	104	-89
oproep	-178	5	-195	-161
opspor	78	-151	-171	35
opstel	78	84	-19	20
opvang	64	52	-151	-143
opvare	-7	1	-113	-153
opvatt	-203	-155	-237	-180
opvolg	-201	-40	31	90
opzich	152	-204	-3	-115
organi	-159	103	-34	-9
oudere	-135	-133	-201	90
overdr	-88	42	-46	-70
overee	-175	-55	21	23
overga	-129	158	30	-71
overge	-43	-12	320	123
overhe	9	-92	166	-181
overig	-166	-184	-281	-208
overla	20	52	-19	-240
overle	-54	111	51	83
overli	-170	-153	-158	-193
overne	-158	-165	164	126
overpl	-187	7	-192	-129
oversc	153	-43	-202	-207
overst	-161	-146	-171	83
overtr	78	26	-168	-78
overtu	100	-190	117	54
overwe	-61	279	-242	-10
overzi	-192	-101	-72	94
papier	-167	11	11	34
paragr	-150	-30	232	125
parlem	-176	88	-170	-157
partic	-171	43	49	51
partij	25	94	-17	60
partne	-176	-173	-135	27
paspoo	93	-124	-204	-160
passag	0	109	-193	60
patiën	-156	-18	-152	-166
pensio	-162	28	-3	68
percen	55	-136	119	-33
period	32	-116	41	-267
perman	-148	92	64	55
persbe	-132	-125	-222	-160
person	-224	-94	121	-78
persoo	-106	128	39	111
plaats	-63	2	-29	76
planbu	81	-157	38	58
planni	7	17	-354	-9
platfo	-106	-153	132	64
platte	67	-124	-150	12
pleido	-141	122	-8	-162
pluimv	-103	83	73	-176
politi	-4	151	-29	2
positi	219	-238	-35	-238
prakti	-200	-57	-10	-278
presid	-123	-129	-113	-103
presta	-106	82	92	-103
preven	-162	75	137	61
prinsj	-112	-192	-214	246
proble	15	-25	64	-138
proced	76	-60	-74	-87
procen	371	-214	-250	-232
procur	-105	-248	202	118
produc	-165	-179	-229	-41
profit	74	-170	-184	-135
progra	-165	31	50	2
projec	179	84	122	85
provin	-89	37	15	-23
public	-221	181	-60	75
publie	-10	67	-180	-141
raadpl	-142	89	14	-178
raadsl	41	88	-187	-121
raadza	-168	231	-176	-170
rappor	-85	-17	-226	93
reacti	-162	-17	-242	24
reagee	-104	-124	-171	101
reager	-122	-265	-146	-51
realis	-200	-169	12	-183
rechtb	19	3	-65	-8
rechts	-280	-98	-47	-10
recidi	100	-98	-138	-78
reclas	-38	-33	17	-82
redact	134	-194	-114	-143
redeli	-143	-244	202	73
refere	73	-53	-249	-23
regeer	-167	-183	203	-157
regeld	40	-15	-175	-151
regelg	136	-204	84	-131
regeli	62	14	-76	64
regeri	-195	38	14	-116
region	-76	-129	-202	94
regist	125	174	-20	43
reglem	-143	-175	175	30
reguli	1	96	-202	-141
reisti	15	43	11	23
rekeni	85	-81	-144	-107
rekenk	-9	52	-227	-194
rekent	101	-19	-119	-125
resear	-181	-132	95	55
reserv	37	167	13	-73
result	31	-18	-152	72
richti	-163	-31	206	-213
richtl	-148	-127	84	31
rijbew	-176	122	-24	-244
rijksd	-24	-159	68	69
rijksm	-194	-94	-89	-163
rijksw	-88	-18	-58	71
risico	-30	96	45	49
rooste	96	22	85	-177
rotter	-194	-183	121	-90
ruimha	-84	-72	72	-112
ruimte	-126	54	-177	-146
rustti	28	19	-159	-159
sameng	-80	-217	-193	37
samenh	165	-169	-215	-104
samenl	-11	11	-210	-185
samens	42	-157	-197	101
samenv	-113	5	-50	-20
samenw	109	26	-26	-11
saneri	18	-147	-176	42
scenar	-93	-203	-180	-121
schaff	-105	68	-50	22
schatt	36	-128	-306	-133
scheep	-189	38	-156	-219
schiet	-144	47	-143	-105
schijn	145	-166	133	63
schipp	-1	-226	-133	-56
scholi	-48	-52	-26	-31
school	-109	-217	-8	82
schrap	-208	129	6	-135
schrif	-130	80	-283	62
schrij	66	56	-3	-49
schuld	-11	-217	-246	-244
schutt	11	-160	-124	-97
screen	27	-6	-115	-141
sector	-162	-179	22	-158
seizoe	-77	-155	-84	-154
select	-160	151	126	151
septem	-260	-219	182	208
servic	-151	-1	-45	29
signif	255	-149	-168	-73
sindsd	-94	-113	-144	-131
situat	54	-204	-81	-68
slacht	-78	66	-338	16
slecht	-184	-6	-21	-219
slotbe	-154	137	32	-122
sluiti	-169	-21	-80	-27
snelhe	-171	21	89	-202
sociaa	-74	-154	-148	-154
softwa	64	-191	29	40
sommig	-89	-182	-167	-110
splits	-169	-184	53	107
sportv	-210	-9	53	-168
spreid	-188	-130	-223	83
staats	-207	-40	113	55
stagia	185	-41	-37	-66
stalki	-122	-114	-106	-116
stalli	-94	3	-147	-127
standa	-153	125	96	28
standp	-72	17	41	24
starte	129	1	-62	-223
staten	34	-229	98	-19
statio	-103	-215	-211	106
status	26	-117	-153	-157
steekp	-121	28	57	-44
stelse	-10	71	-29	-145
sticht	-46	-42	64	-39
stikst	50	-157	-121	-164
stille	-110	-200	-193	4
stilst	82	-184	-152	-103
stimul	-114	74	56	-164
stopge	-152	-160	74	-121
storin	15	202	43	-67
strafb	-143	-165	-169	-143
strafr	-147	-57	-245	-179
streek	-152	99	-190	-177
strekk	-209	15	138	133
streng	-137	28	84	110
stroom	25	17	32	42
struct	-22	50	-113	-8
studen	9	-60	-99	-19
studer	-107	-142	-155	-113
studie	-20	10	163	66
studio	69	126	-122	-124
subsid	40	74	45	-36
sugges	-244	343	326	-44
system	-178	10	83	-206
taakgr	-127	48	-122	-115
taakst	-171	26	-53	-157
taalle	-142	43	43	-145
taalni	-110	-169	-203	-147
tariev	-180	-223	-121	10
tatoea	-95	3	-158	-175
techni	106	-253	-92	101
tegeli	152	-47	-242	51
tegemo	-255	82	122	103
tegeno	75	-197	-16	-170
tegenv	80	61	-189	-184
tekort	0	-98	-40	28
telefo	-192	65	-270	-31
teleur	-190	-180	-222	-196
terech	92	141	-260	-159
termij	-199	79	9	-106
terpst	-173	-165	-156	-135
terugb	161	-186	-251	-207
terugg	190	57	-154	-171
terugh	80	-161	-116	-55
terugk	158	25	0	-80
terugv	-126	41	24	66
tevred	211	-91	-274	-219
thuisb	-177	-160	-226	-108
tijdel	-240	-239	-167	46
toegan	-197	-95	-212	-4
toegek	-151	-182	-8	-166
toegen	293	-191	-216	-132
toegep	25	-122	178	105
toeges	-90	-187	20	48
toegez	-149	-173	-340	-210
toekom	-99	-143	-151	-31
toelat	1	53	-119	-176
toelic	-182	-147	70	-112
toenem	29	-187	-169	-104
toerei	29	-209	-51	60
toesla	-77	114	-155	37
toesta	-155	-179	-223	-199
toeste	-79	-8	-103	-15
toetsi	-195	55	-12	-131
toevoe	65	-155	81	-73
toezeg	-171	-211	-300	-315
toezen	-118	-160	-185	131
toezic	51	65	114	-71
tolste	79	-183	-132	-118
transp	-201	10	-130	-234
tussen	10	45	-72	40
tweeja	-85	22	64	-76
tweeli	-163	-146	-138	-164
tweema	-137	26	-78	-34
uitbet	63	90	-145	-130
uitbra	62	-52	-141	-134
uitbre	-158	-188	97	-34
uitdru	-76	50	-183	31
uiteen	82	-190	43	-139
uitera	-129	-130	-171	133
uiterl	-80	49	51	308
uitgan	51	-222	119	-211
uitgav	-195	-147	68	49
uitgeb	-174	-63	-270	9
uitgek	92	21	-120	-126
uitgel	-197	96	-174	-108
uitgep	-195	-176	-102	-126
uitger	50	-172	145	63
uitges	-224	47	61	-207
uitget	-147	131	220	65
uitgev	-6	-102	1	-149
uitgew	131	-157	-226	140
uitgez	-12	-114	34	-23
uitgif	29	57	96	80
uitker	148	-173	-186	-141
uitkom	15	-16	-151	130
uitnod	-71	52	167	94
uitrei	-123	-145	51	-6
uitslu	-234	-51	165	154
uitspr	170	-14	-269	-94
uitvoe	78	51	-4	-11
uitwer	70	-147	94	167
uitwis	65	159	48	-129
uitzen	-199	1	-249	-243
uitzoe	-137	-183	158	198
uitzon	-217	-17	177	-126
univer	-73	-6	97	-300
urgent	-128	102	23	-154
vaarbe	-131	-64	-62	-178
vaarse	-116	-127	-63	97
vaarti	24	70	-19	26
vaartu	-106	53	-94	29
vacatu	44	-136	100	18
vakant	55	-248	-250	94
vakbon	-107	58	-179	-203
vaklee	54	-88	-172	-124
vangst	-128	23	70	66
vastge	53	32	83	20
vastst	33	143	-86	-171
veerli	-79	61	64	-147
veerti	-47	-45	-38	-235
veilig	43	-130	-11	-85
verand	-35	-194	-235	-208
verant	-165	-21	43	-119
verbet	20	1	48	-90
verbie	30	123	25	-134
verbin	-277	27	62	-211
verbli	192	54	-199	-94
verbod	-129	36	124	27
verbru	-19	-151	-210	-149
verdac	-218	-8	-173	-102
verdee	-212	-63	-147	-186
verdel	-251	-2	89	29
verdie	-79	111	22	-112
verdra	-215	45	156	-200
verdub	142	-4	-269	-14
verdwe	103	-159	-135	-147
verdwi	-175	13	187	130
vereen	-214	146	-134	-232
vereni	-120	-1	-76	51
vergel	-6	-237	-34	3
vergez	-51	-123	-149	75
vergoe	-187	132	-61	-167
vergro	67	24	-140	-158
vergun	86	-2	26	28
verheu	-151	-119	-218	-195
verhog	-79	295	135	-85
verhoo	-22	-205	48	15
verhou	13	-81	-15	51
verhui	78	38	-114	-52
verhuu	-173	-215	36	-49
verkee	-119	-137	-121	-102
verken	-36	-13	-35	152
verker	134	-208	-215	-189
verkie	-165	-167	-214	30
verkla	15	-63	-274	-104
verkop	-140	144	-119	-131
verkor	-172	119	-68	112
verlaa	-7	-130	-177	86
verlag	-160	127	87	-202
verlan	-184	-58	213	49
verlee	-16	-126	-190	-158
verlen	-268	72	114	136
verlie	13	-108	45	-116
verloo	17	-146	-188	-44
verlop	-31	-149	-124	26
verlor	-149	-152	71	-77
vermin	203	-176	-157	-144
vermoe	-69	-189	-160	-208
vermog	56	-151	-154	55
vernie	-2	-37	-51	-229
verond	154	-187	-192	-147
veroor	-83	26	-218	-202
verord	-191	13	-311	-36
verple	-50	-147	-169	-193
verpli	-276	162	53	-81
verric	-223	-61	-51	3
verrui	-253	85	-64	-118
versch	179	-301	-58	-115
versne	16	-115	-103	-117
versni	76	-209	-177	-164
versta	-266	-149	-117	-48
verste	-27	35	-249	-131
verstr	-121	91	-126	-195
vertal	-31	99	34	6
verteg	-109	-87	30	-160
vertel	58	-197	-138	-131
vertra	56	-194	-274	-278
vertre	201	-157	-216	-154
vertro	2	-213	-43	-301
verval	87	50	26	51
vervan	-290	88	-208	101
vervoe	-32	-70	-48	-241
vervol	-206	6	-333	34
verwac	-267	-293	-60	43
verwer	-209	54	155	-145
verwij	-166	6	-27	-185
verwor	-114	-107	-170	6
verzam	-202	-45	-234	-71
verzek	-64	-65	-239	-34
verzen	-133	76	-197	41
verzoc	-142	-238	-1	-207
verzoe	18	-165	-119	-143
verzor	-192	-133	-165	-215
verzwa	-76	-108	-206	-148
vetera	-179	-29	-5	-86
vijfja	72	-13	-90	13
vijfti	75	25	32	-73
visser	74	-110	-168	-17
vlucht	-66	-195	23	40
voertu	-142	99	185	72
voldoe	22	-174	-236	-48
volgen	-211	-157	41	126
volgor	-168	62	-182	-56
volksg	-90	-170	-157	-126
volksh	-93	73	-3	-146
volled	-218	-39	-266	-70
volsta	-87	-171	145	-239
voltoo	-179	-171	-44	55
vooral	-80	-243	183	78
voorbe	-25	19	-7	213
voorga	-175	-158	18	-239
voorge	-200	-26	14	9
voorha	-151	-191	70	122
voorja	-111	-280	143	346
voorke	-107	28	-191	-114
voorko	63	-5	-126	-186
voorle	-137	-137	-277	78
voorli	-3	101	-13	36
voorlo	-16	-185	14	-122
voorne	-250	-329	-28	184
voorop	11	66	-177	-113
voorra	-176	76	169	0
voorsc	-117	143	-44	80
voorsp	-102	144	116	-166
voorst	-203	-48	193	60
voorta	-232	228	69	191
voortg	-152	-185	-103	288
voorti	-130	-151	-207	-68
voortz	-175	129	-35	-10
voorui	-124	-197	-126	7
voorwa	-199	10	48	90
voorwe	110	-26	-222	-163
voorzi	-151	-115	13	207
vraags	-88	-189	-148	49
vragen	31	39	20	-233
vreemd	-101	-120	-56	-92
vrijge	74	8	14	-90
vrijhe	-143	19	-33	-170
vrijko	-168	5	116	-186
vrijst	-143	-89	-59	-198
vrijwi	-49	-93	19	-122
vuurwe	-136	-154	-138	-20
waarbo	-37	125	-143	7
waarde	118	-99	-197	-161
waarne	-28	48	78	-226
waarov	-205	-238	-81	77
waarsc	-71	78	-284	-269
waarvo	2	-12	131	-61
wachtl	123	-209	-249	-177
wachtt	179	-108	-171	-79
wageni	-66	-189	123	13
warenw	-121	-74	5	11
warmte	133	-186	93	-178
waterl	-69	-149	-24	-227
waters	-40	-134	-33	-12
websit	0	-149	-100	-180
weggew	-138	-119	-148	-77
weiger	-49	31	-206	-151
welzij	-147	-3	54	-176
wensel	-222	196	-87	-185
wereld	-151	-168	36	-52
werkda	-223	98	97	-211
werkel	-120	24	95	-110
werkge	158	-19	-106	-95
werkgr	-94	0	-189	-58
werkin	-134	-149	-9	115
werkne	109	-78	-157	-252
werkwi	-161	-222	53	-25
werkza	-22	-135	-157	97
werkzo	98	-17	45	-150
wetens	-117	-206	-210	-146
wetgev	-170	-28	27	-316
wethou	-110	3	-178	13
wetsvo	-162	-90	142	181
wetswi	87	-191	-81	-197
wettel	-128	75	-172	-100
wijkte	-38	113	-90	-177
wijkve	-188	76	-28	-181
wijzig	-200	-242	50	212
winkel	-153	-182	-136	58
winter	-153	-145	110	48
wissel	198	-234	-105	-65
woning	28	-26	-96	-46
woonwa	-86	-168	-136	-169
zaterd	30	9	-141	-91
zekerh	-143	-94	-45	-7
zelfst	-274	30	-134	-243
zevent	-169	-107	-233	19
zichtb	128	-150	-216	131
zieken	58	-156	140	-231
ziekte	178	-174	-152	-118
ziensw	44	48	-268	-231
zitten	-31	-161	94	-57
zittin	-133	29	183	-52
zomerr	-151	-167	-72	350
zonneb	51	52	-209	-141
zorgin	-185	-117	-93	-218
zorgve	-139	66	50	-10
zorgvu	163	-139	-174	-205
zwaard	-7	-10	-80	-47
`,
  first: `
#	-264	40	-314	-232
aan	-240	-95	109	-197
aanbeveling	-176	42	-342	-241
aanbevelingen	-146	20	-133	-78
aanbevolen	-123	159	-152	-178
ad	-209	-45	27	-165
afgerond	-96	-140	-153	-119
akkoord	-170	-76	233	-203
alle	-138	-214	-137	60
alleen	-30	39	-128	-98
als	-60	-28	-114	164
anders	-230	-178	-248	-102
antwoord	-108	-141	-173	-59
artikel	-128	-166	55	-189
bedrijven	110	-188	-160	-112
beide	-119	-221	230	10
bent	-72	79	-132	-163
beperk	-170	239	-213	-120
bevinding	203	-161	-129	-162
bij	250	-333	-68	-27
bijgaand	-140	-160	-113	-180
bijlage	-54	-179	-130	-117
bijna	202	-160	-195	-163
binnen	-186	-185	15	136
breng	-196	240	-285	-262
buiten	94	153	-188	-129
bureau	-202	-73	-32	-204
daar	17	-268	242	-287
daarbij	-150	-188	-189	-177
daarin	-199	-190	57	-71
daarmee	-184	-225	269	-151
daarnaast	-48	300	-266	-94
daarom	-237	-14	-153	41
daarop	-123	-150	-242	129
daarover	-197	-217	139	53
daartoe	-164	-194	27	29
daarvoor	-187	-208	60	-249
dat	-74	-173	111	-174
datum	-85	-127	-182	-185
de	20	-101	-99	-46
deelnemers	204	-161	-72	-150
deze	-279	-151	3	119
die	-267	-268	-24	62
dit	-10	-349	93	142
doel	-266	-231	-178	-187
door	96	-208	65	-297
drie	55	52	-157	-154
duo	-146	-116	-139	54
een	-161	-225	156	-52
eind	27	-111	-142	19
elk	-151	-142	-197	6
elke	63	-242	-188	-200
enkele	-102	-156	-178	-151
er	49	19	-220	120
evaluatie	-200	-194	-134	-136
evenmin	16	51	102	-114
ex	-102	-165	-151	-127
eén	-129	-46	-115	-56
geachte	-134	-206	-213	-183
geadviseerd	-71	-112	-174	-193
geef	-178	282	-271	-155
geen	-133	-65	35	-139
geld	24	-131	161	-133
gelet	-108	-194	43	17
gemeenten	6	-237	-156	-354
gezien	-165	-172	187	151
graag	-74	7	-256	-270
haar	-230	157	-15	-169
het	-62	-52	15	-4
hierbij	-136	-183	-243	-398
hieronder	-127	-132	-214	-213
hierover	-118	-177	177	101
hiervoor	-79	-165	8	92
hij	-19	-25	60	21
hoe	-34	-238	-44	14
hoeveel	147	-198	-178	-148
houd	-92	174	-243	-172
hun	-107	17	-84	137
ik	-193	-293	-80	-102
in	-42	-244	-75	-121
indien	-131	-190	-239	118
iob	13	133	-132	-186
is	-210	-227	53	49
ja	-122	-200	-4	-61
jongeren	116	-171	45	-147
kan	-152	-168	-134	-109
kennis	-134	-8	-142	92
kleine	112	-232	-205	-217
komt	-172	-111	-132	-138
kunnen	-64	-126	-102	-74
kunt	-52	58	-125	-152
laat	-255	461	-421	-368
leg	-222	235	-299	-236
los	-159	-191	-177	-116
lto	-141	-154	-192	-131
maak	-147	319	-142	-116
maatregel	-180	-171	201	48
mede	-114	-157	-159	-9
meer	-249	134	74	-210
meet	-201	207	-165	-201
met	-274	-339	59	12
mijn	-151	-216	-370	-68
minder	156	-216	-261	-225
mocht	-278	-150	-204	250
na	53	-279	-259	110
naar	-123	2	-253	-111
nederland	-163	-156	-217	-183
nee	-184	-212	133	-200
neem	-165	250	-286	-224
nidos	-132	-235	61	-152
niet	36	-136	111	-213
nota	-91	-157	-137	-101
nr	-139	-264	-260	-141
nu	-141	-224	-75	-68
of	142	-252	-184	113
om	-228	-206	-105	120
omdat	80	-153	47	48
onder	-153	-331	-315	-348
ondernemers	79	-183	-176	-152
onderzoek	50	136	-212	-188
onderzoeksbureau	-56	-193	-134	-138
onze	-59	-24	6	-116
ook	-48	296	-75	10
op	79	-186	-209	-17
ouders	90	-259	-170	-137
over	141	-188	69	134
overeenkomstig	-86	-143	-205	-234
overgenomen	-152	-260	222	33
overigens	-68	-118	-150	-131
pas	-174	-186	-70	73
per	-8	-221	-35	128
periodieke	-134	-133	-73	-94
publiceer	-106	206	-192	-170
punt	-135	276	-320	-213
reactie	-208	-335	242	123
richt	-140	183	-178	-168
rijk	-113	-217	-238	-109
rijkswaterstaat	-132	-223	24	181
ruim	101	-181	-258	-186
rvo	-156	-217	13	164
samen	-113	-227	58	289
schaf	-82	177	-169	-142
scholing	-208	-167	-164	-166
sinds	212	-350	-84	-329
stel	-177	308	-254	-311
studenten	125	-215	-153	-227
te	-109	-166	-190	69
tegen	-196	89	80	-170
ten	-110	310	-69	-302
ter	-210	-253	-310	-182
tevens	-33	-211	-243	132
thans	-141	-148	-156	-23
tijdens	-130	-251	-199	-236
tno	25	-128	-164	66
tot	-221	190	-65	47
tussen	80	-164	-242	-170
twee	-74	-291	-239	12
u	82	-12	-136	44
uit	430	-262	-239	-306
uw	-102	-83	-189	-86
uwv	-189	-233	176	163
van	32	-115	-18	-160
vanaf	-106	-269	-54	249
verder	-213	250	-122	-116
verhoog	-108	146	-163	-127
verplicht	-123	92	-158	-157
verruim	-101	89	-114	-131
verschillende	-157	-124	-158	-88
vervang	-185	236	-224	-197
verzekeraars	-163	-169	-162	-139
volgens	189	29	-123	-54
voor	17	-35	121	-52
voorts	-176	277	-277	-272
vorig	-199	-306	-236	-211
vraag	-85	162	35	-229
vóór	-103	-172	51	274
waar	250	-75	-42	36
wageningen	-155	-148	171	42
wanneer	-39	-121	-139	-10
wat	-18	-101	94	-45
waterschappen	-120	-167	-218	-167
wel	116	-310	-75	296
werkgevers	91	-208	-198	-145
wie	-153	-161	12	-210
wij	-73	108	-57	-38
wijs	-196	244	31	-155
wordt	-184	-239	183	180
zes	-84	-160	51	-72
zie	-158	13	-211	41
zij	30	71	-185	-63
zijn	-140	-78	66	-266
zo	-3	-213	-27	32
zo'n	-194	-42	78	-76
zoals	-169	-165	-196	135
zodra	-129	-157	-103	344
zolang	-191	-199	60	11
zonder	-244	-214	-202	-177
zorg	-172	200	-191	-137
zou	-217	-346	-262	-198
`,
  start: `
#_	-129	-517	-435	-231
#_.	-252	144	-376	-326
_	-119	-193	-209	-150
aan_:	-70	-228	-300	-163
aan_de	-227	39	197	-84
aan_die	-112	-218	-21	-211
aan_een	-165	58	-33	101
aan_het	-144	58	55	-70
aan_zijn	-152	-215	-207	-138
aanbeveling_	-61	-422	-354	-121
aanbeveling_#	-170	149	-252	-209
aanbeveling_:	-183	218	-271	-158
aanbevolen_wordt	-123	159	-152	-178
ad_#	-177	-271	-7	-250
ad_aanbeveling	-69	249	203	57
afgerond_	-96	-140	-153	-119
akkoord_,	-157	-219	218	0
akkoord_te	-91	249	-266	-160
anders_ligt	-157	-122	-184	-257
artikel_#	-128	-166	55	-189
bedrijven_die	21	-145	-159	-83
bent_u	-72	79	-132	-163
bevinding_:	203	-161	-129	-162
bij_#	248	-157	-211	-199
bij_brief	-165	-145	-276	-162
bij_de	-224	-201	116	153
bij_een	-103	-223	-151	51
bij_het	1	-160	82	-175
bijgaand_treft	-140	-160	-113	-180
breng_de	-95	132	-229	-208
buiten_de	49	164	-131	-88
buiten_het	-204	-208	-130	-70
daar_staat	104	-175	31	-96
daarnaast_zou	-160	165	-148	-97
daartoe_ben	-66	-91	167	-197
daartoe_zijn	-144	-88	-184	-205
dat_beeld	-174	-154	-161	-142
dat_de	-14	195	37	-147
dat_doe	-102	-202	152	-21
dat_een	45	72	34	-124
dat_gebeurt	-145	-189	-127	-220
dat_gesprek	-198	-136	-214	-215
dat_het	-87	-131	69	-183
dat_is	-386	-308	-89	-312
dat_overzicht	-98	-70	-145	52
dat_wordt	-109	-108	137	134
datum_:	-85	-127	-182	-185
de_aanbeveling	-142	226	173	-68
de_aanbevelingen	-111	-52	104	142
de_adr	67	19	-183	-162
de_adviesraad	84	54	-204	-113
de_afdeling	-135	122	-196	-206
de_aiv	19	9	-200	-136
de_arbeidsinspectie	-159	-2	86	2
de_behandeling	142	-108	-80	-138
de_belangrijkste	67	-141	-197	-125
de_bonden	-104	-187	79	56
de_branche	-237	-183	6	-232
de_branchevereniging	-168	-176	-197	-139
de_brief	-151	-39	248	-152
de_commissie	-14	12	-232	-70
de_derde	27	138	40	36
de_dienst	-128	-145	-20	131
de_directie	-93	-121	-184	62
de_eerste	-257	117	218	226
de_europese	-169	-262	-323	-367
de_evaluatie	-227	-218	-258	-222
de_gedachte	-146	186	199	84
de_gemeente	-163	-38	-257	-223
de_gezondheidsraad	44	-82	-141	64
de_ggd'en	2	-144	110	63
de_heer	-137	-146	-174	-129
de_helft	80	-156	-129	-163
de_huidige	-212	-167	-191	-182
de_igz	-187	151	-145	-148
de_ilt	-135	-192	23	-30
de_ind	-167	-164	-47	33
de_inspectie	-76	-122	-193	-30
de_kamer	-169	-117	-206	-59
de_koninklijke	-149	-218	89	-194
de_kosten	87	33	-27	-182
de_leden	-191	-169	-294	-330
de_meeste	-180	-152	-148	-144
de_minister	-108	49	-217	-11
de_motie	-135	-155	-168	94
de_motie-van	-105	-208	-157	-169
de_nationale	-125	-146	-208	-139
de_nederlandse	-162	-107	-222	-143
de_nieuwe	-141	-184	-235	14
de_nvwa	20	-211	-189	-142
de_ombudsman	-174	159	-263	-168
de_onderzoekers	-39	43	-216	-241
de_overige	55	-199	181	156
de_proef	8	-132	-185	3
de_provincie	-134	-166	-195	-179
de_provincies	-138	-157	-209	-212
de_raad	-2	106	-312	-228
de_rapportage	-153	95	-188	-22
de_reclassering	-134	-144	50	-9
de_regeling	-9	-268	-18	-229
de_regering	-115	-195	53	145
de_rekenkamer	65	-84	-183	-216
de_rijksdienst	-99	-159	27	184
de_sector	-106	-164	-152	9
de_sociale	17	-96	-181	56
de_staatssecretaris	-113	-2	25	-189
de_stichting	29	-285	20	-238
de_suggestie	-146	218	203	-46
de_tweede	-161	-189	-112	75
de_uitkomst	-137	-132	-164	169
de_uitkomsten	-178	-166	-243	109
de_uitvoering	102	-168	-193	-185
de_vaste	-120	-191	-244	-122
de_vereniging	-144	-158	-207	-232
de_vierde	-151	65	70	35
de_vng	-203	-196	-6	-261
de_volgende	-160	-204	-248	267
de_vraag	-175	-250	-204	-275
de_wachttijd	177	-156	65	-181
de_wet	104	-92	-65	-69
de_wettelijke	-170	-198	-172	-181
deze_aanbeveling	-143	-324	226	229
deze_brief	-145	-123	-268	-241
deze_leden	-58	6	-159	-158
die_toezegging	-126	-53	-143	-102
die_vraag	-142	-145	-232	-47
dit_is	2	-163	67	-279
doel_van	-234	-188	-150	-154
door_de	61	-81	-108	-82
door_een	-145	-138	-138	-201
door_het	127	-139	-123	-97
een_afschrift	-60	-102	-225	-162
een_besluit	-121	-160	-142	192
een_demissionair	-54	-118	-90	-205
een_derde	117	80	-151	-187
een_landelijk	-95	63	128	-30
een_landelijke	72	-254	154	-156
een_nieuwe	-160	-209	45	-135
een_tweede	-224	103	28	-201
een_verband	164	-160	-198	-125
een_verbod	-112	-27	117	-101
een_vergoeding	-70	-194	204	-152
een_verklaring	30	-144	-133	-57
een_verplichting	-161	-195	-200	-137
een_volgend	-84	56	-219	98
een_wetsvoorstel	-102	-140	-142	89
een_wijziging	-130	-125	153	36
ex_post	-86	-134	-160	-108
geachte_president	-107	-114	-113	-100
geachte_voorzitter	-124	-152	-192	-182
geadviseerd_besluit	-57	-216	-108	-177
geef_de	-139	203	-246	-107
gelet_op	-113	-195	72	-47
gemeenten_zullen	-195	-157	-242	-188
haar_rapport	-123	-142	-188	-147
het_aandeel	161	-82	-55	-92
het_aantal	263	-221	-183	-205
het_advies	-272	211	14	-59
het_adviescollege	-179	30	-172	-155
het_antwoord	-199	-201	-200	24
het_besluit	-93	-137	-50	139
het_bureau	-47	233	-264	-167
het_cjib	-79	-162	-176	67
het_college	22	149	-18	-145
het_eerste	-183	-49	262	-35
het_eindrapport	-45	-137	54	114
het_fonds	-161	-170	-200	-122
het_gaat	-158	-172	-201	28
het_instituut	-142	57	-34	64
het_is	-338	-8	79	-382
het_kabinet	-204	-192	-25	23
het_knmi	64	-140	-146	60
het_lid	-173	-212	-189	-260
het_ligt	-126	-156	-225	229
het_ministerie	-114	-6	-225	86
het_onderzoek	-176	-322	-334	-283
het_ontwerp	-82	-173	-132	173
het_openbaar	-99	-176	0	89
het_programma	76	-169	-192	-209
het_rapport	-30	-93	-372	-342
het_rivm	-134	-179	-31	88
het_streven	-229	-216	-307	227
het_tweede	-161	-54	162	-16
het_verdient	-161	170	-202	-206
het_voorstel	-123	25	146	-110
het_wetsvoorstel	-134	-128	136	-8
het_wodc	-154	-199	25	76
het_zou	-155	-122	-177	-108
hierbij_bied	-154	-190	-172	-171
hierbij_doe	-44	-59	-67	-160
hierbij_ontvangt	-110	-142	-111	-248
hierbij_treft	-103	-75	-63	-116
hierbij_zend	-125	-103	-164	-171
hoe_de	65	-152	11	-80
ik_acht	-146	-198	97	-25
ik_begrijp	-153	-131	-145	-156
ik_ben	-157	-211	-119	27
ik_beschouw	-114	-121	-29	-161
ik_betreur	-160	-114	-205	-196
ik_dank	-93	-139	-156	-190
ik_deel	-106	-96	-184	-155
ik_ga	-168	-140	-253	-24
ik_heb	-143	-287	-1	79
ik_hecht	-161	-152	-77	-169
ik_hoop	-175	-141	-141	-187
ik_kies	-110	-177	67	96
ik_laat	-90	-181	240	-11
ik_streef	-86	-147	-196	202
ik_vertrouw	-58	-85	-125	-185
ik_vind	-170	-203	-127	-132
ik_wacht	-153	-92	65	73
ik_zal	-71	-186	251	26
ik_zie	-151	-210	-119	-58
in_#	-201	-296	-226	32
in_antwoord	-30	-157	-208	-43
in_dat	-163	-195	-158	-100
in_de	-59	-146	-26	15
in_december	-106	-153	-156	-138
in_deze	-112	-210	-340	-335
in_dit	-178	-106	-169	-184
in_een	-236	-210	74	-255
in_het	-96	-202	-170	-110
in_juni	-103	-177	-197	63
in_mijn	-85	-131	-284	-274
in_november	-137	-145	85	101
in_oktober	-40	-113	50	138
in_te	-91	233	-151	-133
indien_de	-130	-113	-136	170
ja_,	-101	-122	38	17
ja_.	-111	-154	-156	-176
kennis_te	-126	160	-134	-88
kunt_u	-52	58	-125	-152
maak_de	-90	197	-182	-169
maatregel_:	-180	-171	201	48
mede_namens	-82	-112	-159	-222
met_belangstelling	-120	-114	-208	-155
met_de	-281	-222	123	46
met_deze	-91	-172	-278	-469
met_een	-158	-225	75	69
met_het	-183	-287	-31	31
met_ingang	-192	-271	168	271
mijn_ambtsvoorganger	-181	-131	-172	-178
minder_goed	128	-134	-186	-139
mocht_blijken	-216	-67	-92	142
mocht_dat	-123	-60	-114	187
mocht_de	-159	-148	-141	7
na_de	-180	-184	-40	90
na_uw	-75	-120	-82	112
naar_aanleiding	-80	-117	-169	-244
naar_de	-129	-149	-132	-71
naar_het	-189	65	13	-136
naar_schatting	-166	-167	-105	-122
naar_verwachting	-170	-137	-216	88
nederland_telt	-113	-145	-189	-174
nee_,	-186	-168	-99	-185
nee_.	-61	-163	210	-91
niet_overgenomen	-162	-2	167	-161
nota_	-101	-144	-106	-98
nr_.	-139	-264	-260	-141
of_dat	104	-295	-305	-161
of_de	222	-40	54	30
of_dit	-106	-119	-54	-58
of_een	-167	-173	-196	145
of_ook	41	-219	-220	170
onder_een	-123	-171	-118	-153
ook_zou	-135	121	-209	-113
ook_zouden	-109	144	-159	-131
op_#	-353	-251	-375	-75
op_de	127	-213	-109	19
op_grond	-172	-34	11	-161
op_het	147	56	167	86
op_verzoek	-94	-174	-58	55
over_de	190	-116	-71	92
over_een	-169	-85	118	105
over_het	75	9	-7	-20
overeenkomstig_de	-48	-102	-111	-174
overgenomen_.	-157	-238	202	-151
periodieke_rapportage	-134	-133	-73	-94
punt_#	-135	276	-320	-213
reactie_	-78	-189	-294	-155
reactie_:	-222	-366	372	147
rijk_	-108	-175	-186	-83
rvo_zal	-78	-119	-216	138
samen_met	-113	-227	58	289
schaf_de	-82	177	-169	-142
sinds_#	-22	-290	-111	-276
sinds_de	219	-161	-265	-64
sinds_het	151	-145	-205	-60
stel_de	-65	153	-135	-190
stel_een	-118	177	-172	-186
studenten_die	111	-136	-142	-142
te_starten	-107	-154	-115	-143
ten_aanzien	61	76	188	-181
ten_derde	-179	36	-159	-149
ten_slotte	-241	326	-129	-231
ten_tweede	-113	186	-221	-184
ter_beslissing	-128	-188	-177	-118
ter_uitvoering	-179	-85	-161	-183
tijdens_het	-104	-223	-198	-189
tot_die	-150	-248	-197	103
tot_slot	-132	257	-281	-238
tussen_#	-10	-141	-237	-173
u_hebt	-133	-103	-125	-153
u_heeft	-100	-126	-65	-162
u_kunt	-80	-66	-131	76
u_ontvangt	-123	-129	-165	140
uit_de	261	-113	-151	-219
uit_een	174	-149	-202	-195
uit_het	131	-86	-114	-159
uit_onderzoek	138	-150	-90	-112
uw_kamer	-144	-235	-209	89
van_#	102	-158	-183	-148
van_:	-131	-243	-261	-127
van_de	86	-415	-95	-91
van_een	-157	7	158	-223
van_het	-198	163	32	-60
vanaf_#	-70	-183	-12	153
verder_beveelt	-120	108	-166	-135
verder_zou	-78	148	-166	-154
verhoog_het	-108	146	-163	-127
volgens_de	244	-204	-59	17
voor_de	179	-161	-224	-60
voor_een	-72	74	132	-285
voor_het	11	-171	145	-38
vorig_jaar	-201	-268	-197	-186
waar_de	44	101	129	-141
wat_de	2	72	191	-51
waterschappen_	-119	-143	-198	-137
wel_breng	-125	-222	0	124
wel_is	-54	-121	-210	157
wel_laat	15	-207	-220	179
wel_wordt	-144	-114	129	126
wel_zal	-122	-188	87	195
wie_in	-173	-154	-210	-189
wij_adviseren	-36	94	-129	-198
wij_zijn	-113	-107	-188	33
zij_hebben	-172	-118	146	-221
zodra_de	-85	-87	-168	200
zodra_het	-123	-93	-201	241
zorg_voor	-153	187	-193	-134
zou_de	-168	-218	-149	-161
`,
  end: `
-	-252	-333	-213	-180
.	-24	-22	-15	-39
:	-335	-589	-482	-498
;	-144	151	-267	41
?	-262	-110	-282	-410
`,
  lemma: `
aan de orde komen	-206	-126	148	147
aan de slag gaan	-173	128	194	177
aanbevelen	-218	289	-364	-363
aanbieden	-35	-48	-105	-310
aandringen	-252	306	-114	-316
aangeven	78	-191	-201	-135
aanhouden	-26	16	46	-43
aankondigen	-122	-225	-267	-139
aanleveren	-1	-176	-218	109
aannemen	-179	-94	59	45
aanpassen	-220	56	11	197
aansluiten	4	-13	145	-33
aanspreken	-186	50	183	1
aanstellen	-11	71	179	-177
aantekenen	101	-165	-197	-211
aantonen	274	-226	-247	-171
aantreffen	194	-256	-294	-144
aantrekken	-201	-222	30	-20
aanvragen	26	14	-206	-192
aanvullen	-144	-159	68	-150
aanwijzen	58	28	-288	-77
achten	-7	113	81	-106
achterblijven	171	-166	-140	-149
adviseren	-286	322	-237	-247
afdoen	66	-139	-164	24
afhaken	-28	-219	-138	-163
afhandelen	99	-173	-160	46
afhangen	-157	-117	-162	-29
afleggen	50	25	-191	149
afleiden	146	-146	-149	-139
afnemen	230	-125	-108	-176
afronden	-232	7	21	65
afschaffen	-131	98	-202	-138
afsluiten	-29	37	-221	-28
afspreken	-177	-220	-42	69
afstemmen	-136	-197	-37	-72
afwachten	-137	-186	78	26
afwijken	57	-172	-126	-180
afwijzen	-180	-61	145	-230
afzien	-177	31	179	-276
antwoorden	-112	-6	155	123
beantwoorden	45	-174	-221	-36
bedoelen	-188	-131	-23	-86
bedragen	-141	-167	-189	-209
begeleiden	91	-54	22	-9
beginnen	-249	-56	49	85
begrijpen	-3	-79	-270	-217
begroten	74	80	1	-176
behandelen	-136	-208	-30	-16
behoeven	-212	-183	-44	-72
behouden	46	-179	-69	-148
bekendmaken	-151	-136	27	145
bekijken	-194	-237	11	144
bekorten	220	-189	-38	-38
bekostigen	-167	-6	140	11
beleiden	-68	-163	97	-150
bellen	-198	-25	59	104
beloven	-172	-196	55	-122
benaderen	-128	-163	-189	124
beogen	-9	-215	-227	138
beoordelen	-100	-59	-232	-259
bepalen	-164	-56	107	144
beperken	-211	4	-166	-204
bepleiten	-319	444	59	-76
beproeven	-114	-137	142	70
bereiken	205	-241	-294	-34
berekenen	-8	-128	-121	-140
berichten	-196	13	-53	-32
berusten	81	-197	-182	-129
beschikbaarstellen	-77	-212	18	260
beschikken	36	-281	-10	-265
beschouwen	-71	-203	-64	-275
beslissen	-71	-53	156	83
besluiten	-114	-177	149	46
besparen	-41	-169	95	94
bespreken	-114	-40	-6	125
bestaan	-67	-70	63	-207
besteden	83	-205	73	130
bestuderen	-175	-114	-105	-114
betalen	-116	-292	-90	-113
betekenen	-136	-156	30	-20
betreffen	-194	147	125	-69
betrekken	-101	-252	166	294
betreuren	-160	-114	-205	-196
bevatten	-70	24	100	-129
bevelen	-300	421	-331	-306
bevorderen	-23	-160	-152	65
bevragen	-174	-158	-213	-188
bezien	-189	-61	18	328
bezoeken	-263	-168	-237	-177
bezorgen	-187	48	-242	-176
bieden	-114	-271	-122	-217
bijdragen	197	-56	-264	23
bijeenbrengen	-120	-167	80	125
bijhouden	105	-124	111	-220
bijpraten	-98	-91	-205	54
blijken	401	-187	-188	-135
blijven	68	-101	33	-116
bouwen	-59	-65	35	-14
brengen	50	18	11	20
concluderen	391	-266	-253	-192
constateren	327	-277	-171	-210
controleren	-11	-92	-121	73
dalen	299	-221	-233	-148
danken	-93	-139	-156	-190
deelnemen	-12	-176	-221	-9
dekken	28	-172	-208	-130
delen	-251	-229	-106	-255
denken	13	75	-173	-200
dienen	-256	-4	26	-33
doen	-75	53	-13	-57
doorgaan	-129	-161	-178	94
doorlichten	-206	-221	-83	-7
doorlopen	-191	-210	70	63
doorrekenen	-143	-139	-49	225
dragen	-197	-212	98	119
duren	247	-236	-202	-5
dwingen	-134	-191	119	-137
eindigen	-178	-35	-101	-9
ervaren	285	-124	-243	-229
evalueren	-227	-127	-100	78
fietsen	-118	-156	-58	60
gaan	-23	-205	139	-27
gebeuren	-31	49	150	70
gebruiken	102	-117	-12	-30
gebruikgemaakt	-142	-156	-270	-158
gelden	-86	-30	92	-48
gestand doen	-75	-92	-185	-102
geven	-53	110	16	-216
groeien	37	-150	-162	-150
gunnen	-155	-137	40	-234
halen	169	-284	-113	-208
halveren	105	-193	79	111
handelen	106	-152	15	-71
handhaven	-185	-134	54	-56
hebben	50	-139	25	-241
hechten	-205	-277	-165	-355
helpen	-237	-226	24	-216
herhalen	-219	-205	-224	160
herkennen	-201	-173	-293	-296
herstellen	117	-158	-115	-168
herzien	-162	-182	30	-30
heten	70	123	49	-141
hopen	45	54	-269	-25
horen	-130	-274	-2	184
houden	-87	-129	-142	87
in gesprek gaan	-136	-177	-53	112
in kaart brengen	-156	-100	188	159
in overleg treden	-88	82	15	192
inbrengen	-132	118	164	157
indienen	-242	-192	-266	44
informeren	7	-210	-148	196
ingaan	-237	-181	-210	-57
ingrijpen	-190	-182	-35	180
inhouden	-189	104	-233	-207
inlichten	-154	20	-232	73
innemen	-183	-195	100	-79
inrichten	-163	116	-66	103
inspannen	-77	-143	-182	197
instellen	-169	-58	-195	-140
instemmen	-190	41	259	-7
intrekken	-146	-152	74	21
investeren	-33	-173	-216	-144
invoeren	126	73	47	77
invullen	-197	-184	166	-195
inzetten	106	-22	-103	61
inzetten op	-95	-143	-224	156
kennen	102	-280	-6	-210
kennisnemen	-100	-30	14	-160
keuren	29	100	11	75
kiezen	-16	-118	208	93
kijken	15	-255	-46	117
klagen	88	-168	-200	-110
komen	121	-172	18	39
koppelen	-115	-164	-42	112
kosten	-43	-30	13	-39
krijgen	-120	-43	112	240
kunnen	-328	-98	91	-63
laten	-76	-128	98	-51
leggen	-197	-254	-272	193
leiden	204	-123	61	-36
leren	-90	9	-161	-120
leven	-133	-153	-14	59
leveren	-189	-193	-26	60
lezen	-12	-1	-199	-53
liggen	20	-169	-22	31
lijken	101	-215	119	-4
lonen	126	87	22	-154
lopen	8	-51	50	-110
luiden	1	31	-262	-225
lukken	-45	-200	-176	53
maken	-96	-22	86	-2
meebetalen	-118	136	26	-144
meedoen	-106	-142	-190	-182
meegeven	-165	64	-265	-156
meelopen	-64	-137	99	135
meenemen	-149	111	85	156
melden	40	-119	-332	-51
menen	-110	102	-191	-199
merken	109	-109	-190	-126
met een voorstel komen	-128	-190	-42	30
meten	-74	196	-310	-88
middelen	195	-159	-91	-25
mislopen	81	-165	-161	-184
missen	177	117	-194	-150
moeten	-215	199	-320	-31
mogen	-169	-212	145	-183
nagaan	-70	-97	117	187
nakomen	66	-127	-179	-205
nalopen	-134	-185	110	139
neerleggen	-118	43	148	-191
nemen	-69	-78	55	25
noemen	146	-13	-3	-276
nopen	-125	-153	25	177
oefenen	-30	-78	-168	-180
omgaan	-168	-206	-228	-221
onderhouden	20	-134	-93	-130
onderschrijven	-145	-256	175	-282
ondersteunen	108	-192	64	-158
ondertekenen	-89	13	80	-168
ondervinden	75	37	-6	-140
onderzoeken	-217	-233	79	76
ontbreken	142	-1	116	-129
ontraden	-137	7	129	-160
ontvangen	-87	-130	-84	191
ontwikkelen	-28	-192	111	99
oordelen	236	-264	-103	-206
openbaarmaken	-169	123	-282	-13
openen	-169	-259	-144	-106
openstaan	-161	-225	-10	23
openstellen	-213	127	-219	21
opleggen	-56	-115	64	-207
opleiden	-187	18	-207	-162
opleveren	-35	-301	58	-91
oplopen	71	-226	-276	-306
opmerken	16	-77	-279	-289
opnemen	-210	-98	191	239
oproepen	-228	96	-44	-235
opstellen	5	32	-66	-12
opvolgen	-21	26	243	53
opwijzen	112	-230	-221	-232
overeenkomen	-135	-142	36	11
overgaan	-5	-274	106	139
overlijden	-169	-150	-138	-142
overnemen	-170	89	489	294
overschrijden	123	-40	-162	-205
overwegen	-214	-76	-166	167
passen	-185	15	91	-95
plaatsen	29	-120	28	-42
plaatsvinden	-253	98	-207	-61
plannen	-14	-196	-240	152
pleiten	-89	307	-56	-233
profiteren	74	-170	-184	-135
publiceren	-174	-269	-55	16
raadplegen	-116	60	-12	15
raden	-179	118	74	-177
raken	-40	-146	-42	-99
ramen	-146	-157	-78	-49
rapporteren	-172	-102	-300	261
reageren	-115	-261	-251	-85
realiseren	100	-136	-179	-187
regelen	-87	-4	212	76
regels stellen	-182	58	-230	-185
registreren	-109	-127	-211	36
rekenen	106	-133	-202	-206
reserveren	-180	-62	-239	121
richten	-99	61	2	-102
roepen	-203	175	-199	-181
samenhangen	18	-157	-220	-219
samenvoegen	-104	61	62	79
schatten	184	-193	-128	-111
schetsen	-181	-203	-239	-159
scholen	-12	-89	115	36
schrappen	-94	-113	65	-3
schrijven	-34	-128	-77	-310
slaan	-114	-193	141	-187
slagen	161	-150	-161	31
sluiten	-198	-43	-38	-24
spreken	-178	-208	-32	29
staan	-129	-67	65	59
starten	-215	-83	-3	229
stellen	-103	84	-124	-52
stemmen	-171	-172	-106	-227
steunen	57	-192	85	-182
stijgen	159	-240	-32	-10
stilleggen	-113	-179	-160	-156
stilstaan	-41	-134	-159	-123
stoppen	-148	-160	97	48
stopzetten	-152	-160	74	-121
strekken	-81	88	35	30
streven	-213	-275	10	250
sturen	-177	-124	43	98
tegemoetkomen	-132	97	164	-6
tegemoetzien	-92	-208	-122	65
tekortschieten	123	-259	7	94
tellen	-188	-1	-186	-91
ter harte nemen	-97	83	164	158
terugbrengen	42	-132	-19	60
terugkeren	94	-198	-225	-111
terugkomen	-165	-227	-227	254
teruglopen	269	-191	-255	-146
testen	85	-33	2	-195
toejuichen	-175	-149	10	36
toekennen	-151	-182	-8	-166
toekomen	-164	-47	-300	137
toelaten	-68	3	60	-90
toenemen	150	-232	-197	-191
toepassen	25	-122	178	105
toestaan	-242	-195	-20	-196
toesturen	-107	-95	-326	-64
toetsen	-157	-18	-38	-149
toevoegen	-254	-34	300	-162
toezeggen	-149	-205	-145	-164
toezenden	-173	-185	-305	193
toezien	-225	-165	-54	43
tonen	-61	-139	-163	-155
treden	-147	-19	-56	155
treffen	52	-217	-218	-34
trekken	-160	-121	-105	-140
uitbreiden	-199	-225	-3	256
uitbrengen	-196	-82	-121	1
uitgaan	-50	-253	-322	-106
uitgeven	52	-235	47	-181
uitlaten	-249	-148	-15	-160
uitmaken	51	-157	99	-256
uitreiken	-145	-185	176	90
uitrekenen	159	-140	-153	-121
uitsluiten	-51	-14	-176	-169
uitspreken	-145	-8	87	-218
uittrekken	-175	85	223	80
uitvoeren	63	-123	59	45
uitwerken	-10	-211	-132	86
uitwijzen	108	-169	-141	-136
uitzenden	41	-170	-166	-159
uitzetten	-135	-160	122	-174
uitzien	-94	-142	-224	-230
uitzoeken	-212	-232	175	226
vallen	44	-3	-64	-113
varen	-146	75	-54	-34
vastleggen	-94	-218	91	131
vaststellen	301	-106	-86	-195
veranderen	-94	-183	-273	-106
verbeteren	147	-156	-162	-113
verbieden	8	78	91	-149
verbinden	-200	-51	-245	-50
verdelen	-212	-40	-125	-169
verdienen	-156	128	-21	-111
verdragen	-164	-5	197	-141
verdubbelen	168	2	-233	24
verdwijnen	-6	-12	169	98
vergelijken	-263	-141	60	-190
vergen	-271	-153	191	40
vergoeden	-161	15	141	-24
vergroten	87	-75	-136	-162
verhogen	-81	-74	28	22
verhuizen	13	-186	-63	-151
verkennen	-78	-171	-39	170
verkeren	23	-149	-174	-167
verkorten	49	39	68	79
verlagen	45	68	-194	49
verlenen	-28	-40	-249	-235
verlengen	-208	-202	162	150
verliezen	-93	-122	-144	-117
verlopen	-6	-180	-215	-5
vermelden	-136	30	92	90
verminderen	168	-164	-146	-137
verplichten	-170	72	-58	-88
verrichten	-196	-38	-9	25
verruimen	-134	-52	-146	-8
verschijnen	-93	-154	11	152
verschillen	39	-177	-28	-193
verschuiven	-183	-47	-174	-232
versnellen	16	-115	-103	-117
verstaan	-242	-301	-292	-336
verstrekken	-100	-156	-94	-38
vertragen	-138	-62	-187	-200
vertrekken	197	-143	-218	-150
vertrouwen	-9	-162	-155	-219
vervallen	-197	24	-63	20
vervangen	-230	28	-303	137
verwachten	-257	-260	-38	64
verwerken	-166	-30	122	-78
verwerpen	-114	-107	-170	6
verwijzen	-130	-10	148	-167
verzekeren	-83	-81	-170	-187
verzenden	-78	77	30	48
verzoeken	-125	-286	-21	-166
vinden	127	35	-11	-105
vluchten	-57	-174	92	-158
voegen	-171	-125	-152	-103
voelen	-15	124	234	-313
voeren	-183	39	-71	62
voldoen	-53	-123	-239	-140
volgen	-182	-113	236	216
volstaan	-87	-171	145	-239
voltooien	-154	-117	3	34
voorbereiden	-127	-188	-208	-52
voorkomen	-113	23	77	-220
voorleggen	-161	-78	-16	230
voorliggen	-154	43	110	13
voorschrijven	-213	-295	91	4
voorstellen	-194	200	-39	-216
voortzetten	-160	100	-197	79
vooruitlopen	-166	-137	102	-227
voorzien	-70	-86	123	231
vragen	-221	92	-72	-69
vrezen	-185	-177	-174	-166
vrijkomen	-145	-163	-1	-188
waarderen	154	-235	-283	-264
wachten	64	-240	-18	-315
wegen	-208	-90	93	0
wegvallen	47	-129	80	-105
weigeren	-14	34	-102	-122
wenden	-139	-141	-151	-99
wensen	-176	48	97	-29
werken	-110	-325	-3	90
werven	-66	-189	-173	-9
weten	-10	-21	54	-164
wijden	-103	-184	-209	65
wijzen	87	-30	78	70
wijzigen	-134	41	43	136
willen	-171	150	-2	-121
wisselen	-163	89	-42	-236
wonen	-9	-229	-217	-183
worden	-47	21	69	-194
zeggen	72	-101	-176	-200
zenden	-147	-188	-7	-74
zetten	89	-216	94	98
zich inzetten	-96	-252	-101	323
zien	166	-35	21	-323
zijn	-20	-83	15	-63
zijn beslag krijgen	-95	-137	101	108
zitten	-61	-224	25	-177
zoeken	-167	-157	33	132
zorgen	-66	-110	-151	141
zullen	-234	-296	-13	23
`,
  doing: `
agency aanbieden	14	27	81	-157
agency aannemen	-148	-144	-51	204
agency aanpassen	-115	20	-133	128
agency aantreffen	198	-129	-92	-176
agency afronden	-121	-144	52	74
agency beginnen	-149	-191	112	141
agency beoordelen	-163	57	-156	-175
agency bevelen	-128	160	-193	-140
agency bezoeken	-188	-173	-148	-147
agency concluderen	124	-122	-169	-112
agency constateren	185	-161	-131	-159
agency controleren	-188	-213	-178	-71
agency doen	-179	6	15	64
agency geven	-159	2	18	-169
agency hebben	-92	-236	124	-240
agency komen	121	-183	-226	-95
agency maken	-156	-209	162	82
agency melden	-101	25	2	-181
agency onderzoeken	-206	-181	16	-39
agency stilleggen	-105	-119	-160	-148
agency toezien	-197	-132	-185	-169
agency uitbreiden	-146	-129	-76	202
agency vaststellen	69	11	-193	-181
agency verrichten	-117	-81	-111	-142
agency vervangen	-76	-128	-159	149
agency vinden	97	7	-136	-134
agency vragen	-173	55	-169	-136
agency werken	-193	-170	82	5
agency zijn	-11	41	224	51
first aanbieden	-109	-191	-351	-290
first aanhouden	-84	76	125	16
first aannemen	-90	-183	151	-189
first aantekenen	-158	-134	-176	-183
first achten	-229	-397	157	-153
first adviseren	-36	94	-129	-198
first afspreken	-135	-169	50	148
first afwachten	-137	-186	78	26
first beantwoorden	-144	-115	-187	-12
first begrijpen	-179	-137	-242	-202
first bekijken	-70	-170	-18	194
first berichten	-113	-196	-436	-27
first beschikbaarstellen	-50	-162	-196	211
first beschouwen	-103	-130	-10	-246
first besluiten	-41	-109	-91	13
first bespreken	-103	-3	6	177
first betrekken	-90	-178	135	293
first betreuren	-160	-114	-205	-196
first bevorderen	-179	-167	-144	71
first bezien	-97	47	188	270
first bijpraten	-98	-91	-205	54
first brengen	-107	-45	81	203
first danken	-93	-139	-156	-190
first delen	-191	-177	-151	-223
first denken	-167	-146	-134	-169
first doen	-140	50	90	42
first doorrekenen	-143	-139	-49	225
first evalueren	-85	-102	96	152
first gaan	-124	-108	188	-56
first gestand doen	-68	-50	-183	-87
first geven	-141	26	-87	-380
first hebben	-196	-46	-57	-386
first hechten	-183	-191	-100	-237
first herkennen	-217	-103	-179	-189
first hopen	-55	-219	-257	-2
first houden	-119	-203	-79	95
first in gesprek gaan	-120	-128	92	120
first in kaart brengen	-98	-192	26	172
first informeren	-142	-156	-235	230
first ingaan	-115	-180	-297	-315
first instemmen	-153	-140	200	-188
first kennisnemen	-134	-155	1	-121
first kiezen	-155	-246	197	37
first kijken	-128	-169	46	102
first komen	-129	110	-183	-184
first laten	-156	32	181	-49
first lezen	-201	87	20	-128
first maken	-186	-249	-32	272
first melden	-141	-172	-300	68
first nagaan	-216	0	83	194
first nemen	-153	-198	138	0
first onderschrijven	-100	-177	206	-235
first onderzoeken	-113	-202	160	206
first ontraden	-59	66	129	-151
first ontvangen	-114	32	-1	-63
first opmerken	-212	-244	-178	-250
first opnemen	-170	69	220	239
first opvolgen	-101	-194	174	22
first overeenkomen	-116	-131	-29	63
first overgaan	-90	-155	3	-208
first overnemen	-81	-54	327	233
first overwegen	-188	-216	-169	160
first raden	-179	118	74	-177
first rapporteren	-152	-227	-335	303
first reageren	-84	-112	-241	-256
first schrijven	-99	-129	-109	-210
first spreken	28	-203	-310	157
first staan	-201	-135	-81	-179
first stellen	-88	-9	-169	-70
first streven	-112	-186	-211	217
first sturen	-100	-164	-88	88
first terugkomen	-112	-140	-154	278
first toekomen	-77	-85	-196	206
first toesturen	-102	-167	-295	-81
first toezeggen	-105	-153	-354	-72
first toezenden	-147	-163	-254	213
first uitwerken	-97	-196	-98	118
first uitzoeken	-142	-194	121	236
first verkennen	-69	-172	-28	159
first verstaan	-107	-125	-152	-170
first vertrouwen	-58	-85	-125	-185
first verwachten	-121	-134	22	144
first verwijzen	-61	92	100	-48
first verzoeken	-107	-163	155	53
first vinden	-62	-153	-128	-117
first voelen	-185	180	218	-232
first voeren	-80	-130	-244	142
first voldoen	-146	-230	-310	-61
first volgen	-123	-19	150	-22
first voorleggen	-79	22	7	286
first vooruitlopen	-157	-123	40	-227
first vragen	-110	-130	20	189
first waarderen	-199	-143	-183	-190
first wegen	-156	-175	59	-12
first werken	-95	-92	-178	194
first weten	-174	-25	-99	48
first wijzen	-139	-175	156	134
first willen	-174	-226	81	-211
first zeggen	-143	-146	-204	-139
first zenden	-98	-160	-170	-254
first zich inzetten	-91	-226	-262	236
first zien	-78	-227	160	-375
first zijn	-205	-129	90	-65
first zoeken	-163	-146	61	138
first zorgen	-66	-110	-151	141
first zullen	-86	-218	118	87
government achten	-176	-220	134	-31
government adviseren	-64	101	-160	-190
government berichten	-55	-100	54	131
government delen	-151	-100	-108	-161
government doen	-159	57	-30	-14
government hebben	-209	-162	116	-257
government hechten	-89	-189	-176	-216
government herkennen	-97	-99	-198	-216
government inspannen	-89	-114	-95	165
government laten	-79	-117	-90	160
government maken	-111	19	204	-67
government onderschrijven	-75	-138	80	-122
government overwegen	-74	-181	29	160
government reageren	-105	-99	-189	64
government schrijven	-114	-187	-232	-122
government tellen	-113	-145	-189	-174
government toezeggen	-98	-208	-138	-228
government verzoeken	-120	-295	-301	-229
government vinden	-159	-175	51	27
government volgen	-110	9	233	-1
government vragen	-85	-219	-197	13
government zich inzetten	-94	-131	103	209
government zien	-185	-213	259	-206
government zijn	-45	-158	-239	-42
house aannemen	-104	-186	-126	-220
house aantreffen	-250	-188	-197	-84
house adviseren	-43	-202	-104	-127
house besluiten	-40	-205	-98	-161
house geven	-59	169	66	-130
house horen	-90	-150	-132	274
house informeren	35	-206	-230	107
house inlichten	-81	111	-131	23
house krijgen	-101	-61	-128	153
house lezen	-139	-161	-226	67
house ontvangen	-146	-240	-220	197
house overnemen	-82	-183	183	-141
house schrijven	-153	35	133	-133
house stellen	-103	-131	-182	28
house tegemoetzien	-99	-148	13	241
house toezeggen	-114	-152	98	-330
house verzoeken	-119	-151	-228	-197
house vinden	-153	-256	54	-91
house vragen	-163	15	-309	-371
house weten	-159	112	143	-148
house zijn	-130	-61	-26	-104
none aanwijzen	-127	-38	-128	39
none achten	145	-182	70	78
none afronden	-118	86	-154	60
none afspreken	-141	-146	-149	-265
none afzien	-170	-105	97	-169
none beginnen	-142	-145	-260	57
none bellen	-97	-159	45	-142
none beogen	23	-110	-176	-208
none bepleiten	-141	23	80	84
none bereiken	112	-160	-202	10
none beslissen	3	-179	-151	-211
none besluiten	-193	-191	195	169
none bestaan	48	-86	-7	-13
none betalen	-152	-192	-125	-149
none betreffen	-124	52	78	-198
none blijken	163	-205	-125	-187
none blijven	-201	102	-106	-51
none doen	-122	0	47	-103
none gaan	-82	-28	165	27
none gebeuren	102	-152	-22	33
none gelden	-160	-177	-158	-187
none geven	-114	-209	117	-199
none halen	-229	-135	94	-128
none hebben	18	-223	-92	33
none houden	143	-47	-206	-202
none informeren	-79	-202	101	-122
none ingaan	-163	-25	34	136
none komen	230	-163	22	52
none krijgen	39	-215	135	131
none leiden	17	-122	63	-128
none liggen	-169	69	4	-57
none lopen	-2	35	-56	-28
none meenemen	-93	-173	136	195
none middelen	59	-91	76	-139
none nagaan	45	-138	-162	-29
none openen	-94	-170	-257	-198
none opnemen	-106	-189	24	179
none sluiten	-123	-84	-125	-19
none spreken	-216	-210	64	-145
none staan	20	-287	76	-229
none toelaten	-184	67	-240	42
none toezeggen	-141	-142	-199	80
none uitvoeren	-88	82	87	93
none vallen	96	82	69	-3
none verhuizen	80	-173	-57	-150
none verschijnen	-43	-129	-177	89
none verstaan	-169	-202	-177	-255
none verstrekken	68	-166	-189	-169
none vinden	104	-223	47	-194
none voldoen	-133	43	31	-158
none volstaan	12	-2	38	-95
none voorstellen	-92	-34	106	-158
none voorzien	-138	-178	118	79
none vragen	-149	83	-175	-321
none werken	7	-183	86	-87
none weten	-79	-202	101	-122
none wonen	-11	-166	-144	-158
none zeggen	40	77	-186	-133
none zijn	21	59	140	26
thing aanbevelen	-165	211	-225	-199
thing aanbieden	51	-214	36	-196
thing aandringen	-153	183	-188	-198
thing aanhouden	4	25	-131	-160
thing aankondigen	25	-169	-151	-188
thing aanpassen	-162	-339	129	172
thing aansluiten	74	-71	201	69
thing aanspreken	-152	114	187	70
thing aantonen	226	-195	-247	-181
thing aantreffen	181	-174	-227	-129
thing aanvragen	80	1	-170	-212
thing aanvullen	-123	-139	78	-151
thing aanwijzen	4	50	-198	-214
thing achten	87	155	-244	-83
thing achterblijven	117	-119	-131	-150
thing adviseren	-285	294	-250	-228
thing afdoen	75	-148	-141	69
thing afhandelen	106	-159	-125	-116
thing afhangen	-157	-117	-162	-29
thing afnemen	178	-248	-80	-166
thing afronden	-208	-172	-41	1
thing afsluiten	15	56	-198	9
thing afstemmen	-117	-127	32	0
thing bedragen	-141	-167	-189	-209
thing begeleiden	65	46	144	-138
thing beginnen	-180	60	-146	-5
thing begroten	89	-173	-160	-137
thing behandelen	-64	-140	-144	-132
thing behoeven	-212	-183	-44	-72
thing behouden	-167	-100	-188	-131
thing bekorten	120	-154	16	-20
thing bekostigen	-171	-196	151	32
thing beleiden	-23	-120	136	-146
thing beoordelen	-188	-211	-116	-169
thing bepalen	-71	-217	247	9
thing beperken	-168	-33	-16	-139
thing bepleiten	-182	229	-38	-225
thing bereiken	137	-202	-202	-94
thing berichten	-189	-214	66	59
thing berusten	81	-197	-182	-129
thing beslissen	21	-60	93	-30
thing besluiten	-27	-152	-305	-166
thing bespreken	-86	-149	-209	-158
thing bestaan	-268	-27	88	-282
thing betalen	-93	-234	-293	-247
thing betekenen	-136	-156	30	-20
thing betreffen	-184	146	42	-60
thing betrekken	-239	-154	36	134
thing bevatten	-70	-26	48	-325
thing bezien	-100	-157	-181	120
thing bezoeken	-160	-19	-105	-159
thing bieden	-68	-191	-57	-189
thing bijdragen	213	-252	-241	35
thing blijken	322	-136	-158	-168
thing blijven	118	-327	-35	-15
thing bouwen	-20	-19	91	-189
thing brengen	8	-95	-160	-171
thing concluderen	175	-109	-129	-132
thing controleren	82	-120	66	69
thing dalen	290	-218	-198	-143
thing delen	-122	-169	28	6
thing dienen	-173	93	85	42
thing doen	-4	-44	-105	-290
thing doorgaan	-129	-161	-178	94
thing doorlichten	-168	-177	65	74
thing duren	247	-236	-202	-5
thing dwingen	-134	-191	119	-137
thing eindigen	-178	-35	-101	-9
thing ervaren	243	-235	-194	-169
thing evalueren	-227	-39	-83	-270
thing gaan	12	-152	-3	3
thing gebeuren	-228	81	128	35
thing gebruiken	76	-41	-288	-225
thing gelden	-56	-62	110	-34
thing geven	-23	-72	105	21
thing groeien	-1	-147	-161	-137
thing halen	216	-214	-261	-154
thing hebben	65	-46	-59	-102
thing helpen	-175	-185	76	-190
thing herhalen	-184	-158	-203	103
thing herstellen	117	-158	-115	-168
thing herzien	-130	-140	82	-6
thing heten	70	123	49	-141
thing horen	-116	-268	41	-49
thing houden	-234	-52	-175	61
thing in kaart brengen	-147	17	28	-163
thing informeren	-51	3	-132	-288
thing ingaan	-192	-154	-241	51
thing inhouden	-189	104	-233	-207
thing inrichten	-150	91	-14	-46
thing invoeren	-157	115	38	50
thing inzetten	158	69	-181	-178
thing kennen	47	-212	23	-135
thing keuren	-189	119	17	79
thing kiezen	-176	-5	-23	-148
thing komen	-70	-198	97	121
thing kosten	-11	-15	29	-25
thing krijgen	-3	8	105	77
thing kunnen	-284	-46	124	-45
thing laten	-23	-246	-36	-116
thing leggen	-90	-163	-182	82
thing leiden	204	-298	-38	-22
thing leveren	-168	-144	-190	-223
thing lezen	-90	-175	-190	-154
thing liggen	52	-286	-67	41
thing lijken	101	-215	119	-4
thing lonen	126	87	22	-154
thing lopen	25	-116	35	-65
thing luiden	1	31	-262	-225
thing lukken	-12	-145	-317	-77
thing maken	-93	51	-27	-299
thing meelopen	-64	-137	99	135
thing melden	97	-43	-256	-185
thing meten	-66	172	-294	-252
thing middelen	123	-162	-182	15
thing moeten	-129	222	-231	11
thing mogen	-142	-167	75	-171
thing nagaan	-3	-193	61	52
thing nakomen	-133	-79	-116	-156
thing nemen	-192	52	-12	-25
thing noemen	93	-102	-15	-221
thing nopen	-125	-153	25	177
thing ondersteunen	111	-173	-133	-122
thing ondervinden	75	37	-6	-140
thing onderzoeken	-92	-139	-50	16
thing ontbreken	156	4	49	-120
thing ontvangen	35	-21	-285	-32
thing oordelen	-5	-128	-145	-96
thing openbaarmaken	-89	70	-205	-232
thing openstaan	-156	-205	5	40
thing openstellen	-191	121	-174	-28
thing opleggen	-24	-12	-171	-140
thing opleveren	-95	-278	-23	-162
thing oplopen	92	-217	-248	-265
thing opmerken	-143	63	-121	-128
thing opnemen	-205	-122	19	200
thing oproepen	-175	109	70	-136
thing opstellen	-202	84	60	-240
thing opvolgen	-2	25	155	55
thing overgaan	-165	-170	115	130
thing overlijden	-98	-138	-91	-99
thing overnemen	-187	169	307	153
thing overwegen	-117	-163	-154	-189
thing passen	-180	81	143	-132
thing plaatsen	-54	-84	4	11
thing plaatsvinden	-219	17	-199	-53
thing plannen	-14	-196	-240	152
thing pleiten	53	165	-172	-170
thing profiteren	-8	-123	-131	-37
thing publiceren	-79	-186	-47	24
thing raken	-81	-96	-138	-242
thing regelen	-64	-288	217	122
thing regels stellen	-182	58	-230	-185
thing reserveren	-154	-12	-212	163
thing richten	-259	-1	-20	-308
thing samenhangen	-142	-135	-200	-217
thing schrappen	-97	-9	-68	-98
thing schrijven	28	-143	29	-181
thing slagen	166	-152	-161	-146
thing sluiten	-138	-144	-224	-154
thing spreken	-26	-209	80	-107
thing staan	-131	3	14	119
thing starten	-182	-183	-205	160
thing stellen	-66	46	-45	-15
thing stemmen	-165	-159	-76	-189
thing stijgen	159	-200	-131	-165
thing strekken	-67	26	-60	-180
thing sturen	-162	23	18	-227
thing tekortschieten	127	-224	-229	-225
thing tellen	-126	13	-73	-19
thing teruglopen	269	-191	-255	-146
thing testen	98	-8	10	-187
thing toelaten	5	-123	153	-170
thing toenemen	150	-227	-199	-186
thing toepassen	25	-122	178	105
thing toestaan	-225	-172	-20	-183
thing toesturen	-94	-135	-145	114
thing toevoegen	-243	42	219	-311
thing toezeggen	-164	-168	-182	-168
thing treden	-132	-174	-54	236
thing treffen	60	-182	-156	-140
thing uitbrengen	-125	-178	-221	-222
thing uitgaan	-254	-174	-228	-18
thing uitmaken	65	-147	109	-247
thing uitreiken	-117	-164	106	111
thing uitsluiten	-179	54	-176	-104
thing uitvoeren	100	-162	-189	-231
thing uitwijzen	108	-169	-141	-136
thing vallen	-40	-118	-247	-116
thing varen	-139	83	4	-24
thing vastleggen	-84	-185	198	90
thing vaststellen	52	76	64	-60
thing veranderen	-65	-142	-220	2
thing verbeteren	147	-156	-162	-113
thing verbieden	75	33	58	-136
thing verdienen	-249	170	-192	-76
thing verdragen	-164	-5	197	-141
thing verdubbelen	154	-155	-169	14
thing verdwijnen	-61	23	117	110
thing vergen	-262	-119	156	-9
thing vergoeden	-135	86	156	-215
thing vergroten	87	-75	-136	-162
thing verhogen	-105	-203	79	30
thing verkorten	49	39	68	79
thing verlenen	-23	-12	-210	-206
thing verlengen	-155	-30	86	145
thing verliezen	-86	-117	-125	-115
thing verlopen	-6	-180	-215	-5
thing verplichten	-175	-40	-108	-18
thing verrichten	-121	34	-155	-202
thing verruimen	-130	8	-193	-126
thing verschijnen	-68	-87	-29	111
thing verschillen	70	-149	5	-182
thing versnellen	16	-115	-103	-117
thing verstrekken	-208	-219	-127	12
thing vertragen	-138	-62	-187	-200
thing vertrekken	129	-77	-201	-130
thing vervallen	-181	146	-9	103
thing vervangen	-137	77	-240	-48
thing verwachten	-146	-217	-43	-131
thing verwerken	-133	65	128	43
thing verzoeken	-43	-133	-219	-219
thing vinden	150	133	13	-74
thing voegen	-171	-125	-152	-103
thing voelen	33	-152	-51	-152
thing voeren	-169	-17	81	-204
thing voldoen	52	-188	-153	-156
thing volgen	-131	-208	84	291
thing volstaan	-177	-236	73	-162
thing voltooien	-149	-117	40	37
thing voorkomen	-74	-186	113	-176
thing voorleggen	-122	-147	14	26
thing voorliggen	-154	43	110	13
thing voorschrijven	-171	-281	-5	-117
thing voorstellen	-99	71	26	-239
thing voortzetten	-154	17	-192	97
thing voorzien	-24	-31	75	212
thing vragen	-257	-72	-37	-14
thing wachten	-185	-231	-279	-226
thing wegen	-159	-166	-42	8
thing wegvallen	47	-129	80	-105
thing wensen	-150	-145	42	-132
thing werken	-65	-242	-7	20
thing werven	-176	-168	-178	12
thing weten	-19	-9	-166	-257
thing wijzen	138	-11	113	66
thing wijzigen	-127	0	76	120
thing willen	17	49	-82	66
thing wonen	75	-163	-148	-109
thing worden	-67	-2	82	-172
thing zeggen	-172	-186	-228	-21
thing zenden	-111	-57	-161	152
thing zien	225	77	-316	-285
thing zijn	-21	-109	-47	-36
thing zitten	-19	-167	-187	-125
thing zullen	-155	-184	-176	0
third aanbevelen	-153	109	-186	-154
third aanbieden	-169	-254	-254	-142
third aandringen	-197	229	64	-183
third aankondigen	-148	-157	-201	67
third aanpassen	-169	-136	-181	-25
third aantonen	115	-150	-79	-85
third aanvragen	-190	24	-130	-101
third aanwijzen	99	19	-100	-181
third achten	-137	237	-182	-135
third adviseren	-270	164	-115	-61
third beginnen	-120	-172	176	103
third beoordelen	60	-155	-149	-102
third bepalen	-170	63	-97	76
third bepleiten	-270	330	-207	-54
third bereiken	115	-97	-92	-164
third berichten	-103	134	48	-187
third beschikken	-25	-214	-14	-197
third beslissen	-196	58	127	191
third besluiten	-137	-178	138	99
third betrekken	58	-130	-263	109
third bevelen	-265	363	-281	-268
third bieden	-160	-153	-176	-115
third bijhouden	89	-73	112	-159
third blijken	198	-198	-137	81
third blijven	-66	-103	116	-192
third brengen	141	93	116	-223
third concluderen	311	-243	-176	-171
third constateren	201	-205	-74	-75
third controleren	5	38	-150	102
third dienen	-206	-80	-189	-221
third doen	-69	-98	-159	-14
third doorlichten	-135	-144	-230	-148
third dragen	-194	-199	122	58
third ervaren	139	-45	-157	-172
third evalueren	-137	-201	-279	-7
third gaan	-77	-297	86	-287
third gebruiken	55	-199	148	-129
third geven	-26	230	-233	-111
third hebben	83	-233	-3	-37
third herzien	-100	-117	-201	-187
third houden	-244	-56	27	-11
third indienen	-168	-82	-86	-102
third informeren	19	-256	-11	-3
third ingaan	-90	-181	-163	-158
third instellen	-88	49	-140	-104
third instemmen	-123	23	24	118
third investeren	15	-151	-162	-106
third invoeren	104	-19	-213	-131
third komen	55	-78	-145	-182
third krijgen	-360	-149	28	200
third kunnen	-245	-343	35	-9
third leggen	-193	-179	-187	106
third liggen	-68	32	42	20
third maken	33	-25	-155	-289
third meebetalen	-118	136	26	-144
third meedoen	-186	-89	-180	-146
third meegeven	-100	-3	-214	-137
third melden	47	-189	-171	-136
third met een voorstel komen	-95	-190	-11	-70
third middelen	164	-99	-123	-144
third moeten	-201	17	-221	-143
third nagaan	-136	-170	114	35
third nemen	42	-187	-224	-256
third noemen	121	95	17	-131
third onderzoeken	-276	-224	-22	-245
third ontvangen	-206	-94	138	93
third oordelen	235	-223	-196	-156
third openen	-91	-143	-168	-173
third opleveren	63	-142	114	-101
third opnemen	-80	-149	31	-228
third oproepen	-117	65	-158	-146
third opstellen	-129	-145	-130	-94
third opwijzen	196	-165	-110	-125
third overnemen	-136	-163	-198	-188
third pleiten	-280	262	9	-213
third publiceren	-180	-193	-165	-210
third raadplegen	-82	-127	21	93
third reageren	-111	-200	83	-147
third richten	-143	-90	80	-140
third schetsen	-77	-151	-142	-140
third schrijven	48	-267	-228	-127
third spreken	-283	-227	-121	-149
third staan	-225	-217	165	-9
third stellen	-185	99	-83	-252
third toezeggen	-144	-186	-81	13
third treffen	31	-117	-140	-127
third uitbrengen	-187	-53	-227	-87
third uitsluiten	54	-160	-43	-57
third uitvoeren	-162	-170	80	71
third vallen	70	-160	-142	-92
third vaststellen	249	-393	-298	-197
third verbinden	-141	14	-160	-103
third verdienen	21	-146	162	-211
third vergelijken	-189	-118	-153	-122
third verplichten	-111	96	15	-186
third verstaan	-130	-203	-138	-114
third verwachten	-192	-120	-155	-178
third verzekeren	-83	-81	-170	-187
third verzoeken	-120	-126	37	-54
third vinden	31	35	-75	-34
third voeren	-47	-12	-148	-99
third volgen	-137	51	-153	-124
third voorstellen	-168	222	-184	24
third vragen	-222	194	34	-264
third wachten	83	-87	-96	-147
third werken	-193	-170	-214	-210
third weten	-96	-194	34	-187
third wijzen	-261	48	-276	-230
third willen	-265	205	19	-244
third worden	42	-94	31	-122
third zeggen	124	-256	31	-203
third zien	69	-2	-288	-37
third zijn	44	-75	-39	-57
third zullen	-201	-180	-193	-182
`,
  act: `
main agency	-82	-148	134	295
main agency can	-168	-174	-194	-204
main agency future	-165	-246	-145	352
main agency go	-155	-204	81	312
main agency past	-97	-98	-40	-289
main agency past not	120	-173	-101	-95
main agency perfect	-190	-25	73	-275
main agency present	-95	-182	147	301
main agency present not	13	91	140	-177
main can	-56	-180	-45	-84
main first	-168	-165	136	179
main first can	-185	-207	44	-30
main first can not	4	-215	-77	-317
main first future	-129	-148	128	478
main first future not	-100	-119	-28	-246
main first go	-183	-227	67	236
main first must	-123	-152	-10	-79
main first past	-153	-117	-288	-423
main first perfect	-153	-98	46	-159
main first perfect not	-97	-179	-119	-212
main first present	-178	-145	29	300
main first present not	-190	-108	200	-396
main first want	-150	76	270	-34
main first want not	-163	-19	307	-74
main first would	-73	-151	-204	-153
main future	-240	-210	31	301
main go	-274	-203	80	232
main government	-195	-80	178	135
main government can	-128	-241	-42	-56
main government future	-85	-247	62	417
main government past	-204	-201	-194	-206
main government perfect	-137	-216	-84	-285
main government present	-170	-70	-3	146
main government present not	-167	-120	406	-291
main government want not	-85	-201	-24	-194
main government would	-113	227	-311	-199
main house	-106	-79	15	73
main house can	-96	-57	39	195
main house past	-228	-256	-199	-315
main house perfect	-22	-290	-168	-236
main house present	-137	-80	48	137
main house present not	47	-46	59	-190
main house want	-64	171	-153	-165
main house would	-78	-20	-147	-187
main must	-277	26	77	-71
main none	-79	102	-81	-173
main none future	-155	-228	27	275
main none none	-201	139	-226	-280
main none none not	-117	-25	193	-274
main none past	281	-40	-13	-298
main none past not	220	-190	-144	-151
main none perfect	-99	-61	48	-232
main none perfect not	-54	34	94	-147
main none present	110	3	118	170
main none present not	-2	-258	37	5
main none would	52	-58	-181	-118
main past	204	-203	-270	-276
main perfect	34	-186	20	-257
main present	-20	-88	39	101
main thing	83	-95	8	-51
main thing can	-169	-31	-32	-8
main thing can not	-165	52	130	-216
main thing future	-286	-113	-6	-7
main thing future not	-199	-213	-59	-49
main thing go	-188	-250	81	-108
main thing must	-247	122	66	14
main thing past	91	-201	-246	-195
main thing past not	340	-145	-288	-134
main thing perfect	11	-198	-20	-122
main thing perfect not	347	-80	-222	-158
main thing present	20	-35	33	81
main thing present not	198	-298	40	-307
main thing want	-176	57	-68	-168
main thing want not	-218	-188	-7	-114
main thing would	-214	19	8	-275
main thing would not	-247	120	-248	-83
main third	1	-36	-51	-173
main third can	-305	-324	-303	-266
main third can not	228	-193	-9	-147
main third future	-259	-290	-148	-350
main third go	-167	-203	-279	5
main third must	-172	-186	29	-269
main third past	-99	-133	-277	-194
main third past not	264	-221	-195	1
main third perfect	-202	-289	43	-292
main third perfect not	160	-252	46	-79
main third present	42	65	-7	-24
main third present not	180	-83	-49	-221
main third want	-160	-60	-183	-206
main third would	-248	251	-36	-195
main want	-172	104	230	-267
main would	-286	235	-106	-284
relative agency	-210	-17	254	73
relative agency present	-138	54	132	52
relative can	-25	-37	-247	98
relative first	-46	-81	29	59
relative first future	-59	-131	-246	222
relative first past	51	-176	-197	-160
relative first perfect	-101	-112	35	-245
relative first present	-187	-312	-67	42
relative future	-182	-220	-30	274
relative go	-109	-5	124	145
relative government	-174	123	18	10
relative government future	-25	-138	112	188
relative government present	-89	-44	-161	-241
relative house	-150	-32	-166	134
relative house present	-162	-22	-246	171
relative must	-206	-65	103	-5
relative none	13	-35	-112	-36
relative none can	-104	58	-193	-86
relative none future	-136	-128	5	37
relative none must	-76	102	81	33
relative none none	-28	-96	-64	-75
relative none past	93	-216	-221	-202
relative none perfect	17	-46	-13	-29
relative none present	-7	-75	-86	74
relative none present not	-249	71	190	-267
relative none would	61	33	-213	-102
relative past	155	-55	-175	-328
relative perfect	-21	6	88	-71
relative present	-22	53	-25	21
relative thing	19	-23	-65	-32
relative thing can not	-129	-227	-157	-164
relative thing future	-90	-144	-196	-65
relative thing must	-198	-166	-21	-20
relative thing past	152	-99	-87	-211
relative thing past not	141	-166	-211	19
relative thing perfect	-82	-76	110	10
relative thing present	-55	39	-68	-19
relative thing present not	-20	-15	-99	3
relative third	24	111	21	-34
relative third can	80	-188	-166	108
relative third past	-13	149	80	-159
relative third past not	-162	49	-161	-147
relative third perfect	27	47	-231	27
relative third present	24	-39	71	-139
relative third want	-86	49	39	57
relative want	-157	90	93	-49
relative would	-27	99	-76	-201
sub agency	52	93	-27	-123
sub agency perfect	34	-138	-220	-49
sub agency present	19	135	66	-162
sub can	-192	-14	3	141
sub first	-150	13	88	79
sub first future	-54	-49	-196	210
sub first past	7	89	-12	-184
sub first perfect	-177	82	165	-241
sub first present	-110	-34	-114	63
sub first present not	-142	-241	116	-207
sub first want	-111	-262	210	120
sub first would	-74	38	-192	-126
sub future	-275	-209	-145	41
sub go	-111	84	-142	-105
sub government	82	-57	-53	-27
sub government perfect	-95	-170	100	-149
sub government present	-81	-75	3	48
sub house	-161	84	139	-275
sub house can	-64	-104	180	-17
sub house perfect	-108	-140	-166	-140
sub house present	-142	127	22	-135
sub must	-225	58	150	54
sub none	26	48	26	6
sub none can	-106	-52	0	-242
sub none must	-156	-277	122	21
sub none none	85	28	-72	-235
sub none none not	-89	72	-98	44
sub none past	201	-211	-3	-33
sub none perfect	-285	32	-68	100
sub none present	32	1	56	70
sub none present not	-187	38	-120	-58
sub past	365	-109	-176	-138
sub perfect	96	-61	-94	24
sub present	42	68	1	10
sub thing	94	15	-61	-15
sub thing can	-236	-7	15	165
sub thing can not	-66	74	-71	-164
sub thing future	-249	-145	-57	-151
sub thing must	-189	119	89	73
sub thing past	274	-120	-203	-180
sub thing past not	46	-13	-235	40
sub thing perfect	197	-169	-93	-40
sub thing perfect not	-2	-152	-235	46
sub thing present	63	14	4	-15
sub thing present not	-63	-98	-81	-113
sub thing would	-227	148	-41	-188
sub third	61	77	-58	39
sub third can	-60	-95	-98	135
sub third future	-170	-177	-260	-157
sub third must	-85	-29	84	64
sub third past	144	-166	-144	-149
sub third perfect	-90	4	-175	42
sub third present	75	96	35	8
sub third present not	-223	70	-4	-3
sub third would	85	-232	-123	-61
sub want	-226	-70	144	-23
sub would	-88	107	-104	-197
te none	-11	208	60	17
te none none	-11	208	60	17
`,
  heading: `
aan	19	-111	-32	28
aanbeveling	-252	174	26	-75
aanbevelingen	-154	181	105	-46
aanbod	-110	6	120	77
aandachtspunten	-117	182	-200	-190
aangekomen	-14	3	-32	32
aangifte	-170	-9	78	43
aanleiding	-178	-30	-281	-289
aanpak	3	-20	0	-42
aanpassing	-124	-132	-169	76
aanspraak	-155	95	63	154
aantal	-73	-29	140	126
aantrof	258	-83	-271	-276
aanvragers	-101	50	97	4
achtergrond	140	-258	-210	-211
adr	-45	85	-146	-123
advies	126	-38	-281	-246
adviezen	-212	3	193	144
af	-154	-149	-160	156
afhankelijkheid	-101	-141	-119	-119
afstand	-131	-115	-154	-93
afstemming	-107	-170	-223	-180
agenda	-45	-167	-157	7
al	-151	195	-80	-163
algemeen	145	-193	-89	-150
algemene	-195	-66	-266	-47
alleen	-14	3	-32	32
ambassadegebouwen	-65	52	-182	-113
analyse	168	-179	-234	-204
anderen	-150	-71	-217	-205
anders	-199	142	142	22
antwoord	-106	-110	-245	-65
ao	-116	-153	-155	25
apotheker	-132	3	178	-136
appreciatie	-284	-74	243	33
arbocatalogi	-34	43	87	-51
argumenten	95	-115	29	-55
artikel	101	-16	71	11
automatisch	-111	-83	-137	-76
avondopenstelling	-174	74	189	17
bediening	-131	-115	-154	-93
bedrag	-111	-83	-137	-76
beeld	105	-209	-193	-218
beheerder	-186	53	45	71
bekostiging	-175	28	24	22
belangrijkste	80	0	49	-112
beleidsreactie	-156	-98	8	-10
beperkingen	-240	-258	-228	-158
beraad	100	-145	-188	54
bereik	120	-130	61	-68
bereiken	-135	-273	-303	-29
beslispunten	-204	300	-262	-229
beslissing	-103	140	-165	-147
besluit	-147	329	-233	-208
besparingsvariant	-132	-201	-112	-87
bestuurlijke	-145	226	116	-45
betaald	-92	-125	-158	93
betaalde	-111	-83	-137	-76
betaling	114	-168	-175	-150
beter	-113	118	-187	-160
bevel	-197	-69	68	-198
bevindingen	419	-199	-220	-166
bewapening	-141	1	62	5
bewijs	-184	54	110	75
bij	-25	-2	41	65
bijlage	19	5	-33	-68
bijzondere	-164	-203	-322	102
binnenvaart	-42	-226	-363	-23
boord	104	-112	-275	60
brief	-42	99	132	-24
brieven	-124	94	106	121
buitenland	-101	-141	-119	-119
burgerzaken	-186	-163	-255	158
christenunie	-89	-136	0	1
coaching	-34	4	156	23
college	277	-232	-216	-183
commissie	262	-257	-225	-231
communicatie	-234	-242	-302	113
conclusie	160	-248	-285	-51
conclusies	211	-106	-325	-254
contact	-212	101	202	-230
context	-280	-109	-307	-193
contourenbrief	-34	23	-44	-114
controle	-28	30	100	-38
crisislijn	-90	56	63	85
d	-219	66	49	-29
daarmee	-201	-235	54	89
daarvan	-131	143	150	121
de	69	-31	102	40
deelnemers	-83	-162	-45	-84
delegatie	-120	2	118	-163
demissionaire	-134	-166	-274	142
der	-14	-53	10	-14
deskundige	-83	-68	-157	122
discussie	0	75	-219	-193
doe	-167	-200	187	89
doel	-108	-78	-142	-98
doelmatigheid	234	-12	-36	5
doeltreffendheid	179	3	-15	-208
doen	-358	45	127	86
door	-198	-42	220	9
doorlichting	-160	29	131	59
doorlooptijden	176	-40	19	-113
dubbele	-104	65	33	-183
duur	-197	-69	68	-198
duurt	-124	-132	-169	76
een	-107	-146	192	23
eenjarige	208	-154	-135	-110
eerste	26	-62	-3	-41
effecten	147	-151	-116	-72
efficiëntierichtlijn	-172	-206	-262	84
eigenaren	-183	-19	119	-1
en	-25	83	26	21
energie	-172	-206	-262	84
evaluatie	61	-65	-66	-33
eén	-186	53	45	71
feiten	-102	-178	-135	-162
financiële	-109	-92	-149	-145
financiën	-232	-265	-314	64
fiscale	-95	-178	-189	-120
fonds	-153	52	100	74
fractie	-237	-83	-82	-36
ga	-107	-256	-295	50
gaan	-177	-228	-325	185
gaat	-133	-174	-183	-203
geadviseerd	-169	243	-217	-237
gebeuren	-187	-189	-277	88
gebeurt	-201	-235	54	89
gederfde	-83	-162	-45	-84
geef	-56	-150	-130	-96
gegevens	-101	50	97	4
geld	-233	-250	30	58
gemeenten	-263	64	-114	-215
generaal	-14	-53	10	-14
geografische	-161	-174	-224	106
gevolgen	-29	-59	-84	-39
gevolgtrekkingen	-193	-16	23	84
gevonden	264	-177	-253	-184
gevraagde	-77	192	-140	-136
gezondheid	-4	35	87	-169
gezondheidsonderzoek	-21	68	97	46
girale	114	-168	-175	-150
griffierecht	-160	-160	86	-101
grond	-56	-150	-130	-96
grote	-132	-169	69	49
haalbaar	-110	-124	-4	-24
hebben	-92	-125	-158	93
heeft	201	-147	-209	-171
herschrijf	-170	-9	78	43
herzie	-132	-169	69	49
herziene	-172	-206	-262	84
het	165	18	50	-6
hiermee	-167	-200	187	89
historische	4	76	6	-58
hoe	-153	-1	59	36
hoeveel	-92	-125	-158	93
hoofdbevindingen	10	-302	-148	-130
hoofdconclusie	202	-113	-86	-86
hulp	-173	-168	-293	136
hun	-83	-162	-45	-84
huurcommissie	30	-62	-301	-158
ii	-72	-152	-373	-42
ik	-185	14	44	170
implementatie	-172	-206	-262	84
in	-140	-87	66	-48
inkomen	-40	-210	-143	-128
inkomsten	-83	-162	-45	-84
inrichting	-126	16	145	-171
instellingscollegegeld	-92	-125	-158	93
internationaal	-174	33	131	-206
interventies	-110	6	120	77
inventarisatie	-163	-184	-237	44
inzicht	6	50	111	29
is	177	-212	-134	-157
januari	-101	50	97	4
jonge	31	-151	-139	-128
jonggehandicapten	110	29	42	-15
kabinet	-191	-251	175	-1
kabinetsreactie	143	-168	-200	-146
kalveren	31	-151	-139	-128
kamer	-14	-53	10	-14
kan	-114	-17	140	21
kennis	73	28	67	-41
kern	263	-235	-379	-166
kernpunten	232	-294	-127	-213
kernuitkomsten	190	-126	-115	-64
keuring	53	-17	-50	80
keurmerk	74	-178	-291	-237
kleding	-45	85	-146	-123
kort	32	28	-134	-172
kosteloos	-101	50	97	4
krachtenveld	-261	-298	-324	-139
kunnen	-232	-29	-56	-198
laat	141	-202	9	-137
label	-92	65	-34	94
landelijk	-161	-186	-114	89
lang	-124	-132	-169	76
langere	-33	119	-231	-197
leningen	32	-227	-239	152
lichten	-82	-102	-178	-30
ligplaatsen	-143	72	-11	-216
lijn	-321	86	317	-145
loket	32	-227	-239	152
loodvrije	-145	62	129	-37
loopt	-142	155	181	99
looptijd	-151	30	173	132
maak	-101	50	97	4
maatregelen	-252	-356	-347	91
matching	-108	50	124	-180
maximum	-195	-138	188	67
medische	-156	-111	-245	-13
meerwerk	-177	-147	119	-146
meldpunt	-185	-200	-213	-41
met	-110	171	90	9
meten	-209	45	138	-13
minder	176	-125	-147	-141
minister	-53	-29	-163	-237
ministerie	-154	223	-230	-213
minste	-153	52	100	74
mist	-110	-124	-4	-24
moet	-187	-189	-277	88
mogelijk	-151	195	-80	-163
monitor	-74	-231	-265	101
motie	74	-178	-291	-237
munitie	-145	62	129	-37
na	-205	-51	-21	132
naar	-115	69	85	-203
nabestaanden	168	30	-108	-238
nachtdiensten	-73	-29	140	126
nachtvluchten	-51	102	-95	-146
naschrift	-117	-162	-140	-124
nawoord	-86	-118	-350	-380
nazorg	115	3	64	19
niet	-49	64	164	-185
nog	-268	63	8	106
noodzaak	-114	20	-3	-185
normering	142	-5	121	-193
nu	-177	183	-103	-255
oekraïne	-110	134	102	124
of	-164	-180	-150	110
om	-159	-185	68	-41
ombudsman	-87	117	-210	-161
onderhoud	-106	144	-194	-167
ondersteuning	108	19	6	-153
onderwerp	-45	85	-146	-123
onderwerpen	-166	-159	-205	-227
onderwijs	-136	-111	-188	37
onderzoek	160	-204	-59	-58
onrechte	-92	-125	-158	93
ontheemden	-110	134	102	124
ontwikkelingen	-83	-162	-260	7
onze	-160	-195	235	-219
oordeel	-184	-215	153	28
oordoppen	-1	-41	52	135
op	26	0	-201	-37
opbrengst	229	-147	-140	-106
openstaat	-201	134	150	51
opgeleverd	201	-147	-209	-171
oplopend	-56	-150	-130	-96
opmaat	-154	212	-167	-136
opties	-116	130	-195	-242
opvanggezinnen	-176	67	121	72
opvolging	-132	66	45	0
opzet	-345	-287	-261	-285
orgels	4	76	6	-58
ouders	94	-24	-6	-196
over	-19	84	72	-44
overgenomen	-36	42	7	30
overig	-260	-366	-479	12
overige	-257	-104	-129	-173
overleg	-106	-31	124	-144
overlijden	-170	-9	78	43
overvloede	-148	-89	-195	55
overwegingen	-175	-195	-222	-136
overwogen	-111	-83	-137	-76
parlement	-155	21	8	-42
passend	-136	-111	-188	37
per	-55	29	-8	-24
personeel	-191	-127	-244	-212
politieke	-280	-109	-307	-193
projecten	-132	-169	69	49
projectplaatsen	-169	-15	45	-139
publiek	-66	-244	-280	90
punten	-181	-36	2	-152
raad	77	76	-301	65
rapport	175	6	-93	-40
reactie	-173	-42	135	67
regeling	131	-248	73	78
regels	-183	-221	-225	104
regio	-143	-163	50	56
register	-179	138	58	-83
rekenkamer	101	10	-257	-163
resultaten	42	-236	-178	-239
rijk	-114	-17	140	21
rivierkreeften	3	-20	0	-42
rol	-155	21	8	-42
rvo	-128	75	99	-78
samen	-143	-163	50	56
samenhang	95	-36	104	-188
samenvatting	96	-133	-126	-163
sanering	-173	-168	-293	136
schietbanen	61	-6	26	-174
seismische	-101	50	97	4
simulatie	-165	62	138	41
sinds	-101	50	97	4
slot	-218	-127	-79	-113
slotbeschouwing	242	10	-286	-191
slotte	-179	-193	-282	-128
sodm	19	35	-197	-171
sp	-158	-171	-175	-74
speelt	-210	-179	-228	-4
sportbonden	-47	22	-266	-269
spreiding	-49	-175	-324	-3
spreken	-154	-149	-160	156
staatssecretaris	-93	-2	-161	-78
stand	-160	-194	-62	-9
standplaatsen	-49	-175	-324	-3
standpunt	-335	-413	393	-27
startersgarantie	-76	-45	71	-136
state	-139	-155	-242	143
staten	-14	-53	10	-14
status	-134	-166	-274	142
stel	-192	-180	45	115
stelsel	-72	74	103	-4
storten	-111	-83	-137	-76
strafproces	-34	23	-44	-114
strategische	-45	-167	-157	7
studenten	-92	-125	-158	93
studieadvies	-136	-157	77	18
subsidieregeling	4	76	6	-58
subsidies	45	30	29	54
t	-103	-56	56	68
tarief	-56	-150	-130	-96
te	-111	-83	-137	-76
tegemoetkoming	94	-24	-6	-196
tegoed	-113	118	-187	-160
ten	-261	-70	-216	91
termijn	-33	119	-231	-197
termijnen	-160	49	35	-193
terug	-111	-83	-137	-76
toediening	134	27	66	-1
toegang	-136	-157	77	18
toegankelijk	-101	50	97	4
toelichting	-203	-134	65	-70
toets	-112	87	122	3
toezegging	-110	-124	-34	114
toezeggingen	-109	-196	-291	-8
toezicht	-161	-19	-267	87
tolken	-34	23	-44	-114
tot	-239	0	-6	-22
trainingscentrum	-112	-236	-246	84
transport	31	-151	-139	-128
tweede	96	19	15	-12
uit	-110	134	102	124
uitgevoerd	-175	230	222	-204
uitheemse	3	-20	0	-42
uitkomsten	187	-35	-255	-225
uitrusting	-45	85	-146	-123
uitstel	-58	47	71	-70
uitvoering	-218	-109	-39	68
uw	-3	-19	74	-38
v	-29	-251	148	-134
vaarbewijs	-147	-153	-186	20
vaarverbod	-110	-124	-4	-24
vakmanschap	-169	49	113	-135
van	18	-22	-21	9
vaste	-152	-59	213	97
veel	-111	-83	-137	-76
veiligheid	104	-112	-275	60
veldproef	-189	-192	-140	-99
verantwoording	-156	-158	-141	-147
verblijf	-153	-125	2	-15
verder	-244	-24	15	-27
vergoed	-83	-162	-45	-84
vergoeding	-110	77	119	28
vergunning	208	-154	-135	-110
vergunningen	176	-125	-147	-141
verhoog	-176	67	121	72
verleng	-198	-8	141	90
vermogensfonds	-175	-195	-264	69
versnel	-112	87	122	3
vervolg	-200	-178	-517	171
veteranen	21	49	109	-147
vind	-131	143	150	121
vindt	203	-194	-129	-144
vluchten	-156	-111	-245	-13
vogelgriep	-170	-138	-183	78
voor	-143	111	-37	-74
voorgesteld	-134	114	160	-221
voorgestelde	-263	193	198	-364
voorlichting	10	-104	-40	5
voorraadbeheer	-45	85	-146	-123
voorstellen	-154	212	-167	-136
voorstelt	-131	143	150	121
voortgang	-78	-153	-175	1
voortzetting	-144	-169	174	-24
voorwaarden	-164	-203	-322	102
voorzieningen	-176	-126	197	-4
voorzitter	-57	-166	-42	-26
voorzitters	17	45	56	3
vraag	-186	-71	-393	-93
vragen	-157	-193	-215	47
vredesmissies	-112	-236	-246	84
vrijheid	-126	16	145	-171
vvd	-149	-178	-229	-5
w	-29	-251	148	-134
waar	-133	-174	-183	-203
waarom	-160	-156	-184	-29
waddenzee	-82	-102	-178	-30
walstroom	-42	-226	-363	-23
wat	207	6	-23	92
waterbedrijven	-56	-150	-130	-96
waterdiplomatie	-160	29	131	59
we	-126	1	101	51
website	-124	-132	-169	76
weging	-191	-251	175	-1
werk	-40	-210	-143	-128
wet	-179	138	58	-83
weten	107	-155	-165	-181
wetgevingsoverleg	-114	-196	-245	-101
wetsevaluatie	143	-168	-200	-146
wettelijke	-114	56	74	70
wij	-177	-228	-325	185
willen	-135	-273	-303	-29
wnt	143	-168	-200	-146
wordt	-191	42	46	28
zaken	-160	-194	-62	-9
zeggenschap	-106	68	85	41
zelf	100	-145	-188	54
zien	146	-209	-222	-137
ziet	119	121	-210	-188
zij	-131	143	150	121
zo	-124	-132	-169	76
zones	-161	-174	-224	106
`,
  head: `
#	-21	-34	21	89
,	-43	32	117	12
.	50	58	144	-15
:	-218	246	-197	100
aan	-265	353	-211	-282
aanbevelingen	-221	368	-267	-288
aanloop	-91	-175	-160	54
aantal	33	-3	57	27
acht	-33	181	-42	-126
advies	-121	169	-121	-189
adviezen	-71	147	-118	-161
adviseert	-194	143	-132	-206
adviseren	-125	238	-133	-264
alles	-80	-183	-158	74
als	189	-265	-147	128
alvorens	-75	6	20	-46
begaan	-69	-156	-135	-2
belang	-122	116	-167	-200
belangrijkste	209	-201	-139	-135
beraad	-115	66	66	-112
besluit	-121	202	-20	-68
beter	-80	181	-155	-185
beveelt	-215	222	-123	-157
bevelen	-122	136	-189	-221
bevindingen	-71	147	-118	-161
bij	-101	-5	90	-32
binnen	-68	29	-111	-69
breng	-75	6	20	-46
brief	35	-8	37	-130
bureau	-39	118	-132	-123
commissie	-193	225	-193	-225
commissiedebat	35	-8	37	-130
conclusies	209	-201	-139	-135
consumentenkrediet	-69	-28	21	-23
dan	-105	20	98	-83
dat	-130	-109	15	100
de	-93	205	-59	-116
delta	-134	157	-110	-182
deze	33	37	10	-185
die	-116	-8	96	39
doet	-115	278	-199	-247
door	-69	-156	-135	-2
doorlopen	-105	20	98	-83
drie	-78	107	-141	-146
een	-115	40	-31	-109
eerste	-58	75	-81	-91
eindigt	-202	200	-201	-214
en	-98	-133	2	127
energie	-134	157	-110	-182
er	-67	-148	-80	184
februari	35	-8	37	-130
formuleert	-165	171	-153	-124
ga	-150	-32	49	-123
gaan	-84	-202	-137	211
geadviseerd	-84	230	-230	-166
geeft	-174	106	-132	-152
gereed	-69	-28	21	-23
geringe	33	-3	57	27
gevraagd	-124	175	-213	-231
gewerkt	-69	-28	21	-23
gezien	33	-3	57	27
grond	-48	34	-140	-133
haar	-58	75	-81	-91
hebben	-105	20	98	-83
heeft	-68	67	-124	-91
hervatting	33	-3	57	27
herziene	-69	-28	21	-23
het	-80	191	16	-2
hieraan	-99	67	2	-68
hieronder	-159	-38	134	29
hiervan	-64	62	-18	-65
hij	-92	186	-180	-249
ieder	-97	1	46	-22
ik	-37	-132	122	136
ilt	-69	-156	-135	-2
in	-77	-118	44	131
indicator	-97	1	46	-22
informeer	35	-8	37	-130
inmiddels	-44	53	-108	-95
inspectie	-215	212	-173	-230
instrument	-97	1	46	-22
is	-90	159	174	71
jaar	-105	20	98	-83
jaarwisseling	-91	-175	-160	54
jeugdigen	-105	20	98	-83
jl	35	-8	37	-130
kaart	-75	6	20	-46
kabinet	-106	159	-153	-200
kamer	-68	29	-111	-69
kan	-85	122	-161	-188
kennen	-69	-156	-135	-2
kom	-80	-183	-158	74
komende	-100	-265	-206	187
komt	-108	150	-187	-255
korpschef	-193	138	-60	-66
kranendonk	-208	181	-81	-89
lager	-105	20	98	-83
langsloop	-110	-17	103	67
legt	-106	159	-153	-200
lessen	-110	-17	103	67
lijst	-117	108	-138	-164
luiden	151	2	-172	-185
maanden	-44	53	-108	-95
maatregel	-105	20	98	-83
maatregelen	-161	-238	61	182
meeste	-69	-156	-135	-2
meldt	-69	-156	-135	-2
met	-81	83	-25	27
mij	-188	172	-121	-155
minister	-106	87	-94	-107
minste	-97	1	46	-22
moet	-69	-28	21	-23
na	-98	36	32	-97
naar	-91	-175	-160	54
nadelen	-75	6	20	-46
navolgende	-165	171	-153	-124
nemen	-91	-92	-14	-4
niet	5	-57	73	13
nieuwe	-150	-32	49	-123
noordkaap	-117	108	-138	-164
november	-69	-28	21	-23
ocw	-102	120	-130	-167
om	-133	-101	-199	152
omzetting	-69	-28	21	-23
onderzoekers	-125	144	-175	-200
onderzoeksbureau	-134	157	-110	-182
ontwerpbegroting	-97	1	46	-22
op	-125	-12	41	-103
opgenomen	-107	36	28	-42
oproepen	-107	142	-180	-230
opties	-106	159	-153	-200
over	35	-8	37	-130
overtredingen	-69	-156	-135	-2
overziende	-80	-183	-158	74
pakket	-80	-183	-158	74
proportioneel	33	-3	57	27
publicatie	-68	29	-111	-69
punten	-58	75	-81	-91
raad	-128	239	-179	-299
rapport	-165	192	7	-50
reactie	-75	6	20	-46
reactietermijn	-44	53	-108	-95
reageren	-68	29	-111	-69
recidive	-105	20	98	-83
regels	-69	-156	-135	-2
rekenkamer	-159	167	-130	-158
richten	-58	75	-81	-91
richtlijn	-69	-28	21	-23
rijk	-58	75	-81	-91
samengevat	-58	75	-81	-91
slot	-80	181	-155	-185
staat	-80	181	-155	-185
stand	35	-8	37	-130
standpunt	-75	6	20	-46
te	-76	21	-25	-60
ten	-97	1	46	-22
tijdpad	-67	-148	-80	184
toegezegd	30	1	8	-128
tot	-105	146	30	26
treffers	33	-3	57	27
trinergo	-82	124	-169	-164
twee	-105	20	98	-83
tweede	-68	29	-111	-69
u	-37	263	-114	-258
uit	-85	-203	-198	253
uiterlijk	-69	-28	21	-23
van	-81	198	-77	-244
verband	-81	-240	-165	182
verbeteringen	-117	108	-138	-164
verbindt	-100	197	-131	-192
verdere	-67	-148	-80	184
vergelijkingsgroep	-105	20	98	-83
verstreken	-44	53	-108	-95
vier	-160	162	-51	-273
vijf	-106	213	-213	-231
vliegers	-69	-156	-135	-2
volgende	-122	-23	-231	-13
volgt	193	-232	-142	137
voor	-118	86	11	-96
voor-	-75	6	20	-46
voornemens	-57	-249	-119	222
voorstellen	-169	297	-177	-242
vraagt	-188	172	-121	-155
waarvan	-58	75	-81	-91
wat	-80	181	-155	-185
weken	-65	166	118	109
wel	-105	20	98	-83
werkgroep	-106	159	-153	-200
wettelijke	-44	53	-108	-95
wij	-133	-105	-216	251
wil	-115	66	66	-112
wonen	-115	66	66	-112
worden	-84	-38	-170	-25
wordt	-93	133	2	-75
zaken	35	-8	37	-130
zeer	33	-3	57	27
zes	-133	178	82	45
zeven	-100	178	-100	-167
zich	-58	75	-81	-91
ziet	-69	-106	-123	173
zijn	-90	-98	-49	179
zoals	35	-8	37	-130
zullen	-95	-176	-189	169
één	-97	1	46	-22
`,
  place: `
cell	-234	68	246	-70
in beslisnota	-22	-33	-105	-187
in bijlage	-73	0	47	-46
in kamerbrief	-36	-47	4	-19
in kamerstuk	-131	-93	-72	-34
in kamervragen	-218	-291	-357	-52
in nader rapport	-276	-11	111	-137
in report	-10	113	-401	-371
in sea-annex	-50	-319	-337	-47
item	8	342	-97	5
length 0	-252	-332	-113	-245
length 1	-75	-70	-170	-114
length 2	24	0	80	48
length 3	131	220	199	58
length 4	162	253	110	192
length 5	-142	38	-241	67
length 6	-32	171	31	-105
paragraph	-36	-111	-85	-63
under conclusion	429	-247	-316	-274
under decision	-28	354	-339	-342
under introduction	-75	-92	-341	-303
under keypoints	232	-294	-127	-213
under method	-365	-298	-281	-307
under nothing	-57	-57	-69	-42
under planning	-234	-159	-282	71
under reaction	-183	-43	217	34
under recommendation	-211	216	156	-76
`,
}
