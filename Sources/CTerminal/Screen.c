/* The screen by ncurses: open, draw, send, leave. ncurses works out what to send; it is not asked
   to read keys, since it takes two system calls for each byte of a paste. */
#include "Private.h"

#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

static SCREEN *screen;
static int is_released, is_utf8, cursor_shown;
/* Notes that came while we were stopped and still wait for ct_wait. */
static int pending_notes;

/* Terminals are UTF-8 nearly everywhere, also where the environment says C. */
static void choose_locale(void) {
  static const char *const fallbacks[] = {"C.UTF-8", "UTF-8", "en_US.UTF-8"};
  setlocale(LC_CTYPE, "");
  for (size_t i = 0; i < sizeof fallbacks / sizeof fallbacks[0]; i++) {
    if (strcmp(nl_langinfo(CODESET), "UTF-8") == 0) break;
    setlocale(LC_CTYPE, fallbacks[i]);
  }
  is_utf8 = strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

static int put_byte(int byte) { return fputc(byte, stdout); }

static void send(const char *capability) {
  const char *bytes = tigetstr((char *)capability);
  if (bytes && bytes != (const char *)-1) tputs(bytes, 1, put_byte);
}

/* What ncurses does not do by itself when the screen is taken and left. It writes past stdio, so
   stdio is emptied at once. */
static void take_modes(void) {
  send("smkx");
  fputs("\033[?2004h", stdout);
  fflush(stdout);
  ct_modes_set_live(1);
}

static void leave_modes(void) {
  fputs("\033[?2004l", stdout);
  fflush(stdout);
  endwin(); /* It ends the keypad's mode as well. */
  ct_modes_restore();
  ct_modes_set_live(0);
}

static void read_size(void) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) || size.ws_row == 0 || size.ws_col == 0) return;
  if (size.ws_row != LINES || size.ws_col != COLS) resize_term(size.ws_row, size.ws_col);
}

static int set_up(void) {
  screen = newterm(NULL, stdout, stdin);
  if (!screen) return CT_TERMINAL_UNKNOWN;
  raw();
  noecho();
  nonl();
  typeahead(-1); /* Or ncurses looks for keys while it sends, and stops half-way. */
  leaveok(stdscr, FALSE);
  scrollok(stdscr, FALSE);
  if (has_colors()) {
    start_color();
    use_default_colors();
  }
  const char *move = tigetstr("cup");
  return move && move != (const char *)-1 ? 0 : CT_TERMINAL_TOO_PLAIN;
}

int ct_open(void) {
  if (screen) return EBUSY;
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return CT_NOT_A_TERMINAL;
  const char *name = getenv("TERM");
  if (!name || !*name || strcmp(name, "dumb") == 0) return CT_TERMINAL_TOO_PLAIN;
  int error = ct_modes_save();
  if (error) return error;
  choose_locale();
  /* Before newterm: ncurses puts in handlers of its own where it finds none. */
  error = ct_signals_open();
  if (error) return error;
  error = set_up();
  if (error) {
    if (screen) {
      endwin();
      delscreen(screen);
      screen = NULL;
    }
    ct_modes_restore();
    ct_signals_close();
    return error;
  }
  ct_modes_prepare_undo();
  ct_stderr_capture();
  cursor_shown = -1;
  is_released = pending_notes = 0;
  read_size();
  take_modes();
  return 0;
}

void ct_close(void) {
  if (!screen) return;
  if (!is_released) leave_modes();
  delscreen(screen);
  screen = NULL;
  ct_stderr_release();
  ct_signals_close();
}

void ct_release(void) {
  if (!screen || is_released) return;
  leave_modes();
  ct_stderr_release();
  is_released = 1;
}

void ct_resume(void) {
  if (!screen || !is_released) return;
  is_released = 0;
  ct_modes_save(); /* The shell may have changed them while we were away. */
  ct_stderr_capture();
  reset_prog_mode();
  read_size();
  clearok(curscr, TRUE);
  cursor_shown = -1;
  take_modes();
}

void ct_suspend(void) {
  ct_release();
  ct_signals_stop_group();
  ct_resume();
  /* Our own SIGCONT and a resize that read_size has seen are done with; a SIGTERM is not. */
  pending_notes |= ct_signals_take() & (CT_HANGUP | CT_TERMINATE | CT_INTERRUPT);
}

/* Stopped by SIGSTOP, we had no chance to give the terminal back; after fg it has the shell's
   settings. */
static void retake(void) {
  reset_prog_mode();
  read_size();
  clearok(curscr, TRUE);
  cursor_shown = -1;
  take_modes();
}

/* select and not poll: poll does not work on terminals everywhere. Returns CT_INPUT or 0, and says
   whether there are notes. A failure counts as input, so that the read that follows reports it. */
static int wait_for(int timeout_ms, int *has_notes) {
  fd_set files;
  struct timeval time = {timeout_ms / 1000, (timeout_ms % 1000) * 1000};
  int notes = ct_signals_fd();
  FD_ZERO(&files);
  FD_SET(STDIN_FILENO, &files);
  FD_SET(notes, &files);
  int count = select(notes + 1, &files, NULL, NULL, timeout_ms < 0 ? NULL : &time);
  *has_notes = count < 0 || (count > 0 && FD_ISSET(notes, &files));
  if (count < 0) return errno == EINTR ? 0 : CT_INPUT;
  return count > 0 && FD_ISSET(STDIN_FILENO, &files) ? CT_INPUT : 0;
}

int ct_wait(int timeout_ms) {
  int has_notes;
  int bits = wait_for(pending_notes ? 0 : timeout_ms, &has_notes) | pending_notes;
  pending_notes = 0;
  if (has_notes) bits |= ct_signals_take();
  if (bits & CT_REDRAW) retake();
  if (bits & CT_RESIZED) {
    read_size();
    clearok(curscr, TRUE); /* The terminal may have moved what it showed. */
  }
  return bits;
}

int ct_read(uint8_t *buffer, size_t capacity) {
  ssize_t count;
  do count = read(STDIN_FILENO, buffer, capacity);
  while (count < 0 && errno == EINTR);
  if (count > 0) return (int)count;
  return count < 0 && errno == EAGAIN ? 0 : -1;
}

void ct_size(int *rows, int *columns) {
  *rows = LINES;
  *columns = COLS;
}

int ct_colours(void) { return has_colors() ? COLORS : 0; }

int ct_is_utf8(void) { return is_utf8; }

int ct_make_pair(int pair, int foreground, int background) {
  if (pair < 1 || pair >= COLOR_PAIRS || pair > 32767) return -1;
  return init_pair((short)pair, (short)foreground, (short)background) == OK ? 0 : -1;
}

void ct_clear(int forget) {
  erase();
  if (forget) clearok(curscr, TRUE);
}

void ct_put(int row, int column, const uint8_t *utf8, uint32_t attributes, int pair) {
  attr_t bits = A_NORMAL;
  if (attributes & CT_BOLD) bits |= A_BOLD;
  if (attributes & CT_DIM) bits |= A_DIM;
  if (attributes & CT_UNDERLINE) bits |= A_UNDERLINE;
  if (attributes & CT_REVERSE) bits |= A_REVERSE;
#ifdef A_ITALIC
  if (attributes & CT_ITALIC) bits |= A_ITALIC;
#endif
  attr_set(bits, (short)pair, NULL);
  mvaddstr(row, column, (const char *)utf8);
}

void ct_flush(int row, int column, int shows_cursor) {
  if (shows_cursor != cursor_shown) {
    curs_set(shows_cursor ? 1 : 0); /* Some terminals cannot; nothing depends on it. */
    cursor_shown = shows_cursor;
  }
  move(row, column);
  refresh();
}

int ct_scalar_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

const char *ct_key_bytes(const char *capability) {
  const char *bytes = tigetstr((char *)capability);
  return bytes && bytes != (const char *)-1 ? bytes : NULL;
}

void ct_bell(void) { beep(); }
