/* A program on a pseudo-terminal, for tests: start, size, settings, signals. It knows nothing about
   what the program shows. */
#ifndef CPSEUDOTERMINAL_H
#define CPSEUDOTERMINAL_H

#include <stddef.h>
#include <stdint.h>

/* Starts a program on a new terminal of this size, with just this environment. arguments and
   environment end in NULL. Returns the terminal's other end, or -1. Sets *child, and *life to a file
   that pt_read finds closed once the program and all it started have ended. */
int pt_spawn(const char *path, char *const arguments[], char *const environment[], int rows,
             int columns, int *child, int *life);

/* Changes the size; the program is told by the system. */
void pt_resize(int file, int rows, int columns);

/* Waits for at most timeout_ms and reads. Returns the bytes read, 0 when there were none, -1 when
   the other side is closed. */
int pt_read(int file, uint8_t *buffer, size_t capacity, int timeout_ms);

/* Writes all of it; 0 or -1. */
int pt_write(int file, const uint8_t *bytes, size_t length);

/* The group in the terminal's foreground, -1 for none. */
int pt_foreground(int file);

/* Collects a child that has ended: its exit code, or the negative number of the signal that ended
   it. Waits for it when it has not. */
int pt_collect(int child);

void pt_signal(int child, int signal_number);
void pt_close(int file);

#endif
