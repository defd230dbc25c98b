#define _GNU_SOURCE
#include "CNcurses.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

static int real_stderr = -1;

void nc_hold_stderr(void) {
  if (real_stderr >= 0 || !isatty(STDERR_FILENO)) return;
  int held = memfd_create("stderr", MFD_CLOEXEC);
  if (held < 0) return;
  real_stderr = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (real_stderr >= 0) dup2(held, STDERR_FILENO);
  close(held);
}

void nc_release_stderr(void) {
  if (real_stderr < 0) return;
  char bytes[512];
  ssize_t count;
  lseek(STDERR_FILENO, 0, SEEK_SET);
  while ((count = read(STDERR_FILENO, bytes, sizeof bytes)) > 0) {
    // A terminal that takes no output must not hold up the end of the program.
    int flags = fcntl(real_stderr, F_GETFL);
    fcntl(real_stderr, F_SETFL, flags | O_NONBLOCK);
    ssize_t written = write(real_stderr, bytes, (size_t)count);
    fcntl(real_stderr, F_SETFL, flags);
    if (written < 0) break;
  }
  dup2(real_stderr, STDERR_FILENO);
  close(real_stderr);
  real_stderr = -1;
}
