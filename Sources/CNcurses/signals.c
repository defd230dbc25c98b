#define _GNU_SOURCE
#include "CNcurses.h"

#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

// Everything the handlers touch is plain static storage: a handler may only call
// async-signal-safe functions (write, tcsetattr, sigaction, raise, clock_gettime).
static char restore_bytes[512];
static size_t restore_count;
static int terminal = -1;
static int wake = -1;
static volatile sig_atomic_t is_armed;
static volatile sig_atomic_t ignores_keyboard;
static volatile sig_atomic_t pending[NSIG];
static time_t first_request;

static const int faults[] = {SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV};
static const int notices[] = {SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGCONT, SIGWINCH};
enum {
  fault_count = sizeof faults / sizeof *faults,
  notice_count = sizeof notices / sizeof *notices,
};
static struct sigaction previous[NSIG];

static void restore_terminal(void) {
  if (!is_armed) return;
  is_armed = 0;
  ssize_t ignored = write(terminal, restore_bytes, restore_count);
  (void)ignored;
  nc_restore_settings(terminal);
  nc_release_stderr();
}

static void on_fault(int number, siginfo_t *info, void *context) {
  (void)context;
  restore_terminal();
  // Hand over to whoever was there before (Swift's backtracer, or the default action). A fault
  // happens again when this returns, with its true context; a sent signal has to be sent again.
  sigaction(number, &previous[number], NULL);
  bool is_fault = info->si_code > 0 && number != SIGTRAP && number != SIGABRT;
  if (!is_fault) raise(number);
}

static time_t seconds_now(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec + 1;
}

static void on_notice(int number, siginfo_t *info, void *context) {
  (void)info;
  (void)context;
  int saved_errno = errno;
  if (ignores_keyboard && (number == SIGINT || number == SIGQUIT)) return;
  if (number == SIGTERM || number == SIGINT || number == SIGQUIT) {
    // Asked again after two seconds in which nobody looked: the loop hangs, so end here.
    if (pending[number] && seconds_now() - first_request >= 2) {
      restore_terminal();
      signal(number, SIG_DFL);
      raise(number);
    }
    if (!pending[number]) first_request = seconds_now();
  }
  pending[number] = 1;
  if (wake >= 0) {
    char byte = 1;
    ssize_t ignored = write(wake, &byte, 1);
    (void)ignored;
  }
  errno = saved_errno;
}

int nc_install_signals(int terminal_fd, int wake_fd) {
  terminal = terminal_fd;
  wake = wake_fd;
  for (int i = 0; i < NSIG; i++) pending[i] = 0;

  static char stack[64 * 1024];  // a stack overflow must still find a stack
  stack_t current;
  if (sigaltstack(NULL, &current) == 0 && (current.ss_flags & SS_DISABLE)) {
    stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
    sigaltstack(&alternate, NULL);
  }

  struct sigaction action = {.sa_sigaction = on_fault, .sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < fault_count; i++)
    if (sigaction(faults[i], &action, &previous[faults[i]]) != 0) return -1;
  // SA_RESTART: a database in the middle of a read must not see EINTR. poll() ends all the same.
  action.sa_sigaction = on_notice;
  action.sa_flags = SA_SIGINFO | SA_RESTART;
  for (int i = 0; i < notice_count; i++)
    if (sigaction(notices[i], &action, &previous[notices[i]]) != 0) return -1;
  return 0;
}

void nc_restore_signals(void) {
  for (int i = 0; i < fault_count; i++) sigaction(faults[i], &previous[faults[i]], NULL);
  for (int i = 0; i < notice_count; i++) sigaction(notices[i], &previous[notices[i]], NULL);
  terminal = -1;
  wake = -1;
}

int nc_arm_restore(const uint8_t *bytes, size_t count) {
  if (bytes == NULL || count > sizeof restore_bytes) return -1;
  memcpy(restore_bytes, bytes, count);
  restore_count = count;
  is_armed = 1;
  return 0;
}

void nc_disarm_restore(void) { is_armed = 0; }

void nc_ignore_keyboard_signals(bool ignored) { ignores_keyboard = ignored; }

int nc_take_signal(void) {
  for (int i = 0; i < notice_count; i++) {
    int number = notices[i];
    if (!pending[number]) continue;
    pending[number] = 0;
    return number;
  }
  return 0;
}

void nc_stop_job(void) {
  struct sigaction ours;
  struct sigaction standard = {.sa_handler = SIG_DFL};
  sigemptyset(&standard.sa_mask);
  pending[SIGCONT] = 0;
  sigaction(SIGTSTP, &standard, &ours);
  kill(0, SIGTSTP);
  // Another thread may take the signal, a moment later; and a job without a shell to continue it
  // is not stopped at all. So wait for the continuation, but not for ever.
  for (int i = 0; i < 20 && !pending[SIGCONT]; i++) poll(NULL, 0, 10);
  sigaction(SIGTSTP, &ours, NULL);
  pending[SIGCONT] = 0;
  pending[SIGTSTP] = 0;
}
