/* The terminal's settings, the bytes that undo ours in a crash, and standard error kept back. It
   knows how to leave; what is on the screen is for Screen.c. */
#include "Private.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static struct termios saved;
static int has_saved;
static volatile sig_atomic_t is_live;

/* Written by a crash. The bytes depend on the terminal and are worked out while all is well, since
   terminfo must not be asked in a signal handler. */
static char undo[512];
static size_t undo_length;

static int real_stderr = -1, captured_stderr = -1;

int ct_modes_save(void) {
  if (tcgetattr(STDIN_FILENO, &saved)) return errno;
  has_saved = 1;
  return 0;
}

void ct_modes_restore(void) {
  if (!has_saved) return;
  while (tcsetattr(STDIN_FILENO, TCSADRAIN, &saved) && errno == EINTR) {}
}

int ct_erase_byte(void) {
  return has_saved && saved.c_cc[VERASE] != _POSIX_VDISABLE ? saved.c_cc[VERASE] : -1;
}

static int undo_put(int byte) {
  if (undo_length < sizeof undo) undo[undo_length++] = (char)byte;
  return byte;
}

void ct_modes_prepare_undo(void) {
  static const char *const names[] = {"sgr0", "op", "cnorm", "rmkx", "rmcup"};
  undo_length = 0;
  for (const char *c = "\033[?2004l"; *c; c++) undo_put(*c);
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
    const char *bytes = tigetstr((char *)names[i]);
    if (bytes && bytes != (const char *)-1) tputs(bytes, 1, undo_put);
  }
}

void ct_modes_set_live(int live) { is_live = live; }

static void write_all(int file, const char *bytes, size_t length) {
  while (length > 0) {
    ssize_t count = write(file, bytes, length);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return;
    bytes += count;
    length -= (size_t)count;
  }
}

static void print_captured(void) {
  if (real_stderr < 0) return;
  dup2(real_stderr, STDERR_FILENO);
  char block[512];
  ssize_t count;
  lseek(captured_stderr, 0, SEEK_SET);
  while ((count = read(captured_stderr, block, sizeof block)) > 0) {
    write_all(STDERR_FILENO, block, (size_t)count);
  }
}

void ct_modes_undo_in_crash(void) {
  if (!is_live) return;
  is_live = 0;
  write_all(STDOUT_FILENO, undo, undo_length);
  tcsetattr(STDIN_FILENO, TCSAFLUSH, &saved);
  print_captured();
}

/* A stray print would tear the screen; it is shown after the screen is left instead. The file has
   no name and holds nothing when all goes well. */
void ct_stderr_capture(void) {
  if (real_stderr >= 0) return;
  FILE *file = tmpfile();
  if (!file) return;
  fflush(stderr);
  captured_stderr = dup(fileno(file));
  real_stderr = dup(STDERR_FILENO);
  fclose(file);
  if (captured_stderr >= 0 && real_stderr >= 0) {
    dup2(captured_stderr, STDERR_FILENO);
    return;
  }
  if (captured_stderr >= 0) close(captured_stderr);
  if (real_stderr >= 0) close(real_stderr);
  captured_stderr = real_stderr = -1;
}

void ct_stderr_release(void) {
  if (real_stderr < 0) return;
  fflush(stderr);
  print_captured();
  close(real_stderr);
  close(captured_stderr);
  real_stderr = captured_stderr = -1;
}
