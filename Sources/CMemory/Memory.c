// See CMemory.h.

#define _GNU_SOURCE
#define __STDC_WANT_LIB_EXT1__ 1

#include "CMemory.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

#ifdef __linux__
#include <sys/prctl.h>
#endif
#ifdef __GLIBC__
#include <malloc.h>
#include <unistd.h>
#endif

void cm_wipe(void *bytes, size_t count) {
#ifdef __APPLE__
  memset_s(bytes, count, 0, count);
#else
  explicit_bzero(bytes, count);
#endif
}

#ifdef __GLIBC__
// A chunk that is held until all are; it lies in the memory that is overwritten.
struct held {
  struct held *next;
};

// Takes every free chunk of at least this size that lies below `end`, and overwrites it.
static size_t take(size_t size, const char *end, struct held **all) {
  size_t count = 0;
  for (;;) {
    char *chunk = malloc(size);
    if (!chunk) return count;
    // New memory from the system: nothing of this size is left among what was freed.
    if (chunk >= end) {
      free(chunk);
      return count;
    }
    size_t room = malloc_usable_size(chunk);
    explicit_bzero(chunk, room);
    count += room;
    struct held *held = (struct held *)chunk;
    held->next = *all;
    *all = held;
  }
}

static __attribute__((noinline)) void wipe_stack(void) {
  char below[256 * 1024];
  explicit_bzero(below, sizeof below);
}
#endif

size_t cm_scrub_freed(void) {
#ifdef __GLIBC__
  wipe_stack();
  const char *end = sbrk(0);
  struct held *all = NULL;
  size_t count = 0;
  // From large to small, so that most of it takes few steps; below a kilobyte every size has
  // chunks of its own. The top of the heap goes with the large ones.
  for (size_t size = 64 * 1024; size > 1040; size /= 2) count += take(size, end, &all);
  for (size_t size = 1032; size >= 24; size -= 16) count += take(size, end, &all);
  while (all) {
    struct held *next = all->next;
    free(all);
    all = next;
  }
  malloc_trim(0);
  return count;
#else
  return 0;
#endif
}

int cm_leave_no_dumps(void) {
  const struct rlimit none = {0, 0};
  int result = setrlimit(RLIMIT_CORE, &none);
#ifdef __linux__
  // A core pattern that pipes to a program ignores the limit, but not this.
  if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0) result = -1;
#endif
  return result;
}
