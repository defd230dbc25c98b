/// Phrases of French and English press sites, without accents, apart from those that scraped text shares
/// (``FurnitureTable``).
///
/// Gathered from what readers of extractors complain is left in (ftr-site-config, trafilatura,
/// readability) and from the sites themselves. The flag says whether the phrase counts anywhere in a
/// short block or only as its opening.
enum PagePhraseTable {
  static let entries: [(kind: PagePhrase, anywhere: Bool, phrases: String)] = [
    (
      .related, false,
      """
      lire aussi,a lire aussi,lire egalement,a lire egalement,a voir aussi,voir aussi,a ecouter aussi,\
      sur le meme sujet,nos articles,notre dossier,retrouvez,retrouvez tous,decouvrez aussi,a decouvrir,\
      la redaction vous conseille,sur le meme theme,contenus sponsorises,plus d articles,\
      lire plus,lire la suite,en savoir plus,a lire,voir tous les articles,tous les articles,lire l article,\
      article suivant,article precedent,vous aimerez,vous pourriez aimer,les plus lus,a la une,\
      read more,read also,also read,see also,related,related articles,related stories,related topics,\
      more on this,more from,more about,more stories,more news,recommended,recommended for you,read next,\
      you may also like,you might also like,you may be interested,most read,most popular,trending,\
      latest news,top stories,don t miss,editor s picks,editors picks,previous post,next post,\
      previous article,next article,keep reading,popular posts,recent posts,similar articles,further reading,\
      more in,explore more,view all,see all,watch,watch now,watch video,learn more,click here,\
      read the full,more like this,from our partners,related content,related posts,related reading,\
      related news,up next,read full,recommended reading,suggested
      """
    ),
    (
      .advertisement, false,
      """
      publicite,annonce,annonces,sponsorise,contenu sponsorise,la suite apres la publicite,\
      la suite apres cette publicite,publicite votre contenu s affiche ci dessous,advertisement,ad,ads,\
      advertising,advertisement continue reading below,article continues below,sponsored,\
      sponsored content,paid content,story continues below advertisement,scroll to continue,\
      continue reading below,article continues after advertisement,promoted,in partnership with,\
      this ad,skip advertisement,advertorial,story continues below,anzeige,werbung
      """
    ),
    (
      .paywall, true,
      """
      reserve aux abonnes,reservee aux abonnes,reserve a nos abonnes,il vous reste,deja abonne,\
      deja abonnee,article reserve,contenu reserve,pour lire la suite,poursuivre la lecture,\
      lire la suite de cet article,abonnez vous,s abonner,je m abonne,offre d abonnement,sans engagement,\
      lisez cet article,to continue reading,already a subscriber,already have an account,\
      subscribe to read,subscribe to get access,subscribe to continue,subscribe now,for subscribers only,subscriber only,free articles left,\
      free articles remaining,unlock this article,subscribe today,create a free account,\
      become a member,become a subscriber,start your free trial,cancel anytime
      """
    ),
    (
      .newsletter, true,
      """
      newsletter,newsletters,infolettre,inscrivez vous,recevez chaque,recevez toute,recevez nos,recevez les,\
      recevoir les,votre adresse,adresse e mail,adresse mail,adresse email,votre e mail,votre email,\
      directement dans votre boite,desabonner,sign up for,sign up to,signing up,subscribe to our,\
      get the latest,in your inbox,to your inbox,your inbox,email address,your email,\
      unsubscribe,join our mailing list,subscribe to the,our daily,delivered straight
      """
    ),
    (
      .notice, true,
      """
      partager sur,partager cet article,partager l article,partagez cet article,suivez nous,\
      suivez l actualite,sur facebook,sur twitter,sur whatsapp,copier le lien,lien copie,share this,\
      share on,follow us,follow us on,click to share,copy link,link copied,save article,download the app,\
      telechargez l application,javascript,your browser,votre navigateur,print this,sign in,log in,\
      opens in a new window,skip to,toggle,make us preferred,on google,google news,google actualites,\
      soutenez nous,faites un don,faire un don,soutenir notre,make a donation,donate now,\
      report this article,like this,add to favorites,listen to this article,ecouter cet article
      """
    ),
    (
      .notice, false,
      """
      share,partager,partagez,tweet,tweeter,facebook,twitter,whatsapp,linkedin,pinterest,reddit,email,\
      e mail,print,imprimer,envoyer,comments,commentaires,close,fermer,open,menu,search,rechercher,\
      next,previous,suivant,precedent,back,retour,back to top,haut de page,loading,chargement,home,accueil,\
      follow,suivre,subscribe,abonnement,login,connexion,contact,play,pause,mute,listen,ecouter,\
      view gallery,gallery,view comments,load more,show more,voir plus,afficher plus,see more,more,\
      expand,enlarge image,agrandir,tags,topics,sujets,themes,thematiques,mots cles,filed under,\
      posted in,categories,category,in this article,table of contents,sommaire,jump to,contents,copied,\
      source,via,sources,image,video,photos,tweet this,sharethis,support,donate,advertise,translate
      """
    ),
    (
      .rights, true,
      """
      tous droits reserves,all rights reserved,reproduction interdite,droits de reproduction,\
      may not be published,may not be reproduced,terms of use,terms of service,privacy policy,\
      conditions generales,mentions legales,politique de confidentialite,droits reserves,$ copyright,\
      copyright $,terms and conditions,rewritten or redistributed,affiliate commission,affiliate links,\
      commissions on purchases,earn a commission,may earn commission
      """
    ),
    (
      .biography, true,
      """
      is a reporter,is a journalist,is a freelance,is a writer,is a senior,is a staff,is an editor,\
      is the editor,is an author,is the author,is a contributor,is a correspondent,is a contributing,\
      covers the,can be reached at,follow him on,follow her on,follow them on,on twitter at,\
      reach him at,reach her at,reach me at,contact the author,contact me at,est journaliste,\
      est chroniqueur,est redacteur,est redactrice,journaliste a,journaliste independant,about the author,\
      a propos de l auteur,view all posts,all posts by,more by,posts by,voir tous ses articles,\
      articles by this author,contributed to this report,contributed to this article,\
      contributed reporting,contributed to this story,ont contribue a cet article,a contribue a cet
      """
    ),
    (
      .date, false,
      """
      publie le,publie a,publie il y a,mis a jour,modifie le,mise a jour,publication,published,posted,\
      updated,last updated,last modified,date,le,posted on,published on,first published,ecrit le,\
      min read,minute read,temps de lecture,article mis en ligne
      """
    ),
    (
      .comment, false,
      """
      comments,commentaires,commenter,reagir,leave a comment,leave a reply,laisser un commentaire,\
      post a comment,join the conversation,reply,repondre,add a comment,add comment,your comment,\
      vos commentaires,vos reactions,votre commentaire,all comments,view comments,be the first to comment,\
      signaler,signaler un abus,connectez vous pour,report,comment,write a comment,poster un commentaire,\
      your email address will not be published,votre adresse e mail ne sera pas publiee,\
      you must be logged in
      """
    ),
    (
      .cookie, true,
      """
      cookies,cookie,consentement,your privacy,nos partenaires,personal data,donnees personnelles,\
      we use cookies,accept all,tout accepter,privacy settings,consent
      """
    ),
    (
      .credit, true,
      """
      getty images,getty,shutterstock,istock,afp,ap photo,reuters,associated press photo,file photo,\
      photo illustration,image credit,photo credit,courtesy of,photograph by,photo by,credit photo,\
      capture d ecran,screenshot,photo d illustration,wikimedia commons,adobe stock,unsplash,hans lucas,\
      maxppp,sipa,press association,nurphoto,image source,photo dr,$
      """
    ),
  ]
}
