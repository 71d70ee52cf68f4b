// Made by tools/train.ts from the labelled passages for development. Each line: a feature, and its weight for a finding, a
// recommendation, a reaction and a commitment.
import type { Weights } from './likelihood.ts'

export const WEIGHTS: Weights = {
  base: '-120	-78	-105	-121',
  word: `
#	-49	-147	57	190
,	61	-6	181	79
.	-24	-19	-13	-37
:	72	41	111	-37
;	-182	93	401	242
?	-256	-112	-288	-308
a	-164	44	176	29
aan	-15	126	55	18
aanbesteding	14	-108	26	57
aanbeveling	-205	339	278	12
aanbevelingen	-308	-326	-160	-131
aanbevolen	-119	300	-240	-277
aanbieden	10	5	62	-181
aanbieding	-118	-137	-172	134
aanbod	-84	-8	-315	-238
aandacht	-81	101	-78	56
aandeel	211	-221	-63	-307
aangeboden	-31	32	-85	-65
aangegeven	-192	-172	-192	-118
aangehouden	-15	63	-230	-162
aangekondigd	-102	-231	-263	-51
aangenomen	-87	79	-119	-55
aangepast	-14	-47	-28	91
aangetoond	177	-124	-212	-129
aangetroffen	223	-85	-187	-113
aangewezen	-152	83	-159	32
aangifte	63	20	-208	-171
aangiften	6	85	94	-115
aankomst	-160	64	8	-142
aanleg	115	-130	-204	62
aanleiding	-229	-300	8	26
aanmerking	-48	53	15	14
aannemelijk	117	-230	-117	-176
aanpak	-149	-163	98	-65
aanpassen	-49	102	-274	-9
aanpassing	-193	-252	77	-37
aansluiten	-80	83	144	24
aansluiting	-59	-215	-70	77
aanspreekpunt	-174	44	83	39
aanstaande	-133	-211	110	260
aantal	303	2	-206	-232
aantallen	33	-138	16	21
aantonen	199	-164	-188	-94
aantoonbaar	139	-118	-124	-73
aanvang	-102	-58	74	150
aanvraag	52	184	-208	-67
aanvraagformulier	-106	89	-193	-204
aanvragen	81	1	-293	-228
aanvrager	-183	-207	20	-196
aanvragers	39	-68	-81	-149
aanvullende	-178	-159	-180	25
aanwezig	-58	-145	-102	-127
aanwijzing	-125	1	-23	171
aanwijzingen	179	-182	-8	-130
aanzien	37	69	150	-215
aard	-160	73	167	-172
aardwarmte	-145	-200	-113	-58
acht	-24	139	124	-100
achten	-19	4	-3	-21
achter	101	12	-202	15
achtergrond	-98	-124	15	-152
achterstallig	149	23	19	-123
achterstand	-242	-226	-15	42
achterstanden	21	-94	-167	-117
achterwege	47	-111	149	10
achttien	59	146	47	72
actief	-26	175	70	78
actueel	22	-142	-151	-46
actuele	173	-87	-134	105
acvz	41	-225	-194	-168
ad	-210	-45	26	-165
adem	-76	-158	-161	-186
administratieve	172	-146	-129	-126
adr	62	-10	-265	-240
adres	-191	-157	-173	-143
advies	-99	150	-27	-100
adviescollege	-186	56	-178	-159
adviescommissie	-137	-166	-99	-7
adviesraad	30	91	-208	-153
adviezen	-44	63	-137	-291
adviseerde	-109	92	-97	-149
adviseert	-301	238	-321	-251
adviseren	-153	116	-42	-284
advisering	83	-81	-250	50
adviseur	42	-53	-121	-164
advocaat	85	-50	-172	-123
advocaten	-174	54	-44	-58
aedes	-110	89	141	143
af	-32	80	48	-112
afdeling	-160	165	-266	12
afgedaan	49	-191	-232	-28
afgehandeld	106	-160	-125	-116
afgelopen	-54	-153	-193	53
afgenomen	232	-177	-243	-136
afgerond	-131	-67	-14	-28
afgesloten	-1	-151	-185	67
afgesproken	-146	-196	43	33
afgestemd	-115	-139	51	26
afgestudeerden	83	47	-108	-166
afgezien	-149	-89	134	-123
afhankelijk	24	-79	-199	-180
afloop	128	-203	-201	20
afm	-100	62	-246	-197
afneemt	-77	52	-139	-132
afschrift	-80	69	-161	-96
afspraak	124	23	-68	-223
afspraken	-75	21	144	65
afstand	-36	30	-48	-94
aftrek	48	26	3	-177
afwachting	-141	10	-187	-128
afweging	-134	-183	116	37
afzonderlijk	-94	-276	14	38
afzonderlijke	-204	131	-183	-18
agenda	-124	-189	-98	189
agenten	147	-133	-105	-38
agentschap	-97	-95	140	-36
aiv	-31	179	55	-234
aivd	67	-115	70	-17
akkoord	-215	-70	193	7
al	-151	-217	563	-311
aldus	171	-41	-100	-234
algemeen	-24	-92	-182	-156
algemene	-6	-79	-153	-240
alle	-180	236	123	141
alleen	-26	17	89	-18
alleenstaande	-142	-186	-183	-160
alles	-209	-62	-205	-119
als	16	-192	-68	-152
alsmede	-45	-87	-138	-136
alsnog	47	8	-88	-98
alternatief	-170	-104	-208	55
altijd	44	51	9	-227
alvorens	-126	-194	216	145
ambassade	-120	-160	176	-95
ambassades	-258	198	11	-190
ambtenaren	-201	-206	-269	-91
ambtgenoot	-117	-175	-38	108
ambtsopvolger	-82	-177	-29	246
ambtsvoorganger	-192	-195	-259	-251
amsterdam	-78	24	-147	15
analyse	-57	-230	-244	-228
ander	-243	-279	58	99
andere	-91	-121	-123	-186
anderen	11	-110	56	-102
anderhalf	156	0	-204	-103
anders	-73	-284	-53	-105
antwoord	-35	-187	-43	-99
antwoorden	-126	53	-260	-9
apart	-173	149	108	-70
aparte	-112	-181	101	108
appreciatie	-84	-133	-242	159
april	-199	-268	87	109
arbeid	-214	21	40	-33
arbeidsinspectie	-255	124	-15	15
arbeidsmarkt	-157	-238	130	-158
arbeidsomstandighedenwet	-225	-204	97	-155
arbocatalogus	-205	-172	-164	-124
artikel	-238	-169	25	-373
artsen	4	-6	-184	-223
asbest	-139	-172	-178	-211
asielzoekers	-144	-144	-145	-190
atr	-230	195	-22	-178
au	134	-61	36	-145
auditdienst	62	-173	34	14
augustus	-228	-131	-81	11
automatische	93	80	-193	30
autoriteit	-179	26	90	119
b	-182	96	148	-51
baan	133	-238	-162	-177
banen	-15	125	77	-246
banken	30	80	-211	-74
basis	-29	-127	-216	-54
basisregistratie	91	-143	-48	-86
basisscholen	-72	-36	-209	-160
batterij	102	-78	-126	-132
batterijen	-113	-44	-206	-180
beantwoord	35	-126	-154	-42
beantwoorden	-135	-74	-134	7
bediening	-146	-15	-234	-201
bedoeld	-176	-110	36	-217
bedoelde	-145	-135	80	119
bedoeling	-241	-215	-338	260
bedraagt	-60	-87	-139	-130
bedrag	-69	128	134	48
bedragen	-98	93	-263	-233
bedrijf	34	-290	46	1
bedrijfsgegevens	-183	-160	230	50
bedrijven	233	-26	-255	-320
bedroegen	-11	-120	-99	-116
bedwelming	4	15	-169	-158
beeld	186	-297	-160	-160
begeleiden	-145	-158	-224	5
begeleiders	26	83	-142	80
begeleiding	47	-151	-90	-145
begin	-142	-26	17	303
beginnen	-145	-132	43	51
begint	-201	-29	51	215
begonnen	-55	20	-108	-240
begrepen	63	-107	-147	-134
begrijp	-161	-147	-172	-216
begrijpelijk	-156	25	-80	-76
begrijpelijker	-103	172	-20	88
begrip	-159	101	-285	-261
begroot	74	80	0	-176
begroting	-228	-22	148	114
begrotingsbehandeling	-149	-220	-213	-36
behandeld	-94	-168	-170	-176
behandelen	-124	-134	68	71
behandeling	12	-271	-184	-108
beheer	-37	86	-146	-126
beheerder	-205	148	-36	22
behoeft	-180	-158	24	-29
behoefte	-193	164	174	34
behoeven	-151	-134	28	-142
behoort	-201	47	128	-241
behoren	77	-161	-226	-26
behoud	15	-113	73	85
behouden	32	-55	-101	-158
beide	2	-177	307	161
bekeken	-211	-198	1	-53
bekend	-1	-75	-49	-38
bekijk	-70	-171	-19	193
bekort	220	-189	-39	-36
bekostigen	-184	58	-264	-213
belang	-227	-249	-164	-182
belangrijkste	109	-167	-224	-139
belangstelling	-38	-184	-195	-162
belasting	126	-70	-24	-190
belastingdienst	-80	-240	93	144
belastingplan	-155	-7	212	159
belastingtelefoon	-182	-171	-258	-203
beleid	-119	59	50	-216
beleidsdoorlichting	-187	-134	-265	-99
beleidsevaluatie	-107	-144	-116	-86
beleidsonderzoek	-95	-111	-164	-78
beleidsreactie	-84	-18	-114	-199
beleidsregel	-124	-87	97	61
belgische	-26	-92	-60	-2
belgië	97	72	59	-194
bellen	-235	100	-17	-200
bellers	43	-226	-137	50
beloning	100	-150	103	-178
beloofd	-163	-165	-172	-122
belt	-108	-180	166	81
bemanning	152	-141	-182	-135
ben	-217	-131	147	-124
benaderen	-113	13	-182	-4
benodigde	-11	-186	-2	189
benoem	-95	238	-106	-157
bent	-114	-119	-6	-60
beoogd	23	-110	-176	-208
beoogde	21	-154	-225	174
beoordeeld	-164	-185	-137	-137
beoordeelt	-182	10	-181	-204
beoordelen	132	-124	-183	-149
beoordeling	-257	-169	-179	-78
bepaald	8	-152	130	18
bepaalt	-217	-282	108	-52
bepalen	-224	123	122	110
beperk	-169	215	-255	-201
beperken	-275	201	-232	-109
beperking	16	-42	-227	-147
beperkt	-211	-89	-99	-163
bepleit	-315	421	51	-139
bepleiten	-81	98	11	29
beraad	-159	-229	208	17
bereid	-135	-232	-117	122
bereik	36	-154	9	60
bereikbaar	-8	136	16	-187
bereikbaarheid	69	-71	-220	-146
bereiken	-24	54	-228	18
bereikt	247	-224	-66	-23
berekenen	-182	94	-145	-128
berekening	97	-7	-156	-141
bericht	-135	-54	-140	-75
berichten	-36	-123	-73	-33
bermen	-6	65	174	-145
beroep	-124	25	-183	-205
beroepen	-140	39	-170	-129
beroepsgroep	-112	-44	116	39
beroepsgroepen	-113	-39	51	153
beroepsorganisatie	-130	92	63	13
beroepsvereniging	-141	-176	-171	-238
berust	-8	-218	-211	-169
bescherming	-156	-174	58	-158
beschikbaar	-353	24	93	158
beschikbaarheid	-142	26	-186	-169
beschikbare	163	-204	-238	-215
beschikken	92	-211	42	-159
beschikking	-177	-90	104	104
beschikt	-2	-212	-67	-250
beschouw	-103	-129	-10	-246
beschouwing	-127	142	131	42
beslaat	-189	-207	-198	-173
beslag	-177	-208	87	-29
beslagvrije	1	-124	-116	-139
beslissen	-184	-95	164	0
beslissing	-126	-200	-196	-186
beslist	-29	-37	-24	53
besloten	-206	-240	151	-9
besluit	-222	-280	72	279
besluiten	-101	-178	112	-42
besluitvorming	-150	-132	63	151
bespreek	-127	113	81	185
bespreken	-77	-218	-302	-21
besproken	-132	-167	97	-143
bestaan	-8	43	134	-278
bestaande	22	-76	87	101
bestaat	-182	-132	55	-134
bestand	-233	-181	-196	-187
bestedingen	81	73	-151	-180
bestemming	46	50	60	-132
bestrijding	52	-4	32	-145
bestrijkt	-183	-200	-122	-145
besturen	-154	-203	-191	-209
bestuur	-40	-28	30	-138
bestuurlijk	-140	-10	-77	-25
bestuurlijke	-120	-111	-183	-139
bestuurslaag	-121	135	138	-107
bestuursrecht	-107	-218	-96	-142
betaald	-44	-104	-99	-233
betaalt	-166	52	48	-53
betalen	-122	-45	-85	-180
betekent	-140	-156	57	127
beter	110	0	-255	22
betere	-177	97	18	16
betreft	-247	158	132	-76
betrek	-168	187	61	191
betrekken	-96	-103	-157	-63
betrekking	-225	27	77	-147
betrekt	-186	-174	102	62
betreur	-160	-114	-205	-197
betrokken	-14	-217	5	158
beurs	31	3	45	-181
bevat	-204	42	48	-103
beveelt	-277	401	-351	-356
bevelen	-269	144	-238	-197
bevestigen	57	-134	-176	3
bevinding	203	-188	-170	-173
bevindingen	6	-240	-18	101
bevoegdheid	-43	-32	88	-2
bevolking	-11	-197	-213	-170
bevolkingsonderzoek	-163	61	31	-160
bevorderen	-145	-217	-157	159
bewaren	-190	-12	-17	-189
bewaring	-136	88	-152	-69
beweging	-125	170	100	-193
bewegingsonderwijs	40	-24	-160	-123
bewijs	117	18	-17	-66
bewind	-153	10	-194	15
bewoners	-57	-78	-269	-240
bewust	-190	-153	-36	-197
bezetting	-50	2	21	-32
bezie	-95	73	43	223
bezien	-132	-139	101	169
bezig	-102	-205	-49	88
bezocht	-217	6	-124	-163
bezochte	234	-174	-174	-155
bezoek	23	65	-332	25
bezoeken	-175	-70	-184	-139
bezoekers	43	-177	-150	-193
bezorgd	-164	-92	-182	-145
bezorgen	-116	50	73	-115
bezwaar	-77	-111	-34	-12
bezwaren	-179	173	313	-101
beëindigen	-87	121	-149	-134
bibliotheken	-171	-206	-81	-46
bied	-213	134	-104	-295
bieden	-254	141	-119	-65
biedt	35	-219	39	-242
bij	25	11	92	67
bijdrage	-225	17	93	100
bijdragen	44	15	-147	-207
bijeen	-204	-10	-258	27
bijgaand	-151	-186	-164	-234
bijgaande	-76	164	-115	-159
bijgedragen	188	-174	-167	-113
bijgevoegde	-118	137	-281	-212
bijlage	-252	-147	-245	-367
bijna	283	-309	-326	-268
bijzondere	-11	-42	37	-189
billijk	-174	-179	105	-181
binnen	-26	110	-5	10
binnenkort	-190	-211	16	77
binnenlandse	-82	75	-42	85
binnenvaart	-129	-123	-49	-10
bleef	116	37	-164	-128
bleek	316	-302	-127	-131
bleven	29	-89	-113	-67
blijf	-176	31	-45	129
blijft	-243	-129	105	-96
blijken	-203	-248	-61	10
blijkens	123	-127	30	-155
blijkt	425	-278	-282	-138
blijven	16	32	-89	-90
blijvend	-54	5	-110	-67
bod	-199	-112	112	63
boeren	91	-31	-321	-293
boete	-148	-71	-13	-211
boetes	-24	51	-38	-146
bokjes	-68	-63	86	-81
bonden	-149	-211	180	27
boord	138	-237	-32	-240
borgstelling	-24	-144	-201	-13
bossen	35	133	-234	-199
bouw	-205	194	-281	-11
bouwbesluit	-165	24	-225	-56
bouwen	-205	35	136	11
bouwwerken	-69	-35	145	156
boven	-42	122	4	-42
bovenbouw	53	-6	83	-127
bovendien	-258	3	108	-184
bovenstaande	-154	-109	-108	-106
bracht	-123	-271	-187	-239
brachten	180	-131	-61	-68
branche	38	-329	60	-308
brancheorganisatie	-143	-105	-158	18
branches	-204	39	84	-108
branchevereniging	-168	-177	-197	-140
brand	-19	-88	-215	-217
brandstof	37	63	-205	-135
brandveiligheid	68	-74	-82	-100
brandweer	-175	64	-172	-132
breda	-112	-168	-131	127
breid	-157	201	7	-207
breiden	-218	61	132	-176
breidt	-157	-163	62	234
breng	-221	327	-26	106
brengen	-121	179	104	103
brengt	-138	-198	32	83
brief	-227	-188	-77	-337
briefadres	64	49	-182	-162
brieven	-10	26	79	96
brug	-105	-219	-176	-202
bruggen	11	-40	-255	76
brussel	-80	-124	51	78
budget	-136	200	69	-164
buiten	-28	172	-116	-163
buitenland	-100	-53	-194	64
buitenlandse	31	-11	-38	-50
bureau	104	130	-177	-193
bureaus	-130	90	87	-148
buren	87	-200	-4	-204
burgemeester	-214	-234	-34	80
burgemeesters	-143	19	173	64
burger	-191	108	-148	-177
burgerlijke	-128	13	6	-158
burgers	19	-168	84	-159
bus	-70	49	27	94
buurtbatterijen	-134	-53	48	47
buurten	7	-176	-144	-108
buurtrechter	-148	-16	-153	-198
bzk	-70	54	-37	28
c	-220	-13	86	2
campagne	-99	89	109	259
cao-partijen	-131	68	135	-153
capaciteit	-153	42	-17	-63
catalogi	59	192	-253	-231
catalogus	55	78	-261	-211
cavv	21	50	-186	-201
cbr	-11	-46	-153	44
cbs	-268	20	195	218
cent	190	-4	-239	-228
centra	-116	54	-56	-51
centraal	97	-19	-22	-110
centrales	-59	35	90	-54
centrum	65	-129	28	28
chauffeurs	212	-42	-177	-128
check	18	-99	-194	-147
cijfers	-94	-8	-188	124
circa	-188	26	-162	-181
cjib	-137	56	-84	-44
cliënten	-53	7	95	-104
coa	-36	-338	-330	-77
coach	113	99	-204	-233
coaches	-105	111	-91	-67
coaching	-123	162	-165	-6
coeliakie	-160	25	-192	-166
cofinanciering	-137	22	50	-138
collega	-138	92	114	-58
college	-10	180	-79	-109
commandant	12	91	134	-92
commissariaat	35	74	39	-127
commissie	41	157	-50	-164
commissiedebat	-124	-147	-221	-86
communicatie	-138	-136	-171	-119
conceptbrief	-133	-192	89	-113
conceptrapport	-101	-143	-211	-161
conceptreactie	-189	42	162	-141
concludeert	365	-255	-258	-198
concluderen	146	-126	-79	-62
conclusie	225	-179	-151	-194
conclusies	-208	-101	-229	-192
concurrentiepositie	74	-172	-209	-34
constateert	307	-261	-171	-211
constateren	176	-118	-151	-66
constatering	-139	-77	-178	-180
consuls	87	-39	-304	-237
consultatie	-142	-8	-92	160
contact	28	-202	-234	-148
contactpersoon	98	170	28	-68
contract	-241	77	125	69
contracten	-34	-47	6	-3
controle	-70	140	63	-242
controleert	34	-199	-229	-33
controlegroep	-159	-167	-185	-109
controleren	7	-24	-54	51
controles	-47	51	39	183
convenant	-227	-128	103	4
corporaties	-215	12	108	-30
coördinator	-2	-210	-48	53
cpb	-161	58	-135	-142
criteria	-142	-162	-160	-228
criterium	59	-140	-87	62
culturele	-95	151	-189	-158
cultuur	-170	-15	-238	-162
cursus	-35	-191	69	-356
d	-173	43	-67	-255
daadwerkelijk	62	-195	-116	49
daalde	268	-198	-151	-186
daar	-186	-138	214	-80
daaraan	-275	-275	55	-20
daarbij	28	-29	-74	-89
daardoor	58	-184	-15	-97
daarentegen	290	-24	-260	-186
daarin	-107	-167	-70	-101
daarmee	-86	-346	116	-115
daarna	66	-337	-114	100
daarnaar	-137	-206	48	-21
daarnaast	-39	245	-160	7
daarom	-281	-254	288	223
daarop	-233	-137	-17	147
daarover	-121	-151	-71	97
daartegen	-149	-155	11	41
daartoe	-245	-106	90	219
daaruit	191	-191	-197	-207
daarvan	-42	-170	65	138
daarvoor	-104	-116	-22	65
dader	-23	-170	69	-108
daders	204	-145	-185	-109
dag	-131	193	114	122
dagelijks	-10	-44	6	49
dagen	229	-41	-291	-25
dak	-192	-213	-7	-163
dalen	-219	-157	-98	-209
daling	232	-216	-181	-133
dan	293	-188	-134	52
dank	-205	-239	-280	-284
dankzij	189	-196	-163	-152
dat	163	22	-35	-127
datum	-389	-275	-172	126
de	23	36	-38	-34
debat	-181	-132	-337	-340
december	-218	-203	6	188
deden	-182	-30	-166	-190
deed	-8	-181	-188	-149
deel	-72	-77	-38	-61
deelname	43	-183	-189	-139
deelnemende	-33	-101	-135	-198
deelnemer	-177	107	30	78
deelnemers	104	-123	-234	-99
deels	-107	8	194	-37
deelt	-198	-233	-249	-79
defensie	-95	-207	-73	36
dekking	45	-91	84	-178
dele	43	-192	52	-107
delen	118	-207	-253	45
delict	150	-159	-142	-119
demissionair	-136	-160	-72	3
demissionaire	-102	-175	-1	157
den	95	111	-176	-48
denken	-123	-132	-49	-81
depots	65	37	-183	-173
der	-168	-171	-233	-39
derde	185	276	54	-37
dergelijke	-77	-137	35	47
derhalve	-68	-111	-46	-73
dertien	-191	65	-216	-214
dertig	-215	-71	83	69
deskundige	-192	78	-32	-27
deskundigen	-132	29	-51	-108
detentie	-161	-18	9	-174
deur	-180	190	-6	-70
deze	-164	-277	78	30
dezelfde	7	42	12	-7
dezen	-156	-113	-156	-218
diabetes	105	-110	-97	-134
dichtbij	-143	-112	-133	-75
dichter	-133	-136	-119	9
die	-27	-54	93	54
dien	-117	-37	-82	167
dienen	-62	40	34	-347
diens	-92	-174	44	188
dienst	-91	-142	-164	210
diensten	46	-213	67	11
dient	-348	320	-293	-327
dieren	-61	-221	-29	3
dierenaangelegenheden	-166	94	-153	-158
digitaal	-210	146	-120	117
digitale	59	46	-18	-150
diploma	21	-118	-19	6
directeur	-117	-48	127	31
directie	-191	-31	-33	-39
dit	-181	-206	318	154
dnb	-89	28	-192	-191
docenten	-152	66	-129	-152
doch	-177	-83	92	68
doe	-186	3	-49	-127
doel	31	-260	-115	-342
doelen	59	-153	-167	-139
doelmatig	110	-111	0	-44
doelmatigheid	160	-222	-248	-154
doeltreffend	216	-188	-208	-140
doeltreffendheid	-225	4	51	-221
doen	81	-184	-158	104
doet	-123	-30	-26	-198
donors	-19	51	55	-164
door	74	123	-7	-75
doordat	201	-226	-198	-215
doorgaans	-156	61	-201	-174
doorgelicht	-206	-202	-65	42
doorlichting	53	102	-254	-24
doorlooptijd	134	-168	-133	-195
doorlooptijden	-114	-130	-164	-48
doorlopen	-47	-185	-192	56
doorrekenen	-143	-133	-117	196
doorstroming	73	-153	-135	-72
dorp	-134	58	-97	-232
dorpshuizen	-117	79	-146	-106
dossier	23	-40	21	61
dossiers	209	-137	-314	-91
douane	-32	-63	-232	155
dr	-116	-164	-169	-149
draagt	-231	-173	-32	50
draagvlak	64	-161	29	-131
dragen	-243	-58	-123	108
dragers	106	-50	-155	-120
drempel	-236	60	-132	92
drie	101	47	-127	3
dringen	-28	74	-119	-247
druk	8	-160	-168	118
dt&v	-229	-68	162	-78
dubbele	-73	-7	24	-266
duidelijk	-147	-195	118	-172
duidelijkheid	2	-174	-250	-151
duitsland	16	101	-247	-217
dunbevolkte	56	-207	115	-149
duo	-187	-208	133	37
duren	147	-172	-76	-94
dus	-257	-37	70	-261
duur	-28	96	10	37
duurt	172	-174	-193	30
dv&o	-174	-184	-165	-171
e	-43	68	-172	-135
echter	213	-336	5	-278
economische	-3	-161	-212	-227
een	-53	113	-11	27
eenduidig	172	-130	-167	-101
eenheid	-146	122	12	-166
eenmaal	-176	-126	32	51
eenmalig	-72	-167	-194	89
eenmalige	-167	-174	125	-229
eens	-157	-19	268	-26
eenvoudig	-45	-196	116	-181
eenvoudige	14	-156	-212	75
eenvoudiger	-173	72	-77	128
eenzelfde	-142	-199	216	162
eer	31	-166	-163	-215
eerder	154	-112	-118	-44
eerdere	-121	-246	-68	6
eerst	-71	41	381	106
eerste	-35	53	54	209
eerstvolgende	-134	-212	147	241
effect	401	-278	-328	-154
effecten	-109	95	-159	-148
eigen	61	137	-93	-371
eigenaren	31	-63	47	72
eilanden	-151	-161	-195	143
eim	-161	60	-158	-140
eind	-67	-289	75	433
einde	-215	-237	-310	149
eindevaluatie	-47	-117	-164	128
eindigt	-178	-34	-101	-8
eindrapport	-167	-122	-95	-139
eis	-46	3	98	-38
eisen	-7	51	-1	-142
elders	19	-33	-202	-96
elektrische	134	-167	-119	-132
elektronische	-16	95	39	47
elf	128	-140	-311	-275
elk	-192	318	-50	-7
elkaar	62	-8	-62	-17
elke	-133	259	149	98
emmen	-160	-138	80	63
en	-131	25	138	55
energie	-56	-210	-102	-122
enige	-144	-148	-16	-151
enkele	-141	-150	-134	-296
enquête	-162	-218	78	15
er	16	-13	0	91
eraan	-166	-161	-77	-202
erfgoed	20	-181	-17	18
erkentelijk	-135	-208	-372	-340
ermee	-133	11	42	-245
ernaar	-106	-96	-16	187
erop	65	79	-182	-160
ertoe	-153	11	33	-131
ervan	-122	-186	-84	-214
ervaren	285	-132	-268	-269
ervaring	-217	-157	126	-23
ervaringen	-37	-203	-112	123
erven	-11	-142	-130	-80
ervoor	-221	108	-193	111
euro	-59	-21	2	-125
europees	-173	40	62	-206
europese	-121	-159	29	21
evaluatie	-78	-158	-72	53
evaluatiebepaling	-151	73	-176	-214
evaluatieonderzoek	-46	-152	-68	-124
evaluatierapport	-129	-201	-198	-138
evalueert	-121	-146	-47	176
evalueren	-133	-52	-204	-42
even	-18	23	-181	-180
eveneens	-190	242	143	-49
evenmin	119	19	-12	-177
evenwel	100	-237	145	-199
ex	-102	-165	-151	-128
examen	94	-174	-77	-212
experiment	-128	-168	-123	-111
extern	-100	-254	132	220
extra	-46	-70	72	89
eén	-129	-45	-115	-56
f	-171	144	117	106
fabrikanten	-136	-126	-146	-7
familie	-105	-113	-180	86
februari	-217	-72	93	-11
fiets	-160	-199	-174	-124
fietsen	-118	-156	-58	60
financiering	-140	71	156	41
financiële	-148	92	83	133
financiën	-155	-120	-26	-192
fiscale	-187	1	-31	71
fonds	-220	165	136	-59
fondsen	-166	-133	-190	-6
formulier	-21	-45	184	144
formulieren	-135	146	133	85
fouten	91	-2	-27	-161
fractie	-139	-45	-194	-188
fracties	-89	-198	-127	-107
fries	54	-145	-143	-120
functie	0	65	92	-162
functies	-1	95	-5	-209
fysieke	66	72	137	146
ga	-270	58	51	59
gaan	-43	-72	128	43
gaarne	-136	85	65	-21
gaat	-154	-174	79	213
gaf	-178	134	-193	-144
gang	115	-175	105	-233
ganzen	129	-95	-124	-150
garantie	3	115	63	63
garanties	-167	-155	-172	-119
gast	-92	-189	-160	-133
gastouderopvang	-137	-183	-214	-138
gastouders	96	202	-34	-179
gbm	30	18	-150	-94
geachte	-134	-206	-213	-183
geadviseerd	-139	2	-243	-102
gebeld	-106	82	-209	87
gebeurt	-39	132	167	22
gebied	-197	-198	-225	-210
gebieden	-89	122	-42	-237
gebleken	72	44	-48	-216
gebleven	126	40	-177	-97
gebouw	-170	65	-23	-70
gebouwd	53	-156	36	-127
gebouwen	-109	64	-264	-22
gebracht	35	-181	-34	-36
gebrek	227	-289	-235	-220
gebreken	104	58	-161	-167
gebruik	38	-130	25	226
gebruikelijk	-130	-161	-260	-14
gebruiken	-20	-65	89	-192
gebruikers	-160	53	-209	-236
gebruikgemaakt	-142	-157	-270	-158
gebruikt	62	-66	-64	2
gecontroleerd	-129	-110	82	72
gedaald	273	-174	-264	-59
gedaan	27	7	-17	-81
gedachte	-243	179	350	-140
gedachten	-126	-176	-244	-18
gedeeltelijk	112	143	98	-29
gedetineerden	-32	-150	-164	-124
gedrag	-33	-210	-134	-134
gedragscode	-3	-131	2	-213
gedurende	46	-52	-281	-232
geef	-208	310	-204	-292
geeft	-110	95	-65	-229
geen	267	-65	186	-218
gegaan	-182	-128	-46	-193
gegeven	-25	100	231	-309
gegevens	169	-152	-55	18
gegroeid	-49	-130	-165	-135
gehaald	104	-204	-242	-151
gehad	30	-152	59	-85
gehalveerd	109	-178	-119	62
geheel	94	-33	-80	35
geholpen	-163	60	48	70
gehoopt	83	-115	-151	-128
gehoor	-79	91	92	-187
gehoord	26	-165	19	-184
gehooronderzoek	-146	-100	-14	57
gehouden	23	-145	-63	47
gekeurd	-172	55	41	120
gekomen	88	-150	-181	-5
gekozen	60	-170	-73	-141
gekregen	12	-190	128	51
geld	-160	-64	89	-196
gelden	-146	18	65	-20
geldt	-80	-68	62	-26
geleden	-171	-179	-136	-120
gelegd	-90	-191	-190	119
gelegenheid	-187	-226	76	25
geleid	127	-153	-11	-177
gelet	-15	-270	93	-18
gelezen	-151	-232	-221	-216
gelijk	78	2	8	-297
gelijktijdig	-53	-127	-160	12
geluid	-18	30	-182	-66
gemaakt	2	-299	-14	-54
gemeenschappelijke	-88	146	140	154
gemeente	-58	-195	-29	-221
gemeentefonds	-169	12	120	-220
gemeentelijke	56	-175	-153	60
gemeenten	20	-25	-19	-15
gemeenteraad	0	-191	-65	21
gemeld	-28	18	-198	-154
gemeten	-26	42	-131	-100
gemiddeld	390	-319	-302	-234
gemiddelde	103	-171	-260	-203
gemiste	-176	-6	-204	-196
geneeskundige	-141	-123	152	63
genoeg	56	-211	50	-176
genoemd	-197	-71	-187	14
genomen	25	54	11	87
geopend	-141	-170	-26	-205
geplaatst	-24	-7	-52	33
gepland	-68	-47	-129	192
gepubliceerd	-104	-204	-23	13
geraadpleegd	-73	18	84	42
gereageerd	-90	-139	-193	-120
gerechten	-141	-162	114	59
gerechtsdeurwaarders	105	-116	-53	-71
gereed	-18	-273	-70	276
geregeld	37	26	173	-101
gereserveerd	-180	-62	-238	121
gericht	-29	-72	68	-124
geringe	-166	-158	107	-151
geschil	-146	-186	14	31
geschreven	-186	-177	-20	-188
gesloten	-108	-186	82	-226
gesprek	-63	-5	3	132
gesprekken	-34	48	-48	4
gesproken	-123	-106	-23	-235
gestand	-109	-109	-196	-110
gestegen	211	-152	-276	-152
gesteld	35	-312	35	-54
gestuurd	-96	-117	110	-184
getekend	-81	-197	68	-112
getest	27	-208	48	-183
getoond	38	-61	-136	-127
gevaar	-186	-193	-177	-134
geval	-122	-282	-41	56
gevallen	302	18	-38	-80
geven	-2	259	19	46
gevoegd	-171	-125	-152	-103
gevoelig	-190	-123	-143	-140
gevoerd	-168	-195	-264	34
gevolg	78	-37	106	-144
gevolgd	-187	-6	-3	-16
gevolgen	35	-151	25	145
gevonden	289	-228	38	-45
gevraagd	-177	-37	-139	37
gevraagde	-142	-133	94	89
geweest	-4	-151	-226	-217
geweld	-148	49	-176	61
gewenst	3	202	-301	-184
gewerkt	8	-110	91	9
gewezen	-170	45	-8	-212
gewijzigd	-108	36	93	134
gewijzigde	-99	27	-21	-75
gewogen	-124	-155	-251	44
gewond	-166	-138	-97	-137
gewone	24	-119	-154	-87
geworden	76	-204	-11	-167
geworven	-171	29	-206	-195
gezamenlijk	-146	56	-247	-25
gezamenlijke	-171	189	95	-101
gezegd	-128	-188	-152	-16
gezien	-268	-19	237	107
gezin	55	212	-39	-282
gezinnen	212	22	-100	-207
gezonden	-148	-138	19	46
gezondheid	118	-129	65	26
gezondheidsraad	-14	-204	-261	19
gezondheidszorg	-188	-143	-173	-167
geëvalueerd	-225	-47	-330	-300
geïnformeerd	37	-163	-248	7
ggd	-153	107	95	-206
ggd'en	-47	-188	22	73
giften	93	-183	27	-54
ging	-83	-197	-230	-244
goed	183	-46	-154	-81
goede	68	-113	-111	-217
graag	-277	103	64	-154
gratis	0	-74	131	5
grens	-188	-200	24	53
griffierechten	-132	54	-205	-203
groeide	116	-130	-51	-70
groeilening	67	-75	-141	-123
groen	-143	-24	-132	-147
groene	-100	51	-178	-140
groep	-60	-72	238	25
groepen	-143	-51	-284	-193
grond	-231	-112	17	-306
grondslag	-137	-139	20	-209
grondwet	-98	16	-132	-154
groningen	-170	-168	10	158
groot	151	-43	30	-227
grote	-154	42	-299	-105
grotendeels	-130	-87	-126	-170
groter	153	-160	-148	-144
gunnen	-167	112	-150	-156
gunstig	163	-186	-235	24
gunstiger	61	-126	-108	-157
haag	125	69	-110	-35
haalbaar	-92	-184	97	111
haalbaarheid	-134	-186	148	156
haalt	-5	-182	103	4
haar	-11	4	71	-179
had	182	69	-276	-150
hadden	218	-145	-150	-135
halen	-2	-157	-131	-131
half	-27	111	-198	141
halfjaar	-115	143	-203	-57
halveren	-162	153	-60	-50
halverwege	-118	-206	-171	110
hand	-218	23	-88	151
handhaven	-196	-111	-188	-86
handhaving	27	-136	-145	-181
handreiking	-201	-201	-29	94
hangt	-152	-145	-217	-80
harte	-90	-21	317	74
havens	32	50	-182	-144
hbo	-149	-1	42	-163
heb	-146	-69	-22	-328
hebben	23	-238	-8	-198
hebt	-144	-136	-180	-196
hecht	-144	-229	-146	-323
hectare	20	-194	-163	94
heeft	-36	-163	-20	-177
heel	142	-142	-179	-97
heer	-229	-182	-252	17
heg	-95	46	-151	-130
heggen	-130	-210	-126	-31
helder	-106	96	-200	4
hele	-179	76	110	-138
helft	173	-192	11	253
helpt	-180	-217	-34	-179
hem	-225	57	243	-15
hen	97	-255	-2	49
herhaaldelijk	-144	55	-106	-109
herhaling	73	-113	37	-177
herken	-199	-72	-161	-169
herkennen	-119	16	-165	-116
herkent	-121	-159	-225	-223
herkomst	114	133	40	-145
herstel	4	26	-142	-224
herstellen	27	-170	-193	-153
herzien	-167	-189	3	21
herziene	-80	-155	116	13
herziening	-177	-31	198	264
het	3	45	2	11
hetgeen	127	-133	-157	71
hetzelfde	-7	-191	88	-49
hield	-186	-160	-77	-157
hier	-209	-288	157	-148
hieraan	-15	44	50	116
hierbij	-199	-229	-246	-578
hierin	-98	-164	207	14
hiermee	-202	-254	139	22
hierna	-200	-215	-278	-233
hieronder	-153	-234	-379	-400
hierop	-161	-269	-37	170
hierover	-193	-109	95	220
hiertoe	-92	-101	145	36
hiervan	-22	-266	152	25
hiervoor	-155	-17	241	115
hij	52	216	-80	-146
hoe	-153	-86	-35	50
hoeft	-201	42	16	-213
hoeveel	-29	9	-182	-270
hoeverre	55	-114	-163	136
hofkamp	7	15	-70	-40
hoge	44	-134	38	-170
hoger	131	-254	-249	-276
hogere	69	52	248	-154
hogescholen	-35	34	-179	25
honderd	-198	92	73	103
honorair	-128	-153	-178	-187
hoofdlijnen	-103	78	-34	-45
hoofdstuk	-262	-235	-98	-224
hoog	108	-144	-215	-186
hoogleraar	-131	77	-160	-127
hoogste	-59	-136	-140	-28
hoogte	125	-114	-129	131
hooguit	98	87	-107	-177
hoop	-171	-222	-255	0
hoort	-273	-258	-37	243
horen	98	59	-22	-223
horizonbepaling	-151	-22	-153	-163
houd	-103	134	5	-212
houden	-36	50	-59	56
houder	67	-198	156	-175
houders	-117	90	-7	12
houdt	-110	17	-85	-128
hout	-193	-105	65	-133
huid	138	-193	-247	-226
huidige	-155	53	119	-204
huis	-61	-17	-208	-163
huisarts	73	-193	157	-180
huisartsen	-38	-21	-231	86
huishoudens	37	-159	-134	-126
huisverbod	86	-169	-185	-186
huisvesting	57	-33	61	27
huizen	119	16	-131	-155
hulp	68	59	-395	9
hun	87	-11	-80	-47
huurcommissie	95	-133	-198	13
huurder	-153	-112	-10	-17
huurders	-24	115	-274	-43
huurprijs	-169	98	-131	-165
idee	2	62	70	-85
identiteitsgegevens	-142	-174	127	130
ieder	-282	195	-78	-120
iedere	-139	157	17	-39
iedereen	-221	-63	97	-200
iemand	62	-100	-43	-64
iets	121	-36	129	-64
igz	-29	97	-216	-86
iii	-182	-8	118	-121
ik	-181	-153	202	178
ilt	-209	-22	-58	-73
immers	-98	-203	13	-193
imo	-105	121	39	-153
importeurs	-116	-142	-139	169
in	-91	39	20	135
inburgering	-163	-173	11	-206
incidenten	25	109	16	-128
ind	-92	-280	-30	20
inderdaad	45	-171	-234	-51
indien	-166	-222	-330	147
indienen	-129	68	-140	59
indiening	-87	-161	-163	147
informatie	-100	-154	-119	-169
informeer	-70	39	-92	-113
informeren	-128	-211	-262	28
infrastructuur	-143	147	-27	-203
infrastructuurfonds	-165	-137	-171	177
ingaan	-95	36	-162	-121
ingang	-273	-42	418	517
ingediend	-162	-145	10	-66
ingegaan	-132	-131	-194	47
ingelicht	-100	11	-164	32
ingenomen	-140	-121	31	12
ingeschreven	68	-155	-171	-160
ingesteld	-168	-180	-197	-129
ingevoerd	104	56	101	13
ingevolge	-172	-200	-157	-175
ingevuld	27	-143	40	-187
ingewikkeld	164	-150	-140	-84
ingrijpen	-169	-122	-21	49
inhoudelijke	-64	-67	-195	-143
initiatief	-138	-137	64	-196
inkomen	76	-85	-195	-219
inkoop	-166	-166	-143	-207
inlichten	-144	-140	-194	-25
inmiddels	-207	-260	48	-29
inrichten	-98	64	111	-33
inrichting	-160	-72	17	-228
inrichtingen	-158	-150	0	159
inspannen	-77	-143	-182	196
inspecteurs	6	-306	-197	108
inspectie	65	74	-119	-108
installaties	-195	40	66	37
instantie	-98	17	11	40
instelling	24	41	29	-3
instellingen	64	-83	-38	-265
instemmen	-162	180	145	-152
instemming	-77	76	-202	26
instituut	-229	93	-52	22
instrument	-125	-75	-102	75
instrumenten	55	1	-169	-214
internationale	-120	54	-233	-223
internetconsultatie	-178	-172	103	202
interviews	-31	-122	-105	-123
intussen	-122	-118	-209	30
invloed	290	-254	-27	-93
invoeren	-189	50	59	-52
invoering	138	-32	-83	-131
invulling	-170	-172	46	-153
inwerkingtreding	-184	-30	48	261
inwoners	-169	29	-211	-178
inzage	-139	121	59	62
inzake	-106	72	138	-303
inzet	-111	-17	-229	27
inzetten	-107	-181	-1	168
inzicht	-58	-15	55	-21
inzien	-102	159	108	19
inziens	-141	51	191	-124
iob	76	128	-245	-21
iom	-9	-28	-145	-91
ipo	-143	150	53	79
is	78	-115	78	-55
ja	-124	-239	-68	37
jaar	-22	164	-79	60
jaarlijks	24	207	-175	-79
jaarlijkse	-276	283	91	30
jaarplan	-137	-150	34	-178
jaarverslag	-171	-219	139	141
jaarwisseling	-174	-86	-202	14
jacht	-149	-31	20	-178
januari	-394	-303	201	253
jaren	-329	-228	-400	-94
jeugdgezondheidszorg	-168	4	66	-74
jeugdigen	5	-52	-187	-179
jl	-204	-201	-153	-327
jonge	78	3	-316	27
jongere	-94	165	-247	-182
jongeren	136	91	-181	-106
journalistiek	-70	-116	85	-131
juist	-31	-346	123	-127
juli	-350	69	306	262
juni	-304	-179	122	151
juridisch	-116	-135	71	-95
justis	-137	-127	-207	143
justitie	-77	-189	-19	-89
justitiële	-147	-138	-229	115
kaart	-171	57	58	174
kabel	-171	-87	-186	-211
kabels	48	60	5	-202
kabinet	-208	-242	286	198
kabinetsreactie	-81	-89	-160	-170
kabinetsstandpunt	-77	-126	-126	-188
kadaster	-135	52	65	81
kade	-135	35	-159	-142
kamer	-112	-33	-190	82
kamerbrief	-90	119	-122	-57
kamers	-200	68	-235	184
kan	-97	-95	44	-63
kandidaat	10	-20	-144	-154
kandidaten	-176	32	74	-134
kans	153	-270	-117	-104
kant	-110	-169	-20	153
kantonrechter	116	-133	-160	-113
kantoor	-183	-199	81	104
kantoren	39	-115	-174	-177
karakter	-112	-96	162	-164
keer	-110	52	-144	-156
kenia	-79	-151	-194	-127
kennen	143	-240	-60	-30
kennis	64	-69	-56	11
kennisgenomen	-100	-31	13	-160
kennismigranten	-34	57	-239	-183
kent	-55	-233	32	-195
kerken	2	-76	-24	-62
kerstreces	-118	-194	-25	242
keuren	67	204	-214	-239
keuring	40	-81	-92	48
keurmerk	-5	157	14	-4
keuze	-37	160	-121	27
keuzedelen	-62	0	-121	-87
keuzes	-163	-183	110	97
kies	-165	10	152	13
kiesraad	45	-3	-176	-139
kiest	71	-221	190	168
kiezen	14	66	-215	-147
kijken	-145	-194	-117	-192
kilometer	-171	20	-211	-173
kind	-223	129	105	-244
kinderbijslag	124	-183	-160	-92
kinderen	8	55	-149	-179
kinderombudsman	-134	-178	-224	26
kinderopvang	-225	-165	57	-132
klaar	-165	-177	41	70
klachten	170	-96	-181	-145
klanten	-85	-97	-143	-117
klein	85	-175	-144	-88
kleinbedrijf	18	-155	-163	-130
kleine	103	38	-270	-8
kleinschalige	85	-156	-175	-147
knelpunt	130	30	-137	-117
knmi	36	-224	-196	32
knop	62	-109	70	-145
kom	-127	-193	-236	85
komen	-227	-69	49	-10
komende	-210	-269	-194	65
komt	2	-263	143	192
kon	274	28	-235	-151
konden	147	-198	-203	-197
koninklijke	-195	-85	12	-11
koninkrijksrelaties	-86	80	-9	125
koop	61	-189	-149	-196
koophandel	-156	56	25	-70
kopen	-140	78	-16	64
koppelen	-150	110	-105	45
koppeling	62	82	15	115
korpschef	-154	46	-142	53
korpsen	1	-228	126	14
kort	24	-317	-53	54
korte	-257	-79	-141	18
korter	225	-88	-201	-211
kortere	-212	33	-201	4
korting	-115	-39	105	-137
kost	-8	-25	37	-17
koste	121	-129	-143	-104
kosteloos	-178	97	67	78
kosten	43	27	-48	-192
kracht	-31	-252	-83	124
kranendonk	-124	-149	-72	-113
krap	-150	-5	-96	-175
krediet	184	-140	-132	-96
kreeg	26	-146	-168	-145
kregen	51	-204	-187	-194
krijgen	-136	-31	10	106
krijgsmacht	-203	41	-120	-90
krijgt	-143	-80	71	252
kritisch	64	-26	-301	-225
kunnen	-33	-91	-178	-11
kunt	-152	-45	78	111
kwaliteit	176	-274	-224	-210
kwam	91	-221	-272	-213
kwamen	32	-142	-194	-128
kwart	278	-199	-259	-201
kwartaal	-239	-273	-53	370
kwijt	65	-156	-147	-102
laag	38	64	-264	-201
laat	76	180	12	157
laatste	-116	-23	-85	0
lag	98	-98	-187	-160
lage	52	80	-179	-165
lager	274	-241	-43	-242
lagere	-136	-174	57	-142
land	-36	59	-142	-113
landbouw	-185	-201	-46	-26
landelijk	-134	158	-62	-153
landelijke	-29	242	-31	-15
landen	-84	25	8	-7
lang	-53	105	-11	-16
langdurige	9	-124	-137	-180
lange	-163	-186	-122	-177
langer	28	242	-49	18
langere	68	0	74	142
langs	-188	-52	-259	-193
laptop	78	53	-198	-170
last	179	-147	-112	-123
lasten	61	62	118	18
late	-154	-158	131	-176
laten	-36	129	5	-91
later	-117	-178	52	-21
latere	46	96	-77	85
leden	-213	-99	-115	-166
leefomgeving	-217	-4	33	-1
leeftijd	-43	-139	11	-163
leeftijdsgrens	-135	148	75	-176
leegstaande	27	118	-61	41
leegstand	-102	-94	42	-156
leerlingen	125	-135	-189	-82
leest	-139	-162	-227	66
leg	-200	325	105	133
leges	-52	87	-72	-200
leggen	-224	201	-219	81
legt	-185	-212	54	143
leidde	159	-121	-167	-106
leiden	132	-299	-127	-268
leiding	-11	-226	-2	-182
leidingen	-27	-165	-232	125
leidt	-96	-60	76	66
lenen	-187	-62	89	-155
lening	-18	177	-50	-220
leningen	50	10	4	-31
leraar	21	149	-164	-114
leraren	-153	-133	-131	-148
leren	-108	0	-170	-120
les	-153	93	84	-201
lessen	8	-161	-216	-146
leven	-40	-234	-103	-38
leverancier	-168	65	38	-232
leverde	124	-177	-130	-177
leveren	57	-185	199	130
levering	-202	-201	55	30
levert	-195	-229	-128	171
lezen	63	-133	52	-162
licht	-60	51	-179	-143
lichte	92	-75	-202	48
lichten	-193	-126	-197	34
lid	-217	-350	-404	-124
liet	-184	-84	-162	-186
liever	-212	-185	240	-206
liggen	-116	-66	8	33
ligplaatsen	71	91	-167	24
ligt	-33	-115	-34	-5
lijkt	80	-214	120	-19
lijn	-26	-62	-292	-215
lijst	-89	43	166	126
liter	-235	-171	-90	-97
literatuur	-108	-143	-175	-161
locatie	34	-5	-103	59
locaties	-11	38	31	-98
lokaal	-134	13	-120	-145
lokale	-101	53	43	-77
loket	-106	21	28	73
loon	97	38	-65	-58
loop	-281	-285	92	148
loopt	-173	-70	93	-95
looptijd	-105	165	151	23
lopen	52	-40	92	33
lopende	-128	20	222	251
los	-205	166	-273	-253
loting	-151	-168	-134	-117
lto	-161	-14	-102	23
luidt	160	-3	-244	-169
lukt	-12	-202	-170	73
maak	-179	310	-295	77
maakt	-106	-132	69	-94
maand	-93	-34	-42	203
maanden	42	40	-84	121
maar	295	-264	39	-77
maart	-203	-55	-69	130
maatregel	107	37	151	-70
maatregelen	4	-264	-215	-171
maatschappelijke	-157	116	41	-8
machtiging	-101	44	-143	-160
mag	-294	-3	1	123
makelaars	42	44	-27	-75
maken	-82	27	-8	44
mannen	136	118	-5	-61
mantelzorgers	27	77	-135	36
marine	-190	-172	-33	20
maritieme	-79	150	-145	-139
markt	-69	-28	85	-259
mate	49	-198	128	-153
maximale	-110	62	-137	99
maximum	30	245	-184	-104
mbo	-139	-213	91	75
mbo'ers	54	10	-88	-122
mede	-47	-201	-326	-192
medewerker	53	37	-231	10
medewerkers	63	75	-183	-148
media	-184	-33	-179	-169
medicijnen	98	-213	-197	-193
medio	-243	-197	-214	305
medische	15	48	-110	-81
mee	-213	31	71	35
meebetalen	-117	135	26	-144
meegenomen	-124	21	157	143
meer	66	5	28	-174
meest	-148	66	-201	-218
meestal	101	-188	-208	-117
meeste	137	-254	-88	-241
meet	-235	169	-277	-253
meetbaar	103	24	-110	-124
meetbare	98	15	-147	-115
mei	-261	-196	78	59
meireces	-108	-131	-185	120
meld	-151	119	-97	113
meldde	-156	-135	-150	-153
melden	10	69	-324	33
melding	47	74	-93	-173
meldingen	68	-42	-65	43
meldplicht	51	94	108	-31
meldpunt	-178	106	-119	-244
meldt	15	-212	-129	-97
men	-180	163	-211	-184
mening	-132	65	33	-290
mens	-123	-144	-126	-145
mensen	99	-106	-101	-139
mentor	42	77	-176	-174
merk	-222	-251	-217	-111
merken	100	-177	-149	-116
merkt	74	-3	-226	-169
met	74	22	25	86
meten	-164	73	86	110
meter	-82	-24	20	9
meters	-71	-179	-160	110
meting	140	16	85	205
metingen	90	-164	-196	15
mevrouw	-226	-169	-229	-247
middel	-150	-219	30	-39
middelen	-308	-140	-36	124
midden	104	-236	-19	-64
midden-	78	-139	-194	-120
migratie	-165	-30	-184	-163
mij	-297	-106	144	-17
mijn	-231	-236	-48	55
mijns	-135	51	140	-124
milieu	-76	-146	14	127
militair	-155	-172	97	172
militaire	-197	-158	-172	-161
militairen	-30	25	-184	-201
miljard	-62	-204	6	-210
miljoen	-292	-147	-17	-131
minder	393	-140	-173	-274
minderjarige	-202	-211	-162	-141
minderjarigen	-101	139	-133	11
minister	-52	-156	18	-44
ministerie	-127	84	59	189
ministerraad	-174	-185	34	64
minste	-287	156	-121	-7
minuten	115	-285	32	-93
misbruik	-101	-158	-126	-135
missie	114	42	-78	-198
missies	-229	128	-276	-240
mits	-103	-106	-107	221
mkb-nederland	-123	-96	24	38
mocht	-278	-151	-205	249
mochten	-161	-127	-210	158
model	-137	7	-161	82
module	39	57	-95	-146
moest	-211	146	-63	-159
moet	-280	141	70	-64
moeten	-313	564	-169	-99
moge	-49	-144	-192	-186
mogelijk	-134	-5	-32	29
mogelijkheid	-231	-48	31	41
mogen	-144	23	6	-165
moment	-189	-103	35	59
momenteel	-143	-204	193	28
monitor	-176	-221	-43	72
monteurs	63	55	-195	-147
motie	-192	-82	-282	0
motie-van	-107	-269	-221	-207
munitie	88	87	70	-121
munten	-45	-57	-225	-204
musea	73	-50	26	-167
muziek	-44	-90	-176	-160
na	90	175	-178	103
naam	-234	-164	-39	79
naar	67	6	-107	-151
naast	-246	-53	52	-257
nabestaanden	-184	-162	-245	-173
nacht	-257	251	35	-82
nachtarbeid	86	46	-174	-178
nachtdiensten	-3	-93	-179	-149
nachtelijke	-141	61	-9	-150
nachtwerk	-14	-110	-143	74
nadat	-142	122	18	-5
nader	-185	92	200	123
nadere	-155	-146	-82	172
nagaan	14	2	-19	121
nagegaan	-53	-175	-196	-68
nagekomen	-133	-53	-116	-122
nagelopen	-109	-174	46	76
najaar	-208	-361	140	333
naleving	107	-174	-229	-198
nam	272	-50	-7	-248
namen	208	-198	-182	-171
namens	-91	-148	-350	-396
nascholing	-125	85	93	11
nationaal	-170	53	132	-168
nationale	-189	-113	46	-72
natuur	-130	-162	-162	-119
nauwelijks	297	-237	-210	-251
nederland	-51	-164	21	-140
nederlanders	-193	-208	-200	59
nederlands	-7	11	57	-22
nederlandse	54	-279	52	29
nee	-196	-228	105	-256
neem	-130	275	364	243
neemt	-131	-8	207	223
negen	11	-128	133	-99
negentien	-109	-128	18	15
nemen	-212	124	41	-103
nergens	196	-188	-233	-174
net	42	-40	-115	-95
netbeheerders	-125	-26	8	113
netwerk	-215	-197	-17	77
nfi	-114	30	-14	-198
nidos	-220	28	147	46
niemand	16	-99	-272	-20
niet	132	-99	190	-381
niets	188	-161	55	-311
niettemin	-4	-174	149	95
nieuw	-183	-79	117	192
nieuwe	-181	142	30	157
niveau	77	101	-164	-119
nl	-125	96	94	-177
nodig	-268	167	55	-106
noemen	199	-232	-151	-139
noemt	28	80	53	-220
nog	-84	-61	13	136
noodpomp	28	109	-193	-160
noodvoorziening	-167	77	-123	56
noodzaak	-171	-86	74	-125
nooit	244	-142	-260	-234
norm	133	61	-46	-172
nota	-163	-135	-276	-11
notarissen	-113	103	-6	-191
november	-234	-231	-10	87
nr	-161	-165	-302	-196
nu	-370	-352	112	-328
nuffic	-63	28	163	109
nulmeting	100	139	-238	-138
nummer	-161	-149	-216	51
nut	-130	-115	-146	-141
nvwa	48	-91	-47	29
objecten	84	34	61	-134
ocw	-101	-248	75	83
oefen	-122	213	-1	35
oefeningen	49	13	56	-142
of	-115	-105	-193	145
officier	27	27	51	-138
ogen	-308	178	53	-331
oktober	-316	-159	9	201
om	-98	195	-10	-64
ombudsman	-266	178	-141	-270
omdat	-4	-58	92	-340
omgevingsdiensten	51	-160	-189	-126
omhoog	-169	205	-235	89
omroep	-143	-165	29	37
omroepen	62	29	39	-151
omstandigheden	-153	85	-162	-184
omvang	38	-244	102	95
omwonenden	-139	114	-251	-29
omzet	115	92	-156	-165
omzetting	-74	-140	45	-5
onaangekondigd	-145	87	-159	-153
onaanvaardbaar	-127	-132	-121	-161
onafhankelijk	-248	63	-3	-22
onafhankelijke	-218	262	38	-95
onbekend	208	39	-21	-202
onbekendheid	201	-186	-172	-132
onbemande	-160	130	-235	-10
onder	-104	-172	27	28
onderdeel	-224	-181	200	-166
onderdelen	70	15	-151	-79
onderhandelingen	-132	-151	-220	101
onderhoud	156	-34	21	-88
onderhouden	19	-133	-91	-130
onderling	-106	-112	-163	13
onderlinge	69	56	-155	-148
ondernemer	-198	-171	145	-103
ondernemers	-2	20	-413	-178
ondernemerschap	-139	-111	-124	-104
ondernemingsraad	-138	-154	39	173
onderschrijf	-98	-153	159	-201
onderschrijft	-123	-197	-22	-180
ondersteuning	-107	133	-236	-17
ondersteunt	135	-154	-133	-104
ondertekenen	-94	247	-206	-196
ondervinden	-114	51	27	-130
ondervraagde	-37	-90	-161	-148
onderwerp	-47	-310	-100	-184
onderwijs	-195	24	47	-63
onderwijsraad	-126	-189	-185	-160
onderzocht	-302	-289	-90	9
onderzochte	263	-226	-171	-142
onderzoek	-135	47	-46	-21
onderzoeken	-52	-87	-201	58
onderzoekers	259	109	-187	-166
onderzoeksbureau	-159	-227	-222	-203
onderzoeksraad	-82	-13	-161	-256
ongevallen	174	-144	-132	-81
ongeveer	14	-301	-322	-230
ongewijzigd	-171	78	-203	63
ongewis	76	-125	-11	7
onlangs	-152	-212	64	-204
onontbeerlijk	-123	132	-215	-155
ons	-154	-74	111	-41
ontbrak	93	-153	-145	-117
ontbreekt	170	-87	56	-253
ontbreken	159	-25	124	-102
ontheffing	-125	-227	-193	-180
ontraden	-122	184	98	-156
ontruiming	-22	17	-52	-121
ontvangen	-188	-8	31	34
ontvangers	-144	-136	-113	2
ontvangst	-151	-190	-243	-88
ontvangt	-3	-119	-205	265
ontving	-227	-197	-166	-292
ontwerp	-130	-10	-127	29
ontwerpbesluit	-121	-138	-40	1
ontwikkelen	-163	99	80	81
ontwikkeling	10	-163	-161	1
ontwikkelingssamenwerking	-86	-183	-209	-11
onverkort	-130	-77	193	-179
onvoldoende	122	-177	-109	-133
onvolledig	170	-125	-78	-128
onze	-166	-18	-9	-98
onzekerheid	-206	-185	-130	-167
oog	-112	-192	-179	-85
ook	-77	213	-9	-33
oordeel	72	138	127	-255
oordeelt	225	-225	-206	-172
oordelen	93	-151	-156	-104
oorzaak	109	-212	-262	-236
op	15	34	-64	-39
opbrengst	-32	106	-97	53
opdracht	-66	-102	121	74
open	-261	-5	48	55
openbaar	-251	85	-88	62
openbaarmaking	-131	133	-10	51
openbare	-123	8	55	0
openen	-73	62	-215	-247
opengesteld	-163	8	-152	-7
openingstijden	-169	-201	100	130
openstellen	-144	135	-160	58
openstelling	-157	-218	160	80
opent	-120	-124	-148	112
opgave	-135	106	63	161
opgelegd	-29	-168	-100	-125
opgeleverd	-149	-76	-225	47
opgelopen	76	-158	-193	-186
opgenomen	-202	-176	71	204
opgesteld	-225	-222	-228	-13
opgevolgd	-2	24	156	55
opleggen	-169	-139	90	-195
opleiding	13	162	66	22
oplevering	-228	-21	-285	78
oplevert	-21	-167	-186	-196
oplopen	-133	-120	-176	-195
opmaat	66	9	-175	-155
opnemen	-194	-54	60	6
opnieuw	-140	-7	-215	168
oproep	-187	171	116	-247
oproepen	-167	-153	-167	-139
opslag	-160	76	80	-155
opstellen	79	84	-20	20
opvang	-12	49	101	-43
opvanggebieden	124	34	-169	-137
opvarenden	-7	3	-115	-152
opvatting	-137	-127	-190	-142
opvolger	-162	-11	111	214
opvolging	-130	4	-148	-136
opzet	-201	-122	72	-25
opzichte	152	-204	-1	-114
orde	74	-306	-92	37
organisatie	-184	166	-205	-194
organisaties	4	-303	-129	17
orgels	103	-252	-242	-176
oude	68	-30	14	-255
ouder	-30	22	-146	-265
ouderen	114	-22	-319	9
ouders	41	-31	-104	-64
ovens	99	34	-32	-72
over	-21	-52	-40	68
overal	57	-94	-38	21
overdracht	-31	75	-207	-62
overeengekomen	-136	-114	53	11
overeenkomst	-115	63	-178	157
overeenkomstig	-115	-199	-14	-181
overeenstemming	-141	-137	-41	6
overgenomen	-242	21	419	142
overheid	-79	-26	122	-209
overige	-67	-84	136	196
overigens	-166	-185	-281	-209
overlaat	129	29	16	-127
overlast	-127	-165	-148	-126
overledene	29	82	122	58
overleg	-183	-15	56	115
overlijden	-170	-153	-158	-194
overnemen	-100	-130	186	56
overschreden	72	-14	-163	-195
overtreding	-144	-45	19	42
overtredingen	92	55	-255	-211
overweeg	-189	3	-220	99
overweegt	-136	-225	-197	18
overweg	-160	-127	-174	-160
overwegen	-125	89	-149	-12
overwegend	168	-230	-211	-191
overweging	-275	374	-174	-179
overzicht	-195	-100	-57	149
pabo's	-65	40	-165	-152
pairs	134	-61	36	-145
pakket	-146	-171	91	-73
papier	143	109	-232	13
papieren	-167	11	11	34
paragraaf	-150	-31	231	125
particuliere	-151	38	-138	32
partij	-117	2	-244	-37
partijen	25	93	-16	60
partner	-206	-179	-93	-137
partners	-183	-179	-110	-129
pas	-117	143	-60	-221
paspoorten	-93	8	-156	-103
passagiers	68	71	-155	-165
passen	-157	42	-249	-203
past	-210	1	151	-2
patiënten	-156	-18	-153	-166
per	57	165	158	121
percentage	54	-134	120	-32
periode	5	-266	-16	-238
periodiek	-191	-26	95	-184
periodieke	101	-185	-163	-197
persbericht	-132	-124	-222	-160
personeel	-204	-19	96	-181
personen	-146	-44	-120	-255
persoon	-183	-169	-213	38
persoonlijk	-18	201	66	67
persoonsgegevens	-190	3	33	97
pilots	-95	75	-92	-4
plaats	-274	207	74	7
plaatse	-106	52	86	-168
plaatsen	-2	-153	-2	15
plaatsing	-161	-10	-88	174
plaatsvinden	-164	113	-141	23
plafond	-145	44	52	-162
plan	-216	-275	-130	92
planbureau	81	-154	37	58
planning	10	20	-301	71
platform	-98	-91	48	25
platteland	67	-123	-150	12
pleegt	48	-206	-271	55
pleidooi	-141	122	-9	-162
pleit	11	235	-140	-290
pleiten	-226	192	47	-31
plek	97	-113	-266	-74
plekken	-30	-226	55	-184
plicht	44	-18	28	-256
pluimveehouders	-74	99	86	-150
politie	-272	-77	79	46
politiek	-145	-174	-135	-121
pompen	56	140	-157	-135
pont	-39	-147	-121	119
positie	-169	-100	-80	-148
positief	222	-238	-4	-229
post	-239	-40	-18	-103
posten	-84	-111	-37	154
praat	-98	-92	-204	54
praktijk	-186	-30	47	-277
precies	-132	53	127	31
premie	40	93	-68	59
president	-108	-114	-113	-101
preventie	-162	74	137	61
prijs	-160	-3	54	-226
primair	-50	-185	175	-196
prinsjesdag	-112	-193	-214	245
problemen	15	-25	64	-138
procedure	76	-60	-75	-87
procent	558	-198	-316	-239
procentpunt	370	-213	-247	-231
procureurs-generaal	-106	-249	202	118
producentenorganisaties	-127	-128	-184	-164
proef	-83	-55	-40	74
prof	-116	-164	-169	-149
profiteren	46	-154	-170	-125
programma	-105	-279	98	72
programma's	-160	157	-3	-214
project	72	-79	-32	63
projecten	179	84	121	85
prorail	-157	91	15	37
provincie	-217	109	-47	-110
provincies	-33	-64	43	11
publicatie	-142	-187	71	148
publiceer	-89	227	-107	15
publiceerde	-189	-189	-93	-124
publiceert	-124	-176	-197	-179
publiceren	-133	142	-61	-5
publiek	92	-192	29	-129
publieke	-73	-118	46	47
punt	-196	220	182	45
punten	-117	-134	81	-14
putten	-130	83	-156	-157
raad	18	100	-122	-178
raadplegen	-130	-6	60	-124
raadt	-259	349	-359	-290
raadzaam	-168	231	-176	-170
raakt	102	-22	-89	-209
raden	-316	320	30	-132
raken	-160	-179	-112	69
ramen	-148	59	164	187
raming	62	-171	-164	-72
rapport	-119	-21	-342	-308
rapportage	-4	35	-144	30
rapporteer	-95	105	-213	74
rapporten	-146	-77	-196	-177
rapporteren	-82	-252	-65	160
rdw	-108	-37	-146	34
reactie	-166	-385	-79	-181
reacties	-127	9	-232	48
reageer	-92	-114	-234	-248
reageren	-122	-265	-146	-51
recept	-96	-89	-194	57
recht	-307	149	159	-71
rechtbank	89	-34	-182	88
rechtbanken	-148	21	-1	-204
rechter	-232	-38	121	-233
rechtsbescherming	-66	44	52	-113
rechtspleging	-73	-115	-144	-131
rechtspraak	-183	-36	-6	-33
rechtstreeks	-128	-214	-49	133
reclassering	-26	-23	47	-47
rede	-237	-198	17	-258
redelijk	-125	-208	125	-12
reden	52	-291	146	5
redenen	-198	-10	62	-9
reeds	-276	-362	298	-299
referenten	90	18	-187	-146
regel	139	79	-106	-206
regeldruk	40	-15	-176	-151
regelen	-124	122	-181	-154
regelgeving	136	-205	84	-131
regeling	38	14	-109	25
regelingen	58	9	11	82
regels	72	-300	55	-39
regelt	-202	-221	104	181
regering	-156	-34	63	-97
regio	-161	34	-19	55
regio's	49	22	235	67
regionaal	-102	40	-89	105
regionale	-67	-215	-184	46
register	-12	161	108	84
registratie	145	-2	-54	-128
registratiesysteem	46	-145	-193	178
registreren	-114	87	-282	4
reglement	-143	-176	175	30
reis	-175	-181	-190	7
reistijd	14	45	12	23
reizen	95	-180	-183	-152
rekening	95	-77	-124	-108
rekenkamer	-9	51	-228	-194
rekentool	101	-19	-120	-125
rente	-156	72	165	-129
research	-181	-132	94	55
reserve	-214	191	-262	-252
reservisten	-11	77	-33	1
rest	32	-102	-186	-183
resultaat	-48	-31	38	3
resultaten	55	-13	-301	66
richt	-241	184	-181	36
richten	-167	145	-354	-256
richting	-163	-31	206	-214
richtlijn	-148	-126	83	30
rij	-183	-49	104	46
rijden	-144	-219	145	-179
rijk	-65	51	-31	-111
rijksdienst	-12	-125	110	63
rijksmonumenten	-197	-91	-86	-217
rijkswaterstaat	-40	31	-39	123
rijkswegen	-143	-162	-103	-103
rijp	-155	-140	188	-152
risico	-168	-161	-213	-242
risico's	-121	23	-12	38
rivm	-102	-270	-102	93
rob	-183	-14	-136	-135
rode	-146	-165	-259	-100
roepen	-156	190	-197	-181
roept	-172	177	-138	-118
rol	-3	21	-79	72
rond	-141	-221	2	-84
ronde	-133	-188	42	174
rooster	132	32	-202	-156
roosteren	146	-33	-178	-90
roosters	-87	61	128	-163
rotterdam	-194	-183	120	-90
ruim	90	-138	-168	-335
ruimhartig	-84	-73	72	-112
ruimte	-123	-18	223	43
rust	-169	49	-37	-175
rvo	-159	-24	141	150
rvs	-189	19	-151	-112
s	-30	5	124	-160
samen	-139	-13	-4	203
samengaan	-173	-139	-81	58
samenleving	-8	-192	-187	-170
samenwerking	111	-246	-57	-122
sbb	33	-227	77	6
scan	-1	17	-214	-178
schade	19	-201	-369	-320
schaf	-82	177	-170	-142
schaffen	-104	67	-52	22
schatten	201	-219	-132	-109
schatting	-187	-61	-288	-127
schepen	35	46	-58	-162
scherm	-145	182	-290	-255
schetst	-148	-111	-177	-122
schip	-202	-202	-60	148
schippers	54	-156	-23	-104
scholen	-29	-97	-104	71
scholing	45	-55	-219	-207
school	-112	-132	-302	-158
schoolbesturen	-184	-166	-165	-51
schooljaar	-69	-60	79	190
schoon	-141	84	-79	-126
schrappen	-156	67	-102	-113
schreef	-180	-167	-225	-160
schriftelijk	-133	113	-235	57
schriftelijke	-86	-19	-169	30
schrijft	-59	-111	-75	-341
schrijnende	-202	76	42	98
schrijven	161	19	-83	-30
schuift	79	-165	-43	-211
schulden	101	-120	-142	-145
screening	38	7	-128	-127
sector	-171	-44	28	59
sedert	-191	-193	161	-212
seizoen	-164	-52	69	124
selectie	-148	139	145	118
september	-260	-218	181	208
ser	-29	83	-249	6
servicekosten	-151	-171	-222	28
significant	255	-149	-167	-73
sinds	81	-176	356	-645
sindsdien	-94	-101	-143	-128
situatie	11	-194	-35	-187
slachtoffer	-185	143	-204	-169
slachtofferhulp	-81	-143	-170	86
slachtoffers	-147	2	-212	-25
slachtpaarden	83	-129	-70	-135
slag	-173	128	193	177
slecht	168	-225	80	38
slechts	251	39	-72	-225
sleutel	-173	-153	59	22
sloop	-105	-139	-128	79
slot	-169	256	-318	-303
slotbeschouwing	-153	137	31	-122
slotsom	243	-121	-184	-164
slotte	-85	308	-30	-107
sluit	9	122	69	-45
sluiten	9	-33	-289	108
sluiting	-142	-149	-201	-11
sluizen	-10	-176	-204	-79
sms	-105	-174	-129	-95
snel	61	-219	128	-150
snelheid	-131	73	106	-174
sneller	100	-53	-64	-220
sociaal-economische	-152	-152	-148	-146
sociale	-11	-230	-11	-84
sodm	-131	-116	11	-153
software	64	-191	28	40
sommigen	-89	-182	-167	-110
soms	145	-216	-217	-193
soorten	-35	-168	-245	-253
splitsen	-119	-199	57	88
splitsing	-75	-23	42	82
spoor	-169	-84	-150	82
sport	-107	-191	61	-120
sprak	-162	-177	-83	-140
sprake	-20	-104	-35	-254
spraken	-72	-216	-122	-131
spreek	-113	-53	-190	178
spreekt	-199	-16	195	-130
spreken	236	-90	11	-65
sta	-208	97	-44	-162
staan	-160	-125	73	28
staat	-144	-155	60	93
staatscourant	-138	-178	111	199
staatssecretaris	-124	-59	65	-168
stadium	-96	48	-17	-181
stagiair	159	-177	-123	-142
stagiairs	87	42	22	-4
stalking	-122	-112	-106	-116
stallen	4	-189	-270	-37
stalling	-94	3	-147	-127
stand	-139	-81	-44	-23
standaard	-153	124	96	27
standplaatsen	44	50	107	-79
standpunt	-169	-16	-14	35
stap	119	-255	159	-260
start	-136	-327	-32	330
starten	-107	-155	-115	-143
starters	136	-14	-27	-207
state	-156	-165	50	252
staten-generaal	-171	-206	111	-9
stations	-238	-166	-212	-37
status	14	-243	-154	28
statushouders	26	-118	-154	-157
steeds	180	-82	82	-240
steeg	122	-156	-66	-64
steekproef	-117	-34	-80	-132
stel	-205	348	-431	-35
stellen	-49	74	-55	-18
stelsel	-192	-187	163	-116
stelselmatig	-9	70	-28	-145
stelt	160	-6	-54	-90
stem	-190	56	-182	-147
stemmen	-141	165	26	-302
stemt	-166	-144	23	-172
ster	93	92	-146	-131
sterk	143	-224	-18	10
steun	78	46	-303	-202
stichting	-36	-104	88	-13
stijgen	-142	-147	79	-157
stijgt	-32	-165	90	99
stil	-158	-196	-197	-160
stilleggen	-108	-166	-104	-128
stond	33	-190	-188	-240
stopgezet	-152	-159	74	-121
stopt	-147	-149	94	85
storing	58	-122	-211	-187
storingen	94	157	5	-231
straat	80	-190	-144	-149
straf	-195	56	35	-150
strafrecht	-118	-97	-198	-148
straks	-67	-167	-109	-89
streef	-112	-187	-210	217
streeft	-181	-184	111	99
strekkende	-96	-143	-131	-21
strekking	-210	40	229	143
strekt	-81	88	35	30
strenger	-103	72	70	89
strengere	-106	-119	45	65
streven	-308	-258	-150	235
stroom	-217	66	97	-167
structureel	-15	41	-107	12
student	82	-45	-211	-223
studenten	9	-58	-84	-50
studeren	-107	-142	-154	-113
studie	28	-133	-97	-103
studieboeken	-100	-94	105	70
studiejaar	-122	72	142	165
studio's	69	126	-122	-124
stuit	-236	-22	358	46
stuk	133	-175	135	11
stukken	-169	-168	-210	-198
sturen	-161	-144	-102	-97
stuur	-85	-168	-320	100
stuurt	-129	41	173	69
subsidie	153	-12	131	-12
subsidieregeling	-164	-264	-72	138
subsidies	-173	97	-168	-203
suggestie	-248	345	288	-54
svb	22	-32	32	66
systeem	87	108	-125	-31
systemen	-178	9	82	-206
szw	-72	-196	77	35
taak	-298	-329	261	20
taakgroep	-127	47	-122	-114
taal	-55	28	-261	30
taallessen	-142	43	43	-145
taalniveau	-110	-170	-203	-147
tabel	-226	-64	-396	-301
tafel	-117	-166	47	21
taken	42	116	-235	-154
talen	-158	86	99	-153
tarief	-221	-179	78	-87
tarieven	-180	-223	-121	10
te	-52	390	-61	-87
team	-33	-167	35	134
teams	23	80	-90	2
techniek	113	-207	-135	158
technisch	10	-117	68	-147
technische	-157	-120	-183	67
tegelijk	124	10	-180	-148
tegemoet	-130	-87	89	6
tegemoetkoming	-247	189	106	-229
tegemoetzien	-77	-176	-11	176
tegen	48	-100	-114	-178
tegenover	83	-179	-10	-166
tegoed	-55	-10	-128	-105
teken	21	-165	-190	-214
tekort	159	-134	-271	13
tekortschiet	47	-213	26	17
telefoonnummer	-102	15	-211	8
tellen	-91	132	140	163
telling	-149	-97	-133	-148
telt	-164	-36	-149	-89
tempo	-155	14	-186	-182
ten	-72	281	-97	-123
tennet	-169	-154	-181	-209
tenzij	-149	-61	26	-142
ter	-61	-35	144	-61
terecht	-109	-350	-301	-102
terechtkunnen	-92	133	-187	-122
termijn	-169	-102	109	-57
termijnen	-199	80	11	-104
terrein	-151	5	165	145
terug	-131	111	-70	174
terugbetaling	-13	-130	-196	-62
teruggaaf	60	75	-133	-134
teruggelopen	255	-157	-237	-82
terughoudendheid	-96	-157	-108	-30
terugkeer	113	-196	-76	-101
terwijl	175	-107	-98	-300
testen	-191	119	-166	-154
tevens	-63	-66	-27	66
tevreden	139	-74	-272	-229
tevredenheid	175	-104	-87	-46
thans	-307	-188	-127	-129
thuis	133	-298	-107	-232
tien	44	-28	-76	-27
tijd	17	-284	67	107
tijdelijk	-154	-88	-10	50
tijdelijke	-201	-231	-231	14
tijdens	-123	72	-287	-23
tijdig	72	-284	-90	-77
tijdige	21	-151	72	45
tno	97	-229	-185	95
toch	55	-256	-53	83
toe	-43	10	112	26
toegang	70	114	-35	68
toegekend	-151	-182	-8	-166
toegenomen	293	-192	-216	-132
toegepast	25	-121	178	105
toegezegd	-138	-171	-314	-239
toegezegde	-140	-107	-187	30
toegezonden	-69	-144	-147	-148
toekomen	-101	-72	-259	-70
toekomst	-71	-231	45	94
toelaat	35	97	-217	43
toelichting	-182	-148	70	-111
toen	-22	-220	-125	-317
toenemen	-112	-161	-147	-104
toereikend	29	-208	-52	60
toeslagen	-78	117	-153	39
toestel	127	-14	-240	-170
toestellen	15	-45	-171	-171
toestemming	-157	7	26	60
toets	11	-110	246	37
toetsen	-233	159	-16	16
toetsing	-194	56	-12	-131
toezeggen	-82	-140	50	-17
toezegging	-164	-202	-413	-315
toezeggingen	-134	-128	-223	-171
toezicht	77	54	-46	-29
toezichthouder	-87	-99	190	-161
tolsteeg	79	-184	-133	-119
tonen	-6	53	-193	-141
tot	53	108	51	-193
totaal	-212	-211	-193	-165
totdat	-148	209	-185	-132
traject	53	-193	-98	-15
transport	-182	40	-106	-221
treden	-193	-244	-183	-223
treed	-83	-162	-138	131
treedt	-133	39	7	258
treffen	-80	-223	-217	22
treft	-24	-257	-237	-140
trekken	-159	122	79	63
trekt	-180	-135	-278	-181
trof	147	-164	-166	-136
trossen	14	115	-119	-120
tussen	281	-87	-247	-49
tussenevaluatie	-53	74	-131	-144
tussenstand	-70	-183	-222	138
twaalf	-77	-57	-225	20
twee	34	-94	-104	-7
tweede	-185	158	-10	-56
tweemaal	-137	24	-78	-34
twintig	-13	-192	-218	71
type	-13	19	-193	53
typen	22	-142	-155	-166
u	-112	-101	-232	95
uit	125	-4	15	-68
uitbreiding	-119	-135	141	-169
uitdrukkelijk	-76	50	-183	31
uiteen	22	-203	-60	-256
uiteraard	-129	-131	-171	133
uiterlijk	-79	37	53	308
uitgaven	-195	-148	68	49
uitgebracht	-154	27	-246	2
uitgesloten	-224	28	-214	-115
uitgetrokken	-147	131	220	64
uitgevers	-167	-140	43	-126
uitgevoerd	-5	-217	-59	-106
uitgezet	-134	-160	121	-174
uitgezonden	134	-168	93	35
uitkering	127	-172	-188	-142
uitkomst	23	-5	45	270
uitkomsten	-17	-42	-394	-90
uitleg	-216	166	-73	-27
uitnodiging	6	112	97	105
uitsluiten	-93	-153	-14	-126
uitsluitend	-233	-21	182	175
uitspraak	200	-301	-149	-41
uitspraken	-158	86	-224	-153
uitstel	3	-87	-136	-292
uitval	26	-26	-169	-56
uitvalt	63	-153	-152	-118
uitvoer	65	87	-178	-177
uitvoerbaar	-142	97	115	54
uitvoerder	-85	23	84	125
uitvoeren	-140	-10	112	-47
uitvoering	127	-88	-122	-10
uitvoeringskosten	118	-172	-156	-187
uitwerking	91	-143	110	181
uitwisseling	65	158	48	-129
uitzending	-164	59	-129	-149
uitzoeken	-137	-183	157	198
uitzondering	-192	-250	185	-123
unie	-306	46	87	-6
universiteit	-166	-138	52	-194
universiteiten	6	43	99	-208
university	-73	-110	-157	-124
uren	101	-26	-256	8
urgentie	-128	102	23	-154
utrecht	-150	26	-186	-125
uur	89	158	55	-262
uw	-151	-45	-157	-17
uwv	-48	-74	85	76
vaak	151	-200	-14	-246
vaarbewijs	-132	-63	-62	-177
vaarseizoen	-116	-128	-65	97
vaart	-122	-163	-204	-174
vaartijdenboek	-5	22	28	88
vacatures	44	-135	100	18
vak	12	-18	-204	-220
vakbonden	-107	58	-180	-204
vaker	323	89	-113	-174
vakleerkracht	57	-40	-103	-96
vallen	26	-114	-47	-218
valt	6	-120	-144	-113
van	41	32	-7	14
vanaf	-264	-117	354	586
vangen	-159	109	-167	-139
vangers	-117	26	110	-165
vanwege	-132	-181	-135	-147
vanzelf	-147	-100	78	118
varen	-134	-169	19	-21
variant	-108	-191	82	32
vast	129	168	104	-160
vaste	26	241	-49	-102
vastgelegd	-143	-230	197	75
vastgesteld	95	-3	-33	-35
vaststaat	-163	27	-35	-178
vaststellen	105	60	-96	-217
vat	-66	-182	-204	-139
veel	13	-359	-188	-352
veerlieden	-79	62	65	-146
veertien	-49	-43	-39	-236
veertig	-196	-42	-294	-43
veilig	45	-138	-96	-33
veiligheid	34	-84	24	-12
veiligheidsregio's	-116	137	85	13
veld	-145	-160	125	-134
ver	-131	-112	250	-340
verandert	-218	-141	-177	-39
verantwoord	89	-195	160	-103
verantwoordelijk	-201	-157	-75	-259
verantwoordelijkheid	-231	-268	119	-258
verantwoording	-213	148	-193	168
verband	162	-208	-128	48
verbeterd	97	-153	-156	-109
verbetering	-139	-189	190	72
verbieden	-197	133	26	-126
verbinden	-198	128	64	-132
verbindt	-173	-199	-164	-170
verblijf	73	-270	-216	-152
verblijven	46	66	56	89
verbod	-122	-7	-109	-115
verboden	-129	35	124	27
verdachten	-169	-124	-95	-86
verdeeld	-205	-12	-112	-163
verdeling	-243	-82	102	54
verder	-199	240	-241	23
verdere	-138	34	27	-126
verdienen	28	-56	206	-64
verdient	-232	157	-286	-145
verdraagt	-164	-5	196	-141
verdragen	-146	46	-26	-152
verdubbeld	149	73	-166	-92
verdubbelen	-145	-158	-186	-130
verdwenen	71	-140	-134	-144
verdwijnt	-121	-202	142	147
vereenvoudigen	-107	160	36	-119
vereenvoudiging	-169	-152	-139	-171
vereniging	-189	-234	-43	127
verenigingen	29	127	-48	5
vergaat	124	-14	-202	-192
vergeleken	-238	-87	-185	-119
vergelijkbaar	-87	-135	-166	-2
vergelijkbare	195	-172	-204	60
vergelijkingsgroep	131	-153	-112	-127
vergen	-166	-222	102	125
vergezeld	-51	-123	-149	75
vergoed	-151	19	73	-221
vergoeden	-114	75	-2	-149
vergoeding	-166	148	-68	-253
vergroot	87	-75	-136	-162
vergt	-247	-103	144	-94
vergunning	32	43	132	101
vergunningen	198	31	-163	-133
verhaal	73	37	-126	-126
verheugd	-151	-121	-218	-195
verhogen	-148	227	74	-1
verhoging	-23	165	115	-185
verhoog	-108	146	-163	-127
verhoogd	-105	-187	107	40
verhoogt	88	-115	-188	-113
verhouding	65	42	-227	22
verhoudt	-165	-204	107	47
verhuizen	126	-4	-179	-158
verhuizing	178	-199	-207	-145
verhuur	-124	55	-191	32
verhuurder	-154	-140	131	22
verhuurders	-93	-149	-146	-36
verkeer	-138	-91	-20	-34
verkenning	42	66	83	179
verkeren	134	-209	-215	-189
verkiezingen	-72	-135	-170	46
verklaring	-63	-27	-252	-173
verkoop	-109	26	-231	-183
verkopen	-140	144	-119	-131
verkort	59	-29	100	88
verkorte	-98	-135	-42	152
verkorten	-142	168	-124	-132
verlaag	-139	217	-14	-180
verlagen	-86	163	29	-163
verlaging	-144	-101	71	-145
verlangt	-174	56	184	58
verleend	-16	-127	-190	-158
verlenen	-151	74	-253	-228
verleng	-185	236	-247	-195
verlengd	-173	-121	156	189
verlengen	-172	138	-3	89
verlenging	-173	117	17	-36
verlies	-29	51	-185	-159
verliezen	33	-95	45	-106
verlof	-178	-70	-171	-24
verloop	75	-176	-225	97
verloopt	17	-147	-187	-44
verlopen	-30	-149	-124	26
verloren	-149	-152	72	-77
vermeld	-164	-29	-203	208
verminderd	157	-130	-129	-112
vermoedelijk	-23	-172	-148	-193
vermogen	78	-116	-136	-182
veronderstelling	153	-147	-150	-109
verordening	-174	-172	-295	-17
verpleegkundigen	-188	-132	-132	-131
verplicht	-259	159	-97	-83
verplichte	10	32	-194	-135
verplichten	-262	172	-79	-225
verplichting	-179	-364	247	60
verplichtingen	-108	46	-99	-140
verricht	-194	-182	-221	-248
verrichten	-231	27	48	114
verruim	-93	178	-175	-166
verruimd	-89	-190	-184	-85
verruimen	-199	153	18	-117
verruiming	-168	-170	62	-38
verscheen	-74	-110	-186	-131
verschenen	-1	-97	63	-207
verschijnen	-155	-45	195	-116
verschijnt	-226	-166	-168	205
verschil	277	-207	-339	-255
verschillen	-38	-212	37	-195
verschillende	13	-215	-32	-207
verschuldigd	-157	-83	-136	-124
versie	-174	-203	-315	55
verslag	73	-78	-75	0
verstaan	-172	-217	-242	-297
verstaat	-195	-233	-167	-182
verstande	-97	39	128	237
verstandig	-140	51	36	-17
versterken	-143	-47	-178	-121
verstrek	-98	184	-20	19
verstrekken	-96	114	-240	-194
verstrekt	-216	-250	-261	-102
vertalingen	113	9	109	95
vertraagd	-162	-112	-205	-207
vertraging	120	-183	-188	-183
vertrek	117	1	-6	-48
vertrekken	121	-52	-122	-95
vertrekt	161	-211	-173	-125
vertrouw	-58	-85	-125	-185
vertrouwelijk	-110	-150	-188	-177
vertrouwen	162	-203	-267	-216
vertrouwenspersoon	-144	3	89	-137
vervallen	35	60	53	59
vervalt	-120	-79	-209	-22
vervang	-185	236	-223	-197
vervangen	-220	102	-271	125
vervanging	-220	31	31	-73
vervangt	-121	-160	-190	98
vervoer	62	-159	-227	-107
vervoerders	-138	-13	55	-160
vervolg	-179	51	-128	118
vervolgonderzoek	-101	-148	-171	-77
verwacht	-200	-236	-25	28
verwachten	-183	-157	-85	63
verwachting	-164	-261	-73	19
verwerkt	-209	54	155	-145
verwijzen	-110	-116	-204	-156
verworpen	-114	-108	-170	6
verzekeraars	-236	-40	-94	-32
verzekerd	-83	-82	-170	-187
verzekeringsartsen	-7	9	-192	-180
verzekeringsbank	93	-110	-177	75
verzenden	-55	181	-166	-225
verzending	-134	-188	-142	128
verzocht	-142	-239	-1	-207
verzoek	-195	-107	-118	-100
verzoeken	84	-37	-43	-40
verzoekt	-159	-294	-246	-283
verzuim	180	-215	-136	-156
verzwaring	-76	-108	-206	-148
via	-4	-20	-16	-37
viel	7	10	51	-145
vier	129	-35	28	-59
vierde	-69	205	166	157
vijf	45	108	33	-143
vijfde	7	172	225	-34
vijfjarigen	110	-1	-12	27
vijftien	42	27	50	-72
vijftig	-52	-49	-33	-72
vind	-298	-143	-31	-159
vinden	17	-203	-66	56
vindt	-326	321	140	2
vis	-69	168	-25	-10
vissers	-163	193	29	-227
vlucht	-128	-3	89	-159
vng	-244	-228	143	256
voegen	-156	95	67	-191
voegt	-219	-2	241	-121
voel	-184	181	218	-231
voelen	62	-138	-158	-114
voelt	-144	-151	186	-189
voer	-138	77	30	205
voeren	-9	139	25	18
voert	39	29	156	4
voertuigen	-115	61	208	105
voet	-21	-125	-120	-143
vol	-92	-5	-131	-163
voldaan	-135	40	22	-165
voldoe	-127	-168	-276	-52
voldoende	23	-174	-235	-48
voldoet	42	-237	-227	-215
volg	-131	107	212	-9
volgde	-167	-150	-99	-104
volgden	58	-157	109	-184
volgen	6	-118	33	52
volgend	-267	-265	-136	371
volgende	-211	-157	40	126
volgens	409	41	-159	-226
volgorde	-168	63	-182	-57
volgt	-243	-142	11	110
volksgezondheid	-90	-169	-157	-126
volkshuisvesting	-93	73	-3	-146
volledig	-128	8	-132	-120
volledige	-162	-35	-212	-158
volstaan	-133	11	106	-106
volstaat	-58	-259	109	-220
voltooid	-180	-156	-17	77
vond	32	-195	-72	-144
vonden	226	-203	-82	-95
voogd	23	119	55	89
voor	-147	180	18	149
vooraf	-89	15	-93	-2
vooral	371	-109	-6	-192
vooralsnog	-80	-243	183	78
voorbeeld	-117	128	-20	-67
voorbereiding	-95	-26	70	176
voordat	55	63	-26	-175
voorganger	-139	-167	33	-230
voorgelegd	-101	-172	61	139
voorgeschreven	-147	-178	-4	32
voorgesteld	-108	126	-193	-183
voorhang	-138	-133	100	132
voorjaar	-83	-254	59	234
voorjaarsnota	-157	-172	74	227
voorkeur	-108	29	-191	-113
voorkomen	3	-170	-182	-120
voorkomt	56	51	-28	-157
voorleggen	-122	-124	-241	123
voorlichting	-10	66	6	-219
voorlopig	-162	-127	-116	-63
voorlopige	82	-145	61	-118
voornemen	-218	-253	-41	212
voornemens	-180	-243	-1	44
vooropleiding	14	78	-127	-94
voorraad	-87	2	134	77
voorrang	-211	69	36	-34
voorschot	-255	132	-110	-172
voorschotten	-103	67	-204	2
voorschriften	-91	-181	0	122
voorstel	-188	-67	93	67
voorstellen	-185	-309	113	22
voort	-199	154	-13	-188
voortaan	-242	227	76	189
voortgang	-104	-140	-292	106
voortgangsbrief	-119	-149	-212	149
voortgangsrapportage	-53	59	64	210
voortgezet	-139	-288	54	97
voortijdig	-130	-152	-208	-68
voorts	-191	364	-389	-370
voortzetting	-148	47	-14	43
vooruit	29	55	181	-55
vooruitlopend	-116	-189	-71	127
vooruitzicht	-71	-59	-152	-175
voorwaarde	-154	99	105	46
voorwaarden	-173	-145	-19	74
voorwerp	90	2	-133	-135
voorwerpen	53	-155	-180	-114
voorzichtigheid	-163	-164	-4	-190
voorzien	-51	-30	32	332
voorziening	-113	99	52	150
voorziet	-216	-264	67	-345
voorzitter	-161	-314	-191	-84
voren	291	-232	-255	-290
vorig	-162	95	214	-149
vorige	-251	-239	40	-290
vorm	-144	44	-14	170
vormen	-119	91	81	142
vraag	-275	-63	-237	-142
vraagstukken	-91	-197	-114	-110
vraagt	-231	219	86	-299
vragen	-72	76	-160	-79
vragenlijst	61	82	52	-177
vragenuur	-91	-138	-131	-159
vreemdeling	3	22	-13	-186
vreemdelingen	-87	-254	-284	-236
vreemdelingenzaken	-119	-126	-128	-105
vrees	-151	-169	-186	-165
vrezen	-167	-146	-149	-125
vrij	-6	-294	88	-148
vrije	-24	-130	-157	-112
vrijheid	-143	18	-32	-170
vrijkomende	-147	27	70	-139
vrijstelling	-143	-89	-60	-198
vrijwel	306	-276	-254	-171
vrijwillig	-141	-167	-39	-66
vrijwillige	-71	27	72	-135
vrijwilliger	-139	-163	45	-118
vrijwilligers	69	-2	-151	56
vrijwilligerswerk	-146	-190	47	-235
vroeg	-323	-244	-50	-347
vroege	97	-181	-113	-155
vroegen	-172	-290	-265	-239
vrouwen	209	-124	-98	-225
vullen	59	-214	37	14
vws	-77	-92	139	39
vóór	-193	42	-44	325
waar	138	139	-84	-133
waaraan	-75	-134	163	10
waarbij	36	-246	-317	140
waarde	42	-205	20	-165
waarderen	181	-202	-159	-140
waardering	26	-187	-267	-182
waarin	-213	19	-13	-155
waarmee	-144	-26	-52	14
waarna	-60	-109	-217	130
waarnemers	43	204	156	-193
waarom	-237	89	-181	-153
waarop	-185	99	49	-103
waarover	-205	-239	-81	77
waartoe	-129	102	31	-14
waarvan	-74	32	-65	-14
waarvoor	2	-9	131	-61
wacht	-23	-189	-45	22
wachten	10	-79	13	-327
wachtlijst	38	-189	-219	-176
wachtten	83	-84	-73	-149
wachttijd	227	-259	-30	30
wachttijden	-277	21	-309	-221
wageningen	-107	-184	127	17
wanneer	-290	-178	-76	-30
want	-305	-186	136	-180
waren	319	-236	-265	-245
warenwetbesluit	-107	37	134	52
was	56	-210	-160	-188
wat	-73	-59	-26	26
water	6	79	-30	18
waterloop	14	-65	72	-136
waterschappen	-15	-226	62	-4
waterstaat	-134	50	-199	-59
we	-97	-243	166	67
website	-295	-88	244	63
websites	0	-150	-100	-180
weeg	-91	-128	215	201
weegt	-178	38	-6	-173
week	-37	-47	68	64
weer	63	-159	-152	-110
weet	168	25	-38	-186
weg	56	-271	-49	2
wegen	-145	-196	9	-126
wegens	-96	-196	-190	-264
weggewerkt	-138	-119	-148	-77
weigeren	-33	-3	-125	-139
weinig	163	-389	61	-384
weken	80	-56	-177	-63
wel	84	-108	87	374
welk	-150	45	-186	-18
welke	22	50	-152	-11
welzijn	-69	-154	-156	-114
wenden	-154	-151	-184	-126
wens	-259	260	272	-307
wenselijk	-222	195	-90	-185
wensen	53	-126	-97	-16
werd	134	-167	-274	-237
werden	176	-163	-192	-220
werf	-189	171	-216	23
werk	-136	-25	-137	85
werkdagen	-223	98	96	-212
werken	-84	-108	162	148
werkgelegenheid	123	75	12	-44
werkgever	73	-8	-155	-203
werkgevers	90	-63	-105	-63
werkgroep	-102	9	-175	-18
werking	82	-72	0	157
werkinstructie	-134	-148	-9	114
werknemer	46	-155	-131	-108
werknemers	99	-40	-128	-254
werkt	-87	-318	-142	-79
werkwijze	-161	-223	53	-25
werkzaamheden	-131	-133	-142	103
werven	-75	-45	-160	-37
werving	-130	138	-152	-145
wet	-132	-83	209	-124
wetboek	-146	-142	-25	-184
weten	9	-196	-52	-23
wetenschap	-59	-119	-105	-130
wetenschappelijke	-149	-179	-191	-123
wetgever	-151	104	127	-189
wetgeving	-74	-170	-164	-222
wetgevingsoverleg	-78	-105	-103	-109
wethouders	-95	-107	-166	35
wetsvoorstel	-162	-90	142	181
wetswijziging	87	-190	-81	-197
wettelijk	-156	114	-115	-265
wettelijke	-99	5	-136	10
wie	-74	-78	-17	-48
wij	-94	-6	-45	48
wijk	-168	-236	-221	-209
wijken	72	-48	28	-172
wijkteam	-10	-2	-145	-88
wijkteams	-122	140	-17	-165
wijkverpleegkundigen	-167	70	-119	-94
wijkverpleging	-98	31	4	-161
wijs	-208	267	55	-220
wijst	218	-276	-42	-82
wijze	-27	-224	4	-32
wijzen	1	139	48	-60
wijzigen	-90	37	102	43
wijziging	-202	-310	98	137
wil	-246	113	253	-112
wilde	-178	-138	-91	-65
willen	-350	118	-20	-308
wilt	-95	143	-181	-210
winkeliers	-144	-173	-124	-167
winter	-140	-99	-184	-187
wisselen	-125	-133	11	-64
wisselende	168	-144	-143	49
wmo	-145	106	5	-120
wnt	-171	-194	-35	-138
wodc	-198	-223	40	70
wonen	10	47	-171	74
woning	-39	-106	-311	-268
woningen	70	-69	-53	-254
woont	-12	-191	-139	-148
worden	-11	67	-41	366
wordt	-51	-61	80	424
zaak	-120	-320	-41	-279
zag	113	-168	-128	-59
zaken	-121	-186	-81	5
zal	-227	-226	41	407
ze	-93	56	104	-91
zeeland	-22	10	90	77
zeer	55	-219	39	-241
zeg	-104	-146	-173	212
zegde	-151	-171	-136	-242
zeggen	188	-140	-397	-176
zegt	-175	-244	152	-33
zekerheid	-143	-94	-45	-7
zelden	309	-229	-233	-252
zelf	-140	60	11	-202
zelfstandig	-138	53	-5	-157
zelfstandigen	-213	-108	-262	-184
zend	-125	-159	-274	9
zenden	-30	58	-179	-183
zes	42	-40	43	-159
zestien	67	-182	-191	-104
zet	-195	20	-85	67
zetten	-48	9	20	-99
zeven	110	-95	-92	28
zich	-187	-297	74	-15
zicht	-12	-212	-202	-138
zichtbaar	76	-142	-194	138
zie	-269	47	174	-353
ziek	146	-162	-143	-83
ziekenhuis	81	-128	-167	-180
ziekenhuizen	-152	-118	200	-169
ziekteverzuim	178	-174	-152	-118
zien	278	-252	-153	-32
zienswijze	55	67	-243	-185
ziet	-194	71	6	-377
zij	134	51	60	-5
zijn	-25	-30	-117	-163
zin	-125	-182	76	109
zit	85	-153	34	-108
zitten	-170	-236	-13	-189
zitting	-75	178	-236	-64
zittingen	-105	74	198	-3
zo	61	-245	-48	-63
zo'n	-58	-209	199	16
zoals	-89	158	126	-5
zodat	-206	-143	327	185
zodra	-214	-268	46	474
zoek	128	-193	-236	96
zoeken	-219	3	87	142
zolang	-158	91	30	-127
zomer	-227	-417	17	433
zomerreces	-151	-166	-72	350
zond	-158	-127	-159	-206
zonder	35	-183	-151	-168
zonmw	-150	45	140	-14
zonnebank	60	29	-205	-141
zorg	-328	6	54	-168
zorgen	-82	-198	-279	73
zorginstituut	-169	-93	-76	-199
zorgverzekeraars	-111	69	-81	36
zorgvuldig	168	-132	-153	-178
zou	-264	198	-80	-309
zouden	-137	224	-293	-247
zoveel	-152	-197	88	16
zover	-186	39	135	194
zulke	-80	-312	90	-220
zullen	-345	-222	-142	-206
zwaar	-65	-130	168	-233
zwaarder	-181	8	-46	-8
zwolle	-142	-223	-137	-238
à	208	-190	-211	-187
één	-47	304	-4	-57
`,
  stem: `
aanbes	-24	-197	24	112
aanbev	-241	245	165	-69
aanbie	17	-71	-50	70
aandac	-143	63	-91	51
aangeb	10	21	-96	-85
aangeg	-174	43	-250	-160
aangeh	-15	63	-230	-162
aangek	-117	-224	-114	-41
aangem	-19	-184	-233	-162
aangen	-87	79	-119	-55
aangep	17	-68	-46	75
aanges	-16	15	24	13
aanget	277	-195	0	-6
aangev	45	-185	206	-168
aangew	-152	83	-159	32
aangif	24	88	-45	-240
aankom	-192	16	-19	-198
aanlei	-229	-300	8	26
aanlev	45	-149	-168	-27
aanmel	82	-115	97	-176
aanmer	-48	53	15	14
aannem	64	-80	-104	86
aanpas	-174	-61	-31	-31
aanrij	123	111	-151	-178
aansch	-2	-75	-260	-24
aanslu	-108	-106	-24	56
aanspr	-266	-57	19	1
aansta	-133	-211	110	260
aanste	-41	251	76	-88
aantal	33	-138	16	21
aanton	199	-164	-188	-94
aantoo	147	-137	-146	-72
aantre	-11	5	-212	-177
aanvra	22	124	-229	-187
aanvul	-185	-194	-243	75
aanwez	-58	-145	-102	-127
aanwij	138	41	-91	69
aardwa	-240	-229	-176	-114
accoun	17	65	24	-2
achter	37	-50	-57	-190
achtti	28	149	-32	36
actual	-116	47	22	-20
admini	147	-55	-190	-164
advies	-13	57	-249	-173
adviez	-44	63	-137	-291
advise	-147	262	-173	-245
advoca	17	-2	-71	-100
afdeli	-160	165	-266	12
afgeda	49	-191	-232	-28
afgeha	106	-160	-125	-116
afgelo	-54	-153	-193	53
afgeno	232	-177	-243	-136
afgero	-131	-67	-14	-28
afgesl	-1	-151	-185	67
afgesp	-146	-196	43	33
afgest	18	55	-1	-41
afgewe	-114	-160	-159	-132
afgezi	-149	-89	134	-123
afhank	24	-79	-199	-180
afrond	66	-96	-204	-10
afscha	-173	105	101	-135
afschr	53	42	-202	-104
afspra	14	37	122	18
afstem	-86	42	-126	-208
afstud	54	-48	13	-35
afwach	-135	-8	5	-181
afwegi	-146	-236	116	31
afwijk	-163	90	5	-178
afwijz	-118	-220	12	-251
afzond	-149	12	-33	20
agents	-97	-95	140	-36
akkerb	1	-143	-194	-188
algeme	13	-102	-213	-226
alleen	39	58	-84	-99
altern	-227	-143	-228	41
alvore	-126	-194	216	145
ambass	-267	181	125	-207
ambten	-198	-56	-300	-115
ambtge	-135	-169	-54	150
ambtso	-82	-177	-29	246
ambtsv	-192	-195	-259	-251
amster	-81	11	-188	-1
anderh	156	0	-204	-103
antwoo	-61	-138	-49	-39
apprec	-84	-133	-242	159
arbeid	27	-32	-34	-95
arboca	-200	-179	-164	0
artike	-115	130	-184	-143
asielz	-27	-150	-166	-205
assist	-201	17	94	-172
attrac	-146	22	-42	20
audici	-147	2	-140	-182
auditd	62	-173	34	14
august	-228	-131	-81	11
automa	72	139	-7	-40
autori	-174	8	76	149
basisa	-163	131	-131	74
basisr	91	-143	-48	-86
basiss	-123	-52	-218	-178
batter	-34	-64	-234	-205
beantw	39	-174	-243	23
bedien	-71	-74	-299	-67
bedoel	-273	-240	-133	287
bedraa	-60	-87	-139	-130
bedrag	-98	93	-263	-233
bedrij	180	-60	-63	-131
bedroe	-11	-120	-99	-116
bedwel	-6	2	-169	78
begele	101	43	-32	-136
beginn	-145	-132	43	51
begins	-146	-7	82	-190
begonn	-55	20	-108	-240
begrep	63	-107	-147	-134
begrij	-204	117	-128	-71
begrot	-251	-56	102	88
behand	2	-26	-108	-141
beheer	-208	139	46	-45
behoef	-226	149	156	22
behoev	-151	-134	28	-142
behoud	9	-72	-161	-198
bekend	-128	-177	9	-19
bekost	-197	10	-31	-27
belang	99	-257	-276	-205
belast	-71	-32	71	113
belegg	-97	106	72	-119
beleid	-270	-210	-173	-28
belgis	-26	-92	-60	-2
beloni	60	-154	161	-41
bemann	136	-144	-204	-164
bemidd	-62	152	-107	-8
benade	-146	-61	-241	112
benadr	75	-190	-178	-122
benodi	-11	-186	-2	189
beoord	-34	-153	-322	-246
beperk	-75	114	-26	-83
beplei	-174	285	192	83
beproe	-169	-221	154	149
bereid	-11	-83	-160	-149
bereik	85	99	-138	-146
bereke	128	46	-233	-225
berich	-65	-140	-93	-48
beroep	-145	107	92	-38
besche	-201	-228	92	-180
beschi	-10	-88	55	43
bescho	-94	-29	40	-162
beschr	-116	-161	-170	-147
beslag	-71	-30	-84	37
beslis	-12	-128	37	-113
beslot	-206	-240	151	-9
beslui	-155	-219	119	119
bespar	67	-96	-163	15
bespre	-116	58	-5	132
bespro	-132	-167	97	-143
bestaa	13	-83	112	119
bested	39	64	-139	12
bestem	39	38	53	-154
bestri	-82	-87	-4	-195
bestud	-175	-109	-113	86
bestur	-156	-222	-231	-45
bestuu	-120	-77	21	-110
betaal	91	-97	51	-116
betali	-134	136	70	-123
beteke	29	-179	13	-50
betrek	-234	-30	18	-142
betrok	96	-230	15	145
beveil	-74	101	-78	90
bevest	124	-186	-238	32
bevind	182	-299	-83	33
bevoeg	-55	-16	132	-51
bevolk	33	133	19	-119
bevord	-99	-140	-189	123
bewaar	24	-135	-165	63
bewari	-136	88	-152	-69
beweeg	-109	-77	-253	86
bewegi	-47	163	45	-230
bewind	-42	-171	124	-184
bewone	-58	-89	-295	-242
bezett	-50	2	21	-32
bezoch	160	-246	-211	-187
bezoek	-114	7	-252	-247
bezorg	-192	59	-7	-99
bezwaa	-150	-205	53	-184
bezwar	-179	173	313	-101
beëind	-137	205	-269	-258
biblio	-171	-206	-81	-46
bijdra	-112	16	64	69
bijeen	-119	-217	121	147
bijgaa	-142	101	-187	-277
bijged	188	-174	-167	-113
bijgev	-187	125	-296	-208
bijsch	-106	-52	110	-173
bijsta	19	-177	-185	-2
bijzon	-67	-95	-125	-32
binnen	-251	-100	-32	93
biolog	92	-161	-208	-174
bladzi	-149	137	-10	33
blijke	123	-127	30	-155
blijve	-34	-25	-173	-192
bloedv	-119	67	122	-184
borgst	-24	-144	-201	-13
bouwbe	-182	16	-23	-80
bouwwe	-69	-35	145	156
bovenb	53	-6	83	-127
bovend	-258	3	108	-184
boveng	-131	72	69	-31
bovens	-154	-109	-108	-106
bracht	180	-131	-61	-68
branch	-302	-52	-27	-127
brands	128	-2	57	-151
brandv	68	-74	-82	-100
brandw	-175	64	-172	-132
briefa	42	22	-195	-174
buiten	42	-40	-124	88
bundel	28	-100	-185	63
burgem	-243	-129	124	102
burger	-202	-49	17	-203
buurtb	-150	-65	-31	1
buurtr	-148	-16	-153	-198
campag	-99	89	109	259
cao-pa	-131	68	135	-153
capaci	-153	42	-17	-63
catalo	79	189	-358	-265
centra	58	-38	93	-81
chauff	212	-42	-177	-128
cliënt	-53	7	95	-104
coachi	-123	162	-165	-6
coelia	-160	25	-192	-166
cofina	-137	22	50	-138
collec	12	91	-159	-142
colleg	56	-112	-147	92
combin	-91	-43	-114	-147
comman	-56	-34	184	80
commis	14	119	-74	-219
commun	-138	-136	-171	-119
comple	-136	-115	-139	114
comput	-177	100	-195	72
concep	-208	-103	128	-205
conclu	345	-281	-348	-276
concur	74	-172	-209	-34
consta	341	-268	-284	-264
consul	-161	55	-149	149
consum	-160	-129	1	-1
contac	90	147	14	10
contai	149	-214	-201	-201
contra	-139	44	121	60
contro	-62	68	-50	67
conven	-227	-134	103	29
corpor	-215	12	108	-30
coöper	48	74	59	94
coördi	-95	-60	30	72
crisis	-98	-196	43	-153
criter	-10	-214	-182	-42
cruise	101	-167	-139	-143
cultur	-136	75	-59	-22
cultuu	-9	-156	31	-40
daadwe	62	-195	-116	49
daardo	58	-184	-15	-97
daaren	290	-24	-260	-186
daarna	-65	223	-96	25
daarov	-121	-151	-71	97
daarte	-149	-155	11	41
daarvo	-104	-116	-22	65
dageli	-10	-44	6	49
decemb	-218	-203	6	188
deelna	104	-210	-190	-138
deelne	10	-50	-174	-86
deelst	-164	-184	84	-153
defens	-98	-213	-1	96
demiss	-139	-206	-46	116
dergel	-87	-155	136	44
derhal	-68	-111	-46	-73
deskun	-226	79	-61	-73
detent	-161	-18	9	-174
dezelf	7	42	12	-7
diabet	105	-110	-97	-134
dichtb	-143	-112	-133	-75
dienst	0	-28	231	92
dieren	30	62	-225	-210
digita	18	135	-69	-13
direct	-207	-116	56	83
distri	-21	-117	-145	72
docent	-152	66	-129	-152
doelgr	27	84	-157	-117
doelma	207	-234	-136	-102
doeltr	155	-58	-7	-255
doorga	-189	97	-39	-236
doorge	30	-15	-55	-102
doorli	50	94	-276	-46
doorlo	73	-273	-307	-116
doorre	-142	-144	-118	189
doorst	68	77	-186	-108
dorpsh	-168	104	-219	-169
dossie	187	-141	-320	-103
draagv	64	-161	29	-131
drieho	-132	26	69	-164
drinkw	-89	-122	-129	-159
duidel	-42	-265	29	-219
duitsl	16	101	-247	-217
dunbev	56	-207	115	-149
duurza	69	-118	-210	-21
dwangs	-94	-210	-137	45
econom	-11	-208	-85	-265
eendui	164	-24	-179	-121
eenmal	-170	-226	5	-2
eenvou	-84	-17	-40	92
eenzel	-142	-199	216	162
eerstv	-145	-217	147	201
effect	-109	95	-159	-148
eigena	11	-167	11	39
eiland	-163	-186	-218	115
eindev	-47	-117	-164	128
eindra	-167	-122	-95	-139
elektr	66	91	-10	-2
energi	82	-87	58	-77
erfgoe	23	-139	-272	-34
erkent	-135	-208	-372	-340
ervari	-109	-230	12	110
europe	-141	-100	51	-9
evalua	-104	-86	-147	-23
evalue	-157	-6	-39	143
evenee	-190	242	143	-49
experi	-200	43	-213	-160
exploi	-193	109	-168	-160
export	139	-117	-110	-106
fabrik	-177	-153	-184	-89
failli	-87	19	5	51
famili	95	28	-218	-168
februa	-217	-72	93	-11
feitel	51	27	10	-182
financ	-184	3	132	23
format	-210	-203	168	-38
formul	-93	11	194	142
fracti	-89	-198	-127	-107
freque	-129	61	127	-157
functi	-2	164	-85	-259
garant	-2	42	-5	4
garnal	-82	120	-127	-125
gastou	43	195	-123	-229
geadvi	-139	2	-243	-102
gebeur	-7	-216	42	71
gebied	-89	122	-42	-237
geblek	72	44	-48	-216
geblev	126	40	-177	-97
gebouw	-109	64	-264	-22
gebrac	35	-181	-34	-36
gebrek	104	58	-161	-167
gebrui	103	-25	-135	-93
gecont	71	-157	44	52
gedach	-250	153	289	-112
gedeel	103	131	56	-63
gedeti	-124	-7	-226	-201
gedrag	-23	-179	49	-67
gedure	46	-52	-281	-232
gegeve	161	-124	-64	9
gegroe	-49	-130	-165	-135
gehalv	109	-178	-119	62
gehand	86	-135	52	-114
geholp	-163	60	48	70
gehoor	-94	-202	30	-63
gehoud	23	-145	-63	47
gekreg	12	-190	128	51
gelege	-191	-238	61	160
gelijk	-119	17	-181	-3
geluid	-43	-161	-176	-142
gemeen	23	-15	1	-46
gemidd	384	-325	-244	-261
genees	-163	-141	109	22
genera	-121	93	-189	-216
geplaa	-24	-7	-52	33
gepubl	-104	-204	-23	13
geraad	-81	-1	46	31
gereag	-90	-139	-193	-120
gerech	47	-233	29	21
gerege	37	26	173	-101
gerese	16	-103	-261	105
gesche	-157	79	-178	-150
geschi	-196	-144	120	87
geschr	-186	-187	11	-85
gescre	-72	-121	-159	-156
geslot	-108	-186	82	-226
gespre	2	54	-69	-15
gespro	-130	-132	-43	-259
gesteg	211	-152	-276	-152
gestuu	-96	-117	110	-184
geteke	-81	-197	68	-112
gevaar	19	-116	109	-81
gevall	302	18	-38	-80
gevoel	-190	-123	-143	-140
gevolg	-5	-155	-6	125
gevond	289	-228	38	-45
gevraa	-195	-40	-85	61
gewijz	-124	57	60	35
geword	76	-204	-11	-167
geworv	-171	29	-206	-195
gezame	-190	193	-42	-49
gezinn	212	22	-100	-207
gezins	-85	-73	-326	-257
gezond	-99	-142	-119	17
geëval	-225	-47	-330	-300
geïnfo	108	-225	-250	-15
goeder	-110	-127	-193	-119
goedke	-144	50	-175	-158
goedko	144	-173	-241	-175
griffi	-152	68	-237	-209
groeik	-172	-144	-131	-132
groeil	67	-75	-141	-123
groeps	-136	81	-97	-142
gronds	-186	-186	45	-257
grondw	-98	-5	-178	-171
gronin	-170	-168	10	158
groten	-130	-87	-126	-170
gunsti	82	-172	-192	47
haalba	-129	-97	190	220
halfja	-191	165	-257	110
halver	-206	15	-67	78
handha	46	-137	-253	-221
handre	-201	-201	-29	94
handte	-166	-140	-107	129
heliko	-3	19	-210	-173
herhaa	-227	9	-213	70
herhal	14	-113	87	48
herijk	-111	91	-18	9
herinn	-112	47	-116	-109
herken	-119	16	-165	-116
herkom	114	133	40	-145
herste	132	-27	-163	-231
herzie	-186	-94	229	254
hetzel	-7	-191	88	-49
hieron	-153	-234	-379	-400
hierov	-193	-109	95	220
hiervo	-155	-17	241	115
hoever	55	-114	-163	136
hogesc	-47	13	-13	-8
honder	-179	-184	-171	-197
honora	0	-218	-226	-226
hoofdd	-88	-151	-220	-21
hoofdl	-158	36	-53	-131
hoofds	-262	-235	-98	-224
hoogle	-131	77	-160	-127
horizo	-151	-22	-153	-163
huisar	-1	-41	53	-4
huisho	49	34	-212	-209
huiska	-145	-203	-229	-176
huisve	46	-158	42	-91
huurco	95	-133	-198	13
huurde	-25	93	-277	-68
huurge	-142	110	-152	-145
huurpr	-4	77	-196	-52
hypoth	-90	87	-183	56
identi	16	36	10	14
iedere	-221	-63	97	-200
import	-116	-142	-139	169
inburg	127	-211	-23	-229
incide	25	109	16	-128
inderd	45	-171	-234	-51
indica	-140	-139	-117	96
indien	-146	43	-206	163
inform	-108	-166	-131	-65
infras	-202	132	-110	48
ingedi	-162	-145	10	-66
ingega	-132	-131	-194	47
ingeli	-100	11	-164	32
ingeno	-140	-121	31	12
ingesc	45	-163	-221	21
ingest	-182	-204	-78	-206
ingevo	75	-26	80	-65
ingevu	27	-143	40	-187
ingewi	117	-223	33	-217
ingrij	-187	-239	0	-140
inhoud	-123	155	83	25
initia	-169	-153	24	-258
inkome	-27	30	-231	-11
inlich	-144	-161	-226	-39
inmidd	-207	-260	48	-29
innova	-91	-14	-172	-163
inrich	-212	-41	92	64
inschr	74	-149	-164	66
inspan	-77	-143	-182	196
inspec	63	29	-47	-44
instal	94	-1	46	12
instan	-173	64	121	-37
instel	62	-17	4	-159
instem	-163	180	36	-34
instit	-229	93	-52	22
instru	35	-64	-231	22
integr	-141	-25	-5	118
intens	-183	111	-242	93
intern	-180	-98	-52	47
interv	-31	-122	-105	-123
intrek	-113	-99	142	55
intuss	-122	-118	-209	30
invest	77	-45	-241	-214
invoer	61	-5	-44	-211
invull	-170	-172	46	-153
inwerk	-184	-30	48	261
inwone	-169	74	-234	-201
inzetb	23	-28	-195	16
inzett	-107	-181	-1	168
jaarbe	-144	-167	-213	78
jaarli	-53	346	-34	-40
jaarpl	-137	-150	34	-178
jaarve	33	-222	132	149
jaarwi	-174	-86	-202	14
jeugdg	-164	-17	139	-31
jeugdi	-72	-151	-277	-82
jonger	131	89	-204	-123
journa	-70	-116	85	-131
juridi	-137	-214	153	-172
justit	-161	-214	-43	-26
kabine	-109	-120	-263	-117
kadast	-156	44	59	78
kamerb	-90	119	-122	-57
kamers	-123	-81	-79	-129
kandid	-97	23	4	-201
kantel	-168	-189	-168	-177
kanton	59	-155	-238	-216
kantor	39	-115	-174	-177
kantte	-130	-195	-153	-170
karakt	-112	-96	162	-164
kennis	-182	22	120	-240
kermis	-116	-198	-207	37
kerstr	-118	-194	-25	242
keurin	126	-46	-242	120
keurme	-5	157	14	-4
keuzed	-91	28	-105	-127
kiesra	45	-3	-176	-139
kilome	-197	48	-229	-195
kinder	-86	-2	-157	-196
klacht	183	84	-217	-204
kleinb	18	-155	-163	-130
kleins	118	-212	-216	-171
knelpu	122	19	-155	-162
konink	-188	17	68	124
koopha	-156	56	25	-70
koppel	-1	140	-25	115
korpsc	-154	46	-142	53
kostel	-178	97	67	78
kosten	61	152	-44	-34
kranen	-124	-149	-72	-113
kredie	-166	71	-160	-186
krijgs	-211	104	-198	-134
kritis	133	-46	-357	-237
kwalit	128	-293	-95	-322
kwarta	-239	-273	-53	370
kwetsb	-1	30	-157	-152
landbo	-216	-210	-49	-66
landel	-114	272	-37	-91
landen	-130	-143	75	-63
landma	-164	-130	-197	25
langdu	-1	-166	-221	-20
leefom	-217	-4	33	-1
leefti	33	42	43	-233
leegst	-43	39	-2	-44
leerkr	-177	-9	-153	-157
leerli	87	-183	-95	-108
leidin	-27	-165	-232	125
lening	50	10	4	-31
lerare	-195	-165	-156	-199
letter	-194	133	-203	-190
levens	-164	32	-122	-36
levera	-162	46	16	-147
leveri	-211	-205	138	63
levert	100	-65	-137	-114
ligpla	71	91	-167	24
litera	-181	-93	-262	-46
locati	-11	38	31	-98
loopba	-203	89	56	-6
loopti	-105	165	151	23
luchtv	-99	-155	-188	-25
luchtw	67	54	-121	-147
luiste	122	69	-188	-150
maande	110	-8	63	47
maatre	100	-100	61	-157
maatsc	-163	32	87	47
machin	36	33	-199	-227
machti	-99	13	-171	-210
makela	-1	-12	-44	-100
mantel	18	43	-191	4
mariti	-79	150	-145	-139
materi	35	-104	124	-156
maxima	-171	60	-154	89
maximu	-148	174	7	37
medewe	90	93	-273	-124
medici	90	-227	-206	-195
medisc	15	48	-110	-81
meebet	-117	135	26	-144
meegeg	-7	66	-170	-125
meegen	-124	21	157	143
meerde	-205	-13	57	157
meerja	-105	35	-139	-188
meetba	143	32	-177	-159
meirec	-108	-131	-185	120
meldin	61	-54	-100	-19
meldka	-121	-173	-183	114
meldpl	51	94	108	-31
meldpu	-178	106	-119	-244
mentor	-105	-152	-180	46
merend	164	-216	-187	-168
merkba	155	-106	-64	-45
meting	90	-164	-196	15
middel	-302	-158	-50	155
migrat	-172	-53	-205	-168
milita	-100	-96	-33	68
minder	-252	42	-204	-83
minimu	-170	50	-274	-27
minist	-99	-30	35	128
misbru	-101	-158	-126	-135
misver	67	91	-173	-128
mkb-ne	-123	-96	24	38
modern	-98	-20	-160	64
moeili	-158	-223	-163	-215
mogeli	-214	14	-9	40
moment	-143	-204	193	28
mondel	-110	55	-192	-143
monteu	63	55	-195	-147
monume	68	-223	-227	-152
motie-	-234	-372	-458	-337
motive	-70	89	-121	108
muziek	30	53	-185	-133
nabest	41	27	-26	-204
nachta	86	46	-174	-178
nachtb	83	-107	-193	26
nachtd	-3	-93	-179	-149
nachte	-141	61	-9	-150
nachtw	-33	47	-151	60
nagega	-53	-175	-196	-68
nageko	-133	-53	-116	-122
nagelo	-109	-174	46	76
nalevi	107	-174	-229	-198
nascho	-125	85	93	11
nation	-141	-46	126	-113
natuur	-194	-256	-250	39
nauwel	297	-237	-210	-251
navolg	-142	89	23	-163
nederl	-17	-159	62	-57
negent	-109	-128	18	15
netbeh	-46	-7	24	60
niette	-4	-174	149	95
nieuws	-149	-144	-148	-41
noodpo	19	171	-245	-193
noodvo	-167	77	-123	56
noodza	-182	20	38	-173
notari	81	15	39	-233
novemb	-234	-231	-10	87
nulmet	100	139	-238	-138
object	72	10	61	-169
oefeni	3	-32	101	-142
offici	27	27	51	-138
oldtim	6	-113	-96	-129
ombuds	-266	178	-141	-270
omgevi	-106	-48	17	-182
omroep	62	29	39	-151
omstan	-153	85	-162	-184
omwone	-139	114	-251	-29
omzett	-74	-140	45	-5
onaang	-164	74	-193	60
onaanv	-127	-132	-121	-161
onafha	-302	275	41	-69
onbeke	306	-118	-71	-230
onbema	-160	130	-235	-10
onderb	-167	27	192	-1
onderd	-69	-138	150	-176
onderg	-172	88	89	44
onderh	117	-41	-60	-88
onderl	22	-1	-222	-23
ondern	22	-100	-87	-54
onders	49	-72	25	-317
ondert	-146	164	-63	-27
onderv	51	-23	-83	-193
onderw	-108	22	-46	-164
onderz	69	17	-169	-65
ongeva	174	-144	-132	-81
ongeve	14	-301	-322	-230
ongevr	-89	-201	-129	-162
ongewi	-171	78	-203	63
onontb	-123	132	-215	-155
ontbre	255	-95	116	-193
onthef	-123	-234	-248	-60
ontrad	-122	184	98	-156
ontrui	34	52	-130	-156
ontvan	-163	20	-155	178
ontwer	98	-262	-76	48
ontwik	0	-122	-34	37
onverk	-145	42	181	-186
onvold	122	-177	-109	-133
onvoll	170	-125	-78	-128
onzeke	-206	-185	-130	-167
oordee	222	-226	-23	-199
oordel	93	-151	-156	-104
ooster	-104	-92	-128	-149
opbren	-32	106	-97	53
opdrac	-109	100	23	-4
openba	-270	103	-69	80
openge	-194	99	-211	-39
openin	-169	-201	100	130
openst	-123	26	59	149
operat	-156	-195	85	209
opgebo	-179	-133	-120	64
opgele	8	-181	-256	-13
opgelo	72	-202	-193	-9
opgeno	-202	-176	71	204
opgest	-225	-222	-228	-13
opgevo	-2	20	131	49
oplegg	-169	-139	90	-195
opleid	-29	154	83	36
opleve	-151	-182	-121	-17
opmerk	-138	-173	104	-89
oproep	-178	4	-195	-161
opspor	78	-151	-170	37
opstel	79	84	-20	20
opvang	64	52	-151	-143
opvare	-7	3	-115	-152
opvatt	-203	-155	-237	-180
opvolg	-201	-40	31	90
opzich	152	-204	-1	-114
organi	-159	104	-35	-9
oudere	-135	-133	-201	90
overdr	-88	42	-47	-70
overee	-175	-52	29	23
overga	-129	158	29	-70
overge	-43	-10	319	122
overhe	9	-92	165	-181
overig	-166	-185	-281	-209
overla	20	52	-20	-240
overle	-53	111	51	82
overli	-170	-153	-158	-194
overne	-158	-164	165	126
overpl	-187	6	-192	-129
oversc	153	-44	-202	-207
overst	-161	-147	-172	83
overtr	78	24	-169	-78
overtu	100	-190	117	54
overwe	-61	278	-242	-10
overzi	-192	-102	-73	94
papier	-167	11	11	34
paragr	-150	-31	231	125
parlem	-176	88	-170	-157
partic	-170	41	49	51
partij	25	93	-16	60
partne	-176	-173	-136	27
paspoo	93	-121	-205	-162
passag	0	110	-194	60
patiën	-156	-18	-153	-166
pensio	-163	26	-2	68
percen	54	-134	120	-32
period	32	-116	41	-267
perman	-148	94	64	56
persbe	-132	-124	-222	-160
person	-225	-93	121	-78
persoo	-117	136	33	109
plaats	-63	1	-29	75
planbu	81	-154	37	58
planni	8	19	-355	-9
platfo	-106	-153	129	64
platte	67	-123	-150	12
pleido	-141	122	-9	-162
pluimv	-103	83	73	-176
politi	-3	150	-29	1
positi	220	-238	-36	-238
prakti	-200	-57	-10	-278
presid	-123	-129	-113	-103
presta	-106	82	92	-104
preven	-162	74	137	61
prinsj	-112	-193	-214	245
proble	15	-25	64	-138
proced	76	-60	-75	-87
procen	370	-213	-247	-231
procur	-106	-249	202	118
produc	-165	-180	-230	-42
profit	74	-171	-184	-135
progra	-164	32	51	1
projec	179	84	121	85
provin	-88	37	15	-22
public	-221	181	-60	75
publie	-10	68	-180	-141
raadpl	-142	90	14	-178
raadsl	40	88	-185	-121
raadza	-168	231	-176	-170
rappor	-84	-13	-201	92
reacti	-161	-15	-242	24
reagee	-105	-124	-171	101
reager	-122	-265	-146	-51
realis	-204	-158	48	-191
rechtb	19	2	-66	-8
rechts	-280	-98	-48	-10
recidi	99	-97	-132	-78
reclas	-37	-34	17	-82
redact	134	-195	-114	-143
redeli	-143	-244	201	73
refere	72	-50	-249	-21
regeer	-167	-184	203	-157
regeld	40	-15	-176	-151
regelg	136	-205	84	-131
regeli	62	15	-73	64
regeri	-195	39	14	-116
region	-76	-128	-203	94
regist	126	175	-19	44
reglem	-143	-176	175	30
reguli	1	94	-202	-140
reisti	14	45	12	23
rekeni	85	-80	-145	-108
rekenk	-9	51	-228	-194
rekent	101	-19	-120	-125
resear	-181	-132	94	55
reserv	37	167	12	-73
result	30	-15	-150	73
richti	-163	-31	206	-214
richtl	-148	-126	83	30
rijbew	-175	122	-26	-244
rijksd	-23	-158	68	69
rijksm	-194	-95	-91	-164
rijksw	-88	-18	-60	71
risico	-30	95	45	49
rooste	96	22	85	-175
rotter	-194	-183	120	-90
ruimha	-84	-73	72	-112
ruimte	-126	54	-177	-147
rustti	28	18	-160	-159
sameng	-80	-217	-193	36
samenh	165	-168	-215	-104
samenl	-11	10	-210	-185
samens	42	-157	-190	104
samenv	-113	9	-50	-19
samenw	109	26	-23	-10
saneri	18	-148	-176	42
scenar	-93	-205	-180	-121
schaff	-104	67	-52	22
schatt	36	-128	-307	-133
scheep	-189	36	-156	-219
schiet	-144	47	-143	-105
schijn	145	-166	133	63
schipp	-1	-225	-133	-56
scholi	-48	-52	-26	-31
school	-108	-214	-9	82
schrap	-208	130	6	-135
schrif	-130	78	-284	62
schrij	66	58	-4	-49
schuld	-11	-217	-246	-244
schutt	11	-161	-122	-97
screen	27	-7	-116	-141
sector	-162	-177	21	-158
seizoe	-77	-155	-85	-152
select	-159	152	129	151
septem	-260	-218	181	208
servic	-151	-2	-46	28
signif	255	-149	-167	-73
sindsd	-94	-101	-143	-128
situat	54	-203	-79	-68
slacht	-78	66	-338	15
slecht	-184	-6	-21	-219
slotbe	-153	137	31	-122
sluiti	-169	-20	-80	-27
snelhe	-171	21	88	-202
sociaa	-74	-156	-148	-154
softwa	64	-191	28	40
sommig	-89	-182	-167	-110
splits	-169	-183	53	108
sportv	-210	-4	52	-168
spreid	-188	-128	-223	83
staats	-207	-39	113	55
stagia	186	-31	-21	-62
stalki	-122	-112	-106	-116
stalli	-94	3	-147	-127
standa	-153	124	96	27
standp	-72	18	41	24
starte	128	0	-61	-223
staten	34	-229	99	-19
statio	-103	-214	-211	106
status	26	-118	-154	-157
steekp	-121	30	56	-44
stelse	-9	70	-28	-145
sticht	-46	-42	63	-40
stikst	50	-157	-121	-164
stille	-110	-200	-193	4
stilst	82	-184	-153	-103
stimul	-114	74	56	-164
stopge	-152	-159	74	-121
storin	15	202	43	-67
strafb	-143	-165	-169	-143
strafr	-147	-52	-246	-178
streek	-152	99	-191	-177
strekk	-209	16	137	132
streng	-137	29	84	110
stroom	25	18	31	42
struct	-21	49	-113	-8
studen	9	-61	-98	-20
studer	-107	-142	-154	-113
studie	-20	10	163	65
studio	69	126	-122	-124
subsid	40	74	45	-36
sugges	-244	343	327	-44
system	-178	9	82	-206
taakgr	-127	47	-122	-114
taakst	-171	26	-55	-158
taalle	-142	43	43	-145
taalni	-110	-170	-203	-147
tariev	-180	-223	-121	10
tatoea	-97	6	-157	-174
techni	106	-252	-92	101
tegeli	152	-45	-242	52
tegemo	-255	81	121	103
tegeno	75	-198	-16	-170
tegenv	80	61	-189	-185
tekort	0	-96	-36	29
telefo	-192	65	-270	-32
teleur	-190	-178	-223	-196
terech	92	140	-260	-159
termij	-199	80	11	-104
terpst	-173	-165	-156	-135
terugb	161	-186	-251	-207
terugg	190	58	-155	-171
terugh	80	-160	-117	-55
terugk	158	24	0	-80
terugv	-126	42	23	66
tevred	211	-89	-274	-219
thuisb	-177	-160	-226	-108
tijdel	-240	-240	-168	46
toegan	-197	-93	-211	-3
toegek	-151	-182	-8	-166
toegen	293	-192	-216	-132
toegep	25	-121	178	105
toeges	-90	-187	19	48
toegez	-149	-173	-340	-210
toekom	-99	-144	-151	-30
toelat	1	53	-118	-176
toelic	-182	-148	70	-111
toenem	29	-187	-169	-104
toerei	29	-208	-52	60
toesla	-78	117	-153	39
toesta	-155	-179	-223	-199
toeste	-79	-9	-103	-15
toetsi	-194	56	-12	-131
toevoe	65	-155	81	-73
toezeg	-171	-211	-301	-315
toezen	-118	-161	-187	131
toezic	51	65	113	-72
tolste	79	-184	-133	-119
transp	-201	15	-131	-234
tussen	10	46	-73	40
tweeja	-85	23	67	-75
tweeli	-163	-147	-138	-164
tweema	-137	24	-78	-34
uitbet	63	90	-145	-130
uitbra	62	-52	-142	-134
uitbre	-158	-187	96	-34
uitdru	-76	50	-183	31
uiteen	82	-190	43	-139
uitera	-129	-131	-171	133
uiterl	-79	37	53	308
uitgan	52	-222	119	-211
uitgav	-195	-148	68	49
uitgeb	-174	-64	-270	9
uitgek	92	21	-115	-126
uitgel	-198	96	-174	-108
uitgep	-194	-175	-102	-126
uitger	51	-173	145	64
uitges	-224	47	60	-207
uitget	-147	131	220	64
uitgev	-7	-102	0	-150
uitgew	131	-158	-228	140
uitgez	-12	-115	34	-23
uitgif	29	57	96	80
uitker	148	-173	-186	-141
uitkom	14	-15	-151	129
uitnod	-71	53	167	94
uitrei	-123	-146	51	-6
uitslu	-234	-49	165	154
uitspr	170	-14	-269	-94
uitvoe	78	52	-5	-11
uitwer	70	-148	94	167
uitwis	65	158	48	-129
uitzen	-199	0	-249	-243
uitzoe	-137	-183	157	198
uitzon	-217	-16	178	-126
univer	-73	-6	97	-300
urgent	-128	102	23	-154
vaarbe	-132	-63	-62	-177
vaarse	-116	-128	-65	97
vaarti	24	69	-19	26
vaartu	-107	53	-94	29
vacatu	44	-135	100	18
vakant	55	-247	-249	94
vakbon	-107	58	-180	-204
vaklee	54	-87	-172	-123
vangst	-128	22	70	66
vastge	53	31	83	19
vastst	33	144	-81	-170
veerli	-79	62	65	-146
veerti	-49	-43	-39	-236
veilig	43	-130	-12	-85
verand	-35	-193	-232	-208
verant	-164	-21	43	-119
verbet	20	4	47	-91
verbie	30	123	26	-134
verbin	-276	26	62	-211
verbli	192	54	-199	-94
verbod	-129	35	124	27
verbru	-19	-150	-211	-150
verdac	-218	-7	-172	-102
verdee	-212	-63	-148	-186
verdel	-251	2	89	29
verdie	-79	112	22	-112
verdra	-215	45	156	-200
verdub	142	-2	-267	-12
verdwe	103	-159	-132	-147
verdwi	-175	13	187	130
vereen	-214	147	-136	-233
vereni	-119	-1	-76	51
vergel	-6	-237	-34	3
vergez	-51	-123	-149	75
vergoe	-187	132	-61	-167
vergro	67	23	-140	-159
vergun	86	-2	24	28
verheu	-151	-121	-218	-195
verhog	-79	295	134	-84
verhoo	-22	-206	48	15
verhou	14	-83	-15	51
verhui	78	38	-115	-52
verhuu	-173	-214	35	-49
verkee	-119	-137	-121	-102
verken	-36	-13	-35	152
verker	134	-209	-215	-189
verkie	-165	-162	-214	31
verkla	15	-62	-274	-104
verkop	-140	144	-119	-131
verkor	-172	120	-68	112
verlaa	-7	-128	-173	87
verlag	-160	128	87	-202
verlan	-184	-57	214	49
verlee	-16	-127	-190	-158
verlen	-268	72	113	136
verlie	12	-108	45	-116
verloo	17	-147	-187	-44
verlop	-30	-149	-124	26
verlor	-149	-152	72	-77
vermin	203	-176	-157	-144
vermoe	-70	-190	-160	-207
vermog	56	-151	-154	55
vernie	-2	-34	-48	-229
verond	154	-187	-190	-147
veroor	-83	27	-218	-202
verord	-192	12	-311	-37
verple	-50	-146	-168	-193
verpli	-276	161	52	-81
verric	-222	-62	-52	3
verrui	-253	84	-64	-117
versch	179	-302	-59	-116
versne	16	-116	-102	-117
versni	76	-207	-178	-165
versta	-266	-149	-119	-48
verste	-27	35	-249	-131
verstr	-121	91	-125	-195
vertal	-31	99	34	6
verteg	-109	-87	29	-160
vertel	58	-197	-138	-131
vertra	56	-192	-275	-278
vertre	201	-156	-213	-155
vertro	2	-214	-44	-301
verval	87	50	30	51
vervan	-290	89	-209	101
vervoe	-32	-70	-50	-241
vervol	-206	6	-337	33
verwac	-266	-291	-58	43
verwer	-209	54	155	-145
verwij	-166	7	-28	-185
verwor	-114	-108	-170	6
verzam	-202	-45	-233	-68
verzek	-64	-65	-240	-34
verzen	-133	81	-197	42
verzoc	-142	-239	-1	-207
verzoe	18	-163	-117	-142
verzor	-192	-133	-164	-214
verzwa	-76	-108	-206	-148
vetera	-179	-29	-5	-86
vijfja	72	-13	-90	13
vijfti	75	25	32	-74
visser	74	-110	-168	-17
vlucht	-66	-194	24	41
voertu	-141	98	185	72
voldoe	23	-174	-235	-48
volgen	-211	-157	40	126
volgor	-168	63	-182	-57
volksg	-90	-169	-157	-126
volksh	-93	73	-3	-146
volled	-218	-40	-266	-70
volsta	-87	-169	143	-239
voltoo	-179	-172	-44	55
vooral	-80	-243	183	78
voorbe	-25	21	-6	213
voorga	-175	-158	18	-240
voorge	-200	-27	14	9
voorha	-151	-192	70	122
voorja	-111	-276	141	345
voorke	-108	29	-191	-113
voorko	63	-5	-126	-186
voorle	-137	-136	-277	78
voorli	-4	37	1	33
voorlo	-16	-186	15	-122
voorne	-249	-326	-29	184
voorop	11	66	-177	-112
voorra	-176	76	169	0
voorsc	-117	143	-45	80
voorsp	-102	144	116	-167
voorst	-203	-45	194	61
voorta	-242	227	76	189
voortg	-152	-186	-105	287
voorti	-130	-152	-208	-68
voortz	-175	130	-35	-9
voorui	-124	-197	-128	7
voorwa	-202	12	48	89
voorwe	110	-27	-222	-164
voorzi	-150	-114	12	206
vraags	-88	-188	-148	50
vragen	32	38	19	-233
vreemd	-101	-121	-57	-92
vrijge	74	7	13	-91
vrijhe	-143	18	-32	-170
vrijko	-168	4	116	-186
vrijst	-143	-89	-60	-198
vrijwi	-50	-92	19	-122
vuurwe	-136	-150	-139	-20
waarbo	-38	126	-142	7
waarde	118	-99	-197	-160
waarne	-27	48	76	-226
waarov	-205	-239	-81	77
waarsc	-71	80	-281	-267
waarvo	2	-9	131	-61
wachtl	123	-210	-249	-177
wachtt	179	-107	-173	-74
wageni	-66	-189	122	13
warenw	-122	-68	5	12
warmte	133	-187	93	-178
waterl	-69	-149	-25	-227
waters	-40	-134	-34	-12
websit	0	-150	-100	-180
weggew	-138	-119	-148	-77
weiger	-49	31	-206	-151
welzij	-147	1	53	-176
wensel	-222	195	-90	-185
wereld	-151	-168	36	-52
werkda	-223	98	96	-212
werkel	-119	24	95	-109
werkge	158	-19	-106	-96
werkgr	-94	3	-188	-58
werkin	-134	-148	-9	114
werkne	109	-78	-157	-252
werkwi	-161	-223	53	-25
werkza	-22	-135	-157	97
werkzo	99	-15	45	-150
wetens	-117	-207	-210	-147
wetgev	-170	-29	27	-316
wethou	-110	4	-177	14
wetsvo	-162	-90	142	181
wetswi	87	-190	-81	-197
wettel	-128	75	-173	-100
wijkte	-38	113	-90	-177
wijkve	-188	75	-30	-181
wijzig	-200	-231	48	212
winkel	-153	-182	-136	58
winter	-153	-146	110	48
wissel	198	-234	-105	-66
woning	28	-26	-97	-46
woonwa	-86	-169	-136	-169
zaterd	30	18	-142	-91
zekerh	-143	-94	-45	-7
zelfst	-274	29	-134	-244
zevent	-169	-108	-233	19
zichtb	128	-150	-216	131
zieken	58	-153	141	-231
ziekte	178	-174	-152	-118
ziensw	44	47	-268	-231
zitten	-31	-157	94	-56
zittin	-133	30	182	-52
zomerr	-151	-166	-72	350
zonneb	51	51	-209	-141
zorgin	-185	-114	-94	-218
zorgve	-138	66	48	-11
zorgvu	162	-139	-174	-205
zwaard	-6	-9	-80	-47
`,
  first: `
#	-264	40	-315	-233
aan	-240	-95	108	-198
aanbeveling	-176	43	-344	-242
aanbevelingen	-146	26	-133	-78
aanbevolen	-123	160	-157	-178
ad	-210	-45	26	-165
afgerond	-96	-141	-153	-119
akkoord	-170	-104	267	-19
alle	-138	-213	-138	61
alleen	-30	40	-129	-98
als	-61	-24	-115	164
anders	-230	-179	-248	-102
antwoord	-108	-141	-173	-59
artikel	-128	-166	55	-189
bedrijven	110	-188	-160	-112
beide	-119	-222	230	10
bent	-72	79	-132	-163
beperk	-169	238	-213	-120
bevinding	203	-161	-129	-162
bij	250	-333	-69	-27
bijgaand	-140	-161	-113	-180
bijlage	-54	-180	-131	-117
bijna	202	-161	-195	-163
binnen	-186	-185	14	136
breng	-197	240	-286	-262
buiten	94	153	-186	-128
bureau	-202	-74	-31	-204
daar	17	-267	242	-287
daarbij	-150	-188	-189	-178
daarin	-199	-190	59	-69
daarmee	-184	-226	269	-151
daarnaast	-48	299	-267	-95
daarom	-237	-14	-154	40
daarop	-123	-149	-242	128
daarover	-197	-218	139	53
daartoe	-163	-193	26	29
daarvoor	-187	-209	59	-249
dat	-74	-175	110	-174
datum	-85	-126	-182	-185
de	19	-100	-101	-46
deelnemers	204	-161	-72	-150
deze	-281	-147	2	118
die	-267	-269	-24	62
dit	-10	-347	95	143
doel	-265	-229	-178	-187
door	96	-206	64	-298
drie	55	52	-156	-153
duo	-146	-116	-139	53
een	-161	-225	155	-51
eind	27	-112	-142	19
elk	-151	-142	-198	6
elke	63	-243	-188	-200
enkele	-102	-156	-178	-152
er	48	20	-220	120
evaluatie	-200	-195	-135	-137
evenmin	17	51	102	-114
ex	-102	-165	-151	-128
eén	-129	-45	-115	-56
geachte	-134	-206	-213	-183
geadviseerd	-72	-19	-174	-191
geef	-178	282	-266	-154
geen	-133	-66	35	-138
geld	24	-131	162	-133
gelet	-108	-192	42	17
gemeenten	6	-237	-157	-355
gezien	-165	-173	187	151
graag	-74	7	-256	-270
haar	-230	157	-15	-169
het	-62	-50	13	-4
hierbij	-136	-182	-243	-398
hieronder	-127	-131	-214	-212
hierover	-117	-175	208	134
hiervoor	-79	-165	7	92
hij	-19	-23	59	21
hoe	-34	-238	-45	14
hoeveel	147	-198	-178	-148
houd	-93	174	-244	-171
hun	-107	20	-83	139
ik	-193	-292	-82	-104
in	-43	-243	-77	-121
indien	-131	-189	-239	119
iob	13	133	-131	-186
is	-210	-226	53	48
ja	-122	-200	-4	-62
jongeren	116	-171	45	-147
kan	-152	-168	-134	-109
kennis	-135	-9	-142	92
kleine	111	-230	-199	-213
komt	-172	-112	-131	-138
kunnen	-64	-126	-102	-74
kunt	-51	62	-127	-152
laat	-255	460	-420	-368
leg	-222	234	-298	-236
los	-158	-192	-177	-116
lto	-141	-154	-192	-131
maak	-149	296	-223	-230
maatregel	-180	-171	201	48
mede	-113	-157	-159	-9
meer	-249	134	73	-210
meet	-201	208	-164	-199
met	-273	-337	61	12
mijn	-150	-216	-370	-68
minder	156	-216	-262	-225
mocht	-278	-151	-205	249
na	53	-274	-258	111
naar	-123	3	-253	-111
nederland	-163	-155	-218	-183
nee	-185	-211	134	-200
neem	-166	251	-283	-221
nidos	-132	-232	61	-152
niet	36	-139	111	-213
nota	-91	-153	-138	-101
nr	-139	-264	-260	-141
nu	-141	-224	-76	-68
of	142	-251	-185	113
om	-228	-206	-100	121
omdat	80	-151	45	48
onder	-153	-331	-316	-349
ondernemers	79	-179	-169	-148
onderzoek	49	138	-211	-186
onderzoeksbureau	-56	-190	-134	-138
onze	-59	-24	6	-116
ook	-48	296	-77	11
op	79	-185	-209	-17
ouders	90	-259	-171	-138
over	141	-188	68	134
overeenkomstig	-86	-144	-206	-234
overgenomen	-152	-259	222	33
overigens	-68	-119	-150	-131
pas	-174	-186	-70	72
per	-8	-222	-36	128
periodieke	-134	-133	-74	-93
publiceer	-106	206	-191	-170
punt	-134	276	-321	-213
reactie	-207	-398	253	126
richt	-141	183	-175	-166
rijk	-113	-217	-238	-109
rijkswaterstaat	-131	-220	23	181
ruim	101	-182	-259	-186
rvo	-157	-205	23	167
samen	-113	-228	58	289
schaf	-82	177	-170	-142
scholing	-209	-167	-164	-166
sinds	212	-350	-85	-329
stel	-177	308	-254	-311
studenten	124	-215	-151	-227
te	-109	-167	-190	69
tegen	-197	90	79	-170
ten	-110	309	-71	-302
ter	-210	-254	-310	-182
tevens	-33	-211	-243	132
thans	-141	-149	-156	-22
tijdens	-131	-253	-199	-236
tno	25	-128	-164	66
tot	-221	189	-67	46
tussen	80	-165	-242	-170
twee	-74	-291	-239	12
u	79	-54	-136	38
uit	430	-260	-239	-306
uw	-102	-79	-190	-86
uwv	-189	-231	175	163
van	32	-115	-19	-160
vanaf	-106	-270	-55	249
verder	-212	249	-122	-115
verhoog	-108	146	-163	-127
verplicht	-123	92	-158	-155
verruim	-101	89	-109	-127
verschillende	-157	-124	-158	-88
vervang	-185	236	-223	-197
verzekeraars	-163	-170	-162	-139
volgens	188	29	-123	-54
voor	17	-34	121	-51
voorts	-176	279	-274	-271
vorig	-199	-302	-237	-211
vraag	-85	163	36	-228
vóór	-103	-174	50	274
waar	250	-75	-44	36
wageningen	-154	-148	170	42
wanneer	-39	-122	-138	-10
wat	-17	-99	94	-45
waterschappen	-120	-168	-217	-168
wel	116	-310	-77	296
werkgevers	91	-208	-199	-146
wie	-154	-161	13	-210
wij	-72	111	-53	-38
wijs	-196	244	30	-156
wordt	-184	-233	183	180
zes	-84	-147	81	-97
zie	-158	12	-212	41
zij	30	72	-185	-64
zijn	-139	-78	65	-266
zo	-3	-213	-27	32
zo'n	-194	-42	76	-77
zoals	-169	-166	-196	135
zodra	-129	-155	-106	343
zolang	-191	-199	60	11
zonder	-244	-213	-202	-177
zorg	-171	200	-191	-138
zou	-217	-346	-262	-198
`,
  start: `
#_	-129	-518	-434	-231
#_.	-252	144	-376	-326
_	-119	-193	-209	-150
aan_:	-70	-228	-299	-164
aan_de	-227	39	197	-84
aan_die	-112	-217	-22	-212
aan_een	-165	58	-33	101
aan_het	-144	58	56	-70
aan_zijn	-152	-214	-207	-139
aanbeveling_	-61	-422	-353	-121
aanbeveling_#	-170	150	-253	-210
aanbeveling_:	-183	219	-271	-158
aanbevolen_wordt	-123	160	-157	-178
ad_#	-177	-271	-7	-250
ad_aanbeveling	-69	248	203	58
afgerond_	-96	-141	-153	-119
akkoord_,	-157	-213	215	0
akkoord_te	-90	245	-266	-187
anders_ligt	-157	-122	-184	-257
artikel_#	-128	-166	55	-189
bedrijven_die	21	-145	-159	-84
bent_u	-72	79	-132	-163
bevinding_:	203	-161	-129	-162
bij_#	248	-157	-211	-200
bij_brief	-165	-147	-275	-163
bij_de	-224	-202	115	152
bij_een	-103	-223	-151	51
bij_het	1	-157	83	-175
bijgaand_treft	-140	-161	-113	-180
breng_de	-96	133	-230	-207
buiten_de	49	164	-131	-88
buiten_het	-203	-208	-126	-69
daar_staat	104	-176	31	-96
daarnaast_zou	-161	165	-149	-97
daartoe_ben	-66	-92	167	-197
daartoe_zijn	-144	-88	-183	-205
dat_beeld	-174	-154	-161	-142
dat_de	-14	194	38	-147
dat_doe	-102	-203	152	-21
dat_een	45	71	34	-124
dat_gebeurt	-145	-189	-128	-220
dat_gesprek	-198	-136	-214	-215
dat_het	-87	-132	68	-183
dat_is	-386	-307	-89	-312
dat_overzicht	-98	-70	-145	52
dat_wordt	-109	-108	137	134
datum_:	-85	-126	-182	-185
de_aanbeveling	-142	226	173	-67
de_aanbevelingen	-111	-50	103	142
de_adr	67	19	-185	-162
de_adviesraad	84	54	-204	-113
de_afdeling	-135	123	-196	-207
de_aiv	19	10	-200	-136
de_arbeidsinspectie	-159	-1	86	2
de_behandeling	142	-109	-80	-139
de_belangrijkste	67	-141	-197	-125
de_bonden	-103	-187	79	56
de_branche	-237	-183	6	-232
de_branchevereniging	-168	-177	-197	-140
de_brief	-151	-52	251	-151
de_commissie	-14	10	-234	-70
de_derde	27	138	40	36
de_dienst	-128	-145	-20	131
de_directie	-93	-120	-184	62
de_eerste	-256	118	220	227
de_europese	-168	-258	-315	-367
de_evaluatie	-227	-218	-259	-222
de_gedachte	-146	185	198	84
de_gemeente	-162	-40	-256	-223
de_gezondheidsraad	44	-83	-140	64
de_ggd'en	2	-142	110	62
de_heer	-136	-147	-173	-128
de_helft	80	-155	-129	-163
de_huidige	-212	-168	-191	-183
de_igz	-187	150	-146	-148
de_ilt	-135	-192	24	-30
de_ind	-167	-164	-48	33
de_inspectie	-76	-121	-194	-30
de_kamer	-168	-119	-207	-59
de_koninklijke	-149	-217	89	-194
de_kosten	87	32	-27	-183
de_leden	-191	-171	-294	-330
de_meeste	-181	-152	-148	-144
de_minister	-107	51	-218	-11
de_motie	-135	-156	-168	94
de_motie-van	-104	-200	-140	-166
de_nationale	-125	-147	-208	-139
de_nederlandse	-162	-107	-222	-143
de_nieuwe	-141	-185	-235	14
de_nvwa	20	-211	-188	-140
de_ombudsman	-174	159	-262	-167
de_onderzoekers	-42	56	-222	-244
de_overige	55	-196	180	155
de_proef	8	-131	-186	4
de_provincie	-134	-167	-195	-180
de_provincies	-138	-158	-209	-212
de_raad	-1	105	-314	-228
de_rapportage	-153	94	-189	-22
de_reclassering	-134	-144	50	-9
de_regeling	-9	-268	-18	-229
de_regering	-115	-195	52	144
de_rekenkamer	65	-84	-183	-216
de_rijksdienst	-99	-159	27	184
de_sector	-106	-164	-150	11
de_sociale	17	-96	-181	55
de_staatssecretaris	-112	-3	25	-189
de_stichting	29	-285	20	-238
de_suggestie	-146	218	203	-46
de_tweede	-162	-179	-114	75
de_uitkomst	-137	-134	-164	169
de_uitkomsten	-178	-167	-242	109
de_uitvoering	102	-169	-193	-185
de_vaste	-120	-192	-244	-122
de_vereniging	-144	-159	-206	-233
de_vierde	-151	64	71	35
de_vng	-203	-198	-7	-262
de_volgende	-160	-205	-248	267
de_vraag	-175	-250	-203	-275
de_wachttijd	176	-143	66	-171
de_wet	103	-93	-66	-69
de_wettelijke	-168	-198	-172	-181
deze_aanbeveling	-143	-325	225	229
deze_brief	-145	-123	-268	-241
deze_leden	-58	6	-160	-159
die_toezegging	-126	-54	-143	-103
die_vraag	-142	-145	-233	-47
dit_is	2	-163	67	-279
doel_van	-233	-184	-150	-154
door_de	61	-81	-107	-83
door_een	-145	-138	-138	-201
door_het	127	-139	-124	-97
een_afschrift	-60	-102	-225	-162
een_besluit	-121	-154	-144	192
een_demissionair	-54	-115	-91	-205
een_derde	117	79	-151	-187
een_landelijk	-95	62	128	-30
een_landelijke	72	-255	153	-156
een_nieuwe	-160	-209	45	-136
een_tweede	-224	103	27	-201
een_verband	164	-160	-198	-125
een_verbod	-112	-28	117	-101
een_vergoeding	-71	-193	204	-151
een_verklaring	30	-144	-133	-57
een_verplichting	-161	-195	-200	-137
een_volgend	-84	56	-218	99
een_wetsvoorstel	-102	-141	-143	89
een_wijziging	-130	-116	152	37
ex_post	-86	-134	-160	-108
geachte_president	-108	-114	-113	-101
geachte_voorzitter	-124	-152	-192	-182
geadviseerd_besluit	-57	-132	-108	-174
geef_de	-140	203	-246	-107
gelet_op	-113	-195	71	-47
gemeenten_zullen	-195	-157	-242	-188
haar_rapport	-124	-142	-188	-147
het_aandeel	161	-82	-56	-92
het_aantal	263	-221	-183	-206
het_advies	-272	211	14	-59
het_adviescollege	-179	30	-174	-156
het_antwoord	-199	-201	-200	24
het_besluit	-93	-135	-50	139
het_bureau	-47	232	-264	-167
het_cjib	-79	-160	-177	66
het_college	23	149	-18	-145
het_eerste	-183	-50	262	-35
het_eindrapport	-45	-139	54	114
het_fonds	-161	-171	-199	-122
het_gaat	-159	-173	-201	29
het_instituut	-148	59	-35	64
het_is	-338	-8	79	-383
het_kabinet	-204	-184	-27	23
het_knmi	64	-140	-145	60
het_lid	-173	-212	-190	-260
het_ligt	-126	-157	-224	229
het_ministerie	-114	-4	-224	86
het_onderzoek	-176	-321	-333	-282
het_ontwerp	-82	-173	-132	173
het_openbaar	-99	-177	0	89
het_programma	76	-170	-192	-209
het_rapport	-30	-90	-373	-342
het_rivm	-134	-177	-31	87
het_streven	-229	-215	-306	227
het_tweede	-161	-54	162	-16
het_verdient	-161	171	-205	-207
het_voorstel	-123	24	145	-110
het_wetsvoorstel	-134	-129	136	-8
het_wodc	-154	-199	26	76
het_zou	-155	-122	-176	-108
hierbij_bied	-154	-191	-172	-171
hierbij_doe	-44	-58	-66	-159
hierbij_ontvangt	-111	-138	-112	-249
hierbij_treft	-103	-74	-63	-116
hierbij_zend	-125	-104	-164	-171
hoe_de	65	-152	11	-80
ik_acht	-146	-202	94	-24
ik_begrijp	-153	-131	-145	-156
ik_ben	-157	-211	-121	28
ik_beschouw	-114	-121	-29	-161
ik_betreur	-160	-114	-205	-197
ik_dank	-93	-139	-157	-190
ik_deel	-106	-97	-184	-155
ik_ga	-168	-137	-253	-24
ik_heb	-143	-289	-1	79
ik_hecht	-161	-153	-77	-169
ik_hoop	-175	-141	-142	-187
ik_kies	-110	-177	66	96
ik_laat	-90	-181	240	-11
ik_streef	-86	-147	-196	202
ik_vertrouw	-58	-85	-125	-185
ik_vind	-170	-203	-127	-132
ik_wacht	-153	-93	65	73
ik_zal	-71	-187	251	27
ik_zie	-151	-210	-119	-58
in_#	-201	-295	-227	32
in_antwoord	-30	-157	-208	-43
in_dat	-163	-195	-158	-100
in_de	-59	-144	-27	15
in_december	-106	-154	-156	-138
in_deze	-112	-209	-340	-335
in_dit	-178	-107	-169	-184
in_een	-236	-209	69	-257
in_het	-96	-199	-172	-108
in_juni	-103	-177	-198	63
in_mijn	-85	-131	-284	-274
in_november	-137	-141	85	101
in_oktober	-40	-111	50	138
in_te	-92	224	-146	-137
indien_de	-130	-113	-136	171
ja_,	-101	-122	37	16
ja_.	-111	-154	-156	-177
kennis_te	-127	162	-134	-85
kunt_u	-51	62	-127	-152
maak_de	-89	200	-174	-151
maatregel_:	-180	-171	201	48
mede_namens	-82	-110	-159	-222
met_belangstelling	-120	-114	-209	-155
met_de	-281	-219	128	46
met_deze	-91	-170	-279	-469
met_een	-158	-225	76	70
met_het	-183	-288	-33	31
met_ingang	-192	-272	166	271
mijn_ambtsvoorganger	-181	-131	-172	-178
minder_goed	128	-134	-186	-139
mocht_blijken	-216	-67	-92	142
mocht_dat	-123	-61	-115	187
mocht_de	-159	-149	-142	6
na_de	-180	-186	-39	90
na_uw	-75	-116	-83	112
naar_aanleiding	-80	-119	-169	-244
naar_de	-129	-149	-130	-71
naar_het	-189	65	13	-136
naar_schatting	-166	-166	-105	-122
naar_verwachting	-170	-138	-216	87
nederland_telt	-113	-145	-189	-174
nee_,	-186	-167	-97	-185
nee_.	-61	-163	210	-92
niet_overgenomen	-162	-3	167	-162
nota_	-101	-141	-106	-97
nr_.	-139	-264	-260	-141
of_dat	105	-295	-306	-161
of_de	222	-39	55	29
of_dit	-107	-119	-54	-58
of_een	-167	-173	-196	145
of_ook	41	-220	-220	170
onder_een	-123	-171	-118	-153
ook_zou	-135	121	-210	-113
ook_zouden	-109	144	-158	-132
op_#	-353	-251	-375	-75
op_de	127	-214	-110	19
op_grond	-172	-33	11	-161
op_het	147	55	168	86
op_verzoek	-94	-174	-58	55
over_de	190	-115	-72	91
over_een	-169	-87	118	105
over_het	75	9	-7	-21
overeenkomstig_de	-48	-102	-111	-174
overgenomen_.	-157	-239	202	-151
periodieke_rapportage	-134	-133	-74	-93
punt_#	-134	276	-321	-213
reactie_	-79	-177	-296	-156
reactie_:	-222	-355	371	146
rijk_	-109	-175	-186	-84
rvo_zal	-78	-120	-212	139
samen_met	-113	-228	58	289
schaf_de	-82	177	-170	-142
sinds_#	-22	-289	-110	-275
sinds_de	219	-164	-266	-64
sinds_het	151	-146	-205	-60
stel_de	-65	152	-136	-191
stel_een	-119	178	-171	-185
studenten_die	111	-137	-142	-142
te_starten	-107	-155	-115	-143
ten_aanzien	61	75	187	-182
ten_derde	-179	35	-159	-149
ten_slotte	-241	326	-129	-231
ten_tweede	-113	186	-222	-185
ter_beslissing	-127	-189	-177	-118
ter_uitvoering	-179	-86	-160	-183
tijdens_het	-105	-225	-198	-189
tot_die	-150	-249	-197	103
tot_slot	-132	256	-281	-239
tussen_#	-10	-142	-237	-174
u_hebt	-133	-98	-125	-152
u_heeft	-99	-121	-64	-161
u_kunt	-79	-65	-130	76
u_ontvangt	-123	-122	-165	140
u_wordt	-115	-22	-152	-109
uit_de	261	-111	-150	-219
uit_een	174	-150	-202	-195
uit_het	131	-86	-114	-159
uit_onderzoek	138	-149	-90	-112
uw_kamer	-144	-235	-208	89
van_#	102	-158	-181	-148
van_:	-131	-243	-261	-128
van_de	86	-416	-95	-91
van_een	-157	8	157	-223
van_het	-198	163	33	-60
vanaf_#	-70	-184	-12	153
verder_beveelt	-118	106	-166	-133
verder_zou	-78	148	-166	-154
verhoog_het	-108	146	-163	-127
volgens_de	244	-204	-60	17
voor_de	179	-162	-223	-60
voor_een	-72	74	131	-285
voor_het	11	-168	145	-39
vorig_jaar	-201	-264	-198	-185
waar_de	44	101	129	-141
wat_de	2	72	191	-51
waterschappen_	-119	-143	-197	-138
wel_breng	-125	-223	0	125
wel_is	-54	-121	-210	157
wel_laat	16	-209	-220	179
wel_wordt	-144	-113	130	126
wel_zal	-122	-189	86	195
wie_in	-173	-154	-210	-189
wij_adviseren	-36	98	-130	-198
wij_zijn	-113	-108	-189	33
zij_hebben	-172	-119	146	-221
zodra_de	-85	-87	-169	200
zodra_het	-123	-93	-201	241
zorg_voor	-153	187	-193	-135
zou_de	-168	-218	-149	-161
`,
  end: `
-	-252	-332	-215	-181
.	-24	-21	-15	-39
:	-334	-591	-483	-501
;	-144	147	-260	44
?	-262	-107	-282	-410
`,
  lemma: `
aan de orde komen	-206	-125	148	148
aan de slag gaan	-173	128	193	177
aanbevelen	-231	286	-344	-368
aanbieden	-35	-48	-106	-310
aandringen	-252	305	-115	-316
aangeven	78	-191	-201	-135
aanhouden	-26	17	46	-43
aankondigen	-122	-224	-267	-140
aanleveren	-1	-176	-218	109
aannemen	-179	-92	58	44
aanpassen	-220	56	11	197
aansluiten	3	-11	145	-33
aanspreken	-186	53	184	2
aanstellen	-11	72	179	-177
aantekenen	101	-165	-197	-211
aantonen	274	-225	-246	-170
aantreffen	194	-255	-294	-143
aantrekken	-201	-220	33	-20
aanvragen	26	15	-202	-192
aanvullen	-144	-159	68	-150
aanwijzen	58	27	-288	-77
achten	-6	116	87	-106
achterblijven	171	-167	-141	-149
adviseren	-287	324	-238	-249
afdoen	66	-140	-165	24
afhaken	-28	-220	-138	-163
afhandelen	100	-174	-161	45
afhangen	-157	-117	-161	-29
afleggen	50	26	-189	149
afleiden	146	-147	-149	-139
afnemen	230	-122	-107	-174
afronden	-246	5	30	63
afschaffen	-131	97	-203	-138
afsluiten	-29	37	-221	-28
afspreken	-176	-221	-41	70
afstemmen	-136	-195	-36	-71
afwachten	-137	-187	78	26
afwijken	57	-172	-126	-180
afwijzen	-180	-62	144	-230
afzien	-177	32	179	-276
antwoorden	-112	-6	155	123
beantwoorden	46	-174	-222	-36
bedoelen	-188	-131	-25	-86
bedragen	-141	-167	-191	-209
begeleiden	91	-54	22	-9
beginnen	-251	-55	50	85
begrijpen	-3	-80	-270	-217
begroten	74	80	0	-176
behandelen	-136	-208	-31	-16
behoeven	-212	-183	-45	-73
behouden	46	-179	-69	-148
bekendmaken	-151	-136	27	144
bekijken	-194	-238	10	144
bekorten	220	-189	-39	-36
bekostigen	-167	-5	139	11
beleiden	-68	-163	97	-151
bellen	-198	-23	57	104
beloven	-172	-195	54	-122
benaderen	-128	-164	-189	124
beogen	-9	-215	-228	138
beoordelen	-100	-60	-232	-258
bepalen	-164	-56	106	144
beperken	-211	0	-167	-205
bepleiten	-319	444	57	-76
beproeven	-115	-138	142	70
bereiken	205	-241	-295	-34
berekenen	-8	-129	-121	-140
berichten	-196	14	-53	-33
berusten	81	-196	-183	-129
beschikbaarstellen	-77	-213	17	259
beschikken	36	-282	-12	-265
beschouwen	-71	-202	-64	-275
beslissen	-71	-51	155	83
besluiten	-114	-251	153	48
besparen	-42	-169	98	94
bespreken	-114	-41	-7	125
bestaan	-67	-71	63	-207
besteden	82	-205	73	130
bestuderen	-175	-114	-105	-115
betalen	-116	-292	-91	-113
betekenen	-136	-155	30	-20
betreffen	-194	147	126	-68
betrekken	-101	-251	166	294
betreuren	-160	-114	-205	-197
bevatten	-70	26	99	-129
bevelen	-300	421	-332	-306
bevorderen	-23	-160	-152	65
bevragen	-174	-159	-213	-188
bezien	-189	-60	17	327
bezoeken	-263	-168	-238	-177
bezorgen	-187	48	-242	-176
bieden	-114	-271	-120	-217
bijdragen	197	-56	-263	24
bijeenbrengen	-120	-167	80	125
bijhouden	105	-125	112	-220
bijpraten	-98	-92	-204	54
blijken	401	-186	-188	-136
blijven	69	-100	32	-116
bouwen	-59	-65	36	-14
brengen	49	17	13	21
concluderen	391	-266	-251	-191
constateren	327	-276	-170	-210
controleren	-11	-90	-121	72
dalen	299	-219	-233	-148
danken	-93	-139	-157	-190
deelnemen	-12	-177	-221	-9
dekken	28	-173	-208	-130
delen	-251	-229	-107	-256
denken	13	75	-173	-200
dienen	-256	-3	29	-32
doen	-75	55	-13	-55
doorgaan	-129	-161	-178	94
doorlichten	-206	-222	-83	-7
doorlopen	-191	-210	70	63
doorrekenen	-143	-138	-49	225
dragen	-196	-212	100	120
duren	247	-231	-203	-6
dwingen	-134	-188	120	-137
eindigen	-178	-34	-101	-8
ervaren	285	-123	-243	-230
evalueren	-227	-128	-101	78
fietsen	-118	-156	-58	60
gaan	-23	-202	137	-27
gebeuren	-31	48	149	69
gebruiken	103	-117	-12	-30
gebruikgemaakt	-142	-157	-270	-158
gelden	-86	-28	98	-48
gestand doen	-75	-92	-185	-102
geven	-52	110	15	-216
groeien	37	-151	-161	-150
gunnen	-155	-139	39	-234
halen	169	-283	-113	-208
halveren	105	-194	79	111
handelen	106	-154	14	-71
handhaven	-186	-134	54	-56
hebben	50	-137	27	-241
hechten	-205	-274	-166	-356
helpen	-237	-226	22	-216
herhalen	-219	-206	-224	160
herkennen	-201	-171	-294	-297
herstellen	117	-158	-116	-168
herzien	-162	-183	29	-31
heten	70	123	49	-141
hopen	46	54	-269	-25
horen	-130	-272	-3	184
houden	-87	-127	-139	88
in gesprek gaan	-136	-177	-53	112
in kaart brengen	-156	-96	189	160
in overleg treden	-88	83	14	192
inbrengen	-132	117	164	157
indienen	-242	-193	-266	43
informeren	7	-210	-148	196
ingaan	-237	-181	-211	-58
ingrijpen	-190	-181	-35	180
inhouden	-189	105	-233	-207
inlichten	-154	19	-232	73
innemen	-183	-194	100	-79
inrichten	-164	117	-65	105
inspannen	-77	-143	-182	196
instellen	-169	-59	-196	-140
instemmen	-190	46	258	-6
intrekken	-146	-152	74	21
investeren	-33	-174	-217	-145
invoeren	126	73	48	78
invullen	-197	-185	167	-195
inzetten	106	-23	-103	61
inzetten op	-95	-142	-225	156
kennen	102	-280	-6	-209
kennisnemen	-100	-31	13	-160
keuren	29	100	10	75
kiezen	-16	-117	207	93
kijken	15	-256	-42	118
klagen	88	-169	-200	-110
komen	121	-171	17	39
koppelen	-114	-163	-42	112
kosten	-43	-30	13	-39
krijgen	-120	-43	112	240
kunnen	-328	-99	92	-62
laten	-76	-128	96	-51
leggen	-197	-254	-272	192
leiden	204	-124	61	-36
leren	-90	9	-162	-119
leven	-133	-154	-14	59
leveren	-189	-193	-28	60
lezen	-12	-1	-197	-52
liggen	21	-169	-24	31
lijken	101	-214	120	-4
lonen	126	87	22	-154
lopen	8	-50	48	-109
luiden	1	32	-263	-225
lukken	-45	-200	-175	53
maken	-99	-20	84	-3
meebetalen	-117	135	26	-144
meedoen	-106	-139	-190	-182
meegeven	-165	65	-265	-157
meelopen	-64	-137	99	135
meenemen	-149	113	85	156
melden	40	-118	-332	-50
menen	-110	103	-191	-198
merken	109	-110	-190	-126
met een voorstel komen	-128	-184	-45	29
meten	-73	196	-310	-88
middelen	195	-159	-91	-25
mislopen	81	-166	-160	-184
missen	177	116	-195	-150
moeten	-215	198	-321	-31
mogen	-169	-213	146	-182
nagaan	-70	-95	116	186
nakomen	66	-127	-179	-205
nalopen	-134	-182	110	139
neerleggen	-118	42	148	-191
nemen	-69	-76	54	24
noemen	146	-12	-3	-276
nopen	-126	-153	25	177
oefenen	-30	-77	-168	-180
omgaan	-169	-205	-228	-221
onderhouden	19	-133	-91	-130
onderschrijven	-147	-249	175	-286
ondersteunen	108	-193	64	-157
ondertekenen	-89	13	81	-168
ondervinden	75	36	-6	-141
onderzoeken	-217	-233	78	76
ontbreken	142	0	115	-129
ontraden	-137	6	127	-160
ontvangen	-87	-129	-85	191
ontwikkelen	-28	-193	111	99
oordelen	236	-264	-104	-206
openbaarmaken	-168	147	-277	1
openen	-169	-261	-145	-106
openstaan	-161	-226	-10	23
openstellen	-213	127	-219	21
opleggen	-56	-115	64	-205
opleiden	-187	18	-208	-161
opleveren	-35	-298	59	-91
oplopen	71	-226	-277	-306
opmerken	16	-77	-279	-289
opnemen	-209	-97	191	239
oproepen	-228	95	-44	-235
opstellen	6	33	-67	-12
opvolgen	-21	26	244	53
opwijzen	112	-230	-221	-232
overeenkomen	-136	-114	53	11
overgaan	-5	-274	106	139
overlijden	-170	-151	-138	-142
overnemen	-170	89	488	294
overschrijden	123	-41	-162	-205
overwegen	-214	-76	-166	166
passen	-185	15	90	-96
plaatsen	29	-120	27	-43
plaatsvinden	-253	99	-206	-61
plannen	-14	-193	-240	152
pleiten	-89	308	-55	-233
profiteren	74	-171	-184	-135
publiceren	-173	-270	-56	16
raadplegen	-116	61	-12	13
raden	-179	118	75	-176
raken	-39	-145	-42	-99
ramen	-146	-155	-80	-49
rapporteren	-173	-89	-245	258
reageren	-115	-261	-252	-85
realiseren	100	-135	-181	-186
regelen	-87	-3	212	75
regels stellen	-182	58	-230	-185
registreren	-108	-125	-207	38
rekenen	106	-127	-202	-206
reserveren	-180	-62	-238	121
richten	-99	62	3	-102
roepen	-203	175	-199	-181
samenhangen	18	-157	-220	-219
samenvoegen	-104	61	62	78
schatten	184	-193	-129	-112
schetsen	-181	-204	-239	-159
scholen	-12	-90	115	35
schrappen	-94	-112	64	-4
schrijven	-33	-125	-77	-309
slaan	-115	-190	141	-186
slagen	160	-149	-161	31
sluiten	-198	-42	-39	-25
spreken	-177	-206	-32	31
staan	-129	-66	65	58
starten	-215	-228	15	232
stellen	-103	84	-124	-52
stemmen	-171	-173	-107	-228
steunen	57	-191	85	-182
stijgen	159	-240	-33	-10
stilleggen	-113	-177	-161	-156
stilstaan	-41	-135	-159	-123
stoppen	-147	-158	94	48
stopzetten	-152	-159	74	-121
strekken	-81	88	35	30
streven	-213	-276	10	250
sturen	-176	-124	42	98
tegemoetkomen	-132	97	164	-5
tegemoetzien	-92	-208	-121	65
tekortschieten	123	-258	7	93
tellen	-188	1	-184	-90
ter harte nemen	-97	83	165	158
terugbrengen	42	-131	-20	60
terugkeren	95	-198	-225	-111
terugkomen	-165	-227	-227	253
teruglopen	269	-192	-255	-146
testen	85	-33	2	-195
toejuichen	-175	-148	9	36
toekennen	-151	-182	-8	-166
toekomen	-164	-47	-301	137
toelaten	-68	3	61	-90
toenemen	150	-232	-197	-191
toepassen	25	-121	178	105
toestaan	-242	-195	-20	-196
toesturen	-107	-95	-327	-64
toetsen	-157	-18	-39	-149
toevoegen	-255	-30	303	-160
toezeggen	-149	-206	-146	-164
toezenden	-173	-185	-306	193
toezien	-225	-165	-54	43
tonen	-61	-139	-161	-155
treden	-147	-18	-56	155
treffen	52	-217	-218	-34
trekken	-160	-121	-105	-140
uitbreiden	-199	-225	-3	256
uitbrengen	-196	-81	-122	1
uitgaan	-49	-252	-322	-106
uitgeven	52	-235	47	-181
uitlaten	-250	-149	-15	-160
uitmaken	51	-157	99	-256
uitreiken	-145	-186	177	91
uitrekenen	159	-141	-153	-122
uitsluiten	-51	-15	-177	-169
uitspreken	-144	-9	87	-218
uittrekken	-175	85	223	79
uitvoeren	63	-121	59	44
uitwerken	-10	-209	-130	86
uitwijzen	108	-169	-142	-136
uitzenden	41	-170	-167	-159
uitzetten	-134	-160	121	-174
uitzien	-94	-141	-224	-230
uitzoeken	-212	-231	174	226
vallen	44	-2	-59	-113
varen	-146	76	-56	-34
vastleggen	-94	-218	90	131
vaststellen	301	-107	-86	-195
veranderen	-94	-182	-271	-105
verbeteren	147	-156	-162	-113
verbieden	9	77	91	-149
verbinden	-200	-51	-246	-50
verdelen	-212	-41	-125	-169
verdienen	-156	129	-23	-112
verdragen	-164	-5	196	-141
verdubbelen	168	3	-232	26
verdwijnen	-6	-11	170	98
vergelijken	-263	-142	60	-190
vergen	-272	-153	191	40
vergoeden	-161	15	141	-24
vergroten	87	-75	-136	-162
verhogen	-80	-75	27	22
verhuizen	13	-186	-63	-151
verkennen	-78	-170	-37	171
verkeren	23	-149	-175	-167
verkorten	50	37	67	79
verlagen	45	69	-194	48
verlenen	-28	-41	-249	-235
verlengen	-208	-201	161	149
verliezen	-93	-123	-144	-117
verlopen	-6	-180	-215	-5
vermelden	-136	30	91	90
verminderen	168	-163	-146	-137
verplichten	-170	72	-57	-88
verrichten	-196	-38	-10	25
verruimen	-134	-53	-146	-8
verschijnen	-93	-155	10	151
verschillen	39	-178	-28	-193
verschuiven	-183	-48	-173	-232
versnellen	16	-116	-102	-117
verstaan	-242	-301	-293	-336
verstrekken	-100	-155	-95	-38
vertragen	-138	-62	-187	-200
vertrekken	197	-142	-218	-150
vertrouwen	-9	-163	-156	-220
vervallen	-197	24	-63	20
vervangen	-230	30	-303	137
verwachten	-257	-259	-39	63
verwerken	-166	-31	122	-78
verwerpen	-114	-108	-170	6
verwijzen	-130	-7	147	-168
verzekeren	-83	-82	-170	-187
verzenden	-78	76	30	48
verzoeken	-125	-283	-20	-166
vinden	127	34	-12	-105
vluchten	-57	-175	92	-158
voegen	-171	-125	-152	-103
voelen	-15	125	234	-313
voeren	-183	40	-72	61
voldoen	-53	-124	-239	-140
volgen	-182	-111	235	216
volstaan	-87	-169	143	-239
voltooien	-154	-117	2	33
voorbereiden	-127	-188	-209	-52
voorkomen	-112	22	77	-220
voorleggen	-161	-74	-17	230
voorliggen	-153	-180	119	9
voorschrijven	-213	-295	91	4
voorstellen	-194	199	-41	-216
voortzetten	-160	100	-197	78
vooruitlopen	-166	-138	101	-227
voorzien	-70	-84	123	231
vragen	-221	93	-73	-68
vrezen	-185	-176	-174	-166
vrijkomen	-145	-163	-1	-188
waarderen	154	-234	-281	-263
wachten	64	-240	-18	-315
wegen	-208	-90	93	0
wegvallen	47	-129	81	-105
weigeren	-14	35	-102	-122
wenden	-140	-142	-151	-100
wensen	-176	48	96	-29
werken	-110	-325	-5	89
werven	-65	-190	-174	-9
weten	-10	-22	54	-164
wijden	-103	-186	-209	65
wijzen	87	-30	78	70
wijzigen	-134	41	43	136
willen	-171	150	0	-120
wisselen	-163	90	-42	-236
wonen	-9	-229	-217	-183
worden	-46	22	67	-194
zeggen	72	-102	-177	-200
zenden	-146	-188	-7	-74
zetten	89	-215	94	98
zich inzetten	-96	-251	-101	323
zien	166	-35	20	-323
zijn	-20	-82	13	-63
zijn beslag krijgen	-95	-137	101	108
zitten	-61	-223	25	-178
zoeken	-167	-157	33	132
zorgen	-66	-107	-151	141
zullen	-234	-297	-14	23
`,
  doing: `
agency aanbieden	14	26	80	-158
agency aannemen	-148	-145	-52	204
agency aanpassen	-115	20	-134	128
agency aantreffen	198	-129	-92	-176
agency afronden	-120	-144	51	74
agency beginnen	-149	-190	113	141
agency beoordelen	-163	57	-155	-175
agency bevelen	-129	160	-193	-140
agency bezoeken	-189	-173	-147	-147
agency concluderen	124	-122	-169	-112
agency constateren	185	-161	-131	-159
agency controleren	-188	-209	-178	-72
agency doen	-179	5	16	64
agency geven	-159	1	17	-169
agency hebben	-93	-236	124	-240
agency komen	121	-183	-226	-95
agency maken	-156	-212	162	82
agency melden	-101	25	2	-181
agency onderzoeken	-206	-181	16	-38
agency stilleggen	-105	-113	-161	-148
agency toezien	-198	-134	-185	-169
agency uitbreiden	-146	-129	-76	202
agency vaststellen	69	10	-193	-181
agency verrichten	-117	-81	-113	-141
agency vervangen	-76	-128	-159	149
agency vinden	97	6	-137	-134
agency vragen	-173	56	-168	-136
agency werken	-193	-171	82	5
agency zijn	-10	40	223	51
first aanbieden	-109	-189	-350	-290
first aanhouden	-84	76	124	15
first aannemen	-90	-183	150	-189
first aantekenen	-158	-135	-176	-182
first achten	-230	-393	165	-154
first adviseren	-36	98	-130	-198
first afspreken	-134	-170	48	148
first afwachten	-137	-187	78	26
first beantwoorden	-145	-116	-188	-12
first begrijpen	-179	-138	-242	-201
first bekijken	-70	-171	-19	193
first berichten	-113	-195	-436	-27
first beschikbaarstellen	-50	-163	-197	211
first beschouwen	-103	-129	-10	-246
first besluiten	-40	-100	-91	12
first bespreken	-103	-3	4	177
first betrekken	-90	-178	135	293
first betreuren	-160	-114	-205	-197
first bevorderen	-179	-167	-145	71
first bezien	-96	47	188	270
first bijpraten	-98	-92	-204	54
first brengen	-107	-46	81	204
first danken	-93	-139	-157	-190
first delen	-191	-178	-151	-223
first denken	-167	-146	-134	-169
first doen	-140	50	89	42
first doorrekenen	-143	-138	-49	225
first evalueren	-85	-104	96	152
first gaan	-124	-108	188	-56
first gestand doen	-68	-51	-183	-87
first geven	-141	26	-88	-380
first hebben	-195	-43	-53	-385
first hechten	-183	-192	-101	-237
first herkennen	-217	-104	-178	-189
first hopen	-55	-220	-257	-2
first houden	-119	-202	-76	96
first in gesprek gaan	-120	-129	92	120
first in kaart brengen	-98	-191	25	172
first informeren	-142	-157	-236	230
first ingaan	-115	-180	-297	-316
first instemmen	-153	-140	200	-188
first kennisnemen	-134	-155	0	-122
first kiezen	-155	-246	197	38
first kijken	-128	-169	52	103
first komen	-129	110	-184	-184
first laten	-156	31	180	-49
first lezen	-201	87	20	-128
first maken	-185	-247	-25	273
first melden	-141	-173	-300	67
first nagaan	-216	2	82	194
first nemen	-153	-196	138	0
first onderschrijven	-103	-168	206	-242
first onderzoeken	-112	-201	159	206
first ontraden	-59	65	127	-152
first ontvangen	-114	32	-1	-62
first opmerken	-212	-244	-178	-250
first opnemen	-169	70	220	239
first opvolgen	-101	-192	173	21
first overeenkomen	-117	-100	-2	63
first overgaan	-90	-156	3	-208
first overnemen	-81	-54	326	232
first overwegen	-188	-215	-171	160
first raden	-179	118	75	-176
first rapporteren	-152	-227	-345	304
first reageren	-84	-111	-242	-256
first schrijven	-99	-130	-109	-210
first spreken	29	-203	-310	157
first staan	-201	-136	-81	-179
first stellen	-88	-9	-170	-70
first streven	-112	-187	-210	217
first sturen	-100	-164	-88	88
first terugkomen	-112	-141	-154	278
first toekomen	-77	-86	-196	206
first toesturen	-101	-168	-296	-80
first toezeggen	-105	-154	-354	-72
first toezenden	-147	-162	-254	213
first uitwerken	-97	-195	-96	118
first uitzoeken	-142	-194	120	236
first verkennen	-69	-173	-28	159
first verstaan	-107	-126	-152	-170
first vertrouwen	-58	-85	-125	-185
first verwachten	-121	-133	22	144
first verwijzen	-61	93	100	-48
first verzoeken	-107	-163	155	53
first vinden	-62	-154	-128	-117
first voelen	-184	181	218	-231
first voeren	-80	-131	-244	142
first voldoen	-146	-230	-310	-61
first volgen	-123	-20	146	-23
first voorleggen	-78	24	6	286
first vooruitlopen	-157	-124	40	-227
first vragen	-111	-129	20	189
first waarderen	-199	-143	-181	-188
first wegen	-156	-176	59	-11
first werken	-95	-93	-178	194
first weten	-174	-25	-99	48
first wijzen	-139	-175	156	134
first willen	-175	-228	81	-211
first zeggen	-144	-147	-203	-139
first zenden	-98	-161	-170	-254
first zich inzetten	-91	-226	-261	236
first zien	-78	-228	159	-375
first zijn	-205	-130	89	-64
first zoeken	-163	-146	61	138
first zorgen	-66	-107	-151	141
first zullen	-86	-219	117	87
government achten	-176	-220	133	-30
government adviseren	-63	102	-159	-190
government berichten	-55	-101	55	131
government delen	-151	-98	-108	-161
government doen	-158	58	-33	-15
government hebben	-209	-162	117	-257
government hechten	-88	-183	-177	-216
government herkennen	-97	-98	-198	-216
government inspannen	-89	-113	-95	165
government laten	-79	-116	-89	160
government maken	-111	19	204	-67
government onderschrijven	-75	-136	80	-121
government overwegen	-75	-180	30	160
government reageren	-105	-99	-188	63
government schrijven	-114	-185	-231	-122
government tellen	-113	-145	-189	-174
government toezeggen	-98	-209	-137	-228
government verzoeken	-120	-290	-294	-227
government vinden	-159	-175	50	27
government volgen	-110	11	233	-1
government vragen	-85	-220	-197	13
government zich inzetten	-94	-131	103	209
government zien	-185	-212	259	-206
government zijn	-45	-154	-240	-42
house aannemen	-104	-186	-127	-220
house aantreffen	-250	-186	-197	-84
house adviseren	-62	-240	-99	-139
house besluiten	-42	-120	-96	-156
house geven	-59	168	66	-130
house horen	-90	-147	-131	274
house informeren	35	-203	-229	108
house inlichten	-82	111	-131	23
house krijgen	-102	-62	-124	153
house lezen	-139	-162	-227	66
house ontvangen	-145	-239	-220	197
house overnemen	-82	-185	183	-141
house schrijven	-153	37	133	-132
house stellen	-103	-132	-182	28
house tegemoetzien	-99	-148	14	241
house toezeggen	-114	-150	98	-330
house verzoeken	-119	-152	-228	-197
house vinden	-153	-257	54	-91
house vragen	-162	16	-304	-369
house weten	-158	113	143	-147
house zijn	-130	-61	-27	-104
none aanwijzen	-127	-38	-128	39
none achten	145	-182	69	78
none afronden	-118	88	-155	61
none afspreken	-141	-146	-151	-265
none afzien	-170	-105	97	-169
none beginnen	-142	-144	-260	57
none bellen	-97	-159	44	-142
none beogen	23	-110	-176	-208
none bepleiten	-141	27	79	83
none bereiken	112	-160	-203	10
none beslissen	3	-180	-151	-211
none besluiten	-193	-179	194	168
none bestaan	48	-85	-8	-13
none betalen	-153	-192	-126	-150
none betreffen	-124	53	77	-199
none blijken	163	-205	-125	-187
none blijven	-201	102	-107	-50
none doen	-122	0	45	-103
none gaan	-82	-26	165	27
none gebeuren	102	-153	-23	33
none gelden	-161	-168	-126	-187
none geven	-114	-210	117	-199
none halen	-229	-136	94	-128
none hebben	18	-223	-94	34
none houden	142	-45	-206	-201
none informeren	-79	-202	101	-121
none ingaan	-163	-26	34	136
none komen	231	-160	23	52
none krijgen	39	-215	135	131
none leiden	17	-121	63	-128
none liggen	-169	71	1	-57
none lopen	-2	37	-57	-28
none meenemen	-93	-173	136	195
none middelen	59	-90	76	-139
none nagaan	46	-138	-163	-29
none openen	-94	-171	-257	-199
none opnemen	-106	-187	24	179
none sluiten	-123	-83	-125	-20
none spreken	-216	-209	64	-146
none staan	20	-286	75	-230
none toelaten	-184	68	-240	42
none toezeggen	-141	-142	-199	79
none uitvoeren	-87	81	87	93
none vallen	96	82	69	-4
none verhuizen	80	-173	-57	-150
none verschijnen	-43	-129	-178	89
none verstaan	-169	-201	-177	-255
none verstrekken	68	-166	-189	-169
none vinden	104	-224	46	-195
none voldoen	-133	43	31	-159
none volstaan	12	1	35	-95
none voorstellen	-92	-34	106	-158
none voorzien	-138	-179	118	79
none vragen	-149	83	-176	-321
none werken	8	-183	86	-87
none weten	-79	-202	101	-121
none wonen	-11	-167	-145	-158
none zeggen	40	77	-185	-133
none zijn	21	62	140	26
thing aanbevelen	-158	181	-173	-194
thing aanbieden	51	-213	36	-197
thing aandringen	-153	183	-189	-199
thing aanhouden	4	26	-131	-160
thing aankondigen	25	-168	-152	-188
thing aanpassen	-162	-339	129	172
thing aansluiten	74	-69	202	69
thing aanspreken	-152	114	187	69
thing aantonen	226	-194	-246	-181
thing aantreffen	181	-174	-227	-129
thing aanvragen	80	1	-170	-212
thing aanvullen	-123	-140	78	-151
thing aanwijzen	4	49	-198	-214
thing achten	87	159	-247	-84
thing achterblijven	117	-120	-131	-150
thing adviseren	-285	295	-251	-228
thing afdoen	75	-148	-142	69
thing afhandelen	106	-160	-125	-116
thing afhangen	-157	-117	-161	-29
thing afnemen	177	-248	-80	-166
thing afronden	-207	-171	-43	1
thing afsluiten	15	56	-198	9
thing afstemmen	-117	-128	32	0
thing bedragen	-141	-167	-191	-209
thing begeleiden	65	45	143	-138
thing beginnen	-182	62	-145	-4
thing begroten	89	-174	-160	-137
thing behandelen	-65	-140	-142	-133
thing behoeven	-212	-183	-45	-73
thing behouden	-167	-100	-188	-132
thing bekorten	119	-153	16	-17
thing bekostigen	-171	-196	151	32
thing beleiden	-23	-120	136	-146
thing beoordelen	-188	-211	-116	-169
thing bepalen	-71	-218	246	9
thing beperken	-168	-37	-17	-140
thing bepleiten	-181	229	-38	-225
thing bereiken	137	-202	-202	-94
thing berichten	-190	-215	66	59
thing berusten	81	-196	-183	-129
thing beslissen	22	-56	92	-29
thing besluiten	-27	-137	-306	-167
thing bespreken	-86	-149	-209	-158
thing bestaan	-268	-28	88	-283
thing betalen	-93	-235	-293	-248
thing betekenen	-136	-155	30	-20
thing betreffen	-184	145	43	-60
thing betrekken	-239	-156	36	134
thing bevatten	-70	-25	48	-324
thing bezien	-100	-158	-180	120
thing bezoeken	-160	-20	-105	-159
thing bieden	-68	-191	-56	-189
thing bijdragen	213	-252	-240	36
thing blijken	322	-135	-158	-168
thing blijven	119	-327	-37	-15
thing bouwen	-20	-20	92	-189
thing brengen	7	-95	-156	-170
thing concluderen	174	-109	-124	-130
thing controleren	82	-119	66	69
thing dalen	290	-216	-198	-143
thing delen	-122	-169	27	6
thing dienen	-174	94	87	43
thing doen	-4	-44	-106	-289
thing doorgaan	-129	-161	-178	94
thing doorlichten	-167	-177	64	74
thing duren	247	-231	-203	-6
thing dwingen	-134	-188	120	-137
thing eindigen	-178	-34	-101	-8
thing ervaren	243	-234	-192	-169
thing evalueren	-227	-39	-83	-270
thing gaan	12	-148	-5	2
thing gebeuren	-228	81	127	36
thing gebruiken	76	-41	-288	-225
thing gelden	-56	-62	108	-34
thing geven	-22	-71	104	21
thing groeien	-1	-148	-160	-137
thing halen	216	-214	-262	-154
thing hebben	65	-45	-60	-103
thing helpen	-175	-185	75	-190
thing herhalen	-184	-159	-203	103
thing herstellen	117	-158	-116	-168
thing herzien	-130	-140	82	-7
thing heten	70	123	49	-141
thing horen	-117	-268	39	-49
thing houden	-234	-51	-174	61
thing in kaart brengen	-147	19	32	-161
thing informeren	-51	2	-133	-289
thing ingaan	-192	-154	-241	50
thing inhouden	-189	105	-233	-207
thing inrichten	-150	92	-9	-41
thing invoeren	-157	115	38	50
thing inzetten	158	69	-181	-178
thing kennen	47	-212	23	-135
thing keuren	-190	119	16	79
thing kiezen	-176	-5	-24	-148
thing komen	-70	-198	96	121
thing kosten	-11	-14	29	-25
thing krijgen	-3	8	103	77
thing kunnen	-284	-46	126	-44
thing laten	-23	-246	-37	-117
thing leggen	-90	-163	-182	82
thing leiden	204	-298	-38	-22
thing leveren	-168	-144	-191	-224
thing lezen	-90	-173	-189	-152
thing liggen	52	-287	-67	41
thing lijken	101	-214	120	-4
thing lonen	126	87	22	-154
thing lopen	25	-116	33	-65
thing luiden	1	32	-263	-225
thing lukken	-12	-145	-318	-77
thing maken	-98	56	-32	-302
thing meelopen	-64	-137	99	135
thing melden	96	-43	-256	-185
thing meten	-65	172	-294	-252
thing middelen	123	-163	-182	15
thing moeten	-129	222	-233	11
thing mogen	-142	-168	76	-170
thing nagaan	-3	-193	61	52
thing nakomen	-133	-80	-116	-156
thing nemen	-192	54	-13	-26
thing noemen	93	-100	-15	-220
thing nopen	-126	-153	25	177
thing ondersteunen	111	-173	-133	-121
thing ondervinden	75	36	-6	-141
thing onderzoeken	-91	-139	-50	16
thing ontbreken	156	4	49	-120
thing ontvangen	35	-21	-286	-32
thing oordelen	-5	-128	-145	-96
thing openbaarmaken	-82	112	-198	-219
thing openstaan	-156	-206	4	39
thing openstellen	-192	121	-174	-28
thing opleggen	-24	-11	-169	-136
thing opleveren	-95	-276	-23	-161
thing oplopen	91	-217	-249	-265
thing opmerken	-143	62	-121	-128
thing opnemen	-205	-122	20	200
thing oproepen	-175	109	70	-136
thing opstellen	-202	83	59	-240
thing opvolgen	-2	24	156	55
thing overgaan	-165	-171	115	130
thing overlijden	-98	-138	-91	-99
thing overnemen	-187	168	307	153
thing overwegen	-118	-163	-154	-189
thing passen	-180	80	143	-132
thing plaatsen	-53	-84	4	10
thing plaatsvinden	-219	18	-199	-53
thing plannen	-14	-193	-240	152
thing pleiten	53	165	-172	-170
thing profiteren	-8	-123	-131	-37
thing publiceren	-79	-186	-48	24
thing raken	-81	-96	-139	-242
thing regelen	-64	-288	216	122
thing regels stellen	-182	58	-230	-185
thing reserveren	-154	-12	-211	163
thing richten	-259	0	-19	-308
thing samenhangen	-142	-135	-200	-217
thing schrappen	-97	-9	-68	-98
thing schrijven	29	-143	29	-181
thing slagen	166	-151	-161	-146
thing sluiten	-138	-144	-224	-154
thing spreken	-26	-210	80	-107
thing staan	-131	4	13	119
thing starten	-182	-162	-208	159
thing stellen	-66	46	-45	-15
thing stemmen	-165	-160	-76	-189
thing stijgen	159	-200	-132	-165
thing strekken	-67	26	-60	-180
thing sturen	-162	24	18	-227
thing tekortschieten	127	-224	-230	-225
thing tellen	-126	14	-70	-18
thing teruglopen	269	-192	-255	-146
thing testen	98	-8	10	-187
thing toelaten	5	-125	152	-171
thing toenemen	150	-228	-199	-186
thing toepassen	25	-121	178	105
thing toestaan	-225	-172	-20	-183
thing toesturen	-94	-133	-145	113
thing toevoegen	-243	42	217	-311
thing toezeggen	-164	-169	-181	-168
thing treden	-132	-173	-54	236
thing treffen	60	-181	-156	-140
thing uitbrengen	-125	-179	-221	-222
thing uitgaan	-254	-175	-228	-18
thing uitmaken	65	-147	109	-247
thing uitreiken	-117	-164	107	112
thing uitsluiten	-179	53	-176	-105
thing uitvoeren	100	-163	-189	-231
thing uitwijzen	108	-169	-142	-136
thing vallen	-40	-115	-240	-115
thing varen	-138	83	3	-24
thing vastleggen	-84	-185	197	90
thing vaststellen	53	76	65	-60
thing veranderen	-65	-141	-221	1
thing verbeteren	147	-156	-162	-113
thing verbieden	75	32	58	-136
thing verdienen	-249	171	-194	-77
thing verdragen	-164	-5	196	-141
thing verdubbelen	154	-156	-170	14
thing verdwijnen	-61	23	118	109
thing vergen	-262	-119	156	-9
thing vergoeden	-135	86	156	-215
thing vergroten	87	-75	-136	-162
thing verhogen	-105	-203	79	30
thing verkorten	50	37	67	79
thing verlenen	-23	-12	-210	-206
thing verlengen	-155	-31	85	145
thing verliezen	-86	-118	-125	-115
thing verlopen	-6	-180	-215	-5
thing verplichten	-175	-40	-107	-18
thing verrichten	-121	34	-156	-202
thing verruimen	-130	8	-193	-127
thing verschijnen	-68	-87	-29	111
thing verschillen	70	-151	5	-183
thing versnellen	16	-116	-102	-117
thing verstrekken	-208	-218	-126	12
thing vertragen	-138	-62	-187	-200
thing vertrekken	129	-76	-202	-130
thing vervallen	-181	146	-10	103
thing vervangen	-137	80	-241	-48
thing verwachten	-146	-217	-44	-131
thing verwerken	-133	64	128	43
thing verzoeken	-43	-134	-219	-219
thing vinden	151	133	12	-74
thing voegen	-171	-125	-152	-103
thing voelen	33	-152	-51	-152
thing voeren	-169	-16	80	-205
thing voldoen	52	-188	-152	-157
thing volgen	-131	-205	84	290
thing volstaan	-177	-236	72	-162
thing voltooien	-149	-118	40	36
thing voorkomen	-74	-186	113	-176
thing voorleggen	-122	-149	14	26
thing voorliggen	-153	-180	119	9
thing voorschrijven	-171	-281	-6	-118
thing voorstellen	-99	71	26	-239
thing voortzetten	-154	16	-192	97
thing voorzien	-24	-30	75	212
thing vragen	-257	-72	-38	-14
thing wachten	-185	-230	-279	-226
thing wegen	-159	-167	-41	8
thing wegvallen	47	-129	81	-105
thing wensen	-150	-144	41	-131
thing werken	-65	-241	-9	20
thing werven	-176	-169	-179	12
thing weten	-19	-10	-166	-257
thing wijzen	138	-10	113	67
thing wijzigen	-127	0	75	120
thing willen	16	48	-82	65
thing wonen	74	-161	-147	-110
thing worden	-67	-2	81	-172
thing zeggen	-172	-185	-229	-21
thing zenden	-111	-57	-161	152
thing zien	225	77	-317	-285
thing zijn	-21	-108	-48	-36
thing zitten	-19	-167	-187	-126
thing zullen	-155	-184	-176	0
third aanbevelen	-176	143	-203	-174
third aanbieden	-168	-255	-254	-142
third aandringen	-197	229	63	-183
third aankondigen	-148	-156	-201	67
third aanpassen	-169	-135	-182	-24
third aantonen	115	-151	-80	-85
third aanvragen	-191	25	-130	-100
third aanwijzen	99	19	-99	-181
third achten	-136	236	-184	-135
third adviseren	-269	165	-117	-60
third beginnen	-119	-172	176	103
third beoordelen	60	-155	-149	-103
third bepalen	-170	64	-99	76
third bepleiten	-270	330	-208	-54
third bereiken	115	-97	-93	-164
third berichten	-103	135	47	-187
third beschikken	-25	-215	-15	-197
third beslissen	-196	58	127	191
third besluiten	-137	-172	138	99
third betrekken	58	-132	-262	109
third bevelen	-264	363	-284	-268
third bieden	-160	-153	-176	-115
third bijhouden	89	-73	112	-159
third blijken	198	-198	-136	80
third blijven	-66	-102	117	-192
third brengen	141	92	115	-223
third concluderen	311	-243	-177	-171
third constateren	201	-206	-73	-75
third controleren	5	37	-150	102
third dienen	-206	-79	-189	-221
third doen	-69	-97	-152	-11
third doorlichten	-135	-145	-230	-148
third dragen	-194	-199	121	58
third ervaren	139	-45	-158	-172
third evalueren	-137	-202	-279	-7
third gaan	-77	-296	85	-288
third gebruiken	55	-199	148	-129
third geven	-26	229	-232	-111
third hebben	83	-233	-2	-37
third herzien	-100	-119	-201	-187
third houden	-244	-54	28	-11
third indienen	-168	-82	-86	-102
third informeren	19	-256	-10	-2
third ingaan	-89	-183	-163	-158
third instellen	-88	48	-141	-105
third instemmen	-123	23	23	118
third investeren	15	-151	-162	-106
third invoeren	104	-19	-213	-131
third komen	55	-77	-147	-183
third krijgen	-360	-149	31	200
third kunnen	-245	-342	34	-9
third leggen	-193	-179	-187	105
third liggen	-68	31	41	20
third maken	34	-25	-157	-289
third meebetalen	-117	135	26	-144
third meedoen	-186	-88	-181	-145
third meegeven	-100	-2	-214	-138
third melden	47	-187	-169	-135
third met een voorstel komen	-95	-184	-14	-71
third middelen	164	-99	-124	-144
third moeten	-201	15	-222	-143
third nagaan	-136	-169	114	34
third nemen	42	-189	-223	-256
third noemen	121	95	17	-131
third onderzoeken	-276	-224	-23	-245
third ontvangen	-206	-93	138	92
third oordelen	235	-224	-195	-156
third openen	-91	-144	-168	-174
third opleveren	63	-142	115	-101
third opnemen	-80	-150	30	-228
third oproepen	-116	64	-159	-146
third opstellen	-129	-145	-132	-94
third opwijzen	196	-165	-108	-124
third overnemen	-136	-164	-198	-188
third pleiten	-280	261	7	-213
third publiceren	-180	-193	-165	-210
third raadplegen	-82	-128	21	93
third reageren	-111	-200	83	-147
third richten	-142	-92	80	-140
third schetsen	-77	-152	-142	-140
third schrijven	48	-268	-228	-126
third spreken	-283	-227	-121	-149
third staan	-225	-218	165	-9
third stellen	-185	99	-83	-253
third toezeggen	-144	-187	-81	13
third treffen	31	-117	-140	-127
third uitbrengen	-186	-53	-228	-87
third uitsluiten	55	-161	-44	-57
third uitvoeren	-162	-171	81	71
third vallen	69	-157	-143	-92
third vaststellen	250	-395	-298	-197
third verbinden	-140	14	-161	-103
third verdienen	21	-148	162	-211
third vergelijken	-189	-118	-152	-123
third verplichten	-111	96	15	-185
third verstaan	-130	-204	-138	-114
third verwachten	-192	-121	-155	-178
third verzekeren	-83	-82	-170	-187
third verzoeken	-120	-126	37	-54
third vinden	32	34	-77	-33
third voeren	-47	-12	-148	-99
third volgen	-136	51	-158	-124
third voorstellen	-168	222	-184	24
third vragen	-222	194	34	-264
third wachten	83	-87	-97	-148
third werken	-193	-171	-215	-210
third weten	-96	-194	34	-187
third wijzen	-261	48	-276	-230
third willen	-264	206	17	-245
third worden	43	-94	31	-123
third zeggen	124	-257	30	-203
third zien	69	-3	-288	-37
third zijn	44	-77	-38	-57
third zullen	-201	-181	-192	-182
`,
  act: `
main agency	-82	-146	135	295
main agency can	-168	-174	-195	-204
main agency future	-165	-246	-143	352
main agency go	-155	-202	80	313
main agency past	-97	-99	-40	-289
main agency past not	120	-173	-102	-95
main agency perfect	-190	-20	79	-273
main agency present	-95	-182	145	300
main agency present not	13	91	141	-177
main can	-56	-181	-46	-84
main first	-168	-164	135	179
main first can	-184	-207	43	-30
main first can not	5	-216	-78	-317
main first future	-129	-145	125	478
main first future not	-100	-120	-30	-246
main first go	-182	-227	66	236
main first must	-123	-153	-11	-79
main first past	-153	-115	-289	-423
main first perfect	-153	-97	48	-160
main first perfect not	-97	-180	-119	-213
main first present	-178	-143	28	300
main first present not	-190	-109	202	-397
main first want	-150	75	269	-35
main first want not	-163	-20	307	-75
main first would	-73	-151	-204	-154
main future	-240	-209	30	301
main go	-274	-200	80	232
main government	-195	-86	178	134
main government can	-127	-241	-42	-57
main government future	-85	-245	61	417
main government past	-204	-201	-194	-206
main government perfect	-137	-213	-92	-282
main government present	-170	-82	0	146
main government present not	-167	-115	405	-291
main government want not	-85	-200	-25	-194
main government would	-113	227	-311	-200
main house	-106	-78	16	73
main house can	-96	-52	39	196
main house past	-229	-253	-197	-316
main house perfect	-22	-290	-168	-236
main house present	-137	-80	49	136
main house present not	47	-47	59	-190
main house want	-61	172	-149	-162
main house would	-78	-21	-147	-187
main must	-277	25	77	-70
main none	-79	101	-80	-172
main none future	-155	-227	26	275
main none none	-201	141	-226	-280
main none none not	-117	-26	193	-275
main none past	281	-38	-13	-298
main none past not	220	-191	-144	-151
main none perfect	-98	-60	46	-233
main none perfect not	-54	34	94	-147
main none present	110	-6	120	171
main none present not	-2	-257	40	5
main none would	52	-58	-181	-118
main past	204	-203	-271	-276
main perfect	33	-184	20	-257
main present	-20	-89	39	101
main thing	83	-95	8	-51
main thing can	-169	-33	-32	-9
main thing can not	-166	52	131	-213
main thing future	-286	-113	-7	-7
main thing future not	-199	-214	-60	-50
main thing go	-189	-250	81	-108
main thing must	-247	122	67	15
main thing past	91	-201	-246	-195
main thing past not	341	-145	-289	-134
main thing perfect	11	-195	-21	-122
main thing perfect not	347	-81	-222	-158
main thing present	20	-35	33	81
main thing present not	198	-299	41	-307
main thing want	-176	58	-68	-168
main thing want not	-218	-189	-8	-114
main thing would	-214	19	7	-275
main thing would not	-247	119	-248	-83
main third	1	-35	-52	-173
main third can	-305	-324	-302	-266
main third can not	228	-194	-9	-147
main third future	-259	-291	-145	-350
main third go	-167	-204	-277	5
main third must	-171	-186	28	-269
main third past	-99	-133	-277	-194
main third past not	264	-222	-196	1
main third perfect	-202	-288	42	-292
main third perfect not	160	-253	45	-79
main third present	42	67	-8	-25
main third present not	180	-84	-50	-221
main third want	-160	-60	-184	-207
main third would	-248	250	-37	-195
main want	-172	105	229	-267
main would	-285	234	-107	-285
relative agency	-210	-16	253	73
relative agency present	-138	55	131	52
relative can	-24	-20	-247	100
relative first	-46	-81	29	60
relative first future	-59	-130	-243	222
relative first past	51	-176	-198	-160
relative first perfect	-101	-113	34	-245
relative first present	-187	-311	-68	42
relative future	-182	-218	-28	274
relative go	-109	-6	123	145
relative government	-175	121	18	10
relative government future	-26	-138	113	189
relative government present	-89	-45	-162	-241
relative house	-150	-32	-167	135
relative house present	-161	-22	-246	171
relative must	-206	-66	105	-4
relative none	13	-33	-110	-36
relative none can	-104	57	-193	-86
relative none future	-136	-125	5	36
relative none must	-76	103	85	36
relative none none	-28	-97	-65	-76
relative none past	93	-215	-221	-202
relative none perfect	17	-44	-11	-29
relative none present	-7	-73	-86	75
relative none present not	-250	70	190	-268
relative none would	61	32	-213	-102
relative past	154	-55	-175	-328
relative perfect	-21	7	89	-71
relative present	-22	53	-25	21
relative thing	19	-19	-65	-32
relative thing can not	-126	-176	-150	-157
relative thing future	-90	-145	-196	-65
relative thing must	-198	-168	-21	-20
relative thing past	152	-101	-87	-211
relative thing past not	140	-167	-211	19
relative thing perfect	-82	-77	108	10
relative thing present	-55	37	-68	-19
relative thing present not	-20	-15	-99	3
relative third	24	110	21	-35
relative third can	80	-188	-166	108
relative third past	-13	148	80	-158
relative third past not	-162	50	-160	-147
relative third perfect	27	47	-231	27
relative third present	24	-39	70	-139
relative third want	-86	49	38	57
relative want	-158	89	94	-49
relative would	-27	98	-78	-201
sub agency	52	93	-28	-124
sub agency perfect	34	-139	-221	-49
sub agency present	19	135	66	-162
sub can	-192	-15	2	142
sub first	-149	12	88	79
sub first future	-54	-47	-196	210
sub first past	7	88	-12	-184
sub first perfect	-178	82	166	-241
sub first present	-110	-34	-112	63
sub first present not	-142	-242	115	-207
sub first want	-111	-263	210	120
sub first would	-74	37	-192	-126
sub future	-275	-207	-147	41
sub go	-111	84	-142	-105
sub government	82	-58	-52	-26
sub government perfect	-95	-170	100	-149
sub government present	-82	-75	1	47
sub house	-160	85	138	-275
sub house can	-64	-104	181	-17
sub house perfect	-109	-142	-166	-140
sub house present	-142	128	21	-135
sub must	-226	61	161	51
sub none	27	49	26	6
sub none can	-106	-53	-1	-242
sub none must	-156	-277	120	22
sub none none	85	28	-73	-235
sub none none not	-89	72	-98	44
sub none past	201	-210	-2	-33
sub none perfect	-286	32	-69	100
sub none present	32	3	58	70
sub none present not	-187	38	-120	-58
sub past	365	-109	-176	-137
sub perfect	96	-61	-95	24
sub present	42	66	3	10
sub thing	94	13	-59	-15
sub thing can	-236	-7	14	165
sub thing can not	-66	74	-72	-164
sub thing future	-249	-144	-58	-152
sub thing must	-190	127	106	68
sub thing past	274	-121	-203	-180
sub thing past not	46	-13	-235	40
sub thing perfect	197	-168	-93	-40
sub thing perfect not	-2	-153	-234	45
sub thing present	63	10	5	-15
sub thing present not	-63	-97	-82	-112
sub thing would	-227	148	-42	-188
sub third	60	76	-56	39
sub third can	-60	-96	-98	136
sub third future	-169	-177	-259	-157
sub third must	-85	-30	83	64
sub third past	144	-166	-144	-149
sub third perfect	-90	5	-175	43
sub third present	73	95	38	8
sub third present not	-223	69	-6	-3
sub third would	85	-232	-119	-61
sub want	-226	-72	146	-22
sub would	-88	107	-104	-197
te none	-10	208	60	17
te none none	-10	208	60	17
`,
  heading: `
aan	18	-112	-32	28
aanbeveling	-251	175	25	-74
aanbevelingen	-154	182	107	-46
aanbod	-110	5	120	77
aandachtspunten	-117	182	-199	-190
aangekomen	-14	3	-32	32
aangifte	-170	-7	77	40
aanleiding	-183	-48	-284	-294
aanpak	3	-22	-1	-42
aanpassing	-125	-131	-169	77
aanspraak	-154	95	63	154
aantal	-73	-27	139	126
aantrof	258	-79	-269	-273
aanvragers	-100	51	91	-1
achtergrond	139	-257	-210	-211
adr	-44	81	-148	-121
advies	126	-36	-282	-246
adviezen	-212	3	194	144
advisering	-140	47	170	-125
af	-154	-148	-159	156
afhankelijkheid	-101	-142	-119	-119
afstand	-131	-116	-154	-93
afstemming	-107	-170	-223	-180
agenda	-45	-167	-157	7
al	-151	195	-80	-162
algemeen	145	-191	-89	-150
algemene	-195	-67	-267	-47
alleen	-14	3	-32	32
ambassadegebouwen	-64	49	-185	-112
analyse	168	-179	-234	-204
anderen	-150	-74	-217	-206
anders	-199	142	142	21
antwoord	-106	-109	-246	-65
ao	-116	-153	-155	24
apotheker	-132	2	177	-137
appreciatie	-284	-70	244	33
arbocatalogi	-34	44	88	-51
argumenten	95	-114	29	-55
artikel	101	-16	69	11
automatisch	-111	-83	-138	-77
avondopenstelling	-174	74	189	16
bediening	-131	-116	-154	-93
bedrag	-111	-83	-138	-77
beeld	105	-208	-194	-218
beheerder	-186	53	45	70
bekostiging	-175	28	24	22
belangrijkste	127	-64	-94	-98
beleidsreactie	-156	-99	7	-10
beperkingen	-240	-258	-229	-158
beraad	100	-146	-188	54
bereik	120	-130	62	-66
bereiken	-135	-274	-303	-30
beslispunten	-203	301	-263	-229
beslissing	-103	145	-164	-147
besluit	-136	287	-226	-215
besparingsvariant	-132	-201	-112	-86
bestuurlijke	-145	226	115	-44
betaald	-92	-124	-158	93
betaalde	-111	-83	-138	-77
betaling	114	-168	-174	-150
beter	-143	46	19	-80
bevel	-198	-70	67	-198
bevindingen	424	-217	-268	-166
bewapening	-141	0	62	5
bewijs	-184	54	110	75
bij	-25	-1	41	65
bijlage	19	5	-34	-68
bijzondere	-164	-204	-322	102
binnenvaart	-41	-223	-365	-24
boord	103	-113	-275	61
brief	-42	101	132	-25
brieven	-124	93	106	121
buitenland	-101	-142	-119	-119
burgerzaken	-186	-164	-256	158
christenunie	-89	-138	0	2
coaching	-34	4	155	23
college	277	-234	-216	-184
commissie	262	-257	-225	-231
communicatie	-234	-244	-301	111
conclusie	160	-247	-284	-51
conclusies	210	-106	-324	-253
contact	-212	101	201	-230
context	-280	-108	-307	-193
contourenbrief	-34	22	-46	-116
controle	-28	29	99	-38
crisislijn	-89	54	62	85
d	-219	66	48	-29
daarmee	-201	-235	54	89
daarvan	-131	142	149	121
de	71	-39	99	36
deelnemers	-84	-162	-44	-84
delegatie	-120	1	118	-163
demissionaire	-134	-165	-274	142
der	-14	-54	10	-13
deskundige	-84	-67	-158	122
die	-114	-171	100	-151
discussie	0	74	-219	-194
doe	-167	-194	187	89
doel	-108	-78	-143	-98
doelmatigheid	234	-10	-37	5
doeltreffendheid	179	3	-16	-208
doen	-357	46	128	86
door	-193	-232	225	-13
doorlichting	-160	28	130	59
doorlooptijden	176	-40	19	-113
dubbele	-104	65	32	-183
duur	-198	-70	67	-198
duurt	-125	-131	-169	77
een	-106	-142	187	22
eenjarige	208	-154	-135	-111
eerste	26	-61	-2	-39
effecten	147	-151	-115	-72
efficiëntierichtlijn	-172	-208	-263	83
eigenaren	-183	-20	119	-1
en	-25	83	25	21
energie	-172	-208	-263	83
evaluatie	61	-65	-67	-33
eén	-186	53	45	70
feiten	-102	-179	-134	-162
financiële	-109	-92	-149	-145
financiën	-232	-264	-314	64
fiscale	-95	-178	-188	-120
fonds	-153	51	100	74
fractie	-237	-84	-83	-36
ga	-108	-256	-294	51
gaan	-177	-226	-326	186
gaat	-133	-175	-182	-202
geadviseerd	-155	213	-215	-238
gebeuren	-187	-190	-277	88
gebeurt	-201	-235	54	89
gederfde	-84	-162	-44	-84
geef	-56	-150	-132	-97
gegevens	-100	51	91	-1
geld	-233	-251	29	58
gemeenten	-263	64	-115	-216
generaal	-14	-54	10	-13
geografische	-161	-173	-226	106
gevolgen	-29	-59	-85	-40
gevolgtrekkingen	-193	-16	22	83
gevonden	264	-178	-253	-184
gevraagde	-77	195	-141	-136
gezondheid	-3	35	87	-169
gezondheidsonderzoek	-21	68	97	46
girale	114	-168	-174	-150
griffierecht	-160	-161	86	-101
grond	-56	-150	-132	-97
grote	-132	-168	70	49
haalbaar	-110	-124	-5	-25
hebben	-92	-124	-158	93
heeft	201	-147	-210	-171
herschrijf	-170	-7	77	40
herzie	-132	-168	70	49
herziene	-172	-208	-263	83
het	165	20	50	-5
hiermee	-167	-194	187	89
historische	3	77	6	-58
hoe	-153	1	57	36
hoeveel	-92	-124	-158	93
hoofdbevindingen	10	-301	-145	-130
hoofdconclusie	202	-113	-85	-87
hulp	-173	-170	-293	136
hun	-84	-162	-44	-84
huurcommissie	30	-63	-302	-159
ii	-72	-152	-372	-41
ik	-185	15	45	170
implementatie	-172	-208	-263	83
in	-140	-83	83	-23
inkomen	-40	-210	-142	-128
inkomsten	-84	-162	-44	-84
inrichting	-126	14	145	-171
instellingscollegegeld	-92	-124	-158	93
internationaal	-174	41	130	-206
interventies	-110	5	120	77
inventarisatie	-163	-185	-237	44
inzicht	6	50	110	28
is	177	-214	-135	-158
januari	-100	51	91	-1
jonge	31	-152	-139	-128
jonggehandicapten	111	31	40	-16
kabinet	-193	-228	175	2
kabinetsreactie	143	-167	-198	-145
kalveren	31	-152	-139	-128
kamer	-14	-54	10	-13
kan	-144	-47	126	6
kennis	73	29	66	-41
kern	264	-234	-379	-166
kernpunten	232	-294	-124	-212
kernuitkomsten	190	-126	-114	-64
keuring	53	-17	-51	80
keurmerk	74	-178	-290	-238
kleding	-44	81	-148	-121
kort	32	28	-136	-174
kosteloos	-100	51	91	-1
krachtenveld	-261	-297	-324	-139
kunnen	-232	-30	-56	-199
laat	141	-202	9	-137
label	-91	65	-37	93
landelijk	-161	-184	-115	89
lang	-125	-131	-169	77
langere	-33	118	-232	-198
leningen	32	-226	-240	152
licht	-109	-197	62	1
lichten	-82	-102	-178	-29
ligplaatsen	-143	72	-11	-216
lijn	-321	86	317	-144
loket	32	-226	-240	152
loodvrije	-145	61	129	-38
loopt	-142	154	181	99
looptijd	-151	30	173	132
maak	-99	46	128	51
maatregelen	-252	-353	-343	93
matching	-108	49	125	-181
maximum	-195	-138	188	67
medische	-156	-112	-245	-13
meerwerk	-177	-148	120	-141
meldpunt	-186	-198	-210	-40
met	-111	174	88	8
meten	-209	47	137	-13
minder	176	-126	-148	-141
minister	-53	-27	-163	-237
ministerie	-154	223	-229	-213
minste	-153	51	100	74
mist	-110	-124	-5	-25
moet	-187	-190	-277	88
mogelijk	-151	195	-80	-162
monitor	-74	-230	-266	101
motie	74	-178	-290	-238
munitie	-145	61	129	-38
na	-204	-48	-22	131
naar	-112	78	75	-203
nabestaanden	168	30	-108	-238
nachtdiensten	-73	-27	139	126
nachtvluchten	-51	103	-98	-147
naschrift	-117	-162	-140	-124
nawoord	-86	-117	-350	-380
nazorg	115	2	64	18
niet	-61	55	155	-189
nog	-268	63	7	105
noodzaak	-114	19	-3	-185
normering	142	-3	120	-193
nu	-176	182	-102	-255
oekraïne	-110	134	102	124
of	-164	-179	-151	110
om	-159	-185	68	-42
ombudsman	-87	118	-211	-160
onderhoud	-106	144	-195	-167
ondernemers	-109	-197	62	1
ondersteuning	107	20	11	-150
onderwerp	-44	81	-148	-121
onderwerpen	-166	-159	-205	-227
onderwijs	-136	-112	-188	37
onderzoek	160	-205	-60	-58
onrechte	-92	-124	-158	93
ontheemden	-110	134	102	124
ontwikkelingen	-83	-163	-260	7
onze	-160	-195	235	-218
oordeel	-184	-216	152	28
oordoppen	-1	-42	52	135
op	26	0	-201	-38
opbrengst	229	-146	-141	-106
openstaat	-201	133	149	51
opgeleverd	201	-147	-210	-171
oplopend	-56	-150	-132	-97
opmaat	-154	212	-167	-136
opties	-116	131	-195	-242
opvanggezinnen	-176	69	119	72
opvolging	-132	66	46	0
opzet	-345	-288	-262	-285
orgels	3	77	6	-58
ouders	94	-24	-6	-196
over	-19	85	73	-44
overgenomen	-35	43	8	30
overig	-260	-366	-482	12
overige	-257	-105	-129	-174
overleg	-106	-13	123	-143
overlijden	-170	-7	77	40
overvloede	-148	-90	-195	55
overwegingen	-175	-195	-223	-136
overwogen	-111	-83	-138	-77
parlement	-155	20	7	-42
passend	-136	-112	-188	37
per	-55	29	-6	-24
personeel	-191	-126	-244	-212
politieke	-280	-108	-307	-193
projecten	-132	-168	70	49
projectplaatsen	-170	-15	44	-140
publiek	-65	-245	-280	90
punten	-181	-37	2	-152
raad	77	77	-301	66
rapport	175	5	-94	-40
reactie	-173	-41	134	67
regeling	131	-245	72	77
regels	-183	-222	-224	105
regio	-143	-161	48	54
register	-179	138	57	-83
rekenkamer	100	9	-259	-162
resultaten	42	-236	-176	-240
rijk	-111	-14	141	22
rivierkreeften	3	-22	-1	-42
rol	-155	20	7	-42
rvo	-110	-128	85	-183
samen	-143	-161	48	54
samenhang	95	-37	104	-188
samenvatting	96	-134	-125	-163
sanering	-173	-170	-293	136
schietbanen	62	-6	25	-174
seismische	-100	51	91	-1
simulatie	-164	63	138	41
sinds	-100	51	91	-1
slot	-218	-128	-78	-113
slotbeschouwing	242	8	-286	-191
slotte	-179	-191	-282	-129
sodm	19	38	-194	-165
sp	-158	-172	-174	-74
speelt	-210	-179	-228	-4
sportbonden	-46	27	-266	-268
spreiding	-48	-174	-325	-4
spreken	-154	-148	-159	156
staatssecretaris	-93	-1	-160	-78
stand	-160	-193	-62	-9
standplaatsen	-48	-174	-325	-4
standpunt	-335	-413	392	-27
startersgarantie	-75	-46	70	-136
state	-139	-152	-242	144
staten	-14	-54	10	-13
status	-134	-165	-274	142
stel	-192	-179	45	116
stelsel	-72	75	104	-4
storten	-111	-83	-138	-77
strafproces	-34	22	-46	-116
strategische	-45	-167	-157	7
studenten	-92	-124	-158	93
studieadvies	-136	-158	76	18
subsidieregeling	3	77	6	-58
subsidies	45	30	27	55
t	-103	-56	55	68
tarief	-56	-150	-132	-97
te	-111	-83	-138	-77
tegemoetkoming	94	-24	-6	-196
tegoed	-112	121	-201	-165
ten	-261	-69	-216	91
termijn	-33	118	-232	-198
termijnen	-160	48	34	-193
terug	-111	-83	-138	-77
toediening	134	26	66	-1
toegang	-136	-158	76	18
toegankelijk	-100	51	91	-1
toelichting	-203	-127	64	-70
toezegging	-110	-123	-35	114
toezeggingen	-109	-191	-292	-8
toezicht	-161	-19	-268	86
tolken	-34	22	-46	-116
tot	-239	0	-5	-22
trainingscentrum	-112	-237	-246	84
transport	31	-152	-139	-128
tweede	96	20	15	-12
uit	-110	134	102	124
uitgevoerd	-175	229	222	-204
uitheemse	3	-22	-1	-42
uitkomsten	186	-34	-252	-224
uitrusting	-44	81	-148	-121
uitstel	-58	48	70	-70
uitvoering	-218	-110	-40	68
uw	-2	-19	73	-39
v	-29	-250	147	-133
vaarbewijs	-147	-151	-186	21
vaarverbod	-110	-124	-5	-25
vakmanschap	-169	50	113	-136
van	18	-21	-20	10
vaste	-152	-61	213	96
veel	-111	-83	-138	-77
veiligheid	103	-113	-275	61
veldproef	-189	-192	-140	-99
verantwoording	-157	-159	-141	-147
verblijf	-153	-129	2	-15
verder	-244	-25	15	-27
vergoed	-84	-162	-44	-84
vergoeding	-110	80	116	28
vergunning	208	-154	-135	-111
vergunningen	176	-126	-148	-141
verhoog	-176	69	119	72
verleng	-198	-10	141	90
vermogensfonds	-175	-194	-264	69
vervolg	-200	-178	-518	170
veteranen	21	49	109	-148
vind	-131	142	149	121
vindt	203	-195	-129	-144
vluchten	-156	-112	-245	-13
vogelgriep	-170	-139	-182	78
voor	-146	98	-17	-67
voorgesteld	-134	116	159	-221
voorgestelde	-262	193	197	-365
voorlichting	10	-102	-41	5
voorraadbeheer	-44	81	-148	-121
voorstellen	-154	212	-167	-136
voorstelt	-131	142	149	121
voortgang	-78	-150	-181	0
voortzetting	-143	-169	173	-24
voorwaarden	-164	-204	-322	102
voorzieningen	-176	-126	197	-4
voorzitter	-57	-168	-41	-26
voorzitters	17	46	56	3
vraag	-186	-72	-395	-93
vragen	-157	-194	-214	47
vredesmissies	-112	-237	-246	84
vrijheid	-126	14	145	-171
vvd	-149	-178	-228	-5
w	-29	-250	147	-133
waar	-133	-175	-182	-202
waarom	-160	-155	-184	-29
waddenzee	-82	-102	-178	-29
walstroom	-41	-223	-365	-24
wat	208	7	-23	92
waterbedrijven	-56	-150	-132	-97
waterdiplomatie	-160	28	130	59
we	-125	1	100	50
website	-125	-131	-169	77
weging	-193	-228	175	2
werk	-40	-210	-142	-128
wet	-179	138	57	-83
weten	107	-156	-166	-181
wetgevingsoverleg	-114	-195	-245	-101
wetsevaluatie	143	-167	-198	-145
wettelijke	-113	56	73	70
wij	-177	-226	-326	186
willen	-135	-274	-303	-30
wnt	143	-167	-198	-145
wordt	-191	42	46	28
zaken	-160	-193	-62	-9
zeggenschap	-106	67	85	41
zelf	100	-146	-188	54
zien	146	-210	-222	-137
ziet	119	121	-210	-187
zij	-131	142	149	121
zo	-125	-131	-169	77
zones	-161	-173	-226	106
`,
  head: `
#	-22	-16	34	93
,	-37	31	105	24
.	69	24	124	-36
:	-215	256	-193	99
aan	-266	354	-208	-277
aanbevelingen	-221	366	-265	-284
aanloop	-91	-171	-159	54
aantal	32	1	61	28
acht	-35	181	-40	-125
advies	-122	172	-116	-189
adviezen	-71	146	-121	-162
adviseert	-195	144	-132	-206
adviseren	-125	238	-135	-264
alles	-79	-181	-147	82
als	192	-232	-138	137
alvorens	-76	12	21	-45
begaan	-71	-153	-131	-1
belang	-122	114	-170	-200
belangrijkste	208	-199	-134	-132
beraad	-115	66	65	-112
besluit	-121	209	-13	-64
beter	-80	177	-159	-184
beveelt	-215	222	-122	-156
bevelen	-123	139	-184	-215
bevindingen	-71	146	-121	-162
bij	-93	-12	66	-17
breng	-76	12	21	-45
brief	34	-7	37	-129
bureau	-39	110	-137	-126
commissie	-194	233	-182	-214
commissiedebat	34	-7	37	-129
conclusies	208	-199	-134	-132
consumentenkrediet	-71	-30	27	-23
dat	-130	-110	16	100
de	-92	190	-94	-134
delta	-135	158	-112	-183
deze	31	39	13	-183
die	-113	-10	82	52
doet	-115	281	-194	-235
door	-71	-153	-131	-1
drie	-76	97	-109	-122
een	-115	70	-27	-107
eerste	-59	78	-71	-87
eindigt	-202	198	-204	-212
en	-100	-131	4	127
energie	-135	158	-112	-183
er	-67	-150	-82	183
februari	34	-7	37	-129
formuleert	-166	173	-150	-122
ga	-150	-31	53	-121
gaan	-84	-203	-138	210
geadviseerd	-82	245	-222	-180
geeft	-173	110	-124	-143
gereed	-71	-30	27	-23
geringe	32	1	61	28
gevraagd	-125	174	-218	-238
gewerkt	-71	-30	27	-23
gezien	32	1	61	28
grond	-39	110	-137	-126
haar	-59	78	-71	-87
heeft	-59	78	-71	-87
hervatting	32	1	61	28
herziene	-71	-30	27	-23
het	-82	193	25	1
hieraan	-101	65	8	-68
hieronder	-161	-27	145	33
hiervan	-66	63	-18	-65
hij	-92	185	-184	-250
ieder	-99	5	56	-20
ik	-40	-122	134	140
ilt	-71	-153	-131	-1
in	-74	-124	29	138
indicator	-99	5	56	-20
informeer	34	-7	37	-129
inspectie	-215	216	-167	-224
instrument	-99	5	56	-20
jaarwisseling	-91	-171	-159	54
jl	34	-7	37	-129
kaart	-76	12	21	-45
kabinet	-106	159	-153	-199
kan	-80	177	-159	-184
kennen	-71	-153	-131	-1
kom	-79	-181	-147	82
komende	-101	-263	-205	188
komt	-109	158	-159	-245
korpschef	-194	141	-53	-65
kranendonk	-208	181	-81	-90
langsloop	-111	-5	113	70
legt	-106	159	-153	-199
lessen	-111	-5	113	70
lijst	-117	105	-140	-164
luiden	149	3	-168	-182
maatregelen	-161	-235	62	182
meeste	-71	-153	-131	-1
meldt	-71	-153	-131	-1
met	-83	87	-16	30
mij	-188	174	-119	-154
minister	-106	87	-89	-104
minste	-99	5	56	-20
moet	-71	-30	27	-23
naar	-91	-171	-159	54
nadelen	-76	12	21	-45
navolgende	-166	173	-150	-122
nemen	-92	-86	-13	-3
niet	21	-73	26	26
nieuwe	-150	-31	53	-121
noordkaap	-117	105	-140	-164
november	-71	-30	27	-23
ocw	-103	121	-129	-165
om	-133	-102	-201	152
omzetting	-71	-30	27	-23
onderzoekers	-126	146	-170	-195
onderzoeksbureau	-135	158	-112	-183
ontwerpbegroting	-99	5	56	-20
op	-128	17	52	-100
opgenomen	-110	41	38	-40
oproepen	-107	149	-154	-222
opties	-106	159	-153	-199
over	34	-7	37	-129
overtredingen	-71	-153	-131	-1
overziende	-79	-181	-147	82
pakket	-79	-181	-147	82
proportioneel	32	1	61	28
punten	-59	78	-71	-87
raad	-129	244	-159	-288
rapport	-166	197	15	-46
reactie	-76	12	21	-45
regels	-71	-153	-131	-1
rekenkamer	-158	166	-129	-156
richten	-59	78	-71	-87
richtlijn	-71	-30	27	-23
rijk	-59	78	-71	-87
samengevat	-59	78	-71	-87
slot	-80	177	-159	-184
staat	-80	177	-159	-184
stand	34	-7	37	-129
standpunt	-76	12	21	-45
te	-78	22	9	-48
ten	-99	5	56	-20
tijdpad	-67	-150	-82	183
toegezegd	34	-7	37	-129
tot	-107	70	-188	-70
treffers	32	1	61	28
trinergo	-82	127	-166	-159
u	-43	277	-111	-269
uit	-86	-204	-197	253
uiterlijk	-71	-30	27	-23
van	-79	209	-66	-241
verband	-81	-240	-164	182
verbeteringen	-117	105	-140	-164
verbindt	-100	196	-133	-192
verdere	-67	-150	-82	183
vier	-162	162	-46	-272
vijf	-107	208	-217	-233
vliegers	-71	-153	-131	-1
volgende	-123	-14	-210	-2
volgt	192	-232	-138	137
voor	-120	90	21	-93
voor-	-76	12	21	-45
voornemens	-57	-249	-121	222
voorstellen	-170	303	-168	-231
vraagt	-188	174	-119	-154
waarvan	-59	78	-71	-87
wat	-80	177	-159	-184
werkgroep	-106	159	-153	-199
wij	-132	-105	-217	251
wil	-115	66	65	-112
wonen	-115	66	65	-112
worden	-86	-34	-165	-24
wordt	-91	150	-4	-92
zaken	34	-7	37	-129
zeer	32	1	61	28
zes	-143	132	42	-2
zeven	-100	178	-98	-163
zich	-59	78	-71	-87
ziet	-69	-108	-125	173
zijn	-91	-99	-43	179
zoals	34	-7	37	-129
zullen	-97	-176	-188	168
één	-99	5	56	-20
`,
  place: `
cell	-234	69	246	-70
in beslisnota	-23	-35	-106	-188
in bijlage	-73	0	47	-46
in kamerbrief	-36	-47	5	-19
in kamerstuk	-131	-91	-73	-34
in kamervragen	-218	-292	-359	-53
in nader rapport	-276	-13	110	-138
in report	-10	115	-402	-371
in sea-annex	-50	-319	-334	-46
item	9	343	-107	0
length 0	-252	-332	-113	-245
length 1	-75	-69	-168	-113
length 2	24	-1	78	46
length 3	131	222	198	58
length 4	162	255	110	193
length 5	-142	36	-241	67
length 6	-32	172	31	-104
paragraph	-36	-110	-84	-63
under conclusion	431	-250	-320	-276
under decision	-33	342	-328	-337
under introduction	-72	-105	-345	-309
under keypoints	232	-294	-124	-212
under method	-365	-299	-282	-307
under nothing	-57	-57	-69	-42
under planning	-234	-160	-283	71
under reaction	-183	-43	217	34
under recommendation	-211	218	157	-75
`,
}
