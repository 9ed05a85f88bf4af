/* forkpty and what belongs to it. Swift must not fork by itself: between fork and exec only C that
   touches nothing of a runtime may run. */
#ifndef __APPLE__
#define _GNU_SOURCE 1
#endif
#include "CPseudoTerminal.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>
#ifdef __APPLE__
#include <util.h>
#else
#include <pty.h>
#endif

int pt_spawn(const char *path, char *const arguments[], char *const environment[], int rows,
             int columns, int *child, int *life) {
  struct winsize size = {(unsigned short)rows, (unsigned short)columns, 0, 0};
  int file = -1, ends[2];
  if (pipe(ends)) return -1;
  pid_t process = forkpty(&file, NULL, NULL, &size);
  if (process < 0) return -1;
  if (process == 0) {
    /* The test runner may ignore or block signals; the program is to start as a shell starts it. */
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    for (int number = 1; number < 32; number++) signal(number, SIG_DFL);
    dup2(ends[1], 3);
    for (int other = 4; other < 256; other++) close(other);
    execve(path, arguments, environment);
    _exit(127);
  }
  close(ends[1]);
  *child = process;
  *life = ends[0];
  return file;
}

void pt_resize(int file, int rows, int columns) {
  struct winsize size = {(unsigned short)rows, (unsigned short)columns, 0, 0};
  ioctl(file, TIOCSWINSZ, &size);
}

int pt_read(int file, uint8_t *buffer, size_t capacity, int timeout_ms) {
  struct pollfd entry = {file, POLLIN, 0};
  int ready = poll(&entry, 1, timeout_ms);
  if (ready == 0 || (ready < 0 && errno == EINTR)) return 0;
  ssize_t count = read(file, buffer, capacity);
  return count > 0 ? (int)count : -1;
}

int pt_write(int file, const uint8_t *bytes, size_t length) {
  while (length > 0) {
    ssize_t count = write(file, bytes, length);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return -1;
    bytes += count;
    length -= (size_t)count;
  }
  return 0;
}

int pt_foreground(int file) { return tcgetpgrp(file); }

int pt_collect(int child) {
  int status;
  while (waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) return -1;
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

void pt_signal(int child, int signal_number) { kill(child, signal_number); }

void pt_close(int file) { close(file); }
