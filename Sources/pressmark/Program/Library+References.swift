internal import PressmarkCore

extension Library {
  /// The annotation of that id, or the only one whose id starts so.
  ///
  /// - Throws: ``Failure`` when there is none, or when there are several.
  func annotation(named reference: String) throws -> Annotation {
    let wanted = reference.lowercased()
    if let annotation = try annotation(AnnotationID(rawValue: wanted)) { return annotation }
    let candidates = wanted.isEmpty ? [] : try annotations(startingWith: wanted)
    guard let first = candidates.first else {
      throw Failure.input(
        "there is no annotation “\(reference)”: `pressmark claims` lists them with their ids")
    }
    guard candidates.count == 1 else {
      let ids = candidates.prefix(5).map(\.id.rawValue).joined(separator: ", ")
      throw Failure.input(
        "“\(reference)” names several annotations: write more of the id (\(ids)…)")
    }
    return first
  }

  /// The annotation with the links that it got since `before` named by whole ids.
  ///
  /// - Throws: ``Failure`` when a link names no annotation, several, or the annotation itself.
  func resolvingLinks(of annotation: Annotation, since before: Annotation?) throws -> Annotation {
    var resolved = annotation
    resolved.relations = []
    for relation in annotation.relations {
      var whole = relation
      if before?.relations.contains(relation) != true {
        whole.target = try self.annotation(named: relation.target.rawValue).id
        guard whole.target != annotation.id else {
          throw Failure.input("a mark cannot be linked to itself")
        }
      }
      if !resolved.relations.contains(whole) { resolved.relations.append(whole) }
    }
    return resolved
  }

  /// Stores what an annotation has become, as one act.
  ///
  /// - Returns: The annotation as stored; the same as before when nothing has changed.
  @discardableResult
  func change(_ before: Annotation, to after: Annotation, verb: Act.Verb) throws -> Annotation {
    guard after != before else { return before }
    var after = after
    after.modified = context.now()
    _ = try perform(
      Act(
        verb: verb, article: before.article,
        changes: [.annotation(before: before, after: after)]))
    return after
  }

  /// Makes the day's copy when one is due; that it cannot be made is said, and undoes nothing.
  func backUpForTheDay() {
    do {
      try backUpIfDue()
    } catch {
      StandardError.say("the day’s backup was not made; all else was done: \(error)")
    }
  }

  /// The line of `list --json` for an article.
  func line(for article: Article) throws -> String {
    var filter = AnnotationFilter()
    filter.article = article.id
    let count = try annotationCount(filter)
    return try JSONLine.text(of: ArticleLine(article, annotations: count))
  }

  /// The line of `claims --json` for an annotation.
  func line(for annotation: Annotation) throws -> String {
    try JSONLine.text(of: ClaimLine(annotation, codebook: try codebook()))
  }
}
