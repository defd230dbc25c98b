/// The words by which templates of press sites and content systems name the parts of a page.
///
/// Gathered from the templates of WordPress, SPIP, Drupal, Arc XP, schema.org and BEM naming, and from
/// the class names that Readability.js, trafilatura and the site rules of FiveFilters look for. A phrase
/// matches words that follow each other in one class name: `article-body`, `articleBody`,
/// `article__body`.
struct PageVocabulary: Sendable {
  /// The one vocabulary: a page in French is made with English class names as often as not.
  static let shared = PageVocabulary(entries)

  private var phrases: [UInt64: PageHint] = [:]

  private init(_ entries: [(PageHint, String)]) {
    for (hint, list) in entries {
      for phrase in list.split(separator: ",") {
        var hash = Self.seed
        for word in phrase.split(separator: " ") {
          hash = Self.hash(hash, NameHash.of(word.utf8))
        }
        phrases[hash, default: []].insert(hint)
      }
    }
  }

  private static let seed: UInt64 = 0x9E37_79B9_7F4A_7C15

  private static func hash(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    (hash ^ word) &* 0xFF51_AFD7_ED55_8CCD
  }

  /// What the value of an attribute hints at.
  ///
  /// Words are cut at everything that is no letter, and where a capital follows a small letter.
  func hints(in value: some RandomAccessCollection<UInt8>) -> PageHint {
    var found: PageHint = []
    var word: UInt64 = 0xcbf2_9ce4_8422_2325
    var length = 0
    // The words before this one in the same name.
    var before: UInt64?
    var twoBefore: UInt64?
    var wasSmall = false
    var budget = 400

    func endWord() {
      guard length > 0 else { return }
      found.formUnion(phrases[Self.hash(Self.seed, word)] ?? [])
      if let before {
        let two = Self.hash(Self.hash(Self.seed, before), word)
        found.formUnion(phrases[two] ?? [])
        if let twoBefore {
          let three = Self.hash(Self.hash(Self.hash(Self.seed, twoBefore), before), word)
          found.formUnion(phrases[three] ?? [])
        }
      }
      twoBefore = before
      before = word
      word = 0xcbf2_9ce4_8422_2325
      length = 0
    }

    for byte in value {
      budget -= 1
      if budget == 0 { break }
      if byte.isLetter || byte >= 0x80 {
        let isCapital = byte < 0x61
        if isCapital, wasSmall { endWord() }
        word = (word ^ UInt64(isCapital ? byte | 0x20 : byte)) &* 0x0000_0100_0000_01B3
        length += 1
        wasSmall = !isCapital
      } else {
        endWord()
        wasSmall = false
        if byte.isMarkupSpace {
          before = nil
          twoBefore = nil
        }
      }
    }
    endWord()
    return found
  }

  private static let entries: [(PageHint, String)] = [
    (
      .body,
      """
      article body,articlebody,article content,articlecontent,article text,articletext,entry content,\
      entrycontent,entry body,post content,postcontent,post body,postbody,post text,post entry,story body,\
      storybody,story content,storycontent,story text,body content,body copy,bodycopy,body text,bodytext,\
      rich text,richtext,news body,newsbody,news content,news text,article copy,article corps,\
      corps article,texte article,article texte,contenu article,article contenu,article main,\
      content body,contentbody,content text,field body,field name body,story main,article page body,\
      articlepage,post article,blog content,blog post content,blog body,single content,page content body,\
      text content,story copy,wysiwyg,surligner,crayon article texte,crayon texte,article full body,\
      full text,fulltext,article section,article wrap body,article detail,article paragraph,\
      paragraph text,news article body,main article body,td post content,article inner,prose,\
      markdown body,formatted text,free text,body main,article element,storytext,caas body,zn body,\
      paywall content,article chapo body,texte,corps,corpus
      """
    ),
    (
      .article,
      """
      article,story,post,entry,content,contenu,main,hentry,billet,blog,news,actualite,actu,text,body,\
      paragraph,paragraphe,paywall
      """
    ),
    (
      .comment,
      """
      comment,comments,commentaire,commentaires,commentlist,comment list,commentaries,disqus,reaction,\
      reactions,respond,reply,replies,discussion,livefyre,fbcomments,fb comments,coral,viafoura,\
      comment form,spot im,openweb,forum,trackback,trackbacks,pingback
      """
    ),
    (
      .share,
      """
      share,shares,sharing,sharer,social,socials,socialshare,social share,partage,partager,partages,\
      addthis,sharethis,sharedaddy,addtoany,jp relatedposts,follow,suivre,sns,sharebar,share bar,\
      share buttons,post share,reseaux,reseaux sociaux,bookmark,sharetools,share tools,article tools,\
      article actions,actions,toolbar,tools,print,utility,utilities
      """
    ),
    (
      .related,
      """
      related,relatedposts,related posts,relatedcontent,recommended,recommendation,recommendations,recirc,\
      recirculation,read more,readmore,read also,also read,read next,lire aussi,lireaussi,lire egalement,\
      a lire,alire,see also,seealso,most read,mostread,most popular,mostpopular,popular,trending,\
      outbrain,taboola,similar,suggested,suggestions,more from,morefrom,more stories,more news,more on,\
      en savoir,meme sujet,sur le meme,crosslink,cross link,up next,upnext,next article,next post,\
      previous post,post navigation,nextprev,prev next,readnext,mightlike,might like,also like,discover,\
      latest,latest news,recent,recent posts,top stories,topstories,teaser list,teasers,teaser,promo,\
      linked,inline link,rel link,liens,associes,voir aussi,dossier,zergnet,revcontent,nativo,morestories,\
      furthermore,further reading,onward,onwards,story list,river,feed,listing,cards,card,crosssell,\
      internal link,see more,seemore,plus lus,plus lu,continue reading,trending now,keep reading,\
      bottom stories,hub,inarticle link,story package,linkbox,link box,links,more info,article links
      """
    ),
    (
      .navigation,
      """
      nav,navigation,navbar,navigate,menu,menus,submenu,breadcrumb,breadcrumbs,breadcrump,ariane,\
      fil ariane,pagination,pager,paging,paginate,topbar,top bar,masthead,skip,skip link,sitemap,\
      site header,page header,global header,hamburger,drawer,megamenu,subnav,navi,topnav,\
      search,searchform,search form,recherche,switcher,table of contents,toc,sommaire,on this page
      """
    ),
    (
      .footer,
      """
      footer,foot,colophon,copyright,legal,disclaimer,site info,siteinfo,mentions,post footer,entry footer,\
      article footer,articlefooter,story footer,bottom,pied,pied page,endnote,end of article,after content,\
      after post,after article,below content,credits bottom,terms,trustbar
      """
    ),
    (
      .sidebar,
      """
      sidebar,side bar,sidebars,rail,right rail,left rail,rightrail,right column,rightcolumn,colonne droite,\
      col right,left column,leftcolumn,widget,widgets,widgetarea,widget area,secondary,aside,side,\
      complementary,tertiary,rhs,lhs,gadget,module,block list,sticky
      """
    ),
    (
      .advertisement,
      """
      ad,ads,adv,advert,adverts,advertisement,advertisements,advertising,advertorial,adslot,ad slot,adsense,\
      adsbygoogle,ad unit,ad container,adcontainer,adwrapper,ad wrapper,sponsor,sponsors,sponsored,\
      sponsorise,partner,partners,partenaire,partenaires,partner content,promoted,promotion,pub,publicite,\
      pubs,dfp,gpt,banner,banners,teads,affiliate,affiliation,native ad,commercial,inread,leaderboard,mpu,\
      skyscraper,billboard,bandeau,house ad
      """
    ),
    (
      .newsletter,
      """
      newsletter,newsletters,subscribe,subscriber,subscription,subscriptions,subscribers,signup,sign up,\
      abonnement,abonnements,abonnez,abonne,abonner,abo,inscription,register,registration,piano,optin,\
      opt in,mailchimp,mailinglist,mailing list,cta,call to action,calltoaction,email signup,emailsignup,\
      infolettre,donate,donation,don,dons,soutenir,support us,membership,member,contribute,contributions,\
      mc embed,hubspot,marketing,reader revenue,push,app promo,download app,lead capture
      """
    ),
    (
      .caption,
      """
      caption,captions,legend,legende,legendes,figcaption,credit,credits,image credit,photo credit,\
      wp caption,wp caption text,photographer,photographe,image caption,photo caption,media caption,\
      image meta,image source,media credit,img caption,copyright image,imagecaption,picture caption,\
      source image,spip doc titre,spip doc descriptif,spip doc credits,image text,gallery caption
      """
    ),
    (
      .byline,
      """
      byline,bylines,author,authors,auteur,auteurs,signature,writer,writers,contributor,contributors,meta,\
      metadata,metas,date,dates,dateline,datetime,timestamp,published,time,publication,post meta,postmeta,\
      entry meta,article meta,article info,article infos,infos,post info,posted on,postedon,updated,\
      modified,datepublished,creator,by line,attribution,read time,readtime,reading time,readingtime,\
      temps lecture,duree,article details,info bar,post date,postdate,vcard,views,stats,counter
      """
    ),
    (
      .biography,
      """
      bio,biography,biographie,author bio,authorbio,about author,author box,authorbox,author info,\
      author profile,author card,author description,author about,author details,post author,abouttheauthor,\
      profile,user info,about the author,a propos,about us,aboutus,author block,writer bio,staff
      """
    ),
    (
      .tags,
      """
      tags,tag,taglist,tag list,tagcloud,topics,topic,topic list,keywords,keyword,mots cles,motscles,\
      rubrique,rubriques,categories,category,cat links,tags links,post tags,entry tags,article tags,\
      themes,thematiques,sujets,label,labels,kicker,eyebrow,surtitre,overline,section name,flag
      """
    ),
    (
      .standfirst,
      """
      standfirst,stand first,chapo,chapeau,dek,deck,lede,lead,leadin,lead text,intro,introduction,summary,\
      subtitle,sub title,subheadline,sub headline,subheading,sub heading,subhead,subhed,excerpt,abstract,\
      accroche,soustitre,sous titre,headnote,description,preamble,article description,article lead,\
      article intro,article summary,tagline,strapline,article subtitle,post excerpt,ledetext,hat,article hat
      """
    ),
    (
      .title,
      "title,headline,titre,heading,hed,article title,entry title,post title,page title,h1,titles"
    ),
    (
      .pullQuote,
      """
      pullquote,pull quote,pullquotes,pulled quote,exergue,mise en exergue,quote pull,blockquote pull,\
      highlighted quote,pull,callout quote
      """
    ),
    (
      .embed,
      """
      twitter tweet,tweet,twitter,instagram,instagram media,fb post,fb video,tiktok,tiktok embed,embed,\
      embedded,embeds,oembed,reddit embed,reddit card,facebook post,social embed,bluesky embed,\
      youtube,rich embed,twitter embed,embed twitter,mastodon
      """
    ),
    (
      .media,
      """
      gallery,galleries,slideshow,slide,slider,carousel,carrousel,diaporama,swiper,slick,video,videos,\
      player,figure,image,images,photo,photos,picture,media,illustration,visuel,thumbnail,thumb,lightbox,\
      infographic,chart,audio,podcast,playlist,portfolio,jwplayer,lead image,hero
      """
    ),
    (
      .shop,
      """
      product,products,price,prices,prix,shop,shopping,buy,buy box,buybox,achat,achats,commerce,\
      ecommerce,deal,deals,merchant,marchand,cart,offer,offers,offre,offres,amazon,affiliate link,\
      comparateur,price comparison,product card,add to cart,bons plans,boutique
      """
    ),
    (
      .box,
      """
      box,boxed,infobox,info box,encadre,encart,sidenote,factbox,fact box,callout,panel,well,highlight,\
      note,fact,facts,key points,keypoints,takeaways,key takeaways,timeline,explainer,inset,module,alert,\
      notice,tip,focus,repere,reperes,in brief,essentiel
      """
    ),
    (
      .dialog,
      """
      cookie,cookies,consent,gdpr,rgpd,cmp,didomi,onetrust,qc cmp,modal,popup,pop up,overlay,tooltip,dialog,\
      toast,popover,interstitial,lightbox,privacy,notification,notifications,alertbar,cookiebanner,\
      cookie banner,browser warning,outdated,adblock,ad block,snackbar,flyout,offcanvas,off canvas,dropdown
      """
    ),
    (
      .unseen,
      """
      hidden,hide,is hidden,sr only,sronly,visually hidden,visuallyhidden,visuallyhidden,screen reader,\
      screen reader text,screenreader,offscreen,invisible,d none,noprint,no print,print only,printonly,\
      assistive text,accessibility,a11y,display none,show for sr,u hidden,element invisible,mobile only,\
      only mobile,hidden xs,hide desktop,no display,noscript
      """
    ),
    (
      .account,
      "login,signin,sign in,account,connexion,compte,user,auth,profile,paywall login,log in,logged"
    ),
    (
      .paywall,
      """
      paywall,pay wall,regwall,premium,restricted,locked,teaser paywall,gate,gated,gateway,metered,meter,\
      subscriber only,subscribers only,article restricted,inaccessible,barrier,wall,blur,qiota,poool
      """
    ),
    (.list, "list,listing,items,item,grid,loop,archive,archives,tile,tiles,row,rows,collection"),
    (
      .notes,
      "footnote,footnotes,notes,note,references,reference,bibliography,citations,sources,endnotes"
    ),
    (
      .header,
      "header,head,hero,masthead,article header,entry header,post header,top,article top,banner"
    ),
  ]
}
