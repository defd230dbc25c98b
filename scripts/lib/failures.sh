# Read by scripts/test: what failed, out of what a run of the tests has left.
# shellcheck shell=bash

# Prints every issue of a run with all that was said about it, the tests that began and did not end, and errors of the
# build. The issues come from the events that the tests write themselves: swift test loses parts of what it passes on.
#
# print_failures LOG EVENTS
print_failures() {
  printf '\n== What failed (%s has all of it)\n' "$1"
  # Bytes, in any locale: both files may hold what a program drew on a screen.
  if [ -f "$2" ]; then LC_ALL=C awk "$failures_of_events" "$2"; fi
  LC_ALL=C grep -aE '(^|: )error: |Fatal error: ' "$1" | head -n 40 || true
}

# Events are JSON, one a line, with sorted keys.
failures_of_events='
  /"kind":"issueRecorded"/ && !/"isKnown":true/ {
    print "✘ " test($0) ", at " place($0)
    rest = $0
    while (match(rest, /"symbol":"[A-Za-z]*","text":"([^"\\]|\\.)*"/)) {
      print said(substr(rest, RSTART, RLENGTH))
      rest = substr(rest, RSTART + RLENGTH)
    }
  }
  /"kind":"testStarted"/ { running[test($0)] = 1 }
  /"kind":"test(Ended|Skipped)"/ { delete running[test($0)] }
  /"kind":"runEnded"/ { hasEnded = 1 }
  END { if (!hasEnded) for (name in running) print "✘ began and did not end: " name }

  function said(message,    text) {
    text = message
    sub(/^"symbol":"[A-Za-z]*","text":"/, "", text)
    sub(/"$/, "", text)
    gsub(/\\\\/, "\001", text)
    gsub(/\\n/, "\n    ", text)
    gsub(/\\\//, "/", text)
    gsub(/\\"/, "\"", text)
    gsub("\001", "\\", text)
    return "  " text
  }
  function place(line,    file) {
    if (!match(line, /"fileID":"[^"]*"/)) return "no place"
    file = substr(line, RSTART + 10, RLENGTH - 11)
    gsub(/\\\//, "/", file)
    return match(line, /"line":[0-9]+/) ? file ":" substr(line, RSTART + 7, RLENGTH - 7) : file
  }
  function test(line) {
    if (!match(line, /"testID":"[^"]*"/)) return ""
    line = substr(line, RSTART + 10, RLENGTH - 11)
    gsub(/\\\//, "/", line)
    return line
  }
'
