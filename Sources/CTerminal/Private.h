/* What the files of this target share. The only include of curses.h is here: the wide functions
   appear on macOS only when the define stands before it. */
#ifndef CTERMINAL_PRIVATE_H
#define CTERMINAL_PRIVATE_H

#ifdef __APPLE__
#define _XOPEN_SOURCE_EXTENDED 1
#define _DARWIN_C_SOURCE 1
#else
#define _GNU_SOURCE 1
#endif
#define NCURSES_WIDECHAR 1

#include <curses.h>
#include <signal.h>
#include <term.h>
#include <termios.h>

/* term.h gives these words a meaning of its own. */
#undef columns
#undef lines

#include "CTerminal.h"

/* Signals.c */

/* Self-pipe and handlers; 0 or an errno. */
int ct_signals_open(void);
void ct_signals_close(void);
/* The end of the pipe to wait on, and what has been noted since the last call, as CT_ bits. */
int ct_signals_fd(void);
int ct_signals_take(void);
/* Stops the process group with the default action and returns once it runs again. */
void ct_signals_stop_group(void);

/* Modes.c */

/* Reads the terminal's settings, to be restored later; 0 or an errno. */
int ct_modes_save(void);
void ct_modes_restore(void);
/* Computes the bytes that a crash writes; needs an open ncurses. */
void ct_modes_prepare_undo(void);
/* Says whether a crash has anything to undo. */
void ct_modes_set_live(int live);
/* Undoes everything by write and tcsetattr alone; for signal handlers. */
void ct_modes_undo_in_crash(void);
/* Keeps standard error back in a file, and prints what it holds. */
void ct_stderr_capture(void);
void ct_stderr_release(void);

#endif
