internal import PressmarkCore
internal import Terminal

extension State {
  mutating func openCommandLine() {
    overlay = .prompt(
      Prompt(
        kind: .command,
        line: CommandPrompt(
          prefix: ":", text: "", history: history.commands, candidates: commandCandidates)))
    fitOverlay()
  }

  /// Does what a typed line says.
  mutating func perform(line: String, _ context: UpdateContext) -> [Effect] {
    history.rememberCommand(line)
    let typed: TypedCommand
    do {
      typed = try TypedCommand(line)
    } catch {
      notice = .failure(error.sentence)
      return []
    }
    if let effects = performInView(typed, context) { return effects }
    switch typed {
    case .plain(.quit):
      // Typed in full it leaves the program from wherever it is; the key goes back a step.
      exit = .quit
      return keepPlace(context.now)
    case .plain(let command): return perform(command, context)
    case .passages(let query):
      return open(PassagesView(query: query, of: shownArticle), context)
    case .compare(let text): return compare(text, context)
    case .measure(let columns):
      setMeasure(columns)
      return []
    case .go(let place):
      guard let reader else { return noArticle() }
      let target: TextOffset =
        switch place {
        case .percent(let percent): TextOffset(reader.text.end.scalars * percent / 100)
        case .offset(let offset): TextOffset(offset)
        }
      self.reader?.jump(to: target)
      self.reader?.fit(to: size)
      return []
    case .open(let reference): return [.openReference(reference)]
    case .add(let path):
      return open(ListScreen(kind: .library), context) + [.add(path)]
    case .export(let format, let path):
      guard let reader else { return noArticle() }
      return [.export(reader.article.id, format: format, path: path)]
    case .newCode(let name, let key): return makeCode(name: name, key: key, context)
    case .judge(let judgement, let scope):
      return reader == nil ? noArticle() : judge(judgement, scope, context)
    case .tag, .claim, .set, .locate: return change(typed, context)
    }
  }

  private mutating func compare(_ text: String, _ context: UpdateContext) -> [Effect] {
    do {
      let typed = text.isEmpty ? shownArticle.map { "article:\($0.rawValue)" } ?? "" : text
      return open(ComparisonView(.query(try Query(typed))), context)
    } catch {
      notice = .failure(error.sentence)
      return []
    }
  }

  private mutating func change(_ typed: TypedCommand, _ context: UpdateContext) -> [Effect] {
    guard let reader else { return noArticle() }
    let act: Act?
    switch typed {
    case .tag(let names):
      guard let target = reader.markTarget(coder: coder) else { return noTarget() }
      var codes = reader.codes(of: target)
      for name in names {
        guard let code = codebook.code(named: name) else {
          notice = .failure("no code is called “\(name)”: `new-code \(name)` adds it")
          return []
        }
        if !codes.contains(code.id) { codes.append(code.id) }
      }
      act = reader.coding(codes, on: target, coder: coder, context: context)
    case .claim(let field, let value):
      guard let target = reader.markTarget(coder: coder) else { return noTarget() }
      var mistake: String?
      act = reader.act(.claim, on: target, coder: coder, context: context) { mark in
        do {
          try AnnotationField(named: field).set(value, on: &mark)
        } catch {
          mistake = "\(error)"
        }
      }
      if let mistake {
        notice = .failure(mistake)
        return []
      }
    case .locate(let part):
      guard let span = reader.selection?.span ?? reader.wordGroup(at: reader.cursor),
        let id = reader.lastMark ?? reader.focus, let mark = reader.annotation(id)
      else {
        notice = .warning("tag the claim first, then select its \(part.rawValue)")
        return []
      }
      act = reader.locating(part, of: mark, at: span, coder: coder, context: context)
    case .set(let field, let value):
      do {
        act = try correction(of: reader.article, field, value)
      } catch {
        notice = .failure("\(error.sentence)")
        return []
      }
    default: act = nil
    }
    guard let act else {
      notice = .warning("nothing to change")
      return []
    }
    return [.perform(act)]
  }

  private func correction(
    of article: Article, _ field: TypedCommand.MetadataField, _ value: String
  ) throws(TypedCommand.Mistake) -> Act? {
    var corrected = article
    let optional = value.isEmpty ? nil : value
    switch field {
    case .title: corrected.metadata.title = value
    case .byline:
      corrected.metadata.byline = value.split(separator: ",").map {
        String($0.drop { $0 == " " })
      }
    case .language: corrected.metadata.language = optional
    case .site: corrected.metadata.site = optional
    case .url: corrected.metadata.url = optional
    case .section: corrected.metadata.section = optional
    case .page: corrected.metadata.page = optional
    case .date:
      guard let optional else {
        corrected.metadata.published = nil
        break
      }
      guard let day = CalendarDay(iso8601: optional) else {
        throw TypedCommand.Mistake(sentence: "“\(value)” is not a day like 2025-08-02")
      }
      corrected.metadata.published = day
    }
    guard corrected != article else { return nil }
    corrected.corrected.formUnion(corrected.metadata.fields(differingFrom: article.metadata))
    return Act(
      verb: .correctArticle, article: article.id,
      changes: [.article(before: article, after: corrected)])
  }

  private mutating func makeCode(
    name: String, key: Character?, _ context: UpdateContext
  ) -> [Effect] {
    if codebook.code(named: name) != nil {
      notice = .failure("there is a code “\(name)” already")
      return []
    }
    if let key, let other = codebook.code(key: key) {
      notice = .failure("the key \(key) gives “\(other.name)” already")
      return []
    }
    let colors = CodeColor.allCases
    let code = Code(
      id: CodeID(rawValue: context.identifier()), name: name, key: key,
      color: colors[codebook.codes.count % colors.count],
      position: (codebook.codes.map(\.position).max() ?? -1) + 1)
    return [.perform(Act(verb: .editCodebook, changes: [.code(before: nil, after: code)]))]
  }

  private mutating func noArticle() -> [Effect] {
    notice = .warning("open an article first")
    return []
  }

  private mutating func noTarget() -> [Effect] {
    notice = .warning("nothing to mark here: go to a word, or select")
    return []
  }
}

extension ReaderState {
  /// The words of a target.
  func quote(of target: MarkTarget) -> String {
    switch target {
    case .existing(let id): annotation(id)?.quotes.joined(separator: " … ") ?? ""
    case .new(let spans): spans.map { text.string(in: $0) }.joined(separator: " … ")
    }
  }

  /// The codes that a target has now.
  func codes(of target: MarkTarget) -> [CodeID] {
    guard case .existing(let id) = target else { return [] }
    return (marks[id] ?? marks.orphans.first { $0.id == id })?.codes ?? []
  }
}
