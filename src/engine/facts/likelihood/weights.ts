// Made by tools/train.ts from the labelled passages for development. Each line: a feature, and its weight for a finding, a
// recommendation, a reaction and a commitment.
import type { Weights } from './likelihood.ts'

export const WEIGHTS: Weights = {
  base: '-121	-81	-80	-121',
  word: `
#	-49	-153	63	192
,	60	-7	181	82
.	-25	-20	-17	-34
:	66	46	110	-40
;	-175	95	407	243
?	-255	-132	-300	-302
a	-180	73	176	36
aan	-20	130	54	14
aanbesteding	26	-139	15	51
aanbeveling	-203	350	275	7
aanbevelingen	-319	-304	-158	-135
aanbevolen	-126	311	-242	-291
aanbieden	-4	5	60	-170
aanbieding	-100	-135	-186	141
aanbod	-105	44	-319	-235
aandacht	-74	93	-68	61
aandeel	225	-223	-73	-298
aangeboden	-36	14	-103	-67
aangegeven	-165	-152	-186	-113
aangehouden	-14	61	-228	-149
aangekondigd	-113	-226	-273	-49
aangenomen	-111	70	-108	-58
aangepast	-26	-34	-53	90
aangetoond	193	-128	-200	-124
aangetroffen	214	-81	-201	-115
aangewezen	-154	71	-158	37
aangifte	72	54	-214	-178
aangiften	-38	-147	76	-150
aankomst	-164	46	2	-120
aanleg	112	-115	-203	63
aanleiding	-238	-297	1	43
aanmerking	-45	64	19	3
aannemelijk	107	-242	-121	-176
aanpak	-144	-153	82	-55
aanpassen	-51	97	-249	-9
aanpassing	-188	-244	80	-44
aansluiten	-96	86	140	14
aansluiting	-56	-211	-81	74
aanspreekpunt	-175	32	75	30
aanstaande	-134	-232	100	255
aantal	302	1	-229	-214
aantallen	35	-125	-1	16
aantonen	190	-146	-179	-102
aantoonbaar	121	-130	-112	-69
aanvang	-82	-60	69	150
aanvraag	48	183	-204	-70
aanvraagformulier	-106	70	-186	-215
aanvragen	76	17	-293	-229
aanvrager	-180	-211	18	-177
aanvragers	12	-43	-101	-149
aanvullende	-172	-165	-171	19
aanwezig	-49	-148	-124	-129
aanwijzing	-111	7	-11	157
aanwijzingen	192	-182	-14	-119
aanzien	5	63	131	-202
aard	-150	62	172	-166
aardwarmte	-144	-177	-116	-54
acht	-24	155	108	-111
achten	-26	-16	-7	-19
achter	115	11	-217	29
achtergrond	-90	-146	16	-173
achterstallig	148	37	19	-100
achterstand	-228	-220	-28	45
achterstanden	35	-87	-168	-115
achterwege	52	-126	149	5
achttien	64	154	45	73
actief	-13	179	77	97
actueel	12	-126	-158	-51
actuele	172	-106	-178	96
acvz	32	-237	-198	-163
ad	-217	-37	20	-165
adem	-83	-151	-156	-189
administratieve	165	-152	-188	-103
adr	65	19	-237	-240
adres	-203	-160	-160	-107
advies	-89	109	-31	-119
adviescollege	-192	38	-182	-151
adviescommissie	-133	-170	-146	-7
adviesraad	47	104	-207	-158
adviezen	-37	67	-140	-290
adviseerde	-88	102	-89	-171
adviseert	-279	243	-334	-239
adviseren	-163	101	-21	-273
advisering	57	8	-291	38
adviseur	40	-49	-142	-151
advocaat	91	-54	-166	-131
advocaten	-172	55	-33	-64
aedes	-99	85	134	144
af	-13	82	48	-119
afdeling	-159	156	-279	-5
afgedaan	43	-184	-233	-34
afgehandeld	98	-162	-128	-117
afgelopen	-56	-117	-185	62
afgenomen	217	-174	-242	-145
afgerond	-140	-53	-19	-22
afgesloten	14	-144	-169	83
afgesproken	-151	-200	39	35
afgestemd	-110	-139	53	7
afgestudeerden	82	44	-137	-162
afgezien	-143	-98	134	-111
afhankelijk	41	-70	-193	-183
afloop	141	-229	-216	19
afm	-86	60	-248	-206
afneemt	-76	55	-153	-145
afschrift	-84	82	-176	-106
afspraak	104	18	-78	-225
afspraken	-78	23	147	81
afstand	-58	13	-81	-70
aftrek	53	41	-4	-182
afwachting	-115	0	-188	-138
afweging	-131	-165	104	34
afzonderlijk	-81	-263	-16	28
afzonderlijke	-189	132	-180	-11
agenda	-150	-176	-90	182
agenten	163	-103	-98	-27
agentschap	-97	-94	133	-41
aiv	-28	184	34	-244
aivd	65	-107	60	-13
akkoord	-219	-22	172	6
al	-152	-223	549	-307
aldus	185	-26	-122	-215
algemeen	-6	-107	-179	-151
algemene	-15	-68	-162	-269
alle	-175	207	115	137
alleen	-31	17	101	-15
alleenstaande	-144	-204	-184	-163
alles	-212	-81	-215	-114
als	22	-149	-63	-141
alsmede	-40	-73	-130	-156
alsnog	24	0	-92	-117
alternatief	-162	-100	-209	70
altijd	44	42	27	-221
alvorens	-133	-215	222	147
ambassade	-121	-148	178	-94
ambassades	-265	194	15	-188
ambtenaren	-172	-221	-232	-86
ambtgenoot	-117	-164	-27	98
ambtsopvolger	-75	-179	-38	236
ambtsvoorganger	-189	-205	-261	-250
amsterdam	-85	16	-149	11
analyse	-35	-224	-264	-230
ander	-221	-276	46	122
andere	-98	-95	-131	-175
anderen	35	-114	41	-78
anderhalf	171	20	-198	-99
anders	-77	-276	-46	-95
antwoord	-26	-164	-55	-100
antwoorden	-145	55	-276	-1
apart	-176	138	111	-57
aparte	-112	-181	115	102
appreciatie	-90	-128	-260	161
april	-218	-277	72	108
arbeid	-244	10	32	-54
arbeidsinspectie	-230	134	-4	18
arbeidsmarkt	-173	-232	122	-174
arbeidsomstandighedenwet	-215	-207	92	-123
arbocatalogus	-194	-170	-144	-117
artikel	-229	-185	3	-333
artsen	-9	5	-167	-215
asbest	-139	-164	-201	-204
asielzoekers	-143	-131	-156	-197
atr	-253	204	-16	-170
au	133	-54	28	-122
auditdienst	66	-175	26	20
augustus	-240	-29	-104	7
automatische	102	84	-218	34
autoriteit	-171	22	83	143
b	-178	107	124	-62
baan	121	-216	-153	-177
banen	-32	151	77	-261
banken	51	90	-221	-67
basis	-25	-133	-210	-15
basisregistratie	89	-149	-58	-70
basisscholen	-68	-32	-179	-164
batterij	80	-69	-143	-127
batterijen	-87	-48	-194	-157
beantwoord	32	-142	-157	-41
beantwoorden	-137	-52	-123	5
bediening	-132	-2	-218	-216
bedoeld	-176	-111	43	-183
bedoelde	-150	-142	81	116
bedoeling	-235	-206	-310	266
bedraagt	-67	-84	-128	-121
bedrag	-103	132	121	59
bedragen	-93	115	-276	-233
bedrijf	27	-295	55	-17
bedrijfsgegevens	-165	-161	219	68
bedrijven	238	-19	-257	-330
bedroegen	-13	-106	-117	-122
bedwelming	-5	9	-186	-137
beeld	189	-292	-151	-154
begeleiden	-132	-161	-209	5
begeleiders	37	112	-177	93
begeleiding	62	-141	-109	-136
begin	-123	-10	-2	323
beginnen	-147	-153	29	44
begint	-196	1	43	218
begonnen	-49	16	-106	-243
begrepen	70	-114	-156	-115
begrijp	-159	-147	-173	-248
begrijpelijk	-153	36	-69	-61
begrijpelijker	-140	168	16	80
begrip	-168	93	-275	-259
begroot	66	88	-6	-158
begroting	-232	-5	139	106
begrotingsbehandeling	-137	-201	-213	-24
behandeld	-97	-147	-157	-191
behandelen	-116	-129	90	73
behandeling	6	-250	-170	-101
beheer	-62	103	-124	-179
beheerder	-195	139	-38	6
behoeft	-188	-168	13	-25
behoefte	-180	187	176	42
behoeven	-150	-125	31	-135
behoort	-178	61	120	-231
behoren	97	-152	-246	-20
behoud	13	-115	75	112
behouden	19	-54	-111	-171
beide	-18	-192	308	169
bekeken	-220	-201	-14	-75
bekend	-16	-82	-52	-20
bekijk	-58	-187	-21	193
bekort	221	-164	-56	-33
bekostigen	-175	47	-251	-226
belang	-223	-260	-157	-154
belangrijkste	150	-175	-236	-157
belangstelling	-26	-182	-191	-175
belasting	138	-73	-46	-186
belastingdienst	-67	-249	100	130
belastingplan	-154	80	209	156
belastingtelefoon	-180	-185	-277	-202
beleid	-109	75	56	-211
beleidsdoorlichting	-196	-141	-282	-84
beleidsevaluatie	-100	-140	-125	-60
beleidsonderzoek	-87	-109	-168	-82
beleidsreactie	-101	3	-129	-200
beleidsregel	-99	-82	93	74
belgische	-44	-92	-57	-11
belgië	69	69	82	-195
bellen	-222	100	-18	-167
bellers	31	-241	-123	50
beloning	94	31	127	-40
beloofd	-167	-164	-164	-102
belt	-118	-188	155	96
bemanning	157	-154	-193	-124
ben	-218	-104	148	-125
benaderen	-114	10	-176	16
benodigde	-12	-184	-7	197
benoem	-119	236	-111	-164
bent	-112	-124	-5	-61
beoogd	20	-119	-174	-200
beoogde	23	-165	-242	189
beoordeeld	-146	-163	-157	-158
beoordeelt	-191	16	-178	-200
beoordelen	132	-143	-186	-129
beoordeling	-246	-131	-196	-91
bepaald	26	-154	117	26
bepaalt	-232	-264	94	-42
bepalen	-230	116	122	107
beperk	-170	224	-237	-194
beperken	-259	223	-225	-104
beperking	36	-57	-212	-162
beperkt	-218	-97	-102	-219
bepleit	-314	433	43	-122
bepleiten	-77	116	12	27
beraad	-135	-226	208	16
bereid	-135	-212	-132	114
bereik	34	-147	2	72
bereikbaar	-18	145	14	-215
bereikbaarheid	77	-74	-254	-133
bereiken	-30	66	-235	17
bereikt	275	-213	-97	-32
berekenen	-168	112	-114	-133
berekening	84	-7	-158	-133
bericht	-132	-62	-140	-63
berichten	-53	-120	-66	-33
bermen	-9	64	192	-112
beroep	-136	63	-180	-211
beroepen	-144	45	-168	-127
beroepsgroep	-115	-32	114	47
beroepsgroepen	-112	-33	56	154
beroepsorganisatie	-153	108	74	-5
beroepsvereniging	-116	-203	-170	-230
berust	-18	-224	-215	-172
bescherming	-180	-186	55	-141
beschikbaar	-330	31	84	162
beschikbaarheid	-131	11	-180	-180
beschikbare	174	-191	-236	-239
beschikken	76	-195	57	-158
beschikking	-172	-141	93	134
beschikt	35	-218	-67	-235
beschouw	-102	-124	-21	-259
beschouwing	-98	149	117	64
beslaat	-178	-198	-206	-179
beslag	-177	-246	101	-27
beslagvrije	-3	-106	-131	-151
beslissen	-202	-85	178	16
beslissing	-122	-179	-219	-168
beslist	-21	-52	-23	53
besloten	-195	-231	159	7
besluit	-210	-255	53	286
besluiten	-108	-173	120	-62
besluitvorming	-143	-128	52	153
bespreek	-130	106	89	183
bespreken	-71	-216	-279	-17
besproken	-143	-173	98	-129
bestaan	14	29	137	-281
bestaande	11	-71	81	111
bestaat	-199	-108	51	-123
bestand	-230	-177	-201	-198
bestedingen	91	66	-158	-189
bestemming	45	58	67	-119
bestrijding	45	19	36	-160
bestrijkt	-194	-197	-114	-132
besturen	-154	-203	-188	-231
bestuur	-54	-19	31	-119
bestuurlijk	-132	-2	-88	-29
bestuurlijke	-99	-124	-173	-126
bestuurslaag	-116	146	139	-112
bestuursrecht	-110	-185	-100	-148
betaald	-41	-162	-104	-210
betaalt	-146	58	57	-64
betalen	-115	-57	-82	-189
betekent	-144	-158	56	132
beter	88	51	-153	73
betere	-172	77	23	23
betreft	-241	172	131	-78
betrek	-180	179	57	191
betrekken	-106	-104	-142	-69
betrekking	-232	25	73	-163
betrekt	-186	-160	91	61
betreur	-160	-106	-219	-202
betrokken	-5	-225	-2	152
beurs	22	8	20	-182
bevat	-221	46	52	-114
beveelt	-273	376	-388	-320
bevelen	-254	167	-269	-199
bevestigen	52	-126	-172	-14
bevinding	198	-192	-173	-180
bevindingen	-11	-237	-34	89
bevoegdheid	-32	-35	66	7
bevolking	4	-192	-222	-175
bevolkingsonderzoek	-159	61	21	-152
bevorderen	-140	-228	-154	174
bewaren	-180	-7	-15	-168
bewaring	-153	85	-180	-89
beweging	-129	171	101	-183
bewegingsonderwijs	29	-22	-165	-122
bewijs	103	13	-13	-102
bewind	-147	15	-195	29
bewoners	-40	-70	-289	-228
bewust	-173	-142	-51	-212
bezetting	-33	9	-1	-32
bezie	-97	77	35	233
bezien	-132	-128	90	166
bezig	-111	-210	-65	66
bezocht	-225	7	-120	-163
bezochte	232	-176	-182	-140
bezoek	19	92	-331	14
bezoeken	-183	-34	-172	-139
bezoekers	25	-178	-154	-185
bezorgd	-168	-100	-174	-140
bezorgen	-109	62	63	-89
bezwaar	-63	-118	-26	-6
bezwaren	-176	164	308	-98
beëindigen	-94	133	-155	-139
bibliotheken	-157	-216	-96	-47
bied	-211	126	-116	-307
bieden	-233	152	-123	-17
biedt	46	-207	38	-231
bij	14	-13	93	73
bijdrage	-227	8	96	100
bijdragen	68	17	-175	-187
bijeen	-222	-16	-259	22
bijgaand	-151	-188	-184	-219
bijgaande	-75	185	-109	-166
bijgedragen	193	-168	-157	-124
bijgevoegde	-125	143	-305	-202
bijlage	-247	-130	-280	-377
bijna	285	-313	-317	-259
bijzondere	-6	-14	30	-175
billijk	-173	-153	93	-179
binnen	-28	108	6	8
binnenkort	-176	-184	36	83
binnenlandse	-83	70	-31	85
binnenvaart	-115	-127	-32	-13
bleef	124	49	-167	-137
bleek	323	-295	-165	-130
bleven	28	-112	-122	-61
blijf	-197	33	-28	128
blijft	-239	-123	78	-84
blijken	-202	-237	-64	30
blijkens	125	-133	53	-165
blijkt	419	-295	-316	-148
blijven	17	41	-77	-98
blijvend	-76	5	-119	-72
bod	-212	-102	125	67
boeren	93	-7	-344	-285
boete	-156	-70	-42	-221
boetes	-16	51	-35	-147
bokjes	-75	-42	75	-143
bonden	-138	-211	147	22
boord	127	-220	-40	-229
borgstelling	-38	-159	-207	-15
bossen	27	129	-229	-189
bouw	-203	193	-254	5
bouwbesluit	-179	32	-220	-61
bouwen	-198	33	133	19
bouwwerken	-88	-39	138	147
boven	-30	103	-8	-23
bovenbouw	61	-9	79	-107
bovendien	-254	-4	106	-183
bovenstaande	-156	-109	-89	-100
bracht	-127	-268	-197	-219
brachten	166	-142	-116	-65
branche	35	-309	43	-291
brancheorganisatie	-148	-107	-172	35
branches	-209	26	90	-94
branchevereniging	-147	-155	-212	-125
brand	11	-131	-204	-208
brandstof	45	40	-199	-137
brandveiligheid	56	-30	-78	-98
brandweer	-188	76	-160	-130
breda	-127	-181	-133	115
breid	-175	212	-1	-166
breiden	-231	70	134	-185
breidt	-153	-171	48	234
breng	-213	342	-39	103
brengen	-114	176	99	104
brengt	-127	-145	24	71
brief	-229	-178	-83	-335
briefadres	58	50	-181	-171
brieven	-14	24	74	80
brug	-97	-207	-169	-205
bruggen	31	-6	-251	51
brussel	-45	-139	35	73
budget	-105	196	61	-149
buiten	-24	168	-124	-177
buitenland	-97	-53	-172	82
buitenlandse	13	-3	-23	-55
bureau	109	143	-181	-194
bureaus	-129	105	90	-160
buren	78	-202	-16	-192
burgemeester	-221	-233	-47	92
burgemeesters	-147	29	182	55
burger	-209	112	-150	-179
burgerlijke	-134	9	-6	-149
burgers	9	-156	56	-149
bus	-72	73	27	80
buurtbatterijen	-135	-55	44	56
buurten	-1	-156	-132	-109
buurtrechter	-159	-14	-165	-194
bzk	-68	54	-42	28
c	-215	-11	67	9
campagne	-109	122	115	261
cao-partijen	-133	79	146	-165
capaciteit	-159	57	-37	-83
catalogi	44	191	-260	-222
catalogus	39	94	-283	-199
cavv	28	41	-199	-189
cbr	-30	-80	-161	22
cbs	-282	31	184	204
cent	192	-14	-239	-209
centra	-87	56	-47	-73
centraal	81	-16	-39	-113
centrales	-63	27	91	-49
centrum	66	-136	37	28
chauffeurs	200	-39	-142	-114
check	24	-83	-192	-129
cijfers	-75	-13	-207	108
circa	-176	15	-168	-168
cjib	-154	70	-79	-43
cliënten	-39	19	113	-101
coa	-33	-320	-334	-77
coach	120	126	-210	-218
coaches	-96	128	-83	-77
coaching	-126	165	-173	0
coeliakie	-153	23	-193	-186
cofinanciering	-146	33	52	-131
collega	-81	93	100	-54
college	-4	223	-83	-92
commandant	11	81	117	-63
commissariaat	50	70	31	-144
commissie	26	156	-57	-171
commissiedebat	-140	-154	-238	-91
communicatie	-137	-140	-191	-68
conceptbrief	-150	-169	110	-111
conceptrapport	-99	-135	-226	-182
conceptreactie	-179	30	163	-109
concludeert	367	-251	-256	-211
concluderen	151	-138	-80	-68
conclusie	283	-224	-205	-197
conclusies	-220	-107	-228	-196
concurrentiepositie	72	-167	-206	-43
constateert	313	-256	-210	-207
constateren	177	-126	-147	-69
constatering	-181	-89	-189	-182
consuls	71	-45	-307	-262
consultatie	-142	-32	-121	155
contact	30	-194	-235	-145
contactpersoon	98	178	20	-61
contract	-224	78	129	73
contracten	-15	-54	13	26
controle	-83	124	49	-226
controleert	27	-210	-216	-22
controlegroep	-148	-164	-174	-97
controleren	2	-27	-50	25
controles	-44	57	39	198
convenant	-222	-125	98	19
corporaties	-232	22	93	-27
coördinator	-11	-176	-50	60
cpb	-166	52	-123	-136
criteria	-147	-170	-161	-208
criterium	54	-145	-83	64
culturele	-79	128	-176	-161
cultuur	-150	-37	-232	-175
cursus	-34	-188	52	-360
d	-175	61	-34	-266
daadwerkelijk	56	-194	-124	46
daalde	276	-186	-156	-158
daar	-204	-154	224	-55
daaraan	-265	-296	42	-4
daarbij	56	-14	-104	-82
daardoor	54	-196	-20	-95
daarentegen	292	-25	-282	-170
daarin	-97	-152	-63	-84
daarmee	-93	-327	132	-111
daarna	55	-315	-113	103
daarnaar	-148	-212	64	-37
daarnaast	-18	238	-170	14
daarom	-276	-258	290	217
daarop	-235	-115	-27	156
daarover	-120	-140	-74	101
daartegen	-143	-154	17	17
daartoe	-242	-103	81	226
daaruit	198	-176	-220	-195
daarvan	-64	-171	56	145
daarvoor	-94	-110	-28	70
dader	-50	-173	95	-131
daders	201	-154	-191	-129
dag	-138	197	125	130
dagelijks	-36	-52	6	39
dagen	235	-26	-293	-49
dak	-186	-203	-4	-156
dalen	-197	-141	-114	-203
daling	221	-205	-194	-112
dan	287	-202	-137	59
dank	-205	-221	-309	-294
dankzij	191	-193	-153	-125
dat	152	15	-33	-123
datum	-372	-288	-175	140
de	22	34	-40	-32
debat	-180	-118	-353	-343
december	-220	-205	-17	185
deden	-159	-49	-202	-189
deed	7	-160	-190	-194
deel	-62	-62	-74	-55
deelname	39	-165	-192	-135
deelnemende	-26	-98	-180	-192
deelnemer	-175	106	20	75
deelnemers	121	-124	-250	-97
deels	-131	15	195	-35
deelt	-207	-240	-278	-82
defensie	-104	-194	-83	25
dekking	45	-86	71	-165
dele	39	-186	55	-88
delen	132	-210	-256	34
delict	153	-137	-116	-98
demissionair	-133	-156	-78	7
demissionaire	-101	-182	-7	147
den	134	120	-184	-58
denken	-118	-153	-54	-88
depots	75	52	-175	-179
der	-154	-209	-252	-33
derde	203	280	53	-39
dergelijke	-88	-123	44	39
derhalve	-66	-105	-45	-58
dertien	-194	47	-228	-231
dertig	-200	-56	73	71
deskundige	-189	99	-38	-31
deskundigen	-143	32	-40	-113
detentie	-164	-1	14	-174
deur	-190	190	4	-64
deze	-168	-285	81	39
dezelfde	17	41	18	-12
dezen	-147	-109	-162	-222
diabetes	100	-97	-87	-111
dichtbij	-142	-119	-152	-77
dichter	-123	-154	-115	24
die	-33	-64	96	60
dien	-123	-24	-81	163
dienen	-60	58	16	-346
diens	-89	-182	46	185
dienst	-108	-172	-165	243
diensten	54	-217	84	7
dient	-330	322	-305	-340
dieren	-69	-217	-38	8
dierenaangelegenheden	-161	101	-145	-142
digitaal	-195	147	-120	108
digitale	37	56	-18	-137
diploma	22	-103	-28	15
directeur	-117	-43	125	34
directie	-201	-37	-42	-42
dit	-174	-204	314	161
dnb	-66	21	-186	-194
docenten	-152	66	-137	-172
doch	-173	-99	95	60
doe	-186	27	-57	-118
doel	28	-269	-120	-331
doelen	53	-62	-174	-137
doelmatig	107	-127	-7	-46
doelmatigheid	166	-211	-247	-143
doeltreffend	217	-182	-195	-135
doeltreffendheid	-212	24	56	-201
doen	61	-178	-153	115
doet	-111	-15	-22	-196
donors	-36	69	41	-149
door	81	101	-9	-71
doordat	213	-209	-234	-207
doorgaans	-164	59	-206	-173
doorgelicht	-203	-189	-59	27
doorlichting	57	113	-281	3
doorlooptijd	125	-193	-164	-195
doorlooptijden	-131	-145	-170	-28
doorlopen	-42	-171	-182	55
doorrekenen	-141	-132	-105	193
doorstroming	74	-163	-121	-82
dorp	-134	56	-87	-250
dorpshuizen	-115	81	-150	-103
dossier	15	-23	30	53
dossiers	215	-140	-296	-82
douane	-29	-49	-220	158
dr	-109	-171	-162	-142
draagt	-222	-177	-37	55
draagvlak	58	-173	26	-131
dragen	-233	-56	-158	94
dragers	96	-58	-157	-134
drempel	-214	56	-156	112
drie	100	29	-144	3
dringen	-26	92	-111	-249
druk	18	-148	-177	120
dt&v	-207	-61	166	-56
dubbele	-79	24	37	-232
duidelijk	-131	-195	109	-176
duidelijkheid	1	-171	-243	-144
duitsland	6	81	-260	-195
dunbevolkte	50	-199	117	-160
duo	-178	-220	115	34
duren	144	-182	-87	-67
dus	-267	-31	81	-257
duur	-21	86	0	40
duurt	152	-177	-209	29
dv&o	-184	-179	-137	-158
e	-46	49	-175	-125
echter	218	-340	-30	-253
economische	-14	-168	-218	-248
een	-51	111	-17	28
eenduidig	178	-127	-161	-76
eenheid	-152	141	22	-162
eenmaal	-146	-120	52	45
eenmalig	-61	-155	-205	91
eenmalige	-155	-175	126	-221
eens	-124	-20	239	-41
eenvoudig	-64	-198	104	-192
eenvoudige	24	-170	-194	77
eenvoudiger	-151	63	-102	130
eenzelfde	-121	-175	208	159
eer	26	-168	-165	-222
eerder	153	-94	-123	-43
eerdere	-101	-239	-59	14
eerst	-85	49	361	116
eerste	-39	37	50	198
eerstvolgende	-126	-216	143	229
effect	418	-278	-362	-173
effecten	-97	101	-179	-140
eigen	47	129	-93	-371
eigenaren	22	-54	53	63
eilanden	-157	-153	-201	148
eim	-172	63	-127	-132
eind	-47	-296	60	466
einde	-209	-231	-312	138
eindevaluatie	-54	-116	-171	120
eindigt	-183	-15	-101	-23
eindrapport	-165	-125	-94	-128
eis	-35	5	106	-52
eisen	7	60	-37	-133
elders	37	-49	-195	-91
elektrische	132	-162	-125	-131
elektronische	2	106	29	35
elf	153	-119	-292	-257
elk	-193	320	-48	10
elkaar	68	3	-62	-25
elke	-134	269	160	76
emmen	-161	-144	93	65
en	-133	26	133	54
energie	-48	-195	-120	-89
enige	-137	-147	-42	-148
enkele	-151	-148	-142	-285
enquête	-153	-200	43	8
er	15	7	0	94
eraan	-164	-162	-82	-207
erfgoed	32	-173	-11	31
erkentelijk	-142	-208	-378	-349
ermee	-143	13	68	-238
ernaar	-115	-98	-16	165
erop	70	93	-184	-160
ertoe	-169	-11	32	-125
ervan	-98	-181	-98	-241
ervaren	289	-133	-261	-258
ervaring	-179	-149	136	-30
ervaringen	-57	-194	-89	127
erven	-28	-153	-129	-69
ervoor	-181	84	-208	116
euro	-41	-21	-26	-130
europees	-153	36	53	-214
europese	-114	-177	34	7
evaluatie	-76	-172	-62	45
evaluatiebepaling	-164	96	-180	-200
evaluatieonderzoek	-51	-160	-84	-149
evaluatierapport	-135	-179	-205	-167
evalueert	-111	-156	-55	180
evalueren	-154	-35	-235	-46
even	-35	18	-194	-175
eveneens	-189	241	127	-53
evenmin	140	7	-24	-163
evenwel	96	-243	155	-193
ex	-75	-156	-158	-129
examen	84	-159	-99	-227
experiment	-144	-162	-105	-124
extern	-107	-242	118	213
extra	-28	-54	65	89
eén	-106	-46	-110	-50
f	-160	131	108	89
fabrikanten	-150	-117	-138	-14
familie	-112	-131	-165	100
februari	-210	-81	87	-20
fiets	-154	-197	-175	-110
fietsen	-110	-149	-55	48
financiering	-124	62	148	50
financiële	-159	104	86	135
financiën	-146	-118	-29	-197
fiscaal	-148	67	-7	-32
fiscale	-182	2	-28	79
fonds	-205	153	114	-67
fondsen	-179	-130	-190	-12
formulier	-23	-52	189	145
formulieren	-127	146	149	89
fouten	101	9	-10	-175
fractie	-130	-30	-234	-189
fracties	-92	-201	-131	-76
fries	54	-145	-137	-111
functie	4	54	82	-160
functies	2	100	-23	-206
fysieke	58	59	157	147
ga	-263	53	48	64
gaan	-43	-55	120	33
gaarne	-134	86	60	-21
gaat	-172	-179	94	223
gaf	-179	138	-183	-131
gang	134	-190	108	-244
ganzen	120	-102	-115	-154
garantie	12	91	64	47
garanties	-184	-155	-165	-91
gast	-116	-193	-164	-126
gastouderopvang	-138	-180	-228	-140
gastouders	100	195	-49	-178
gbm	48	15	-154	-105
geachte	-135	-196	-216	-185
geadviseerd	-114	3	-261	-95
gebeld	-102	80	-204	105
gebeurt	-36	118	147	48
gebied	-186	-197	-207	-209
gebieden	-65	110	-50	-234
gebleken	68	53	-57	-200
gebleven	132	37	-203	-84
gebouw	-179	63	-38	-86
gebouwd	44	-153	27	-147
gebouwen	-135	34	-269	-21
gebracht	46	-192	-28	-29
gebrek	224	-284	-245	-176
gebreken	91	52	-172	-181
gebruik	61	-107	28	220
gebruikelijk	-148	-170	-248	-6
gebruiken	-15	-68	92	-158
gebruikers	-171	48	-210	-254
gebruikgemaakt	-137	-169	-265	-162
gebruikt	72	-45	-56	6
gecontroleerd	-89	-125	73	67
gedaald	266	-171	-257	-65
gedaan	28	22	-39	-112
gedachte	-231	173	332	-142
gedachten	-130	-190	-237	-3
gedeeltelijk	114	146	90	-30
gedetineerden	-8	-141	-158	-120
gedrag	-54	-207	-142	-139
gedragscode	-6	-142	9	-225
gedurende	28	-51	-283	-224
geef	-205	309	-217	-289
geeft	-128	112	-80	-224
geen	267	-69	186	-224
gegaan	-202	-139	-53	-199
gegeven	-3	101	215	-287
gegevens	186	-143	-63	10
gegroeid	-55	-121	-155	-129
gehaald	118	-197	-268	-162
gehad	34	-143	54	-59
gehalveerd	106	-159	-113	62
geheel	125	-39	-78	50
geholpen	-175	60	23	66
gehoopt	88	-87	-136	-135
gehoor	-66	97	82	-188
gehoord	38	-175	20	-182
gehooronderzoek	-150	-102	-10	39
gehouden	6	-155	-54	48
gekeurd	-159	70	45	130
gekomen	89	-143	-203	-3
gekozen	47	-161	-81	-130
gekregen	16	-181	127	49
geld	-158	-53	89	-185
gelden	-163	22	48	-24
geldt	-69	-57	45	-14
geleden	-164	-191	-147	-110
gelegd	-90	-203	-183	118
gelegenheid	-187	-211	63	15
geleid	131	-137	-31	-121
gelet	-43	-261	66	12
gelezen	-159	-199	-228	-228
gelijk	67	-15	7	-310
gelijktijdig	-50	-122	-167	23
geluid	-2	21	-163	-53
gemaakt	4	-310	-8	-86
gemeenschappelijke	-76	126	143	156
gemeente	-61	-175	-56	-219
gemeentefonds	-150	-3	118	-221
gemeentelijke	44	-138	-140	56
gemeenten	35	-27	-25	-20
gemeenteraad	-2	-201	-67	25
gemeld	-10	17	-186	-162
gemeten	-7	31	-131	-63
gemiddeld	379	-319	-301	-235
gemiddelde	98	-198	-253	-202
gemiste	-170	16	-215	-208
geneeskundige	-123	-139	165	61
genoeg	57	-205	48	-155
genoemd	-192	-84	-218	9
genomen	18	29	9	95
geopend	-136	-161	-18	-198
geplaatst	-17	-3	-46	38
gepland	-64	-31	-116	188
gepubliceerd	-98	-189	-21	7
geraadpleegd	-54	7	80	42
gereageerd	-94	-149	-188	-130
gerechten	-148	-176	97	56
gerechtsdeurwaarders	85	-137	-48	-55
gereed	-31	-298	-79	270
geregeld	26	10	185	-105
gereserveerd	-177	-63	-267	123
gericht	-21	-58	60	-133
geringe	-171	-176	89	-161
geschil	-151	-193	12	42
geschreven	-196	-179	-10	-204
gesloten	-116	-191	73	-255
gesprek	-69	-7	-6	145
gesprekken	-39	20	-40	11
gesproken	-115	-115	-16	-213
gestand	-116	-123	-199	-109
gestegen	203	-158	-311	-145
gesteld	25	-304	32	-60
gestuurd	-116	-126	112	-182
getekend	-83	-180	53	-135
getest	32	-202	55	-180
getoond	44	-65	-122	-129
gevaar	-165	-211	-184	-140
geval	-144	-298	-82	57
gevallen	297	12	-52	-76
geven	-3	250	18	30
gevoegd	-177	-127	-208	-94
gevoelig	-189	-142	-160	-141
gevoerd	-181	-189	-255	42
gevolg	59	-53	93	-147
gevolgd	-188	-9	-21	4
gevolgen	48	-152	15	152
gevonden	275	-223	20	-50
gevraagd	-181	-31	-170	18
gevraagde	-146	-116	106	72
geweest	-19	-156	-234	-199
geweld	-153	36	-191	67
gewenst	-14	207	-287	-172
gewerkt	15	-100	80	21
gewezen	-161	41	-9	-203
gewijzigd	-103	36	93	132
gewijzigde	-91	34	-12	-62
gewogen	-126	-159	-253	44
gewond	-164	-137	-94	-139
gewone	28	-134	-140	-92
geworden	52	-195	-22	-169
geworven	-171	31	-209	-195
gezamenlijk	-144	47	-264	-16
gezamenlijke	-153	204	80	-117
gezegd	-127	-178	-146	-18
gezien	-262	-35	251	113
gezin	55	211	-30	-269
gezinnen	219	46	-97	-206
gezonden	-141	-142	7	38
gezondheid	90	-121	83	48
gezondheidsraad	-15	-217	-271	41
gezondheidszorg	-175	-133	-156	-172
geëvalueerd	-222	-44	-318	-275
geïnformeerd	32	-175	-263	6
ggd	-169	121	104	-198
ggd'en	-52	-231	15	87
giften	105	-166	28	-75
ging	-87	-194	-229	-251
goed	182	-27	-132	-117
goede	61	-89	-115	-198
graag	-280	87	62	-168
gratis	5	-74	132	-7
grens	-193	-219	13	42
griffierechten	-139	54	-199	-195
groeide	140	-142	-77	-74
groeilening	79	-67	-143	-128
groen	-140	-25	-136	-158
groene	-87	37	-168	-134
groep	-57	-73	228	16
groepen	-128	-48	-314	-202
grond	-210	-100	4	-321
grondslag	-138	-146	13	-205
grondwet	-94	11	-124	-160
groningen	-184	-171	-4	166
groot	146	-53	20	-255
grote	-146	51	-310	-116
grotendeels	-131	-71	-130	-159
groter	154	-151	-149	-148
gunnen	-164	96	-152	-169
gunstig	174	-178	-242	27
gunstiger	55	-123	-115	-154
haag	150	82	-110	-49
haalbaar	-115	-189	96	117
haalbaarheid	-125	-178	161	155
haalt	3	-189	90	-9
haar	-30	-6	58	-183
had	200	112	-261	-160
hadden	215	-158	-164	-126
halen	-12	-167	-157	-156
half	-35	109	-170	149
halfjaar	-118	124	-223	-68
halveren	-166	150	-62	-48
halverwege	-111	-191	-174	93
hand	-225	39	-96	166
handhaven	-179	-96	-187	-71
handhaving	38	-147	-153	-192
handreiking	-205	-213	-17	96
hangt	-153	-157	-224	-73
harte	-103	-29	312	61
havens	41	38	-171	-118
hbo	-142	-5	43	-167
heb	-150	-47	-33	-307
hebben	12	-251	-23	-207
hebt	-181	-117	-196	-192
hecht	-147	-237	-146	-325
hectare	15	-169	-162	98
heeft	-48	-158	-18	-184
heel	147	-126	-167	-88
heer	-223	-194	-239	20
heg	-85	30	-153	-104
heggen	-138	-197	-93	-75
helder	-154	63	-207	8
hele	-173	86	121	-145
helft	176	-225	28	259
helpt	-181	-217	-39	-179
hem	-231	55	234	-12
hen	87	-257	21	45
herhaaldelijk	-125	59	-95	-114
herhaling	86	-115	38	-186
herken	-191	-67	-157	-176
herkennen	-117	19	-166	-123
herkent	-133	-137	-242	-222
herkomst	118	144	40	-154
herstel	13	29	-125	-212
herstellen	27	-166	-212	-150
herzien	-142	-179	3	25
herziene	-93	-159	125	19
herziening	-183	-18	215	260
het	7	43	-2	16
hetgeen	122	-122	-141	48
hetzelfde	0	-189	66	-47
hield	-183	-161	-128	-131
hier	-208	-298	112	-159
hieraan	-21	57	47	111
hierbij	-197	-234	-252	-577
hierin	-54	-167	208	6
hiermee	-206	-269	128	6
hierna	-198	-203	-269	-228
hieronder	-154	-200	-370	-396
hierop	-164	-267	-36	163
hierover	-193	-83	88	222
hiertoe	-79	-120	147	33
hiervan	-43	-266	132	24
hiervoor	-161	-48	236	114
hij	53	211	-96	-158
hoe	-154	-87	-22	39
hoeft	-198	44	23	-200
hoeveel	-32	44	-182	-243
hoeverre	62	-109	-149	118
hofkamp	8	14	-80	-38
hoge	60	-111	40	-174
hoger	131	-231	-241	-262
hogere	49	34	246	-145
hogescholen	-33	35	-161	25
honderd	-193	98	63	96
honorair	-148	-141	-173	-199
hoofdlijnen	-105	79	-35	-58
hoofdstuk	-252	-224	-105	-239
hoog	100	-116	-253	-176
hoogleraar	-112	66	-159	-104
hoogste	-44	-117	-129	-32
hoogte	100	-83	-126	126
hooguit	85	102	-161	-185
hoop	-179	-210	-243	-1
hoort	-271	-234	-48	227
horen	95	42	-16	-215
horizonbepaling	-148	-7	-146	-154
houd	-137	120	-20	-183
houden	-14	24	-79	54
houder	36	-179	174	-152
houders	-105	89	-15	9
houdt	-118	15	-109	-125
hout	-185	-102	56	-133
huid	153	-202	-265	-218
huidige	-147	48	117	-194
huis	-57	-19	-216	-161
huisarts	76	-199	153	-177
huisartsen	-17	-39	-221	92
huishoudens	37	-152	-148	-96
huisverbod	69	-123	-179	-179
huisvesting	59	-25	82	43
huizen	116	28	-151	-139
hulp	101	73	-410	36
hun	86	-26	-79	-46
huurcommissie	96	-120	-205	17
huurder	-157	-117	-22	-14
huurders	-35	108	-260	-39
huurprijs	-192	84	-141	-181
idee	15	53	69	-83
identiteitsgegevens	-129	-163	133	122
ieder	-283	173	-79	-152
iedere	-115	103	-74	-24
iedereen	-206	-68	78	-212
iemand	86	-106	-51	-67
iets	138	-62	102	-49
igz	-16	102	-218	-80
iii	-191	14	123	-142
ik	-181	-161	190	180
ilt	-202	-22	-52	-83
immers	-68	-214	19	-213
imo	-125	110	45	-141
importeurs	-89	-139	-133	155
in	-95	45	16	138
inburgering	-165	-159	11	-184
incidenten	19	130	22	-129
ind	-103	-259	-18	13
inderdaad	38	-165	-239	-49
indien	-169	-232	-336	148
indienen	-147	69	-115	60
indiening	-100	-131	-154	153
informatie	-102	-206	-199	-160
informeer	-65	48	-89	-124
informeren	-131	-212	-250	30
infrastructuur	-160	137	-20	-198
infrastructuurfonds	-161	-133	-187	165
ingaan	-82	37	-140	-118
ingang	-267	-51	423	517
ingediend	-129	-157	8	-52
ingegaan	-123	-111	-194	47
ingelicht	-143	25	-160	34
ingenomen	-120	-139	50	4
ingeschreven	62	-155	-167	-168
ingesteld	-161	-167	-194	-136
ingevoerd	124	78	101	17
ingevolge	-162	-206	-162	-169
ingevuld	34	-140	43	-197
ingewikkeld	171	-155	-169	-96
ingrijpen	-176	-136	-22	53
inhoudelijke	-76	-87	-190	-141
initiatief	-144	-131	65	-184
inkomen	77	-55	-193	-206
inkoop	-145	-167	-131	-196
inlichten	-156	-152	-196	-25
inmiddels	-208	-248	30	-20
inrichten	-109	61	95	-33
inrichting	-161	-74	1	-234
inrichtingen	-147	-158	-12	174
inspannen	-85	-159	-179	192
inspecteurs	25	-278	-196	93
inspectie	59	85	-120	-110
installaties	-200	35	75	34
instantie	-119	19	7	36
instelling	-1	65	27	8
instellingen	49	-80	-39	-268
instemmen	-166	180	129	-141
instemming	-105	82	-184	23
instituut	-225	87	-65	28
instrument	-126	-64	-112	69
instrumenten	39	1	-158	-211
internationale	-111	66	-236	-229
internetconsultatie	-168	-184	110	208
interviews	-26	-119	-118	-122
intussen	-123	-115	-195	30
invloed	287	-237	-5	-101
invoeren	-179	52	60	-57
invoering	140	-38	-66	-148
invulling	-168	-184	37	-152
inwerkingtreding	-179	-40	41	255
inwoners	-150	39	-187	-182
inzage	-143	112	53	59
inzake	-110	78	123	-308
inzet	-110	8	-231	12
inzetten	-109	-188	-1	168
inzicht	-50	-38	69	-24
inzien	-127	162	116	17
inziens	-127	35	197	-126
iob	67	122	-251	-30
iom	-18	-36	-134	-102
ipo	-148	150	42	85
is	76	-114	71	-52
ja	-113	-244	-50	23
jaar	-28	154	-84	57
jaarlijks	-3	212	-174	-68
jaarlijkse	-282	284	91	10
jaarplan	-136	-129	32	-180
jaarverslag	-170	-204	146	125
jaarwisseling	-177	-81	-181	13
jacht	-159	-7	27	-182
januari	-393	-308	182	259
jaren	-311	-234	-411	-81
jeugdgezondheidszorg	-163	3	64	-71
jeugdigen	12	-52	-197	-179
jl	-199	-194	-160	-351
jonge	86	14	-300	36
jongere	-71	168	-244	-210
jongeren	133	86	-182	-92
journalistiek	-86	-117	72	-135
juist	10	-339	116	-115
juli	-362	91	283	258
juni	-301	-202	96	159
juridisch	-126	-135	73	-94
justis	-139	-135	-169	137
justitie	-85	-190	-10	-78
justitiële	-149	-151	-229	98
kaart	-181	61	40	176
kabel	-182	-84	-195	-210
kabels	28	79	4	-181
kabinet	-214	-204	268	199
kabinetsreactie	-102	-45	-166	-160
kabinetsstandpunt	-93	-129	-131	-187
kadaster	-148	35	49	84
kade	-132	34	-160	-150
kamer	-108	-26	-174	78
kamerbrief	-88	129	-117	-40
kamers	-187	56	-192	178
kan	-92	-111	28	-75
kandidaat	19	-23	-140	-152
kandidaten	-155	45	48	-135
kans	186	-264	-116	-92
kant	-99	-168	-15	139
kantonrechter	116	-118	-162	-122
kantoor	-185	-193	84	98
kantoren	34	-105	-182	-194
karakter	-112	-86	173	-170
keer	-84	59	-143	-144
kenia	-82	-136	-189	-120
kennen	143	-241	-76	-22
kennis	82	-97	-63	-5
kennisgenomen	-146	-10	29	-149
kennismigranten	-26	56	-229	-203
kent	-51	-245	37	-167
kerken	4	-80	-22	-43
kerstreces	-115	-193	-36	241
keuren	78	187	-241	-226
keuring	47	-72	-102	54
keurmerk	-6	130	19	-14
keuze	-9	181	-117	12
keuzedelen	-63	6	-131	-106
keuzes	-157	-177	99	88
kies	-180	9	155	18
kiesraad	47	21	-171	-129
kiest	81	-222	190	155
kiezen	5	59	-216	-177
kijken	-132	-208	-110	-189
kilometer	-165	45	-200	-168
kind	-210	115	86	-258
kinderbijslag	118	-180	-162	-112
kinderen	11	78	-143	-147
kinderombudsman	-116	-163	-235	22
kinderopvang	-220	-154	69	-150
klaar	-155	-166	46	74
klachten	153	-125	-182	-143
klanten	-66	-96	-149	-109
klein	84	-191	-125	-119
kleinbedrijf	22	-162	-158	-131
kleine	91	38	-299	-16
kleinschalige	82	-156	-174	-128
knelpunt	124	18	-132	-115
knmi	42	-214	-183	31
knop	38	-96	73	-114
kom	-130	-185	-244	89
komen	-214	-62	39	-29
komende	-208	-253	-203	64
komt	26	-251	144	193
kon	289	37	-214	-159
konden	155	-169	-208	-199
koninklijke	-179	-82	6	-14
koninkrijksrelaties	-88	76	1	110
koop	59	-184	-165	-208
koophandel	-169	50	16	-75
kopen	-135	75	-20	58
koppelen	-138	113	-86	51
koppeling	64	80	37	118
korpschef	-138	32	-137	33
korpsen	10	-230	133	39
kort	71	-326	-73	71
korte	-247	-105	-142	40
korter	229	-109	-229	-201
kortere	-212	47	-194	2
korting	-95	-6	100	-125
kost	-16	-20	40	-18
koste	117	-151	-155	-101
kosteloos	-173	93	53	97
kosten	47	21	-69	-182
kracht	4	-248	-120	118
kranendonk	-107	-174	-82	-107
krap	-151	12	-112	-185
krediet	170	-149	-120	-101
kreeg	56	-159	-163	-146
kregen	83	-197	-198	-194
krijgen	-121	-29	4	105
krijgsmacht	-189	35	-161	-92
krijgt	-179	-84	77	248
kritisch	77	-37	-276	-211
kunnen	-30	-111	-207	6
kunt	-157	-52	77	103
kwaliteit	173	-264	-254	-201
kwam	76	-205	-252	-224
kwamen	36	-158	-187	-120
kwart	260	-198	-270	-208
kwartaal	-244	-230	-74	365
kwijt	49	-148	-137	-87
laag	33	81	-266	-203
laat	65	204	17	162
laatste	-113	1	-93	-2
lag	100	-97	-165	-145
lage	54	69	-180	-170
lager	292	-241	-47	-220
lagere	-120	-189	61	-127
land	-20	51	-155	-127
landbouw	-183	-209	-48	-11
landelijk	-145	174	-50	-149
landelijke	-38	231	-36	-14
landen	-86	42	-33	17
lang	-44	76	-33	11
langdurige	11	-114	-140	-177
lange	-162	-210	-118	-185
langer	36	243	-54	14
langere	109	4	68	131
langs	-178	-66	-276	-181
laptop	77	59	-183	-161
last	175	-161	-177	-98
lasten	81	73	122	41
late	-150	-169	133	-175
laten	-34	133	4	-89
later	-82	-126	42	-9
latere	53	77	-66	119
leden	-215	-101	-130	-184
leefomgeving	-214	4	19	20
leeftijd	-20	-121	4	-172
leeftijdsgrens	-154	145	70	-162
leegstaande	10	120	-64	68
leegstand	-119	-83	32	-152
leerlingen	145	-144	-189	-82
leest	-113	-163	-214	74
leg	-192	338	82	117
leges	-92	86	-94	-198
leggen	-222	204	-241	67
legt	-157	-208	55	147
leidde	152	-140	-164	-96
leiden	152	-306	-139	-263
leiding	-2	-211	32	-185
leidingen	-39	-159	-227	135
leidt	-88	-62	110	49
lenen	-177	-57	82	-152
lening	-12	174	-62	-217
leningen	46	27	-8	-38
leraar	28	148	-159	-122
leraren	-158	-129	-136	-154
leren	-89	-18	-167	-150
les	-112	97	107	-200
lessen	8	-180	-216	-135
leven	-19	-221	-83	-27
leverancier	-169	51	44	-229
leverde	127	-156	-117	-160
leveren	72	-196	197	147
levering	-194	-204	53	35
levert	-193	-238	-132	164
lezen	34	-125	54	-170
licht	-47	58	-117	-132
lichte	89	-79	-215	66
lichten	-166	-63	-201	38
lid	-216	-360	-410	-138
liet	-169	-97	-148	-157
liever	-219	-190	236	-202
liggen	-106	-77	-15	60
ligplaatsen	68	76	-148	32
ligt	-19	-111	-31	-10
lijkt	97	-219	129	-9
lijn	-25	-58	-279	-222
lijst	-94	27	154	121
liter	-236	-173	-100	-121
literatuur	-108	-135	-172	-152
locatie	46	-8	-73	59
locaties	2	37	22	-90
lokaal	-148	35	-137	-140
lokale	-89	60	28	-71
loket	-84	16	2	77
loon	89	35	-85	-48
loop	-276	-270	99	139
loopt	-150	-82	73	-105
looptijd	-92	160	150	30
lopen	35	-43	68	39
lopende	-126	20	227	251
los	-216	177	-285	-262
loting	-145	-149	-135	-119
lto	-146	-17	-113	19
luidt	141	7	-241	-157
lukt	0	-165	-193	51
maak	-182	309	-260	99
maakt	-105	-139	55	-110
maand	-93	-13	-39	196
maanden	63	34	-95	117
maar	286	-273	27	-90
maart	-205	-43	-91	132
maatregel	111	56	126	-74
maatregelen	16	-272	-251	-165
maatschappelijke	-145	117	34	-8
machtiging	-109	49	-149	-162
mag	-303	-16	-3	130
makelaars	38	50	-50	-67
maken	-61	41	-13	33
mannen	142	107	-20	-52
mantelzorgers	30	67	-130	40
marine	-194	-194	-38	12
maritieme	-107	144	-136	-144
markt	-30	-2	80	-264
mate	49	-199	149	-166
maximale	-123	53	-148	101
maximum	44	246	-168	-115
mbo	-145	-231	69	73
mbo'ers	40	18	-87	-118
mede	-50	-202	-352	-170
medewerker	62	31	-251	-14
medewerkers	69	86	-215	-151
media	-192	-6	-179	-142
medicijnen	108	-214	-199	-196
medio	-242	-210	-218	294
medische	23	30	-106	-80
mee	-202	5	77	26
meebetalen	-148	145	33	-168
meegenomen	-121	21	156	145
meer	60	3	20	-157
meest	-158	77	-191	-200
meestal	96	-198	-201	-117
meeste	157	-255	-106	-246
meet	-214	181	-274	-247
meetbaar	91	56	-132	-128
meetbare	94	16	-130	-116
mei	-244	-180	63	68
meireces	-107	-102	-182	102
meld	-138	108	-121	110
meldde	-150	-128	-154	-139
melden	4	92	-323	34
melding	58	86	-113	-152
meldingen	56	-43	-69	27
meldplicht	51	122	110	-44
meldpunt	-191	105	-134	-252
meldt	7	-217	-151	-85
men	-183	152	-238	-208
mening	-137	40	33	-289
mens	-113	-145	-122	-136
mensen	102	-117	-105	-140
mentor	46	91	-193	-159
merk	-215	-257	-225	-95
merken	115	-161	-151	-92
merkt	79	-8	-222	-176
met	73	25	28	90
meten	-150	42	52	105
meter	-90	-15	10	-5
meters	-70	-154	-150	107
meting	136	2	51	184
metingen	85	-148	-205	38
mevrouw	-217	-134	-250	-242
middel	-161	-216	35	-24
middelen	-300	-137	-51	114
midden	111	-233	-24	-79
midden-	79	-135	-186	-127
migratie	-157	-35	-199	-186
mij	-300	-103	148	-23
mijn	-230	-224	-50	61
mijns	-119	35	147	-126
milieu	-77	-141	8	138
militair	-159	-170	100	171
militaire	-206	-145	-177	-169
militairen	-4	28	-229	-213
miljard	-48	-202	20	-190
miljoen	-289	-141	-18	-131
minder	387	-116	-180	-278
minderjarige	-200	-213	-164	-134
minderjarigen	-99	161	-112	-8
minister	-50	-140	7	-41
ministerie	-136	69	28	186
ministerraad	-154	-201	53	81
minste	-291	148	-137	-5
minuten	127	-256	17	-83
misbruik	-82	-170	-145	-138
missie	118	57	-85	-194
missies	-212	115	-306	-245
mits	-93	-150	-111	214
mkb-nederland	-117	-102	32	51
mocht	-273	-148	-204	248
mochten	-154	-144	-214	163
model	-168	10	-156	93
module	30	75	-97	-154
moest	-208	146	-62	-157
moet	-263	113	50	-64
moeten	-323	570	-178	-89
moge	-49	-138	-209	-197
mogelijk	-124	0	-54	27
mogelijkheid	-215	-33	20	45
mogen	-149	21	13	-181
moment	-188	-77	54	56
momenteel	-137	-189	188	27
monitor	-175	-230	-47	58
monteurs	61	56	-182	-116
motie	-198	-54	-300	1
motie-van	-99	-250	-242	-203
munitie	85	76	51	-136
munten	-31	-77	-225	-220
musea	49	-38	42	-218
muziek	-14	-125	-202	-179
na	94	175	-180	109
naam	-214	-158	-56	81
naar	55	-1	-123	-151
naast	-234	-52	49	-251
nabestaanden	-180	-159	-221	-177
nacht	-255	235	31	-88
nachtarbeid	78	46	-168	-165
nachtdiensten	1	-66	-179	-138
nachtelijke	-131	64	-16	-141
nachtwerk	-21	-97	-153	69
nadat	-145	141	18	14
nader	-189	122	189	118
nadere	-156	-159	-92	170
nagaan	27	-6	-28	123
nagegaan	-42	-173	-201	-56
nagekomen	-147	-53	-107	-110
nagelopen	-110	-156	35	88
najaar	-203	-352	144	336
naleving	120	-182	-209	-198
nam	258	-73	-6	-250
namen	203	-189	-171	-167
namens	-86	-158	-361	-405
nascholing	-135	125	94	3
nationaal	-161	66	124	-174
nationale	-190	-102	55	-93
natuur	-96	-149	-183	-139
nauwelijks	301	-232	-217	-243
nederland	-28	-171	11	-143
nederlanders	-195	-182	-211	58
nederlands	0	6	34	-40
nederlandse	24	-273	29	50
nee	-211	-201	97	-259
neem	-129	265	371	252
neemt	-137	26	220	248
negen	23	-109	92	-80
negentien	-111	-120	3	-25
nemen	-224	157	24	-97
nergens	198	-164	-228	-165
net	56	-40	-150	-127
netbeheerders	-148	-8	23	86
netwerk	-195	-200	-26	98
nfi	-130	35	15	-216
nidos	-210	25	124	70
niemand	27	-106	-275	-13
niet	129	-109	184	-374
niets	187	-141	45	-306
niettemin	12	-169	156	93
nieuw	-194	-76	123	199
nieuwe	-202	124	11	146
niveau	61	93	-147	-106
nl	-151	80	83	-176
nodig	-248	173	63	-96
noemen	209	-238	-166	-156
noemt	38	78	41	-221
nog	-92	-68	-5	132
noodpomp	28	124	-200	-167
noodvoorziening	-181	72	-139	35
noodzaak	-156	-89	66	-137
nooit	240	-131	-249	-215
norm	132	60	-43	-164
nota	-173	-84	-284	7
notarissen	-154	103	-8	-183
november	-236	-203	-7	82
nr	-158	-161	-313	-204
nu	-370	-338	110	-310
nuffic	-77	25	158	105
nulmeting	91	130	-237	-156
nummer	-191	-146	-215	51
nut	-116	-118	-131	-155
nvwa	43	-75	-74	45
objecten	86	22	68	-121
ocw	-97	-242	89	85
oefen	-107	213	-5	33
oefeningen	54	17	45	-149
of	-130	-117	-193	144
officier	27	33	38	-147
ogen	-315	158	55	-306
oktober	-307	-130	-14	201
om	-99	194	-11	-58
ombudsman	-254	173	-139	-257
omdat	9	-41	68	-342
omgevingsdiensten	60	-173	-181	-118
omhoog	-169	198	-238	74
omroep	-138	-167	26	31
omroepen	74	29	29	-162
omstandigheden	-153	78	-152	-189
omvang	32	-242	84	102
omwonenden	-157	95	-257	-3
omzet	138	60	-192	-149
omzetting	-75	-139	48	-15
onaangekondigd	-139	93	-156	-164
onaanvaardbaar	-126	-122	-127	-175
onafhankelijk	-243	48	-1	-27
onafhankelijke	-195	260	33	-70
onbekend	215	42	-16	-202
onbekendheid	204	-174	-162	-154
onbemande	-146	120	-224	-6
onder	-92	-179	16	29
onderdeel	-222	-181	175	-162
onderdelen	69	5	-157	-69
onderhandelingen	-143	-159	-217	82
onderhoud	150	-7	18	-108
onderhouden	15	-137	-94	-140
onderling	-121	-123	-172	17
onderlinge	62	51	-161	-131
ondernemer	-188	-178	149	-82
ondernemers	-4	53	-281	-130
ondernemerschap	-156	-125	-130	-115
ondernemingsraad	-135	-159	52	158
onderschrijf	-111	-160	158	-196
onderschrijft	-119	-216	-15	-162
ondersteuning	-106	128	-258	-27
ondersteunt	143	-153	-131	-77
ondertekenen	-93	255	-233	-220
ondervinden	-131	67	29	-119
ondervraagde	-49	-107	-160	-127
onderwerp	-71	-301	-116	-214
onderwijs	-197	39	57	-59
onderwijsraad	-135	-182	-175	-165
onderzocht	-279	-290	-84	4
onderzochte	265	-203	-168	-148
onderzoek	-131	52	-38	-32
onderzoeken	-38	-100	-206	73
onderzoekers	254	116	-206	-165
onderzoeksbureau	-157	-217	-226	-237
onderzoeksraad	-78	-36	-165	-251
ongevallen	169	-151	-134	-87
ongeveer	13	-300	-335	-232
ongewijzigd	-171	93	-201	64
ongewis	94	-146	-12	14
onlangs	-162	-219	66	-204
onontbeerlijk	-117	141	-222	-160
ons	-116	-63	106	-35
ontbrak	91	-149	-153	-109
ontbreekt	173	-93	52	-270
ontbreken	148	-18	104	-96
ontheffing	-137	-204	-212	-193
ontraden	-148	183	77	-162
ontruiming	-20	4	-58	-104
ontvangen	-170	50	13	33
ontvangers	-150	-139	-118	-3
ontvangst	-162	-163	-250	-113
ontvangt	-9	-116	-199	259
ontving	-193	-169	-164	-287
ontwerp	-135	-16	-98	53
ontwerpbesluit	-120	-155	-38	10
ontwikkelen	-178	116	82	76
ontwikkeling	23	-165	-162	1
ontwikkelingssamenwerking	-82	-186	-188	-19
onverkort	-119	-77	193	-177
onvoldoende	126	-182	-96	-148
onvolledig	170	-122	-98	-132
onze	-154	-64	-32	-105
onzekerheid	-205	-195	-120	-171
oog	-101	-209	-189	-78
ook	-81	213	-28	-33
oordeel	84	109	106	-241
oordeelt	233	-218	-217	-156
oordelen	87	-157	-174	-102
oorzaak	115	-222	-237	-227
op	13	36	-71	-37
opbrengst	-32	128	-79	55
opdracht	-79	-113	111	73
open	-258	-5	45	54
openbaar	-242	74	-98	59
openbaarmaking	-118	152	-15	48
openbare	-132	18	53	-2
openen	-101	51	-228	-224
opengesteld	-173	-3	-146	8
openingstijden	-169	-182	107	148
openstellen	-139	126	-154	56
openstelling	-155	-202	155	75
opent	-129	-105	-137	87
opgave	-145	103	69	157
opgelegd	-24	-145	-113	-136
opgeleverd	-155	-88	-216	49
opgelopen	73	-164	-199	-179
opgenomen	-202	-169	60	205
opgesteld	-236	-210	-225	-13
opgevolgd	6	33	153	53
opleggen	-155	-126	73	-206
opleiding	9	169	62	14
oplevering	-241	-16	-306	77
oplevert	-19	-175	-197	-196
oplopen	-146	-119	-154	-197
opmaat	68	20	-178	-163
opnemen	-207	-135	59	17
opnieuw	-126	-18	-235	164
oproep	-182	146	117	-262
oproepen	-142	-147	-181	-137
opslag	-175	75	82	-154
opstellen	97	79	-26	27
opvang	1	38	94	-26
opvanggebieden	126	45	-164	-122
opvarenden	-5	-12	-133	-157
opvatting	-145	-136	-205	-146
opvolger	-171	5	102	212
opvolging	-117	12	-170	-128
opzet	-189	-135	103	-34
opzichte	156	-213	-5	-119
orde	106	-310	-103	-17
organisatie	-180	158	-188	-183
organisaties	1	-273	-147	29
orgels	79	-249	-242	-171
oude	63	-4	21	-238
ouder	-37	26	-160	-275
ouderen	98	-22	-329	-4
ouders	51	-45	-119	-70
ovens	82	31	-40	-85
over	-25	-45	-47	70
overal	48	-88	-22	17
overdracht	-24	76	-205	-57
overeengekomen	-123	-136	33	21
overeenkomst	-129	60	-173	168
overeenkomstig	-120	-186	-18	-207
overeenstemming	-144	-137	-30	0
overgenomen	-258	25	416	138
overheid	-73	-27	112	-216
overige	-60	-80	149	169
overigens	-165	-181	-281	-208
overlaat	131	61	11	-131
overlast	-93	-194	-148	-135
overledene	24	82	122	63
overleg	-187	-21	79	126
overlijden	-168	-154	-145	-182
overnemen	-107	-124	192	47
overschreden	68	-20	-154	-201
overtreding	-136	-31	11	37
overtredingen	91	-6	-239	-203
overweeg	-175	19	-230	104
overweegt	-141	-222	-198	31
overweg	-164	-147	-167	-165
overwegen	-127	63	-155	-2
overwegend	165	-223	-207	-165
overweging	-298	362	-148	-175
overzicht	-194	-147	-59	151
pabo's	-75	60	-186	-156
pairs	133	-54	28	-122
pakket	-147	17	90	-85
papier	138	98	-218	-1
papieren	-172	14	0	33
paragraaf	-140	-36	232	129
particuliere	-170	44	-136	43
partij	-101	-19	-236	-41
partijen	30	101	-11	48
partner	-197	-178	-100	-125
partners	-195	-191	-114	-117
pas	-119	155	-37	-228
paspoorten	-102	7	-159	-136
passagiers	56	78	-157	-153
passen	-153	47	-268	-186
past	-206	6	145	-4
patiënten	-161	-48	-188	-174
per	64	159	149	109
percentage	52	-106	120	-22
periode	3	-271	-8	-229
periodiek	-173	-17	101	-216
periodieke	81	-204	-191	-172
persbericht	-141	-115	-213	-125
personeel	-218	-36	59	-145
personen	-127	-29	-112	-251
persoon	-190	-167	-208	42
persoonlijk	8	191	31	45
persoonsgegevens	-166	-21	49	128
pilots	-101	73	-124	-3
plaats	-275	213	73	-12
plaatse	-119	53	112	-186
plaatsen	0	-151	9	9
plaatsing	-177	7	-92	182
plaatsvinden	-189	119	-143	18
plafond	-141	40	50	-156
plan	-215	-244	-135	95
planbureau	71	-160	38	54
planning	10	15	-314	78
platform	-75	-70	42	21
platteland	85	-124	-147	1
pleegt	40	-204	-238	67
pleidooi	-135	124	-18	-163
pleit	22	237	-138	-284
pleiten	-204	174	47	-23
plek	100	-143	-273	-62
plekken	-29	-212	46	-187
plicht	62	9	31	-243
pluimveehouders	-74	111	77	-128
politie	-278	-77	76	25
politiek	-159	-163	-143	-126
pompen	55	132	-160	-125
pont	-7	-152	-114	104
positie	-162	-131	-80	-138
positief	208	-258	4	-227
post	-216	-21	-34	-78
posten	-97	-128	-24	170
praat	-93	-89	-209	63
praktijk	-187	-3	45	-291
precies	-129	51	137	29
premie	18	80	-77	83
president	-101	-105	-110	-100
preventie	-165	83	125	65
prijs	-177	0	55	-215
primair	-48	-191	163	-186
prinsjesdag	-121	-180	-188	231
problemen	26	-17	49	-135
procedure	73	-64	-103	-72
procent	568	-197	-334	-252
procentpunt	372	-208	-254	-223
procureurs-generaal	-110	-240	193	110
producentenorganisaties	-123	-124	-173	-157
proef	-65	-42	-48	69
prof	-109	-171	-162	-142
profiteren	27	-145	-173	-120
programma	-105	-295	105	83
programma's	-180	173	-15	-212
project	81	-63	-39	89
projecten	173	92	116	86
prorail	-171	95	23	44
provincie	-230	109	-45	-121
provincies	-14	-55	35	31
publicatie	-121	-174	73	171
publiceer	-95	204	-107	28
publiceerde	-183	-168	-89	-114
publiceert	-131	-181	-197	-160
publiceren	-129	127	-80	-14
publiek	76	-192	22	-129
publieke	-89	-146	49	45
punt	-213	246	172	36
punten	-140	-117	70	-10
putten	-116	43	-149	-152
raad	26	91	-123	-176
raadplegen	-140	1	86	-121
raadt	-253	332	-361	-283
raadzaam	-162	233	-167	-166
raakt	91	-32	-110	-229
raden	-310	312	39	-129
raken	-159	-201	-120	65
ramen	-104	56	146	184
raming	73	-174	-167	-70
rapport	-115	-39	-366	-324
rapportage	-15	40	-160	10
rapporteer	-98	105	-211	60
rapporten	-149	-84	-207	-170
rapporteren	-82	-250	-104	166
rdw	-110	-62	-137	43
reactie	-173	-352	-59	-132
reacties	-113	25	-249	46
reageer	-87	-109	-227	-260
reageren	-125	-255	-140	-56
recept	-85	-69	-182	69
recht	-321	133	146	-84
rechtbank	101	-37	-158	78
rechtbanken	-151	29	10	-207
rechter	-225	-32	108	-249
rechtsbescherming	-59	-14	39	-128
rechtspleging	-78	-121	-180	-116
rechtspraak	-191	-69	-15	-61
rechtstreeks	-108	-234	-49	137
reclassering	-34	-22	39	-43
rede	-248	-185	5	-246
redelijk	-124	-191	121	-3
reden	71	-296	118	6
redenen	-258	-3	57	-17
reeds	-264	-362	305	-334
referenten	86	9	-178	-162
regel	138	77	-139	-226
regeldruk	21	-19	-174	-173
regelen	-143	103	-185	-166
regelgeving	134	-198	82	-135
regeling	37	15	-101	15
regelingen	51	-9	19	129
regels	70	-299	48	-26
regelt	-204	-221	95	182
regering	-165	-51	62	-89
regio	-181	23	-7	63
regio's	64	95	224	30
regionaal	-88	43	-100	98
regionale	-74	-229	-180	40
register	-7	159	102	86
registratie	149	-22	-62	-127
registratiesysteem	56	-150	-188	160
registreren	-141	75	-258	17
reglement	-141	-175	175	25
reis	-174	-183	-170	9
reistijd	8	52	9	28
reizen	94	-165	-183	-164
rekening	115	-76	-137	-125
rekenkamer	-6	42	-227	-213
rekentool	85	-21	-132	-135
rente	-137	64	164	-146
research	-184	-134	92	58
reserve	-192	212	-253	-247
reservisten	-2	88	-40	-5
rest	28	-72	-183	-203
resultaat	-41	-18	22	0
resultaten	56	-6	-304	48
richt	-227	189	-172	43
richten	-156	130	-330	-251
richting	-159	-27	204	-188
richtlijn	-145	-129	82	48
rij	-160	-48	103	55
rijden	-165	-211	128	-195
rijk	-62	41	-52	-106
rijksdienst	-9	-150	98	59
rijksmonumenten	-189	-98	-95	-201
rijkswaterstaat	-41	43	-37	110
rijkswegen	-156	-178	-101	-118
rijp	-143	-137	186	-171
risico	-188	-149	-220	-234
risico's	-125	22	-15	36
rivm	-109	-266	-102	99
rob	-198	-18	-158	-124
rode	-155	-166	-240	-93
roepen	-158	185	-210	-191
roept	-170	165	-155	-142
rol	-13	18	-83	95
rond	-143	-223	-7	-101
ronde	-131	-209	42	182
rooster	123	45	-184	-158
roosteren	151	-24	-173	-95
roosters	-94	50	142	-172
rotterdam	-182	-171	120	-89
ruim	82	-137	-171	-329
ruimhartig	-91	-84	77	-100
ruimte	-125	-3	220	34
rust	-178	57	-32	-163
rvo	-140	-20	128	161
rvs	-171	24	-130	-115
s	-55	-1	141	-152
samen	-138	-1	-13	207
samengaan	-157	-152	-101	79
samenleving	-8	-188	-167	-167
samenwerking	105	-220	-48	-113
sbb	28	-220	70	6
scan	11	15	-212	-157
schade	32	-186	-369	-304
schaf	-139	163	-170	-136
schaffen	-90	69	-51	26
schatten	198	-214	-132	-104
schatting	-195	-62	-292	-100
schepen	5	63	-64	-177
scherm	-174	182	-293	-236
schetst	-151	-115	-172	-126
schip	-198	-207	-64	151
schippers	45	-150	-12	-112
scholen	-37	-87	-123	70
scholing	64	-84	-222	-178
school	-110	-83	-318	-154
schoolbesturen	-150	-165	-186	-50
schooljaar	-60	-64	75	190
schoon	-123	77	-92	-131
schrappen	-159	74	-117	-100
schreef	-185	-212	-191	-169
schriftelijk	-124	88	-241	65
schriftelijke	-92	-12	-181	27
schrijft	-60	-98	-54	-344
schrijnende	-200	77	34	100
schrijven	144	40	-99	-19
schuift	80	-154	-36	-222
schulden	86	-117	-157	-137
screening	42	29	-118	-125
sector	-171	-43	31	69
sedert	-160	-195	145	-192
seizoen	-161	-56	87	122
selectie	-156	121	147	114
september	-256	-213	166	214
ser	-37	103	-258	19
servicekosten	-141	-169	-208	30
significant	249	-138	-179	-89
sinds	74	-163	320	-634
sindsdien	-97	-103	-133	-122
situatie	5	-190	-44	-201
slachtoffer	-204	149	-195	-176
slachtofferhulp	-76	-135	-172	71
slachtoffers	-137	30	-221	-15
slachtpaarden	85	-128	-82	-148
slag	-186	134	184	171
slecht	203	-235	69	45
slechts	277	31	-75	-230
sleutel	-184	-166	53	41
sloop	-121	-133	-131	87
slot	-166	263	-346	-284
slotbeschouwing	-144	138	29	-123
slotsom	229	-138	-184	-147
slotte	-87	320	-27	-109
sluit	14	139	68	-44
sluiten	22	-38	-282	105
sluiting	-145	-127	-228	-23
sluizen	-4	-165	-229	-69
sms	-86	-177	-143	-97
snel	37	-240	139	-143
snelheid	-109	95	80	-159
sneller	127	-60	-82	-224
sociaal-economische	-141	-147	-149	-153
sociale	-20	-238	-40	-85
sodm	-120	-98	5	-160
software	79	-211	19	5
sommigen	-106	-184	-157	-93
soms	136	-232	-213	-178
soorten	-33	-173	-239	-223
splitsen	-114	-188	64	70
splitsing	-88	-29	53	85
spoor	-147	-73	-151	87
sport	-128	-183	45	-115
sprak	-158	-170	-80	-119
sprake	-35	-74	-59	-261
spraken	-74	-189	-119	-128
spreek	-116	-55	-188	190
spreekt	-186	-5	176	-119
spreken	266	-91	24	-18
sta	-207	100	-47	-171
staan	-147	-117	58	21
staat	-158	-151	56	105
staatscourant	-116	-168	124	204
staatssecretaris	-134	-49	54	-162
stadium	-84	41	-20	-175
stagiair	142	-168	-139	-117
stagiairs	70	32	-9	-2
stalking	-112	-113	-101	-129
stallen	-14	-208	-267	-39
stalling	-76	9	-116	-125
stand	-139	-82	-40	-45
standaard	-152	154	87	22
standplaatsen	56	71	98	-99
standpunt	-165	-39	-33	21
stap	98	-258	150	-247
start	-137	-228	-61	334
starten	-111	-160	-117	-155
starters	143	-1	-38	-215
state	-154	-181	36	260
staten-generaal	-170	-228	104	-1
stations	-229	-179	-197	-43
status	2	-244	-151	34
statushouders	26	-92	-211	-160
steeds	191	-84	76	-234
steeg	125	-157	-77	-64
steekproef	-112	-26	-96	-122
stel	-216	333	-445	-47
stellen	-54	84	-67	-31
stelsel	-219	-169	138	-87
stelselmatig	-20	79	-28	-154
stelt	158	-8	-50	-80
stem	-199	61	-171	-152
stemmen	-142	178	18	-289
stemt	-163	-149	6	-166
ster	66	83	-136	-141
sterk	135	-223	-13	12
steun	87	47	-318	-213
stichting	-27	-116	54	-23
stijgen	-143	-149	84	-141
stijgt	-43	-169	78	118
stil	-158	-197	-203	-164
stilleggen	-117	-164	-92	-110
stond	16	-175	-198	-244
stopgezet	-146	-161	86	-98
stopt	-159	-138	88	51
storing	56	-113	-211	-187
storingen	99	157	16	-213
straat	77	-201	-163	-134
straf	-189	67	26	-178
strafrecht	-106	-105	-200	-150
straks	-88	-160	-99	-71
streef	-128	-200	-191	196
streeft	-189	-180	100	96
strekkende	-99	-164	-126	-17
strekking	-193	70	229	123
strekt	-67	78	32	29
strenger	-105	58	63	77
strengere	-104	-128	51	88
streven	-303	-243	-122	240
stroom	-221	70	117	-179
structureel	-17	41	-106	13
student	87	-27	-230	-224
studenten	26	-79	-87	-50
studeren	-88	-134	-152	-119
studie	38	-139	-89	-142
studieboeken	-66	-85	93	76
studiejaar	-99	84	133	174
studio's	55	127	-133	-102
stuit	-241	-19	347	53
stuk	138	-182	134	16
stukken	-165	-166	-218	-201
sturen	-139	-132	-109	-87
stuur	-85	-158	-325	90
stuurt	-131	40	171	56
subsidie	148	0	114	-19
subsidieregeling	-151	-254	-51	131
subsidies	-164	84	-163	-179
suggestie	-247	362	280	-67
svb	14	-4	29	65
systeem	63	99	-150	-28
systemen	-164	14	68	-190
szw	-69	-245	80	44
taak	-284	-324	246	33
taakgroep	-125	39	-116	-141
taal	-76	34	-248	30
taallessen	-137	45	47	-112
taalniveau	-114	-158	-191	-147
tabel	-230	-77	-393	-313
tafel	-99	-171	51	21
taken	61	119	-224	-160
talen	-168	78	100	-162
tarief	-187	-184	76	-123
tarieven	-190	-217	-131	22
te	-53	381	-64	-88
team	-46	-146	41	128
teams	25	85	-99	10
techniek	109	-200	-171	166
technisch	8	-107	67	-153
technische	-172	-108	-180	54
tegelijk	126	5	-190	-143
tegemoet	-136	-84	76	-9
tegemoetkoming	-227	208	113	-213
tegemoetzien	-77	-178	-12	191
tegen	63	-106	-114	-214
tegenover	74	-185	-11	-180
tegoed	-56	-14	-124	-104
teken	33	-164	-203	-215
tekort	142	-135	-277	-23
tekortschiet	42	-227	31	19
telefoonnummer	-122	-5	-208	24
tellen	-112	146	145	166
telling	-134	-106	-139	-134
telt	-162	-29	-155	-86
tempo	-166	16	-232	-197
ten	-66	288	-94	-136
tennet	-171	-154	-187	-196
tenzij	-158	-68	34	-146
ter	-72	-12	156	-65
terecht	-116	-336	-303	-124
terechtkunnen	-84	139	-201	-136
termijn	-142	-82	92	-42
termijnen	-190	65	-1	-98
terrein	-169	10	186	169
terug	-135	106	-93	158
terugbetaling	-13	-135	-211	-65
teruggaaf	76	72	-134	-131
teruggelopen	240	-153	-223	-86
terughoudendheid	-109	-144	-106	-44
terugkeer	99	-176	-88	-103
terwijl	164	-94	-107	-297
testen	-173	127	-168	-150
tevens	-66	-57	-46	71
tevreden	151	-64	-260	-237
tevredenheid	165	-105	-84	-45
thans	-299	-186	-125	-130
thuis	153	-276	-98	-208
tien	51	-53	-94	-15
tijd	21	-271	53	110
tijdelijk	-151	-114	-5	18
tijdelijke	-206	-197	-257	27
tijdens	-122	82	-297	-35
tijdig	62	-290	-117	-71
tijdige	21	-160	68	55
tno	79	-233	-198	112
toch	41	-240	-55	88
toe	-32	24	94	6
toegang	69	116	-25	52
toegekend	-152	-197	-12	-166
toegenomen	297	-185	-242	-130
toegepast	38	-122	183	111
toegezegd	-136	-170	-300	-233
toegezegde	-140	-91	-185	14
toegezonden	-55	-134	-150	-155
toekomen	-98	-70	-269	-72
toekomst	-53	-220	47	83
toelaat	26	84	-199	43
toelichting	-176	-132	69	-120
toen	-24	-215	-151	-318
toenemen	-132	-149	-122	-117
toereikend	56	-216	-43	66
toeslagen	-84	104	-146	21
toestel	131	11	-251	-131
toestellen	14	-39	-163	-185
toestemming	-143	24	8	59
toets	18	-103	246	24
toetsen	-240	162	-17	18
toetsing	-199	41	-11	-116
toezeggen	-91	-188	42	-16
toezegging	-158	-196	-406	-312
toezeggingen	-151	-122	-223	-195
toezicht	56	61	-11	-27
toezichthouder	-74	-99	167	-198
tolsteeg	73	-191	-136	-117
tonen	-6	98	-186	-133
tot	43	106	47	-190
totaal	-214	-220	-198	-169
totdat	-161	204	-232	-131
traject	45	-191	-86	-11
transport	-167	51	-111	-251
treden	-210	-253	-188	-234
treed	-76	-139	-134	114
treedt	-130	37	-6	270
treffen	-104	-226	-207	20
treft	-2	-271	-234	-140
trekken	-149	115	99	86
trekt	-160	-136	-278	-183
trof	142	-171	-161	-138
trossen	16	134	-155	-127
tussen	254	-91	-238	-45
tussenevaluatie	-44	53	-149	-140
tussenstand	-62	-191	-229	138
twaalf	-54	-52	-269	34
twee	36	-92	-98	-14
tweede	-194	181	-28	-57
tweemaal	-153	39	-83	-23
twintig	3	-209	-213	31
type	-24	27	-200	59
typen	19	-147	-133	-142
u	-113	-92	-236	98
uit	133	-8	17	-71
uitbreiding	-103	-122	131	-157
uitdrukkelijk	-72	50	-174	24
uiteen	3	-214	-59	-224
uiteraard	-125	-144	-164	122
uiterlijk	-79	54	45	322
uitgaven	-209	-147	51	48
uitgebracht	-172	47	-264	-13
uitgesloten	-207	29	-211	-114
uitgetrokken	-147	103	217	61
uitgevers	-191	-126	49	-142
uitgevoerd	-6	-218	-59	-97
uitgezet	-141	-160	116	-181
uitgezonden	112	-160	96	27
uitkering	119	-194	-192	-158
uitkomst	32	-11	44	273
uitkomsten	-13	-38	-398	-94
uitleg	-208	169	-81	-18
uitnodiging	9	115	93	101
uitsluiten	-94	-150	-7	-122
uitsluitend	-239	-6	187	179
uitspraak	207	-292	-169	-27
uitspraken	-161	107	-208	-154
uitstel	18	-97	-135	-283
uitval	35	-64	-182	-39
uitvalt	63	-130	-106	-124
uitvoer	60	109	-161	-170
uitvoerbaar	-145	86	109	40
uitvoerder	-109	-13	89	133
uitvoeren	-139	17	103	-39
uitvoering	141	-96	-108	-19
uitvoeringskosten	114	-170	-147	-183
uitwerking	86	-135	113	182
uitwisseling	64	160	37	-139
uitzending	-177	54	-135	-117
uitzoeken	-141	-208	165	191
uitzondering	-172	-249	187	-115
unie	-285	66	103	-6
universiteit	-138	-125	33	-199
universiteiten	9	63	104	-209
university	-61	-111	-161	-112
uren	94	-23	-262	-7
urgentie	-127	84	32	-150
utrecht	-135	31	-172	-107
uur	97	145	40	-251
uw	-149	-49	-169	-25
uwv	-65	-71	78	104
vaak	147	-213	-36	-226
vaarbewijs	-143	-61	-88	-178
vaarseizoen	-116	-116	-65	105
vaart	-110	-180	-213	-164
vaartijdenboek	2	23	34	70
vacatures	35	-118	114	14
vak	-6	-26	-230	-219
vakbonden	-139	54	-191	-201
vaker	329	66	-137	-171
vakleerkracht	45	-30	-93	-97
vallen	24	-114	-71	-192
valt	-9	-101	-149	-119
van	42	27	-7	16
vanaf	-266	-93	341	592
vangen	-157	107	-163	-141
vangers	-110	4	98	-158
vanwege	-138	-167	-118	-151
vanzelf	-136	-113	78	116
varen	-138	-173	6	-22
variant	-112	-174	87	26
vast	112	186	100	-164
vaste	54	213	-108	-113
vastgelegd	-142	-221	204	77
vastgesteld	95	-3	-34	-44
vaststaat	-173	25	-34	-183
vaststellen	99	52	-96	-220
vat	-69	-185	-206	-138
veel	10	-320	-202	-349
veerlieden	-82	45	74	-143
veertien	-3	-49	-20	-231
veertig	-182	-19	-283	-36
veilig	65	-134	-92	-19
veiligheid	31	-80	28	-3
veiligheidsregio's	-121	129	83	24
veld	-120	-169	104	-130
ver	-141	-104	266	-353
verandert	-221	-148	-182	-33
verantwoord	91	-186	158	-130
verantwoordelijk	-194	-166	-91	-253
verantwoordelijkheid	-242	-263	104	-258
verantwoording	-215	160	-226	175
verband	172	-234	-122	13
verbeterd	94	-173	-173	-112
verbetering	-119	-196	188	70
verbieden	-192	144	2	-141
verbinden	-174	135	43	-153
verbindt	-161	-195	-174	-137
verblijf	79	-265	-199	-156
verblijven	48	60	56	91
verbod	-105	17	-103	-121
verboden	-147	33	119	12
verdachten	-167	-117	-70	-77
verdeeld	-186	-27	-103	-144
verdeling	-246	-87	95	62
verder	-211	243	-247	22
verdere	-138	29	14	-84
verdienen	41	-46	184	-62
verdient	-228	155	-331	-158
verdraagt	-170	2	191	-139
verdragen	-145	48	-43	-148
verdubbeld	149	85	-172	-107
verdubbelen	-149	-169	-185	-107
verdwenen	85	-149	-140	-141
verdwijnt	-135	-202	155	150
vereenvoudigen	-103	151	40	-132
vereenvoudiging	-152	-162	-127	-161
vereniging	-184	-226	-36	118
verenigingen	36	113	-52	-12
vergaat	124	-47	-174	-171
vergeleken	-236	-90	-182	-117
vergelijkbaar	-87	-117	-180	-18
vergelijkbare	171	-176	-219	54
vergelijkingsgroep	154	-155	-127	-108
vergen	-150	-202	106	123
vergezeld	-44	-123	-170	68
vergoed	-165	29	62	-184
vergoeden	-119	87	-7	-161
vergoeding	-177	158	-65	-234
vergroot	84	-59	-124	-149
vergt	-254	-99	150	-88
vergunning	43	69	126	90
vergunningen	205	33	-150	-140
verhaal	97	15	-170	-113
verheugd	-159	-117	-233	-190
verhogen	-213	230	77	8
verhoging	-12	166	124	-192
verhoog	-115	154	-154	-136
verhoogd	-123	-173	106	47
verhoogt	83	-101	-191	-98
verhouding	92	28	-227	21
verhoudt	-182	-217	106	42
verhuizen	121	5	-168	-154
verhuizing	174	-218	-208	-147
verhuur	-126	62	-191	59
verhuurder	-153	-153	130	13
verhuurders	-120	-150	-126	-39
verkeer	-144	-108	-1	-40
verkenning	24	65	67	189
verkeren	141	-198	-214	-185
verkiezingen	-89	-137	-199	42
verklaring	-54	-21	-259	-186
verkoop	-129	7	-212	-191
verkopen	-116	140	-125	-105
verkort	63	-30	90	70
verkorte	-112	-130	-34	172
verkorten	-125	170	-109	-139
verlaag	-128	219	-40	-180
verlagen	-85	184	15	-167
verlaging	-136	-82	75	-145
verlangt	-182	69	190	45
verleend	-15	-118	-196	-160
verlenen	-146	48	-260	-233
verleng	-231	240	-239	-190
verlengd	-185	-109	153	192
verlengen	-170	150	-3	97
verlenging	-159	116	8	-27
verlies	-9	40	-175	-168
verliezen	44	-88	52	-77
verlof	-179	-88	-192	-28
verloop	59	-171	-226	64
verloopt	11	-145	-192	-43
verlopen	-42	-139	-149	25
verloren	-116	-154	62	-78
vermeld	-158	-2	-229	195
verminderd	157	-116	-136	-112
vermoedelijk	-6	-174	-164	-200
vermogen	76	-108	-134	-175
veronderstelling	143	-140	-157	-108
verordening	-177	-172	-292	-18
verpleegkundigen	-159	-126	-130	-128
verplicht	-273	180	-94	-68
verplichte	29	49	-202	-160
verplichten	-239	181	-103	-232
verplichting	-168	-356	251	54
verplichtingen	-109	41	-95	-161
verricht	-178	-188	-234	-262
verrichten	-223	21	69	103
verruim	-103	189	-182	-166
verruimd	-91	-210	-207	-95
verruimen	-194	138	6	-113
verruiming	-165	-173	64	-17
verscheen	-70	-143	-179	-119
verschenen	8	-86	75	-188
verschijnen	-144	-41	197	-106
verschijnt	-210	-165	-167	196
verschil	284	-199	-334	-240
verschillen	-68	-211	22	-196
verschillende	31	-216	-24	-198
verschuldigd	-180	-96	-156	-118
versie	-161	-180	-311	72
verslag	56	-75	-72	29
verstaan	-163	-217	-237	-301
verstaat	-198	-210	-174	-185
verstande	-96	42	112	237
verstandig	-146	49	30	-13
versterken	-142	-38	-185	-115
verstrek	-103	179	-20	21
verstrekken	-104	110	-259	-209
verstrekt	-200	-271	-265	-100
vertalingen	80	18	109	98
vertraagd	-156	-84	-207	-193
vertraging	125	-198	-172	-186
vertrek	110	-18	-31	-61
vertrekken	125	-57	-136	-78
vertrekt	160	-208	-165	-142
vertrouw	-137	-82	-119	-187
vertrouwelijk	-102	-140	-174	-181
vertrouwen	146	-199	-269	-231
vertrouwenspersoon	-169	0	97	-138
vervallen	18	53	52	70
vervalt	-109	-73	-222	-10
vervang	-184	245	-204	-205
vervangen	-223	109	-271	134
vervanging	-212	26	10	-115
vervangt	-126	-162	-192	100
vervoer	93	-144	-226	-86
vervoerders	-143	-19	58	-155
vervolg	-172	55	-151	122
vervolgonderzoek	-101	-135	-154	-48
verwacht	-186	-233	-32	31
verwachten	-159	-162	-87	59
verwachting	-166	-267	-84	17
verwerkt	-190	65	143	-139
verwijzen	-94	-119	-210	-157
verworpen	-119	-84	-157	13
verzekeraars	-223	-22	-102	-27
verzekerd	-83	-84	-181	-193
verzekeringsartsen	2	20	-199	-146
verzekeringsbank	82	-111	-162	65
verzenden	-55	195	-165	-231
verzending	-112	-189	-136	130
verzocht	-139	-232	-8	-231
verzoek	-212	-116	-125	-118
verzoeken	84	-21	-33	-28
verzoekt	-149	-282	-255	-269
verzuim	180	-206	-149	-174
verzwaring	-70	-85	-190	-147
via	-28	-16	14	-14
viel	-2	5	53	-132
vier	117	-33	30	-71
vierde	-33	199	157	147
vijf	41	107	21	-150
vijfde	1	162	226	-26
vijfjarigen	102	26	-7	26
vijftien	26	33	42	-56
vijftig	-65	-25	-23	-82
vind	-297	-131	-24	-178
vinden	42	-176	-91	56
vindt	-308	333	130	9
vis	-107	169	-26	-4
vissers	-154	193	31	-216
vlucht	-121	3	87	-178
vng	-246	-221	147	254
voegen	-147	95	65	-200
voegt	-215	-1	233	-123
voel	-199	189	220	-249
voelen	63	-131	-172	-109
voelt	-146	-160	182	-211
voer	-143	83	40	212
voeren	24	154	40	29
voert	29	24	152	-22
voertuigen	-123	56	220	90
voet	-37	-131	-134	-157
vol	-84	-4	-117	-170
voldaan	-134	27	23	-159
voldoe	-122	-152	-285	-49
voldoende	42	-169	-224	-42
voldoet	18	-227	-232	-184
volg	-146	108	218	-2
volgde	-152	-153	-111	-147
volgden	53	-170	104	-202
volgen	-5	-92	70	58
volgend	-276	-290	-165	366
volgende	-216	-142	33	140
volgens	414	42	-166	-218
volgorde	-181	56	-171	-46
volgt	-236	-134	0	126
volksgezondheid	-80	-170	-178	-121
volkshuisvesting	-96	72	10	-151
volledig	-136	0	-140	-131
volledige	-157	-38	-225	-147
volstaan	-146	-3	102	-112
volstaat	-48	-263	114	-194
voltooid	-173	-151	-22	74
vond	21	-214	-101	-128
vonden	228	-173	-89	-102
voogd	10	98	50	88
voor	-149	185	14	154
vooraf	-81	41	-120	7
vooral	365	-123	21	-165
vooralsnog	-81	-235	173	81
voorbeeld	-111	110	2	-68
voorbereiding	-99	-43	68	175
voordat	47	93	-26	-187
voorganger	-142	-144	21	-192
voorgelegd	-125	-187	71	133
voorgeschreven	-140	-181	-6	21
voorgesteld	-101	145	-181	-175
voorhang	-129	-107	87	139
voorjaar	-77	-254	56	239
voorjaarsnota	-140	-166	64	219
voorkeur	-109	12	-192	-120
voorkomen	9	-169	-174	-112
voorkomt	62	46	-38	-153
voorleggen	-118	-135	-230	119
voorlichting	-18	59	-8	-239
voorlopig	-176	-126	-111	-84
voorlopige	94	-137	71	-99
voornemen	-206	-244	-40	228
voornemens	-193	-243	4	39
vooropleiding	23	70	-131	-115
voorraad	-86	-1	116	75
voorrang	-220	55	7	-24
voorschot	-258	105	-99	-158
voorschotten	-112	63	-221	10
voorschriften	-106	-171	0	147
voorstel	-191	-83	86	66
voorstellen	-185	-307	98	27
voort	-212	157	-17	-219
voortaan	-239	242	52	198
voortgang	-110	-150	-301	108
voortgangsbrief	-97	-154	-231	158
voortgangsrapportage	-56	50	70	217
voortgezet	-140	-280	31	115
voortijdig	-132	-169	-212	-80
voorts	-190	366	-381	-369
voortzetting	-155	51	-20	46
vooruit	13	73	198	-57
vooruitlopend	-120	-194	-89	133
vooruitzicht	-68	-107	-160	-158
voorwaarde	-154	96	132	48
voorwaarden	-181	-90	5	93
voorwerp	101	-12	-134	-142
voorwerpen	40	-157	-178	-114
voorzichtigheid	-166	-155	7	-176
voorzien	-46	-37	50	335
voorziening	-127	98	47	150
voorziet	-221	-242	63	-331
voorzitter	-160	-308	-207	-80
voren	299	-232	-281	-280
vorig	-168	96	204	-152
vorige	-247	-222	30	-305
vorm	-139	35	7	161
vormen	-104	88	100	146
vraag	-238	-63	-240	-130
vraagstukken	-109	-188	-101	-106
vraagt	-234	222	93	-313
vragen	-52	79	-190	-65
vragenlijst	62	90	46	-192
vragenuur	-91	-151	-154	-160
vreemdeling	14	39	3	-184
vreemdelingen	-81	-253	-268	-230
vreemdelingenzaken	-143	-138	-114	-122
vrees	-149	-174	-182	-181
vrezen	-166	-148	-140	-116
vrij	-5	-238	98	-144
vrije	-17	-125	-149	-88
vrijheid	-139	14	-44	-141
vrijkomende	-131	20	56	-151
vrijstelling	-137	-76	-77	-205
vrijwel	306	-272	-258	-169
vrijwillig	-148	-168	-41	-80
vrijwillige	-26	37	59	-139
vrijwilliger	-162	-147	49	-145
vrijwilligers	64	4	-140	43
vrijwilligerswerk	-145	-216	45	-234
vroeg	-321	-215	-69	-363
vroege	95	-184	-142	-142
vroegen	-168	-300	-271	-254
vrouwen	198	-109	-114	-247
vullen	59	-224	53	0
vws	-114	-77	142	10
vóór	-190	34	-41	332
waar	160	146	-113	-99
waaraan	-75	-126	157	4
waarbij	61	-254	-320	123
waarde	43	-210	25	-162
waarderen	168	-203	-163	-124
waardering	32	-207	-267	-158
waarin	-187	14	5	-145
waarmee	-146	-17	-70	6
waarna	-53	-117	-225	145
waarnemers	31	186	147	-208
waarom	-227	76	-158	-161
waarop	-194	110	42	-113
waarover	-200	-233	-82	89
waartoe	-122	118	37	-29
waarvan	-88	18	-63	-13
waarvoor	6	-12	136	-52
wacht	-23	-210	-77	29
wachten	9	-82	-2	-323
wachtlijst	30	-168	-195	-192
wachtten	84	-88	-69	-140
wachttijd	239	-261	-37	16
wachttijden	-282	29	-311	-188
wageningen	-105	-176	121	8
wanneer	-236	-182	-100	-43
want	-293	-124	124	-166
waren	327	-247	-320	-253
warenwetbesluit	-119	28	139	59
was	43	-189	-201	-186
wat	-80	-83	-31	24
water	21	79	-37	13
waterloop	31	-69	72	-144
waterschappen	-12	-224	62	14
waterstaat	-118	48	-210	-53
we	-77	-231	165	65
website	-286	-60	238	87
websites	-3	-143	-101	-177
weeg	-126	-121	215	187
weegt	-176	32	3	-179
week	-33	-11	79	60
weer	35	-141	-155	-91
weet	147	51	-57	-202
weg	32	-246	-56	8
wegen	-170	-209	-2	-163
wegens	-93	-189	-202	-263
weggewerkt	-143	-104	-136	-74
weigeren	-43	-7	-140	-117
weinig	182	-369	53	-372
weken	83	-59	-207	-93
wel	93	-115	108	380
welk	-120	49	-199	-11
welke	10	68	-141	1
welzijn	-74	-157	-180	-109
wenden	-160	-161	-185	-118
wens	-269	244	268	-320
wenselijk	-234	205	-86	-191
wensen	72	-111	-118	-33
werd	129	-184	-289	-223
werden	151	-154	-202	-200
werf	-182	169	-200	34
werk	-122	24	-155	58
werkdagen	-213	90	116	-198
werken	-78	-99	136	143
werkgelegenheid	134	49	-12	-48
werkgever	80	-15	-160	-187
werkgevers	84	-60	-100	-68
werkgroep	-97	-1	-171	-23
werking	63	-60	22	148
werkinstructie	-126	-162	-8	113
werknemer	37	-183	-118	-102
werknemers	101	-52	-129	-264
werkt	-91	-295	-132	-96
werkwijze	-152	-182	67	-25
werkzaamheden	-127	-140	-125	127
werven	-63	-48	-171	-43
werving	-131	112	-134	-146
wet	-117	-84	204	-125
wetboek	-135	-150	-16	-186
weten	34	-190	-54	-19
wetenschap	-63	-116	-110	-145
wetenschappelijke	-134	-177	-181	-114
wetgever	-157	95	114	-186
wetgeving	-71	-170	-163	-235
wetgevingsoverleg	-79	-111	-107	-110
wethouders	-106	-124	-170	35
wetsvoorstel	-163	-100	147	173
wetswijziging	66	-195	-83	-186
wettelijk	-153	117	-117	-258
wettelijke	-82	-8	-146	-16
wie	-68	-98	-20	-51
wij	-98	2	-67	41
wijk	-179	-236	-213	-211
wijken	50	-29	27	-160
wijkteam	-18	-17	-145	-94
wijkteams	-132	143	-34	-178
wijkverpleegkundigen	-164	51	-111	-107
wijkverpleging	-96	31	2	-159
wijs	-183	231	-53	-209
wijst	241	-288	-58	-84
wijze	4	-227	-22	-15
wijzen	-8	138	51	-57
wijzigen	-93	33	98	53
wijziging	-199	-298	98	122
wil	-257	111	247	-103
wilde	-177	-134	-87	-54
willen	-345	119	-54	-306
wilt	-79	146	-186	-222
winkeliers	-156	-157	-112	-171
winter	-121	-110	-176	-161
wisselen	-127	-135	4	-57
wisselende	158	-137	-147	52
wmo	-143	115	12	-128
wnt	-182	-199	-28	-138
wodc	-209	-230	15	85
wonen	10	59	-144	56
woning	-28	-135	-322	-261
woningen	72	-69	-59	-256
woont	1	-186	-131	-154
worden	-17	80	-48	363
wordt	-57	-65	77	420
zaak	-123	-313	-65	-289
zag	117	-176	-131	-63
zaken	-112	-173	-83	17
zal	-228	-224	40	409
ze	-101	75	102	-84
zeeland	-49	15	89	70
zeer	70	-204	30	-248
zeg	-125	-160	-179	218
zegde	-155	-179	-189	-257
zeggen	183	-140	-409	-166
zegt	-172	-246	159	-33
zekerheid	-156	-94	-54	-9
zelden	306	-253	-222	-260
zelf	-158	59	0	-200
zelfstandig	-135	55	-5	-147
zelfstandigen	-219	-118	-283	-181
zend	-129	-167	-290	-1
zenden	-35	84	-207	-190
zes	47	-26	46	-156
zestien	67	-180	-168	-101
zet	-182	41	-111	79
zetten	-64	12	37	-104
zeven	98	-96	-77	26
zich	-171	-287	51	-14
zicht	-19	-217	-200	-149
zichtbaar	68	-144	-198	129
zie	-261	48	166	-331
ziek	140	-152	-134	-86
ziekenhuis	87	-146	-170	-183
ziekenhuizen	-125	-130	175	-150
ziekteverzuim	173	-160	-144	-108
zien	255	-258	-171	-32
zienswijze	40	63	-245	-193
ziet	-197	79	-3	-376
zij	136	53	58	4
zijn	-24	-27	-114	-164
zin	-123	-188	79	133
zit	85	-154	39	-104
zitten	-168	-228	-14	-209
zitting	-73	181	-246	-63
zittingen	-110	72	198	5
zo	62	-227	-62	-57
zo'n	-44	-212	195	0
zoals	-103	150	134	-32
zodat	-191	-140	328	191
zodra	-167	-270	41	478
zoek	143	-195	-256	113
zoeken	-232	16	96	143
zolang	-174	55	31	-119
zomer	-219	-415	-9	425
zomerreces	-154	-155	-85	351
zond	-172	-114	-178	-222
zonder	35	-186	-169	-171
zonmw	-135	19	156	0
zonnebank	69	44	-209	-122
zorg	-337	13	32	-170
zorgen	-111	-203	-281	82
zorginstituut	-181	-101	-83	-176
zorgverzekeraars	-99	79	-86	41
zorgvuldig	168	-122	-161	-179
zou	-260	205	-91	-306
zouden	-144	229	-307	-256
zoveel	-165	-198	105	16
zover	-200	45	138	201
zulke	-82	-319	84	-233
zullen	-346	-232	-154	-209
zwaar	-92	-151	174	-242
zwaarder	-189	8	-65	-1
zwolle	-143	-223	-145	-210
à	215	-206	-214	-178
één	-31	316	-3	-57
`,
  stem: `
aanbes	-26	-224	21	100
aanbev	-243	261	161	-73
aanbie	15	-25	-64	53
aandac	-131	55	-81	55
aangeb	7	2	-114	-90
aangeg	-171	51	-245	-189
aangeh	-14	61	-228	-149
aangek	-84	-220	-110	-44
aangem	-19	-123	-227	-159
aangen	-111	70	-108	-58
aangep	2	-58	-71	68
aanges	-44	13	14	7
aanget	281	-192	4	-13
aangev	49	-172	197	-161
aangew	-154	71	-158	37
aangif	23	-26	-60	-267
aankom	-186	20	-28	-190
aanlei	-238	-297	1	43
aanlev	44	-151	-184	-15
aanmel	83	-105	77	-171
aanmer	-45	64	19	3
aannem	29	-69	-77	79
aanpas	-177	-51	-24	-27
aanrij	119	96	-176	-173
aansch	19	-75	-264	-20
aanslu	-91	-88	-37	67
aanspr	-262	-49	-27	5
aansta	-134	-232	100	255
aanste	-43	245	76	-65
aantal	35	-125	-1	16
aanton	190	-146	-179	-102
aantoo	130	-143	-133	-68
aantre	-47	82	-81	-21
aanvra	15	141	-231	-189
aanvul	-182	-199	-238	50
aanwez	-49	-148	-124	-129
aanwij	148	36	-67	59
aardwa	-234	-203	-171	-132
accoun	25	66	18	6
achter	36	-48	-49	-181
achtti	45	158	-37	27
actual	-114	49	19	-17
admini	154	-106	-231	-122
advies	10	71	-274	-178
adviez	-37	67	-140	-290
advise	-156	252	-175	-251
advoca	55	-3	-60	-98
afdeli	-159	156	-279	-5
afgeda	43	-184	-233	-34
afgeha	98	-162	-128	-117
afgelo	-56	-117	-185	62
afgeno	217	-174	-242	-145
afgero	-140	-53	-19	-22
afgesl	14	-144	-169	83
afgesp	-151	-200	39	35
afgest	17	43	4	-45
afgewe	-115	-152	-155	-131
afgezi	-143	-98	134	-111
afhank	41	-70	-193	-183
afrond	47	-99	-187	-3
afscha	-191	103	81	-131
afschr	42	57	-205	-114
afspra	11	39	118	30
afstem	-89	31	-128	-205
afstud	57	-38	24	-40
afwach	-112	-14	13	-187
afwegi	-144	-228	104	22
afwijk	-156	103	10	-175
afwijz	-124	-227	17	-236
afzond	-147	31	-52	29
agents	-97	-94	133	-41
akkerb	16	-121	-181	-220
algeme	-2	-109	-222	-240
alleen	16	44	-90	-114
altern	-215	-139	-229	63
alvore	-133	-215	222	147
ambass	-278	175	133	-202
ambten	-172	-84	-272	-114
ambtge	-136	-160	-41	143
ambtso	-75	-179	-38	236
ambtsv	-189	-205	-261	-250
amster	-87	1	-197	-3
anderh	171	20	-198	-99
antwoo	-53	-132	-57	-42
apprec	-90	-128	-260	161
arbeid	20	-26	-61	-78
arboca	-189	-183	-144	-1
artike	-140	121	-173	-158
asielz	-39	-139	-181	-209
assist	-196	15	93	-162
attrac	-131	38	-74	8
audici	-150	8	-133	-184
auditd	66	-175	26	20
august	-240	-29	-104	7
automa	93	142	-3	-37
autori	-168	5	67	171
basisa	-168	129	-137	56
basisr	89	-149	-58	-70
basiss	-118	-50	-192	-181
batter	-15	-63	-234	-191
beantw	44	-168	-238	40
bedien	-59	-66	-342	-63
bedoel	-277	-229	-156	288
bedraa	-67	-84	-128	-121
bedrag	-93	115	-276	-233
bedrij	180	-51	-68	-106
bedroe	-13	-106	-117	-122
bedwel	-11	-9	-186	62
begele	106	35	-8	-144
beginn	-147	-153	29	44
begins	-140	4	81	-186
begonn	-49	16	-106	-243
begrep	70	-114	-156	-115
begrij	-222	120	-120	-49
begrot	-253	-39	97	86
behand	51	-110	-199	-130
beheer	-204	130	27	-40
behoef	-219	155	163	32
behoev	-150	-125	31	-135
behoud	-8	-76	-176	-195
bekend	-134	-156	9	-8
bekost	-190	2	-39	-38
belang	131	-262	-281	-217
belast	-44	8	67	104
belegg	-112	-113	-200	-147
beleid	-288	-181	-195	-14
belgis	-44	-92	-57	-11
beloni	66	26	173	23
bemann	153	-160	-212	-150
bemidd	-94	147	-112	-6
benade	-163	-66	-232	118
benadr	81	-184	-168	-120
benodi	-12	-184	-7	197
beoord	-46	-160	-330	-258
beperk	-72	129	-27	-92
beplei	-169	284	175	66
beproe	-172	-215	169	149
bereid	-22	-69	-169	-143
bereik	79	105	-140	-126
bereke	141	52	-230	-225
berich	-80	-146	-88	-17
beroep	-139	118	97	-49
besche	-209	-223	87	-192
beschi	-44	-100	23	61
bescho	-88	-16	5	-165
beschr	-132	-156	-188	-147
beslag	-93	-35	-92	53
beslis	9	-131	43	-103
beslot	-195	-231	159	7
beslui	-154	-216	111	121
bespar	56	-88	-166	25
bespre	-117	27	-8	137
bespro	-143	-173	98	-129
bestaa	3	-78	103	142
bested	44	66	-130	38
bestem	38	45	59	-139
bestri	-80	-56	9	-207
bestud	-178	-115	-118	81
bestur	-154	-213	-225	-45
bestuu	-130	-59	56	-138
betaal	93	-78	44	-107
betali	-140	138	65	-121
beteke	31	-180	17	-42
betrek	-247	-18	17	-147
betrok	96	-229	13	139
beveil	-77	99	-84	102
bevest	133	-164	-243	13
bevind	153	-299	-103	27
bevoeg	-41	-30	144	-35
bevolk	46	120	10	-98
bevord	-96	-115	-196	118
bewaar	34	-115	-177	94
bewari	-153	85	-180	-89
beweeg	-114	-83	-232	88
bewegi	-34	148	39	-221
bewind	-24	-149	123	-182
bewone	-42	-82	-318	-231
bezett	-33	9	-1	-32
bezoch	163	-221	-212	-170
bezoek	-128	9	-243	-231
bezorg	-175	74	-19	-134
bezwaa	-160	-204	20	-172
bezwar	-176	164	308	-98
beëind	-152	177	-244	-251
biblio	-157	-216	-96	-47
bijdra	-97	23	64	65
bijeen	-124	-213	146	150
bijgaa	-145	112	-195	-260
bijged	193	-168	-157	-124
bijgev	-198	131	-317	-199
bijsch	-107	-64	143	-154
bijsta	13	-184	-210	-9
bijzon	-75	-48	-156	-57
binnen	-259	-81	-53	77
biolog	91	-146	-194	-171
bladzi	-144	151	-25	45
blijke	125	-133	53	-165
blijve	-49	-32	-184	-205
bloedv	-115	69	112	-180
borgst	-38	-159	-207	-15
bouwbe	-198	21	-29	-82
bouwwe	-88	-39	138	147
bovenb	61	-9	79	-107
bovend	-254	-4	106	-183
boveng	-147	76	50	-18
bovens	-156	-109	-89	-100
bracht	166	-142	-116	-65
branch	-277	-55	-18	-123
brands	129	-8	45	-138
brandv	56	-30	-78	-98
brandw	-188	76	-160	-130
briefa	25	39	-191	-183
buiten	14	-34	-113	68
bundel	16	-82	-152	69
burgem	-246	-112	148	103
burger	-206	-59	45	-191
buurtb	-150	-70	-26	-1
buurtr	-159	-14	-165	-194
campag	-109	122	115	261
cao-pa	-133	79	146	-165
capaci	-159	57	-37	-83
catalo	73	207	-381	-256
centra	39	-42	86	-48
chauff	200	-39	-142	-114
cliënt	-39	19	113	-101
coachi	-126	165	-173	0
coelia	-153	23	-193	-186
cofina	-146	33	52	-131
collec	12	90	-132	-146
colleg	59	-115	-169	102
combin	-90	-36	-140	-152
comman	-48	-39	167	69
commis	6	118	-79	-221
commun	-137	-140	-191	-68
comple	-140	-142	-162	118
comput	-179	105	-187	92
concep	-220	-94	138	-218
conclu	423	-308	-368	-286
concur	72	-167	-206	-43
consta	349	-267	-299	-269
consul	-171	54	-190	132
consum	-164	-130	-8	9
contac	86	137	14	16
contai	164	-215	-210	-206
contra	-132	38	115	83
contro	-60	61	-57	27
conven	-225	-133	98	44
corpor	-232	22	93	-27
coöper	63	87	68	95
coördi	-94	-66	13	86
crisis	-104	-195	35	-154
criter	-6	-223	-187	-50
cruise	102	-169	-148	-150
cultur	-115	75	-57	-17
cultuu	-8	-169	51	-40
daadwe	56	-194	-124	46
daardo	54	-196	-20	-95
daaren	292	-25	-282	-170
daarna	-47	215	-109	13
daarov	-120	-140	-74	101
daarte	-143	-154	17	17
daarvo	-94	-110	-28	70
dageli	-36	-52	6	39
decemb	-220	-205	-17	185
deelna	97	-193	-196	-128
deelne	36	-37	-206	-82
deelst	-165	-171	84	-152
defens	-106	-204	-20	86
demiss	-139	-208	-56	106
dergel	-97	-142	151	36
derhal	-66	-105	-45	-58
deskun	-233	108	-63	-72
detent	-164	-1	14	-174
dezelf	17	41	18	-12
diabet	100	-97	-87	-111
dichtb	-142	-119	-152	-77
dienst	0	-23	227	72
dieren	35	73	-238	-223
digita	-5	128	-77	-11
direct	-211	-101	34	83
distri	-26	-117	-152	62
docent	-152	66	-137	-172
doelgr	67	75	-175	-130
doelma	211	-236	-146	-95
doeltr	138	-37	-14	-228
doorga	-192	113	-64	-216
doorge	34	-25	-67	-105
doorli	55	104	-306	-38
doorlo	76	-263	-325	-90
doorre	-134	-142	-105	186
doorst	74	75	-208	-91
dorpsh	-155	106	-213	-166
dossie	189	-148	-302	-93
draagv	58	-173	26	-131
drieho	-110	29	79	-161
drinkw	-110	-130	-129	-175
duidel	-46	-260	18	-228
duitsl	6	81	-260	-195
dunbev	50	-199	117	-160
duurza	101	-104	-213	-17
dwangs	-104	-195	-145	49
econom	-13	-211	-78	-276
eendui	169	-5	-178	-97
eenmal	-156	-216	5	-16
eenvou	-79	-21	-52	94
eenzel	-121	-175	208	159
eerstv	-140	-221	143	189
effect	-97	101	-179	-140
eigena	12	-163	7	34
eiland	-167	-178	-225	120
eindev	-54	-116	-171	120
eindra	-165	-125	-94	-128
elektr	68	87	-29	-8
energi	66	-113	25	-87
erfgoe	18	-146	-276	-20
erkent	-142	-208	-378	-349
ervari	-123	-224	12	105
europe	-135	-101	54	-14
evalua	-100	-83	-141	-35
evalue	-177	-11	-22	146
evenee	-189	241	127	-53
experi	-191	38	-199	-158
exploi	-181	121	-228	-173
export	131	-110	-109	-100
fabrik	-180	-139	-176	-92
failli	-87	18	6	57
famili	101	18	-221	-185
februa	-210	-81	87	-20
feitel	68	36	4	-179
financ	-180	19	134	32
format	-211	-189	166	-47
formul	-93	10	208	147
fracti	-92	-201	-131	-76
freque	-107	55	127	-159
functi	-19	154	-108	-254
garant	17	35	-1	7
garnal	-62	89	-132	-119
gastou	33	191	-135	-214
geadvi	-114	3	-261	-95
gebeur	7	-212	38	69
gebied	-65	110	-50	-234
geblek	68	53	-57	-200
geblev	132	37	-203	-84
gebouw	-135	34	-269	-21
gebrac	46	-192	-28	-29
gebrek	91	52	-172	-181
gebrui	95	-22	-151	-125
gecont	73	-150	43	50
gedach	-244	149	273	-80
gedeel	94	130	48	-66
gedeti	-115	-3	-220	-194
gedrag	-20	-204	25	-49
gedure	28	-51	-283	-224
gegeve	176	-117	-72	4
gegroe	-55	-121	-155	-129
gehalv	106	-159	-113	62
gehand	97	-144	66	-108
geholp	-175	60	23	66
gehoor	-94	-190	29	-37
gehoud	6	-155	-54	48
gekreg	16	-181	127	49
gelege	-182	-225	37	158
gelijk	-120	20	-187	6
geluid	-44	-140	-145	-142
gemeen	31	-18	3	-46
gemidd	390	-325	-246	-258
genees	-145	-157	118	24
genera	-130	88	-183	-200
geplaa	-17	-3	-46	38
gepubl	-98	-189	-21	7
geraad	-82	-21	49	32
gereag	-94	-149	-188	-130
gerech	53	-253	20	15
gerege	26	10	185	-105
gerese	22	-101	-289	100
gesche	-168	85	-187	-158
geschi	-176	-72	116	68
geschr	-200	-181	24	-45
gescre	-54	-123	-159	-140
geslot	-116	-191	73	-255
gespre	-7	74	-66	-9
gespro	-130	-139	-44	-233
gesteg	203	-158	-311	-145
gestuu	-116	-126	112	-182
geteke	-83	-180	53	-135
gevaar	26	-116	107	-102
gevall	297	12	-52	-76
gevoel	-189	-142	-160	-141
gevolg	1	-162	-21	128
gevond	275	-223	20	-50
gevraa	-200	-35	-82	42
gewijz	-123	64	77	46
geword	52	-195	-22	-169
geworv	-171	31	-209	-195
gezame	-186	201	-18	-68
gezinn	219	46	-97	-206
gezins	-91	-75	-312	-250
gezond	-88	-143	-119	66
geëval	-222	-44	-318	-275
geïnfo	121	-241	-268	-27
goeder	-119	-135	-196	-138
goedke	-137	38	-164	-152
goedko	144	-161	-226	-137
griffi	-166	58	-228	-216
groeik	-183	-154	-158	-129
groeil	79	-67	-143	-128
groeps	-137	87	-95	-122
gronds	-181	-195	39	-248
grondw	-94	-11	-161	-176
gronin	-184	-171	-4	166
groten	-131	-71	-130	-159
gunsti	79	-161	-199	54
haalba	-145	-84	184	208
halfja	-177	142	-282	91
halver	-196	2	-53	52
handha	65	-133	-273	-221
handre	-205	-213	-17	96
handte	-163	-156	-105	127
heliko	-7	-8	-205	-138
herhaa	-213	16	-219	91
herhal	-3	-99	76	80
herijk	-105	93	-17	11
herinn	-121	52	-91	-120
herken	-117	19	-166	-123
herkom	118	144	40	-154
herste	121	-50	-133	-229
herzie	-198	-70	244	250
hetzel	0	-189	66	-47
hieron	-154	-200	-370	-396
hierov	-193	-83	88	222
hiervo	-161	-48	236	114
hoever	62	-109	-149	118
hogesc	-43	4	-9	-9
honder	-176	-184	-157	-193
honora	-13	-202	-225	-249
hoofdd	-84	-142	-200	-13
hoofdl	-170	35	-51	-138
hoofds	-252	-224	-105	-239
hoogle	-112	66	-159	-104
horizo	-148	-7	-146	-154
huisar	18	-75	60	-27
huisho	47	29	-227	-186
huiska	-165	-191	-223	-163
huisve	56	-165	61	-67
huurco	96	-120	-205	17
huurde	-36	101	-263	-61
huurge	-162	108	-158	-139
huurpr	-19	71	-199	-67
hypoth	-95	99	-164	52
identi	12	43	21	10
iedere	-206	-68	78	-212
import	-89	-139	-133	155
inburg	138	-215	-32	-210
incide	19	130	22	-129
inderd	38	-165	-239	-49
indica	-129	-132	-129	89
indien	-163	37	-191	153
inform	-111	-174	-145	-34
infras	-206	123	-86	62
ingedi	-129	-157	8	-52
ingega	-123	-111	-194	47
ingeli	-143	25	-160	34
ingeno	-120	-139	50	4
ingesc	57	-171	-219	22
ingest	-175	-179	-79	-203
ingevo	76	21	71	-66
ingevu	34	-140	43	-197
ingewi	127	-233	20	-212
ingrij	-213	-227	-20	-142
inhoud	-115	169	69	10
initia	-159	-159	19	-239
inkome	-13	40	-246	-15
inlich	-155	-176	-232	-50
inmidd	-208	-248	30	-20
innova	-77	-37	-192	-161
inrich	-201	-24	92	55
inschr	76	-141	-168	59
inspan	-85	-159	-179	192
inspec	62	43	-58	-59
instal	96	4	45	15
instan	-174	68	137	-44
instel	46	-11	-14	-142
instem	-176	179	37	-42
instit	-225	87	-65	28
instru	10	-44	-243	-9
integr	-133	-21	-7	118
intens	-178	126	-244	83
intern	-173	-73	-45	50
interv	-26	-119	-118	-122
intrek	-115	-97	132	46
intuss	-123	-115	-195	30
invest	91	-38	-231	-243
invoer	59	-12	-30	-215
invull	-168	-184	37	-152
inwerk	-179	-40	41	255
inwone	-164	73	-215	-201
inzetb	24	-34	-191	28
inzett	-109	-188	-1	168
jaarbe	-154	-165	-205	83
jaarli	-87	342	-24	-31
jaarpl	-136	-129	32	-180
jaarve	52	-203	137	160
jaarwi	-177	-81	-181	13
jeugdg	-160	-16	150	-26
jeugdi	-62	-153	-291	-98
jonger	129	84	-201	-111
journa	-86	-117	72	-135
juridi	-149	-220	161	-169
justit	-169	-206	-35	-35
kabine	-126	-87	-274	-111
kadast	-158	30	44	64
kamerb	-88	129	-117	-40
kamers	-120	-85	-99	-143
kandid	-109	44	-6	-203
kantel	-167	-200	-169	-158
kanton	43	-136	-259	-217
kantor	34	-105	-182	-194
kantte	-119	-190	-154	-187
karakt	-112	-86	173	-170
kennis	-211	43	73	-246
kermis	-115	-203	-221	31
kerstr	-115	-193	-36	241
keurin	111	-52	-251	98
keurme	-6	130	19	-14
keuzed	-89	36	-122	-150
kiesra	47	21	-171	-129
kilome	-192	74	-218	-204
kinder	-70	16	-178	-200
klacht	180	50	-219	-200
kleinb	22	-162	-158	-131
kleins	117	-223	-217	-151
knelpu	111	24	-167	-153
konink	-177	10	73	131
koopha	-169	50	16	-75
koppel	16	141	-23	133
korpsc	-138	32	-137	33
kostel	-173	93	53	97
kosten	59	154	-61	-48
kranen	-107	-174	-82	-107
kredie	-166	75	-163	-175
krijgs	-201	84	-248	-135
kritis	112	-59	-335	-221
kwalit	132	-320	-77	-315
kwarta	-244	-230	-74	365
kwetsb	-12	22	-168	-174
landbo	-212	-216	-51	-42
landel	-112	273	-50	-100
landen	-136	-139	87	-69
landma	-155	-144	-201	24
langdu	-1	-154	-220	-23
leefom	-214	4	19	20
leefti	54	45	31	-236
leegst	-36	44	-9	-33
leerkr	-167	-4	-122	-152
leerli	102	-188	-118	-102
leidin	-39	-159	-227	135
lening	46	27	-8	-38
lerare	-194	-156	-157	-175
letter	-185	141	-197	-183
levens	-155	44	-129	-28
levera	-163	49	13	-135
leveri	-204	-215	135	72
levert	112	-80	-152	-92
ligpla	68	76	-148	32
litera	-193	-75	-277	-73
locati	2	37	22	-90
loopba	-208	93	57	4
loopti	-92	160	150	30
luchtv	-87	-166	-180	-20
luchtw	62	55	-127	-161
luiste	132	49	-190	-166
maande	104	-6	76	51
maatre	101	-91	41	-156
maatsc	-155	35	86	38
machin	44	47	-190	-220
machti	-106	8	-176	-208
makela	-14	-3	-61	-106
mantel	9	30	-196	2
mariti	-107	144	-136	-144
materi	54	-94	121	-161
maxima	-138	34	-163	90
maximu	-128	180	-8	39
medewe	95	96	-308	-140
medici	99	-230	-197	-194
medisc	23	30	-106	-80
meebet	-148	145	33	-168
meegeg	16	73	-155	-108
meegen	-121	21	156	145
meerde	-196	-38	52	155
meerja	-103	42	-136	-188
meetba	130	50	-187	-161
meirec	-107	-102	-182	102
meldin	46	-52	-98	-30
meldka	-109	-178	-183	116
meldpl	51	122	110	-44
meldpu	-191	105	-134	-252
mentor	-92	-157	-194	42
merend	164	-205	-190	-168
merkba	160	-124	-60	-39
meting	85	-148	-205	38
middel	-296	-150	-64	147
migrat	-169	-76	-212	-190
milita	-86	-92	-49	89
minder	-267	24	-175	-104
minimu	-171	58	-250	-28
minist	-110	-28	24	120
misbru	-82	-170	-145	-138
misver	68	85	-178	-139
mkb-ne	-117	-102	32	51
modern	-102	14	-173	58
moeili	-154	-226	-172	-220
mogeli	-205	26	-28	36
moment	-137	-189	188	27
mondel	-123	77	-208	-146
monteu	61	56	-182	-116
monume	59	-232	-234	-143
motie-	-236	-368	-467	-334
motive	-78	94	-121	93
muziek	13	51	-215	-135
nabest	75	-190	-248	-174
nachta	78	46	-168	-165
nachtb	83	-96	-199	26
nachtd	1	-66	-179	-138
nachte	-131	64	-16	-141
nachtw	-27	28	-162	48
nagega	-42	-173	-201	-56
nageko	-147	-53	-107	-110
nagelo	-110	-156	35	88
nalevi	120	-182	-209	-198
nascho	-135	125	94	3
nation	-115	-26	122	-143
natuur	-195	-238	-243	24
nauwel	301	-232	-217	-243
navolg	-172	106	27	-175
nederl	-20	-160	50	-44
negent	-111	-120	3	-25
netbeh	-62	16	38	44
niette	12	-169	156	93
nieuws	-174	-143	-139	-40
noodpo	8	177	-252	-182
noodvo	-181	72	-139	35
noodza	-188	13	29	-182
notari	69	31	28	-230
novemb	-236	-203	-7	82
nulmet	91	130	-237	-156
object	72	0	68	-188
oefeni	12	-42	97	-149
offici	27	33	38	-147
oldtim	24	-116	-91	-101
ombuds	-254	173	-139	-257
omgevi	-100	-26	22	-154
omroep	74	29	29	-162
omstan	-153	78	-152	-189
omwone	-157	95	-257	-3
omzett	-75	-139	48	-15
onaang	-155	76	-187	65
onaanv	-126	-122	-127	-175
onafha	-308	274	27	-77
onbeke	309	-94	-76	-238
onbema	-146	120	-224	-6
onderb	-169	22	190	-6
onderd	-66	-153	151	-172
onderg	-162	88	83	57
onderh	114	-42	-74	-83
onderl	27	4	-234	-38
ondern	17	-69	-40	-60
onders	53	-56	28	-340
ondert	-152	168	-54	-42
onderv	64	-15	-95	-187
onderw	-100	43	-48	-156
onderz	62	27	-177	-64
ongeva	169	-151	-134	-87
ongeve	13	-300	-335	-232
ongevr	-74	-203	-121	-146
ongewi	-171	93	-201	64
onontb	-117	141	-222	-160
ontbre	245	-83	124	-191
onthef	-135	-214	-260	-69
ontrad	-148	183	77	-162
ontrui	43	46	-121	-154
ontvan	-162	-3	-170	195
ontwer	103	-267	-79	59
ontwik	2	-87	-31	39
onverk	-134	30	181	-188
onvold	126	-182	-96	-148
onvoll	170	-122	-98	-132
onzeke	-205	-195	-120	-171
oordee	229	-218	-33	-183
oordel	87	-157	-174	-102
ooster	-102	-100	-120	-156
opbren	-32	128	-79	55
opdrac	-124	102	2	7
openba	-273	103	-74	80
openge	-203	76	-203	-21
openin	-169	-182	107	148
openst	-152	21	45	137
operat	-147	-186	86	213
opgebo	-175	-132	-125	64
opgele	-1	-162	-265	-17
opgelo	69	-208	-199	-4
opgeno	-202	-169	60	205
opgest	-236	-210	-225	-13
opgevo	6	28	127	46
oplegg	-155	-126	73	-206
opleid	-19	167	73	38
opleve	-161	-165	-137	-31
opmerk	-135	-174	104	-72
oproep	-155	9	-206	-161
opspor	75	-154	-170	40
opstel	97	79	-26	27
opvang	60	48	-172	-137
opvare	-5	-12	-133	-157
opvatt	-190	-165	-253	-169
opvolg	-193	3	36	68
opzich	156	-213	-5	-119
organi	-177	46	-61	2
oudere	-143	-127	-223	98
overdr	-103	45	-39	-66
overee	-187	-69	16	23
overga	-152	175	54	-65
overge	-22	-22	322	120
overhe	17	-94	162	-134
overig	-165	-181	-281	-208
overla	19	67	-35	-238
overle	-54	119	60	90
overli	-168	-154	-145	-182
overne	-158	-159	166	114
overpl	-187	-15	-175	-111
oversc	150	-50	-198	-217
overst	-139	-153	-181	83
overtr	90	-28	-179	-57
overtu	123	-207	99	71
overwe	-76	289	-235	-20
overzi	-191	-151	-72	94
papier	-172	14	0	33
paragr	-140	-36	232	129
parlem	-183	79	-156	-147
partic	-176	55	52	65
partij	30	101	-11	48
partne	-185	-133	-131	38
paspoo	103	-125	-205	-169
passag	-29	116	-184	63
patiën	-161	-48	-188	-174
pensio	-170	26	9	65
percen	52	-106	120	-22
period	11	-106	42	-239
perman	-163	75	56	59
persbe	-141	-115	-213	-125
person	-210	-100	131	-84
persoo	-85	119	42	127
plaats	-40	14	-55	97
planbu	71	-160	38	54
planni	8	14	-366	-1
platfo	-81	-125	123	55
platte	85	-124	-147	1
pleido	-135	124	-18	-163
pluimv	-96	98	65	-146
politi	-1	160	-42	1
positi	205	-265	-27	-239
prakti	-188	-32	-8	-302
presid	-115	-120	-110	-99
presta	-114	80	103	-97
preven	-165	83	125	65
prinsj	-121	-180	-188	231
proble	26	-17	49	-135
proced	73	-64	-103	-72
procen	372	-208	-254	-223
procur	-110	-240	193	110
produc	-140	-147	-264	-39
profit	62	-165	-186	-128
progra	-165	41	55	17
projec	173	92	116	86
provin	-65	59	8	-22
public	-221	170	-79	80
publie	-21	68	-178	-132
raadpl	-149	100	45	-179
raadsl	31	105	-198	-112
raadza	-162	233	-167	-166
rappor	-80	-7	-255	90
reacti	-147	9	-232	39
reagee	-89	-118	-171	100
reager	-125	-255	-140	-56
realis	-206	-148	7	-177
rechtb	51	2	-57	1
rechts	-285	-104	-57	-27
recidi	102	-103	-147	-132
reclas	-50	-29	24	-77
redact	122	-178	-109	-142
redeli	-134	-219	199	82
refere	72	-165	-300	-48
regeer	-162	-177	205	-157
regeld	21	-19	-174	-173
regelg	134	-198	82	-135
regeli	58	18	-93	65
regeri	-203	51	10	-106
region	-89	-130	-201	86
regist	132	196	-42	39
reglem	-141	-175	175	25
reguli	-7	100	-206	-150
reisti	8	52	9	28
rekeni	102	-78	-156	-124
rekenk	-6	42	-227	-213
rekent	85	-21	-132	-135
resear	-184	-134	92	58
reserv	43	175	-1	-70
result	17	-1	-142	56
richti	-159	-27	204	-188
richtl	-145	-129	82	48
rijbew	-170	112	-15	-227
rijksd	-30	-181	53	63
rijksm	-194	-102	-98	-197
rijksw	-90	3	-55	69
risico	-33	91	28	33
rooste	98	34	106	-184
rotter	-182	-171	120	-89
ruimha	-91	-84	77	-100
ruimte	-113	38	-196	-151
rustti	33	23	-184	-183
sameng	-93	-225	-186	57
samenh	157	-177	-244	-131
samenl	-10	18	-203	-184
samens	25	-150	-199	106
samenv	-129	10	-46	-19
samenw	104	23	-26	8
saneri	17	-131	-182	48
scenar	-122	-179	-164	-131
schaff	-90	69	-51	26
schatt	41	-133	-312	-110
scheep	-185	24	-153	-219
schiet	-139	38	-153	-110
schijn	141	-168	104	68
schipp	-6	-220	-144	-64
scholi	-31	-67	-33	-3
school	-89	-200	-11	52
schrap	-213	135	9	-123
schrif	-126	80	-293	71
schrij	73	58	2	-45
schuld	-15	-242	-228	-233
schutt	17	-175	-111	-86
screen	27	13	-123	-138
sector	-138	-175	21	-168
seizoe	-79	-165	-81	-163
select	-168	132	114	146
septem	-256	-213	166	214
servic	-140	27	-53	30
signif	249	-138	-179	-89
sindsd	-97	-103	-133	-122
situat	44	-202	-100	-67
slacht	-63	53	-352	16
slecht	-187	4	-8	-204
slotbe	-144	138	29	-123
sluiti	-172	-19	-108	-35
snelhe	-154	34	74	-177
sociaa	-54	-149	-148	-156
softwa	79	-211	19	5
sommig	-106	-184	-157	-93
splits	-170	-190	51	108
sportv	-213	-10	50	-177
spreid	-184	-106	-224	72
staats	-221	-27	100	70
stagia	169	-40	-49	-45
stalki	-112	-113	-101	-129
stalli	-76	9	-116	-125
standa	-152	154	87	22
standp	-85	26	28	9
starte	136	12	-77	-235
staten	44	-247	93	-19
statio	-122	-228	-198	105
status	26	-92	-211	-160
steekp	-117	19	63	-37
stelse	-20	79	-28	-154
sticht	-37	-45	29	-37
stikst	52	-155	-130	-147
stille	-114	-181	-183	10
stilst	77	-180	-137	-96
stimul	-139	97	32	-168
stopge	-146	-161	86	-98
storin	24	200	67	-57
strafb	-119	-164	-151	-146
strafr	-133	-32	-251	-179
streek	-150	105	-174	-172
strekk	-196	51	133	114
streng	-133	20	86	119
stroom	27	10	18	46
struct	-23	49	-114	2
studen	26	-80	-102	-21
studer	-88	-134	-152	-119
studie	-24	28	153	96
studio	55	127	-133	-102
subsid	44	108	30	-37
sugges	-243	360	320	-53
system	-164	14	68	-190
taakgr	-125	39	-116	-141
taakst	-150	25	-44	-160
taalle	-137	45	47	-112
taalni	-114	-158	-191	-147
tariev	-190	-217	-131	22
tatoea	-101	21	-165	-169
techni	93	-251	-86	116
tegeli	150	-49	-245	44
tegemo	-242	91	124	96
tegeno	68	-197	-34	-179
tegenv	84	56	-186	-173
tekort	-13	-102	-43	36
telefo	-185	85	-278	-35
teleur	-187	-175	-218	-209
terech	102	151	-264	-166
termij	-190	65	-1	-98
terpst	-145	-158	-123	-139
terugb	153	-188	-242	-195
terugg	205	54	-151	-145
terugh	85	-146	-114	-72
terugk	141	4	15	-76
terugv	-110	40	21	89
tevred	222	-76	-262	-223
thuisb	-174	-146	-249	-134
tijdel	-235	-210	-188	62
toegan	-198	-91	-215	0
toegek	-152	-197	-12	-166
toegen	297	-185	-242	-130
toegep	38	-122	183	111
toeges	-79	-183	17	62
toegez	-148	-173	-327	-213
toekom	-95	-147	-136	-19
toelat	-18	45	-118	-165
toelic	-176	-132	69	-120
toenem	33	-198	-151	-126
toerei	56	-216	-43	66
toesla	-84	104	-146	21
toesta	-165	-168	-211	-190
toeste	-89	1	-111	-13
toetsi	-199	41	-11	-116
toevoe	55	-160	68	-61
toezeg	-169	-209	-303	-320
toezen	-113	-140	-167	128
toezic	28	67	107	-60
tolste	73	-191	-136	-117
transp	-187	19	-137	-264
tussen	-2	58	-47	34
tweeja	-88	29	65	-105
tweeli	-170	-142	-153	-136
tweema	-153	39	-83	-23
uitbet	68	91	-145	-133
uitbra	54	-33	-179	-132
uitbre	-133	-197	84	-15
uitdru	-72	50	-174	24
uiteen	99	-166	24	-136
uitera	-125	-144	-164	122
uiterl	-79	54	45	322
uitgan	42	-232	130	-201
uitgav	-209	-147	51	48
uitgeb	-193	-43	-285	1
uitgek	82	31	-132	-119
uitgel	-201	69	-184	-117
uitgep	-180	-179	-98	-107
uitger	54	-188	146	58
uitges	-204	16	63	-213
uitget	-147	103	217	61
uitgev	-20	-105	-8	-122
uitgew	122	-156	-256	145
uitgez	-4	-167	38	-2
uitgif	22	58	85	100
uitker	145	-191	-190	-156
uitkom	20	-24	-157	133
uitnod	-57	43	162	89
uitrei	-115	-145	40	-11
uitslu	-241	-45	157	146
uitspr	158	3	-289	-93
uitvoe	103	43	-5	-20
uitwer	60	-142	94	173
uitwis	64	160	37	-139
uitzen	-201	-33	-255	-202
uitzoe	-141	-208	165	191
uitzon	-198	-28	162	-118
univer	-64	4	70	-292
urgent	-127	84	32	-150
vaarbe	-143	-61	-88	-178
vaarse	-116	-116	-65	105
vaarti	35	60	-24	21
vaartu	-96	36	-104	34
vacatu	35	-118	114	14
vakant	52	-244	-253	88
vakbon	-139	54	-191	-201
vaklee	42	-79	-168	-126
vangst	-132	28	72	55
vastge	51	36	74	17
vastst	38	126	-96	-166
veerli	-82	45	74	-143
veerti	-3	-49	-20	-231
veilig	30	-133	-7	-78
verand	-31	-196	-248	-200
verant	-133	-10	58	-124
verbet	-1	42	41	-74
verbie	25	135	2	-152
verbin	-261	33	47	-173
verbli	196	89	-206	-88
verbod	-147	33	119	12
verbru	8	-164	-214	-154
verdac	-223	-17	-167	-93
verdee	-206	-64	-128	-173
verdel	-256	20	82	48
verdie	-85	106	4	-123
verdra	-223	46	135	-212
verdub	151	2	-266	-12
verdwe	89	-171	-139	-145
verdwi	-170	4	190	133
vereen	-204	128	-159	-229
vereni	-115	1	-81	44
vergel	5	-235	-68	-34
vergez	-44	-123	-170	68
vergoe	-190	136	-58	-157
vergro	55	31	-141	-147
vergun	92	2	23	12
verheu	-159	-117	-233	-190
verhog	-91	288	141	-80
verhoo	-26	-195	35	7
verhou	66	-95	-18	45
verhui	82	20	-144	-81
verhuu	-172	-223	17	-39
verkee	-137	-116	-117	-97
verken	-36	12	-59	134
verker	141	-198	-214	-185
verkie	-178	-166	-240	28
verkla	20	-61	-280	-115
verkop	-116	140	-125	-105
verkor	-166	126	-70	132
verlaa	-15	-114	-197	80
verlag	-147	137	71	-202
verlan	-192	-48	207	51
verlee	-15	-118	-196	-160
verlen	-267	97	114	129
verlie	19	-99	52	-121
verloo	11	-145	-192	-43
verlop	-42	-139	-149	25
verlor	-116	-154	62	-78
vermin	202	-180	-174	-144
vermoe	-53	-178	-175	-214
vermog	57	-137	-155	55
vernie	-19	-26	-51	-222
verond	159	-182	-187	-121
veroor	-75	46	-210	-217
verord	-189	40	-309	-40
verple	-64	-152	-167	-195
verpli	-263	166	20	-80
verric	-221	-46	-29	23
verrui	-248	92	-70	-101
versch	174	-300	-71	-103
versne	7	-115	-110	-129
versni	81	-173	-194	-154
versta	-269	-148	-98	-46
verste	-33	41	-253	-149
verstr	-119	95	-143	-185
vertal	-22	128	24	15
verteg	-128	-79	25	-153
vertel	55	-182	-121	-134
vertra	61	-154	-268	-258
vertre	212	-173	-237	-155
vertro	-1	-241	-22	-286
verval	70	36	29	53
vervan	-303	83	-210	83
vervoe	-27	-116	-37	-216
vervol	-198	25	-342	56
verwac	-259	-289	-59	34
verwer	-190	65	143	-139
verwij	-185	25	-6	-186
verwor	-119	-84	-157	13
verzam	-223	-39	-226	-76
verzek	-73	-58	-247	-38
verzen	-121	92	-188	32
verzoc	-139	-232	-8	-231
verzoe	32	-160	-132	-141
verzor	-193	-101	-148	-224
verzwa	-70	-85	-190	-147
vetera	-187	-11	-28	-88
vijfja	59	11	-85	16
vijfti	71	31	35	-58
visser	65	-110	-160	-10
vlucht	-60	-186	12	40
voertu	-150	83	175	69
voldoe	42	-169	-224	-42
volgen	-216	-142	33	140
volgor	-181	56	-171	-46
volksg	-80	-170	-178	-121
volksh	-96	72	10	-151
volled	-217	-23	-279	-101
volsta	-88	-145	147	-227
voltoo	-173	-159	-65	44
vooral	-81	-235	173	81
voorbe	-2	30	-16	230
voorga	-190	-142	8	-204
voorge	-221	2	-15	13
voorha	-136	-176	64	129
voorja	-100	-278	137	352
voorke	-109	12	-192	-120
voorko	67	-3	-133	-192
voorle	-132	-143	-268	73
voorli	-11	101	-26	37
voorlo	7	-182	7	-115
voorne	-246	-325	-21	183
voorop	2	60	-182	-120
voorra	-168	66	167	21
voorsc	-110	118	-44	68
voorsp	-96	152	131	-160
voorst	-206	-55	171	53
voorta	-239	242	52	198
voortg	-146	-168	-104	299
voorti	-132	-169	-212	-80
voortz	-185	133	-39	-21
voorui	-129	-196	-142	-16
voorwa	-199	47	64	106
voorwe	107	-56	-218	-170
voorzi	-145	-109	-6	192
vraags	-104	-182	-140	40
vragen	40	33	12	-233
vreemd	-75	-67	-49	-99
vrijge	55	0	-14	-85
vrijhe	-139	14	-44	-141
vrijko	-153	12	102	-196
vrijst	-137	-76	-77	-205
vrijwi	-43	-117	-1	-111
vuurwe	-147	-142	-141	-23
waarbo	-33	121	-130	0
waarde	114	-93	-161	-171
waarne	-32	32	73	-231
waarov	-200	-233	-82	89
waarsc	-70	75	-286	-267
waarvo	6	-12	136	-52
wachtl	118	-187	-221	-190
wachtt	169	-102	-189	-79
wageni	-55	-181	118	4
warenw	-97	-55	2	36
warmte	115	-206	65	-187
waterl	-45	-140	-24	-215
waters	-47	-128	-24	-9
websit	-3	-143	-101	-177
weggew	-143	-104	-136	-74
weiger	-47	21	-223	-132
welzij	-142	-18	67	-170
wensel	-234	205	-86	-191
wereld	-147	-176	25	-40
werkda	-213	90	116	-198
werkel	-113	9	85	-104
werkge	153	-16	-104	-101
werkgr	-92	-5	-181	-69
werkin	-126	-162	-8	113
werkne	101	-89	-166	-261
werkwi	-152	-182	67	-25
werkza	-21	-141	-134	103
werkzo	89	-35	38	-139
wetens	-116	-202	-210	-177
wetgev	-160	-37	20	-323
wethou	-122	6	-175	8
wetsvo	-163	-100	147	173
wetswi	66	-195	-83	-186
wettel	-107	83	-180	-120
wijkte	-50	115	-112	-193
wijkve	-190	74	-38	-184
wijzig	-197	-236	44	212
winkel	-165	-166	-115	60
winter	-155	-131	105	65
wissel	186	-229	-103	-56
woning	33	41	-99	-46
woonwa	-75	-159	-135	-166
zaterd	45	3	-150	-78
zekerh	-156	-94	-54	-9
zelfst	-270	22	-145	-236
zevent	-159	-107	-230	17
zichtb	115	-149	-221	123
zieken	47	-171	110	-230
ziekte	173	-160	-144	-108
ziensw	22	32	-288	-242
zitten	2	-160	97	-60
zittin	-145	37	182	-46
zomerr	-154	-155	-85	351
zonneb	49	68	-216	-129
zorgin	-183	-121	-104	-195
zorgve	-133	95	54	-14
zorgvu	160	-134	-187	-209
zwaard	-9	-4	-115	-49
`,
  first: `
	-72	-171	-203	-97
#	-258	44	-316	-224
aan	-241	-117	112	-191
aanbeveling	-175	58	-377	-247
aanbevelingen	-165	-12	-155	-55
aanbevolen	-135	168	-148	-179
ad	-217	-37	20	-165
afgerond	-79	-138	-154	-123
akkoord	-182	-84	217	-196
alle	-132	-213	-148	58
alleen	-65	28	-132	-69
als	-46	-41	-132	200
anders	-226	-182	-228	-92
antwoord	-71	-148	-195	-131
artikel	-135	-159	49	-193
bedrijven	125	-181	-151	-102
beide	-113	-207	217	6
bent	-74	70	-121	-166
beperk	-171	229	-193	-123
bevinding	198	-165	-134	-159
bij	219	-332	-67	-25
bijgaand	-137	-153	-103	-188
bijlage	-99	-171	-155	-118
bijna	193	-161	-192	-135
binnen	-177	-212	19	146
breng	-183	227	-274	-259
buiten	56	156	-185	-160
bureau	-199	-94	-50	-201
daar	13	-260	230	-340
daarbij	-150	-188	-205	-150
daarin	-195	-190	70	-72
daarmee	-181	-226	274	-153
daarnaast	-58	306	-301	-86
daarom	-227	-14	-168	60
daarop	-115	-165	-244	128
daarover	-187	-203	127	56
daartoe	-166	-193	5	20
daarvoor	-196	-209	41	-245
dat	-58	-174	95	-178
datum	-63	-118	-184	-174
de	21	-103	-108	-42
deelnemers	197	-149	-68	-161
deze	-272	-143	11	108
die	-260	-257	-53	36
dit	-10	-330	111	127
doel	-283	-228	-198	-190
door	100	-204	33	-281
drie	53	45	-168	-158
duo	-134	-120	-138	52
een	-171	-224	143	-49
eind	49	-110	-142	33
elk	-122	-134	-207	5
elke	55	-230	-182	-208
enkele	-92	-158	-188	-140
er	49	24	-222	116
evaluatie	-195	-154	-132	-124
evenmin	16	51	104	-102
ex	-75	-156	-158	-129
eén	-106	-46	-110	-50
geachte	-135	-196	-216	-185
geadviseerd	-62	-101	-174	-202
geef	-164	286	-266	-161
geen	-137	-80	53	-133
geld	34	-124	144	-132
gelet	-109	-197	51	15
gemeenten	2	-200	-154	-353
gezien	-172	-173	188	152
graag	-66	3	-266	-285
haar	-234	167	-16	-172
het	-58	-53	4	-7
hierbij	-133	-187	-248	-413
hieronder	-108	-132	-210	-219
hierover	-112	-185	182	85
hiervoor	-94	-157	12	99
hij	5	-18	56	33
hoe	-15	-250	-47	8
hoeveel	118	-206	-193	-145
houd	-124	177	-247	-165
hun	-90	58	-92	145
ik	-191	-294	-105	-102
in	-41	-247	-91	-114
indien	-131	-197	-259	117
iob	7	139	-126	-198
is	-229	-211	50	25
ja	-115	-206	6	-52
jongeren	109	-181	47	-124
kan	-132	-174	-141	-123
kennis	-138	-29	-142	83
kleine	119	-227	-208	-192
komt	-168	-123	-142	-130
kunnen	-85	-116	-89	-60
kunt	-51	51	-116	-151
laat	-259	440	-431	-367
leg	-209	253	-295	-199
los	-170	-192	-186	-117
lto	-106	-154	-205	-132
maak	-152	313	-136	-111
maatregel	-177	-184	198	59
mede	-109	-157	-162	-16
meer	-268	146	98	-211
meet	-170	183	-154	-170
met	-274	-345	46	11
mijn	-164	-208	-359	-82
minder	139	-222	-267	-202
mocht	-273	-148	-204	248
na	47	-288	-259	133
naar	-121	26	-246	-109
nederland	-159	-151	-218	-188
nee	-199	-187	145	-200
neem	-158	242	-339	-220
nidos	-125	-202	68	-141
niet	30	-154	90	-193
nota	-114	-133	-147	-116
nr	-150	-257	-273	-149
nu	-146	-244	-83	-80
of	170	-259	-200	117
om	-220	-206	-90	107
omdat	65	-160	52	50
onder	-132	-317	-323	-348
ondernemers	83	-202	-174	-167
onderzoek	43	130	-215	-174
onderzoeksbureau	-58	-172	-168	-142
onze	-48	-2	11	-132
ook	-38	298	-83	13
op	54	-227	-249	-10
ouders	91	-265	-181	-116
over	149	-197	42	113
overeenkomstig	-77	-131	-218	-263
overgenomen	-168	-256	220	35
overigens	-69	-127	-150	-133
pas	-189	-175	-83	86
per	4	-231	-18	117
periodieke	-157	-132	-90	-58
publiceer	-70	194	-166	-152
punt	-129	269	-317	-183
reactie	-236	-328	252	164
richt	-150	170	-204	-175
rijk	-112	-213	-248	-136
rijkswaterstaat	-129	-232	40	159
ruim	102	-197	-264	-182
rvo	-149	-220	10	160
samen	-106	-250	44	284
schaf	-139	163	-170	-136
scholing	-213	-172	-167	-168
sinds	217	-346	-96	-327
stel	-187	311	-264	-297
studenten	123	-204	-125	-220
te	-114	-175	-194	97
tegen	-186	107	97	-169
ten	-119	310	-63	-292
ter	-196	-229	-321	-181
tevens	-23	-191	-236	138
thans	-138	-149	-166	1
tijdens	-133	-239	-205	-232
tno	14	-118	-155	78
tot	-210	192	-58	44
tussen	63	-144	-255	-165
twee	-74	-271	-244	-1
u	78	19	-159	30
uit	417	-280	-254	-308
uw	-125	-81	-194	-95
uwv	-185	-227	160	165
van	33	-117	-39	-155
vanaf	-109	-266	-49	253
verder	-199	236	-114	-141
verhoog	-115	154	-154	-136
verplicht	-143	118	-162	-165
verruim	-114	121	-135	-133
verschillende	-147	-130	-164	-95
vervang	-184	245	-204	-205
verzekeraars	-144	-149	-145	-131
volgens	188	39	-130	-71
voor	9	-50	119	-54
voorts	-162	282	-282	-266
vorig	-224	-292	-236	-202
vraag	-133	188	20	-223
vóór	-111	-164	40	228
waar	263	-72	-40	34
wageningen	-165	-136	163	47
wanneer	-50	-122	-146	-4
wat	-25	-110	90	-48
waterschappen	-111	-147	-229	-169
wel	105	-308	-107	303
werkgevers	73	-207	-220	-131
wie	-185	-154	-7	-216
wij	-46	102	-88	-24
wijs	-160	204	-239	-146
wordt	-160	-228	174	185
zes	-95	-147	49	-71
zie	-147	8	-218	56
zij	22	68	-193	-78
zijn	-137	-71	60	-245
zo	-25	-209	-22	35
zo'n	-223	-59	73	-81
zoals	-157	-186	-210	139
zodra	-140	-148	-126	351
zolang	-197	-211	55	40
zonder	-257	-227	-222	-164
zorg	-181	207	-185	-139
zou	-203	-354	-279	-185
`,
  start: `
#_	-115	-473	-462	-235
#_.	-274	153	-368	-318
_	-72	-171	-203	-97
aan_:	-91	-250	-353	-161
aan_de	-202	33	184	-81
aan_die	-106	-201	-27	-202
aan_een	-157	60	-31	99
aan_het	-133	26	38	-71
aan_zijn	-134	-197	-215	-139
aanbeveling_	-70	-410	-369	-82
aanbeveling_#	-166	147	-266	-213
aanbeveling_:	-170	214	-259	-162
aanbevolen_wordt	-135	168	-148	-179
ad_#	-180	-274	-15	-250
ad_aanbeveling	-66	251	207	63
afgerond_	-79	-138	-154	-123
akkoord_,	-165	-218	218	0
akkoord_te	-97	250	-270	-158
anders_ligt	-156	-141	-176	-237
artikel_#	-135	-159	49	-193
bedrijven_die	35	-137	-147	-76
bent_u	-74	70	-121	-166
bevinding_:	198	-165	-134	-159
bij_#	189	-179	1	-208
bij_brief	-149	-150	-307	-211
bij_de	-206	-195	73	156
bij_een	-93	-208	-202	44
bij_het	0	-166	93	-174
bijgaand_treft	-137	-153	-103	-188
breng_de	-125	175	-197	-221
buiten_de	53	162	-131	-82
buiten_het	-188	-212	-131	-95
daar_staat	108	-185	33	-102
daarnaast_zou	-172	145	-132	-90
daartoe_ben	-62	-119	176	-214
daartoe_zijn	-137	-97	-162	-179
dat_beeld	-183	-137	-157	-152
dat_de	-36	200	41	-130
dat_doe	-139	-186	153	-38
dat_een	48	76	26	-132
dat_gebeurt	-153	-195	-110	-196
dat_gesprek	-192	-140	-203	-203
dat_het	-84	-119	78	-167
dat_is	-390	-309	-88	-346
dat_overzicht	-106	-57	-136	47
dat_wordt	-132	-129	138	140
datum_:	-63	-118	-184	-174
de_aanbeveling	-160	224	182	-72
de_aanbevelingen	-114	-53	112	157
de_adr	62	40	-172	-177
de_adviesraad	99	48	-186	-117
de_afdeling	-130	144	-207	-195
de_aiv	7	14	-185	-149
de_arbeidsinspectie	-142	-49	97	27
de_behandeling	134	-93	-68	-126
de_bonden	-104	-202	66	65
de_branche	-233	-178	12	-214
de_branchevereniging	-147	-155	-212	-125
de_brief	-157	-55	236	-184
de_commissie	-8	23	-245	-30
de_derde	29	118	37	30
de_dienst	-127	-148	-20	126
de_directie	-97	-96	-180	54
de_eerste	-261	116	219	246
de_europese	-150	-249	-348	-341
de_evaluatie	-220	-209	-283	-224
de_gedachte	-140	183	195	80
de_gemeente	-159	-48	-267	-197
de_gezondheidsraad	38	-82	-159	69
de_ggd'en	0	-147	112	69
de_heer	-132	-151	-179	-144
de_helft	88	-154	-144	-159
de_huidige	-214	-168	-184	-187
de_igz	-177	152	-146	-153
de_ilt	-115	-185	30	-35
de_ind	-167	-182	-51	20
de_inspectie	-74	-119	-190	-23
de_kamer	-155	-124	-216	-53
de_koninklijke	-136	-214	88	-194
de_kosten	119	38	-17	-182
de_leden	-182	-149	-301	-322
de_meeste	-176	-146	-145	-150
de_minister	-109	38	-207	-3
de_motie	-144	-158	-161	111
de_motie-van	-92	-184	-167	-170
de_nationale	-130	-157	-168	-130
de_nederlandse	-164	-110	-219	-141
de_nieuwe	-143	-161	-245	26
de_nvwa	18	-219	-199	-147
de_ombudsman	-175	154	-290	-160
de_onderzoekers	-32	42	-206	-237
de_overige	60	-204	185	135
de_proef	1	-132	-225	-4
de_provincie	-155	-149	-181	-175
de_provincies	-107	-167	-217	-199
de_raad	-15	108	-336	-226
de_rapportage	-152	112	-201	-16
de_reclassering	-133	-157	44	14
de_regeling	9	-269	-15	-221
de_regering	-115	-193	38	147
de_rekenkamer	75	-80	-184	-214
de_rijksdienst	-88	-149	23	179
de_sector	-93	-163	-141	8
de_sociale	19	-97	-176	64
de_staatssecretaris	-111	9	26	-173
de_stichting	38	-274	45	-240
de_suggestie	-160	208	215	-37
de_tweede	-161	-208	-114	75
de_uitkomst	-170	-141	-154	145
de_uitkomsten	-185	-173	-244	116
de_vaste	-120	-195	-223	-108
de_vereniging	-141	-161	-241	-255
de_vierde	-137	68	80	28
de_vng	-185	-180	-15	-245
de_volgende	-154	-207	-226	267
de_vraag	-156	-235	-232	-273
de_wachttijd	175	-169	80	-157
de_wet	126	-77	-68	-45
de_wettelijke	-161	-199	-179	-153
deze_aanbeveling	-129	-302	223	223
deze_brief	-160	-116	-269	-218
deze_leden	-61	-5	-189	-163
die_toezegging	-125	-48	-124	-98
die_vraag	-156	-144	-203	-33
dit_is	-24	-162	82	-271
doel_van	-253	-188	-142	-158
door_de	34	-80	-78	-89
door_een	-144	-151	-143	-190
door_het	123	-134	-115	-95
een_afschrift	-73	-110	-236	-164
een_besluit	-112	-160	-129	201
een_demissionair	-56	-107	-90	-224
een_derde	114	80	-162	-210
een_landelijk	-88	61	116	-29
een_landelijke	65	-252	159	-165
een_nieuwe	-168	-192	53	-118
een_tweede	-246	100	44	-177
een_verband	152	-128	-186	-117
een_verbod	-125	-43	130	-86
een_vergoeding	-50	-207	197	-157
een_verklaring	16	-147	-128	-60
een_verplichting	-157	-203	-192	-131
een_volgend	-95	59	-221	107
een_wetsvoorstel	-109	-121	-150	87
een_wijziging	-130	-112	165	37
ex_post	-61	-119	-128	-111
geachte_president	-101	-105	-110	-100
geachte_voorzitter	-122	-145	-199	-186
geadviseerd_besluit	-52	-216	-105	-186
geef_de	-109	195	-242	-101
gelet_op	-111	-195	75	-56
gemeenten_zullen	-203	-170	-252	-185
haar_rapport	-141	-146	-176	-154
het_aandeel	145	-97	-71	-88
het_aantal	276	-211	-205	-211
het_advies	-270	202	20	-66
het_adviescollege	-188	20	-167	-142
het_antwoord	-199	-205	-193	18
het_besluit	-80	-158	-50	131
het_bureau	-35	229	-281	-178
het_cjib	-87	-105	-183	55
het_college	3	166	-12	-146
het_eerste	-186	-53	246	-13
het_eindrapport	-54	-131	52	102
het_fonds	-151	-176	-198	-151
het_gaat	-153	-180	-218	33
het_instituut	-149	62	-31	78
het_is	-336	-27	50	-364
het_kabinet	-205	-186	-24	26
het_knmi	60	-137	-141	59
het_lid	-165	-218	-191	-261
het_ligt	-129	-155	-194	223
het_ministerie	-127	2	-225	89
het_onderzoek	-201	-308	-355	-282
het_ontwerp	-79	-185	-118	172
het_openbaar	-115	-186	6	93
het_programma	76	-165	-189	-196
het_rapport	-41	-71	-400	-332
het_rivm	-131	-179	-34	87
het_streven	-229	-204	-309	216
het_tweede	-152	-57	162	5
het_verdient	-163	180	-208	-209
het_voorstel	-128	20	137	-108
het_wetsvoorstel	-153	-121	115	-11
het_wodc	-156	-199	12	77
het_zou	-171	-140	-163	-87
hierbij_bied	-143	-194	-181	-176
hierbij_doe	-48	-54	-78	-168
hierbij_ontvangt	-92	-145	-98	-258
hierbij_treft	-114	-81	-79	-101
hierbij_zend	-114	-109	-171	-177
hoe_de	83	-155	18	-73
ik_acht	-151	-204	93	-22
ik_begrijp	-152	-125	-145	-170
ik_ben	-166	-224	-137	27
ik_beschouw	-118	-127	-27	-174
ik_betreur	-160	-106	-219	-202
ik_dank	-94	-118	-149	-185
ik_deel	-103	-96	-176	-166
ik_ga	-182	-161	-242	-31
ik_heb	-153	-276	-74	9
ik_hecht	-158	-155	-82	-168
ik_hoop	-185	-128	-138	-176
ik_kies	-138	-159	63	97
ik_laat	-94	-188	242	-24
ik_streef	-79	-155	-177	180
ik_vertrouw	-137	-82	-119	-187
ik_vind	-205	-206	-113	-144
ik_wacht	-167	-124	57	78
ik_zal	-76	-184	250	23
ik_zie	-139	-182	-105	-70
in_#	-170	-297	-240	7
in_antwoord	-32	-152	-200	-44
in_dat	-161	-199	-153	-130
in_de	-51	-147	-31	24
in_december	-105	-127	-154	-140
in_deze	-108	-193	-363	-352
in_dit	-177	-70	-177	-197
in_een	-219	-202	73	-270
in_het	-105	-204	-180	-107
in_juni	-81	-174	-202	96
in_mijn	-86	-118	-305	-276
in_november	-140	-134	86	103
in_oktober	-51	-136	26	127
in_te	-89	236	-142	-127
indien_de	-99	-119	-131	183
ja_,	-93	-129	42	12
ja_.	-102	-160	-165	-182
kennis_te	-135	197	-135	-86
kunt_u	-51	51	-116	-151
maak_de	-94	191	-179	-214
maatregel_:	-177	-184	198	59
mede_namens	-76	-113	-162	-254
met_belangstelling	-101	-129	-218	-149
met_de	-281	-215	124	53
met_deze	-88	-181	-298	-484
met_een	-164	-247	63	69
met_het	-170	-295	-30	41
met_ingang	-192	-262	176	267
mijn_ambtsvoorganger	-180	-133	-169	-187
minder_goed	152	-152	-175	-142
mocht_blijken	-210	-80	-99	155
mocht_dat	-115	-58	-96	187
mocht_de	-156	-161	-140	-4
na_de	-185	-157	-42	101
na_uw	-80	-148	-111	108
naar_aanleiding	-80	-120	-159	-231
naar_de	-124	-157	-152	-109
naar_het	-182	71	12	-118
naar_schatting	-195	-182	-114	-145
naar_verwachting	-197	-133	-213	89
nederland_telt	-106	-141	-191	-176
nee_,	-189	-107	-96	-181
nee_.	-80	-153	210	-106
niet_overgenomen	-174	-8	163	-149
nota_	-127	-112	-114	-101
nr_.	-150	-257	-273	-149
of_dat	106	-288	-320	-160
of_de	231	-56	46	1
of_dit	-116	-144	-58	-52
of_een	-164	-184	-207	119
of_ook	48	-214	-212	175
onder_een	-120	-167	-133	-144
ook_zou	-130	149	-190	-115
ook_zouden	-122	161	-156	-138
op_#	-355	-244	-373	-65
op_de	149	-220	-98	32
op_grond	-183	-14	2	-174
op_het	128	-86	83	75
op_verzoek	-85	-185	-75	78
over_de	201	-134	-78	72
over_een	-138	-92	98	100
over_het	51	22	19	-24
overeenkomstig_de	-44	-99	-127	-204
overgenomen_.	-167	-227	200	-150
periodieke_rapportage	-157	-132	-90	-58
punt_#	-129	269	-317	-183
reactie_	-90	-164	-306	-162
reactie_:	-247	-374	353	132
rijk_	-110	-169	-203	-107
rvo_zal	-110	-121	-205	145
samen_met	-106	-250	44	284
schaf_de	-139	163	-170	-136
sinds_#	-32	-283	-84	-268
sinds_de	229	-161	-274	-60
sinds_het	151	-136	-205	-76
stel_de	-64	150	-150	-155
stel_een	-136	197	-172	-187
studenten_die	112	-134	-109	-146
te_starten	-111	-160	-117	-155
ten_aanzien	32	70	182	-183
ten_derde	-170	30	-163	-155
ten_slotte	-259	314	-129	-228
ten_tweede	-103	167	-247	-161
ter_beslissing	-120	-165	-203	-107
ter_uitvoering	-162	-102	-152	-184
tijdens_het	-106	-213	-205	-189
tot_die	-128	-232	-191	87
tot_slot	-133	266	-292	-225
tussen_#	-12	-160	-248	-164
u_hebt	-163	-114	-123	-159
u_heeft	-109	-142	-71	-167
u_kunt	-93	-91	-127	73
u_ontvangt	-95	-153	-124	142
uit_de	265	-134	-199	-199
uit_een	166	-137	-190	-200
uit_het	143	-84	-107	-150
uit_onderzoek	123	-157	-87	-107
uw_kamer	-131	-241	-240	105
van_#	86	-151	-175	-144
van_:	-138	-211	-266	-124
van_de	90	-404	-102	-87
van_een	-137	15	151	-231
van_het	-187	161	48	-62
vanaf_#	-71	-181	-14	159
verder_beveelt	-106	100	-171	-137
verder_zou	-79	164	-164	-122
verhoog_het	-115	154	-154	-136
volgens_de	250	-190	-73	-1
voor_de	188	-154	-221	-46
voor_een	-76	54	152	-288
voor_het	11	-171	128	-53
vorig_jaar	-218	-255	-202	-169
waar_de	35	90	133	-169
wat_de	10	67	179	-77
waterschappen_	-125	-122	-203	-138
wel_breng	-126	-232	0	131
wel_is	-31	-103	-219	139
wel_laat	40	-212	-236	176
wel_wordt	-149	-106	132	124
wel_zal	-122	-169	77	203
wie_in	-169	-160	-195	-166
wij_adviseren	-39	81	-155	-199
wij_zijn	-116	-99	-196	19
zij_hebben	-178	-136	146	-233
zodra_de	-90	-94	-178	198
zodra_het	-125	-102	-184	235
zorg_voor	-165	192	-188	-136
zou_de	-173	-227	-155	-152
`,
  end: `
-	-252	-357	-222	-180
.	-25	-22	-19	-35
:	-328	-568	-490	-485
;	-137	146	-271	49
?	-261	-120	-294	-401
`,
  lemma: `
aan de orde komen	-198	-118	141	154
aan de slag gaan	-186	134	184	171
aanbevelen	-218	273	-363	-339
aanbieden	-35	-75	-121	-298
aandringen	-237	316	-115	-318
aangeven	51	-207	-203	-127
aanhouden	-34	6	53	-59
aankondigen	-132	-219	-275	-143
aanleveren	17	-175	-229	117
aannemen	-165	-95	59	51
aanpassen	-230	55	18	196
aansluiten	-6	-3	137	-39
aanspreken	-176	58	206	4
aanstellen	-35	98	163	-160
aantekenen	102	-166	-214	-234
aantonen	290	-229	-240	-164
aantreffen	219	-265	-301	-146
aantrekken	-182	-210	48	-30
aanvragen	23	5	-215	-223
aanvullen	-125	-169	46	-162
aanwijzen	47	18	-259	-91
achten	-6	74	82	-117
achterblijven	172	-163	-142	-165
adviseren	-275	322	-240	-241
afdoen	60	-144	-154	31
afhaken	-18	-208	-131	-149
afhandelen	93	-171	-156	38
afhangen	-150	-123	-167	-25
afleggen	46	35	-184	154
afleiden	139	-166	-157	-137
afnemen	218	-147	-110	-177
afronden	-234	29	7	71
afschaffen	-91	113	-173	-143
afsluiten	-29	42	-219	-1
afspreken	-181	-227	-47	80
afstemmen	-131	-179	-49	-81
afwachten	-145	-203	73	33
afwijken	53	-173	-106	-180
afwijzen	-166	-62	150	-236
afzien	-164	22	187	-277
antwoorden	-120	-2	149	107
beantwoorden	51	-166	-222	-20
bedoelen	-193	-132	-37	-82
bedragen	-171	-196	-189	-201
begeleiden	80	-59	27	-11
beginnen	-237	-26	53	73
begrijpen	-10	-61	-262	-245
begroten	66	88	-6	-158
behandelen	-116	-190	-16	-18
behoeven	-210	-177	-56	-75
behouden	45	-173	-61	-152
bekendmaken	-151	-137	19	134
bekijken	-205	-259	-7	164
bekorten	221	-164	-56	-33
bekostigen	-167	-5	140	8
beleiden	-57	-168	103	-137
bellen	-196	-16	77	102
beloven	-174	-192	56	-102
benaderen	-141	-163	-188	129
beogen	-10	-207	-246	119
beoordelen	-101	-73	-227	-260
bepalen	-166	-53	63	159
beperken	-218	-16	-167	-240
bepleiten	-317	452	43	-61
beproeven	-146	-148	154	70
bereiken	232	-238	-303	-21
berekenen	0	-134	-116	-136
berichten	-189	12	-43	-38
berusten	70	-208	-179	-125
beschikbaarstellen	-65	-209	24	259
beschikken	38	-270	2	-264
beschouwen	-36	-195	-59	-288
beslissen	-61	-42	156	88
besluiten	-99	-179	123	46
besparen	-21	-160	100	93
bespreken	-120	-42	-17	126
bestaan	-60	-71	53	-189
besteden	70	-197	92	131
bestuderen	-179	-120	-110	-113
betalen	-114	-286	-114	-137
betekenen	-139	-158	27	-17
betreffen	-190	159	121	-64
betrekken	-106	-239	148	295
betreuren	-160	-106	-219	-202
bevatten	-48	31	108	-132
bevelen	-293	424	-361	-295
bevorderen	-9	-151	-163	65
bevragen	-172	-166	-211	-187
bezien	-191	-55	15	342
bezoeken	-252	-145	-226	-190
bezorgen	-188	63	-221	-154
bieden	-116	-265	-115	-213
bijdragen	204	-79	-260	31
bijeenbrengen	-113	-186	97	139
bijhouden	106	-90	101	-236
bijpraten	-93	-89	-209	63
blijken	400	-185	-204	-120
blijven	60	-84	22	-129
bouwen	-62	-45	28	-21
brengen	56	26	19	17
concluderen	394	-266	-248	-202
constateren	335	-278	-205	-215
controleren	-11	-83	-127	93
dalen	296	-210	-239	-153
danken	-94	-118	-149	-185
deelnemen	-10	-182	-192	-25
dekken	29	-167	-213	-134
delen	-252	-225	-91	-278
denken	7	81	-176	-213
dienen	-255	13	-1	-31
doen	-84	29	-14	-44
doorgaan	-153	-187	-179	109
doorlichten	-202	-212	-80	-35
doorlopen	-206	-209	73	62
doorrekenen	-144	-136	-49	216
dragen	-184	-220	78	106
duren	225	-233	-215	5
dwingen	-132	-198	122	-145
eindigen	-183	-15	-101	-23
ervaren	289	-126	-233	-218
evalueren	-219	-118	-121	56
fietsen	-110	-149	-55	48
gaan	-18	-195	127	-23
gebeuren	-26	46	149	60
gebruiken	104	-136	-15	-26
gebruikgemaakt	-137	-169	-265	-162
gelden	-109	-46	83	-59
gestand doen	-74	-104	-190	-96
geven	-49	131	9	-218
groeien	37	-146	-163	-146
gunnen	-138	-152	22	-231
halen	155	-260	-113	-223
halveren	84	-178	66	110
handelen	120	-145	23	-81
handhaven	-190	-142	53	-66
hebben	50	-146	13	-239
hechten	-197	-271	-163	-362
helpen	-238	-227	5	-231
herhalen	-222	-203	-213	156
herkennen	-208	-163	-314	-291
herstellen	129	-153	-139	-152
herzien	-134	-173	38	-24
heten	57	129	44	-143
hopen	31	55	-293	-26
horen	-130	-267	-12	177
houden	-84	-105	-160	91
in gesprek gaan	-124	-188	-44	104
in kaart brengen	-162	-57	202	141
in overleg treden	-81	87	17	189
inbrengen	-109	99	164	152
indienen	-214	-197	-279	49
informeren	21	-209	-142	204
ingaan	-226	-170	-239	-62
ingrijpen	-200	-180	-34	178
inhouden	-182	108	-240	-202
inlichten	-136	14	-230	83
innemen	-156	-175	78	-89
inrichten	-160	108	-76	109
inspannen	-85	-159	-179	192
instellen	-163	-55	-197	-149
instemmen	-197	47	256	-17
intrekken	-147	-157	79	18
investeren	-45	-178	-208	-134
invoeren	121	96	20	76
invullen	-192	-183	166	-213
inzetten	109	14	-106	43
inzetten op	-82	-132	-207	156
kennen	105	-286	-11	-182
kennisnemen	-146	-10	29	-149
keuren	25	104	3	90
kiezen	17	-119	200	90
kijken	28	-263	-24	120
klagen	95	-192	-200	-94
komen	140	-174	13	49
koppelen	-107	-164	-38	108
kosten	-45	-14	15	-48
krijgen	-132	-43	102	248
kunnen	-319	-94	83	-72
laten	-59	-130	105	-25
leggen	-197	-264	-272	198
leiden	196	-147	66	-30
leren	-68	-12	-160	-123
leven	-124	-138	-4	67
leveren	-192	-193	-28	74
lezen	-29	14	-183	-52
liggen	11	-158	-45	31
lijken	121	-217	129	10
lonen	112	89	22	-153
lopen	10	-38	27	-97
luiden	16	34	-268	-225
lukken	-37	-164	-197	34
maken	-84	-16	87	-16
meebetalen	-148	145	33	-168
meedoen	-171	-65	-186	-169
meegeven	-180	60	-249	-178
meelopen	-73	-124	100	156
meenemen	-143	108	86	156
melden	25	-126	-338	-64
menen	-117	110	-205	-218
merken	108	-98	-190	-96
met een voorstel komen	-137	-176	-39	29
meten	-56	175	-292	-69
middelen	198	-164	-107	-30
mislopen	85	-150	-163	-166
missen	184	119	-206	-156
moeten	-227	193	-323	-33
mogen	-176	-202	125	-199
nagaan	-72	-106	95	201
nakomen	44	-128	-166	-228
nalopen	-136	-169	109	146
neerleggen	-101	32	159	-202
nemen	-68	-92	76	-1
noemen	142	6	-23	-279
nopen	-131	-167	43	190
oefenen	-4	-83	-173	-158
omgaan	-161	-213	-252	-211
onderhouden	15	-137	-94	-140
onderschrijven	-154	-268	176	-279
ondersteunen	111	-197	61	-177
ondertekenen	-97	14	83	-175
ondervinden	65	53	-2	-136
onderzoeken	-213	-237	78	70
ontbreken	153	24	131	-121
ontraden	-153	20	134	-179
ontvangen	-102	-106	-100	185
ontwikkelen	-28	-199	121	82
oordelen	244	-259	-123	-195
openbaarmaken	-162	121	-280	-2
openen	-176	-249	-138	-105
openstaan	-169	-221	-12	22
openstellen	-223	125	-210	46
opleggen	-54	-113	59	-209
opleiden	-182	8	-215	-155
opleveren	-46	-303	32	-92
oplopen	58	-226	-279	-311
opmerken	31	-81	-279	-287
opnemen	-213	-111	184	248
oproepen	-222	97	-52	-230
opstellen	2	30	-86	-10
opvolgen	-11	38	239	50
opwijzen	124	-237	-222	-206
overeenkomen	-123	-136	33	21
overgaan	-8	-266	86	142
overlijden	-159	-150	-146	-128
overnemen	-166	99	472	294
overschrijden	118	-47	-158	-211
overwegen	-225	-108	-167	152
passen	-181	9	88	-102
plaatsen	38	-118	17	-30
plaatsvinden	-242	89	-235	-70
plannen	-12	-201	-247	138
pleiten	-81	311	-70	-215
profiteren	62	-165	-186	-128
publiceren	-165	-261	-53	13
raadplegen	-98	71	-15	4
raden	-171	118	81	-178
raken	-61	-135	-52	-97
ramen	-141	-169	-70	-54
rapporteren	-172	-111	-307	251
reageren	-111	-263	-263	-59
realiseren	115	-157	-177	-197
regelen	-80	-20	225	96
regels stellen	-178	57	-224	-180
registreren	-110	-145	-209	49
rekenen	106	-119	-194	-209
reserveren	-177	-63	-267	123
richten	-82	45	5	-107
roepen	-207	166	-193	-182
samenhangen	23	-156	-216	-218
samenvoegen	-108	52	70	74
schatten	193	-209	-116	-111
schetsen	-187	-182	-234	-180
scholen	-15	-74	121	20
schrappen	-99	-118	59	10
schrijven	-16	-144	-76	-317
slaan	-113	-173	132	-179
slagen	166	-154	-152	1
sluiten	-202	-29	-63	-32
spreken	-187	-208	-37	8
staan	-115	-72	64	60
starten	-212	-105	-4	231
stellen	-102	93	-124	-66
stemmen	-164	-172	-122	-226
steunen	45	-184	78	-185
stijgen	143	-251	-39	-8
stilleggen	-120	-174	-166	-140
stilstaan	-41	-138	-156	-140
stoppen	-159	-145	88	22
stopzetten	-146	-161	86	-98
strekken	-67	78	32	29
streven	-222	-258	-24	244
sturen	-162	-117	54	100
tegemoetkomen	-131	105	156	-6
tegemoetzien	-92	-211	-119	81
tekortschieten	121	-266	1	97
tellen	-179	11	-205	-94
ter harte nemen	-99	87	181	142
terugbrengen	24	-149	-1	81
terugkeren	112	-204	-186	-107
terugkomen	-176	-220	-221	253
teruglopen	261	-189	-251	-145
testen	59	-2	19	-201
toejuichen	-189	-141	13	47
toekennen	-152	-197	-12	-166
toekomen	-159	-47	-296	120
toelaten	-83	8	60	-77
toenemen	144	-233	-215	-191
toepassen	38	-122	183	111
toestaan	-238	-191	-31	-160
toesturen	-106	-87	-342	-55
toetsen	-164	-4	-42	-155
toevoegen	-246	-25	292	-155
toezeggen	-148	-200	-155	-173
toezenden	-174	-179	-315	209
toezien	-245	-171	-45	48
tonen	-74	-139	-156	-160
treden	-143	-27	-73	158
treffen	61	-213	-209	-26
trekken	-150	-119	-112	-147
uitbreiden	-203	-228	4	248
uitbrengen	-203	-88	-141	3
uitgaan	-42	-257	-286	-106
uitgeven	63	-236	34	-168
uitlaten	-246	-116	-27	-154
uitmaken	43	-183	117	-263
uitreiken	-130	-201	163	88
uitrekenen	175	-137	-128	-116
uitsluiten	-71	-13	-189	-156
uitspreken	-120	-23	80	-227
uittrekken	-172	73	218	90
uitvoeren	47	-115	65	46
uitwerken	-15	-223	-139	107
uitwijzen	95	-157	-123	-140
uitzenden	62	-145	-170	-167
uitzetten	-141	-160	116	-181
uitzien	-115	-141	-213	-219
uitzoeken	-229	-224	168	236
vallen	58	25	-82	-106
varen	-150	77	-54	-34
vastleggen	-97	-216	97	134
vaststellen	306	-100	-87	-201
veranderen	-87	-189	-279	-104
verbeteren	141	-175	-173	-114
verbieden	3	87	92	-145
verbinden	-187	-52	-253	-42
verdelen	-206	-39	-114	-153
verdienen	-159	129	-34	-120
verdragen	-170	2	191	-139
verdubbelen	162	15	-235	26
verdwijnen	14	-20	171	114
vergelijken	-262	-149	24	-175
vergen	-269	-147	177	40
vergoeden	-177	-3	136	-20
vergroten	84	-59	-124	-149
verhogen	-71	-65	22	6
verhuizen	24	-197	-109	-143
verkennen	-85	-196	-35	166
verkeren	28	-154	-170	-165
verkorten	50	54	55	63
verlagen	30	62	-183	60
verlenen	-41	-67	-252	-243
verlengen	-212	-199	161	153
verliezen	-68	-122	-151	-125
verlopen	-10	-178	-235	-11
vermelden	-128	33	97	82
verminderen	174	-186	-161	-135
verplichten	-173	80	-68	-86
verrichten	-193	-24	10	44
verruimen	-128	-43	-144	-8
verschijnen	-101	-140	5	155
verschillen	36	-173	-34	-193
verschuiven	-179	-37	-174	-241
versnellen	7	-115	-110	-129
verstaan	-243	-285	-298	-338
verstrekken	-112	-146	-100	-24
vertragen	-134	-68	-192	-187
vertrekken	201	-141	-229	-152
vertrouwen	4	-162	-147	-220
vervallen	-192	54	-66	9
vervangen	-238	29	-308	140
verwachten	-243	-252	-53	52
verwerken	-152	-16	109	-75
verwerpen	-119	-84	-157	13
verwijzen	-117	-7	171	-180
verzekeren	-83	-84	-181	-193
verzenden	-71	66	31	43
verzoeken	-119	-288	-35	-167
vinden	132	15	-14	-99
vluchten	-64	-175	109	-164
voegen	-177	-127	-208	-94
voelen	-16	99	227	-333
voeren	-186	46	-98	43
voldoen	-49	-111	-240	-139
volgen	-183	-111	215	212
volstaan	-88	-145	147	-227
voltooien	-149	-112	-8	29
voorbereiden	-117	-166	-224	-58
voorkomen	-104	19	58	-219
voorleggen	-171	-77	-27	226
voorliggen	-137	32	111	7
voorschrijven	-221	-301	79	-17
voorstellen	-196	217	-63	-236
voortzetten	-176	109	-224	79
vooruitlopen	-152	-135	111	-234
voorzien	-69	-98	132	227
vragen	-225	111	-80	-47
vrezen	-169	-178	-206	-162
vrijkomen	-147	-157	-3	-180
waarderen	139	-227	-268	-258
wachten	89	-234	-30	-302
wegen	-203	-83	92	13
wegvallen	61	-130	80	-103
weigeren	-27	31	-119	-103
wenden	-146	-150	-161	-97
wensen	-178	50	88	-31
werken	-110	-316	-1	91
werven	-77	-188	-186	-3
weten	-27	-37	55	-143
wijden	-114	-196	-233	63
wijzen	65	-27	84	67
wijzigen	-131	42	28	134
willen	-177	150	-9	-98
wisselen	-144	108	-55	-232
wonen	-12	-225	-218	-193
worden	-32	27	50	-194
zeggen	78	-104	-182	-190
zenden	-145	-194	-19	-77
zetten	80	-201	92	101
zich inzetten	-103	-272	-130	317
zien	158	-33	15	-326
zijn	-24	-88	14	-63
zijn beslag krijgen	-83	-164	88	100
zitten	-68	-205	17	-197
zoeken	-183	-151	34	130
zorgen	-61	-118	-142	143
zullen	-233	-305	-33	27
`,
  doing: `
agency aanbieden	10	29	79	-153
agency aannemen	-125	-142	-49	218
agency aanpassen	-122	41	-138	129
agency aantreffen	205	-135	-103	-161
agency afronden	-114	-166	49	78
agency beginnen	-136	-197	116	145
agency beoordelen	-168	73	-158	-166
agency bevelen	-105	155	-203	-138
agency bezoeken	-194	-204	-147	-163
agency concluderen	125	-128	-155	-140
agency constateren	178	-167	-122	-160
agency controleren	-187	-215	-166	-84
agency doen	-180	0	13	61
agency geven	-135	9	13	-157
agency hebben	-113	-233	141	-252
agency komen	125	-185	-219	-99
agency maken	-147	-226	153	87
agency melden	-101	34	22	-162
agency onderzoeken	-213	-170	-2	-63
agency stilleggen	-113	-111	-166	-131
agency toezien	-200	-137	-174	-170
agency uitbreiden	-143	-139	-82	196
agency vaststellen	74	19	-196	-163
agency verrichten	-114	-105	-105	-133
agency vervangen	-72	-135	-162	161
agency vinden	92	10	-126	-153
agency vragen	-143	51	-158	-152
agency werken	-185	-170	83	6
agency zijn	0	67	227	18
first aanbieden	-106	-188	-367	-303
first aanhouden	-86	74	122	26
first aannemen	-75	-171	151	-187
first aantekenen	-163	-147	-191	-198
first achten	-227	-391	167	-172
first adviseren	-39	81	-155	-199
first afspreken	-134	-162	45	126
first afwachten	-145	-203	73	33
first beantwoorden	-146	-101	-189	2
first begrijpen	-179	-139	-242	-226
first bekijken	-58	-187	-21	193
first berichten	-120	-192	-428	-49
first beschikbaarstellen	-52	-155	-198	223
first beschouwen	-102	-124	-21	-259
first besluiten	-51	-111	-117	11
first bespreken	-99	-8	-10	172
first betrekken	-89	-159	129	277
first betreuren	-160	-106	-219	-202
first bevorderen	-180	-142	-144	89
first bezien	-96	40	178	272
first bijpraten	-93	-89	-209	63
first brengen	-109	-26	67	216
first danken	-94	-118	-149	-185
first delen	-202	-185	-136	-235
first denken	-183	-166	-138	-170
first doen	-135	71	76	31
first doorrekenen	-144	-136	-49	216
first evalueren	-89	-102	94	158
first gaan	-110	-95	197	-46
first gestand doen	-64	-48	-189	-78
first geven	-144	17	-88	-393
first hebben	-191	-64	-36	-403
first hechten	-181	-180	-102	-246
first herkennen	-218	-94	-181	-196
first hopen	-57	-207	-245	-2
first houden	-103	-213	-79	119
first in gesprek gaan	-82	-156	100	143
first in kaart brengen	-86	-187	12	163
first informeren	-146	-153	-255	241
first ingaan	-116	-172	-306	-350
first instemmen	-156	-137	194	-181
first kennisnemen	-120	-180	5	-110
first kiezen	-174	-227	187	33
first kijken	-118	-161	59	89
first komen	-129	93	-187	-181
first laten	-152	49	163	-48
first lezen	-192	81	21	-129
first maken	-175	-233	-21	272
first melden	-141	-162	-322	74
first nagaan	-222	-3	82	185
first nemen	-145	-186	144	-16
first onderschrijven	-115	-176	205	-228
first onderzoeken	-111	-204	143	194
first ontraden	-67	81	134	-163
first ontvangen	-119	46	2	-74
first opmerken	-217	-260	-187	-262
first opnemen	-151	43	223	204
first opvolgen	-110	-174	166	30
first overeenkomen	-106	-123	-34	63
first overgaan	-89	-152	-1	-211
first overnemen	-73	-57	326	232
first overwegen	-175	-227	-180	153
first raden	-171	118	81	-178
first rapporteren	-148	-237	-324	297
first reageren	-89	-107	-247	-272
first schrijven	-94	-127	-100	-230
first spreken	31	-197	-296	157
first staan	-191	-138	-83	-184
first stellen	-97	14	-181	-130
first streven	-128	-200	-191	196
first sturen	-101	-165	-92	97
first terugkomen	-106	-138	-160	261
first toekomen	-68	-85	-192	216
first toesturen	-100	-167	-315	-85
first toezeggen	-105	-154	-353	-83
first toezenden	-140	-152	-265	225
first uitwerken	-86	-205	-104	120
first uitzoeken	-150	-190	126	211
first verkennen	-96	-188	-22	149
first verstaan	-98	-130	-147	-193
first vertrouwen	-137	-82	-119	-187
first verwachten	-151	-132	15	134
first verwijzen	-62	81	98	-58
first verzoeken	-102	-159	181	38
first vinden	-64	-159	-112	-112
first voelen	-199	189	220	-249
first voeren	-77	-140	-217	137
first voldoen	-139	-209	-315	-54
first volgen	-116	-10	144	-28
first voorleggen	-81	11	5	291
first vooruitlopen	-148	-121	42	-234
first vragen	-110	-118	0	182
first waarderen	-176	-148	-207	-186
first wegen	-160	-184	56	-24
first werken	-116	-108	-174	199
first weten	-185	-32	-131	61
first wijzen	-127	-167	144	121
first willen	-182	-233	65	-224
first zeggen	-109	-151	-198	-135
first zenden	-96	-170	-149	-287
first zich inzetten	-107	-222	-268	235
first zien	-80	-231	163	-385
first zijn	-206	-103	91	-71
first zoeken	-173	-138	64	136
first zorgen	-61	-118	-142	143
first zullen	-86	-237	115	77
government achten	-185	-216	128	-32
government adviseren	-66	107	-151	-193
government berichten	-42	-78	49	119
government delen	-148	-96	-110	-160
government doen	-155	59	-42	-6
government hebben	-182	-181	111	-265
government hechten	-87	-200	-154	-207
government herkennen	-110	-90	-210	-214
government inspannen	-79	-132	-89	161
government laten	-64	-113	-77	153
government maken	-118	20	202	-47
government onderschrijven	-93	-143	79	-109
government overwegen	-87	-166	11	161
government reageren	-98	-96	-192	77
government schrijven	-120	-153	-237	-151
government tellen	-106	-141	-191	-176
government toezeggen	-151	-200	-181	-235
government verzoeken	-121	-291	-301	-223
government vinden	-159	-167	42	20
government volgen	-110	13	262	12
government vragen	-70	-216	-209	19
government zich inzetten	-89	-144	90	204
government zien	-205	-206	253	-195
government zijn	-41	-128	-230	-25
house aannemen	-86	-200	-130	-219
house aantreffen	-257	-191	-196	-83
house adviseren	-33	-205	-86	-150
house besluiten	-34	-210	-97	-178
house geven	-69	171	66	-125
house horen	-83	-119	-138	269
house informeren	41	-220	-287	133
house inlichten	-76	92	-142	28
house krijgen	-93	-41	-125	153
house lezen	-113	-163	-214	74
house ontvangen	-146	-237	-218	193
house overnemen	-88	-209	186	-136
house schrijven	-146	42	148	-128
house stellen	-107	-141	-185	37
house tegemoetzien	-81	-162	0	236
house toezeggen	-113	-153	90	-337
house verzoeken	-139	-161	-250	-198
house vinden	-155	-281	55	-89
house vragen	-165	5	-293	-382
house weten	-124	114	144	-144
house zijn	-126	-45	-31	-78
none aanwijzen	-129	-39	-145	46
none achten	148	-174	51	94
none afronden	-116	104	-157	57
none afspreken	-136	-149	-169	-260
none afzien	-160	-110	96	-160
none beginnen	-135	-141	-250	62
none bellen	-106	-166	42	-148
none beogen	20	-119	-174	-200
none bepleiten	-128	18	86	78
none bereiken	107	-143	-200	4
none beslissen	2	-165	-136	-215
none besluiten	-200	-178	168	156
none bestaan	55	-98	3	-15
none betalen	-164	-196	-135	-137
none betreffen	-119	49	68	-196
none blijken	161	-194	-161	-187
none blijven	-208	78	-104	-78
none doen	-104	-1	62	-108
none gaan	-85	-6	178	20
none gebeuren	102	-192	-31	49
none gelden	-159	-195	-148	-181
none geven	-106	-220	93	-193
none halen	-231	-113	96	-124
none hebben	32	-218	-71	42
none houden	136	-70	-206	-192
none informeren	-79	-234	93	-125
none ingaan	-149	-22	17	135
none komen	221	-164	21	76
none krijgen	62	-214	127	142
none leiden	28	-136	72	-81
none liggen	-187	64	8	-56
none lopen	25	36	-93	-20
none meenemen	-108	-158	128	202
none middelen	65	-84	72	-111
none nagaan	46	-144	-145	-31
none openen	-96	-154	-255	-189
none opnemen	-99	-188	18	187
none sluiten	-115	-60	-115	-3
none spreken	-187	-215	76	-118
none staan	19	-279	71	-228
none toelaten	-209	73	-232	37
none toezeggen	-143	-137	-193	56
none uitvoeren	-114	90	78	95
none vallen	83	75	65	1
none verhuizen	96	-187	-107	-145
none verschijnen	-42	-124	-191	90
none verstaan	-178	-194	-193	-229
none verstrekken	67	-168	-194	-169
none vinden	116	-227	9	-192
none voldoen	-131	38	33	-153
none volstaan	2	-10	25	-88
none voorstellen	-112	-32	110	-167
none voorzien	-130	-182	127	96
none vragen	-147	63	-188	-322
none werken	26	-172	94	-96
none weten	-79	-234	93	-125
none wonen	-21	-149	-138	-144
none zeggen	54	79	-177	-99
none zijn	18	42	152	31
thing aanbevelen	-168	184	-220	-159
thing aanbieden	44	-232	42	-204
thing aandringen	-149	180	-203	-205
thing aanhouden	16	19	-126	-149
thing aankondigen	15	-163	-152	-191
thing aanpassen	-175	-314	130	171
thing aansluiten	35	-69	207	58
thing aanspreken	-138	109	214	86
thing aantonen	243	-193	-238	-178
thing aantreffen	170	-159	-204	-125
thing aanvragen	81	-5	-178	-197
thing aanvullen	-115	-140	71	-164
thing aanwijzen	-5	51	-210	-200
thing achten	96	156	-249	-61
thing achterblijven	113	-117	-131	-167
thing adviseren	-284	306	-241	-237
thing afdoen	68	-152	-134	80
thing afhandelen	98	-162	-128	-117
thing afhangen	-150	-123	-167	-25
thing afnemen	167	-232	-82	-171
thing afronden	-210	-180	-30	11
thing afsluiten	6	62	-197	33
thing afstemmen	-114	-108	30	-13
thing bedragen	-171	-196	-189	-201
thing begeleiden	56	51	148	-122
thing beginnen	-167	84	-174	-6
thing begroten	79	-196	-177	-124
thing behandelen	-75	-119	-122	-132
thing behoeven	-210	-177	-56	-75
thing behouden	-162	-102	-174	-136
thing bekorten	123	-133	4	-22
thing bekostigen	-146	-184	151	28
thing beleiden	-15	-128	128	-129
thing beoordelen	-174	-206	-112	-173
thing bepalen	-51	-209	225	24
thing beperken	-164	-41	-15	-137
thing bepleiten	-172	239	-40	-227
thing bereiken	124	-196	-207	-82
thing berichten	-185	-226	64	76
thing berusten	70	-208	-179	-125
thing beslissen	34	-66	104	-25
thing besluiten	-29	-203	-292	-235
thing bespreken	-93	-148	-190	-160
thing bestaan	-264	-22	85	-248
thing betalen	-104	-235	-301	-249
thing betekenen	-139	-158	27	-17
thing betreffen	-177	150	49	-51
thing betrekken	-226	-156	37	150
thing bevatten	-47	-19	44	-312
thing bezien	-99	-167	-176	133
thing bezoeken	-163	-16	-102	-160
thing bieden	-53	-183	-48	-177
thing bijdragen	220	-257	-239	52
thing blijken	323	-134	-174	-162
thing blijven	117	-336	-39	-15
thing bouwen	-19	-7	82	-203
thing brengen	6	-78	-153	-147
thing concluderen	160	-123	-128	-89
thing controleren	58	-100	72	63
thing dalen	288	-206	-200	-148
thing delen	-118	-153	27	3
thing dienen	-200	108	79	40
thing doen	-14	-2	-82	-283
thing doorgaan	-153	-187	-179	109
thing doorlichten	-165	-181	43	56
thing duren	225	-233	-215	5
thing dwingen	-132	-198	122	-145
thing eindigen	-183	-15	-101	-23
thing ervaren	248	-229	-211	-159
thing evalueren	-219	-32	-102	-244
thing gaan	15	-154	-9	5
thing gebeuren	-217	137	113	32
thing gebruiken	73	-49	-294	-216
thing gelden	-79	-76	107	-36
thing geven	-5	-62	85	50
thing groeien	-4	-142	-161	-134
thing halen	226	-209	-287	-157
thing hebben	77	-41	-58	-103
thing helpen	-184	-204	72	-206
thing herhalen	-186	-143	-194	92
thing herstellen	129	-153	-139	-152
thing herzien	-136	-144	89	-4
thing heten	57	129	44	-143
thing horen	-118	-279	32	-51
thing houden	-237	-8	-187	65
thing in kaart brengen	-150	43	44	-161
thing informeren	-62	22	-160	-270
thing ingaan	-197	-155	-253	49
thing inhouden	-182	108	-240	-202
thing inrichten	-162	94	-17	-35
thing invoeren	-151	104	35	47
thing inzetten	157	66	-184	-171
thing kennen	49	-218	16	-141
thing keuren	-178	128	10	95
thing kiezen	-170	-9	-41	-141
thing komen	-99	-214	99	116
thing kosten	-20	-4	31	-35
thing krijgen	-18	9	99	82
thing kunnen	-262	-11	120	-33
thing laten	-10	-274	-48	-95
thing leggen	-91	-155	-181	90
thing leiden	196	-285	-52	-23
thing leveren	-180	-142	-188	-225
thing lezen	-98	-144	-187	-173
thing liggen	47	-291	-64	34
thing lijken	121	-217	129	10
thing lonen	112	89	22	-153
thing lopen	4	-121	47	-67
thing luiden	16	34	-268	-225
thing lukken	-4	-116	-326	-92
thing maken	-113	46	-50	-320
thing meelopen	-73	-124	100	156
thing melden	94	-61	-257	-195
thing meten	-47	150	-275	-185
thing middelen	128	-162	-187	13
thing moeten	-130	235	-247	1
thing mogen	-157	-154	51	-193
thing nagaan	-2	-201	51	54
thing nakomen	-147	-80	-107	-168
thing nemen	-200	43	-22	-29
thing noemen	120	-102	-20	-219
thing nopen	-131	-167	43	190
thing ondersteunen	132	-176	-131	-105
thing ondervinden	65	53	-2	-136
thing onderzoeken	-81	-151	-44	28
thing ontbreken	167	23	21	-113
thing ontvangen	22	-24	-316	-14
thing oordelen	-17	-138	-159	-88
thing openbaarmaken	-93	80	-211	-233
thing openstaan	-166	-201	5	33
thing openstellen	-201	102	-167	-3
thing opleggen	-21	-24	-153	-145
thing opleveren	-88	-280	-44	-168
thing oplopen	87	-217	-250	-273
thing opmerken	-139	66	-137	-131
thing opnemen	-206	-118	26	197
thing oproepen	-159	114	74	-144
thing opstellen	-196	61	37	-241
thing opvolgen	6	33	153	53
thing overgaan	-188	-169	127	136
thing overlijden	-100	-139	-101	-89
thing overnemen	-230	165	300	155
thing overwegen	-106	-150	-148	-169
thing passen	-171	90	136	-123
thing plaatsen	-47	-76	14	7
thing plaatsvinden	-200	15	-227	-57
thing plannen	-12	-201	-247	138
thing pleiten	63	165	-193	-185
thing profiteren	-12	-128	-133	-35
thing publiceren	-79	-177	-38	17
thing raken	-104	-94	-149	-250
thing regelen	-52	-263	228	131
thing regels stellen	-178	57	-224	-180
thing reserveren	-150	-14	-218	164
thing richten	-240	-16	-42	-303
thing samenhangen	-140	-141	-195	-215
thing schrappen	-101	-18	-61	-70
thing schrijven	36	-200	9	-173
thing slagen	172	-157	-152	-160
thing sluiten	-139	-155	-233	-148
thing spreken	-26	-225	58	-110
thing staan	-112	3	-4	112
thing starten	-186	-181	-225	159
thing stellen	-65	64	-43	-29
thing stemmen	-164	-161	-93	-184
thing stijgen	139	-215	-139	-168
thing strekken	-61	21	-62	-181
thing sturen	-148	25	14	-229
thing tekortschieten	126	-229	-235	-176
thing tellen	-132	6	-71	-10
thing teruglopen	261	-189	-251	-145
thing testen	71	12	27	-193
thing toelaten	5	-127	151	-167
thing toenemen	144	-226	-220	-187
thing toepassen	38	-122	183	111
thing toestaan	-218	-170	-31	-146
thing toesturen	-104	-151	-146	121
thing toevoegen	-243	42	231	-283
thing toezeggen	-162	-185	-176	-189
thing treden	-131	-187	-73	246
thing treffen	58	-165	-148	-137
thing uitbrengen	-119	-184	-214	-209
thing uitgaan	-262	-179	-198	-5
thing uitmaken	57	-149	125	-249
thing uitreiken	-104	-179	96	105
thing uitsluiten	-165	58	-163	-101
thing uitvoeren	101	-172	-191	-239
thing uitwijzen	95	-157	-123	-140
thing vallen	-34	-114	-245	-118
thing varen	-148	87	9	-24
thing vastleggen	-87	-177	204	91
thing vaststellen	57	87	60	-74
thing veranderen	-61	-156	-232	-2
thing verbeteren	141	-175	-173	-114
thing verbieden	54	34	54	-135
thing verdienen	-242	173	-208	-76
thing verdragen	-170	2	191	-139
thing verdubbelen	152	-141	-170	39
thing verdwijnen	-51	25	128	127
thing vergen	-259	-118	143	-10
thing vergoeden	-145	86	150	-180
thing vergroten	84	-59	-124	-149
thing verhogen	-104	-192	65	25
thing verkorten	50	54	55	63
thing verlenen	-36	-35	-216	-208
thing verlengen	-159	-31	83	149
thing verliezen	-68	-117	-130	-125
thing verlopen	-10	-178	-235	-11
thing verplichten	-164	-41	-86	-6
thing verrichten	-118	29	-168	-223
thing verruimen	-121	10	-220	-131
thing verschijnen	-82	-82	-31	115
thing verschillen	53	-146	7	-181
thing versnellen	7	-115	-110	-129
thing verstrekken	-200	-231	-143	17
thing vertragen	-134	-68	-192	-187
thing vertrekken	136	-84	-194	-130
thing vervallen	-177	155	-9	117
thing vervangen	-136	85	-238	-44
thing verwachten	-163	-202	-47	-135
thing verwerken	-130	63	113	61
thing verzoeken	-64	-120	-209	-209
thing vinden	159	161	9	-73
thing voegen	-177	-127	-208	-94
thing voelen	36	-157	-55	-139
thing voeren	-176	-1	66	-199
thing voldoen	70	-191	-158	-141
thing volgen	-138	-199	99	275
thing volstaan	-148	-229	80	-158
thing voltooien	-145	-112	31	32
thing voorkomen	-66	-185	92	-172
thing voorleggen	-138	-138	16	39
thing voorliggen	-137	32	111	7
thing voorschrijven	-174	-290	-19	-133
thing voorstellen	-85	87	22	-219
thing voortzetten	-171	17	-218	103
thing voorzien	-26	-45	85	215
thing vragen	-261	-88	-50	-6
thing wachten	-184	-217	-284	-221
thing wegen	-158	-174	-47	28
thing wegvallen	61	-130	80	-103
thing wensen	-148	-157	34	-124
thing werken	-60	-232	-22	23
thing werven	-177	-182	-169	17
thing weten	-33	-14	-187	-255
thing wijzen	135	4	135	38
thing wijzigen	-123	-7	74	120
thing willen	11	65	-80	62
thing wonen	73	-177	-161	-129
thing worden	-48	13	78	-160
thing zeggen	-169	-217	-244	-35
thing zenden	-99	-64	-163	144
thing zien	234	77	-332	-288
thing zijn	-11	-114	-52	-34
thing zitten	-17	-163	-169	-143
thing zullen	-163	-196	-168	-2
third aanbevelen	-149	120	-190	-152
third aanbieden	-149	-247	-256	-121
third aandringen	-179	224	62	-174
third aankondigen	-145	-146	-188	67
third aanpassen	-167	-145	-186	-34
third aantonen	126	-151	-82	-73
third aanvragen	-179	17	-131	-139
third aanwijzen	84	23	-75	-187
third achten	-132	246	-205	-130
third adviseren	-262	162	-119	-51
third beginnen	-118	-185	192	94
third beoordelen	72	-149	-151	-121
third bepalen	-180	44	-100	63
third bepleiten	-268	337	-201	-71
third bereiken	120	-92	-102	-148
third berichten	-100	136	16	-173
third beschikken	-25	-201	-4	-175
third beslissen	-195	68	124	191
third besluiten	-129	-179	140	90
third betrekken	52	-129	-259	111
third bevelen	-265	367	-276	-268
third bieden	-165	-159	-161	-120
third bijhouden	76	-51	97	-180
third blijken	190	-210	-122	80
third blijven	-66	-104	122	-184
third brengen	153	92	120	-224
third concluderen	316	-248	-178	-159
third constateren	204	-198	-105	-82
third controleren	0	32	-144	85
third dienen	-180	-91	-192	-210
third doen	-69	-117	-154	-26
third doorlichten	-125	-136	-240	-152
third dragen	-182	-206	111	34
third ervaren	141	-47	-147	-159
third evalueren	-137	-211	-303	1
third gaan	-78	-312	75	-302
third gebruiken	68	-214	146	-147
third geven	-19	225	-268	-116
third hebben	115	-222	-2	-55
third herzien	-77	-110	-230	-185
third houden	-223	-70	44	-19
third indienen	-159	-89	-83	-107
third informeren	52	-257	-22	-3
third ingaan	-90	-172	-158	-154
third instellen	-93	42	-158	-95
third instemmen	-121	28	15	90
third investeren	8	-150	-156	-112
third invoeren	115	-4	-232	-138
third komen	86	-75	-156	-164
third krijgen	-352	-150	36	153
third kunnen	-240	-352	33	-21
third leggen	-181	-173	-194	83
third liggen	-82	46	42	7
third maken	46	-30	-185	-295
third meebetalen	-148	145	33	-168
third meedoen	-176	-35	-166	-136
third meegeven	-106	-3	-207	-156
third melden	39	-191	-152	-141
third met een voorstel komen	-106	-176	-2	-62
third middelen	162	-110	-108	-157
third moeten	-211	4	-210	-156
third nagaan	-147	-184	99	27
third nemen	45	-189	-232	-241
third noemen	100	108	28	-140
third onderzoeken	-272	-219	-23	-248
third ontvangen	-194	-78	133	87
third oordelen	243	-215	-222	-138
third openen	-88	-131	-174	-161
third opleveren	37	-129	116	-92
third opnemen	-78	-141	39	-232
third oproepen	-115	66	-180	-132
third opstellen	-110	-143	-137	-97
third opwijzen	191	-180	-95	-119
third overnemen	-133	-160	-206	-182
third pleiten	-262	268	-5	-213
third publiceren	-172	-188	-150	-227
third raadplegen	-94	-119	21	97
third reageren	-100	-197	75	-178
third richten	-147	-70	89	-123
third schetsen	-112	-142	-139	-141
third schrijven	48	-257	-257	-153
third spreken	-276	-225	-130	-153
third staan	-232	-203	157	-10
third stellen	-184	64	-75	-252
third toezeggen	-133	-187	-87	18
third treffen	36	-117	-154	-113
third uitbrengen	-200	-34	-241	-85
third uitsluiten	30	-141	-58	-69
third uitvoeren	-162	-178	59	49
third vallen	82	-168	-153	-103
third vaststellen	254	-391	-327	-195
third verbinden	-127	7	-174	-122
third verdienen	33	-143	150	-212
third vergelijken	-181	-115	-147	-108
third verplichten	-129	97	23	-171
third verstaan	-131	-195	-148	-138
third verwachten	-181	-128	-146	-167
third verzekeren	-83	-84	-181	-193
third verzoeken	-116	-131	25	-74
third vinden	37	38	-100	0
third voeren	-61	-12	-141	-76
third volgen	-129	62	-164	-117
third voorstellen	-170	214	-182	19
third vragen	-216	195	33	-260
third wachten	84	-82	-80	-141
third werken	-186	-171	-228	-180
third weten	-93	-190	18	-196
third wijzen	-251	70	-300	-230
third willen	-264	209	24	-244
third worden	35	-95	16	-125
third zeggen	148	-216	22	-196
third zien	74	-6	-294	-33
third zijn	9	-81	-61	-43
third zullen	-196	-191	-201	-186
`,
  act: `
main agency	-89	-155	117	300
main agency can	-164	-173	-179	-198
main agency future	-160	-213	-163	350
main agency go	-148	-198	39	312
main agency past	-89	-104	-48	-301
main agency past not	131	-177	-104	-101
main agency perfect	-184	-31	67	-276
main agency present	-99	-183	133	305
main agency present not	16	114	153	-159
main can	-48	-175	-38	-84
main first	-168	-163	135	180
main first can	-193	-197	54	-32
main first can not	-12	-204	-88	-311
main first future	-132	-161	115	502
main first future not	-122	-107	-43	-239
main first go	-199	-235	50	226
main first must	-138	-168	3	-69
main first past	-155	-129	-289	-390
main first perfect	-154	-95	41	-158
main first perfect not	-92	-187	-108	-203
main first present	-177	-142	23	309
main first present not	-182	-77	199	-401
main first want	-140	81	277	-44
main first want not	-173	-24	302	-87
main first would	-78	-159	-199	-163
main future	-240	-209	37	301
main go	-266	-191	81	219
main government	-196	-68	173	125
main government can	-134	-221	-32	-49
main government future	-86	-244	44	413
main government past	-215	-217	-233	-199
main government perfect	-137	-217	-80	-283
main government present	-171	-104	-10	162
main government present not	-159	-93	411	-326
main government want not	-95	-194	-23	-204
main government would	-118	222	-291	-208
main house	-108	-78	5	73
main house can	-102	-41	28	217
main house past	-224	-259	-211	-318
main house perfect	1	-303	-179	-198
main house present	-142	-82	40	132
main house present not	69	-8	55	-197
main house want	-71	173	-151	-169
main house would	-67	-20	-149	-173
main must	-265	58	64	-74
main none	-78	103	-81	-169
main none future	-182	-236	40	267
main none none	-199	138	-243	-277
main none none not	-91	-24	165	-273
main none past	268	-64	-33	-293
main none past not	219	-188	-182	-155
main none perfect	-87	-64	32	-244
main none perfect not	-34	23	93	-185
main none present	96	5	111	163
main none present not	16	-243	46	24
main none would	44	-74	-166	-112
main past	204	-207	-269	-275
main perfect	35	-185	17	-253
main present	-20	-87	41	105
main thing	85	-97	3	-51
main thing can	-158	-13	-17	-20
main thing can not	-190	44	145	-210
main thing future	-289	-124	-34	1
main thing future not	-195	-179	-57	-40
main thing go	-187	-257	94	-99
main thing must	-232	144	70	36
main thing past	88	-200	-257	-199
main thing past not	328	-127	-290	-134
main thing perfect	17	-200	-18	-122
main thing perfect not	352	-73	-206	-150
main thing present	21	-39	17	80
main thing present not	189	-319	20	-314
main thing want	-164	66	-68	-166
main thing want not	-216	-177	-13	-114
main thing would	-217	18	12	-277
main thing would not	-259	126	-226	-82
main third	-3	-43	-56	-168
main third can	-300	-313	-308	-251
main third can not	223	-162	7	-160
main third future	-252	-278	-169	-345
main third go	-151	-208	-274	-13
main third must	-192	-157	40	-289
main third past	-99	-102	-280	-195
main third past not	275	-207	-194	-18
main third perfect	-201	-277	47	-294
main third perfect not	161	-250	26	-102
main third present	38	76	-11	-28
main third present not	176	-72	-60	-219
main third want	-144	-47	-194	-208
main third would	-244	248	-21	-199
main want	-164	108	228	-275
main would	-274	235	-116	-288
relative agency	-204	10	262	77
relative agency present	-152	74	129	53
relative can	-23	-6	-217	110
relative first	-49	-84	25	52
relative first future	-56	-132	-237	218
relative first past	50	-154	-183	-188
relative first perfect	-105	-117	25	-247
relative first present	-186	-311	-74	60
relative future	-184	-218	-18	269
relative go	-115	2	140	157
relative government	-188	104	30	15
relative government future	-27	-132	106	188
relative government present	-91	-48	-141	-247
relative house	-140	-18	-155	137
relative house present	-149	0	-262	164
relative must	-201	-44	98	0
relative none	23	-23	-103	-43
relative none can	-94	75	-189	-107
relative none future	-148	-143	-1	24
relative none must	-83	97	78	33
relative none none	-15	-76	-69	-81
relative none past	106	-227	-279	-203
relative none perfect	-16	-25	-41	-51
relative none present	8	-75	-118	85
relative none present not	-250	58	200	-271
relative none would	44	45	-206	-112
relative past	142	-61	-166	-336
relative perfect	-25	25	74	-83
relative present	-27	49	-24	26
relative thing	19	-8	-65	-37
relative thing can not	-132	-204	-175	-181
relative thing future	-85	-128	-179	-61
relative thing must	-189	-150	-13	-25
relative thing past	142	-86	-74	-211
relative thing past not	138	-167	-207	24
relative thing perfect	-70	-80	103	17
relative thing present	-55	46	-76	-28
relative thing present not	-19	1	-96	27
relative third	20	138	17	-25
relative third can	81	-192	-160	108
relative third past	-15	130	94	-160
relative third past not	-174	57	-163	-140
relative third perfect	47	54	-245	21
relative third present	20	-37	68	-142
relative third want	-103	51	64	31
relative want	-165	129	71	-55
relative would	-52	93	-92	-214
sub agency	62	81	-43	-135
sub agency perfect	53	-149	-230	-80
sub agency present	19	116	65	-153
sub can	-186	1	5	139
sub first	-148	10	71	63
sub first future	-53	-55	-185	215
sub first past	-3	92	-15	-203
sub first perfect	-177	116	177	-235
sub first present	-112	-32	-100	65
sub first present not	-149	-247	113	-217
sub first want	-114	-259	214	123
sub first would	-82	42	-171	-139
sub future	-271	-213	-158	29
sub go	-107	83	-148	-98
sub government	77	-54	-42	-2
sub government perfect	-119	-157	97	-151
sub government present	-67	-100	8	71
sub house	-159	65	130	-291
sub house can	-65	-117	179	-25
sub house perfect	-109	-117	-167	-138
sub house present	-137	98	34	-141
sub must	-219	37	144	73
sub none	26	67	30	8
sub none can	-114	-55	-1	-259
sub none must	-167	-266	110	-2
sub none none	96	40	-81	-244
sub none none not	-88	74	-100	42
sub none past	203	-221	13	-30
sub none perfect	-272	22	-62	98
sub none present	27	24	44	66
sub none present not	-184	33	-139	-55
sub past	343	-106	-187	-142
sub perfect	108	-58	-86	30
sub present	38	71	-2	14
sub thing	96	19	-45	-17
sub thing can	-240	-7	14	168
sub thing can not	-68	76	-67	-171
sub thing future	-256	-141	-56	-131
sub thing must	-179	101	85	82
sub thing past	251	-135	-227	-193
sub thing past not	52	-6	-252	43
sub thing perfect	191	-171	-134	-36
sub thing perfect not	-15	-149	-236	47
sub thing present	65	15	-6	-22
sub thing present not	-62	-92	-89	-100
sub thing would	-221	143	-70	-157
sub third	60	78	-53	28
sub third can	-52	-89	-89	146
sub third future	-163	-174	-254	-159
sub third must	-58	-42	85	64
sub third past	134	-160	-164	-148
sub third perfect	-105	-27	-184	53
sub third present	77	93	41	4
sub third present not	-226	63	-19	-2
sub third would	68	-237	-136	-60
sub want	-222	-97	138	-46
sub would	-75	118	-128	-175
te none	-15	212	57	22
te none none	-15	212	57	22
`,
  heading: `
aan	13	-100	-40	47
aanbeveling	-251	169	15	-78
aanbevelingen	-157	169	117	-40
aanbod	-110	6	121	57
aandachtspunten	-135	181	-206	-184
aangekomen	-6	-6	-23	38
aangifte	-176	-7	77	42
aanleiding	-156	-30	-274	-290
aanpak	4	-18	-22	-40
aanpassing	-126	-137	-177	82
aanspraak	-148	107	70	136
aantal	-91	-29	129	123
aantrof	262	-94	-292	-279
aanvragers	-96	46	91	2
achtergrond	108	-253	-226	-200
adr	-51	65	-124	-114
advies	132	-53	-296	-248
adviezen	-224	-4	178	138
af	-146	-134	-166	166
afhankelijkheid	-92	-144	-134	-106
afstand	-136	-113	-148	-96
afstemming	-118	-164	-218	-177
agenda	-47	-156	-154	2
al	-161	200	-100	-139
algemeen	163	-201	-124	-148
algemene	-163	-102	-259	-52
alleen	-6	-6	-23	38
ambassadegebouwen	-54	83	-195	-152
analyse	154	22	-298	-297
anderen	-149	-47	-211	-219
anders	-184	177	128	14
antwoord	-110	-124	-245	-61
apotheker	-132	-3	180	-154
appreciatie	-302	-57	243	10
arbocatalogi	-38	68	75	-48
argumenten	100	-117	49	-50
artikel	85	-4	53	10
automatisch	-113	-79	-136	-81
avondopenstelling	-179	78	189	41
bediening	-136	-113	-148	-96
bedrag	-113	-79	-136	-81
beeld	117	-220	-191	-207
beheerder	-193	85	48	72
bekostiging	-183	40	14	26
belangrijkste	63	-14	54	-114
beleidsreactie	-154	-77	-21	23
beperkingen	-236	-251	-202	-184
beraad	95	-128	-192	55
bereik	139	-95	47	-64
bereiken	-131	-276	-330	-17
beslispunten	-208	291	-275	-226
beslissing	-99	147	-195	-145
besluit	-149	314	-230	-211
besparingsvariant	-120	-214	-140	-78
bestuurlijke	-143	202	93	-38
betaald	-86	-129	-142	92
betaalde	-113	-79	-136	-81
betaling	104	-184	-160	-154
beter	-94	127	-201	-154
bevel	-176	-72	55	-180
bevindingen	397	-113	-225	-163
bewapening	-128	-14	79	9
bewijs	-180	64	129	77
bij	-26	-4	12	53
bijlage	24	1	-36	-66
bijzondere	-166	-218	-299	93
binnenvaart	-36	-207	-365	-29
boord	125	-115	-293	28
brief	-21	115	111	-10
brieven	-112	84	126	121
buitenland	-92	-144	-134	-106
burgerzaken	-186	-168	-252	148
christenunie	-96	-131	4	-13
coaching	-38	12	163	20
college	268	-217	-254	-187
commissie	269	-240	-242	-227
communicatie	-234	-231	-326	125
conclusie	102	-234	-282	-44
conclusies	189	-128	-371	-270
contact	-206	101	217	-224
context	-270	-86	-315	-194
contourenbrief	-30	27	-56	-112
controle	-7	33	105	-32
crisislijn	-67	61	55	85
d	-205	55	48	-52
daarmee	-206	-217	52	88
daarvan	-133	141	149	123
de	66	-38	113	40
deelnemers	-80	-148	-53	-78
delegatie	-133	-1	133	-170
demissionaire	-160	-163	-292	138
der	-14	-57	4	-9
deskundige	-96	-65	-160	104
discussie	-13	73	-229	-197
doe	-162	-177	185	99
doel	-155	-89	-143	-101
doelmatigheid	240	16	-29	6
doeltreffendheid	199	9	-5	-201
doen	-349	69	109	104
door	-199	-37	215	16
doorlichting	-163	43	131	49
doorlooptijden	156	-33	7	-116
dubbele	-71	62	18	-168
duur	-176	-72	55	-180
duurt	-126	-137	-177	82
een	-155	-148	228	7
eenjarige	209	-152	-139	-109
eerste	23	-66	-7	-37
effecten	173	-135	-112	-89
efficiëntierichtlijn	-178	-215	-252	77
eigenaren	-172	-2	92	11
en	-26	79	21	16
energie	-178	-215	-252	77
evaluatie	62	-67	-67	-34
eén	-193	85	48	72
feiten	-86	-191	-156	-156
financiële	-131	-120	-171	-173
financiën	-227	-264	-323	79
fiscale	-108	-163	-182	-128
fonds	-154	64	97	76
fractie	-230	-70	-57	-42
ga	-119	-245	-318	59
gaan	-188	-232	-327	187
gaat	-142	-158	-195	-189
geadviseerd	-175	230	-233	-234
gebeuren	-169	-191	-293	103
gebeurt	-206	-217	52	88
gederfde	-80	-148	-53	-78
geef	-43	-144	-145	-85
gegevens	-96	46	91	2
geld	-230	-248	27	51
gemeenten	-252	61	-133	-224
generaal	-14	-57	4	-9
geografische	-163	-190	-200	106
gevolgen	-32	-53	-76	-43
gevolgtrekkingen	-199	-33	14	97
gevonden	242	-171	-238	-163
gevraagde	-78	194	-131	-135
gezondheid	-29	19	92	-178
gezondheidsonderzoek	-19	56	112	47
girale	104	-184	-160	-154
griffierecht	-162	-176	87	-103
grond	-43	-144	-145	-85
grote	-149	-175	67	47
haalbaar	-115	-125	-20	-17
hebben	-86	-129	-142	92
heeft	201	-148	-208	-166
herschrijf	-176	-7	77	42
herzie	-149	-175	67	47
herziene	-178	-215	-252	77
het	164	1	49	-6
hiermee	-162	-177	185	99
historische	11	71	9	-54
hoe	-152	-12	59	37
hoeveel	-86	-129	-142	92
hoofdbevindingen	-19	-284	-138	-125
hoofdconclusie	181	-117	-82	-92
hulp	-169	-170	-280	113
hun	-80	-148	-53	-78
huurcommissie	32	-42	-295	-154
ii	-57	-171	-376	-50
ik	-195	41	56	161
implementatie	-178	-215	-252	77
in	-137	-101	63	-55
inkomen	-44	-207	-140	-122
inkomsten	-80	-148	-53	-78
inrichting	-109	15	146	-177
instellingscollegegeld	-86	-129	-142	92
internationaal	-181	39	137	-206
interventies	-110	6	121	57
inventarisatie	-179	-172	-231	68
inzicht	-12	46	113	36
is	168	-204	-152	-137
januari	-96	46	91	2
jonge	30	-140	-153	-133
jonggehandicapten	118	22	49	-28
kabinet	-189	-264	171	3
kabinetsreactie	148	-149	-192	-139
kalveren	30	-140	-153	-133
kamer	-14	-57	4	-9
kan	-124	-19	138	36
kennis	91	21	45	-59
kern	261	-231	-394	-153
kernpunten	224	-291	-138	-213
kernuitkomsten	204	-134	-139	-58
keuring	58	-2	-61	77
keurmerk	74	-176	-299	-236
kleding	-51	65	-124	-114
kort	29	29	-143	-150
kosteloos	-96	46	91	2
krachtenveld	-264	-283	-311	-138
kunnen	-224	-42	-69	-205
laat	121	-191	23	-139
label	-99	55	-13	95
landelijk	-166	-177	-129	88
lang	-126	-137	-177	82
langere	-45	123	-202	-207
leningen	47	-217	-254	140
lichten	-78	-111	-173	-32
ligplaatsen	-153	63	-23	-207
lijn	-320	77	304	-115
loket	47	-217	-254	140
loodvrije	-154	37	130	-54
loopt	-150	160	165	72
looptijd	-151	43	170	129
maak	-96	46	91	2
maatregelen	-250	-333	-355	85
matching	-99	62	134	-182
maximum	-186	-106	177	68
medische	-160	-142	-251	-12
meerwerk	-172	-151	122	-144
meldpunt	-173	-187	-219	-67
met	-98	173	90	34
meten	-208	62	130	-11
minder	173	-121	-146	-130
minister	-64	-9	-146	-235
ministerie	-150	220	-233	-206
minste	-154	64	97	76
mist	-115	-125	-20	-17
moet	-169	-191	-293	103
mogelijk	-161	200	-100	-139
monitor	-68	-228	-251	91
motie	74	-176	-299	-236
munitie	-154	37	130	-54
na	-206	-54	-28	125
naar	-91	60	86	-198
nabestaanden	165	-5	-104	-223
nachtdiensten	-91	-29	129	123
nachtvluchten	-60	77	-112	-130
naschrift	-120	-163	-119	-105
nawoord	-64	-126	-364	-390
nazorg	105	-7	49	6
niet	-90	37	171	-202
nog	-258	68	1	121
noodzaak	-105	12	0	-170
normering	126	-4	118	-199
nu	-197	188	-124	-221
oekraïne	-121	130	98	128
of	-151	-181	-168	108
om	-174	-203	66	-56
ombudsman	-96	126	-201	-143
omschrijving	-82	-152	-170	-169
onderhoud	-107	135	-189	-161
ondersteuning	120	9	-1	-159
onderwerp	-51	65	-124	-114
onderwerpen	-165	-160	-187	-222
onderwijs	-157	-121	-197	36
onderzoek	154	-202	-66	-53
onrechte	-86	-129	-142	92
ontheemden	-121	130	98	128
ontwikkelingen	-80	-153	-260	13
onze	-165	-214	230	-216
oordeel	-163	-180	161	18
oordoppen	18	-39	68	131
op	6	13	-219	-47
opbrengst	226	-163	-120	-97
openstaat	-203	137	154	57
opgeleverd	201	-148	-208	-166
oplopend	-43	-144	-145	-85
opmaat	-167	216	-168	-129
opvanggezinnen	-187	53	128	68
opvolging	-139	78	31	-4
opzet	-374	-277	-265	-264
orgels	11	71	9	-54
ouders	93	-22	6	-195
over	-27	64	79	-40
overgenomen	-50	27	3	19
overig	-267	-366	-498	-20
overige	-268	-111	-141	-169
overleg	-103	-38	126	-126
overlijden	-176	-7	77	42
overvloede	-140	-97	-196	48
overwegingen	-188	-202	-235	-120
overwogen	-113	-79	-136	-81
parlement	-140	-2	36	-20
passend	-157	-121	-197	36
per	-57	24	-11	-8
personeel	-189	-216	-261	-227
politieke	-270	-86	-315	-194
projecten	-149	-175	67	47
projectplaatsen	-140	-1	28	-137
publiek	-82	-239	-296	94
punten	-177	-45	-24	-159
raad	86	90	-314	60
rapport	178	10	-100	-49
reactie	-157	-35	135	74
regeling	129	-170	64	70
regels	-153	-235	-234	89
regio	-151	-158	48	44
register	-199	147	76	-101
rekenkamer	101	-10	-251	-172
resultaten	46	-249	-189	-234
rijk	-124	-19	138	36
rivierkreeften	4	-18	-22	-40
rol	-140	-2	36	-20
rvo	-118	58	106	-74
samen	-151	-158	48	44
samenhang	77	-49	92	-177
samenvatting	99	-133	-150	-174
sanering	-169	-170	-280	113
schietbanen	68	-15	20	-171
seismische	-96	46	91	2
simulatie	-165	81	122	45
sinds	-96	46	91	2
slot	-232	-134	-89	-121
slotbeschouwing	225	1	-269	-189
slotte	-170	-183	-292	-122
sodm	40	45	-183	-174
sp	-138	-165	-183	-62
speelt	-226	-175	-236	-4
sportbonden	-53	37	-248	-264
spreiding	-43	-176	-330	-7
spreken	-146	-134	-166	166
staatssecretaris	-78	29	-184	-88
stand	-162	-198	-84	0
standplaatsen	-43	-176	-330	-7
standpunt	-339	-412	383	-41
startersgarantie	-86	-53	62	-148
state	-129	-161	-251	147
staten	-14	-57	4	-9
status	-160	-163	-292	138
stel	-171	-172	41	105
stelsel	-66	73	85	-20
storten	-113	-79	-136	-81
strafproces	-30	27	-56	-112
strategische	-47	-156	-154	2
studenten	-86	-129	-142	92
studieadvies	-150	-177	69	17
subsidieregeling	11	71	9	-54
subsidies	47	22	29	61
t	-126	-52	53	76
tarief	-43	-144	-145	-85
te	-113	-79	-136	-81
tegemoetkoming	93	-22	6	-195
tegoed	-94	127	-201	-154
ten	-254	-50	-227	61
termijn	-45	123	-202	-207
termijnen	-158	35	33	-178
terug	-113	-79	-136	-81
toediening	135	22	55	-15
toegang	-150	-177	69	17
toegankelijk	-96	46	91	2
toelichting	-225	-132	42	-72
toets	-103	76	128	9
toezegging	-114	-121	-51	118
toezeggingen	-148	-196	-299	-58
toezicht	-157	-11	-268	82
tolken	-30	27	-56	-112
tot	-249	5	2	-21
trainingscentrum	-102	-233	-245	104
transport	30	-140	-153	-133
tweede	95	26	11	-20
uit	-121	130	98	128
uitgevoerd	-173	231	219	-197
uitheemse	4	-18	-22	-40
uitkomsten	194	-39	-264	-221
uitrusting	-51	65	-124	-114
uitstel	-80	50	64	-35
uitvoering	-214	-96	-60	76
uw	16	-8	44	-35
v	-30	-241	145	-148
vaarbewijs	-157	-167	-187	17
vaarverbod	-115	-125	-20	-17
vakmanschap	-198	28	130	-146
van	12	-10	-24	12
vaste	-206	-46	262	84
veel	-113	-79	-136	-81
veiligheid	125	-115	-293	28
veldproef	-208	-180	-162	-68
verantwoording	-159	-142	-142	-164
verblijf	-142	-125	0	-7
verder	-259	-31	10	-39
vergoed	-80	-148	-53	-78
vergoeding	-142	75	124	20
vergunning	209	-152	-139	-109
vergunningen	173	-121	-146	-130
verhoog	-187	53	128	68
verleng	-196	-16	129	121
vermogensfonds	-178	-166	-250	89
versnel	-103	76	128	9
vervolg	-201	-176	-531	178
veteranen	34	41	95	-154
vind	-133	141	149	123
vindt	184	-180	-170	-143
vluchten	-160	-142	-251	-12
vogelgriep	-162	-123	-181	79
voor	-144	144	-61	-47
voorgesteld	-129	123	161	-213
voorgestelde	-263	163	163	-362
voorlichting	13	-100	-51	-2
voorraadbeheer	-51	65	-124	-114
voorstellen	-167	216	-168	-129
voorstelt	-133	141	149	123
voortgang	-86	-176	-153	2
voortzetting	-138	-176	152	-17
voorwaarden	-166	-218	-299	93
voorzieningen	-170	-129	195	7
voorzitter	-48	-155	-35	-64
voorzitters	24	54	55	-5
vraag	-192	-68	-400	-71
vragen	-172	-208	-210	61
vredesmissies	-102	-233	-245	104
vrijheid	-109	15	146	-177
vvd	-119	-190	-231	-10
w	-30	-241	145	-148
waar	-142	-158	-195	-189
waarom	-150	-159	-191	-38
waddenzee	-78	-111	-173	-32
walstroom	-36	-207	-365	-29
wat	208	1	-30	86
waterbedrijven	-43	-144	-145	-85
waterdiplomatie	-163	43	131	49
we	-111	24	133	40
website	-126	-137	-177	82
weging	-189	-264	171	3
werk	-44	-207	-140	-122
wet	-199	147	76	-101
weten	109	-164	-165	-163
wetgevingsoverleg	-103	-196	-240	-86
wetsevaluatie	148	-149	-192	-139
wettelijke	-93	95	78	77
wij	-188	-232	-327	187
willen	-131	-276	-330	-17
wnt	148	-149	-192	-139
wordt	-194	58	65	29
zaken	-162	-198	-84	0
zeggenschap	-120	65	83	23
zelf	95	-128	-192	55
zien	142	-197	-229	-139
ziet	111	121	-203	-175
zij	-133	141	149	123
zo	-126	-137	-177	82
zones	-163	-190	-200	106
`,
  head: `
#	-41	-43	28	66
,	-55	22	120	-1
.	74	66	122	-23
:	-231	254	-214	92
aan	-246	338	-225	-283
aanbevelingen	-239	384	-251	-281
aanloop	-85	-173	-152	51
aantal	36	-2	57	20
acht	-47	188	-44	-112
advies	-133	165	-126	-169
adviezen	-84	150	-147	-145
adviseert	-181	175	-139	-193
adviseren	-118	287	-193	-259
alles	-74	-189	-166	75
als	226	-280	-194	121
begaan	-71	-149	-138	3
belang	-74	144	-139	-195
belangrijkste	246	-226	-177	-174
beraad	-132	71	75	-114
besluit	-119	212	-27	-60
beter	-85	174	-163	-172
beveelt	-132	169	-179	-213
bevelen	-128	139	-185	-237
bevindingen	-84	150	-147	-145
bij	-107	-8	89	-50
binnen	-67	16	-133	-56
brief	34	-9	34	-131
bureau	-34	138	-127	-106
campagne	-100	-11	-14	-186
commissie	-190	270	-192	-220
commissiedebat	34	-9	34	-131
conclusies	246	-226	-177	-174
consumentenkrediet	-69	-21	13	-13
dan	-94	14	97	-86
dat	-127	-117	17	88
de	-61	213	-60	-128
delta	-131	142	-130	-157
deze	32	43	2	-195
die	-120	-30	94	36
doet	-187	279	-173	-218
door	-71	-149	-138	3
doorlopen	-94	14	97	-86
drie	-80	102	-150	-167
een	-125	113	-219	-259
eerste	-72	103	-79	-89
eindigt	-196	199	-206	-219
en	-119	-141	-155	164
energie	-131	142	-130	-157
er	-62	-146	-85	187
februari	34	-9	34	-131
formuleert	-150	163	-151	-136
ga	-147	-23	74	-129
gaan	-98	-202	-159	215
geadviseerd	-83	241	-222	-177
geeft	-161	125	-132	-148
gereed	-69	-21	13	-13
geringe	36	-2	57	20
gevraagd	-106	212	-208	-225
gewerkt	-69	-21	13	-13
gezien	36	-2	57	20
grond	-45	23	-132	-109
haar	-72	103	-79	-89
hebben	-94	14	97	-86
heeft	-77	56	-136	-81
hervatting	36	-2	57	20
herziene	-69	-21	13	-13
het	-79	196	5	0
hieraan	-93	60	-3	-56
hieronder	-156	-25	132	34
hiervan	-57	189	-151	-144
hij	-100	180	-187	-237
ieder	-97	0	37	-21
ik	-31	-130	113	158
ilt	-71	-149	-138	3
in	-70	-123	16	178
indicator	-97	0	37	-21
informeer	34	-9	34	-131
inmiddels	-59	54	-110	-106
inspectie	-212	231	-182	-236
instrument	-97	0	37	-21
is	-95	174	132	52
jaar	-94	14	97	-86
jaarwisseling	-85	-173	-152	51
jeugdigen	-94	14	97	-86
jl	34	-9	34	-131
juli	-100	-11	-14	-186
kabinet	-126	182	-159	-217
kamer	-67	16	-133	-56
kan	-87	127	-164	-196
kennen	-71	-149	-138	3
kom	-74	-189	-166	75
komende	-94	-264	-192	182
komt	-113	180	-185	-264
korpschef	-204	147	-48	-65
kranendonk	-122	119	-158	-162
lager	-94	14	97	-86
langsloop	-106	-25	105	56
legt	-132	168	-155	-196
lessen	-106	-25	105	56
lijst	-114	115	-141	-169
luiden	210	-20	-218	-206
maanden	-59	54	-110	-106
maatregel	-94	14	97	-86
maatregelen	-149	-236	77	191
meeste	-71	-149	-138	3
meldt	-71	-149	-138	3
met	-77	77	-13	41
mij	-189	149	-154	-176
minister	-102	89	-86	-117
minste	-97	0	37	-21
moet	-69	-21	13	-13
na	-98	21	32	-83
naar	-85	-173	-152	51
navolgende	-150	163	-151	-136
nemen	-110	-117	-171	39
niet	-16	-67	71	22
nieuwe	-147	-23	74	-129
noordkaap	-114	115	-141	-169
november	-69	-21	13	-13
ocw	-96	114	-118	-173
om	-128	-108	-182	148
omzetting	-69	-21	13	-13
onderzoekers	-147	126	-176	-210
onderzoeksbureau	-131	142	-130	-157
ontwerpbegroting	-97	0	37	-21
op	-133	-13	38	-100
opgenomen	-106	41	14	-40
oproepen	-118	179	-166	-240
opties	-132	168	-155	-196
over	34	-9	34	-131
overtredingen	-71	-149	-138	3
overziende	-74	-189	-166	75
pakket	-74	-189	-166	75
per	-100	-11	-14	-186
proportioneel	36	-2	57	20
publicatie	-67	16	-133	-56
punten	-72	103	-79	-89
raad	-131	242	-204	-296
rapport	-167	204	0	-53
reactie	-110	66	-85	-251
reactietermijn	-59	54	-110	-106
reageren	-67	16	-133	-56
recidive	-94	14	97	-86
regels	-71	-149	-138	3
rekenkamer	-164	164	-159	-133
richten	-72	103	-79	-89
richtlijn	-69	-21	13	-13
rijk	-72	103	-79	-89
samengevat	-72	103	-79	-89
slot	-85	174	-163	-172
staat	-85	174	-163	-172
stand	34	-9	34	-131
stopt	-100	-11	-14	-186
te	-85	119	-219	-178
ten	-97	0	37	-21
tijdpad	-62	-146	-85	187
toegezegd	27	1	5	-121
tot	-104	158	19	48
treffers	36	-2	57	20
trinergo	-191	178	-78	-117
twee	-94	14	97	-86
tweede	-67	16	-133	-56
u	-41	283	-120	-254
uit	-82	-211	-188	255
uiterlijk	-69	-21	13	-13
van	-73	199	-65	-239
verband	-88	-210	-178	179
verbeteringen	-114	115	-141	-169
verbindt	-106	200	-150	-173
verdere	-62	-146	-85	187
vergelijkingsgroep	-94	14	97	-86
verstreken	-59	54	-110	-106
vier	-182	166	-36	-268
vijf	-100	229	-215	-239
vliegers	-71	-149	-138	3
volgende	-123	-38	-228	-26
volgt	230	-247	-193	141
voor	-131	102	-14	-91
voornemens	-51	-237	-144	223
voorstellen	-171	245	-210	-247
vraagt	-189	149	-154	-176
waarvan	-72	103	-79	-89
wat	-85	174	-163	-172
weken	-70	163	116	106
wel	-94	14	97	-86
werkgroep	-132	168	-155	-196
wettelijke	-59	54	-110	-106
wij	-132	-133	-248	270
wil	-132	71	75	-114
wonen	-132	71	75	-114
worden	-82	-24	-179	-39
wordt	-94	135	-5	-78
zaken	34	-9	34	-131
zeer	36	-2	57	20
zes	-192	202	78	39
zeven	-105	135	-147	-184
zich	-72	103	-79	-89
ziet	-63	-70	-131	170
zijn	-97	-97	-52	176
zoals	34	-9	34	-131
zullen	-104	-153	-166	166
één	-97	0	37	-21
`,
  place: `
cell	-244	80	247	-74
in beslisnota	-23	-41	-100	-187
in bijlage	-71	12	59	-51
in kamerbrief	-37	-47	-1	-16
in kamerstuk	-135	-102	-71	-28
in kamervragen	-225	-272	-368	-52
in nader rapport	-258	12	123	-124
in report	-2	97	-407	-370
in sea-annex	-49	-328	-373	-47
item	8	340	-99	-2
length 0	-244	-327	-137	-237
length 1	-79	-68	-179	-114
length 2	23	-5	78	50
length 3	129	211	200	60
length 4	162	262	102	220
length 5	-140	27	-252	85
length 6	-31	154	20	-93
paragraph	-38	-114	-86	-60
under conclusion	410	-227	-317	-274
under decision	-34	354	-346	-328
under introduction	-78	-99	-342	-302
under keypoints	224	-291	-138	-213
under method	-398	-290	-288	-285
under nothing	-61	-57	-73	-40
under planning	-233	-159	-285	64
under reaction	-173	-37	199	35
under recommendation	-215	195	178	-67
`,
}
