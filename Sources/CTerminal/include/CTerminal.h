/* The terminal as plain functions: integers and C strings only, so that no type of curses.h ever
   reaches Swift. One terminal per process, used from one thread. What keys mean, what is drawn and
   when are not known here. */
#ifndef CTERMINAL_H
#define CTERMINAL_H

#include <stddef.h>
#include <stdint.h>

/* What ct_open answers besides 0 and the errno values: */
enum {
  CT_NOT_A_TERMINAL = -1,   /* standard input or output is not a terminal */
  CT_TERMINAL_UNKNOWN = -2, /* no description for TERM */
  CT_TERMINAL_TOO_PLAIN = -3 /* TERM is unset or dumb, or the cursor cannot be moved */
};

/* What ct_wait reports, as bits. */
enum {
  CT_INPUT = 1,      /* bytes can be read, or the terminal is gone and ct_read says so */
  CT_RESIZED = 2,    /* ct_size has a new answer and the screen must be drawn whole */
  CT_HANGUP = 4,     /* SIGHUP */
  CT_TERMINATE = 8,  /* SIGTERM, SIGQUIT */
  CT_INTERRUPT = 16, /* SIGINT */
  CT_STOP = 32,      /* SIGTSTP from outside: ct_suspend is asked for */
  CT_REDRAW = 64     /* stopped and continued by others: the screen must be drawn whole */
};

/* Attributes of ct_put, as bits. */
enum { CT_BOLD = 1, CT_DIM = 2, CT_UNDERLINE = 4, CT_REVERSE = 8, CT_ITALIC = 16 };

/* Opens the terminal: raw mode, alternate screen, bracketed paste, signal handlers, standard error
   kept back. Returns 0, one of the values above, or an errno; after a failure all is as before. */
int ct_open(void);

/* Gives everything back and prints what was written to standard error meanwhile. May be called
   when nothing is open. */
void ct_close(void);

/* Gives the terminal back for another program and takes it again. While released, only ct_resume
   and ct_close may be called. After ct_resume the screen must be drawn whole. */
void ct_release(void);
void ct_resume(void);

/* Stops the process group as ^Z does and returns when it is continued, the screen taken again. */
void ct_suspend(void);

/* Waits for at most timeout_ms milliseconds, for ever when negative. Returns bits, 0 after the
   time. */
int ct_wait(int timeout_ms);

/* Reads the bytes that are there, at most capacity; only after ct_wait has reported CT_INPUT, or it
   waits for some. Returns their number, 0 for none, -1 when the terminal is gone. */
int ct_read(uint8_t *buffer, size_t capacity);

/* Rows and columns, as of the last ct_open, ct_wait, ct_resume or ct_suspend. */
void ct_size(int *rows, int *columns);

/* The colours of the terminal, 0 for none, and whether characters beyond ASCII can be shown. */
int ct_colours(void);
int ct_is_utf8(void);

/* Makes colour pair number pair, 1 and up; -1 is the terminal's own colour. Returns 0, or -1 when
   there is no such pair; pair 0 is always the terminal's own colours. */
int ct_make_pair(int pair, int foreground, int background);

/* Blanks the whole screen; with forget, what the terminal shows is taken as unknown. */
void ct_clear(int forget);

/* Draws UTF-8 text that has been made safe and ends in a zero byte, at a place counted from 0. */
void ct_put(int row, int column, const uint8_t *utf8, uint32_t attributes, int pair);

/* Sends what has changed and puts the cursor, all in one write where possible. */
void ct_flush(int row, int column, int shows_cursor);

/* The columns the system gives a scalar, -1 for none: ncurses goes by these. */
int ct_scalar_width(uint32_t scalar);

/* The bytes a key sends by the terminal's description, such as "kcuu1"; NULL when it has none. */
const char *ct_key_bytes(const char *capability);

/* The terminal's erase character from its settings, -1 for none. */
int ct_erase_byte(void);

/* Rings. */
void ct_bell(void);

#endif
