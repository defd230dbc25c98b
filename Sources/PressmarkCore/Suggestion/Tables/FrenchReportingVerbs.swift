extension QuotationTables {
  /// Verbs of saying, thinking and finding in French.
  ///
  /// Our own list, read from dispatches, court reports and dialogues; the forms are those of the Bescherelle, in the
  /// persons that report. `q` takes « que », `i` stands in an aside, `s` asks, `n` takes an infinitive; behind the
  /// finite forms stand, each after a `+`, the past participles, the present participle and the infinitive.
  static let frenchVerbs = """
    aboyer i: aboie, aboient, aboyait, aboyaient, aboya, aboyèrent, +, aboyé, +, aboyant, +, aboyer
    accorder i: accorde, accordons, accordent, accordais, accordait, accordaient, accordai, accorda, accordèrent, accordera, accorderont, accorderait, +, accordé, accordée, accordés, accordées, +, accordant, +, accorder
    accuser i: accuse, accusons, accusent, accusais, accusait, accusaient, accusai, accusa, accusèrent, accusera, accuseront, accuserait, +, accusé, accusée, accusés, accusées, +, accusant, +, accuser
    acquiescer i: acquiesce, acquiescent, acquiesçait, acquiesçaient, acquiesça, acquiescèrent, acquiescera, acquiescerait, acquiesceraient, +, acquiescé, acquiescée
    admettre qin: admets, admet, admettons, admettez, admettent, admettais, admettait, admettaient, admit, admirent, admettra, admettront, admettrait, +, admis, admise, admises, +, admettant, +, admettre
    affirmer qin: affirme, affirmons, affirment, affirmais, affirmait, affirmaient, affirmai, affirma, affirmèrent, affirmera, affirmeront, affirmerait, +, affirmé, affirmée, affirmés, affirmées, +, affirmant, +, affirmer
    agacer i: agace, agacent, agaçait, agaçaient, agaça, agacèrent, agacera, agacerait, agaceraient, +, agacé, agacée
    ajouter qi: ajoute, ajoutons, ajoutent, ajoutais, ajoutait, ajoutaient, ajoutai, ajouta, ajoutèrent, ajoutera, ajouteront, ajouterait, +, ajouté, ajoutée, ajoutés, ajoutées, +, ajoutant, +, ajouter
    alarmer i: alarme, alarmons, alarment, alarmais, alarmait, alarmaient, alarmai, alarma, alarmèrent, alarmera, alarmeront, alarmerait, +, alarmé, alarmée, alarmés, alarmées, +, alarmant, +, alarmer
    alerter qi: alerte, alertons, alertent, alertais, alertait, alertaient, alertai, alerta, alertèrent, alertera, alerteront, alerterait, +, alerté, alertée, alertés, alertées, +, alertant, +, alerter
    alléguer qi: allègue, alléguons, allèguent, alléguais, alléguait, alléguaient, alléguai, allégua, alléguèrent, allèguera, allègueront, allèguerait, +, allégué, alléguée, allégués, alléguées, +, alléguant, +, alléguer
    ambitionner q: ambitionne, ambitionnons, ambitionnent, ambitionnais, ambitionnait, ambitionnaient, ambitionnai, ambitionna, ambitionnèrent, ambitionnera, ambitionneront, ambitionnerait, +, ambitionné, ambitionnée, ambitionnés, ambitionnées, +, ambitionnant, +, ambitionner
    amuser i: amuse, amusent, amusait, amusaient, amusa, amusèrent, amusera, amuserait, +, amusé, amusée
    analyser i: analyse, analysent, analysait, analysaient, analysa, analysèrent, analysera, analyserait, +, analysé, analysée
    annoncer qin: annonce, annonçons, annoncent, annonçais, annonçait, annonçaient, annonçai, annonça, annoncèrent, annoncera, annonceront, annoncerait, annonceraient, +, annoncé, annoncée, annoncés, annoncées, +, annonçant, +, annoncer
    anticiper q: anticipe, anticipons, anticipent, anticipais, anticipait, anticipaient, anticipai, anticipa, anticipèrent, anticipera, anticiperont, anticiperait, +, anticipé, anticipée, anticipés, anticipées, +, anticipant, +, anticiper
    apostropher i: apostrophe, apostrophent, apostrophait, apostrophaient, apostropha, apostrophèrent, apostrophera, apostropherait, +, apostrophé, apostrophée
    apprendre qi: apprends, apprend, apprenons, apprennent, apprenait, apprenaient, apprit, apprirent, apprendra, apprendrait, +, appris, +, apprenant, +, apprendre
    approuver i: approuve, approuvent, approuvait, approuvaient, approuva, approuvèrent, approuvera, approuverait, +, approuvé, approuvée
    appuyer i: appuie, appuient, appuyait, appuya, +, appuyé, +, appuyant, +, appuyer
    arguer qi: argue, arguons, arguent, arguais, arguait, arguaient, arguai, argua, arguèrent, arguera, argueront, arguerait, +, argué, arguée, argués, arguées, +, arguant, +, arguer
    argumenter qi: argumente, argumentons, argumentent, argumentais, argumentait, argumentaient, argumentai, argumenta, argumentèrent, argumentera, argumenteront, argumenterait, +, argumenté, argumentée, argumentés, argumentées, +, argumentant, +, argumenter
    articuler i: articule, articulent, articulait, articulaient, articula, articulèrent, articulera, articulerait, +, articulé, articulée
    assener i: assène, assènent, assenait, assenaient, assena, assenèrent, assènera, assènerait, +, assené, assenée
    asséner i: assène, assènent, assénait, assénaient, asséna, assénèrent, assènera, assènerait, +, asséné, assénée
    assurer qin: assure, assurons, assurent, assurais, assurait, assuraient, assurai, assura, assurèrent, assurera, assureront, assurerait, +, assuré, assurée, assurés, assurées, +, assurant, +, assurer
    attester qi: atteste, attestons, attestent, attestais, attestait, attestaient, attestai, attesta, attestèrent, attestera, attesteront, attesterait, +, attesté, attestée, attestés, attestées, +, attestant, +, attester
    avancer qi: avance, avançons, avancent, avançais, avançait, avançaient, avançai, avança, avancèrent, avancera, avanceront, avancerait, avanceraient, +, avancé, avancée, avancés, avancées, +, avançant, +, avancer
    avertir qi: avertis, avertit, avertissons, avertissez, avertissent, avertissais, avertissait, avertissaient, avertirent, avertira, avertiront, avertirait, avertiraient, +, averti, avertie, avertis, averties, +, avertissant, +, avertir
    aviser qi: avise, avisons, avisent, avisais, avisait, avisaient, avisai, avisa, avisèrent, avisera, aviseront, aviserait, +, avisé, avisée, avisés, avisées, +, avisant, +, aviser
    avouer qin: avoue, avouons, avouent, avouais, avouait, avouaient, avouai, avoua, avouèrent, avouera, avoueront, avouerait, +, avoué, avouée, avoués, avouées, +, avouant, +, avouer
    ânonner i: ânonne, ânonnent, ânonnait, ânonnaient, ânonna, ânonnèrent, ânonnera, ânonnerait, +, ânonné, ânonnée
    badiner i: badine, badinent, badinait, badinaient, badina, badinèrent, badinera, badinerait, +, badiné, badinée
    bafouiller i: bafouille, bafouillent, bafouillait, bafouillaient, bafouilla, bafouillèrent, bafouillera, bafouillerait, +, bafouillé, bafouillée
    balbutier i: balbutie, balbutient, balbutiait, balbutiaient, balbutia, balbutièrent, balbutiera, balbutierait, +, balbutié, balbutiée
    beugler i: beugle, beuglent, beuglait, beuglaient, beugla, beuglèrent, beuglera, beuglerait, +, beuglé, beuglée
    bégayer i: bégaye, bégayent, bégayait, bégayaient, bégaya, bégayèrent, bégayera, bégayerait, +, bégayé, bégayée
    bougonner i: bougonne, bougonnent, bougonnait, bougonnaient, bougonna, bougonnèrent, bougonnera, bougonnerait, +, bougonné, bougonnée
    brailler i: braille, braillent, braillait, braillaient, brailla, braillèrent, braillera, braillerait, +, braillé, braillée
    bredouiller i: bredouille, bredouillent, bredouillait, bredouillaient, bredouilla, bredouillèrent, bredouillera, bredouillerait, +, bredouillé, bredouillée
    calculer q: calcule, calculons, calculent, calculais, calculait, calculaient, calculai, calcula, calculèrent, calculera, calculeront, calculerait, +, calculé, calculée, calculés, calculées, +, calculant, +, calculer
    certifier qi: certifie, certifions, certifient, certifiais, certifiait, certifiaient, certifiai, certifia, certifièrent, certifiera, certifieront, certifierait, +, certifié, certifiée, certifiés, certifiées, +, certifiant, +, certifier
    chanter i: chante, chantent, chantait, chantaient, chanta, chantèrent, chantera, chanterait, +, chanté, chantée
    chantonner i: chantonne, chantonnent, chantonnait, chantonnaient, chantonna, chantonnèrent, chantonnera, chantonnerait, +, chantonné, chantonnée
    chuchoter qi: chuchote, chuchotons, chuchotent, chuchotais, chuchotait, chuchotaient, chuchotai, chuchota, chuchotèrent, chuchotera, chuchoteront, chuchoterait, +, chuchoté, chuchotée, chuchotés, chuchotées, +, chuchotant, +, chuchoter
    clamer qi: clame, clamons, clament, clamais, clamait, clamaient, clamai, clama, clamèrent, clamera, clameront, clamerait, +, clamé, clamée, clamés, clamées, +, clamant, +, clamer
    commencer i: commence, commencent, commençait, commençaient, commença, commencèrent, commencera, commencerait, commenceraient, +, commencé, commencée
    commenter i: commente, commentent, commentait, commentaient, commenta, commentèrent, commentera, commenterait, +, commenté, commentée
    comprendre qis: comprends, comprend, comprenons, comprennent, comprenait, comprenaient, comprit, comprirent, comprendra, +, compris, +, comprenant, +, comprendre
    concéder qi: concède, concédons, concèdent, concédais, concédait, concédaient, concédai, concéda, concédèrent, concèdera, concèderont, concèderait, +, concédé, concédée, concédés, concédées, +, concédant, +, concéder
    conclure qi: conclus, conclut, concluent, concluait, concluaient, conclurent, conclura, conclurait, +, conclu, +, concluant, +, conclure
    confesser qin: confesse, confessons, confessent, confessais, confessait, confessaient, confessai, confessa, confessèrent, confessera, confesseront, confesserait, +, confessé, confessée, confessés, confessées, +, confessant, +, confesser
    confier qi: confie, confions, confient, confiais, confiait, confiaient, confiai, confia, confièrent, confiera, confieront, confierait, +, confié, confiée, confiés, confiées, +, confiant, +, confier
    confirmer qin: confirme, confirmons, confirment, confirmais, confirmait, confirmaient, confirmai, confirma, confirmèrent, confirmera, confirmeront, confirmerait, +, confirmé, confirmée, confirmés, confirmées, +, confirmant, +, confirmer
    conseiller q: conseille, conseillons, conseillent, conseillais, conseillait, conseillaient, conseillai, conseilla, conseillèrent, conseillera, conseilleront, conseillerait, +, conseillé, conseillée, conseillés, conseillées, +, conseillant, +, conseiller
    considérer qi: considère, considérons, considèrent, considérais, considérait, considéraient, considérai, considéra, considérèrent, considèrera, considèreront, considèrerait, +, considéré, considérée, considérés, considérées, +, considérant, +, considérer
    constater qi: constate, constatons, constatent, constatais, constatait, constataient, constatai, constata, constatèrent, constatera, constateront, constaterait, +, constaté, constatée, constatés, constatées, +, constatant, +, constater
    continuer i: continue, continuent, continuait, continuaient, continua, continuèrent, continuera, continuerait, +, continué, continuée
    contredire i: contredit, contredisent, contredisait, contredira, +, contredit, +, contredisant, +, contredire
    convenir i: conviens, convient, convenons, conviennent, convenait, convenaient, convint, convinrent, conviendra, +, convenu, +, convenant, +, convenir
    corriger i: corrige, corrigent, corrigeait, corrigeaient, corrigea, corrigèrent, corrigera, corrigerait, corrigeraient, +, corrigé, corrigée
    craindre qi: crains, craint, craignons, craignent, craignait, craignaient, craignit, craindra, craindrait, +, craint, +, craignant, +, craindre
    crier qi: crie, crions, crient, criais, criait, criaient, criai, cria, crièrent, criera, crieront, crierait, +, crié, criée, criés, criées, +, criant, +, crier
    critiquer i: critique, critiquons, critiquent, critiquais, critiquait, critiquaient, critiquai, critiqua, critiquèrent, critiquera, critiqueront, critiquerait, +, critiqué, critiquée, critiqués, critiquées, +, critiquant, +, critiquer
    croire qins: crois, croit, croyons, croyez, croient, croyais, croyait, croyaient, crut, crurent, croira, croiront, croirait, +, cru, +, croyant, +, croire
    demander qsi: demande, demandons, demandent, demandais, demandait, demandaient, demandai, demanda, demandèrent, demandera, demanderont, demanderait, +, demandé, demandée, demandés, demandées, +, demandant, +, demander
    deviner q: devine, devinons, devinent, devinais, devinait, devinaient, devinai, devina, devinèrent, devinera, devineront, devinerait, +, deviné, devinée, devinés, devinées, +, devinant, +, deviner
    décider qs: décide, décidons, décident, décidais, décidait, décidaient, décidai, décida, décidèrent, décidera, décideront, déciderait, +, décidé, décidée, décidés, décidées, +, décidant, +, décider
    déclamer qi: déclame, déclamons, déclament, déclamais, déclamait, déclamaient, déclamai, déclama, déclamèrent, déclamera, déclameront, déclamerait, +, déclamé, déclamée, déclamés, déclamées, +, déclamant, +, déclamer
    déclarer qin: déclare, déclarons, déclarent, déclarais, déclarait, déclaraient, déclarai, déclara, déclarèrent, déclarera, déclareront, déclarerait, +, déclaré, déclarée, déclarés, déclarées, +, déclarant, +, déclarer
    décrire qi: décris, décrit, décrivent, décrivait, décrivaient, décrivit, décrivirent, décrira, décrirait, +, décrit, décrite, +, décrivant, +, décrire
    déduire qi: déduis, déduit, déduisent, déduisait, déduisit, +, déduit, +, déduisant, +, déduire
    défausser i: défausse, défaussent, défaussait, défaussaient, défaussa, défaussèrent, défaussera, défausserait, +, défaussé, défaussée
    défendre i: défends, défend, défendons, défendez, défendent, défendais, défendait, défendaient, défendis, défendit, défendirent, défendra, défendront, défendrait, défendraient, +, défendu, défendue, défendus, défendues, +, défendant, +, défendre
    démentir qin: démens, dément, démentent, démentait, démentaient, démentit, démentirent, démentira, +, démenti, +, démentant, +, démentir
    démontrer q: démontre, démontrons, démontrent, démontrais, démontrait, démontraient, démontrai, démontra, démontrèrent, démontrera, démontreront, démontrerait, +, démontré, démontrée, démontrés, démontrées, +, démontrant, +, démontrer
    dénoncer qi: dénonce, dénonçons, dénoncent, dénonçais, dénonçait, dénonçaient, dénonçai, dénonça, dénoncèrent, dénoncera, dénonceront, dénoncerait, dénonceraient, +, dénoncé, dénoncée, dénoncés, dénoncées, +, dénonçant, +, dénoncer
    déplorer qi: déplore, déplorons, déplorent, déplorais, déplorait, déploraient, déplorai, déplora, déplorèrent, déplorera, déploreront, déplorerait, +, déploré, déplorée, déplorés, déplorées, +, déplorant, +, déplorer
    désoler i: désole, désolons, désolent, désolais, désolait, désolaient, désolai, désola, désolèrent, désolera, désoleront, désolerait, +, désolé, désolée, désolés, désolées, +, désolant, +, désoler
    détailler qi: détaille, détaillons, détaillent, détaillais, détaillait, détaillaient, détaillai, détailla, détaillèrent, détaillera, détailleront, détaillerait, +, détaillé, détaillée, détaillés, détaillées, +, détaillant, +, détailler
    diagnostiquer qi: diagnostique, diagnostiquons, diagnostiquent, diagnostiquais, diagnostiquait, diagnostiquaient, diagnostiquai, diagnostiqua, diagnostiquèrent, diagnostiquera, diagnostiqueront, diagnostiquerait, +, diagnostiqué, diagnostiquée, diagnostiqués, diagnostiquées, +, diagnostiquant, +, diagnostiquer
    dicter i: dicte, dictent, dictait, dictaient, dicta, dictèrent, dictera, dicterait, +, dicté, dictée
    dire qins: dis, dit, disons, dites, disent, disais, disait, disaient, dîmes, dirent, dira, dirai, diront, diras, dirait, diraient, dise, disent, +, dit, dite, dits, dites, +, disant, +, dire
    douter q: doute, doutons, doutent, doutais, doutait, doutaient, doutai, douta, doutèrent, doutera, douteront, douterait, +, douté, doutée, doutés, doutées, +, doutant, +, douter
    emporter i: emporte, emportent, emportait, emportaient, emporta, emportèrent, emportera, emporterait, +, emporté, emportée
    enchaîner i: enchaîne, enchaînent, enchaînait, enchaînaient, enchaîna, enchaînèrent, enchaînera, enchaînerait, +, enchaîné, enchaînée
    enthousiasmer i: enthousiasme, enthousiasment, enthousiasmait, enthousiasmaient, enthousiasma, enthousiasmèrent, enthousiasmera, enthousiasmerait, +, enthousiasmé, enthousiasmée
    entonner i: entonne, entonnent, entonnait, entonnaient, entonna, entonnèrent, entonnera, entonnerait, +, entonné, entonnée
    envisager q: envisage, envisageons, envisagent, envisageais, envisageait, envisageaient, envisageai, envisagea, envisagèrent, envisagera, envisageront, envisagerait, envisageraient, +, envisagé, envisagée, envisagés, envisagées, +, envisageant, +, envisager
    espérer qin: espère, espérons, espèrent, espérais, espérait, espéraient, espérai, espéra, espérèrent, espèrera, espèreront, espèrerait, +, espéré, espérée, espérés, espérées, +, espérant, +, espérer
    estimer qin: estime, estimons, estiment, estimais, estimait, estimaient, estimai, estima, estimèrent, estimera, estimeront, estimerait, +, estimé, estimée, estimés, estimées, +, estimant, +, estimer
    exclamer i: exclame, exclament, exclamait, exclamaient, exclama, exclamèrent, exclamera, exclamerait, +, exclamé, exclamée
    exiger q: exige, exigeons, exigent, exigeais, exigeait, exigeaient, exigeai, exigea, exigèrent, exigera, exigeront, exigerait, exigeraient, +, exigé, exigée, exigés, exigées, +, exigeant, +, exiger
    expliquer qin: explique, expliquons, expliquent, expliquais, expliquait, expliquaient, expliquai, expliqua, expliquèrent, expliquera, expliqueront, expliquerait, +, expliqué, expliquée, expliqués, expliquées, +, expliquant, +, expliquer
    exposer qi: expose, exposons, exposent, exposais, exposait, exposaient, exposai, exposa, exposèrent, exposera, exposeront, exposerait, +, exposé, exposée, exposés, exposées, +, exposant, +, exposer
    exulter i: exulte, exultent, exultait, exultaient, exulta, exultèrent, exultera, exulterait, +, exulté, exultée
    éclater i: éclate, éclatent, éclatait, éclataient, éclata, éclatèrent, éclatera, éclaterait, +, éclaté, éclatée
    écrier i: écrie, écrient, écriait, écriaient, écria, écrièrent, écriera, écrierait, +, écrié, écriée
    écrire qi: écris, écrit, écrivons, écrivez, écrivent, écrivais, écrivait, écrivaient, écrivis, écrivit, écrivirent, écrira, écriront, écrirait, +, écrit, écrite, écrits, écrites, +, écrivant, +, écrire
    émettre q: émet, émettent, émit, +, émis, +, émettant, +, émettre
    énoncer q: énonce, énonçons, énoncent, énonçais, énonçait, énonçaient, énonçai, énonça, énoncèrent, énoncera, énonceront, énoncerait, énonceraient, +, énoncé, énoncée, énoncés, énoncées, +, énonçant, +, énoncer
    éructer i: éructe, éructent, éructait, éructaient, éructa, éructèrent, éructera, éructerait, +, éructé, éructée
    établir q: établis, établit, établissons, établissez, établissent, établissais, établissait, établissaient, établirent, établira, établiront, établirait, établiraient, +, établi, établie, établis, établies, +, établissant, +, établir
    étonner i: étonne, étonnons, étonnent, étonnais, étonnait, étonnaient, étonnai, étonna, étonnèrent, étonnera, étonneront, étonnerait, +, étonné, étonnée, étonnés, étonnées, +, étonnant, +, étonner
    évaluer i: évalue, évaluons, évaluent, évaluais, évaluait, évaluaient, évaluai, évalua, évaluèrent, évaluera, évalueront, évaluerait, +, évalué, évaluée, évalués, évaluées, +, évaluant, +, évaluer
    faire i: fis, fit, firent, +, +, +
    féliciter qi: félicite, félicitons, félicitent, félicitais, félicitait, félicitaient, félicitai, félicita, félicitèrent, félicitera, féliciteront, féliciterait, +, félicité, félicitée, félicités, félicitées, +, félicitant, +, féliciter
    formuler i: formule, formulent, formulait, formulaient, formula, formulèrent, formulera, formulerait, +, formulé, formulée
    fredonner i: fredonne, fredonnent, fredonnait, fredonnaient, fredonna, fredonnèrent, fredonnera, fredonnerait, +, fredonné, fredonnée
    fulminer i: fulmine, fulminent, fulminait, fulminaient, fulmina, fulminèrent, fulminera, fulminerait, +, fulminé, fulminée
    garantir q: garantis, garantit, garantissons, garantissez, garantissent, garantissais, garantissait, garantissaient, garantirent, garantira, garantiront, garantirait, garantiraient, +, garanti, garantie, garantis, garanties, +, garantissant, +, garantir
    gémir i: gémis, gémit, gémissons, gémissez, gémissent, gémissais, gémissait, gémissaient, gémirent, gémira, gémiront, gémirait, gémiraient, +, gémi, gémie, gémis, gémies, +, gémissant, +, gémir
    glapir i: glapis, glapit, glapissons, glapissez, glapissent, glapissais, glapissait, glapissaient, glapirent, glapira, glapiront, glapirait, glapiraient, +, glapi, glapie, glapis, glapies, +, glapissant, +, glapir
    glisser qi: glisse, glissons, glissent, glissais, glissait, glissaient, glissai, glissa, glissèrent, glissera, glisseront, glisserait, +, glissé, glissée, glissés, glissées, +, glissant, +, glisser
    grincer i: grince, grincent, grinçait, grinçaient, grinça, grincèrent, grincera, grincerait, grinceraient, +, grincé, grincée
    grogner i: grogne, grognent, grognait, grognaient, grogna, grognèrent, grognera, grognerait, +, grogné, grognée
    grommeler i: grommelle, grommellent, grommelait, grommelaient, grommela, grommelèrent, grommellera, grommellerait, +, grommelé, grommelée
    gronder i: gronde, grondent, grondait, grondaient, gronda, grondèrent, grondera, gronderait, +, grondé, grondée
    gueuler i: gueule, gueulent, gueulait, gueulaient, gueula, gueulèrent, gueulera, gueulerait, +, gueulé, gueulée
    haleter i: halète, halètent, haletait, haletaient, haleta, haletèrent, halètera, halèterait, +, haleté, haletée
    hasarder i: hasarde, hasardent, hasardait, hasardaient, hasarda, hasardèrent, hasardera, hasarderait, +, hasardé, hasardée
    hurler qi: hurle, hurlons, hurlent, hurlais, hurlait, hurlaient, hurlai, hurla, hurlèrent, hurlera, hurleront, hurlerait, +, hurlé, hurlée, hurlés, hurlées, +, hurlant, +, hurler
    imaginer qi: imagine, imaginons, imaginent, imaginais, imaginait, imaginaient, imaginai, imagina, imaginèrent, imaginera, imagineront, imaginerait, +, imaginé, imaginée, imaginés, imaginées, +, imaginant, +, imaginer
    implorer i: implore, implorent, implorait, imploraient, implora, implorèrent, implorera, implorerait, +, imploré, implorée
    indigner qi: indigne, indignons, indignent, indignais, indignait, indignaient, indignai, indigna, indignèrent, indignera, indigneront, indignerait, +, indigné, indignée, indignés, indignées, +, indignant, +, indigner
    indiquer qisn: indique, indiquons, indiquent, indiquais, indiquait, indiquaient, indiquai, indiqua, indiquèrent, indiquera, indiqueront, indiquerait, +, indiqué, indiquée, indiqués, indiquées, +, indiquant, +, indiquer
    induire q: induit, induisent, +, induit, +, induisant, +, induire
    informer qi: informe, informons, informent, informais, informait, informaient, informai, informa, informèrent, informera, informeront, informerait, +, informé, informée, informés, informées, +, informant, +, informer
    inquiéter qi: inquiète, inquiétons, inquiètent, inquiétais, inquiétait, inquiétaient, inquiétai, inquiéta, inquiétèrent, inquiètera, inquièteront, inquièterait, +, inquiété, inquiétée, inquiétés, inquiétées, +, inquiétant, +, inquiéter
    insinuer qi: insinue, insinuons, insinuent, insinuais, insinuait, insinuaient, insinuai, insinua, insinuèrent, insinuera, insinueront, insinuerait, +, insinué, insinuée, insinués, insinuées, +, insinuant, +, insinuer
    insister qi: insiste, insistons, insistent, insistais, insistait, insistaient, insistai, insista, insistèrent, insistera, insisteront, insisterait, +, insisté, insistée, insistés, insistées, +, insistant, +, insister
    insurger qi: insurge, insurgeons, insurgent, insurgeais, insurgeait, insurgeaient, insurgeai, insurgea, insurgèrent, insurgera, insurgeront, insurgerait, insurgeraient, +, insurgé, insurgée, insurgés, insurgées, +, insurgeant, +, insurger
    interpeller qi: interpelle, interpellons, interpellent, interpellais, interpellait, interpellaient, interpellai, interpella, interpellèrent, interpellera, interpelleront, interpellerait, +, interpellé, interpellée, interpellés, interpellées, +, interpellant, +, interpeller
    interroger i: interroge, interrogent, interrogeait, interrogeaient, interrogea, interrogèrent, interrogera, interrogerait, interrogeraient, +, interrogé, interrogée
    interrompre i: interrompt, interrompent, interrompait, interrompit, interrompirent, +, interrompu, +, interrompant, +, interrompre
    invoquer i: invoque, invoquent, invoquait, invoquaient, invoqua, invoquèrent, invoquera, invoquerait, +, invoqué, invoquée
    ironiser qi: ironise, ironisons, ironisent, ironisais, ironisait, ironisaient, ironisai, ironisa, ironisèrent, ironisera, ironiseront, ironiserait, +, ironisé, ironisée, ironisés, ironisées, +, ironisant, +, ironiser
    jubiler i: jubile, jubilent, jubilait, jubilaient, jubila, jubilèrent, jubilera, jubilerait, +, jubilé, jubilée
    juger qi: juge, jugeons, jugent, jugeais, jugeait, jugeaient, jugeai, jugea, jugèrent, jugera, jugeront, jugerait, jugeraient, +, jugé, jugée, jugés, jugées, +, jugeant, +, juger
    jurer qin: jure, jurons, jurent, jurais, jurait, juraient, jurai, jura, jurèrent, jurera, jureront, jurerait, +, juré, jurée, jurés, jurées, +, jurant, +, jurer
    lamenter i: lamente, lamentent, lamentait, lamentaient, lamenta, lamentèrent, lamentera, lamenterait, +, lamenté, lamentée
    lancer i: lance, lancent, lançait, lançaient, lança, lancèrent, lancera, lancerait, lanceraient, +, lancé, lancée
    larmoyer i: larmoie, larmoyait, larmoya, +, larmoyé, +, larmoyant, +, larmoyer
    lâcher i: lâche, lâchent, lâchait, lâchaient, lâcha, lâchèrent, lâchera, lâcherait, +, lâché, lâchée
    maintenir qi: maintiens, maintient, maintenons, maintiennent, maintenait, maintenaient, maintint, maintinrent, maintiendra, maintiendrait, +, maintenu, +, +, maintenir
    marmonner i: marmonne, marmonnent, marmonnait, marmonnaient, marmonna, marmonnèrent, marmonnera, marmonnerait, +, marmonné, marmonnée
    marmotter i: marmotte, marmottent, marmottait, marmottaient, marmotta, marmottèrent, marmottera, marmotterait, +, marmotté, marmottée
    marteler qi: martèle, martelons, martèlent, martelais, martelait, martelaient, martelai, martela, martelèrent, martèlera, martèleront, martèlerait, +, martelé, martelée, martelés, martelées, +, martelant, +, marteler
    maugréer i: maugrée, maugréent, maugréait, maugréaient, maugréa, maugréèrent, maugréera, maugréerait, +, maugréé, maugréée
    menacer i: menace, menacent, menaçait, menaçaient, menaça, menacèrent, menacera, menacerait, menaceraient, +, menacé, menacée
    mentionner qi: mentionne, mentionnons, mentionnent, mentionnais, mentionnait, mentionnaient, mentionnai, mentionna, mentionnèrent, mentionnera, mentionneront, mentionnerait, +, mentionné, mentionnée, mentionnés, mentionnées, +, mentionnant, +, mentionner
    mentir i: ment, mentent, mentait, mentit, +, menti, +, mentant, +, mentir
    médire i: médit, médisent, médisait, +, médit, +, médisant, +, médire
    minauder i: minaude, minaudent, minaudait, minaudaient, minauda, minaudèrent, minaudera, minauderait, +, minaudé, minaudée
    minimiser i: minimise, minimisent, minimisait, minimisaient, minimisa, minimisèrent, minimisera, minimiserait, +, minimisé, minimisée
    montrer q: montre, montrons, montrent, montrais, montrait, montraient, montrai, montra, montrèrent, montrera, montreront, montrerait, +, montré, montrée, montrés, montrées, +, montrant, +, montrer
    mugir i: mugis, mugit, mugissons, mugissez, mugissent, mugissais, mugissait, mugissaient, mugirent, mugira, mugiront, mugirait, mugiraient, +, mugi, mugie, mugis, mugies, +, mugissant, +, mugir
    murmurer qi: murmure, murmurons, murmurent, murmurais, murmurait, murmuraient, murmurai, murmura, murmurèrent, murmurera, murmureront, murmurerait, +, murmuré, murmurée, murmurés, murmurées, +, murmurant, +, murmurer
    nier qin: nie, nions, nient, niais, niait, niaient, niai, nia, nièrent, niera, nieront, nierait, +, nié, niée, niés, niées, +, niant, +, nier
    noter qi: note, notons, notent, notais, notait, notaient, notai, nota, notèrent, notera, noteront, noterait, +, noté, notée, notés, notées, +, notant, +, noter
    nuancer qi: nuance, nuançons, nuancent, nuançais, nuançait, nuançaient, nuançai, nuança, nuancèrent, nuancera, nuanceront, nuancerait, nuanceraient, +, nuancé, nuancée, nuancés, nuancées, +, nuançant, +, nuancer
    objecter qi: objecte, objectons, objectent, objectais, objectait, objectaient, objectai, objecta, objectèrent, objectera, objecteront, objecterait, +, objecté, objectée, objectés, objectées, +, objectant, +, objecter
    observer qi: observe, observons, observent, observais, observait, observaient, observai, observa, observèrent, observera, observeront, observerait, +, observé, observée, observés, observées, +, observant, +, observer
    opiner i: opine, opinent, opinait, opinaient, opina, opinèrent, opinera, opinerait, +, opiné, opinée
    ordonner q: ordonne, ordonnons, ordonnent, ordonnais, ordonnait, ordonnaient, ordonnai, ordonna, ordonnèrent, ordonnera, ordonneront, ordonnerait, +, ordonné, ordonnée, ordonnés, ordonnées, +, ordonnant, +, ordonner
    parier q: parie, parions, parient, pariais, pariait, pariaient, pariai, paria, parièrent, pariera, parieront, parierait, +, parié, pariée, pariés, pariées, +, pariant, +, parier
    penser qin: pense, pensons, pensent, pensais, pensait, pensaient, pensai, pensa, pensèrent, pensera, penseront, penserait, +, pensé, pensée, pensés, pensées, +, pensant, +, penser
    percevoir q: perçoit, perçoivent, percevait, perçut, +, perçu, +, percevant, +, percevoir
    persifler qi: persifle, persiflons, persiflent, persiflais, persiflait, persiflaient, persiflai, persifla, persiflèrent, persiflera, persifleront, persiflerait, +, persiflé, persiflée, persiflés, persiflées, +, persiflant, +, persifler
    persister i: persiste, persistent, persistait, persistaient, persista, persistèrent, persistera, persisterait, +, persisté, persistée
    pester i: peste, pestent, pestait, pestaient, pesta, pestèrent, pestera, pesterait, +, pesté, pestée
    philosopher i: philosophe, philosophent, philosophait, philosophaient, philosopha, philosophèrent, philosophera, philosopherait, +, philosophé, philosophée
    plaider qi: plaide, plaidons, plaident, plaidais, plaidait, plaidaient, plaidai, plaida, plaidèrent, plaidera, plaideront, plaiderait, +, plaidé, plaidée, plaidés, plaidées, +, plaidant, +, plaider
    plaindre qi: plains, plaint, plaignent, plaignait, plaignaient, plaignit, plaindra, +, plaint, +, plaignant, +, plaindre
    plaisanter qi: plaisante, plaisantons, plaisantent, plaisantais, plaisantait, plaisantaient, plaisantai, plaisanta, plaisantèrent, plaisantera, plaisanteront, plaisanterait, +, plaisanté, plaisantée, plaisantés, plaisantées, +, plaisantant, +, plaisanter
    pleurer i: pleure, pleurent, pleurait, pleuraient, pleura, pleurèrent, pleurera, pleurerait, +, pleuré, pleurée
    pointer qi: pointe, pointons, pointent, pointais, pointait, pointaient, pointai, pointa, pointèrent, pointera, pointeront, pointerait, +, pointé, pointée, pointés, pointées, +, pointant, +, pointer
    pontifier i: pontifie, pontifient, pontifiait, pontifiaient, pontifia, pontifièrent, pontifiera, pontifierait, +, pontifié, pontifiée
    postuler qi: postule, postulons, postulent, postulais, postulait, postulaient, postulai, postula, postulèrent, postulera, postuleront, postulerait, +, postulé, postulée, postulés, postulées, +, postulant, +, postuler
    poursuivre i: poursuis, poursuit, poursuivent, poursuivait, poursuivaient, poursuivit, poursuivirent, poursuivra, +, poursuivi, +, poursuivant, +, poursuivre
    pressentir q: pressent, pressentent, pressentait, +, pressenti, +, pressentant, +, pressentir
    préciser qisn: précise, précisons, précisent, précisais, précisait, précisaient, précisai, précisa, précisèrent, précisera, préciseront, préciserait, +, précisé, précisée, précisés, précisées, +, précisant, +, préciser
    prédire qi: prédis, prédit, prédisent, prédisait, prédisaient, prédirent, prédira, prédiront, prédirait, +, prédit, prédite, prédits, prédites, +, prédisant, +, prédire
    présumer qi: présume, présumons, présument, présumais, présumait, présumaient, présumai, présuma, présumèrent, présumera, présumeront, présumerait, +, présumé, présumée, présumés, présumées, +, présumant, +, présumer
    prétendre qin: prétends, prétend, prétendons, prétendez, prétendent, prétendais, prétendait, prétendaient, prétendis, prétendit, prétendirent, prétendra, prétendront, prétendrait, prétendraient, +, prétendu, prétendue, prétendus, prétendues, +, prétendant, +, prétendre
    prétexter qi: prétexte, prétextons, prétextent, prétextais, prétextait, prétextaient, prétextai, prétexta, prétextèrent, prétextera, prétexteront, prétexterait, +, prétexté, prétextée, prétextés, prétextées, +, prétextant, +, prétexter
    prévenir qi: préviens, prévient, prévenons, préviennent, prévenait, prévenaient, prévint, prévinrent, préviendra, préviendrait, +, prévenu, prévenue, prévenus, +, prévenant, +, prévenir
    prévoir q: prévois, prévoit, prévoyons, prévoient, prévoyait, prévoyaient, prévit, prévirent, prévoira, +, prévu, prévue, +, prévoyant, +, prévoir
    proclamer qi: proclame, proclamons, proclament, proclamais, proclamait, proclamaient, proclamai, proclama, proclamèrent, proclamera, proclameront, proclamerait, +, proclamé, proclamée, proclamés, proclamées, +, proclamant, +, proclamer
    promettre qi: promets, promet, promettons, promettez, promettent, promettait, promettaient, promit, promirent, promettra, promettront, promettrait, +, promis, promise, +, promettant, +, promettre
    promulguer q: promulgue, promulguons, promulguent, promulguais, promulguait, promulguaient, promulguai, promulgua, promulguèrent, promulguera, promulgueront, promulguerait, +, promulgué, promulguée, promulgués, promulguées, +, promulguant, +, promulguer
    prononcer i: prononce, prononcent, prononçait, prononçaient, prononça, prononcèrent, prononcera, prononcerait, prononceraient, +, prononcé, prononcée
    pronostiquer qi: pronostique, pronostiquons, pronostiquent, pronostiquais, pronostiquait, pronostiquaient, pronostiquai, pronostiqua, pronostiquèrent, pronostiquera, pronostiqueront, pronostiquerait, +, pronostiqué, pronostiquée, pronostiqués, pronostiquées, +, pronostiquant, +, pronostiquer
    prophétiser qi: prophétise, prophétisons, prophétisent, prophétisais, prophétisait, prophétisaient, prophétisai, prophétisa, prophétisèrent, prophétisera, prophétiseront, prophétiserait, +, prophétisé, prophétisée, prophétisés, prophétisées, +, prophétisant, +, prophétiser
    proposer q: propose, proposons, proposent, proposais, proposait, proposaient, proposai, proposa, proposèrent, proposera, proposeront, proposerait, +, proposé, proposée, proposés, proposées, +, proposant, +, proposer
    prouver q: prouve, prouvons, prouvent, prouvais, prouvait, prouvaient, prouvai, prouva, prouvèrent, prouvera, prouveront, prouverait, +, prouvé, prouvée, prouvés, prouvées, +, prouvant, +, prouver
    publier q: publie, publions, publient, publiais, publiait, publiaient, publiai, publia, publièrent, publiera, publieront, publierait, +, publié, publiée, publiés, publiées, +, publiant, +, publier
    questionner i: questionne, questionnent, questionnait, questionnaient, questionna, questionnèrent, questionnera, questionnerait, +, questionné, questionnée
    raconter qin: raconte, racontons, racontent, racontais, racontait, racontaient, racontai, raconta, racontèrent, racontera, raconteront, raconterait, +, raconté, racontée, racontés, racontées, +, racontant, +, raconter
    railler i: raille, raillent, raillait, raillaient, railla, raillèrent, raillera, raillerait, +, raillé, raillée
    rappeler qi: rappelle, rappelons, rappellent, rappelais, rappelait, rappelaient, rappelai, rappela, rappelèrent, rappellera, rappelleront, rappellerait, +, rappelé, rappelée, rappelés, rappelées, +, rappelant, +, rappeler
    rapporter qi: rapporte, rapportons, rapportent, rapportais, rapportait, rapportaient, rapportai, rapporta, rapportèrent, rapportera, rapporteront, rapporterait, +, rapporté, rapportée, rapportés, rapportées, +, rapportant, +, rapporter
    rassurer qi: rassure, rassurons, rassurent, rassurais, rassurait, rassuraient, rassurai, rassura, rassurèrent, rassurera, rassureront, rassurerait, +, rassuré, rassurée, rassurés, rassurées, +, rassurant, +, rassurer
    recommander q: recommande, recommandons, recommandent, recommandais, recommandait, recommandaient, recommandai, recommanda, recommandèrent, recommandera, recommanderont, recommanderait, +, recommandé, recommandée, recommandés, recommandées, +, recommandant, +, recommander
    reconnaître qin: reconnais, reconnaît, reconnaissons, reconnaissez, reconnaissent, reconnaissais, reconnaissait, reconnaissaient, reconnus, reconnut, reconnurent, reconnaîtra, reconnaîtront, reconnaîtrait, +, reconnu, reconnue, reconnus, reconnues, +, reconnaissant, +, reconnaître
    redire qi: redis, redit, redisent, redisait, redisaient, redirent, redira, redirait, +, redit, +, redisant, +, redire
    redouter q: redoute, redoutons, redoutent, redoutais, redoutait, redoutaient, redoutai, redouta, redoutèrent, redoutera, redouteront, redouterait, +, redouté, redoutée, redoutés, redoutées, +, redoutant, +, redouter
    regretter qi: regrette, regrettons, regrettent, regrettais, regrettait, regrettaient, regrettai, regretta, regrettèrent, regrettera, regretteront, regretterait, +, regretté, regrettée, regrettés, regrettées, +, regrettant, +, regretter
    relater qi: relate, relatons, relatent, relatais, relatait, relataient, relatai, relata, relatèrent, relatera, relateront, relaterait, +, relaté, relatée, relatés, relatées, +, relatant, +, relater
    relever qi: relève, relevons, relèvent, relevais, relevait, relevaient, relevai, releva, relevèrent, relèvera, relèveront, relèverait, +, relevé, relevée, relevés, relevées, +, relevant, +, relever
    remarquer qi: remarque, remarquons, remarquent, remarquais, remarquait, remarquaient, remarquai, remarqua, remarquèrent, remarquera, remarqueront, remarquerait, +, remarqué, remarquée, remarqués, remarquées, +, remarquant, +, remarquer
    renchérir i: renchéris, renchérit, renchérissons, renchérissez, renchérissent, renchérissais, renchérissait, renchérissaient, renchérirent, renchérira, renchériront, renchérirait, renchériraient, +, renchéri, renchérie, renchéris, renchéries, +, renchérissant, +, renchérir
    reprendre i: reprends, reprend, reprennent, reprenait, reprit, reprirent, reprendra, +, repris, +, reprenant, +, reprendre
    réciter i: récite, récitent, récitait, récitaient, récita, récitèrent, récitera, réciterait, +, récité, récitée
    réclamer q: réclame, réclamons, réclament, réclamais, réclamait, réclamaient, réclamai, réclama, réclamèrent, réclamera, réclameront, réclamerait, +, réclamé, réclamée, réclamés, réclamées, +, réclamant, +, réclamer
    réfléchir i: réfléchis, réfléchit, réfléchissons, réfléchissez, réfléchissent, réfléchissais, réfléchissait, réfléchissaient, réfléchirent, réfléchira, réfléchiront, réfléchirait, réfléchiraient, +, réfléchi, réfléchie, réfléchis, réfléchies, +, réfléchissant, +, réfléchir
    répartir i: repartit, répartit, repartait, +, reparti, +, +
    répéter qi: répète, répétons, répètent, répétais, répétait, répétaient, répétai, répéta, répétèrent, répètera, répèteront, répèterait, +, répété, répétée, répétés, répétées, +, répétant, +, répéter
    répliquer qi: réplique, répliquons, répliquent, répliquais, répliquait, répliquaient, répliquai, répliqua, répliquèrent, répliquera, répliqueront, répliquerait, +, répliqué, répliquée, répliqués, répliquées, +, répliquant, +, répliquer
    répondre qi: réponds, répond, répondons, répondez, répondent, répondais, répondait, répondaient, répondis, répondit, répondirent, répondra, répondront, répondrait, répondraient, +, répondu, répondue, répondus, répondues, +, répondant, +, répondre
    résumer qi: résume, résumons, résument, résumais, résumait, résumaient, résumai, résuma, résumèrent, résumera, résumeront, résumerait, +, résumé, résumée, résumés, résumées, +, résumant, +, résumer
    rétorquer qi: rétorque, rétorquons, rétorquent, rétorquais, rétorquait, rétorquaient, rétorquai, rétorqua, rétorquèrent, rétorquera, rétorqueront, rétorquerait, +, rétorqué, rétorquée, rétorqués, rétorquées, +, rétorquant, +, rétorquer
    révéler qis: révèle, révélons, révèlent, révélais, révélait, révélaient, révélai, révéla, révélèrent, révèlera, révèleront, révèlerait, +, révélé, révélée, révélés, révélées, +, révélant, +, révéler
    ricaner i: ricane, ricanent, ricanait, ricanaient, ricana, ricanèrent, ricanera, ricanerait, +, ricané, ricanée
    riposter qi: riposte, ripostons, ripostent, ripostais, ripostait, ripostaient, ripostai, riposta, ripostèrent, ripostera, riposteront, riposterait, +, riposté, ripostée, ripostés, ripostées, +, ripostant, +, riposter
    rire i: rit, rient, riait, +, +, +
    risquer i: risque, risquent, risquait, risquaient, risqua, risquèrent, risquera, risquerait, +, risqué, risquée
    roucouler i: roucoule, roucoulent, roucoulait, roucoulaient, roucoula, roucoulèrent, roucoulera, roucoulerait, +, roucoulé, roucoulée
    rugir i: rugis, rugit, rugissons, rugissez, rugissent, rugissais, rugissait, rugissaient, rugirent, rugira, rugiront, rugirait, rugiraient, +, rugi, rugie, rugis, rugies, +, rugissant, +, rugir
    sangloter i: sanglote, sanglotent, sanglotait, sanglotaient, sanglota, sanglotèrent, sanglotera, sangloterait, +, sangloté, sanglotée
    savoir qs: sais, sait, savons, savez, savent, savais, savait, savaient, sut, surent, saura, saurons, sauront, saurait, +, su, +, sachant, +, savoir
    scander i: scande, scandent, scandait, scandaient, scanda, scandèrent, scandera, scanderait, +, scandé, scandée
    sentir q: sens, sent, sentent, sentait, sentaient, sentit, sentirent, +, senti, +, sentant, +, sentir
    sermonner i: sermonne, sermonnent, sermonnait, sermonnaient, sermonna, sermonnèrent, sermonnera, sermonnerait, +, sermonné, sermonnée
    siffler i: siffle, sifflent, sifflait, sifflaient, siffla, sifflèrent, sifflera, sifflerait, +, sifflé, sifflée
    signaler qi: signale, signalons, signalent, signalais, signalait, signalaient, signalai, signala, signalèrent, signalera, signaleront, signalerait, +, signalé, signalée, signalés, signalées, +, signalant, +, signaler
    songer qi: songe, songeons, songent, songeais, songeait, songeaient, songeai, songea, songèrent, songera, songeront, songerait, songeraient, +, songé, songée, songés, songées, +, songeant, +, songer
    souffler i: souffle, soufflent, soufflait, soufflaient, souffla, soufflèrent, soufflera, soufflerait, +, soufflé, soufflée
    souhaiter q: souhaite, souhaitons, souhaitent, souhaitais, souhaitait, souhaitaient, souhaitai, souhaita, souhaitèrent, souhaitera, souhaiteront, souhaiterait, +, souhaité, souhaitée, souhaités, souhaitées, +, souhaitant, +, souhaiter
    souligner qi: souligne, soulignons, soulignent, soulignais, soulignait, soulignaient, soulignai, souligna, soulignèrent, soulignera, souligneront, soulignerait, +, souligné, soulignée, soulignés, soulignées, +, soulignant, +, souligner
    soupçonner q: soupçonne, soupçonnons, soupçonnent, soupçonnais, soupçonnait, soupçonnaient, soupçonnai, soupçonna, soupçonnèrent, soupçonnera, soupçonneront, soupçonnerait, +, soupçonné, soupçonnée, soupçonnés, soupçonnées, +, soupçonnant, +, soupçonner
    soupirer i: soupire, soupirent, soupirait, soupiraient, soupira, soupirèrent, soupirera, soupirerait, +, soupiré, soupirée
    sourire i: sourit, sourient, souriait, sourirent, +, +, +
    sous-entendre q: sous-entends, sous-entend, sous-entendons, sous-entendez, sous-entendent, sous-entendais, sous-entendait, sous-entendaient, sous-entendis, sous-entendit, sous-entendirent, sous-entendra, sous-entendront, sous-entendrait, sous-entendraient, +, sous-entendu, sous-entendue, sous-entendus, sous-entendues, +, sous-entendant, +, sous-entendre
    soutenir qin: soutiens, soutient, soutenons, soutenez, soutiennent, soutenais, soutenait, soutenaient, soutint, soutinrent, soutiendra, soutiendront, soutiendrait, +, soutenu, soutenue, +, soutenant, +, soutenir
    souvenir qi: souviens, souvient, souvenons, souviennent, souvenait, souvenaient, souvint, souvinrent, souviendra, +, souvenu, souvenue, +, souvenant, +, souvenir
    spécifier qi: spécifie, spécifions, spécifient, spécifiais, spécifiait, spécifiaient, spécifiai, spécifia, spécifièrent, spécifiera, spécifieront, spécifierait, +, spécifié, spécifiée, spécifiés, spécifiées, +, spécifiant, +, spécifier
    stipuler qi: stipule, stipulons, stipulent, stipulais, stipulait, stipulaient, stipulai, stipula, stipulèrent, stipulera, stipuleront, stipulerait, +, stipulé, stipulée, stipulés, stipulées, +, stipulant, +, stipuler
    suggérer qi: suggère, suggérons, suggèrent, suggérais, suggérait, suggéraient, suggérai, suggéra, suggérèrent, suggèrera, suggèreront, suggèrerait, +, suggéré, suggérée, suggérés, suggérées, +, suggérant, +, suggérer
    supplier i: supplie, supplient, suppliait, suppliaient, supplia, supplièrent, suppliera, supplierait, +, supplié, suppliée
    supposer qi: suppose, supposons, supposent, supposais, supposait, supposaient, supposai, supposa, supposèrent, supposera, supposeront, supposerait, +, supposé, supposée, supposés, supposées, +, supposant, +, supposer
    susurrer i: susurre, susurrent, susurrait, susurraient, susurra, susurrèrent, susurrera, susurrerait, +, susurré, susurrée
    tancer i: tance, tancent, tançait, tançaient, tança, tancèrent, tancera, tancerait, tanceraient, +, tancé, tancée
    targuer i: targue, targuent, targuait, targuaient, targua, targuèrent, targuera, targuerait, +, targué, targuée
    tempérer qi: tempère, tempérons, tempèrent, tempérais, tempérait, tempéraient, tempérai, tempéra, tempérèrent, tempèrera, tempèreront, tempèrerait, +, tempéré, tempérée, tempérés, tempérées, +, tempérant, +, tempérer
    tempêter i: tempête, tempêtent, tempêtait, tempêtaient, tempêta, tempêtèrent, tempêtera, tempêterait, +, tempêté, tempêtée
    temporiser i: temporise, temporisent, temporisait, temporisaient, temporisa, temporisèrent, temporisera, temporiserait, +, temporisé, temporisée
    témoigner qi: témoigne, témoignons, témoignent, témoignais, témoignait, témoignaient, témoignai, témoigna, témoignèrent, témoignera, témoigneront, témoignerait, +, témoigné, témoignée, témoignés, témoignées, +, témoignant, +, témoigner
    théoriser qi: théorise, théorisons, théorisent, théorisais, théorisait, théorisaient, théorisai, théorisa, théorisèrent, théorisera, théoriseront, théoriserait, +, théorisé, théorisée, théorisés, théorisées, +, théorisant, +, théoriser
    tonitruer i: tonitrue, tonitruent, tonitruait, tonitruaient, tonitrua, tonitruèrent, tonitruera, tonitruerait, +, tonitrué, tonitruée
    tonner i: tonne, tonnent, tonnait, tonnaient, tonna, tonnèrent, tonnera, tonnerait, +, tonné, tonnée
    traduire i: traduit, traduisent, +, traduit, +, traduisant, +, traduire
    trancher i: tranche, tranchent, tranchait, tranchaient, trancha, tranchèrent, tranchera, trancherait, +, tranché, tranchée
    triompher i: triomphe, triomphent, triomphait, triomphaient, triompha, triomphèrent, triomphera, triompherait, +, triomphé, triomphée
    tweeter qi: tweete, tweetons, tweetent, tweetais, tweetait, tweetaient, tweetai, tweeta, tweetèrent, tweetera, tweeteront, tweeterait, +, tweeté, tweetée, tweetés, tweetées, +, tweetant, +, tweeter
    twitter i: twitte, twittent, twittait, twittaient, twitta, twittèrent, twittera, twitterait, +, twitté, twittée
    vanter q: vante, vantons, vantent, vantais, vantait, vantaient, vantai, vanta, vantèrent, vantera, vanteront, vanterait, +, vanté, vantée, vantés, vantées, +, vantant, +, vanter
    vitupérer i: vitupère, vitupèrent, vitupérait, vitupéraient, vitupéra, vitupérèrent, vitupèrera, vitupèrerait, +, vitupéré, vitupérée
    vociférer i: vocifére, vociférent, vociférait, vociféraient, vociféra, vociférèrent, vociférera, vociférerait, +, vociféré, vociférée
    vouloir q: veux, veut, voulons, veulent, voulait, voulaient, voulut, voudra, voudrais, voudrait, voudraient, +, voulu, +, voulant, +, vouloir
    zozoter i: zozote, zozotent, zozotait, zozotaient, zozota, zozotèrent, zozotera, zozoterait, +, zozoté, zozotée
    """
}
