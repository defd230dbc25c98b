struct MarkdownImporter: Importer {
  let format = "markdown"
  let version = 1
  let extensions = ["md", "markdown", "mdown", "mkd"]
  func recognises(_ text: String) -> Bool { false }
  func draft(of text: String) -> ArticleDraft { PlainTextImporter().draft(of: text) }
}
