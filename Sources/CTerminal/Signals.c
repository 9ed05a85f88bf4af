/* Signals, turned into bytes on a pipe or, for a crash, into a restored terminal. No handler calls
   ncurses, allocates or prints: programs that did deadlocked or left the terminal raw. */
#include "Private.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

static const int note_signals[] = {SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT};
static const int fatal_signals[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE};

enum {
  note_count = sizeof note_signals / sizeof note_signals[0],
  fatal_count = sizeof fatal_signals / sizeof fatal_signals[0]
};

static int pipe_ends[2] = {-1, -1};
static struct sigaction old_notes[note_count], old_fatals[fatal_count], old_pipe, old_size;
/* A stack of its own: a stack overflow leaves none on the ordinary one. */
static char alternate_stack[65536];
static stack_t old_stack;

static void on_note(int signal_number) {
  int kept = errno;
  unsigned char byte = (unsigned char)signal_number;
  /* A full pipe holds enough notes already. */
  ssize_t count = write(pipe_ends[1], &byte, 1);
  (void)count;
  errno = kept;
}

/* Not chained to Swift's own handler: that one would ask for a key on the user's terminal. */
static void on_fatal(int signal_number) {
  ct_modes_undo_in_crash();
  signal(signal_number, SIG_DFL);
  raise(signal_number);
}

static int make_pipe(void) {
  if (pipe(pipe_ends)) return errno;
  for (int end = 0; end < 2; end++) {
    fcntl(pipe_ends[end], F_SETFL, fcntl(pipe_ends[end], F_GETFL) | O_NONBLOCK);
    fcntl(pipe_ends[end], F_SETFD, FD_CLOEXEC);
  }
  return 0;
}

int ct_signals_open(void) {
  int error = make_pipe();
  if (error) return error;

  stack_t stack = {.ss_sp = alternate_stack, .ss_size = sizeof alternate_stack};
  sigaltstack(&stack, &old_stack);

  struct sigaction action = {0};
  sigemptyset(&action.sa_mask);
  action.sa_handler = on_note;
  action.sa_flags = SA_RESTART;
  for (int i = 0; i < note_count; i++) sigaction(note_signals[i], &action, &old_notes[i]);

  action.sa_handler = on_fatal;
  action.sa_flags = SA_ONSTACK | SA_NODEFER;
  for (int i = 0; i < fatal_count; i++) sigaction(fatal_signals[i], &action, &old_fatals[i]);

  action.sa_handler = SIG_IGN;
  action.sa_flags = 0;
  sigaction(SIGPIPE, &action, &old_pipe);
  /* A file that may not grow any further is an error to be said, and no reason to end. */
  sigaction(SIGXFSZ, &action, &old_size);
  return 0;
}

void ct_signals_close(void) {
  if (pipe_ends[0] < 0) return;
  for (int i = 0; i < note_count; i++) sigaction(note_signals[i], &old_notes[i], NULL);
  for (int i = 0; i < fatal_count; i++) sigaction(fatal_signals[i], &old_fatals[i], NULL);
  sigaction(SIGPIPE, &old_pipe, NULL);
  sigaction(SIGXFSZ, &old_size, NULL);
  sigaltstack(&old_stack, NULL);
  close(pipe_ends[0]);
  close(pipe_ends[1]);
  pipe_ends[0] = pipe_ends[1] = -1;
}

int ct_signals_fd(void) { return pipe_ends[0]; }

static int bit_of(int signal_number) {
  switch (signal_number) {
    case SIGWINCH: return CT_RESIZED;
    case SIGHUP: return CT_HANGUP;
    case SIGTERM:
    case SIGQUIT: return CT_TERMINATE;
    case SIGINT: return CT_INTERRUPT;
    case SIGTSTP: return CT_STOP;
    case SIGCONT: return CT_REDRAW;
    default: return 0;
  }
}

int ct_signals_take(void) {
  unsigned char bytes[64];
  int bits = 0;
  ssize_t count;
  while ((count = read(pipe_ends[0], bytes, sizeof bytes)) > 0 || (count < 0 && errno == EINTR)) {
    for (ssize_t i = 0; i < count; i++) bits |= bit_of(bytes[i]);
  }
  return bits;
}

void ct_signals_stop_group(void) {
  struct sigaction plain = {0}, kept;
  sigemptyset(&plain.sa_mask);
  plain.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, &plain, &kept);
  /* The whole group, as ^Z does it: a shell waits for the wrapper script we may run under. In a
     group that no shell looks after, the system ignores this and we go straight on. */
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &kept, NULL);
}
