// The one place in the package that includes <curses.h>.
//
// Swift's importer sees this header exactly as written here: macros that take arguments, casted
// constants, variadic functions and mutable globals do not cross over, so each one that is needed
// gets a small function below.

#ifndef CNCURSES_H
#define CNCURSES_H

#define NCURSES_WIDECHAR 1  // the wide-character API: cchar_t, setcchar
#define NCURSES_NOMACROS 1  // real functions only
#define NCURSES_OPAQUE 0

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <wchar.h>
#include <locale.h>
#include <langinfo.h>
#include <curses.h>
#include <term.h>

#if !defined(NCURSES_EXT_COLORS) || NCURSES_EXT_COLORS < 20180127
#error "ncurses 6.1 or later with extended colours is needed"
#endif

// MARK: Mutable globals (Swift 6: "not concurrency-safe").
static inline int nc_colors(void) { return COLORS; }
static inline WINDOW *_Nullable nc_stdscr(void) { return stdscr; }
static inline void nc_clear_on_refresh(void) { clearok(curscr, TRUE); }

// MARK: Constants defined through casts.
static const uint32_t nc_A_NORMAL = A_NORMAL;
static const uint32_t nc_A_BOLD = A_BOLD;
static const uint32_t nc_A_DIM = A_DIM;
static const uint32_t nc_A_ITALIC = A_ITALIC;
static const uint32_t nc_A_UNDERLINE = A_UNDERLINE;
static const uint32_t nc_A_REVERSE = A_REVERSE;

/// A cell of zero-terminated scalars, with an extended (int, not short) colour pair.
static inline int nc_setcchar(
    cchar_t *_Nonnull cell, const wchar_t *_Nonnull text, uint32_t attributes, int pair) {
  // ncurses 6.1+: opts, when not NULL, points to an int pair that replaces the short one.
  return setcchar(cell, text, (attr_t)attributes, 0, &pair);
}

/// The value of a terminfo string capability; NULL when the terminal has none.
const char *_Nullable nc_capability(const char *_Nonnull name);

// MARK: Declared only under feature macros that Swift's importer does not set.

/// The columns that one scalar takes in the locale (-1: not printable). As ncurses sees it.
int nc_wcwidth(wchar_t scalar);
/// pipe2(O_CLOEXEC | O_NONBLOCK); 0, or -1 with errno set.
int nc_pipe(int ends[_Nonnull 2]);
/// Opens the controlling terminal without blocking; -1 with errno set when there is none.
int nc_open_terminal(void);
/// A file in memory for ncurses to write into; NULL with errno set.
FILE *_Nullable nc_memory_file(void);
/// Stores the extent in columns and rows that the terminal says it has; 0, or -1 with errno set.
int nc_terminal_size(int fd, int *_Nonnull width, int *_Nonnull height);

// MARK: Terminal settings.

/// Saves the settings to go back to. Returns 0, or -1 with errno set.
int nc_save_settings(int fd);
/// Raw input without echo: every key comes in as it is. Returns 0, or -1 with errno set.
int nc_set_raw(int fd);
/// Puts the saved settings back and forgets what was typed. Async-signal-safe; never waits.
void nc_restore_settings(int fd);

// MARK: Standard error.

/// Sends what is written to standard error into memory from now on, when it is a terminal, so
/// that it neither scribbles on the screen nor is lost with it.
void nc_hold_stderr(void);
/// Gives standard error back and writes what was held to it. Async-signal-safe.
void nc_release_stderr(void);

// MARK: Signals.

/// Takes the signals over. Signals that ask to end, stop, go on or look at the size are noted for
/// `nc_take_signal`, and a byte goes to `wake_fd`. Faults write the bytes of `nc_arm_restore` to
/// the terminal, put its settings back, and go to whoever handled them before.
int nc_install_signals(int terminal_fd, int wake_fd);
/// Gives the signals back.
void nc_restore_signals(void);
/// What a fault writes to the terminal; at most 512 bytes. Returns 0, or -1 when too long.
int nc_arm_restore(const uint8_t *_Nullable bytes, size_t count);
/// From now on a fault leaves the terminal alone.
void nc_disarm_restore(void);
/// While another program has the terminal, its ^C and ^\ are not ours.
void nc_ignore_keyboard_signals(bool ignored);
/// The number of a signal that came in since the last call, and forgets it; 0 when none did.
int nc_take_signal(void);
/// Stops the whole foreground job; returns when it goes on, or at once where nothing can stop it.
void nc_stop_job(void);

#endif
