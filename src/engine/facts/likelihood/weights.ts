// Made by tools/train.ts from the labelled passages for development. Each line: a feature, and its weight for a finding, a
// recommendation, a reaction and a commitment.
import type { Weights } from './likelihood.ts'

export const WEIGHTS: Weights = {
  base: '-118	-73	-103	-121',
  word: `
#	-49	-145	59	189
,	61	-4	180	77
.	-24	-19	-13	-38
:	75	42	108	-34
;	-182	95	401	243
?	-256	-111	-288	-309
a	-167	44	179	21
aan	-20	125	54	16
aanbesteding	11	-109	26	56
aanbeveling	-206	334	283	14
aanbevelingen	-313	-352	-155	-128
aanbevolen	-125	298	-237	-277
aanbieden	10	10	63	-171
aanbieding	-122	-134	-172	151
aanbod	-86	-2	-319	-239
aandacht	-85	111	-78	62
aandeel	212	-220	-66	-309
aangeboden	-33	32	-87	-63
aangegeven	-190	-169	-190	-119
aangehouden	-16	64	-227	-159
aangekondigd	-92	-231	-264	-49
aangenomen	-87	78	-127	-63
aangepast	-18	-59	-38	95
aangetoond	175	-128	-206	-127
aangetroffen	236	-88	-193	-113
aangewezen	-150	83	-158	34
aangifte	77	20	-227	-170
aangiften	14	93	78	-124
aankomst	-160	46	20	-142
aanleg	112	-129	-204	48
aanleiding	-231	-309	8	23
aanmerking	-54	49	23	10
aannemelijk	127	-241	-88	-173
aanpak	-140	-169	83	-65
aanpassen	-51	103	-271	-12
aanpassing	-189	-257	79	-33
aansluiten	-98	85	138	17
aansluiting	-66	-225	-72	75
aanspreekpunt	-181	38	85	36
aanstaande	-126	-217	101	259
aantal	306	4	-201	-231
aantallen	37	-139	20	22
aantonen	192	-170	-187	-101
aantoonbaar	140	-124	-129	-72
aanvang	-105	-50	83	143
aanvraag	54	188	-205	-70
aanvraagformulier	-101	107	-192	-201
aanvragen	79	12	-290	-227
aanvrager	-185	-209	20	-192
aanvragers	18	-76	-85	-145
aanvullende	-179	-158	-176	24
aanwezig	-49	-145	-137	-127
aanwijzing	-114	-13	-22	151
aanwijzingen	178	-175	-11	-124
aanzien	34	71	151	-215
aard	-163	70	167	-172
aardwarmte	-140	-201	-111	-60
acht	-21	115	120	-103
achten	-28	6	-2	-16
achter	101	10	-212	12
achtergrond	-103	-131	23	-136
achterstallig	147	27	19	-122
achterstand	-232	-225	-15	37
achterstanden	19	-93	-163	-113
achterwege	52	-115	161	0
achttien	48	155	34	88
actief	-25	171	70	79
actueel	22	-146	-151	-50
actuele	157	-77	-139	105
acvz	42	-217	-193	-158
ad	-218	-42	25	-167
adem	-88	-161	-163	-174
administratieve	168	-139	-125	-124
adr	71	-18	-255	-248
adres	-190	-161	-178	-141
advies	-96	137	-18	-100
adviescollege	-179	56	-183	-158
adviescommissie	-135	-161	-98	9
adviesraad	32	101	-208	-150
adviezen	-42	73	-136	-300
adviseerde	-108	86	-82	-150
adviseert	-297	236	-317	-253
adviseren	-153	114	-44	-277
advisering	80	-80	-238	69
adviseur	41	-50	-124	-165
advocaat	85	-55	-172	-117
advocaten	-173	66	-34	-47
aedes	-106	88	141	143
af	-20	69	60	-117
afdeling	-163	168	-270	-2
afgedaan	54	-190	-229	-35
afgehandeld	102	-162	-124	-123
afgelopen	-55	-156	-198	53
afgenomen	231	-178	-240	-131
afgerond	-131	-68	-13	-29
afgesloten	-2	-147	-183	67
afgesproken	-143	-195	45	32
afgestemd	-110	-138	50	24
afgestudeerden	79	42	-113	-176
afgezien	-147	-85	144	-126
afhankelijk	20	-72	-193	-182
afloop	132	-210	-201	21
afm	-100	62	-235	-198
afneemt	-77	52	-137	-129
afschrift	-83	79	-203	-101
afspraak	128	23	-71	-220
afspraken	-78	32	153	68
afstand	-14	31	-87	-96
aftrek	78	21	2	-187
afwachting	-148	6	-184	-130
afweging	-127	-183	115	39
afzonderlijk	-91	-279	-2	11
afzonderlijke	-200	131	-186	-16
agenda	-125	-185	-95	191
agenten	145	-96	-99	-25
agentschap	-98	-90	138	-29
aiv	-32	185	55	-236
aivd	69	-116	69	-18
akkoord	-219	-71	190	6
al	-149	-217	563	-317
aldus	179	-44	-98	-235
algemeen	-4	-89	-176	-151
algemene	-6	-78	-156	-238
alle	-182	232	111	136
alleen	-25	19	92	-17
alleenstaande	-147	-185	-182	-161
alles	-205	-83	-204	-117
als	8	-191	-65	-150
alsmede	-45	-73	-143	-141
alsnog	18	9	-86	-103
alternatief	-171	-97	-209	56
altijd	42	46	20	-229
alvorens	-127	-190	215	149
ambassade	-113	-152	176	-93
ambassades	-263	198	8	-192
ambtenaren	-198	-208	-269	-92
ambtgenoot	-126	-168	-37	114
ambtsopvolger	-81	-163	-30	247
ambtsvoorganger	-193	-191	-267	-253
amsterdam	-80	15	-145	13
analyse	-40	-224	-248	-229
ander	-240	-279	57	103
andere	-67	-122	-109	-185
anderen	10	-116	60	-99
anderhalf	161	0	-202	-101
anders	-104	-297	-50	-101
antwoord	-33	-185	-47	-108
antwoorden	-133	48	-261	-6
apart	-180	147	120	-68
aparte	-111	-173	98	109
appreciatie	-86	-133	-240	160
april	-209	-277	92	110
arbeid	-235	2	31	-33
arbeidsinspectie	-226	120	-23	12
arbeidsmarkt	-121	-221	116	-168
arbeidsomstandighedenwet	-235	-188	103	-151
arbocatalogus	-217	-156	-147	-119
artikel	-243	-152	19	-375
artsen	3	-5	-171	-216
asbest	-141	-170	-183	-213
asielzoekers	-139	-142	-145	-198
atr	-229	193	-20	-179
au	141	-62	53	-145
auditdienst	65	-173	35	20
augustus	-226	-128	-80	13
automatische	93	82	-189	29
autoriteit	-179	25	89	114
b	-181	83	149	-48
baan	131	-243	-159	-181
banen	-12	161	82	-261
banken	29	82	-216	-69
basis	-29	-123	-225	-48
basisregistratie	91	-147	-54	-83
basisscholen	-74	-31	-201	-162
batterij	103	-78	-131	-140
batterijen	-110	-46	-204	-181
beantwoord	36	-125	-159	-38
beantwoorden	-134	-72	-127	4
bediening	-137	-16	-229	-199
bedoeld	-177	-111	36	-209
bedoelde	-145	-131	80	119
bedoeling	-233	-217	-343	258
bedraagt	-59	-87	-138	-131
bedrag	-92	120	134	53
bedragen	-109	90	-257	-224
bedrijf	18	-298	41	-19
bedrijfsgegevens	-178	-161	224	62
bedrijven	230	-24	-243	-328
bedroegen	-12	-117	-104	-116
bedwelming	3	14	-163	-163
beeld	181	-297	-158	-161
begeleiden	-145	-161	-225	4
begeleiders	25	84	-143	80
begeleiding	50	-157	-87	-147
begin	-148	-14	23	290
beginnen	-144	-142	45	49
begint	-204	-11	50	215
begonnen	-55	20	-103	-239
begrepen	61	-110	-152	-131
begrijp	-148	-149	-171	-219
begrijpelijk	-159	27	-78	-74
begrijpelijker	-103	173	-17	87
begrip	-156	99	-276	-260
begroot	59	86	-3	-156
begroting	-230	-18	144	108
begrotingsbehandeling	-153	-214	-212	-27
behandeld	-90	-173	-171	-175
behandelen	-119	-131	85	57
behandeling	19	-270	-181	-109
beheer	-54	82	-152	-123
beheerder	-205	148	-35	21
behoeft	-182	-160	24	-32
behoefte	-181	181	179	31
behoeven	-151	-133	30	-145
behoort	-196	36	125	-256
behoren	94	-161	-230	-33
behoud	15	-111	75	85
behouden	29	-51	-102	-156
beide	5	-178	307	160
bekeken	-204	-207	-2	-48
bekend	6	-74	-45	-37
bekijk	-66	-171	-17	191
bekort	219	-189	-40	-39
bekostigen	-183	61	-261	-213
belang	-229	-258	-167	-180
belangrijkste	104	-162	-218	-136
belangstelling	-39	-188	-192	-164
belasting	120	-56	-30	-189
belastingdienst	-77	-244	89	143
belastingplan	-157	-5	223	159
belastingtelefoon	-182	-172	-273	-205
beleid	-122	61	53	-214
beleidsdoorlichting	-185	-136	-279	-100
beleidsevaluatie	-111	-138	-119	-80
beleidsonderzoek	-73	-114	-139	-74
beleidsreactie	-103	-20	-114	-195
beleidsregel	-122	-85	101	63
belgische	-24	-98	-62	-2
belgië	97	75	59	-197
bellen	-232	105	-15	-199
bellers	43	-226	-130	52
beloning	99	-145	103	-174
beloofd	-164	-173	-165	-123
belt	-108	-188	168	80
bemanning	160	-156	-185	-151
ben	-217	-131	147	-121
benaderen	-120	10	-182	-3
benodigde	-9	-184	-2	189
benoem	-104	235	-106	-160
bent	-116	-116	-3	-61
beoogd	20	-114	-173	-203
beoogde	14	-145	-222	175
beoordeeld	-158	-179	-136	-136
beoordeelt	-181	9	-176	-206
beoordelen	134	-122	-175	-144
beoordeling	-250	-158	-180	-81
bepaald	8	-157	126	22
bepaalt	-217	-277	106	-55
bepalen	-221	123	131	110
beperk	-176	213	-252	-207
beperken	-271	203	-222	-106
beperking	18	-45	-224	-150
beperkt	-210	-84	-100	-162
bepleit	-311	422	50	-136
bepleiten	-77	118	10	29
beraad	-126	-230	211	16
bereid	-136	-228	-132	127
bereik	35	-149	-1	66
bereikbaar	-9	145	33	-193
bereikbaarheid	68	-73	-221	-147
bereiken	-15	57	-203	9
bereikt	247	-226	-67	-28
berekenen	-185	93	-133	-127
berekening	97	-8	-157	-138
bericht	-134	-56	-128	-68
berichten	-37	-121	-65	-31
bermen	-10	67	176	-147
beroep	-130	30	-178	-201
beroepen	-140	38	-171	-106
beroepsgroep	-116	-37	122	42
beroepsgroepen	-116	-39	53	155
beroepsorganisatie	-137	88	62	22
beroepsvereniging	-132	-180	-168	-237
berust	-10	-219	-218	-167
bescherming	-158	-183	65	-156
beschikbaar	-351	14	67	150
beschikbaarheid	-145	26	-189	-167
beschikbare	170	-198	-238	-215
beschikken	95	-207	45	-167
beschikking	-180	-88	105	110
beschikt	-2	-214	-60	-240
beschouw	-103	-121	-12	-253
beschouwing	-133	140	133	42
beslaat	-176	-206	-202	-173
beslag	-180	-199	95	-36
beslagvrije	-3	-122	-121	-143
beslissen	-177	-103	179	3
beslissing	-124	-199	-191	-180
beslist	-32	-46	-22	54
besloten	-201	-242	160	0
besluit	-222	-283	73	279
besluiten	-101	-165	106	-43
besluitvorming	-151	-132	65	157
bespreek	-129	101	89	166
bespreken	-78	-210	-300	-21
besproken	-138	-164	91	-146
bestaan	-16	44	133	-279
bestaande	11	-82	83	109
bestaat	-183	-137	55	-125
bestand	-233	-182	-211	-198
bestedingen	80	75	-157	-178
bestemming	44	57	62	-123
bestrijding	49	-7	33	-145
bestrijkt	-193	-187	-124	-134
besturen	-156	-203	-193	-210
bestuur	-35	-20	30	-141
bestuurlijk	-150	-14	-78	-24
bestuurlijke	-120	-115	-188	-144
bestuurslaag	-125	134	139	-108
bestuursrecht	-110	-222	-92	-147
betaald	-45	-104	-111	-223
betaalt	-163	48	47	-51
betalen	-110	-46	-89	-182
betekent	-136	-161	62	130
beter	100	13	-249	63
betere	-179	99	18	19
betreft	-240	152	132	-73
betrek	-172	157	62	176
betrekken	-93	-104	-156	-63
betrekking	-216	28	57	-155
betrekt	-190	-182	101	63
betreur	-150	-119	-209	-195
betrokken	-12	-222	4	161
beurs	30	4	43	-183
bevat	-207	40	52	-119
beveelt	-281	397	-369	-353
bevelen	-261	146	-243	-202
bevestigen	58	-143	-169	2
bevinding	201	-187	-173	-181
bevindingen	4	-236	-20	109
bevoegdheid	-44	-32	90	-4
bevolking	-15	-199	-217	-172
bevolkingsonderzoek	-184	56	27	-165
bevorderen	-142	-218	-155	159
bewaren	-201	-3	-20	-194
bewaring	-139	84	-157	-76
beweging	-125	169	104	-189
bewegingsonderwijs	37	-25	-160	-123
bewijs	106	18	-18	-67
bewind	-174	12	-196	20
bewoners	-54	-85	-269	-233
bewust	-193	-151	-38	-200
bezetting	-55	10	21	-35
bezie	-95	69	47	224
bezien	-129	-145	98	171
bezig	-103	-204	-53	85
bezocht	-215	5	-122	-164
bezochte	230	-173	-165	-143
bezoek	30	60	-327	27
bezoeken	-178	-61	-189	-145
bezoekers	37	-179	-151	-193
bezorgd	-162	-88	-179	-141
bezorgen	-115	51	74	-111
bezwaar	-82	-122	-20	1
bezwaren	-184	173	314	-105
beëindigen	-89	124	-151	-127
bibliotheken	-158	-223	-80	-50
bied	-202	84	-87	-295
bieden	-254	132	-130	-63
biedt	44	-218	38	-245
bij	22	13	89	66
bijdrage	-230	19	100	98
bijdragen	44	17	-142	-207
bijeen	-211	-11	-258	22
bijgaand	-151	-198	-196	-236
bijgaande	-78	163	-111	-139
bijgedragen	188	-171	-164	-118
bijgevoegde	-120	148	-286	-207
bijlage	-257	-153	-254	-377
bijna	281	-312	-320	-265
bijzondere	-12	-44	42	-190
billijk	-169	-179	107	-174
binnen	-21	109	4	10
binnenkort	-192	-215	16	62
binnenlandse	-78	83	-29	82
binnenvaart	-117	-138	-56	-20
bleef	119	32	-166	-153
bleek	314	-304	-141	-131
bleven	29	-87	-119	-65
blijf	-189	24	-49	126
blijft	-252	-128	103	-92
blijken	-203	-244	-51	13
blijkens	123	-144	39	-180
blijkt	422	-280	-286	-139
blijven	17	19	-89	-79
blijvend	-53	5	-113	-67
bod	-200	-116	115	59
boeren	93	-32	-310	-294
boete	-152	-76	-15	-216
boetes	-20	45	-47	-154
bokjes	-65	-62	88	-81
bonden	-137	-218	180	22
boord	103	-227	-34	-246
borgstelling	-22	-146	-197	-12
bossen	31	136	-233	-198
bouw	-217	193	-271	-13
bouwbesluit	-161	19	-233	-56
bouwen	-205	32	136	9
bouwwerken	-83	-49	143	153
boven	-47	128	-2	-37
bovenbouw	52	-7	81	-126
bovendien	-269	5	121	-181
bovenstaande	-153	-109	-112	-100
bracht	-125	-270	-190	-237
brachten	184	-133	-62	-70
branche	41	-309	68	-314
brancheorganisatie	-150	-118	-154	30
branches	-147	29	60	-98
branchevereniging	-175	-174	-189	-131
brand	-15	-101	-194	-213
brandstof	39	57	-204	-138
brandveiligheid	67	-71	-81	-103
brandweer	-175	55	-176	-136
breda	-123	-167	-131	128
breid	-184	199	8	-205
breiden	-229	63	138	-184
breidt	-156	-159	67	232
breng	-224	335	-24	113
brengen	-125	198	111	103
brengt	-135	-198	25	87
brief	-227	-189	-66	-336
briefadres	62	51	-179	-157
brieven	-14	28	83	93
brug	-102	-218	-173	-206
bruggen	13	-40	-263	59
brussel	-84	-125	50	78
budget	-134	203	63	-164
buiten	-2	179	-120	-164
buitenland	-98	-49	-196	63
buitenlandse	20	-19	-35	-62
bureau	95	130	-166	-206
bureaus	-130	90	84	-148
buren	89	-205	-8	-203
burgemeester	-216	-240	-34	81
burgemeesters	-133	20	173	66
burger	-190	106	-142	-182
burgerlijke	-131	9	7	-159
burgers	24	-167	86	-152
bus	-71	51	29	93
buurtbatterijen	-124	-52	48	48
buurten	7	-170	-142	-111
buurtrechter	-156	-16	-159	-200
bzk	-78	47	-48	24
c	-218	-18	84	0
campagne	-100	92	106	258
cao-partijen	-128	68	137	-150
capaciteit	-152	38	-23	-71
catalogi	86	189	-251	-216
catalogus	55	62	-269	-188
cavv	33	59	-196	-207
cbr	-14	-37	-153	44
cbs	-269	9	194	216
cent	186	0	-243	-224
centra	-113	54	-54	-44
centraal	95	-19	-22	-112
centrales	-63	32	98	-59
centrum	62	-126	30	30
chauffeurs	212	-44	-177	-126
check	20	-102	-192	-153
cijfers	-97	-11	-181	127
circa	-183	28	-168	-180
cjib	-136	60	-87	-53
cliënten	-55	4	96	-116
coa	-44	-333	-341	-78
coach	110	99	-204	-240
coaches	-105	108	-91	-64
coaching	-122	162	-161	-7
coeliakie	-134	27	-207	-189
cofinanciering	-142	19	56	-131
collega	-137	91	115	-58
college	-13	177	-85	-105
commandant	14	93	132	-89
commissariaat	38	72	42	-126
commissie	35	161	-48	-166
commissiedebat	-127	-159	-233	-90
communicatie	-144	-137	-175	-115
conceptbrief	-147	-189	92	-110
conceptrapport	-110	-148	-223	-155
conceptreactie	-185	43	163	-141
concludeert	365	-262	-236	-203
concluderen	150	-131	-80	-60
conclusie	223	-180	-155	-196
conclusies	-212	-97	-227	-188
concurrentiepositie	73	-177	-210	-31
constateert	305	-256	-198	-210
constateren	175	-118	-146	-64
constatering	-128	-77	-176	-179
consuls	81	-37	-308	-245
consultatie	-140	-12	-92	159
contact	16	-209	-234	-147
contactpersoon	101	172	25	-74
contract	-217	85	123	79
contracten	-40	-46	9	9
controle	-76	160	61	-235
controleert	38	-198	-230	-19
controlegroep	-163	-165	-187	-112
controleren	19	-20	-67	59
controles	-56	47	37	184
convenant	-240	-125	101	7
corporaties	-214	12	108	-28
coördinator	-2	-213	-52	50
cpb	-156	61	-132	-138
criteria	-145	-152	-173	-234
criterium	58	-145	-88	64
culturele	-90	153	-187	-164
cultuur	-169	-15	-235	-162
cursus	-40	-188	67	-359
d	-171	42	-63	-255
daadwerkelijk	64	-194	-111	50
daalde	267	-201	-154	-181
daar	-183	-149	240	-67
daaraan	-275	-269	54	-24
daarbij	19	-23	-81	-84
daardoor	59	-188	-16	-93
daarentegen	288	-20	-267	-185
daarin	-110	-162	-70	-96
daarmee	-94	-343	116	-100
daarna	65	-341	-118	103
daarnaar	-147	-208	49	-18
daarnaast	-38	244	-164	13
daarom	-283	-253	290	234
daarop	-235	-151	-20	145
daarover	-126	-159	-74	99
daartegen	-151	-153	12	40
daartoe	-246	-105	102	196
daaruit	193	-184	-193	-204
daarvan	-45	-162	61	138
daarvoor	-107	-122	-23	66
dader	-22	-176	69	-105
daders	205	-146	-191	-107
dag	-142	196	114	118
dagelijks	-8	-44	6	49
dagen	219	-38	-291	-22
dak	-196	-207	-5	-162
dalen	-220	-149	-101	-208
daling	222	-212	-184	-117
dan	290	-188	-131	53
dank	-202	-237	-286	-288
dankzij	189	-194	-167	-151
dat	154	23	-37	-126
datum	-396	-285	-171	123
de	23	35	-39	-34
debat	-181	-141	-349	-349
december	-218	-205	2	189
deden	-182	-44	-173	-197
deed	-1	-183	-198	-184
deel	-72	-88	-32	-59
deelname	43	-181	-189	-142
deelnemende	-29	-101	-138	-199
deelnemer	-172	107	35	83
deelnemers	107	-123	-236	-94
deels	-104	11	195	-38
deelt	-201	-234	-242	-80
defensie	-114	-208	-81	38
dekking	48	-75	82	-174
dele	43	-201	49	-108
delen	119	-203	-259	47
delict	153	-165	-141	-122
demissionair	-139	-158	-72	7
demissionaire	-99	-181	0	155
den	102	116	-177	-48
denken	-121	-134	-46	-88
depots	64	36	-185	-180
der	-168	-167	-236	-41
derde	185	298	56	-40
dergelijke	-79	-140	33	47
derhalve	-68	-116	-42	-74
dertien	-183	60	-222	-238
dertig	-214	-67	84	72
deskundige	-194	84	-39	-19
deskundigen	-132	35	-50	-109
detentie	-159	-18	10	-175
deur	-174	189	-3	-71
deze	-161	-281	79	29
dezelfde	9	32	9	-5
dezen	-153	-111	-164	-219
diabetes	107	-113	-96	-135
dichtbij	-142	-111	-132	-71
dichter	-136	-144	-119	9
die	-24	-54	92	55
dien	-118	-33	-78	167
dienen	-63	41	35	-351
diens	-96	-183	45	189
dienst	-93	-141	-160	204
diensten	56	-210	69	26
dient	-350	318	-288	-323
dieren	-58	-212	-25	0
dierenaangelegenheden	-170	95	-151	-163
digitaal	-210	142	-143	116
digitale	57	44	-1	-150
diploma	18	-119	-28	5
directeur	-119	-46	116	32
directie	-191	-30	-28	-39
dit	-183	-204	315	155
dnb	-90	35	-183	-194
docenten	-145	60	-130	-163
doch	-175	-83	95	72
doe	-190	-12	-73	-125
doel	23	-232	-105	-346
doelen	58	-152	-168	-138
doelmatig	109	-109	-1	-38
doelmatigheid	156	-221	-231	-151
doeltreffend	217	-185	-186	-136
doeltreffendheid	-227	2	62	-222
doen	79	-183	-155	97
doet	-145	-30	-23	-203
donors	-28	53	56	-165
door	67	116	4	-68
doordat	211	-204	-202	-210
doorgaans	-154	60	-199	-175
doorgelicht	-221	-192	-31	42
doorlichting	34	115	-259	-17
doorlooptijd	135	-175	-156	-185
doorlooptijden	-128	-129	-172	-48
doorlopen	-47	-187	-191	56
doorrekenen	-141	-134	-115	199
doorstroming	74	-151	-145	-75
dorp	-138	56	-110	-229
dorpshuizen	-114	77	-149	-103
dossier	3	-45	24	64
dossiers	208	-136	-314	-92
douane	-31	-59	-222	153
dr	-117	-169	-170	-143
draagt	-228	-174	-29	53
draagvlak	64	-162	23	-127
dragen	-242	-63	-124	108
dragers	107	-47	-158	-121
drempel	-232	61	-131	92
drie	94	46	-129	0
dringen	-36	72	-122	-242
druk	12	-174	-172	120
dt&v	-223	-68	162	-76
dubbele	-73	-11	22	-266
duidelijk	-147	-193	116	-170
duidelijkheid	10	-174	-255	-151
duitsland	15	101	-247	-217
dunbevolkte	65	-202	99	-150
duo	-188	-206	130	36
duren	134	-181	-80	-86
dus	-258	-14	75	-253
duur	-38	90	0	33
duurt	172	-174	-198	32
dv&o	-170	-186	-163	-176
e	-43	69	-173	-134
echter	209	-340	5	-274
economische	-8	-175	-201	-234
een	-53	112	-12	27
eenduidig	174	-129	-158	-100
eenheid	-144	120	13	-174
eenmaal	-180	-124	31	57
eenmalig	-70	-169	-193	85
eenmalige	-158	-173	129	-227
eens	-155	-14	270	-22
eenvoudig	-48	-202	117	-190
eenvoudige	15	-159	-209	77
eenvoudiger	-172	73	-73	124
eenzelfde	-128	-193	211	166
eer	27	-155	-175	-210
eerder	150	-105	-114	-44
eerdere	-122	-255	-60	1
eerst	-79	40	381	110
eerste	-36	49	60	205
eerstvolgende	-140	-211	148	239
effect	398	-285	-336	-157
effecten	-108	97	-166	-152
eigen	28	136	-91	-371
eigenaren	33	-65	50	73
eilanden	-146	-158	-194	143
eim	-163	57	-162	-141
eind	-65	-295	69	464
einde	-214	-231	-307	145
eindevaluatie	-41	-117	-163	127
eindigt	-190	-22	-90	-25
eindrapport	-163	-127	-98	-145
eis	-46	0	97	-36
eisen	-6	49	-10	-145
elders	19	-34	-205	-91
elektrische	131	-171	-124	-130
elektronische	-21	96	34	42
elf	124	-136	-306	-270
elk	-198	313	-46	-9
elkaar	68	-10	-65	-20
elke	-136	256	162	97
emmen	-153	-142	83	73
en	-133	22	137	55
energie	-55	-207	-100	-120
enige	-135	-146	-42	-148
enkele	-137	-147	-131	-294
enquête	-165	-221	76	15
er	16	-14	2	87
eraan	-163	-162	-77	-198
erfgoed	20	-177	-13	17
erkentelijk	-138	-211	-370	-350
ermee	-133	12	46	-242
ernaar	-115	-90	-6	188
erop	70	66	-181	-158
ertoe	-158	11	33	-126
ervan	-122	-185	-92	-214
ervaren	283	-132	-269	-268
ervaring	-215	-160	123	-22
ervaringen	-46	-202	-127	122
erven	-9	-141	-125	-80
ervoor	-228	114	-177	108
euro	-55	-25	-3	-115
europees	-172	42	60	-198
europese	-116	-150	32	19
evaluatie	-74	-150	-71	50
evaluatiebepaling	-151	77	-173	-209
evaluatieonderzoek	-46	-152	-82	-128
evaluatierapport	-138	-203	-205	-141
evalueert	-119	-151	-50	175
evalueren	-132	-48	-203	-46
even	-18	21	-188	-182
eveneens	-185	242	135	-53
evenmin	132	12	-8	-175
evenwel	102	-237	144	-193
ex	-102	-164	-154	-129
examen	90	-165	-73	-227
experiment	-134	-159	-122	-108
extern	-100	-247	127	211
extra	-19	-68	65	79
eén	-135	-47	-109	-50
f	-183	145	117	104
fabrikanten	-139	-124	-149	-7
familie	-99	-111	-183	87
februari	-217	-78	97	-12
fiets	-168	-198	-166	-124
fietsen	-118	-158	-58	61
financiering	-137	67	139	26
financiële	-143	89	85	135
financiën	-153	-128	-23	-193
fiscale	-188	1	6	81
fonds	-215	165	139	-63
fondsen	-153	-138	-189	-4
formulier	-14	-54	187	162
formulieren	-131	146	134	83
fouten	84	-16	-26	-178
fractie	-136	-44	-191	-190
fracties	-85	-207	-119	-104
fries	58	-142	-139	-121
functie	0	48	93	-170
functies	-2	96	-10	-216
fysieke	49	77	159	146
ga	-266	44	59	54
gaan	-38	-74	141	46
gaarne	-135	83	69	-21
gaat	-156	-178	76	220
gaf	-175	132	-196	-145
gang	117	-180	103	-226
ganzen	133	-99	-115	-150
garantie	4	115	62	62
garanties	-162	-156	-163	-120
gast	-102	-183	-163	-123
gastouderopvang	-137	-188	-209	-149
gastouders	96	203	-36	-177
gbm	27	17	-153	-96
geachte	-137	-207	-212	-183
geadviseerd	-140	1	-241	-101
gebeld	-107	82	-206	86
gebeurt	-42	129	170	42
gebied	-202	-187	-225	-206
gebieden	-90	123	-35	-233
gebleken	70	53	-50	-215
gebleven	144	28	-195	-98
gebouw	-167	70	-24	-74
gebouwd	54	-155	35	-123
gebouwen	-108	60	-256	-22
gebracht	37	-179	-34	-35
gebrek	226	-290	-232	-225
gebreken	96	61	-158	-175
gebruik	36	-138	42	229
gebruikelijk	-135	-159	-256	-14
gebruiken	-21	-52	97	-190
gebruikers	-157	52	-199	-238
gebruikgemaakt	-126	-163	-260	-161
gebruikt	62	-80	-69	5
gecontroleerd	-126	-117	92	79
gedaald	271	-171	-260	-68
gedaan	30	9	-8	-86
gedachte	-241	179	348	-135
gedachten	-131	-180	-239	-7
gedeeltelijk	111	142	98	-31
gedetineerden	-27	-146	-165	-121
gedrag	-43	-214	-136	-135
gedragscode	1	-146	-1	-209
gedurende	46	-51	-276	-231
geef	-181	304	-208	-296
geeft	-116	99	-56	-231
geen	273	-73	179	-217
gegaan	-174	-123	-39	-179
gegeven	-22	97	230	-293
gegevens	176	-153	-57	20
gegroeid	-52	-128	-165	-126
gehaald	104	-204	-223	-160
gehad	29	-145	48	-85
gehalveerd	109	-179	-119	62
geheel	94	-35	-81	40
geholpen	-166	48	49	68
gehoopt	84	-116	-160	-125
gehoor	-81	77	91	-175
gehoord	27	-176	20	-190
gehooronderzoek	-141	-103	-15	60
gehouden	22	-138	-62	42
gekeurd	-171	54	42	134
gekomen	78	-139	-219	-12
gekozen	60	-172	-72	-141
gekregen	20	-202	130	52
geld	-171	-59	93	-190
gelden	-147	16	66	-21
geldt	-50	-69	62	-23
geleden	-168	-182	-142	-119
gelegd	-88	-194	-187	119
gelegenheid	-175	-224	76	26
geleid	126	-154	-24	-177
gelet	-19	-271	93	-16
gelezen	-153	-239	-231	-214
gelijk	72	15	14	-296
gelijktijdig	-51	-129	-133	9
geluid	-16	25	-183	-68
gemaakt	6	-299	-29	-53
gemeenschappelijke	-86	148	143	155
gemeente	-54	-175	-35	-223
gemeentefonds	-167	18	120	-221
gemeentelijke	59	-166	-157	60
gemeenten	17	-26	-17	-15
gemeenteraad	1	-198	-47	22
gemeld	-24	16	-196	-155
gemeten	-14	27	-124	-58
gemiddeld	389	-319	-308	-231
gemiddelde	102	-176	-260	-214
gemiste	-171	-2	-198	-195
geneeskundige	-143	-126	153	65
genoeg	51	-215	52	-161
genoemd	-191	-82	-195	12
genomen	15	47	9	86
geopend	-135	-168	-25	-202
geplaatst	-22	-10	-51	33
gepland	-70	-49	-121	190
gepubliceerd	-105	-202	-15	12
geraadpleegd	-85	18	84	45
gereageerd	-93	-144	-190	-122
gerechten	-143	-162	115	60
gerechtsdeurwaarders	104	-125	-56	-72
gereed	-15	-286	-66	273
geregeld	34	27	181	-99
gereserveerd	-178	-62	-243	122
gericht	-21	-72	72	-127
geringe	-171	-158	107	-152
geschil	-143	-188	12	30
geschreven	-185	-176	-18	-187
gesloten	-115	-187	80	-226
gesprek	-65	-7	5	130
gesprekken	-34	43	-43	4
gesproken	-120	-103	-16	-232
gestand	-112	-107	-202	-112
gestegen	212	-147	-275	-145
gesteld	36	-317	32	-60
gestuurd	-116	-130	111	-187
getekend	-83	-200	68	-110
getest	39	-207	44	-166
getoond	38	-59	-136	-126
gevaar	-186	-191	-179	-129
geval	-116	-295	-63	61
gevallen	290	24	-39	-83
geven	-5	256	13	51
gevoegd	-176	-126	-158	-100
gevoelig	-190	-121	-137	-139
gevoerd	-167	-194	-267	32
gevolg	77	-34	106	-150
gevolgd	-185	-13	3	-9
gevolgen	40	-139	31	146
gevonden	286	-227	34	-45
gevraagd	-173	-42	-145	39
gevraagde	-150	-135	95	85
geweest	-6	-151	-228	-217
geweld	-147	47	-176	59
gewenst	8	214	-294	-189
gewerkt	8	-113	97	10
gewezen	-174	47	-7	-208
gewijzigd	-107	34	93	133
gewijzigde	-99	24	-13	-71
gewogen	-126	-140	-255	49
gewond	-164	-135	-68	-121
gewone	19	-127	-150	-91
geworden	76	-202	-9	-164
geworven	-169	27	-188	-195
gezamenlijk	-146	61	-244	-36
gezamenlijke	-168	184	94	-98
gezegd	-133	-189	-146	-13
gezien	-269	-21	237	121
gezin	54	213	-42	-275
gezinnen	206	22	-94	-208
gezonden	-145	-141	24	46
gezondheid	118	-126	68	23
gezondheidsraad	-25	-198	-269	16
gezondheidszorg	-192	-143	-171	-174
geëvalueerd	-222	-52	-325	-296
geïnformeerd	45	-167	-251	6
ggd	-161	106	94	-203
ggd'en	-43	-213	21	74
giften	93	-185	31	-56
ging	-99	-194	-229	-247
goed	181	-42	-155	-81
goede	81	-146	-126	-218
graag	-285	104	72	-155
gratis	-4	-78	130	6
grens	-193	-196	23	53
griffierechten	-134	52	-206	-203
groeide	117	-134	-48	-68
groeilening	75	-83	-157	-126
groen	-138	-26	-127	-157
groene	-100	49	-179	-139
groep	-71	-74	242	24
groepen	-145	-27	-287	-189
grond	-239	-114	17	-308
grondslag	-140	-149	12	-214
grondwet	-93	12	-128	-139
groningen	-170	-163	5	160
groot	146	-49	33	-226
grote	-158	38	-303	-124
grotendeels	-131	-75	-135	-167
groter	137	-154	-142	-135
gunnen	-171	113	-153	-162
gunstig	161	-155	-237	25
gunstiger	65	-127	-107	-172
haag	137	75	-109	-34
haalbaar	-92	-181	98	112
haalbaarheid	-132	-157	146	168
haalt	-6	-181	103	9
haar	-13	7	72	-180
had	183	64	-276	-151
hadden	213	-144	-149	-135
halen	2	-161	-134	-126
half	-31	97	-179	133
halfjaar	-118	132	-205	-60
halveren	-157	152	-74	-44
halverwege	-116	-205	-170	110
hand	-218	32	-89	159
handhaven	-192	-110	-189	-85
handhaving	23	-127	-148	-176
handreiking	-201	-200	-30	94
hangt	-153	-145	-223	-80
harte	-89	-17	319	75
havens	49	34	-180	-136
hbo	-150	-5	43	-164
heb	-147	-71	-15	-334
hebben	22	-234	-8	-203
hebt	-150	-137	-193	-199
hecht	-142	-230	-143	-326
hectare	21	-194	-164	94
heeft	-40	-161	-18	-177
heel	139	-152	-178	-98
heer	-222	-183	-255	15
heg	-89	49	-147	-130
heggen	-133	-205	-130	-34
helder	-113	95	-201	2
hele	-179	59	121	-144
helft	178	-188	8	250
helpt	-182	-216	-32	-176
hem	-237	53	229	-3
hen	82	-252	27	50
herhaaldelijk	-126	57	-98	-107
herhaling	75	-119	48	-175
herken	-199	-75	-165	-170
herkennen	-117	17	-164	-121
herkent	-122	-152	-220	-222
herkomst	124	137	44	-163
herstel	5	26	-136	-219
herstellen	17	-173	-197	-149
herzien	-168	-187	4	22
herziene	-85	-161	117	15
herziening	-181	-32	199	264
het	2	49	3	11
hetgeen	122	-132	-159	72
hetzelfde	-9	-195	87	-46
hield	-181	-173	-90	-172
hier	-210	-289	158	-137
hieraan	-16	61	52	120
hierbij	-197	-222	-248	-577
hierin	-96	-166	205	12
hiermee	-209	-262	139	18
hierna	-197	-232	-268	-232
hieronder	-154	-238	-378	-399
hierop	-95	-262	-53	160
hierover	-197	-112	93	217
hiertoe	-91	-103	146	32
hiervan	-19	-264	138	24
hiervoor	-168	-21	246	108
hij	49	223	-79	-148
hoe	-154	-82	-30	53
hoeft	-204	45	18	-209
hoeveel	-22	2	-171	-269
hoeverre	52	-114	-156	135
hofkamp	10	21	-67	-46
hoge	43	-136	41	-161
hoger	130	-252	-248	-274
hogere	63	51	247	-138
hogescholen	-35	33	-155	24
honderd	-196	94	80	105
honorair	-156	-151	-176	-175
hoofdlijnen	-99	78	-36	-46
hoofdstuk	-261	-232	-94	-223
hoog	109	-134	-212	-194
hoogleraar	-130	77	-163	-124
hoogste	-46	-132	-138	-30
hoogte	93	-115	-128	121
hooguit	98	85	-146	-186
hoop	-172	-224	-258	1
hoort	-265	-255	-38	244
horen	97	60	-24	-222
horizonbepaling	-145	-21	-151	-162
houd	-106	138	4	-210
houden	-45	34	-54	57
houder	69	-206	155	-177
houders	-118	92	-5	9
houdt	-97	25	-82	-127
hout	-190	-106	64	-138
huid	122	-201	-249	-203
huidige	-149	47	115	-202
huis	-58	-6	-208	-168
huisarts	73	-191	158	-176
huisartsen	-35	-27	-230	85
huishoudens	35	-159	-134	-123
huisverbod	85	-174	-188	-187
huisvesting	55	-39	74	14
huizen	120	16	-130	-152
hulp	76	53	-365	7
hun	88	-8	-82	-47
huurcommissie	94	-133	-204	15
huurder	-156	-105	-13	-17
huurders	-30	120	-273	-39
huurprijs	-172	97	-129	-164
idee	17	62	70	-92
identiteitsgegevens	-144	-181	128	127
ieder	-278	171	-79	-142
iedere	-139	156	19	-29
iedereen	-223	-51	99	-201
iemand	61	-96	-50	-64
iets	124	-36	126	-22
igz	-32	97	-220	-85
iii	-179	-4	118	-123
ik	-181	-151	195	179
ilt	-208	-39	-65	-66
immers	-101	-207	13	-196
imo	-106	115	40	-148
importeurs	-116	-139	-139	167
in	-93	39	22	134
inburgering	-161	-176	11	-206
incidenten	27	110	15	-124
ind	-98	-288	-28	40
inderdaad	44	-172	-229	-50
indien	-173	-230	-323	146
indienen	-133	70	-142	57
indiening	-96	-159	-164	145
informatie	-108	-140	-193	-168
informeer	-69	38	-94	-115
informeren	-133	-207	-268	28
infrastructuur	-145	149	-34	-203
infrastructuurfonds	-154	-138	-179	178
ingaan	-91	38	-165	-116
ingang	-268	-42	425	513
ingediend	-161	-154	21	-69
ingegaan	-130	-127	-195	45
ingelicht	-100	10	-178	39
ingenomen	-130	-132	40	11
ingeschreven	65	-159	-179	-166
ingesteld	-162	-187	-192	-129
ingevoerd	100	51	109	12
ingevolge	-177	-197	-156	-180
ingevuld	27	-138	34	-190
ingewikkeld	171	-130	-147	-75
ingrijpen	-177	-125	-21	48
inhoudelijke	-65	-72	-192	-147
initiatief	-135	-138	66	-192
inkomen	80	-73	-198	-216
inkoop	-169	-164	-135	-210
inlichten	-146	-140	-185	-26
inmiddels	-210	-257	50	-22
inrichten	-99	59	110	-23
inrichting	-167	-73	15	-229
inrichtingen	-153	-149	3	161
inspannen	-81	-143	-180	200
inspecteurs	28	-280	-199	109
inspectie	68	70	-120	-106
installaties	-190	40	75	40
instantie	-106	15	14	53
instelling	21	43	29	-1
instellingen	65	-88	-52	-266
instemmen	-165	179	147	-149
instemming	-80	74	-201	23
instituut	-231	89	-58	24
instrument	-123	-55	-111	66
instrumenten	56	-1	-154	-214
internationale	-130	54	-220	-227
internetconsultatie	-172	-168	125	197
interviews	-34	-118	-98	-118
intussen	-120	-124	-205	28
invloed	289	-248	-10	-94
invoeren	-200	38	54	-61
invoering	143	-37	-83	-135
invulling	-172	-162	50	-152
inwerkingtreding	-188	-27	47	261
inwoners	-151	30	-194	-170
inzage	-134	122	59	64
inzake	-108	56	132	-292
inzet	-107	-26	-214	25
inzetten	-114	-179	7	169
inzicht	-60	-20	63	-21
inzien	-97	160	109	22
inziens	-142	52	190	-127
iob	75	126	-259	-20
iom	-14	-30	-117	-87
ipo	-139	150	56	80
is	77	-116	75	-56
ja	-125	-245	-67	38
jaar	-21	153	-83	59
jaarlijks	25	198	-177	-76
jaarlijkse	-283	285	92	31
jaarplan	-136	-150	35	-175
jaarverslag	-168	-219	139	151
jaarwisseling	-177	-88	-208	15
jacht	-159	-29	20	-179
januari	-395	-314	204	253
jaren	-325	-238	-393	-95
jeugdgezondheidszorg	-165	7	72	-74
jeugdigen	5	-51	-186	-179
jl	-204	-199	-156	-323
jonge	70	3	-312	27
jongere	-75	164	-267	-191
jongeren	131	54	-168	-104
journalistiek	-73	-118	86	-131
juist	-25	-351	132	-127
juli	-341	59	306	263
juni	-304	-182	126	151
juridisch	-120	-132	69	-97
justis	-135	-130	-204	142
justitie	-88	-190	-19	-82
justitiële	-141	-139	-227	114
kaart	-175	58	57	144
kabel	-178	-85	-188	-202
kabels	27	54	6	-187
kabinet	-208	-229	292	193
kabinetsreactie	-82	-88	-154	-156
kabinetsstandpunt	-78	-143	-138	-188
kadaster	-138	50	64	81
kade	-134	27	-150	-153
kamer	-107	-31	-182	86
kamerbrief	-90	118	-117	-54
kamers	-202	69	-220	188
kan	-94	-91	40	-69
kandidaat	11	-18	-135	-155
kandidaten	-176	29	73	-137
kans	153	-281	-115	-79
kant	-103	-160	-21	151
kantonrechter	115	-140	-160	-114
kantoor	-189	-202	82	108
kantoren	33	-111	-177	-175
karakter	-110	-94	166	-165
keer	-113	52	-142	-155
kenia	-71	-162	-178	-123
kennen	143	-228	-64	-34
kennis	58	-61	-51	20
kennisgenomen	-99	-28	16	-161
kennismigranten	-31	58	-227	-193
kent	-52	-246	36	-189
kerken	2	-74	-20	-63
kerstreces	-118	-196	-24	238
keuren	68	206	-206	-227
keuring	41	-72	-99	45
keurmerk	14	156	8	-18
keuze	-32	171	-119	28
keuzedelen	-62	2	-124	-85
keuzes	-159	-180	116	100
kies	-164	10	147	13
kiesraad	46	-3	-176	-136
kiest	72	-224	183	168
kiezen	10	61	-208	-146
kijken	-141	-190	-123	-196
kilometer	-169	23	-197	-182
kind	-217	131	104	-241
kinderbijslag	123	-185	-151	-99
kinderen	8	59	-148	-176
kinderombudsman	-133	-179	-228	28
kinderopvang	-227	-148	77	-143
klaar	-159	-182	36	67
klachten	176	-95	-188	-142
klanten	-80	-99	-145	-118
klein	95	-165	-144	-121
kleinbedrijf	20	-156	-158	-128
kleine	95	18	-258	-18
kleinschalige	66	-167	-173	-161
knelpunt	124	26	-137	-116
knmi	35	-225	-191	33
knop	60	-109	71	-145
kom	-126	-198	-246	87
komen	-207	-69	44	-3
komende	-216	-264	-193	58
komt	-10	-261	148	199
kon	268	27	-216	-149
konden	148	-193	-207	-201
koninklijke	-194	-62	9	-11
koninkrijksrelaties	-82	88	-8	114
koop	59	-192	-140	-202
koophandel	-176	44	27	-70
kopen	-138	70	-7	64
koppelen	-149	105	-103	46
koppeling	60	81	19	116
korpschef	-153	47	-139	56
korpsen	-7	-234	126	28
kort	20	-327	-51	64
korte	-252	-79	-138	19
korter	226	-99	-222	-212
kortere	-211	50	-192	0
korting	-113	-40	106	-134
kost	-15	-32	41	-23
koste	122	-131	-159	-109
kosteloos	-162	85	57	77
kosten	38	23	-43	-197
kracht	-43	-245	-87	124
kranendonk	-130	-153	-76	-126
krap	-154	2	-93	-172
krediet	184	-141	-129	-103
kreeg	28	-146	-182	-143
kregen	68	-200	-190	-195
krijgen	-133	-33	8	105
krijgsmacht	-200	40	-129	-89
krijgt	-141	-80	71	253
kritisch	71	-19	-300	-225
kunnen	-35	-89	-170	-8
kunt	-156	-48	78	113
kwaliteit	175	-263	-226	-217
kwam	86	-218	-275	-218
kwamen	31	-142	-192	-137
kwart	280	-201	-261	-203
kwartaal	-242	-274	-53	374
kwijt	53	-155	-164	-84
laag	37	58	-270	-200
laat	70	183	8	157
laatste	-121	-21	-83	-8
lag	94	-102	-182	-161
lage	52	78	-179	-169
lager	276	-243	-43	-248
lagere	-138	-184	71	-137
land	-21	41	-119	-110
landbouw	-189	-192	-62	-20
landelijk	-122	160	-60	-151
landelijke	-36	238	-31	-20
landen	-99	17	4	7
lang	-56	96	-12	-18
langdurige	9	-126	-142	-182
lange	-165	-187	-118	-164
langer	31	244	-48	20
langere	47	-8	121	149
langs	-184	-63	-265	-194
laptop	78	54	-196	-173
last	181	-144	-107	-120
lasten	55	66	114	19
late	-152	-156	133	-174
laten	-39	127	8	-94
later	-113	-178	53	-23
latere	38	95	-76	96
leden	-216	-89	-113	-164
leefomgeving	-218	6	41	5
leeftijd	-37	-138	11	-172
leeftijdsgrens	-136	143	73	-174
leegstaande	23	124	-55	48
leegstand	-100	-94	42	-161
leerlingen	130	-140	-186	-79
leest	-134	-162	-224	67
leg	-196	330	104	133
leges	-54	89	-76	-194
leggen	-241	189	-215	94
legt	-178	-197	43	148
leidde	148	-126	-174	-89
leiden	152	-303	-126	-266
leiding	-13	-236	-7	-179
leidingen	-26	-163	-236	127
leidt	-94	-66	89	65
lenen	-192	-62	86	-160
lening	-17	174	-48	-226
leningen	48	13	5	-34
leraar	21	150	-162	-122
leraren	-151	-132	-129	-148
leren	-108	-13	-174	-149
les	-147	103	92	-208
lessen	37	-180	-215	-131
leven	-47	-236	-96	-35
leverancier	-168	65	38	-231
leverde	115	-166	-105	-181
leveren	78	-181	199	151
levering	-203	-205	55	29
levert	-201	-234	-123	172
lezen	62	-129	52	-160
licht	-51	47	-166	-136
lichte	95	-74	-202	58
lichten	-191	-126	-196	31
lid	-219	-354	-406	-148
liet	-177	-84	-171	-186
liever	-219	-189	241	-196
liggen	-108	-69	5	34
ligplaatsen	69	92	-167	25
ligt	-38	-118	-31	-6
lijkt	86	-210	118	-20
lijn	-37	-67	-292	-222
lijst	-78	42	170	119
liter	-234	-166	-90	-96
literatuur	-111	-143	-192	-142
locatie	32	-6	-94	58
locaties	-12	32	29	-87
lokaal	-134	13	-121	-146
lokale	-100	49	38	-77
loket	-102	12	31	64
loon	95	20	-68	-44
loop	-272	-283	99	145
loopt	-165	-74	84	-101
looptijd	-102	164	151	21
lopen	54	-37	99	33
lopende	-132	16	222	252
los	-204	168	-275	-269
loting	-149	-169	-141	-113
lto	-157	-11	-99	39
luidt	160	-1	-249	-164
lukt	-6	-204	-170	72
maak	-175	302	-308	79
maakt	-104	-148	73	-102
maand	-95	-77	-40	200
maanden	46	44	-85	124
maar	280	-260	58	-76
maart	-210	-65	-71	129
maatregel	105	36	149	-62
maatregelen	3	-266	-211	-169
maatschappelijke	-155	129	42	-7
machtiging	-92	48	-140	-163
mag	-304	-17	1	116
makelaars	57	50	-49	-80
maken	-72	40	-5	46
mannen	157	117	-4	-59
mantelzorgers	26	78	-135	37
marine	-184	-173	-23	17
maritieme	-81	144	-135	-144
markt	-89	-32	81	-271
mate	50	-195	128	-143
maximale	-112	62	-137	99
maximum	23	239	-189	-102
mbo	-139	-206	91	74
mbo'ers	52	14	-89	-122
mede	-45	-205	-327	-184
medewerker	56	38	-234	-12
medewerkers	63	73	-183	-146
media	-192	-33	-186	-170
medicijnen	99	-208	-197	-194
medio	-240	-209	-213	304
medische	14	47	-108	-75
mee	-212	28	73	37
meebetalen	-121	137	24	-143
meegenomen	-102	13	149	141
meer	65	7	26	-166
meest	-142	75	-194	-223
meestal	91	-186	-212	-117
meeste	157	-267	-86	-240
meet	-232	172	-282	-254
meetbaar	119	21	-133	-130
meetbare	97	12	-141	-118
mei	-267	-210	68	58
meireces	-111	-131	-188	117
meld	-152	124	-99	112
meldde	-153	-133	-159	-152
melden	-16	73	-321	31
melding	47	73	-90	-166
meldingen	71	-43	-66	46
meldplicht	49	87	105	-37
meldpunt	-177	108	-130	-249
meldt	17	-211	-123	-92
men	-171	161	-203	-183
mening	-138	70	36	-300
mens	-124	-142	-129	-137
mensen	87	-103	-101	-127
mentor	37	83	-200	-158
merk	-213	-268	-200	-103
merken	101	-177	-153	-114
merkt	73	-3	-224	-172
met	74	21	26	85
meten	-172	83	70	111
meter	-83	-30	19	11
meters	-74	-178	-156	109
meting	141	4	79	207
metingen	92	-171	-200	16
mevrouw	-229	-164	-228	-241
middel	-149	-223	29	-40
middelen	-313	-139	-37	123
midden	104	-228	-20	-66
midden-	77	-142	-189	-121
migratie	-161	-34	-184	-169
mij	-297	-101	149	-14
mijn	-231	-233	-51	60
mijns	-137	52	139	-127
milieu	-74	-146	10	123
militair	-148	-180	95	172
militaire	-189	-152	-167	-161
militairen	-30	24	-190	-207
miljard	-76	-208	1	-187
miljoen	-291	-147	-18	-122
minder	394	-124	-170	-270
minderjarige	-204	-208	-167	-143
minderjarigen	-93	151	-128	13
minister	-47	-159	17	-41
ministerie	-125	76	62	188
ministerraad	-169	-178	24	68
minste	-285	160	-118	-34
minuten	113	-287	30	-98
misbruik	-84	-167	-134	-138
missie	114	40	-77	-196
missies	-231	126	-277	-243
mits	-65	-113	-101	219
mkb-nederland	-135	-81	36	32
mocht	-274	-152	-211	252
mochten	-162	-131	-214	160
model	-134	6	-163	89
module	43	56	-101	-146
moest	-214	145	-63	-157
moet	-260	121	76	-63
moeten	-314	561	-164	-98
moge	-47	-149	-195	-188
mogelijk	-109	-7	-34	32
mogelijkheid	-237	-47	35	29
mogen	-141	27	18	-167
moment	-180	-139	32	48
momenteel	-147	-202	188	28
monitor	-175	-240	-37	79
monteurs	63	61	-190	-151
motie	-193	-77	-286	-15
motie-van	-107	-276	-215	-205
munitie	87	79	55	-128
munten	-40	-62	-223	-212
musea	67	-63	23	-167
muziek	-40	-90	-173	-161
na	90	180	-185	101
naam	-231	-179	-43	89
naar	60	6	-117	-150
naast	-235	-38	50	-259
nabestaanden	-185	-160	-249	-179
nacht	-258	247	29	-84
nachtarbeid	85	45	-172	-182
nachtdiensten	-4	-92	-180	-147
nachtelijke	-143	63	-13	-153
nachtwerk	-13	-116	-135	73
nadat	-138	124	6	3
nader	-194	91	188	139
nadere	-148	-146	-82	167
nagaan	15	3	-20	122
nagegaan	-35	-181	-165	-65
nagekomen	-131	-53	-121	-123
nagelopen	-101	-171	48	76
najaar	-209	-356	145	333
naleving	103	-175	-223	-198
nam	254	-64	10	-243
namen	207	-194	-179	-176
namens	-90	-143	-350	-393
nascholing	-123	87	95	11
nationaal	-170	49	130	-164
nationale	-188	-104	47	-76
natuur	-130	-155	-159	-130
nauwelijks	298	-236	-205	-247
nederland	-56	-166	18	-143
nederlanders	-197	-213	-198	50
nederlands	-3	14	55	-33
nederlandse	52	-280	38	24
nee	-203	-225	107	-258
neem	-133	274	365	239
neemt	-134	-7	207	233
negen	10	-114	129	-88
negentien	-104	-127	19	13
nemen	-213	125	38	-104
nergens	196	-181	-241	-173
net	49	-38	-114	-97
netbeheerders	-128	-26	7	111
netwerk	-223	-195	-21	72
nfi	-115	33	-14	-203
nidos	-222	18	154	42
niemand	33	-96	-282	-23
niet	134	-97	192	-382
niets	196	-153	48	-306
niettemin	-2	-173	148	98
nieuw	-193	-84	107	188
nieuwe	-202	136	24	151
niveau	78	94	-160	-122
nl	-124	95	90	-176
nodig	-261	171	57	-98
noemen	198	-238	-148	-140
noemt	22	84	49	-219
nog	-78	-56	9	132
noodpomp	29	108	-188	-168
noodvoorziening	-165	74	-123	54
noodzaak	-173	-79	73	-127
nooit	240	-142	-258	-244
norm	130	67	-39	-172
nota	-167	-131	-282	-17
notarissen	-118	104	-8	-196
november	-235	-232	-8	86
nr	-164	-263	-273	-187
nu	-372	-358	101	-300
nuffic	-86	34	159	107
nulmeting	90	138	-237	-141
nummer	-165	-153	-214	45
nut	-131	-111	-140	-143
nvwa	42	-91	-54	34
objecten	84	37	63	-135
ocw	-98	-247	73	86
oefen	-116	211	-2	34
oefeningen	41	-3	47	-145
of	-126	-100	-197	144
officier	30	21	40	-155
ogen	-305	167	48	-311
oktober	-298	-164	2	202
om	-102	193	-10	-65
ombudsman	-265	186	-143	-269
omdat	-13	-68	93	-335
omgevingsdiensten	54	-165	-193	-123
omhoog	-164	204	-234	87
omroep	-145	-162	28	34
omroepen	63	28	42	-156
omstandigheden	-151	86	-161	-185
omvang	17	-238	110	86
omwonenden	-143	107	-254	-28
omzet	92	71	-168	-137
omzetting	-74	-137	43	-3
onaangekondigd	-135	99	-157	-170
onaanvaardbaar	-133	-132	-117	-161
onafhankelijk	-251	62	-2	-19
onafhankelijke	-206	261	37	-99
onbekend	197	45	-29	-201
onbekendheid	203	-171	-167	-130
onbemande	-152	129	-216	-3
onder	-104	-181	24	30
onderdeel	-233	-176	200	-159
onderdelen	69	20	-156	-79
onderhandelingen	-130	-138	-228	104
onderhoud	154	-38	20	-86
onderhouden	21	-130	-94	-125
onderling	-109	-109	-160	14
onderlinge	58	57	-149	-152
ondernemer	-211	-174	146	-96
ondernemers	-1	34	-411	-176
ondernemerschap	-129	-102	-131	-108
ondernemingsraad	-138	-155	42	176
onderschrijf	-100	-154	157	-200
onderschrijft	-135	-204	-27	-166
ondersteuning	-111	134	-236	-17
ondersteunt	134	-154	-131	-103
ondertekenen	-92	245	-213	-202
ondervinden	-120	70	22	-128
ondervraagde	-42	-90	-155	-149
onderwerp	-55	-312	-102	-183
onderwijs	-199	28	64	-67
onderwijsraad	-124	-195	-182	-163
onderzocht	-315	-290	-83	12
onderzochte	264	-232	-171	-141
onderzoek	-134	50	-43	-21
onderzoeken	-43	-88	-199	59
onderzoekers	263	105	-186	-165
onderzoeksbureau	-172	-218	-223	-216
onderzoeksraad	-100	-11	-134	-252
ongevallen	171	-140	-132	-80
ongeveer	12	-303	-333	-229
ongewijzigd	-173	74	-206	62
ongewis	81	-154	-10	6
onlangs	-158	-206	65	-199
onontbeerlijk	-119	133	-213	-162
ons	-157	-73	114	-41
ontbrak	92	-159	-149	-115
ontbreekt	168	-87	51	-257
ontbreken	162	-36	133	-97
ontheffing	-125	-227	-194	-183
ontraden	-117	163	99	-154
ontruiming	-19	11	-54	-121
ontvangen	-183	14	15	7
ontvangers	-142	-138	-116	5
ontvangst	-146	-164	-254	-107
ontvangt	-5	-112	-211	265
ontving	-221	-202	-165	-288
ontwerp	-131	-26	-123	33
ontwerpbesluit	-119	-138	-39	2
ontwikkelen	-161	96	79	81
ontwikkeling	29	-171	-166	3
ontwikkelingssamenwerking	-88	-176	-212	-22
onverkort	-121	-78	195	-200
onvoldoende	119	-179	-112	-134
onvolledig	168	-127	-83	-124
onze	-161	-20	-12	-100
onzekerheid	-205	-183	-131	-166
oog	-114	-186	-178	-80
ook	-73	212	-9	-32
oordeel	71	139	127	-257
oordeelt	224	-211	-209	-172
oordelen	94	-153	-162	-105
oorzaak	109	-214	-218	-238
op	14	34	-66	-39
opbrengst	-36	118	-96	57
opdracht	-67	-94	123	65
open	-268	3	49	61
openbaar	-250	75	-91	63
openbaarmaking	-120	132	-7	55
openbare	-145	25	59	23
openen	-74	66	-220	-246
opengesteld	-168	10	-155	-6
openingstijden	-181	-207	102	127
openstellen	-146	135	-164	58
openstelling	-159	-224	151	82
opent	-112	-128	-149	111
opgave	-133	107	63	161
opgelegd	-30	-174	-104	-124
opgeleverd	-154	-71	-231	46
opgelopen	74	-156	-203	-185
opgenomen	-203	-184	73	205
opgesteld	-237	-216	-219	-12
opgevolgd	-5	24	147	60
opleggen	-167	-145	89	-186
opleiding	13	162	66	12
oplevering	-239	-20	-287	82
oplevert	-21	-172	-177	-191
oplopen	-142	-125	-173	-195
opmaat	93	20	-185	-158
opnemen	-188	-48	58	8
opnieuw	-143	-19	-216	170
oproep	-188	174	119	-246
oproepen	-166	-156	-173	-139
opslag	-159	77	80	-155
opstellen	80	86	-20	23
opvang	-18	49	101	-50
opvanggebieden	124	34	-168	-142
opvarenden	7	-16	-137	-139
opvatting	-139	-126	-194	-142
opvolger	-159	-6	109	195
opvolging	-128	1	-145	-139
opzet	-199	-122	74	-49
opzichte	154	-212	1	-116
orde	75	-325	-99	35
organisatie	-198	157	-201	-185
organisaties	1	-315	-125	28
orgels	96	-258	-244	-177
oude	70	-29	23	-250
ouder	-25	17	-135	-268
ouderen	116	-23	-322	4
ouders	41	-29	-106	-62
ovens	97	34	-33	-75
over	-21	-47	-40	69
overal	59	-85	-36	25
overdracht	-29	74	-207	-63
overeengekomen	-128	-116	54	9
overeenkomst	-114	59	-181	156
overeenkomstig	-115	-193	-6	-192
overeenstemming	-144	-136	-42	1
overgenomen	-234	13	409	140
overheid	-61	-38	111	-203
overige	-74	-87	150	195
overigens	-167	-185	-281	-209
overlaat	131	27	10	-125
overlast	-127	-171	-154	-121
overledene	29	79	123	57
overleg	-184	-16	66	116
overlijden	-163	-157	-154	-196
overnemen	-103	-117	182	48
overschreden	73	-13	-162	-191
overtreding	-142	-52	19	39
overtredingen	88	54	-256	-204
overweeg	-186	4	-218	102
overweegt	-136	-229	-198	21
overweg	-158	-119	-173	-162
overwegen	-118	89	-154	-12
overwegend	165	-196	-209	-166
overweging	-273	366	-171	-176
overzicht	-194	-94	-60	147
pabo's	-70	41	-165	-148
pairs	141	-62	53	-145
pakket	-138	-178	83	-71
papier	143	109	-225	7
papieren	-171	11	4	32
paragraaf	-148	-21	229	121
particuliere	-149	38	-137	34
partij	-119	3	-242	-38
partijen	24	95	-19	61
partner	-204	-179	-86	-136
partners	-184	-177	-108	-128
pas	-122	138	-61	-224
paspoorten	-99	14	-160	-105
passagiers	50	59	-164	-172
passen	-153	40	-246	-208
past	-210	5	150	-6
patiënten	-167	-30	-151	-165
per	58	171	158	117
percentage	65	-144	132	-25
periode	8	-268	-14	-238
periodiek	-188	-26	99	-189
periodieke	101	-198	-170	-201
persbericht	-132	-127	-220	-160
personeel	-205	-34	92	-181
personen	-144	-41	-115	-263
persoon	-185	-163	-210	36
persoonlijk	-16	189	53	70
persoonsgegevens	-190	3	33	91
pilots	-89	75	-96	-7
plaats	-281	221	80	7
plaatse	-136	49	95	-172
plaatsen	-3	-173	22	16
plaatsing	-161	-13	-97	176
plaatsvinden	-162	111	-145	17
plafond	-142	41	55	-160
plan	-217	-282	-111	93
planbureau	82	-162	40	57
planning	9	27	-301	71
platform	-93	-91	58	27
platteland	67	-119	-147	12
pleegt	49	-206	-267	60
pleidooi	-146	121	-10	-158
pleit	16	226	-146	-296
pleiten	-229	196	46	-35
plek	98	-108	-267	-64
plekken	-32	-212	55	-183
plicht	59	-18	17	-253
pluimveehouders	-83	111	78	-137
politie	-274	-88	83	40
politiek	-170	-174	-129	-122
pompen	66	127	-174	-146
pont	-33	-159	-113	104
positie	-167	-104	-54	-146
positief	223	-245	-9	-220
post	-236	-41	-24	-103
posten	-87	-105	-25	184
praat	-98	-92	-207	55
praktijk	-183	-27	44	-278
precies	-129	51	129	30
premie	39	93	-65	56
president	-97	-115	-114	-102
preventie	-170	84	131	57
prijs	-145	-18	51	-218
primair	-62	-191	175	-180
prinsjesdag	-114	-203	-192	249
problemen	11	-27	74	-145
procedure	77	-67	-84	-84
procent	556	-203	-314	-244
procentpunt	372	-213	-245	-217
procureurs-generaal	-106	-245	197	109
producentenorganisaties	-124	-132	-187	-165
proef	-81	-53	-42	83
prof	-117	-169	-170	-143
profiteren	49	-157	-173	-130
programma	-99	-260	111	70
programma's	-167	155	-6	-207
project	73	-86	-50	57
projecten	153	87	117	103
prorail	-158	90	13	39
provincie	-220	109	-62	-108
provincies	-8	-72	32	13
publicatie	-130	-183	111	148
publiceer	-93	230	-109	18
publiceerde	-189	-194	-93	-118
publiceert	-119	-181	-201	-185
publiceren	-129	143	-63	-3
publiek	91	-192	30	-130
publieke	-80	-135	51	46
punt	-199	215	184	43
punten	-121	-146	80	-18
putten	-134	82	-154	-152
raad	19	97	-124	-179
raadplegen	-127	-7	60	-121
raadt	-252	355	-357	-292
raadzaam	-165	232	-179	-171
raakt	104	-21	-87	-221
raden	-313	317	28	-130
raken	-168	-180	-118	67
ramen	-150	59	167	188
raming	60	-168	-166	-74
rapport	-127	-29	-345	-313
rapportage	-9	25	-149	29
rapporteer	-113	85	-210	75
rapporten	-147	-71	-199	-172
rapporteren	-80	-253	-63	156
rdw	-105	-40	-147	34
reactie	-165	-418	-69	-173
reacties	-110	-166	-202	42
reageer	-92	-114	-234	-257
reageren	-123	-264	-141	-53
recept	-95	-86	-187	56
recht	-307	152	159	-81
rechtbank	76	-34	-177	109
rechtbanken	-151	22	-1	-200
rechter	-237	-33	120	-228
rechtsbescherming	-63	44	52	-115
rechtspleging	-66	-114	-145	-133
rechtspraak	-206	-39	-2	-27
rechtstreeks	-134	-212	-62	135
reclassering	-26	-27	47	-50
rede	-233	-199	20	-254
redelijk	-135	-204	128	-7
reden	54	-293	142	-9
redenen	-195	4	57	-11
reeds	-273	-356	292	-303
referenten	96	25	-184	-144
regel	138	89	-113	-215
regeldruk	38	-17	-173	-145
regelen	-152	123	-176	-152
regelgeving	123	-195	83	-130
regeling	38	19	-96	27
regelingen	41	10	9	82
regels	45	-297	52	-35
regelt	-196	-225	106	182
regering	-154	-36	65	-95
regio	-209	28	-24	57
regio's	50	21	208	69
regionaal	-108	40	-93	106
regionale	-67	-221	-183	48
register	-13	157	106	80
registratie	142	-17	-48	-127
registratiesysteem	46	-142	-189	180
registreren	-111	86	-282	4
reglement	-159	-186	179	31
reis	-158	-189	-170	6
reistijd	12	47	11	26
reizen	99	-180	-188	-151
rekening	96	-83	-126	-113
rekenkamer	-9	60	-209	-194
rekentool	100	-20	-116	-132
rente	-161	74	165	-129
research	-184	-131	88	58
reserve	-193	188	-263	-248
reservisten	3	72	-32	-6
rest	35	-92	-184	-192
resultaat	-52	-30	28	7
resultaten	55	-20	-300	48
richt	-243	178	-181	38
richten	-162	138	-350	-253
richting	-157	-33	207	-211
richtlijn	-142	-122	84	27
rij	-170	-51	104	38
rijden	-162	-221	142	-172
rijk	-71	52	-31	-106
rijksdienst	-11	-147	111	63
rijksmonumenten	-193	-83	-83	-226
rijkswaterstaat	-41	36	-27	128
rijkswegen	-140	-171	-106	-97
rijp	-145	-144	184	-143
risico	-170	-161	-215	-253
risico's	-122	21	3	40
rivm	-109	-268	-104	93
rob	-183	-10	-134	-140
rode	-149	-163	-259	-97
roepen	-147	191	-200	-179
roept	-172	181	-126	-121
rol	-11	11	-74	73
rond	-136	-221	-11	-100
ronde	-125	-178	42	175
rooster	130	31	-201	-158
roosteren	146	-36	-167	-86
roosters	-91	66	130	-161
rotterdam	-195	-179	101	-88
ruim	85	-130	-164	-338
ruimhartig	-87	-73	74	-109
ruimte	-117	-23	220	50
rust	-185	47	-34	-179
rvo	-167	-34	136	154
rvs	-195	17	-149	-115
s	-30	21	123	-159
samen	-138	-18	-4	202
samengaan	-162	-143	-86	66
samenleving	-7	-195	-181	-166
samenwerking	110	-243	-55	-129
sbb	33	-237	76	6
scan	1	18	-216	-175
schade	18	-214	-357	-320
schaf	-84	170	-165	-142
schaffen	-101	73	-52	23
schatten	207	-214	-139	-97
schatting	-200	-59	-295	-127
schepen	-7	47	-58	-171
scherm	-147	181	-282	-253
schetst	-150	-115	-178	-123
schip	-204	-206	-59	149
schippers	52	-151	-13	-108
scholen	-32	-102	-102	71
scholing	40	-58	-216	-205
school	-118	-142	-304	-156
schoolbesturen	-183	-166	-166	-51
schooljaar	-74	-58	81	192
schoon	-94	83	-80	-127
schrappen	-153	72	-104	-114
schreef	-179	-167	-227	-159
schriftelijk	-131	115	-234	59
schriftelijke	-85	-21	-183	27
schrijft	-61	-97	-77	-347
schrijnende	-203	76	45	102
schrijven	161	9	-82	-29
schuift	81	-169	-42	-215
schulden	96	-125	-144	-146
screening	34	9	-125	-120
sector	-169	-47	24	58
sedert	-187	-192	157	-211
seizoen	-165	-54	70	125
selectie	-148	139	150	120
september	-259	-220	183	211
ser	-30	80	-257	5
servicekosten	-147	-173	-224	29
significant	254	-146	-170	-74
sinds	73	-158	357	-644
sindsdien	-93	-100	-145	-118
situatie	15	-194	-39	-193
slachtoffer	-183	144	-202	-171
slachtofferhulp	-85	-143	-169	87
slachtoffers	-148	6	-210	-26
slachtpaarden	79	-132	-73	-125
slag	-166	127	191	178
slecht	195	-224	72	35
slechts	255	55	-72	-224
sleutel	-177	-148	53	19
sloop	-99	-139	-125	80
slot	-165	269	-310	-297
slotbeschouwing	-147	137	30	-130
slotsom	244	-123	-176	-157
slotte	-79	307	-32	-101
sluit	7	120	79	-48
sluiten	9	-37	-293	109
sluiting	-138	-151	-197	-12
sluizen	-3	-176	-235	-78
sms	-107	-179	-123	-99
snel	61	-212	126	-147
snelheid	-125	71	103	-172
sneller	109	-61	-74	-225
sociaal-economische	-152	-152	-144	-146
sociale	-10	-224	-14	-84
sodm	-137	-112	11	-152
software	65	-191	22	34
sommigen	-89	-180	-167	-108
soms	143	-215	-214	-189
soorten	-38	-169	-243	-251
splitsen	-132	-189	54	93
splitsing	-80	-20	42	83
spoor	-161	-79	-148	85
sport	-110	-190	62	-115
sprak	-159	-184	-84	-135
sprake	-16	-107	-33	-260
spraken	-74	-208	-116	-127
spreek	-119	-53	-193	179
spreekt	-177	-17	192	-128
spreken	245	-108	4	-61
sta	-220	97	-47	-156
staan	-174	-131	69	23
staat	-143	-154	61	94
staatscourant	-135	-181	107	198
staatssecretaris	-132	-62	66	-167
stadium	-98	49	-16	-179
stagiair	158	-180	-119	-139
stagiairs	90	32	22	-3
stalking	-121	-107	-109	-113
stallen	11	-194	-266	-40
stalling	-94	1	-150	-126
stand	-144	-78	-35	-23
standaard	-151	126	95	25
standplaatsen	46	50	108	-82
standpunt	-166	-18	-15	32
stap	116	-245	157	-261
start	-152	-325	-46	330
starten	-105	-155	-117	-142
starters	140	-16	-14	-205
state	-158	-161	39	239
staten-generaal	-169	-204	111	-10
stations	-235	-186	-212	-38
status	13	-245	-151	29
statushouders	22	-120	-154	-160
steeds	176	-83	81	-233
steeg	129	-160	-66	-64
steekproef	-115	-36	-85	-130
stel	-192	347	-424	-35
stellen	-49	75	-56	-18
stelsel	-202	-184	186	-125
stelselmatig	-12	73	-29	-142
stelt	163	-8	-78	-90
stem	-194	56	-183	-147
stemmen	-139	164	23	-288
stemt	-162	-144	21	-171
ster	93	92	-145	-128
sterk	131	-233	-24	11
steun	89	38	-299	-203
stichting	-31	-105	83	-7
stijgen	-141	-144	80	-157
stijgt	-34	-166	89	99
stil	-154	-198	-198	-155
stilleggen	-110	-168	-96	-130
stond	41	-196	-186	-241
stopgezet	-152	-160	73	-119
stopt	-147	-147	88	70
storing	63	-123	-218	-186
storingen	97	157	9	-222
straat	81	-189	-143	-148
straf	-195	57	35	-149
strafrecht	-116	-102	-198	-146
straks	-67	-166	-113	-89
streef	-117	-193	-211	216
streeft	-140	-185	98	98
strekkende	-97	-143	-134	-19
strekking	-212	43	231	148
strekt	-86	84	41	33
strenger	-97	57	76	76
strengere	-106	-131	41	64
streven	-309	-257	-149	237
stroom	-209	59	97	-168
structureel	-23	40	-106	8
student	81	-38	-212	-215
studenten	19	-60	-89	-48
studeren	-100	-144	-140	-116
studie	19	-139	-91	-138
studieboeken	-107	-97	102	70
studiejaar	-120	71	150	164
studio's	71	120	-116	-132
stuit	-232	-28	362	49
stuk	131	-187	137	13
stukken	-176	-164	-210	-198
sturen	-163	-148	-106	-104
stuur	-86	-165	-321	102
stuurt	-132	43	172	69
subsidie	169	-23	129	-22
subsidieregeling	-167	-263	-68	136
subsidies	-173	102	-188	-205
suggestie	-241	344	291	-54
svb	19	-28	29	68
systeem	70	112	-120	-28
systemen	-175	10	76	-200
szw	-66	-197	90	36
taak	-277	-323	250	22
taakgroep	-125	48	-118	-115
taal	-52	24	-253	29
taallessen	-144	46	42	-142
taalniveau	-118	-164	-184	-141
tabel	-188	-46	-366	-280
tafel	-118	-167	46	16
taken	42	114	-238	-155
talen	-161	85	114	-172
tarief	-222	-186	76	-92
tarieven	-189	-227	-119	13
te	-54	388	-62	-88
team	-29	-170	36	131
teams	29	100	-103	11
techniek	116	-212	-140	157
technisch	12	-124	68	-139
technische	-153	-121	-175	68
tegelijk	106	12	-169	-153
tegemoet	-127	-91	85	2
tegemoetkoming	-241	194	109	-196
tegemoetzien	-78	-186	-15	172
tegen	51	-82	-111	-176
tegenover	80	-182	-15	-166
tegoed	-58	-7	-128	-106
teken	25	-154	-193	-217
tekort	160	-123	-286	-3
tekortschiet	45	-224	20	12
telefoonnummer	-99	1	-219	9
tellen	-94	134	137	166
telling	-145	-97	-129	-147
telt	-167	-42	-154	-82
tempo	-154	21	-213	-180
ten	-69	275	-91	-126
tennet	-160	-161	-183	-195
tenzij	-152	-58	28	-139
ter	-85	-28	142	-63
terecht	-109	-341	-300	-103
terechtkunnen	-106	147	-177	-120
termijn	-182	-99	97	-56
termijnen	-203	82	11	-107
terrein	-157	1	179	149
terug	-124	112	-55	174
terugbetaling	-10	-132	-191	-59
teruggaaf	59	73	-123	-134
teruggelopen	258	-156	-235	-82
terughoudendheid	-97	-151	-108	-24
terugkeer	112	-200	-74	-100
terwijl	177	-92	-100	-292
testen	-186	122	-168	-155
tevens	-57	-65	-30	46
tevreden	135	-81	-263	-228
tevredenheid	171	-100	-88	-46
thans	-305	-188	-137	-126
thuis	142	-299	-108	-242
tien	56	-28	-83	-17
tijd	9	-283	69	97
tijdelijk	-155	-88	-11	52
tijdelijke	-207	-235	-235	14
tijdens	-126	67	-292	-23
tijdig	76	-281	-96	-74
tijdige	6	-153	85	52
tno	76	-227	-192	99
toch	56	-250	-49	85
toe	-44	0	111	20
toegang	68	109	-32	84
toegekend	-147	-182	-9	-170
toegenomen	291	-182	-217	-133
toegepast	24	-117	178	105
toegezegd	-140	-170	-318	-241
toegezegde	-138	-113	-179	30
toegezonden	-71	-140	-143	-152
toekomen	-101	-69	-246	-68
toekomst	-64	-238	33	92
toelaat	39	94	-215	49
toelichting	-180	-147	74	-99
toen	-22	-227	-124	-315
toenemen	-115	-160	-148	-104
toereikend	37	-214	-51	63
toeslagen	-79	100	-141	38
toestel	117	4	-240	-170
toestellen	14	-48	-180	-173
toestemming	-159	4	28	60
toets	8	-108	216	34
toetsen	-226	145	-20	21
toetsing	-196	52	-13	-132
toezeggen	-87	-151	51	-26
toezegging	-165	-199	-404	-317
toezeggingen	-140	-125	-235	-174
toezicht	77	56	-38	-31
toezichthouder	-87	-101	188	-159
tolsteeg	69	-182	-113	-116
tonen	0	63	-200	-129
tot	50	108	52	-197
totaal	-206	-222	-200	-160
totdat	-149	208	-219	-125
traject	48	-198	-94	-11
transport	-180	44	-103	-239
treden	-188	-243	-187	-221
treed	-80	-160	-134	126
treedt	-128	35	6	257
treffen	-76	-224	-217	24
treft	-24	-262	-233	-138
trekken	-166	134	98	86
trekt	-185	-134	-275	-186
trof	100	-147	-121	-137
trossen	28	133	-152	-131
tussen	277	-82	-244	-52
tussenevaluatie	-56	72	-124	-145
tussenstand	-64	-189	-218	138
twaalf	-79	-63	-242	14
twee	31	-94	-106	-5
tweede	-196	157	-8	-48
tweemaal	-133	28	-77	-28
twintig	4	-192	-217	69
type	-20	8	-195	52
typen	22	-140	-155	-169
u	-111	-96	-231	96
uit	123	-1	11	-71
uitbreiding	-124	-136	141	-167
uitdrukkelijk	-80	49	-192	30
uiteen	20	-205	-47	-256
uiteraard	-128	-131	-174	131
uiterlijk	-79	40	43	308
uitgaven	-194	-148	66	47
uitgebracht	-152	30	-244	2
uitgesloten	-222	27	-215	-116
uitgetrokken	-152	131	222	65
uitgevers	-170	-140	42	-120
uitgevoerd	-3	-219	-53	-106
uitgezet	-118	-153	119	-179
uitgezonden	132	-165	90	33
uitkering	127	-180	-189	-139
uitkomst	18	-5	35	274
uitkomsten	-13	-42	-388	-95
uitleg	-213	162	-76	-28
uitnodiging	5	110	99	105
uitsluiten	-104	-152	-19	-125
uitsluitend	-235	-32	184	179
uitspraak	204	-300	-148	-24
uitspraken	-145	104	-237	-148
uitstel	-14	-93	-149	-289
uitval	27	-24	-174	-57
uitvalt	65	-151	-154	-124
uitvoer	63	72	-175	-169
uitvoerbaar	-133	99	115	53
uitvoerder	-85	25	80	134
uitvoeren	-142	-10	109	-47
uitvoering	132	-85	-108	-18
uitvoeringskosten	118	-166	-153	-186
uitwerking	95	-143	96	189
uitwisseling	64	158	45	-130
uitzending	-164	63	-128	-153
uitzoeken	-134	-182	156	187
uitzondering	-193	-250	186	-129
unie	-290	52	98	-11
universiteit	-166	-136	55	-190
universiteiten	5	42	128	-202
university	-81	-108	-146	-125
uren	101	-26	-244	5
urgentie	-129	101	24	-141
utrecht	-139	28	-188	-127
uur	101	161	53	-263
uw	-153	-42	-159	-16
uwv	-54	-73	89	75
vaak	158	-200	-11	-256
vaarbewijs	-143	-55	-88	-184
vaarseizoen	-121	-132	-65	105
vaart	-121	-167	-205	-170
vaartijdenboek	-9	26	23	79
vacatures	18	-143	115	26
vak	7	-25	-198	-244
vakbonden	-109	61	-200	-201
vaker	323	89	-112	-190
vakleerkracht	55	-39	-102	-96
vallen	10	-107	-55	-221
valt	-14	-115	-145	-115
van	42	32	-9	15
vanaf	-259	-85	360	593
vangen	-153	110	-166	-136
vangers	-131	22	111	-170
vanwege	-133	-179	-132	-155
vanzelf	-145	-99	76	114
varen	-141	-173	22	-18
variant	-106	-196	85	36
vast	128	166	119	-155
vaste	27	247	-46	-100
vastgelegd	-143	-235	199	79
vastgesteld	93	-4	-32	-38
vaststaat	-165	24	-36	-180
vaststellen	101	47	-89	-220
vat	-71	-180	-209	-140
veel	17	-355	-191	-363
veerlieden	-82	52	61	-120
veertien	-52	-40	-32	-238
veertig	-192	-41	-287	-44
veilig	52	-143	-96	-19
veiligheid	34	-79	27	-13
veiligheidsregio's	-120	136	86	18
veld	-147	-162	126	-137
ver	-128	-114	265	-354
verandert	-223	-144	-178	-27
verantwoord	89	-192	160	-111
verantwoordelijk	-194	-153	-77	-263
verantwoordelijkheid	-233	-266	121	-253
verantwoording	-217	163	-189	162
verband	163	-217	-126	51
verbeterd	97	-157	-164	-114
verbetering	-142	-195	190	70
verbieden	-201	136	17	-146
verbinden	-177	121	49	-130
verbindt	-174	-191	-159	-177
verblijf	73	-266	-208	-145
verblijven	44	63	58	106
verbod	-133	-2	-114	-114
verboden	-136	40	125	27
verdachten	-166	-126	-96	-87
verdeeld	-204	-13	-106	-154
verdeling	-244	-84	102	62
verder	-200	241	-240	22
verdere	-147	21	19	-127
verdienen	20	-56	201	-55
verdient	-236	148	-289	-165
verdraagt	-168	-8	200	-140
verdragen	-144	44	-29	-156
verdubbeld	144	73	-166	-93
verdubbelen	-138	-165	-182	-132
verdwenen	77	-152	-133	-147
verdwijnt	-129	-192	143	144
vereenvoudigen	-102	160	36	-124
vereenvoudiging	-175	-150	-135	-167
vereniging	-189	-239	-32	138
verenigingen	31	128	-51	6
vergaat	102	-10	-158	-195
vergeleken	-233	-89	-186	-120
vergelijkbaar	-82	-138	-168	-2
vergelijkbare	195	-160	-207	60
vergelijkingsgroep	132	-160	-106	-124
vergen	-163	-211	113	122
vergezeld	-51	-129	-155	72
vergoed	-168	11	49	-214
vergoeden	-116	87	11	-158
vergoeding	-163	150	-68	-250
vergroot	85	-78	-136	-164
vergt	-232	-110	141	-88
vergunning	38	39	123	91
vergunningen	201	33	-176	-127
verhaal	74	37	-129	-123
verheugd	-154	-118	-223	-195
verhogen	-145	233	87	4
verhoging	-26	149	118	-190
verhoog	-107	146	-173	-128
verhoogd	-109	-197	107	42
verhoogt	93	-114	-185	-118
verhouding	77	40	-232	37
verhoudt	-158	-214	103	49
verhuizen	128	-3	-176	-162
verhuizing	176	-204	-207	-141
verhuur	-128	52	-192	31
verhuurder	-156	-139	132	22
verhuurders	-97	-147	-136	-41
verkeer	-138	-84	-17	-44
verkenning	42	65	81	179
verkeren	136	-207	-217	-187
verkiezingen	-69	-127	-169	45
verklaring	-59	-32	-254	-171
verkoop	-110	22	-229	-178
verkopen	-140	144	-123	-128
verkort	62	-27	104	92
verkorte	-95	-133	-25	150
verkorten	-135	172	-81	-133
verlaag	-140	217	-13	-178
verlagen	-95	170	22	-163
verlaging	-139	-95	73	-149
verlangt	-182	60	184	65
verleend	-13	-126	-188	-164
verlenen	-145	76	-257	-235
verleng	-202	237	-242	-212
verlengd	-174	-126	155	185
verlengen	-176	143	2	86
verlenging	-178	121	16	-40
verlies	-22	49	-184	-127
verliezen	37	-93	53	-100
verlof	-165	-71	-175	-25
verloop	61	-177	-230	96
verloopt	12	-148	-192	-43
verlopen	-27	-143	-121	24
verloren	-149	-152	62	-76
vermeld	-159	-15	-207	193
verminderd	153	-130	-131	-115
vermoedelijk	-40	-176	-147	-193
vermogen	76	-118	-132	-189
veronderstelling	153	-148	-153	-108
verordening	-173	-175	-289	-19
verpleegkundigen	-187	-129	-129	-128
verplicht	-259	159	-96	-76
verplichte	13	35	-184	-134
verplichten	-252	170	-92	-226
verplichting	-180	-363	246	64
verplichtingen	-109	45	-100	-133
verricht	-195	-175	-243	-248
verrichten	-227	24	47	113
verruim	-94	178	-172	-165
verruimd	-90	-186	-183	-92
verruimen	-196	152	16	-114
verruiming	-169	-168	67	-40
verscheen	-75	-122	-177	-132
verschenen	0	-94	57	-206
verschijnen	-157	-51	194	-118
verschijnt	-220	-172	-177	204
verschil	278	-206	-337	-250
verschillen	-36	-196	44	-206
verschillende	14	-224	-31	-207
verschuldigd	-158	-80	-139	-125
versie	-176	-215	-320	58
verslag	74	-79	-68	8
verstaan	-168	-221	-239	-292
verstaat	-194	-232	-164	-181
verstande	-96	39	129	239
verstandig	-152	50	38	-13
versterken	-138	-40	-176	-111
verstrek	-99	187	-14	19
verstrekken	-86	113	-239	-193
verstrekt	-212	-259	-270	-108
vertalingen	114	19	93	115
vertraagd	-163	-110	-208	-209
vertraging	122	-182	-169	-189
vertrek	123	-1	-7	-41
vertrekken	121	-59	-148	-98
vertrekt	161	-219	-163	-126
vertrouw	-58	-84	-126	-184
vertrouwelijk	-108	-163	-179	-183
vertrouwen	149	-175	-279	-236
vertrouwenspersoon	-143	0	90	-138
vervallen	40	68	43	58
vervalt	-120	-80	-218	-23
vervang	-175	237	-205	-205
vervangen	-224	101	-266	129
vervanging	-223	37	36	-72
vervangt	-126	-161	-190	88
vervoer	60	-171	-228	-102
vervoerders	-128	-14	55	-158
vervolg	-181	51	-133	117
vervolgonderzoek	-86	-144	-177	-77
verwacht	-204	-245	-24	21
verwachten	-182	-160	-87	79
verwachting	-164	-261	-64	22
verwerkt	-210	63	153	-144
verwijzen	-106	-116	-204	-156
verworpen	-111	-111	-172	6
verzekeraars	-237	-45	-98	-28
verzekerd	-78	-83	-168	-186
verzekeringsartsen	-9	14	-185	-185
verzekeringsbank	93	-108	-173	75
verzenden	-56	179	-158	-234
verzending	-141	-196	-144	125
verzocht	-142	-239	2	-205
verzoek	-194	-110	-117	-97
verzoeken	84	-37	-40	-42
verzoekt	-158	-301	-244	-279
verzuim	176	-210	-142	-156
verzwaring	-60	-108	-187	-148
via	-8	-23	-8	-34
viel	2	10	50	-148
vier	129	-35	31	-64
vierde	-58	203	167	163
vijf	44	98	33	-138
vijfde	9	160	222	-31
vijfjarigen	110	-1	-12	26
vijftien	39	28	39	-67
vijftig	-52	-49	-33	-75
vind	-306	-143	-25	-157
vinden	6	-206	-64	48
vindt	-328	326	147	4
vis	-63	168	-22	-7
vissers	-165	190	34	-227
vlucht	-125	-2	87	-158
vng	-249	-233	145	252
voegen	-152	98	71	-193
voegt	-222	3	242	-113
voel	-205	187	212	-231
voelen	62	-136	-160	-115
voelt	-175	-171	193	-181
voer	-134	76	31	210
voeren	27	136	20	20
voert	41	26	156	6
voertuigen	-125	37	206	90
voet	-26	-123	-129	-150
vol	-91	-4	-131	-169
voldaan	-131	38	20	-169
voldoe	-123	-167	-286	-56
voldoende	24	-181	-232	-47
voldoet	21	-222	-210	-197
volg	-134	106	216	-13
volgde	-176	-165	-102	-148
volgden	58	-157	107	-189
volgen	5	-118	37	51
volgend	-271	-239	-143	362
volgende	-213	-163	38	128
volgens	404	40	-158	-227
volgorde	-171	62	-184	-56
volgt	-250	-148	8	109
volksgezondheid	-91	-165	-156	-120
volkshuisvesting	-92	74	1	-146
volledig	-127	6	-125	-121
volledige	-157	-32	-217	-155
volstaan	-136	14	111	-104
volstaat	-56	-261	112	-219
voltooid	-180	-158	-7	83
vond	30	-201	-75	-149
vonden	227	-208	-77	-93
voogd	6	122	49	93
voor	-148	179	14	149
vooraf	-89	16	-88	3
vooral	370	-109	-4	-187
vooralsnog	-88	-233	182	76
voorbeeld	-96	129	-13	-61
voorbereiding	-103	-26	56	177
voordat	51	77	-22	-184
voorganger	-137	-169	33	-228
voorgelegd	-103	-183	67	128
voorgeschreven	-141	-188	1	26
voorgesteld	-109	124	-193	-180
voorhang	-141	-116	102	135
voorjaar	-91	-252	73	234
voorjaarsnota	-162	-169	69	227
voorkeur	-110	32	-193	-118
voorkomen	5	-168	-174	-116
voorkomt	60	48	-26	-147
voorleggen	-122	-120	-230	121
voorlichting	-10	66	0	-220
voorlopig	-162	-129	-114	-62
voorlopige	87	-145	65	-117
voornemen	-215	-255	-43	214
voornemens	-178	-241	4	44
vooropleiding	-1	78	-122	-128
voorraad	-68	-4	110	87
voorrang	-220	54	34	-51
voorschot	-257	125	-111	-163
voorschotten	-103	67	-207	-2
voorschriften	-87	-180	0	129
voorstel	-190	-73	92	69
voorstellen	-183	-319	113	-8
voort	-200	152	-15	-186
voortaan	-248	230	78	201
voortgang	-116	-140	-304	103
voortgangsbrief	-117	-148	-224	148
voortgangsrapportage	-54	69	73	208
voortgezet	-145	-291	50	97
voortijdig	-126	-148	-211	-71
voorts	-192	362	-382	-373
voortzetting	-139	45	-18	41
vooruit	30	54	179	-53
vooruitlopend	-118	-184	-74	129
vooruitzicht	-73	-67	-170	-172
voorwaarde	-157	101	109	34
voorwaarden	-173	-155	-19	87
voorwerp	75	-11	-132	-138
voorwerpen	55	-152	-175	-118
voorzichtigheid	-165	-166	4	-196
voorzien	-53	-37	33	325
voorziening	-115	99	50	149
voorziet	-223	-271	69	-333
voorzitter	-160	-312	-193	-91
voren	296	-234	-261	-284
vorig	-168	92	209	-149
vorige	-245	-242	13	-296
vorm	-148	41	-7	170
vormen	-110	91	79	149
vraag	-277	-64	-236	-139
vraagstukken	-86	-199	-111	-118
vraagt	-232	222	94	-305
vragen	-76	68	-160	-77
vragenlijst	62	84	51	-173
vragenuur	-100	-135	-125	-161
vreemdeling	11	34	-11	-210
vreemdelingen	-78	-244	-284	-231
vreemdelingenzaken	-117	-126	-134	-117
vrees	-150	-159	-180	-163
vrezen	-167	-143	-152	-125
vrij	23	-299	89	-144
vrije	-25	-130	-154	-111
vrijheid	-141	19	-37	-169
vrijkomende	-141	15	64	-133
vrijstelling	-145	-98	-60	-201
vrijwel	302	-271	-252	-177
vrijwillig	-142	-169	-37	-67
vrijwillige	-66	34	70	-146
vrijwilliger	-159	-160	48	-131
vrijwilligers	55	2	-147	56
vrijwilligerswerk	-144	-208	47	-233
vroeg	-326	-237	-51	-349
vroege	101	-197	-109	-160
vroegen	-179	-292	-263	-244
vrouwen	214	-118	-106	-221
vullen	54	-193	65	9
vws	-77	-81	134	33
vóór	-193	40	-58	334
waar	136	139	-84	-137
waaraan	-73	-133	162	8
waarbij	29	-257	-320	123
waarde	46	-222	20	-174
waarderen	182	-206	-158	-141
waardering	24	-214	-269	-189
waarin	-211	17	-8	-153
waarmee	-145	-34	-52	21
waarna	-62	-114	-211	129
waarnemers	48	203	160	-195
waarom	-238	104	-177	-161
waarop	-186	106	50	-104
waarover	-204	-251	-86	77
waartoe	-130	101	31	-6
waarvan	-95	40	-62	-12
waarvoor	1	1	127	-71
wacht	-23	-195	-46	23
wachten	7	-65	13	-326
wachtlijst	36	-191	-218	-174
wachtten	83	-86	-72	-147
wachttijd	224	-261	-30	33
wachttijden	-281	22	-304	-221
wageningen	-106	-184	127	10
wanneer	-287	-177	-87	-31
want	-300	-184	135	-168
waren	314	-239	-286	-240
warenwetbesluit	-109	38	134	56
was	62	-212	-158	-183
wat	-71	-59	-31	23
water	13	86	-35	25
waterloop	15	-64	73	-132
waterschappen	-11	-226	61	9
waterstaat	-130	48	-189	-67
we	-91	-250	164	66
website	-295	-90	246	64
websites	2	-144	-93	-182
weeg	-103	-127	212	199
weegt	-145	38	0	-157
week	-35	-39	70	62
weer	76	-163	-198	-110
weet	167	23	-38	-181
weg	8	-267	-48	-1
wegen	-153	-199	4	-127
wegens	-99	-193	-188	-266
weggewerkt	-137	-118	-149	-73
weigeren	-28	-2	-122	-134
weinig	169	-392	74	-386
weken	93	-64	-178	-54
wel	92	-126	98	370
welk	-148	46	-185	-18
welke	19	46	-162	-10
welzijn	-71	-147	-155	-108
wenden	-144	-159	-178	-124
wens	-242	249	270	-312
wenselijk	-224	200	-89	-189
wensen	59	-111	-100	-19
werd	134	-167	-286	-229
werden	160	-171	-187	-218
werf	-196	170	-196	23
werk	-98	-25	-155	83
werkdagen	-215	98	93	-206
werken	-69	-118	150	142
werkgelegenheid	122	73	8	-49
werkgever	68	-9	-152	-190
werkgevers	79	-57	-102	-59
werkgroep	-93	5	-174	-23
werking	79	-78	0	157
werkinstructie	-135	-145	-6	117
werknemer	19	-170	-125	-108
werknemers	97	-40	-130	-255
werkt	-78	-314	-142	-73
werkwijze	-158	-230	64	-28
werkzaamheden	-133	-132	-142	104
werven	-71	-54	-155	-35
werving	-128	139	-145	-147
wet	-130	-87	209	-123
wetboek	-147	-148	-20	-183
weten	16	-198	-61	-20
wetenschap	-55	-118	-109	-130
wetenschappelijke	-136	-172	-174	-123
wetgever	-151	103	128	-190
wetgeving	-73	-175	-160	-206
wetgevingsoverleg	-79	-109	-102	-110
wethouders	-96	-110	-168	37
wetsvoorstel	-164	-91	142	183
wetswijziging	78	-171	-82	-192
wettelijk	-158	117	-115	-267
wettelijke	-104	5	-132	7
wie	-78	-90	-24	-44
wij	-92	-8	-44	44
wijk	-168	-239	-219	-209
wijken	53	-53	30	-171
wijkteam	-11	-2	-141	-87
wijkteams	-122	139	-25	-162
wijkverpleegkundigen	-169	71	-121	-93
wijkverpleging	-94	35	-1	-165
wijs	-208	268	72	-213
wijst	226	-300	-38	-83
wijze	-24	-235	6	-36
wijzen	1	138	56	-63
wijzigen	-91	35	97	43
wijziging	-205	-312	97	127
wil	-250	109	252	-114
wilde	-176	-138	-92	-60
willen	-354	117	-23	-305
wilt	-91	144	-177	-209
winkeliers	-153	-178	-122	-178
winter	-145	-110	-181	-166
wisselen	-121	-120	-15	-64
wisselende	168	-141	-140	42
wmo	-146	106	4	-122
wnt	-169	-191	-27	-143
wodc	-196	-228	32	71
wonen	0	49	-160	74
woning	-36	-110	-314	-267
woningen	69	-66	-61	-251
woont	-6	-191	-143	-146
worden	-16	64	-39	362
wordt	-52	-60	79	421
zaak	-124	-313	-38	-286
zag	115	-171	-134	-62
zaken	-126	-189	-74	3
zal	-226	-228	42	408
ze	-100	54	108	-91
zeeland	-21	7	92	78
zeer	52	-217	24	-240
zeg	-96	-161	-174	211
zegde	-150	-183	-120	-239
zeggen	185	-123	-394	-173
zegt	-183	-241	150	-47
zekerheid	-141	-86	-47	-9
zelden	309	-229	-224	-253
zelf	-140	61	11	-210
zelfstandig	-136	50	-2	-159
zelfstandigen	-211	-108	-257	-178
zend	-122	-161	-255	9
zenden	-29	52	-174	-197
zes	32	-37	45	-168
zestien	63	-180	-198	-100
zet	-194	-2	-74	68
zetten	-51	11	35	-100
zeven	101	-77	-94	20
zich	-176	-291	66	-18
zicht	-11	-216	-210	-141
zichtbaar	72	-133	-190	140
zie	-262	34	166	-356
ziek	148	-158	-132	-92
ziekenhuis	81	-133	-170	-180
ziekenhuizen	-149	-113	197	-170
ziekteverzuim	174	-168	-148	-123
zien	280	-292	-154	-34
zienswijze	57	62	-253	-201
ziet	-191	79	7	-372
zij	134	48	59	-5
zijn	-28	-32	-115	-165
zin	-124	-184	70	118
zit	84	-157	35	-111
zitten	-148	-233	-13	-187
zitting	-78	176	-240	-63
zittingen	-105	74	201	-3
zo	66	-247	-47	-56
zo'n	-62	-210	203	15
zoals	-64	156	125	-7
zodat	-230	-140	328	184
zodra	-196	-274	37	471
zoek	130	-208	-249	94
zoeken	-214	0	101	144
zolang	-164	60	34	-119
zomer	-225	-418	25	434
zomerreces	-156	-166	-74	355
zond	-159	-127	-166	-217
zonder	26	-182	-139	-160
zonmw	-144	15	153	7
zonnebank	66	22	-206	-129
zorg	-333	-1	49	-166
zorgen	-85	-194	-281	75
zorginstituut	-169	-99	-74	-197
zorgverzekeraars	-109	70	-85	38
zorgvuldig	168	-136	-154	-177
zou	-263	198	-86	-309
zouden	-137	227	-297	-246
zoveel	-158	-195	90	22
zover	-187	41	134	191
zulke	-103	-307	92	-213
zullen	-347	-225	-142	-208
zwaar	-69	-140	169	-241
zwaarder	-152	7	-55	-19
zwolle	-141	-228	-135	-226
à	201	-202	-216	-186
één	-50	308	-8	-57
`,
  stem: `
aanbes	-26	-196	24	111
aanbev	-243	244	164	-68
aanbie	20	-66	-52	74
aandac	-145	70	-91	57
aangeb	9	22	-98	-83
aangeg	-176	42	-245	-151
aangeh	-16	64	-227	-159
aangek	-106	-224	-113	-41
aangem	-16	-176	-229	-162
aangen	-87	78	-127	-63
aangep	28	-80	-54	78
aanges	-18	8	16	11
aanget	277	-192	6	-5
aangev	42	-191	210	-167
aangew	-150	83	-158	34
aangif	42	84	-43	-244
aankom	-191	7	-8	-197
aanlei	-231	-309	8	23
aanlev	46	-147	-161	-31
aanmel	92	-120	95	-182
aanmer	-54	49	23	10
aannem	68	-78	-109	68
aanpas	-173	-54	-30	-29
aanrij	103	96	-161	-183
aansch	-2	-75	-263	-21
aanslu	-104	-116	-24	55
aanspr	-269	-60	18	2
aansta	-126	-217	101	259
aanste	-43	252	76	-86
aantal	37	-139	20	22
aanton	192	-170	-187	-101
aantoo	148	-144	-152	-71
aantre	-30	2	-215	-179
aanvra	24	119	-232	-188
aanvul	-186	-192	-242	70
aanwez	-49	-145	-137	-127
aanwij	140	31	-88	80
aardwa	-235	-231	-171	-116
accoun	10	69	25	1
achter	38	-52	-55	-187
achtti	18	158	-47	51
actual	-116	43	20	-22
admini	162	-54	-183	-166
advies	-16	49	-251	-178
adviez	-42	73	-136	-300
advise	-144	262	-171	-246
advoca	20	-2	-60	-91
afdeli	-163	168	-270	-2
afgeda	54	-190	-229	-35
afgeha	102	-162	-124	-123
afgelo	-55	-156	-198	53
afgeno	231	-178	-240	-131
afgero	-131	-68	-13	-29
afgesl	-2	-147	-183	67
afgesp	-143	-195	45	32
afgest	2	55	0	-42
afgewe	-115	-159	-158	-131
afgezi	-147	-85	144	-126
afhank	20	-72	-193	-182
afrond	65	-96	-205	-12
afscha	-169	108	106	-135
afschr	48	52	-230	-108
afspra	10	41	130	21
afstem	-86	42	-130	-200
afstud	56	-44	19	-39
afwach	-139	-9	4	-178
afwegi	-139	-239	115	32
afwijk	-175	99	-8	-177
afwijz	-135	-223	8	-238
afzond	-149	14	-40	18
agents	-98	-90	138	-29
akkerb	3	-148	-192	-192
algeme	9	-104	-215	-225
alleen	35	41	-83	-97
altern	-229	-137	-227	43
alvore	-127	-190	215	149
ambass	-274	179	121	-208
ambten	-197	-55	-301	-119
ambtge	-145	-164	-53	159
ambtso	-81	-163	-30	247
ambtsv	-193	-191	-267	-253
amster	-83	2	-185	-4
anderh	161	0	-202	-101
antwoo	-63	-139	-56	-44
apprec	-86	-133	-240	160
arbeid	44	-48	-34	-95
arboca	-213	-162	-147	-1
artike	-95	156	-161	-146
asielz	-29	-148	-165	-213
assist	-208	12	93	-176
attrac	-144	16	-44	13
audici	-147	1	-141	-185
auditd	65	-173	35	20
august	-226	-128	-80	13
automa	73	141	-8	-42
autori	-174	7	75	143
basisa	-163	132	-125	73
basisr	91	-147	-54	-83
basiss	-124	-47	-216	-180
batter	-27	-64	-237	-214
beantw	41	-173	-242	23
bedien	-56	-83	-309	-72
bedoel	-266	-241	-131	284
bedraa	-59	-87	-138	-131
bedrag	-109	90	-257	-224
bedrij	178	-61	-57	-106
bedroe	-12	-117	-104	-116
bedwel	-7	-1	-163	80
begele	108	35	-30	-135
beginn	-144	-142	45	49
begins	-145	-1	84	-191
begonn	-55	20	-103	-239
begrep	61	-110	-152	-131
begrij	-206	115	-124	-71
begrot	-252	-53	99	88
behand	6	-30	-119	-142
beheer	-209	138	46	-45
behoef	-229	163	160	19
behoev	-151	-133	30	-145
behoud	5	-68	-164	-195
bekend	-132	-166	9	-19
bekost	-195	14	-30	-28
belang	88	-261	-270	-192
belast	-79	-28	97	113
belegg	-101	109	76	-120
beleid	-281	-222	-172	-33
belgis	-24	-98	-62	-2
beloni	61	-148	162	-42
bemann	154	-158	-207	-166
bemidd	-93	163	-115	-1
benade	-146	-65	-242	114
benadr	71	-188	-173	-114
benodi	-9	-184	-2	189
beoord	-35	-159	-317	-249
beperk	-78	111	-31	-84
beplei	-165	284	193	83
beproe	-160	-226	154	148
bereid	-27	-86	-150	-148
bereik	86	103	-135	-149
bereke	128	35	-236	-225
berich	-64	-147	-84	-53
beroep	-148	96	98	-46
besche	-199	-237	91	-184
beschi	-28	-89	54	49
bescho	-95	-22	40	-165
beschr	-108	-161	-169	-147
beslag	-65	-39	-81	35
beslis	-14	-128	37	-110
beslot	-201	-242	160	0
beslui	-154	-216	121	121
bespar	71	-96	-139	20
bespre	-116	30	-5	130
bespro	-138	-164	91	-146
bestaa	0	-88	105	140
bested	46	63	-137	11
bestem	37	43	54	-145
bestri	-77	-89	5	-194
bestud	-176	-109	-119	86
bestur	-159	-223	-234	-44
bestuu	-122	-81	22	-109
betaal	95	-106	38	-112
betali	-138	136	65	-114
beteke	20	-183	13	-49
betrek	-227	-20	3	-149
betrok	98	-231	20	148
beveil	-76	93	-88	91
bevest	121	-197	-234	37
bevind	180	-298	-79	42
bevoeg	-55	-16	134	-51
bevolk	21	138	21	-113
bevord	-106	-133	-188	121
bewaar	18	-132	-167	77
bewari	-139	84	-157	-76
beweeg	-105	-87	-251	85
bewegi	-44	162	45	-227
bewind	-33	-159	114	-177
bewone	-55	-95	-296	-236
bezett	-55	10	21	-35
bezoch	164	-238	-207	-181
bezoek	-119	11	-254	-248
bezorg	-190	57	-7	-103
bezwaa	-156	-203	56	-191
bezwar	-184	173	314	-105
beëind	-140	207	-254	-254
biblio	-158	-223	-80	-50
bijdra	-110	21	73	68
bijeen	-114	-205	143	147
bijgaa	-141	105	-199	-269
bijged	188	-171	-164	-118
bijgev	-192	136	-303	-205
bijsch	-113	-61	111	-175
bijsta	17	-169	-187	-1
bijzon	-64	-97	-129	-29
binnen	-261	-102	-38	99
biolog	97	-159	-212	-174
bladzi	-153	137	-18	32
blijke	123	-144	39	-180
blijve	-32	-23	-179	-189
bloedv	-114	67	123	-185
borgst	-22	-146	-197	-12
bouwbe	-178	12	-27	-66
bouwwe	-83	-49	143	153
bovenb	52	-7	81	-126
bovend	-269	5	121	-181
boveng	-125	67	50	-28
bovens	-153	-109	-112	-100
bracht	184	-133	-62	-70
branch	-259	-68	-50	-126
brands	117	6	67	-154
brandv	67	-71	-81	-103
brandw	-175	55	-176	-136
briefa	37	40	-195	-168
buiten	32	-44	-120	62
bundel	26	-98	-184	62
burgem	-242	-134	126	104
burger	-203	-54	24	-204
buurtb	-140	-64	-34	0
buurtr	-156	-16	-159	-200
campag	-100	92	106	258
cao-pa	-128	68	137	-150
capaci	-152	38	-23	-71
catalo	101	174	-367	-245
centra	43	-41	88	-79
chauff	212	-44	-177	-126
cliënt	-55	4	96	-116
coachi	-122	162	-161	-7
coelia	-134	27	-207	-189
cofina	-142	19	56	-131
collec	7	89	-154	-144
colleg	55	-105	-158	87
combin	-80	-42	-113	-149
comman	-48	-34	183	69
commis	13	116	-67	-222
commun	-144	-137	-175	-115
comple	-135	-128	-143	118
comput	-185	102	-197	73
concep	-218	-89	120	-199
conclu	364	-286	-336	-280
concur	73	-177	-210	-31
consta	338	-268	-306	-265
consul	-162	54	-146	147
consum	-160	-131	4	2
contac	88	151	12	9
contai	148	-221	-205	-199
contra	-137	41	123	73
contro	-50	60	-61	63
conven	-241	-133	101	31
corpor	-214	12	108	-28
coöper	51	73	64	96
coördi	-101	-66	29	70
crisis	-101	-193	39	-165
criter	-3	-207	-196	-44
cruise	90	-164	-138	-147
cultur	-130	81	-54	-24
cultuu	-14	-161	26	-44
daadwe	64	-194	-111	50
daardo	59	-188	-16	-93
daaren	288	-20	-267	-185
daarna	-61	222	-100	28
daarov	-126	-159	-74	99
daarte	-151	-153	12	40
daarvo	-107	-122	-23	66
dageli	-8	-44	6	49
decemb	-218	-205	2	189
deelna	104	-207	-190	-143
deelne	3	-57	-171	-80
deelst	-165	-184	87	-149
defens	-118	-213	-5	99
demiss	-139	-212	-45	116
dergel	-90	-156	134	44
derhal	-68	-116	-42	-74
deskun	-229	85	-52	-68
detent	-159	-18	10	-175
dezelf	9	32	9	-5
diabet	107	-113	-96	-135
dichtb	-142	-111	-132	-71
dienst	12	-31	234	92
dieren	28	62	-229	-214
digita	16	134	-76	-9
direct	-209	-116	52	84
distri	-26	-122	-135	69
docent	-145	60	-130	-163
doelgr	26	79	-163	-121
doelma	203	-232	-144	-100
doeltr	154	-62	0	-259
doorga	-189	94	-40	-235
doorge	33	-10	-15	-96
doorli	32	105	-282	-52
doorlo	66	-277	-326	-113
doorre	-140	-143	-116	192
doorst	64	77	-185	-105
dorpsh	-161	102	-193	-168
dossie	186	-139	-319	-104
draagv	64	-162	23	-127
drieho	-132	23	68	-161
drinkw	-88	-132	-132	-152
duidel	-44	-263	39	-217
duitsl	15	101	-247	-217
dunbev	65	-202	99	-150
duurza	85	-102	-213	-17
dwangs	-100	-204	-139	49
econom	-25	-217	-77	-231
eendui	166	-25	-171	-121
eenmal	-168	-229	11	-11
eenvou	-89	-17	-44	91
eenzel	-128	-193	211	166
eerstv	-150	-218	148	199
effect	-108	97	-166	-152
eigena	12	-163	15	39
eiland	-157	-187	-217	116
eindev	-41	-117	-163	127
eindra	-163	-127	-98	-145
elektr	70	94	-41	3
energi	78	-90	55	-91
erfgoe	21	-134	-270	-34
erkent	-138	-211	-370	-350
ervari	-120	-233	12	109
europe	-136	-95	53	-13
evalua	-106	-88	-145	-25
evalue	-156	5	-41	140
evenee	-185	242	135	-53
experi	-207	42	-217	-156
exploi	-208	119	-168	-155
export	140	-117	-108	-101
fabrik	-176	-156	-189	-88
failli	-83	15	7	47
famili	112	26	-213	-163
februa	-217	-78	97	-12
feitel	51	15	7	-165
financ	-182	12	127	19
format	-209	-201	171	-41
formul	-92	7	198	160
fracti	-85	-207	-119	-104
freque	-135	61	125	-160
functi	-10	143	-83	-254
garant	-3	43	-7	1
garnal	-83	101	-124	-120
gastou	42	196	-128	-231
geadvi	-140	1	-241	-101
gebeur	10	-229	39	71
gebied	-90	123	-35	-233
geblek	70	53	-50	-215
geblev	144	28	-195	-98
gebouw	-108	60	-256	-22
gebrac	37	-179	-34	-35
gebrek	96	61	-158	-175
gebrui	101	-23	-133	-91
gecont	67	-164	56	57
gedach	-249	153	286	-95
gedeel	102	130	57	-66
gedeti	-125	-9	-223	-202
gedrag	-21	-197	46	-65
gedure	46	-51	-276	-231
gegeve	166	-126	-66	12
gegroe	-52	-128	-165	-126
gehalv	109	-179	-119	62
gehand	97	-130	67	-99
geholp	-166	48	49	68
gehoor	-95	-196	26	-68
gehoud	22	-138	-62	42
gekreg	20	-202	130	52
gelege	-171	-236	59	162
gelijk	-120	3	-153	-5
geluid	-40	-158	-176	-141
gemeen	20	-20	3	-50
gemidd	382	-325	-232	-257
genees	-163	-143	111	24
genera	-118	94	-190	-212
geplaa	-22	-10	-51	33
gepubl	-105	-202	-15	12
geraad	-84	0	41	33
gereag	-93	-144	-190	-122
gerech	46	-242	31	13
gerege	34	27	181	-99
gerese	16	-103	-265	107
gesche	-160	83	-175	-148
geschi	-192	-147	116	85
geschr	-185	-186	14	-88
gescre	-76	-122	-157	-151
geslot	-115	-187	80	-226
gespre	2	53	-65	-16
gespro	-126	-126	-37	-257
gesteg	212	-147	-275	-145
gestuu	-116	-130	111	-187
geteke	-83	-200	68	-110
gevaar	16	-110	110	-73
gevall	290	24	-39	-83
gevoel	-190	-121	-137	-139
gevolg	-1	-145	7	127
gevond	286	-227	34	-45
gevraa	-190	-44	-92	63
gewijz	-125	47	61	37
geword	76	-202	-9	-164
geworv	-169	27	-188	-195
gezame	-192	192	-41	-54
gezinn	206	22	-94	-208
gezins	-68	-86	-318	-232
gezond	-103	-144	-118	17
geëval	-222	-52	-325	-296
geïnfo	108	-236	-251	-15
goeder	-110	-128	-196	-121
goedke	-138	53	-168	-146
goedko	143	-174	-244	-174
griffi	-155	68	-238	-209
groeik	-173	-144	-129	-137
groeil	75	-83	-157	-126
groeps	-134	84	-94	-147
gronds	-185	-199	40	-252
grondw	-93	-9	-174	-150
gronin	-170	-163	5	160
groten	-131	-75	-135	-167
gunsti	85	-172	-190	59
haalba	-130	-110	189	223
halfja	-191	155	-256	106
halver	-207	15	-69	74
handha	36	-134	-256	-208
handre	-201	-200	-30	94
handte	-164	-143	-106	129
heliko	-2	20	-205	-172
herhaa	-224	13	-210	69
herhal	14	-113	101	39
herijk	-118	106	-17	16
herinn	-115	43	-113	-112
herken	-117	17	-164	-121
herkom	124	137	44	-163
herste	129	-37	-165	-231
herzie	-189	-92	230	255
hetzel	-9	-195	87	-46
hieron	-154	-238	-378	-399
hierov	-197	-112	93	217
hiervo	-168	-21	246	108
hoever	52	-114	-156	135
hogesc	-50	11	-11	-8
honder	-182	-172	-161	-191
honora	14	-205	-221	-228
hoofdd	-85	-147	-218	-16
hoofdl	-180	37	-61	-119
hoofds	-261	-232	-94	-223
hoogle	-130	77	-163	-124
horizo	-145	-21	-151	-162
huisar	-5	-44	55	-3
huisho	49	30	-212	-208
huiska	-151	-196	-222	-172
huisve	50	-162	47	-100
huurco	94	-133	-204	15
huurde	-31	97	-276	-65
huurge	-139	107	-149	-142
huurpr	-3	74	-196	-48
hypoth	-90	88	-187	55
identi	14	44	10	15
iedere	-223	-51	99	-201
import	-116	-139	-139	167
inburg	127	-219	-29	-238
incide	27	110	15	-124
inderd	44	-172	-229	-50
indica	-157	-134	-114	87
indien	-153	47	-206	160
inform	-115	-152	-135	-58
infras	-197	133	-115	51
ingedi	-161	-154	21	-69
ingega	-130	-127	-195	45
ingeli	-100	10	-178	39
ingeno	-130	-132	40	11
ingesc	42	-170	-228	23
ingest	-177	-210	-84	-204
ingevo	69	-30	87	-66
ingevu	27	-138	34	-190
ingewi	122	-209	37	-211
ingrij	-180	-236	-1	-140
inhoud	-117	155	71	31
initia	-178	-150	28	-251
inkome	-26	37	-243	-11
inlich	-146	-161	-216	-40
inmidd	-210	-257	50	-22
innova	-93	-10	-187	-162
inrich	-215	-38	89	57
inschr	75	-153	-168	59
inspan	-81	-143	-180	200
inspec	64	25	-47	-49
instal	92	-1	42	-2
instan	-180	63	121	-41
instel	68	-24	5	-149
instem	-165	176	41	-36
instit	-231	89	-58	24
instru	36	-51	-229	27
integr	-139	-23	-2	117
intens	-184	110	-242	95
intern	-188	-103	-20	19
interv	-34	-118	-98	-118
intrek	-111	-101	145	56
intuss	-120	-124	-205	28
invest	90	-39	-231	-222
invoer	69	-12	-44	-206
invull	-172	-162	50	-152
inwerk	-188	-27	47	261
inwone	-152	59	-217	-192
inzetb	32	-38	-196	14
inzett	-114	-179	7	169
jaarbe	-141	-168	-221	76
jaarli	-63	339	-33	-44
jaarpl	-136	-150	35	-175
jaarve	37	-222	134	152
jaarwi	-177	-88	-208	15
jeugdg	-162	-14	139	-26
jeugdi	-70	-150	-272	-83
jonger	127	50	-190	-120
journa	-73	-118	86	-131
juridi	-143	-216	153	-177
justit	-164	-211	-43	-14
kabine	-110	-117	-265	-122
kadast	-158	43	59	78
kamerb	-90	118	-117	-54
kamers	-122	-75	-80	-128
kandid	-96	24	1	-204
kantel	-170	-183	-175	-173
kanton	59	-157	-242	-216
kantor	33	-111	-177	-175
kantte	-129	-199	-154	-168
karakt	-110	-94	166	-165
kennis	-176	8	108	-241
kermis	-115	-198	-207	34
kerstr	-118	-196	-24	238
keurin	123	-47	-229	120
keurme	14	156	8	-18
keuzed	-91	29	-108	-125
kiesra	46	-3	-176	-136
kilome	-195	54	-214	-193
kinder	-79	2	-150	-196
klacht	185	83	-198	-204
kleinb	20	-156	-158	-128
kleins	120	-212	-197	-185
knelpu	116	16	-159	-161
konink	-185	49	65	108
koopha	-176	44	27	-70
koppel	-4	135	-20	116
korpsc	-153	47	-139	56
kostel	-162	85	57	77
kosten	60	150	-43	-25
kranen	-130	-153	-76	-126
kredie	-164	71	-160	-189
krijgs	-206	103	-205	-132
kritis	132	-49	-348	-236
kwalit	128	-294	-92	-323
kwarta	-242	-274	-53	374
kwetsb	-11	27	-156	-154
landbo	-222	-201	-65	-46
landel	-110	272	-38	-88
landen	-133	-137	74	-58
landma	-163	-144	-207	24
langdu	-5	-168	-221	-20
leefom	-218	6	41	5
leefti	28	29	43	-238
leegst	-43	40	0	-40
leerkr	-170	-11	-148	-155
leerli	90	-188	-90	-102
leidin	-26	-163	-236	127
lening	48	13	5	-34
lerare	-195	-164	-156	-199
letter	-193	132	-201	-189
levens	-167	30	-123	-38
levera	-162	46	17	-150
leveri	-213	-205	139	61
levert	115	-75	-155	-111
ligpla	69	92	-167	25
litera	-184	-94	-265	-50
locati	-12	32	29	-87
loopba	-202	86	53	-3
loopti	-102	164	151	21
luchtv	-96	-158	-189	-28
luchtw	76	65	-119	-155
luiste	120	71	-189	-145
maande	109	-11	55	45
maatre	95	-99	58	-154
maatsc	-163	40	89	47
machin	52	46	-193	-235
machti	-90	15	-163	-211
makela	3	-23	-60	-89
mantel	17	42	-185	6
mariti	-81	144	-135	-144
materi	29	-113	105	-173
maxima	-170	59	-153	89
maximu	-152	182	19	44
medewe	91	93	-277	-126
medici	91	-223	-206	-199
medisc	14	47	-108	-75
meebet	-121	137	24	-143
meegeg	-5	67	-170	-124
meegen	-102	13	149	141
meerde	-198	-11	54	158
meerja	-107	39	-135	-189
meetba	141	24	-184	-169
meirec	-111	-131	-188	117
meldin	64	-55	-101	-17
meldka	-120	-158	-182	112
meldpl	49	87	105	-37
meldpu	-177	108	-130	-249
mentor	-112	-151	-185	46
merend	162	-215	-191	-167
merkba	155	-118	-62	-45
meting	92	-171	-200	16
middel	-307	-156	-51	155
migrat	-170	-56	-203	-173
milita	-104	-98	-35	68
minder	-251	29	-201	-88
minimu	-171	57	-268	-31
minist	-99	-27	35	124
misbru	-84	-167	-134	-138
misver	58	75	-171	-128
mkb-ne	-135	-81	36	32
modern	-98	-19	-164	65
moeili	-152	-223	-167	-218
mogeli	-197	11	-8	43
moment	-147	-202	188	28
mondel	-122	55	-186	-141
monteu	63	61	-190	-151
monume	67	-227	-224	-151
motie-	-236	-373	-452	-338
motive	-68	88	-126	90
muziek	31	54	-185	-130
nabest	38	27	-19	-210
nachta	85	45	-172	-182
nachtb	83	-110	-191	25
nachtd	-4	-92	-180	-147
nachte	-143	63	-13	-153
nachtw	-31	50	-142	58
nagega	-35	-181	-165	-65
nageko	-131	-53	-121	-123
nagelo	-101	-171	48	76
nalevi	103	-175	-223	-198
nascho	-123	87	95	11
nation	-124	-48	125	-118
natuur	-202	-257	-249	38
nauwel	298	-236	-205	-247
navolg	-137	93	17	-171
nederl	-16	-162	61	-59
negent	-104	-127	19	13
netbeh	-49	-4	22	60
niette	-2	-173	148	98
nieuws	-157	-147	-148	-39
noodpo	20	169	-240	-202
noodvo	-165	74	-123	54
noodza	-185	23	37	-181
notari	81	14	35	-237
novemb	-235	-232	-8	86
nulmet	90	138	-237	-141
object	69	15	63	-197
oefeni	5	-61	93	-145
offici	30	21	40	-155
oldtim	8	-115	-97	-130
ombuds	-265	186	-143	-269
omgevi	-110	-34	15	-195
omroep	63	28	42	-156
omstan	-151	86	-161	-185
omwone	-143	107	-254	-28
omzett	-74	-137	43	-3
onaang	-162	86	-190	64
onaanv	-133	-132	-117	-161
onafha	-315	273	37	-76
onbeke	294	-104	-78	-229
onbema	-152	129	-216	-3
onderb	-169	26	191	2
onderd	-53	-136	148	-170
onderg	-169	89	90	45
onderh	115	-44	-59	-90
onderl	22	-1	-217	-22
ondern	11	-99	-83	-58
onders	49	-74	26	-318
ondert	-149	163	-68	-35
onderv	51	-30	-85	-188
onderw	-113	32	-39	-168
onderz	68	13	-166	-64
ongeva	171	-140	-132	-80
ongeve	12	-303	-333	-229
ongevr	-87	-200	-117	-165
ongewi	-173	74	-206	62
onontb	-119	133	-213	-162
ontbre	253	-93	120	-193
onthef	-123	-235	-248	-53
ontrad	-117	163	99	-154
ontrui	14	47	-113	-165
ontvan	-167	-22	-156	180
ontwer	95	-254	-76	55
ontwik	-2	-124	-40	42
onverk	-145	40	180	-198
onvold	119	-179	-112	-134
onvoll	168	-127	-83	-124
onzeke	-205	-183	-131	-166
oordee	221	-212	-18	-200
oordel	94	-153	-162	-105
ooster	-102	-92	-121	-147
opbren	-36	118	-96	57
opdrac	-107	103	27	-5
openba	-276	96	-60	82
openge	-199	101	-214	-38
openin	-181	-207	102	127
openst	-117	26	43	148
operat	-162	-197	101	217
opgebo	-177	-130	-120	62
opgele	14	-178	-258	-12
opgelo	70	-202	-203	-12
opgeno	-203	-184	73	205
opgest	-237	-216	-219	-12
opgevo	-5	20	114	54
oplegg	-167	-145	89	-186
opleid	-30	154	86	30
opleve	-143	-169	-116	-27
opmerk	-132	-177	103	-90
oproep	-178	3	-199	-161
opspor	85	-152	-168	51
opstel	80	86	-20	23
opvang	63	44	-153	-139
opvare	7	-16	-137	-139
opvatt	-202	-154	-243	-180
opvolg	-196	-43	26	74
opzich	154	-212	1	-116
organi	-158	123	-31	-3
oudere	-127	-144	-210	90
overdr	-84	43	-51	-71
overee	-177	-49	32	39
overga	-127	164	33	-80
overge	-44	-20	315	123
overhe	16	-95	158	-180
overig	-167	-185	-281	-209
overla	20	51	-18	-234
overle	-46	111	57	82
overli	-163	-157	-154	-196
overne	-152	-144	160	117
overpl	-185	7	-190	-129
oversc	152	-46	-210	-200
overst	-159	-159	-175	85
overtr	77	35	-199	-79
overtu	102	-201	120	53
overwe	-62	286	-245	-18
overzi	-192	-96	-75	92
papier	-171	11	4	32
paragr	-148	-21	229	121
parlem	-179	91	-169	-155
partic	-169	41	48	53
partij	24	95	-19	61
partne	-176	-175	-134	28
paspoo	90	-119	-210	-164
passag	9	113	-192	78
patiën	-167	-30	-151	-165
pensio	-159	24	-4	60
percen	65	-144	132	-25
period	30	-120	47	-272
perman	-146	96	63	58
persbe	-132	-127	-220	-160
person	-231	-93	119	-88
persoo	-138	127	25	106
plaats	-66	3	-36	81
planbu	82	-162	40	57
planni	7	26	-355	-10
platfo	-99	-158	129	65
platte	67	-119	-147	12
pleido	-146	121	-10	-158
pluimv	-103	89	56	-159
politi	2	148	-32	5
positi	221	-245	-41	-234
prakti	-197	-55	-12	-278
presid	-111	-131	-114	-104
presta	-105	84	90	-102
preven	-170	84	131	57
prinsj	-114	-203	-192	249
proble	11	-27	74	-145
proced	77	-67	-84	-84
procen	372	-213	-245	-217
procur	-106	-245	197	109
produc	-162	-182	-229	-45
profit	75	-174	-179	-135
progra	-155	47	58	8
projec	153	87	117	103
provin	-76	33	9	-21
public	-219	172	-57	72
publie	-13	77	-184	-134
raadpl	-117	80	5	-177
raadsl	39	88	-181	-120
raadza	-165	232	-179	-171
rappor	-92	-15	-219	93
reacti	-152	-175	-212	30
reagee	-103	-126	-172	101
reager	-123	-264	-141	-53
realis	-198	-167	48	-192
rechtb	19	2	-71	-1
rechts	-285	-98	-47	-24
recidi	102	-95	-134	-81
reclas	-36	-38	17	-85
redact	134	-191	-116	-145
redeli	-146	-247	204	79
refere	72	-31	-249	-28
regeer	-150	-184	200	-159
regeld	38	-17	-173	-145
regelg	123	-195	83	-130
regeli	60	17	-81	64
regeri	-194	36	17	-114
region	-84	-136	-205	96
regist	124	170	-20	40
reglem	-159	-186	179	31
reguli	0	96	-201	-132
reisti	12	47	11	26
rekeni	86	-85	-149	-113
rekenk	-9	60	-209	-194
rekent	100	-20	-116	-132
resear	-184	-131	88	58
reserv	38	172	11	-79
result	27	-16	-146	57
richti	-157	-33	207	-211
richtl	-142	-122	84	27
rijbew	-174	120	-24	-247
rijksd	-26	-188	71	69
rijksm	-190	-87	-90	-163
rijksw	-91	-16	-62	74
risico	-33	94	57	53
rooste	93	22	89	-174
rotter	-195	-179	101	-88
ruimha	-87	-73	74	-109
ruimte	-125	56	-182	-149
rustti	25	15	-169	-164
sameng	-93	-217	-192	34
samenh	168	-168	-218	-108
samenl	-10	9	-206	-181
samens	42	-160	-195	105
samenv	-110	13	-54	-15
samenw	108	29	-23	-6
saneri	27	-148	-180	44
scenar	-96	-206	-174	-121
schaff	-101	73	-52	23
schatt	33	-129	-317	-134
scheep	-186	41	-155	-220
schiet	-145	46	-161	-107
schijn	126	-166	117	56
schipp	-2	-221	-138	-61
scholi	-53	-55	-23	-33
school	-109	-214	-4	81
schrap	-205	136	1	-140
schrif	-128	78	-288	59
schrij	82	55	4	-51
schuld	-12	-212	-258	-238
schutt	15	-155	-119	-98
screen	23	-3	-114	-134
sector	-162	-178	20	-159
seizoe	-88	-153	-79	-159
select	-160	134	133	152
septem	-259	-220	183	211
servic	-147	-3	-38	29
signif	254	-146	-170	-74
sindsd	-93	-100	-145	-118
situat	58	-202	-82	-69
slacht	-74	66	-338	16
slecht	-186	-5	-19	-216
slotbe	-147	137	30	-130
sluiti	-165	-19	-79	-31
snelhe	-168	24	82	-200
sociaa	-77	-153	-147	-154
softwa	65	-191	22	34
sommig	-89	-180	-167	-108
splits	-184	-182	53	105
sportv	-212	-6	48	-171
spreid	-185	-130	-228	82
staats	-223	-41	111	57
stagia	186	-41	-22	-60
stalki	-121	-107	-109	-113
stalli	-94	1	-150	-126
standa	-151	126	95	25
standp	-71	17	34	22
starte	131	22	-44	-223
staten	61	-227	98	-20
statio	-106	-237	-210	103
status	22	-120	-154	-160
steekp	-128	29	54	-39
stelse	-12	73	-29	-142
sticht	-41	-46	58	-33
stikst	46	-148	-120	-171
stille	-111	-200	-193	8
stilst	80	-179	-147	-91
stimul	-124	75	62	-164
stopge	-152	-160	73	-119
storin	33	202	51	-77
strafb	-138	-166	-170	-143
strafr	-145	-53	-245	-174
streek	-153	98	-189	-176
strekk	-210	18	138	145
streng	-129	29	82	127
stroom	22	23	29	37
struct	-30	48	-111	-11
studen	18	-62	-104	-19
studer	-100	-144	-140	-116
studie	-10	11	165	71
studio	71	120	-116	-132
subsid	59	78	45	-39
sugges	-237	342	329	-44
system	-175	10	76	-200
taakgr	-125	48	-118	-115
taakst	-181	28	-55	-160
taalle	-144	46	42	-142
taalni	-118	-164	-184	-141
tariev	-189	-227	-119	13
tatoea	-101	4	-153	-169
techni	102	-258	-91	96
tegeli	146	-53	-233	54
tegemo	-247	76	135	98
tegeno	73	-202	-21	-170
tegenv	97	63	-191	-186
tekort	-12	-96	-43	28
telefo	-183	62	-268	-31
teleur	-187	-176	-226	-196
terech	91	169	-251	-161
termij	-203	82	11	-107
terpst	-176	-168	-156	-135
terugb	161	-186	-247	-200
terugg	193	73	-154	-167
terugh	79	-155	-116	-48
terugk	159	25	2	-80
terugv	-126	45	21	71
tevred	206	-99	-263	-217
thuisb	-175	-155	-221	-107
tijdel	-245	-245	-176	48
toegan	-202	-95	-200	-1
toegek	-147	-182	-9	-170
toegen	291	-182	-217	-133
toegep	24	-117	178	105
toeges	-70	-189	21	65
toegez	-150	-172	-343	-211
toekom	-98	-144	-154	-30
toelat	-8	56	-115	-171
toelic	-180	-147	74	-99
toenem	33	-190	-160	-105
toerei	37	-214	-51	63
toesla	-79	100	-141	38
toesta	-168	-186	-224	-197
toeste	-84	-13	-104	-12
toetsi	-196	52	-13	-132
toevoe	66	-153	80	-76
toezeg	-172	-214	-295	-310
toezen	-120	-162	-192	133
toezic	52	63	111	-70
tolste	69	-182	-113	-116
transp	-199	11	-129	-252
tussen	12	53	-72	39
tweeja	-100	34	68	-72
tweeli	-174	-141	-135	-164
tweema	-133	28	-77	-28
uitbet	67	98	-144	-122
uitbra	64	-51	-140	-133
uitbre	-162	-194	97	-32
uitdru	-80	49	-192	30
uiteen	82	-188	44	-137
uitera	-128	-131	-174	131
uiterl	-79	40	43	308
uitgan	44	-219	123	-212
uitgav	-194	-148	66	47
uitgeb	-173	-61	-268	7
uitgek	93	11	-114	-128
uitgel	-199	91	-185	-144
uitgep	-196	-179	-105	-125
uitger	67	-173	146	49
uitges	-223	44	59	-213
uitget	-152	131	222	65
uitgev	-7	-102	5	-147
uitgew	118	-173	-241	125
uitgez	-11	-102	38	-12
uitgif	16	57	100	68
uitker	149	-182	-187	-138
uitkom	14	-14	-139	126
uitnod	-71	57	170	95
uitrei	-129	-146	48	-6
uitslu	-235	-54	171	156
uitspr	169	-17	-269	-78
uitvoe	83	61	-7	3
uitwer	75	-148	80	179
uitwis	64	158	45	-130
uitzen	-198	-7	-254	-249
uitzoe	-134	-182	156	187
uitzon	-221	-20	179	-131
univer	-93	-9	97	-296
urgent	-129	101	24	-141
vaarbe	-143	-55	-88	-184
vaarse	-121	-132	-65	105
vaarti	31	62	-26	21
vaartu	-98	43	-76	30
vacatu	18	-143	115	26
vakant	60	-251	-270	94
vakbon	-109	61	-200	-201
vaklee	52	-87	-171	-125
vangst	-132	18	67	69
vastge	59	33	84	16
vastst	18	133	-79	-165
veerli	-82	52	61	-120
veerti	-52	-40	-32	-238
veilig	49	-124	-11	-89
verand	-33	-195	-238	-212
verant	-162	-24	42	-115
verbet	18	3	47	-88
verbie	37	125	17	-155
verbin	-278	39	60	-212
verbli	190	53	-211	-87
verbod	-136	40	125	27
verbru	-17	-146	-207	-146
verdac	-219	-4	-174	-103
verdee	-213	-63	-133	-175
verdel	-251	-5	89	35
verdie	-80	104	21	-130
verdra	-216	42	155	-203
verdub	139	-3	-265	-8
verdwe	78	-172	-132	-152
verdwi	-178	22	186	128
vereen	-208	152	-141	-234
vereni	-119	-1	-78	66
vergel	-10	-239	-35	2
vergez	-51	-129	-155	72
vergoe	-189	140	-61	-169
vergro	66	24	-139	-161
vergun	89	-2	26	8
verheu	-154	-118	-223	-195
verhog	-87	292	143	-89
verhoo	-25	-213	48	16
verhou	30	-88	2	57
verhui	79	37	-114	-53
verhuu	-175	-212	31	-52
verkee	-122	-139	-119	-104
verken	-33	-16	-36	149
verker	136	-207	-217	-187
verkie	-160	-160	-213	29
verkla	13	-68	-276	-99
verkop	-140	144	-123	-128
verkor	-166	129	-64	111
verlaa	-20	-121	-185	88
verlag	-158	113	85	-206
verlan	-183	-50	214	68
verlee	-13	-126	-188	-164
verlen	-266	89	112	140
verlie	14	-104	53	-113
verloo	12	-148	-192	-43
verlop	-27	-143	-121	24
verlor	-149	-152	62	-76
vermin	199	-178	-162	-144
vermoe	-86	-192	-158	-208
vermog	58	-155	-151	60
vernie	-5	-55	-32	-211
verond	153	-190	-192	-142
veroor	-85	28	-212	-199
verord	-190	14	-305	-39
verple	-51	-147	-165	-191
verpli	-274	159	49	-80
verric	-225	-54	-55	4
verrui	-253	84	-65	-117
versch	180	-303	-55	-112
versne	9	-105	-106	-116
versni	76	-203	-175	-168
versta	-266	-149	-117	-45
verste	-35	24	-248	-153
verstr	-122	94	-120	-194
vertal	-28	109	34	42
verteg	-109	-88	24	-160
vertel	54	-200	-143	-131
vertra	60	-191	-264	-282
vertre	198	-159	-229	-157
vertro	1	-211	-41	-302
verval	93	48	26	50
vervan	-289	90	-203	102
vervoe	-26	-71	-45	-238
vervol	-203	3	-334	39
verwac	-264	-290	-53	42
verwer	-210	63	153	-144
verwij	-174	8	-21	-183
verwor	-111	-111	-172	6
verzam	-200	-47	-231	-72
verzek	-70	-69	-238	-30
verzen	-135	80	-195	49
verzoc	-142	-239	2	-205
verzoe	23	-156	-113	-148
verzor	-203	-131	-150	-221
verzwa	-60	-108	-187	-148
vetera	-174	-27	-6	-87
vijfja	69	-13	-90	12
vijfti	74	25	27	-69
visser	75	-115	-167	-12
vlucht	-68	-193	25	39
voertu	-150	96	185	73
voldoe	24	-181	-232	-47
volgen	-213	-163	38	128
volgor	-171	62	-184	-56
volksg	-91	-165	-156	-120
volksh	-92	74	1	-146
volled	-221	-40	-269	-73
volsta	-93	-164	143	-237
voltoo	-180	-174	-41	62
vooral	-88	-233	182	76
voorbe	-1	29	-22	216
voorga	-181	-159	17	-238
voorge	-201	-24	12	10
voorha	-154	-185	64	124
voorja	-101	-274	151	338
voorke	-110	32	-193	-118
voorko	51	0	-124	-188
voorle	-136	-132	-266	76
voorli	-18	36	14	31
voorlo	-16	-187	17	-120
voorne	-247	-326	-25	183
voorop	-5	65	-184	-111
voorra	-134	55	166	33
voorsc	-123	108	-44	77
voorsp	-107	148	122	-154
voorst	-204	-59	193	69
voorta	-248	230	78	201
voortg	-154	-182	-103	287
voorti	-126	-148	-211	-71
voortz	-164	128	-39	-10
voorui	-127	-198	-129	6
voorwa	-194	26	61	85
voorwe	104	-51	-212	-169
voorzi	-144	-115	11	206
vraags	-83	-189	-140	55
vragen	29	42	18	-232
vreemd	-102	-93	-58	-111
vrijge	68	15	4	-83
vrijhe	-141	19	-37	-169
vrijko	-160	-7	111	-183
vrijst	-145	-98	-60	-201
vrijwi	-56	-107	28	-127
vuurwe	-134	-151	-139	-20
waarbo	-42	124	-129	15
waarde	116	-97	-190	-157
waarne	-19	44	79	-219
waarov	-204	-251	-86	77
waarsc	-72	81	-282	-268
waarvo	1	1	127	-71
wachtl	124	-212	-246	-177
wachtt	181	-111	-181	-71
wageni	-63	-189	123	5
warenw	-122	-62	3	11
warmte	132	-189	92	-175
waterl	-66	-146	-24	-228
waters	-37	-128	-30	-45
websit	2	-144	-93	-182
weggew	-137	-118	-149	-73
weiger	-45	33	-203	-151
welzij	-148	1	53	-172
wensel	-224	200	-89	-189
wereld	-161	-175	31	-47
werkda	-215	98	93	-206
werkel	-116	25	96	-114
werkge	155	-18	-106	-97
werkgr	-89	1	-189	-72
werkin	-135	-145	-6	117
werkne	104	-79	-159	-254
werkwi	-158	-230	64	-28
werkza	-26	-135	-156	99
werkzo	99	-10	45	-143
wetens	-112	-201	-208	-146
wetgev	-170	-30	26	-307
wethou	-114	6	-177	14
wetsvo	-164	-91	142	183
wetswi	78	-171	-82	-192
wettel	-128	74	-164	-100
wijkte	-38	113	-97	-173
wijkve	-189	79	-32	-183
wijzig	-202	-235	48	215
winkel	-162	-180	-113	40
winter	-150	-145	117	51
wissel	197	-227	-121	-68
woning	34	-26	-109	-46
woonwa	-89	-171	-140	-171
zaterd	33	17	-140	-91
zekerh	-141	-86	-47	-9
zelfst	-271	44	-126	-242
zevent	-164	-112	-235	19
zichtb	120	-142	-212	132
zieken	58	-150	139	-234
ziekte	174	-168	-148	-123
ziensw	48	41	-276	-249
zitten	-26	-159	95	-55
zittin	-133	29	185	-50
zomerr	-156	-166	-74	355
zonneb	62	46	-224	-139
zorgin	-180	-113	-98	-218
zorgve	-139	65	44	-9
zorgvu	162	-143	-175	-203
zwaard	-6	-8	-90	-58
`,
  first: `
#	-234	30	-330	-234
aan	-245	-95	111	-197
aanbeveling	-175	45	-339	-246
aanbevolen	-129	166	-154	-174
ad	-218	-42	25	-167
afgerond	-95	-142	-154	-116
akkoord	-169	-107	266	-20
alle	-134	-237	-123	44
alleen	-28	38	-130	-96
als	-51	-35	-116	170
anders	-229	-193	-246	-100
antwoord	-107	-141	-172	-58
artikel	-137	-166	60	-186
bedrijven	113	-180	-168	-109
beide	-120	-222	230	9
bent	-69	79	-127	-162
beperk	-177	237	-214	-126
bevinding	201	-161	-133	-173
bij	237	-340	-67	-32
bijgaand	-139	-172	-106	-181
bijlage	-71	-175	-129	-118
bijna	196	-150	-190	-155
binnen	-182	-194	12	135
breng	-194	244	-329	-281
buiten	82	162	-184	-127
bureau	-208	-53	-5	-201
daar	13	-265	241	-284
daarbij	-151	-192	-192	-176
daarin	-200	-186	59	-69
daarmee	-186	-228	267	-159
daarnaast	-39	300	-301	-93
daarom	-244	-13	-152	38
daarop	-124	-163	-241	128
daarover	-191	-220	143	49
daartoe	-161	-192	10	33
daarvoor	-193	-209	57	-254
dat	-62	-179	118	-174
datum	-74	-133	-182	-184
de	20	-102	-103	-45
deelnemers	208	-160	-76	-154
deze	-282	-148	7	119
die	-262	-276	-38	65
dit	-14	-350	102	141
doel	-272	-234	-175	-189
door	100	-213	63	-298
drie	57	52	-158	-152
duo	-146	-115	-141	56
een	-164	-223	158	-53
eind	30	-115	-152	12
elk	-142	-146	-188	10
elke	64	-242	-186	-200
enkele	-98	-163	-179	-152
er	49	21	-217	120
evaluatie	-201	-194	-134	-139
evenmin	13	51	106	-115
ex	-102	-164	-154	-129
eén	-135	-47	-109	-50
geachte	-137	-207	-212	-183
geadviseerd	-75	-18	-179	-193
geef	-180	281	-267	-153
geen	-64	-81	11	-121
geld	23	-126	161	-126
gelet	-110	-197	43	16
gemeenten	4	-244	-169	-344
gezien	-163	-152	185	149
graag	-74	7	-262	-275
haar	-228	155	-14	-164
het	-63	-58	14	1
hierbij	-136	-175	-247	-398
hieronder	-122	-137	-215	-218
hierover	-92	-178	203	121
hiervoor	-111	-167	8	98
hij	-20	-16	56	22
hoe	-40	-239	-36	14
hoeveel	136	-199	-175	-149
houd	-97	177	-244	-173
hun	-105	28	-85	143
ik	-196	-291	-80	-104
in	-47	-241	-74	-121
indien	-137	-194	-234	116
iob	13	126	-128	-190
is	-215	-235	34	35
ja	-123	-206	-6	-61
jongeren	115	-175	39	-146
kan	-154	-167	-138	-108
kennis	-135	-12	-137	89
kleine	113	-227	-203	-210
komt	-171	-114	-136	-136
kunnen	-63	-129	-104	-74
kunt	-55	60	-128	-152
laat	-251	459	-419	-370
leg	-206	240	-309	-239
los	-162	-190	-166	-111
lto	-128	-157	-204	-124
maak	-150	291	-222	-231
maatregel	-179	-171	202	47
mede	-114	-156	-153	-1
meer	-248	133	76	-204
meet	-190	211	-174	-197
met	-275	-340	66	14
mijn	-159	-217	-355	-71
minder	152	-217	-267	-227
mocht	-274	-152	-211	252
na	51	-277	-252	118
naar	-118	5	-248	-112
nederland	-158	-154	-211	-182
nee	-191	-208	135	-203
neem	-165	250	-284	-221
nidos	-133	-237	67	-141
niet	46	-136	109	-213
nota	-94	-152	-138	-98
nr	-142	-258	-260	-143
nu	-148	-223	-68	-72
of	135	-253	-177	108
om	-220	-217	-111	120
omdat	78	-156	48	49
onder	-154	-331	-315	-344
ondernemers	82	-181	-168	-144
onderzoek	37	155	-202	-187
onderzoeksbureau	-55	-182	-134	-140
onze	-57	-18	5	-119
ook	-53	290	-78	12
op	78	-187	-212	-16
ouders	91	-264	-171	-133
over	141	-193	62	135
overeenkomstig	-87	-141	-190	-236
overgenomen	-115	-255	214	28
overigens	-60	-125	-149	-133
pas	-187	-177	-72	70
per	-16	-229	-29	112
periodieke	-132	-133	-76	-91
publiceer	-119	209	-193	-164
punt	-138	274	-318	-210
reactie	-219	-396	254	107
richt	-145	185	-175	-165
rijk	-111	-220	-241	-119
rijkswaterstaat	-131	-227	21	182
ruim	101	-184	-260	-189
rvo	-163	-203	22	166
samen	-119	-226	58	297
schaf	-84	170	-165	-142
scholing	-199	-169	-161	-166
sinds	212	-355	-80	-333
stel	-181	308	-247	-311
studenten	133	-211	-154	-224
te	-107	-168	-190	69
tegen	-189	76	96	-172
ten	-116	307	-75	-299
ter	-204	-255	-309	-183
tevens	-26	-199	-241	119
thans	-146	-155	-159	-22
tijdens	-130	-253	-208	-238
tno	26	-134	-163	67
tot	-222	168	-86	38
tussen	75	-162	-239	-168
twee	-68	-279	-242	11
u	77	-20	-134	26
uit	428	-253	-238	-305
uw	-107	-92	-191	-91
uwv	-188	-225	179	163
van	26	-116	-20	-160
vanaf	-106	-273	-60	247
verder	-209	241	-123	-114
verhoog	-107	146	-173	-128
verplicht	-123	90	-153	-159
verruim	-102	90	-113	-130
verschillende	-154	-128	-148	-89
vervang	-175	237	-205	-205
verzekeraars	-155	-169	-164	-143
volgens	187	29	-123	-56
voor	8	-34	133	-50
voorts	-163	278	-273	-272
vorig	-198	-311	-239	-212
vraag	-87	159	34	-232
vóór	-99	-172	41	267
waar	249	-62	-37	45
wageningen	-152	-150	166	41
wanneer	-40	-131	-141	-9
wat	-16	-104	95	-43
waterschappen	-114	-168	-222	-169
wel	112	-298	-81	298
werkgevers	60	-219	-195	-138
wie	-151	-164	11	-214
wij	-77	106	-51	-35
wijs	-198	241	20	-148
wordt	-160	-232	175	180
zes	-89	-147	68	-111
zie	-142	0	-220	47
zij	34	74	-179	-66
zijn	-145	-73	62	-267
zo	0	-221	-28	32
zo'n	-201	-47	79	-78
zoals	-166	-180	-204	137
zodra	-129	-158	-112	358
zolang	-190	-200	69	12
zonder	-253	-227	-211	-173
zorg	-174	202	-190	-129
zou	-218	-352	-267	-195
`,
  start: `
#_	-138	-515	-430	-230
#_.	-275	133	-393	-304
_	-118	-196	-213	-148
aan_:	-91	-226	-295	-171
aan_de	-226	36	195	-84
aan_die	-112	-216	-25	-211
aan_een	-157	57	-27	103
aan_het	-139	55	50	-73
aan_zijn	-145	-212	-205	-141
aanbeveling_	-63	-418	-348	-120
aanbeveling_#	-171	146	-259	-213
aanbeveling_:	-181	220	-271	-152
aanbevolen_wordt	-129	166	-154	-174
ad_#	-178	-269	-5	-263
ad_aanbeveling	-66	250	202	57
afgerond_	-95	-142	-154	-116
akkoord_,	-155	-228	214	0
akkoord_te	-90	240	-260	-193
anders_ligt	-162	-129	-183	-257
artikel_#	-137	-166	60	-186
bedrijven_die	18	-145	-156	-78
bent_u	-69	79	-127	-162
bevinding_:	201	-161	-133	-173
bij_#	244	-156	-219	-208
bij_brief	-169	-146	-283	-160
bij_de	-218	-211	118	168
bij_een	-93	-229	-155	42
bij_het	6	-153	83	-180
bijgaand_treft	-139	-172	-106	-181
breng_de	-93	133	-222	-226
buiten_de	43	163	-125	-87
buiten_het	-204	-206	-129	-67
daar_staat	104	-178	32	-99
daarnaast_zou	-159	162	-150	-96
daartoe_ben	-68	-112	183	-196
daartoe_zijn	-135	-79	-187	-193
dat_beeld	-177	-157	-165	-143
dat_de	-14	195	21	-152
dat_doe	-110	-219	147	-33
dat_een	36	59	36	-123
dat_gebeurt	-152	-188	-128	-222
dat_gesprek	-200	-139	-213	-217
dat_het	-86	-137	64	-184
dat_is	-380	-315	-113	-310
dat_overzicht	-95	-72	-151	49
dat_wordt	-116	-105	136	135
datum_:	-74	-133	-182	-184
de_aanbeveling	-144	224	175	-73
de_aanbevelingen	-119	-46	95	140
de_adr	67	17	-177	-165
de_adviesraad	94	56	-202	-111
de_afdeling	-138	143	-195	-215
de_aiv	3	20	-198	-137
de_arbeidsinspectie	-153	-3	87	1
de_behandeling	140	-106	-81	-140
de_belangrijkste	63	-137	-206	-122
de_bonden	-97	-204	79	68
de_branche	-231	-187	7	-234
de_branchevereniging	-175	-174	-189	-131
de_brief	-146	-52	252	-156
de_commissie	-13	12	-235	-71
de_derde	28	134	41	37
de_dienst	-123	-150	-21	130
de_directie	-90	-116	-185	62
de_eerste	-255	104	221	241
de_europese	-160	-264	-307	-351
de_evaluatie	-227	-206	-274	-216
de_gedachte	-151	189	200	81
de_gemeente	-160	-21	-249	-213
de_gezondheidsraad	45	-81	-152	65
de_ggd'en	4	-141	110	60
de_heer	-129	-145	-168	-134
de_helft	72	-164	-125	-161
de_huidige	-220	-171	-191	-184
de_igz	-184	150	-152	-147
de_ilt	-125	-191	20	-29
de_ind	-165	-172	-60	25
de_inspectie	-68	-128	-199	-36
de_kamer	-170	-113	-209	-66
de_koninklijke	-146	-219	86	-204
de_kosten	86	33	-27	-186
de_leden	-191	-176	-290	-327
de_meeste	-178	-150	-147	-141
de_minister	-110	51	-209	-8
de_motie	-135	-153	-163	96
de_motie-van	-100	-202	-136	-166
de_nationale	-125	-154	-206	-137
de_nederlandse	-164	-107	-226	-139
de_nieuwe	-139	-187	-246	19
de_nvwa	22	-216	-190	-143
de_ombudsman	-176	162	-258	-147
de_onderzoekers	-51	62	-231	-247
de_overige	65	-192	174	154
de_proef	13	-130	-181	3
de_provincie	-129	-165	-195	-178
de_provincies	-130	-160	-211	-208
de_raad	-8	105	-304	-229
de_rapportage	-166	95	-197	-16
de_reclassering	-136	-145	50	-10
de_regeling	-17	-280	-18	-232
de_regering	-117	-199	45	145
de_rekenkamer	65	-76	-185	-216
de_rijksdienst	-98	-157	27	184
de_sector	-100	-155	-150	30
de_sociale	16	-96	-180	56
de_staatssecretaris	-106	-5	26	-190
de_stichting	38	-278	10	-235
de_suggestie	-142	216	208	-44
de_tweede	-164	-192	-115	74
de_uitkomst	-147	-133	-159	164
de_uitkomsten	-179	-175	-255	107
de_uitvoering	123	-177	-158	-176
de_vaste	-119	-202	-244	-122
de_vereniging	-143	-155	-207	-240
de_vierde	-160	63	70	36
de_vng	-205	-193	-9	-263
de_volgende	-158	-200	-250	264
de_vraag	-172	-245	-205	-275
de_wachttijd	174	-159	74	-168
de_wet	114	-107	-59	-72
de_wettelijke	-171	-195	-178	-185
deze_aanbeveling	-148	-322	225	232
deze_brief	-152	-119	-264	-238
deze_leden	-60	6	-156	-156
die_toezegging	-126	-55	-148	-99
die_vraag	-143	-138	-230	-47
dit_is	0	-161	63	-278
doel_van	-234	-187	-147	-156
door_de	60	-80	-108	-83
door_een	-150	-146	-141	-199
door_het	127	-139	-117	-97
een_afschrift	-70	-112	-226	-165
een_besluit	-121	-159	-133	191
een_demissionair	-54	-106	-91	-212
een_derde	119	75	-161	-182
een_landelijk	-127	79	129	-36
een_landelijke	71	-258	152	-162
een_nieuwe	-163	-225	53	-121
een_tweede	-227	102	27	-202
een_verband	164	-147	-221	-120
een_verbod	-109	-33	115	-96
een_vergoeding	-66	-184	203	-154
een_verklaring	33	-148	-136	-54
een_verplichting	-156	-194	-196	-147
een_volgend	-93	61	-217	109
een_wetsvoorstel	-102	-142	-147	88
een_wijziging	-125	-101	155	39
ex_post	-87	-132	-158	-109
geachte_president	-97	-115	-114	-102
geachte_voorzitter	-128	-152	-191	-183
geadviseerd_besluit	-58	-137	-112	-177
geef_de	-140	203	-243	-108
gelet_op	-115	-198	71	-49
gemeenten_zullen	-193	-156	-252	-180
haar_rapport	-124	-139	-182	-146
het_aandeel	157	-85	-56	-94
het_aantal	260	-222	-186	-208
het_advies	-283	198	19	-61
het_adviescollege	-173	28	-176	-153
het_antwoord	-199	-205	-200	23
het_besluit	-91	-147	-48	139
het_bureau	-48	234	-282	-167
het_cjib	-79	-165	-177	63
het_college	22	148	-24	-136
het_eerste	-187	-30	258	-25
het_eindrapport	-47	-141	52	116
het_fonds	-159	-163	-200	-117
het_gaat	-153	-174	-200	18
het_instituut	-153	60	-35	63
het_is	-345	-7	60	-370
het_kabinet	-204	-158	-29	28
het_knmi	64	-140	-142	61
het_lid	-180	-216	-189	-246
het_ligt	-121	-170	-229	231
het_ministerie	-120	4	-223	84
het_onderzoek	-174	-317	-333	-277
het_ontwerp	-78	-169	-133	170
het_openbaar	-102	-183	0	90
het_programma	75	-177	-194	-196
het_rapport	-23	-82	-376	-336
het_rivm	-132	-181	-31	87
het_streven	-229	-212	-306	228
het_tweede	-161	-51	165	-17
het_verdient	-172	174	-200	-204
het_voorstel	-132	1	147	-109
het_wetsvoorstel	-136	-129	131	-4
het_wodc	-147	-203	16	74
het_zou	-153	-117	-176	-106
hierbij_bied	-157	-188	-173	-169
hierbij_doe	-46	-56	-72	-162
hierbij_ontvangt	-107	-146	-118	-253
hierbij_treft	-102	-77	-61	-119
hierbij_zend	-102	-114	-169	-174
hoe_de	65	-148	8	-72
ik_acht	-159	-206	93	-23
ik_begrijp	-129	-131	-144	-159
ik_ben	-160	-212	-117	31
ik_beschouw	-105	-124	-33	-165
ik_betreur	-150	-119	-209	-195
ik_dank	-94	-140	-162	-193
ik_deel	-108	-98	-187	-152
ik_ga	-169	-143	-251	-28
ik_heb	-141	-291	5	79
ik_hecht	-159	-155	-77	-164
ik_hoop	-178	-141	-145	-186
ik_kies	-109	-179	67	96
ik_laat	-102	-181	242	-13
ik_streef	-87	-155	-196	201
ik_vertrouw	-58	-84	-126	-184
ik_vind	-175	-217	-125	-130
ik_wacht	-143	-101	63	76
ik_zal	-73	-192	245	19
ik_zie	-153	-217	-121	-56
in_#	-197	-299	-231	33
in_antwoord	-31	-158	-204	-39
in_dat	-169	-195	-161	-97
in_de	-71	-146	-27	15
in_december	-108	-147	-154	-131
in_deze	-113	-209	-342	-337
in_dit	-172	-98	-181	-191
in_een	-236	-197	74	-241
in_het	-101	-203	-173	-108
in_juni	-100	-180	-196	64
in_mijn	-81	-133	-320	-272
in_november	-138	-140	87	99
in_oktober	-43	-126	47	138
in_te	-90	223	-140	-131
indien_de	-120	-118	-133	173
ja_,	-97	-131	38	18
ja_.	-113	-153	-158	-174
kennis_te	-127	163	-129	-87
kunt_u	-55	60	-128	-152
maak_de	-90	197	-173	-145
maatregel_:	-179	-171	202	47
mede_namens	-82	-108	-153	-237
met_belangstelling	-118	-117	-214	-154
met_de	-278	-222	129	55
met_deze	-91	-174	-291	-472
met_een	-153	-224	80	68
met_het	-187	-288	-20	30
met_ingang	-189	-279	167	269
mijn_ambtsvoorganger	-181	-134	-179	-179
minder_goed	128	-136	-186	-137
mocht_blijken	-209	-66	-89	142
mocht_dat	-121	-62	-125	189
mocht_de	-168	-151	-143	1
na_de	-178	-184	-37	91
na_uw	-75	-126	-89	110
naar_aanleiding	-82	-119	-169	-243
naar_de	-130	-142	-142	-108
naar_het	-187	64	14	-135
naar_schatting	-174	-162	-118	-118
naar_verwachting	-181	-138	-220	89
nederland_telt	-110	-144	-182	-172
nee_,	-195	-163	-91	-190
nee_.	-65	-162	209	-91
niet_overgenomen	-163	5	163	-159
nota_	-95	-140	-105	-93
nr_.	-142	-258	-260	-143
of_dat	95	-262	-306	-161
of_de	229	-48	59	28
of_dit	-114	-136	-44	-57
of_een	-174	-181	-195	145
of_ook	32	-222	-217	172
onder_een	-121	-167	-114	-153
ook_zou	-142	121	-204	-118
ook_zouden	-110	145	-164	-153
op_#	-351	-250	-375	-74
op_de	127	-215	-101	22
op_grond	-171	-31	15	-167
op_het	145	57	169	85
op_verzoek	-93	-171	-62	55
over_de	185	-115	-78	76
over_een	-172	-86	118	102
over_het	76	10	21	-17
overeenkomstig_de	-48	-106	-96	-175
overgenomen_.	-119	-228	194	-135
periodieke_rapportage	-132	-133	-76	-91
punt_#	-138	274	-318	-210
reactie_	-79	-167	-301	-156
reactie_:	-228	-360	371	136
rijk_	-107	-179	-189	-92
rvo_zal	-84	-118	-212	139
samen_met	-119	-226	58	297
schaf_de	-84	170	-165	-142
sinds_#	-31	-290	-114	-273
sinds_de	226	-161	-272	-65
sinds_het	150	-143	-201	-57
stel_de	-64	153	-144	-170
stel_een	-120	177	-165	-198
studenten_die	116	-138	-138	-144
te_starten	-105	-155	-117	-142
ten_aanzien	58	77	186	-182
ten_derde	-182	26	-152	-151
ten_slotte	-249	325	-134	-228
ten_tweede	-113	182	-222	-182
ter_beslissing	-125	-187	-173	-121
ter_uitvoering	-175	-88	-172	-181
tijdens_het	-106	-225	-208	-192
tot_die	-146	-252	-198	106
tot_slot	-129	270	-261	-231
tussen_#	-11	-153	-236	-168
u_hebt	-134	-104	-127	-157
u_heeft	-107	-143	-77	-176
u_kunt	-80	-72	-138	77
u_ontvangt	-114	-142	-168	147
u_wordt	-108	-25	-157	-105
uit_de	267	-114	-150	-225
uit_een	183	-150	-184	-191
uit_het	133	-87	-114	-157
uit_onderzoek	141	-155	-100	-111
uw_kamer	-142	-239	-201	94
van_#	104	-165	-177	-148
van_:	-126	-241	-258	-131
van_de	81	-412	-97	-88
van_een	-152	8	160	-226
van_het	-191	162	33	-61
vanaf_#	-69	-189	-14	154
verder_beveelt	-111	107	-157	-136
verder_zou	-79	148	-158	-159
verhoog_het	-107	146	-173	-128
volgens_de	245	-205	-60	25
voor_de	178	-160	-227	-66
voor_een	-69	56	146	-287
voor_het	25	-171	146	-39
vorig_jaar	-200	-270	-200	-191
waar_de	39	104	131	-140
wat_de	1	69	191	-52
waterschappen_	-120	-144	-199	-138
wel_breng	-120	-230	0	125
wel_is	-56	-118	-199	139
wel_laat	16	-217	-226	184
wel_wordt	-155	-119	129	129
wel_zal	-122	-184	76	189
wie_in	-182	-157	-210	-184
wij_adviseren	-36	93	-125	-198
wij_zijn	-117	-108	-184	35
zij_hebben	-172	-123	147	-221
zodra_de	-82	-86	-174	200
zodra_het	-123	-99	-199	238
zorg_voor	-156	189	-192	-125
zou_de	-169	-220	-152	-161
`,
  end: `
-	-259	-334	-211	-179
.	-24	-21	-14	-39
:	-335	-582	-484	-501
;	-146	149	-254	49
?	-263	-106	-281	-410
`,
  lemma: `
aan de orde komen	-218	-122	149	147
aan de slag gaan	-166	127	191	178
aanbevelen	-237	280	-335	-369
aanbieden	-26	-52	-116	-310
aandringen	-249	328	-114	-310
aangeven	79	-195	-198	-137
aanhouden	-24	19	45	-40
aankondigen	-114	-224	-268	-137
aanleveren	1	-173	-212	108
aannemen	-181	-83	60	45
aanpassen	-217	34	-5	195
aansluiten	14	-15	156	-33
aanspreken	-174	54	179	-6
aanstellen	-9	70	180	-175
aantekenen	114	-173	-197	-212
aantonen	273	-225	-246	-167
aantreffen	194	-249	-280	-143
aantrekken	-183	-218	51	-21
aanvragen	29	22	-197	-192
aanvullen	-116	-159	64	-171
aanwijzen	52	29	-257	-78
achten	-10	93	87	-109
achterblijven	171	-175	-141	-149
adviseren	-290	322	-238	-251
afdoen	64	-139	-150	20
afhaken	-32	-209	-140	-159
afhandelen	96	-177	-158	45
afhangen	-165	-127	-158	-28
afleggen	48	55	-198	165
afleiden	138	-144	-148	-133
afnemen	213	-120	-106	-172
afronden	-251	6	36	60
afschaffen	-137	100	-204	-136
afsluiten	-29	39	-224	-26
afspreken	-173	-219	-38	68
afstemmen	-139	-196	-40	-80
afwachten	-138	-193	77	28
afwijken	53	-197	-122	-183
afwijzen	-163	-54	166	-240
afzien	-175	20	178	-278
antwoorden	-119	-6	158	105
beantwoorden	48	-172	-219	-34
bedoelen	-188	-133	-26	-86
bedragen	-142	-169	-194	-217
begeleiden	86	-53	20	-7
beginnen	-255	-49	41	86
begrijpen	-9	-79	-271	-220
begroten	59	86	-3	-156
behandelen	-133	-211	-29	-19
behoeven	-213	-186	-45	-75
behouden	44	-179	-70	-147
bekendmaken	-159	-139	27	144
bekijken	-187	-240	6	157
bekorten	219	-189	-40	-39
bekostigen	-166	-3	140	11
beleiden	-67	-163	98	-149
bellen	-192	-22	58	103
beloven	-172	-201	53	-123
benaderen	-126	-162	-190	125
beogen	-13	-213	-225	137
beoordelen	-102	-75	-228	-259
bepalen	-160	-68	102	142
beperken	-213	2	-167	-205
bepleiten	-314	445	55	-79
beproeven	-116	-143	141	69
bereiken	201	-237	-292	-37
berekenen	-8	-138	-111	-141
berichten	-193	8	-46	-34
berusten	84	-204	-187	-132
beschikbaarstellen	-77	-214	25	260
beschikken	37	-281	-13	-272
beschouwen	-66	-194	-68	-280
beslissen	-68	-56	158	86
besluiten	-116	-250	157	47
besparen	-38	-168	98	95
bespreken	-117	-34	-19	127
bestaan	-66	-74	64	-191
besteden	75	-210	69	137
bestuderen	-175	-113	-111	-134
betalen	-115	-288	-103	-114
betekenen	-132	-160	32	-19
betreffen	-192	144	127	-67
betrekken	-98	-246	164	297
betreuren	-150	-119	-209	-195
bevatten	-75	18	105	-136
bevelen	-300	417	-347	-302
bevorderen	-25	-166	-151	66
bevragen	-171	-150	-202	-182
bezien	-190	-67	14	330
bezoeken	-248	-166	-219	-182
bezorgen	-186	50	-250	-173
bieden	-142	-268	-117	-215
bijdragen	197	-54	-259	28
bijeenbrengen	-118	-175	95	124
bijhouden	99	-123	116	-213
bijpraten	-98	-92	-207	55
blijken	398	-184	-179	-135
blijven	61	-90	33	-127
bouwen	-64	-63	33	-16
brengen	54	16	13	9
concluderen	392	-274	-231	-195
constateren	325	-275	-194	-209
controleren	-8	-80	-111	85
dalen	300	-219	-235	-151
danken	-94	-140	-162	-193
deelnemen	-16	-175	-221	-12
dekken	27	-174	-210	-123
delen	-239	-227	-130	-262
denken	12	79	-192	-201
dienen	-246	-2	31	-42
doen	-71	56	-14	-54
doorgaan	-134	-157	-169	92
doorlichten	-220	-209	-52	-15
doorlopen	-212	-222	60	63
doorrekenen	-143	-139	-48	228
dragen	-192	-208	95	119
duren	235	-234	-208	-13
dwingen	-142	-195	121	-134
eindigen	-190	-22	-90	-25
ervaren	283	-123	-243	-228
evalueren	-228	-141	-100	79
fietsen	-118	-158	-58	61
gaan	-20	-205	124	-16
gebeuren	-29	50	156	66
gebruiken	100	-119	-8	-32
gebruikgemaakt	-126	-163	-260	-161
gelden	-85	-33	99	-50
gestand doen	-74	-90	-191	-104
geven	-56	112	13	-209
groeien	39	-149	-169	-146
gunnen	-161	-139	41	-240
halen	163	-279	-102	-226
halveren	105	-195	69	125
handelen	104	-166	28	-70
handhaven	-179	-127	52	-55
hebben	55	-139	17	-238
hechten	-205	-279	-164	-362
helpen	-240	-224	22	-217
herhalen	-226	-207	-221	157
herkennen	-203	-173	-290	-294
herstellen	118	-157	-119	-168
herzien	-165	-183	32	-35
heten	68	121	45	-141
hopen	44	54	-268	-24
horen	-135	-278	-3	186
houden	-92	-107	-143	83
in gesprek gaan	-140	-177	-52	112
in kaart brengen	-165	-100	190	155
in overleg treden	-86	85	17	184
inbrengen	-131	117	168	156
indienen	-242	-192	-278	44
informeren	19	-214	-151	197
ingaan	-237	-185	-209	-56
ingrijpen	-194	-180	-41	182
inhouden	-189	108	-232	-204
inlichten	-156	15	-238	83
innemen	-172	-200	94	-84
inrichten	-164	116	-68	98
inspannen	-81	-143	-180	200
instellen	-163	-59	-194	-140
instemmen	-191	49	258	-8
intrekken	-146	-151	72	19
investeren	-45	-178	-198	-150
invoeren	105	68	45	78
invullen	-200	-187	167	-200
inzetten	120	-34	-108	59
inzetten op	-92	-139	-228	156
kennen	103	-291	-17	-206
kennisnemen	-99	-28	16	-161
keuren	26	100	9	82
kiezen	-14	-123	203	93
kijken	17	-258	-43	118
klagen	87	-179	-206	-110
komen	144	-174	15	39
koppelen	-111	-154	-41	130
kosten	-47	-30	18	-43
krijgen	-124	-41	117	239
kunnen	-331	-103	88	-62
laten	-73	-139	96	-42
leggen	-210	-249	-261	192
leiden	205	-125	68	-35
leren	-95	-6	-160	-109
leven	-131	-158	-9	60
leveren	-196	-196	-9	57
lezen	-15	-2	-197	-51
liggen	21	-172	-23	32
lijken	110	-209	118	-3
lonen	125	88	20	-138
lopen	11	-48	55	-111
luiden	-1	27	-243	-220
lukken	-41	-203	-176	52
maken	-97	-16	83	-4
meebetalen	-121	137	24	-143
meedoen	-110	-141	-197	-180
meegeven	-168	60	-264	-155
meelopen	-65	-140	98	138
meenemen	-132	106	74	152
melden	14	-115	-330	-47
menen	-110	103	-190	-208
merken	108	-110	-194	-122
met een voorstel komen	-129	-188	-53	27
meten	-69	197	-318	-89
middelen	196	-163	-88	-33
mislopen	82	-161	-155	-159
missen	177	116	-191	-160
moeten	-192	203	-319	-37
mogen	-177	-220	146	-194
nagaan	-61	-96	108	176
nakomen	65	-126	-164	-204
nalopen	-123	-186	116	140
neerleggen	-114	42	148	-195
nemen	-74	-84	59	19
noemen	146	-17	-5	-276
nopen	-122	-153	28	184
oefenen	-27	-75	-167	-177
omgaan	-169	-211	-236	-212
onderhouden	21	-130	-94	-125
onderschrijven	-148	-251	178	-283
ondersteunen	107	-194	62	-157
ondertekenen	-85	8	81	-166
ondervinden	73	57	-7	-139
onderzoeken	-227	-238	69	78
ontbreken	145	1	115	-131
ontraden	-140	12	128	-159
ontvangen	-93	-114	-77	193
ontwikkelen	-33	-188	121	101
oordelen	237	-256	-106	-206
openbaarmaken	-168	142	-278	4
openen	-164	-261	-146	-108
openstaan	-157	-229	-10	27
openstellen	-219	127	-223	21
opleggen	-57	-108	77	-205
opleiden	-189	16	-209	-162
opleveren	-53	-294	55	-86
oplopen	64	-233	-274	-304
opmerken	12	-87	-253	-274
opnemen	-208	-97	188	241
oproepen	-221	94	-45	-229
opstellen	4	37	-66	2
opvolgen	-24	19	249	55
opwijzen	112	-233	-201	-233
overeenkomen	-128	-116	54	9
overgaan	-18	-279	80	142
overlijden	-174	-154	-140	-140
overnemen	-170	79	489	297
overschrijden	124	-43	-164	-201
overwegen	-212	-100	-168	169
passen	-185	16	90	-99
plaatsen	31	-118	24	-44
plaatsvinden	-250	96	-215	-60
plannen	-16	-199	-248	151
pleiten	-82	303	-55	-231
profiteren	75	-174	-179	-135
publiceren	-168	-271	-64	15
raadplegen	-121	62	-11	16
raden	-178	118	74	-174
raken	-43	-151	-42	-94
ramen	-156	-173	-52	-61
rapporteren	-173	-91	-239	256
reageren	-115	-268	-259	-86
realiseren	100	-140	-180	-188
regelen	-83	-8	219	76
regels stellen	-184	55	-228	-184
registreren	-106	-126	-210	39
rekenen	106	-133	-196	-201
reserveren	-178	-62	-243	122
richten	-101	65	0	-99
roepen	-203	176	-195	-183
samenhangen	12	-156	-216	-221
samenvoegen	-107	54	62	76
schatten	184	-191	-128	-106
schetsen	-191	-190	-233	-161
scholen	-14	-87	117	35
schrappen	-101	-112	68	-1
schrijven	-32	-126	-84	-311
slaan	-112	-192	133	-192
slagen	147	-151	-147	34
sluiten	-207	-45	-42	-23
spreken	-178	-202	-26	21
staan	-128	-60	64	55
starten	-198	-227	8	232
stellen	-108	81	-114	-56
stemmen	-162	-171	-105	-228
steunen	56	-193	83	-177
stijgen	155	-243	-30	-8
stilleggen	-112	-181	-165	-157
stilstaan	-39	-143	-170	-122
stoppen	-147	-160	88	43
stopzetten	-152	-160	73	-119
strekken	-86	84	41	33
streven	-175	-275	-20	251
sturen	-173	-128	34	99
tegemoetkomen	-120	97	164	-8
tegemoetzien	-94	-217	-122	75
tekortschieten	122	-268	3	87
tellen	-195	-3	-185	-89
ter harte nemen	-98	85	168	157
terugbrengen	42	-137	-18	60
terugkeren	92	-198	-223	-113
terugkomen	-167	-234	-235	251
teruglopen	267	-192	-255	-146
testen	88	-33	0	-188
toejuichen	-171	-140	11	29
toekennen	-147	-182	-9	-170
toekomen	-159	-42	-294	138
toelaten	-67	12	57	-95
toenemen	146	-230	-199	-191
toepassen	24	-117	178	105
toestaan	-255	-196	-13	-186
toesturen	-107	-95	-321	-62
toetsen	-154	-14	-41	-146
toevoegen	-257	-27	304	-153
toezeggen	-149	-206	-135	-160
toezenden	-176	-185	-311	197
toezien	-236	-164	-43	68
tonen	-61	-135	-162	-154
treden	-147	-26	-58	153
treffen	44	-215	-218	-25
trekken	-159	-119	-107	-139
uitbreiden	-201	-225	1	255
uitbrengen	-195	-84	-121	0
uitgaan	-48	-250	-301	-102
uitgeven	55	-239	48	-178
uitlaten	-243	-147	-12	-149
uitmaken	53	-154	100	-250
uitreiken	-147	-186	168	108
uitrekenen	162	-146	-152	-122
uitsluiten	-51	-17	-185	-170
uitspreken	-147	-11	82	-221
uittrekken	-189	82	220	81
uitvoeren	57	-126	52	47
uitwerken	-16	-217	-146	96
uitwijzen	117	-171	-141	-137
uitzenden	30	-173	-178	-161
uitzetten	-118	-153	119	-179
uitzien	-102	-148	-223	-230
uitzoeken	-213	-228	181	228
vallen	51	-3	-63	-113
varen	-150	75	-62	-32
vastleggen	-98	-219	96	132
vaststellen	305	-106	-88	-196
veranderen	-92	-183	-277	-107
verbeteren	145	-161	-166	-118
verbieden	11	79	77	-151
verbinden	-201	-37	-242	-46
verdelen	-213	-42	-118	-162
verdienen	-158	118	-23	-127
verdragen	-168	-8	200	-140
verdubbelen	164	5	-232	27
verdwijnen	2	-16	169	97
vergelijken	-258	-146	59	-190
vergen	-257	-156	185	31
vergoeden	-171	4	127	-8
vergroten	85	-78	-136	-164
verhogen	-83	-74	27	23
verhuizen	16	-191	-63	-154
verkennen	-79	-168	-37	171
verkeren	24	-148	-175	-165
verkorten	52	37	53	67
verlagen	46	61	-177	51
verlenen	-25	-56	-250	-234
verlengen	-212	-205	165	169
verliezen	-90	-123	-147	-116
verlopen	-13	-179	-214	-6
vermelden	-126	42	94	78
verminderen	166	-166	-152	-134
verplichten	-167	72	-57	-86
verrichten	-198	-31	-9	27
verruimen	-135	-51	-146	-5
verschijnen	-93	-155	31	150
verschillen	40	-174	-34	-194
verschuiven	-184	-47	-180	-230
versnellen	9	-105	-106	-116
verstaan	-242	-300	-290	-331
verstrekken	-100	-161	-89	-36
vertragen	-138	-58	-189	-202
vertrekken	194	-141	-239	-150
vertrouwen	-3	-166	-156	-217
vervallen	-199	32	-62	18
vervangen	-229	30	-300	136
verwachten	-260	-266	-38	56
verwerken	-167	-33	121	-79
verwerpen	-111	-111	-172	6
verwijzen	-139	-7	149	-170
verzekeren	-78	-83	-168	-186
verzenden	-76	76	33	48
verzoeken	-128	-282	-18	-167
vinden	132	32	-29	-104
vluchten	-59	-181	93	-161
voegen	-176	-126	-158	-100
voelen	-18	96	235	-309
voeren	-181	38	-101	53
voldoen	-71	-131	-231	-138
volgen	-188	-111	235	213
volstaan	-93	-164	143	-237
voltooien	-156	-117	7	41
voorbereiden	-124	-184	-211	-51
voorkomen	-121	14	74	-227
voorleggen	-160	-98	-25	230
voorliggen	-135	-158	125	16
voorschrijven	-223	-299	86	9
voorstellen	-196	198	-38	-222
voortzetten	-157	100	-205	80
vooruitlopen	-169	-135	96	-225
voorzien	-68	-86	127	224
vragen	-220	90	-74	-68
vrezen	-185	-172	-167	-167
vrijkomen	-146	-158	2	-188
waarderen	155	-239	-293	-263
wachten	64	-246	-15	-315
wegen	-188	-96	110	-7
wegvallen	61	-130	80	-101
weigeren	-11	35	-100	-118
wenden	-130	-150	-150	-102
wensen	-166	46	97	-31
werken	-105	-327	-2	102
werven	-67	-186	-170	-10
weten	-26	-27	54	-158
wijden	-104	-190	-208	70
wijzen	88	-34	80	68
wijzigen	-135	37	38	135
willen	-174	148	-3	-120
wisselen	-156	89	-40	-231
wonen	-15	-230	-234	-193
worden	-48	18	66	-193
zeggen	67	-110	-175	-206
zenden	-147	-188	-16	-77
zetten	90	-210	91	97
zich inzetten	-97	-255	-116	321
zien	169	-36	24	-323
zijn	-22	-82	15	-63
zijn beslag krijgen	-90	-136	101	110
zitten	-66	-226	27	-172
zoeken	-163	-146	37	123
zorgen	-67	-118	-145	141
zullen	-234	-297	-13	23
`,
  doing: `
agency aanbieden	15	25	81	-162
agency aannemen	-146	-147	-53	204
agency aanpassen	-120	25	-128	127
agency aantreffen	202	-129	-99	-182
agency afronden	-121	-139	63	75
agency beginnen	-135	-184	114	140
agency beoordelen	-161	57	-150	-177
agency bevelen	-128	140	-194	-141
agency bezoeken	-184	-181	-146	-156
agency concluderen	125	-121	-159	-115
agency constateren	184	-159	-116	-160
agency controleren	-193	-208	-168	-75
agency doen	-182	1	19	73
agency geven	-156	-2	2	-180
agency hebben	-106	-221	130	-243
agency komen	119	-183	-228	-100
agency maken	-157	-197	163	85
agency melden	-96	25	7	-175
agency onderzoeken	-211	-181	14	-36
agency stilleggen	-104	-111	-165	-150
agency toezien	-205	-134	-180	-176
agency uitbreiden	-147	-130	-73	201
agency vaststellen	70	17	-175	-169
agency verrichten	-116	-81	-112	-147
agency vervangen	-82	-129	-160	146
agency vinden	96	4	-138	-138
agency vragen	-187	56	-163	-138
agency werken	-195	-170	78	4
agency zijn	-25	43	213	57
first aanbieden	-110	-179	-367	-288
first aanhouden	-84	72	125	14
first aannemen	-90	-187	156	-194
first aantekenen	-161	-139	-179	-186
first achten	-229	-391	164	-160
first adviseren	-36	93	-125	-198
first afspreken	-126	-173	45	144
first afwachten	-138	-193	77	28
first beantwoorden	-143	-117	-187	-11
first begrijpen	-165	-139	-237	-204
first bekijken	-66	-171	-17	191
first berichten	-114	-199	-437	-32
first beschikbaarstellen	-47	-169	-195	214
first beschouwen	-103	-121	-12	-253
first besluiten	-40	-104	-95	8
first bespreken	-102	-7	1	179
first betrekken	-90	-171	136	291
first betreuren	-150	-119	-209	-195
first bevorderen	-177	-165	-142	71
first bezien	-97	38	192	267
first bijpraten	-98	-92	-207	55
first brengen	-107	-50	81	202
first danken	-94	-140	-162	-193
first delen	-194	-179	-146	-223
first denken	-166	-148	-138	-157
first doen	-142	64	86	39
first doorrekenen	-143	-139	-48	228
first evalueren	-82	-103	97	151
first gaan	-129	-106	196	-56
first gestand doen	-67	-50	-188	-89
first geven	-144	24	-90	-385
first hebben	-192	-55	-49	-389
first hechten	-180	-192	-101	-234
first herkennen	-216	-106	-183	-190
first hopen	-58	-221	-260	0
first houden	-114	-208	-89	99
first in gesprek gaan	-125	-130	91	122
first in kaart brengen	-93	-197	24	182
first informeren	-142	-162	-239	232
first ingaan	-112	-179	-308	-317
first instemmen	-156	-145	203	-186
first kennisnemen	-126	-154	2	-123
first kiezen	-154	-246	193	38
first kijken	-120	-166	53	105
first komen	-131	111	-191	-185
first laten	-156	36	178	-56
first lezen	-196	86	21	-123
first maken	-184	-250	-24	272
first melden	-140	-172	-310	66
first nagaan	-210	1	81	202
first nemen	-154	-195	148	-3
first onderschrijven	-104	-170	203	-241
first onderzoeken	-109	-205	158	206
first ontraden	-59	68	128	-150
first ontvangen	-110	37	-1	-62
first opmerken	-226	-252	-160	-237
first opnemen	-165	69	218	237
first opvolgen	-98	-199	169	17
first overeenkomen	-109	-103	5	62
first overgaan	-88	-162	3	-214
first overnemen	-80	-46	323	225
first overwegen	-186	-215	-171	162
first raden	-178	118	74	-174
first rapporteren	-148	-232	-332	301
first reageren	-94	-108	-245	-267
first schrijven	-101	-130	-109	-208
first spreken	28	-205	-312	158
first staan	-195	-140	-86	-177
first stellen	-84	-9	-183	-72
first streven	-117	-193	-211	216
first sturen	-100	-167	-97	86
first terugkomen	-113	-142	-156	270
first toekomen	-81	-88	-192	203
first toesturen	-101	-168	-287	-80
first toezeggen	-105	-155	-335	-65
first toezenden	-142	-164	-260	215
first uitwerken	-103	-197	-100	127
first uitzoeken	-141	-190	121	223
first verkennen	-70	-174	-28	162
first verstaan	-102	-125	-155	-170
first vertrouwen	-58	-84	-126	-184
first verwachten	-122	-133	22	146
first verwijzen	-60	94	101	-47
first verzoeken	-103	-167	153	50
first vinden	-68	-153	-118	-121
first voelen	-205	187	212	-231
first voeren	-80	-134	-241	141
first voldoen	-140	-228	-318	-64
first volgen	-124	-15	151	-26
first voorleggen	-77	21	5	284
first vooruitlopen	-161	-120	35	-225
first vragen	-110	-127	20	193
first waarderen	-207	-131	-195	-184
first wegen	-163	-177	56	-9
first werken	-111	-95	-179	194
first weten	-183	-23	-101	48
first wijzen	-139	-178	153	140
first willen	-171	-225	78	-204
first zeggen	-140	-156	-202	-136
first zenden	-97	-165	-156	-255
first zich inzetten	-92	-229	-258	230
first zien	-77	-224	157	-375
first zijn	-205	-131	87	-68
first zoeken	-158	-134	65	129
first zorgen	-67	-118	-145	141
first zullen	-88	-214	118	87
government achten	-182	-220	130	-25
government adviseren	-64	106	-159	-187
government berichten	-52	-105	50	131
government delen	-147	-101	-106	-159
government doen	-156	56	-36	-11
government hebben	-200	-184	106	-269
government hechten	-89	-184	-168	-224
government herkennen	-106	-94	-195	-215
government inspannen	-86	-114	-94	167
government laten	-77	-107	-77	154
government maken	-112	14	203	-63
government onderschrijven	-95	-146	78	-122
government overwegen	-74	-176	29	152
government reageren	-101	-97	-188	65
government schrijven	-109	-183	-226	-126
government tellen	-110	-144	-182	-172
government toezeggen	-100	-215	-140	-233
government verzoeken	-123	-295	-292	-232
government vinden	-187	-174	50	31
government volgen	-112	11	237	1
government vragen	-81	-231	-204	14
government zich inzetten	-94	-133	105	210
government zien	-194	-217	262	-205
government zijn	-45	-155	-235	-41
house aannemen	-102	-194	-118	-219
house aantreffen	-248	-191	-195	-83
house adviseren	-63	-249	-100	-146
house besluiten	-43	-127	-100	-159
house geven	-68	164	70	-126
house horen	-89	-147	-128	272
house informeren	63	-211	-230	103
house inlichten	-77	112	-128	17
house krijgen	-101	-66	-124	151
house lezen	-134	-162	-224	67
house ontvangen	-145	-235	-218	200
house overnemen	-81	-205	184	-141
house schrijven	-152	45	130	-133
house stellen	-102	-142	-173	25
house tegemoetzien	-99	-157	10	236
house toezeggen	-119	-152	93	-333
house verzoeken	-127	-157	-240	-194
house vinden	-158	-267	46	-92
house vragen	-171	8	-307	-388
house weten	-158	108	146	-142
house zijn	-125	-56	-27	-101
none aanwijzen	-126	-38	-128	41
none achten	150	-181	68	83
none afronden	-119	88	-159	61
none afspreken	-136	-143	-150	-261
none afzien	-167	-100	113	-166
none beginnen	-141	-140	-258	57
none bellen	-98	-158	44	-139
none beogen	20	-114	-173	-203
none bepleiten	-128	28	85	98
none bereiken	113	-161	-203	9
none beslissen	6	-174	-169	-232
none besluiten	-189	-178	194	165
none bestaan	43	-108	-2	8
none betalen	-152	-196	-129	-142
none betreffen	-103	48	88	-199
none blijken	161	-213	-154	-184
none blijven	-200	96	-103	-48
none doen	-122	-4	53	-101
none gaan	-85	-34	163	24
none gebeuren	91	-154	-22	53
none gelden	-155	-171	-129	-185
none geven	-118	-209	119	-196
none halen	-227	-132	77	-119
none hebben	14	-232	-87	34
none houden	144	-46	-205	-207
none informeren	-76	-198	101	-120
none ingaan	-162	-30	34	134
none komen	240	-162	24	54
none krijgen	41	-217	134	130
none leiden	8	-136	58	-118
none liggen	-157	72	-1	-59
none lopen	16	37	-53	-16
none meenemen	-71	-179	126	196
none middelen	47	-92	75	-139
none nagaan	53	-152	-124	-37
none openen	-91	-167	-255	-196
none opnemen	-113	-163	19	185
none sluiten	-122	-82	-126	-20
none spreken	-222	-215	65	-141
none staan	13	-290	75	-230
none toelaten	-185	81	-228	45
none toezeggen	-146	-148	-192	49
none uitvoeren	-93	81	88	94
none vallen	78	67	58	-12
none verhuizen	80	-179	-58	-153
none verschijnen	-48	-129	-174	90
none verstaan	-170	-206	-176	-250
none verstrekken	68	-178	-196	-169
none vinden	104	-228	48	-198
none voldoen	-130	41	30	-162
none volstaan	24	0	40	-97
none voorstellen	-95	-32	99	-151
none voorzien	-108	-175	112	80
none vragen	-147	85	-173	-323
none werken	12	-193	93	-86
none weten	-76	-198	101	-120
none wonen	-7	-161	-147	-156
none zeggen	45	92	-185	-121
none zijn	18	58	137	29
thing aanbevelen	-166	183	-171	-186
thing aanbieden	51	-215	38	-197
thing aandringen	-158	182	-184	-194
thing aanhouden	4	25	-129	-157
thing aankondigen	32	-151	-153	-201
thing aanpassen	-152	-314	134	171
thing aansluiten	62	-75	203	64
thing aanspreken	-138	115	189	67
thing aantonen	225	-202	-252	-173
thing aantreffen	178	-141	-194	-127
thing aanvragen	80	-5	-166	-206
thing aanvullen	-106	-141	75	-170
thing aanwijzen	10	51	-201	-217
thing achten	87	163	-234	-75
thing achterblijven	115	-128	-131	-150
thing adviseren	-279	288	-251	-228
thing afdoen	75	-146	-125	73
thing afhandelen	102	-162	-124	-123
thing afhangen	-165	-127	-158	-28
thing afnemen	165	-245	-76	-163
thing afronden	-206	-172	-40	1
thing afsluiten	14	56	-201	10
thing afstemmen	-122	-125	31	-5
thing bedragen	-142	-169	-194	-217
thing begeleiden	61	47	161	-137
thing beginnen	-186	60	-147	-1
thing begroten	92	-174	-159	-123
thing behandelen	-64	-146	-143	-126
thing behoeven	-213	-186	-45	-75
thing behouden	-174	-100	-189	-130
thing bekorten	120	-154	17	-19
thing bekostigen	-173	-199	153	33
thing beleiden	-21	-119	138	-143
thing beoordelen	-185	-218	-117	-167
thing bepalen	-68	-227	244	-2
thing beperken	-172	-26	-20	-144
thing bepleiten	-174	225	-28	-217
thing bereiken	136	-201	-201	-92
thing berichten	-178	-250	56	65
thing berusten	84	-204	-187	-132
thing beslissen	31	-68	113	-25
thing besluiten	-36	-138	-304	-167
thing bespreken	-90	-149	-199	-159
thing bestaan	-269	-20	92	-294
thing betalen	-92	-231	-295	-250
thing betekenen	-132	-160	32	-19
thing betreffen	-185	142	44	-58
thing betrekken	-238	-155	32	137
thing bevatten	-74	-31	52	-342
thing bezien	-96	-158	-178	123
thing bezoeken	-158	-23	-105	-159
thing bieden	-83	-188	-53	-187
thing bijdragen	212	-267	-236	40
thing blijken	320	-135	-151	-165
thing blijven	118	-336	-34	-38
thing bouwen	-26	-18	91	-185
thing brengen	6	-98	-160	-167
thing concluderen	170	-116	-127	-140
thing controleren	74	-125	91	71
thing dalen	291	-216	-200	-145
thing delen	-83	-144	6	-4
thing dienen	-170	92	89	28
thing doen	8	-46	-109	-288
thing doorgaan	-134	-157	-169	92
thing doorlichten	-169	-174	48	57
thing duren	235	-234	-208	-13
thing dwingen	-142	-195	121	-134
thing eindigen	-190	-22	-90	-25
thing ervaren	241	-231	-195	-168
thing evalueren	-228	-41	-84	-272
thing gaan	12	-147	3	-18
thing gebeuren	-234	112	126	35
thing gebruiken	74	-39	-285	-226
thing gelden	-56	-65	112	-33
thing geven	-23	-81	111	43
thing groeien	-3	-146	-168	-134
thing halen	218	-203	-242	-151
thing hebben	71	-54	-67	-104
thing helpen	-179	-186	73	-192
thing herhalen	-189	-157	-207	105
thing herstellen	118	-157	-119	-168
thing herzien	-133	-137	81	-6
thing heten	68	121	45	-141
thing horen	-125	-275	41	-50
thing houden	-248	-52	-171	66
thing in kaart brengen	-153	19	30	-165
thing informeren	-69	14	-134	-291
thing ingaan	-195	-151	-243	51
thing inhouden	-189	108	-232	-204
thing inrichten	-149	84	-10	-41
thing invoeren	-157	117	36	51
thing inzetten	152	62	-183	-176
thing kennen	51	-221	-1	-133
thing keuren	-188	119	15	87
thing kiezen	-176	-15	-16	-146
thing komen	-90	-199	95	122
thing kosten	-19	-13	34	-31
thing krijgen	-5	3	100	77
thing kunnen	-279	-53	128	-20
thing laten	-20	-251	-40	-107
thing leggen	-87	-165	-184	82
thing leiden	205	-301	-42	-18
thing leveren	-173	-146	-192	-227
thing lezen	-93	-177	-188	-152
thing liggen	54	-284	-63	37
thing lijken	110	-209	118	-3
thing lonen	125	88	20	-138
thing lopen	24	-124	23	-70
thing luiden	-1	27	-243	-220
thing lukken	-9	-147	-318	-77
thing maken	-105	43	-29	-302
thing meelopen	-65	-140	98	138
thing melden	92	-50	-252	-186
thing meten	-60	174	-303	-189
thing middelen	123	-166	-182	12
thing moeten	-113	212	-230	7
thing mogen	-148	-177	77	-184
thing nagaan	-4	-192	59	55
thing nakomen	-131	-78	-121	-157
thing nemen	-196	55	-17	-28
thing noemen	89	-103	-19	-219
thing nopen	-122	-153	28	184
thing ondersteunen	109	-174	-131	-117
thing ondervinden	73	57	-7	-139
thing onderzoeken	-97	-146	-47	8
thing ontbreken	160	6	47	-121
thing ontvangen	27	-12	-301	-28
thing oordelen	-5	-140	-151	-96
thing openbaarmaken	-80	114	-197	-210
thing openstaan	-155	-210	7	40
thing openstellen	-199	122	-178	-28
thing opleggen	-25	-9	-177	-146
thing opleveren	-100	-273	-29	-158
thing oplopen	86	-224	-252	-264
thing opmerken	-140	60	-117	-130
thing opnemen	-207	-127	26	197
thing oproepen	-177	107	70	-136
thing opstellen	-217	86	63	-225
thing opvolgen	-5	24	147	60
thing overgaan	-184	-176	115	136
thing overlijden	-101	-142	-92	-100
thing overnemen	-187	172	309	152
thing overwegen	-113	-169	-151	-194
thing passen	-178	83	143	-133
thing plaatsen	-50	-84	3	9
thing plaatsvinden	-220	16	-207	-50
thing plannen	-16	-199	-248	151
thing pleiten	65	165	-170	-167
thing profiteren	-7	-123	-108	-36
thing publiceren	-76	-185	-45	24
thing raken	-80	-107	-138	-255
thing regelen	-61	-304	226	122
thing regels stellen	-184	55	-228	-184
thing reserveren	-152	-9	-210	164
thing richten	-264	-5	-18	-314
thing samenhangen	-144	-136	-193	-218
thing schrappen	-97	-7	-64	-101
thing schrijven	17	-143	20	-183
thing slagen	170	-152	-147	-144
thing sluiten	-145	-144	-226	-153
thing spreken	-28	-205	77	-107
thing staan	-129	5	16	117
thing starten	-179	-165	-217	159
thing stellen	-67	49	-26	-19
thing stemmen	-162	-159	-76	-188
thing stijgen	156	-203	-131	-166
thing strekken	-78	24	-54	-188
thing sturen	-166	25	21	-229
thing tekortschieten	127	-233	-237	-224
thing tellen	-131	17	-70	-23
thing teruglopen	267	-192	-255	-146
thing testen	101	-10	9	-180
thing toelaten	12	-120	153	-170
thing toenemen	146	-226	-201	-187
thing toepassen	24	-117	178	105
thing toestaan	-237	-172	-13	-172
thing toesturen	-98	-172	-156	118
thing toevoegen	-246	36	232	-308
thing toezeggen	-164	-172	-181	-168
thing treden	-127	-189	-52	235
thing treffen	47	-168	-154	-151
thing uitbrengen	-129	-176	-217	-216
thing uitgaan	-265	-172	-216	-23
thing uitmaken	69	-155	110	-236
thing uitreiken	-118	-165	99	115
thing uitsluiten	-178	52	-175	-104
thing uitvoeren	103	-162	-191	-238
thing uitwijzen	117	-171	-141	-137
thing vallen	-37	-118	-238	-114
thing varen	-152	82	6	-21
thing vastleggen	-87	-186	199	93
thing vaststellen	49	76	63	-69
thing veranderen	-62	-141	-226	3
thing verbeteren	145	-161	-166	-118
thing verbieden	75	32	57	-143
thing verdienen	-248	161	-198	-92
thing verdragen	-168	-8	200	-140
thing verdubbelen	155	-160	-170	16
thing verdwijnen	-66	31	103	108
thing vergen	-245	-128	153	-17
thing vergoeden	-148	77	145	-211
thing vergroten	85	-78	-136	-164
thing verhogen	-109	-212	79	32
thing verkorten	52	37	53	67
thing verlenen	-19	-27	-212	-204
thing verlengen	-164	-31	86	163
thing verliezen	-84	-118	-126	-114
thing verlopen	-13	-179	-214	-6
thing verplichten	-166	-30	-107	-19
thing verrichten	-124	35	-165	-203
thing verruimen	-132	7	-193	-137
thing verschijnen	-68	-90	-38	108
thing verschillen	70	-149	-2	-183
thing versnellen	9	-105	-106	-116
thing verstrekken	-208	-215	-132	10
thing vertragen	-138	-58	-189	-202
thing vertrekken	130	-82	-190	-132
thing vervallen	-184	147	-7	110
thing vervangen	-138	78	-237	-53
thing verwachten	-167	-225	-46	-136
thing verwerken	-127	65	130	42
thing verzoeken	-44	-140	-214	-213
thing vinden	135	141	13	-89
thing voegen	-176	-126	-158	-100
thing voelen	33	-153	-39	-148
thing voeren	-179	-13	62	-206
thing voldoen	57	-183	-153	-156
thing volgen	-139	-207	92	294
thing volstaan	-177	-238	74	-157
thing voltooien	-151	-117	46	44
thing voorkomen	-74	-184	107	-185
thing voorleggen	-122	-146	21	23
thing voorliggen	-135	-158	125	16
thing voorschrijven	-183	-285	-13	-104
thing voorstellen	-100	69	25	-239
thing voortzetten	-152	17	-200	99
thing voorzien	-28	-31	73	211
thing vragen	-259	-74	-40	-14
thing wachten	-181	-238	-277	-225
thing wegen	-133	-166	-27	12
thing wegvallen	61	-130	80	-101
thing wensen	-140	-132	40	-139
thing werken	-62	-243	-9	16
thing werven	-176	-156	-170	12
thing weten	-23	-19	-162	-255
thing wijzen	135	-10	105	42
thing wijzigen	-127	-3	74	120
thing willen	17	49	-87	63
thing wonen	62	-165	-165	-106
thing worden	-65	-4	81	-171
thing zeggen	-167	-208	-242	-31
thing zenden	-99	-54	-159	151
thing zien	224	82	-318	-286
thing zijn	-22	-109	-41	-37
thing zitten	-23	-172	-187	-121
thing zullen	-157	-183	-175	0
third aanbevelen	-177	133	-199	-182
third aanbieden	-158	-256	-246	-140
third aandringen	-185	229	63	-187
third aankondigen	-148	-156	-194	67
third aanpassen	-167	-133	-178	-27
third aantonen	120	-143	-76	-79
third aanvragen	-188	22	-124	-99
third aanwijzen	101	19	-66	-179
third achten	-143	236	-185	-131
third adviseren	-271	169	-118	-60
third beginnen	-122	-177	183	95
third beoordelen	61	-153	-144	-101
third bepalen	-165	61	-96	77
third bepleiten	-265	340	-201	-47
third bereiken	114	-90	-92	-153
third berichten	-103	135	32	-191
third beschikken	-24	-213	-18	-194
third beslissen	-194	42	125	192
third besluiten	-130	-176	141	99
third betrekken	60	-128	-255	108
third bevelen	-261	368	-265	-271
third bieden	-157	-155	-180	-108
third bijhouden	83	-59	116	-154
third blijken	199	-200	-135	83
third blijven	-55	-92	130	-191
third brengen	132	96	118	-222
third concluderen	313	-256	-180	-168
third constateren	202	-205	-94	-75
third controleren	-5	42	-154	105
third dienen	-199	-79	-186	-219
third doen	-71	-101	-149	-16
third doorlichten	-149	-124	-232	-140
third dragen	-191	-195	117	56
third ervaren	140	-45	-156	-172
third evalueren	-132	-208	-278	-7
third gaan	-84	-290	86	-281
third gebruiken	61	-200	147	-130
third geven	-34	223	-233	-116
third hebben	85	-230	2	-37
third herzien	-97	-119	-201	-187
third houden	-240	-72	27	-8
third indienen	-169	-80	-82	-102
third informeren	79	-257	-8	-1
third ingaan	-88	-186	-171	-161
third instellen	-85	49	-140	-104
third instemmen	-123	25	22	120
third investeren	2	-151	-148	-111
third invoeren	103	-17	-205	-125
third komen	47	-79	-142	-183
third krijgen	-358	-156	28	199
third kunnen	-246	-343	34	-17
third leggen	-202	-160	-177	103
third liggen	-68	32	40	24
third maken	33	-30	-185	-290
third meebetalen	-121	137	24	-143
third meedoen	-178	-91	-179	-147
third meegeven	-97	-7	-213	-137
third melden	26	-168	-172	-124
third met een voorstel komen	-95	-188	-18	-76
third middelen	193	-108	-125	-133
third moeten	-198	6	-223	-137
third nagaan	-136	-175	114	34
third nemen	42	-187	-225	-250
third noemen	115	95	19	-128
third onderzoeken	-276	-220	-22	-255
third ontvangen	-201	-94	131	93
third oordelen	236	-209	-197	-156
third openen	-94	-140	-167	-173
third opleveren	66	-140	113	-129
third opnemen	-80	-148	29	-224
third oproepen	-113	64	-164	-155
third opstellen	-126	-140	-125	-94
third opwijzen	197	-165	-110	-126
third overnemen	-135	-166	-204	-182
third pleiten	-273	258	9	-218
third publiceren	-178	-195	-147	-217
third raadplegen	-78	-125	22	92
third reageren	-107	-209	82	-167
third richten	-140	-79	80	-114
third schetsen	-75	-152	-135	-141
third schrijven	49	-273	-231	-127
third spreken	-277	-219	-131	-158
third staan	-217	-223	166	-10
third stellen	-186	97	-72	-250
third toezeggen	-138	-184	-81	38
third treffen	35	-115	-132	-121
third uitbrengen	-183	-50	-225	-90
third uitsluiten	53	-145	-39	-60
third uitvoeren	-168	-162	76	53
third vallen	70	-163	-123	-92
third vaststellen	250	-390	-295	-195
third verbinden	-138	13	-157	-132
third verdienen	20	-132	161	-218
third vergelijken	-186	-116	-151	-117
third verplichten	-107	97	15	-187
third verstaan	-129	-199	-138	-131
third verwachten	-188	-132	-161	-181
third verzekeren	-78	-83	-168	-186
third verzoeken	-118	-130	34	-54
third vinden	35	23	-67	-35
third voeren	-46	-15	-143	-96
third volgen	-140	54	-166	-119
third voorstellen	-173	221	-186	27
third vragen	-217	182	32	-269
third wachten	83	-92	-95	-146
third werken	-190	-168	-215	-212
third weten	-98	-191	31	-194
third wijzen	-267	51	-274	-234
third willen	-270	205	18	-240
third worden	46	-93	30	-119
third zeggen	122	-253	24	-192
third zien	73	3	-283	-38
third zijn	17	-87	-38	-55
third zullen	-194	-179	-186	-188
`,
  act: `
main agency	-82	-148	134	294
main agency can	-165	-175	-189	-209
main agency future	-172	-251	-142	353
main agency go	-155	-204	80	313
main agency past	-82	-98	-10	-284
main agency past not	130	-173	-75	-86
main agency perfect	-187	-23	82	-274
main agency present	-94	-179	144	298
main agency present not	17	90	142	-175
main can	-60	-187	-41	-84
main first	-169	-162	137	179
main first can	-187	-209	37	-35
main first can not	2	-219	-64	-310
main first future	-130	-145	126	476
main first future not	-98	-124	-34	-243
main first go	-184	-222	59	227
main first must	-119	-150	-11	-67
main first past	-155	-119	-271	-424
main first perfect	-153	-95	49	-163
main first perfect not	-94	-185	-122	-217
main first present	-178	-145	29	299
main first present not	-193	-105	206	-405
main first want	-148	77	269	-40
main first want not	-161	-19	308	-77
main first would	-76	-155	-203	-155
main future	-239	-208	34	305
main go	-275	-199	91	228
main government	-195	-91	176	130
main government can	-128	-242	-43	-55
main government future	-84	-245	56	422
main government past	-203	-209	-200	-212
main government perfect	-141	-214	-109	-286
main government present	-170	-94	-10	150
main government present not	-163	-106	414	-289
main government want not	-100	-203	-27	-203
main government would	-113	225	-298	-205
main house	-104	-84	7	72
main house can	-98	-53	36	206
main house past	-234	-260	-203	-332
main house perfect	-5	-293	-168	-237
main house present	-139	-89	46	134
main house present not	50	-35	60	-187
main house want	-59	171	-144	-161
main house would	-93	-16	-161	-178
main must	-282	45	76	-67
main none	-76	100	-82	-172
main none future	-157	-231	24	278
main none none	-201	135	-228	-280
main none none not	-113	-51	181	-275
main none past	279	-68	-15	-300
main none past not	217	-194	-195	-160
main none perfect	-98	-64	43	-231
main none perfect not	-58	34	100	-153
main none present	107	-19	113	167
main none present not	-8	-257	54	-10
main none would	55	-57	-169	-115
main past	205	-201	-269	-276
main perfect	33	-184	24	-256
main present	-21	-88	43	100
main thing	83	-97	8	-52
main thing can	-173	-15	-26	-11
main thing can not	-165	38	133	-205
main thing future	-284	-119	-12	-13
main thing future not	-206	-211	-56	-44
main thing go	-189	-254	79	-110
main thing must	-248	143	68	8
main thing past	88	-199	-252	-197
main thing past not	337	-150	-291	-134
main thing perfect	15	-199	-23	-124
main thing perfect not	347	-80	-216	-160
main thing present	22	-37	27	79
main thing present not	197	-304	40	-311
main thing want	-153	66	-36	-168
main thing want not	-219	-189	-9	-113
main thing would	-217	10	7	-276
main thing would not	-244	116	-243	-81
main third	-2	-36	-54	-174
main third can	-302	-322	-301	-269
main third can not	212	-195	-5	-141
main third future	-256	-291	-149	-355
main third go	-161	-203	-273	5
main third must	-178	-187	51	-283
main third past	-99	-141	-280	-195
main third past not	264	-226	-197	-2
main third perfect	-208	-291	47	-291
main third perfect not	158	-256	50	-77
main third present	44	64	-10	-23
main third present not	175	-82	-48	-226
main third want	-157	-60	-188	-206
main third would	-242	254	-36	-194
main want	-174	97	229	-271
main would	-280	235	-111	-285
relative agency	-204	-29	257	70
relative agency present	-145	37	135	42
relative can	-19	-26	-245	100
relative first	-48	-80	34	57
relative first future	-58	-129	-244	222
relative first past	52	-173	-195	-159
relative first perfect	-101	-111	33	-248
relative first present	-182	-316	-61	41
relative future	-184	-215	-34	274
relative go	-114	6	124	145
relative government	-177	123	18	14
relative government future	-24	-135	108	190
relative government present	-88	-44	-156	-249
relative house	-153	-28	-166	130
relative house present	-157	-19	-263	165
relative must	-209	-41	116	-13
relative none	18	-33	-114	-35
relative none can	-105	57	-197	-87
relative none future	-133	-125	5	33
relative none must	-79	85	83	24
relative none none	-26	-101	-69	-85
relative none past	74	-214	-218	-206
relative none perfect	14	-19	-14	-41
relative none present	7	-81	-85	76
relative none present not	-218	59	181	-259
relative none would	60	26	-213	-101
relative past	148	-60	-176	-330
relative perfect	-26	16	88	-71
relative present	-23	50	-26	22
relative thing	13	-23	-64	-32
relative thing can not	-126	-174	-155	-156
relative thing future	-94	-140	-200	-65
relative thing must	-199	-169	-17	-29
relative thing past	151	-97	-84	-215
relative thing past not	165	-168	-208	20
relative thing perfect	-80	-79	109	10
relative thing present	-61	44	-70	-18
relative thing present not	-28	-17	-96	6
relative third	20	137	16	-34
relative third can	82	-186	-156	108
relative third past	-11	145	80	-162
relative third past not	-161	50	-163	-146
relative third perfect	39	22	-225	31
relative third present	26	-48	73	-138
relative third want	-87	45	39	59
relative want	-156	92	95	-42
relative would	-25	92	-77	-204
sub agency	49	84	-25	-128
sub agency perfect	37	-142	-230	-50
sub agency present	17	123	68	-158
sub can	-185	-15	0	141
sub first	-151	11	85	76
sub first future	-54	-49	-201	213
sub first past	-1	89	-15	-182
sub first perfect	-184	85	169	-231
sub first present	-109	-35	-108	65
sub first present not	-161	-243	116	-212
sub first want	-110	-261	212	121
sub first would	-84	44	-187	-127
sub future	-277	-211	-153	34
sub go	-112	82	-136	-105
sub government	88	-54	-52	-29
sub government perfect	-96	-166	101	-153
sub government present	-71	-69	-1	43
sub house	-159	86	135	-280
sub house can	-62	-100	180	-20
sub house perfect	-83	-146	-169	-139
sub house present	-139	128	28	-136
sub must	-230	63	160	49
sub none	30	51	27	5
sub none can	-104	-55	-7	-241
sub none must	-158	-279	118	18
sub none none	86	20	-73	-232
sub none none not	-89	73	-101	52
sub none past	196	-220	-23	-28
sub none perfect	-288	32	-66	101
sub none present	34	4	61	61
sub none present not	-200	16	-102	-62
sub past	364	-107	-177	-137
sub perfect	94	-59	-94	24
sub present	42	68	1	8
sub thing	95	14	-56	-17
sub thing can	-232	-7	13	166
sub thing can not	-64	72	-72	-163
sub thing future	-251	-140	-66	-142
sub thing must	-190	129	108	70
sub thing past	277	-125	-225	-189
sub thing past not	49	-8	-235	43
sub thing perfect	197	-172	-100	-44
sub thing perfect not	-2	-161	-239	43
sub thing present	62	11	6	-13
sub thing present not	-82	-96	-84	-114
sub thing would	-230	151	-49	-187
sub third	63	73	-55	38
sub third can	-56	-98	-98	136
sub third future	-167	-174	-255	-156
sub third must	-84	-33	82	64
sub third past	132	-167	-142	-148
sub third perfect	-94	3	-177	43
sub third present	76	102	42	7
sub third present not	-231	71	-10	-4
sub third would	84	-227	-108	-65
sub want	-220	-81	124	-21
sub would	-88	111	-109	-196
te none	-15	209	58	17
te none none	-15	209	58	17
`,
  heading: `
aan	8	-86	-33	32
aanbeveling	-244	188	53	-74
aanbevelingen	-158	185	120	-46
aanbod	-115	6	122	76
aandachtspunten	-120	186	-199	-191
aangekomen	-27	22	-17	28
aangifte	-174	-1	86	39
aanleiding	-181	-47	-281	-295
aanpak	2	-19	1	-39
aanpassing	-127	-128	-166	77
aanspraak	-149	93	66	154
aantal	-75	-27	142	126
aantrof	259	-81	-268	-275
aanvragers	-101	51	93	-2
achtergrond	136	-257	-204	-209
adr	-43	85	-143	-112
advies	119	-41	-281	-247
adviezen	-211	4	195	138
advisering	-142	54	169	-123
af	-150	-148	-164	156
afhankelijkheid	-101	-139	-126	-114
afstand	-128	-118	-148	-94
afstemming	-106	-167	-226	-179
agenda	-43	-165	-154	5
al	-154	194	-84	-161
algemeen	153	-197	-73	-149
algemene	-194	-68	-271	-51
alleen	-27	22	-17	28
ambassadegebouwen	-63	52	-191	-116
analyse	180	-203	-239	-206
anderen	-148	-64	-224	-205
anders	-198	143	142	20
antwoord	-109	-111	-242	-64
ao	-115	-152	-153	27
apotheker	-131	1	173	-135
appreciatie	-285	-63	242	39
arbocatalogi	136	-237	-239	-148
argumenten	94	-113	30	-57
artikel	102	-19	71	9
automatisch	-114	-82	-135	-76
avondopenstelling	-175	80	189	31
bediening	-128	-118	-148	-94
bedrag	-114	-82	-135	-76
beeld	105	-214	-195	-218
beheerder	-186	75	63	78
bekostiging	-176	27	21	23
belangrijkste	125	-65	-94	-97
beleidsreactie	-155	-106	9	-12
beperkingen	-239	-259	-231	-157
beraad	90	-120	-213	69
bereik	117	-132	59	-65
bereiken	-133	-277	-305	-28
beslispunten	-202	302	-262	-234
beslissing	-101	142	-170	-146
besluit	-136	286	-223	-215
besparingsvariant	-129	-196	-118	-81
bestuurlijke	-143	227	115	-44
betaald	-91	-123	-157	93
betaalde	-114	-82	-135	-76
betaling	112	-180	-167	-154
beter	-139	48	28	-89
bevel	-189	-37	72	-196
bevindingen	424	-217	-267	-164
bewapening	-132	-31	69	12
bewijs	-178	53	111	75
bij	1	-41	-22	75
bijlage	35	-10	-64	-71
bijzondere	-162	-204	-323	96
binnenvaart	-45	-224	-362	-24
boord	106	-116	-273	60
brief	4	77	79	-31
brieven	-120	92	106	120
buitenland	-101	-139	-126	-114
burgerzaken	-184	-168	-260	156
christenunie	-90	-137	0	1
coaching	-34	2	153	24
college	275	-230	-220	-181
commissie	264	-254	-224	-225
communicatie	-233	-235	-296	135
conclusie	147	-257	-254	-39
conclusies	211	-111	-324	-256
contact	-212	101	198	-228
context	-279	-107	-312	-192
contourenbrief	-36	28	-40	-115
controle	-27	25	101	-38
crisislijn	-88	54	57	86
d	-221	65	47	-29
daarmee	-205	-227	56	91
daarvan	-136	139	145	130
de	89	-56	89	37
deelnemers	-80	-161	-47	-87
delegatie	-130	-1	138	-178
demissionaire	-142	-166	-283	142
der	-19	-56	14	-10
deskundige	-78	-66	-155	127
die	-103	-175	87	-149
discussie	-3	73	-225	-195
doe	-165	-195	188	84
doel	-109	-79	-146	-97
doelmatigheid	223	-6	-35	-3
doeltreffendheid	190	0	-17	-212
doen	-359	47	130	81
door	-196	-241	226	1
doorlichting	-154	27	129	60
doorlooptijden	157	-44	13	-99
dubbele	-109	61	37	-186
duur	-189	-37	72	-196
duurt	-127	-128	-166	77
een	-109	-138	187	45
eenjarige	212	-131	-127	-114
eerste	19	-63	2	-36
effecten	149	-156	-123	-73
efficiëntierichtlijn	-174	-207	-265	83
eigenaren	-187	-24	122	-7
en	-25	86	25	22
energie	-174	-207	-265	83
evaluatie	51	-57	-49	-32
eén	-186	75	63	78
feiten	-102	-185	-140	-165
financiële	-139	-121	-127	-155
financiën	-227	-271	-317	62
fiscale	-94	-172	-182	-116
fonds	-153	55	102	74
fractie	-239	-89	-84	-38
ga	-114	-255	-304	47
gaan	-180	-230	-333	185
gaat	-135	-173	-180	-189
geadviseerd	-157	211	-213	-236
gebeuren	-188	-195	-287	88
gebeurt	-205	-227	56	91
gederfde	-80	-161	-47	-87
geef	-55	-150	-131	-97
gegevens	-101	51	93	-2
geld	-231	-252	25	62
gemeenten	-258	67	-121	-211
generaal	-19	-56	14	-10
geografische	-164	-172	-223	103
gevolgen	-27	-61	-76	-46
gevolgtrekkingen	-198	-39	4	97
gevonden	265	-183	-248	-183
gevraagde	-77	194	-141	-135
gezondheid	-5	39	88	-176
gezondheidsonderzoek	-23	67	97	46
girale	112	-180	-167	-154
griffierecht	-165	-168	88	-105
grond	-55	-150	-131	-97
grote	-135	-169	88	48
haalbaar	-111	-123	-4	-33
hebben	-91	-123	-157	93
heeft	199	-146	-212	-167
herschrijf	-174	-1	86	39
herzie	-135	-169	88	48
herziene	-174	-207	-265	83
het	181	-5	18	-7
hiermee	-165	-195	188	84
historische	-24	105	48	-56
hoe	-152	9	72	40
hoeveel	-91	-123	-157	93
hoofdbevindingen	13	-300	-144	-133
hoofdconclusie	203	-114	-87	-91
hulp	-175	-165	-287	133
hun	-80	-161	-47	-87
huurcommissie	27	-56	-308	-159
ii	-83	-160	-372	-40
ik	-188	10	43	182
implementatie	-174	-207	-265	83
in	-145	-79	90	-25
inkomen	-40	-211	-142	-126
inkomsten	-80	-161	-47	-87
inrichting	-128	16	142	-170
instellingscollegegeld	-91	-123	-157	93
internationaal	-165	37	128	-203
interventies	-115	6	122	76
inventarisatie	-167	-183	-240	45
inzicht	3	49	110	26
is	181	-215	-138	-165
januari	-101	51	93	-2
jonge	29	-154	-138	-129
jonggehandicapten	111	31	38	-18
kabinet	-193	-237	176	15
kabinetsreactie	138	-165	-194	-146
kalveren	29	-154	-138	-129
kamer	-19	-56	14	-10
kan	-144	-43	128	9
kennis	70	29	68	-44
kern	258	-234	-380	-171
kernpunten	232	-295	-122	-214
kernuitkomsten	186	-122	-126	-62
keuring	50	-9	-47	73
keurmerk	68	-182	-289	-229
kleding	-43	85	-143	-112
kort	30	25	-132	-169
kosteloos	-101	51	93	-2
krachtenveld	-272	-303	-312	-136
kunnen	-227	-34	-61	-192
laat	142	-194	14	-133
label	-93	67	-42	93
landelijk	-161	-191	-113	87
lang	-127	-128	-166	77
langere	-34	115	-234	-198
leningen	33	-228	-241	149
licht	-105	-198	67	-4
lichten	-88	-105	-178	-33
ligplaatsen	-145	74	-19	-217
lijn	-323	77	321	-145
loket	33	-228	-241	149
loodvrije	-148	36	130	-17
loopt	-149	155	182	100
looptijd	-152	33	175	131
maak	-105	48	125	59
maatregelen	-254	-361	-349	91
matching	-111	46	121	-183
maximum	-206	-131	194	71
medische	-163	-115	-239	-15
meerwerk	-189	-141	121	-144
meldpunt	-185	-198	-214	-43
met	-110	175	91	9
meten	-212	52	136	-7
minder	176	-127	-152	-118
minister	-59	-26	-157	-236
ministerie	-156	227	-228	-213
minste	-153	55	102	74
mist	-111	-123	-4	-33
moet	-188	-195	-287	88
mogelijk	-154	194	-84	-161
monitor	-79	-226	-264	102
motie	68	-182	-289	-229
munitie	-148	36	130	-17
na	-211	-39	-5	131
naar	-103	80	37	-206
nabestaanden	168	27	-107	-237
nachtdiensten	-75	-27	142	126
nachtvluchten	-49	102	-107	-144
naschrift	-110	-164	-137	-130
nawoord	-89	-121	-348	-378
nazorg	114	-3	67	14
niet	-60	53	157	-197
nog	-263	59	11	104
noodzaak	-98	15	-18	-177
normering	147	-2	120	-192
nr	-121	25	84	-31
nu	-180	182	-109	-251
oekraïne	-116	110	88	111
of	-175	-172	-141	107
om	-162	-176	67	-33
ombudsman	-92	118	-205	-165
onderhoud	-103	142	-193	-167
ondernemers	-105	-198	67	-4
ondersteuning	106	22	14	-149
onderwerp	-43	85	-143	-112
onderwerpen	-169	-157	-203	-229
onderwijs	-136	-105	-192	34
onderzoek	158	-199	-55	-64
onrechte	-91	-123	-157	93
ontheemden	-116	110	88	111
ontwikkelingen	-85	-165	-262	10
onze	-163	-194	237	-221
oordeel	-185	-215	155	16
oordoppen	-2	-41	52	137
op	21	-1	-204	-31
opbrengst	244	-150	-148	-97
openstaat	-193	134	149	49
opgeleverd	199	-146	-212	-167
oplopend	-55	-150	-131	-97
opmaat	-145	217	-168	-128
opties	-118	128	-179	-249
opvanggezinnen	-172	70	121	72
opvolging	-136	61	54	5
opzet	-349	-285	-263	-280
orgels	-24	105	48	-56
ouders	93	-24	-8	-197
over	14	55	39	-44
overgenomen	-38	45	12	30
overig	-260	-369	-482	14
overige	-260	-105	-130	-174
overleg	-89	-32	111	-133
overlijden	-174	-1	86	39
overvloede	-152	-91	-200	56
overwegingen	-182	-199	-220	-138
overwogen	-114	-82	-135	-76
parlement	-166	25	15	-47
passend	-136	-105	-192	34
per	-57	-2	-14	-25
personeel	-190	-125	-249	-217
politieke	-279	-107	-312	-192
projecten	-135	-169	88	48
projectplaatsen	-163	-21	40	-141
publiek	-66	-235	-285	87
punten	-182	-38	-2	-153
raad	74	80	-301	63
rapport	159	19	-84	-37
reactie	-172	-35	140	65
reacties	-121	25	84	-31
regeling	126	-239	96	69
regels	-168	-234	-221	103
regio	-141	-152	48	50
register	-179	135	57	-83
rekenkamer	95	10	-249	-165
resultaten	42	-240	-180	-238
rijk	-111	-10	142	25
rivierkreeften	2	-19	1	-39
rol	-166	25	15	-47
rvo	-99	-127	86	-189
samen	-141	-152	48	50
samenhang	92	-37	103	-189
samenvatting	98	-143	-127	-160
sanering	-175	-165	-287	133
schietbanen	61	-9	23	-169
seismische	-101	51	93	-2
simulatie	-164	74	121	30
sinds	-101	51	93	-2
slot	-220	-135	-85	-118
slotbeschouwing	242	6	-277	-192
slotte	-173	-198	-297	-119
sodm	21	39	-192	-169
sp	-155	-167	-169	-73
speelt	-214	-178	-233	-1
sportbonden	-51	32	-261	-272
spreiding	-46	-178	-327	-2
spreken	-150	-148	-164	156
staatssecretaris	-107	-4	-155	-76
stand	-164	-186	-58	-7
standplaatsen	-46	-178	-327	-2
standpunt	-336	-411	390	-25
startersgarantie	-81	-47	65	-136
state	-154	-145	-240	143
staten	-19	-56	14	-10
status	-142	-166	-283	142
stel	-186	-182	53	128
stelsel	68	-57	-39	-9
storten	-114	-82	-135	-76
strafproces	-36	28	-40	-115
strategische	-43	-165	-154	5
studenten	-91	-123	-157	93
studieadvies	-141	-154	75	17
subsidieregeling	-24	105	48	-56
subsidies	44	30	29	52
t	-110	-61	52	68
tabel	-121	25	84	-31
tarief	-55	-150	-131	-97
te	-114	-82	-135	-76
tegemoetkoming	93	-24	-8	-197
tegoed	-109	122	-200	-165
ten	-258	-61	-217	87
termijn	-34	115	-234	-198
termijnen	-167	46	33	-189
terug	-114	-82	-135	-76
toediening	135	27	64	-5
toegang	-141	-154	75	17
toegankelijk	-101	51	93	-2
toelichting	-203	-123	68	-74
toezegging	-118	-126	-35	114
toezeggingen	-110	-191	-287	-49
toezicht	-161	-19	-267	83
tolken	-36	28	-40	-115
tot	-243	-6	-8	-17
trainingscentrum	-110	-236	-248	82
transport	29	-154	-138	-129
tweede	94	15	27	-33
uit	-116	110	88	111
uitgevoerd	-173	228	222	-204
uitheemse	2	-19	1	-39
uitkomsten	192	-34	-252	-222
uitrusting	-43	85	-143	-112
uitstel	-56	49	72	-69
uitvoering	-215	-107	-45	68
uw	21	-23	69	-39
v	-30	-256	141	-134
vaarbewijs	-143	-158	-189	22
vaarverbod	-111	-123	-4	-33
vakmanschap	-178	46	113	-131
van	31	-24	-29	9
vaste	-155	-53	213	115
veel	-114	-82	-135	-76
veiligheid	106	-116	-273	60
veldproef	-194	-196	-138	-96
verantwoording	-158	-159	-142	-149
verblijf	-155	-129	0	-16
verder	-244	-18	27	-34
vergoed	-80	-161	-47	-87
vergoeding	-121	80	117	28
vergunning	212	-131	-127	-114
vergunningen	176	-127	-152	-118
verhoog	-172	70	121	72
verleng	-200	-10	143	89
vermogensfonds	-170	-190	-263	67
vervolg	-200	-175	-519	175
veteranen	25	48	109	-155
vind	-136	139	145	130
vindt	199	-195	-131	-141
vluchten	-163	-115	-239	-15
vogelgriep	-169	-138	-182	79
voor	-148	104	-12	-67
voorgesteld	-128	111	154	-218
voorgestelde	-262	181	190	-368
voorlichting	11	-100	-35	1
voorraadbeheer	-43	85	-143	-112
voorstellen	-145	217	-168	-128
voorstelt	-136	139	145	130
voortgang	-75	-152	-174	1
voortzetting	-139	-175	174	-23
voorwaarden	-162	-204	-323	96
voorzieningen	-183	-119	176	0
voorzitter	-35	-166	-34	-22
voorzitters	7	36	62	-16
vraag	-191	-67	-397	-94
vragen	-159	-202	-221	49
vredesmissies	-110	-236	-248	82
vrijheid	-128	16	142	-170
vvd	-147	-172	-227	-5
w	-30	-256	141	-134
waar	-135	-173	-180	-189
waarom	-160	-150	-181	-30
waddenzee	-88	-105	-178	-33
walstroom	-45	-224	-362	-24
wat	205	7	-19	87
waterbedrijven	-55	-150	-131	-97
waterdiplomatie	-154	27	129	60
we	-130	-4	99	46
website	-127	-128	-166	77
weging	-193	-237	176	15
werk	-40	-211	-142	-126
wet	-179	135	57	-83
weten	101	-154	-165	-173
wetgevingsoverleg	-116	-194	-242	-94
wetsevaluatie	138	-165	-194	-146
wettelijke	-113	56	76	68
wij	-180	-230	-333	185
willen	-133	-277	-305	-28
wnt	138	-165	-194	-146
wordt	-191	44	47	30
zaken	-164	-186	-58	-7
zeggenschap	-94	43	97	34
zelf	90	-120	-213	69
zien	146	-201	-233	-133
ziet	116	123	-208	-189
zij	-136	139	145	130
zo	-127	-128	-166	77
zones	-164	-172	-223	103
`,
  head: `
#	-27	-23	37	96
,	-40	37	109	19
.	71	26	124	-29
:	-216	258	-193	102
aan	-268	349	-207	-278
aanbevelingen	-220	364	-261	-284
aanloop	-93	-171	-157	52
aantal	31	0	60	27
acht	-32	180	-36	-124
advies	-124	167	-115	-187
adviezen	-72	148	-123	-163
adviseert	-190	149	-134	-220
adviseren	-128	234	-128	-267
alles	-80	-181	-148	80
als	191	-229	-137	135
alvorens	-76	12	19	-45
begaan	-71	-152	-129	-3
belang	-119	110	-171	-211
belangrijkste	206	-199	-131	-140
beraad	-125	68	66	-124
besluit	-122	205	-7	-61
beter	-90	173	-161	-197
beveelt	-217	224	-117	-160
bevelen	-119	132	-184	-220
bevindingen	-72	148	-123	-163
bij	-94	3	70	-22
breng	-76	12	19	-45
brief	33	-9	35	-129
bureau	-39	102	-136	-129
commissie	-198	236	-179	-219
commissiedebat	33	-9	35	-129
conclusies	206	-199	-131	-140
consumentenkrediet	-70	-27	25	-23
dat	-129	-98	15	100
de	-89	189	-97	-131
delta	-130	153	-109	-181
deze	31	35	11	-189
die	-113	-16	88	58
doet	-118	274	-194	-240
door	-71	-152	-129	-3
drie	-76	95	-112	-119
een	-115	90	-39	-98
eerste	-59	76	-70	-87
eindigt	-201	195	-210	-231
en	-100	-144	1	118
energie	-130	153	-109	-181
er	-65	-150	-81	182
februari	33	-9	35	-129
formuleert	-166	173	-145	-125
ga	-151	-34	53	-122
gaan	-83	-202	-135	210
geadviseerd	-82	246	-229	-186
geeft	-173	113	-119	-146
gereed	-70	-27	25	-23
geringe	31	0	60	27
gevraagd	-122	165	-216	-237
gewerkt	-70	-27	25	-23
gezien	31	0	60	27
grond	-39	102	-136	-129
haar	-59	76	-70	-87
heeft	-59	76	-70	-87
hervatting	31	0	60	27
herziene	-70	-27	25	-23
het	-83	192	18	9
hieraan	-103	66	6	-67
hieronder	-156	-29	140	34
hiervan	-65	60	-10	-75
hij	-91	186	-185	-259
ieder	-97	6	51	-19
ik	-42	-119	142	144
ilt	-71	-152	-129	-3
in	-74	-123	33	135
indicator	-97	6	51	-19
informeer	33	-9	35	-129
inspectie	-215	217	-172	-235
instrument	-97	6	51	-19
jaarwisseling	-93	-171	-157	52
jl	33	-9	35	-129
kaart	-76	12	19	-45
kabinet	-105	167	-139	-204
kan	-90	173	-161	-197
kennen	-71	-152	-129	-3
kom	-80	-181	-148	80
komende	-101	-264	-200	184
komt	-110	159	-159	-243
korpschef	-197	139	-53	-67
kranendonk	-219	184	-77	-92
langsloop	-106	-6	109	63
legt	-105	167	-139	-204
lessen	-106	-6	109	63
lijst	-119	101	-140	-164
luiden	150	-2	-173	-188
maatregelen	-156	-236	62	181
meeste	-71	-152	-129	-3
meldt	-71	-152	-129	-3
met	-84	89	-7	28
mij	-181	159	-134	-169
minister	-105	82	-86	-106
minste	-97	6	51	-19
moet	-70	-27	25	-23
naar	-93	-171	-157	52
nadelen	-76	12	19	-45
navolgende	-166	173	-145	-125
nemen	-92	-104	-11	3
niet	21	-77	25	25
nieuwe	-151	-34	53	-122
noordkaap	-119	101	-140	-164
november	-70	-27	25	-23
ocw	-100	117	-129	-167
om	-134	-99	-200	151
omzetting	-70	-27	25	-23
onderzoekers	-122	146	-173	-200
onderzoeksbureau	-130	153	-109	-181
ontwerpbegroting	-97	6	51	-19
op	-133	13	47	-99
opgenomen	-108	34	33	-42
oproepen	-107	151	-151	-222
opties	-105	167	-139	-204
over	33	-9	35	-129
overtredingen	-71	-152	-129	-3
overziende	-80	-181	-148	80
pakket	-80	-181	-148	80
proportioneel	31	0	60	27
punten	-59	76	-70	-87
raad	-132	248	-159	-288
rapport	-168	194	8	-56
reactie	-76	12	19	-45
regels	-71	-152	-129	-3
rekenkamer	-166	173	-138	-155
richten	-59	76	-70	-87
richtlijn	-70	-27	25	-23
rijk	-59	76	-70	-87
samengevat	-59	76	-70	-87
slot	-90	173	-161	-197
staat	-90	173	-161	-197
stand	33	-9	35	-129
standpunt	-76	12	19	-45
te	-78	23	5	-48
ten	-97	6	51	-19
tijdpad	-65	-150	-81	182
toegezegd	33	-9	35	-129
tot	-107	69	-188	-74
treffers	31	0	60	27
trinergo	-81	122	-163	-159
u	-44	277	-110	-273
uit	-84	-209	-196	253
uiterlijk	-70	-27	25	-23
van	-78	206	-65	-240
verband	-80	-238	-165	182
verbeteringen	-119	101	-140	-164
verbindt	-102	201	-131	-193
verdere	-65	-150	-81	182
vier	-166	160	-40	-272
vijf	-107	205	-218	-233
vliegers	-71	-152	-129	-3
volgende	-125	-14	-207	-5
volgt	191	-229	-137	135
voor	-121	85	8	-101
voor-	-76	12	19	-45
voornemens	-58	-249	-122	221
voorstellen	-173	305	-166	-236
vraagt	-181	159	-134	-169
waarvan	-59	76	-70	-87
wat	-90	173	-161	-197
werkgroep	-105	167	-139	-204
wij	-131	-99	-213	250
wil	-125	68	66	-124
wonen	-125	68	66	-124
worden	-85	-46	-164	-27
wordt	-92	136	2	-97
zaken	33	-9	35	-129
zeer	31	0	60	27
zes	-144	133	27	-4
zeven	-102	181	-99	-174
zich	-59	76	-70	-87
ziet	-68	-112	-125	171
zijn	-93	-103	-44	180
zoals	33	-9	35	-129
zullen	-96	-182	-188	168
één	-97	6	51	-19
`,
  place: `
cell	-242	77	256	-72
in beslisnota	-23	-30	-107	-186
in bijlage	-43	-16	45	-52
in kamerbrief	-38	-46	7	-19
in kamerstuk	-131	-87	-71	-34
in kamervragen	-219	-291	-358	-54
in nader rapport	-272	-17	124	-130
in report	-10	115	-401	-370
in sea-annex	-48	-323	-337	-44
item	6	343	-110	1
length 0	-252	-336	-115	-244
length 1	-77	-68	-167	-114
length 2	23	-1	79	45
length 3	134	220	200	57
length 4	166	252	110	193
length 5	-140	40	-248	69
length 6	-32	172	33	-106
paragraph	-36	-111	-84	-63
under conclusion	431	-248	-318	-274
under decision	-34	337	-327	-338
under introduction	-71	-102	-343	-309
under keypoints	232	-295	-122	-214
under method	-367	-296	-284	-301
under nothing	-57	-58	-68	-42
under planning	-233	-161	-270	77
under reaction	-184	-41	220	35
under recommendation	-213	218	158	-67
`,
}
