#define _GNU_SOURCE
#include "CNcurses.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>

static struct termios saved_settings;
static int has_saved_settings;

const char *nc_capability(const char *name) {
  char *value = tigetstr(name);
  return value == (char *)-1 ? NULL : value;
}

int nc_wcwidth(wchar_t scalar) { return wcwidth(scalar); }

int nc_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC | O_NONBLOCK); }

int nc_open_terminal(void) {
  // A description of our own: O_NONBLOCK on it does not reach the shell's.
  return open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
}

FILE *nc_memory_file(void) {
  int fd = memfd_create("frame", MFD_CLOEXEC);
  return fd < 0 ? NULL : fdopen(fd, "r+");
}

int nc_terminal_size(int fd, int *width, int *height) {
  struct winsize size;
  if (ioctl(fd, TIOCGWINSZ, &size) != 0) return -1;
  *width = size.ws_col;
  *height = size.ws_row;
  return 0;
}

int nc_save_settings(int fd) {
  if (tcgetattr(fd, &saved_settings) != 0) return -1;
  has_saved_settings = 1;
  return 0;
}

int nc_set_raw(int fd) {
  struct termios settings = saved_settings;
  cfmakeraw(&settings);
  settings.c_cc[VMIN] = 1;
  settings.c_cc[VTIME] = 0;
  return tcsetattr(fd, TCSANOW, &settings);
}

void nc_restore_settings(int fd) {
  if (!has_saved_settings) return;
  // Not TCSAFLUSH: that waits for the output, for ever when the terminal takes none.
  tcsetattr(fd, TCSANOW, &saved_settings);
  tcflush(fd, TCIFLUSH);
}
