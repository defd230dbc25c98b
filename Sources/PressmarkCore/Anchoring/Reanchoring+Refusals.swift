extension Reanchoring {
  /// The refusal of the old revision in the new one; `nil` when its words are not there any more.
  ///
  /// Found as annotations are, with one difference: a figure in which a letter was changed is
  /// another figure, and may be proposed.
  public func moved(refusal: SuggestionRefusal) -> SuggestionRefusal? {
    guard let match = anchor.locate(refusal.selector).match,
      match.method != .approximate || !refusal.type.isFigure
    else { return nil }
    var moved = refusal
    moved.selector = Selector(span: match.span, in: newIndex)
    moved.revision = new.digest
    return moved
  }
}
